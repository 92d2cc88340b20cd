"""Manifests that want more than to be read: SQL in their fields, control characters, a hundred thousand entries."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pgstrata.core.estate.manifest import parse
from pgstrata.errors import ManifestInvalid
from support.estates import BASELINE_END, Estate, Estates, run_command

SQL = "x'; CREATE TABLE public.hacked (); --"
QUOTED = f'"{SQL}"'  # with both kinds of quotes
HEAD = '[estate]\nname = "test"\n[targets.main]\ndatabase = "postgres"\n'
ENTRY = '[[migration]]\nfile = "001_A.sql"\ntarget = "main"\n'


def hacked(estate: Estate) -> bool:
    return estate.query("SELECT to_regclass('public.hacked')") != [(None,)]


def refusal(text: str) -> list[str]:
    """The messages about a manifest."""
    with pytest.raises(ManifestInvalid) as caught:
        parse(text)
    return [each.message for each in caught.value.problems]


# ---- SQL where a name should be


def test_sql_in_fields_is_a_name(estates: Estates) -> None:
    """Schemas, tables, expected objects, features: each goes to the server quoted or as a parameter; nothing of it runs."""
    value = json.dumps(QUOTED)
    manifest = HEAD + (
        f"managed = [{value}]\nreference = [{json.dumps('public.' + QUOTED)}]\n"
        f"[features.{value}]\ndescription = {value}\ndefault = true\n{ENTRY}feature = {value}\nexpect = {{ views = 1 }}\n"
    )
    estate = estates.make({"001_A.sql": "CREATE VIEW v AS SELECT 1;"}, manifest)
    switch = (("disable", QUOTED, "--yes"), ("enable", QUOTED, "--yes"))
    for words in (("apply",), ("verify",), ("lint",), *switch, ("blame", "main", QUOTED)):
        result = estate.command(*words)
        assert result.returncode == (2 if words[0] == "blame" else 0), (words, result)
        assert not hacked(estate), words
    estate.write("001_A.sql", "CREATE VIEW w AS SELECT 1;")
    estate.manifest(f"{HEAD}{ENTRY}expect = {{ objects = [{value}, {json.dumps('public.' + QUOTED)}] }}\n")
    estate.urls["main"] = estates.new_database()
    result = estate.command("apply")
    assert result.returncode == 1
    assert SQL in result.stderr
    assert not hacked(estate)


def test_roles_are_made_under_their_very_name(estates: Estates) -> None:
    manifest = HEAD + f"[targets.main.roles]\n{json.dumps(QUOTED)} = {{ createdb = true }}\n{ENTRY}"
    estate = estates.make({"001_A.sql": "SELECT 1;"}, manifest)
    try:
        assert estate.command("apply", "--create-roles").returncode == 0
        assert estate.query(f"SELECT rolcreatedb FROM pg_roles WHERE rolname = $q${QUOTED}$q$") == [(True,)]
        assert not hacked(estate)
    finally:
        estate.query("DROP ROLE IF EXISTS " + '"' + QUOTED.replace('"', '""') + '"')


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (f"[targets.{json.dumps(SQL)}]\ndatabase = 'x'\n", "is no target's name"),
        (f"{ENTRY}requires = [{json.dumps(SQL)}]\n", "is no migration's number"),
        (f"{ENTRY}expect = {{ {json.dumps(SQL)} = 1 }}\n", "unknown key"),
        (f"{ENTRY}kind = {json.dumps(SQL)}\n", "kind must be"),
        (f"[targets.b]\ndatabase = 'x'\nkubectl = {json.dumps(SQL)}\n", "kubectl must be"),
        (f"[targets.b]\ndatabase = 'x'\nsecret = {json.dumps(SQL)}\n", "secret must be"),
        (f"[targets.b]\ndatabase = 'x'\nmask = {{ 'public.t.c' = {json.dumps(SQL)} }}\n", "mask"),
        (f"[planes.p]\nconfigmap = {json.dumps(SQL)}\n", "is no ConfigMap's name"),
        (f"[planes.p]\nnamespace = {json.dumps(SQL)}\n", "is no namespace's name"),
    ],
)
def test_sql_where_only_a_name_can_be_is_refused(more: str, said: str) -> None:
    assert any(said in each for each in refusal(HEAD + more)), refusal(HEAD + more)


def test_a_databases_name_is_no_connection_string(estates: Estates) -> None:
    """libpq would take a name with = or a URL for all the parameters."""
    estate = estates.make({"001_A.sql": "SELECT 1;"})
    for name in ("postgresql://db.example.com/x", "host=db.example.com", "x' host='db.example.com"):
        estate.manifest(HEAD.replace('"postgres"', json.dumps(name)) + ENTRY)
        result = run_command("plan", cwd=estate.root, env={"PGHOST": "/nowhere", "PGCONNECT_TIMEOUT": "2"})
        assert result.returncode in (2, 4), result
        assert "db.example.com" not in result.stderr.replace(name, "")


# ---- control characters


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\x9b", "\x7f", "\r", "\n", "\x00", "\u2028", "\t"])
def test_a_control_character_is_refused_wherever_it_stands(sign: str) -> None:
    value = json.dumps(f"a{sign}b")
    for text in (
        f"[estate]\nname = {value}\n",
        f"{HEAD}[features.{value}]\ndefault = true\n",
        f"{HEAD}[planes.{value}]\n",
        f"{HEAD}user = {value}\n",
        f"{HEAD}[targets.main.roles]\n{value} = {{}}\n",
        f"{HEAD}{ENTRY}expect = {{ objects = [{value}] }}\n",
        f"{HEAD}[[migration]]\nfile = {json.dumps(f'001_{sign}.sql')}\ntarget = 'main'\n",
    ):
        assert any("control character" in each for each in refusal(text)), text
    described = f"{HEAD}[features.f]\ndescription = {value}\n"
    if sign in "\n\t":
        assert parse(described).features["f"].description == f"a{sign}b"
    else:
        assert any("control character" in each for each in refusal(described))


# ---- many entries

_MANY = 100_000
_WRONG = {
    "missing files": lambda n: f'[[migration]]\nfile = "{n:06}_A.sql"\ntarget = "main"\n',
    "unknown keys": lambda n: f'[[migration]]\nfile = "{n:06}_A.sql"\ntarget = "main"\nfiel = 1\n',
    "unknown targets": lambda n: f'[[migration]]\nfile = "{n:06}_A.sql"\ntarget = "t{n}"\n',
    "one number": lambda n: f'[[migration]]\nfile = "1_A{n}.sql"\ntarget = "main"\n',
    "cycles": lambda n: f'[[migration]]\nfile = "{n}_A.sql"\ntarget = "main"\nrequires = ["{n + 1 if n % 2 else n - 1}"]\n',
}  # fmt: skip


def entries(kind: str, number: int) -> Iterator[str]:
    yield HEAD
    for n in range(1, number + 1):
        yield _WRONG[kind](n)


def test_a_hundred_thousand_entries_are_read_in_bounded_memory(tmp_path: Path) -> None:
    """In a process of its own, so that its memory is the reader's."""
    (tmp_path / "estate.toml").write_text("".join(entries("missing files", _MANY)))
    read = (
        "import sys; from pathlib import Path; from pgstrata.core.estate.manifest import parse\n"
        "estate = parse(Path(sys.argv[1]).read_text())\n"
        "peak = Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0]\n"  # not that of whoever forked it
        "print(len(estate.migrations), int(peak) // 1024)"
    )
    done = subprocess.run([sys.executable, "-c", read, tmp_path / "estate.toml"], capture_output=True, check=True)
    number, memory = map(int, done.stdout.split())
    assert number == _MANY
    assert memory < 600, "MB"


@pytest.mark.parametrize("kind", _WRONG)
def test_what_is_wrong_with_many_entries_is_told_in_few_lines(kind: str) -> None:
    """A tenth of them: no step may look at all of them for each (a hundred thousand of the worst take ten seconds)."""
    text = "".join(entries(kind, _MANY // 10))
    files = {f"{n:06}_B.sql": True for n in range(1, _MANY // 10 + 1)} if kind == "missing files" else {}
    with pytest.raises(ManifestInvalid) as caught:
        parse(text, files=files)
    said = str(caught.value)
    assert re.match(r"estate.toml has 100 problems, and perhaps more\n", said)
    assert len(said.splitlines()) <= 201
    assert len(said) < 40_000


def test_many_bad_scripts_are_told_in_few_lines(estates: Estates) -> None:
    """Two hundred problems are for people; the JSON has them all."""
    files: dict[str, str | bytes] = {f"{n:03}_A.sql": "\\! x\n" * 200 for n in range(1, 11)}
    estate = estates.make(files)
    result = estate.command("apply", "--json")
    assert result.returncode == 2
    assert len(result.stderr.splitlines()) < 410
    assert "  and 810 more\n" in result.stderr
    assert len(json.loads(result.stdout)["problems"]) == 1010
    assert BASELINE_END not in result.stderr
