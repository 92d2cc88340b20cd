"""A child process that dies, or is refused, at its nth step on files."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Callable, Sequence
from typing import Any
from unittest import mock

STEPS = ("replace", "rename", "link", "unlink", "mkdir", "rmdir", "fsync", "chmod")


def steps(act: Callable[[int], None], names: Sequence[str] = STEPS) -> Any:
    """A patch of os: `act` is called with the count before each step that changes something, or waits for the disk."""
    count = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*words: Any, **more: Any) -> Any:
            nonlocal count
            count += 1
            act(count)
            return real(*words, **more)

        return step

    replaced: dict[str, Any] = {name: counted(getattr(os, name)) for name in names}
    return mock.patch.multiple(os, **replaced)


def refusing(number: int, code: int) -> Callable[[int], None]:
    """From that step on, no: as a full disk, or a folder that became read-only, once."""

    def act(count: int) -> None:
        if count == number:
            raise OSError(code, os.strerror(code))

    return act


def killed_at(
    number: int,
    work: Callable[[], object],
    *,
    before: Callable[[int], None] = lambda _: None,
    names: Sequence[str] = STEPS,
) -> bool:
    """Do the work in a child that is killed before its nth step; whether it was, and did not come to its end."""
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # newer Pythons warn of threads, of which the child has none
        child = os.fork()
    if not child:

        def act(count: int) -> None:
            if count == number:
                os.kill(os.getpid(), signal.SIGKILL)
            before(count)

        try:
            with steps(act, names):
                work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)
