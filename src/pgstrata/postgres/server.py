"""A PostgreSQL server in a folder of its own: made, started, stopped.

PostgreSQL refuses to run as root. Started by root, everything here runs as the user `postgres`, else `nobody`; where
that user cannot reach the folder or the programs (a home folder closed to others), they are kept under /var/lib/pgstrata.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import secrets
import shutil
import socket
import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pgstrata.errors import ProgramFailed
from pgstrata.programs import Identity, Installation, installation_in, run

_SHARED = Path("/var/lib/pgstrata")
_PATIENCE = 5.0  # seconds
_SOCKET_LIMIT = 90  # sun_path holds 107 bytes; the socket's own name takes up to 15 of them


def server_identity() -> Identity | None:
    """Whom the server runs as: nobody else for a normal user (None), an unprivileged user for root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Identity(entry.pw_uid, entry.pw_gid, name)
    raise ProgramFailed("PostgreSQL cannot run as root, and there is no user postgres or nobody")


def reachable(path: Path, identity: Identity) -> bool:
    """Whether that user may enter every folder above `path`."""
    for folder in path.resolve().parents:
        if not folder.exists():
            continue
        status = folder.stat()
        bit = stat.S_IXUSR if status.st_uid == identity.uid else stat.S_IXOTH
        if not status.st_mode & bit:
            return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server whose data, socket and log are in `folder`."""

    installation: Installation
    folder: Path
    identity: Identity | None
    port: int
    socket_folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def password_file(self) -> Path:
        """Where the password for connections by TCP is kept."""
        return self.folder / "password"

    def conninfo(self, database: str) -> str:
        """A libpq connection string over the server's socket."""
        quoted = database.replace("\\", "\\\\").replace("'", "\\'")
        return f"host='{self.socket_folder}' port={self.port} user=postgres dbname='{quoted}'"

    def run(
        self, program: str, *arguments: str | Path, stdin: bytes | Path | None = None, stdout: Path | None = None
    ) -> bytes:
        """Run one of this version's own client programs against the server. Raises ProgramFailed."""
        environment = {
            "PGHOST": str(self.socket_folder),
            "PGPORT": str(self.port),
            "PGUSER": "postgres",
            "LC_ALL": "C",
            "PATH": "/usr/bin:/bin",
        }
        return run([self.installation.program(program), *arguments], env=environment, stdin=stdin, stdout=stdout)

    def _control(self, *arguments: str) -> None:
        command: list[str | Path] = [self.installation.program("pg_ctl"), "-D", self.data, *arguments]
        environment = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
        # A server whose pg_ctl is killed while it starts has no PID file yet, and could not be stopped.
        run(command, env=environment, identity=self.identity, cwd=self.folder, patience=_PATIENCE)

    def running(self) -> bool:
        """Whether the server of this folder runs."""
        if not (self.data / "postmaster.pid").exists():
            return False
        try:
            self._control("status")
        except ProgramFailed:
            return False
        return True

    def start(self) -> None:
        """Start it and wait until it answers. Raises ProgramFailed with the last lines of its log."""
        log = self.folder / "log"
        try:
            self._control("-w", "-t", "120", "-l", str(log), "start")
        except ProgramFailed as error:
            tail = "\n".join(log.read_text(errors="replace").splitlines()[-8:]) if log.exists() else error.detail
            raise ProgramFailed(f"the server in {self.folder} did not start", detail=tail) from error

    def stop(self, *, mode: str = "fast") -> None:
        """Stop it; `immediate` is as if the machine went down."""
        self._control("-w", "-t", "60", "-m", mode, "stop")


def make_server(
    installation: Installation, folder: Path, *, listen: bool = False, settings: Sequence[str] = ()
) -> Server:
    """Make a data directory in `folder` (not started). With `listen`, it also answers on a free port of 127.0.0.1,
    there by a password that is kept in the file `password` of its folder; without, only on its socket."""
    identity = server_identity()
    if identity:
        installation = _shared_installation(installation, identity)
        folder = _shared_folder(folder, identity)
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(secrets.token_urlsafe(18) + "\n")
    if identity:
        os.chown(folder, identity.uid, identity.gid)
        os.chown(password, identity.uid, identity.gid)
    locale = "C.UTF-8" if sys.platform == "linux" else "C"
    options = ["--no-sync", "--encoding=UTF8", f"--locale={locale}", "--username=postgres"]
    options += ["--auth-local=trust", "--auth-host=scram-sha-256", f"--pwfile={password}"]
    environment = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
    command: list[str | Path] = [installation.program("initdb"), "-D", folder / "data", *options]
    run(command, env=environment, identity=identity, cwd=folder)
    server = _configured(installation, folder, identity, port=_free_port() if listen else 5432)
    lines = [
        f"port = {server.port}",
        f"unix_socket_directories = '{server.socket_folder}'",
        "wal_level = logical",  # a dump may hold publications
        "listen_addresses = '127.0.0.1'" if listen else "listen_addresses = ''",
        *settings,
    ]
    with (server.data / "postgresql.conf").open("a") as conf:
        conf.write("\n# pgstrata\n" + "\n".join(lines) + "\n")
    return server


def open_server(installation: Installation, folder: Path) -> Server | None:
    """The server that an earlier make_server made for `folder`; None when there is none of this major version, or none that
    was finished: its maker was killed."""
    identity = server_identity()
    if identity:
        installation = _shared_installation(installation, identity)
        folder = _shared_folder(folder, identity)
    conf = folder / "data" / "postgresql.conf"
    version = folder / "data" / "PG_VERSION"
    if not conf.exists() or not version.exists() or version.read_text().strip() != str(installation.version[0]):
        return None
    ports = [line for line in conf.read_text().splitlines() if line.startswith("port = ")]
    if not ports:
        return None
    return _configured(installation, folder, identity, port=int(ports[-1].split("=")[1]))


def data_folder(folder: Path) -> Path:
    """Where the server of `folder` really keeps its files (elsewhere, when root's server user cannot reach it)."""
    identity = server_identity()
    return _shared_folder(folder, identity) if identity else folder


def _configured(installation: Installation, folder: Path, identity: Identity | None, *, port: int) -> Server:
    sockets = folder / "socket"
    if len(str(sockets.resolve())) > _SOCKET_LIMIT:
        sockets = Path("/tmp") / f"pgstrata-{os.geteuid()}-{_digest(folder)}"
    sockets.mkdir(mode=0o700, exist_ok=True)
    if sockets.stat().st_uid not in (os.geteuid(), identity.uid if identity else os.geteuid()):
        raise ProgramFailed(f"{sockets} belongs to somebody else")
    if identity:
        os.chown(sockets, identity.uid, identity.gid)
    return Server(
        installation=installation, folder=folder, identity=identity, port=port, socket_folder=sockets.resolve()
    )


def _shared_folder(folder: Path, identity: Identity) -> Path:
    if reachable(folder, identity):
        return folder
    _SHARED.mkdir(mode=0o755, parents=True, exist_ok=True)
    return _SHARED / _digest(folder)


def _shared_installation(installation: Installation, identity: Identity) -> Installation:
    """The same programs where that user can reach them: a copy, made once, when they stand in a closed folder."""
    if reachable(installation.bindir / "postgres", identity):
        return installation
    prefix = installation.bindir.parent
    copy = _SHARED / f"programs-{_digest(prefix)}-{installation.version[0]}.{installation.version[1]}"
    place = copy / prefix.parent.name / prefix.name
    if not place.exists():
        making = copy.with_name(copy.name + f".{os.getpid()}")
        shutil.copytree(prefix, making / prefix.parent.name / prefix.name)
        # A wheel's shared libraries stand in a folder beside the package, found relative to the programs.
        libraries = prefix.parent.with_name(prefix.parent.name + ".libs")
        if libraries.is_dir():
            shutil.copytree(libraries, making / libraries.name)
        shutil.rmtree(copy, ignore_errors=True)
        making.rename(copy)
    return installation_in(place / "bin", origin=installation.origin)


def _digest(path: Path) -> str:
    return hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:10]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
