"""docs/deploy.md: every command on it is run, in order, and prints what the page says.

`PYTHONPATH=tests python -m delivery.test_deploy_page` writes the page anew. ```console is run as it stands; of ```text, the
commands that need a cluster are stood in for (deploy_stand_ins.py).
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
import yaml
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from delivery.terraform import command as terraform_command
from delivery.terraform_twin import twin
from pgstrata.postgres.sandbox import Sandbox
from pgstrata.postgres.server import Server
from pgstrata.programs import Installation, find_postgres
from support.estates import run_command
from support.kubernetes_api import CONTEXT, KUBECTL, KubernetesApi, Pod
from support.pods import unix_socket
from support.tour import ROOT, copy_estate, normal, open_folder, rerun

PAGE = ROOT / "docs" / "deploy.md"
BLOCKS = re.compile(r"^```(console|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PODS = ("app-plane/supabase-db-0", "app-plane/components-db-0", "database-system/postgres-0")
OTHERS = ("staging", "workshop")  # contexts of further clusters, whose databases are empty too
# Hashes change with every byte of the estate, and a compressed size with the library that compresses: they are written
# anew with the page, and not compared. (A size is compared as a number, below.)
IDS = (
    (re.compile(r"-[0-9a-f]{10}-[0-9a-f]{6}(-[0-9a-f]{5})?\b"), "-HASH"),
    (re.compile(r"\b(content[\" =:]+\"?)[0-9a-f]{10,64}"), r"\1HASH"),
    (re.compile(r"= \"[0-9a-f]{64}\""), '= "HASH"'),
    (re.compile(r"\d[\d,]* bytes"), "N bytes"),
    (re.compile(r"\"seconds\": [\d.e-]+"), '"seconds": 0.12'),
    (re.compile(r"(about |stays \()[\d.]+ [kM]B"), r"\1N MB"),
    (re.compile(r", \d+ (?:second|minute)s?, [\d.]+ [kM]B"), ", 1 minute, N MB"),
)
ADDRESS = (re.compile(r"http://127\.0\.0\.1:\d+"), "https://127.0.0.1:6443")
# What the page says in its own way: a backup has today's date, and the free room is known on the server's machine alone.
SAID = (
    (re.compile(r"(?<=supabase_db_)(?!20251227|20260109)\d{8}"), "20260110"),
    (re.compile(r"; [\d.]+ [kMGT]?B are free"), ""),
)


@contextlib.contextmanager
def desk(installation: Installation) -> Iterator[tuple[Path, dict[str, str]]]:
    """An operator's desk: a copy of the estate, in which Terraform needs no provider; three clusters with empty databases;
    and the variables that lead to them."""
    with contextlib.ExitStack() as stack:
        folder, private = (stack.enter_context(open_folder()) for _ in range(2))
        copy_estate(folder)
        twin(folder / "twin")
        (folder / "infrastructure" / "terraform").rename(private / "original")
        (folder / "twin" / "infrastructure" / "terraform").rename(folder / "infrastructure" / "terraform")
        (folder / "twin" / "infrastructure").rmdir()
        (folder / "twin").rmdir()
        backups(folder)
        (folder / "secrets").mkdir()
        for name in ("supabase-db", "components-db", "postgres"):
            (folder / "secrets" / name).write_text("example\n")
        (private / "context").mkdir()
        for context in (CONTEXT, *OTHERS):
            server = stack.enter_context(Sandbox(installation))
            with psycopg.connect(server.conninfo("postgres"), autocommit=True) as connection:
                connection.execute("CREATE DATABASE components_v2")
                connection.execute("CREATE DATABASE arc_saas")
            (private / "context" / context).write_text(str(server.socket_folder))
            api = stack.enter_context(KubernetesApi(dict.fromkeys(PODS, pod_of(server)), private / "cluster"))
            api.configuration(private)
            (private / "kubeconfig").rename(private / context)
        merged(private)
        yield folder, {"DESK": str(private), "KUBECONFIG": str(private / "kubeconfig")}


def pod_of(server: Server) -> Pod:
    return Pod(connect=lambda: unix_socket(f"{server.socket_folder}/.s.PGSQL.{server.port}"))


def merged(folder: Path) -> None:
    """One configuration for kubectl, with a context a cluster."""
    contexts = (CONTEXT, *OTHERS)
    single = {context: json.loads((folder / context).read_text())["clusters"][0] for context in contexts}
    found = {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": CONTEXT,
        "clusters": [{**single[context], "name": context} for context in contexts],
        "contexts": [{"name": each, "context": {"cluster": each, "user": "operator"}} for each in contexts],
        "users": [{"name": "operator", "user": {}}],
    }
    (folder / "kubeconfig").write_text(json.dumps(found))


def backups(folder: Path) -> None:
    """The dump that the baseline is, and a newer one of a production that has gone on."""
    (folder / "backups").mkdir()
    dump = (ROOT / "backups" / "supabase_db_20251227.sql").read_text("utf-8")
    (folder / "backups" / "supabase_db_20251227.sql").write_text(dump, "utf-8")
    older, newer = "COMMENT ON TABLE public.boms IS '", "COMMENT ON TABLE public.boms IS 'As of January: "
    assert older in dump
    (folder / "backups" / "supabase_db_20260109.sql").write_text(dump.replace(older, newer), "utf-8")


def printed(document: str, installation: Installation) -> str:
    """The page with what its commands print."""
    stand_in = f'"{sys.executable}" -m delivery.deploy_stand_ins'
    functions = "".join(
        f'{name}() {{ PYTHONPATH="{ROOT / "tests"}" {stand_in} {name} "$@"; }}\n' for name in ("docker", "terraform")
    )
    functions += f'kubectl() {{ PYTHONPATH="{ROOT / "tests"}" {stand_in} kubectl "$@"; }}\n'
    with desk(installation) as (folder, environment):
        text = rerun(document, folder, blocks=BLOCKS, environment=environment, functions=functions)
        for pattern, example in (ADDRESS, *SAID):
            text = pattern.sub(example, text)
        return text.replace(str(folder), "/home/you/estate")


def comparable(document: str) -> list[str]:
    """The lines of a page, without what no run can repeat in its blocks."""

    def plain(found: re.Match[str]) -> str:
        text = normal(found[2])
        for pattern, example in IDS:
            text = pattern.sub(example, text)
        return f"```{found[1]}\n{text}\n```"

    return BLOCKS.sub(plain, document).splitlines()


def sizes(document: str) -> list[int]:
    """Every number of bytes in a page's blocks, in order."""
    blocks = "".join(found[2] for found in BLOCKS.finditer(document))
    return [int(each.replace(",", "")) for each in re.findall(r"(\d[\d,]*) bytes", blocks)]


def test_every_command_prints_what_the_page_says(servers: Callable[[int], Server]) -> None:
    if not KUBECTL:
        pytest.skip("no kubectl on this machine")
    terraform_command()
    document = PAGE.read_text("utf-8")
    made = printed(document, servers(18).installation)
    assert comparable(made) == comparable(document), (
        "the page is stale: PYTHONPATH=tests python -m delivery.test_deploy_page writes it anew"
    )
    for real, said in zip(sizes(made), sizes(document), strict=True):
        assert said == pytest.approx(real, rel=0.05)


def test_the_gate_is_let_through_by_its_grants_alone(servers: Callable[[int], Server], tmp_path: Path) -> None:
    """The init container of the page, with its own arguments and variables, as the role that the page makes."""
    document = PAGE.read_text("utf-8")
    grants = re.findall(r"^> ((?:CREATE ROLE|GRANT .*) .*gate.*;)$", document, re.MULTILINE)
    (snippet,) = re.findall(r"^```yaml\n(.*?)^```$", document, re.MULTILINE | re.DOTALL)
    (container,) = yaml.safe_load(snippet)["initContainers"]
    variables = {each["name"]: each["value"] for each in container["env"]}
    address = conninfo_to_dict(variables["PGSTRATA_COMPONENTS_URL"])
    mounts = {each["mountPath"]: tmp_path / each["name"] for each in container["volumeMounts"]}
    for each in mounts.values():
        each.mkdir()
    shutil.copy(ROOT / "estate.toml", mounts["/estate"])
    (mounts["/gate"] / "password").write_text("example\n")
    words = [str(mounts.get(each, each)) for each in container["args"]]
    words[words.index("--wait") + 1] = "0"

    with Sandbox(servers(18).installation) as server, psycopg.connect(server.conninfo("postgres")) as connection:
        connection.autocommit = True
        connection.execute(f"CREATE DATABASE {address['dbname']}".encode())
        whole = make_conninfo(server.conninfo(str(address["dbname"])), user="postgres")
        target = ["--url", f"components={whole}", "--target", "components", "--to", "005", "--create-roles"]
        assert run_command("apply", "--estate", str(ROOT), *target).returncode == 0
        gate = {
            "PGSTRATA_COMPONENTS_URL": make_conninfo(whole, user=address["user"]),
            "PGSTRATA_COMPONENTS_PASSWORD_FILE": str(
                mounts["/gate"] / Path(variables["PGSTRATA_COMPONENTS_PASSWORD_FILE"]).name
            ),
        }
        assert len(grants) == 3
        with psycopg.connect(whole, autocommit=True) as connected:
            for each in grants:
                assert run_command(*words, env=gate).returncode != 0, f"without {each}"
                connected.execute(each.encode())
        done = run_command(*words, env=gate)
        assert (done.returncode, done.stdout) == (0, "Ready: 005 is applied.\n"), done.stderr


if __name__ == "__main__":
    wheel = next(each for each in find_postgres() if each.version[0] == 18)
    PAGE.write_text(printed(PAGE.read_text("utf-8"), wheel), "utf-8")
