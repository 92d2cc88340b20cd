"""The free room where a server keeps a database: SQL does not tell it, so it is known on this machine alone."""

from __future__ import annotations

import ipaddress
import shutil
import struct
from pathlib import Path

from pgstrata.errors import PgstrataError
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

_SLACK = 5  # seconds between what postmaster.pid and what the server say of its start


def free(session: Session) -> int | None:
    """Bytes. None where the connection goes elsewhere, and where it cannot be proven that it does not: a port-forward
    ends on this machine too."""
    if not _near(session):
        return None
    try:
        found = session.rows(topic("maintenance")["room"])[0]
    except PgstrataError:
        return None
    data = Path(found["directory"] or "/nowhere")
    try:
        if not _is_this(data, found["port"], found["started"], found["system"]):
            return None
        return shutil.disk_usage(found["place"]).free
    except (OSError, ValueError, IndexError, struct.error):
        return None


def _near(session: Session) -> bool:
    info = session.connection.info
    if info.host.startswith(("/", "@")) or not info.host:
        return True
    try:
        return ipaddress.ip_address(info.hostaddr or info.host).is_loopback
    except ValueError:
        return False


def _is_this(data: Path, port: int, started: int, system: int) -> bool:
    """Whether a directory holds the data of that very server, running: by the port and the start in its postmaster.pid,
    and by the number that initdb gave it, the first in pg_control."""
    lines = (data / "postmaster.pid").read_text().splitlines()
    if int(lines[3]) != port or abs(int(lines[2]) - started) > _SLACK:
        return False
    with (data / "global" / "pg_control").open("rb") as control:
        (number,) = struct.unpack("=Q", control.read(8))
    return bool(number == system % (1 << 64))
