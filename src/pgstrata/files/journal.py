"""Several files replaced together. What holds after a crash at any moment: the old set of files is there, or the new one,
or a journal is in force that `finish` completes.

A run stages the new contents, keeps the old ones (as further links to them), and writes down what goes where. Renaming
that list to `journal.json` puts it in force: from there on the files are moved to their places, in any state of which
the rest can still be moved. Where one of them cannot be written, the list is renamed to `undo.json`, and the old contents
go back in the same way. Whatever lies in the folder of a run without one of these two names was never begun, or is done.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from pgstrata.errors import BadInput, Busy, InDoubt
from pgstrata.files import disk

FOLDER = f"{disk.OWN}/journal"
WAIT = 10.0  # seconds for another command that writes in the same checkout
_FORWARD, _BACK = "journal.json", "undo.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """One file. `new` and `old` are names in the folder of the run; empty where the file goes, or was not there."""

    path: str  # relative to the root where it is inside of it
    new: str
    old: str
    digest: str  # SHA-256 of the new content, and of the old; empty like the names
    was: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Journal:
    """What is in force. A run's folder is known by its inode: a journal that came with a clone or a copy of the checkout
    was not written here, and must not name files that are then overwritten."""

    inode: int
    made: tuple[str, ...]  # folders that are not there before, outermost first
    changes: tuple[_Change, ...]


def write_files(
    root: Path,
    files: Mapping[Path, bytes | Path | None],
    *,
    folders: Collection[Path] = (),
    before: Mapping[Path, bytes | None] | None = None,
    wait: float = WAIT,
) -> list[Path]:
    """Replace all of these files or none, and return those that really changed.

    Keys are absolute, or relative to `root`; they lead into it, or into one of `folders`. A value is the content, a file
    to copy it from, or None to delete the file. `before` is what files held when the caller read them, None where they
    were not there. `wait` is in seconds.

    Raises BadInput where a file cannot be written, or lies elsewhere: nothing is changed then. Busy while another command
    writes, or where a file is no longer what it was `before`. InDoubt for an older journal that cannot be finished.
    """
    root = Path(os.path.realpath(root))
    places = _places(root, files, folders)
    if all(disk.same(place, value) for place, (_, value) in places.items()):
        return []
    with _locked(root, wait) as folder:
        _finish(root, folder)
        _compare(root, before or {})
        with disk.writing(folder):
            run = Path(tempfile.mkdtemp(dir=folder))
        try:
            journal = _stage(root, run, {place: value for place, (_, value) in places.items()})
            _put_in_force(run, journal)
        except BaseException:
            _end(run)
            raise
        _carry(root, run, journal)
    changed = {root / change.path for change in journal.changes}
    return [shown for place, (shown, _) in places.items() if place in changed]


def finish(root: Path, *, wait: float = WAIT) -> list[Path]:
    """Complete, or undo, what a crash left; the files that it was about, none where nothing was left.

    Raises InDoubt where a file was changed since then, BadInput where one cannot be written, and Busy.
    """
    root = Path(os.path.realpath(root))
    if not _runs(root / FOLDER):
        return []
    with _locked(root, wait) as folder:
        return _finish(root, folder)


def pending(root: Path) -> bool:
    """Whether a crash left something that `finish` would do; not while a command is writing."""
    folder = root / FOLDER
    if not _runs(folder):
        return False
    try:
        with (folder / "lock").open() as stream:
            fcntl.flock(stream, fcntl.LOCK_SH | fcntl.LOCK_NB)
            return bool(_runs(folder))
    except BlockingIOError:
        return False
    except OSError:
        return True


def _places(
    root: Path, files: Mapping[Path, bytes | Path | None], folders: Collection[Path]
) -> dict[Path, tuple[Path, bytes | Path | None]]:
    """Where each file really is, through links, with its path as it was given and its value."""
    allowed = [root, *(Path(os.path.realpath(root / folder)) for folder in folders)]
    found: dict[Path, tuple[Path, bytes | Path | None]] = {}
    for key, value in files.items():
        shown = root / key
        place = Path(os.path.realpath(shown))
        if not any(place.is_relative_to(folder) and place != folder for folder in allowed):
            raise BadInput(f"{key} leads out of {root}; nothing was changed")
        if place.is_symlink() or (place.exists() and not place.is_file()):
            raise BadInput(f"{key} is not a file; nothing was changed")
        if place in found and found[place][1] != value:
            raise BadInput(f"{key} and {found[place][0]} are one file; nothing was changed")
        found.setdefault(place, (shown, value))
    return found


def _stage(root: Path, run: Path, files: Mapping[Path, bytes | Path | None]) -> _Journal:
    """Write the new contents into the run's folder, keep the old ones there, and leave out what does not change."""
    changes = []
    made: dict[str, None] = {}
    for index, (place, value) in enumerate(files.items()):
        with disk.writing(place):
            was, staged, kept = disk.digest(place), run / f"new-{index}", run / f"old-{index}"
            digest = "" if value is None else disk.copy(value, staged)
            if digest == was:
                staged.unlink(missing_ok=True)
                continue
            if was:
                disk.keep(place, kept)
                if value is not None:
                    disk.same_rights(place, staged)
            for above in reversed([each for each in place.parents if not each.exists()]):
                made[_name(root, above)] = None
        change = _Change(
            path=_name(root, place),
            new=staged.name if digest else "",
            old=kept.name if was else "",
            digest=digest,
            was=was,
        )
        changes.append(change)
    return _Journal(inode=run.stat().st_ino, made=tuple(made), changes=tuple(changes))


def _put_in_force(run: Path, journal: _Journal) -> None:
    with disk.writing(run):
        unnamed = run / "journal"
        with unnamed.open("w", encoding="utf-8") as stream:
            json.dump(asdict(journal), stream)
            stream.flush()
            os.fsync(stream.fileno())
        disk.sync(run)
        disk.sync(run.parent)
        unnamed.replace(run / _FORWARD)
        disk.sync(run)


def _carry(root: Path, run: Path, journal: _Journal) -> None:
    """What a journal in force says, else back to the old set: BadInput says why."""
    try:
        _forward(root, run, journal)
    except BadInput:
        _back(root, run, journal)
        raise
    except BaseException:  # a signal: a set that is whole is better than one that waits for the next command
        with contextlib.suppress(OSError, BadInput):
            _forward(root, run, journal)
        raise


def _forward(root: Path, run: Path, journal: _Journal) -> None:
    """Any number of times: what is no longer staged is in its place."""
    for change in journal.changes:
        place = root / change.path
        with disk.writing(place):
            if not change.new:
                place.unlink(missing_ok=True)
            elif (run / change.new).exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                disk.move(run / change.new, place, beside=_beside(place, run))
    with disk.writing(root):
        _sync_places(root, journal)
        _end(run, (root / change.path for change in journal.changes))


def _back(root: Path, run: Path, journal: _Journal) -> None:
    """The old contents into their places, any number of times. Raises InDoubt where that fails too."""
    try:
        if (run / _FORWARD).exists():
            (run / _FORWARD).replace(run / _BACK)
            disk.sync(run)
        for change in reversed(journal.changes):
            place = root / change.path
            if not change.old:
                place.unlink(missing_ok=True)
            elif (run / change.old).exists():
                disk.move(run / change.old, place, beside=_beside(place, run))
        for folder in reversed(journal.made):
            with contextlib.suppress(OSError):
                (root / folder).rmdir()
        _sync_places(root, journal)
        _end(run, (root / change.path for change in journal.changes))
    except OSError as error:
        raise InDoubt(
            f"cannot put {error.filename2 or error.filename or root} back as it was: a part of the files is written",
            detail=f"{error.strerror}. What is old and what is new is kept in {run}.",
            hint="The next command tries it again.",
        ) from error


def _end(run: Path, places: Iterable[Path] = ()) -> None:
    """The list first: what is left of a folder without one is nobody's. Once it is gone nothing fails any more: whoever put
    old contents back then would have no list for it."""
    for name in (_FORWARD, _BACK):
        if (run / name).exists():
            (run / name).unlink()
    with contextlib.suppress(OSError):
        disk.sync(run)
    for place in places:
        with contextlib.suppress(OSError):
            _beside(place, run).unlink(missing_ok=True)
    shutil.rmtree(run, ignore_errors=True)


def _finish(root: Path, folder: Path) -> list[Path]:
    done = []
    for run in _runs(folder):
        forward, back = (run / _FORWARD).exists(), (run / _BACK).exists()
        if not forward and not back:
            shutil.rmtree(run, ignore_errors=True)
            continue
        journal = _read(run)
        _still_as_left(root, run, journal, forward=forward)
        if forward:
            _carry(root, run, journal)
        else:
            _back(root, run, journal)
        done += [root / change.path for change in journal.changes]
    return done


def _read(run: Path) -> _Journal:
    path = run / (_FORWARD if (run / _FORWARD).exists() else _BACK)
    hint = f"Look at the files that it names, set them right by hand, and remove {run}."
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        changes = tuple(_Change(**each) for each in value["changes"])
        journal = _Journal(inode=value["inode"], made=tuple(value["made"]), changes=changes)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InDoubt(f"{path} is damaged: an earlier command wrote a part of its files", hint=hint) from error
    if journal.inode != run.stat().st_ino:
        raise InDoubt(f"{path} was not written here: it came with a copy of this folder", hint=hint)
    return journal


def _still_as_left(root: Path, run: Path, journal: _Journal, *, forward: bool) -> None:
    """A file that somebody has changed since the crash is not overwritten. Raises InDoubt before anything is done."""
    for change in journal.changes:
        place, staged = root / change.path, run / change.new
        if change.new and staged.exists() and disk.digest(staged) != change.digest:
            raise InDoubt(f"{staged} is damaged", hint=f"Set {place} right by hand, and remove {run}.")
        arrived = forward and bool(change.new) and not staged.exists()
        if not arrived and disk.digest(place) not in ("", change.was, change.digest):
            raise InDoubt(
                f"{place} was changed after a command had begun to replace it; nothing was done",
                detail=f"What that command would write is {staged}." if change.new else "That command would delete it.",
                hint=f"To go on with that: move {place} away. To keep what is there now in all files: remove {run}.",
            )


def _compare(root: Path, before: Mapping[Path, bytes | None]) -> None:
    for key, data in before.items():
        if not disk.same(root / key, data):
            raise Busy(f"{key} has changed since it was read; nothing was written", hint="Run the command again.")


@contextlib.contextmanager
def _locked(root: Path, wait: float) -> Iterator[Path]:
    """The folder of the runs, while no other command writes. The lock ends with the process, however that ends."""
    folder = root / FOLDER
    with disk.writing(folder):
        disk.own_folder(root)
        folder.mkdir(exist_ok=True)
        stream = (folder / "lock").open("a")
    deadline = time.monotonic() + wait
    with stream:
        while True:
            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    message = f"another command is writing files in {root}; nothing was changed"
                    raise Busy(message, hint="Try again when it is done.") from None
                time.sleep(0.05)
            except OSError as error:
                raise BadInput(f"cannot lock {folder}; nothing was changed", detail=error.strerror or "") from error
        yield folder


def _runs(folder: Path) -> Sequence[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_dir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise BadInput(f"cannot read {folder}", detail=error.strerror or "") from error


def _name(root: Path, path: Path) -> str:
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)


def _beside(place: Path, run: Path) -> Path:
    return place.with_name(f".{place.name}.{run.name}")


def _sync_places(root: Path, journal: _Journal) -> None:
    for folder in dict.fromkeys(
        (root / name).parent for name in (*journal.made, *(each.path for each in journal.changes))
    ):
        if folder.is_dir():
            disk.sync(folder)
