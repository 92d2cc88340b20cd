"""An estate whose target is a pod of a cluster on the loopback interface, reached by the real kubectl alone."""

from __future__ import annotations

import contextlib
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from hostile.processes import PATIENCE, Process
from support.estates import Estate, run_command
from support.kubernetes_api import KUBECTL, KubernetesApi, Pod

POD, HOST = "app-plane/main-db-0", "main-db.app-plane.svc"
TABLE = "CREATE TABLE a (id int);\n"


class Podded:
    """The estate, its API server, its pod, and the variables that lead kubectl there."""

    def __init__(self, estate: Estate, api: KubernetesApi, pod: Pod, environment: dict[str, str]) -> None:
        self.estate, self.api, self.pod, self.environment = estate, api, pod, environment
        self.processes: list[Process] = []

    def command(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the real command, with no address but the manifest's."""
        return run_command(*words, cwd=self.estate.root, env={**self.environment, **variables})

    def start(self, *words: str) -> Process:
        """The same as a process to watch. PGSTRATA_MAIN_URL leads astray: --kubectl goes before it."""
        astray = {"PGSTRATA_MAIN_URL": "host=127.0.0.1 port=1 dbname=astray"}
        self.processes.append(Process(self.estate, *words, env={**self.environment, **astray}))
        return self.processes[-1]

    def nothing_left(self) -> None:
        """Every kubectl has gone, as its forward has ended."""
        assert self.api.told.forwards
        assert all(each.ended.wait(PATIENCE) for each in self.api.told.forwards)


@contextlib.contextmanager
def podded(estate: Estate, folder: Path) -> Iterator[Podded]:
    """Put the server of an estate's target `main` behind a pod. Skips the test where there is no kubectl."""
    if not KUBECTL:
        pytest.skip("no kubectl on this machine")
    given = conninfo_to_dict(estate.urls["main"])
    place = f"{given['host']}/.s.PGSQL.{given['port']}"
    path = estate.root / "estate.toml"
    plain = '[targets.main]\ndatabase = "postgres"\n'
    keys = f'host = "{HOST}"\nuser = "postgres"\nkubectl = "{POD}"\ndatabase = "{given["dbname"]}"\n'
    assert plain in path.read_text()
    path.write_text(path.read_text().replace(plain, f"[targets.main]\n{keys}"))
    pod = Pod(connect=lambda: unix_socket(place))
    folder.mkdir(exist_ok=True)
    with KubernetesApi({POD: pod}) as api:
        mine = Podded(estate, api, pod, api.configuration(folder))
        try:
            yield mine
        finally:
            for each in mine.processes:
                if each.popen.poll() is None:
                    each.popen.kill()
                    each.end()


def unix_socket(path: str) -> socket.socket:
    """A connection to a Unix socket."""
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.connect(path)
    except OSError:
        connection.close()
        raise
    return connection
