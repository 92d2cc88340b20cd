"""The pytest plugin in real sessions of pytest: what a test gets, and what it leaves."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from pgstrata.postgres.server import Server

Session = Callable[..., pytest.RunResult]


def test_each_test_has_databases_of_its_own(session: Session) -> None:
    done = session("""
@pytest.mark.parametrize("time", [1, 2])
def test_it(estate_databases, time):
    assert list(estate_databases) == ["main", "log"]
    ask(estate_databases["main"], "INSERT INTO part VALUES (1)")
    assert ask(estate_databases["main"], "SELECT * FROM part") == [(1,)]
    assert tables(estate_databases["log"]) == ["entry"]
    with pytest.raises(KeyError):
        estate_databases["other"]
""")
    done.assert_outcomes(passed=2)


def test_features_by_marker_and_the_closest_one_counts(session: Session) -> None:
    done = session("""
@pytest.mark.parametrize("names", [pytest.param(["note", "part"], id="defaults")])
def test_defaults(estate_databases, names):
    assert tables(estate_databases["main"]) == names

@pytest.mark.pgstrata_features("votes", "colours")
class TestMore:
    def test_with(self, estate_databases):
        assert estate_databases.features == ("notes", "votes", "colours")
        assert tables(estate_databases["main"]) == ["colour", "note", "part", "vote"]

    @pytest.mark.pgstrata_features(without="notes")
    def test_closest(self, estate_databases):
        assert tables(estate_databases["main"]) == ["part"]

@pytest.mark.pgstrata_features("colours", only=True)
def test_only(estate_databases):
    assert tables(estate_databases["main"]) == ["colour", "part"]

@pytest.mark.pgstrata_features("votes", only=True)
def test_only_brings_what_it_requires(estate_databases):
    assert tables(estate_databases["main"]) == ["note", "part", "vote"]
""")
    done.assert_outcomes(passed=5)


@pytest.mark.parametrize(
    ("marker", "said"),
    [
        ('"nope"', "*there is no feature nope*"),
        ('"votes", without=("notes",)', "*votes is switched on and requires notes, which is off*"),
        ("but=1", "*there is no argument but*"),
    ],
)
def test_a_wrong_marker_is_said_in_words(session: Session, marker: str, said: str) -> None:
    done = session(f"@pytest.mark.pgstrata_features({marker})\ndef test_it(estate_databases):\n    pass\n")
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines([said])
    done.stdout.no_fnmatch_line("*Traceback*")
    done.stdout.no_fnmatch_line("*prepared.py*")


def test_shared_databases_are_shared_and_stay_apart_from_ones_own(session: Session) -> None:
    done = session("""
def test_one(shared_estate_databases, estate_databases):
    ask(shared_estate_databases["main"], "INSERT INTO part VALUES (1)")
    assert ask(estate_databases["main"], "SELECT * FROM part") == []

def test_two(shared_estate_databases):
    assert ask(shared_estate_databases["main"], "SELECT * FROM part") == [(1,)]

@pytest.mark.pgstrata_features("colours")
def test_other_features(shared_estate_databases):
    assert ask(shared_estate_databases["main"], "SELECT * FROM part") == []
""")
    done.assert_outcomes(passed=3)


def test_a_fixture_of_ones_own(session: Session) -> None:
    done = session("""
@pytest.fixture(scope="module")
def main(pgstrata_estate):
    with pgstrata_estate.databases("colours", without=["notes"]) as databases:
        yield databases["main"]

def test_it(main):
    assert tables(main) == ["colour", "part"]
""")
    done.assert_outcomes(passed=1)


def test_settings_of_the_database_are_those_of_the_template(session: Session) -> None:
    """CREATE DATABASE … TEMPLATE leaves them behind."""
    settings = """
        DO $$ BEGIN
            EXECUTE format('ALTER DATABASE %I SET search_path = "$user", shop, public', current_database());
            EXECUTE format('ALTER DATABASE %I SET app.motto = %L', current_database(), 'it''s {so} 100%');
            EXECUTE format('ALTER ROLE postgres IN DATABASE %I SET statement_timeout = ''7s''', current_database());
        END $$;
    """
    done = session(
        """
def test_it(estate_databases):
    shown = "SELECT current_setting('search_path'), current_setting('app.motto'), current_setting('statement_timeout')"
    assert ask(estate_databases["main"], shown) == [('"$user", shop, public', "it's {so} 100%", "7s")]
""",
        SHOP=settings,
    )
    done.assert_outcomes(passed=1)


def test_connections_left_open_do_not_stop_the_drop(session: Session) -> None:
    done = session("""
import psycopg
KEPT, NAMES = [], []

def test_one(estate_databases):
    connection = psycopg.connect(estate_databases["main"])
    connection.execute("LOCK TABLE part")
    KEPT.append(connection)
    NAMES.append(connection.info.dbname)

def test_two(estate_databases):
    found = "SELECT count(*) FROM pg_database WHERE datname = %s"
    assert ask(estate_databases["log"], found, NAMES[0]) == [(0,)]
    with pytest.raises(psycopg.OperationalError):
        KEPT[0].execute("SELECT 1")
    KEPT[0].close()
""")
    done.assert_outcomes(passed=2)


def test_a_broken_estate_is_said_once_whole_and_then_in_a_line(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CI", "BUILD_NUMBER"):  # with either, pytest repeats whole messages in its closing lines
        monkeypatch.delenv(name, raising=False)
    done = session(
        "@pytest.mark.parametrize('n', range(3))\ndef test_it(estate_databases, n):\n    pass\n",
        NOTES="CREATE TABLE note (id int);\nSELECT nothing;\n",
    )
    done.assert_outcomes(errors=3)
    text = done.stdout.str()
    assert text.count("HINT") <= 1
    assert "pgstrata: database/migrations/002_NOTES.sql:2:8" in text
    assert text.count("as said above") == 2 + 2  # where it happened, and in pytest's closing lines
    assert "templates.py" not in text


def test_no_estate_and_no_server(session: Session, pytester: pytest.Pytester) -> None:
    test = "@pytest.mark.parametrize('n', range(3))\ndef test_it(estate_databases, n):\n    pass\n"
    done = session(test, "--pgstrata-server", "/nowhere")
    done.assert_outcomes(errors=3)
    done.stdout.fnmatch_lines(["pgstrata: cannot run /nowhere/postgres"])
    done = pytester.runpytest_subprocess("--pgstrata-estate", "/nowhere")
    done.assert_outcomes(errors=3)
    done.stdout.fnmatch_lines(["pgstrata: /nowhere does not exist"])


def test_a_server_that_is_there(
    session: Session, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    """Nothing is left on it, and what a killed session has left is dropped by the next one."""
    test = """
def test_one(estate_databases, shared_estate_databases):
    assert tables(estate_databases["main"]) == tables(shared_estate_databases["main"]) == ["note", "part"]

@pytest.mark.skipif("KILL" not in os.environ, reason="only to leave something behind")
def test_killed(estate_databases, shared_estate_databases):
    shared_estate_databases["main"], estate_databases["main"]
    os.kill(os.getpid(), 9)
"""
    monkeypatch.setenv("PGSTRATA_TEST_SERVER", server.conninfo("postgres"))
    names = "SELECT count(*) FROM pg_database WHERE datname LIKE 'pgstrata_tests_%'"

    def count() -> int:
        return int(server.run("psql", "-XAtq", "-d", server.conninfo("postgres"), "-c", names))

    before = count()
    monkeypatch.setenv("KILL", "1")
    session(test)
    assert count() > before
    monkeypatch.delenv("KILL")
    pytester.runpytest_subprocess().assert_outcomes(passed=1, skipped=1)
    assert count() == before


def test_a_password_in_an_option_is_refused(session: Session) -> None:
    done = session(
        "def test_it(estate_databases):\n    pass\n", "--pgstrata-server", "postgresql://me:geheim@db.example.com/x"
    )
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*PGSTRATA_TEST_SERVER*"])
    done.stdout.no_fnmatch_line("*geheim*")


@pytest.mark.parametrize("mode", ["prepend", "append", "importlib"])
def test_every_import_mode(session: Session, mode: str) -> None:
    done = session("def test_it(estate_databases):\n    assert estate_databases['main']\n", f"--import-mode={mode}")
    done.assert_outcomes(passed=1)


def test_a_session_that_uses_no_fixture_loads_nothing(session: Session) -> None:
    done = session("""
import sys
def test_it():
    loaded = {name for name in sys.modules if name.split(".")[0] == "pgstrata"}
    assert loaded == {"pgstrata", "pgstrata.pytest_plugin"}
""")
    done.assert_outcomes(passed=1)


def test_the_options_stand_in_the_help() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "pytest", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert "pgstrata: the databases of an estate:" in shown
    for option in ("--pgstrata-estate", "--pgstrata-server", "pgstrata_estate (string)", "pgstrata_server (string)"):
        assert option in shown
    marks = subprocess.run([sys.executable, "-m", "pytest", "--markers"], capture_output=True, text=True, check=True)
    assert "@pytest.mark.pgstrata_features(*features, without=(), only=False)" in marks.stdout
