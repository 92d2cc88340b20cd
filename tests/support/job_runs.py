"""Runs the pod of a Job as its manifest says: in a container, or as a plain process where there is no podman."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from support.containers import Podman
from support.job_pods import JobPod, Object, quantity

PATIENCE = 90.0  # seconds until a test gives up; nothing waits this long when all is well
PIDS = 64  # what a kubelet may allow a pod; the Job cannot say it


class Running:
    """A pod that runs: its lines are read by threads, so that it never waits for us."""

    def __init__(self, words: list[str], environment: Mapping[str, str], stop: Callable[[Running], None]) -> None:
        self.popen = subprocess.Popen(
            words, env=dict(environment), cwd="/", stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._stop = stop
        self.lines: list[str] = []
        self.errors: list[str] = []
        self._changed = threading.Condition()
        pairs = ((self.popen.stdout, self.lines), (self.popen.stderr, self.errors))
        self._threads = [threading.Thread(target=self._read, args=pair, daemon=True) for pair in pairs]
        for thread in self._threads:
            thread.start()

    def _read(self, stream: Any, lines: list[str]) -> None:
        with stream:
            for line in stream:
                with self._changed:
                    lines.append(line)
                    self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()

    def until(self, *wanted: str) -> Object:
        """The first JSON line that holds all these texts, once it is there."""

        def find() -> str | None:
            return next((line for line in self.lines if all(text in line for text in wanted)), None)

        def ended() -> bool:
            return self.popen.poll() is not None and not self._threads[0].is_alive()

        with self._changed:
            for _ in range(int(PATIENCE * 4)):
                if find() or ended():
                    break
                self._changed.wait(0.25)  # its end is told by nobody
            found = find()
        assert found, f"no line with {wanted}: {self.said}"
        value: Object = json.loads(found)
        return value

    def end(self) -> int:
        """Wait for its end; the exit code."""
        code = self.popen.wait(PATIENCE)
        for thread in self._threads:
            thread.join(PATIENCE)
        return code

    def stop(self) -> int:
        """SIGTERM, as the kubelet sends it, and SIGKILL after the pod's grace; the exit code."""
        self._stop(self)
        return self.end()

    def kill(self) -> None:
        """At the end of a test that did not get to it."""
        if self.popen.poll() is None:
            self._stop(self)
            self.end()

    @property
    def events(self) -> list[Object]:
        """Every line of standard output; each must be JSON."""
        return [json.loads(line) for line in self.lines]

    @property
    def said(self) -> str:
        return "".join([*self.lines, *self.errors])


class Runner(Protocol):
    """How pods are run."""

    def start(self, pod: JobPod) -> Running: ...


class ContainerRunner:
    """Runs pods by podman, from one image."""

    def __init__(self, podman: Podman, image: str) -> None:
        self.podman, self._image = podman, image

    def start(self, pod: JobPod) -> Running:
        return self.start_program(pod, (), pod.container["args"])

    def start_program(self, pod: JobPod, entrypoint: tuple[str, ...], args: list[str]) -> Running:
        """The same container with another program of the image."""
        words = ["run", "--rm", "--name", pod.name, *container_options(pod)]
        if entrypoint:
            words += ["--entrypoint", json.dumps(entrypoint)]
        grace = str(pod.spec["terminationGracePeriodSeconds"])

        def stop(running: Running) -> None:
            self.podman.call("stop", "--time", grace, pod.name)

        return Running(self.podman.command(*words, self._image, *args), self.podman.environment, stop)


def container_options(pod: JobPod) -> list[str]:
    """A pod's settings as podman's options. A setting that is missing from the object is a KeyError."""
    whole, own = pod.spec["securityContext"], pod.container["securityContext"]
    limits = pod.container["resources"]["limits"]
    assert (own["runAsNonRoot"], own["allowPrivilegeEscalation"], own["privileged"]) == (True, False, False)
    assert whole["seccompProfile"] == {"type": "RuntimeDefault"}  # podman's own default
    memory = str(quantity(limits["memory"]))
    found = ["--network", "host", "--security-opt", "no-new-privileges", "--pids-limit", str(PIDS)]
    found += ["--user", f"{whole['runAsUser']}:{whole['runAsGroup']}", "--group-add", str(whole["fsGroup"])]
    found += ["--memory", memory, "--memory-swap", memory, "--cpus", limits["cpu"], "--read-only-tmpfs=false"]
    found += ["--read-only"] if own["readOnlyRootFilesystem"] else []
    found += [f"--cap-drop={name}" for name in own["capabilities"]["drop"]]
    for place, size in pod.memory.items():
        found += ["--tmpfs", f"{place}:rw,size={size},mode=0777"]
    for place, path in pod.mounts.items():
        found += ["--volume", f"{path}:{place}:ro"]
    found += ["--volume", f"{pod.log_file}:{pod.log_path}"]
    return found + [f"--env={name}={value}" for name, value in pod.environment.items()]


class ProcessRunner:
    """Runs pods as plain processes of the tests' own Python, with the paths of the mounts in place of theirs."""

    def start(self, pod: JobPod) -> Running:
        def here(text: str) -> str:
            for place, path in {**pod.mounts, pod.log_path: pod.log_file}.items():
                if text == place or text.startswith(f"{place}/"):
                    return f"{path}{text.removeprefix(place)}"
            return text

        words = [sys.executable, "-m", "pgstrata.cli.main", *map(here, pod.container["args"])]
        environment = {name: here(value) for name, value in pod.environment.items()}

        def stop(running: Running) -> None:
            running.popen.terminate()
            try:
                running.popen.wait(pod.spec["terminationGracePeriodSeconds"])
            except subprocess.TimeoutExpired:
                running.popen.kill()

        return Running(words, {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment}, stop)
