"""An estate, and the state its databases are in before something is broken: copied for each try."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

from chaos.case import Try
from chaos.contents import Contents, Ledger, contents, hold_ledger, ledger
from chaos.outcome import Lost
from chaos.place import Place
from hostile.processes import Process
from support.estates import Estate


@dataclass(frozen=True, slots=True)
class End:
    """What the databases of an estate hold when all has gone well, by target."""

    contents: Mapping[str, Contents]
    ledgers: Mapping[str, Ledger]

    def hold(self, estate: Estate, *, crashed: bool = False) -> None:
        """Raises Lost, DoneTwice or Unclear where the databases of an estate hold something else; `crashed` as their server
        may have."""
        for target, expected in self.contents.items():
            expected.hold_against(contents(estate.urls[target]), target, crashed=crashed)
            hold_ledger(self.ledgers[target], ledger(estate.urls[target]), target)


def end_of(estate: Estate) -> End:
    """What they hold now."""
    return End(
        {target: contents(url) for target, url in estate.urls.items()},
        {target: ledger(url) for target, url in estate.urls.items()},
    )


@dataclass(slots=True)
class Scene:
    """The files of an estate in `root`, and of each target the database that its databases are copies of."""

    place: Place
    root: Path
    states: Mapping[str, str]
    _made: list[str] = field(default_factory=list)

    @contextlib.contextmanager
    def estate(self, attempt: Try) -> Iterator[Estate]:
        """A copy of the estate with databases of its own. They are dropped at the end, where the try survives
        or not."""
        number = self.place.number()
        names = {target: f"c{number}_{target}_x" for target in self.states}
        urls = {target: self.place.database(name, self.states[target]) for target, name in names.items()}
        root = attempt.folder / f"estate{number}"
        shutil.copytree(self.root, root)
        estate = Estate(root, urls)
        attempt.estates.append(estate)
        yield estate  # not dropped by a `finally`: where it does not survive, it is looked at first
        self.place.drop(list(names.values()))
        attempt.estates.remove(estate)
        shutil.rmtree(root)

    def state(self, name: str, estate: Estate) -> Scene:
        """The scene as it is now in an estate: its files, and copies of its databases."""
        root = self.place.folder / f"{name}{self.place.number()}"
        shutil.copytree(estate.root, root)
        states = {}
        for target, url in estate.urls.items():
            states[target] = f"state{self.place.number()}"
            self.place.database(states[target], database_of(url))
        return Scene(self.place, root, states)

    def done_is_there(self, process: Process, estate: Estate) -> None:
        """What the command said to be done stands in the ledger: raises Lost where it does not."""
        told = {number for number in self._numbers(estate) if _told(process, number)}
        there = {key[1] for url in estate.urls.values() for key in ledger(url) if key[0] == "applied"}
        if missing := told - there:
            raise Lost(f"{min(missing)} was said to be done, and the ledger does not have it")

    @staticmethod
    def _numbers(estate: Estate) -> list[str]:
        return [path.name[:3] for path in estate.migrations.glob("[0-9]*.sql")]


def _told(process: Process, number: str) -> bool:
    return any('"event": "StepDone"' in line and f'"number": "{number}"' in line for line in process.lines)


def database_of(url: str) -> str:
    """The name of a database."""
    return str(conninfo_to_dict(url)["dbname"])


def scene(place: Place, files: Mapping[str, str | bytes], manifest: str, targets: tuple[str, ...] = ("main",)) -> Scene:
    """A new estate whose databases are empty."""
    root = place.folder / f"scene{place.number()}"
    folder = root / "database" / "migrations"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    (root / "estate.toml").write_text(manifest)
    return Scene(place, root, dict.fromkeys(targets, "template0"))
