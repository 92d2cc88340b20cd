"""Files out: a file, or a folder, is replaced whole, or stays as it was."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from pgstrata.errors import BadInput


def replace_file(path: Path, text: str) -> None:
    """Write beside it, then rename: whoever reads sees the old text or the new one. Raises BadInput."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BadInput(f"cannot write {path}", detail=error.strerror or "") from error


def replace_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder of files (by relative path) beside it, then put it in the place of what was there. Raises BadInput."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    old = path.with_name(f".{path.name}.{os.getpid()}.old")
    try:
        for name, data in files.items():
            (beside / name).parent.mkdir(parents=True, exist_ok=True)
            (beside / name).write_bytes(data)
        if path.exists():
            path.rename(old)
        beside.rename(path)
    except OSError as error:
        if old.exists() and not path.exists():
            old.rename(path)
        raise BadInput(f"cannot write {path}", detail=error.strerror or "") from error
    finally:
        for leftover in (beside, old):
            shutil.rmtree(leftover, ignore_errors=True)
