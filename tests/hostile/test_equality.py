"""The real dumps: the database that `apply` makes is the one that psql makes, by that version's own pg_dump."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from hostile.conftest import BACKUPS
from pgstrata.core.plan.selection import Selection
from pgstrata.operations.apply import apply
from pgstrata.operations.request import Request
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server
from support.servers import make_database

ROOT = BACKUPS.parent
TARGETS = {
    "supabase": "supabase_db_20251227.sql",
    "components": "components_v2_db_20251227.sql",
    "control": "arc_saas_db_20251227.sql",
}
BASELINES = Request(create_roles=True, selection=Selection(to="003"))
_RANDOM = re.compile(rb"^\\(un)?restrict \w+$", re.MULTILINE)


@contextlib.contextmanager
def databases(server: Server, prefix: str) -> Iterator[dict[str, str]]:
    """A new database for each target, by target; dropped at the end."""
    names = {target: f"{prefix}_{target}" for target in TARGETS}
    try:
        for name in names.values():
            make_database(server, name)
        yield names
    finally:
        with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
            for name in names.values():
                connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def dumped(server: Server, name: str) -> bytes:
    whole = server.run("pg_dump", "--exclude-schema=pgstrata", "--dbname", server.conninfo(name))
    return _RANDOM.sub(b"", whole)


def test_apply_makes_what_psql_makes(each_server: Server, tmp_path: Path) -> None:
    with databases(each_server, "eq_apply") as ours, databases(each_server, "eq_psql") as theirs:
        urls = {target: each_server.conninfo(name) for target, name in ours.items()}
        apply(Workspace.open(ROOT, urls=urls), BASELINES)
        for target, file in TARGETS.items():
            each_server.run(
                "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", theirs[target], "-f", BACKUPS / file,
                stdout=tmp_path / "said",
            )  # fmt: skip
            expected, made = dumped(each_server, theirs[target]), dumped(each_server, ours[target])
            assert b"COPY " in expected
            same(in_any_order(made), in_any_order(expected))


def in_any_order(dump: bytes) -> bytes:
    """The dump with the rows of each table sorted. psql fills a table in another transaction than it was made in, where the
    server looks for room in earlier pages too (heapam's use of the free space map): the rows may stand in another order
    than in the script. In one transaction they are appended as they come."""
    rows: list[bytes] | None = None
    lines: list[bytes] = []
    for line in dump.split(b"\n"):
        if rows is not None and line == b"\\.":
            lines += [*sorted(rows), line]
            rows = None
        elif rows is not None:
            rows.append(line)
        else:
            lines.append(line)
            rows = [] if line.startswith(b"COPY ") and line.endswith(b" FROM stdin;") else None
    return b"\n".join(lines)


def same(made: bytes, expected: bytes) -> None:
    """Equal, or the first line that is not; pytest's own comparison of megabytes takes minutes."""
    for line, (one, other) in enumerate(zip(made.split(b"\n"), expected.split(b"\n"), strict=False), start=1):
        if one != other:
            pytest.fail(f"line {line} of the dump is {one[:200]!r}, and was expected as {other[:200]!r}")
    if len(made) != len(expected):
        pytest.fail("one is the beginning of the other")


def test_what_was_applied_dumps_as_the_backup_itself(servers: Callable[[int], Server]) -> None:
    """On the version that made the backups, nothing is added, lost or moved on the way: the circle closes."""
    server = servers(15)
    with databases(server, "eq_circle") as ours:
        urls = {target: server.conninfo(name) for target, name in ours.items()}
        apply(Workspace.open(ROOT, urls=urls), BASELINES)
        for target, file in TARGETS.items():
            backup = _RANDOM.sub(b"", (BACKUPS / file).read_bytes())
            made = dumped(server, ours[target])
            same(without_versions(made), without_versions(backup))


def without_versions(text: bytes) -> bytes:
    return re.sub(rb"^-- Dumped .*$", b"", text, flags=re.MULTILINE)


def test_a_dump_with_other_line_ends_makes_the_same(server: Server, tmp_path: Path) -> None:
    """CRLF in every line, as a checkout on another system may have it: COPY data too, whose line ends the server knows."""
    shutil.copytree(ROOT / "database" / "migrations", tmp_path / "database" / "migrations")
    shutil.copy(ROOT / "estate.toml", tmp_path)
    with databases(server, "eq_lf") as plain, databases(server, "eq_crlf") as crlf:
        request = BASELINES
        apply(Workspace.open(tmp_path, urls={t: server.conninfo(n) for t, n in plain.items()}), request)
        for path in (tmp_path / "database" / "migrations").glob("*.sql"):
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        apply(Workspace.open(tmp_path, urls={t: server.conninfo(n) for t, n in crlf.items()}), request)
        for target in TARGETS:
            made = dumped(server, crlf[target]).replace(b"\r\n", b"\n")  # bodies of functions keep theirs
            same(made, dumped(server, plain[target]))
