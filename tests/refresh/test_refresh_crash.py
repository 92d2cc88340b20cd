"""kill -9 anywhere in a refresh: the old files or the new ones, and nothing is left lying about."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from files.crashes import killed_at
from pgstrata.errors import Busy, Refused
from pgstrata.files import journal
from pgstrata.operations import documents, writing
from pgstrata.operations.baselines.proof import Trial
from pgstrata.operations.baselines.workbench import FOLDER, working_folder
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import server
from refresh.conftest import files_of, refreshed, working_files
from support.estates import Estate


def killed(work: Callable[[], object]) -> None:
    """Do the work in a child, which kills itself somewhere in it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads, of which the child has none
        child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)


def die(*_: Any, **__: Any) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path(f"/proc/{pid}/stat").exists() or Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


@pytest.mark.parametrize(
    ("place", "name", "runs"),
    [(Trial, "prove", True), (documents, "_described", True), (server, "_configured", False)],
    ids=["trying it out", "writing the README", "making the server"],
)
def test_what_a_killed_run_leaves_is_removed_by_the_next(
    estate: Estate, monkeypatch: pytest.MonkeyPatch, place: object, name: str, runs: bool
) -> None:
    if place is documents:
        (estate.root / "database/migrations/README.md").touch()
    estate.query("DELETE FROM public.part WHERE id = 9")
    was = files_of(estate)
    with monkeypatch.context() as patched:
        patched.setattr(place, name, die)
        killed(lambda: refreshed(estate))
    assert files_of(estate) == was
    folder = estate.root / FOLDER
    assert folder.stat().st_mode & 0o777 == 0o700, "it holds rows"
    left = Path((folder / "server").read_text().splitlines()[0])
    pids = [int(each.read_text().splitlines()[0]) for each in left.glob("pgstrata-*/s/data/postmaster.pid")]
    assert [running(pid) for pid in pids] == [True] * runs
    done, _ = refreshed(estate)
    assert "database/migrations/001_PART.sql" in done.written
    assert not left.exists()
    assert not any(running(pid) for pid in pids)
    assert working_files(estate) == []


@pytest.mark.usefixtures("shared_bench")
def test_killed_at_any_step_of_writing(estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    estate.query("DELETE FROM public.part WHERE id = 9")
    was = files_of(estate)
    seen: list[str] = []
    publish = writing.publish

    def replayed(workspace: Workspace, files: Mapping[Path, bytes | Path | None], **more: Any) -> list[Path]:
        """In place of writing once: killed before each step, finished by the next command, put back."""
        new = {path.relative_to(estate.root).as_posix(): content(value) for path, value in files.items()}
        for number in range(1, 400, 3):
            dead = killed_at(number, lambda: publish(workspace, files, **more))
            journal.finish(estate.root)
            now = files_of(estate)
            assert now in (was, {**was, **new}), f"killed before step {number}"
            seen.append("old" if now == was else "new")
            if not dead:
                break
            for path in now.keys() - was.keys():
                (estate.root / path).unlink()
            for path, data in was.items():
                (estate.root / path).write_bytes(data)
        return list(files)

    def content(value: bytes | Path | None) -> bytes:
        assert value is not None
        return value.read_bytes() if isinstance(value, Path) else value

    monkeypatch.setattr(writing, "publish", replayed)
    refreshed(estate)
    assert seen == sorted(seen, reverse=True), "once it is in force it is finished"
    assert {"old", "new"} == set(seen)
    assert estate.apply().plan.successions != ()


@pytest.mark.usefixtures("shared_bench")
def test_a_journal_that_was_left_is_finished_first(estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    estate.query("DELETE FROM public.part WHERE id = 9")
    was = files_of(estate)
    with monkeypatch.context() as patched:
        patched.setattr(journal, "_carry", die)
        killed(lambda: refreshed(estate))
    assert files_of(estate) == was
    assert journal.pending(estate.root)
    done, _ = refreshed(estate)
    assert done.written == (), "the earlier command's files are there now, and they are this state"
    assert files_of(estate)["database/migrations/001_PART.sql"] != was["database/migrations/001_PART.sql"]
    assert estate.apply().plan.steps == ()


@pytest.mark.usefixtures("shared_bench")
def test_one_at_a_time(estate: Estate) -> None:
    with working_folder(estate.workspace()), pytest.raises(Busy, match="another refresh"):
        refreshed(estate)
    assert not (estate.root / FOLDER).exists()


@pytest.mark.usefixtures("shared_bench")
def test_what_is_half_done_is_no_state_to_keep(estate: Estate) -> None:
    estate.query(
        "INSERT INTO pgstrata.event (kind, number, file, migration_kind, run_id, host, pid, tool_version)"
        " VALUES ('started', '002', '002_NOTES.sql', 'versioned', gen_random_uuid(), 'h', 1, '0')"
    )
    with pytest.raises(Refused) as caught:
        refreshed(estate)
    assert caught.value.problems[0][:2] == ("002_NOTES.sql", "is begun and not ended")
