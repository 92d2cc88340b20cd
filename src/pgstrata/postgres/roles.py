"""Roles that a target needs on its server: compared with the manifest, and created, never with a password."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg import sql

from pgstrata.core.estate.estate import Role
from pgstrata.errors import Refused
from pgstrata.postgres import introspect
from pgstrata.postgres.refusals import as_refused
from pgstrata.postgres.session import Session

_WORDS = {
    "login": ("LOGIN", "NOLOGIN"),
    "inherit": ("INHERIT", "NOINHERIT"),
    "superuser": ("SUPERUSER", "NOSUPERUSER"),
    "createdb": ("CREATEDB", "NOCREATEDB"),
    "createrole": ("CREATEROLE", "NOCREATEROLE"),
    "replication": ("REPLICATION", "NOREPLICATION"),
    "bypassrls": ("BYPASSRLS", "NOBYPASSRLS"),
}


def _options(role: Role) -> list[str]:
    return [_WORDS[name][0 if value else 1] for name, value in role.attributes.items()]


def differences(role: Role, actual: Mapping[str, Any]) -> list[str]:
    """Where a role on the server is not as the manifest says, in words; what the manifest leaves open is not compared."""
    wrong = [
        f"expected {_WORDS[name][0 if value else 1]}"
        for name, value in role.attributes.items()
        if bool(actual[name]) != value
    ]
    groups = [group for group in role.member_of if group not in actual["member_of"]]
    if groups:
        wrong.append(f"expected to be a member of {', '.join(groups)}")
    return wrong


def alteration(role: Role) -> str:
    """The SQL that makes an existing role what the manifest says, for people to read."""
    name = '"' + role.name.replace('"', '""') + '"'
    parts = [f"ALTER ROLE {name} {' '.join(_options(role))};"] if role.attributes else []
    quoted = ", ".join('"' + group.replace('"', '""') + '"' for group in role.member_of)
    parts += [f"GRANT {quoted} TO {name};"] if quoted else []
    return " ".join(parts)


def create_missing(session: Session, roles: Mapping[str, Role]) -> list[str]:
    """Create those roles that the server lacks, groups before their members. The names that were created.

    Another run may be doing the same for another database of this server: what it made first counts as there.
    """
    there = introspect.roles(session, list(roles))
    missing = [role for name, role in roles.items() if name not in there]
    try:
        with session.connection.transaction():  # all of them or none
            for role in missing:
                _create(session, role)
            for role in missing:
                for group in role.member_of:
                    session.connection.execute(
                        sql.SQL("GRANT {} TO {}").format(sql.Identifier(group), sql.Identifier(role.name))
                    )
    except psycopg.errors.InsufficientPrivilege as error:
        raise Refused(
            f"{session.target}: the role {session.facts.role} may not create roles",
            detail=error.diag.message_primary or "",
            hint="A role with CREATEROLE can make them; what they need stands in the manifest.",
        ) from error
    except psycopg.Error as error:
        raise as_refused(session.target, error) from error
    return [role.name for role in missing]


def _create(session: Session, role: Role) -> None:
    statement = sql.SQL("CREATE ROLE {} {}").format(
        sql.Identifier(role.name),
        sql.SQL(" ").join(sql.SQL(word) for word in _options(role)),
    )
    try:
        with session.connection.transaction():  # a savepoint
            session.connection.execute(statement)
    except (psycopg.errors.DuplicateObject, psycopg.errors.UniqueViolation):
        return
