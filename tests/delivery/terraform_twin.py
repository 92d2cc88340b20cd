"""A twin of the configuration that needs no provider: each kubernetes_* resource is a terraform_data of the same values.

What a provider would be told can then be planned and applied by the real terraform: its blocks are read from the text and
written as one object, `input`. kubernetes_job.db_migration becomes terraform_data.job_db_migration, and is replaced where
the provider replaces: when name or namespace change. Terraform's own part (count, depends_on, for_each, references) stays.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import hcl2

from delivery.terraform import TERRAFORM

RESOURCE = re.compile(r'^resource "kubernetes_(\w+)" "(\w+)" \{\n.*?^\}\n', re.MULTILINE | re.DOTALL)
PROVIDER = re.compile(r'^provider "kubernetes" \{\n.*?^\}\n', re.MULTILINE | re.DOTALL)
REQUIRED = re.compile(r"^  required_providers \{\n.*?^  \}\n", re.MULTILINE | re.DOTALL)
REFERENCE = re.compile(r"\bkubernetes_(\w+)\.(\w+)(\[\*\])?(?=(\.)?)")

# Not told to the cluster: Terraform's own, and how the provider waits.
META = {"count", "depends_on", "lifecycle", "timeouts", "wait_for_completion"}


def twin(folder: Path) -> Path:
    """All of the configuration, as a twin, under a new folder that stands for the project's; the state starts empty."""
    target = folder / "infrastructure" / "terraform"
    shutil.copytree(TERRAFORM, target, ignore=shutil.ignore_patterns(".terraform*", "terraform.tfstate*", "tests"))
    for path in target.rglob("*.tf"):
        path.write_text(without_provider(path.read_text("utf-8")), "utf-8")
    return target


def without_provider(text: str) -> str:
    text = REQUIRED.sub("", PROVIDER.sub("", text))
    return REFERENCE.sub(reference, RESOURCE.sub(lambda found: resource(found.group(0)), text))


def reference(found: re.Match[str]) -> str:
    kind, name, splat, member = found.groups()
    return f"terraform_data.{kind}_{name}{splat or ''}{'.input' if member else ''}"


def resource(text: str) -> str:
    ((quoted_kind, named),) = blocks(parse(text)["resource"])
    ((quoted_name, body),) = named.items()
    kind, name = quoted_kind.strip('"').removeprefix("kubernetes_"), quoted_name.strip('"')
    told = {key: value for key, value in body.items() if key not in META}
    (metadata,) = body["metadata"]
    return "\n".join(
        [
            f'resource "terraform_data" "{kind}_{name}" {{',
            f"  count            = {expression(body['count'])}",
            f"  input            = {written(told)}",
            f"  triggers_replace = [{expression(metadata['name'])}, {expression(metadata['namespace'])}]",
            f"  depends_on       = [{', '.join(expression(each) for each in body.get('depends_on', []))}]",
            "}\n",
        ]
    )


def parse(text: str) -> dict[str, Any]:
    return hcl2.loads(text)


def blocks(listed: list[dict[str, Any]]) -> list[tuple[str, Any]]:
    """(name, body) of each block: `dynamic "env" {…}` is ("env", body)."""
    return [(name.strip('"'), body) for each in listed for name, body in each.items() if not name.startswith("__")]


def written(body: dict[str, Any]) -> str:
    """The body of a block as an object: attributes as they are, each block as a list of objects."""
    members = []
    for key, value in body.items():
        if key.startswith("__"):
            continue
        if key == "dynamic":
            members += [f"{name} = {repeated(name, each)}" for name, each in blocks(value)]
        elif isinstance(value, list) and value and isinstance(value[0], dict) and value[0].get("__is_block__"):
            members.append(f"{key} = [{', '.join(written(each) for each in value)}]")
        else:
            members.append(f"{key} = {expression(value)}")
    return "{ " + ", ".join(members) + " }"


def repeated(name: str, body: dict[str, Any]) -> str:
    (content,) = body["content"]
    return f"[for {name} in [for each in {expression(body['for_each'])} : {{ value = each }}] : {written(content)}]"


def expression(value: object) -> str:
    """The text of an expression. A value that stands in the file as it is, is none of the module's: it is refused."""
    found = re.fullmatch(r"\$\{(.*)\}", value, re.DOTALL) if isinstance(value, str) else None
    if found is None:
        raise AssertionError(f"a literal of the resource's own: {value!r}")
    return found.group(1)
