"""008: from a part's factors to the line, the BOM and the project, by the organisation's weights, with a history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from psycopg import errors

from pgstrata.operations.prepared import PreparedEstate
from support.enrichment import refused
from support.sessions import Connection, Organization, an_organization, as_role, at_once, pair, value

TABLES = [
    "bom_line_item_risk_scores",
    "bom_risk_summaries",
    "component_base_risk_scores",
    "organization_risk_profiles",
    "project_risk_summaries",
    "risk_profile_presets",
    "risk_score_history",
]
RATE = """
    INSERT INTO public.component_base_risk_scores
        (catalog_component_id, lifecycle_score, supply_score, compliance_score, price_score, sourcing_score)
    VALUES (%s, %s, %s, %s, %s, %s)
    ON CONFLICT (catalog_component_id) DO UPDATE
    SET lifecycle_score = excluded.lifecycle_score, supply_score = excluded.supply_score,
        compliance_score = excluded.compliance_score, price_score = excluded.price_score,
        sourcing_score = excluded.sourcing_score
"""
MATCH = "UPDATE public.bom_line_items SET catalog_component_id = %s, match_status = 'matched' WHERE id = %s"
FOLLOW = """
    INSERT INTO public.organization_risk_profiles (organization_id, preset_id)
    SELECT %s, id FROM public.risk_profile_presets WHERE code = %s
    ON CONFLICT (organization_id) DO UPDATE SET preset_id = excluded.preset_id
"""


class Scene(NamedTuple):
    """A new project with a BOM of three lines, and parts without scores to match them to; nobody has a profile."""

    ours: Organization
    project: Any
    bom: Any
    lines: list[Any]
    parts: list[Any]


def new_bom(connection: Connection, ours: Organization, project: Any, lines: int) -> tuple[Any, list[Any]]:
    bom = value(
        connection,
        "INSERT INTO public.boms (organization_id, project_id, name) VALUES (%s, %s, 'Board') RETURNING id",
        ours.id,
        project,
    )
    rows = connection.execute(
        "INSERT INTO public.bom_line_items (bom_id, line_number, quantity, mpn) "
        "SELECT %s, n, 1, 'PART-' || n FROM generate_series(1, %s) AS n RETURNING id",
        [bom, lines],
    ).fetchall()
    return bom, [row[0] for row in rows]


def make_scene(connection: Connection) -> Scene:
    ours = an_organization(connection)
    connection.execute("DELETE FROM public.organization_risk_profiles")
    connection.execute("DELETE FROM public.component_base_risk_scores")
    project = value(
        connection,
        "INSERT INTO public.projects (organization_id, workspace_id, name, code) "
        "SELECT organization_id, id, 'New', 'NEW-' || (SELECT 100 + count(*) FROM public.projects) "
        "FROM public.workspaces WHERE organization_id = %s "
        "ORDER BY id LIMIT 1 RETURNING id",
        ours.id,
    )
    bom, lines = new_bom(connection, ours, project, 3)
    parts = connection.execute("SELECT id FROM public.catalog_components ORDER BY id LIMIT 3").fetchall()
    return Scene(ours, project, bom, lines, [row[0] for row in parts])


@pytest.fixture(scope="module")
def database(pgstrata_estate: PreparedEstate) -> Iterator[str]:
    """Where sessions meet and commit: one for the module, so each test makes what it needs anew."""
    with pgstrata_estate.databases("risk", only=True) as databases:
        yield databases["supabase"]


@pytest.fixture
def db(rolled_back: Callable[..., Connection]) -> Connection:
    """A session of the owner, in a transaction; whatever it does is undone."""
    return rolled_back("supabase", "008")


@pytest.fixture
def scene(db: Connection) -> Scene:
    return make_scene(db)


def commit(connection: Connection, statement: str, parameters: list[Any]) -> None:
    connection.execute(statement.encode(), parameters)
    connection.commit()


def line(connection: Connection, key: Any) -> tuple[Any, ...]:
    row = connection.execute(
        "SELECT score, level FROM public.bom_line_item_risk_scores WHERE bom_line_item_id = %s", [key]
    ).fetchone()
    assert row
    return tuple(row)


def bom(connection: Connection, key: Any) -> tuple[Any, ...]:
    row = connection.execute(
        "SELECT score, level, scored_lines, unscored_lines FROM public.bom_risk_summaries WHERE bom_id = %s", [key]
    ).fetchone()
    assert row
    return tuple(row)


def project(connection: Connection, key: Any) -> tuple[Any, ...]:
    row = connection.execute(
        "SELECT score, level, scored_boms, unscored_boms FROM public.project_risk_summaries WHERE project_id = %s",
        [key],
    ).fetchone()
    assert row
    return tuple(row)


def test_nothing_is_left_out(db: Connection, omissions: Callable[..., Any]) -> None:
    assert omissions(db, TABLES) == {}
    unlisted = "SELECT count(*) FROM public.bom_line_items WHERE id NOT IN (SELECT bom_line_item_id FROM {})"
    assert value(db, unlisted.format("public.bom_line_item_risk_scores")) == 0, "lines that were there"


def test_from_line_to_bom_to_project(db: Connection, scene: Scene) -> None:
    assert bom(db, scene.bom) == (None, None, 0, 3), "not known is not 0"
    for part, factors in zip(scene.parts, [(100, 50, 0, 0, 50), (0, 0, 0, 0, 0)], strict=False):
        db.execute(RATE, [part, *factors])
    db.execute(MATCH, [scene.parts[0], scene.lines[0]])
    db.execute(MATCH, [scene.parts[1], scene.lines[1]])
    # balanced: 30 % of 100, 25 % of 50, 20 % of 50; the BOM is 40 % its worst line and 60 % the mean.
    assert line(db, scene.lines[0]) == (Decimal("52.50"), "medium")
    assert line(db, scene.lines[1]) == (Decimal("0.00"), "low")
    assert bom(db, scene.bom) == (Decimal("36.75"), "medium", 2, 1)
    assert project(db, scene.project) == (Decimal("36.75"), "medium", 1, 0)

    other, lines = new_bom(db, scene.ours, scene.project, 1)
    assert project(db, scene.project)[2:] == (1, 1)
    db.execute(RATE, [scene.parts[2], 90, 90, 90, 90, 90])
    db.execute(MATCH, [scene.parts[2], lines[0]])
    # 40 % of 90 and 60 % of the mean by lines: (2 * 36.75 + 1 * 90) / 3 = 54.5
    assert project(db, scene.project) == (Decimal("68.70"), "high", 2, 0)
    db.execute("UPDATE public.boms SET status = 'archived' WHERE id = %s", [other])
    assert project(db, scene.project)[0] == Decimal("36.75")


def test_criticality_weighs_in_the_mean(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 100, 100, 100, 100, 100])
    db.execute(RATE, [scene.parts[1], 0, 0, 0, 0, 0])
    db.execute(MATCH, [scene.parts[0], scene.lines[0]])
    db.execute(MATCH, [scene.parts[1], scene.lines[1]])
    assert bom(db, scene.bom)[0] == Decimal("70.00")
    rate = "UPDATE public.bom_line_item_risk_scores SET criticality = 1 WHERE bom_line_item_id = %s"
    with as_role(db, "authenticated", scene.ours.stranger):
        assert db.execute(rate, [scene.lines[0]]).rowcount == 0
    with as_role(db, "authenticated", scene.ours.owner):
        assert db.execute(rate, [scene.lines[0]]).rowcount == 1
        assert bom(db, scene.bom)[0] == Decimal("55.00")


def test_factors_that_are_not_known_do_not_count(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 80, None, None, None, None])
    db.execute(MATCH, [scene.parts[0], scene.lines[0]])
    assert line(db, scene.lines[0]) == (Decimal("80.00"), "critical")
    db.execute(RATE, [scene.parts[0], None, None, None, None, None])
    assert line(db, scene.lines[0]) == (None, None)


def test_what_takes_a_score_away(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 60, 60, 60, 60, 60])
    for each in scene.lines:
        db.execute(MATCH, [scene.parts[0], each])
    assert bom(db, scene.bom)[2:] == (3, 0)
    db.execute("UPDATE public.bom_line_items SET match_status = 'do_not_populate' WHERE id = %s", [scene.lines[0]])
    assert bom(db, scene.bom)[2:] == (2, 0), "what is not fitted is neither a risk nor unknown"
    db.execute("DELETE FROM public.bom_line_items WHERE id = %s", [scene.lines[1]])
    assert bom(db, scene.bom)[2:] == (1, 0)
    db.execute("DELETE FROM public.component_base_risk_scores WHERE catalog_component_id = %s", [scene.parts[0]])
    assert bom(db, scene.bom) == (None, None, 0, 1)
    db.execute("DELETE FROM public.boms WHERE id = %s", [scene.bom])
    assert project(db, scene.project) == (None, None, 0, 0)


def test_the_profile_decides(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 0, 0, 100, 0, 0])
    db.execute(MATCH, [scene.parts[0], scene.lines[0]])
    assert line(db, scene.lines[0]) == (Decimal("15.00"), "low")
    db.execute(FOLLOW, [scene.ours.id, "regulated"])
    assert line(db, scene.lines[0]) == (Decimal("40.00"), "high")
    db.execute("UPDATE public.organization_risk_profiles SET preset_id = NULL, medium_from = 39, high_from = 41")
    assert line(db, scene.lines[0]) == (Decimal("40.00"), "medium"), "its own thresholds, the preset's weights"
    with refused(db, errors.CheckViolation, "organization_risk_profiles_weights"):
        db.execute("UPDATE public.organization_risk_profiles SET price_weight = 50")
    db.execute("DELETE FROM public.organization_risk_profiles WHERE organization_id = %s", [scene.ours.id])
    assert line(db, scene.lines[0]) == (Decimal("15.00"), "low")
    db.execute("UPDATE public.risk_profile_presets SET lifecycle_weight = 0, compliance_weight = 45 WHERE is_default")
    assert line(db, scene.lines[0]) == (Decimal("45.00"), "medium"), "who has no profile follows the default"


def test_one_organization_s_profile_is_nobody_else_s(db: Connection, scene: Scene) -> None:
    with as_role(db, "authenticated", scene.ours.owner):
        assert db.execute(FOLLOW, [scene.ours.id, "long_life"]).rowcount == 1
    with as_role(db, "authenticated", scene.ours.stranger), refused(db, errors.InsufficientPrivilege):
        db.execute(FOLLOW, [scene.ours.id, "long_life"])
    db.execute(FOLLOW, [scene.ours.id, "long_life"])
    move = (
        "UPDATE public.organization_risk_profiles SET organization_id = "
        "(SELECT id FROM public.organizations WHERE id <> organization_id LIMIT 1)"
    )
    with refused(db, errors.RestrictViolation, "stays with its organisation"):
        db.execute(move)
    with as_role(db, "authenticated", scene.ours.stranger):
        assert db.execute(move).rowcount == 0
        assert db.execute("DELETE FROM public.organization_risk_profiles").rowcount == 0


def test_the_change_writes_the_history(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 80, 80, 80, 80, 80])
    match = [scene.parts[0], scene.lines[0]]
    db.execute(
        "SELECT set_config('request.jwt.claims', json_build_object('sub', %s::text)::text, true)", [scene.ours.owner]
    )
    db.execute(MATCH, match)
    db.execute(MATCH, match)  # the same again is no change
    db.execute(RATE, [scene.parts[0], 20, 20, 20, 20, 20])
    found = db.execute(
        "SELECT subject, old_score, new_score, old_level, new_level, changed_by FROM public.risk_score_history "
        "WHERE subject_id = ANY (%s) ORDER BY id",
        [[scene.lines[0], scene.bom, scene.project]],
    ).fetchall()
    steps = [(None, 80, None, "critical"), (80, 20, "critical", "low")]
    assert found == [(subject, *step, scene.ours.owner) for step in steps for subject in ("line", "bom", "project")]


def test_an_organization_goes_with_its_scores(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 80, 80, 80, 80, 80])
    db.execute(MATCH, [scene.parts[0], scene.lines[0]])
    db.execute(FOLLOW, [scene.ours.id, "regulated"])
    db.execute("DELETE FROM public.organizations WHERE id = %s", [scene.ours.id])
    for table in set(TABLES) - {"component_base_risk_scores", "risk_profile_presets"}:
        assert value(db, f"SELECT count(*) FROM public.{table} WHERE organization_id = %s", scene.ours.id) == 0


def test_who_sees_what(db: Connection, scene: Scene) -> None:
    db.execute(RATE, [scene.parts[0], 80, 80, 80, 80, 80])
    db.execute(MATCH, [scene.parts[0], scene.lines[0]])
    db.execute(FOLLOW, [scene.ours.id, "regulated"])
    private = sorted(set(TABLES) - {"component_base_risk_scores", "risk_profile_presets"})

    def visible(table: str) -> Any:
        return value(db, f"SELECT count(*) FROM public.{table} WHERE organization_id = %s", scene.ours.id)

    for role, user, seen in (
        ("authenticated", scene.ours.owner, True),
        ("authenticated", scene.ours.stranger, False),
        ("service_role", None, True),
    ):
        with as_role(db, role, user):
            assert [visible(table) > 0 for table in private] == [seen] * len(private)
            assert value(db, "SELECT count(*) FROM public.risk_profile_presets") == 4
    with as_role(db, "authenticated", scene.ours.owner), refused(db, errors.InsufficientPrivilege):
        db.execute("UPDATE public.bom_risk_summaries SET score = 0, level = 'low'")
    for table in TABLES:
        with as_role(db, "anon"), refused(db, errors.InsufficientPrivilege):
            db.execute(f"SELECT FROM public.{table}".encode())


def test_lines_that_are_matched_at_once_all_count(database: str) -> None:
    with pair(database) as sessions:
        scene = make_scene(sessions.observer)
        many, lines = new_bom(sessions.observer, scene.ours, scene.project, 8)
        sessions.observer.execute(RATE, [scene.parts[0], 50, 50, 50, 50, 50])
        done = at_once(database, 8, lambda session, n: session.execute(MATCH, [scene.parts[0], lines[n]]).rowcount)
        assert done == [1] * 8
        assert bom(sessions.observer, many) == (Decimal("50.00"), "medium", 8, 0)
        assert project(sessions.observer, scene.project)[2:] == (1, 1)


@pytest.mark.parametrize("profile_first", [True, False])
def test_no_line_is_scored_with_weights_of_before(database: str, profile_first: bool) -> None:
    with pair(database) as sessions:
        scene = make_scene(sessions.observer)
        sessions.observer.execute(RATE, [scene.parts[0], 0, 0, 100, 0, 0])
        acts: list[tuple[str, list[Any]]] = [
            (FOLLOW, [scene.ours.id, "regulated"]),
            (MATCH, [scene.parts[0], scene.lines[0]]),
        ]
        first, second = acts if profile_first else acts[::-1]
        sessions.first.execute(first[0].encode(), first[1])
        sessions.second_waits(
            lambda session: commit(session, *second),
            lambda session: session.commit(),
        ).result()
        assert line(sessions.observer, scene.lines[0]) == (Decimal("40.00"), "high")


@pytest.mark.parametrize("rated_first", [True, False])
def test_no_line_misses_a_part_that_is_being_rated(database: str, rated_first: bool) -> None:
    with pair(database) as sessions:
        scene = make_scene(sessions.observer)
        acts: list[tuple[str, list[Any]]] = [
            (RATE, [scene.parts[0], 60, 60, 60, 60, 60]),
            (MATCH, [scene.parts[0], scene.lines[0]]),
        ]
        first, second = acts if rated_first else acts[::-1]
        sessions.first.execute(first[0].encode(), first[1])
        sessions.second_waits(
            lambda session: commit(session, *second),
            lambda session: session.commit(),
        ).result()
        assert line(sessions.observer, scene.lines[0]) == (Decimal("60.00"), "high")
