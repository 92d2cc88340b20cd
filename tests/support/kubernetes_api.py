"""A Kubernetes API server on the loopback interface, as far as kubectl needs one to forward a port to a pod.

It knows pods by name, gives them as a real server does, and forwards by SPDY/3.1. A WebSocket, which a newer kubectl
tries first, is refused as an older server refuses it, and kubectl falls back. Other objects are read from a folder: the
path of an object's file is its path in the API.
"""

from __future__ import annotations

import json
import shutil
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, unquote

from support.port_forward import PortForward

KUBECTL = shutil.which("kubectl")
CONTEXT = "proving-ground"
_BATCH = {"groupVersion": "batch/v1", "version": "v1"}
_DISCOVERY: dict[str, dict[str, Any]] = {
    "/api": {"kind": "APIVersions", "versions": ["v1"]},
    "/apis": {
        "kind": "APIGroupList",
        "apiVersion": "v1",
        "groups": [{"name": "batch", "versions": [_BATCH], "preferredVersion": _BATCH}],
    },
    "/api/v1": {
        "kind": "APIResourceList",
        "groupVersion": "v1",
        "resources": [
            {"name": name, "singularName": name[:-1], "namespaced": True, "kind": kind, "verbs": ["get", "list"]}
            for name, kind in (("pods", "Pod"), ("configmaps", "ConfigMap"))
        ],
    },
    "/apis/batch/v1": {
        "kind": "APIResourceList",
        "groupVersion": "batch/v1",
        "resources": [
            {"name": "jobs", "singularName": "job", "namespaced": True, "kind": "Job", "verbs": ["get", "list"]}
        ],
    },
}


@dataclass(slots=True, kw_only=True)
class Pod:
    """A pod: its state, and how to connect to the port that it listens on."""

    connect: Callable[[], socket.socket]
    phase: str = "Running"
    ready: bool = True
    reason: str = ""  # why a container of it waits, as in CrashLoopBackOff
    deleted: bool = False
    fragile: bool = False  # a connection that ends takes the forward with it

    def as_json(self, namespace: str, name: str) -> dict[str, Any]:
        """What GET gives."""
        container: dict[str, Any] = {"name": "postgres", "ready": self.ready, "state": {"running": {}}}
        if self.reason:
            container["state"] = {"waiting": {"reason": self.reason, "message": "back-off 5m0s"}}
        conditions = [{"type": "Ready", "status": "True" if self.ready else "False"}]
        metadata = {"name": name, "namespace": namespace}
        if self.deleted:
            metadata["deletionTimestamp"] = "2026-01-10T08:15:00Z"
        return {
            "kind": "Pod",
            "apiVersion": "v1",
            "metadata": metadata,
            "spec": {"containers": [{"name": "postgres", "ports": [{"containerPort": 5432}]}]},
            "status": {"phase": self.phase, "conditions": conditions, "containerStatuses": [container]},
        }


@dataclass(slots=True)
class Told:
    """What has happened so far; `changed` is notified of it."""

    asked: int = 0  # for a pod's state
    forwards: list[PortForward] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)


class KubernetesApi:
    """`with KubernetesApi({"app-plane/supabase-db-0": pod}) as api:`; `forbids` are words to refuse a forward with.

    `folder` holds further objects, PATH.json, and the log of a pod, PATH/log.
    """

    def __init__(self, pods: dict[str, Pod], folder: Path | None = None) -> None:
        self.pods, self.folder, self.told, self.forbids = pods, folder, Told(), ""
        api = self

        class Handler(_Handler):
            kubernetes = api

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> KubernetesApi:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=10)

    def cut(self) -> None:
        """End every forward; new ones may begin."""
        for each in self.told.forwards:
            each.cut()

    def until(self, condition: Callable[[Told], bool]) -> None:
        """Wait until it has been asked for so much."""
        with self.told.changed:
            assert self.told.changed.wait_for(lambda: condition(self.told), 30)

    def configuration(self, folder: Path) -> dict[str, str]:
        """Write a configuration for kubectl into a folder; the variables that lead kubectl to it."""
        config = {
            "apiVersion": "v1",
            "kind": "Config",
            "clusters": [{"name": "loopback", "cluster": {"server": self.url}}],
            "users": [{"name": "tester", "user": {}}],
            "contexts": [{"name": CONTEXT, "context": {"cluster": "loopback", "user": "tester"}}],
            "current-context": CONTEXT,
        }
        path = folder / "kubeconfig"
        path.write_text(json.dumps(config))
        return {"KUBECONFIG": str(path), "HOME": str(folder)}


class _Handler(BaseHTTPRequestHandler):
    kubernetes: KubernetesApi
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Nothing is logged."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        words = path.strip("/").split("/")
        if path in _DISCOVERY:
            self._answer(200, _DISCOVERY[path])
        elif words[-1] == "portforward":
            self._refuse(400, "BadRequest", "unable to upgrade: websockets are not spoken here")
        elif self.kubernetes.folder and (found := stored(self.kubernetes.folder / path.strip("/"), self.path)):
            self._send(200, *found)
        elif len(words) == 6 and words[4] == "pods":
            self._pod(words[3], words[5])
        else:
            self._refuse(404, "NotFound", "the server could not find the requested resource")

    def do_POST(self) -> None:
        words = self.path.partition("?")[0].strip("/").split("/")
        api = self.kubernetes
        pod = api.pods.get(f"{words[3]}/{words[5]}") if words[-1] == "portforward" else None
        if pod is None or api.forbids:
            self._refuse(403, "Forbidden", api.forbids or f"there is nothing at {self.path}")
            return
        self.send_response(101)
        self.send_header("Connection", "Upgrade")
        self.send_header("Upgrade", "SPDY/3.1")
        self.send_header("X-Stream-Protocol-Version", "portforward.k8s.io")
        self.end_headers()
        self.close_connection = True
        forward = PortForward(self.connection, self.rfile, pod.connect, fragile=pod.fragile)
        with api.told.changed:
            api.told.forwards.append(forward)
            api.told.changed.notify_all()
        forward.serve()

    def _pod(self, namespace: str, name: str) -> None:
        api = self.kubernetes
        with api.told.changed:
            api.told.asked += 1
            api.told.changed.notify_all()
        pod = api.pods.get(f"{namespace}/{name}")
        if pod:
            self._answer(200, pod.as_json(namespace, name))
        else:
            self._refuse(404, "NotFound", f'pods "{name}" not found')

    def _refuse(self, code: int, reason: str, message: str) -> None:
        status = {"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": code}
        self._answer(code, {**status, "reason": reason, "message": message})

    def _answer(self, code: int, value: dict[str, Any]) -> None:
        self._send(code, "application/json", json.dumps(value).encode())

    def _send(self, code: int, kind: str, body: bytes) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def stored(path: Path, url: str) -> tuple[str, bytes] | None:
    """What a folder of objects has for a path, with its content type: a log, an object, or a list of objects."""
    if path.name == "log" and path.is_file():
        return "text/plain", path.read_bytes()
    one = path.with_name(f"{path.name}.json")
    if one.is_file():
        return "application/json", one.read_bytes()
    if not path.is_dir():
        return None
    asked = parse_qs(url.partition("?")[2]).get("labelSelector", [""])[0]
    wanted = dict(each.split("=", 1) for each in unquote(asked).split(",") if each)
    items = [json.loads(each.read_bytes()) for each in sorted(path.glob("*.json"))]
    items = [each for each in items if wanted.items() <= each["metadata"]["labels"].items()]
    kind = {"pods": "PodList", "configmaps": "ConfigMapList", "jobs": "JobList"}[path.name]
    version = "batch/v1" if kind == "JobList" else "v1"
    return "application/json", json.dumps({"kind": kind, "apiVersion": version, "items": items}).encode()
