"""What an act would lose, found by trying it: under a savepoint, looked at from the catalog, and taken back.

A table that is gone is lost whole. One that stays is suspected where its file was replaced (a truncation, a rewriting) or
rows of it were updated or deleted, and then the act is tried a second time, with a picture of those tables beside it: a
row is lost when the table holds it no longer as it was. So an UPDATE to the same value loses nothing, nor does a
rewriting that keeps every value, nor a row that is deleted and inserted again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from pgstrata.errors import PgstrataError, Refused
from pgstrata.postgres.archives.archived import (
    Losses,
    SequenceValue,
    ask,
    columns_of,
    exact,
    image,
    quoted,
    relation_text,
    source,
    tell,
)
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session

_Places = tuple[str, ...] | None
T = TypeVar("T")
_PICTURE = "pgstrata.picture_{}"  # only ever inside a savepoint that is rolled back


@dataclass(frozen=True, slots=True, kw_only=True)
class _Relation:
    oid: int
    name: str
    kind: str
    filenode: int | None
    root: int | None
    updated: int
    deleted: int
    last: int | None
    descending: bool | None
    columns: list[tuple[int, str, bool]] | None


_Relations = Mapping[int, _Relation]


def find_losses(session: Session, act: Callable[[], None]) -> Losses:
    """What `act` drops, truncates, deletes or changes, in the transaction that is open; nothing of it remains.

    `act` runs once, and a second time where rows of tables that stay may be lost; deferred constraints and triggers run
    at its end. What it raises comes out as it is, after the savepoint is rolled back. The tables concerned are locked
    against writing until the transaction ends, then counted. Raises Refused where not every row can be seen or archived.
    """
    if not session.rows(topic("archive")["counting"])[0]["counts"]:
        raise Refused(
            f"{session.target}: track_counts is off, so it cannot be seen which rows a script changes",
            hint="Switch track_counts on for this database: it is PostgreSQL's default, and autovacuum needs it.",
        )
    before, large = _look(session), _large_objects(session)
    after, large_after = _tried(session, act, lambda: (_look(session), _large_objects(session)))
    if large_after < large:
        raise Refused(
            f"{session.target}: {large - large_after} large objects would be removed, and large objects are not archived",
            hint="Take the statement that removes them out of the script; remove them by hand when nobody needs them.",
        )
    gone = [each for each in before.values() if each.kind != "S" and each.root is None and each.oid not in after]
    columns = _columns(before, after)
    suspects = _suspects(before, after)
    concerned = {each.name for each in [*gone, *suspects]} | set(columns)
    _lock(session, sorted(concerned))
    places = _places(session, act, suspects, before, after) if suspects else {}
    names = {each.name for each in after.values()}
    with exact(session):
        rows = {each.name: _count(session, each.name) for each in gone}
        for name, lost in places.items():
            rows[name] = _count(session, name) if lost is None else len(lost)
        for name, lost_columns in columns.items():
            valued = " OR ".join(f"t.{quoted(each)} IS DISTINCT FROM NULL" for each in lost_columns)
            rows[f"{name} ({', '.join(lost_columns)})"] = _count(session, name, f" WHERE {valued}")
        notes = _large_notes(session, [each.name for each in gone], columns) if large else ()
    return Losses(
        tables=tuple(each.name for each in gone),
        columns=columns,
        touched=tuple(places),
        rows=rows,
        sequences=_sequences(session, before, after),
        places=places,
        remade=tuple(each.name for each in gone if each.name in names),
        notes=notes,
        transaction=session.rows(topic("archive")["transaction"])[0]["id"],
    )


def _tried(
    session: Session, act: Callable[[], None], ask_then: Callable[[], T], prepare: Callable[[], object] = bool
) -> T:
    """What `ask_then` says after the act; then all of it is taken back."""
    session.execute("SAVEPOINT pgstrata_trial")
    try:
        prepare()
        act()
        session.fire_deferred()
        session.execute("RESET SESSION AUTHORIZATION; RESET ROLE")  # a script may end as somebody else
        return ask_then()
    finally:
        if session.alive:
            session.execute("ROLLBACK TO SAVEPOINT pgstrata_trial; RELEASE SAVEPOINT pgstrata_trial")


def _look(session: Session) -> _Relations:
    return {row["oid"]: _Relation(**row) for row in session.rows(topic("archive")["relations"])}


def _large_objects(session: Session) -> int:
    return int(session.rows(topic("archive")["large_objects"])[0]["number"])


def _columns(before: _Relations, after: _Relations) -> dict[str, tuple[str, ...]]:
    """The columns that tables which stay lose, by their present names; what is computed holds nothing of its own."""
    lost = {}
    for each in before.values():
        if each.oid in after and each.columns is not None:
            stay = _numbers(after[each.oid])
            names = tuple(name for number, name, computed in each.columns if number not in stay and not computed)
            if names:
                lost[each.name] = names
    return lost


def _suspects(before: _Relations, after: _Relations) -> list[_Relation]:
    """Tables that stay, and whose rows may not; a partition's under its root."""
    found = {}
    for each in before.values():
        if each.kind == "S":
            continue
        now = after.get(each.oid)
        root = before[each.root] if each.root is not None else each
        if (now is None and each.root is None) or root.oid not in after:
            continue
        if now is None or (each.filenode, each.updated, each.deleted) != (now.filenode, now.updated, now.deleted):
            found[root.oid] = root
    return list(found.values())


def _lock(session: Session, names: Iterable[str]) -> None:
    """Keep others from writing, while they may read, until the transaction ends: what is counted is what is archived."""
    for name in names:
        tell(session, f"LOCK TABLE {relation_text(name)} IN SHARE ROW EXCLUSIVE MODE")


def _places(
    session: Session, act: Callable[[], None], suspects: list[_Relation], before: _Relations, after: _Relations
) -> dict[str, _Places]:
    """The rows that the suspected tables hold no longer as they were, each by its partition and its place in it."""
    rewritten = {
        each.oid if each.root is None else each.root
        for each in before.values()
        if each.oid in after and after[each.oid].filenode != each.filenode
    }
    stay = {each.oid: _numbers(each) & _numbers(after[each.oid]) for each in suspects}

    def draw() -> None:
        with exact(session):
            for each in suspects:
                shown = _image(session, each.name, stay[each.oid])
                tell(
                    session,
                    f"CREATE TABLE {_PICTURE.format(each.oid)} AS SELECT t.tableoid AS part, t.ctid AS place,"
                    f" {shown} AS image FROM {source(session, each.name)} AS t",
                )

    def compare() -> dict[str, _Places]:
        with exact(session):
            lost = {
                each.name: _lost(session, each, after[each.oid].name, stay[each.oid], each.oid in rewritten)
                for each in suspects
            }
        return {name: places for name, places in lost.items() if places != ()}

    return _tried(session, act, compare, draw)


def _numbers(relation: _Relation) -> set[int]:
    return {number for number, _, _ in relation.columns or ()}


def _image(session: Session, name: str, stay: Collection[int]) -> str:
    columns = columns_of(session, name)
    return image(each.as_text for each in columns if each.number in stay and not each.generated) + ' COLLATE "C"'


def _lost(session: Session, relation: _Relation, name: str, stay: Collection[int], rewritten: bool) -> _Places:
    """Of rows that look the same, as many are lost as there are fewer. In a file that was not rewritten a row that is in its
    place is the same row: only the others are looked at."""
    picture, now = _PICTURE.format(relation.oid), source(session, name)
    same = "NOT EXISTS (SELECT FROM {} WHERE p.part = t.tableoid AND p.place = t.ctid)"
    gone = "true" if rewritten else same.format(f"{now} AS t")
    new = "true" if rewritten else same.format(f"{picture} p")
    number = tell(
        session,
        f"CREATE TABLE {picture}_lost AS SELECT x.part, x.place FROM (SELECT p.part, p.place, p.image, row_number() OVER"
        f" (PARTITION BY p.image) AS nth FROM {picture} p WHERE {gone}) x LEFT JOIN (SELECT y.image, count(*) AS number"
        f" FROM (SELECT {_image(session, name, stay)} AS image FROM {now} AS t WHERE {new}) y GROUP BY y.image) n"
        f" ON n.image = x.image WHERE x.nth > coalesce(n.number, 0)",
    )
    if number and number == ask(session, f"SELECT count(*) AS number FROM {picture}")[0]["number"]:
        return None
    return tuple(row["place"] for row in ask(session, f"SELECT part::text || place::text AS place FROM {picture}_lost"))


def _count(session: Session, name: str, where: str = "") -> int:
    try:
        return int(ask(session, f"SELECT count(*) AS number FROM {source(session, name)} AS t{where}")[0]["number"])
    except PgstrataError as error:
        if error.sqlstate != "42501":
            raise
        raise Refused(
            f"{session.target}: the role {session.facts.role} does not see every row of {name}, so they cannot be archived",
            detail=error.message,
            hint="Connect as a superuser or a role with BYPASSRLS, or as the owner where row security is not forced.",
            sqlstate="42501",
        ) from error


def _sequences(session: Session, before: _Relations, after: _Relations) -> tuple[SequenceValue, ...]:
    """Sequences that go, are restarted or are set back, as they stood. setval() is not undone by a rollback: what the trial
    has set back is set again, unless somebody else is further by now."""
    found = []
    for each in before.values():
        now = after.get(each.oid)
        if each.kind != "S" or (now is not None and now.filenode == each.filenode and not _behind(now, each)):
            continue
        value = ask(session, f"SELECT last_value, is_called FROM {relation_text(each.name)}")[0]
        last, called = value["last_value"], value["is_called"]
        if each.last is not None and _behind(_at(each, last if called else None), each):
            last, called = each.last, True
            session.rows(topic("archive")["set_sequence"], name=each.name, last=last, called=True)
        found.append(SequenceValue(name=each.name, last=last, called=called))
    return tuple(found)


def _at(sequence: _Relation, last: int | None) -> _Relation:
    return replace(sequence, last=last)


def _behind(now: _Relation, then: _Relation) -> bool:
    """Whether a sequence stands before where it stood."""
    if then.last is None or now.last is None:
        return then.last is not None
    return now.last > then.last if then.descending else now.last < then.last


def _large_notes(session: Session, gone: list[str], columns: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Columns that may hold the numbers of large objects: those stay in the database, and nothing leads to them."""
    lost = [*((name, None) for name in gone), *columns.items()]
    return tuple(
        f"{name}.{column.name} may name large objects: they stay in the database, and come within reach again with it"
        for name, names in lost
        for column in columns_of(session, name)
        if (names is None or column.name in names) and (column.base == "oid" or column.type.rpartition(".")[2] == "lo")
    )
