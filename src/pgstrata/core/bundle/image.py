"""A reference to an image, by its documented grammar: https://github.com/distribution/reference (reference.go, regexp.go).

Kubernetes' API takes almost any text for an image, and the node that is to run it then says InvalidImageName.
"""

from __future__ import annotations

import re

from pgstrata.errors import BadInput

_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?"
_HOST = rf"(?:{_LABEL}(?:\.{_LABEL})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?"
_PART = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"
_TAG = "[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}"
_DIGEST = "[a-zA-Z][a-zA-Z0-9]*(?:[-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,}"
REFERENCE = f"(?:{_HOST}/)?{_PART}(?:/{_PART})*(?::{_TAG})?(?:@{_DIGEST})?"
_LONGEST = 255  # characters of a name, without tag and digest


def check_image(text: str) -> None:
    """Raises BadInput for a text that names no image."""
    if re.fullmatch(REFERENCE, text, re.ASCII) and len(_name(text)) <= _LONGEST and _digest_is_whole(text):
        return
    raise BadInput(
        f"'{text}' is no reference to an image" if text else "the name of the image is empty",
        hint="It is a path in small letters, a registry before and a tag or digest after it: "
        "registry.example.com:5000/team/pgstrata:1.0",
    )


def _name(text: str) -> str:
    return re.sub(rf"(?::{_TAG})?(?:@{_DIGEST})?\Z", "", text, count=1)


def _digest_is_whole(text: str) -> bool:
    """Whether a SHA-256 has its 64 digits. Without a digest, the name has not just that form: that is an image's own id."""
    _, sign, digest = text.partition("@")
    if digest.startswith("sha256:"):
        return re.fullmatch("sha256:[0-9a-f]{64}", digest) is not None
    return bool(sign) or not re.fullmatch("[0-9a-f]{64}", text)
