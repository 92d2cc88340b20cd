"""A scratch database beside a target, on its own server: made, used, dropped."""

from __future__ import annotations

import contextlib
import dataclasses
import secrets
from collections.abc import Iterator, Mapping
from typing import Any

import psycopg
from psycopg import sql

from pgstrata.core.estate.address import Address
from pgstrata.core.secret import redact
from pgstrata.errors import Refused
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session


@contextlib.contextmanager
def scratch_database(session: Session) -> Iterator[Address]:
    """The address of an empty database with the target's encoding, locale and owner; it is dropped at the end.

    What an earlier run left behind, when it was killed, is dropped first. Raises Refused where the role may not make one.
    """
    queries = topic("scratch")
    if not session.rows(queries["may_create"])[0]["may"]:
        raise Refused(f"{session.target}: the role {session.facts.role} may not create databases")
    for row in session.rows(queries["leftovers"]):
        with contextlib.suppress(psycopg.Error):  # somebody else drops it, or is in it after all
            session.connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(row["name"])))
    like = session.rows(queries["properties"])[0]
    name = f"pgstrata_scratch_{like['now']}_{secrets.token_hex(6)}"
    _create(session, name, like)
    try:
        yield dataclasses.replace(session.address, parameters={**session.address.parameters, "dbname": name})
    finally:
        with contextlib.suppress(psycopg.Error):
            session.connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _create(session: Session, name: str, like: Mapping[str, Any]) -> None:
    words = [
        sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING {} LC_COLLATE {} LC_CTYPE {}").format(
            sql.Identifier(name),
            sql.Literal(like["encoding"]),
            sql.Literal(like["collate"]),
            sql.Literal(like["ctype"]),
        )
    ]
    if like["provider"] == "i":
        words.append(sql.SQL("LOCALE_PROVIDER icu ICU_LOCALE {}").format(sql.Literal(like["locale"])))
    elif like["provider"] == "b":
        words.append(sql.SQL("LOCALE_PROVIDER builtin BUILTIN_LOCALE {}").format(sql.Literal(like["locale"])))
    try:
        session.connection.execute(sql.SQL(" ").join(words))
        session.connection.execute(
            sql.SQL("ALTER DATABASE {} SET synchronous_commit = off").format(sql.Identifier(name))
        )
        if like["owner"] != session.facts.role:
            session.connection.execute(
                sql.SQL("ALTER DATABASE {} OWNER TO {}").format(sql.Identifier(name), sql.Identifier(like["owner"]))
            )
    except psycopg.Error as error:
        with contextlib.suppress(psycopg.Error):
            session.connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))
        said = redact(error.diag.message_primary or str(error))
        raise Refused(f"{session.target}: a scratch database cannot be made", detail=said) from error
