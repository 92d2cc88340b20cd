"""How psql finds the end of a routine with a BEGIN ATOMIC body, in which semicolons end nothing.

`psqlscan.l` knows a routine by its first words, CREATE [OR REPLACE] FUNCTION|PROCEDURE, and then counts BEGIN, CASE
and END outside parentheses. A BEGIN that is not followed by ATOMIC is a name to the server, and a body to psql, which
would read on to the end of the script: it is refused.
"""

from __future__ import annotations

from pgstrata.core.script.script import Trouble
from pgstrata.core.script.window import Window

# psql notes only these among a statement's first four words, by their first letter.
_LETTERS = {b"create": b"c", b"or": b"o", b"replace": b"r", b"function": b"f", b"procedure": b"p"}
_ROUTINES = (b"cf", b"cp", b"corf", b"corp")
_PREFIXES = (b"c", b"co", b"cor")


class Routine:
    """What is known of one statement after the other; `is_one` once its first words have said so.

    `every_word` is True while the next word matters, whatever it is.
    """

    __slots__ = ("_letters", "_unsure", "_window", "begins", "every_word", "is_one")

    def __init__(self, window: Window) -> None:
        self._window = window
        self.reset()

    def reset(self) -> None:
        """A new statement begins."""
        self.every_word = True
        self.is_one = False
        self.begins = 0  # BEGINs and CASEs that are open
        self._letters = b""
        self._unsure = -1  # offset of a BEGIN that no ATOMIC has followed yet

    def note(self, word: bytes, index: int, *, outside: bool) -> None:
        """A word in lower case, where it is, and whether that is outside parentheses."""
        if self.every_word and not self.is_one:
            self._letters += _LETTERS.get(word, b"-")
            self.is_one = self._letters in _ROUTINES
            self.every_word = self._letters in _PREFIXES
        if self.is_one and outside:
            self._count(word, index)

    def _count(self, word: bytes, index: int) -> None:
        if self._unsure >= 0 and word != b"atomic":
            self._refuse_begin()
        if word == b"begin":
            self.begins += 1
            self._unsure = self._window.base + index
        elif word == b"atomic":
            self._unsure = -1
        elif word == b"case" and self.begins:
            self.begins += 1
        elif word == b"end" and self.begins:
            self.begins -= 1
        self.every_word = self._unsure >= 0

    def _refuse_begin(self) -> None:
        index = self._unsure - self._window.base
        self._window.refuse(Trouble.BEGIN_NAME, index, index + len(b"begin"))
        self._unsure = -1
        self.begins -= 1  # as the server reads it, so that what follows is looked at too
