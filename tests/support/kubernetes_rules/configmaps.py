"""A ConfigMap's keys, bytes and size: ValidateConfigMap."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from typing import Any

from support.kubernetes_rules.places import Place

MAX_SIZE = 1024 * 1024  # bytes of all values, as they are after base64 (MaxSecretSize)
_KEY = re.compile(r"[-._a-zA-Z0-9]{1,253}")


def is_key(key: str) -> bool:
    """IsConfigMapKey: at most 253 characters, no `/`; neither `.` nor what begins with `..`, as each becomes a file."""
    return bool(_KEY.fullmatch(key)) and key != "." and not key.startswith("..")


def configmap_violations(place: Place, one: Mapping[str, Any]) -> Iterator[str]:
    """ValidateConfigMap. Its size counts values and not keys."""
    data, binary = one.get("data") or {}, one.get("binaryData") or {}
    size = 0
    for part, named in (("data", data), ("binaryData", binary)):
        for key in named:
            if not is_key(str(key)):
                yield (place / part)[key].says("is no key of a ConfigMap")
    for key, text in data.items():
        if isinstance(text, str):
            size += len(text.encode())
        else:
            yield (place / "data")[key].says(f"{text!r} is no text")
    for key, text in binary.items():
        here = (place / "binaryData")[key]
        if key in data:
            yield here.says("is a key of data too")
        decoded = _decoded(text)
        if decoded is None:
            yield here.says("is no base64")
        else:
            size += len(decoded)
    if size > MAX_SIZE:
        yield place.says(f"{size} bytes of values, {size - MAX_SIZE} more than a ConfigMap holds")


def _decoded(text: object) -> bytes | None:
    """As Go's encoding/json reads it: padded, the standard alphabet; line ends alone are passed over."""
    if not isinstance(text, str):
        return None
    try:
        return base64.b64decode(text.replace("\r", "").replace("\n", ""), validate=True)
    except (binascii.Error, ValueError):
        return None
