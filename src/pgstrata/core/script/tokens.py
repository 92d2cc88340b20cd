"""The regular expressions of the scanner, each the psqlscan.l rule that it stands for.

All of them are possessive (`*+`, `++`): they never go back, so no input makes them slow.
"""

from __future__ import annotations

import re

_IDENT = rb"[A-Za-z_\x80-\xff]"
_MORE = rb"[A-Za-z0-9_$\x80-\xff]"
_SPACE = rb"[ \t\n\r\f\v]"

# What psql drops before a statement: white space and -- comments. A lone CR ends a comment too.
LEAD = re.compile(rb"(?:" + _SPACE + rb"++|--[^\n\r]*+)*+")

# An identifier, but not the E of E'…' or the U of U&'…' and U&"…".
WORD = re.compile(_IDENT + _MORE + rb"*+")
FIRST_WORD = re.compile(rb"(?!create(?!" + _MORE + rb"))" + _IDENT + _MORE + rb"*+(?![&'])", re.IGNORECASE)
_PLAIN_WORD = rb"(?:[A-DF-TV-Za-df-tv-z_\x80-\xff]|[eE](?!')|[uU](?!&['\"]))" + _MORE + rb"*+"
_PLAIN_WORD_ESCAPES = rb"(?![bBxX]')" + _PLAIN_WORD  # in B'…' and X'…' a backslash is none even then
# Cases are spelled out: with IGNORECASE the whole expression takes half as long again.
_ROUTINE_STOPS = rb"[bB][eE][gG][iI][nN]|[aA][tT][oO][mM][iI][cC]|[cC][aA][sS][eE]|[eE][nN][dD]"
_ROUTINE_WORD = rb"(?!(?:" + _ROUTINE_STOPS + rb")(?!" + _MORE + rb"))" + _PLAIN_WORD

_OTHER = rb"[^'\"$;()\\:/\-A-Za-z_\x80-\xff]++"  # white space, digits, operators, commas, brackets
_LINE_COMMENT = rb"--[^\n\r]*+|-(?!-)|/(?!\*)"
_STRING = rb"'[^']*+'"
_QUOTED = rb"\"[^\"]*+\""
_CAST = rb"::"


def _skip(*parts: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"(?:" + rb"|".join(parts) + rb")*+", re.DOTALL)


def _group(*parts: bytes) -> bytes:
    """A pair of parentheses with none inside and nothing to stop at: taken whole, for speed."""
    return rb"\((?:" + rb"|".join(parts) + rb")*+\)"


_CODE = (_PLAIN_WORD, _OTHER, _STRING, _QUOTED, _LINE_COMMENT, _CAST)
_CODE_ESCAPES = (_PLAIN_WORD_ESCAPES, _OTHER, _QUOTED, _LINE_COMMENT, _CAST)  # standard_conforming_strings = off
HEAD = _skip(_OTHER, _LINE_COMMENT, _CAST)  # stops at every word: a statement's first ones are looked at
PLAIN = _skip(*_CODE, _group(*_CODE))
PLAIN_ESCAPES = _skip(*_CODE_ESCAPES, _group(*_CODE_ESCAPES))
ROUTINE = _skip(_ROUTINE_WORD, *_CODE[1:], _group(*_CODE))
ROUTINE_ESCAPES = _skip(rb"(?![bBxX]')" + _ROUTINE_WORD, *_CODE_ESCAPES[1:], _group(*_CODE_ESCAPES))

ESCAPED = re.compile(rb"(?:[^'\\]++|\\.|'')*+", re.DOTALL)  # the inside of E'…'
DOUBLED = re.compile(rb"(?:[^']++|'')*+")  # the inside of '…'
DOLLAR = re.compile(rb"\$(?:[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*+)?\$")
NESTING = re.compile(rb"/\*|\*/")
# {whitespace_with_newline}: what may stand between the parts of one string
CONTINUATION = re.compile(
    rb"[ \t\f\v]*+(?:--[^\n\r]*+)?+[\n\r](?:" + _SPACE + rb"++|--[^\n\r]*+[\n\r])*+"
)  # fmt: skip
REST_OF_LINE = re.compile(rb"[ \t\f\v]*+(?:--[^\n\r]*+)?+(?:\r?\n|\r?\Z)")

_NAME = rb"[A-Za-z0-9_\x80-\xff]++"
VARIABLE = re.compile(
    rb":(?:(?P<name>" + _NAME + rb")|'(?P<quoted>" + _NAME + rb")'|\"(?P<ident>" + _NAME + rb")\"|\{\?(?P<test>"
    + _NAME + rb")\})"
)  # fmt: skip

# What psql 13 to 18 sets by itself (`psql -c '\set'`, and what its manual names): it would replace :NAME.
PSQL_VARIABLES = frozenset(
    b"""AUTOCOMMIT COMP_KEYWORD_CASE DBNAME ECHO ECHO_HIDDEN ENCODING ERROR FETCH_COUNT HIDE_TABLEAM
    HIDE_TOAST_COMPRESSION HISTCONTROL HISTFILE HISTSIZE HOST IGNOREEOF LASTOID LAST_ERROR_MESSAGE LAST_ERROR_SQLSTATE
    ON_ERROR_ROLLBACK ON_ERROR_STOP PIPELINE_COMMAND_COUNT PIPELINE_RESULT_COUNT PIPELINE_SYNC_COUNT PORT PROMPT1
    PROMPT2 PROMPT3 QUIET ROW_COUNT SERVER_VERSION_NAME SERVER_VERSION_NUM SERVICE SHELL_ERROR SHELL_EXIT_CODE
    SHOW_ALL_RESULTS SHOW_CONTEXT SINGLELINE SINGLESTEP SQLSTATE USER VERBOSITY VERSION VERSION_NAME VERSION_NUM
    WATCH_INTERVAL""".split()
)

PREFIX = re.compile(rb"[eEbBxX]'|[uU]&['\"]")  # of a quote
_COPY_TOKEN = re.compile(
    rb"(?P<skip>" + _SPACE + rb"++|--[^\n\r]*+|'(?:[^']|'')*+'|\"[^\"]*+\")"
    rb"|(?P<word>" + WORD.pattern + rb")|(?P<comment>/\*)|(?P<open>\()|(?P<close>\))|.",
    re.DOTALL,
)  # fmt: skip


def after_comment(buf: bytes | bytearray, pos: int, end: int) -> int:
    """Where the comment that begins at `pos` ends; `end` when it does not."""
    depth = 0
    while True:
        found = NESTING.search(buf, pos, end)
        if not found:
            return end
        depth += 1 if found[0] == b"/*" else -1
        pos = found.end()
        if not depth:
            return pos


def after_comments(buf: bytes | bytearray, pos: int, end: int) -> int:
    """Past white space and comments of both kinds: where a statement's first token is; `end` when there is none."""
    while True:
        found = LEAD.match(buf, pos, end)
        pos = found.end() if found else pos
        if not buf.startswith(b"/*", pos, end):
            return pos
        pos = after_comment(buf, pos, end)


def first_word(buf: bytes | bytearray, pos: int, end: int) -> bytes:
    """A statement's first word in lower case, comments passed over; empty when it does not begin with one."""
    found = WORD.match(buf, pos, end) or WORD.match(buf, after_comments(buf, pos, end), end)
    return found[0].lower() if found else b""


def copies_from_stdin(text: bytes) -> bool:
    """Whether a COPY statement reads its data from the script: FROM STDIN (or, by the grammar, STDOUT) at depth 0."""
    return _copy_end(text) == b"from"


def copies_to_stdout(text: bytes) -> bool:
    """Whether a COPY statement gives its data to the client."""
    return _copy_end(text) == b"to"


def _copy_end(text: bytes) -> bytes:
    """`from` or `to`, where that stands before STDIN or STDOUT outside parentheses; else empty."""
    depth = pos = 0
    before = b""
    while token := _COPY_TOKEN.match(text, pos):
        pos = token.end()
        kind = token.lastgroup
        if kind == "skip":
            continue
        if kind == "comment":
            pos = after_comment(text, token.start(), len(text))
            continue
        depth += (kind == "open") - (kind == "close")
        word = token[0].lower() if kind == "word" and not depth else b""
        if before in (b"from", b"to"):
            return before if word in (b"stdin", b"stdout") else b""
        before = word
    return b""
