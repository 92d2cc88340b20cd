"""What forbids a plan: ledgers and files that do not agree, and an order that cannot be kept."""

from __future__ import annotations

from collections.abc import Mapping

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.features import Decision
from pgstrata.core.estate.migration import Migration
from pgstrata.core.plan.history import THERE, History, Record, State, missing, state_of
from pgstrata.core.plan.order import overtaken
from pgstrata.core.plan.selection import Selection, pending, selected, targets_needed
from pgstrata.errors import Problem


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
        if each.covers and state_of(each, histories[each.target], checksums.get(each.file, "")) is State.SUPERSEDED:
            found += _out_of_history(estate, each, histories[each.target])
    for name in targets_needed(estate, selection):
        for record in missing(estate.of_target(name), histories[name]):
            message = f"{name} has migration {record.number}, which the manifest does not"
            found.append(Problem(record.file or record.number, message, "is this checkout older than the database?"))
        found += _out_of_order(estate, name, selection, histories, decisions)
    return found


def _out_of_history(estate: Estate, baseline: Migration, history: History) -> list[Problem]:
    """What a refreshed baseline contains, a target lacks, and the manifest no longer has."""
    orders = {each.order for each in estate.migrations}
    found = []
    for number in baseline.covers:
        record = history.records.get(int(number))
        if int(number) in orders or (record and record.state in THERE):
            continue
        message = f"contains {number}, which {baseline.target} lacks and the manifest no longer has"
        hint = (
            f"bring the entry and the file of {number} back (git log shows them), apply, and take them out again; or"
            f" `pgstrata rollback {baseline.target} --to baseline` replaces the rows by the new baseline's"
        )
        found.append(Problem(baseline.file, message, hint))
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
    ours = {each.order for each in plain}
    todo = [each for each in pending(estate, selection, histories, decisions) if each.order in ours]
    again = {each.order for each in todo}
    undone = [each for each in plain if state_of(each, histories[target], "") is State.ROLLED_BACK]
    undone = [each for each in undone if each.order not in again]
    after = [(one, each) for each, one in overtaken(undone, todo, estate.migrations)]
    return [
        Problem(
            each.file,
            f"has a lower number than {later.number}, which {target} already has",
            "give it a number above, or a feature; order is kept among migrations without a feature",
        )
        for each, later in overtaken(todo, applied, estate.migrations)
    ] + [
        Problem(
            each.file,
            f"comes after {earlier.number}, which was rolled back on {target}",
            f"apply --again applies both; where {earlier.number} is to stay away, take its entry out of the manifest",
        )
        for each, earlier in after
    ]
