"""One target in a process of its own, under libFuzzer: `python -m fuzz.worker TARGET SERVER [libFuzzer's options]`.

`__main__.py` starts it. It ends with libFuzzer's exit codes: 0, or 70 and more where there is a finding.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

from fuzz.mutator import PIECES, TOKENS, mutated

with atheris.instrument_imports(include=["pgstrata.core"]):
    from fuzz import agreement, checks

from pgstrata.postgres.server import Server
from pgstrata.programs import installation_in

_OWN_CHANGES = 3  # of four; the fourth is libFuzzer's
_FOUND = 77  # libFuzzer's code for a crash
_HERE = "fuzz-psql-"


def main() -> None:
    """Fuzz until libFuzzer's options say that it is enough."""
    target, place, *options = sys.argv[1:]
    pieces = PIECES.get(target, TOKENS)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        if seed % 4 >= _OWN_CHANGES:
            return bytes(atheris.Mutate(data, len(data)))
        return mutated(data, most, seed, pieces=pieces)

    atheris.Setup([sys.argv[0], *options], check(target, place, options), custom_mutator=mutate)
    atheris.Fuzz()


def check(target: str, place: str, options: list[str]) -> Callable[[bytes], object]:
    """What is called with each input."""
    if target == "psql":
        prefix = next(each.partition("=")[2] for each in options if each.startswith("-artifact_prefix="))
        return _asking(server_at(place), Path(prefix))
    found: Callable[[bytes], object] = getattr(checks, f"check_{target}")
    return found


def server_at(place: str) -> Server:
    """The server that the parent has started, from its JSON."""
    said = json.loads(place)
    return Server(
        installation=installation_in(Path(said["bindir"])),
        folder=Path(said["folder"]),
        identity=None,
        port=said["port"],
        socket_folder=Path(said["socket_folder"]),
    )


def _asking(server: Server, findings: Path) -> Callable[[bytes], None]:
    judge = agreement.Judge(server, Path(tempfile.mkdtemp(prefix=_HERE)))

    def add(data: bytes) -> None:
        try:
            judge.add(data)
        except agreement.Disagreement as error:  # about one of many inputs: libFuzzer would keep another one
            traceback.print_exc()
            path = findings / f"disagreement-{abs(hash(error.script)):x}"
            path.write_bytes(error.script)
            print(f"Test unit written to {path}", file=sys.stderr, flush=True)
            os._exit(_FOUND)

    return add


if __name__ == "__main__":
    main()
