"""What must hold for any bytes: of the scanner and the survey, of a dump's outline and its tasks, of a manifest.

Each function raises AssertionError, or whatever the code under test raises: both are findings. Where the input is cut is
drawn from a checksum of it, so that a finding can be had again from its bytes alone.
"""

from __future__ import annotations

import itertools
import random
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.script.goldens import joined
from pgstrata.core.estate.manifest import parse
from pgstrata.core.plan.restore import Schedule, Task, tasks
from pgstrata.core.script.outline import Kind, Outline, Part
from pgstrata.core.script.scanner import Scanner
from pgstrata.core.script.script import CopyData, CopyEnd, Defect, Item, MetaCommand, Statement
from pgstrata.core.script.statements import is_empty
from pgstrata.core.script.survey import Finding, Survey
from pgstrata.errors import ManifestInvalid

_TRAILER = b"\n--\n-- PostgreSQL database dump complete\n--\n"
_HELD_OF_COPY = 3  # bytes: `\.` and a CR may be the end of the data
_SINGLY = 256  # bytes; a longer script comes in pieces of more than one
_LONG = 128 * 1024
_PIECE = 4 * 1024
_LARGER, _SLOWER, _CLEAR = 8, 30, 0.1  # times, times, seconds: 64 times for what is read again and again
_SESSIONS = 3


@dataclass(slots=True)
class Scanned:
    """What one pass made of a script."""

    items: list[Item]
    sent: list[Item]
    defects: list[Defect]
    survey: Survey
    outline: Outline


def scanned(script: bytes, cuts: list[int] | None = None, *, baseline: bool = False) -> Scanned:
    """One pass over a script that comes in pieces, with the scanner's memory looked at after each."""
    scanner, survey, outline = Scanner(), Survey(baseline=baseline), Outline()
    items: list[Item] = []
    sent: list[Item] = []

    def take(found: Iterator[Item]) -> None:
        for item in found:
            items.append(item)
            outline.note(item)
            if survey.note(item):
                sent.append(item)

    for begin, end in itertools.pairwise([0, *(cuts or ()), len(script)]):
        take(scanner.feed(script[begin:end]))
        _check_memory(scanner, items, end)
    take(scanner.finish())
    survey.finish(scanner.defects)
    return Scanned(items, sent, scanner.defects, survey, outline)


def _check_memory(scanner: Scanner, items: list[Item], fed: int) -> None:
    """Only what no item was made of yet is held, and of a COPY's data no more than its last line may need (I4)."""
    if scanner._dead:
        assert not scanner._buf
        return
    held = len(scanner._buf)
    assert held == fed - (items[-1].end if items else 0), "bytes are held of which an item was made"
    assert not scanner._copy.active or held <= _HELD_OF_COPY, "the data of a COPY are held"


def check_scanner(script: bytes) -> Scanned:
    """The cuts of the input do not matter, the spans tile it, the places are right. What the pass made of it."""
    whole = scanned(script)
    draw = random.Random(zlib.crc32(script))
    cuts = sorted(draw.choices(range(len(script) + 1), k=draw.choice((1, 3, 9))))
    step = 1 + len(script) // _SINGLY
    for each in (cuts, list(range(step, len(script), step))):
        cut = scanned(script, each)
        assert list(joined(cut.items)) == list(joined(whole.items)), f"other items when cut at {each}"
        assert cut.defects == whole.defects, f"other defects when cut at {each}"
        for name in ("findings", "checksum", "rows", "statements", "settings", "roles", "extensions"):
            one, other = getattr(cut.survey, name), getattr(whole.survey, name)
            assert one == other, f"survey.{name} is {one!r} when cut at {each}, else {other!r}"
    if b"\0" not in script:
        _check_spans(script, whole.items)
    _check_places(script, whole)
    return whole


def _check_spans(script: bytes, items: list[Item]) -> None:
    """Every byte belongs to one item, and every item says what stands there (I3)."""
    at = 0
    for item in items:
        assert item.start == at, f"a gap or an overlap at {at}: {item}"
        at, text = item.end, script[item.start : item.end]
        if isinstance(item, Statement):
            assert item.lead + item.text + item.tail == text
            assert item.at.offset == item.start + len(item.lead)
            assert not item.text[:1].isspace()
        elif isinstance(item, CopyData):
            assert item.data == text
        elif isinstance(item, CopyEnd):
            assert text in (b"\\.\n", b"\\.\r\n")
        else:
            assert (item.lead + item.text).rstrip(b"\r\n") == text.rstrip(b"\r\n")
    assert at == len(script), f"nothing was said of what stands behind {at}"


def _check_places(script: bytes, whole: Scanned) -> None:
    places = [item.at for item in whole.items if isinstance(item, Statement | MetaCommand)]
    for at in [*places, *(each.at for each in whole.defects)]:
        before = script[: at.offset]
        assert 0 <= at.offset <= len(script)
        assert at.line == before.count(b"\n") + 1
        assert at.column >= 1
    for finding in whole.survey.findings:
        assert finding.message


def check_long(data: bytes) -> None:
    """A begin, and a short text again and again: eight times as long takes about eight times as long, in the time of the
    processor. What takes much more was looked at three times."""
    at = data.find(b"|")
    begin, unit = (data[:at], data[at + 1 :]) if at >= 0 else (b"", data)
    if not unit:
        return
    whole = begin + unit * (_LONG // len(unit))
    for _ in range(3):
        few, many = (_time_of(whole[:size]) for size in (len(whole) // _LARGER, len(whole)))
        if many < _CLEAR or many < few * _SLOWER:
            return
    raise AssertionError(f"{len(whole)} bytes take {many:.2f} s, an eighth of them {few:.4f} s")


def _time_of(script: bytes) -> float:
    begin = time.process_time()
    scanned(script, list(range(_PIECE, len(script), _PIECE)))
    return time.process_time() - begin


def up_to(script: bytes, items: Sequence[Item], refused: Sequence[Finding]) -> bytes:
    """The script up to the item in which the first thing is refused: a changed script is seldom right to its end."""
    place = min(each.at.offset for each in refused)
    return script[: max((item.end for item in items if item.end <= place), default=0)]


# ---- a dump on several sessions


def check_tasks(data: bytes) -> None:
    """Of a dump that is cut into parts: each statement is in one of them, each part reads as it does in the whole, each is
    in one task, and the tasks come to an end without two that need one table."""
    script = data + _TRAILER
    whole = scanned(script, baseline=True)
    if whole.survey.findings:
        script = up_to(script, whole.items, whole.survey.findings) + _TRAILER
        whole = scanned(script, baseline=True)
    outline = whole.outline
    if whole.survey.findings or outline.refused:
        return
    parts = sorted(outline.parts, key=lambda part: part.begin)
    for one, other in itertools.pairwise(parts):
        assert one.begin < one.end <= other.begin, f"{one} and {other} overlap"
    _check_coverage(script, whole, parts)
    made = tasks(outline)
    taken = sorted((part for task in made for part in task.parts), key=lambda part: part.begin)
    assert taken == parts, "a part is in no task, or in two"
    _check_schedule(made)


def _check_coverage(script: bytes, whole: Scanned, parts: list[Part]) -> None:
    before = whole.outline.before if parts else len(script)
    texts = [item for item in whole.items if isinstance(item, Statement) and not is_empty(item.text)]
    for part in parts:
        assert part.begin >= whole.outline.before or part.kind is not Kind.DATA
        inside = [item.text for item in texts if part.begin <= item.at.offset < part.end]
        scanner = Scanner(part.at)
        end = part.data if part.kind is Kind.DATA else part.end
        alone = [*scanner.feed(script[part.begin : end]), *scanner.finish()]
        read = [item.text for item in alone if isinstance(item, Statement) and not is_empty(item.text)]
        assert read == inside, f"{part} reads as {read!r}, and as {inside!r} in the whole"
    for item in texts:
        holding = [part for part in parts if part.begin <= item.at.offset < part.end]
        assert len(holding) == (item.at.offset >= before), f"{item.text!r} is in {len(holding)} parts"


def _check_schedule(made: list[Task]) -> None:
    schedule, running, begun = Schedule(made), list[int](), 0
    while not schedule.finished or running:
        number = schedule.next() if len(running) < _SESSIONS else None
        if number is None:
            assert running, "no task may begin, and none is running"
            schedule.done(running.pop(0))
            continue
        begun += 1
        for other in running:
            apart = not made[number].alone & (made[other].alone | made[other].shared)
            assert apart, "two tasks need a table for themselves"
        running.append(number)
    assert begun == len(made)


# ---- a manifest


def check_manifest(data: bytes) -> None:
    """Any text is an estate, or is told what is wrong with it."""
    text = data.decode("utf-8", "ignore")
    try:
        parse(text, files={"001_A.sql": True})
    except ManifestInvalid as error:
        told = error
    else:
        return
    assert told.problems
    assert str(told)
