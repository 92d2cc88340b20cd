"""The servers that tests run on, databases of a test's own on one that runs, a standby, and a disk that is soon full."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import sql

from pgstrata.postgres.server import Server, server_identity
from pgstrata.programs import Installation, find_postgres, installation_in, run

ROOT = Path(__file__).resolve().parents[2]
MAJORS = (15, 17, 18)
_numbers = itertools.count()


def installations() -> dict[int, Installation]:
    """The servers that tests run on, by major version: what is found, and what make has unpacked into .tools."""
    found = {each.version[0]: each for each in reversed(find_postgres())}
    for major in MAJORS:
        bindir = ROOT / ".tools" / f"pg{major}" / "bin"
        if major not in found and (bindir / "postgres").exists():
            found[major] = installation_in(bindir)
    return found


@contextlib.contextmanager
def fresh_database(server: Server, name: str = "") -> Iterator[str]:
    """A new, empty database of a server; its name. Dropped at the end."""
    name = name or f"t{next(_numbers)}"
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        try:
            yield name
        finally:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def make_database(server: Server, name: str) -> str:
    """A connection string to a new database of a server that is thrown away with it."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    return server.conninfo(name)


@contextlib.contextmanager
def standby(primary: Server) -> Iterator[str]:
    """A hot standby of a server; the connection string of its database `main`."""
    folder = Path(tempfile.mkdtemp(prefix="pgstrata-"))
    identity = server_identity()
    if identity:
        os.chown(folder, identity.uid, identity.gid)
    data = folder / "data"
    primary.run("pg_basebackup", "--wal-method=fetch", "--checkpoint=fast", "--write-recovery-conf", "-D", data)
    with (data / "postgresql.auto.conf").open("a") as conf:
        conf.write(f"unix_socket_directories = '{folder}'\n")
    for each in [data, *data.rglob("*")]:
        if identity:
            os.chown(each, identity.uid, identity.gid)
    control: list[str | Path] = [primary.installation.program("pg_ctl"), "-D", data, "-w"]
    environment = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
    run([*control, "-l", folder / "log", "start"], env=environment, identity=identity, cwd=folder)
    try:
        yield f"host={folder} port={primary.port} user=postgres dbname=main"
    finally:
        run([*control, "-m", "immediate", "stop"], env=environment, identity=identity, cwd=folder)
        shutil.rmtree(folder)


class CannotMount(Exception):
    """This machine does not let us mount a file system; why."""


@contextlib.contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A file system of that size in a folder that the server may write to. Raises CannotMount."""
    identity = server_identity()
    if identity is None:
        raise CannotMount("mounting a small file system needs root")
    folder = Path(tempfile.mkdtemp(prefix="pgstrata-"))
    try:
        options = f"size={megabytes}m,mode=700,uid={identity.uid},gid={identity.gid}"
        mount = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            raise CannotMount("this machine does not let us mount a tmpfs")
        try:
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)
    finally:
        folder.rmdir()
