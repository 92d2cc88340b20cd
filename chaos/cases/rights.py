"""A role that lacks rights, a database that may only be read, a standby."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from chaos.case import Attempt, Case, Try
from chaos.contents import contents, ledger
from chaos.kill import go_on, preparing
from chaos.outcome import Unclear
from chaos.place import Place
from chaos.scene import End, database_of, scene
from chaos.scenes.small import applied, small
from support.estates import Estate
from support.servers import standby

_ROLE = "chaos_poor"
_FILES = {
    "001_MADE.sql": "CREATE TABLE public.made (n integer);\nINSERT INTO public.made VALUES (1);\n",
    "002_WRITTEN.sql": "INSERT INTO public.theirs VALUES (1);\nINSERT INTO public.made VALUES (2);\n",
    "003_SCHEMA.sql": "CREATE SCHEMA mine;\nCREATE TABLE mine.more (n integer);\n",
}
_MANIFEST = '[estate]\nname = "rights"\n[targets.main]\ndatabase = "main"\n' + "".join(
    f'[[migration]]\nfile = "{name}"\ntarget = "main"\n' for name in _FILES
)
_RIGHTS = (
    "GRANT CREATE ON DATABASE {name} TO {role}",
    "GRANT CREATE ON SCHEMA public TO {role}",
    "GRANT INSERT ON public.theirs TO {role}",
)


@contextlib.contextmanager
def _poor(place: Place) -> Iterator[Attempt]:
    fresh = scene(place, _FILES, _MANIFEST)
    with preparing(place) as attempt, fresh.estate(attempt) as estate:
        estate.query(f"CREATE ROLE {_ROLE} LOGIN")
        estate.query("CREATE TABLE public.theirs (n integer)")
        fresh = fresh.state("rights", estate)
    end = applied(fresh)

    def attempt_(attempt: Try) -> None:
        lacking = attempt.random.sample(range(len(_RIGHTS)), attempt.random.randint(1, len(_RIGHTS)))
        with fresh.estate(attempt) as estate:
            name, rich = database_of(estate.urls["main"]), estate.urls["main"]

            def grant(chosen: list[int]) -> None:
                estate.urls["main"] = rich
                for each in chosen:
                    estate.query(_RIGHTS[each].format(name=name, role=_ROLE))
                estate.urls["main"] = rich.replace("user=postgres", f"user={_ROLE}")

            grant([each for each in range(len(_RIGHTS)) if each not in lacking])
            process = attempt.must(estate, "apply", "--json", codes=(1, 3))
            if "permission denied" not in process.errors:
                raise Unclear(f"it does not say which right is lacking: {process.errors}")
            grant(lacking)
            attempt.must(estate, "apply", "--json")
            estate.urls["main"] = rich
            end.hold(estate)

    yield attempt_
    place.drop([*fresh.states.values()])
    with place.maintenance() as connection:
        connection.execute(f"DROP ROLE {_ROLE}".encode())


@contextlib.contextmanager
def _read_only(place: Place) -> Iterator[Attempt]:
    with place.own_server() as own:
        fresh = small(own)
        end = applied(fresh)

        def attempt_(attempt: Try) -> None:
            with fresh.estate(attempt) as estate:
                if attempt.number % 2:
                    _on_read_only(attempt, own, estate, end)
                else:
                    _on_standby(attempt, own, estate, end)

        yield attempt_


def _refused(attempt: Try, estate: Estate, word: str) -> None:
    """It is refused in words, and nothing was changed."""
    was = {target: (contents(url), ledger(url)) for target, url in estate.urls.items()}
    process = attempt.must(estate, "apply", "--json", codes=(3,))
    if word not in process.errors:
        raise Unclear(f"it does not say why: {process.errors}")
    for target, (held, events) in was.items():
        held.hold_against(contents(estate.urls[target]), target)
        if ledger(estate.urls[target]) != events:
            raise Unclear(f"{target}: its ledger was written to")


def _on_read_only(attempt: Try, place: Place, estate: Estate, end: End) -> None:
    name = database_of(estate.urls[attempt.random.choice(("main", "other"))])
    with place.maintenance() as connection:
        connection.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on".encode())
        _refused(attempt, estate, "read-only")
        connection.execute(f"ALTER DATABASE {name} RESET ALL".encode())
    attempt.must(estate, "apply", "--json")
    end.hold(estate)


def _on_standby(attempt: Try, place: Place, estate: Estate, end: End) -> None:
    """Its databases are partly applied; refused on the standby, applied on what it is promoted to."""
    attempt.must(estate, "apply", "--json", "--to", attempt.random.choice(("001", "002", "003")))
    direct = dict(estate.urls)
    with standby(place.server) as conninfo:
        for target, url in direct.items():
            estate.urls[target] = conninfo.replace("dbname=main", f"dbname={database_of(url)}")
        _refused(attempt, estate, "standby")
        estate.query("SELECT pg_promote()")
        go_on(attempt, estate, "apply", "--json")
        end.hold(estate)
    estate.urls.update(direct)


CASES = (
    Case(
        key="rights",
        title="A role without rights",
        broken="The role that connects lacks one or more of three rights: to make a schema, to make a table, to"
        " write into a table of"
        " somebody else.",
        checked="The command ends with 3 or 1 and names the right; nothing of the migration that needs it is"
        " there. Once it is"
        " granted, the same command reaches the end.",
        tries=10,
        few=1,
        seconds=1.5,
        open=_poor,
    ),
    Case(
        key="read-only",
        title="A standby, and a database that is read-only",
        broken="The target's address is that of a hot standby, or the database has `default_transaction_read_only`.",
        checked="The command ends with 3 and says so, and nothing was changed. On the standby, once it is"
        " promoted, and where writing"
        " is allowed, the same command reaches the end.",
        tries=6,
        few=1,
        seconds=6,
        open=_read_only,
    ),
)
