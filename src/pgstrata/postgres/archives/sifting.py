"""Loading what comes back, all at once; and where that fails, finding the rows that are to blame.

Rows whose foreign key's parent is nowhere - neither in the live table nor among those that come back with it - are found
by a query. What else rejects a row (a type, NOT NULL, CHECK, a unique index) is known to the server alone: the table is
loaded in halves, and halves of halves, down to single rows, each under a savepoint. So a million rows with three bad ones
cost some hundred statements, and not a million.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pgstrata.core.secret import redact
from pgstrata.errors import PgstrataError
from pgstrata.postgres.archives.archived import Column, ask, columns_of, quoted, relation_text, source
from pgstrata.postgres.archives.quiet import ForeignKey
from pgstrata.postgres.archives.returning import Returning
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

_PAGE = 2048  # more than the rows that a page has room for, of any size of page
_OF_DATA = ("22", "23", "P0")  # classes of SQLSTATE: data, integrity, raised by a function that a CHECK calls


def load_all(session: Session, found: Sequence[Returning], keys: Sequence[ForeignKey]) -> None:
    """Load every table's rows; those that find no place are in `left` then, and the live rows that refer to nothing but
    them neither come back."""
    while True:
        _orphans(session, found, keys)
        session.execute("SAVEPOINT pgstrata_load")
        failed = next((each for each in found if _rejected(session, each)), None)
        if failed is None:
            session.execute("RELEASE SAVEPOINT pgstrata_load")
            return
        before = len(failed.left)
        blocks = session.rows(topic("archive")["blocks"], table=failed.entry.table)[0]["number"]
        bad: dict[str, str] = {}
        _sift(session, failed, 0, blocks * _PAGE, bad)
        session.execute("ROLLBACK TO SAVEPOINT pgstrata_load; RELEASE SAVEPOINT pgstrata_load")
        failed.left |= bad
        if len(failed.left) == before:  # in pieces it goes and as a whole it does not: nothing that is said of a row
            failed.load(session)


def _rejected(session: Session, each: Returning) -> bool:
    if each.entry.kind == "columns":  # after the rows, which may be those that lost a column as well
        _without_row(session, each)
    return _attempt(session, lambda: each.load(session)) is not None


def _attempt(session: Session, act: Callable[[], object]) -> PgstrataError | None:
    """Do it; what the server says of the data, where it does, and nothing of it is done then."""
    session.execute("SAVEPOINT pgstrata_piece")
    try:
        act()
    except PgstrataError as error:
        if not error.sqlstate.startswith(_OF_DATA):
            raise
        session.execute("ROLLBACK TO SAVEPOINT pgstrata_piece; RELEASE SAVEPOINT pgstrata_piece")
        return error
    session.execute("RELEASE SAVEPOINT pgstrata_piece")
    return None


def _sift(session: Session, each: Returning, low: int, high: int, bad: dict[str, str]) -> None:
    """Load the places from `low` up to `high`, without the rows that do not go: those are added to `bad`."""
    piece = f"a.ctid >= {_place(low)} AND a.ctid < {_place(high)}"
    error = _attempt(session, lambda: each.load(session, piece))
    if error is None:
        return
    if high - low > 1:
        middle = (low + high) // 2
        _sift(session, each, low, middle, bad)
        _sift(session, each, middle, high, bad)
        return
    bad[f"({low // _PAGE},{low % _PAGE})"] = _words(error)


def _place(number: int) -> str:
    return f"'({number // _PAGE},{number % _PAGE})'::tid"


def _words(error: PgstrataError) -> str:
    diagnosis = getattr(error.__cause__, "diag", None)
    return redact(getattr(diagnosis, "message_primary", None) or error.message)


def _without_row(session: Session, each: Returning) -> None:
    """Values of columns whose row, or whose column, is gone."""
    there = {column.name for column in each.columns}
    for name in each.entry.lost:
        given = f"a.{quoted(name)} IS NOT NULL"
        if name not in there:
            why, where = f"the column {name} is not there", given
        else:
            why, where = (
                "its row is gone",
                f"{given} AND NOT EXISTS (SELECT FROM {each.found_again()})",
            )
        for row in ask(session, f"SELECT a.ctid::text AS place FROM {each.archive} WHERE {where}"):
            each.left.setdefault(row["place"], why)


def _orphans(session: Session, found: Sequence[Returning], keys: Sequence[ForeignKey]) -> None:
    """Rows that refer to what is nowhere, until there are no more: a row that is left leaves those that refer to it."""
    again = True
    while again:
        again = False
        for each in found:
            for key in keys:
                if key.relation == each.entry.relation and set(key.columns) <= {column.name for column in each.columns}:
                    new = _orphans_of(session, each, key, found)
                    each.left |= dict.fromkeys(new, f"{key.name}: the row of {key.other} that it refers to is gone")
                    again = again or bool(new)


def _orphans_of(session: Session, each: Returning, key: ForeignKey, found: Sequence[Returning]) -> list[str]:
    """By the foreign key's own operators; where a value is not one of its type any more, by the text."""
    places: list[str] = []
    for by_type in (True, False):
        error = _attempt(session, lambda exact=by_type: places.extend(_search(session, each, key, found, exact)))  # type: ignore[misc]
        if error is None:
            break
    return places


def _search(session: Session, each: Returning, key: ForeignKey, found: Sequence[Returning], by_type: bool) -> list[str]:
    other = {column.name: column for column in columns_of(session, key.other)}
    given = [f"a.{quoted(name)} IS NOT NULL" for name in key.columns]
    live = source(session, key.other)
    nowhere = [f"NOT EXISTS (SELECT FROM {live} AS t WHERE {_equal(each, key, other, 't', by_type)})"]
    values = dict(each.values)
    for number, parent in enumerate(found):
        back = parent.entry.kind == "table" and parent.entry.relation == key.other  # a column brings no row back
        if back and set(key.other_columns) <= {one.name for one in parent.columns}:
            equal = _equal(each, key, other, "p", by_type)
            staying = parent.staying("p", f"left{number}")
            values |= {f"left{number}": list(parent.left)} if parent.left else {}
            nowhere.append(f"NOT EXISTS (SELECT FROM pgstrata.{parent.entry.table} AS p WHERE {equal} AND {staying})")
    where = " AND ".join([*given, each.staying(), *nowhere])
    return [
        row["place"]
        for row in ask(session, f"SELECT a.ctid::text AS place FROM {each.archive} WHERE {where}", **values)
    ]


def _equal(each: Returning, key: ForeignKey, other: dict[str, Column], alias: str, by_type: bool) -> str:
    """That a row of the other table, live (`t`) or archived (`p`), is the one that `a` refers to."""
    parts = []
    for name, theirs, operator in zip(key.columns, key.other_columns, key.operators, strict=True):
        column = other[theirs]
        archived = f"{alias}.{quoted(theirs)}"
        if by_type:
            left = archived if alias == "t" else f"{archived}::{relation_text(column.base)}"
            parts.append(f"{left} {operator} {each.value(name)}")
        else:
            parts.append(f"{column.as_text if alias == 't' else archived} = a.{quoted(name)}")
    return " AND ".join(parts)
