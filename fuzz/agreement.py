"""psql and the server as the judges: what reaches the server of a script that was accepted is what its items say.

The server is a real one, and its log says what it received (`tests/core/script/oracle.py`). The scripts run as a role that
may do nothing outside its own database. One psql takes many of them, as its start costs more than a script.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import psycopg

from core.script.oracle import Oracle, misleads_psql, runs_in_psql, sent
from fuzz.checks import Scanned, scanned, up_to
from pgstrata.core.script.script import Statement
from pgstrata.core.script.settings import sets_strings, setting
from pgstrata.core.script.statements import tokens
from pgstrata.postgres.server import Server

BATCH = 100
_TABLES = b"CREATE TABLE t (a text, b text); CREATE TABLE u (a text); CREATE TABLE one (a text);"
# A long statement is of no use, and a log that says less would hide what was received.
_SETTINGS = ("statement_timeout = '2s'", "log_statement = 'all'", "log_min_error_statement = 'error'")
_BOOLEAN = re.compile("on|of|off|0|1|y(e|es)?|no?|t(r|ru|rue)?|f(a|al|als|alse)?")  # parse_bool in bool.c
# In a bit string that goes on behind a lone CR, no server takes the backslash that the old rule for strings would hide.
# A letter right behind a number: how much of the word belongs to it differs from psql 14 to 16, and newer servers refuse it.
_JUNK = re.compile(rb"(?<![A-Za-z0-9_\x80-\xff])[0-9][0-9_.]*[A-Za-z_\x80-\xff]")
# The server counts wrongly where a wrong escape stands behind a doubled quote; where that is in the middle of a character,
# telling the error fails too, and its log does not have the statement.
_ESCAPE = re.compile(rb"u&(?=.*(''|\"\"))(?=.*[\x80-\xff])", re.IGNORECASE | re.DOTALL)
_COPY = re.compile(rb"copy (t|u|one)( \(a\))? from stdin( csv)?;", re.IGNORECASE)
_ROLE, _DATABASE = "fuzz", "fuzz"


def prepare(server: Server) -> None:
    """The role and the database that scripts run with."""
    with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {_ROLE} LOGIN".encode())
        for setting in _SETTINGS:
            connection.execute(f"ALTER ROLE {_ROLE} SET {setting}".encode())
        connection.execute(f"CREATE DATABASE {_DATABASE} TEMPLATE template0 OWNER {_ROLE}".encode())
    with psycopg.connect(server.conninfo(_DATABASE), user=_ROLE, autocommit=True) as connection:
        connection.execute(_TABLES)


class Judge:
    """Collects scripts, and asks psql about them together."""

    def __init__(self, server: Server, folder: Path) -> None:
        self._oracle = Oracle(server, _DATABASE, folder, user=_ROLE)
        self._old = server.installation.version < (18, 0)
        self._waiting: dict[bytes, list[bytes]] = {}
        self.asked = 0

    def add(self, script: bytes) -> None:
        """Take a script in, as far as it is accepted, where psql can be asked about it; now and then all of them are judged.
        Raises Disagreement."""
        found = scanned(script)
        if refused := [each for each in found.survey.findings if not _of_transactions(each.message)]:
            script = up_to(script, found.items, refused)
            found = scanned(script)
        if self._old and not _plain(script, found):
            return
        if askable(script, found):
            self._waiting[script] = sent(found.sent)
            if len(self._waiting) >= BATCH:
                self.judge()

    def judge(self) -> None:
        """Ask psql about all that wait. Raises Disagreement about the first that it reads otherwise."""
        waiting, self._waiting = self._waiting, {}
        scripts = list(waiting)
        self.asked += len(scripts)
        while scripts:
            received = self._oracle.received_of_each(scripts)
            for script, each in zip(scripts, received, strict=False):
                if each != waiting[script]:
                    self._once_more(script, waiting[script])
            if len(received) == len(scripts):
                return
            self._once_more(scripts[len(received)], waiting[scripts[len(received)]])  # psql lost its server
            scripts = scripts[len(received) + 1 :]

    def _once_more(self, script: bytes, expected: Sequence[bytes]) -> None:
        """Alone, so that no other script of the batch has to do with it."""
        received = self._oracle.received(script)
        if received != expected:
            raise Disagreement(script, expected, received)


class Disagreement(AssertionError):
    """psql sends something else of a script than its items say."""

    def __init__(self, script: bytes, expected: Sequence[bytes], received: Sequence[bytes]) -> None:
        super().__init__(f"of {script!r}\nthe items say   {list(expected)!r}\nthe server has  {list(received)!r}")
        self.script = script


def askable(script: bytes, found: Scanned) -> bool:
    """Whether the script is accepted, and psql means by it what it says. The log is in UTF-8 whatever a script sets."""
    findings = [each for each in found.survey.findings if not _of_transactions(each.message)]
    if findings or not runs_in_psql(found.items) or misleads_psql(found.items):
        return False
    if (
        _JUNK.search(script)
        or _ESCAPE.search(script)
        or (b"\r" in script and b"standard_conf" in script)
        or b"client_encoding" in script.lower()
        or b"names" in script.lower()
    ):
        return False
    return all(_takes_effect(item, found) for item in found.items if isinstance(item, Statement))


def _plain(script: bytes, found: Scanned) -> bool:
    """Whether older versions read it too as 18 does: to some of them a vertical tab is no white space, and the data of a COPY
    that the server refuses are statements."""
    copies = [item.text for item in found.items if isinstance(item, Statement) and item.copies]
    return b"\v" not in script and all(_COPY.fullmatch(text) for text in copies)


def _of_transactions(message: str) -> bool:
    """What is refused for the ledger's sake, and read as psql reads it all the same."""
    return "transaction" in message or "COPY TO STDOUT" in message


def _takes_effect(item: Statement, found: Scanned) -> bool:
    """psql goes on after a SET that the server did not follow, where a run of ours ends."""
    if sets_strings(item.text) is None:
        return True
    said, words = setting(item.text), [each.word for each in tokens(item.text.decode())]
    whole = len(words) - words.count("SESSION") - words.count(";") == (2 if words[0] == "RESET" else 4)
    boolean = said is not None and (said.value is None or _BOOLEAN.fullmatch(said.value.lower()))
    return whole and bool(boolean) and not found.survey.findings  # nor may a transaction take it back
