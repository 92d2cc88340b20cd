"""verify of this repository's estate, against building it anew."""

from __future__ import annotations

import shutil

from benchmarks.case import Case, Goal
from benchmarks.measurement import Column, Prepared
from benchmarks.ours import VERSION, Estate, pgstrata
from benchmarks.place import Place

WARM, COLD, ANEW = "pgstrata verify, warm", "pgstrata verify, cold", "pgstrata apply to empty databases"
CASE = Case(
    key="verify",
    measurement="verify",
    title="verify",
    measured=(
        "`pgstrata verify` of this repository's estate, against building it anew on the same server. Warm: the "
        "catalogs that the migrations make are known from an earlier run. Cold: they are found out first, in "
        "scratch databases on the same server."
    ),
    goals=(Goal(ours=WARM, against=(ANEW,), at_most=0.3),),
    comment="Warm, three catalogs are read and compared; the rest is the start of Python.",
)


def prepare(place: Place) -> Prepared:
    """Databases that are up to date are verified; others, empty ones, are built."""
    estate = Estate.copy(place)
    estate.make_roles(place)
    names = estate.databases()
    reference = {name: place.contents(f"{name}_roles") for name in names}
    verify = [[pgstrata(place, "verify", folder=estate.folder, urls=estate.urls(place, "_roles"))]]
    apply = [[pgstrata(place, "apply", "--create-roles", folder=estate.folder, urls=estate.urls(place))]]
    place.processes.run(verify)  # writes down the catalogs that the migrations make

    def check() -> None:
        for name in names:
            place.check(name, reference[name])

    def forget() -> None:
        shutil.rmtree(estate.folder / ".pgstrata" / "catalogs")

    columns = [
        Column(name=WARM, work=verify, version=VERSION),
        Column(
            name=ANEW,
            work=apply,
            before=lambda: place.fresh(*names),
            check=check,
            version=VERSION,
        ),
        Column(name=COLD, work=verify, before=forget, version=VERSION),
    ]
    return Prepared(columns=columns)
