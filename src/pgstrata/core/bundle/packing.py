"""Files -> ConfigMaps under a limit. The same files give the same bytes, whoever packs them.

The compressed files are laid end to end, in order of their names, behind the room that the manifest and the papers take;
ConfigMap number i carries what lies in the i-th window of that length. So nothing is cut that need not be, and Terraform,
which has neither loops nor bytes, computes the same with `substr` over base64.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pgstrata.core.bundle.sums import INDEX, KEY, MANIFEST, SUMS, Bundled, Index, chunk_digest, chunk_names
from pgstrata.errors import BadInput

LIMIT = 1_048_576  # bytes of a ConfigMap's values (ValidateConfigMap of Kubernetes: MaxSecretSize)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigMap:
    """One ConfigMap's content: texts as they are, and bytes, by key."""

    name: str
    data: Mapping[str, str]
    binary: Mapping[str, bytes]

    @property
    def keys(self) -> list[str]:
        return [*self.data, *self.binary]

    @property
    def size(self) -> int:
        """Bytes, as the API server counts them, and those of the keys."""
        texts = sum(len(key) + len(text.encode()) for key, text in self.data.items())
        return texts + sum(len(key) + len(data) for key, data in self.binary.items())


def compress(pieces: Iterable[bytes]) -> bytes:
    """gzip without a name or a time in its header."""
    # Dumps are full of identifiers that never come again; Z_FILTERED does not go after the short matches in them.
    packer = zlib.compressobj(9, zlib.DEFLATED, 31, 9, zlib.Z_FILTERED)
    return b"".join([*map(packer.compress, pieces), packer.flush()])


def pack(
    *,
    plane: str,
    name: str,
    content: str,
    manifest: str,
    sums: str,
    sizes: Mapping[str, int],
    packed: Mapping[str, bytes],
    limit: int = LIMIT,
) -> list[ConfigMap]:
    """The ConfigMaps of a plane: `sizes` are those of the files before compression, `packed` their compressed bytes.

    Raises BadInput for a file whose name cannot be a key, and where the manifest and the sums leave no room.
    """
    for file in packed:
        if not KEY.fullmatch(file):
            hint = "a ConfigMap's key has letters, digits, -, _ and . and at most 230 of them here"
            raise BadInput(f"{file} cannot travel in a ConfigMap", hint=f"Rename it: {hint}.")
    keys = sum(len(file) + 24 for file in packed) + 256
    window = (limit - keys) // 3 * 3
    total = sum(_padded(len(data)) for data in packed.values())
    reserve = 1024 + sum(len(file) + 128 for file in packed) + 80 * -(-total // max(window, 1))
    header = _padded(len(manifest.encode()) + len(sums) + reserve)
    if header > window:
        over = header - max(window, 0)
        raise BadInput(f"{MANIFEST} and {SUMS} do not fit into one ConfigMap of {limit} bytes: {over} bytes too much")
    windows = max(1, -(-(header + total) // window))
    cut = _cut(packed, header, window, windows)
    counts = {file: sum(file in each for each in cut) for file in packed}
    taken = dict.fromkeys(packed, 0)
    digests: dict[str, list[str]] = {file: [] for file in packed}
    binaries: list[dict[str, bytes]] = []
    for slices in cut:
        binary = {}
        for file, data in slices.items():
            binary[chunk_names(file, counts[file])[taken[file]]] = data
            digests[file].append(chunk_digest(data))
            taken[file] += 1
        binaries.append(binary)
    files = {file: Bundled(size=sizes[file], chunks=tuple(digests[file])) for file in packed}
    papers = {MANIFEST: manifest, SUMS: sums, INDEX: Index(plane=plane, content=content, files=files).text()}
    return [
        ConfigMap(name=configmap_name(name, i, content), data=papers if i == 0 else {}, binary=binary)
        for i, binary in enumerate(binaries)
    ]


def configmap_name(first: str, index: int, content: str) -> str:
    """The name of the ConfigMap at an index. The later ones have a name for each content: a node's cached copy of an
    older one can never be mounted beside a newer first."""
    return f"{first}-{index + 1}-{content[:8]}" if index else first


def _padded(size: int) -> int:
    """Bytes as base64 sees them: in threes."""
    return -(-size // 3) * 3


def _cut(packed: Mapping[str, bytes], header: int, window: int, windows: int) -> list[dict[str, bytes]]:
    """What lies in each window, by file."""
    found: list[dict[str, bytes]] = [{} for _ in range(windows)]
    start = header
    for file in sorted(packed):
        data = packed[file]
        end = start + _padded(len(data))
        for i in range(start // window, -(-end // window)):
            piece = data[max(i * window - start, 0) : (i + 1) * window - start]
            if piece:
                found[i][file] = piece
        start = end
    return found
