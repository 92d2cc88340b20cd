"""Counts and sizes of each target, from the target itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Any

from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.selection import whole_targets
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import inventory as reader
from pgstrata.postgres.inventory import Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What a target holds. `size` is the whole database's, in bytes, the ledger and the managed schemas included."""

    target: str
    database: str
    server_version: str
    size: int
    relations: tuple[Relation, ...]

    def counts(self, schema: str = "") -> dict[str, int]:
        """How many relations of each kind there are, in one schema or in all."""
        return dict(Counter(each.kind for each in self.relations if schema in ("", each.schema)))

    @property
    def schemas(self) -> list[str]:
        return list(dict.fromkeys(each.schema for each in self.relations))

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "target": self.target,
            "database": self.database,
            "server_version": self.server_version,
            "size": self.size,
            "relations": [asdict(each) for each in self.relations],
        }


def inventory(
    workspace: Workspace,
    targets: Collection[str] = (),
    *,
    plane: str = "",
    exact: bool = False,
    wait: float = 0.0,
    watch: Watch = silent,
) -> list[Inventory]:
    """The inventory of each target, with `plane` only of those that its migrations change. With `exact` rows are counted,
    not estimated. Raises Unreachable, BadInput."""
    names = whole_targets(workspace.estate, targets, plane)
    with sessions(workspace, names, new_run(workspace.environment), wait=wait, watch=watch) as opened:
        return [
            Inventory(
                target=name,
                database=session.facts.database,
                server_version=session.facts.version_text.split()[0],
                size=reader.database_size(session),
                relations=tuple(
                    reader.relations(session, workspace.estate.targets[name].managed, exact=exact),
                ),
            )
            for name, session in opened.items()
        ]
