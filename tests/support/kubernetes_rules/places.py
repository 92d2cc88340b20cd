"""Where in which object something is: what every message begins with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`Job x: spec.template.spec.containers[0].image`, built from the left."""

    object: str
    path: str = ""

    def __truediv__(self, field: str) -> Place:
        return Place(self.object, f"{self.path}.{field}" if self.path else field)

    def __getitem__(self, key: int | str) -> Place:
        return Place(self.object, f"{self.path}[{key}]")

    def says(self, reason: str) -> str:
        """The message: object, path, reason."""
        return f"{self.object}: {self.path}: {reason}" if self.path else f"{self.object}: {reason}"
