"""References to images: what the documented grammar takes, and what it does not."""

from __future__ import annotations

import pytest

from pgstrata.core.bundle.image import check_image
from pgstrata.errors import BadInput

SUM = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    "text",
    [
        "pgstrata",
        "pgstrata:0.1.0",
        "localhost:5000/pgstrata:1",
        "registry.example.com/team/pg-strata__x:v1.0_2-rc",
        "Registry.Example.com:443/a/b.c/d--e",
        "[2001:db8::1]:5000/pgstrata",
        f"ghcr.io/team/pgstrata@sha256:{SUM}",
        f"ghcr.io/team/pgstrata:1.0@sha256:{SUM}",
        "a" * 255,
        f"a:{'t' * 128}",
    ],
)
def test_references(text: str) -> None:
    check_image(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "bad image",
        "pgstrata ",
        "pgstrata\n",
        "PgStrata",
        "registry.example.com/Team/pgstrata",
        "https://registry.example.com/pgstrata",
        "registry.example.com:port/pgstrata",
        "registry.example.com/",
        "/pgstrata",
        "a//b",
        "-a",
        "a-",
        "a..b",
        "a___b",
        "pgstrata:",
        "pgstrata:-1",
        "pgstrata:1:2",
        f"pgstrata:{'t' * 129}",
        "pgstrata@sha256:0123",
        f"pgstrata@sha256:{SUM}0",
        f"pgstrata@sha256:{SUM.upper()}",
        f"pgstrata@{SUM}",
        SUM,
        "a" * 256,
        "größe",
        "${image}",
    ],
)
def test_other_texts(text: str) -> None:
    with pytest.raises(BadInput, match="is no reference to an image" if text else "is empty"):
        check_image(text)
