"""One database with a feature, applied, and with rows of its users: to go back, switch off, and make a new
baseline of."""

from __future__ import annotations

from chaos.case import Try
from chaos.contents import Contents, contents
from chaos.kill import preparing
from chaos.place import Place
from chaos.scene import Scene, database_of, scene
from support.estates import Estate

_SOURCE = """
CREATE TABLE public.part (id integer PRIMARY KEY, name text);
COMMENT ON TABLE public.part IS 'A part';
INSERT INTO public.part SELECT n, 'part ' || n FROM generate_series(1, 2000) AS n;
CREATE TABLE public.log (said text);
INSERT INTO public.log SELECT 'before ' || n FROM generate_series(1, 100) AS n;
"""
_NOTES = """\
CREATE TABLE public.note (part integer NOT NULL REFERENCES public.part, said text);
CREATE INDEX note_part ON public.note (part);
ALTER TABLE public.part ADD COLUMN notes integer NOT NULL DEFAULT 0;
CREATE FUNCTION public.count_note() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN UPDATE public.part SET notes = notes + 1 WHERE id = NEW.part; RETURN NULL; END $$;
CREATE TRIGGER counted AFTER INSERT ON public.note FOR EACH ROW EXECUTE FUNCTION public.count_note();
INSERT INTO public.note (part, said) VALUES (1, 'seeded'), (1, 'seeded');
"""
_NAMES = "ALTER TABLE public.part ADD COLUMN maker text;\nCREATE INDEX part_maker ON public.part (maker);\n"
_USERS = """
INSERT INTO public.note SELECT 2 + n % 50, 'mine' FROM generate_series(1, 700) AS n;
INSERT INTO public.log SELECT 'mine' FROM generate_series(1, 30);
UPDATE public.part SET maker = 'ours' WHERE id % 3 = 0;
INSERT INTO public.part (id, name) SELECT n, 'new ' || n FROM generate_series(3001, 3040) AS n;
"""
_MANIFEST = """
[estate]
name = "notes"
[targets.main]
database = "main"
maintenance = "postgres"
[features.notes]
default = true
[[migration]]
file = "001_PARTS.sql"
target = "main"
kind = "baseline"
backup = "main_db_20250101.sql"
[[migration]]
file = "002_NOTES.sql"
target = "main"
feature = "notes"
[[migration]]
file = "003_NAMES.sql"
target = "main"
"""


def notes(place: Place) -> Scene:
    """The estate as its users left it."""
    source = f"source{place.number()}"
    place.database(source)
    place.server.run("psql", "-Xqd", source, "-v", "ON_ERROR_STOP=1", "-c", _SOURCE)
    dump = place.server.run("pg_dump", source)
    place.drop([source])
    files: dict[str, str | bytes] = {"001_PARTS.sql": dump, "002_NOTES.sql": _NOTES, "003_NAMES.sql": _NAMES}
    empty = scene(place, files, _MANIFEST)
    (empty.root / "backups").mkdir()
    (empty.root / "backups" / "main_db_20250101.sql").write_bytes(dump)

    def use(attempt: Try, estate: Estate) -> None:
        attempt.must(estate, "apply", "--json")
        estate.query(_USERS)

    return after(empty, use)


def after(before: Scene, *steps: object) -> Scene:
    """The scene as it is after steps, each called with a try and an estate, or words of a command."""
    with preparing(before.place) as attempt, before.estate(attempt) as estate:
        for step in steps:
            if callable(step):
                step(attempt, estate)
            else:
                assert isinstance(step, tuple)
                attempt.must(estate, *step)
        return before.state("state", estate)


def kept(place: Place, estate: Estate) -> list[Contents]:
    """What the databases hold that were replaced, and are kept."""
    live = database_of(estate.urls["main"])
    names = [each for each in place.family(live) if each.startswith(f"{live}_kept_")]
    return [contents(place.open_up(name)) for name in names]
