"""What stands in, on docs/deploy.md, for the commands that need a cluster or a registry. Run by that page's test alone:

    python -m delivery.deploy_stand_ins kubectl apply --server-side -k bundle

- `kubectl apply -k`: the real kubectl assembles the objects; the Jobs among them that are new are run as plain processes, as
  their manifests say, and the objects are left where the loopback API server finds them.
- `kubectl create`: the real kubectl, which is told to send nothing.
- `kubectl exec … -- psql …`: psql, on the server behind the pod.
- `terraform`: the real one, on the twin of the configuration; after an apply the Jobs run as above.
- `docker`: nothing is done. All other commands of kubectl are the real one's.

$DESK is a folder: `context/` has a file a context with the socket's folder, `cluster/` what the API server holds.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from delivery.terraform import command as terraform_command
from support.job_pods import JobPod, Volumes
from support.job_runs import ProcessRunner, Running
from support.kubernetes_api import CONTEXT

DESK = Path(os.environ.get("DESK", "."))
DATABASES = {"SUPABASE": "postgres", "COMPONENTS": "components_v2", "CONTROL": "arc_saas"}
SECRETS = {name: {"password": b"example"} for name in ("supabase-db", "components-db", "postgres")}
# kind -> where the API has it, and how kubectl calls it
KINDS = {
    "ConfigMap": ("api/v1/namespaces/{}/configmaps", "configmap"),
    "Job": ("apis/batch/v1/namespaces/{}/jobs", "job.batch"),
    "NetworkPolicy": ("apis/networking.k8s.io/v1/namespaces/{}/networkpolicies", "networkpolicy.networking.k8s.io"),
}
Object = dict[str, Any]


def main(program: str, *words: str) -> int:
    """The exit code of a command that is stood in for."""
    if program == "docker":
        return 0
    if program == "terraform":
        return terraform(words)
    context = CONTEXT
    if words[0] == "--context":
        context, words = words[1], words[2:]
    if words[0] == "exec":
        return psql(context, words[words.index("--") + 1 :])
    if words[0] == "apply":
        (folder,) = words[words.index("-k") + 1 :]
        applied = apply(folder)
        print("\n".join(f"{KINDS[each['kind']][1]}/{each['metadata']['name']} serverside-applied" for each in applied))
        return 0
    if words[0] in ("create", "delete"):
        done = subprocess.run(["kubectl", *words, "--dry-run=client"], capture_output=True, text=True, check=False)
        print((done.stdout + done.stderr).replace(" (dry run)", ""), end="")
        return done.returncode
    return subprocess.run(["kubectl", *words], check=False).returncode


def psql(context: str, words: Sequence[str]) -> int:
    place = {"PGHOST": (DESK / "context" / context).read_text(), "PGPORT": "5432"}
    return subprocess.run(words, env={**os.environ, **place}, check=False).returncode


def apply(folder: str) -> list[Object]:
    """Put the objects of a folder for kustomize into the cluster, and run the Jobs that it does not have yet."""
    built = subprocess.run(["kubectl", "kustomize", folder], capture_output=True, text=True, check=True).stdout
    objects = list(yaml.safe_load_all(built))
    new = [each for each in objects if each["kind"] == "Job" and not _path(each).exists()]
    for each in objects:
        if each["kind"] != "Job":
            _put(each)
    run_jobs(new, {each["metadata"]["name"]: each for each in objects if each["kind"] == "ConfigMap"})
    return objects


def run_jobs(jobs: Sequence[Object], configmaps: Mapping[str, Object]) -> bool:
    """Run Jobs at once, as a cluster does; the control plane's begins, so that it is seen to wait. Whether all went well."""
    with tempfile.TemporaryDirectory() as temporary:
        volumes = Volumes(configmaps, SECRETS)
        running: list[tuple[JobPod, Running]] = []
        for job in sorted(jobs, key=lambda each: "app" in each["metadata"]["labels"]["pgstrata/plane"]):
            pod = JobPod(_reaching(job), volumes, Path(temporary))
            running.append((pod, ProcessRunner().start(pod)))
            if len(jobs) > 1:
                with contextlib.suppress(AssertionError):  # it ended, as there was nothing to wait for
                    running[-1][1].until("Waiting")
        codes = [_ended(pod, each) for pod, each in running]
    return not any(codes)


def _reaching(job: Object) -> Object:
    """The same Job with the addresses of this machine's servers."""
    made: Object = json.loads(json.dumps(job))
    socket = (DESK / "context" / CONTEXT).read_text()
    urls = {f"PGSTRATA_{name}_URL": f"host={socket} user=postgres dbname={base}" for name, base in DATABASES.items()}
    made["spec"]["template"]["spec"]["containers"][0]["env"] += [{"name": k, "value": v} for k, v in urls.items()]
    return made


def _ended(pod: JobPod, running: Running) -> int:
    """Wait for a pod's end, and put what a cluster has of it where it is found."""
    code = running.end()
    job, name = pod.job, pod.job["metadata"]["name"]
    job["status"] = {"failed": 1} if code else {"succeeded": 1}
    _put(job)
    metadata = {**job["metadata"], "name": f"{name}-{hashlib.sha256(name.encode()).hexdigest()[:5]}"}
    terminated = {
        "exitCode": code,
        "reason": "Error" if code else "Completed",
        "message": "".join(f"{line}\n" for line in pod.said_last),
    }
    status = {
        "phase": "Failed" if code else "Succeeded",
        "containerStatuses": [{"name": "migrate", "state": {"terminated": terminated}}],
    }
    path = DESK / "cluster" / "api/v1/namespaces" / metadata["namespace"] / "pods" / f"{metadata['name']}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps({"kind": "Pod", "apiVersion": "v1", "metadata": metadata, "spec": pod.spec, "status": status})
    )
    path.with_suffix("").mkdir(exist_ok=True)
    (path.with_suffix("") / "log").write_text("".join(running.lines))
    return code


def _path(value: Object) -> Path:
    place = KINDS[value["kind"]][0].format(value["metadata"]["namespace"])
    return DESK / "cluster" / place / f"{value['metadata']['name']}.json"


def _put(value: Object) -> None:
    path = _path(value)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value))


def _forget_but(names: Sequence[str]) -> None:
    """Terraform deletes a Job that another one replaces, and its pods with it."""
    for path in [*DESK.glob("cluster/**/jobs/*.json"), *DESK.glob("cluster/**/pods/*.json")]:
        if not path.name.startswith(tuple(names)):
            path.unlink()


def terraform(words: Sequence[str]) -> int:
    """Terraform on the twin: its resources' names as the configuration has them; of an apply, its sums alone."""
    words = [re.sub(r"kubernetes_(config_map|job|network_policy)\.", r"terraform_data.\1_", each) for each in words]
    quiet = {**os.environ, "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}
    done = subprocess.run(
        [*terraform_command(), *_plain(words)],
        capture_output=True,
        text=True,
        env=quiet,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        print(done.stdout + done.stderr)
    elif "apply" in words:
        return _delivered(done.stdout, _switched_off(words))
    elif "init" not in words:
        print(re.sub(r"terraform_data\.(config_map|job|network_policy)_", r"kubernetes_\1.", done.stdout), end="")
    return done.returncode


def _plain(words: Sequence[str]) -> list[str]:
    """Without colours: an option that stands behind the command's name and before its arguments."""
    at = next(index for index, each in enumerate(words) if not each.startswith("-")) + 1
    return [*words[:at], "-no-color", *words[at:]]


def _switched_off(words: Sequence[str]) -> list[str]:
    """What terraform.tfvars switches off, as `bundle` is told it."""
    (folder,) = (each.removeprefix("-chdir=") for each in words if each.startswith("-chdir="))
    text = (Path(folder) / "terraform.tfvars").read_text()
    names = re.findall(r"^enable_(\w+) *= *false$", text, re.MULTILINE)
    return [word for name in names for word in ("--without", name.replace("_", "-"))]


def _delivered(printed: str, without: Sequence[str]) -> int:
    """Print the end of what an apply said. Its Jobs are those that the command `bundle` makes, which other tests hold
    against Terraform's: they are run."""
    summary, _, outputs = printed.partition("\nApply complete!")
    print(*re.findall(r"^(?:Plan:|No changes).*", summary, re.MULTILINE), sep="\n")
    names = re.findall(r'"(db-migration-[-\w]+)"', outputs)
    asked = ["--image", "registry.example.com/pgstrata:0.1.0", "--create-roles", *without]
    with tempfile.TemporaryDirectory() as temporary:
        made = [sys.executable, "-m", "pgstrata", "bundle", "--kubernetes", *asked]
        subprocess.run([*made, "--out", temporary], check=True, capture_output=True)
        _rename_jobs(Path(temporary), names)
        _forget_but(names)
        jobs = [each for each in apply(temporary) if each["kind"] == "Job"]
    assert sorted(names) == sorted(each["metadata"]["name"] for each in jobs), "Terraform and bundle make the same Jobs"
    if any("failed" in json.loads(_path(each).read_text())["status"] for each in jobs):
        return 1
    print(f"Apply complete!{outputs.partition(chr(10))[0]}")
    return 0


def _rename_jobs(folder: Path, names: Sequence[str]) -> None:
    """Give the Jobs of a bundle the names that Terraform gives to Jobs with the same content. They differ where a plane's
    files just fit into one ConfigMap by one's compression and not by the other's: a Job is named by all that it mounts."""
    by_content = {each.rpartition("-")[0]: each for each in names}
    for path in folder.glob("*/*.yaml"):
        text = path.read_text()
        for each in set(re.findall(r"name: (db-migration-[a-z]+-[0-9a-f]{10}-[0-9a-f]{6})$", text, re.MULTILINE)):
            text = text.replace(each, by_content[each.rpartition("-")[0]])
        path.write_text(text)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
