"""What Terraform must know of an estate, as it cannot read TOML: its values, and a variable for each feature."""

from __future__ import annotations

import hashlib
import json

from pgstrata.core.bundle.travel import PORT, required
from pgstrata.core.estate.delivery import configmap, namespace, switch
from pgstrata.core.estate.estate import Estate

VALUES, VARIABLES = "estate.auto.tfvars.json", "features.tf.json"


def values(estate: Estate, manifest: str) -> str:
    """The text of estate.auto.tfvars.json: the variable `estate` of the Terraform modules. `manifest` is the text that the
    estate is from: by its sum, Terraform refuses values that are stale."""
    value = {
        "name": estate.name,
        "manifest": hashlib.sha256(manifest.replace("\r\n", "\n").encode()).hexdigest(),
        "migrations": estate.migrations_folder,
        "planes": {
            name: {
                "configmap": configmap(estate, name),
                "namespace": namespace(estate, name),
                "sslmode": plane.sslmode,
                "ca": plane.ca,
            }
            for name, plane in estate.planes.items()
        },
        "targets": {
            name: {
                "plane": target.plane,
                "host": target.host,
                "port": target.port or PORT,
                "secret": target.secret,
            }
            for name, target in estate.targets.items()
        },
        "features": {
            name: {"default": feature.default, "requires": required(estate, name)}
            for name, feature in estate.features.items()
        },
        "files": [
            {
                "number": each.number,
                "file": each.file,
                "target": each.target,
                "plane": each.plane,
                "feature": each.feature,
                "reaches": estate.reaches(each),
            }
            for each in estate.migrations
        ],
    }
    return _json({"estate": value})


def variables(estate: Estate) -> str:
    """The text of features.tf.json: a feature that the manifest gets is thereby a switch in Terraform."""
    declared = {
        switch(name): {
            "type": "bool",
            "default": feature.default,
            "description": feature.description or f"The feature {name}",
        }
        for name, feature in estate.features.items()
    }
    # A key is a template to Terraform, as every text of an expression is; a description is not.
    switches = {_literal(name): f"${{var.{switch(name)}}}" for name in estate.features}
    return _json({"variable": declared, "locals": {"switches": switches}})


def _literal(text: str) -> str:
    """The same text where Terraform would see a template in it."""
    return text.replace("${", "$${").replace("%{", "%%{")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
