"""What a database has that no dump holds: read from one, said of another, and compared.

Settings, settings of roles in it, grants, connection limit, being a template, security labels, owner; encoding, locale
and tablespace are said when it is created. The comment is not among them: it is a mark while a database stands beside
the live one, and changes places with the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, LiteralString

from psycopg import sql

from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session
from pgstrata.postgres.swapping.swap import speaking

_NAMES = re.compile(r'\s*(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^",]+))\s*(?:,|$)')
_PROVIDERS: dict[str, LiteralString] = {
    "i": " LOCALE_PROVIDER icu ICU_LOCALE {locale}",
    "b": " LOCALE_PROVIDER builtin BUILTIN_LOCALE {locale}",
}


def creation(session: Session, live: str, name: str, template: str = "", *, connections: bool = True) -> sql.Composed:
    """CREATE DATABASE for one like `live`: a copy of a template, else empty."""
    like = session.rows(topic("properties")["creation"], name=live)[0]
    words: LiteralString = "CREATE DATABASE {name} OWNER {owner} TEMPLATE {template} ENCODING {encoding}"
    words += " LC_COLLATE {collate} LC_CTYPE {ctype}"
    words += _PROVIDERS.get(like["provider"], "")
    words += " ICU_RULES {rules}" if like["rules"] else ""
    # To name a tablespace takes a right on it, the default one too: said only where it is not the template's.
    there = session.rows(topic("properties")["creation"], name=template or "template0")
    words += " TABLESPACE {tablespace}" if not there or there[0]["tablespace"] != like["tablespace"] else ""
    words += " ALLOW_CONNECTIONS {connections}"
    return sql.SQL(words).format(
        name=sql.Identifier(name),
        owner=sql.Identifier(like["owner"]),
        template=sql.Identifier(template or "template0"),
        tablespace=sql.Identifier(like["tablespace"]),
        connections=sql.SQL("true" if connections else "false"),
        **{key: sql.Literal(like[key]) for key in ("encoding", "collate", "ctype", "locale", "rules")},
    )


def differences(session: Session, live: str, other: str) -> list[str]:
    """Where a database is not as the live one, a line each; empty for none."""
    ours, theirs = _read(session, live), _read(session, other)
    lines = []
    for key in sorted(ours.keys() | theirs.keys()):
        if ours.get(key) != theirs.get(key):
            lines.append(f"{key}: {_shown(ours.get(key))} on {live}, {_shown(theirs.get(key))} on {other}")
    return lines


def _shown(value: str | None) -> str:
    return "nothing" if value is None else value or "''"


def _read(session: Session, name: str) -> dict[str, str | None]:
    queries = topic("properties")
    found = {row["key"]: row["value"] for row in session.rows(queries["columns"], name=name)}
    for row in session.rows(queries["settings"], name=name):
        found[f"setting {row['name']}" + (f" of role {row['role']}" if row["role"] else "")] = row["value"]
    for row in session.rows(queries["grants"], name=name):
        key = f"{row['privilege']} for {row['grantee'] or 'PUBLIC'}" + (
            f" by {row['grantor']}" if row["grantor"] else ""
        )
        found[key] = "with grant option" if row["grantable"] else "granted"
    for row in session.rows(queries["labels"], name=name):
        found[f"security label of {row['provider']}"] = row["label"]
    return found


def copy(session: Session, live: str, other: str) -> None:
    """Make a database as the live one, in one transaction. Raises Refused where the role may not."""
    if not differences(session, live, other):
        return
    with speaking(session), session.connection.transaction():
        for statement in _statements(session, live, other):
            session.connection.execute(statement)


def _statements(session: Session, live: str, other: str) -> Iterator[sql.Composed]:
    queries, name = topic("properties"), sql.Identifier(other)
    columns = {row["key"]: row["value"] for row in session.rows(queries["columns"], name=live)}
    owner = session.rows(queries["creation"], name=live)[0]["owner"]
    if owner != session.rows(queries["creation"], name=other)[0]["owner"]:
        yield sql.SQL("ALTER DATABASE {} OWNER TO {}").format(name, sql.Identifier(owner))
    limit, template = sql.Literal(int(columns["datconnlimit"])), sql.SQL(columns["datistemplate"])
    yield sql.SQL("ALTER DATABASE {} CONNECTION LIMIT {}").format(name, limit)
    if columns["datistemplate"] != _read(session, other)["datistemplate"]:
        yield sql.SQL("ALTER DATABASE {} IS_TEMPLATE {}").format(name, template)
    yield from _settings(session, live, other)
    yield from _grants(session, live, other)
    wanted = {row["provider"]: row["label"] for row in session.rows(queries["labels"], name=live)}
    for provider in {row["provider"] for row in session.rows(queries["labels"], name=other)} | wanted.keys():
        label = sql.Literal(wanted.get(provider))
        yield sql.SQL("SECURITY LABEL FOR {} ON DATABASE {} IS {}").format(sql.Identifier(provider), name, label)


def _settings(session: Session, live: str, other: str) -> Iterator[sql.Composed]:
    query = topic("properties")["settings"]
    for role in {row["role"]: None for row in session.rows(query, name=other)}:
        yield sql.SQL("ALTER {} RESET ALL").format(_whose(role, other))
    for row in session.rows(query, name=live):
        parameter = sql.SQL(".").join(map(sql.Identifier, row["name"].split(".")))
        yield sql.SQL("ALTER {} SET {} TO {}").format(_whose(row["role"], other), parameter, _value(row))


def _value(setting: Mapping[str, Any]) -> sql.Composable:
    """A parameter's value as SET takes it. One that is a list of names is stored with its quotes: each name becomes a
    string, as an identifier would be cut at 63 bytes, and an empty one is none."""
    if not setting["quoted_list"]:
        return sql.Literal(setting["value"])
    found = [
        each["quoted"].replace('""', '"') if each["quoted"] is not None else each["plain"].strip()
        for each in _NAMES.finditer(setting["value"])
    ]
    return sql.SQL(", ").join(map(sql.Literal, found or [""]))


def _whose(role: str, database: str) -> sql.Composable:
    if role:
        return sql.SQL("ROLE {} IN DATABASE {}").format(sql.Identifier(role), sql.Identifier(database))
    return sql.SQL("DATABASE {}").format(sql.Identifier(database))


def _grants(session: Session, live: str, other: str) -> Iterator[sql.Composed]:
    """Everything that holds on the other one is taken away, the owner's own too; then what holds on the live one is
    granted, by whoever granted it there."""
    query, name = topic("properties")["grants"], sql.Identifier(other)
    wanted, there = session.rows(query, name=live), session.rows(query, name=other)
    if wanted == there:
        return
    for grantee in {row["grantee"]: None for row in there}:
        yield sql.SQL("REVOKE ALL ON DATABASE {} FROM {} CASCADE").format(name, _grantee(grantee))
    for row in wanted:
        if row["grantor"]:
            yield sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(row["grantor"]))
        words: dict[str, Any] = {"privilege": sql.SQL(row["privilege"]), "name": name, "to": _grantee(row["grantee"])}
        option = sql.SQL(" WITH GRANT OPTION" if row["grantable"] else "")
        yield sql.SQL("GRANT {privilege} ON DATABASE {name} TO {to}{option}").format(option=option, **words)
        if row["grantor"]:
            yield sql.SQL("RESET ROLE").format()


def _grantee(role: str) -> sql.Composable:
    return sql.Identifier(role) if role else sql.SQL("PUBLIC")
