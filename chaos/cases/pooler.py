"""PgBouncer between the tool and its servers."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from chaos.case import Attempt, Case, Try, expect
from chaos.kill import go_on
from chaos.outcome import Unable, Unclear
from chaos.place import Place
from chaos.scenes.small import applied, small
from hostile.processes import until
from pgstrata.postgres.server import Server, server_identity

_PROGRAM = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin")
_TOOLS = 3


@contextlib.contextmanager
def pgbouncer(server: Server, *, mode: str, size: int) -> Iterator[int]:
    """A PgBouncer in front of a server, in a pool mode, with so many connections a database; its port."""
    if not _PROGRAM:
        raise Unable("PgBouncer is not installed (Debian: apt-get install pgbouncer)")
    identity = server_identity()
    with socket.socket() as probe, tempfile.TemporaryDirectory(prefix="pgstrata-") as folder:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
        probe.close()
        Path(folder).chmod(0o755)
        settings = Path(folder) / "pgbouncer.ini"
        settings.write_text(
            f"[databases]\n* = host={server.socket_folder} port={server.port} user=postgres\n"
            f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\n"
            f"pool_mode = {mode}\ndefault_pool_size = {size}\nmax_client_conn = 100\n"
        )
        with subprocess.Popen(
            [_PROGRAM, "--quiet", str(settings)],
            user=identity.uid if identity else None,
            group=identity.gid if identity else None,
            extra_groups=[] if identity else None,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                until(lambda: _listens(port), "PgBouncer listens")
                yield port
            finally:
                process.terminate()


def _listens(port: int) -> bool:
    with contextlib.suppress(OSError):
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    return False


@contextlib.contextmanager
def _pooled(place: Place) -> Iterator[Attempt]:
    scene = small(place)
    end = applied(scene)

    def attempt_(attempt: Try) -> None:
        mode = attempt.random.choice(("transaction", "transaction", "transaction", "session"))
        size = attempt.random.choice((1, 2, 5)) if mode == "transaction" else 5
        attempt.note(f"pool_mode = {mode}, {size} connections a database")
        with scene.estate(attempt) as estate:
            direct = dict(estate.urls)
            with pgbouncer(place.server, mode=mode, size=size) as port:
                for target, url in direct.items():
                    parts = [each for each in url.split(" ") if not each.startswith(("host=", "port="))]
                    estate.urls[target] = " ".join([f"host=127.0.0.1 port={port} sslmode=disable", *parts])
                processes = [attempt.start(estate, "apply", "--json", "--wait", "3") for _ in range(_TOOLS)]
                for each in processes:
                    expect(attempt.end(each), (0, 3, 4), each)
                    if each.popen.returncode and "ERROR" not in each.errors:
                        raise Unclear(f"it gives no reason: {each.said[-300:]}")
                if mode == "session" and all(each.popen.returncode for each in processes):
                    raise Unclear(f"none of them reaches the end in session mode: {processes[0].errors}")
            estate.urls.update(direct)
            go_on(attempt, estate, "apply", "--json")
            end.hold(estate)

    yield attempt_


CASES = (
    Case(
        key="pgbouncer",
        title="PgBouncer in between",
        broken=f"{_TOOLS} tools are started at once through a PgBouncer with few connections, most of the times"
        " in transaction"
        " mode, where two transactions of one client may be in two sessions.",
        checked="Each tool ends with 0, or with 3 or 4 and the reason. Without PgBouncer the same command then"
        " reaches the end.",
        tries=20,
        few=1,
        seconds=3,
        open=_pooled,
    ),
)
