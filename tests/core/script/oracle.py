"""psql as the oracle: what a server's log says it received from psql, against our items.

The server logs each statement before it runs it, straight into its log file, so all is there when psql has ended. A
statement that the server cannot parse is not logged as one, and is read from the STATEMENT line of its error.
"""

from __future__ import annotations

import itertools
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pgstrata.core.script.script import Item, MetaCommand, Statement
from pgstrata.core.script.statements import tokens
from pgstrata.postgres.server import Server

# Only psql's own session logs its statements: no other test's are among them.
_OPTIONS = "-c log_statement=all -c log_min_error_statement=error -c log_error_verbosity=default"
_RECORD = re.compile(rb"[0-9-]+ [0-9:.]+ \S+ \[\d+\] (?P<kind>[A-Z]+):  (?P<text>.*)", re.DOTALL)
# Between two scripts of one psql; no script has these three behind one another.
_BETWEEN = [b"ROLLBACK /* of the script */", b"DISCARD ALL", b"SELECT 'the next script'"]
WORDS_KEPT = 8
_numbers = itertools.count()


class Oracle:
    """psql of one server's own version on one of its databases, and the log of that server."""

    def __init__(self, server: Server, database: str, folder: Path, *, user: str = "") -> None:
        """`user` is another role than the server's own, with `log_statement` and the like among its settings."""
        self._server = server
        self._user = user
        self._database = database
        self._folder = folder

    def received(self, script: bytes, *options: str) -> list[bytes]:
        """Run psql on a script, and give what the server received. Errors in the script do not matter."""
        path = self._folder / f"{next(_numbers)}.sql"
        path.write_bytes(script)
        try:
            return self._run(*options, "-f", str(path))
        finally:
            path.unlink()

    def received_of_each(self, scripts: Sequence[bytes]) -> list[list[bytes]]:
        """The same of many scripts by one psql: `-f` begins with an empty buffer, and the session is cleaned in between.
        Fewer lists than scripts where psql did not get further."""
        paths = [self._folder / f"{next(_numbers)}.sql" for _ in scripts]
        options: list[str] = []
        for path, script in zip(paths, scripts, strict=True):
            path.write_bytes(script)
            options += ["-f", str(path), *(word for each in _BETWEEN for word in ("-c", each.decode()))]
        try:
            received = self._run(*options)
        finally:
            for path in paths:
                path.unlink()
        ends = [at for at in range(len(received)) if received[at : at + len(_BETWEEN)] == _BETWEEN]
        begins = [0, *(end + len(_BETWEEN) for end in ends)]
        return [received[begin:end] for begin, end in zip(begins, ends, strict=False)]

    def _run(self, *options: str) -> list[bytes]:
        log = self._server.folder / "log"
        begin = log.stat().st_size
        conninfo = self._server.conninfo(self._database)
        psql = self._server.installation.program("psql")
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "PGCLIENTENCODING": "UTF8"}
        if self._user:
            conninfo += f" user={self._user}"  # of two values, libpq takes the last
        else:
            environment["PGOPTIONS"] = _OPTIONS
        command = [str(psql), "-X", "-q", *options, "-d", conninfo]
        subprocess.run(command, env=environment, capture_output=True, check=False, stdin=subprocess.DEVNULL)
        with log.open("rb") as stream:
            stream.seek(begin)
            return [normal(each) for each in _statements(_records(stream.read()))]


def _records(log: bytes) -> Iterator[bytes]:
    """The records of a log: lines that begin with a tab go on with the one before, and the tab is the log's own."""
    for record in re.split(rb"\n(?!\t)", log):
        yield record.replace(b"\n\t", b"\n")


def _statements(records: Iterable[bytes]) -> Iterator[bytes]:
    running = None  # the statement that an error would be about
    for record in records:
        found = _RECORD.fullmatch(record)
        if not found:
            continue
        kind, text = found["kind"], found["text"]
        if kind == b"LOG" and text.startswith(b"statement: "):
            running = text.removeprefix(b"statement: ")
            yield running
        elif kind == b"STATEMENT":
            if text != running:
                yield text
            running = None


def normal(statement: bytes) -> bytes:
    """psql leaves out empty lines outside of quotes, and what the last line ends with."""
    return re.sub(rb"\n\n+", b"\n", statement).rstrip(b"\n")


def sent(items: Iterable[Item]) -> list[bytes]:
    """What would go to a server of these items, normalised."""
    return [normal(item.text) for item in items if isinstance(item, Statement) and item.text]


def runs_in_psql(items: Iterable[Item]) -> bool:
    """Whether psql can be asked: it would obey a meta-command."""
    return all(item.text.lstrip(b"\\un").startswith(b"restrict ") for item in items if isinstance(item, MetaCommand))


def misleads_psql(items: Iterable[Item]) -> bool:
    """psql 17.6 and newer pass over the data of a COPY that failed, and know it by the words since the last statement.
    So they also pass over what follows an erroneous statement with these words in it, or one without any word right
    behind a COPY: `;` there makes them drop lines up to the next `\\.`, which no reader of the script would mean. Of a
    COPY that they do not know by its words, as no server takes it, they read the data as statements, where a run of ours has
    ended with the error: see `known_as_copy`."""
    statements = [item for item in items if isinstance(item, Statement) and item.text]
    strange = any(b"stdin" in each.text.lower() and not each.copies for each in statements)
    behind = [after.text for before, after in itertools.pairwise(statements) if before.copies]
    unknown = any(each.copies and not known_as_copy(each.text) for each in statements)
    return strange or unknown or not all(re.match(rb"[A-Za-z]{2}", text) for text in behind)


def known_as_copy(copy: bytes) -> bool:
    """Whether psql knows a COPY FROM STDIN by its words, neither quoted names nor what stands in parentheses: it keeps the
    first eight, and STDIN must be among them; a colon before it makes the word behind it a variable's name, and no word. No
    COPY that a server takes has either."""
    depth = count = 0
    for each in tokens(copy.decode("utf-8", "replace")):
        depth += (each.word == "(") - (each.word == ")")
        if each.word.startswith(":"):
            return False
        count += not depth and bool(re.match(r"[^\W\d]|\xa0", each.word))
        if not depth and each.word in ("STDIN", "STDOUT"):
            break
    return count <= WORDS_KEPT
