"""What a cluster needs, made without Terraform: the folders of files, or the Kubernetes objects."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pgstrata.core.bundle.image import check_image
from pgstrata.core.bundle.packing import LIMIT, ConfigMap, compress, pack
from pgstrata.core.bundle.sums import INDEX, MANIFEST, content, sums_text
from pgstrata.core.bundle.travel import Travel, travel
from pgstrata.core.estate.delivery import check_names, configmap
from pgstrata.core.estate.features import decide
from pgstrata.errors import BadInput
from pgstrata.files.source import Source
from pgstrata.files.write import replace_folder
from pgstrata.operations.surveys import Surveys
from pgstrata.operations.workspace import Workspace
from pgstrata.render import kubernetes
from pgstrata.render.pod import JobSettings, Object

_OURS = re.compile(
    r"kustomization\.yaml|[^/]+/(kustomization|job|network-policy|configmap(-\d+)?)\.yaml"
    r"|[^/]+/(estate\.toml|SHA256SUMS|bundle\.json|[^/]+\.sql\.gz(\.\d+-of-\d+)?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleRequest:
    """Which planes (none named: all), which of the estate's planes are not deployed, the features' switches."""

    planes: Collection[str] = ()
    not_deployed: Collection[str] = ()
    switched_on: Collection[str] = ()
    switched_off: Collection[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One plane's bundle."""

    travel: Travel
    content: str
    configmaps: Sequence[ConfigMap]
    sizes: Mapping[str, int]  # bytes of the files before compression
    job: str = ""  # its name, where objects were written
    files: Mapping[str, bytes] = field(
        default_factory=dict, repr=False
    )  # what was written, by path in the plane's folder

    def as_json(self) -> dict[str, Any]:
        """Plain values, without the bytes."""
        return {
            "plane": self.travel.plane,
            "content": self.content,
            "job": self.job,
            "configmaps": [{"name": each.name, "size": each.size, "keys": each.keys} for each in self.configmaps],
            "files": [{"file": name, "size": size} for name, size in self.sizes.items()],
            "left_out": [{"file": name, "why": why} for name, why in self.travel.left_out.items()],
        }


def bundle(
    workspace: Workspace, out: Path, request: BundleRequest | None = None, *, job: JobSettings | None = None
) -> list[Made]:
    """Write the bundles of the planes to a folder: with `job` the Kubernetes objects, else the files that a pod mounts.

    The same files give the same bytes. Raises BadInput for unknown names and for an image that is none, Refused for a
    feature that is asked for without one that it requires, ScriptRefused for what could not be applied, and BadInput for a
    folder that holds something else, or a file that changes meanwhile.
    """
    request = request or BundleRequest()
    out = Path(
        os.path.realpath(out)
    )  # what is replaced is the folder, never a link to it; and it has a name, as `.` has not
    _check(workspace, request)
    if job:
        check_image(job.image)
    _check_folder(out, workspace.root)
    wanted = request.planes or [name for name in workspace.estate.planes if name not in request.not_deployed]
    manifest = workspace.manifest.read_bytes()  # once, so that its sum is that of what travels
    digests = _digests(workspace, manifest)
    made = [found for name in wanted if (found := _plane(workspace, name, request, manifest, digests, job))]
    if not made:
        raise BadInput("there is nothing to bundle: no file of these planes travels")
    files = {f"{each.travel.plane}/{name}": data for each in made for name, data in each.files.items()}
    if job:
        files["kustomization.yaml"] = _yaml(kubernetes.kustomization(each.travel.plane for each in made))
    replace_folder(out, files)
    return made


def _check(workspace: Workspace, request: BundleRequest) -> None:
    estate = workspace.estate
    for name in (*request.planes, *request.not_deployed):
        if name not in estate.planes:
            raise BadInput(f"there is no plane {name}", hint=f"The manifest has: {', '.join(estate.planes) or 'none'}.")
    for name in request.planes:
        if name in request.not_deployed:
            raise BadInput(f"the plane {name} is asked for, and said not to be deployed")
    if not estate.planes:
        raise BadInput("this estate has no plane", hint="A bundle carries a plane's files: [planes.NAME], plane = …")
    if workspace.bundle:
        raise BadInput("this is a bundle already", hint="Make a bundle from the checkout that it was made from.")
    decide(estate, switched_on=request.switched_on, switched_off=request.switched_off)  # refuses what plan would refuse


def _check_folder(out: Path, root: Path) -> None:
    if out.exists() and not out.is_dir():
        raise BadInput(f"{out} is not a folder")
    if out.resolve() == root.resolve() or root.resolve().is_relative_to(out.resolve()):
        raise BadInput(f"{out} holds the estate itself", hint="Name a folder of its own: --out bundle")
    for path in sorted(out.rglob("*")) if out.is_dir() else ():
        if not path.is_dir() and not _OURS.fullmatch(path.relative_to(out).as_posix()):
            hint = "Name an empty folder, or one that holds a bundle: that is replaced."
            raise BadInput(f"{out} holds something else than a bundle: {path.relative_to(out)}", hint=hint)
        if not path.is_dir() and not _made_here(path.parent):
            hint = "Its files have a bundle's names, and pgstrata did not write them. Name an empty folder."
            raise BadInput(f"{out} holds something else than a bundle: {path.relative_to(out)}", hint=hint)


def _made_here(folder: Path) -> bool:
    """Whether a folder, or one in it, has what only `pgstrata bundle` writes: others have a job.yaml too."""
    jobs = [folder / "job.yaml", *folder.glob("*/job.yaml")]
    indexes = [folder / INDEX, *folder.glob(f"*/{INDEX}")]
    return any(path.is_file() and b"pgstrata/content: " in path.read_bytes() for path in jobs) or any(
        path.is_file() and b'"content":' in path.read_bytes() for path in indexes
    )


def _digests(workspace: Workspace, manifest: bytes) -> dict[str, str]:
    """The sums of the manifest and of every migration of the estate."""
    found = {MANIFEST: hashlib.sha256(manifest).hexdigest()}
    for each in workspace.estate.migrations:
        found[each.file] = _checked(each.file, workspace.source(each).digest())
    return found


def _checked(file: str, digest: str) -> str:
    if not digest:
        raise BadInput(f"cannot read {file}")
    return digest


def _plane(
    workspace: Workspace,
    name: str,
    request: BundleRequest,
    manifest: bytes,
    digests: Mapping[str, str],
    job: JobSettings | None,
) -> Made | None:
    """The bundle of one plane; None where nothing travels."""
    estate = workspace.estate
    switches = {**dict.fromkeys(request.switched_on, True), **dict.fromkeys(request.switched_off, False)}
    deployed = [plane for plane in estate.planes if plane not in request.not_deployed]
    check_names(estate, name)
    going = travel(estate, name, switches=switches, deployed=deployed)
    if not going.files:
        return None
    Surveys(workspace).refuse(going.files)
    sizes: dict[str, int] = {}
    packed = {each.file: compress(_counted(workspace.source(each), each.file, sizes, digests)) for each in going.files}
    hashed = content(digests, packed)
    configmaps = pack(
        plane=name,
        name=configmap(estate, name),
        content=hashed,
        manifest=manifest.decode("utf-8"),  # its very bytes, line ends too
        sums=sums_text(digests),
        sizes=sizes,
        packed=packed,
        limit=LIMIT,
    )
    if not job:
        files = {key: text.encode() for each in configmaps for key, text in each.data.items()}
        files |= {key: data for each in configmaps for key, data in each.binary.items()}
        return Made(travel=going, content=hashed, configmaps=configmaps, sizes=sizes, files=files)
    made = kubernetes.job(estate, going, hashed, [each.name for each in configmaps], job)
    objects = {
        f"configmap{f'-{i}' if i > 1 else ''}.yaml": kubernetes.configmap(estate, name, hashed, each)
        for i, each in enumerate(configmaps, start=1)
    }
    objects |= {"network-policy.yaml": kubernetes.network_policy(estate, going), "job.yaml": made}
    objects["kustomization.yaml"] = kubernetes.kustomization(list(objects))
    files = {path: _yaml(value) for path, value in objects.items()}
    job_name = str(made["metadata"]["name"])
    return Made(travel=going, content=hashed, configmaps=configmaps, sizes=sizes, job=job_name, files=files)


def _counted(source: Source, name: str, sizes: dict[str, int], digests: Mapping[str, str]) -> Iterator[bytes]:
    """The bytes of a file, which are those of its sum: a bundle whose two differ would be refused in the cluster."""
    sizes[name], whole = 0, hashlib.sha256()
    for piece in source.stream():
        sizes[name] += len(piece)
        whole.update(piece)
        yield piece
    if whole.hexdigest() != digests[name]:
        raise BadInput(
            f"{name} changed while it was bundled", hint="Run the command again, when nobody edits the file."
        )


def _yaml(value: Object) -> bytes:
    from pgstrata.render.yaml import to_yaml

    return to_yaml(value).encode()
