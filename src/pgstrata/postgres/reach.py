"""The way to a server: what libpq is told of an address, how it is called for people, and why it was not reached."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from pgstrata.core.estate.address import ESCAPE, Address
from pgstrata.core.secret import redact
from pgstrata.errors import BadInput, Unreachable


def parameters(address: Address, application_name: str) -> dict[str, Any]:
    """What libpq is told. Raises BadInput for an address that it cannot read, or a password file that is not there."""
    try:
        given = conninfo_to_dict(address.conninfo) if address.conninfo else {}
    except psycopg.ProgrammingError:  # libpq's words quote what it stumbled over, which may be a password's half
        raise BadInput(f"the {address.source}'s connection URL or string cannot be read", hint=ESCAPE) from None
    found: dict[str, Any] = {
        "connect_timeout": 10,
        # A peer that is gone is noticed within half a minute, in the middle of a COPY too.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,
        **given,
        **address.parameters,
        "application_name": application_name,
        "client_encoding": "UTF8",
    }
    if address.password_file:
        try:
            found["password"] = Path(address.password_file).read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            said = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise BadInput(f"cannot read the password file {address.password_file}", detail=said) from None
    return found


def describe(address: Address) -> str:
    """Host, port and database of an address, for people; never a password."""
    with contextlib.suppress(psycopg.ProgrammingError):
        given = conninfo_to_dict(make_conninfo(address.conninfo, **dict(address.parameters)))
        host = given.get("host") or given.get("hostaddr") or given.get("service") or "local socket"
        port = f":{given['port']}" if given.get("port") else ""
        return f"{host}{port}/{given.get('dbname') or ''}"
    return "an address that cannot be read"


def first_line(error: psycopg.Error) -> str:
    """What the server, or libpq, has said, in a line and without a password."""
    lines = str(error).strip().splitlines()
    return redact(lines[0].removeprefix("connection failed: ") if lines else "no answer")


def unreachable(target: str, address: Address, error: psycopg.OperationalError) -> Unreachable:
    """The error of a connection that did not come about, with what to look at."""
    said = first_line(error)
    hint = "Is the server up, and is this the right address? --wait SECONDS waits for it."
    if "does not exist" in said and "database" in said:
        hint = "Create the database first; pgstrata changes databases and does not make them on a server."
        hint += " One that was there before: `pgstrata recover` says what stands in its place."
    elif "permission denied for database" in said:
        hint = "The role may not connect to it: GRANT CONNECT ON DATABASE … TO the role."
    elif "password" in said or "authentication" in said:
        hint = "Give the password by PGPASSFILE or PGSTRATA_<TARGET>_PASSWORD_FILE."
    return Unreachable(f"{target}: cannot connect to {describe(address)}", detail=said, hint=hint)
