"""Who owns what: a target that is worked on by a role of its own, which the throw-away server has never heard of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from psycopg.conninfo import make_conninfo

from refresh.conftest import SCHEMA, Dump, refreshed
from support.estates import Estate

EMPTY = """
DROP SCHEMA pgstrata CASCADE;
DROP TABLE public.part, public.tag CASCADE;
"""


@pytest.fixture
def builders(estate: Estate, dump_of: Dump) -> Iterator[Estate]:
    """The estate with a target that belongs to `builder`, whose baseline names no owner."""
    superuser = estate.urls["main"]
    ((name,),) = estate.query("SELECT current_database()")
    estate.query(f'CREATE ROLE builder LOGIN; ALTER DATABASE "{name}" OWNER TO builder; {EMPTY}')
    estate.write("001_PART.sql", dump_of(SCHEMA, "--no-owner"))
    estate.urls["main"] = make_conninfo(superuser, user="builder")
    yield estate
    estate.urls["main"] = superuser
    estate.query("REASSIGN OWNED BY builder TO postgres; DROP OWNED BY builder; DROP ROLE builder")


def test_the_role_that_applied_a_migration_owns_what_it_made(builders: Estate) -> None:
    builders.apply(switched_on=["notes"])
    done, _ = refreshed(builders)
    assert done.proof.drift.none
    assert done.coverage.covers == ("002", "003")
    assert b"OWNER TO builder" in (builders.migrations / "001_PART.sql").read_bytes()
    assert builders.apply().plan.steps == ()
    assert refreshed(builders)[0].written == ()
