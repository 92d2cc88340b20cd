"""The lock files of the image, as values."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "infrastructure" / "image"
LOCK, BUILD_LOCK = FOLDER / "requirements.lock", FOLDER / "build.lock"
_ENTRY = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.]+)(?P<rest>(?:[^\\\n]|\\\n)*)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})\b")


def read_lock(path: Path) -> dict[str, tuple[str, list[str]]]:
    """Version and hashes of each entry, by its name."""
    return {
        found["name"]: (found["version"], _HASH.findall(found["rest"])) for found in _ENTRY.finditer(path.read_text())
    }
