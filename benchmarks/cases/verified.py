"""verify of this repository's estate, against building it anew."""

from __future__ import annotations

import shutil

from benchmarks.measurement import Column, Prepared
from benchmarks.ours import VERSION, Estate, pgstrata
from benchmarks.place import Place


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
        Column(name="pgstrata verify, warm", work=verify, version=VERSION),
        Column(
            name="pgstrata apply to empty databases",
            work=apply,
            before=lambda: place.fresh(*names),
            check=check,
            version=VERSION,
        ),
        Column(name="pgstrata verify, cold", work=verify, before=forget, version=VERSION),
    ]
    return Prepared(columns=columns)
