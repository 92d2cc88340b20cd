"""Servers that can prepare transactions, and estates of three targets on them."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.postgres.server import Server
from support.estates import Estate, Estates
from support.servers import fresh_database, installations

TARGETS = ("one", "two", "three")
# Two migrations on each target, in turn; each adds a row that would show if it were run twice.
FILES = {
    f"{number:03}_{target.upper()}_{what.upper()}.sql": text.format(target=target)
    for number, (what, target, text) in enumerate(
        [
            *(
                ("table", name, "CREATE TABLE public.{target} (n int); INSERT INTO public.{target} VALUES (1);")
                for name in TARGETS
            ),
            *(
                ("row", name, "INSERT INTO public.{target} SELECT count(*) + 1 FROM public.{target};")
                for name in TARGETS
            ),
        ],
        start=1,
    )
}

Make = Callable[..., Estate]


@pytest.fixture(scope="session")
def preparing() -> Iterator[Callable[[int], Server]]:
    """A running server of a major version on which transactions can be prepared."""
    running: dict[int, Server] = {}
    with contextlib.ExitStack() as stack:

        def get(major: int) -> Server:
            if major not in installations():
                pytest.skip(f"no PostgreSQL {major} on this machine")
            if major not in running:
                settings = ("max_prepared_transactions = 10",)
                place = roomy_memory(0)
                running[major] = stack.enter_context(Sandbox(installations()[major], settings=settings, place=place))
            return running[major]

        yield get


@pytest.fixture
def make(tmp_path: Path, preparing: Callable[[int], Server]) -> Iterator[Make]:
    """`make(files, major=18)`: an estate whose files name their targets, `001_ONE_TABLE.sql`."""
    numbers = itertools.count()
    with contextlib.ExitStack() as stack:

        def build(
            files: dict[str, str] | None = None, *, major: int = 18, keys: dict[str, str] | None = None
        ) -> Estate:
            server = preparing(major)
            files = FILES if files is None else files
            estates = Estates(
                tmp_path / str(next(numbers)), lambda: server.conninfo(stack.enter_context(fresh_database(server)))
            )
            return estates.make(files, manifest(files, keys or {}), targets=TARGETS)

        yield build


def manifest(files: dict[str, str], keys: dict[str, str]) -> str:
    """One target a second word of a file's name."""
    lines = ['[estate]\nname = "test"\n', *(f'[targets.{name}]\ndatabase = "{name}"\n' for name in TARGETS)]
    for name in files:
        target = name.split("_")[1].removesuffix(".sql").lower()
        lines.append(f'[[migration]]\nfile = "{name}"\ntarget = "{target}"\n{keys.get(name, "")}\n')
    return "".join(lines)


def prepared(estate: Estate) -> int:
    """How many transactions stand prepared in the estate's databases."""
    return sum(
        int(estate.query("SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()", name)[0][0])
        for name in estate.urls
    )


def rows(estate: Estate) -> dict[str, list[int] | None]:
    """The numbers in each target's table; None where there is none."""
    found: dict[str, list[int] | None] = {}
    for name in estate.urls:
        try:
            found[name] = [n for (n,) in estate.query(f"SELECT n FROM public.{name} ORDER BY n", name)]
        except psycopg.errors.UndefinedTable:
            found[name] = None
    return found


NONE: dict[str, list[int] | None] = dict.fromkeys(TARGETS)
ALL: dict[str, list[int] | None] = {name: [1, 2] for name in TARGETS}
