"""`python -m fuzz`: every target for a time, beside one another; 1 where something was found, with how to have it again.

python -m fuzz --seconds 600
python -m fuzz --reproduce .fuzz/findings/scanner/crash-…
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from core.script.goldens import CASES
from fuzz import ROOT
from pgstrata.errors import PgstrataError
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.server import Server
from pgstrata.programs import choose_postgres

TARGETS = ("scanner", "psql", "long", "tasks", "manifest")
_SEEDS = {"long": "*.long", "tasks": "*.dump", "manifest": "*.toml"}  # of corpus/; the others take the goldens too
_LONGEST = {"long": 64, "tasks": 4096, "manifest": 2048}  # bytes of an input
_PATIENCE = 20  # seconds for one input
_MEMORY = 1024  # MB of a worker


def main() -> int:
    given = _arguments()
    chosen = given.server if given.server in ("wheel", "system") else str(Path(given.server).resolve())
    with tempfile.TemporaryDirectory(prefix="fuzz-") as scratch, Sandbox(choose_postgres(chosen)) as server:
        if given.reproduce:
            return _reproduce(given.reproduce, given.target or given.reproduce.parent.name, server, Path(scratch))
        from fuzz.agreement import prepare

        prepare(server)
        targets = [given.target] if given.target else list(TARGETS)
        each = given.seconds * min(given.jobs, len(targets)) // len(targets)
        with ThreadPoolExecutor(given.jobs) as pool:
            options = (f"-max_total_time={max(1, each)}", f"-seed={given.seed}")
            found = list(pool.map(lambda name: _fuzz(name, options, given.folder, server, Path(scratch)), targets))
    return int(any(found))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="The scanner under a coverage-guided fuzzer.")
    parser.add_argument("--seconds", type=int, default=600, help="in all, however many run at once (default: 600)")
    parser.add_argument("--jobs", type=int, default=len(TARGETS), help="how many targets run at once (default: all)")
    parser.add_argument("--seed", type=int, default=0, help="of what is drawn (default: another one each time)")
    parser.add_argument("--target", choices=TARGETS, help="this one alone")
    parser.add_argument("--folder", type=Path, default=ROOT / ".fuzz", help="where inputs and findings are kept")
    parser.add_argument("--server", default="wheel", help="wheel, system, or a folder with a server's programs")
    parser.add_argument("--reproduce", type=Path, metavar="FILE", help="check this input once")
    return parser.parse_args()


def _fuzz(target: str, options: Sequence[str], folder: Path, server: Server, scratch: Path) -> bool:
    """Run one target's worker, and say what it did. Whether there is a finding. A worker ends by itself, or by a signal to
    all."""
    corpus, findings = folder / "corpus" / target, folder / "findings" / target
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(parents=True, exist_ok=True)
    before = set(findings.iterdir())
    seeds = scratch / target
    seeds.mkdir()
    for path in _seeds(target):
        shutil.copy(path, seeds / path.name)
    log = folder / f"{target}.log"
    command = [sys.executable, "-m", "fuzz.worker", target, _place(server), *_limits(target), *options]
    command += [f"-artifact_prefix={findings}/", str(corpus), str(seeds)]
    with log.open("wb") as out:
        environment = {**os.environ, "TMPDIR": str(scratch)}
        code = subprocess.run(command, cwd=ROOT, stdout=out, stderr=out, env=environment, check=False).returncode
    lines = log.read_text(errors="replace").splitlines()
    done = next((line for line in reversed(lines) if line.startswith(("Done", "#"))), "")
    print(f"{target}: {'in order' if code == 0 else f'ended with {code}'}: {done}", flush=True)
    if code == 0:
        return False
    print("\n".join(["", *(line for line in lines[-60:] if not line.startswith(("#", "INFO: ")))]))
    for path in sorted(set(findings.iterdir()) - before):
        print(f"\nTo have it again: {sys.executable} -m fuzz --target {target} --reproduce {path}", flush=True)
    return True


def _limits(target: str) -> Sequence[str]:
    return (
        f"-timeout={_PATIENCE}",
        f"-rss_limit_mb={_MEMORY}",
        f"-max_len={_LONGEST.get(target, 1024)}",
        "-print_final_stats=1",
        "-verbosity=1",
    )


def _seeds(target: str) -> Iterator[Path]:
    yield from (Path(__file__).parent / "corpus").glob(_SEEDS.get(target, "*.sql"))
    if target not in _SEEDS:
        yield from CASES.glob("*.sql")


def _place(server: Server) -> str:
    where = {"bindir": server.installation.bindir, "folder": server.folder, "socket_folder": server.socket_folder}
    return json.dumps({**{name: str(path) for name, path in where.items()}, "port": server.port})


def _reproduce(path: Path, target: str, server: Server, scratch: Path) -> int:
    """The same check on one input, without a fuzzer; what it raises is shown."""
    from fuzz import agreement, checks

    data = path.read_bytes()
    if target == "psql":
        agreement.prepare(server)
        judge = agreement.Judge(server, scratch)
        judge.add(data)
        judge.judge()
    else:
        getattr(checks, f"check_{target}")(data)
    print(f"{path}: nothing is wrong with it")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except PgstrataError as error:
        sys.exit(f"ERROR: {error}")
