"""What `bundle` made, for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pgstrata.render.terminal import count, size


def bundle_text(made: Mapping[str, Any]) -> str:
    """A paragraph a plane: its ConfigMaps with their sizes, its Job, and what is left out."""
    files, maps = made["files"], made["configmaps"]
    total = size(sum(each["size"] for each in files))
    lines = [f"Plane {made['plane']}: {count(len(files), 'file')}, {total}, content {made['content'][:10]}"]
    lines += [f"  ConfigMap {each['name']}: {each['size']:,} bytes, {count(len(each['keys']), 'key')}" for each in maps]
    if made["job"]:
        lines.append(f"  Job {made['job']}")
    lines += [f"  Left out: {each['file']}: {each['why']}" for each in made["left_out"]]
    return "\n".join(lines)
