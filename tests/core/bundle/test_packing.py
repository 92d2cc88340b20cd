"""Files into ConfigMaps: nothing is lost, nothing is over the limit, and the same files give the same bytes."""

from __future__ import annotations

import hashlib
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgstrata.core.bundle.packing import LIMIT, ConfigMap, compress, configmap_name, pack
from pgstrata.core.bundle.sums import chunk_digest, chunk_names, parse_index
from pgstrata.errors import BadInput

CONTENT = "c0ffee" + "0" * 58


def packed(files: dict[str, bytes], *, limit: int = LIMIT, manifest: str = "[estate]\n") -> list[ConfigMap]:
    """The ConfigMaps of these compressed files."""
    return pack(
        plane="app",
        name="estate-app",
        content=CONTENT,
        manifest=manifest,
        sums="0" * 66,
        sizes={name: len(data) for name, data in files.items()},
        packed=files,
        limit=limit,
    )


def joined(configmaps: list[ConfigMap]) -> dict[str, bytes]:
    """The files that the index names, put together from their chunks as a pod sees them: all keys in one folder."""
    folder = {key: data for each in configmaps for key, data in each.binary.items()}
    index = parse_index(configmaps[0].data["bundle.json"])
    found = {}
    for name, entry in index.files.items():
        chunks = [folder.pop(key) for key in chunk_names(name, len(entry.chunks))]
        assert [chunk_digest(chunk) for chunk in chunks] == list(entry.chunks)
        found[name] = b"".join(chunks)
    assert not folder, "no key that no file has"
    return found


files = st.dictionaries(
    st.integers(1, 999).map(lambda number: f"{number:03}_FILE.sql"), st.binary(min_size=1, max_size=9000), max_size=8
)


@given(files=files, limit=st.integers(6_000, 20_000))
def test_what_goes_in_comes_out_and_no_configmap_is_over_the_limit(files: dict[str, bytes], limit: int) -> None:
    configmaps = packed(files, limit=limit)
    assert joined(configmaps) == files
    assert [each.name for each in configmaps if each.size > limit] == []
    keys = [key for each in configmaps for key in each.keys]
    assert len(keys) == len(set(keys)), "all ConfigMaps are mounted into one folder"


@given(files=files)
def test_the_order_of_the_files_does_not_matter(files: dict[str, bytes]) -> None:
    assert packed(dict(reversed(files.items())), limit=12_000) == packed(files, limit=12_000)


def test_what_fits_is_one_configmap_and_no_file_is_cut() -> None:
    (only,) = packed({"001_A.sql": bytes(300_000), "002_B.sql": bytes(400_000)})
    assert only.name == "estate-app"
    assert only.keys == ["estate.toml", "SHA256SUMS", "bundle.json", "001_A.sql.gz", "002_B.sql.gz"]


def test_a_file_is_cut_only_where_a_window_ends() -> None:
    first, second = packed({"001_A.sql": bytes(900_000), "002_B.sql": bytes(400_000), "003_C.sql": bytes(10)})
    assert second.name == f"estate-app-2-{CONTENT[:8]}"
    assert list(first.binary) == ["001_A.sql.gz", "002_B.sql.gz.1-of-2"]
    assert list(second.binary) == ["002_B.sql.gz.2-of-2", "003_C.sql.gz"]
    assert first.size > LIMIT - 4000, "and the first is full"


def test_later_configmaps_have_another_name_for_another_content() -> None:
    assert configmap_name("a", 0, "1" * 64) == configmap_name("a", 0, "2" * 64)
    assert configmap_name("a", 1, "1" * 64) != configmap_name("a", 1, "2" * 64)


def test_a_manifest_that_leaves_no_room_is_refused_by_how_much() -> None:
    with pytest.raises(BadInput, match=r"estate.toml and SHA256SUMS do not fit .* 5\d\d\d\d bytes too much"):
        packed({"001_A.sql": b"x"}, manifest="#" * 1_100_000)


@pytest.mark.parametrize("name", ["001 A.sql", "001_Ä.sql", "a/001_A.sql", "001_" + "A" * 240 + ".sql"])
def test_a_name_that_is_no_key_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="cannot travel in a ConfigMap"):
        packed({name: b"x"})


@given(pieces=st.lists(st.binary(max_size=3000), max_size=6))
def test_compression_is_gzip_without_a_time_and_does_not_depend_on_the_chunks(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    data = compress(pieces)
    assert zlib.decompress(data, 31) == whole
    assert data == compress([whole])
    assert data[4:8] == bytes(4), "the time in gzip's header"


def test_parts_digests_are_of_base64_text_as_terraform_computes_them() -> None:
    assert chunk_digest(b"\x00\x01\x02\x03") == hashlib.sha256(b"AAECAw==").hexdigest()
