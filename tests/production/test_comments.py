"""Whoever opens a table in Directus or in psql finds a comment on each of its columns.

Partitions have none of their own: their parent says it, and is what people open.
"""

from __future__ import annotations

import re

import psycopg

COLUMNS = """
    SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname), col_description(c.oid, a.attnum)
    FROM pg_attribute AS a
    JOIN pg_class AS c ON c.oid = a.attrelid
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
      AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
      AND a.attnum > 0 AND NOT a.attisdropped
"""

# Checks of one column that list the words it takes; of inherited ones, the child's comment must name them too.
WORDS = """
    SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname), pg_get_constraintdef(k.oid),
           col_description(c.oid, a.attnum)
    FROM pg_constraint AS k
    JOIN pg_class AS c ON c.oid = k.conrelid
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'c' AND cardinality(k.conkey) = 1 AND NOT c.relispartition
      AND pg_get_constraintdef(k.oid) ~ 'ARRAY\\['
"""


def test_every_column_has_a_comment(connection: psycopg.Connection) -> None:
    columns = connection.execute(COLUMNS.encode()).fetchall()
    assert len(columns) > 100
    assert sorted(name for name, comment in columns if comment is None) == []


def test_a_comment_is_a_sentence_that_says_more_than_the_name(connection: psycopg.Connection) -> None:
    commented = [(name, comment) for name, comment in connection.execute(COLUMNS.encode()) if comment]
    unfinished = [name for name, comment in commented if comment != comment.strip() or not comment.endswith(".")]
    assert unfinished == []
    echoes = [name for name, comment in commented if comment.strip(".").lower() == name.split(".")[-1].strip('"')]
    assert echoes == []


def test_a_comment_names_the_words_that_its_column_takes(connection: psycopg.Connection) -> None:
    checks = connection.execute(WORDS.encode()).fetchall()
    assert checks
    silent = {
        name: missing
        for name, definition, comment in checks
        if (missing := [word for word in re.findall(r"'([^']*)'::", definition) if not _names(comment or "", word)])
    }
    assert silent == {}


def _names(comment: str, word: str) -> bool:
    """Whether the word stands in the comment by itself; a sign, such as a decimal point, is named by what it is."""
    return not word.isidentifier() or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", comment) is not None
