"""A password is in no output, error, ledger, plan, or view of the server, whatever is wrong with it (invariant I7)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from pgstrata.core.plan.events import Notice
from pgstrata.errors import BadInput, PgstrataError
from pgstrata.operations.apply import apply
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server, make_server
from support.estates import Estate, Estates, run_command
from support.tour import open_folder

TABLE = "CREATE TABLE a (id int);\n"
SECRET = "xyzzy7Plugh"  # no such word occurs anywhere else
COMMANDS = [("apply", "--json"), ("plan",), ("log",)]


class Guarded(NamedTuple):
    """A server that asks for a password, on a port."""

    port: int
    password: str


@pytest.fixture(scope="session")
def guarded(server: Server) -> Iterator[Guarded]:
    with open_folder() as folder:
        guard = make_server(server.installation, folder / "s", listen=True)
        yield from guarded_by(guard)


def guarded_by(guard: Server) -> Iterator[Guarded]:
    guard.start()
    try:
        with psycopg.connect(guard.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE ROLE fred LOGIN SUPERUSER PASSWORD '{SECRET}'".encode())
        yield Guarded(guard.port, SECRET)
    finally:
        guard.stop(mode="immediate")


def estate_with(estates: Estates, url: str) -> Estate:
    """Without a database: nothing gets as far as that."""
    return Estates(estates._folder, lambda: url).make({"001_A.sql": TABLE})


def silent(*texts: str) -> None:
    for text in texts:
        assert SECRET not in text, text
        for part in (SECRET[:8], SECRET[-8:]):
            assert part not in text, text


# ---- with everything right


@pytest.mark.parametrize("way", ["url", "string", "file"])
def test_a_run_with_a_password_leaves_no_trace_of_it(estates: Estates, guarded: Guarded, way: str) -> None:
    name = f"traces_{way}"
    place = f"127.0.0.1:{guarded.port}"
    with psycopg.connect(f"postgresql://fred:{SECRET}@{place}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    url = {
        "url": f"postgresql://fred:{SECRET}@{place}/{name}",
        "string": f"host=127.0.0.1 port={guarded.port} user=fred password='{SECRET}' dbname={name}",
        "file": f"postgresql://fred@{place}/{name}",
    }[way]
    seen = "CREATE TABLE seen AS SELECT a::text FROM pg_stat_activity a;"
    seen += "CREATE TABLE s AS SELECT name, setting FROM pg_settings;"
    estate = estates.make({"001_A.sql": TABLE + seen})
    estate.urls["main"] = url
    (estate.root / "secret").write_text(SECRET + "\n")
    env = {"PGSTRATA_MAIN_URL": url}
    if way == "file":
        env["PGSTRATA_MAIN_PASSWORD_FILE"] = str(estate.root / "secret")
    for words in (("plan", "--out", "p.json"), ("apply", "--json", "--plan", "p.json"), ("status",), ("log", "--json")):
        result = run_command(*words, cwd=estate.root, env=env)
        assert result.returncode == 0, result.stderr
        silent(result.stdout, result.stderr)
    silent((estate.root / "p.json").read_text())
    with psycopg.connect(f"postgresql://fred:{SECRET}@{place}/{name}") as connection:
        for query in ("SELECT e::text FROM pgstrata.event e", "SELECT a FROM seen", "SELECT s::text FROM s"):
            silent(*(row[0] for row in connection.execute(query.encode()).fetchall()))


# ---- with something wrong


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_wrong_password(estates: Estates, guarded: Guarded, words: tuple[str, ...]) -> None:
    estate = estate_with(estates, f"postgresql://fred:not{SECRET}@127.0.0.1:{guarded.port}/postgres")
    result = estate.command(*words)
    assert result.returncode == 4
    assert "password authentication failed" in result.stderr
    silent(result.stdout, result.stderr)


HOST = "127.0.0.1:1"  # where nothing listens
WRONG = {
    "unreachable": f"postgresql://fred:{SECRET}@{HOST}/x",
    "no such host": f"postgresql://fred:{SECRET}@db.invalid/x",
    "as a parameter": f"postgresql://{HOST}/x?user=fred&password={SECRET}",
    "as a string": f"host=127.0.0.1 port=1 password={SECRET}",
    "as a quoted string": f"host=127.0.0.1 port=1 password='{SECRET}'",
    "with spaces": f"host=127.0.0.1 port=1 password = '{SECRET}'",
    "unknown parameter": f"postgresql://fred:{SECRET}@{HOST}/x?no_such=1",
    "unknown option": f"host=127.0.0.1 no_such=1 password={SECRET}",
    "bad port": f"postgresql://fred:{SECRET}@db.example.com:port/x",
    "bad address": f"postgresql://fred:{SECRET}@[::1/x",
    "unterminated": f"host=127.0.0.1 password='{SECRET}",
    "a question mark": f"postgresql://fred:a?{SECRET}@127.0.0.1:1/x",
    "sslpassword": f"postgresql://{HOST}/x?sslpassword={SECRET}&no_such=1",
}
# What libpq repeats in its own words, or takes for another part of the URL.
LEAKS = {
    "bad percent": f"postgresql://fred:{SECRET}%zz@{HOST}/x",
    "bad percent in a parameter": f"postgresql://{HOST}/x?password={SECRET}%zz",
    "an at sign": f"postgresql://fred:a@{SECRET}@127.0.0.1/x",
    "a slash": f"postgresql://fred:a/{SECRET}@127.0.0.1/x",
    "a slash after": f"postgresql://fred:{SECRET}/a@127.0.0.1/x",
    "a space": f"postgresql://fred:a {SECRET}@[::1/x",
    "a space in a string": f"host=127.0.0.1 password=a {SECRET}",
}


@pytest.mark.parametrize("kind", WRONG)
def test_an_address_that_does_not_work(estates: Estates, kind: str) -> None:
    leak(estates, WRONG[kind])


@pytest.mark.parametrize("kind", LEAKS)
def test_a_password_that_should_have_been_escaped(estates: Estates, kind: str) -> None:
    leak(estates, LEAKS[kind])


def leak(estates: Estates, url: str) -> None:
    """As from the environment: an option with a password is refused before."""
    estate = estate_with(estates, url)
    url += ("&" if "?" in url else "?" if "://" in url else " ") + "connect_timeout=2"
    workspace = Workspace.open(estate.root, environment={"PGSTRATA_MAIN_URL": url})
    with pytest.raises(PgstrataError) as caught:
        apply(workspace)
    assert caught.value.exit_code in (2, 4)
    silent(str(caught.value), json.dumps(caught.value.as_json()), repr(workspace))


@pytest.mark.parametrize("kind", ["unreachable", "unknown parameter", "bad address"])
def test_the_command_says_nothing_on_any_stream(estates: Estates, kind: str) -> None:
    """A sample by the real process, so that nothing between the error and the terminal adds it."""
    result = estate_with(estates, WRONG[kind]).command("apply", "--json")
    assert result.returncode in (2, 4)
    assert "Traceback" not in result.stderr
    silent(result.stdout, result.stderr)


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://fred:{SECRET}@db.example.com/x",
        f"postgresql://db.example.com/x?password={SECRET}",
        f"host=db.example.com password={SECRET}",
        f"postgresql://db.example.com/x?sslpassword={SECRET}",
        pytest.param(
            f"postgresql://fred:a/{SECRET}@db.example.com/x",
        ),
    ],
)
def test_a_password_in_an_option_is_refused_and_not_repeated(estates: Estates, url: str) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    estate.urls.clear()
    workspace = Workspace.open(estate.root, urls={"main": url})
    with pytest.raises(BadInput) as caught:
        workspace.address("main")
    assert "process list" in caught.value.message
    silent(str(caught.value))


def test_a_password_file_that_cannot_be_read(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    env = {"PGSTRATA_MAIN_URL": estate.urls["main"], "PGSTRATA_MAIN_PASSWORD_FILE": str(tmp_path / "missing")}
    result = run_command("apply", cwd=estate.root, env=env)
    assert result.returncode == 2
    assert "cannot read the password file" in result.stderr


def test_a_password_file_that_is_no_text(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    (tmp_path / "secret").write_bytes(SECRET.encode() + b"\xff\xfe")
    env = {"PGSTRATA_MAIN_URL": estate.urls["main"], "PGSTRATA_MAIN_PASSWORD_FILE": str(tmp_path / "secret")}
    result = run_command("apply", cwd=estate.root, env=env)
    silent(result.stdout, result.stderr)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


# ---- in a script

IN_SQL = {
    "a role": f"CREATE ROLE postgres PASSWORD '{SECRET}';",
    "with spaces": f"CREATE ROLE postgres PASSWORD 'a {SECRET}';",
    "encrypted": f"ALTER ROLE no_such ENCRYPTED PASSWORD '{SECRET}';",
    "escaped": f"ALTER ROLE no_such PASSWORD E'{SECRET}\\'{SECRET}';",
    "in dollars": f"ALTER ROLE no_such PASSWORD $x$a {SECRET}$x$;",
    "a user mapping": f"CREATE USER MAPPING FOR postgres SERVER no_such OPTIONS (user 'x', password '{SECRET}');",
    "a subscription": f"CREATE SUBSCRIPTION s CONNECTION 'no_such=1 password={SECRET}' PUBLICATION p WITH (connect = off);",
    "by EXECUTE": f"DO $$ BEGIN EXECUTE 'ALTER ROLE no_such PASSWORD ''a {SECRET}'''; END $$;",
    "in an error": f"DO $$ BEGIN RAISE 'no host=x password={SECRET}' USING DETAIL = 'password=''{SECRET}'' b',"
    f" HINT = 'postgresql://fred:a@{SECRET}@h/x'; END $$;",
    "far inside": f"CREATE /* {'x' * 350} */ ROLE postgres PASSWORD 'a {SECRET} {'y' * 400}';",
    "deferred": f"""CREATE TABLE d (i int);
        CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'password={SECRET}'; END $$;
        CREATE CONSTRAINT TRIGGER late AFTER INSERT ON d DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION late();
        INSERT INTO d VALUES (1);""",
}


@pytest.mark.parametrize("keys", ["", "transaction = false"], ids=["transaction", "stepwise"])
def test_a_statement_with_a_password_is_not_shown_whole(estates: Estates, keys: str) -> None:
    estate = estates.make({"001_A.sql": TABLE}, keys=keys)
    for kind, statement in IN_SQL.items():
        estate.write("001_A.sql", statement)
        if keys:
            estate.query("DROP SCHEMA IF EXISTS pgstrata CASCADE; DROP TABLE IF EXISTS d; DROP FUNCTION IF EXISTS late")
        with pytest.raises(PgstrataError) as caught:
            estate.apply()
        silent(kind, str(caught.value), json.dumps(caught.value.as_json()), *map(str, estate.events))


def test_a_notice_is_told_without_a_password(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE + f"DO $$ BEGIN RAISE WARNING 'password={SECRET}'; END $$;"})
    estate.apply()
    told = [each for each in estate.events if isinstance(each, Notice)]
    assert [each.message for each in told] == ["password=***"]


def test_what_is_begun_stands_in_the_ledger_without_its_password(estates: Estates) -> None:
    """The ledger is for everyone to read; the digest beside the text tells a corrected statement all the same."""
    text = f"CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=1 password={SECRET}' PUBLICATION p;"
    estate = estates.make({"001_A.sql": text}, keys="transaction = false")
    with pytest.raises(PgstrataError) as caught:
        estate.apply()
    silent(str(caught.value), estate.query("SELECT string_agg(e::text, '') FROM pgstrata.event e")[0][0])
    begun = estate.query("SELECT detail->>'text' FROM pgstrata.event WHERE statement = 1")[0][0]
    assert begun == "CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=1 password=*** PUBLICATION p;"
    estate.write("001_A.sql", text.replace("p;", "p WITH (connect = off, slot_name = NONE);"))
    estate.apply()
    estate.query("DROP SUBSCRIPTION s")


def test_every_command_on_a_database_that_holds_passwords(estates: Estates) -> None:
    """In a foreign server's user mapping, in a subscription and on a role; in the script that makes them too."""
    script = f"""
        CREATE TABLE a (id int PRIMARY KEY);
        CREATE FOREIGN DATA WRAPPER w;
        CREATE SERVER far FOREIGN DATA WRAPPER w;
        CREATE USER MAPPING FOR CURRENT_USER SERVER far OPTIONS (user 'x', password '{SECRET}');
        CREATE SUBSCRIPTION s CONNECTION 'host=h password={SECRET}' PUBLICATION p WITH (connect = off, slot_name = NONE);
        CREATE ROLE ts_clerk PASSWORD '{SECRET}';"""
    estate = estates.make({"001_A.sql": script})
    commands = [
        ["lint"], ["plan", "--out", "p.json"], ["apply", "--json"], ["log", "--json"], ["inventory", "--json"],
        ["verify", "--json"], ["backup", "main"],
    ]  # fmt: skip
    try:
        for words in commands:
            result = estate.command(*words)
            assert "Traceback" not in result.stderr, words
            assert result.returncode != 2, (words, result.stderr)
            silent(result.stdout, result.stderr)
        assert "a password of another server is in it as it is" in result.stdout + result.stderr, (
            "of the dump that was made"
        )
        silent((estate.root / "p.json").read_text())
        silent(estate.query("SELECT string_agg(e::text, '') FROM pgstrata.event e")[0][0])
    finally:
        estate.query("DROP SUBSCRIPTION IF EXISTS s")
        estate.query("DROP ROLE IF EXISTS ts_clerk")


# ---- in other places


def test_a_manifest_that_holds_one_is_refused_without_repeating_it(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": TABLE})
    text = (estate.root / "estate.toml").read_text()
    for key in ("password", "passwd", "pwd", "token"):
        estate.manifest(text.replace("[targets.main]\n", f'[targets.main]\n{key} = "{SECRET}"\n'))
        with pytest.raises(BadInput) as caught:
            estate.apply()
        silent(str(caught.value), json.dumps(caught.value.as_json()))
        assert "PASSWORD_FILE" in str(caught.value), key


def test_libpqs_own_ways_leave_no_trace(estates: Estates, guarded: Guarded, tmp_path: Path) -> None:
    """PGPASSWORD, PGPASSFILE, a service file, as everywhere; and what an unforeseen error prints, with its traceback."""
    (tmp_path / "pgpass").write_text(f"*:*:*:fred:{SECRET}\n")
    (tmp_path / "pgpass").chmod(0o600)
    (tmp_path / "services").write_text(
        f"[guarded]\nhost=127.0.0.1\nport={guarded.port}\nuser=fred\npassword={SECRET}\n"
    )
    place = f"host=127.0.0.1 port={guarded.port} user=fred dbname=postgres"
    ways = [
        {"PGPASSWORD": SECRET, "PGSTRATA_MAIN_URL": place},
        {"PGPASSFILE": str(tmp_path / "pgpass"), "PGSTRATA_MAIN_URL": place},
        {"PGSERVICEFILE": str(tmp_path / "services"), "PGSTRATA_MAIN_URL": "service=guarded dbname=postgres"},
    ]
    estate = estate_with(estates, place)
    (tmp_path / "crash").mkdir()
    (tmp_path / "crash" / "sitecustomize.py").write_text(CRASH)
    for env in ways:
        result = run_command("plan", "--json", cwd=estate.root, env=env)
        assert result.returncode == 0, result.stderr
        silent(result.stdout, result.stderr)
    for env in (ways[0], {"PGSTRATA_MAIN_URL": f"{place} password={SECRET}"}):
        summary = tmp_path / "termination-log"
        crashed = {**env, "PYTHONPATH": str(tmp_path / "crash")}
        result = run_command("apply", "--summary", str(summary), cwd=estate.root, env=crashed)
        assert "RuntimeError: Address(" in result.stderr
        silent(result.stdout, result.stderr, summary.read_text())


CRASH = """
import pgstrata.postgres.session as session

def broken(self):
    raise RuntimeError(repr(self.address))

session.Session._facts = broken
"""
PG_DUMP = """#!/bin/sh
case "$1" in --version) echo "pg_dump (PostgreSQL) 18.99"; exit;; esac
tr '\\0' '\\n' </proc/$$/cmdline >{folder}/words
test -n "$PGPASSWORD" && echo yes >{folder}/had
exit 1
"""


def test_programs_get_it_by_their_environment_and_never_by_a_word(
    estates: Estates, guarded: Guarded, tmp_path: Path
) -> None:
    """A pg_dump that writes down how it was started: everyone sees its words in the process list."""
    url = f"postgresql://fred:{SECRET}@127.0.0.1:{guarded.port}"
    with psycopg.connect(f"{url}/postgres", autocommit=True) as connection:
        connection.execute(b"CREATE DATABASE started")
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "pg_dump").write_text(PG_DUMP.format(folder=tmp_path))
    (programs / "pg_dump").chmod(0o755)
    estate = estate_with(estates, f"{url}/started")
    env = {"PGSTRATA_MAIN_URL": f"{url}/started", "PATH": f"{programs}:/usr/bin:/bin"}
    assert run_command("apply", cwd=estate.root, env=env).returncode == 0
    result = run_command("backup", "main", cwd=estate.root, env=env)
    assert result.returncode != 0
    silent(result.stdout, result.stderr, (tmp_path / "words").read_text())
    assert (tmp_path / "had").read_text() == "yes\n"


def test_programs_that_speak_to_no_database_have_no_password_at_all(estates: Estates, tmp_path: Path) -> None:
    """kubectl starts plugins for credentials, which inherit what it has; git starts what a user has set up."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("kubectl", "git"):
        (programs / name).write_text(
            f"#!/bin/sh\ntr '\\0' '\\n' </proc/$$/environ >{tmp_path}/{name}.environ\nexit 1\n"
        )
        (programs / name).chmod(0o755)
    url = f"postgresql://fred:{SECRET}@127.0.0.1:1/x"
    estate = estate_with(estates, url)
    env = {"PATH": f"{programs}:/usr/bin:/bin", "PGPASSWORD": SECRET, "PGSTRATA_MAIN_URL": url}
    assert run_command("plan", "--kubectl", cwd=estate.root, env=env).returncode != 0
    (estate.migrations / "README.md").write_text("old")
    run_command("docs", cwd=estate.root, env=env)
    for name in ("kubectl", "git"):
        said = (tmp_path / f"{name}.environ").read_text()
        assert "PATH=" in said
        silent(said)


def test_what_travels_to_a_cluster_has_names_of_secrets_alone(estates: Estates) -> None:
    url = f"postgresql://fred:{SECRET}@127.0.0.1:1/x"
    estate = estate_with(estates, url)
    manifest = (estate.root / "estate.toml").read_text()
    planes = '[planes.app]\nconfigmap = "migrations"\nnamespace = "databases"\n'
    place = 'plane = "app"\nhost = "db.databases.svc"\nport = 5432\nuser = "fred"\nsecret = "db/password"\n'
    estate.manifest(manifest.replace("[targets.main]\n", f"{planes}[targets.main]\n{place}"))
    env = {"PGPASSWORD": SECRET, "PGSTRATA_MAIN_URL": url}
    words = ("bundle", "--kubernetes", "--image", "registry.example.com/pgstrata:1", "--out", "out")
    result = run_command(*words, cwd=estate.root, env=env)
    assert result.returncode == 0, result.stderr
    files = [each for each in (estate.root / "out").rglob("*") if each.is_file()]
    silent(result.stdout, result.stderr, *(each.read_text(errors="replace") for each in files))
    assert any("secretName: db" in each.read_text(errors="replace") for each in files)
