"""How pg_dump is told where a session's database is, and what it may see: the session's own server and snapshot."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import psycopg
from psycopg.conninfo import make_conninfo

from pgstrata.core.script.survey import LEDGER_SCHEMA
from pgstrata.core.secret import redact
from pgstrata.errors import Busy, Failed, PgstrataError, ProgramFailed, Refused, Unreachable
from pgstrata.postgres.queries import topic
from pgstrata.postgres.refusals import translated
from pgstrata.postgres.session import Session
from pgstrata.programs import ending

# Already decided by the session's own connection, of no use to a second one, or unknown to an older libpq.
_DECIDED = ("service", "servicefile", "replication", "target_session_attrs", "load_balance_hosts", "host", "hostaddr", "port",
            "fallback_application_name", "client_encoding")  # fmt: skip
# What libpq fills in by itself where nothing is said, and an older one does not know.
_FILLED_IN = {"sslcertmode": "allow", "min_protocol_version": "3.0", "max_protocol_version": "3.0"}
_SECRETS = ("*", "D")  # libpq's marks for what must not be shown
_LEAST_LOCK_WAIT = 5.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A view of the database that another session can take over, as long as its transaction is open. `day` is YYYYMMDD."""

    name: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Where a session's server is, for a program: a connection string without secrets, and the environment with them."""

    conninfo: str
    environment: Mapping[str, str] = field(repr=False)


@contextlib.contextmanager
def snapshot(session: Session) -> Iterator[Snapshot]:
    """A transaction that sees one moment of the database, and sees it until the end. Raises Unreachable, Refused."""
    session.execute(topic("backup")["snapshot"])
    try:
        row = session.rows(topic("backup")["exported"])[0]
        yield Snapshot(name=row["snapshot"], day=row["day"])
    finally:
        session.rollback()


def way(session: Session, environment: Mapping[str, str]) -> Way:
    """The way to the very server that the session speaks to: service files, several hosts and port-forwards are resolved.

    A password goes into the environment, which no list of processes shows. `environment` gives the rest of it (PATH,
    HOME), PG… variables excepted. Raises Refused for a secret that only a command line could carry.
    """
    connection = session.connection
    given: dict[str, str] = {}
    for option in connection.pgconn.info:
        keyword, value = option.keyword.decode(), (option.val or b"").decode()
        if not value or value == (option.compiled or b"").decode() or keyword in _DECIDED:
            continue
        if _FILLED_IN.get(keyword) == value:
            continue
        if (option.dispchar or b"").decode() not in _SECRETS:
            given[keyword] = value
        elif keyword != "password":
            raise Refused(
                f"{session.target}: {keyword} cannot be given to pg_dump without showing it to everyone",
                hint="Connect without it: by a password file, or a key without a password.",
            )
    info = connection.info
    given["host"], given["port"] = info.host, str(info.port)
    if not info.host.startswith(("/", "@")) and info.hostaddr:
        given["hostaddr"] = info.hostaddr
    passed = {name: value for name, value in environment.items() if not name.startswith("PG")}
    passed |= {"LC_ALL": "C", "PATH": passed.get("PATH", "/usr/bin:/bin")}
    if info.password:
        passed["PGPASSWORD"] = info.password
    return Way(conninfo=make_conninfo("", **given), environment=passed)


def refusal(session: Session, kind: str, text: str) -> str:
    """What the server says to a text as a value of a type (as pg_dump spells it), its domain's checks included; empty
    where it takes it. In an open transaction."""
    value = text.replace("'", "''")
    with translated(session.target):
        try:
            with session.connection.transaction():
                session.connection.execute(f"SELECT CAST('{value}' AS {kind})".encode())
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            return redact(error.diag.message_primary or str(error))
    return ""


def dump_arguments(way: Way, view: Snapshot, *, without: Sequence[str], schema_only: bool, wait: float) -> list[str]:
    """pg_dump's arguments for a plain dump of that view, without the ledger and the schemas `without`."""
    arguments = [
        f"--dbname={way.conninfo}",
        f"--snapshot={view.name}",
        "--format=plain",
        "--encoding=UTF8",
        "--no-password",
        "--no-subscriptions",  # they hold connection strings with passwords, and would subscribe a copy too
        f"--lock-wait-timeout={int(max(wait, _LEAST_LOCK_WAIT) * 1000)}",
    ]
    # In quotes a name is no pattern.
    arguments += [f"--exclude-schema={_quoted(name)}" for name in (LEDGER_SCHEMA, *without)]
    return [*arguments, "--schema-only"] if schema_only else arguments


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def explained(target: str, code: int, said: str) -> PgstrataError:
    """pg_dump's failure in its own words, without secrets, and what to do about it."""
    lines = [line.removeprefix("pg_dump: ") for line in redact(said).strip().splitlines()]
    detail = "\n".join(lines[-12:])[-2000:]
    if "LOCK TABLE" in said and "timeout" in said:  # pg_dump's own limit, which it sets as a statement's
        hint = "Something changes its tables just now. Wait for it (--wait SECONDS), then run the same command again."
        return Busy(f"{target}: pg_dump did not get the locks that it needs", detail=detail, hint=hint)
    if "row-level security" in said or "row security" in said:
        hint = "Connect as a superuser, or as a role with BYPASSRLS: others see a part of the rows."
        return Refused(f"{target}: row-level security would hide rows from pg_dump", detail=detail, hint=hint)
    if "permission denied" in said:
        hint = (
            "Connect as a role that may read everything: a superuser, or one that was granted pg_read_all_data (14+)."
        )
        return Refused(f"{target}: the role may not read all that a backup holds", detail=detail, hint=hint)
    if "server closed the connection" in said or "connection to server" in said or "terminating connection" in said:
        return Unreachable(f"{target}: the server went away from pg_dump", detail=detail)
    if "could not open file" in said or "invalid page" in said or "could not read block" in said:
        return Failed(f"{target}: the server cannot read its own files", detail=detail)
    return ProgramFailed(f"{target}: pg_dump {ending(code)}", detail=detail)
