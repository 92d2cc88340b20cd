"""The module migration-bundle, run by the real terraform, over the repository's own estate and over files made here."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import random
import re
import shutil
from pathlib import Path

import pytest

from delivery.terraform import BUNDLE, LOCAL, ROOT, TERRAFORM, Json, Terraform, TerraformFailed
from pgstrata.core.estate.estate import Estate, Feature
from pgstrata.render.tfvars import variables

ESTATE: Json = json.loads((LOCAL / "estate.auto.tfvars.json").read_text("utf-8"))["estate"]
OUTPUTS = ("content", "configmaps", "payloads", "job", "network_policy", "left_out", "sizes")
SMALL: Json = {
    "name": "shop",
    "migrations": "migrations",
    "planes": {"app": {"configmap": "shop-app", "namespace": "shop-jobs", "sslmode": "", "ca": ""}},
    "targets": {"goods-db": {"plane": "app", "host": "goods.shop.svc", "port": 5432, "secret": ""}},
    "features": {},
    "files": [
        {
            "number": f"00{n}",
            "file": f"00{n}_X.sql",
            "target": "goods-db",
            "plane": "app",
            "feature": "",
            "reaches": ["goods-db"],
        }
        for n in (1, 2)
    ],
}


def calling(folder: Path, **overrides: Json) -> Terraform:
    """A configuration that calls the module and hands on its outputs."""
    folder.mkdir(exist_ok=True)
    arguments = {
        "estate": ESTATE,
        "root": str(ROOT),
        "plane": "app",
        "switches": {},
        "deployed": ["app"],
        "image": "pgstrata:1",
    }
    call = {"source": str(BUNDLE), **arguments, **overrides}
    manifest = (Path(call["root"]) / "estate.toml").read_bytes().replace(b"\r\n", b"\n")
    call["estate"] = {"manifest": hashlib.sha256(manifest).hexdigest(), **call["estate"]}
    outputs = {name: {"value": f"${{module.bundle.{name}}}", "sensitive": True} for name in OUTPUTS}
    (folder / "main.tf.json").write_text(json.dumps({"module": {"bundle": call}, "output": outputs}))
    return Terraform(folder)


def test_values_of_another_manifest_are_refused(tmp_path: Path) -> None:
    """A manifest that was changed, and `pgstrata docs` was forgotten."""
    stale = {**ESTATE, "manifest": "0" * 64}
    with pytest.raises(TerraformFailed, match=r"made from another estate\.toml: pgstrata docs writes it anew"):
        calling(tmp_path / "stale", **everything_on(estate=stale)).init().plan()


def everything_on(**overrides: Json) -> Json:
    return {"switches": dict.fromkeys(ESTATE["features"], True), "deployed": list(ESTATE["planes"]), **overrides}


@pytest.fixture(scope="module")
def planes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Json]:
    """By plane, the module's outputs for the repository's estate."""
    folder = tmp_path_factory.mktemp("planes")
    return {plane: calling(folder / plane, **everything_on(plane=plane)).init().apply() for plane in ESTATE["planes"]}


def small(folder: Path, **texts: bytes) -> Path:
    (folder / "migrations").mkdir(parents=True)
    (folder / "estate.toml").write_text('[estate]\nname = "shop"\n')
    for number in (1, 2):
        (folder / "migrations" / f"00{number}_X.sql").write_bytes(texts.get(f"x{number}", b"SELECT 1;\n"))
    return folder


def unpacked(outputs: Json) -> dict[str, bytes]:
    """What arrives in a pod: all keys in one folder, chunks put together in their order, decompressed."""
    keys = {
        key: base64.b64decode(text, validate=True) for payload in outputs["payloads"] for key, text in payload.items()
    }
    index = json.loads(outputs["configmaps"][0]["data"]["bundle.json"])
    files = {}
    for name, entry in index["files"].items():
        count = len(entry["chunks"])
        names = [f"{name}.gz"] if count == 1 else [f"{name}.gz.{n}-of-{count}" for n in range(1, count + 1)]
        chunks = [keys.pop(each) for each in names]
        assert [hashlib.sha256(base64.b64encode(chunk)).hexdigest() for chunk in chunks] == entry["chunks"]
        files[name] = gzip.decompress(b"".join(chunks))
        assert len(files[name]) == entry["size"]
    assert not keys, "a key that bundle.json does not know"
    return files


def bytes_used(outputs: Json) -> list[int]:
    """By ConfigMap, the bytes of all values, decoded, and of the keys."""
    return [
        sum(len(key.encode()) + len(value.encode()) for key, value in configmap["data"].items())
        + sum(len(key) + len(base64.b64decode(text)) for key, text in payload.items())
        for configmap, payload in zip(outputs["configmaps"], outputs["payloads"], strict=True)
    ]


def test_terraforms_own_tests_of_the_module(tmp_path: Path) -> None:
    module = tmp_path / "module"
    shutil.copytree(BUNDLE, module, ignore=shutil.ignore_patterns(".terraform*"))
    terraform = Terraform(module).init()
    terraform.run("validate", "-no-color")

    assert "0 failed" in terraform.run("test", "-no-color")


def test_the_text_is_as_terraform_formats_it() -> None:
    assert Terraform(TERRAFORM).run("fmt", "-check", "-recursive", "-diff", ".") == ""


def test_every_file_arrives_as_it_is(planes: dict[str, Json]) -> None:
    arrived = {name: text for outputs in planes.values() for name, text in unpacked(outputs).items()}

    folder = ROOT / ESTATE["migrations"]
    assert arrived == {each["file"]: (folder / each["file"]).read_bytes() for each in ESTATE["files"]}


def test_the_sums_are_those_of_sha256sum(planes: dict[str, Json]) -> None:
    paths = [ROOT / "estate.toml", *(ROOT / ESTATE["migrations"] / each["file"] for each in ESTATE["files"])]
    lines = {path.name: f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in paths}
    for outputs in planes.values():
        assert outputs["configmaps"][0]["data"]["SHA256SUMS"] == "".join(lines[name] for name in sorted(lines))
        travelling = sorted(["estate.toml", *unpacked(outputs)])
        assert outputs["content"] == hashlib.sha256("".join(lines[name] for name in travelling).encode()).hexdigest()


def test_the_whole_estate_takes_two_configmaps(planes: dict[str, Json]) -> None:
    names = [configmap["name"] for outputs in planes.values() for configmap in outputs["configmaps"]]
    assert names == [plane["configmap"] for plane in ESTATE["planes"].values()]
    for outputs in planes.values():
        used = bytes_used(outputs)
        assert max(used) <= 1024 * 1024
        assert used == [each["used"] for each in outputs["sizes"]["configmaps"].values()]
        assert not outputs["left_out"]


def test_a_file_larger_than_a_configmap_is_cut_and_arrives_whole(tmp_path: Path) -> None:
    # Hexadecimal digits compress to about half: three ConfigMaps of 1 MiB.
    text = random.Random(4).randbytes(2_400_000).hex().encode()
    root = small(tmp_path / "root", x1=text[:4_800_000])
    outputs = calling(tmp_path / "tf", estate=SMALL, root=str(root)).init().apply()

    first, second, third = outputs["configmaps"]
    assert [first["name"], second["name"]] == ["shop-app", f"shop-app-2-{outputs['content'][:8]}"]
    assert (first["keys"], second["keys"]) == (["001_X.sql.gz.1-of-3"], ["001_X.sql.gz.2-of-3"])
    assert third["keys"] == ["001_X.sql.gz.3-of-3", "002_X.sql.gz"]
    assert max(bytes_used(outputs)) <= 1024 * 1024
    assert unpacked(outputs) == {"001_X.sql": text, "002_X.sql": b"SELECT 1;\n"}


@pytest.mark.parametrize("limit", [3400, 4000, 4222, 5000, 10000])
def test_at_every_limit_the_configmaps_keep_it(tmp_path: Path, limit: int) -> None:
    text = random.Random(limit).randbytes(9_000).hex().encode()
    root = small(tmp_path / "root", x1=text, x2=text[:777])
    outputs = calling(tmp_path / "tf", estate=SMALL, root=str(root), limit=limit).init().apply()

    assert max(bytes_used(outputs)) <= limit
    assert unpacked(outputs) == {"001_X.sql": text, "002_X.sql": text[:777]}


def test_forty_megabytes_are_refused_with_their_bytes(tmp_path: Path) -> None:
    root = small(tmp_path / "root", x1=b"-- forty megabytes\n" * 2_105_264)
    terraform = calling(tmp_path / "tf", estate=SMALL, root=str(root)).init()

    with pytest.raises(TerraformFailed) as failed:
        terraform.plan()
    assert "001_X.sql has 40000016 bytes, 35000016 more than the 5000000" in failed.value.text
    assert "make this bundle with pgstrata bundle --out DIR --kubernetes" in failed.value.text


def test_a_manifest_that_does_not_fit_is_refused_with_the_bytes_that_it_lacks(tmp_path: Path) -> None:
    root = str(small(tmp_path / "root"))
    with pytest.raises(TerraformFailed) as failed:
        calling(tmp_path / "tf", estate=SMALL, root=root, limit=1500).init().plan()
    found = re.search(
        r"estate.toml and the sums of 2 files need (\d+) bytes more than a ConfigMap of 1500", failed.value.text
    )
    assert found

    enough = calling(tmp_path / "tf", estate=SMALL, root=root, limit=1500 + int(found[1])).init().apply()
    assert bytes_used(enough) == [each["used"] for each in enough["sizes"]["configmaps"].values()]


def test_a_refusal_names_what_is_unknown_and_what_there_is(tmp_path: Path) -> None:
    root = str(small(tmp_path / "root"))
    refusals: list[tuple[dict[str, Json], str]] = [
        ({"plane": "edge"}, "The estate has no plane edge; it has app."),
        ({"switches": {"raking": True}}, "The estate has no feature raking; it has"),
        ({"deployed": ["app", "edge"]}, "deployed names what is no plane of the estate: edge."),
    ]
    for overrides, message in refusals:
        terraform = calling(tmp_path / "tf", estate=SMALL, root=root, **overrides).init()
        with pytest.raises(TerraformFailed) as failed:
            terraform.plan()
        assert message in failed.value.text


def test_a_text_that_is_not_utf_8_is_refused_by_name(tmp_path: Path) -> None:
    terraform = calling(
        tmp_path / "tf", estate=SMALL, root=str(small(tmp_path / "root", x1=b"SELECT '\xb5';\n"))
    ).init()

    with pytest.raises(TerraformFailed) as failed:
        terraform.plan()
    assert "001_X.sql" in failed.value.text


def test_the_jobs_name_changes_with_a_file_and_with_the_image_alone(tmp_path: Path) -> None:
    root = small(tmp_path / "root")

    def planned(**overrides: Json) -> tuple[str, str]:
        outputs = calling(tmp_path / "tf", estate=SMALL, root=str(root), **overrides).init().apply()
        return outputs["job"]["metadata"]["name"], outputs["content"]

    before, content = planned()
    assert planned() == (before, content), "the same files, the same Job"

    other_image, same_content = planned(image="pgstrata:2")
    assert other_image != before
    assert same_content == content

    with (root / "migrations" / "002_X.sql").open("a") as file:
        file.write("SELECT 2;\n")
    after, other_content = planned()
    assert after != before
    assert other_content != content


def test_a_target_without_a_plane_is_always_there(tmp_path: Path) -> None:
    root = small(tmp_path / "root")
    files = [{**each, "target": "loose", "reaches": ["loose"]} for each in SMALL["files"]]
    loose = {"plane": "", "host": "loose.example.com", "port": 5432, "secret": ""}
    estate = {**SMALL, "targets": {"loose": loose}, "files": files}
    outputs = calling(tmp_path / "call", root=str(root), estate=estate).init().apply()
    assert outputs["left_out"] == {}


def test_a_feature_is_switched_on_with_what_it_requires(tmp_path: Path) -> None:
    """What it requires may be another plane's, and off by default: then apply would refuse the one without the other."""
    root = small(tmp_path / "root")
    features = {"base": {"default": False, "requires": []}, "extra": {"default": False, "requires": ["base"]}}
    files = [{**each, "feature": "extra"} for each in SMALL["files"]]
    estate = {**SMALL, "features": features, "files": files}
    outputs = (
        calling(tmp_path / "call", root=str(root), estate=estate, switches={"base": True, "extra": True}).init().apply()
    )
    arguments = outputs["job"]["spec"]["template"]["spec"]["containers"][0]["args"]
    assert " ".join(arguments).split(" --content")[0].endswith("--with base --with extra")


@pytest.mark.parametrize("image", ["", "bad image", "registry.example.com/Team/pgstrata", "pgstrata@sha256:0123"])
def test_an_image_that_no_node_could_run_is_refused(tmp_path: Path, image: str) -> None:
    root = small(tmp_path / "root")
    with pytest.raises(TerraformFailed) as failed:
        calling(tmp_path / "call", root=str(root), estate=SMALL, image=image).init().plan()
    assert "The variable image is no reference to an image" in failed.value.text


def test_an_image_by_registry_port_tag_and_digest(tmp_path: Path) -> None:
    image = f"registry.example.com:5000/team/pg-strata__x:1.0@sha256:{'0' * 64}"
    root = small(tmp_path / "root")
    outputs = calling(tmp_path / "call", root=str(root), estate=SMALL, image=image).init().apply()
    assert outputs["job"]["spec"]["template"]["spec"]["containers"][0]["image"] == image


def test_names_and_descriptions_of_features_reach_terraform_as_they_are(tmp_path: Path) -> None:
    text = """a ${b} %{c} "q" \\ größe"""
    estate = Estate(
        name="x",
        features={"a.${b}": Feature(name="a.${b}", description=text, default=True)},
    )
    (tmp_path / "features.tf.json").write_text(variables(estate), "utf-8")
    (tmp_path / "main.tf").write_text('output "switches" { value = local.switches }')
    made = Terraform(tmp_path).init()
    assert made.apply() == {"switches": {"a.${b}": True}}
    (declared,) = json.loads((tmp_path / "features.tf.json").read_text("utf-8"))["variable"].values()
    assert declared["description"] == text, "Terraform takes a description in JSON for what it is, no template"
