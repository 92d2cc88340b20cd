"""Rows for the stand-in for production: the same bytes for the same seed, on every machine, in every year.

    scale.py       the seed, the clock and the one number that makes everything larger
    dice.py        chance and ids, both from the seed
    tree.py        the categories, from categories.txt
    families.py    how part numbers are built, family by family; more_families.py has the second half
    parts.py       manufacturers, categories and parts
    suppliers.py   what suppliers answer about a part, and what they offer
    knowledge.py   suppliers' names for categories, substitutes, substances, risks
    people.py      organisations, users, guests, invitations, workspaces, projects
    boms.py        components, BOMs and their lines
    requests.py    lines that wait for data
    events.py      watches, alerts, changes: what follows from the rest
    awkward.py     texts that break careless tools
    world.py       all of the above, made once
    copytext.py    rows as COPY blocks

The world as each database sees it:

    supabase.py    the app plane: people, catalog, BOMs, alerts; with supabase_people.py, supabase_supply.py (around the
                   catalog), supabase_uploads.py (from a file to a BOM's parts), supabase_service.py (what the service
                   has done) and supabase_records.py (queue, audit, files)
    components.py  the catalog's own database
    control.py     the control plane, with control_people.py and control_money.py

A world is made once and written three times: that is why a thing has one id everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator import components, control, supabase
from generator.copytext import Block
from generator.scale import SCALE
from generator.world import World, make_world

__all__ = ["DATABASES", "SCALE", "Block", "World", "make_world", "rows_sql"]

# The folder of a database's schema, and what makes its rows.
DATABASES: dict[str, Callable[[World], Iterator[Block | str]]] = {
    "supabase": supabase.rows,
    "components": components.rows,
    "control": control.rows,
}


def rows_sql(database: str, world: World) -> bytes:
    """A script for psql that loads the rows of one database, in one transaction.

    Under the replication role no trigger runs: every value comes from here, none from the server's clock.
    """
    parts = ["BEGIN;", "SET LOCAL session_replication_role = replica;"]
    parts += [piece if isinstance(piece, str) else piece.sql() for piece in DATABASES[database](world)]
    parts.append("COMMIT;")
    return ("\n".join(parts) + "\n").encode()
