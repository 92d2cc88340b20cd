"""Behaviour of the baselines that needs more than one session, or a deletion."""

from __future__ import annotations

from collections.abc import Callable

import psycopg

from support.sessions import Connection, at_once

SESSIONS = 6


def test_lines_added_at_once_are_all_counted(make_database: Callable[..., str]) -> None:
    conninfo = make_database("supabase")
    with psycopg.connect(conninfo, autocommit=True) as connection:
        bom, before = connection.execute("SELECT id, line_count FROM boms WHERE status = 'draft' LIMIT 1").fetchall()[0]

        def add(session: Connection, number: int) -> None:
            session.execute(
                "INSERT INTO bom_line_items (bom_id, line_number, quantity, mpn) VALUES (%s, %s, 1, 'X')",
                [bom, 5000 + number],
            )

        assert at_once(conninfo, SESSIONS, add) == [None] * SESSIONS
        counted = connection.execute("SELECT line_count FROM boms WHERE id = %s", [bom]).fetchall()
    assert counted == [(before + SESSIONS,)]


def test_a_part_that_was_asked_for_can_leave_the_catalog(make_database: Callable[..., str]) -> None:
    with psycopg.connect(make_database("components"), autocommit=True) as connection:
        asked = connection.execute(
            "SELECT id, component_catalog_id, match_method FROM components WHERE component_catalog_id IS NOT NULL LIMIT 1"
        ).fetchall()[0]
        connection.execute("DELETE FROM component_catalog WHERE id = %s", [asked[1]])
        left = connection.execute("SELECT component_catalog_id, match_method FROM components WHERE id = %s", [asked[0]])
        assert left.fetchall() == [(None, asked[2])]
