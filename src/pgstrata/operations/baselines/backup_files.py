"""The names of backups in their folder: dated, put there whole, none ever replaced."""

from __future__ import annotations

import os
import re
from pathlib import Path

from pgstrata.core.estate.estate import Estate
from pgstrata.errors import BadInput, Refused
from pgstrata.files.source import PIECE
from pgstrata.operations.baselines.dumped import to_disk

_DATED = re.compile(r"(?P<stem>.+)_\d{8}(?:_\d+)?\.sql")
_LEFT = re.compile(r"\.\.?(?P<stem>.+?)\.(?P<pid>\d+)\.sql(?:\.\d+)?")
_MOST_OF_A_DAY = 1000


def staging(folder: Path, stem: str) -> Path:
    """Where a backup waits for its name, hidden. What an earlier run left there that was killed is removed."""
    _clear(folder, stem)
    return folder / f".{stem}.{os.getpid()}.sql"


def _clear(folder: Path, stem: str) -> None:
    """Remove what a run left behind that was killed: such a file's name ends with its process's number."""
    for path in folder.iterdir():
        found = _LEFT.fullmatch(path.name)
        if found and found["stem"] == stem and not _alive(int(found["pid"])):
            path.unlink(missing_ok=True)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def stem_of(estate: Estate, target: str) -> str:
    """The name of a target's backups without the day: that of its present one, where it is dated so."""
    present = next((each.backup for each in estate.of_target(target) if each.baseline and each.backup), "")
    found = _DATED.fullmatch(Path(present).name)
    return found["stem"] if found else f"{target}_db"


def settle(aside: Path, folder: Path, name: str) -> tuple[Path, bool]:
    """Give a finished file the day's next free name; one with the same bytes stays what it is. The path, and whether it
    was written."""
    for number in range(1, _MOST_OF_A_DAY):
        path = folder / (f"{name}.sql" if number == 1 else f"{name}_{number}.sql")
        try:
            _link(aside, path)
        except FileExistsError:
            if path.is_file() and _same(aside, path):
                path.chmod(aside.stat().st_mode & 0o777)  # what looks personal in it may be meant now, or no longer
                return path, False
            continue
        to_disk(folder)
        return path, True
    raise Refused(f"{folder} holds {_MOST_OF_A_DAY} backups of this day", hint="Move some of them away.")


def _link(one: Path, other: Path) -> None:
    """A second name for a file. Raises FileExistsError where the name is taken: nothing is ever replaced."""
    try:
        os.link(one, other)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if other.exists():
            raise FileExistsError(str(other)) from None
        one.rename(other)


def _same(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as left, other.open("rb") as right:
        while piece := left.read(PIECE):
            if piece != right.read(PIECE):
                return False
    return True


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"cannot make the folder {folder}", detail=error.strerror or "") from error
