"""kill -9 before any step of writing: `finish` gives the whole old set or the whole new one, never a mixture."""

from __future__ import annotations

import errno
import tempfile
from functools import partial
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from files.crashes import killed_at, refusing
from pgstrata.files.journal import FOLDER, finish, pending, write_files

Set = dict[str, bytes]
_NAMES = st.sampled_from(["a", "b", "folder/c", "folder/d", "deep/er/e", "deep/f"])
_CONTENT = st.binary(max_size=3)


def make(root: Path, files: Set) -> None:
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)


def found(root: Path) -> Set:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_relative_to(root / ".pgstrata"))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def replay(old: Set, changes: dict[str, bytes | None], *, full_at: int = 0, numbers: range = range(1, 400)) -> set[str]:
    """Kill before each of these steps, until it comes to its end; what was found: `old`, `new`; before it was
    finished `mixed`; `undo`, a journal that leads back."""
    new = {name: data for name, data in {**old, **changes}.items() if data is not None}
    seen = set()
    for number in numbers:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            make(root, old)
            killed = killed_at(
                number,
                partial(write_files, root, {Path(name): data for name, data in changes.items()}),
                before=refusing(full_at, errno.ENOSPC),
            )
            mixed = found(root) not in (old, new)
            assert pending(root) or not mixed
            back = list(root.glob(f"{FOLDER}/*/undo.json"))
            finish(root)
            now = found(root)
            assert now in (old, new), f"killed before step {number}"
            assert not pending(root)
            assert not list(root.glob("**/.*.tmp*"))
            seen |= ({"mixed"} if mixed else set()) | ({"undo"} if back else set())
            seen.add("old" if now == old else "new")
            if not killed:
                return seen
    return seen


def test_killed_before_every_step() -> None:
    old = {"a": b"1", "b": b"2", "folder/c": b"3"}
    changes: dict[str, bytes | None] = {"a": b"4", "b": None, "folder/c": b"5", "deep/er/e": b"6"}
    assert replay(old, changes) == {"old", "new", "mixed"}


def test_killed_while_it_puts_the_old_set_back() -> None:
    old = {"a": b"1", "b": b"2", "folder/c": b"3"}
    changes: dict[str, bytes | None] = {"a": b"4", "b": None, "folder/c": b"5", "deep/er/e": b"6"}
    for full_at in (24, 27, 30):
        assert replay(old, changes, full_at=full_at, numbers=range(full_at, 80)) == {"old", "new", "mixed", "undo"}
    assert replay(old, changes, full_at=31, numbers=range(31, 40)) == {"new"}, "the list is gone: it is done"


@settings(max_examples=30, deadline=None)
@given(
    old=st.dictionaries(_NAMES, _CONTENT, max_size=4),
    changes=st.dictionaries(_NAMES, st.none() | _CONTENT, min_size=1, max_size=4),
    number=st.integers(1, 50),
)
def test_any_files_killed_anywhere(old: Set, changes: dict[str, bytes | None], number: int) -> None:
    replay(old, changes, numbers=range(number, number + 1))


@settings(max_examples=30, deadline=None)
@given(
    old=st.dictionaries(_NAMES, _CONTENT, max_size=4),
    first=st.dictionaries(_NAMES, st.none() | _CONTENT, min_size=1, max_size=4),
    number=st.integers(12, 50),
    again=st.integers(1, 25),
)
def test_finishing_may_be_killed_too(old: Set, first: dict[str, bytes | None], number: int, again: int) -> None:
    new = {name: data for name, data in {**old, **first}.items() if data is not None}
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make(root, old)
        killed_at(number, lambda: write_files(root, {Path(name): data for name, data in first.items()}))
        killed_at(again, lambda: finish(root))
        finish(root)
        assert found(root) in (old, new)
        assert not pending(root)
