"""This repository's estate on three empty databases, against psql."""

from __future__ import annotations

from pathlib import Path

from benchmarks.case import FLOOR, Case, Goal
from benchmarks.data.floor import write_floor
from benchmarks.measurement import Column, Prepared, Stages, in_turn
from benchmarks.ours import VERSION, Estate, pgstrata
from benchmarks.peers.psql import psql, server_version
from benchmarks.place import Place

OURS, PSQL = "pgstrata apply --create-roles", "psql, file after file"
CASE = Case(
    key="estate",
    measurement="estate",
    title="An estate on three empty databases",
    measured=(
        "This repository's estate, three baselines and eight versioned migrations, goes into three empty databases "
        "on one server. The roles are there already. psql gets the files in the manifest's order, a process a "
        "file: `psql -v ON_ERROR_STOP=1 -f`; with `-1` each file in one transaction; and all three databases at "
        "once, a process each. The floor is what the server alone needs: the same statements on all three databases at "
        "once, each COPY from a file that the server reads itself, one transaction a database."
    ),
    goals=(Goal(ours=OURS, against=(PSQL,), at_most=0.5),),
    comment=(
        "psql -f commits after each statement, and each commit waits for the disk; pgstrata commits once a migration, "
        "and works on the three databases at the same time. Most of the time is one server process's, which makes the "
        "largest of them. What is left above the floor is the start of Python, the pass over the scripts before "
        "anything runs, what is asked of the servers before, the ledger, and the check of what each migration made."
    ),
)


def prepare(place: Place, *, host: Path | None = None) -> Prepared:
    """On the server itself, or through a socket in the folder `host`."""
    estate = Estate.copy(place)
    estate.make_roles(place)
    names = estate.databases()
    reference = {name: place.contents(f"{name}_roles") for name in names}

    def check() -> None:
        for name in names:
            place.check(name, reference[name])

    def column(name: str, work: Stages, version: str) -> Column:
        return Column(name=name, work=work, before=lambda: place.fresh(*names), check=check, version=version)

    server = server_version(place)
    files = [(target, path) for target, paths in estate.files.items() for path in paths]
    ours = pgstrata(place, "apply", "--create-roles", folder=estate.folder, urls=estate.urls(place, host=host))
    after = in_turn(*(psql(place, target, [path], host=host) for target, path in files))
    single = in_turn(*(psql(place, target, [path], single=True, host=host) for target, path in files))
    at_once = [[psql(place, target, paths, single=True, host=host) for target, paths in estate.files.items()]]
    columns = [
        column(OURS, [[ours]], VERSION),
        column(PSQL, after, server),
        column("psql -1, file after file", single, server),
        column("psql -1, three at once", at_once, server),
    ]
    bare = {
        target: [write_floor(place, path, name=path.stem) for path in paths] for target, paths in estate.files.items()
    }
    floor = [[psql(place, target, paths, single=True) for target, paths in bare.items()]]
    columns.append(column(FLOOR, floor, server))
    size = sum(path.stat().st_size for _, path in files)
    return Prepared(columns=columns, facts={"files": f"{len(files)}", "bytes": f"{size / 1e6:.1f} MB"})
