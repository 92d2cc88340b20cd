"""A dump that was made by hand becomes a backup: its ledger is read and cut out, and only that."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from backups.stage import KEY, all_rows, backed_up, people, restore, same_catalog
from pgstrata.core.estate.estate import Target
from pgstrata.core.script.contents import Contained, header, parse
from pgstrata.errors import BadInput, PgstrataError, Refused, ScriptRefused
from pgstrata.operations.baselines.backup import normalise
from pgstrata.operations.baselines.dumped import Dumped
from pgstrata.postgres.server import Server
from support.estates import Estate, Estates

MAIN = Target(name="main", database="postgres")
Taken = Callable[..., Dumped]


def by_hand(server: Server, estate: Estate, *options: str) -> Path:
    path = estate.root / "by_hand.sql"
    server.run("pg_dump", "--dbname", estate.urls["main"], *options, stdout=path)
    return path


def taken(source: Path, *, target: Target = MAIN, contains: list[Contained] | None = None, mask: bool = True) -> Dumped:
    path = source.with_name("taken.sql")
    environment = {"PGSTRATA_MASK_KEY": KEY}
    return normalise(source, path, target=target, environment=environment, contains=contains, mask=mask)


def body(path: Path) -> bytes:
    """All but the line of the header that says how it was made."""
    return b"\n".join(line for line in path.read_bytes().split(b"\n") if not line.startswith(b"-- made by:"))


def test_it_is_then_the_same_as_a_backup(each_server: Server, each_estates: Estates) -> None:
    estate = people(each_estates)
    estate.query("CREATE TABLE pgstrata.archived (row_id integer, what text)")
    estate.query("INSERT INTO pgstrata.archived VALUES (1, 'kept for later')")
    done = taken(by_hand(each_server, estate))
    assert body(done.path) == body(backed_up(estate).path)
    ledger = estate.query("SELECT id, kind, number, checksum, run_id::text, detail FROM pgstrata.event ORDER BY id")
    assert done.ledger
    assert [(e.id, e.kind, e.number, e.checksum, e.run_id, e.detail) for e in done.ledger] == ledger
    times = "SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') FROM pgstrata.event ORDER BY id"
    assert [(event.at,) for event in done.ledger] == estate.query(times)
    assert any("pgstrata.archived was left out with its 1 rows" in warning for warning in done.warnings)


@pytest.mark.parametrize("options", [("--inserts",), ("--column-inserts", "--rows-per-insert=10")], ids=str)
def test_rows_as_inserts(server: Server, estates: Estates, options: tuple[str, ...]) -> None:
    estate = people(estates)
    done = taken(by_hand(server, estate, *options))
    assert done.ledger
    assert [(event.kind, event.number) for event in done.ledger] == [("applied", "001"), ("applied", "002")]
    assert done.ledger[0].detail == estate.query("SELECT detail FROM pgstrata.event ORDER BY id")[0][0]
    other = estates.new_database()
    restore(server, done.path, other)
    assert same_catalog(estate.urls["main"], other)
    assert all_rows(other) == all_rows(estate.urls["main"])
    assert done.rows["public.person"] == 3
    masking = Target(name="main", database="x", mask={"public.person.first_name": "null"})
    with pytest.raises(ScriptRefused, match="written as INSERT cannot be masked"):
        taken(by_hand(server, estate, *options), target=masking)


def test_once_more_changes_nothing(server: Server, estates: Estates) -> None:
    """What a header says is masked is not masked again."""
    mask = {"public.person.first_name": "hash", "public.visit.note": "hash"}
    target = Target(name="main", database="x", mask=mask)
    first = taken(by_hand(server, people(estates)), target=target)
    whole = first.path.read_bytes()
    again = taken(first.path.rename(first.path.with_name("first.sql")), target=target)
    assert again.path.read_bytes() == whole
    assert again.checksum == first.checksum
    assert again.ledger is None
    assert again.contents == first.contents
    assert b"Tab" not in whole


def test_line_ends_of_windows(server: Server, estates: Estates) -> None:
    estate = people(estates)
    estate.query(r"INSERT INTO note VALUES (1, E'one\r\ntwo')")
    estate.query("COMMENT ON TABLE note IS E'one\r\ntwo'")
    source = by_hand(server, estate)
    plain = taken(source).path.read_bytes()
    assert b"one\r\ntwo" in plain, "in a file with LF, a CR is what the database holds"
    source.write_bytes(b"\xef\xbb\xbf" + source.read_bytes().replace(b"\n", b"\r\n"))
    assert taken(source).path.read_bytes() == plain


def test_what_is_said_goes_before_what_is_found(server: Server, estates: Estates) -> None:
    source = by_hand(server, people(estates))
    done = taken(source, contains=[Contained("001", "v1:sha256:0", "001_PEOPLE.sql")])
    assert [each.number for each in done.contents.migrations] == ["001"]
    silent = taken(
        by_hand(server, people(Estates(source.parent / "b", estates.new_database)), "--exclude-schema=pgstrata")
    )
    assert (silent.contents.known, silent.ledger) == (False, None)


def refused(
    source: Path, words: str, kind: type[PgstrataError] = ScriptRefused, target: Target = MAIN
) -> PgstrataError:
    with pytest.raises(kind) as caught:
        taken(source, target=target)
    assert words in str(caught.value)
    assert not source.with_name("taken.sql").exists()
    assert not list(source.parent.glob(".taken*"))
    return caught.value


def test_what_needs_the_ledger_cannot_be_cut(server: Server, estates: Estates) -> None:
    estate = people(estates)
    estate.query("CREATE VIEW public.history AS SELECT number FROM pgstrata.current")
    source = by_hand(server, estate)
    lines = source.read_text().splitlines()
    error = refused(source, "this needs the schema pgstrata")
    assert error.problems[0].place == f"{source}:{lines.index('CREATE VIEW public.history AS') + 1}:1"


def test_what_stands_in_the_ledgers_part_and_is_not_of_it_is_not_lost(server: Server, estates: Estates) -> None:
    source = by_hand(server, people(estates))
    source.write_text(
        source.read_text().replace("CREATE TABLE pgstrata.event", "SELECT 'mine';\nCREATE TABLE pgstrata.event")
    )
    refused(source, "this stands in the part of the schema pgstrata and is not of it")


@pytest.mark.parametrize("schema", ["pgstrata; Owner: x", "pgstrata_notes"])
def test_a_name_that_forges_the_ledgers_comment_is_not_cut(server: Server, estates: Estates, schema: str) -> None:
    """pg_dump writes names into its comments as they are."""
    estate = people(estates)
    quoted = '"' + schema.replace('"', '""') + '"'
    estate.query(f"CREATE SCHEMA {quoted}")
    estate.query(f"CREATE TABLE {quoted}.mine AS SELECT 1 AS kept")
    source = by_hand(server, estate)
    if "Owner" in schema:
        refused(source, "this stands in the part of the schema pgstrata and is not of it")
    else:
        assert f"CREATE TABLE {schema}.mine".encode() in taken(source).path.read_bytes()


def test_what_is_no_whole_dump(server: Server, estates: Estates, tmp_path: Path) -> None:
    source = by_hand(server, people(estates))
    whole = source.read_bytes()
    source.write_bytes(whole[: whole.index(b"bob@example.com")])
    refused(source, "the file was cut off")
    source.write_bytes(whole[: whole.rindex(b"-- PostgreSQL database dump complete")])
    refused(source, "a baseline must end with pg_dump's line")
    refused(
        by_hand(server, Estate(source.parent, {"main": estates.new_database()}), "-Fc"), "only pg_restore", BadInput
    )
    subprocess.run(["gzip", source], check=True)
    refused(source.with_name(source.name + ".gz"), "this file is compressed", BadInput)
    refused(tmp_path / "nothing.sql", "cannot read", BadInput)


def test_another_targets_backup(server: Server, estates: Estates) -> None:
    done = taken(by_hand(server, people(estates)))
    refused_at = done.path.rename(done.path.with_name("of_main.sql"))
    refused(refused_at, "is a backup of main, and not of other", Refused, target=Target(name="other", database="x"))


def test_a_row_that_is_not_what_its_columns_say_is_not_let_through(server: Server, estates: Estates) -> None:
    target = Target(name="main", database="x", mask={"public.person.first_name": "null"})
    source = by_hand(server, people(estates))
    source.write_bytes(source.read_bytes().replace(b"\tann@example.com\t+49", b"\tann@example.com\t\t+49"))
    refused(source, "a row of public.person has 10 fields in place of 9", target=target)


def test_statistics_hold_values(server: Server, estates: Estates) -> None:
    estate = people(estates)
    estate.query("ANALYZE")
    target = Target(name="main", database="x", mask={"public.person.first_name": "null"})
    refused(by_hand(server, estate, "--statistics"), "these statistics hold values of columns", target=target)


def test_a_ledger_that_cannot_be_read_is_said(server: Server, estates: Estates) -> None:
    source = by_hand(server, people(estates))
    source.write_text(source.read_text().replace("COPY pgstrata.event (id,", "COPY pgstrata.event (nr,"))
    refused(source, "the ledger in this dump cannot be read", BadInput)


def test_a_large_dump_needs_no_more_memory(tmp_path: Path) -> None:
    row = b"%d\tperson%d@example.com\t" + b"x" * 900 + b"\n"
    rows = b"".join(row % (number, number) for number in range(1000))
    with (tmp_path / "large.sql").open("wb") as out:
        out.write(b"CREATE TABLE public.t (\n    id integer,\n    email text,\n    body text\n);\n")
        out.write(b"COPY public.t (id, email, body) FROM stdin;\n" + rows * 60 + b"\\.\n")
        out.write(b"\n--\n-- PostgreSQL database dump complete\n--\n")
    program = """
from pathlib import Path
from pgstrata.core.estate.estate import Target
from pgstrata.operations.baselines.backup import normalise
target = Target(name="m", database="x", mask={"public.t.email": "hash"})
def peak():  # kB, not that of whoever forked this process
    return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
before = peak()
done = normalise(Path("large.sql"), Path("out.sql"), target=target, environment={"PGSTRATA_MASK_KEY": "k" * 20},
                 contains=None, mask=True)
print(done.rows["public.t"], peak() - before)
"""
    said = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    rows_written, grown = map(int, said.stdout.split())
    assert rows_written == 60_000
    assert grown < 20_000, "kB, for a dump of 56 MB"
    assert b"person1@" not in (tmp_path / "out.sql").read_bytes()


def test_what_cannot_be_told_apart_is_not_masked_by_half(server: Server, estates: Estates) -> None:
    estate = people(estates)
    target = Target(name="main", database="x", mask={"public.visit_2025.note": "null"})
    source = by_hand(server, estate, "--load-via-partition-root")
    refused(source, "rows of public.visit's partitions stand here without a sign whose they are", target=target)
    source = by_hand(server, estate, "--encoding=WIN1250")
    refused(source, "only UTF-8 can be masked", target=target)
    done = taken(by_hand(server, estate), target=target)
    text = done.path.read_text()
    assert ("secret-of-2025" in text, "secret-of-2024" in text) == (False, True)


def test_a_subscription_is_refused(server: Server, estates: Estates) -> None:
    source = by_hand(server, people(estates))
    text = "CREATE SUBSCRIPTION s CONNECTION 'password=x' PUBLICATION p WITH (connect = false);\n"
    source.write_text(source.read_text().replace("SET row_security = off;\n", "SET row_security = off;\n" + text))
    refused(source, "a subscription names another server")


def test_a_header_is_not_doubled(server: Server, estates: Estates) -> None:
    done = taken(by_hand(server, people(estates)))
    head = parse(done.path.read_bytes())
    assert head
    assert done.path.read_bytes().count(b"-- pgstrata backup") == 1
    assert done.path.read_bytes().startswith(header(head, made=head.made) + b"--\n-- PostgreSQL database dump\n")
