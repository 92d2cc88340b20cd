"""The features of the platform: `pgstrata test` tries the sets, pg_dump is the witness that the order leaves no trace."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pgstrata.operations.workspace import Workspace
from pgstrata.postgres.server import Server
from support.estates import run_command

ROOT = Path(__file__).resolve().parents[2]
ESTATE = Workspace.open(ROOT, look=False).estate
TARGETS = ["supabase", "components"]


def numbers_of(target: str) -> list[str]:
    """The migrations of a target that belong to features."""
    return [each.number for each in ESTATE.of_target(target) if each.feature]


def schema(server: Server, database: str) -> list[str]:
    """What pg_dump says of a database, by object: the order of creation may change the order of the text."""
    text = server.run("pg_dump", "--schema-only", "--dbname", server.conninfo(database)).decode()
    lines = [line for line in text.split("\n") if not line.startswith(("\\restrict", "\\unrestrict"))]
    return sorted("\n".join(lines).split("\n--\n-- "))


def test_the_platforms_estate_passes_its_own_test(tmp_path: Path) -> None:
    junit = tmp_path / "cases.xml"
    done = run_command("test", "--json", "--junit", str(junit), cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    value = json.loads(done.stdout)
    assert value["skipped"] == value["failed"] == 0
    assert {name for each in value["features"] for name in each["features"]} == set(ESTATE.features)
    assert [(each["targets"], len(each["tried"]), each["possible"]) for each in value["features"]] == [
        (["supabase"], 4, 4),
        (["components"], 7, 48),
        (["control"], 1, 1),
    ]
    kinds = {each["kind"] for each in value["cases"]}
    assert kinds == {"files", "baseline", "apply", "apply again", "order", "verify", "off and on"}


@pytest.mark.parametrize("target", TARGETS)
def test_pg_dump_sees_no_trace_of_the_order(copies_on: Callable[[Server], Any], server: Server, target: str) -> None:
    copies, numbers = copies_on(server), numbers_of(target)
    if target == "components":  # 011 requires 005, and the others come in the reverse of their order
        numbers = ["005", *reversed([number for number in numbers if number != "005"])]
    else:
        numbers = numbers[::-1]
    at_once, after_another = copies.make(target, *numbers), copies.make(target)
    try:
        copies.migrate(after_another, target, *numbers)
        expected = schema(server, at_once)
        assert any("CREATE TABLE" in each for each in expected)
        assert schema(server, after_another) == expected
    finally:
        for name in (at_once, after_another):
            copies.drop(name)


@pytest.mark.parametrize("target", TARGETS)
def test_without_options_everything_is_applied_on_each_version(
    copies_on: Callable[[Server], Any], each_server: Server, target: str
) -> None:
    copies = copies_on(each_server)
    name = copies.make(target, *numbers_of(target))
    try:
        done = each_server.run(
            "psql", "-XAtq", "-d", each_server.conninfo(name), "-c", "SELECT number FROM pgstrata.current ORDER BY 1"
        )
        assert done.decode().split() == [each.number for each in ESTATE.of_target(target)]
    finally:
        copies.drop(name)
