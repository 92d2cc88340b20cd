"""Row-level security of the app plane, relation by relation from the catalog: a new one cannot be forgotten.

A relation that a client's role can reach has an organisation, by its column or by foreign keys, or its name is in PUBLIC.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from pgstrata.postgres.server import Server
from support.row_security import Connection, Person, Relation, acting, become, exposed, of, outcome, persons, rows, ways

# Everybody who has signed in reads these: the catalog, and what is known about parts.
PUBLIC = {
    "public.catalog_categories",
    "public.catalog_components",
    "public.catalog_manufacturers",
    "public.categories",
    "public.central_component_catalog",
    "public.component_alternatives",
    "public.component_price_history",
    "public.component_svhc",
    "public.manufacturers",
    "public.predefined_tags",
    "public.skus",
    "public.suppliers",
    "public.svhc_substances",
    "public.vendor_category_mappings",
    "storage.buckets",  # those that are marked as public
}
# And everybody who has not, these.
PUBLIC_TO_ANON = {
    "public.catalog_categories",
    "public.catalog_components",  # not its prices and scores
    "public.catalog_manufacturers",
    "public.categories",
    "public.manufacturers",
    "public.svhc_substances",
    "storage.buckets",
}
# A person's own even within an organisation.
PERSONAL = {"public.alert_preferences", "public.notifications", "public.user_preferences"}


@pytest.fixture(scope="module")
def database(production: Server) -> Iterator[Connection]:
    """The app plane's database, as its superuser."""
    with psycopg.connect(production.conninfo("postgres"), autocommit=True) as connection:
        yield connection


@pytest.fixture(scope="module")
def relations(database: Connection) -> list[Relation]:
    return exposed(database)


@pytest.fixture(scope="module")
def public() -> set[str]:
    """The names of those without an organisation."""
    return PUBLIC


@pytest.fixture(scope="module")
def private(relations: list[Relation]) -> list[Relation]:
    """Those with an organisation."""
    return [each for each in relations if each.organization]


@pytest.fixture(scope="module")
def people(database: Connection) -> list[Person]:
    return persons(database)


@pytest.fixture(scope="module")
def owner(people: list[Person]) -> Person:
    """Somebody who may do everything in one organisation, and is in no other."""
    return next(each for each in people if list(each.roles.values()) == ["owner"])


@pytest.fixture(scope="module")
def guest(people: list[Person]) -> Person:
    """Somebody who is in two organisations."""
    return next(each for each in people if len(each.roles) == 2)


# ------------------------------------------------------------------------------------------------------ the catalog


def test_every_relation_has_an_organization_or_is_public_by_name(relations: list[Relation], public: set[str]) -> None:
    assert {each.name for each in relations if each.organization is None} == public
    assert len(relations) > 50


def test_every_private_relation_has_rows_of_several_organizations(
    database: Connection, private: list[Relation]
) -> None:
    counted = {
        each.name: database.execute(f"SELECT count(DISTINCT {each.organization}) FROM {each.name} AS t".encode())
        .fetchall()[0][0]
        for each in private
    }  # fmt: skip
    assert {name: count for name, count in counted.items() if count < 2} == {}


def test_every_exposed_table_has_policies_and_every_view_its_callers_rights(
    database: Connection, relations: list[Relation]
) -> None:
    query = """
        SELECT CASE WHEN c.relkind IN ('r', 'p') THEN c.relrowsecurity
                    ELSE c.relkind = 'v' AND 'security_invoker=true' = ANY (c.reloptions) END
        FROM pg_class AS c WHERE c.oid = %s
    """
    open_ones = [each.name for each in relations if database.execute(query, [each.oid]).fetchone() != (True,)]
    assert open_ones == []


def test_nobody_writes_through_a_view_or_empties_a_table(database: Connection, relations: list[Relation]) -> None:
    """TRUNCATE asks no policy."""
    query = "SELECT bool_or(has_table_privilege(role, %s::oid, 'TRUNCATE')) FROM unnest('{anon,authenticated}'::text[]) role"
    assert [each.name for each in relations if database.execute(query, [each.oid]).fetchone() != (False,)] == []
    assert [each.name for each in relations if each.kind not in "rp" and (each.insertable or each.updatable)] == []


def test_what_bypasses_policies_is_not_for_everybody(database: Connection) -> None:
    """A function with its owner's rights can be called by those alone to whom it was given."""
    query = """
        SELECT p.oid::regprocedure::text FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND p.prorettype <> 'trigger'::regtype AND n.nspname IN ('public', 'auth', 'storage')
          AND has_function_privilege('anon', p.oid, 'EXECUTE')
    """
    assert database.execute(query).fetchall() == []


def test_references_stay_within_an_organization(database: Connection, private: list[Relation]) -> None:
    """In the rows that are there, all ways from a row lead to one organisation."""
    known = {each.name: each for each in private}
    strays = []
    for relation, key, target in ways(private, known):
        match = " AND ".join(f"t2.{b} = t.{a}" for a, b in zip(key.columns, key.target_columns, strict=True))
        theirs = str(target.organization).replace("t.", "t2.").replace("t_", "t2_")
        query = (
            f"SELECT count(*) FROM {relation.name} AS t JOIN {target.name} AS t2 ON {match} "
            f"WHERE {relation.organization} IS DISTINCT FROM {theirs}"
        )
        if database.execute(query.encode()).fetchone() != (0,):
            strays.append(f"{relation.name}: {key.columns}")
    assert strays == []


# ------------------------------------------------------------------------------------------------------------ reads


def test_one_reads_rows_of_ones_own_organizations_only(
    database: Connection, private: list[Relation], people: list[Person]
) -> None:
    readers = [each for each in people if "owner" in each.roles.values() or len(each.roles) > 1]
    readers += [next(each for each in people if list(each.roles.values()) == ["viewer"])]
    leaks = []
    for person in readers:
        for relation in private:
            allowed = of(database, relation, person.organizations)
            with acting(database, "authenticated", person.id):
                seen = rows(database, relation)
            if seen - allowed:
                leaks.append(f"{relation.name}: {person.roles}: {(seen - allowed).total()} of others")
            if relation.name in PERSONAL:
                own = rows(database, relation, "t.user_id = %s", person.id)
                if seen != own:
                    leaks.append(f"{relation.name}: {person.roles}: not just one's own")
            elif list(person.roles.values()) == ["owner"] and seen != allowed:
                leaks.append(f"{relation.name}: {(allowed - seen).total()} of the own are hidden from the owner")
    assert leaks == []


def test_a_person_in_two_organizations_reads_both(database: Connection, private: list[Relation], guest: Person) -> None:
    boms = next(each for each in private if each.name == "public.boms")
    with acting(database, "authenticated", guest.id):
        seen = rows(database, boms)
    assert seen == of(database, boms, guest.organizations)
    assert all(seen & of(database, boms, [each]) for each in guest.organizations)


def test_of_a_guest_others_see_the_name_alone(database: Connection, guest: Person, people: list[Person]) -> None:
    [home] = database.execute("SELECT organization_id FROM public.users WHERE id = %s", [guest.id]).fetchall()[0]
    for organization, seen in [(each, each == home) for each in guest.organizations]:
        owner = next(each for each in people if each.roles == {organization: "owner"})
        with acting(database, "authenticated", owner.id):
            query = "SELECT email IS NOT NULL, full_name IS NOT NULL FROM public.user_profiles WHERE id = %s"
            assert database.execute(query, [guest.id]).fetchall() == [(seen, True)]
            users = database.execute("SELECT FROM public.users WHERE id = %s", [guest.id])
            assert users.rowcount == seen


def test_who_has_left_reads_nothing_of_the_organization(
    database: Connection, private: list[Relation], people: list[Person]
) -> None:
    """Being named in a row is not enough."""
    leaver = next(each for each in people if list(each.roles.values()) == ["admin"])
    left = []
    for relation in private:
        if relation.name not in PERSONAL | {"public.users"} or relation.name == "public.notifications":
            with database.transaction(force_rollback=True):
                database.execute("SET LOCAL session_replication_role = replica")
                database.execute("DELETE FROM public.organization_memberships WHERE user_id = %s", [leaver.id])
                become(database, "authenticated", leaver.id)
                if rows(database, relation):
                    left.append(relation.name)
    assert left == []


def test_anon_reads_nothing_private(database: Connection, relations: list[Relation], owner: Person) -> None:
    """Not even with the claims of a user."""
    leaks = []
    for relation in relations:
        for user in (None, owner.id):
            with acting(database, "anon", user):
                seen = outcome(database, f"SELECT FROM {relation.name}")
            private = relation.name not in PUBLIC_TO_ANON
            if private and seen not in (0, InsufficientPrivilege):
                leaks.append(f"{relation.name}: {seen}")
    assert leaks == []
    with acting(database, "anon"):
        assert database.execute("SELECT id FROM storage.buckets WHERE NOT public").fetchall() == []
        for relation in relations:
            for verb in ("INSERT", "UPDATE", "DELETE"):
                row = database.execute("SELECT has_table_privilege(%s::oid, %s)", [relation.oid, verb]).fetchone()
                assert row == (False,), f"anon may {verb} {relation.name}"


def test_service_role_sees_all(database: Connection, relations: list[Relation]) -> None:
    hidden = []
    for relation in relations:
        everything = database.execute(f"SELECT count(*) FROM {relation.name}".encode()).fetchone()
        with acting(database, "service_role"):
            seen = database.execute(f"SELECT count(*) FROM {relation.name}".encode()).fetchone()
        if seen != everything:
            hidden.append(relation.name)
    assert hidden == []


def test_a_session_is_used_again_for_another_user(
    production: Server, private: list[Relation], people: list[Person]
) -> None:
    """One connection, as a pool gives it, with plans that are kept; after SET LOCAL the claims are '' and not NULL."""
    turns = [each for each in people if list(each.roles.values()) == ["owner"]][:3] * 3
    with psycopg.connect(production.conninfo("postgres"), autocommit=True, prepare_threshold=0) as connection:
        for relation in private:
            allowed = {each.id: of(connection, relation, each.organizations) for each in turns}
            own = {each.id: Counter[str]() for each in turns}
            if relation.name in PERSONAL:
                own = {each.id: rows(connection, relation, "t.user_id = %s", each.id) for each in turns}
            with connection.transaction(force_rollback=True):
                for person in turns:
                    become(connection, "authenticated", person.id)
                    seen = rows(connection, relation)
                    assert not seen - allowed[person.id], relation.name
                    assert relation.name not in PERSONAL or seen == own[person.id], relation.name
                    become(connection, "authenticated")
                    assert not rows(connection, relation), relation.name
            with acting(connection, "authenticated"):
                assert not rows(connection, relation), relation.name
        assert connection.execute("SELECT current_setting('request.jwt.claims', true)").fetchone() == ("",)
