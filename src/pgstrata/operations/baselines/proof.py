"""Holds a new state of a target against what its present files make, before anything is written.

Two databases of a throw-away server: `before` gets the present baseline and those migrations that the new one covers,
`after` the new dump. What differs between them is what the refresh would change beyond recording what is there.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pgstrata.core.catalog.catalog import RELATIONS, Catalog
from pgstrata.core.catalog.drift import Drift, compare
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.order import ordered
from pgstrata.core.plan.plan import Weight
from pgstrata.core.plan.refresh import Coverage, missing_relations
from pgstrata.core.script.script import CopyData, Statement
from pgstrata.core.script.survey import Survey
from pgstrata.errors import Failed, Refused
from pgstrata.files.read import scan
from pgstrata.files.source import File, Source
from pgstrata.operations.baselines.bench import Bench
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.postgres import introspect
from pgstrata.postgres.compare_rows import Content, Reference, content, reference
from pgstrata.render.terminal import count

BEFORE, AFTER = "before", "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A table's rows before and after; None where there is no such table. `same`: the very same ones."""

    before: int | None
    after: int | None
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was found out. `drift` is what differs though the covered migrations are counted in. `counts` is what the new
    dump makes by the names of `expect`, `missing_objects` which of the entry's objects it does not make; `moved` are
    sequences that stand elsewhere, and large objects where they differ."""

    drift: Drift
    changes: Drift  # against the present baseline alone
    counts: Mapping[str, int]
    missing_objects: tuple[str, ...]
    rows: Mapping[str, Rows]
    references: tuple[Reference, ...]
    moved: tuple[str, ...]
    unread: tuple[str, ...]  # in words: kinds of objects that are there and not compared
    unfit: tuple[str, ...]  # in words: covered migrations that today's baseline does not take
    same_text: bool  # whether the new dump has the very statements and rows of the present file, in their order

    @property
    def same(self) -> bool:
        """Whether the new state is what the present files make, to the last row: by the text where not all is compared."""
        rows = all(each.same for each in self.rows.values())
        return (
            self.drift.none and not self.drift.notes and rows and not self.moved and (self.same_text or not self.unread)
        )


class Trial:
    """One refresh tried out: `restore`, then `prove`, then `prove_lacking`."""

    def __init__(
        self, workspace: Workspace, bench: Bench, baseline: Migration, surveys: Surveys, *, watch: Watch
    ) -> None:
        self.bench = bench
        self._workspace = workspace
        self._baseline = baseline
        self._surveys = surveys
        self._watch = watch
        self._empty: dict[str, int] = {}
        self._base = Catalog.of(())
        self._same_text = False

    def restore(self, dump: Path, survey: Survey, roles: Mapping[str, str], *, shown: str, known: bool) -> None:
        """Make `after` of the new dump, called `shown`, and `before` of the present baseline alone. `roles` are those that
        applied a migration to the target, the baseline too, by number: where a dump says no owner, they are the owner.
        `known`: it is the target's, and need not look like it.

        Raises Refused where the dump is of another database, and what apply raises.
        """
        baseline, bench = self._baseline, self.bench
        bench.make_appliers(roles.values())
        role = roles.get(baseline.number, "")
        present = (self._surveys.of(baseline), self._workspace.shown(baseline), BEFORE)
        for each, name, database in ((survey, shown, AFTER), present):
            bench.refuse_missing_extensions(each)
            bench.refuse_missing_settings(each, name)
            bench.make_roles([role for role in each.roles if role not in each.made_roles])
            bench.create(database)
        self._empty = bench.counts(AFTER)
        try:
            bench.apply(AFTER, baseline, File(dump), shown, _weight(survey), role=role, watch=self._watch)
            self._apply(BEFORE, baseline, role=role)
        except Failed as error:
            raise Refused(
                f"{baseline.target}: it cannot be tried out: {error.message}",
                detail=error.detail,
                hint="A throw-away server has the manifest's roles and nothing else: what does the script need besides?",
                place=error.place,
            ) from error
        self._same_text = _digest(File(dump)) == _digest(self._workspace.source(baseline))
        self._base = bench.catalog(BEFORE)
        if not known:
            self._refuse_foreign()

    def _refuse_foreign(self) -> None:
        """Raises Refused where most of what today's baseline has of its own is missing. What migrations have brought that
        it contains by now is no sign: an earlier state of the same target lacks it."""
        baseline, after = self._baseline, self.bench.catalog(AFTER)
        missing, wanted = missing_relations(self._base, after)
        if missing * 2 > wanted and baseline.covers:
            own = missing_relations(self._base, after, self._with(baseline.covers))
            missing, wanted = own if own[1] else (missing, wanted)
        if missing * 2 > wanted:
            raise Refused(
                f"this is not a dump of {baseline.target}: {missing:,} of {wanted:,} relations are missing",
                detail=f"Compared with {self._workspace.shown(baseline)}.",
                hint="Is it a dump of another target, or was it made with --table or --schema?",
            )

    def _with(self, numbers: Collection[str]) -> Catalog:
        """The catalog of `after` with these migrations, as far as they fit."""
        place = AFTER
        with self.bench.copies() as copy:
            for each in self._of({int(number) for number in numbers}):
                name = f"{AFTER} with {each.number}"
                copy(name, place)
                try:
                    self._apply(name, each)
                except Failed:
                    continue
                place = name
            return self.bench.catalog(place)

    def lost(self, candidates: Collection[str]) -> tuple[list[str], list[str]]:
        """Which of these numbers, that today's baseline contains, the new state lacks; and those that leave no trace.

        Each is tried on a copy of `after`: what is there already fails, or changes nothing; what is lacking brings it
        nearer to `before`, which is still the baseline alone.
        """
        lost, silent = [], []
        place, now = AFTER, self.bench.catalog(AFTER)
        with self.bench.copies() as copy:
            for each in self._of({int(number) for number in candidates}):
                name = f"{AFTER} with {each.number}"
                copy(name, place)
                try:
                    self._apply(name, each)
                except Failed:
                    continue
                made = self.bench.catalog(name)
                if compare(now, made).none:
                    silent.append(each.number)
                elif len(compare(self._base, made).differences) < len(compare(self._base, now).differences):
                    lost.append(each.number)
                    place, now = name, made
        return lost, silent

    def prove(self, found: Coverage, roles: Mapping[str, str]) -> Proof:
        """Bring `before` up to what the new baseline covers, and compare. `roles` are those that applied a migration, by
        number. One that fails there is passed over: what differs then is a difference. What the present baseline covers
        and the new one does not is brought back on `after` from its file first, as every target gets it.

        Raises what apply raises.
        """
        after, made = self.bench.catalog(AFTER), self.bench.counts(AFTER)
        unfit = self._cover({int(number) for number in found.covers}, roles, otherwise=_main_owner(after))
        before = self.bench.catalog(BEFORE)
        expect, target = self._baseline.expect, self.bench.target
        masked = [column for column, rule in target.mask.items() if rule != "keep"]
        with self.bench.session(BEFORE) as one, self.bench.session(AFTER) as other:
            contents = content(one, target.managed), content(other, target.managed)
            references = tuple(reference(one, other, table, masked) for table in target.reference)
            missing = tuple(introspect.missing_objects(other, expect.objects)) if expect else ()
        self._bring({int(number) for number in found.lost})
        return Proof(
            drift=compare(before, self.bench.catalog(AFTER) if found.lost else after),
            changes=compare(self._base, after),
            counts={kind: number - self._empty.get(kind, 0) for kind, number in made.items()},
            missing_objects=missing,
            rows=dict(_rows(*contents)),
            references=references,
            moved=tuple(_moved(*contents)),
            unread=tuple(_unread(before, after)),
            unfit=unfit,
            same_text=self._same_text,
        )

    def prove_lacking(self, found: Coverage) -> None:
        """Apply what the new baseline lacks over it: a target that is made from the files alone gets that. Raises Failed."""
        self._bring({int(number) for number in found.lacking} - {int(number) for number in found.lost})

    def _cover(self, orders: set[int], roles: Mapping[str, str], *, otherwise: str) -> tuple[str, ...]:
        """Apply to `before` what today's baseline does not cover; in words, what it does not take. Where nobody knows who
        applied a migration, the role `otherwise` does."""
        unfit = []
        for each in self._of(orders - {int(number) for number in self._baseline.covers}):
            try:
                self._apply(BEFORE, each, role=roles.get(each.number, otherwise))
            except Failed as error:  # as a baseline that was copied over by hand has it already
                unfit.append(f"{each.number} cannot be applied to today's baseline: {error.message}")
        return tuple(unfit)

    def _bring(self, orders: set[int]) -> None:
        for each in self._of(orders):
            try:
                self._apply(AFTER, each, expected=True)
            except Failed as error:
                error.message = f"{each.file} does not fit the new baseline, which lacks it: {error.message}"
                error.hint = "Apply it to the target first, and refresh from that; or take it out of the manifest."
                raise

    def _of(self, orders: set[int]) -> list[Migration]:
        own = self._workspace.estate.of_target(self._baseline.target)
        return ordered([each for each in own if each.order in orders])

    def _apply(self, database: str, migration: Migration, *, role: str = "", expected: bool = False) -> None:
        self.bench.apply(
            database,
            migration,
            self._workspace.source(migration),
            self._workspace.shown(migration),
            self._surveys.weight(migration),
            role=role,
            expect=migration.expect if expected else None,
            watch=self._watch,
        )


def _main_owner(catalog: Catalog) -> str:
    """The role that owns most of the tables and views; empty for none."""
    owners = Counter(str(each.facets.get("owner") or "") for each in catalog.of_kind(*RELATIONS))
    return owners.most_common(1)[0][0] if owners else ""


def _unread(before: Catalog, after: Catalog) -> Iterator[str]:
    """`2 operators`, `1 collation, none before`."""
    for kind in dict.fromkeys((*after.not_compared, *before.not_compared)):
        was, now = before.not_compared.get(kind, 0), after.not_compared.get(kind, 0)
        yield count(now, kind) + ("" if was == now else f", {was or 'none'} before")


def _digest(source: Source) -> str:
    """Over a script's statements and rows, without its comments."""
    digest = hashlib.sha256()
    for item in scan(source, Survey(baseline=True)):
        if isinstance(item, Statement):
            digest.update(item.text)
        elif isinstance(item, CopyData):
            digest.update(item.data)
    return digest.hexdigest()


def _weight(survey: Survey) -> Weight:
    return Weight(checksum=survey.checksum, size=survey.size, statements=survey.statements, rows=survey.rows)


def _rows(before: Content, after: Content) -> Iterator[tuple[str, Rows]]:
    for table in sorted({*before.tables, *after.tables}):
        one, other = before.tables.get(table), after.tables.get(table)
        counts = (one[0] if one else None, other[0] if other else None)
        yield table, Rows(before=counts[0], after=counts[1], same=one == other)


def _moved(before: Content, after: Content) -> Sequence[str]:
    both = before.sequences.keys() & after.sequences.keys()
    found = sorted(name for name in both if before.sequences[name] != after.sequences[name])
    return [*found, *(["large objects"] if before.large_objects != after.large_objects else [])]
