"""What an estate gives to Terraform: two generated files in each folder that the manifest names."""

from __future__ import annotations

from pathlib import Path

from pgstrata.operations.workspace import Workspace
from pgstrata.render import tfvars


def terraform_files(workspace: Workspace) -> dict[Path, str]:
    """The generated files, each with its text as it should be now."""
    manifest = workspace.manifest.read_bytes().decode("utf-8")
    texts = {
        tfvars.VALUES: tfvars.values(workspace.estate, manifest),
        tfvars.VARIABLES: tfvars.variables(workspace.estate),
    }
    folders = [workspace.root / folder for folder in workspace.estate.terraform]
    return {folder / name: text for folder in folders for name, text in texts.items()}


def is_fresh(path: Path, text: str) -> bool:
    """Whether a generated file is what it should be."""
    try:
        return path.read_text(encoding="utf-8") == text
    except (OSError, UnicodeDecodeError):
        return False
