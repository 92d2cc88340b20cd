"""What `make chaos` goes by: a database in which something is missing, or there twice, is told from one that is whole."""

from __future__ import annotations

from collections import Counter

import psycopg
import pytest

from chaos.contents import contents, hold_ledger
from chaos.outcome import DoneTwice, Lost, NotSurvived, Unclear

WHOLE = (
    "CREATE TABLE t (id integer, said text); INSERT INTO t VALUES (1, 'a'), (2, 'b');"
    "CREATE TABLE counter (n integer); INSERT INTO counter VALUES (1);"
    "CREATE INDEX t_id ON t (id); CREATE SEQUENCE s; SELECT nextval('s'), nextval('s')"
)


@pytest.mark.parametrize(
    ("change", "seen", "words"),
    [
        ("DELETE FROM t WHERE id = 2", Lost, "t has 1 rows and not 2"),
        ("INSERT INTO t VALUES (2, 'b')", DoneTwice, "t has 3 rows and not 2"),
        ("UPDATE counter SET n = n + 1", DoneTwice, "the 1 rows of public.counter"),
        ("DROP INDEX t_id", Lost, "1 objects are not there"),
        ("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 't_id'::regclass", Lost, "t_id"),
        ("ALTER TABLE t ADD COLUMN more integer", Unclear, "1 objects that nobody made"),
        ("SELECT nextval('s')", DoneTwice, "sequence public.s is at 3 and not at 2"),
        ("ALTER SEQUENCE s RESTART", Lost, "sequence public.s"),
    ],
)
def test_a_difference_is_seen(database: str, change: str, seen: type[NotSurvived], words: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(WHOLE.encode())
        whole = contents(database)
        whole.hold_against(contents(database), "main")
        connection.execute(change.encode())
    with pytest.raises(seen, match=words):
        whole.hold_against(contents(database), "main")


def test_a_column_that_was_dropped_and_added_again_is_the_same(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(WHOLE.encode())
        whole = contents(database)
        connection.execute(
            b"ALTER TABLE t ADD COLUMN id_2 integer; UPDATE t SET id_2 = id; ALTER TABLE t DROP COLUMN id;"
            b"ALTER TABLE t RENAME id_2 TO id; CREATE INDEX t_id ON t (id)"
        )
    whole.hold_against(contents(database), "main")


def test_an_event_of_the_ledger_is_counted() -> None:
    applied = ("applied", "001", "", 0)
    hold_ledger(Counter([applied]), Counter([applied]), "main")
    with pytest.raises(DoneTwice, match="too often"):
        hold_ledger(Counter([applied]), Counter([applied, applied]), "main")
    with pytest.raises(Lost, match="lacks"):
        hold_ledger(Counter([applied]), Counter(), "main")
