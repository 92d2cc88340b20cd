"""The rules for what migrations make: keys, indexes, views over row security, reverses."""

from __future__ import annotations

from lint.conftest import Lint, said
from support.estates import BASELINE_END

QUIET = ("not-checked",)
SECRET = "CREATE TABLE public.secret (id int PRIMARY KEY);\nALTER TABLE public.secret ENABLE ROW LEVEL SECURITY;\n"
INVOKER = "WITH (security_invoker = true)"


def test_tables_without_key_and_keys_without_index_at_their_statement(run_lint: Lint) -> None:
    script = (
        "CREATE TABLE public.a (id int PRIMARY KEY, other int);\n"
        "CREATE TABLE public.b (a int REFERENCES public.a, c int REFERENCES public.a);\n"
        "CREATE INDEX ON public.b (c, a);\n"
        "ALTER TABLE public.a ADD CONSTRAINT self FOREIGN KEY (other) REFERENCES public.a;\n"
        "CREATE INDEX ON public.a (id, other);\n"
    )
    assert said(run_lint({"001_A.sql": script}), *QUIET) == [
        ("foreign-key-without-index", "001_A.sql"),  # b_a_fkey: (c, a) does not lead with a
        ("no-primary-key", "001_A.sql:2:1"),
        ("foreign-key-without-index", "001_A.sql:4:1"),
    ]


VIEWS = [
    (f"CREATE VIEW public.v1 {INVOKER} AS SELECT * FROM public.secret;", False),
    ("CREATE VIEW public.v2 AS SELECT 1;", False),
    ("CREATE VIEW public.v3 AS SELECT * FROM public.secret;", True),
    ("CREATE VIEW public.v4 WITH (security_barrier) AS SELECT * FROM public.secret;", True),
    ("CREATE MATERIALIZED VIEW public.v5 AS SELECT * FROM public.secret;", True),
    # Through a view that is an invoker itself: whoever asks through this one asks as its owner.
    ("CREATE VIEW public.v6 AS SELECT * FROM public.v1;", True),
    # The hole is below, and has a finding of its own.
    (f"CREATE VIEW public.v7 {INVOKER} AS SELECT * FROM public.v3;", False),
    ("CREATE VIEW public.v8 AS SELECT * FROM public.v5;", False),
    (f"CREATE VIEW public.v9 {INVOKER} AS SELECT public.definer();", True),
    # A function runs as the caller, in any view.
    ("CREATE VIEW public.v10 AS SELECT public.caller();", False),
    ("CREATE VIEW public.v11 AS SELECT * FROM public.open_to_all;", False),
]
FUNCTION = (
    "CREATE FUNCTION public.{} RETURNS int LANGUAGE sql {} BEGIN ATOMIC SELECT count(*)::int FROM public.secret; END;\n"
)


def test_views_over_row_security(run_lint: Lint) -> None:
    start = SECRET + FUNCTION.format("definer()", "SECURITY DEFINER") + FUNCTION.format("caller()", "SECURITY INVOKER")
    start += "CREATE TABLE public.open_to_all (id int PRIMARY KEY);\n"
    report = run_lint({"001_A.sql": start + "".join(f"{statement}\n" for statement, _ in VIEWS)})
    found = [each for each in report.findings if each.rule == "view-not-security-invoker"]
    first = start.count("\n") + 1
    assert [each.line for each in found] == [first + index for index, (_, wanted) in enumerate(VIEWS) if wanted]
    assert all("public.secret" in each.message for each in found)
    assert report.errors >= len(found)


def test_the_hint_for_a_view_closes_the_hole(run_lint: Lint) -> None:
    script = SECRET + "CREATE VIEW public.v AS SELECT * FROM public.secret;\n"
    hint = next(each.hint for each in run_lint({"001_A.sql": script}).findings if each.rule.startswith("view"))
    assert hint == "ALTER VIEW public.v SET (security_invoker = true);"


A = "".join(f"CREATE TABLE public.a{number} (id int PRIMARY KEY, name text);\n" for number in range(2, 10))
CHANGES = {
    "002_B.sql": ("CREATE TABLE public.b (id int PRIMARY KEY REFERENCES public.a2);\n", ""),
    "003_B.sql": ("ALTER TABLE public.b ADD COLUMN note text;\nCREATE INDEX ON public.b (note);\n", ""),
    # What is added can be dropped, and its values are kept; what the catalog says in full can be put back.
    "004_B.sql": ("ALTER TABLE public.a4 ADD COLUMN note text;\nCREATE INDEX a4_idx ON public.a4 (id);\n", ""),
    "005_B.sql": ("COMMENT ON TABLE public.a5 IS 'x';\nGRANT SELECT ON public.a5 TO PUBLIC;\n", ""),
    "006_B.sql": ("ALTER TABLE public.a6 ALTER name TYPE jsonb USING to_jsonb(name);\n", "name: its type put back"),
    "007_B.sql": ("DROP TABLE public.a7;\n", "table public.a7 made again: the migration dropped it"),
    "008_B.sql": ("ALTER TABLE public.a8 DROP COLUMN name;\n", ""),  # it has a reverse
    "009_B.sql": ("ALTER TABLE public.a9 DROP CONSTRAINT a9_pkey;\n", "a9_pkey on public.a9 made again: fails where"),
}


def test_a_feature_that_cannot_be_taken_back_by_itself_needs_a_reverse(run_lint: Lint) -> None:
    files = {"001_A.sql": A + BASELINE_END, "008_B.down.sql": "ALTER TABLE public.a8 ADD COLUMN name text;\n"}
    files |= {name: script for name, (script, _) in CHANGES.items()}
    report = run_lint(files, features={name[:3]: "f" for name in CHANGES})
    found = {each.file.rpartition("/")[2]: each for each in report.findings if each.rule == "reverse-missing"}
    assert list(found) == [name for name, (_, words) in CHANGES.items() if words]
    assert all(CHANGES[name][1] in each.message and each.severity == "error" for name, each in found.items())


def test_what_one_feature_did_to_another_is_to_be_taken_back_too(run_lint: Lint) -> None:
    files = {"001_A.sql": A, "002_B.sql": "ALTER TABLE public.a2 ALTER name TYPE int USING length(name);\n"}
    report = run_lint(files, features={"001": "one", "002": "two"})
    assert [each.file[-9:] for each in report.findings if each.rule == "reverse-missing"] == ["002_B.sql"]


def test_a_reverse_that_is_nobodys_and_one_that_cannot_be_run(run_lint: Lint) -> None:
    files = {"001_A.sql": A, "001_A.down.sql": "DROP TABLE public.a2;\nCOMMIT;\n", "001_B.down.sql": "SELECT 1;\n"}
    report = run_lint(files, server="none")
    assert [(rule, place) for rule, place in said(report) if rule.startswith("reverse")] == [
        ("reverse-refused", "001_A.down.sql:2:1"),
        ("reverse-foreign", "001_B.down.sql"),
    ]
