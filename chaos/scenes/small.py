"""Two databases and six small migrations, where it matters who runs them and not what they hold."""

from __future__ import annotations

from chaos.kill import preparing
from chaos.place import Place
from chaos.scene import End, Scene, end_of, scene

NUMBERS = ("001", "002", "003", "004", "005", "006")
_MANIFEST = """
[estate]
name = "small"
[targets.main]
database = "main"
maintenance = "postgres"
[targets.other]
database = "other"
"""


def _text(number: str) -> str:
    first = "CREATE TABLE public.seen (n text);\n" if number in ("001", "004") else ""
    return f"{first}INSERT INTO public.seen VALUES ('{number}');\n"  # which nothing refuses, a second time either


def small(place: Place) -> Scene:
    """001 to 003 are those of `main`, 004 to 006 those of `other`, which need 002."""
    manifest, files = _MANIFEST, {}
    for number in NUMBERS:
        name, target = f"{number}_MADE.sql", "main" if number < "004" else "other"
        files[name] = _text(number)
        manifest += f'[[migration]]\nfile = "{name}"\ntarget = "{target}"\n'
        manifest += 'requires = ["002"]\n' if number == "004" else ""
    return scene(place, files, manifest, ("main", "other"))


def applied(scene: Scene, *words: str) -> End:
    """What is there when nothing is broken."""
    with preparing(scene.place) as attempt, scene.estate(attempt) as estate:
        attempt.must(estate, "apply", "--json", *words)
        return end_of(estate)
