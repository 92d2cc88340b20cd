"""The Job, run as its object says, against real servers: what it leaves in the databases, and what a cluster sees of it."""

from __future__ import annotations

import base64
import contextlib
import random
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from hostile.processes import until
from support.job_clusters import Cluster
from support.job_pods import JobPod, Object
from support.job_runs import ContainerRunner, Running

WHOLE = {
    "supabase": ["001", "007", "008"],
    "components": ["002", "005", "006", "009", "010", "011", "012"],
    "control": ["003"],
}
SMALL = {"supabase": ["001"], "components": ["002", "005"], "control": []}
BLOCK = 4711  # of the lock by which a test holds a migration where it wants it
ROWS = 4000
# A trigger stops the server at a row, and the client at its full socket: both are in the middle of the data.
HELD = (
    "SET lock_timeout = 0;\nCREATE TABLE t002 (id int, t text);\n"
    "CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS"
    f" $$ BEGIN PERFORM pg_advisory_xact_lock_shared({BLOCK}); RETURN NEW; END $$;\n"
    "CREATE TRIGGER stop BEFORE INSERT ON t002 FOR EACH ROW WHEN (NEW.id = 300) EXECUTE FUNCTION stop();\n"
    "COPY t002 FROM stdin;\n" + "".join(f"{row}\t{'x' * 1000}\n" for row in range(ROWS)) + "\\.\n"
)


@contextlib.contextmanager
def held(cluster: Cluster) -> Iterator[None]:
    """Keep 002 at its row 300."""
    with cluster.databases.connect("components") as connection:
        connection.execute(f"SELECT pg_advisory_lock({BLOCK})".encode())
        yield


def wait_for_the_row(cluster: Cluster, running: Running) -> None:
    """Return once 002 waits at its row."""
    running.until('"StepStarted"', '"002"')
    waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'"
    until(lambda: cluster.databases.query("components", waits) == [(1,)], "002 is in its data")


def check_end(running: Running, pod: JobPod, code: int, verdict: str) -> str:
    """The exit code, what the cluster makes of it, JSON lines alone on standard output; the termination log's one line."""
    assert running.end() == code, running.said
    assert pod.verdict(code) == verdict
    assert running.events, "there are JSON lines"
    assert len(pod.said_last) == 1, pod.said_last
    assert "Traceback" not in running.said
    return pod.said_last[0]


def applied(cluster: Cluster) -> dict[str, list[str]]:
    return {target: cluster.databases.applied(target) for target in WHOLE}


def error(running: Running) -> Object:
    return running.events[-1]


def done(running: Running) -> list[str]:
    return sorted(each["step"]["number"] for each in running.events if each["event"] == "StepDone")


def test_fresh_with_both_planes_at_once_then_again(cluster: Cluster) -> None:
    """The whole estate. The control plane's Job starts first, and does not stand in the way while it waits for 002."""
    cluster.whole_estate()
    pods = {plane: cluster.pod(plane) for plane in ("control", "app")}
    control = cluster.start(pods["control"])
    assert "002" in control.until('"Waiting"', "002")["what"]
    app = cluster.start(pods["app"])
    check_end(app, pods["app"], 0, "done")
    check_end(control, pods["control"], 0, "done")
    assert applied(cluster) == WHOLE
    assert done(app) == ["001", "002", "005", "007", "008", "009", "010", "011", "012"]
    assert done(control) == ["003", "006"]
    for plane in pods:
        again = cluster.pod(plane)
        running = cluster.start(again)
        assert "othing to do" in check_end(running, again, 0, "done")
        assert [each["event"] for each in running.events] == ["NothingToDo"]
    assert applied(cluster) == WHOLE


def test_the_ledger_says_which_pod_it_was(cluster: Cluster) -> None:
    cluster.small_estate()
    pod = cluster.pod("app")
    assert cluster.run(pod)[0] == 0
    assert pod.name in str(cluster.databases.query("supabase", "SELECT * FROM pgstrata.event WHERE number = '001'"))


def test_a_database_that_starts_late_is_waited_for(cluster: Cluster) -> None:
    cluster.small_estate()
    pod = cluster.pod("app")
    late = cluster.databases.servers["supabase"]
    late.stop(mode="immediate")
    running = cluster.start(pod)
    assert running.until('"Waiting"')["target"] == "supabase"
    late.start()
    check_end(running, pod, 0, "done")
    assert applied(cluster) == SMALL


def test_a_database_that_dies_in_the_middle_is_tried_again(cluster: Cluster) -> None:
    cluster.small_estate(n002=HELD)
    server = cluster.databases.servers["components"]
    pod = cluster.pod("app")
    with contextlib.suppress(psycopg.OperationalError), held(cluster):  # this connection dies too
        running = cluster.start(pod)
        wait_for_the_row(cluster, running)
        server.stop(mode="immediate")
    check_end(running, pod, 4, "retry")
    assert error(running)["event"] == "Error"
    server.start()
    assert applied(cluster) == {"supabase": ["001"], "components": [], "control": []}
    again = cluster.pod("app")
    running = cluster.start(again)
    check_end(running, again, 0, "done")
    assert done(running) == ["002", "005"], "001 is not done a second time"
    assert applied(cluster) == SMALL
    assert cluster.databases.query("components", "SELECT count(*), count(DISTINCT id) FROM t002") == [(ROWS, ROWS)]


def test_a_damaged_chunk_is_named_and_no_server_is_touched(cluster: Cluster) -> None:
    """A file over two ConfigMaps arrives whole; one bit of its second part, and nothing is applied."""
    noise = base64.b64encode(random.Random(1).randbytes(1_200_000)).decode()
    cluster.small_estate(n001=f"CREATE TABLE t001 (t text);\nINSERT INTO t001 VALUES ('{noise}');\n")
    pod = cluster.pod("app")
    chunk = pod.file("001_SMALL.sql.gz.2-of-2")
    whole = chunk.read_bytes()
    chunk.chmod(0o644)
    chunk.write_bytes(whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:])
    running = cluster.start(pod)
    assert "001_SMALL.sql.gz.2-of-2" in check_end(running, pod, 2, "fail") + running.said
    assert [each["place"] for each in error(running)["problems"]] == ["001_SMALL.sql.gz.2-of-2"]
    assert applied(cluster) == {"supabase": [], "components": [], "control": []}
    assert cluster.run(cluster.pod("app"))[0] == 0
    assert cluster.databases.query("supabase", "SELECT t FROM t001") == [(noise,)]


def test_two_jobs_of_a_plane_at_once_apply_everything_once(cluster: Cluster) -> None:
    cluster.small_estate(n002=HELD)
    pods = cluster.pod("app"), cluster.pod("app")
    with held(cluster):
        first = cluster.start(pods[0])
        wait_for_the_row(cluster, first)
        second = cluster.start(pods[1])
        second.until('"Waiting"')
    check_end(first, pods[0], 0, "done")
    check_end(second, pods[1], 0, "done")
    assert sorted(done(first) + done(second)) == ["001", "002", "005"]
    assert applied(cluster) == SMALL


def test_sigterm_in_the_middle_of_the_data_leaves_nothing(cluster: Cluster) -> None:
    """143 and not 137: it ends within the grace, before it is killed; and what was committed before, stays."""
    cluster.small_estate(n002=HELD)
    pod = cluster.pod("app")
    with held(cluster):
        running = cluster.start(pod)
        wait_for_the_row(cluster, running)
        running.stop()
        check_end(running, pod, 143, "retry")
        sessions = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'pgstrata%'"
        until(lambda: cluster.databases.query("components", sessions) == [(0,)], "no session is left")
    assert cluster.databases.query("components", "SELECT to_regclass('t002')") == [(None,)]
    assert applied(cluster) == {"supabase": ["001"], "components": [], "control": []}


def test_a_replaced_baseline_changes_nothing_and_names_the_safe_way(cluster: Cluster) -> None:
    """The description's `cp backups/… 001_….sql` and a new apply: data are not replaced by that."""
    cluster.small_estate()
    assert cluster.run(cluster.pod("app"))[0] == 0
    cluster.databases.query("supabase", "INSERT INTO t001 VALUES (1) RETURNING id")
    cluster.write("001", "CREATE TABLE t001 (id bigint);\n")
    pod = cluster.pod("app")
    running = cluster.start(pod)
    line = check_end(running, pod, 3, "fail")
    assert "001" in line
    assert "refresh" in running.said
    assert "rollback" in running.said
    assert cluster.databases.query("supabase", "SELECT id, pg_typeof(id)::text FROM t001") == [(1, "integer")]
    assert applied(cluster) == SMALL


def test_the_container_may_do_no_more_than_the_pod(cluster: Cluster, container_runner: ContainerRunner | None) -> None:
    """What the kernel says of a process that was started with the options of these tests: they are the object's."""
    if container_runner is None:
        pytest.skip("no containers on this machine")
    cluster.small_estate()
    pod = cluster.pod("app")
    program = Path(__file__).with_name("container_probe.py").read_text()
    running = container_runner.start_program(pod, ("python3", "-c"), [program])
    assert running.end() == 0, running.said
    found = running.events[0]
    assert found["ids"] == [65532] * 3
    assert found["status"] == {"CapEff": 0, "CapBnd": 0, "CapPrm": 0, "NoNewPrivs": 1, "Seccomp": 2}
    assert found["writable"] == ["/tmp", "/dev/termination-log"]
    assert found["estate"] == sorted(path.name for path in pod.mounts["/estate"].iterdir())
    assert found["memory"] in (512 << 20, None)  # None: the kernel shows it elsewhere
    assert found["programs"] == []
