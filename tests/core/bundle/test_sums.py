"""The papers of a bundle: written as others read them, and read with every mistake named."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from pgstrata.core.bundle.sums import (
    Bundled,
    Index,
    content,
    jsonencode,
    parse_index,
    parse_sums,
    sums_text,
)

A, B, C = "a" * 64, "b" * 64, "c" * 64


def test_sums_are_read_by_sha256sum(tmp_path: Path) -> None:
    import hashlib

    texts = {"estate.toml": b"[estate]\n", "001_A.sql": b"SELECT 1;\n"}
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text)
    digests = {name: hashlib.sha256(text).hexdigest() for name, text in texts.items()} | {"002_GONE.sql": A}
    (tmp_path / "SHA256SUMS").write_text(sums_text(digests))
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "--ignore-missing", "SHA256SUMS"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "001_A.sql: OK\nestate.toml: OK\n")
    assert parse_sums(sums_text(digests)) == digests


def test_the_content_is_that_of_what_travels_and_of_the_manifest() -> None:
    digests = {"estate.toml": A, "001_A.sql": B, "002_B.sql": C}
    assert content(digests, ["001_A.sql"]) == content({**digests, "002_B.sql": A}, ["001_A.sql"])
    assert content(digests, ["001_A.sql"]) != content(digests, ["001_A.sql", "002_B.sql"])
    assert content(digests, ["001_A.sql"]) != content({**digests, "estate.toml": B}, ["001_A.sql"])


def test_an_index_comes_back_as_it_was() -> None:
    index = Index(
        plane="app", content=A, files={"001_A.sql": Bundled(size=7, chunks=(B, C)), "2_b.sql": Bundled(size=0)}
    )
    assert parse_index(index.text()) == index


def test_json_is_escaped_as_terraform_does() -> None:
    assert jsonencode({"b": "<a & b>", "a": [1, True]}) == '{"a":[1,true],"b":"\\u003ca \\u0026 b\\u003e"}'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nonsense", "line 1 is not"),
        (f"{A} 001_A.sql\n", "line 1 is not"),
        (f"{A}  001_A.sql\n{A.upper()}  002_B.sql\n", "line 2 is not"),
        (f"{A}  ../001_A.sql\n", "'../001_A.sql' is no migration's name"),
        (f"{A}  /etc/passwd\n", "'/etc/passwd' is no migration's name"),
        (f"{A}  notes.txt\n", "'notes.txt' is no migration's name"),
    ],
)
def test_damaged_sums_are_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_sums(text)


def _index(**changes: object) -> str:
    value: dict[str, object] = {"format": 1, "plane": "app", "content": A, "files": {}}
    return json.dumps(value | changes)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Expecting value"),
        ("[]", "not what pgstrata or its Terraform module writes"),
        ("{}", "not what pgstrata or its Terraform module writes"),
        (_index(format=2), "format 2, this version reads 1"),
        (_index(plane=7), "not what pgstrata"),
        (_index(files=[]), "not what pgstrata"),
        (_index(files={"001_A.sql": {"size": -1, "chunks": []}}), "the size of 001_A.sql"),
        (_index(files={"001_A.sql": {"size": True, "chunks": []}}), "the size of 001_A.sql"),
        (_index(files={"001_A.sql": {"size": 1, "chunks": "x"}}), "the chunks of 001_A.sql"),
        (_index(files={"001_A.sql": {"size": 1, "chunks": ["zz"]}}), "the chunks of 001_A.sql"),
        (_index(files={"../../etc/001_A.sql": {"size": 1, "chunks": [A]}}), "'../../etc/001_A.sql' is no migration's"),
        (_index(files={"001_A\n.sql": {"size": 1, "chunks": [A]}}), "is no migration's name"),
    ],
)
def test_a_damaged_index_is_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_index(text)
