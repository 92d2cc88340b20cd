"""The names of the package: what the command does is there as a function, loaded at its first use."""

from __future__ import annotations

import inspect

import click

import pgstrata
from pgstrata.cli.main import cli
from pgstrata.core.plan.proposal import accept_all

CALLED = {"test": "try_estate"}  # a command whose function has another name


def test_every_command_is_a_function_too() -> None:
    commands = cli.list_commands(click.Context(cli))
    assert {CALLED.get(name, name) for name in (*commands, "undo")} <= set(pgstrata.__all__)


def test_every_name_is_there_and_known_to_dir() -> None:
    assert dir(pgstrata) == sorted(pgstrata.__all__) == sorted(set(pgstrata.__all__))
    assert all(getattr(pgstrata, name) is not None for name in pgstrata.__all__)


def test_no_function_replaces_anything_unasked() -> None:
    """Only what touches no database goes on without being asked: a refresh, which writes files."""
    found = {name: getattr(pgstrata, name) for name in pgstrata.__all__ if name[0].islower()}
    asking = {
        name: inspect.signature(each).parameters["confirm"].default
        for name, each in found.items()
        if inspect.isfunction(each) and "confirm" in inspect.signature(each).parameters
    }
    assert {name for name, default in asking.items() if default is accept_all} <= {"refresh", "adopt", "accept"}
    assert {"rollback", "undo", "enable", "disable", "prune", "recover"} <= set(asking)
