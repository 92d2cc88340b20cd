"""`rollback --to baseline --from FILE`: whatever file somebody has at three in the morning."""

from __future__ import annotations

import pytest

from pgstrata import Selection
from pgstrata.errors import MigrationFailed, PgstrataError, Refused, ScriptRefused
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from pgstrata.postgres.server import Server
from rollback.parts import BASELINE, BASELINE_ALONE, MANIFEST, assert_true, back, beside, dump, forth
from support.estates import BASELINE_END, Estate, Estates

BACK = ("rollback", "--yes", "--accept-rows", "--to", "baseline", "--from")
NEWER = f"-- Dumped by pg_dump version 99.1\nSET no_such_setting = 1;\n{BASELINE}"
SCHEMA_ONLY = f"-- Dumped by pg_dump version 18.1\nCREATE TABLE part (id integer PRIMARY KEY, name text);{BASELINE_END}"
EVENTS = "SELECT kind, number, detail ->> 'from' FROM pgstrata.event WHERE id > 3 ORDER BY id"

WRONG: dict[str, tuple[str, type[PgstrataError], str]] = {
    "foreign": ("CREATE TABLE elsewhere (id integer);\n" + BASELINE_END, Refused, "is of another database"),
    "drift": (
        BASELINE.replace("name text", "name text, extra text") + "",
        Refused,
        "is not what the migrations 001 make",
    ),
    "cut off": (BASELINE.replace("dump complete", "dump"), ScriptRefused, "cannot be applied to an empty database"),
    "unknown setting": ("SET no_such_setting = 1;\n" + BASELINE, MigrationFailed, "it was applied beside"),
    "data only": ("COPY part (id, name) FROM stdin;\n1\tbolt\n\\.\n" + BASELINE_END, MigrationFailed, "--data-only"),
    "some tables": ("CREATE TABLE main.part (id integer);\n" + BASELINE_END, MigrationFailed, "or of some tables"),
    "newer server": (NEWER, MigrationFailed, "made by pg_dump 99.1 for a newer"),
    "schema only": (SCHEMA_ONLY, Refused, "has no data at all"),
    "archive": ("PGDMP\x01\x0f\x00", ScriptRefused, "custom-format dump"),
    "connect": ("\\connect other\n" + BASELINE, ScriptRefused, "\\connect"),
}


def test_last_nights_dump_is_recognised_by_its_catalog(parts: Estate, server: Server) -> None:
    back(parts)
    parts.apply(selection=Selection(again=("003",)))
    parts.query("INSERT INTO part VALUES (7, 'cog', 'they')")
    path = parts.root / "night.sql"
    path.write_text(dump(server, parts, "--exclude-schema=pgstrata"))
    forth(parts)
    assert parts.query("SELECT count(*) FROM note") == [(2,)]

    done = parts.command(*BACK, str(path))
    assert done.returncode == 0, done.stderr
    assert "Contained, by its catalog: 001, 003" in done.stdout
    assert parts.query("TABLE part ORDER BY id") == [(1, "bolt", None), (2, "nut", None), (7, "cog", "they")]
    assert parts.query(EVENTS) == [("undone", None, None), ("rolled-back", "002", "night.sql")]
    assert_true(parts)


def test_a_dump_with_its_ledger_inside_says_by_itself_what_it_has(parts: Estate, server: Server) -> None:
    path = parts.root / "night.sql"
    path.write_text(dump(server, parts))
    parts.write("004_MORE.sql", "CREATE TABLE more ();")
    parts.manifest(f'{MANIFEST}\n[[migration]]\nfile = "004_MORE.sql"\ntarget = "main"\n')
    parts.apply()
    parts.query("DELETE FROM note")
    back(parts, source=path)
    assert parts.query("SELECT count(*) FROM note") == [(2,)]
    assert parts.query(EVENTS)[1:] == [("rolled-back", "004", "night.sql")]
    assert_true(parts)


def test_a_refreshed_baseline_and_the_one_before_it(parts: Estate, server: Server) -> None:
    old = parts.root / "old.sql"
    old.write_text(BASELINE)
    checksum = survey_file(File(old), baseline=True).checksum
    parts.write("001_PARTS.sql", dump(server, parts, "--exclude-schema=pgstrata"))
    parts.manifest(MANIFEST.replace("expect = { tables = 1 }", f'supersedes = ["{checksum}"]\ncovers = ["002", "003"]'))
    parts.apply()
    parts.query("DELETE FROM note")

    back(parts)
    assert parts.query("SELECT count(*) FROM note") == [(2,)]
    states = "SELECT number, state FROM pgstrata.current ORDER BY 1"
    assert parts.query(states) == [("001", "applied"), ("002", "covered"), ("003", "covered")], "nothing is undone"

    done = parts.command(*BACK, str(old))
    assert done.returncode == 0, done.stderr
    assert "rollback to the earlier baseline old.sql" in done.stdout
    assert parts.query("TABLE part") == [(1, "bolt"), (2, "nut")]
    assert parts.query(states) == [("001", "applied"), ("002", "rolled back"), ("003", "rolled back")]
    assert parts.query("SELECT checksum FROM pgstrata.current WHERE number = '001'") == [(checksum,)]
    assert "superseded" in parts.command("status").stdout


def test_the_wrong_file(parts: Estate) -> None:
    path = parts.root / "wrong.sql"
    for what, (text, kind, said) in WRONG.items():
        path.write_text(text)
        with pytest.raises(kind) as failed:
            back(parts, source=path)
        assert said in str(failed.value), what
        assert beside(parts) == [], f"{what}: what was built is dropped"
    assert parts.query("SELECT count(*) FROM note") == [(2,)]


def test_a_dump_with_its_ledger_that_was_cut_off(parts: Estate, server: Server) -> None:
    path = parts.root / "wrong.sql"
    path.write_text(dump(server, parts).replace("database dump complete", ""))
    with pytest.raises(ScriptRefused, match=r"wrong\.sql cannot be applied to an empty database; nothing was changed"):
        back(parts, source=path)


def test_a_baseline_without_anything_applied_after_it(families: Estates) -> None:
    estate = families.make({"001_PARTS.sql": BASELINE}, BASELINE_ALONE)
    estate.apply()
    estate.query("DELETE FROM part")
    assert back(estate).undone == ()
    assert estate.query("SELECT count(*) FROM part") == [(2,)]
    forth(estate)
    assert estate.query("SELECT count(*) FROM part") == [(0,)]
