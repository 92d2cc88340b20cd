"""The named queries of the folder `sql`, one file a topic: `-- name: x` begins one."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import LiteralString, cast

_NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)


@functools.cache
def topic(name: str) -> dict[str, LiteralString]:
    """All queries of a topic, by name."""
    text = Path(__file__).with_name("sql").joinpath(f"{name}.sql").read_text(encoding="utf-8")
    parts = _NAME.split(text)
    # The files are part of the package: as literal as a string in the code, though a type checker cannot know it.
    return {name: cast(LiteralString, body.strip()) for name, body in zip(parts[1::2], parts[2::2], strict=True)}
