"""Which migration made an object, and which have changed it since."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pgstrata.core.catalog.catalog import Object
from pgstrata.core.catalog.provenance import Origin
from pgstrata.core.estate.reader import nearest
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.history import fold
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import BadInput, Problem, Refused
from pgstrata.operations.expected import applied, expected
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.unapplied import Unapplied, unapplied, without_ledger
from pgstrata.operations.workspace import Workspace, new_run, sessions, silent
from pgstrata.postgres import ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Blamed:
    """An object as the target's migrations make it, and where it comes from."""

    object: Object
    origin: Origin

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "kind": self.object.kind,
            "name": self.object.name,
            "parent": self.object.parent,
            "created": self.origin.created,
            "changes": [{"number": each.number, "facets": list(each.facets)} for each in self.origin.changes],
        }


def blame(
    workspace: Workspace, target: str, name: str = "", *, wait: float = 0.0, watch: Watch = silent
) -> list[Blamed]:
    """The objects of a target with their origins; with a name, that object and what goes with it.

    A name is `schema.table`, `schema.table.column`, `schema.function(arguments)`, or any of these without its schema or
    its arguments. Found by reading the catalog between the target's applied migrations, on a scratch database. Raises
    BadInput for a name that none has, Refused for one that a migration makes which is not applied there, where there is no
    ledger, and where no scratch database can be had.
    """
    check_selection(workspace.estate, Selection(targets=[target]))
    surveys = Surveys(workspace)
    with sessions(workspace, [target], new_run(workspace.environment), wait=wait, watch=watch) as opened:
        session = opened[target]
        history = fold(ledger.read(session))
        nothing = without_ledger(workspace, session, history)
        if nothing and not name:
            raise nothing
        done = applied(workspace, target, history, surveys)
        found = expected(workspace, session, done, surveys, watch=watch)
        chosen = [each for each in found.catalog.objects.values() if not name or _is(each, name)]
        if not chosen:
            others = unapplied(workspace, session, history, surveys, watch=watch)
            known = [*found.catalog.objects.values(), *(each for _, each in others.made())]
            raise _not_applied(target, name, others, nothing) or _unknown(target, name, others, known)
    parents = {each.name for each in chosen}
    also = [each for each in found.catalog.objects.values() if name and each.parent in parents and each not in chosen]
    return [Blamed(object=each, origin=found.provenance.origins[each.key]) for each in (*chosen, *also)]


def _not_applied(target: str, name: str, others: Unapplied, nothing: Refused | None) -> Refused | None:
    """What is to be said where a migration makes it that the target has not."""
    makers = dict.fromkeys(number for number, each in others.made() if _is(each, name))
    if not makers:
        return None
    if nothing:
        files = " and ".join(others.migrations[number].file for number in makers)
        makes = "makes" if len(makers) == 1 else "make"
        return Refused(f"{target}: {files} {makes} {name}; {nothing.message}", detail=nothing.detail, hint=nothing.hint)
    problems = [
        Problem(others.migrations[number].file, f"makes it, and is {others.states[number]} on {target}")
        for number in makers
    ]
    hint = f"pgstrata status --target {target} shows what is applied."
    return Refused(f"{target}: its applied migrations make nothing that is called {name}", problems=problems, hint=hint)


def _unknown(target: str, name: str, others: Unapplied, known: Collection[Object]) -> BadInput:
    """What is to be said of a name that nothing has."""
    hint = nearest(name, [each.name.replace('"', "") for each in known]) or "Without a name, all are shown."
    which = "its applied migrations" if others.unknown else "its migrations"
    detail = f"Not known: {others.unknown}" if others.unknown else ""
    return BadInput(f"{target}: {which} make nothing that is called {name}", detail=detail, hint=hint)


def _is(each: Object, name: str) -> bool:
    """Whether an object goes by that name: with or without quotes, schema, arguments."""
    plain, wanted = each.name.replace('"', ""), name.replace('"', "")
    forms = {plain, plain.partition("(")[0], plain.partition(" on ")[0]}
    schemaless = {form.partition(".")[2] for form in forms if "." in form.partition("(")[0]}
    return wanted in forms | schemaless
