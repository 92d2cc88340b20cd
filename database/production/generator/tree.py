"""The tree of categories, read from categories.txt.

In that file four spaces are a level. A line of the third level is either `= name: leaf; leaf`, one node with leaves of
their own names, or `@set name; name`, nodes whose leaves differ by one property: each node's name, and the property.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from generator.dice import identity

_SETS = {
    "@mount": ("SMD", "Through Hole"),
    "@mount3": ("SMD", "Through Hole", "Chassis Mount"),
    "@grade": ("Commercial", "Industrial", "Automotive"),
    "@ch": ("Single", "Dual", "Quad"),
    "@size": ("Miniature", "Standard", "Large"),
    "@volt": ("Low Voltage", "Medium Voltage", "High Voltage"),
    "@pitch": ("up to 1 mm", "1 to 2 mm", "above 2 mm"),
    "@orient": ("Vertical", "Right Angle"),
}


@dataclass(frozen=True, slots=True)
class Category:
    """A node of the tree."""

    id: UUID
    number: int
    path: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def level(self) -> int:
        return len(self.path)

    @property
    def slug(self) -> str:
        text = " ".join(self.path[-2:]).lower()
        return "-".join("".join(letter if letter.isalnum() else " " for letter in text).split())

    @property
    def parent_id(self) -> UUID | None:
        return identity("category", *self.path[:-1]) if self.level > 1 else None


def categories() -> list[Category]:
    """All nodes, each after its parent."""
    outline = Path(__file__).with_name("categories.txt").read_text(encoding="utf-8")
    return [Category(identity("category", *path), number, path) for number, path in enumerate(_paths(outline), 1000)]


def _paths(outline: str) -> Iterator[tuple[str, ...]]:
    first = second = ""
    for line in outline.splitlines():
        text = line.strip()
        match len(line) - len(text):
            case 0:
                first = text
                yield (first,)
            case 4:
                second = text
                yield (first, second)
            case _:
                for name, leaves in _nodes(text):
                    yield (first, second, name)
                    yield from ((first, second, name, leaf) for leaf in leaves)


def _nodes(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The nodes of the third level in one line, each with its leaves."""
    sign, _, rest = text.partition(" ")
    if sign == "=":
        name, _, leaves = rest.partition(": ")
        yield name, tuple(leaves.split("; "))
    else:
        for name in rest.split("; "):
            yield name, tuple(f"{name}, {variant}" for variant in _SETS[sign])
