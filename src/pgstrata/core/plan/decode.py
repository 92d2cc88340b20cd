"""Plain values, as json.loads gives them, back into frozen dataclasses: every field there, every one of its type."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

_NAMES = {str: "a string", int: "a whole number", bool: "true or false"}


def decode(wanted: Any, value: Any, at: str) -> Any:
    """`value` as a `wanted`: str, int, bool, tuple[X, ...] or a dataclass of such. `at` names it in errors.

    Raises ValueError with the place of what does not fit.
    """
    if is_dataclass(wanted):
        return _record(wanted, value, at)
    if get_origin(wanted) is tuple:
        if not isinstance(value, list):
            raise ValueError(f"{at} must be an array")
        return tuple(decode(get_args(wanted)[0], each, f"{at}[{index}]") for index, each in enumerate(value))
    if type(value) is not wanted:  # exactly: to Python, true is an int
        raise ValueError(f"{at} must be {_NAMES[wanted]}")
    return value


def _record(wanted: Any, value: Any, at: str) -> Any:
    if not isinstance(value, dict):
        raise ValueError(f"{at} must be an object")
    names = [field.name for field in fields(wanted)]
    missing = [name for name in names if name not in value]
    unknown = [name for name in value if name not in names]
    if missing or unknown:
        raise ValueError(f"{at} lacks {missing[0]}" if missing else f"{at} has {unknown[0]}, which is not known")
    types = get_type_hints(wanted)
    return wanted(**{name: decode(types[name], value[name], f"{at}.{name}") for name in names})
