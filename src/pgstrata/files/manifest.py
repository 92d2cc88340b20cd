"""Edits on the manifest's text: what is not edited keeps its bytes, with comments, order, quotes and line ends.

A manifest is cut into blocks, each a header and what stands below it up to the next one. An edit touches one block, or
puts one between two others: tomlkit, which keeps what it reads, would not put [features.a] and [[migration]] back in turn
if it were given the whole text. Each edit is held against what the standard parser makes of the text before and after.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import tomlkit

from pgstrata.core.estate.migration import NAME
from pgstrata.errors import BadInput

_WIDTH = 100  # of a line of a wrapped array
_LONGEST = 120  # of a line that is not wrapped
_HEADER = re.compile(r"[ \t]*\[")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_HINT = "Write it with [[migration]] and [features.NAME] tables, as pgstrata's documents show."


@dataclass(frozen=True, slots=True)
class _Block:
    """A header's path (empty for what stands before the first), its lines, and those up to the next header that are not
    its own: blank lines, and comments on what follows."""

    path: tuple[str, ...]
    lines: tuple[str, ...]
    rest: tuple[str, ...]
    values: Mapping[str, Any]


def set_migration(text: str, number: str, values: Mapping[str, Any]) -> str:
    """The text with these keys of that migration's entry set; None removes one. Values that are there already keep their
    form. Raises BadInput where there is no such entry, or none that can be edited."""
    blocks = list(_blocks(text))
    at = next((index for index, block in enumerate(blocks) if _is_entry(block, int(number))), None)
    if at is None:
        raise BadInput(f"the manifest has no [[migration]] {number} that can be edited", hint=_HINT)
    end = _after_entry(blocks, at)
    entry = blocks[at:end]
    own = "".join(line for block in entry[:-1] for line in (*block.lines, *block.rest)) + "".join(entry[-1].lines)
    edited = _edited(own, values)
    before, after = "".join(map(_text, blocks[:at])), "".join(entry[-1].rest) + "".join(map(_text, blocks[end:]))
    if after and not edited.endswith("\n"):
        edited += _newline(text)

    def wanted(data: dict[str, Any]) -> None:
        found = next(each for each in data["migration"] if _number(each) == int(number))
        for key, value in values.items():
            found.pop(key, None)
            if value is not None:
                found[key] = value

    return _checked(text, before + edited + after, wanted)


def add_migration(text: str, values: Mapping[str, Any]) -> str:
    """The text with a new entry: behind the last one of its target, or behind its feature's table where that has no entry
    yet and stands further down; at the end where there is neither. Raises BadInput where it cannot be added."""
    blocks = list(_blocks(text))
    entries = [index for index, block in enumerate(blocks) if block.path == ("migration",)]
    places = [_after_entry(blocks, each) for each in entries if blocks[each].values.get("target") == values["target"]]
    feature = values.get("feature")
    if feature and all(blocks[each].values.get("feature") != feature for each in entries):
        places += [index + 1 for index, block in enumerate(blocks) if block.path == ("features", feature)]
    place = max(places, default=len(blocks))

    def wanted(data: dict[str, Any]) -> None:
        there = sum(block.path == ("migration",) for block in blocks[:place])
        data.setdefault("migration", []).insert(there, dict(values))

    return _checked(text, _inserted(blocks, place, _table("[[migration]]", values), _newline(text)), wanted)


def add_feature(text: str, name: str, values: Mapping[str, Any], *, beside: str = "") -> str:
    """The text with a new feature: behind the last one; where features stand among the entries, each before its own,
    behind the entry of the migration `beside`, or the last. Raises BadInput where it cannot be added."""
    blocks = list(_blocks(text))
    features = [index for index, block in enumerate(blocks) if block.path[:1] == ("features",)]
    entries = [index for index, block in enumerate(blocks) if block.path == ("migration",)]
    last = features[-1] if features else -1
    apart = last >= 0 and (last + 1 not in entries or blocks[last].path[1:] != _feature(blocks[last + 1]))
    if apart:
        place = last + 1
    else:
        near = [each for each in entries if beside and _is_entry(blocks[each], int(beside))] or entries
        place = _after_entry(blocks, near[-1]) if near else len(blocks)

    def wanted(data: dict[str, Any]) -> None:
        if name in data.setdefault("features", {}):
            raise BadInput(f"the manifest has the feature {name} already")
        data["features"][name] = dict(values)

    new = _table(f"[features.{_key(name)}]", values)
    return _checked(text, _inserted(blocks, place, new, _newline(text)), wanted)


def _blocks(text: str) -> Iterator[_Block]:
    """A line that begins with a bracket is a header where what stands before it is whole by itself: inside an array, or a
    string of several lines, it is not."""
    lines: list[str] = []
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        if lines and _HEADER.match(line) and (block := _block(lines, last=False)):
            yield block
            lines = []
        lines.append(line)
    block = _block(lines, last=True)
    if block is None:
        raise BadInput("the manifest is not valid TOML")
    yield block


def _block(lines: Sequence[str], *, last: bool) -> _Block | None:
    """The block of these lines; None where it is not whole yet."""
    try:
        data = tomllib.loads("".join(lines).removeprefix("\ufeff"))
        first = lines[0].removeprefix("\ufeff") if lines else ""
        header = tomllib.loads(first) if _HEADER.match(first) else {}
    except tomllib.TOMLDecodeError:
        return None
    path = []
    while header:
        ((name, value),) = header.items()
        path.append(name)
        header = value[0] if isinstance(value, list) else value
    values: Any = data
    for name in path:
        values = values[name][0] if isinstance(values[name], list) else values[name]
    end = _own(lines, last=last)
    return _Block(tuple(path), tuple(lines[:end]), tuple(lines[end:]), values)


def _own(lines: Sequence[str], *, last: bool) -> int:
    """How many of these lines are a block's own. Comments directly below its last key are, where a blank line parts them
    from the next header; all others stand above that, and are on what follows."""
    end = len(lines)
    while end and lines[end - 1].lstrip()[:1] in ("", "#"):
        end -= 1
    blank = next((index for index in range(end, len(lines)) if not lines[index].strip()), len(lines) if last else end)
    return blank if end else 0


def _text(block: _Block) -> str:
    return "".join((*block.lines, *block.rest))


def _is_entry(block: _Block, number: int) -> bool:
    return block.path == ("migration",) and _number(block.values) == number


def _number(entry: Mapping[str, Any]) -> int | None:
    found = NAME.fullmatch(str(entry.get("file", "")))
    return int(found["number"]) if found else None


def _feature(block: _Block) -> tuple[str, ...]:
    return (str(block.values.get("feature", "")),)


def _after_entry(blocks: Sequence[_Block], at: int) -> int:
    """The place behind an entry and its own tables, as [migration.expect]."""
    at += 1
    while at < len(blocks) and len(blocks[at].path) > 1 and blocks[at].path[0] == "migration":
        at += 1
    return at


def _inserted(blocks: Sequence[_Block], place: int, new: str, newline: str) -> str:
    """A new block behind the own lines of the one before it, with a blank line on either side."""
    before = "".join(map(_text, blocks[: place - 1])) + "".join(blocks[place - 1].lines)
    after = "".join(blocks[place - 1].rest) + "".join(map(_text, blocks[place:]))
    if before and not before.endswith("\n"):
        before += newline
    above = newline if before.strip("\ufeff") else ""
    below = newline if after.split("\n")[0].strip() else ""
    return before + above + new.replace("\n", newline) + below + after


def _newline(text: str) -> str:
    """The line end that most lines have."""
    return "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"


def _edited(text: str, values: Mapping[str, Any]) -> str:
    """An entry's text with these keys set."""
    whole = text if text.endswith("\n") else text + _newline(text)
    document = tomlkit.parse(whole)
    entry: Any = document["migration"]
    for key, value in values.items():
        if value is None:
            entry[0].pop(key, None)
        elif key not in entry[0] or entry[0][key] != _plain(value):
            entry[0][key] = tomlkit.value(_value(value, room=_LONGEST - len(f"{key} = ")))
    edited = tomlkit.dumps(document)
    if "\r\n" in text:
        edited = re.sub(r"(?<!\r)\n", "\r\n", edited)
    return edited if text.endswith("\n") else edited.removesuffix(_newline(whole))


def _table(header: str, values: Mapping[str, Any]) -> str:
    keys = (f"{_key(key)} = {_value(value, room=_LONGEST - len(f'{key} = '))}" for key, value in values.items())
    return "\n".join((header, *keys)) + "\n"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else tomlkit.item(name).as_string()


def _value(value: Any, *, room: int) -> str:
    """A value as the manifest writes it; an array that has no room in its line is wrapped."""
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_key(key)} = {_value(each, room=1 << 30)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if not isinstance(value, (list, tuple)):
        return str(tomlkit.item(value).as_string())
    parts = [_value(each, room=1 << 30) for each in value]
    line = f"[{', '.join(parts)}]"
    return line if len(line) <= room else "\n".join(("[", *_filled(parts), "]"))


def _filled(parts: Sequence[str]) -> Iterator[str]:
    """Lines of values, each with its comma, as many in a line as have room."""
    line = ""
    for part in parts:
        if line and len(line) + len(part) + 2 > _WIDTH:
            yield line
            line = ""
        line = f"{line} {part}," if line else f"    {part},"
    yield line


def _checked(old: str, new: str, wanted: Callable[[dict[str, Any]], None]) -> str:
    """The new text, if it says what is wanted and nothing else has changed. Raises BadInput where it does not."""
    data = tomllib.loads(old.removeprefix("\ufeff"))
    wanted(data)
    try:
        found = tomllib.loads(new.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise BadInput(
            "the manifest is written in a way that cannot be edited", detail=str(error), hint=_HINT
        ) from error
    if found != _plain(data):
        raise BadInput("the manifest is written in a way that cannot be edited", hint=_HINT)
    return new


def _plain(value: Any) -> Any:
    """With tuples as lists, as the parser gives them."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, (list, tuple)) else value
