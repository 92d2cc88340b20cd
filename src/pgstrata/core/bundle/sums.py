"""A bundle's papers: SHA256SUMS, by the bytes of each file before compression, and bundle.json, by the chunks that travel.

SHA256SUMS is in the form of coreutils' sha256sum and names every file of the estate, so that a bundle says what the whole
estate is; bundle.json names those that travel in this one. The compressed bytes differ with who compressed them, the sums
do not.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from pgstrata.core.estate.migration import NAME

FORMAT = 1
MANIFEST, SUMS, INDEX = "estate.toml", "SHA256SUMS", "bundle.json"
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_HEX = re.compile(r"[0-9a-f]{64}")
# What a key of a ConfigMap may be made of, less the room for `.gz.12-of-34`.
KEY = re.compile(r"[-._a-zA-Z0-9]{1,230}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A file that travels: its bytes before compression, and the digests of its chunks; no chunk: it is there as it is."""

    size: int
    chunks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """bundle.json: the plane, the hash of the content, and the files by name."""

    plane: str
    content: str
    files: Mapping[str, Bundled]

    def text(self) -> str:
        """As it is written: one line, keys sorted, as Terraform's jsonencode writes it."""
        files = {name: {"chunks": list(each.chunks), "size": each.size} for name, each in self.files.items()}
        return jsonencode({"content": self.content, "files": files, "format": FORMAT, "plane": self.plane})


def jsonencode(value: object) -> str:
    """JSON as Terraform's function of that name writes it: keys sorted, no spaces, `<`, `>` and `&` escaped."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def sums_text(digests: Mapping[str, str]) -> str:
    """The lines of SHA256SUMS, by name."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests))


def content(digests: Mapping[str, str], travelling: Iterable[str]) -> str:
    """The hash over what travels and the manifest: another one, and there is something new for a Job."""
    lines = sums_text({name: digests[name] for name in (MANIFEST, *travelling)})
    return hashlib.sha256(lines.encode()).hexdigest()


def chunk_digest(chunk: bytes) -> str:
    """The digest of a chunk: of its base64 text, as that is what Terraform has in hand."""
    return hashlib.sha256(base64.b64encode(chunk)).hexdigest()


def chunk_names(file: str, count: int) -> list[str]:
    """The keys of a file's chunks, in order; the file's own name where it is not compressed."""
    if count == 0:
        return [file]
    return [f"{file}.gz"] if count == 1 else [f"{file}.gz.{number}-of-{count}" for number in range(1, count + 1)]


def parse_sums(text: str) -> dict[str, str]:
    """The digests by name. Raises ValueError with what is wrong."""
    found = {}
    # Not splitlines(): to it, other characters end a line too.
    for number, line in enumerate(text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else (), start=1):
        match = _LINE.fullmatch(line)
        if not match:
            raise ValueError(f"line {number} is not «digest, two spaces, name»")
        _check_name(match[2])
        found[match[2]] = match[1]
    return found


def parse_index(text: str) -> Index:
    """What `Index.text` wrote. Raises ValueError with what is wrong."""
    try:
        value = json.loads(text, object_pairs_hook=_once)
        if value["format"] != FORMAT:
            raise ValueError(f"it has the format {value['format']}, this version reads {FORMAT}")
        files = {
            name: Bundled(size=_size(name, each["size"]), chunks=_chunks(name, each["chunks"]))
            for name, each in value["files"].items()
        }
        for name in files:
            _check_name(name)
        if not _HEX.fullmatch(_text(value["content"])):
            raise ValueError("its content is no hash")
        index = Index(plane=_text(value["plane"]), content=value["content"], files=files)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"it is not what pgstrata or its Terraform module writes ({error})") from None
    return index


def _check_name(name: str) -> None:
    if name != MANIFEST and not (NAME.fullmatch(name) and KEY.fullmatch(name)):
        raise ValueError(f"{name!r} is no migration's name")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in it")
    return found


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise TypeError("a string was expected")
    return value


def _size(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"the size of {name} is no number")
    return value


def _chunks(name: str, value: Collection[object]) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) and _HEX.fullmatch(each) for each in value):
        raise ValueError(f"the chunks of {name} are no digests")
    return tuple(str(each) for each in value)
