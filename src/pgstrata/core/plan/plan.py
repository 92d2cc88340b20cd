"""The ordered steps that would bring the estate up to date: a value that is shown, compared, written as JSON and run.

Order: what a migration requires comes first, then the number, among what is pending. Nothing in here looks at a server:
what is asked of it (versions, roles, emptiness) is the preflight's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.features import Decision, is_on
from pgstrata.core.estate.migration import NUMBER, Migration
from pgstrata.core.plan.decode import decode
from pgstrata.core.plan.history import TO_DO, History, Record, State, missing, remembered_features, state_of
from pgstrata.core.plan.order import ordered, overtaken
from pgstrata.errors import BadInput, Problem

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What the survey measured of a file: its checksum, bytes, statements and COPY rows."""

    checksum: str
    size: int
    statements: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One migration on one target."""

    number: str
    file: str
    target: str
    kind: str
    feature: str
    checksum: str
    size: int  # bytes of the script
    statements: int
    rows: int  # of its COPY blocks
    transaction: bool
    resumes: bool = False  # begun by an earlier run and not ended


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetState:
    """What a target was when the plan was made: the plan holds only for exactly this."""

    name: str
    database: str
    database_oid: int
    server_version: str
    last_event: int  # id of the ledger's newest event, 0 for none


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A migration that is not applied and not in the plan, and why."""

    number: str
    file: str
    target: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A feature whose switch an option has changed: the ledgers of its targets are to remember it."""

    feature: str
    on: bool
    targets: tuple[str, ...]
    stays: tuple[str, ...] = ()  # switched off: the numbers that are applied, which it does not take back


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What apply would do. Two plans are equal when they would do the same to the same state."""

    estate: str
    targets: tuple[TargetState, ...]
    steps: tuple[Step, ...]
    left_out: tuple[LeftOut, ...] = ()
    switches: tuple[Switch, ...] = ()
    format: int = FORMAT

    @property
    def empty(self) -> bool:
        return not self.steps and not self.switches

    @property
    def changed(self) -> list[str]:
        """The targets that something will be written to, in the manifest's order."""
        names = {step.target for step in self.steps} | {name for each in self.switches for name in each.targets}
        return [state.name for state in self.targets if state.name in names]

    def as_json(self) -> dict[str, Any]:
        """Plain values, for json.dumps."""
        return asdict(self)

    @staticmethod
    def from_json(value: Any) -> Plan:
        """The plan that `as_json` gave. Raises BadInput when it is none, or another version's."""
        if not isinstance(value, dict) or "format" not in value:
            raise BadInput("this is no plan that pgstrata wrote")
        if value["format"] != FORMAT:
            raise BadInput(f"this plan has the format {value['format']}, this version reads {FORMAT}")
        try:
            plan = decode(Plan, value, "plan")
        except ValueError as error:
            raise BadInput("this is no plan that pgstrata wrote", detail=str(error)) from error
        assert isinstance(plan, Plan)
        return plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which part of the estate a command is about; empty collections mean all of it."""

    targets: Collection[str] = ()
    plane: str = ""
    to: str = ""  # the highest number
    not_deployed: Collection[str] = ()  # planes: what reaches into one of them is passed over

    def includes(self, migration: Migration) -> bool:
        return (
            (not self.targets or migration.target in self.targets)
            and (not self.plane or migration.plane == self.plane)
            and (not self.to or migration.order <= int(self.to))
        )


def check_selection(estate: Estate, selection: Selection) -> None:
    """Raises BadInput for names that the estate does not have."""
    for name in selection.targets:
        if name not in estate.targets:
            raise BadInput(f"there is no target {name}", hint=f"The manifest has: {', '.join(estate.targets)}.")
    for plane in (*filter(None, [selection.plane]), *selection.not_deployed):
        if plane not in estate.planes:
            raise BadInput(f"there is no plane {plane}", hint=f"The manifest has: {', '.join(estate.planes)}.")
    orders = {each.order for each in estate.migrations}
    if selection.to and not (NUMBER.fullmatch(selection.to) and int(selection.to) in orders):
        raise BadInput(f"there is no migration {selection.to}", hint="Numbers are those of the files: --to 005.")


def selected(estate: Estate, selection: Selection) -> list[Migration]:
    """The migrations that a command is about, by number."""
    chosen = [each for each in estate.migrations if selection.includes(each)]
    return [each for each in chosen if not estate.out_of_reach(each, selection.not_deployed)]


def targets_needed(estate: Estate, selection: Selection) -> list[str]:
    """The targets whose ledgers must be read, in the manifest's order: those selected, and those of what they require."""
    names = {each.target for each in selected(estate, selection)} | set(selection.targets)
    for each in selected(estate, selection):
        names |= {estate.migration(number).target for number in each.requires}
    return [name for name in estate.targets if name in names]


def requirements_elsewhere(
    estate: Estate, selection: Selection, histories: Mapping[str, History], decisions: Mapping[str, Decision]
) -> list[tuple[Migration, Migration]]:
    """Pairs of a pending migration and one that it requires, which is neither applied nor part of the selection."""
    pending = {each.order: each for each in _pending(estate, selection, histories, decisions)}
    pairs = []
    for each in pending.values():
        for number in each.requires:
            needed = estate.migration(number)
            if needed.order in pending:
                continue
            if state_of(needed, histories[needed.target], "") not in (State.APPLIED, State.COVERED):
                pairs.append((each, needed))
    return pairs


def _pending(
    estate: Estate, selection: Selection, histories: Mapping[str, History], decisions: Mapping[str, Decision]
) -> list[Migration]:
    return [
        each
        for each in selected(estate, selection)
        if is_on(each, decisions) and state_of(each, histories[each.target], "") in TO_DO
    ]


def problems(
    estate: Estate,
    selection: Selection,
    histories: Mapping[str, History],
    checksums: Mapping[str, str],
    decisions: Mapping[str, Decision],
) -> list[Problem]:
    """Everything about the ledgers that forbids a plan: changed files, unknown numbers, an order that cannot be kept."""
    found = []
    for each in selected(estate, selection):
        record = histories[each.target].records.get(each.order)
        if record and state_of(each, histories[each.target], checksums.get(each.file, "")) is State.CHANGED:
            found.append(_changed(each, record))
        if record and record.state is State.PARTIAL and each.transaction:  # else its first statements would run twice
            message = f"was begun on {each.target} without a transaction, and its entry has one now"
            found.append(Problem(each.file, message, "put transaction = false back until it is applied"))
    for name in targets_needed(estate, selection):
        for record in missing(estate.of_target(name), histories[name]):
            message = f"{name} has migration {record.number}, which the manifest does not"
            found.append(Problem(record.file or record.number, message, "is this checkout older than the database?"))
        found += _out_of_order(estate, name, selection, histories, decisions)
    return found


def _changed(migration: Migration, record: Record) -> Problem:
    when = f"at {record.at[:19].replace('T', ' ')} UTC (run {record.run_id[:13]})"
    message = f"is not what was applied to {migration.target} {when}"
    hint = "put the file back as it was (git log shows it); what is new belongs into a new migration"
    if migration.baseline:
        hint = (
            f"no data were replaced: put the file back as it was; `pgstrata refresh {migration.target}` takes a new dump"
            f" over, `pgstrata rollback {migration.target} --to baseline` brings an old one's rows back"
        )
    return Problem(migration.file, message, hint)


def _out_of_order(
    estate: Estate,
    target: str,
    selection: Selection,
    histories: Mapping[str, History],
    decisions: Mapping[str, Decision],
) -> list[Problem]:
    """Only among the migrations of one target that have no feature is the number a promise."""
    plain = [each for each in estate.of_target(target) if not each.feature]
    applied = [each for each in plain if state_of(each, histories[target], "") in (State.APPLIED, State.COVERED)]
    pending = [each for each in _pending(estate, selection, histories, decisions) if each in plain]
    return [
        Problem(
            each.file,
            f"has a lower number than {later.number}, which {target} already has",
            "give it a number above, or a feature; order is kept among migrations without a feature",
        )
        for each, later in overtaken(pending, applied, estate.migrations)
    ]


def make_plan(
    estate: Estate,
    selection: Selection,
    *,
    states: Mapping[str, TargetState],
    histories: Mapping[str, History],
    weights: Mapping[str, Weight],
    decisions: Mapping[str, Decision],
) -> Plan:
    """The plan for a selection whose `problems` are none. Steps are in the order in which they will run."""
    pending = _pending(estate, selection, histories, decisions)
    steps = []
    for each in ordered(pending):
        weight = weights[each.file]
        resumes = state_of(each, histories[each.target], "") is State.PARTIAL
        steps.append(
            Step(
                number=each.number,
                file=each.file,
                target=each.target,
                kind=str(each.kind),
                feature=each.feature,
                checksum=weight.checksum,
                size=weight.size,
                statements=weight.statements,
                rows=weight.rows,
                transaction=each.transaction,
                resumes=resumes,
            )
        )
    left_out = []
    for each in selected(estate, selection):
        state = state_of(each, histories[each.target], "")
        if not is_on(each, decisions) and state in TO_DO:
            why = _off(each, decisions) + (", though it was begun" if state is State.PARTIAL else "")
            left_out.append(LeftOut(number=each.number, file=each.file, target=each.target, why=why))
    for each in estate.migrations:
        gone = estate.out_of_reach(each, selection.not_deployed)
        if gone and selection.includes(each):
            why = f"plane {gone} is not deployed"
            left_out.append(LeftOut(number=each.number, file=each.file, target=each.target, why=why))
    return Plan(
        estate=estate.name,
        targets=tuple(states[name] for name in estate.targets if name in states),
        steps=tuple(steps),
        left_out=tuple(left_out),
        switches=_switches(estate, states, histories, decisions),
    )


def _switches(
    estate: Estate,
    states: Mapping[str, TargetState],
    histories: Mapping[str, History],
    decisions: Mapping[str, Decision],
) -> tuple[Switch, ...]:
    """What options have decided otherwise than the ledgers and defaults would."""
    remembered = remembered_features(histories.values())
    found = []
    for name, decision in decisions.items():
        if decision.why != "option" or decision.on == remembered.get(name, estate.features[name].default):
            continue
        members = [each for each in estate.migrations if each.feature == name and each.target in states]
        targets = tuple(target for target in estate.targets if target in {each.target for each in members})
        stays = [each.number for each in members if state_of(each, histories[each.target], "") is State.APPLIED]
        if targets:
            found.append(
                Switch(feature=name, on=decision.on, targets=targets, stays=() if decision.on else tuple(stays))
            )
    return tuple(found)


def _off(migration: Migration, decisions: Mapping[str, Decision]) -> str:
    return f"feature {migration.feature} is off ({decisions[migration.feature].why})"
