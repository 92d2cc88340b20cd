"""Small migrations, as people write them day by day: a table, a column, an index, rows, a comment."""

from __future__ import annotations

from benchmarks.peers.migrator import Script

# What comes after a table of its own number has been made. Every script works in every tool: no COPY, no meta-commands.
_KINDS = (
    ("table", "CREATE TABLE public.t{0} (id bigint PRIMARY KEY, name text NOT NULL, at timestamptz DEFAULT now());"),
    ("column", "ALTER TABLE public.t{0} ADD COLUMN note text DEFAULT '' NOT NULL;"),
    ("index", "CREATE INDEX t{0}_name ON public.t{0} (name);"),
    ("rows", "INSERT INTO public.t{0} (id, name) SELECT n, 'name ' || n FROM generate_series(1, 20) AS n;"),
    ("words", "COMMENT ON TABLE public.t{0} IS 'table {0}';\nALTER TABLE public.t{0} ADD CHECK (id > 0);"),
)


def small_migrations(number: int) -> list[Script]:
    """So many of them: each table is made, and four migrations later the next one."""
    scripts = []
    for index in range(number):
        table, kind = divmod(index, len(_KINDS))
        name, text = _KINDS[kind]
        scripts.append(Script(name=f"{name}_{table}", text=text.format(table).encode() + b"\n"))
    return scripts
