"""Two servers that ask for passwords, estates on them with their bundles, and Jobs that run on those."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pgstrata.postgres.server import Server, make_server
from support.containers import Podman, Unavailable
from support.job_clusters import Cluster, Databases
from support.job_runs import ContainerRunner, ProcessRunner, Runner, Running
from support.tour import open_folder

IMAGE = "localhost/pgstrata-test:job"
_why_plain = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def podman(pytestconfig: pytest.Config) -> Iterator[Podman | None]:
    """Podman with the bases of the Dockerfile; None where it cannot be had, and then the closing lines say why."""
    with contextlib.ExitStack() as stack:
        try:
            found = stack.enter_context(Podman())
        except Unavailable as error:
            pytestconfig.stash[_why_plain] = str(error)
            yield None
        else:
            yield found


@pytest.fixture(scope="session")
def container_runner(podman: Podman | None) -> ContainerRunner | None:
    """Runs pods from the image of the Dockerfile."""
    if podman is None:
        return None
    built = podman.build(IMAGE)
    assert built.returncode == 0, built.stdout + built.stderr
    return ContainerRunner(podman, IMAGE)


@pytest.fixture(scope="session")
def runner(container_runner: ContainerRunner | None) -> Runner:
    """Runs pods in containers where that is possible, else as plain processes."""
    return container_runner or ProcessRunner()


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """A run without containers must not look like one with them."""
    if why := config.stash.get(_why_plain, ""):
        terminalreporter.write_line(f"WARNING: the Job's cases ran as plain processes, not in containers: {why}")


@pytest.fixture(scope="session")
def job_servers(servers: Callable[[int], Server]) -> Iterator[tuple[Server, Server]]:
    """Two servers on ports of loopback that let nobody in without a password."""
    installation = servers(15).installation
    settings = ["fsync = off", "full_page_writes = off"]  # these crash, but the machine does not
    with open_folder() as folder, contextlib.ExitStack() as stack:
        found = []
        for name in ("app", "platform"):
            server = make_server(installation, folder / name, listen=True, settings=settings)
            server.start()
            stack.callback(_stop, server)
            found.append(server)
        yield found[0], found[1]


def _stop(server: Server) -> None:
    if server.running():  # a test may have stopped it
        server.stop(mode="immediate")


@pytest.fixture
def databases(job_servers: tuple[Server, Server]) -> Iterator[Databases]:
    """New databases for the three targets: supabase on the one server, components and control on the other."""
    first, second = job_servers
    with Databases({"supabase": first, "components": second, "control": second}) as made:
        yield made


@pytest.fixture
def cluster(tmp_path: Path, databases: Databases, runner: Runner) -> Iterator[Cluster]:
    """Makes bundles of estates, and runs their Jobs; what still runs at the end is stopped."""
    started: list[Running] = []
    yield Cluster(tmp_path, databases, runner, started)
    for each in started:
        each.kill()
