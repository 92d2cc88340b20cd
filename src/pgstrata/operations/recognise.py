"""Which of a target's migrations a database already contains, by its catalog alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from pgstrata.core.catalog.catalog import Catalog
from pgstrata.core.catalog.drift import Difference, Drift, compare
from pgstrata.core.catalog.provenance import Provenance, left_so, trace
from pgstrata.core.catalog.recognise import Reading, Share
from pgstrata.core.catalog.recognise import recognise as read
from pgstrata.core.estate.migration import NUMBER, Migration
from pgstrata.core.plan.events import Watch
from pgstrata.core.plan.order import ordered
from pgstrata.core.plan.selection import Selection, check_selection
from pgstrata.errors import BadInput, Problem, Refused
from pgstrata.operations.expected import Applied, Stages, expected, refuse_away, stages
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace, silent
from pgstrata.postgres import introspect
from pgstrata.postgres.catalog import read_catalog
from pgstrata.postgres.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What a database contains of a target's migrations, in their order.

    `undecided` are those that leave no trace in the catalog, as those that only change rows. `covered` are those that the
    baseline itself contains, and that are not looked for. `differences` are between the catalog that exactly the contained
    ones make and what is there. Where `foreign` is set, most of the baseline's objects are missing, and nothing was compared.
    """

    target: str
    contained: tuple[str, ...]
    lacking: tuple[str, ...]
    undecided: tuple[str, ...]
    differences: Drift
    where: str  # where the catalogs were found out
    covered: tuple[str, ...] = ()
    empty: bool = False
    foreign: Share | None = None
    shares: Mapping[str, Share] = field(default_factory=dict)  # of the objects that tell of a migration
    said: tuple[str, ...] = ()  # those of the contained that were said to be, and not seen
    expected: Catalog | None = None
    actual: Catalog | None = None
    provenance: Provenance = field(default_factory=Provenance)
    others: Mapping[tuple[str, str, str], str] = field(default_factory=dict)  # see left_by

    def made_by(self, difference: Difference) -> str:
        """The number of the contained migration that made an object as it should be; empty where none did."""
        return self.provenance.of(difference.kind, difference.name, difference.facet)

    def left_by(self, difference: Difference) -> str:
        """The number of a migration that is lacking, and leaves an object as it is found; empty where none does."""
        return self.others.get((difference.kind, difference.name, difference.facet), "")

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return {
            "target": self.target,
            "contained": list(self.contained),
            "lacking": list(self.lacking),
            "undecided": list(self.undecided),
            "covered": list(self.covered),
            "said": list(self.said),
            "partly": {each: list(self.shares[each]) for each in (*self.contained, *self.lacking) if self.partly(each)},
            "where": self.where,
            "differences": [
                {
                    **dataclasses.asdict(each),
                    "what": each.what,
                    "migration": self.made_by(each),
                    "unapplied": {"number": other, "state": "lacking"} if (other := self.left_by(each)) else None,
                }
                for each in self.differences.differences
            ],
            "unseen": list(self.differences.unseen),
            "not_compared": dict(self.differences.not_compared),
        }

    def partly(self, number: str) -> bool:
        """Whether a migration is there in part: some of what tells of it, and not all."""
        share = self.shares.get(number)
        return share is not None and 0 < share.there < share.all


def recognise(
    workspace: Workspace,
    session: Session,
    *,
    target: str,
    present: Collection[str] = (),
    absent: Collection[str] = (),
    surveys: Surveys | None = None,
    watch: Watch = silent,
) -> Recognised:
    """Hold a database against its target's migrations: `session` leads to it, and `session.target` is the target's name.

    The migrations are applied to a scratch database one by one, all features on; then exactly those that were found. What
    is said to be `present` or `absent`, by number, is taken as said. Changes nothing in the database. Raises BadInput for a
    number that is not the target's, ScriptRefused, Refused where no scratch database can be had, Unavailable where the
    catalog never stands still, and what apply raises.
    """
    surveys = surveys or Surveys(workspace)
    known = candidates(workspace, target)
    present, absent = _said(workspace, target, known, present, absent)
    actual = read_catalog(session, workspace.estate.targets[target].managed)
    surveys.refuse(known)
    _check_roles(workspace, session, target)
    role = session.facts.role
    done = [Applied(migration=each, role=role, checksum=surveys.of(each).checksum) for each in known]
    made = stages(workspace, session, done, surveys, watch=watch)
    baselines = [each for each in known if each.baseline]
    needs = _needs(known, baselines)
    found = read(
        made.start,
        made.states,
        actual,
        needs={number: needed - absent for number, needed in needs.items()},
        baseline=baselines[0].number if baselines else "",
        present=present,
        absent=absent,
    )
    _check_needs(target, found, known, needs, absent)
    covered = tuple(dict.fromkeys(number for each in baselines for number in each.covers))
    return _recognised(
        workspace, session, made, found, actual, done, surveys, covered=covered, present=present, watch=watch
    )


def candidates(workspace: Workspace, target: str) -> list[Migration]:
    """The migrations of a target that are looked for, in the order in which they are applied: all but those that its baseline
    contains. Raises BadInput for an unknown target, Refused where a file is not here."""
    check_selection(workspace.estate, Selection(targets=[target]))
    own = workspace.estate.of_target(target)
    covered = {int(number) for each in own if each.baseline for number in each.covers}
    known = [each for each in ordered(own) if each.order not in covered]
    refuse_away(workspace, target, known)
    return known


def _check_roles(workspace: Workspace, session: Session, target: str) -> None:
    """Raises Refused where the server lacks roles that the migrations need: they cannot have been applied there."""
    wanted = workspace.estate.targets[target].roles
    there = introspect.roles(session, list(wanted))
    missing = [name for name in wanted if name not in there]
    if missing:
        raise Refused(
            f"{target}: its server lacks roles that its migrations need: {', '.join(missing)}",
            hint="Is this its server? If it is, create them first: the manifest says what they need.",
        )


def _said(
    workspace: Workspace, target: str, known: Collection[Migration], present: Collection[str], absent: Collection[str]
) -> tuple[set[str], set[str]]:
    """Both sets with the numbers as the files spell them."""
    by_order = {each.order: each.number for each in known}
    both = []
    for numbers in (present, absent):
        for number in numbers:
            if not NUMBER.fullmatch(number) or int(number) not in by_order:
                listed = ", ".join(by_order.values()) or "none"
                raise BadInput(f"{target} has no migration {number} to look for", hint=f"It has: {listed}.")
        both.append({by_order[int(number)] for number in numbers})
    twice = sorted(both[0] & both[1])
    if twice:
        raise BadInput(f"{twice[0]} is said to be there and not to be there")
    needed = {each.number: {by_order.get(int(number), "") for number in each.requires} for each in known}
    for number in sorted(both[0]):
        if lost := sorted(needed[number] & both[1]):
            raise BadInput(f"{number} is said to be there, and {lost[0]}, which it requires, not to be there")
    return both[0], both[1]


def _check_needs(
    target: str, found: Reading, known: Collection[Migration], needs: Mapping[str, set[str]], absent: Collection[str]
) -> None:
    """Raises Refused where something is there that cannot be without what was said not to be."""
    files = {each.number: each.file for each in known}
    problems = [
        Problem(files[number], f"is there by the catalog, and {lost}, which it requires, is said not to be")
        for number in found.contained
        for lost in sorted(needs[number] & set(absent))
    ]
    if problems:
        raise Refused(f"{target}: what is said and what is there do not agree", problems=problems)


def _needs(known: Collection[Migration], baselines: Collection[Migration]) -> dict[str, set[str]]:
    """What each migration cannot be without, of its own target: what it requires, and the baseline."""
    by_order = {each.order: each.number for each in known}
    first = {each.number for each in baselines}
    return {
        each.number: {by_order[int(number)] for number in each.requires if int(number) in by_order}
        | (first if not each.baseline else set())
        for each in known
    }


def _recognised(
    workspace: Workspace,
    session: Session,
    made: Stages,
    found: Reading,
    actual: Catalog,
    done: list[Applied],
    surveys: Surveys,
    *,
    covered: tuple[str, ...],
    present: Collection[str],
    watch: Watch,
) -> Recognised:
    """Exactly the contained ones, built and compared."""
    wanted, provenance = None, Provenance()
    if found.foreign is None:
        exact = [each for each in done if each.migration.number in found.chosen]
        if len(exact) == len(done):
            wanted, provenance = made.last, trace(made.start, made.states)
        else:
            answer = expected(workspace, session, exact, surveys, watch=watch)
            wanted, provenance = answer.catalog, answer.provenance
    differences = compare(wanted, actual) if wanted else Drift(unseen=actual.unseen)
    gone = [number for number, _ in made.states if number not in found.chosen]
    others = {
        (each.kind, each.name, each.facet): left_so(each, made.start, made.states, gone)
        for each in differences.differences
    }
    return Recognised(
        target=session.target,
        contained=found.contained,
        lacking=found.lacking,
        undecided=found.undecided,
        differences=differences,
        where=made.where,
        covered=covered,
        empty=found.empty,
        foreign=found.foreign,
        shares=found.shares,
        said=tuple(each for each in found.contained if each in present),
        expected=wanted,
        actual=actual,
        provenance=provenance,
        others=others,
    )
