"""Every change of a live database shows exactly as itself, and what is printed for it makes it undone.

The changes stand in `mutations/`, a file a kind of object, each with the drift that it is. pg_dump is the oracle: after the
repairs of a whole file it says of the schema what it said before.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from catalog.scenes import Mutation, Scenes, mutations, normal, printed, told
from pgstrata.core.catalog.drift import compare
from pgstrata.core.catalog.repair import repairs

FILES = sorted(Path(__file__).with_name("mutations").glob("*.sql"))


# On the oldest and the newest, as it takes minutes; the one between them makes and empties a whole database, below.
@pytest.mark.parametrize("each_server", [15, 18], indirect=True, ids=lambda major: f"pg{major}")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_change_is_its_own_drift_and_is_repaired(path: Path, scenes: Scenes) -> None:
    """One database for as long as it is again what it was; a new one where a column came back at another place."""
    left = [each for each in mutations(path) if scenes.server.installation.version[0] >= each.since]
    while left:
        with scenes.copy() as name:
            while left:
                if _changed_and_repaired(scenes, name, left.pop(0)):
                    break
            else:
                assert normal(scenes.dumped(name)) == normal(scenes.dump), f"the repairs of {path.stem} leave a trace"


def _changed_and_repaired(scenes: Scenes, name: str, mutation: Mutation) -> bool:
    """Whether something is left that is a note, and no drift."""
    with_dump = not mutation.drift
    scenes.run(name, mutation.script)
    live = scenes.read(name)
    drift = compare(scenes.catalog, live)
    assert told(drift.differences) == mutation.drift, mutation.script
    if with_dump:
        assert scenes.dumped(name) == scenes.dump, mutation.script
    found = repairs(drift, scenes.catalog, live)
    assert [each.difference for each in found if not each.statements and not each.why] == [], mutation.script
    scenes.repair(name, found)
    after = compare(scenes.catalog, scenes.read(name))
    assert told(after.differences) == [], f"{mutation.script}\n{printed(found)}"
    return bool(after.notes)


def test_a_database_is_made_from_nothing_and_emptied(scenes: Scenes) -> None:
    """All of it missing at once, and all of it too much at once: the order holds."""
    with contextlib.ExitStack() as stack:
        name = stack.enter_context(scenes.empty())
        scenes.run(name, "CREATE FOREIGN DATA WRAPPER nowhere; CREATE SERVER far FOREIGN DATA WRAPPER nowhere")
        nothing = scenes.read(name)
        scenes.repair(name, repairs(compare(scenes.catalog, nothing), scenes.catalog, nothing))
        full = scenes.read(name)
        assert told(compare(scenes.catalog, full, order=True).differences) == []
        assert normal(scenes.dumped(name)) == normal(scenes.dump)
        scenes.repair(name, repairs(compare(nothing, full), nothing, full))
        assert told(compare(nothing, scenes.read(name)).differences) == []
