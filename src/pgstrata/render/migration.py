"""The text of a migration that is to be written."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

# The line that says so to people and to `check`. The statement below it says it to a server, psql's or ours: a migration
# that was applied while it was empty could not be filled any more.
UNWRITTEN = "-- Not written yet: the migration's SQL takes the place of this line and of the statement below."


def template(
    file: str, *, title: str, database: str, feature: str = "", requires: Sequence[str] = (), description: str = ""
) -> str:
    """What `new` writes into a file: what it is for, what holds for a migration, an example, and a statement that fails.

    `title` and `description` are single lines."""
    facts = [f"Database: {database}."]
    facts += [f"Feature: {feature}."] if feature else []
    facts += [f"Requires: {', '.join(requires)}."] if requires else []
    table = re.sub(r"^[0-9]+_|\.sql$", "", file).lower()
    table = table if table[0].isalpha() else f"t_{table}"
    about = "\n".join(textwrap.wrap(description, 116, initial_indent="-- ", subsequent_indent="-- "))
    return _TEXT.format(
        title=title[:1].upper() + title[1:],
        facts=" ".join(facts),
        about=f"--\n{about}\n" if about else "",
        table=table[:63],
        unwritten=UNWRITTEN,
        file=file,
    )


_TEXT = """\
-- {title}.
--
-- {facts}
{about}--
-- It runs in one transaction, without BEGIN and COMMIT. It waits 5 seconds for a lock, and then all of it is tried
-- again: what needs a lock on a busy table is best kept short. Once it is applied, it stays as it is; what is to change
-- then is the next migration's.
--
-- An example; names with their schema, and no IF NOT EXISTS, which would keep quiet about a name that is taken:
--
-- CREATE TABLE public.{table} (
--     id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
--     created_at timestamptz NOT NULL DEFAULT now()
-- );
-- COMMENT ON TABLE public.{table} IS 'What a row stands for.';

{unwritten}
DO $$ BEGIN RAISE EXCEPTION '{file} is not written yet'; END $$;
"""
