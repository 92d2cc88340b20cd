"""The catalog as a transaction that is open sees it, its own changes among it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, LiteralString

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.postgres.catalog import read_once
from pgstrata.postgres.session import Session


def read_inside(session: Session, managed: Collection[str], *, needs: bool = True) -> Catalog:
    """Read it; the transaction goes on as it was. Raises what reading raises; then only a rollback is left."""
    return read_once(_Savepoint(session), managed, needs=needs)


class _Savepoint(Session):
    """A session whose readings of the catalog, each a transaction elsewhere, are savepoints of the one that is open."""

    def __init__(self, session: Session) -> None:
        self.__dict__.update(session.__dict__)

    def execute(self, query: LiteralString | bytes, **values: Any) -> None:
        if isinstance(query, str) and query.startswith("BEGIN"):
            query = "SAVEPOINT reading; SET LOCAL search_path = ''; SET LOCAL jit = off"
        super().execute(query, **values)

    def rollback(self) -> None:
        super().execute("ROLLBACK TO SAVEPOINT reading; RELEASE SAVEPOINT reading")
