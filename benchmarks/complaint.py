"""What a program that failed has said, in a line that can be published: without this machine's folders and addresses."""

from __future__ import annotations

import re
from pathlib import Path

_LONGEST = 200  # characters
_ADDRESS = re.compile(r"\b\w+://\S+")
_ROOT = Path(__file__).resolve().parents[1]


def complaint(text: str) -> str:
    """The first line that calls itself an error, else the last one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    said = next((line for line in lines if "error" in line.lower()), lines[-1] if lines else "no message")
    said = _ADDRESS.sub("…", said.replace(f"{_ROOT}/", "").replace(str(Path.home()), "~"))
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
