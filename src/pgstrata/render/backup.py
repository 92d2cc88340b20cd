"""Backups as text for a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pgstrata.render.terminal import count, plain, size


def backup_text(value: Mapping[str, Any]) -> str:
    """What was backed up, from Backup.as_json()."""
    rows = value["rows"]
    what = "written" if value["written"] else "there already, with the same bytes"
    lines = [
        f"{plain(value['target'])}: {plain(value['path'])} ({what})",
        f"  {size(value['size'])}, {count(sum(rows.values()), 'row')} of {count(len(rows), 'table')}, "
        f"from PostgreSQL {plain(value['server'])}",
        f"  contains: {_contains(value)}",
    ]
    if value["masked"]:
        lines.append("  masked: " + ", ".join(plain(f"{name} ({rule})") for name, rule in value["masked"].items()))
    if value["private"]:
        lines.append("  only you may read this file: not all of what looks personal in it is masked")
    return "\n".join([*lines, *(f"  warning: {plain(each)}" for each in value["warnings"])])


def _contains(value: Mapping[str, Any]) -> str:
    if not value["ledger"]:
        return "not known, as the target has no ledger (pgstrata adopt makes one)"
    return ", ".join(plain(each["number"]) for each in value["contains"]) or "no migration"
