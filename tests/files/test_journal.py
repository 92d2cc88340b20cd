"""Several files are replaced together: what a user finds after a success, a refusal, and wrong input."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import resource
import shutil
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from files.crashes import killed_at, refusing, steps
from pgstrata.errors import BadInput, Busy, InDoubt
from pgstrata.files import disk
from pgstrata.files.journal import FOLDER, finish, pending, write_files

A, B, C, NEW = Path("a.txt"), Path("folder/b.txt"), Path("c.txt"), Path("deep/er/new.txt")
OLD = {A: b"old a", B: b"old b", C: b"old c"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make(tmp_path / "checkout")


def make(folder: Path) -> Path:
    (folder / "folder").mkdir(parents=True)
    for path, data in OLD.items():
        (folder / path).write_bytes(data)
    return folder


def content(root: Path) -> dict[Path, bytes]:
    """Every file below the root but pgstrata's own."""
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_relative_to(root / ".pgstrata"))
    return {path.relative_to(root): path.read_bytes() for path in files}


@contextmanager
def writing_elsewhere(root: Path) -> Iterator[None]:
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    with (root / FOLDER / "lock").open("a") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def left_over(root: Path) -> Path:
    """A journal in force, as a kill between its first and its second file leaves it."""
    names = ("replace",)  # the first puts the journal in force, the second is of A
    assert killed_at(3, lambda: write_files(root, {A: b"new a", B: b"new b"}), names=names)
    assert content(root) == {**OLD, A: b"new a"}
    return next(path for path in (root / FOLDER).iterdir() if path.is_dir())


def test_replaces_deletes_and_makes_files_and_says_which_really_changed(root: Path, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"from a file")
    changed = write_files(root, {A: b"new", root / B: None, C: b"old c", NEW: tmp_path / "source"})
    assert changed == [root / A, root / B, root / NEW]
    assert content(root) == {A: b"new", C: b"old c", NEW: b"from a file"}
    assert (tmp_path / "source").exists(), "a file to copy from stays"
    assert not pending(root)


def test_nothing_changes_and_nothing_is_left_where_all_is_as_wanted(root: Path) -> None:
    assert write_files(root, {**OLD, NEW: None}) == []
    assert not (root / ".pgstrata").exists()


def test_its_own_folder_is_no_change_for_git(root: Path) -> None:
    write_files(root, {A: b"new"})
    assert (root / ".pgstrata" / ".gitignore").read_text() == "*\n"
    assert {path.name for path in (root / FOLDER).iterdir()} == {"lock"}


def test_permissions_stay_and_files_that_are_exchanged_are_read_first(root: Path) -> None:
    (root / A).chmod(0o755)
    write_files(root, {A: root / B, B: root / A})
    assert content(root) == {A: b"old b", B: b"old a", C: b"old c"}
    assert stat.S_IMODE((root / A).stat().st_mode) == 0o755


def test_a_link_within_is_followed_and_one_out_of_the_root_is_not(root: Path, tmp_path: Path) -> None:
    (root / "within").symlink_to("folder/b.txt")
    assert write_files(root, {Path("within"): b"new"}) == [root / "within"]
    assert (root / "within").is_symlink()
    assert (root / B).read_bytes() == b"new"
    (tmp_path / "outside").write_bytes(b"outside")
    (root / "out").symlink_to(tmp_path / "outside")
    (root / "away").symlink_to(tmp_path)
    for key in (Path("out"), Path("away/outside"), Path("../outside"), tmp_path / "outside"):
        with pytest.raises(BadInput, match="leads out of"):
            write_files(root, {A: b"new", key: b"new"})
    assert (tmp_path / "outside").read_bytes() == b"outside"
    assert (root / A).read_bytes() == b"old a"


def test_a_folder_that_the_caller_allows_may_lie_elsewhere(root: Path, tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    write_files(root, {Path("../beside/x"): b"x", A: b"new"}, folders=[Path("../beside")])
    assert (beside / "x").read_bytes() == b"x"


@pytest.mark.parametrize("key", ["folder", "loop", "."])
def test_what_is_no_file_is_refused(root: Path, key: str) -> None:
    (root / "loop").symlink_to("loop")
    with pytest.raises(BadInput):
        write_files(root, {A: b"new", Path(key): b"x"})
    assert (root / A).read_bytes() == b"old a"


def test_two_names_of_one_file_must_agree(root: Path) -> None:
    (root / "same").symlink_to("a.txt")
    with pytest.raises(BadInput, match="are one file"):
        write_files(root, {A: b"1", Path("same"): b"2"})
    write_files(root, {A: b"1", Path("same"): b"1"})
    assert (root / A).read_bytes() == b"1"


def test_a_source_that_is_missing_changes_nothing(root: Path) -> None:
    with pytest.raises(BadInput, match=r"cannot read .*absent; nothing was changed"):
        write_files(root, {A: b"new", B: root / "absent"})
    assert content(root) == OLD


def test_a_file_that_has_changed_since_it_was_read_is_said(root: Path) -> None:
    with pytest.raises(Busy, match=r"c\.txt has changed since it was read"):
        write_files(root, {A: b"new"}, before={A: b"old a", C: b"older c"})
    with pytest.raises(Busy, match=r"b\.txt has changed"):
        write_files(root, {A: b"new"}, before={B: None})
    assert content(root) == OLD
    assert write_files(root, {A: b"new", NEW: b"new"}, before={A: b"old a", NEW: None})


def test_a_second_command_is_told_that_the_first_writes(root: Path) -> None:
    with writing_elsewhere(root):
        with pytest.raises(Busy, match="another command is writing"):
            write_files(root, {A: b"new"}, wait=0)
        assert content(root) == OLD
    assert write_files(root, {A: b"new"}, wait=0)


def test_a_second_command_waits_for_the_first(root: Path) -> None:
    with ThreadPoolExecutor() as pool:
        with writing_elsewhere(root):
            second = pool.submit(write_files, root, {A: b"new"}, wait=60)
            assert content(root) == OLD
        assert second.result() == [root / A]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES])
def test_a_full_disk_or_a_read_only_folder_at_any_step_leaves_the_old_set(root: Path, code: int) -> None:
    old, new = content(root), {A: b"new a", C: b"new c", NEW: b"new"}
    refused = 0
    for number in range(1, 50):
        shutil.rmtree(root)
        make(root)
        try:
            with steps(refusing(number, code)):
                write_files(root, {**new, B: None})
        except BadInput as error:
            said = error
        else:
            assert content(root) == new, "what was refused did not matter"
            continue
        refused += 1
        assert "nothing was changed" in said.message
        assert said.detail == os.strerror(code)
        assert content(root) == old, f"after a refusal of step {number}"
        assert not (root / "deep").exists()
        assert not pending(root)
    assert refused > 15


def test_a_file_that_becomes_too_large_leaves_the_old_set(root: Path) -> None:
    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))  # as a disk that is full after one page
        with pytest.raises(BadInput, match=r"cannot write .*b\.txt; nothing was changed"):
            write_files(root, {A: b"new", B: b"x" * 5000})
        (root / "came here").write_text("")

    assert not killed_at(0, work)
    assert content(root) == {**OLD, Path("came here"): b""}
    assert not pending(root)


def test_ended_by_a_signal_at_any_step_the_set_is_whole(root: Path) -> None:
    old, new = content(root), {A: b"new a", C: b"new c", NEW: b"new"}
    seen = set()
    for number in range(1, 50):
        shutil.rmtree(root)
        make(root)

        def interrupt(count: int, number: int = number) -> None:
            if count == number:
                raise KeyboardInterrupt

        try:
            with steps(interrupt):
                write_files(root, {**new, B: None})
        except KeyboardInterrupt:
            assert content(root) in (old, new), f"ended at step {number}"
            seen.add(content(root) == new)
    assert seen == {True, False}


def test_across_file_systems_a_file_is_copied_beside_its_place(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.replace

    def replace(source: Path, place: Path) -> None:
        if Path(source).parent != Path(place).parent:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        real(source, place)

    monkeypatch.setattr(os, "replace", replace)
    (root / A).chmod(0o640)
    write_files(root, {A: b"new", NEW: b"new"})
    assert content(root) == {**OLD, A: b"new", NEW: b"new"}
    assert stat.S_IMODE((root / A).stat().st_mode) == 0o640


def test_large_files_are_not_held_in_memory(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "large"
    with source.open("wb") as stream:
        stream.truncate(20 << 20)
    most = 0
    real = disk._pieces

    def pieces(value: bytes | Path) -> Iterator[bytes]:
        nonlocal most
        for piece in real(value):
            most = max(most, len(piece))
            yield piece

    monkeypatch.setattr(disk, "_pieces", pieces)
    write_files(root, {A: source})
    assert (root / A).stat().st_size == 20 << 20
    assert most <= 1 << 20


def test_a_file_that_was_changed_after_the_crash_is_not_overwritten(root: Path) -> None:
    run = left_over(root)
    assert pending(root)
    (root / B).write_bytes(b"mine")
    with pytest.raises(InDoubt, match=r"b\.txt was changed after") as caught:
        finish(root)
    assert (root / B).read_bytes() == b"mine"
    staged = Path(caught.value.detail.removeprefix("What that command would write is ").rstrip("."))
    assert staged.read_bytes() == b"new b"
    assert str(run) in caught.value.hint
    (root / B).rename(root / "mine.txt")  # as the hint says
    assert finish(root) == [root / A, root / B]
    assert content(root)[B] == b"new b"
    assert not pending(root)


def test_an_edit_of_what_had_arrived_stays(root: Path) -> None:
    left_over(root)
    (root / A).write_bytes(b"edited after the crash")
    assert finish(root) == [root / A, root / B]
    assert content(root) == {A: b"edited after the crash", B: b"new b", C: b"old c"}


def test_a_journal_that_came_with_a_copy_or_is_damaged_does_nothing(root: Path, tmp_path: Path) -> None:
    run = left_over(root)
    journal = run / "journal.json"
    value = json.loads(journal.read_text())
    journal.write_text(json.dumps({**value, "inode": value["inode"] + 1}))
    with pytest.raises(InDoubt, match="was not written here"):
        finish(root)
    journal.write_text("{")
    with pytest.raises(InDoubt, match="is damaged"):
        write_files(root, {C: b"new"})
    assert content(root)[C] == b"old c"


def test_writing_finishes_what_a_crash_left_first(root: Path) -> None:
    left_over(root)
    assert write_files(root, {A: b"newer a"}) == [root / A]
    assert content(root) == {A: b"newer a", B: b"new b", C: b"old c"}
    assert finish(root) == []
