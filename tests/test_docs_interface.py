"""docs/interface.md and the program say the same: commands, options, manifest keys, events, ledger, exit codes."""

from __future__ import annotations

import dataclasses
import json
import re
import tomllib
from pathlib import Path

import click
import pytest

from pgstrata import errors
from pgstrata.cli.main import cli
from pgstrata.core.estate.manifest import KEYS, parse
from pgstrata.core.lint.finding import RULES
from pgstrata.core.lint.rules_of_squawk import COUNTED
from pgstrata.core.plan import events
from pgstrata.core.plan.history import LedgerEvent, State
from pgstrata.core.plan.plan import LeftOut, Plan, Step, Switch, TargetState
from pgstrata.core.plan.proposal import Proposal
from pgstrata.operations.accept import Accepted
from pgstrata.operations.features.switch import SwitchedOff, SwitchedOn
from pgstrata.operations.rollbacks.keepsakes import Pruned
from pgstrata.operations.rollbacks.recover import Recovered
from pgstrata.operations.rollbacks.showing import RolledBack
from pgstrata.operations.status import Row
from pgstrata.postgres.archives.archived import Entry, SequenceValue

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "interface.md").read_text()
LEDGER_SQL = (ROOT / "src" / "pgstrata" / "postgres" / "sql" / "ledger.sql").read_text()


def section(title: str) -> str:
    """The text under a heading, up to the next one of its level or above."""
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^#{{1,2}} |^\1 |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[2]


def rows(text: str, header: str) -> list[list[str]]:
    """The cells of the table that begins with this header, without it."""
    lines = text[text.index(f"| {header} |") :].split("\n\n")[0].splitlines()
    return [
        [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip("|"))] for line in lines[2:]
    ]


def quoted(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def commands() -> dict[str, click.Command]:
    context = click.Context(cli)
    found = {name: cli.get_command(context, name) for name in cli.list_commands(context)}
    return {name: command for name, command in found.items() if command}


def named(words: str) -> set[str]:
    """The commands of `all`, `all but a, b`, `a, b`."""
    if words == "all" or words.startswith("all but "):
        return set(commands()) - set(words.removeprefix("all").removeprefix(" but ").split(", "))
    return set(words.split(", "))


OPTIONS = "option | commands | meaning"


def test_every_command_is_described_and_there() -> None:
    described = [quoted(cells[0])[0].removeprefix("pgstrata ") for cells in rows(section("Commands"), "command | does")]
    there = []
    for name, command in commands().items():
        positional = [each for each in command.params if isinstance(each, click.Argument)]
        there.append(" ".join([name, *(each.make_metavar(click.Context(command)) for each in positional)]))
    assert described == there


def test_every_option_is_described_with_its_commands_and_there() -> None:
    described = {
        (quoted(cells[0])[0].split()[0], name)
        for cells in rows(section("Commands"), OPTIONS)
        for name in named(cells[1])
    }
    there = {
        (option, name)
        for name, command in commands().items()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert described == there


def test_no_other_option_is_named() -> None:
    there = {option for command in commands().values() for parameter in command.params for option in parameter.opts}
    assert set(re.findall(r"(?<![-\w])--[a-z][a-z-]*", PAGE)) <= there | {"--version", "--help"}


def test_placeholders_are_those_of_the_help() -> None:
    described = {tuple(quoted(cells[0])[0].split()) for cells in rows(section("Commands"), OPTIONS)}
    there: set[tuple[str | None, ...]] = set()
    for command in commands().values():
        for parameter in command.params:
            if isinstance(parameter, click.Option) and not parameter.is_flag:
                kind = parameter.type
                value = "|".join(kind.choices) if isinstance(kind, click.Choice) else parameter.metavar
                there.add((parameter.opts[0], value))
            elif isinstance(parameter, click.Option):
                there.add((parameter.opts[0],))
    assert described == there


HEADINGS = {
    "estate": "`[estate]`",
    "mirror": "`[estate]`",
    "plane": "`[planes.NAME]`",
    "target": "`[targets.NAME]`",
    "role": "`[targets.NAME]`",
    "feature": "`[features.NAME]`",
    "migration": "`[[migration]]`",
    "expect": "`[[migration]]`",
}


def described_keys(text: str) -> set[str]:
    found = set()
    for line in text.splitlines():
        if line.startswith("| `"):
            found |= set(quoted(line.strip("|").split("|")[0]))
    return found


def test_every_key_of_the_manifest_is_described_and_known() -> None:
    assert set(HEADINGS) | {"manifest"} == set(KEYS)
    for heading in set(HEADINGS.values()):
        known = {key for table, where in HEADINGS.items() if where == heading for key in KEYS[table]}
        assert described_keys(section(heading)) == known, heading
    top = next(line for line in PAGE.splitlines() if line.startswith("The tables of a manifest:"))
    assert [key for key in quoted(top) if key in KEYS["manifest"]] == list(KEYS["manifest"])


def test_the_manifest_shown_is_right() -> None:
    texts = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert len(texts) == 1
    assert tomllib.loads(texts[0])
    assert [each.number for each in parse(texts[0]).migrations] == ["001", "002"]


def test_every_exit_code_is_in_the_table() -> None:
    described = {int(cells[0]) for cells in rows(section("Exit codes"), "code | meaning | in a Kubernetes Job")}
    classes = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, Exception)]
    # 0 and 6, drift, are answers; the others are errors.
    assert described == {0, 6} | {each.exit_code for each in classes if issubclass(each, errors.PgstrataError)}


def test_every_event_of_a_run_is_described_with_its_fields() -> None:
    described = {quoted(cells[0])[0]: set(quoted(cells[1])) for cells in rows(section("JSON"), "event | fields | when")}
    assert described.pop("NothingToDo") == {"run_id"}  # said by the command itself
    assert described == {
        each.__name__: {field.name for field in dataclasses.fields(each)} for each in events.Event.__subclasses__()
    }


def shown_objects(value: object) -> set[frozenset[str]]:
    """The keys of every object in a JSON value."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = {frozenset(value)} if isinstance(value, dict) else set()
    return own.union(*map(shown_objects, inside))


def examples() -> set[frozenset[str]]:
    """The keys of every object in the page's JSON, without those examples that leave something out."""
    found: set[frozenset[str]] = set()
    for block in re.findall(r"(?:^ {4}.*\n)+", section("JSON"), re.MULTILINE):
        text = " ".join(block.split())
        while text:
            try:
                value, end = json.JSONDecoder().raw_decode(text)
            except ValueError:
                break
            found |= shown_objects(value)
            text = text[end:].strip()
    return found


WHOLE: dict[type, set[str]] = {
    Accepted: {"event"},
    Proposal: {"leaving"},
    Pruned: set(),
    Recovered: set(),
    RolledBack: set(),
    SwitchedOff: set(),
    SwitchedOn: set(),
}


@pytest.mark.parametrize("shape", WHOLE, ids=lambda shape: shape.__name__)
def test_what_goes_back_and_forth_is_shown_whole(shape: type) -> None:
    assert {field.name for field in dataclasses.fields(shape)} | WHOLE[shape] in examples()


def test_an_archive_is_shown_whole() -> None:
    """In the ledger's events: as its tables are looked at by people too."""
    text = section("The ledger")
    for key, shape in (("archive", Entry), ("sequences", SequenceValue)):
        found = re.search(rf'"{key}": (\[\{{.*?\}}\])', text, re.DOTALL)
        assert found
        (shown,) = json.loads(found[1])
        assert set(shown) == {field.name for field in dataclasses.fields(shape)}


SHAPES: list[type] = [Step, Plan, TargetState, LeftOut, Switch, Row]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_field_of_a_shape_is_shown(shape: type) -> None:
    shown = set(re.findall(r'"(\w+)":', section("JSON")))
    assert {field.name for field in dataclasses.fields(shape)} <= shown


def test_an_event_of_the_log_is_shown_whole() -> None:
    found = re.search(r'"events": (\[\{.*?\}\}\])', section("JSON"), re.DOTALL)
    assert found
    shown = json.loads(found[1])[0]
    assert list(shown) == ["target", *(field.name for field in dataclasses.fields(LedgerEvent))]


def test_an_error_is_shown_whole() -> None:
    found = re.search(r'(\{"event": "Error".*?\}\]\})', section("JSON"), re.DOTALL)
    assert found
    shown = json.loads(found[1])
    assert list(shown) == ["event", *errors.PgstrataError("x").as_json()]
    assert list(shown["problems"][0]) == list(errors.Problem._fields)


def test_every_state_is_described() -> None:
    described = [quoted(cells[0])[0] for cells in rows(section("Commands"), "state | meaning")]
    assert described == [str(state) for state in State]


def test_the_ledgers_columns_and_kinds_are_described() -> None:
    table = re.search(r"CREATE TABLE pgstrata\.event \((.*?)^\);", LEDGER_SQL, re.MULTILINE | re.DOTALL)
    assert table
    columns = re.findall(r"^    ([a-z_]+) ", table[1], re.MULTILINE)
    text = section("The ledger")
    described = [name for cells in rows(text, "column | type | meaning") for name in quoted(cells[0])]
    assert described == columns
    kinds = re.findall(r"'([a-z-]+)'", table[1].split("kind IN (")[1].split("))")[0])
    named = [name for cells in rows(text, "kind | meaning") for name in quoted(cells[0])]
    assert sorted(named) == sorted(kinds)


def test_the_view_is_described() -> None:
    view = LEDGER_SQL.split("CREATE VIEW pgstrata.current AS")[1].split("FROM pgstrata.event e")[0]
    columns = re.findall(r"^    (?:e\.(\w+)|END AS (\w+))", view, re.MULTILINE)
    paragraph = next(part for part in section("The ledger").split("\n\n") if part.startswith("The view"))
    names = [name for name in quoted(paragraph.split("; the\nvalues")[0]) if "." not in name]
    states = {"applied", "partial", "pending", "covered", "rolled back"}
    assert [name for name in names if name not in states] == [a or b for a, b in columns]


@pytest.mark.parametrize("name", ["interface.md", "glossary.md"])
def test_links_lead_to_files_of_the_repository(name: str) -> None:
    page = ROOT / "docs" / name
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
        assert (page.parent / target).resolve().is_relative_to(ROOT)
        assert (page.parent / target).exists()


def test_every_state_and_no_later_command_is_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text()
    words = re.findall(r"^\| \*\*(.+?)\*\*", glossary, re.MULTILINE)
    assert {str(state) for state in State} - set(words) <= {"applied"}
    assert len(words) == len(set(words))


def test_every_rule_of_lint_is_described_with_its_severity() -> None:
    page = section("What `lint` looks for")
    own = {cells[0].strip("`"): cells[1] for cells in rows(page, "rule | severity | what it finds")}
    assert own == {name: str(severity) for name, (severity, _) in RULES.items()}
    squawks = {name: cells[0] for cells in rows(page, "severity | rules") for name in quoted(cells[1])}
    assert squawks == {name: str(severity) for name, severity in COUNTED.items()}
