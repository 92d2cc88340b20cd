"""Port-forwards to pods, by the program kubectl: which cluster, whether a pod is ready, a forward that is begun again.

A forward has one connection of ours at a time, and each target has a forward of its own: kubectl ends a whole forward
when the pod's side resets one of its connections, as Postgres may at the end of TLS, or when nothing listens on the
pod's port (tried with 1.32; long known upstream). So before each new connection a forward that has ended is begun again.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from pgstrata.errors import BadInput, PgstrataError, ProgramFailed, Unreachable
from pgstrata.programs import Running, find_program, run, without_addresses

_FORWARDING = re.compile(r"Forwarding from 127\.0\.0\.1:(\d+) -> ")
_LOG = re.compile(r'[IWEF]\d{4} [\d:.]+ +\d+ \S+\] (?:"Unhandled Error" err=)?')  # klog's line head
_VIEW = ("config", "view", "--minify", "-o", "json")
_NO_CONTEXT = re.compile(r"current-context must exist|cannot locate context|context .*(does not exist|was not found)")
_SAY = 30.0  # seconds that kubectl may take for an answer, whatever its settings have it do before
_ANSWER = 10.0  # seconds that the API server may take for a question
_BEGIN = 30.0  # seconds that kubectl may take until it listens
_END = 2.0  # seconds between the end of a connection and that of the kubectl that was its reason
_POLL = (0.2, 0.5, 1.0)  # seconds between two looks at a pod; the last one for all that follow


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A context of kubectl's configuration, and its API server's address."""

    program: Path
    context: str
    server: str
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)  # may hold secrets

    def command(self, *words: str) -> list[str | Path]:
        """A call of kubectl in this context, whatever the current one becomes meanwhile."""
        return [self.program, "--context", self.context, *words]


def find_cluster(context: str, *, environment: Mapping[str, str]) -> Cluster:
    """The context of that name, or the current one where it is "". Asks no server.

    Raises BadInput where there is no such context; ProgramFailed without kubectl, and for one that fails in another way,
    does not end, or says nothing of use.
    """
    environment = without_addresses(environment)
    program = find_program(
        "kubectl", env=environment, hint="Install kubectl, or say where the targets are: --url TARGET=URL."
    )
    chosen = ["--context", context] if context else []
    try:
        said = run([program, *chosen, *_VIEW], env=environment, limit=_SAY)
    except ProgramFailed as error:
        raise _no_context(context, error) from None
    try:
        found = json.loads(said)
        name, server = found["current-context"], found["clusters"][0]["cluster"]["server"]
        server = re.sub(r"//[^/@]*@", "//", server)  # it is shown
    except (ValueError, LookupError, TypeError):
        words = "what it printed names no cluster" if said.strip() else "it printed nothing"
        raise _unknown(context, f"kubectl: {words}") from None
    return Cluster(program=program, context=context or name, server=server, environment=environment)


def _no_context(context: str, error: ProgramFailed) -> BadInput:
    """What kubectl's failure means, by its words: no such context, or anything else."""
    if not _NO_CONTEXT.search(error.detail):
        return _unknown(context, ": ".join(filter(None, (error.message, last_words(error.detail)))))
    return BadInput(
        f"kubectl has no context {context}" if context else "kubectl has no current context",
        detail=said_by(error),
        hint="kubectl config get-contexts lists them; name one: --context C.",
    )


def _unknown(context: str, said: str) -> ProgramFailed:
    return ProgramFailed(
        f"kubectl does not say what its {f'context {context}' if context else 'current context'} is",
        detail=said,
        hint=f"Try it by hand: kubectl {' '.join(_VIEW)} prints the context and its cluster.",
    )


def said_by(error: ProgramFailed) -> str:
    """kubectl's last words, or how it ended where it had none."""
    words = last_words(error.detail)
    return f"kubectl: {words}" if words else error.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Pod:
    """A pod's name, as the manifest's `kubectl` has it: `namespace/pod`."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.namespace}/{self.name}"


def parse_pod(target: str, text: str) -> Pod:
    """The pod of a target. Raises BadInput where the manifest, which was checked, names none."""
    if not text:
        raise BadInput(
            f"{target}: the manifest names no pod to forward a port to",
            hint=f'Give [targets.{target}] a kubectl = "namespace/pod", or say where it is: --url {target}=URL.',
        )
    namespace, _, name = text.partition("/")
    return Pod(namespace=namespace, name=name)


class Forward:
    """A context manager: the forwards to one pod's port, one after another, each begun when it is needed."""

    def __init__(self, cluster: Cluster, target: str, pod: Pod, port: int) -> None:
        self.pod = pod
        self._cluster, self._target, self._port = cluster, target, port
        self._running: Running | None = None
        self._local = 0
        self._lost = False  # one has ended since the last connection stood
        self._words = ""  # of that one

    def __enter__(self) -> Forward:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._running:
            self._running.end()

    def port(self, *, deadline: float, waiting: Callable[[str], None] = lambda _: None) -> int:
        """The local port, on 127.0.0.1, of a forward that runs; one that has ended is begun again.

        Waits until `deadline` (of time.monotonic) for a pod that is not ready, telling `waiting` once. Raises
        Unreachable with the pod's state or kubectl's words.
        """
        if self._running and not self._running.ended():
            self._drain()
            return self._local
        for attempt in range(1_000_000):
            try:
                self._check_ready()
                self._begin()
                return self._local
            except Unreachable as error:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise
                if attempt == 0:
                    waiting(error.message.removeprefix(f"{self._target}: "))
                time.sleep(min(_POLL[min(attempt, len(_POLL) - 1)], left))
        raise AssertionError("the last try either returns or raises")

    def stands(self) -> None:
        """A connection through it stands: what went before is no reason for what comes."""
        self._lost, self._words = False, ""

    def explain(self, error: PgstrataError) -> None:
        """Add to an error of a connection through this forward what kubectl knows of the reason."""
        ended = self._lost or self._running is None or self._running.ended(within=_END)
        words = self._last_words() or self._words
        way = f"the port-forward to pod {self.pod}"
        error.message += f"; {way} has ended" if ended else f", through {way}"
        if words:
            error.detail = "\n".join(filter(None, (error.detail, f"kubectl: {words}")))

    # ---- one kubectl

    def _check_ready(self) -> None:
        """Raises Unreachable with the pod's state, where it is not ready."""
        path = f"/api/v1/namespaces/{self.pod.namespace}/pods/{self.pod.name}"
        call = self._cluster.command("get", "--raw", path, f"--request-timeout={_ANSWER:g}s")
        try:
            state = not_ready(json.loads(run(call, env=self._cluster.environment, limit=_SAY)))
        except ProgramFailed as error:
            raise self._no_answer(said_by(error)) from None
        except ValueError:
            raise self._no_answer("kubectl: the answer is not JSON") from None
        if state:
            raise Unreachable(
                f"{self._target}: pod {self.pod} is not ready: {state}",
                hint="--wait SECONDS waits for it; kubectl describe pod says more.",
            )

    def _no_answer(self, said: str) -> Unreachable:
        context = f"context {self._cluster.context}, {self._cluster.server}"
        if "(NotFound)" in said:
            return Unreachable(
                f"{self._target}: there is no pod {self.pod} ({context})",
                detail=said,
                hint="Is this the right context? --context C names another; --wait SECONDS waits for the pod.",
            )
        return Unreachable(
            f"{self._target}: the cluster does not say how pod {self.pod} is ({context})",
            detail=said,
            hint="Is its API server up, may you reach it, and is this the right context? --context C names another.",
        )

    def _begin(self) -> None:
        if self._running:
            self._lost, self._words = True, self._last_words()
            self._running.end()
        words = ("port-forward", "--address", "127.0.0.1", "-n", self.pod.namespace, f"pod/{self.pod.name}")
        self._running = Running(self._cluster.command(*words, f":{self._port}"), env=self._cluster.environment)
        found = _FORWARDING.match(self._running.line(deadline=time.monotonic() + _BEGIN))
        if found:
            self._local = int(found[1])
            return
        silent = "it ended without a word" if self._running.ended() else f"it did not listen within {_BEGIN:g} s"
        said = self._last_words() or silent
        self._running.end()
        self._running = None
        raise Unreachable(
            f"{self._target}: kubectl cannot forward a port to pod {self.pod} ({self._cluster.context})",
            detail=f"kubectl: {said}",
            hint="The right that it needs is to create pods/portforward in that namespace.",
        )

    def _last_words(self) -> str:
        return last_words(self._running.said()) if self._running else ""

    def _drain(self) -> None:
        """Read what kubectl says of each connection: a pipe that is full would hold it up."""
        while self._running and self._running.line(deadline=0.0):
            pass


def last_words(said: str) -> str:
    """The last two different lines that kubectl has said, without the heads of its log, joined by "; "."""
    lines = [_LOG.sub("", line).strip().strip('"') for line in said.splitlines()]
    different = list(dict.fromkeys(line for line in lines if line and "couldn't get current server API" not in line))
    return "; ".join(different[-2:])


def not_ready(pod: Mapping[str, Any]) -> str:
    """Why a pod (as the API server gives it) cannot be used now, in words; "" for one that is ready."""
    status = pod.get("status") or {}
    conditions = {each.get("type"): each for each in status.get("conditions") or []}
    phase = status.get("phase") or "in no phase"
    if (pod.get("metadata") or {}).get("deletionTimestamp"):
        return f"{phase}, and is being deleted"
    if phase == "Running" and (conditions.get("Ready") or {}).get("status") == "True":
        return ""
    words = [f"{phase}, but not Ready" if phase == "Running" else str(phase)]
    for container in status.get("containerStatuses") or []:
        waiting = (container.get("state") or {}).get("waiting") or {}
        if waiting.get("reason"):
            words.append(f"container {container.get('name')}: {waiting['reason']}")
    scheduled = conditions.get("PodScheduled") or {}
    if scheduled.get("status") == "False":
        words.append(f"{scheduled.get('reason', 'not scheduled')}: {scheduled.get('message', '')}".rstrip(": "))
    return "; ".join(words)
