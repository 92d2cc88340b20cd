"""The repository's own estate: components to the baseline of December, and back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pgstrata import Selection
from pgstrata.postgres.server import Server
from rollback.parts import dump, family
from support.estates import Estate

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=(15, 18), ids=("pg15", "pg18"))
def its_server(request: pytest.FixtureRequest, servers: Callable[[int], Server]) -> Server:
    """The oldest and the newest."""
    return servers(request.param)


@pytest.fixture
def components(tmp_path: Path, its_server: Server) -> Iterator[Estate]:
    """The target components with all its migrations, in a folder of its own."""
    (tmp_path / "estate.toml").write_bytes((ROOT / "estate.toml").read_bytes())
    (tmp_path / "database").symlink_to(ROOT / "database")
    with contextlib.ExitStack() as stack:
        estate = Estate(tmp_path, {"components": stack.enter_context(family(its_server))})
        estate.apply(selection=Selection(targets=["components"]), create_roles=True)
        yield estate


def test_to_december_and_back(components: Estate, its_server: Server) -> None:
    whole = dump(its_server, components, "--exclude-schema=pgstrata", target="components")
    done = components.command("rollback", "components", "--to", "baseline", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    for number in ("005", "006", "009", "010", "011", "012"):
        assert f"undone: {number} " in done.stdout
    assert components.command("verify", "components").returncode == 0
    done = components.command("apply", "--target", "components")
    assert "Left out: 005" in done.stdout, "no Job brings back by itself what somebody has taken back"
    done = components.command("rollback", "components", "--undo", "--yes", "--accept-rows")
    assert done.returncode == 0, done.stderr
    assert dump(its_server, components, "--exclude-schema=pgstrata", target="components") == whole
    assert components.command("verify", "components").returncode == 0
