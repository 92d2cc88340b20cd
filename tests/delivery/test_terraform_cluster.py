"""What Terraform would tell the cluster, and when: on a twin of the configuration that needs no provider."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from delivery.terraform import LOCAL, ROOT, TERRAFORM, Json, Terraform, actions
from delivery.terraform_twin import twin
from pgstrata import __version__

APP_MAP = "terraform_data.config_map_app_plane_migrations[0]"
CONTROL_MAP = "terraform_data.config_map_db_migrations[0]"
APP_JOB = "module.app_plane.terraform_data.job_db_migration[0]"
CONTROL_JOB = "module.control_plane.terraform_data.job_db_migration[0]"
APP_NETWORK = "module.app_plane.terraform_data.network_policy_db_migration[0]"
CONTROL_NETWORK = "module.control_plane.terraform_data.network_policy_db_migration[0]"

# How the provider names what Kubernetes names otherwise; every other name is the same in snake case.
BLOCKS = {
    "containers": "container",
    "volumes": "volume",
    "volumeMounts": "volume_mount",
    "rules": "rule",
    "onPodConditions": "on_pod_condition",
}
MAPS = {"labels", "annotations", "requests", "limits", "matchLabels"}


HERE = Path("infrastructure/terraform/environments/local")
MIGRATIONS = Path("../../../../database/migrations")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The configuration's twin over a copy of the repository's migrations; nothing is applied."""
    folder = tmp_path_factory.mktemp("project")
    twin(folder)
    shutil.copy(ROOT / "estate.toml", folder)
    shutil.copytree(ROOT / "database" / "migrations", folder / "database" / "migrations")
    Terraform(folder / HERE).init()
    return folder


@pytest.fixture(scope="module")
def delivered(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same after an apply."""
    folder = tmp_path_factory.mktemp("delivered") / "project"
    shutil.copytree(project, folder)
    Terraform(folder / HERE).apply()
    return folder


@pytest.fixture
def local(project: Path, tmp_path: Path) -> Terraform:
    """An environment of which nothing is in the cluster yet."""
    return Terraform(shutil.copytree(project, tmp_path / "project") / HERE)


@pytest.fixture
def applied(delivered: Path, tmp_path: Path) -> Terraform:
    """An environment that was applied before."""
    return Terraform(shutil.copytree(delivered, tmp_path / "project") / HERE)


def told(plan: Json) -> dict[str, Json]:
    """By address, what the resource would be told."""
    return {
        each["address"]: each["change"]["after"]["input"]
        for each in plan["resource_changes"]
        if each["change"]["after"] is not None
    }


def as_the_provider_writes(key: str, value: Json) -> Json:
    """A value of Kubernetes as the provider takes it: objects and lists of objects are blocks, a mode is octal digits."""
    if key in MAPS:
        return value
    if isinstance(value, dict):
        return [block(value)]
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [block(each) for each in value]
    return f"{value:04o}" if key == "defaultMode" else value


def block(value: dict[str, Json]) -> dict[str, Json]:
    snake = {key: "".join(f"_{c.lower()}" if c.isupper() else c for c in key) for key in value}
    return {BLOCKS.get(key, snake[key]): as_the_provider_writes(key, each) for key, each in value.items()}


def given(value: Json) -> Json:
    """Without what a resource leaves out: null, and a block that is not there."""
    if isinstance(value, dict):
        return {key: given(each) for key, each in value.items() if each is not None and each != []}
    return [given(each) for each in value] if isinstance(value, list) else value


def marked(value: Json, path: str = "") -> Json:
    """The same shape with every value another: a module that has a value of its own cannot pass this on."""
    if isinstance(value, dict):
        return {key: marked(each, f"{path}.{key}") for key, each in value.items()}
    if isinstance(value, list):
        return [marked(each, f"{path}.{index}") for index, each in enumerate(value)]
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else f"{path}={value}"


@pytest.fixture(scope="module")
def objects(tmp_path_factory: pytest.TempPathFactory) -> tuple[Json, Json]:
    """A Job and a NetworkPolicy in which every optional part is there: Secrets, TLS, a server outside the cluster."""
    folder = tmp_path_factory.mktemp("objects")
    estate = json.loads((LOCAL / "estate.auto.tfvars.json").read_text("utf-8"))["estate"]
    estate["planes"]["control"] |= {"sslmode": "verify-full", "ca": "authority/root.crt"}
    estate["targets"]["components"]["secret"] = "components-db/password"
    estate["targets"]["control"]["host"] = "tenants.example.com"
    call = {
        "source": str(TERRAFORM / "modules" / "migration-bundle"),
        "estate": estate,
        "root": str(ROOT),
        "plane": "control",
        "switches": {"cns-config": True},
        "deployed": list(estate["planes"]),
        "image": "pgstrata:1",
    }
    outputs = {name: {"value": f"${{module.bundle.{name}}}"} for name in ("job", "network_policy")}
    (folder / "main.tf.json").write_text(json.dumps({"module": {"bundle": call}, "output": outputs}))
    applied = Terraform(folder).init().apply()
    return applied["job"], applied["network_policy"]


@pytest.mark.parametrize("change", [lambda value: value, marked], ids=["as assembled", "every value another"])
def test_the_provider_is_told_every_value_and_no_other(
    tmp_path: Path, objects: tuple[Json, Json], change: Json
) -> None:
    job, policy = (change(each) for each in objects)
    module = Terraform(twin(tmp_path) / "modules" / "app-plane" / "kubernetes").init()
    (module.folder / "terraform.tfvars.json").write_text(json.dumps({"job": job, "network_policy": policy}))

    passed_on = told(module.plan())

    parts = ("metadata", "spec")
    assert given(passed_on["terraform_data.job_db_migration[0]"]) == block({part: job[part] for part in parts})
    assert given(passed_on["terraform_data.network_policy_db_migration[0]"]) == block(
        {part: policy[part] for part in parts}
    )


def test_both_planes_modules_are_the_same_text() -> None:
    app, control = (TERRAFORM / "modules" / plane / "kubernetes" for plane in ("app-plane", "control-plane"))
    names = sorted(path.name for path in app.glob("*.tf"))
    assert names == sorted(path.name for path in control.glob("*.tf"))
    assert [(app / name).read_text() for name in names] == [(control / name).read_text() for name in names]


def test_a_job_is_replaced_by_its_name_and_by_nothing_that_a_cluster_adds() -> None:
    text = (TERRAFORM / "modules" / "app-plane" / "kubernetes" / "main.tf").read_text()
    assert "ignore_changes = [spec]" in text
    assert "ttl_seconds_after_finished" not in text


def test_both_planes_are_made_at_once(local: Terraform) -> None:
    plan = local.plan()

    assert actions(plan) == dict.fromkeys(
        [APP_MAP, CONTROL_MAP, APP_NETWORK, CONTROL_NETWORK, APP_JOB, CONTROL_JOB], "create"
    )
    made = told(plan)
    assert [
        (made[each]["metadata"][0]["name"], made[each]["metadata"][0]["namespace"]) for each in (APP_MAP, CONTROL_MAP)
    ] == [
        ("ananta-app-plane-migrations", "database-system"),
        ("ananta-db-migrations", "database-system"),
    ]
    assert sorted(made[CONTROL_MAP]["binary_data"]) == [
        "003_ARC_SAAS_MASTER.sql.gz",
        "006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql.gz",
    ]
    container = made[APP_JOB]["spec"][0]["template"][0]["spec"][0]["container"][0]
    assert container["image"] == f"pgstrata:{__version__}"


def test_a_job_comes_after_its_configmaps_and_its_network_policy(local: Terraform) -> None:
    calls = local.plan()["configuration"]["root_module"]["module_calls"]

    for plane, configmap in [("app_plane", "app_plane_migrations"), ("control_plane", "db_migrations")]:
        assert calls[plane]["depends_on"] == [f"terraform_data.config_map_{configmap}"]
        jobs = {each["address"]: each for each in calls[plane]["module"]["resources"]}
        assert jobs["terraform_data.job_db_migration"]["depends_on"] == ["terraform_data.network_policy_db_migration"]


def test_an_unchanged_estate_makes_no_job_and_a_changed_file_makes_one(applied: Terraform) -> None:
    assert actions(applied.plan()) == {}

    with (applied.folder / MIGRATIONS / "010_AI_PROMPTS.sql").open("a") as file:
        file.write("-- changed\n")
    # The other plane's ConfigMap carries the sums of all files, but what it applies is the same.
    assert actions(applied.plan()) == {APP_MAP: "update", CONTROL_MAP: "update", APP_JOB: "delete+create"}


def test_the_descriptions_replace_makes_the_configmap_anew_and_no_second_job(applied: Terraform) -> None:
    assert actions(applied.plan(f"-replace={APP_MAP}")) == {APP_MAP: "delete+create"}


def test_the_descriptions_rollback_makes_the_configmap_and_the_job_anew(applied: Terraform) -> None:
    shutil.copy(ROOT / "backups" / "arc_saas_db_20251227.sql", applied.folder / MIGRATIONS / "001_SUPABASE_MASTER.sql")

    planned = actions(applied.plan(f"-replace={APP_MAP}"))
    assert planned == {APP_MAP: "delete+create", CONTROL_MAP: "update", APP_JOB: "delete+create"}


def test_another_image_makes_other_jobs_of_the_same_content(applied: Terraform) -> None:
    plan = applied.plan(image="pgstrata:2")

    assert actions(plan) == {APP_JOB: "delete+create", CONTROL_JOB: "delete+create"}
    assert plan["output_changes"]["content"]["actions"] == ["no-op"]


def test_without_the_app_plane_the_control_plane_stands_alone(local: Terraform) -> None:
    plan = local.plan(deploy_app_plane=False)

    assert actions(plan) == dict.fromkeys([CONTROL_MAP, CONTROL_NETWORK, CONTROL_JOB], "create")
    made = told(plan)
    assert list(made[CONTROL_MAP]["binary_data"]) == ["003_ARC_SAAS_MASTER.sql.gz"]
    assert "components" not in json.dumps([made[CONTROL_JOB], made[CONTROL_NETWORK]])
    assert "app-plane" not in json.dumps(made[CONTROL_NETWORK])


def test_where_somebody_else_migrates_the_app_plane_006_still_travels(local: Terraform) -> None:
    plan = local.plan(include_app_plane_migrations=False)

    assert actions(plan) == dict.fromkeys([CONTROL_MAP, CONTROL_NETWORK, CONTROL_JOB], "create")
    assert "006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql.gz" in told(plan)[CONTROL_MAP]["binary_data"]


def test_a_feature_is_a_variable(local: Terraform) -> None:
    plan = local.plan(enable_enrichment=False)

    keys = told(plan)[APP_MAP]["binary_data"]
    assert not any(key.startswith(("005", "011")) for key in keys), "011 requires the feature enrichment"
    left_out = plan["planned_values"]["outputs"]["left_out"]["value"]["app"]
    assert left_out["005_DIRECTUS_ENRICHMENT_TABLES.sql"] == "feature enrichment is off"
    assert left_out["011_ENRICHMENT_BATCH_JOBS.sql"] == "feature batch-jobs is off (requires enrichment)"


def test_no_output_and_no_printed_plan_has_a_payload(local: Terraform, delivered: Path) -> None:
    printed = local.run("plan", "-no-color", "-input=false")
    outputs = Terraform(delivered / HERE).run("output", "-json")

    made = told(local.plan())
    payloads = [text for each in (APP_MAP, CONTROL_MAP) for text in made[each]["binary_data"].values()]
    assert len(payloads) > 2
    for text in payloads:
        assert text[:40] not in printed
        assert text[:40] not in outputs
