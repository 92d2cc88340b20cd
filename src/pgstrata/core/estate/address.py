"""Where a target is: an option, else the environment, else the manifest; the rest is libpq's own business."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from pgstrata.core.estate.estate import Target
from pgstrata.errors import BadInput

_USERINFO = re.compile(r"^\s*\w+://[^@?]*:[^@?]+@")
# An @ behind the first slash, or a second one: libpq would take a part of the password for the host or the database.
_AMBIGUOUS = re.compile(r"^\s*\w+://(?:[^/?]*@[^/?]*@|[^/?]*/[^?]*@|\S*\s)")
ESCAPE = "In a URL, write the special characters of a password as %40 for @, %2F for /, %3A for :, %25 for %."
_WORD = re.compile(r"\b(?:ssl)?password\s*=|\boauth_client_secret\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What to give to libpq: a connection string (or none) and single parameters over it."""

    conninfo: str = field(default="", repr=False)  # may hold a password when it comes from the environment
    parameters: Mapping[str, str] = field(default_factory=dict)
    password_file: str = ""
    source: str = "manifest"  # or `option`, `environment`, `local`


def holds_password(conninfo: str) -> bool:
    """Whether a connection URL or string holds a password. libpq decodes `%70assword=` in a URL, so this does too."""
    return bool(_USERINFO.search(conninfo) or _WORD.search(unquote(conninfo)))


def _check_escapes(conninfo: str, source: str) -> None:
    if _AMBIGUOUS.search(conninfo):
        raise BadInput(f"the {source}'s connection URL can be read in two ways", hint=ESCAPE)


def variable(target: str, what: str) -> str:
    """The environment variable of a target: `PGSTRATA_SUPABASE_URL` for ("supabase", "URL")."""
    return f"PGSTRATA_{re.sub(r'[^A-Z0-9]', '_', target.upper())}_{what}"


def resolve(target: Target, *, urls: Mapping[str, str], environment: Mapping[str, str]) -> Address:
    """The address of a target. Raises BadInput for a password in an option: the process list shows it to everyone."""
    password_file = environment.get(variable(target.name, "PASSWORD_FILE"), "")
    if target.name in urls:
        if holds_password(urls[target.name]):
            raise BadInput(
                f"--url {target.name}=… holds a password, which the process list shows to everyone",
                hint=f"Put it into a file and name that in {variable(target.name, 'PASSWORD_FILE')}, or use PGPASSFILE.",
            )
        _check_escapes(urls[target.name], "option")
        return Address(conninfo=urls[target.name], password_file=password_file, source="option")
    from_environment = environment.get(variable(target.name, "URL"), "")
    if from_environment:
        _check_escapes(from_environment, "environment")
        return Address(conninfo=from_environment, password_file=password_file, source="environment")
    parameters = {"dbname": target.database}
    if target.host:
        parameters["host"] = target.host
    if target.port:
        parameters["port"] = str(target.port)
    if target.user:
        parameters["user"] = target.user
    return Address(parameters=parameters, password_file=password_file)
