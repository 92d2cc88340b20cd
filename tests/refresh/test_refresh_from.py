"""A baseline from a dump that was made by hand, or from a backup; and what is no such thing."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from pgstrata.errors import BadInput, PgstrataError
from pgstrata.operations.baselines.backup import backup
from pgstrata.postgres.server import Server
from refresh.conftest import INDEX, NOTES, SCHEMA, Dump, entry, files_of, refreshed, working_files
from support.estates import BASELINE_END, Estate

pytestmark = pytest.mark.usefixtures("shared_bench")


def dumped(estate: Estate, server: Server, *options: str) -> bytes:
    """What somebody gets who calls pg_dump on the target."""
    return server.run("pg_dump", *options, str(conninfo_to_dict(estate.urls["main"])["dbname"]))


def given(estate: Estate, content: bytes, name: str = "by_hand_20260301.sql") -> Path:
    path = estate.root / name
    path.write_bytes(content)
    return path


def refused(estate: Estate, source: Path, **more: Any) -> str:
    """What is said, where nothing was written."""
    was = files_of(estate)
    with pytest.raises(PgstrataError) as caught:
        refreshed(estate, source=source, **more)
    assert files_of(estate) == was
    assert working_files(estate) == []
    assert caught.value.exit_code in (2, 3)
    return str(caught.value)


def test_a_ledger_in_a_dump_is_read_and_cut_out(estate: Estate, server: Server) -> None:
    estate.apply(switched_on=["notes"])
    path = given(estate, dumped(estate, server))
    assert b"CREATE SCHEMA pgstrata" in path.read_bytes()
    done, shown = refreshed(estate, source=path)
    assert (done.held.known_by, done.coverage.covers) == ("ledger", ("002", "003"))
    assert shown[0].startswith(f"from {path}; tried out on a throw-away PostgreSQL 18")
    assert entry(estate)["backup"] == "main_db_20260301.sql", "the day that its name says"
    text = (estate.migrations / "001_PART.sql").read_text()
    assert "CREATE SCHEMA pgstrata" not in text
    assert "COPY pgstrata" not in text
    assert estate.apply().plan.steps == ()


def test_a_backup_says_what_it_contains_and_is_the_backup(estate: Estate) -> None:
    estate.query("INSERT INTO public.part VALUES (12, 'part 12')")
    (made,) = backup(estate.workspace(), ["main"])
    estate.query("DROP SCHEMA pgstrata CASCADE")
    was = files_of(estate)
    done, _ = refreshed(estate, source=made.path)
    assert (done.held.known_by, done.coverage.covers) == ("header", ("003",))
    assert entry(estate)["backup"] == made.path.name
    now = files_of(estate)
    assert {name for name in now if name.startswith("backups/")} == {
        name for name in was if name.startswith("backups/")
    }


def test_without_a_ledger_the_catalog_says_what_is_contained(estate: Estate, dump_of: Dump) -> None:
    path = given(estate, dump_of(f"{SCHEMA}; {NOTES}; INSERT INTO public.part VALUES (13)"))
    done, shown = refreshed(estate, source=path)
    assert (done.held.known_by, done.coverage.covers, done.coverage.lacking) == ("catalog", ("002",), ("003",))
    assert "it lacks 003: targets get that from its file as before" in shown
    head = (estate.migrations / "001_PART.sql").read_text().splitlines()[:8]
    assert any(line.startswith('-- contains: "002"') for line in head), "the next one need not look again"
    steps = estate.apply().plan.steps
    assert [step.number for step in steps] == [] or [step.number for step in steps] == ["002"]


def test_what_leaves_no_trace_has_to_be_said(estate: Estate, dump_of: Dump) -> None:
    estate.write("005_ROWS.sql", "UPDATE public.tag SET name = upper(name);")
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(f'{text}\n[[migration]]\nfile = "005_ROWS.sql"\ntarget = "main"\n')
    path = given(estate, dump_of(f"{SCHEMA}; {INDEX}; UPDATE public.tag SET name = upper(name)"))
    said = refused(estate, path)
    assert "whether the new state contains 005 cannot be told by its catalog" in said
    assert "--has N" in said
    done, _ = refreshed(estate, source=path, present=["5"])
    assert done.coverage.covers == ("003", "005")
    assert [each.changed for each in done.proof.references] == [0], "as 005 has done it to both sides"
    assert "the header says which migrations" in refused(estate, estate.migrations / "001_PART.sql", present=["5"])


def test_a_dump_of_something_else(estate: Estate, dump_of: Dump) -> None:
    other = dump_of("CREATE TABLE public.thing (id integer PRIMARY KEY); INSERT INTO public.thing VALUES (1)")
    assert "this is not a dump of main: 3 of 3 relations are missing" in refused(estate, given(estate, other))
    (made,) = backup(estate.workspace(), ["other"], out=estate.root)
    assert "is a backup of other, and not of main" in refused(estate, made.path)


def grown(estate: Estate) -> str:
    """A migration that brings most of the relations, and a newer baseline that contains it; what was the baseline before."""
    made = "".join(f"CREATE TABLE public.more_{number} (id integer PRIMARY KEY);\n" for number in range(7))
    estate.write("005_MORE.sql", made)
    text = (estate.root / "estate.toml").read_text()
    estate.manifest(f'{text}\n[[migration]]\nfile = "005_MORE.sql"\ntarget = "main"\n')
    estate.apply()
    refreshed(estate)
    estate.apply()
    return "backups/main_db_20251227.sql"


def test_the_backup_that_was_the_baseline_before_is_shown_as_older(estate: Estate) -> None:
    path = estate.root / grown(estate)
    done, shown = refreshed(estate, source=path)
    assert done.coverage.lost == ("003", "005")
    assert any(line.startswith("this state no longer has 003, 005, which today's baseline") for line in shown)
    assert "note: main had this baseline before" in shown
    assert estate.apply().plan.steps == (), "the target has it all, and more"


def test_an_older_dump_that_nobody_knows_is_the_targets_all_the_same(estate: Estate, dump_of: Dump) -> None:
    grown(estate)
    path = given(estate, dump_of(f"{SCHEMA}; DELETE FROM public.part WHERE id = 10"))
    done, _ = refreshed(estate, source=path)
    assert done.coverage.lost == ("003", "005")


def test_an_older_backup_with_a_header_is_the_targets(estate: Estate) -> None:
    (made,) = backup(estate.workspace(), ["main"])
    grown(estate)
    done, _ = refreshed(estate, source=made.path)
    assert (done.held.known_by, done.coverage.lost) == ("header", ("005",))


def test_a_dump_of_something_else_is_refused_after_a_refresh_too(estate: Estate, dump_of: Dump) -> None:
    grown(estate)
    other = dump_of("CREATE TABLE public.thing (id integer PRIMARY KEY); INSERT INTO public.thing VALUES (1)")
    assert "this is not a dump of main: 3 of 3 relations are missing" in refused(estate, given(estate, other))


def test_what_is_no_whole_dump(estate: Estate, server: Server) -> None:
    whole = dumped(estate, server, "--exclude-schema=pgstrata")
    without = "--exclude-schema=pgstrata"
    assert "--schema-only" in refused(estate, given(estate, dumped(estate, server, without, "--schema-only")))
    assert "--data-only" in refused(estate, given(estate, dumped(estate, server, without, "--data-only")))
    assert "custom-format" in refused(estate, given(estate, dumped(estate, server, "--format=custom")))
    assert "compressed (gzip)" in refused(estate, given(estate, gzip.compress(whole)))
    assert "dump complete" in refused(estate, given(estate, whole[: whole.index(b"CREATE VIEW")]))
    assert "has no end" in refused(estate, given(estate, whole[: whole.index(b"part 5")]))
    assert "cannot read" in refused(estate, estate.root / "nothing.sql")


def test_what_cannot_be_tried_out_here(estate: Estate, server: Server) -> None:
    whole = dumped(estate, server, "--exclude-schema=pgstrata")
    wants = whole.replace(b"CREATE TABLE", b"CREATE EXTENSION nothing_like_it;\nCREATE TABLE", 1)
    assert "lacks nothing_like_it" in refused(estate, given(estate, wants))
    wrong = whole.replace(b"CREATE TABLE", b"SELECT 1 / 0;\nCREATE TABLE", 1)
    assert "cannot be tried out: division by zero" in refused(estate, given(estate, wrong))


def test_a_newer_servers_dump(estate: Estate, server: Server) -> None:
    whole = dumped(estate, server, "--exclude-schema=pgstrata")
    newer = whole.replace(b"Dumped from database version 18.", b"Dumped from database version 19.")
    assert newer != whole
    said = refused(estate, given(estate, newer))
    assert "comes from PostgreSQL 19, and main runs on 18" in said


def test_a_newer_pg_dumps_dump(estate: Estate, server: Server) -> None:
    whole = dumped(estate, server, "--exclude-schema=pgstrata")
    newer = whole.replace(b"SET row_security", b"SET a_new_setting = 0;\nSET row_security")
    path = given(estate, newer)
    said = refused(estate, path)
    assert f"{path} sets a_new_setting, which PostgreSQL 18 does not know" in said
    assert "Make the dump with the pg_dump of PostgreSQL 18." in said


def test_a_newer_server_than_todays_baseline_came_from_is_pointed_out(estate: Estate) -> None:
    for path in (estate.migrations / "001_PART.sql", estate.root / "copies/001_PART.sql"):
        path.write_bytes(
            path.read_bytes().replace(b"Dumped from database version 18.", b"Dumped from database version 15.")
        )
    _, shown = refreshed(estate)
    assert any("comes from PostgreSQL 18, and today's baseline from 15" in line for line in shown)


def test_a_target_that_cannot_be_asked(estate: Estate, dump_of: Dump) -> None:
    estate.urls["main"] = make_conninfo(host="/nowhere", dbname="main")
    _, shown = refreshed(estate, source=given(estate, dump_of(f"{SCHEMA}; {INDEX}; DELETE FROM public.tag")))
    assert any(line.startswith("note: main could not be asked (") for line in shown)
    assert "  removed id 1" in shown


def test_a_role_that_nobody_has_named_is_a_difference_and_no_failure(estate: Estate, dump_of: Dump) -> None:
    end = BASELINE_END.encode()
    text = dump_of(f"{SCHEMA}; {INDEX}").replace(end, b"GRANT SELECT ON TABLE public.part TO somebody_else;\n" + end)
    said = refused(estate, given(estate, text))
    assert "table public.part: grants" in said


def test_masked_on_the_way(estate: Estate) -> None:
    path = estate.root / "estate.toml"
    rules = 'mask = { "public.part.owner_email" = "hash", "public.tag.name" = "fixed:x" }'
    path.write_text(path.read_text().replace('user = "postgres"\n', f'user = "postgres"\n{rules}\n'))
    with pytest.raises(BadInput, match="PGSTRATA_MASK_KEY"):
        refreshed(estate)
    environment = {"PGSTRATA_MASK_KEY": "not a key, a test"}
    done, shown = refreshed(estate, environment=environment)
    text = (estate.migrations / "001_PART.sql").read_text()
    assert "p1@example.com" not in text
    assert "lamp" not in text
    assert "masked: public.part.owner_email, public.tag.name" in shown
    assert "  changed id 1: name is another (masked)" in shown
    assert not any("lamp" in line or "p1@" in line for line in shown)
    assert "lamp" not in str(done.as_json())
    assert refreshed(estate, environment=environment)[0].written == (), "the same key gives the same masks"
