"""Podman for the tests, with images that come out of this machine's own Debian mirror: nothing is pulled.

The two bases of the Dockerfile are made once, by debootstrap, and kept below .tools/containers: one to build in, and one
without a shell and without a package manager to run in, as the distroless image of the Dockerfile is. All of podman's
settings and its storage are in folders of the tests' own.
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".tools" / "containers"
# The runtime's sockets and state: below /tmp as their paths must be short, and as a restart of the machine ends them.
STATE = Path(tempfile.gettempdir()) / f"pgstrata-containers-{hashlib.sha256(str(FOLDER).encode()).hexdigest()[:8]}"
PROGRAMS = ("podman", "buildah", "runc", "debootstrap", "apt-get")

# cgroupfs, as there may be no systemd; limits of our own, as runc fails where it may not raise them to podman's defaults;
# the host's network, as the servers listen on loopback.
_CONTAINERS_CONF = f"""\
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=256:256"]
netns = "host"
log_driver = "none"
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "none"
tmp_dir = "{STATE}/tmp"
[network]
network_config_dir = "{FOLDER}/networks"
"""
_PACKAGES = "python3,python3-pip,ca-certificates"
# What the run base lacks: every shell, the package managers, perl, and Python's own installed packages.
_NOT_AT_RUN = ("./var", "./usr/bin/*sh", "./usr/bin/apt*", "./usr/bin/dpkg*", "./usr/bin/perl*", "./usr/share/perl*",
               "./usr/lib/*/perl*", "./usr/share/doc", "./usr/lib/python3/dist-packages/*")  # fmt: skip
_NEVER = ("./proc/*", "./sys/*", "./dev/*", "./var/cache/*", "./var/lib/apt/lists/*")
# What of pip's configuration a build needs in order to find packages.
_PIP_KEYS = ("index-url", "extra-index-url", "find-links", "trusted-host", "proxy", "timeout", "default-timeout")


class Unavailable(Exception):
    """Containers cannot be run here; the reason."""


class Bases(NamedTuple):
    """The tags of the two bases."""

    build: str
    run: str


class Podman:
    """Podman with its own storage. `with Podman() as podman:` makes the bases where there are none, and proves that a
    container runs. Raises Unavailable."""

    def __init__(self) -> None:
        self._driver = "overlay"

    def __enter__(self) -> Podman:
        missing = [name for name in PROGRAMS if not shutil.which(name)]
        if missing:
            raise Unavailable(f"{', '.join(missing)} not installed")
        if os.geteuid() != 0:
            raise Unavailable("not root, and debootstrap needs it")
        reasons = []
        for self._driver in ("overlay", "vfs"):  # overlay does not lie on another overlay, vfs is slow anywhere
            self._configure()
            try:
                self.bases = self._make_bases()
                self.run("run", "--rm", "--read-only", self.bases.run, "python3", "-c", "pass")
            except Unavailable as error:
                reasons.append(f"{self._driver}: {error}")
            else:
                return self
        raise Unavailable("; ".join(reasons))

    def __exit__(self, *exception: object) -> None:
        """The bases stay; images that have lost their tag go."""
        self.call("image", "prune", "--force")

    def _configure(self) -> None:
        for folder in (FOLDER, STATE):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if folder.stat().st_uid != os.geteuid():
                raise Unavailable(f"{folder} belongs to somebody else")
        (FOLDER / "containers.conf").write_text(_CONTAINERS_CONF)
        graph = FOLDER / self._driver
        text = f'[storage]\ndriver = "{self._driver}"\ngraphroot = "{graph}"\nrunroot = "{STATE}/{self._driver}"\n'
        (FOLDER / "storage.conf").write_text(text)

    @property
    def environment(self) -> dict[str, str]:
        """What podman and buildah are run with: nothing of the caller's settings, nothing of /etc/containers' storage."""
        kept = {name: os.environ[name] for name in ("PATH", "SSL_CERT_FILE", "SSL_CERT_DIR") if name in os.environ}
        conf = {"CONTAINERS_CONF": FOLDER / "containers.conf", "CONTAINERS_STORAGE_CONF": FOLDER / "storage.conf"}
        return {**kept, "HOME": str(FOLDER), **{name: str(path) for name, path in conf.items()}}

    def command(self, *words: str) -> list[str]:
        return ["podman", *words]

    def call(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run podman to its end."""
        return _call(self.command(*words), self.environment)

    def run(self, *words: str) -> str:
        """The same; raises Unavailable with its last words."""
        return _output(self.command(*words), self.environment)

    def _make_bases(self) -> Bases:
        codename = _codename()
        recipe = hashlib.sha256(repr((_PACKAGES, _NEVER, _NOT_AT_RUN)).encode()).hexdigest()[:8]
        bases = Bases(*(f"localhost/pgstrata-test-{use}:{codename}-{recipe}" for use in Bases._fields))
        if all(self.call("image", "exists", tag).returncode == 0 for tag in bases):
            return bases
        with tempfile.TemporaryDirectory(dir=FOLDER) as temporary:
            root = Path(temporary) / "root"
            _debootstrap(codename, root)
            for tag, without in ((bases.build, _NEVER), (bases.run, (*_NEVER, *_NOT_AT_RUN))):
                archive = str(Path(temporary) / "root.tar")
                excluded = [f"--exclude={pattern}" for pattern in without]
                _output(["tar", "--directory", str(root), *excluded, "--create", "--file", archive, "."])
                self.run("import", "--quiet", archive, tag)
        return bases

    def build(self, tag: str, context: Path = ROOT, **arguments: str) -> subprocess.CompletedProcess[str]:
        """Build the Dockerfile's image on our bases, which `arguments` (BUILD_BASE=…) may replace; how it went."""
        given = {"BUILD_BASE": self.bases.build, "RUN_BASE": self.bases.run, **arguments}
        words = ["buildah", "bud", "--pull-never", "--quiet", "--tag", tag]
        for name, value in given.items():
            words += ["--build-arg", f"{name}={value}"]
        with tempfile.TemporaryDirectory() as temporary:  # an index' address may hold a password
            words += _pip_options(Path(temporary))
            return _call([*words, str(context)], self.environment)


def _codename() -> str:
    lines = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
    if "VERSION_CODENAME" not in lines or lines.get("ID") != "debian":
        raise Unavailable("not a Debian release")
    return lines["VERSION_CODENAME"]


def _debootstrap(codename: str, root: Path) -> None:
    """A small Debian of this machine's release, from the mirror and by the proxy that apt is set up with."""
    index = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(RELEASE) $(COMPONENT)"]
    targets = [line.split(" ") for line in _output([*index, "Created-By: Packages"]).splitlines()]
    mirrors = [words[0] for words in targets if codename in words[1:3] and words[3:] == ["main"]]
    if not mirrors:
        raise Unavailable(f"apt knows no mirror of {codename}")
    said = _output(["apt-config", "shell", "proxy", "Acquire::http::Proxy"])
    proxy = ast.literal_eval(said.partition("=")[2]) if said.strip() else ""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", **({"http_proxy": proxy} if proxy else {})}
    words = ["debootstrap", "--variant=minbase", f"--include={_PACKAGES}", codename, str(root), mirrors[0]]
    _output(words, environment)


def _pip_options(folder: Path) -> Iterator[str]:
    """pip's configuration of this machine, as buildah's options: secrets, and folders where an index is one. Nothing of
    it stays in the image."""
    listed = _output([sys.executable, "-m", "pip", "config", "list"])
    found = {}
    # `global.index-url='…'`, `:env:.index-url='…'`: the environment counts most
    for line in sorted(listed.splitlines(), key=lambda line: line.startswith(":env:")):
        name, _, value = line.partition("=")
        found[name.rpartition(".")[2]] = str(ast.literal_eval(value))
    lines = [f"{key} = {found[key]}" for key in _PIP_KEYS if key in found]
    authority = found.get("cert") or os.environ.get("SSL_CERT_FILE", "")
    if Path(authority).is_file():
        lines.append("cert = /run/secrets/ca.crt")
        yield from ("--secret", f"id=ca.crt,src={authority}")
    (folder / "pip.conf").write_text("\n".join(["[global]", *lines, ""]))
    yield from ("--secret", f"id=pip.conf,src={folder / 'pip.conf'}")
    places = " ".join(found.get(key, "") for key in ("index-url", "extra-index-url", "find-links")).split()
    local = {Path(place.removeprefix("file://")) for place in places if place.startswith(("/", "file:///"))}
    # An index names files beside itself (../files/…): the folder above it is handed in.
    for path in sorted({each.parent if each.name == "simple" else each for each in local}):
        if path.is_dir():
            yield from ("--volume", f"{path}:{path}:ro")


def _call(words: list[str], environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, check=False, env=environment, cwd="/")


def _output(words: list[str], environment: Mapping[str, str] | None = None) -> str:
    result = _call(words, environment)
    if result.returncode:
        said = (result.stderr.strip() or result.stdout.strip())[-500:]
        raise Unavailable(f"{words[0]} ended with {result.returncode}: {said}")
    return result.stdout
