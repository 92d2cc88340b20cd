"""--kubectl where something is missing: what it says, and by which code."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pgstrata import kubectl
from pgstrata.errors import ProgramFailed
from support.estates import Estates
from support.kubernetes_api import CONTEXT, KUBECTL
from support.pods import POD, TABLE, Podded, podded


@pytest.fixture
def pods(estates: Estates, tmp_path: Path) -> Iterator[Podded]:
    estate = estates.make({"001_A.sql": TABLE})
    with podded(estate, tmp_path / "home") as mine:
        yield mine
        assert mine.estate.query("SELECT to_regclass('a')") == [(None,)], "nothing is done"


def refused(pods: Podded, code: int, *words: str, options: tuple[str, ...] = (), **variables: str) -> str:
    """Apply; it ends with that code, without a traceback, and its errors hold these words."""
    done = pods.command("apply", "--kubectl", *options, **variables)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    for each in words:
        assert each in done.stderr
    return done.stderr


def test_no_kubectl(pods: Podded, tmp_path: Path) -> None:
    refused(pods, 2, "ERROR: kubectl is not on this machine", "HINT: Install kubectl, or", PATH=str(tmp_path))


def test_no_current_context(pods: Podded, tmp_path: Path) -> None:
    said = refused(pods, 2, "ERROR: kubectl has no current context", "--context C", KUBECONFIG=str(tmp_path / "none"))
    assert "DETAIL: kubectl: error: current-context must exist" in said


def test_an_unknown_context(pods: Podded) -> None:
    refused(pods, 2, "ERROR: kubectl has no context mars", "config get-contexts", options=("--context", "mars"))


def stand_in(folder: Path, script: str) -> str:
    """The PATH that has a shell's script in kubectl's place."""
    folder.mkdir(exist_ok=True)
    (folder / "kubectl").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "kubectl").chmod(0o755)
    return f"{folder}:/usr/bin:/bin"


UNKNOWN = "ERROR: kubectl does not say what its current context is"


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("kill -9 $$", "DETAIL: kubectl was ended by SIGKILL\n"),
        ("exit 0", "DETAIL: kubectl: it printed nothing\n"),
        ("echo '{}'", "DETAIL: kubectl: what it printed names no cluster\n"),
        ("echo 'no such plugin' >&2; exit 3", "DETAIL: kubectl ended with 3: no such plugin\n"),
    ],
)
def test_a_kubectl_that_fails_is_no_missing_context(pods: Podded, tmp_path: Path, script: str, says: str) -> None:
    said = refused(
        pods, 2, UNKNOWN, says, "HINT: Try it by hand: kubectl config view", PATH=stand_in(tmp_path / "k", script)
    )
    assert "no current context" not in said


def test_a_configuration_that_cannot_be_read(pods: Podded, tmp_path: Path) -> None:
    (tmp_path / "bad").write_text("{{{")
    refused(pods, 2, UNKNOWN, 'error loading config file "', KUBECONFIG=str(tmp_path / "bad"))


def test_a_kubectl_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stand_in(tmp_path / "k", "echo 'Please log in:' >&2; exec sleep 1000")
    monkeypatch.setattr(kubectl, "_SAY", 0.5)
    with pytest.raises(ProgramFailed, match="does not say what its context mars is") as caught:
        kubectl.find_cluster("mars", environment={"PATH": path})
    assert caught.value.detail == "kubectl did not end within 0.5 s: Please log in:"


def test_a_kubectl_that_is_killed_while_it_asks_for_the_pod(pods: Podded, tmp_path: Path) -> None:
    script = f'case "$*" in *raw*) kill -9 $$;; esac\nexec {KUBECTL} "$@"'
    says = "DETAIL: kubectl was ended by SIGKILL\n"
    refused(pods, 4, f"does not say how pod {POD} is", says, PATH=stand_in(tmp_path / "k", script))


def test_a_context_without_kubectl(pods: Podded) -> None:
    done = pods.command("apply", "--context", CONTEXT)
    assert done.returncode == 2
    assert "--kubectl, which was not given" in done.stderr


def test_a_target_without_a_pod_in_the_manifest(pods: Podded) -> None:
    manifest = pods.estate.root / "estate.toml"
    manifest.write_text(manifest.read_text().replace(f'kubectl = "{POD}"', ""))
    says = "ERROR: main: the manifest names no pod to forward a port to"
    refused(pods, 2, says, 'Give [targets.main] a kubectl = "namespace/pod"')
    assert pods.api.told.asked == 0


def test_an_api_server_that_does_not_answer(pods: Podded) -> None:
    path = Path(pods.environment["KUBECONFIG"])
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed = taken.getsockname()[1]
    path.write_text(path.read_text().replace(pods.api.url, f"http://127.0.0.1:{closed}"))
    said = refused(pods, 4, f"does not say how pod {POD} is (context {CONTEXT}, http://127.0.0.1:{closed})")
    assert f"DETAIL: kubectl: The connection to the server 127.0.0.1:{closed} was refused" in said


def test_no_such_pod(pods: Podded) -> None:
    pods.api.pods.clear()
    refused(pods, 4, f"ERROR: main: there is no pod {POD} (context {CONTEXT}", 'pods "main-db-0" not found')


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ({"phase": "Pending", "ready": False}, "is not ready: Pending\n"),
        ({"ready": False}, "is not ready: Running, but not Ready\n"),
        (
            {"ready": False, "reason": "CrashLoopBackOff"},
            "Running, but not Ready; container postgres: CrashLoopBackOff",
        ),
        ({"phase": "Succeeded", "ready": False}, "is not ready: Succeeded\n"),
        ({"deleted": True}, "is not ready: Running, and is being deleted\n"),
    ],
)
def test_a_pod_that_is_not_ready(pods: Podded, state: dict[str, Any], says: str) -> None:
    for name, value in state.items():
        setattr(pods.pod, name, value)
    refused(pods, 4, f"ERROR: main: pod {POD} ", says, "--wait SECONDS waits for it")
    assert not pods.api.told.forwards


def test_a_forward_that_is_forbidden(pods: Podded) -> None:
    pods.api.forbids = 'pods "main-db-0" is forbidden: User "tester" cannot create resource "pods/portforward"'
    refused(pods, 4, f"kubectl cannot forward a port to pod {POD} ({CONTEXT})", "cannot create resource", "HINT: ")


def test_a_port_that_is_not_to_be_had(pods: Podded, tmp_path: Path) -> None:
    """The real kubectl asks the system for any free port; a stand-in says what it says where there is none."""
    said = "error: unable to listen on any of the requested ports: [{0 5432}]"
    script = f'case "$*" in *port-forward*) echo "{said}" >&2; exit 1;; esac\nexec {KUBECTL} "$@"'
    refused(pods, 4, f"kubectl cannot forward a port to pod {POD}", said, PATH=stand_in(tmp_path / "k", script))


def test_nothing_listens_on_the_pods_port(pods: Podded) -> None:
    def none() -> socket.socket:
        raise ConnectionRefusedError(111, "Connection refused")

    pods.pod.connect = none
    refused(pods, 4, f"the port-forward to pod {POD} has ended", "kubectl: ", "Connection refused")
    pods.nothing_left()


def test_an_error_is_json_too(pods: Podded) -> None:
    pods.api.pods.clear()
    done = pods.command("apply", "--kubectl", "--json")
    assert done.returncode == 4
    error = json.loads(done.stdout.splitlines()[-1])
    assert (error["kind"], error["exit_code"]) == ("Unreachable", 4)
    assert done.stderr.startswith(f"kubectl: context {CONTEXT}, "), "the context is said, and not among the JSON"
