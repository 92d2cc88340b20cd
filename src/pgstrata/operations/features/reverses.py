"""The way back from applied migrations: reverses that somebody wrote, and those that their catalogs make plain.

What a target should be with the migrations and without them is found out on scratch databases, as for `verify`: what
somebody changed by hand is neither taken for the migrations' work nor touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import Difference, compare
from pgstrata.core.catalog.reverse import Reverse, derive
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.script.script import Statement
from pgstrata.core.script.survey import Survey
from pgstrata.errors import BadInput, Busy, Failed, PgstrataError, Problem, Refused, ScriptRefused
from pgstrata.files.read import scan, survey_file
from pgstrata.files.source import File
from pgstrata.operations.expected import Applied, Expected, expected
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import seal
from pgstrata.postgres.session import Session
from pgstrata.postgres.stream import Stream, retryable

_DEPENDS = "2BP01"  # dependent_objects_still_exist


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Migrations that are taken back together, newest first: by a script, or by statements that were derived."""

    numbers: tuple[str, ...]
    reverse: Reverse
    script: Path | None = None
    shown: str = ""
    digest: str = ""  # of the script's bytes

    def statements(self) -> tuple[str, ...]:
        """The SQL as it will be sent, comments left out where they stand between statements."""
        if self.script is None:
            return self.reverse.statements
        items = [each for each in scan(File(self.script), Survey()) if isinstance(each, Statement)]
        return tuple(each.text.decode("utf-8", "replace").strip().rstrip(";") for each in items if each.text.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """How migrations of one target are taken back, newest first, and the catalogs that they make: `before` with them,
    `after` without."""

    target: str
    undone: tuple[Applied, ...]
    parts: tuple[Part, ...]
    before: Catalog
    after: Catalog

    @property
    def numbers(self) -> tuple[str, ...]:
        return tuple(each.migration.number for each in self.undone)

    @property
    def statements(self) -> tuple[str, ...]:
        return tuple(text for part in self.parts for text in part.statements())

    def lines(self) -> Iterator[str]:
        """What happens, a line each: the migrations, what goes, what of others' is put back."""
        files = {each.migration.number: each.migration.file for each in self.undone}
        for part in self.parts:
            for number in part.numbers:
                yield f"{files[number]} is taken back, by {part.shown or 'the reverse that its catalog gives'}"
        for each in compare(self.after, self.before).differences:
            if each.what == "extra":
                yield f"goes: {each.kind} {each.name}"
            elif each.what == "missing":
                yield f"comes back: {each.kind} {each.name}"
            else:
                yield f"is put back: {each.kind} {each.name}: {each.facet}"

    def by_hand(self, was: Catalog, now: Catalog) -> Iterator[str]:
        """What goes and was made or changed by hand, so that applying the migrations again will not bring it back."""
        for each in compare(self.before, was).differences:
            gone = (each.kind, each.name) in was.objects and (each.kind, each.name) not in now.objects
            if gone and each.what == "extra":
                yield f"goes, and no migration makes it again: {each.kind} {each.name}"
            elif gone:
                yield f"goes as it was changed by hand: {each.kind} {each.name}: {each.facet}"

    def carry_out(self, session: Session) -> None:
        """Run it in the transaction that is open. Raises Refused where somebody's object stands on what goes, Busy where
        somebody works with it, MigrationFailed for another error of a written reverse, and where one changed the ledger."""
        sealed = seal.within(session)
        for part in self.parts:
            try:
                if part.script is not None:
                    _send(session, part)
                else:
                    session.hand_over()
                    for text in part.reverse.statements:
                        session.execute(text.encode())
                    session.take_back()
            except PgstrataError as error:
                raise self._explained(part, error) from error
        session.fire_deferred()
        seal.check(session, sealed)

    def _explained(self, part: Part, error: PgstrataError) -> PgstrataError:
        what = f"{self.target}: {' and '.join(part.numbers)} cannot be taken back"
        said = error.message.removeprefix(f"{self.target}: the server refused: ")
        if error.sqlstate == _DEPENDS:
            hint = (
                "Nothing is dropped with CASCADE: drop or change first what stands on it, or write a reverse that does."
            )
            return Refused(f"{what}: {said}", detail=error.detail, hint=hint, sqlstate=error.sqlstate)
        if retryable(error):
            hint = "Another session works with what goes. Run the same command again later."
            return Busy(f"{what}: {said}", detail=error.detail, hint=hint, sqlstate=error.sqlstate)
        if isinstance(error, Refused):
            hint = error.hint or "pgstrata verify says what is otherwise than the migrations make it."
            return Refused(f"{what}: {said}", detail=error.detail, hint=hint, sqlstate=error.sqlstate)
        error.hint = error.hint or "Nothing was changed. Correct the reverse, and run the same command again."
        return error

    def prove(self, was: Catalog, now: Catalog) -> None:
        """Raises Refused where the database was not led from where it was to where it would be without these migrations:
        something is left, was not put back, or has changed besides."""
        planned = {_place(each): each for each in compare(self.after, self.before).differences}
        wrong = [words for each in planned.values() if (words := self._missed(each, now))]
        wrong += [_besides(each) for each in compare(now, was).differences if _place(each) not in planned]
        if wrong:
            raise Refused(
                f"{self.target}: taking back {' and '.join(self.numbers)} does not lead to what the other migrations make;"
                " it was rolled back",
                problems=[Problem("", each) for each in wrong],
                hint="Correct the reverse; or somebody changed the schema meanwhile: then run the command again.",
            )

    def _missed(self, each: Difference, now: Catalog) -> str:
        """What of a planned change is not so, in words."""
        found = now.objects.get((each.kind, each.name))
        if each.what == "extra":
            return f"{each.kind} {each.name} is left" if found else ""
        if found is None:
            return f"{each.kind} {each.name} is not there"
        if each.facet and found.facets.get(each.facet) != each.expected:
            return (
                f"{each.kind} {each.name}: {each.facet} is {found.facets.get(each.facet)!r}, and not {each.expected!r}"
            )
        return ""


def reverse_file(workspace: Workspace, migration: Migration) -> Path | None:
    """The reverse that somebody wrote for a migration: `007_BILLING.down.sql` for `007_BILLING.sql`."""
    path = workspace.path(migration)
    reverse = path.with_name(f"{path.name.removesuffix('.sql')}.down.sql")
    return reverse if reverse.is_file() else None


def way_back(
    workspace: Workspace,
    session: Session,
    done: Sequence[Applied],
    numbers: Collection[str],
    surveys: Surveys,
    *,
    live: Catalog,
    strict: bool,
    watch: Watch,
) -> WayBack:
    """How the migrations with these numbers, among `done` of a target, are taken back; `live` is its catalog now.

    `strict` wants a written reverse for whatever changed an object of others; else only where its way back could lose a
    value, or fail on one. Raises Refused with every migration that needs one, and where the others cannot do without them.
    """
    if workspace.bundle:
        raise BadInput("a bundle carries no reverses", hint="Run it in the checkout that the bundle was made from.")
    undone = tuple(each for each in reversed(done) if each.migration.number in numbers)
    found: dict[tuple[str, ...], Expected] = {}

    def without(gone: Sequence[str]) -> Expected:
        if tuple(gone) not in found:
            rest = [each for each in done if each.migration.number not in gone]
            found[tuple(gone)] = _expected(workspace, session, rest, gone, surveys, watch)
        return found[tuple(gone)]

    parts: list[Part] = []
    problems: list[Problem] = []
    gone: list[str] = []
    files = {each.migration.number: reverse_file(workspace, each.migration) for each in undone}
    for script, group in groupby(undone, key=lambda each: files[each.migration.number]):
        part = tuple(each.migration.number for each in group)
        if script is not None:
            shown = f"{workspace.estate.migrations_folder}/{script.name}"
            problems += _refused(script, shown)
            parts.append(
                Part(numbers=part, reverse=Reverse(), script=script, shown=shown, digest=File(script).digest())
            )
        else:
            before = without(gone)
            own = [key for key, origin in before.provenance.origins.items() if origin.created in part]
            reverse = derive(before.catalog, without([*gone, *part]).catalog, own=own, live=live)
            problems += _unwritten(workspace, part, reverse.changes_others if strict else reverse.unsafe)
            parts.append(Part(numbers=part, reverse=reverse))
        gone += part
    if any(each.place.endswith(".down.sql") or ".down.sql:" in each.place for each in problems):
        raise ScriptRefused("a reverse that cannot be run; nothing was changed", problems=problems)
    if problems:
        raise Refused(f"{session.target}: what others made was changed, and has to be put back", problems=problems)
    return WayBack(
        target=session.target,
        undone=undone,
        parts=tuple(parts),
        before=without([]).catalog,
        after=without(gone).catalog,
    )


def _expected(
    workspace: Workspace,
    session: Session,
    rest: Sequence[Applied],
    gone: Sequence[str],
    surveys: Surveys,
    watch: Watch,
) -> Expected:
    try:
        return expected(workspace, session, rest, surveys, watch=watch)
    except Failed as error:
        if not gone:
            raise
        raise Refused(
            f"{session.target}: {' and '.join(gone)} cannot be taken back: without it, another migration cannot be applied",
            detail=f"{error.place}: {error.message}" if error.place else error.message,
            hint="Let that one's entry in the manifest say so (requires), and take it back first.",
        ) from error


def _unwritten(workspace: Workspace, numbers: Sequence[str], reasons: Sequence[str]) -> Iterator[Problem]:
    if not reasons:
        return
    migration = workspace.estate.migration(numbers[0])
    more = f"; and {len(reasons) - 3} more" if len(reasons) > 3 else ""
    needed = f"{migration.file.removesuffix('.sql')}.down.sql"
    yield Problem(
        " and ".join(workspace.shown(workspace.estate.migration(each)) for each in numbers),
        f"has no reverse, and needs one: {'; '.join(reasons[:3])}{more}",
        f"write {needed}, which puts that back",
    )


def _refused(script: Path, shown: str) -> Iterator[Problem]:
    for found in survey_file(File(script)).findings:
        at = found.at
        # The survey's hints are for migrations, which have an entry in the manifest.
        hint = "a reverse runs in one transaction" if "manifest" in found.hint else found.hint
        yield Problem(f"{shown}:{at.line}:{at.column}" if at.line else shown, found.message, hint)


def _send(session: Session, part: Part) -> None:
    assert part.script is not None
    stream = Stream(session.connection, target=session.target, path=part.shown, notice=lambda _: None)
    survey = Survey()
    session.hand_over()
    try:
        for item in scan(File(part.script), survey):
            stream.send(item)
        stream.flush()
    finally:
        stream.close()
    if survey.raw != part.digest:
        raise Refused(f"{part.shown} changed while it was run; it was rolled back", hint="Run the command again.")
    session.reset()  # whatever the script has set


def _besides(each: Difference) -> str:
    """A change that is no part of the way back, from `was` (the actual side) to `now`."""
    if each.facet:
        return f"{each.kind} {each.name}: {each.facet} has changed besides"
    return f"{each.kind} {each.name} {'went' if each.what == 'extra' else 'appeared'} besides"


def _place(each: Difference) -> tuple[str, str, str]:
    return (each.kind, each.name, each.facet)
