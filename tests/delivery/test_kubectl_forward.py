"""--kubectl: real kubectl forwards to a real server, for each command that connects, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from pgstrata.postgres.server import Server, make_server
from pgstrata.programs import Installation
from support.estates import Estates
from support.kubernetes_api import CONTEXT
from support.pods import HOST, TABLE, Podded, podded


@pytest.fixture
def pods(estates: Estates, tmp_path: Path) -> Iterator[Podded]:
    estate = estates.make({"001_A.sql": TABLE})
    with podded(estate, tmp_path / "home") as mine:
        yield mine


def test_every_command_that_connects_goes_through_a_forward(pods: Podded) -> None:
    for words in (["plan"], ["apply"], ["status", "--json"], ["log", "--json"]):
        before = len(pods.api.told.forwards)
        done = pods.command(*words, "--kubectl", PGSTRATA_MAIN_URL="host=127.0.0.1 port=1")
        assert done.returncode == 0, done.stderr
        assert done.stderr == f"kubectl: context {CONTEXT}, {pods.api.url}\n"
        assert len(pods.api.told.forwards) == before + 1
    assert pods.estate.query("SELECT to_regclass('a')::text") == [("a",)]
    assert [each["kind"] for each in json.loads(done.stdout)["events"]] == ["applied"]
    pods.nothing_left()


def test_another_context_can_be_named(pods: Podded) -> None:
    path = Path(pods.environment["KUBECONFIG"])
    config = json.loads(path.read_text())
    config["clusters"].append({"name": "nowhere", "cluster": {"server": "http://127.0.0.1:1"}})
    config["contexts"].append({"name": "production", "context": {"cluster": "nowhere", "user": "tester"}})
    config["current-context"] = "production"
    path.write_text(json.dumps(config))
    done = pods.command("apply", "--kubectl", "--context", CONTEXT)
    assert done.returncode == 0, done.stderr
    assert f"context {CONTEXT}, {pods.api.url}" in done.stderr


def test_an_address_that_is_given_needs_no_pod(pods: Podded) -> None:
    pods.api.pods.clear()
    done = pods.command("apply", "--kubectl", "--url", f"main={pods.estate.urls['main']}")
    assert done.returncode == 0, done.stderr
    assert pods.api.told.asked == 0
    assert pods.estate.query("SELECT to_regclass('a')::text") == [("a",)]


def test_some_targets_are_forwarded_and_others_given(estates: Estates, tmp_path: Path) -> None:
    estate = estates.make({"001_A.sql": TABLE, "002_B.sql": "CREATE TABLE b ();"}, targets=("main", "other"))
    manifest = estate.root / "estate.toml"
    head, _, last = manifest.read_text().rpartition('target = "main"')
    manifest.write_text(f'{head}target = "other"{last}')
    with podded(estate, tmp_path / "home") as pods:
        done = pods.command("apply", "--kubectl")
        assert done.returncode == 2
        assert "other: the manifest names no pod" in done.stderr
        assert pods.api.told.asked == 0, "said before the first target is asked"
        done = pods.command("apply", "--kubectl", "--url", f"other={estate.urls['other']}")
        assert done.returncode == 0, done.stderr
        assert estate.query("SELECT to_regclass('a')::text") == [("a",)]
        assert estate.query("SELECT to_regclass('b')::text", "other") == [("b",)]
        pods.nothing_left()


def test_a_pod_is_waited_for(pods: Podded) -> None:
    pods.pod.phase, pods.pod.ready, pods.pod.reason = "Pending", False, "ContainerCreating"
    process = pods.start("apply", "--kubectl", "--wait", "60", "--json")
    event = process.until("Waiting")
    assert event["target"] == "main"
    assert event["what"] == "pod app-plane/main-db-0 is not ready: Pending; container postgres: ContainerCreating"
    asked = pods.api.told.asked
    pods.api.until(lambda told: told.asked > asked)
    pods.pod.phase, pods.pod.ready, pods.pod.reason = "Running", True, ""
    assert process.end() == 0, process.said
    assert pods.estate.query("SELECT to_regclass('a')::text") == [("a",)]


def test_a_server_that_does_not_listen_yet_is_waited_for_by_new_forwards(pods: Podded) -> None:
    """kubectl ends a forward as a whole when nothing listens on the pod's port."""
    real = pods.pod.connect

    def refused() -> socket.socket:
        raise ConnectionRefusedError(111, "Connection refused")

    pods.pod.connect = refused
    process = pods.start("apply", "--kubectl", "--wait", "60", "--json")
    assert "pod app-plane/main-db-0" in process.until("Waiting")["what"]
    pods.pod.connect = real
    assert process.end() == 0, process.said
    assert len(pods.api.told.forwards) > 1
    pods.nothing_left()


@pytest.fixture
def secure(servers: Callable[[int], Server]) -> Iterator[Server]:
    """A server that speaks TLS (the wheel's cannot) by a certificate for the manifest's host, and asks for a password."""
    with tempfile.TemporaryDirectory(prefix="pgstrata-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)  # the server's user passes through; its own folder below is closed to others
        yield from certified(servers(15).installation, Path(folder) / "s")


def certified(installation: Installation, folder: Path) -> Iterator[Server]:
    mine = make_server(installation, folder, listen=True, settings=["ssl = on", "fsync = off"])
    certificate, key = mine.data / "server.crt", mine.data / "server.key"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={HOST}"]
    command += ["-addext", f"subjectAltName=DNS:{HOST}", "-keyout", str(key), "-out", str(certificate)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("no openssl on this machine")
    key.chmod(0o600)
    if mine.identity:
        os.chown(key, mine.identity.uid, mine.identity.gid)
        os.chown(certificate, mine.identity.uid, mine.identity.gid)
    mine.start()
    try:
        yield mine
    finally:
        mine.stop(mode="immediate")


def test_tls_and_the_password_file_see_the_manifests_host(pods: Podded, secure: Server, tmp_path: Path) -> None:
    with psycopg.connect(secure.conninfo("postgres"), autocommit=True) as connection:
        name = pods.estate.query("SELECT current_database()")[0][0]
        connection.execute(f"CREATE DATABASE {name}".encode())
    pods.pod.connect = lambda: socket.create_connection(("127.0.0.1", secure.port))
    passwords, authority = tmp_path / "passwords", tmp_path / "authority.crt"
    passwords.write_text(f"{HOST}:*:*:postgres:{secure.password_file.read_text()}")
    passwords.chmod(0o600)
    authority.write_bytes((secure.data / "server.crt").read_bytes())
    tls = {"PGSSLMODE": "verify-full", "PGSSLROOTCERT": str(authority)}
    done = pods.command("apply", "--kubectl", PGPASSFILE=str(passwords), **tls)
    assert done.returncode == 0, done.stderr
    with psycopg.connect(secure.conninfo(name)) as connection:
        assert connection.execute("SELECT to_regclass('a')::text").fetchone() == ("a",)

    manifest = pods.estate.root / "estate.toml"
    manifest.write_text(manifest.read_text().replace(HOST, "other-db.app-plane.svc"))
    done = pods.command("status", "--kubectl", PGPASSFILE=str(passwords), **tls)
    assert done.returncode == 4
    assert "other-db.app-plane.svc" in done.stderr
    pods.nothing_left()
