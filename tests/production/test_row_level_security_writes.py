"""Row-level security of the app plane against writing: updates, deletes, inserts, rows that move or refer elsewhere.

Relation by relation from the catalog, as in test_row_level_security.py. Under the replication role neither triggers nor
foreign keys come to a policy's help.
"""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg.errors import ForeignKeyViolation, GeneratedAlways, InsufficientPrivilege
from psycopg.types.json import Jsonb

from production.test_row_level_security import database, guest, owner, people, private, relations
from support.row_security import (
    Connection,
    Person,
    Relation,
    acting,
    become,
    insert,
    one,
    others,
    outcome,
    ways,
)

# Fixtures, imported to be found here.
__all__ = ["database", "guest", "owner", "people", "private", "relations"]


def tables(private: list[Relation]) -> list[Relation]:
    return [each for each in private if each.kind in "rp"]


def test_updates_and_deletes_leave_others_rows_alone(
    database: Connection, private: list[Relation], owner: Person, guest: Person
) -> None:
    """Without WHERE and RETURNING: such a statement asks the policies for reading nothing."""
    harmed = []
    for person in (owner, guest):
        for relation in tables(private):
            before = others(database, relation, person.organizations)
            sample = one(database, relation, person.organizations, inside=False)
            statements = [f"DELETE FROM {relation.name}"]
            for column in relation.updatable:
                value = f"(jsonb_populate_record(NULL::{relation.name}, %s)).{column}"
                statements.append(f"UPDATE {relation.name} SET {column} = {value}")
            for statement in statements:
                with database.transaction(force_rollback=True):
                    database.execute("SET LOCAL session_replication_role = replica")
                    become(database, "authenticated", person.id)
                    values = [Jsonb(sample)] if "%s" in statement else []
                    changed = outcome(database, statement, *values)
                    database.execute("RESET ROLE")
                    if (
                        changed
                        and isinstance(changed, int)
                        and others(database, relation, person.organizations) != before
                    ):
                        harmed.append(statement)
    assert harmed == []


def test_nothing_is_inserted_for_another_organization(
    database: Connection, private: list[Relation], owner: Person
) -> None:
    """A copy of another organisation's row, as it is and in one's own name; refused before any key is looked at."""
    let_in = []
    for relation in tables(private):
        if not relation.insertable:
            continue
        row = one(database, relation, owner.organizations, inside=False)
        signed = {each: str(owner.id) for each in relation.person_columns() if each not in relation.path}
        for attempt in (row, row | signed):
            with database.transaction(force_rollback=True):
                database.execute("SET LOCAL session_replication_role = replica")
                become(database, "authenticated", owner.id)
                try:
                    insert(database, relation, attempt)
                    let_in.append(relation.name)
                except InsufficientPrivilege:
                    pass
                except psycopg.Error as error:
                    let_in.append(f"{relation.name}: {error}")
                    raise psycopg.Rollback from error
    assert let_in == []


def test_what_is_granted_works_for_ones_own_organization(
    database: Connection, private: list[Relation], owner: Person
) -> None:
    """A right without a policy would only look like one. A duplicate key says that the policies let the row pass."""
    refused = []
    for relation in tables(private):
        if not relation.insertable:
            continue
        row = one(database, relation, owner.organizations, inside=True)
        row |= {each: str(owner.id) for each in relation.person_columns()}
        with acting(database, "authenticated", owner.id):
            try:
                insert(database, relation, row)
            except psycopg.errors.UniqueViolation:
                pass
            except InsufficientPrivilege as error:
                refused.append(f"{relation.name}: {error}")
    assert refused == []


def test_no_row_moves_to_another_organization(
    database: Connection, private: list[Relation], owner: Person, guest: Person
) -> None:
    moved = []
    for person in (owner, guest):
        for relation in tables(private):
            target = one(database, relation, person.organizations, inside=False)
            column = relation.path[0]
            value = f"(jsonb_populate_record(NULL::{relation.name}, %s)).{column}"
            with database.transaction(force_rollback=True):
                database.execute("SET LOCAL session_replication_role = replica")
                become(database, "authenticated", person.id)
                result = outcome(
                    database,
                    f"UPDATE {relation.name} SET {column} = {value}",
                    Jsonb(target),
                )
            if result not in (0, InsufficientPrivilege, GeneratedAlways):
                moved.append(f"{relation.name}.{column}: {result}")
    assert moved == []


def test_no_row_refers_to_another_organizations(database: Connection, private: list[Relation], owner: Person) -> None:
    """A foreign key sees past policies: it would take another organisation's key, and tell that it is there."""
    known = {each.name: each for each in private}
    taken = []
    for relation, key, target in ways(tables(private), known):
        columns = [each for each in key.columns if each != "organization_id"]
        theirs = one(database, target, owner.organizations, inside=False)
        mine = one(database, relation, owner.organizations, inside=True)
        referred = dict(zip(key.columns, (theirs[each] for each in key.target_columns), strict=True))
        row = mine | {each: str(owner.id) for each in relation.person_columns()}
        row |= {each: referred[each] for each in columns}
        with database.transaction(force_rollback=True):
            become(database, "authenticated", owner.id)
            if set(columns) <= set(relation.updatable):
                value = ", ".join(f"(jsonb_populate_record(NULL::{relation.name}, %s)).{each}" for each in columns)
                database.execute("SET CONSTRAINTS ALL IMMEDIATE")
                result = outcome(
                    database,
                    f"UPDATE {relation.name} AS t SET ({', '.join(columns)}) = ROW({value}) WHERE to_jsonb(t) = %s",
                    *[Jsonb(row)] * len(columns),
                    Jsonb(mine),
                )
                if result not in (0, ForeignKeyViolation, InsufficientPrivilege):
                    taken.append(f"UPDATE {relation.name} {columns}: {result}")
            elif relation.insertable:
                result = _insert_outcome(database, relation, row)
                if result not in (ForeignKeyViolation, InsufficientPrivilege):
                    taken.append(f"INSERT {relation.name} {columns}: {result}")
    assert taken == []


def _insert_outcome(connection: Connection, relation: Relation, row: dict[str, Any]) -> int | type[psycopg.Error]:
    try:
        with connection.transaction():
            insert(connection, relation, row, but=("id", "number"))
            return 1
    except psycopg.Error as error:
        return type(error)


def test_an_administrator_makes_nobody_an_owner(database: Connection, people: list[Person]) -> None:
    admin = next(each for each in people if list(each.roles.values()) == ["admin"])
    [organization] = admin.organizations
    for statement, result in (
        ("UPDATE public.organization_memberships SET role = 'owner' WHERE user_id = auth.uid()", InsufficientPrivilege),
        ("DELETE FROM public.organization_memberships WHERE role = 'owner'", 0),
        ("UPDATE public.organization_memberships SET role = 'viewer' WHERE role = 'owner'", 0),
        ("UPDATE public.organizations SET plan = 'enterprise'", InsufficientPrivilege),
        ("UPDATE public.organizations SET name = 'Renamed'", 1),
    ):
        with acting(database, "authenticated", admin.id):
            assert outcome(database, statement) == result, statement
    with acting(database, "authenticated", admin.id):
        config = "SELECT organization_id FROM public.enrichment_config_for(%s)"
        assert len(database.execute(config, [organization]).fetchall()) == 1
        stranger = next(each for each in people if organization not in each.roles).organizations[0]
        assert database.execute(config, [stranger]).fetchall() == []
