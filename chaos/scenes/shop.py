"""Two databases: a dump with data, and migrations whose every statement would show if it ran twice.

Rows without keys, counters that an UPDATE raises, columns that an UPDATE raises in every row, a sequence. The sequence is
made by the migration that draws from it: what is drawn from one that was there before is not given back by a ROLLBACK.
"""

from __future__ import annotations

from collections.abc import Mapping

from chaos.case import Try
from chaos.contents import contents
from chaos.place import Place
from chaos.scene import Scene, scene

TARGETS = ("main", "other")
_ROWS = 6_000
_SOURCE = f"""
CREATE SCHEMA shop;
CREATE TABLE shop.part (id integer PRIMARY KEY, code text NOT NULL, about text);
INSERT INTO shop.part SELECT n, 'part ' || n, repeat(md5(n::text), 3) FROM generate_series(1, {_ROWS}) AS n;
CREATE TABLE shop.stock (part integer NOT NULL REFERENCES shop.part, place text NOT NULL, amount integer NOT NULL);
INSERT INTO shop.stock SELECT n, md5('s' || n), n % 17 FROM generate_series(1, {_ROWS}) AS n;
CREATE INDEX stock_part ON shop.stock (part);
CREATE TABLE shop.log (said text);
INSERT INTO shop.log SELECT 'before ' || n FROM generate_series(1, 500) AS n;
CREATE TABLE shop.counter (n integer NOT NULL);
INSERT INTO shop.counter VALUES (0);
"""


def _copied(table: str, rows: int, word: str) -> str:
    lines = "".join(f"{word} {number} {'x' * 60}\n" for number in range(rows))
    return f"COPY {table} (said) FROM stdin;\n{lines}\\.\n"


_SEEN = f"""\
CREATE SEQUENCE shop.made;
CREATE TABLE shop.seen (n bigint NOT NULL DEFAULT nextval('shop.made'), what text);
INSERT INTO shop.seen (what) SELECT 'seen' FROM generate_series(1, 7);
UPDATE shop.counter SET n = n + 1;
ALTER TABLE shop.stock ADD COLUMN counted integer NOT NULL DEFAULT 0;
UPDATE shop.stock SET counted = counted + 1 WHERE part <= 1000;
{_copied("shop.log", 3000, "seen")}"""
_OTHER = f"""\
CREATE TABLE public.log (said text);
CREATE TABLE public.counter (n integer);
INSERT INTO public.counter VALUES (1);
{_copied("public.log", 2000, "other")}UPDATE public.counter SET n = n + 1;
"""
# {concurrently} and {vacuum} are there where it runs statement by statement.
_STEPS = f"""\
CREATE TABLE shop.step (id integer, said text);
INSERT INTO shop.step VALUES (1, 'one');
UPDATE shop.counter SET n = n + 1;
{_copied("shop.step", 2000, "step")}CREATE INDEX {{concurrently}} step_id ON shop.step (id);
ALTER TABLE shop.step ADD COLUMN more integer DEFAULT 0;
UPDATE shop.step SET more = more + 1;
CREATE UNIQUE INDEX {{concurrently}} part_code ON shop.part (code);
{{vacuum}}DROP INDEX {{concurrently}} shop.step_id;
INSERT INTO shop.step VALUES (2, 'two');
"""
_LAST = "INSERT INTO shop.log VALUES ('last');\nUPDATE shop.counter SET n = n + 1;\n"
_MANIFEST = """
[estate]
name = "shop"
[targets.main]
database = "main"
[targets.other]
database = "other"
[[migration]]
file = "001_BASE.sql"
target = "main"
kind = "baseline"
[[migration]]
file = "002_SEEN.sql"
target = "main"
[[migration]]
file = "003_OTHER.sql"
target = "other"
requires = ["002"]
[[migration]]
file = "004_STEPS.sql"
target = "main"
{keys}
[[migration]]
file = "005_LAST.sql"
target = "main"
"""


def shop(place: Place, *, stepwise: bool = False) -> Scene:
    """The estate on two empty databases."""
    source = f"source{place.number()}"
    place.database(source)
    place.server.run("psql", "-Xqd", source, "-v", "ON_ERROR_STOP=1", "-c", _SOURCE)
    dump = place.server.run("pg_dump", source)
    place.drop([source])
    words = {"concurrently": "CONCURRENTLY", "vacuum": "VACUUM shop.step;\n"} if stepwise else {}
    steps = _STEPS.format(**{"concurrently": "", "vacuum": "", **words})
    files: Mapping[str, str | bytes] = {
        "001_BASE.sql": dump,
        "002_SEEN.sql": _SEEN,
        "003_OTHER.sql": _OTHER,
        "004_STEPS.sql": steps,
        "005_LAST.sql": _LAST,
    }
    return scene(place, files, _MANIFEST.format(keys="transaction = false" if stepwise else ""), TARGETS)


def as_psql(shop: Scene, attempt: Try) -> None:
    """Hold what `apply` made, in the only estate of a try, against what psql makes of the same files: they are the measure
    of all that follows."""
    (applied,) = attempt.estates
    with shop.estate(attempt) as estate:
        for file in sorted(estate.migrations.glob("*.sql")):
            target = "other" if "OTHER" in file.name else "main"
            shop.place.server.run("psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-d", estate.urls[target], "-f", file)
        for target, url in estate.urls.items():
            contents(url).hold_against(contents(applied.urls[target]), f"{target}, beside psql's")
