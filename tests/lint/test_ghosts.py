"""Ghosts: an IF NOT EXISTS that met something else, and DDL that changes nothing; each on a real server."""

from __future__ import annotations

from lint.conftest import Lint, said
from pgstrata.postgres.server import Server
from support.estates import BASELINE_END

BASE = (
    "CREATE TABLE public.a (id int PRIMARY KEY, name text NOT NULL, CONSTRAINT a_name CHECK (name <> ''));\n"
    "CREATE INDEX a_name_idx ON public.a (name);\nCREATE SEQUENCE public.s INCREMENT 2;\n"
    "CREATE VIEW public.v AS SELECT 1 AS one;\nCREATE TABLE public.c (id int PRIMARY KEY, name text UNIQUE, "
    "seq int GENERATED ALWAYS AS IDENTITY);\n"
    "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1';\nCREATE TYPE public.mood AS ENUM ('fine');\n"
    "ALTER TABLE public.c ADD CONSTRAINT c_later CHECK (id > 0) NOT VALID;\n"
    "CREATE STATISTICS public.a_stat ON id, name FROM public.a;\n" + BASELINE_END
)
# Squawk's, which says more or less on a machine that has it or not.
QUIET = (
    "not-checked",
    "adding-required-field",
    "require-concurrent-index-creation",
    "constraint-missing-not-valid",
    "squawk-syntax",
)


A = "id int PRIMARY KEY, name text NOT NULL, CONSTRAINT a_name CHECK (name <> '')"
MET = [
    (f"CREATE TABLE IF NOT EXISTS public.a ({A});", "", ""),
    (
        "CREATE TABLE IF NOT EXISTS public.a (id bigint PRIMARY KEY, name text NOT NULL, note text);",
        "ghost",
        "column public.a.id: type is integer, and bigint is wanted; column public.a.note is not there",
    ),
    ("CREATE TABLE IF NOT EXISTS a (id int PRIMARY KEY);", "ghost-extra", "column public.a.name"),
    ("CREATE TABLE IF NOT EXISTS public.v (one int);", "ghost", "table public.v is not there"),
    ("CREATE INDEX IF NOT EXISTS a_name_idx ON public.a (name);", "", ""),
    ("CREATE INDEX IF NOT EXISTS a_name_idx ON a (lower(name));", "ghost", "lower(name)"),
    # The index of a constraint is there, though the catalog counts it as the constraint's.
    (
        "CREATE INDEX IF NOT EXISTS c_name_key ON public.c (id);",
        "ghost",
        "met index public.c_name_key, that of constraint c_name_key on public.c, of another shape, and did nothing: "
        "index public.c_name_key: definition is CREATE UNIQUE INDEX c_name_key ON public.c USING btree (name), "
        "and CREATE INDEX c_name_key ON public.c USING btree (id) is wanted",
    ),
    ("CREATE UNIQUE INDEX IF NOT EXISTS c_pkey ON c (id);", "ghost-extra", "has more: constraint c_pkey on public.c"),
    ("CREATE TABLE IF NOT EXISTS public.c_name_key (id int);", "ghost", "table public.c_name_key is not there"),
    ("CREATE SEQUENCE IF NOT EXISTS public.c_seq_seq;", "ghost-unchecked", "cannot be taken out of the way"),
    ("CREATE SEQUENCE IF NOT EXISTS public.s INCREMENT 2;", "", ""),
    ("CREATE SEQUENCE IF NOT EXISTS s;", "ghost", "increment is 2, and 1 is wanted"),
    ("ALTER TABLE public.a ADD COLUMN IF NOT EXISTS name text NOT NULL CONSTRAINT a_name CHECK (name <> '');", "", ""),
    (
        "ALTER TABLE public.c ADD COLUMN b int, ADD COLUMN IF NOT EXISTS name varchar(9);",
        "ghost",
        "type is text, and character varying(9) is wanted",
    ),
    ("CREATE SCHEMA IF NOT EXISTS public;", "", ""),
    ("ALTER TYPE public.mood ADD VALUE IF NOT EXISTS 'fine';", "", ""),
    ("CREATE STATISTICS IF NOT EXISTS public.a_stat ON id, name FROM public.a;", "", ""),
    (
        "DO $$ BEGIN CREATE TABLE IF NOT EXISTS public.a (id text PRIMARY KEY); END $$;",
        "ghost",
        "type is integer, and text is wanted",
    ),
]


def test_what_an_if_not_exists_met(run_lint: Lint) -> None:
    """All in one migration: what was taken out of the way for one is there again for the next."""
    script = "".join(f"  {statement}\n" for statement, _, _ in MET)
    report = run_lint({"001_A.sql": BASE, "002_B.sql": script})
    wanted = {f"002_B.sql:{line}:3": (rule, words) for line, (_, rule, words) in enumerate(MET, start=1) if rule}
    assert said(report, *QUIET) == [(rule, place) for place, (rule, _) in wanted.items()]
    found = [each for each in report.findings if each.rule.startswith("ghost")]
    for each, (_, words) in zip(found, wanted.values(), strict=True):
        assert words in each.message


def test_the_rest_of_the_migration_runs_as_it_would_have(run_lint: Lint) -> None:
    """What was dropped to find out is there again: the statement after it needs the row and the view."""
    script = (
        "INSERT INTO public.a VALUES (7, 'seven');\nCREATE VIEW public.w AS SELECT name FROM public.a;\n"
        "CREATE TABLE IF NOT EXISTS public.a (id uuid);\nSELECT 1 / count(*) FROM public.w;\n"
    )
    assert said(run_lint({"001_A.sql": BASE, "002_B.sql": script}), *QUIET) == [("ghost", "002_B.sql:3:1")]


IDLE = """\
ALTER TABLE public.a ALTER COLUMN name SET NOT NULL;
ALTER TABLE public.a OWNER TO postgres;
ALTER TABLE public.a DISABLE ROW LEVEL SECURITY;
COMMENT ON TABLE public.a IS NULL;
DROP TABLE IF EXISTS public.nothing;
REVOKE SELECT ON public.a FROM PUBLIC;
CREATE OR REPLACE VIEW public.v AS SELECT 1 AS one;
CREATE OR REPLACE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1';
"""
BUSY = """\
ALTER TABLE public.a ALTER COLUMN name SET DEFAULT 'x';
ALTER TABLE public.a ALTER COLUMN name DROP NOT NULL;
ALTER TABLE public.a ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE public.a IS 'Things.';
COMMENT ON TABLE public.a IS 'Other things.';
CREATE OR REPLACE VIEW public.v AS SELECT 2 AS one;
CREATE OR REPLACE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 2';
GRANT SELECT ON public.a TO PUBLIC;
REVOKE SELECT ON public.a FROM PUBLIC;
DROP VIEW public.v;
ALTER TABLE public.a DROP CONSTRAINT a_name;
ALTER TABLE public.c VALIDATE CONSTRAINT c_later;
ALTER SEQUENCE public.s RESTART WITH 9;
ALTER TABLE public.a SET (fillfactor = 70);
ALTER TABLE public.a RENAME COLUMN name TO label;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
ALTER TYPE public.mood RENAME VALUE 'fine' TO 'well';
DO $$ BEGIN NULL; END $$;
UPDATE public.a SET label = label;
"""


def test_ddl_that_changes_nothing(run_lint: Lint) -> None:
    report = run_lint({"001_A.sql": BASE, "002_B.sql": IDLE})
    lines = [each.line for each in report.findings if each.rule == "no-effect"]
    assert lines == list(range(1, IDLE.count("\n") + 1))


def test_what_changes_something_is_never_called_idle(run_lint: Lint) -> None:
    report = run_lint({"001_A.sql": BASE, "002_B.sql": BUSY})
    assert [each.line for each in report.findings if each.rule == "no-effect"] == []


def test_the_second_of_two_equal_statements_of_one_migration_is_idle(run_lint: Lint) -> None:
    script = "COMMENT ON TABLE public.a IS 'x';\nCOMMENT ON TABLE public.a IS 'x';\n"
    assert said(run_lint({"001_A.sql": BASE, "002_B.sql": script}), *QUIET) == [("no-effect", "002_B.sql:2:1")]


def test_without_a_transaction(run_lint: Lint) -> None:
    script = (
        "CREATE INDEX CONCURRENTLY IF NOT EXISTS a_name_idx ON public.a (id);\n"
        "ALTER TABLE public.a ADD COLUMN IF NOT EXISTS name int;\nCOMMENT ON TABLE public.a IS NULL;\n"
    )
    report = run_lint({"001_A.sql": BASE, "002_B.sql": script}, keys="transaction = false\n")
    assert said(report, *QUIET) == [
        ("ghost-unchecked", "002_B.sql:1:1"),
        ("ghost", "002_B.sql:2:1"),
        ("no-effect", "002_B.sql:3:1"),
    ]


def test_on_each_major(run_lint: Lint, each_server: Server) -> None:
    bindir = str(each_server.installation.bindir)
    script = "CREATE TABLE IF NOT EXISTS public.a (id text);\n" + "COMMENT ON TABLE public.a IS 'x';\n" * 2
    report = run_lint({"001_A.sql": BASE, "002_B.sql": script}, server=bindir)
    assert said(report, *QUIET) == [("ghost", "002_B.sql:1:1"), ("no-effect", "002_B.sql:3:1")]
