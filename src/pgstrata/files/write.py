"""Files out: a file is replaced whole, or stays as it was."""

from __future__ import annotations

import os
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
