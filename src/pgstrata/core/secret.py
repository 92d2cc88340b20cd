"""What is a password in a text, judged by the words before it: in URLs, connection strings, options and SQL."""

from __future__ import annotations

import re

# How a value is spelled. One that was cut off has no closing quote; inside a string of SQL, quotes are doubled.
_VALUE = (
    r"''+[^']+(?:''+|$)"
    r"|(?:[eE]|[uU]&)?'(?:[^'\\]|\\.|'')*(?:'|$)"
    r'|"[^"]*(?:"|$)'
    r"|\$(?P<tag>\w*)\$.*?(?:\$(?P=tag)\$|$)"
    r"|\S+"
)
_SECRET = re.compile(
    r"(?P<user>://[^:/@\s]*:)\S+@"
    r"|(?P<word>\b\w*(?:passw(?:or)?d|oauth_client_secret)"
    r"""(?:["']?\s*[=:]\s*|\s+(?=[eE]?'|[uU]&'|\$\w*\$)))(?P<value>""" + _VALUE + ")",
    re.IGNORECASE | re.DOTALL,
)


def redact(text: str) -> str:
    """The same text without passwords: `***` stands in their place."""
    return _SECRET.sub(lambda found: f"{found['user']}***@" if found["user"] else f"{found['word']}***", text)
