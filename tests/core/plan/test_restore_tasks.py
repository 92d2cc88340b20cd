"""Tasks of a dump: whatever the dump and the number of sessions, all are done, and none waits for another's lock."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgstrata.core.plan.restore import Schedule, Task, index_memory, tasks
from pgstrata.core.script.outline import Kind, Outline, Part
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import Position
from pgstrata.core.script.survey import Survey
from pgstrata.core.script.tables import Name

START = Position(0, 1, 1)
NAMES = [("s", letter) for letter in "abcdef"]
PARTS = st.lists(
    st.tuples(st.sampled_from([Kind.KEY, Kind.INDEX, Kind.FOREIGN, Kind.REST]), st.permutations(NAMES)), max_size=25
)


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """Data of some tables, small and large ones, then parts of every kind in any order."""
    outline, at = Outline(), 0
    filled = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1))
    sizes = {name: draw(st.sampled_from([10, 1 << 20, 5 << 20, 50 << 20])) for name in filled}
    for name, size in sizes.items():
        outline.parts.append(Part(kind=Kind.DATA, begin=at, end=at + size, at=START, tables=(name,)))
        at += size
    outline.parts.append(Part(kind=Kind.VALUES, begin=at, end=at + 1, at=START))
    for kind, names in draw(PARTS):
        at += 2
        tables = {Kind.REST: (), Kind.FOREIGN: tuple(names[:2])}.get(kind, (names[0],))
        outline.parts.append(Part(kind=kind, begin=at, end=at + 1, at=START, tables=tables))
    return outline


@given(outlines(), st.integers(1, 6), st.randoms())
def test_every_part_is_done_once_after_what_it_needs(outline: Outline, sessions: int, chance: random.Random) -> None:
    schedule = Schedule(tasks(outline))
    running: list[int] = []
    done: list[Part] = []
    while running or not schedule.finished:
        while len(running) < sessions and (number := schedule.next()) is not None:
            for other in running:
                assert_no_conflict(schedule.tasks[number], schedule.tasks[other])
            running.append(number)
        assert running, "with no session at work there is always a task that may begin"
        ended = running.pop(chance.randrange(len(running)))
        done += schedule.tasks[ended].parts
        schedule.done(ended)
    assert sorted(part.begin for part in done) == sorted(part.begin for part in outline.parts)
    assert_order(done)


def assert_no_conflict(one: Task, other: Task) -> None:
    """Neither needs for itself what the other one works on."""
    assert not one.alone & (other.alone | other.shared)
    assert not other.alone & one.shared


def assert_order(done: list[Part]) -> None:
    """Data before keys and indexes of a table, these before foreign keys to it, the rest in the order of the file."""
    place = {part.begin: index for index, part in enumerate(done)}
    data = {part.tables[0]: place[part.begin] for part in done if part.kind is Kind.DATA}
    built: dict[Name, list[int]] = {}
    for part in done:
        if part.kind in (Kind.KEY, Kind.INDEX):
            built.setdefault(part.tables[0], []).append(place[part.begin])
    foreign = [part for part in done if part.kind is Kind.FOREIGN]
    for part in done:
        if part.kind in (Kind.KEY, Kind.INDEX):
            assert data.get(part.tables[0], -1) < place[part.begin]
        if part.kind is Kind.FOREIGN:
            assert all(data.get(name, -1) < place[part.begin] for name in part.tables)
            assert all(each < place[part.begin] for each in built.get(part.tables[1], ()))
    rest = [part.begin for part in done if part.kind is Kind.REST]
    assert rest == sorted(rest)
    behind = [begin for begin in rest if foreign and begin > min(part.begin for part in foreign)]
    for begin in behind:
        assert all(place[part.begin] < place[begin] for part in foreign), "what stands behind comes behind"


def test_the_heaviest_begins_first_and_a_key_has_its_table_for_itself() -> None:
    outline = Outline()
    large, larger = NAMES[:2]
    outline.parts = [
        Part(kind=Kind.DATA, begin=0, end=5 << 20, at=START, tables=(large,)),
        Part(kind=Kind.DATA, begin=5 << 20, end=50 << 20, at=START, tables=(larger,)),
        *(
            Part(kind=Kind.INDEX, begin=(51 << 20) + n, end=(51 << 20) + n + 1, at=START, tables=(larger,))
            for n in (1, 2)
        ),
        Part(kind=Kind.KEY, begin=52 << 20, end=(52 << 20) + 1, at=START, tables=(larger,)),
    ]
    schedule = Schedule(tasks(outline))
    kinds = [each.parts[0].kind for each in schedule.tasks]
    assert kinds == [Kind.DATA, Kind.DATA, Kind.INDEX, Kind.INDEX, Kind.KEY]
    assert schedule.next() == 0
    assert schedule.tasks[0].parts[0].tables == (larger,)
    assert schedule.next() == 1
    schedule.done(0)
    assert (schedule.next(), schedule.next(), schedule.next()) == (2, 3, None), (
        "two indexes share their table, a key does not"
    )
    schedule.done(2)
    schedule.done(3)
    assert schedule.next() == 4


@pytest.mark.parametrize(
    ("shared", "given_", "sessions", "wanted"),
    [
        (128 << 10, 64 << 10, 1, 64 << 10),
        (128 << 10, 64 << 10, 4, 64 << 10),
        (8 << 20, 64 << 10, 4, 1 << 20),
        (2 << 20, 64 << 10, 4, 256 << 10),
        (1 << 20, 2 << 20, 4, 2 << 20),
    ],
)
def test_memory_is_an_eighth_of_the_machine_for_all_and_never_less_than_was_set(
    shared: int, given_: int, sessions: int, wanted: int
) -> None:
    assert index_memory(shared=shared, given=given_, sessions=sessions) == wanted


def outline_of(script: str) -> Outline:
    """The outline of a script, as the survey tells it the items."""
    survey, scanner, outline = Survey(baseline=True), Scanner(), Outline()
    for item in [*scanner.feed(script.encode()), *scanner.finish()]:
        if survey.note(item):
            outline.note(item)
    return outline


TABLES = "CREATE TABLE s.a (x int);\nCREATE TABLE s.b (x int, preferences text);\n"
DATA = "COPY s.a (x) FROM stdin;\n1\n2\n\\.\n"


def test_parts_are_where_they_stand_in_the_script() -> None:
    script = (
        TABLES
        + DATA
        + "CREATE INDEX i ON s.b USING btree (x);\nALTER TABLE ONLY s.a ADD CONSTRAINT k PRIMARY KEY (x);\n"
    )
    outline = outline_of(script)
    assert [part.kind for part in outline.parts] == [Kind.DATA, Kind.INDEX, Kind.KEY]
    data, index, _ = outline.parts
    assert script[data.data : data.end] == "1\n2\n"
    assert data.rows == 2
    assert script[index.begin : index.end] == "CREATE INDEX i ON s.b USING btree (x);"
    assert (index.at.line, index.at.column) == (7, 1)
    assert script[: outline.before] == TABLES.rstrip("\n")


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("CREATE UNIQUE INDEX i ON ONLY s.a USING btree (x);", Kind.INDEX),
        ('ALTER TABLE ONLY s.a ADD CONSTRAINT "ON" UNIQUE (x);', Kind.KEY),
        ("ALTER TABLE ONLY s.a ADD CONSTRAINT k EXCLUDE USING gist (x WITH =);", Kind.KEY),
        ("ALTER TABLE ONLY s.a ADD CONSTRAINT k FOREIGN KEY (x) REFERENCES s.b(x) ON DELETE CASCADE;", Kind.FOREIGN),
        ("ALTER TABLE ONLY s.a ADD CONSTRAINT k CHECK ((x > 0)) NOT VALID;", Kind.REST),
        ("CREATE INDEX i ON s.root USING btree (x);", Kind.REST),
        ("CREATE INDEX i ON s.nowhere USING btree (x);", Kind.REST),
        ("ALTER INDEX s.i ATTACH PARTITION s.j;", Kind.REST),
        ("-- Name: i; Type: TRIGGER; Schema: s; Owner: o\nCREATE INDEX i ON s.a USING btree (x);", Kind.REST),
        ("-- Name: i; Type: INDEX; Schema: s; Owner: o\nCREATE INDEX i ON s.a USING btree (x);", Kind.INDEX),
        ("CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS '';\nCREATE INDEX i ON s.a USING btree (x);", Kind.REST),
        ("CREATE OR REPLACE VIEW s.v AS SELECT 1;\nCREATE INDEX i ON s.a USING btree (x);", Kind.INDEX),
    ],
)
def test_what_a_statement_is(statement: str, kind: Kind) -> None:
    root = "CREATE TABLE s.root (x int) PARTITION BY RANGE (x);\n"
    outline = outline_of(TABLES + root + DATA + statement + "\n")
    assert not outline.refused
    assert outline.parts[-1].kind is kind


def test_settings_are_those_in_force_there() -> None:
    script = (
        "SET client_encoding = 'UTF8';\nSELECT pg_catalog.set_config('search_path', '', false);\n"
        + TABLES
        + DATA
        + "SET default_tablespace = fast;\nCREATE INDEX i ON s.a USING btree (x);\nSET default_tablespace = '';\n"
        "CREATE INDEX j ON s.a USING btree (x);\n"
    )
    outline = outline_of(script)
    settings = [dict(outline.settings[part.settings]) for part in outline.parts if part.kind in (Kind.DATA, Kind.INDEX)]
    assert [each.get("default_tablespace") for each in settings] == [
        None,
        b"SET default_tablespace = fast;",
        b"SET default_tablespace = '';",
    ]
    assert all({"client_encoding", "search_path"} <= set(each) for each in settings)
