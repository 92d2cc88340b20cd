"""A minute of the fuzzer (`make fuzz` takes ten): what was found is mended, and nothing new is found."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from fuzz import ROOT
from fuzz.checks import check_long, check_manifest, check_scanner, check_tasks
from fuzz.mutator import DUMP, PIECES, mutated

SECONDS = 50  # and the start of a server and of five workers


@pytest.mark.skipif(not find_spec("atheris"), reason="no atheris for this platform or this version of Python")
def test_a_minute_of_fuzzing_finds_nothing(tmp_path: Path) -> None:
    """One target after another, so that it takes no more than one of the machine's cores."""
    command = [
        sys.executable,
        "-m",
        "fuzz",
        "--seconds",
        str(SECONDS),
        "--jobs",
        "1",
        "--seed",
        "1",
        "--folder",
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": in order: Done") == 5, done.stdout


def test_the_checks_see_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scanner that drops a byte, or holds what it should not, is found out."""
    check_scanner(b"SELECT 1;\n")
    monkeypatch.setattr("pgstrata.core.script.window.Window.forget", lambda self: 0)
    with pytest.raises(AssertionError, match="bytes are held"):
        check_scanner(b"SELECT 1;\nSELECT 2;\n")


def test_changes_are_the_same_for_the_same_seed() -> None:
    script = b"SELECT 'a;b', $$c;$$;\n"
    changed = [mutated(script, 1000, seed) for seed in range(200)]
    assert changed == [mutated(script, 1000, seed) for seed in range(200)]
    assert len(set(changed)) > 150
    assert all(len(each) <= 10 for each in (mutated(script, 10, seed) for seed in range(50)))


@pytest.mark.parametrize("seed", range(10))
def test_the_checks_without_the_fuzzer(seed: int) -> None:
    """Where there is no atheris: the same checks on a hundred changes."""
    script, dump, manifest = b"SELECT 1;\n", b"".join(DUMP[:8]), b"[estate]\n"
    for step in range(10):
        script = mutated(script, 1000, 10 * seed + step)
        check_scanner(script)
        dump = mutated(dump, 2000, 10 * seed + step, pieces=PIECES["tasks"])
        check_tasks(dump)
        check_manifest(mutated(manifest, 500, 10 * seed + step))
    check_long(script[:64])


def test_a_statement_that_is_cut_off_makes_no_outline_fail() -> None:
    """Found by the fuzzer: an outline looked for the word behind CREATE, and behind ADD CONSTRAINT. Every statement of a
    dump, cut behind each of its words."""
    tables = b"CREATE TABLE public.a (id integer);\nCREATE TABLE public.b (id integer, a integer);\n"
    for before in (tables, tables + b"COPY public.a (id) FROM stdin;\n\\.\n"):
        for statement in DUMP:
            words = re.findall(rb"\w+|\s+|.", statement, re.DOTALL)
            for length in range(len(words)):
                check_tasks(before + b"".join(words[:length]))
                check_tasks(before + b"".join(words[:length]) + b";\n")
