"""Plain values as YAML: keys in their order, texts of several lines as blocks."""

from __future__ import annotations

import re
from typing import Any

import yaml

_NUMBER = re.compile(r"[-+.]?[0-9]")
_BREAKS = "\x85\u2028\u2029"  # line ends to YAML 1.1, and to nobody else


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out: no anchors."""
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    """A text that every reader takes for the same text: to some, `1e3` and `0o17` are numbers without their quotes."""
    style = None
    if any(char in value for char in _BREAKS):
        style = '"'
    elif "\n" in value:
        style = "|"
    elif _NUMBER.match(value):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def to_yaml(value: Any) -> str:
    """One document."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100_000)
