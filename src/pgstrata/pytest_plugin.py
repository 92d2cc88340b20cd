"""Databases of an estate for the tests of an application. docs/testing.md shows how to use it.

pytest loads this module in every session, so it imports nothing of pgstrata until a test asks for a fixture.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

if TYPE_CHECKING:
    from pgstrata.operations.prepared import EstateDatabases, PreparedEstate

T = TypeVar("T")
MARKER = "pgstrata_features"
_SAID = pytest.StashKey[set[str]]()
_WORKERS = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of the plugin, in a group of their own."""
    group = parser.getgroup("pgstrata", "pgstrata: the databases of an estate")
    group.addoption("--pgstrata-estate", metavar="PATH", help="estate.toml or its folder (ini: pgstrata_estate)")
    group.addoption(
        "--pgstrata-server",
        metavar="WHICH",
        help="wheel, system, a folder with a server's programs, or the URL of a running server, without a password "
        "(ini: pgstrata_server; environment: PGSTRATA_TEST_SERVER); default: the newest PostgreSQL that is found",
    )
    parser.addini(
        "pgstrata_estate", "estate.toml or its folder, relative to this file; default: this folder", default=""
    )
    parser.addini("pgstrata_server", "as --pgstrata-server", default="")


def pytest_configure(config: pytest.Config) -> None:
    """The marker, and what has been said."""
    config.addinivalue_line(
        "markers",
        f"{MARKER}(*features, without=(), only=False): the features of the databases that the test gets, beside the "
        "manifest's defaults; only=True: these and what they require, and no others",
    )
    config.stash[_SAID] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """A worker of xdist has ended, perhaps killed: the controller looks after what it has left, once all have."""
    node.config.stash[_WORKERS] = True


def pytest_unconfigure(config: pytest.Config) -> None:
    """At the end of a session with workers: what killed ones have left is removed."""
    if config.stash.get(_WORKERS, False) and any(
        place.glob(f"pgstrata-tests-{os.geteuid()}-*") for place in (Path("/dev/shm"), Path("/tmp"))
    ):
        from pgstrata.postgres.shared import sweep

        sweep()


@pytest.fixture(scope="session")
def pgstrata_estate(request: pytest.FixtureRequest) -> Iterator[PreparedEstate]:
    """The estate on a server for tests: for fixtures of one's own, `pgstrata_estate.databases("feature", without=…)` is a
    context manager like the fixture estate_databases."""
    prepared = _clear(request.config, lambda: _prepare(request.config))
    yield prepared
    prepared.close()


@pytest.fixture
def estate_databases(request: pytest.FixtureRequest, pgstrata_estate: PreparedEstate) -> Iterator[EstateDatabases]:
    """Targets and connection URLs: databases of this test's own, dropped after it. Features are chosen by the marker
    pgstrata_features."""
    wanted, more = _marked(request)
    with contextlib.ExitStack() as stack:
        yield _clear(request.config, lambda: stack.enter_context(pgstrata_estate.databases(*wanted, **more)))


@pytest.fixture
def shared_estate_databases(request: pytest.FixtureRequest, pgstrata_estate: PreparedEstate) -> EstateDatabases:
    """The same, but databases that all tests of a process with the same features share: for tests that only read, or roll
    back what they do. Nothing is cloned for the second of them."""
    wanted, more = _marked(request)
    return _clear(request.config, lambda: pgstrata_estate.shared(*wanted, **more))


def _marked(request: pytest.FixtureRequest) -> tuple[tuple[str, ...], dict[str, Any]]:
    """What the closest marker says."""
    marker = request.node.get_closest_marker(MARKER)
    if marker is None:
        return (), {}
    unknown = set(marker.kwargs) - {"without", "only"}
    if unknown:
        pytest.fail(f"{MARKER}: there is no argument {', '.join(sorted(unknown))}", pytrace=False)
    without = marker.kwargs.get("without", ())
    more = {**marker.kwargs, "without": (without,) if isinstance(without, str) else tuple(without)}
    return marker.args, more


def _prepare(config: pytest.Config) -> PreparedEstate:
    from pgstrata.operations.prepared import PreparedEstate, refuse_password

    option, ini = config.getoption("pgstrata_server"), config.getini("pgstrata_server")
    refuse_password(option or ini or "")
    given = config.getoption("pgstrata_estate")
    home = config.inipath.parent if config.inipath else config.rootpath
    estate = Path(given) if given else home / config.getini("pgstrata_estate")
    worker = getattr(config, "workerinput", {})
    return PreparedEstate(
        estate,
        server=option or os.environ.get("PGSTRATA_TEST_SERVER") or ini,
        session=str(worker.get("testrunuid") or uuid.uuid4().hex),
        worker=str(worker.get("workerid", "main")),
    )


def _clear(config: pytest.Config, act: Callable[[], T]) -> T:
    """What goes wrong in words and without a traceback: whole for the first test, in a line for the others."""
    from pgstrata.errors import PgstrataError

    try:
        return act()
    except PgstrataError as error:
        text = str(error)
    said = config.stash[_SAID]
    shown = f"pgstrata: {text}"
    if text in said:
        shown = f"pgstrata, as said above: {text.splitlines()[0]}"
    said.add(text)
    pytest.fail(shown, pytrace=False)
