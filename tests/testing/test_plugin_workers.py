"""The plugin under pytest-xdist: one server and one build for all workers, and nothing left when one is killed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Session = Callable[..., pytest.RunResult]


def server(pytester: pytest.Pytester) -> Path:
    """The data folder of the server that a session's test has written down."""
    return Path((pytester.path / "server").read_text())


def test_one_build_for_all_workers(session: Session, pytester: pytest.Pytester) -> None:
    """The ledger of every clone says which run made its template."""
    done = session(
        """
@pytest.mark.parametrize("n", range(12))
def test_it(estate_databases, n):
    import pathlib
    url = estate_databases["main"]
    (run,) = ask(url, "SELECT DISTINCT run_id::text FROM pgstrata.event WHERE number = '002'")
    ask(url, "INSERT INTO part VALUES (1)")
    (place,) = ask(url, "SHOW data_directory")
    (name,) = ask(url, "SELECT current_database()")
    line = " ".join([os.environ["PYTEST_XDIST_WORKER"], place[0], run[0], name[0]])
    pathlib.Path(f"said-{n}").write_text(line)
""",
        "-n",
        "2",
    )
    done.assert_outcomes(passed=12)
    said = [path.read_text().split() for path in pytester.path.glob("said-*")]
    workers, places, runs, names = (set(column) for column in zip(*said, strict=True))
    assert len(workers) == 2
    assert len(places) == len(runs) == 1
    assert len(names) == 12
    assert not any(Path(place).exists() for place in places)


def test_a_broken_estate_is_tried_once(session: Session) -> None:
    done = session(
        "@pytest.mark.parametrize('n', range(8))\ndef test_it(estate_databases, n):\n    pass\n",
        "-n",
        "2",
        NOTES="SELECT nothing;",
    )
    done.assert_outcomes(errors=8)
    text = done.stdout.str()
    assert "002_NOTES.sql:1:8" in text
    assert "Traceback" not in text
    assert text.count("pgstrata: database/migrations") <= 2 * 2  # in full once a worker, and in the closing lines


def test_a_killed_worker_leaves_nothing(session: Session, pytester: pytest.Pytester) -> None:
    done = session(
        """
import signal
@pytest.mark.parametrize("n", range(6))
def test_it(estate_databases, n):
    remember_server(estate_databases["main"])
    if n == 2:
        os.kill(os.getpid(), signal.SIGKILL)
""",
        "-n",
        "2",
    )
    assert done.parseoutcomes()["failed"] == 1
    assert done.parseoutcomes()["passed"] == 5
    assert not server(pytester).exists()


def test_the_next_session_removes_what_a_killed_one_left(session: Session, pytester: pytest.Pytester) -> None:
    test = """
def test_it(estate_databases):
    if "KILL" in os.environ:
        remember_server(estate_databases["main"])
        os.kill(os.getpid(), 9)
"""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KILL", "1")
        session(test)
    left = server(pytester)
    assert (left / "postmaster.pid").exists()
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
    assert not left.exists()
