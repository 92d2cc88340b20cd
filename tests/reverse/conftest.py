"""A small estate with features, switched off and on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pgstrata.core.plan.proposal import Proposal
from pgstrata.operations.features.stepback import SteppedBack, step_back
from pgstrata.operations.features.switch import SwitchedOff, SwitchedOn, disable, enable
from support.estates import Estate, Estates

HEAD = '[estate]\nname = "test"\n'
Make = Callable[..., Estate]


def manifest(files: Mapping[str, str], features: Mapping[str, str], keys: Mapping[str, str]) -> str:
    """Each file a migration of `main`, or of the target that its name ends with; `features` by number, `keys` as TOML."""
    targets = dict.fromkeys(["main", *(target_of(name) for name in files)])
    text = HEAD + "".join(f'[targets.{name}]\ndatabase = "postgres"\n' for name in targets)
    requires = {name: keys.get(name, "") for name in dict.fromkeys(features.values())}
    text += "".join(f"[features.{name}]\ndefault = true\n{more}\n" for name, more in requires.items())
    for name in files:
        if name.endswith(".down.sql"):
            continue
        feature = f'feature = "{features[name[:3]]}"\n' if name[:3] in features else ""
        text += f'[[migration]]\nfile = "{name}"\ntarget = "{target_of(name)}"\n{feature}{keys.get(name[:3], "")}\n'
    return text


def target_of(name: str) -> str:
    """`main`, or `other` for 003_X_OTHER.sql."""
    return "other" if "_OTHER." in name else "main"


class Shown:
    """Accepts everything, and remembers what was shown."""

    def __init__(self) -> None:
        self.proposals: list[Proposal] = []
        self.times = 0

    def __call__(self, proposals: object) -> None:
        assert isinstance(proposals, list | tuple)
        self.proposals = list(proposals)
        self.times += 1


def off(estate: Estate, feature: str, **more: object) -> tuple[list[SwitchedOff], Shown]:
    """Disable, everything accepted."""
    shown = Shown()
    return disable(estate.workspace(), feature, confirm=shown, **more), shown  # type: ignore[arg-type]


def on(estate: Estate, feature: str, **more: object) -> tuple[list[SwitchedOn], Shown]:
    """Enable, everything accepted."""
    shown = Shown()
    return enable(estate.workspace(), feature, confirm=shown, **more), shown  # type: ignore[arg-type]


def back(estate: Estate, number: str, target: str = "main") -> tuple[list[SteppedBack], Shown]:
    """Step back, everything accepted."""
    shown = Shown()
    return step_back(estate.workspace(), target, number, confirm=shown), shown


def dump(estate: Estate, pg_dump: Path, target: str = "main") -> list[str]:
    """What pg_dump says of the schema and the rows, without the ledger's schema: lines of a kind in any order."""
    import subprocess

    url = estate.urls[target]
    command = [str(pg_dump), "--no-password", "--exclude-schema=pgstrata", "--dbname", url]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return sorted(line for line in text.splitlines() if not line.startswith(("\\restrict", "\\unrestrict")))


@pytest.fixture
def make(estates: Estates) -> Make:
    """An estate of these files, all of it applied."""

    def build(
        files: Mapping[str, str],
        features: Mapping[str, str],
        keys: Mapping[str, str] | None = None,
    ) -> Estate:
        targets = tuple(dict.fromkeys(["main", *(target_of(name) for name in files)]))
        estate = estates.make(files, manifest(files, features, keys or {}), targets=targets)
        estate.apply()
        return estate

    return build
