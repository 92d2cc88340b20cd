r"""Dumps that want more than to be applied: psql's commands, forged keys, links, and files that grow.

Outside of quotes and data, a backslash command is refused with its place before anything runs; in the data of a COPY and
in a body it is text, and arrives as it is.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from core.script.surveys import survey
from pgstrata.files.read import survey_file
from pgstrata.files.source import File
from support.estates import BASELINE_END, Estate, Estates

META = (
    "\\! touch PROOF", "\\copy t from 'PROOF'", "\\copy t to 'PROOF'", "\\copy t to program 'touch PROOF'", "\\i PROOF.sql",
    "\\ir PROOF.sql", "\\include PROOF.sql", "\\gexec", "\\connect postgres", "\\c - postgres", "\\o PROOF", "\\w PROOF",
    "\\g PROOF", "\\g |touch PROOF", "\\set x `touch PROOF`", "\\setenv PAGER PROOF", "\\cd /tmp", "\\lo_export 1 PROOF",
    "\\lo_import PROOF", "\\password postgres", "\\e PROOF", "\\q", "\\if true", "\\gset", "\\watch 1", "\\bind 1 \\g", "\\;",
    "\\echo `touch PROOF`", "\\unrestrict", "\\restrict", "\\", "\\\\", "\\\x07bell", "\\restricted k", "\\getenv x HOME",
)  # fmt: skip
KEYS = {
    "forged": "\\restrict a\nSELECT 1;\n\\unrestrict b\n\\! touch PROOF\n\\unrestrict a\n",
    "nested": "\\restrict a\n\\restrict b\nSELECT 1;\n\\unrestrict b\n\\unrestrict a\n",
    "ended early": "\\restrict a\nSELECT 1;\n\\unrestrict a\n\\! touch PROOF\n\\restrict a\n\\unrestrict a\n",
    "without an end": "\\restrict a\nSELECT 1;\n",
    "without a begin": "SELECT 1;\n\\unrestrict a\n",
    "with a command": "\\restrict a \\! touch PROOF\nSELECT 1;\n\\unrestrict a\n",
    "with a backtick": "\\restrict `touch PROOF`\nSELECT 1;\n\\unrestrict `touch PROOF`\n",
    "within a line": "\\restrict a\nSELECT 1; \\unrestrict a\n\\unrestrict a\n",
}


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    return tmp_path / "proof"


def untouched(estate: Estate) -> bool:
    """Whether no table and no ledger was made."""
    return estate.query("SELECT count(*) FROM pg_class WHERE oid >= 16384") == [(0,)]


@pytest.mark.parametrize("key", KEYS)
def test_keys_are_not_a_way_in(estates: Estates, proof: Path, key: str) -> None:
    script = "CREATE TABLE t (a text);\n" + KEYS[key].replace("PROOF", str(proof))
    estate = estates.make({"001_A.sql": script})
    result = estate.command("apply")
    assert result.returncode == 2, result
    assert "  database/migrations/001_A.sql:" in result.stderr
    assert not proof.exists()
    assert untouched(estate)


def test_every_command_of_psql_is_refused_with_its_place(estates: Estates, proof: Path) -> None:
    """All in one file, between statements, and behind one on its line."""
    lines = [each.replace("PROOF", str(proof)) for each in META]
    script = "CREATE TABLE t (a text);\n" + "".join(f"{line}\nSELECT 1; {line}\n" for line in lines)
    estate = estates.make({"001_A.sql": script})
    result = estate.command("apply", "--json")
    (error,) = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == error["exit_code"] == 2
    places = {each["place"].removeprefix("database/migrations/001_A.sql:") for each in error["problems"]}
    expected = {f"{2 + 2 * n}:1" for n in range(len(lines))} | {f"{3 + 2 * n}:11" for n in range(len(lines))}
    assert places == expected
    assert not proof.exists()
    assert untouched(estate)


@pytest.mark.parametrize("where", ["SELECT 1\n{};\n", "SELECT (1 {}\n);\n", "CREATE TABLE t (\n  a int {}\n);\n"])
def test_inside_a_statement_too(where: str) -> None:
    for line in META:
        found, _ = survey(where.format(line))
        assert found.findings, line
        assert found.findings[0].at.line == 2 - where.startswith("SELECT (1"), line


def test_in_data_and_bodies_commands_are_text(estates: Estates, proof: Path) -> None:
    """COPY in text, in CSV, a body in dollar quotes, in E'' quotes, BEGIN ATOMIC with strings, names in quotes, comments."""
    lines = [each.replace("PROOF", str(proof)) for each in META]
    rows = [line.replace("\\", "\\\\") for line in lines]
    body = "\n".join(lines)
    name = '"\\! touch ""x"""'
    script = f"""CREATE TABLE {name} ("\\copy" text);
COPY {name} FROM stdin;
{chr(10).join(rows)}
\\\\.
\\.
COPY {name} FROM stdin WITH (FORMAT csv, QUOTE '|');
{chr(10).join(f"|{each.replace('|', '||')}|" for each in lines)}
\\.
/*
{body}
*/
-- \\! touch {proof}
CREATE FUNCTION dollar() RETURNS text LANGUAGE sql AS $_$ SELECT $q${body}$q$ $_$;
CREATE FUNCTION escaped() RETURNS text LANGUAGE sql AS E'SELECT E\\'\\\\\\\\! x\\'';
CREATE FUNCTION atomic() RETURNS text BEGIN ATOMIC; SELECT '{body.replace("'", "''")}'; END;
CREATE FUNCTION plain() RETURNS text LANGUAGE plpgsql AS '
BEGIN /*
\\! touch {proof}
*/ END';
"""
    estate = estates.make({"001_A.sql": script})
    result = estate.command("apply")
    assert result.returncode == 0, result.stderr
    held = [row[0] for row in estate.query(f"SELECT * FROM {name}")]
    assert held == [*lines, "\\.", *lines]
    assert estate.query("SELECT dollar(), escaped(), atomic()") == [(body, "\\! x", body)]
    assert f"\n\\! touch {proof}\n" in estate.query("SELECT prosrc FROM pg_proc WHERE proname = 'plain'")[0][0]
    assert not proof.exists()


# ---- what a file's name leads to


@pytest.mark.parametrize(
    "name", ["../001_A.sql", "/etc/001_A.sql", "x/../001_A.sql", "..\\001_A.sql", "001_A.sql/", "../../etc/passwd"]
)
def test_a_name_that_leads_elsewhere_is_no_name(estates: Estates, name: str) -> None:
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    estate.manifest(
        '[estate]\nname = "x"\n[targets.main]\ndatabase = "postgres"\n'
        f'[[migration]]\nfile = {json.dumps(name)}\ntarget = "main"\n'
    )
    (estate.migrations.parent / "001_A.sql").write_text("SELECT 1;")
    result = estate.command("plan")
    assert result.returncode == 2
    assert "is no migration's name" in result.stderr


def test_a_link_is_read_where_it_leads_and_not_written_outside(
    estates: Estates, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A checkout may share a file by a link: what it leads to is read, if that is a file. Nothing is written through a
    link that leads out of the estate's folder."""
    tmp_path = tmp_path_factory.mktemp("outside")
    estate = estates.make({"001_A.sql": "SELECT 1;", "002_B.sql": "SELECT 1;", "003_C.sql": "SELECT 1;"})
    shared = tmp_path / "shared.sql"
    shared.write_text("CREATE TABLE shared ();\n")
    link = estate.migrations / "001_A.sql"
    link.unlink()
    link.symlink_to(shared)
    for name, place in (("002_B.sql", "/dev/zero"), ("003_C.sql", "/proc/self")):
        (estate.migrations / name).unlink()
        (estate.migrations / name).symlink_to(place)
    result = estate.command("plan")
    assert result.returncode == 2
    for name in ("002_B.sql", "003_C.sql"):
        assert f"{name} is not a file" in result.stderr
        (estate.migrations / name).unlink()
        estate.write(name, "SELECT 1;")
    assert estate.command("apply").returncode == 0
    assert estate.query("SELECT count(*) FROM shared") == [(0,)]
    kept = tmp_path / "kept"
    kept.write_text("mine")
    (estate.migrations / "README.md").symlink_to(kept)
    result = estate.command("docs")
    assert (result.returncode, kept.read_text()) == (2, "mine"), result
    assert "database/migrations/README.md leads out of" in result.stderr


def test_a_pipe_in_a_files_place_is_not_waited_for(estates: Estates) -> None:
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    (estate.migrations / "001_A.sql").unlink()
    os.mkfifo(estate.migrations / "001_A.sql")
    result = estate.command("plan")
    assert result.returncode == 2
    assert "001_A.sql is not a file" in result.stderr


# ---- what grows


def test_a_compressed_baseline_is_refused_and_never_unpacked(estates: Estates) -> None:
    """A gigabyte in a megabyte: gzip and zstd by their first bytes, in memory that does not follow what is in them."""
    packed = zlib.compressobj(9, wbits=31)
    bomb = b"".join([*(packed.compress(bytes(1 << 20)) for _ in range(1024)), packed.flush()])
    assert len(bomb) < 1100 * 1024
    zstd = b"\x28\xb5\x2f\xfd" + bytes(100)
    estate = estates.make({"001_A.sql": bomb, "002_B.sql": zstd, "003_C.sql": gzip.compress(b"SELECT 1;")})
    code, said, memory = measured(estate, "plan")
    assert code == 2
    for name, kind in (("001_A", "gzip"), ("002_B", "zstd"), ("003_C", "gzip")):
        assert f"{name}.sql:1:1: this file is compressed ({kind})" in said
    assert memory < 150, "MB"


def test_a_bundle_cannot_unpack_to_more_than_it_says(estates: Estates) -> None:
    """A chunk that unpacks to a thousand times its size, with sums that are right for the chunk: refused at the size that
    bundle.json says; and where it says the true size, read in pieces."""
    line = b"-- " + b"x" * 60 + b"\n"
    estate = estates.make({"001_A.sql": line * 400_000 + b"SELECT 1;\n"})
    out = estate.root / "out"
    estate.manifest(
        '[estate]\nname = "x"\n[planes.p]\n[targets.main]\nplane = "p"\ndatabase = "postgres"\n'
        '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n'
    )
    result = estate.command("bundle", "--plane", "p", "--out", str(out))
    assert result.returncode == 0, result.stderr
    folder = next(path.parent for path in out.rglob("bundle.json"))
    small = sum(path.stat().st_size for path in folder.iterdir())
    assert small * 250 < 400_000 * len(line)
    code, said, memory = measured(estate, "plan", "--estate", str(folder))
    assert code == 0, said
    assert memory < 150, "MB, of 26 MB of text in one comment"
    index = json.loads((folder / "bundle.json").read_text())
    index["files"]["001_A.sql"]["size"] = 1000
    (folder / "bundle.json").write_text(json.dumps(index))
    code, said, _ = measured(estate, "plan", "--estate", str(folder))
    assert code == 2, said
    assert "unpacks to more than the 1000 bytes" in said


# A process begins with the peak of the one that it was forked from: a small one stands between it and this.
_STARTED = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stderr=subprocess.STDOUT)
_, status, usage = os.wait4(process.pid, 0)
print(usage.ru_maxrss, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def measured(estate: Estate, *words: str) -> tuple[int, str, int]:
    """Exit code, all that was said, and the most memory that the command had, in MB."""
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PGSTRATA_MAIN_URL": estate.urls["main"]}
    command = [sys.executable, "-c", _STARTED, sys.executable, "-m", "pgstrata.cli.main", *words]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=estate.root)
    return done.returncode, done.stdout, int(done.stderr) // 1024


def test_a_file_full_of_what_is_refused_is_told_in_a_hundred_lines(tmp_path: Path) -> None:
    path = tmp_path / "001_A.sql"
    path.write_text("\\! x\n" * 100_000 + BASELINE_END)
    found = survey_file(File(path)).findings
    assert len(found) == 101
    assert found[-1].message.startswith("and 99900 more")
