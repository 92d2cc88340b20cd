"""What a client's roles can reach in a database with row-level security, read from its catalog, and ways to be them."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb

Connection = psycopg.Connection[Any]

# Of a guest, others see the name alone: these columns are the same whoever asks.
COMPARED = {"public.user_profiles": ("id", "organization_id", "organization_role", "full_name")}
# Referring to these is not a way into them.
PEOPLE = {"public.users", "public.organizations", "public.organization_memberships"}

# Relations on which a client's role has any right. A partition is one of them only when it can be named itself.
_EXPOSED = """
    SELECT c.oid, format('%I.%I', n.nspname, c.relname), c.relkind::text
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
      AND EXISTS (
          SELECT FROM unnest(ARRAY['anon', 'authenticated']) AS role
          WHERE has_schema_privilege(role, n.oid, 'USAGE')
            AND (has_table_privilege(role, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
                 OR has_any_column_privilege(role, c.oid, 'SELECT, INSERT, UPDATE'))
      )
    ORDER BY 2
"""

_COLUMNS = """
    SELECT a.attrelid, quote_ident(a.attname),
           has_column_privilege('authenticated', a.attrelid, a.attnum, 'SELECT'),
           has_column_privilege('authenticated', a.attrelid, a.attnum, 'INSERT')
               AND a.attgenerated = '' AND a.attidentity <> 'a',
           has_column_privilege('authenticated', a.attrelid, a.attnum, 'UPDATE')
               AND a.attgenerated = '' AND a.attidentity <> 'a'
    FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    ORDER BY a.attrelid, a.attnum
"""

# Foreign keys, those that cannot be NULL first.
_KEYS = """
    SELECT k.conrelid, k.confrelid, format('%I.%I', n.nspname, p.relname),
           ARRAY(SELECT quote_ident(a.attname) FROM unnest(k.conkey) WITH ORDINALITY AS u (num, place)
                 JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = u.num ORDER BY place),
           ARRAY(SELECT quote_ident(a.attname) FROM unnest(k.confkey) WITH ORDINALITY AS u (num, place)
                 JOIN pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = u.num ORDER BY place)
    FROM pg_constraint AS k
    JOIN pg_class AS c ON c.oid = k.conrelid AND NOT c.relispartition
    JOIN pg_class AS p ON p.oid = k.confrelid
    JOIN pg_namespace AS n ON n.oid = p.relnamespace
    WHERE k.contype = 'f' AND k.conparentid = 0
    ORDER BY EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
                     AND NOT a.attnotnull), k.conname
"""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A foreign key: the oid and name of what it refers to, its columns, and theirs."""

    target: int
    target_name: str
    columns: tuple[str, ...]
    target_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation that a client can reach.

    `organization` is an expression over the alias t that gives a row's organisation, None where a row has none; `path`
    are the columns by which it is reached. The other columns are those that `authenticated` may use so.
    """

    oid: int
    name: str
    kind: str
    organization: str | None
    path: tuple[str, ...]
    readable: tuple[str, ...]
    insertable: tuple[str, ...]
    updatable: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]

    def person_columns(self) -> list[str]:
        """Columns that name a user."""
        named = [key.columns[-1] for key in self.foreign_keys if key.target_name == "public.users"]
        return [*named, *(each for each in ("owner", "user_id") if each in self.insertable and each not in named)]


def exposed(connection: Connection) -> list[Relation]:
    """All relations that anon or authenticated have a right on."""
    columns: dict[int, list[tuple[str, bool, bool, bool]]] = {}
    for oid, *column in connection.execute(_COLUMNS).fetchall():
        columns.setdefault(oid, []).append((column[0], column[1], column[2], column[3]))
    keys: dict[int, list[ForeignKey]] = {}
    for oid, target, name, ours, theirs in connection.execute(_KEYS).fetchall():
        keys.setdefault(oid, []).append(ForeignKey(target, name, tuple(ours), tuple(theirs)))
    found = []
    for oid, name, kind in connection.execute(_EXPOSED).fetchall():
        organization, path = _organization(oid, name, columns, keys)
        found.append(
            Relation(
                oid, name, kind, organization, path,
                readable=tuple(each for each, read, _, _ in columns[oid] if read),
                insertable=tuple(each for each, _, insert, _ in columns[oid] if insert),
                updatable=tuple(each for each, _, _, update in columns[oid] if update),
                foreign_keys=tuple(keys.get(oid, [])),
            )
        )  # fmt: skip
    return found


def _organization(
    oid: int, name: str, columns: dict[int, list[tuple[str, bool, bool, bool]]], keys: dict[int, list[ForeignKey]]
) -> tuple[str | None, tuple[str, ...]]:
    """The column, else the shortest way by foreign keys to a table that has it."""
    ways: list[tuple[int, str, str, str, tuple[str, ...]]] = [(oid, name, "t", "{}", ())]
    seen = {oid}
    while ways:
        further = []
        for at, at_name, alias, wrap, path in ways:
            column = "id" if at_name == "public.organizations" else "organization_id"
            if any(each == column for each, *_ in columns.get(at, [])):
                return wrap.format(f"{alias}.{column}"), path or (column,)
            for key in keys.get(at, []):
                if key.target not in seen:
                    seen.add(key.target)
                    deeper = f"{alias}_{len(seen)}"
                    match = " AND ".join(
                        f"{deeper}.{theirs} = {alias}.{ours}"
                        for ours, theirs in zip(key.columns, key.target_columns, strict=True)
                    )
                    inner = wrap.format(f"(SELECT {{}} FROM {key.target_name} AS {deeper} WHERE {match})")
                    further.append((key.target, key.target_name, deeper, inner, path or key.columns))
        ways = further
    return None, ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who signs in: the role in each organisation."""

    id: UUID
    roles: dict[UUID, str]

    @property
    def organizations(self) -> list[UUID]:
        return list(self.roles)


def persons(connection: Connection) -> list[Person]:
    """Everybody with a membership, in the order of their ids."""
    found: dict[UUID, dict[UUID, str]] = {}
    query = "SELECT user_id, organization_id, role FROM public.organization_memberships ORDER BY 1, 2"
    for user, organization, role in connection.execute(query).fetchall():
        found.setdefault(user, {})[organization] = role
    return [Person(user, roles) for user, roles in found.items()]


def become(connection: Connection, role: str, user: UUID | None = None) -> None:
    """Be what PostgREST makes of a request, until the transaction ends. Without a user: no claims at all."""
    connection.execute("RESET ROLE")
    claims = json.dumps({"sub": str(user), "role": role}) if user else ""
    connection.execute("SELECT set_config('request.jwt.claims', %s, true)", [claims])
    connection.execute(f"SET LOCAL ROLE {role}".encode())


@contextlib.contextmanager
def acting(connection: Connection, role: str, user: UUID | None = None) -> Iterator[None]:
    """A transaction as somebody, rolled back."""
    with connection.transaction(force_rollback=True):
        become(connection, role, user)
        yield


def ways(private: list[Relation], known: dict[str, Relation]) -> Iterator[tuple[Relation, ForeignKey, Relation]]:
    """Foreign keys between relations with an organisation, but those that name people and organisations themselves."""
    for relation in private:
        for key in relation.foreign_keys:
            if key.target_name in known and key.target_name not in PEOPLE:
                yield relation, key, known[key.target_name]


def rows(connection: Connection, relation: Relation, condition: str = "true", *values: object) -> Counter[str]:
    """The rows that whoever the connection is can read, as text."""
    columns = ", ".join(f"t.{each}" for each in COMPARED.get(relation.name, relation.readable))
    query = f"SELECT ROW({columns})::text FROM {relation.name} AS t WHERE {condition}"
    return Counter(row[0] for row in connection.execute(query.encode(), values).fetchall())


def of(connection: Connection, relation: Relation, organizations: list[UUID]) -> Counter[str]:
    """The rows of some organisations, asked as superuser."""
    return rows(connection, relation, f"{relation.organization} = ANY (%s)", organizations)


def others(connection: Connection, relation: Relation, organizations: list[UUID]) -> Counter[str]:
    """All other rows, and all their columns."""
    query = f"SELECT t::text FROM {relation.name} AS t WHERE {relation.organization} = ANY (%s) IS NOT TRUE"
    return Counter(row[0] for row in connection.execute(query.encode(), [organizations]).fetchall())


def one(connection: Connection, relation: Relation, organizations: list[UUID], *, inside: bool) -> dict[str, Any]:
    """Some row of these organisations, or of none of them, asked as superuser."""
    condition = f"{relation.organization} = ANY (%s) IS {'' if inside else 'NOT '}TRUE AND "
    condition += f"{relation.organization} IS NOT NULL"
    query = f"SELECT to_jsonb(t) FROM {relation.name} AS t WHERE {condition} ORDER BY t::text LIMIT 1"
    row = connection.execute(query.encode(), [organizations]).fetchone()
    assert row, f"{relation.name} has too few rows for this test"
    values: dict[str, Any] = row[0]
    return values


def insert(connection: Connection, relation: Relation, row: dict[str, Any], *, but: tuple[str, ...] = ()) -> None:
    """Insert a row of jsonb, as whoever the connection is. Nothing comes back, so no policy for reading helps."""
    columns = ", ".join(each for each in relation.insertable if each not in but)
    connection.execute(
        f"INSERT INTO {relation.name} ({columns}) "
        f"SELECT {columns} FROM jsonb_populate_record(NULL::{relation.name}, %s)".encode(),
        [Jsonb(row)],
    )


def outcome(connection: Connection, query: str, *values: object) -> int | type[psycopg.Error]:
    """How many rows a statement changed, or the error that it met; it is taken back where it met one."""
    try:
        with connection.transaction():
            return connection.execute(query.encode(), values).rowcount
    except psycopg.Error as error:
        return type(error)
