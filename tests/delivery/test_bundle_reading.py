"""A bundle mounted into a folder: read as the files that it was made from, and refused by name when it is not whole."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from pgstrata.core.bundle.packing import compress
from pgstrata.core.bundle.sums import chunk_digest, parse_index, parse_sums, sums_text
from pgstrata.errors import BadInput, PgstrataError, Unavailable
from pgstrata.files.bundle import open_bundle
from pgstrata.files.source import PIECE
from pgstrata.operations import bundle as bundles
from pgstrata.operations.workspace import Workspace

MANIFEST = """
[estate]
name = "parts"
[planes.app]
[targets.main]
plane = "app"
database = "postgres"
[[migration]]
file = "001_PART.sql"
target = "main"
[[migration]]
file = "002_ROWS.sql"
target = "main"
[[migration]]
file = "003_EMPTY.sql"
target = "main"
"""
ROWS = "".join(
    f"INSERT INTO part VALUES ({n}, '{hashlib.sha256(str(n).encode()).hexdigest()}');\n" for n in range(4000)
)
FILES = {
    "001_PART.sql": b"CREATE TABLE part (id integer PRIMARY KEY, name text);\r\n",
    "002_ROWS.sql": ROWS.encode(),
    "003_EMPTY.sql": b"SELECT 1;",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """An estate of three files, the second of which does not fit into one small ConfigMap."""
    root = tmp_path / "checkout"
    (root / "database" / "migrations").mkdir(parents=True)
    (root / "estate.toml").write_text(MANIFEST)
    for name, data in FILES.items():
        (root / "database" / "migrations" / name).write_bytes(data)
    return root


@pytest.fixture
def folder(checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Its bundle, with a limit that cuts the second file into three."""
    monkeypatch.setattr(bundles, "LIMIT", 60_000)
    bundles.bundle(Workspace.open(checkout), tmp_path / "out")
    found = tmp_path / "out" / "app"
    assert sorted(path.name for path in found.glob("002*")) == [f"002_ROWS.sql.gz.{n}-of-3" for n in (1, 2, 3)]
    return found


def text(folder: Path, file: str) -> bytes:
    return b"".join(open_bundle(folder).source(file).stream())


def refused(folder: Path) -> list[tuple[str, str]]:
    """What is said of a bundle that is not whole: places and messages."""
    with pytest.raises(BadInput) as caught:
        open_bundle(folder)
    return [(each.place, each.message) for each in caught.value.problems]


def test_every_file_comes_back_whole_in_small_pieces(folder: Path) -> None:
    bundle = open_bundle(folder)
    for name, data in FILES.items():
        pieces = list(bundle.source(name).stream())
        assert b"".join(pieces) == data
        assert max(map(len, pieces)) <= PIECE
        assert bundle.source(name).digest() == hashlib.sha256(data).hexdigest()


def test_as_kubernetes_mounts_it_links_to_a_folder_with_a_date(folder: Path, tmp_path: Path) -> None:
    mounted = tmp_path / "estate"
    dated = mounted / "..2026_01_10_08_15_00.123"
    shutil.copytree(folder, dated)
    (mounted / "..data").symlink_to(dated.name)
    for path in dated.iterdir():
        (mounted / path.name).symlink_to(f"..data/{path.name}")
    assert text(mounted, "002_ROWS.sql") == FILES["002_ROWS.sql"]


def test_a_plain_file_in_a_bundle_is_held_against_its_sum(folder: Path) -> None:
    plain = folder / "001_PART.sql"
    (folder / "001_PART.sql.gz").unlink()
    plain.write_bytes(FILES["001_PART.sql"])
    index = json.loads((folder / "bundle.json").read_text())
    index["files"]["001_PART.sql"]["chunks"] = []
    (folder / "bundle.json").write_text(json.dumps(index))
    assert text(folder, "001_PART.sql") == FILES["001_PART.sql"]
    plain.write_bytes(FILES["001_PART.sql"].replace(b"name", b"same"))
    with pytest.raises(BadInput, match=r"001_PART\.sql is not what SHA256SUMS says"):
        text(folder, "001_PART.sql")


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _swap(folder: Path) -> None:
    one, two = folder / "002_ROWS.sql.gz.1-of-3", folder / "002_ROWS.sql.gz.2-of-3"
    both = one.read_bytes(), two.read_bytes()
    two.write_bytes(both[0])
    one.write_bytes(both[1])


def _link_out(folder: Path) -> None:
    outside = folder.parent / "outside.gz"
    (folder / "001_PART.sql.gz").rename(outside)
    (folder / "001_PART.sql.gz").symlink_to(outside)


def _instead(path: Path, make: Callable[[Path], object]) -> None:
    path.unlink()
    make(path)


DAMAGED = "is damaged, or is of another bundle: its digest is not that of bundle.json"
CASES: dict[str, tuple[Callable[[Path], object], list[tuple[str, str]]]] = {
    "a missing chunk": (
        lambda folder: (folder / "002_ROWS.sql.gz.2-of-3").unlink(),
        [("002_ROWS.sql.gz.2-of-3", "is missing")],
    ),
    "a damaged chunk": (
        lambda folder: _flip(folder / "002_ROWS.sql.gz.2-of-3"),
        [("002_ROWS.sql.gz.2-of-3", DAMAGED)],
    ),
    "a cut chunk": (
        lambda folder: (folder / "001_PART.sql.gz").write_bytes((folder / "001_PART.sql.gz").read_bytes()[:-1]),
        [("001_PART.sql.gz", DAMAGED)],
    ),
    "chunks in each other's place": (
        _swap,
        [("002_ROWS.sql.gz.1-of-3", DAMAGED), ("002_ROWS.sql.gz.2-of-3", DAMAGED)],
    ),
    "a chunk too many": (
        lambda folder: (folder / "002_ROWS.sql.gz.4-of-4").write_bytes(b"x"),
        [("002_ROWS.sql.gz.4-of-4", "is foreign: 002_ROWS.sql has 3 chunks in this bundle")],
    ),
    "a file that is nobody's": (
        lambda folder: (folder / "009_OTHER.sql").write_bytes(b"DROP TABLE part;"),
        [("009_OTHER.sql", "is foreign: nothing in bundle.json names it")],
    ),
    "another manifest": (
        lambda folder: (folder / "estate.toml").write_text(MANIFEST + "# newer\n"),
        [("estate.toml", "is not what SHA256SUMS says")],
    ),
    "a pipe in a chunk's place": (
        lambda folder: _instead(folder / "001_PART.sql.gz", os.mkfifo),
        [("001_PART.sql.gz", "cannot read {folder}/001_PART.sql.gz: it is no regular file")],
    ),
    "a link to itself": (
        lambda folder: _instead(folder / "001_PART.sql.gz", lambda path: path.symlink_to(path.name)),
        [("001_PART.sql.gz", "cannot read {folder}/001_PART.sql.gz: Too many levels of symbolic links")],
    ),
    "a link that leads out": (
        _link_out,
        [("001_PART.sql.gz", "is a link that leads out of the bundle's folder")],
    ),
}


@pytest.mark.parametrize(("damage", "said"), CASES.values(), ids=CASES)
def test_what_is_not_whole_is_refused_by_name(
    folder: Path, damage: Callable[[Path], object], said: list[tuple[str, str]]
) -> None:
    damage(folder)
    assert refused(folder) == [(place, message.replace("{folder}", str(folder))) for place, message in said]


def test_all_that_is_wrong_is_said_at_once(folder: Path) -> None:
    (folder / "001_PART.sql.gz").unlink()
    _flip(folder / "002_ROWS.sql.gz.3-of-3")
    assert [place for place, _ in refused(folder)] == ["001_PART.sql.gz", "002_ROWS.sql.gz.3-of-3"]


def test_sums_of_another_bundle_are_noticed(folder: Path) -> None:
    sums = parse_sums((folder / "SHA256SUMS").read_text())
    (folder / "SHA256SUMS").write_text(sums_text({**sums, "001_PART.sql": "0" * 64}))
    assert refused(folder) == [("bundle.json", "is of another bundle than SHA256SUMS: their content hashes differ")]


def test_a_bundle_with_another_content_than_was_asked_for_can_be_tried_again(folder: Path) -> None:
    wanted = parse_index((folder / "bundle.json").read_text()).content
    assert open_bundle(folder, content=wanted).index.content == wanted
    (folder / "002_ROWS.sql.gz.1-of-3").unlink()  # as when one volume is new and another old
    with pytest.raises(Unavailable, match="not yet the one that was asked for"):
        open_bundle(folder, content="0" * 64)


def _repacked(folder: Path, data: bytes) -> None:
    """Put other compressed bytes in the first file's place, with a digest that fits."""
    (folder / "001_PART.sql.gz").write_bytes(data)
    index = json.loads((folder / "bundle.json").read_text())
    index["files"]["001_PART.sql"]["chunks"] = [chunk_digest(data)]
    (folder / "bundle.json").write_text(json.dumps(index))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (compress([bytes(2_000_000_000 // 1000)] * 100), "unpacks to more than the 56 bytes that bundle.json says"),
        (compress([FILES["001_PART.sql"]])[:-9], "its gzip data have no end"),
        (compress([FILES["001_PART.sql"]]) + b"more", "goes on behind the end of its gzip data"),
        (b"no gzip at all", "is no gzip data"),
        (compress([b"x" * 56]), "is not what SHA256SUMS says"),
        (compress([b"x"]), "is not what SHA256SUMS says"),
    ],
    ids=["bomb", "cut off", "trailing", "no gzip", "other bytes", "too short"],
)
def test_what_unpacks_to_something_else_is_refused(folder: Path, data: bytes, said: str) -> None:
    _repacked(folder, data)
    with pytest.raises(BadInput, match=said):
        text(folder, "001_PART.sql")


def test_a_bomb_is_not_unpacked_further_than_its_first_piece(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _repacked(folder, compress([bytes(1 << 20)] * 64))
    pieces: list[int] = []
    real = zlib.decompressobj(31)

    class Counting:
        def decompress(self, data: bytes, room: int) -> bytes:
            found = real.decompress(data, room)
            pieces.append(len(found))
            return found

        unconsumed_tail = property(lambda _: real.unconsumed_tail)
        unused_data = property(lambda _: real.unused_data)

    monkeypatch.setattr(zlib, "decompressobj", lambda _: Counting())
    with pytest.raises(BadInput, match="unpacks to more"):
        text(folder, "001_PART.sql")
    assert sum(pieces) <= PIECE


def test_any_gzip_will_do_as_the_sums_are_of_what_comes_out(folder: Path) -> None:
    _repacked(folder, gzip.compress(FILES["001_PART.sql"], compresslevel=1, mtime=12345))
    assert text(folder, "001_PART.sql") == FILES["001_PART.sql"]


@pytest.mark.parametrize("name", ["SHA256SUMS", "bundle.json"])
def test_a_damaged_paper_is_refused_by_its_name(folder: Path, name: str) -> None:
    (folder / name).write_text("?")
    with pytest.raises(PgstrataError, match=f"{name} is damaged"):
        open_bundle(folder)
    (folder / name).unlink()
    if name == "SHA256SUMS":
        with pytest.raises(PgstrataError, match=r"cannot read .*SHA256SUMS"):
            open_bundle(folder)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 100_000, "recursion"),
        ('{"format": 1, "content": "\\ud800", "plane": "app", "files": {}}', "a string was expected"),
        ('{"format": 1, "format": 1, "content": "", "plane": "app", "files": {}}', "a key stands twice"),
        ('{"format": 1, "content": "f00", "plane": "app", "files": {}}', "its content is no hash"),
        (" " * 1_048_577, "more than the 1048576 bytes of a ConfigMap"),
    ],
    ids=["deep", "half a character", "twice", "no hash", "large"],
)
def test_an_index_that_nobody_wrote_is_refused_in_words(folder: Path, text: str, said: str) -> None:
    (folder / "bundle.json").write_text(text)
    with pytest.raises(BadInput, match=r"bundle\.json is damaged") as caught:
        open_bundle(folder)
    assert said in caught.value.detail


@pytest.mark.parametrize("name", ["SHA256SUMS", "bundle.json"])
def test_a_pipe_in_a_papers_place_is_not_waited_for(folder: Path, name: str) -> None:
    _instead(folder / name, os.mkfifo)
    with pytest.raises(BadInput, match=rf"cannot read .*{name}"):
        Workspace.open(folder)


@pytest.mark.parametrize("name", ["estate.toml", "bundle.json"])
def test_a_bundle_without_it_is_not_taken_for_a_part_of_the_checkout_around_it(
    folder: Path, checkout: Path, name: str
) -> None:
    inside = shutil.copytree(folder, checkout / "bundle")
    (inside / name).unlink()
    with pytest.raises(BadInput, match=name):
        Workspace.open(inside)


def _mounted(folder: Path, version: Path, into: Path) -> None:
    """As the kubelet does it: the link `..data` is exchanged, and with it all files at once."""
    shutil.copytree(version, folder / into.name)
    (folder / "..new").symlink_to(into.name)
    (folder / "..new").rename(folder / "..data")


def test_another_version_mounted_while_one_is_read_is_a_reason_to_try_again(
    checkout: Path, folder: Path, tmp_path: Path
) -> None:
    mount = tmp_path / "mount"
    mount.mkdir()
    _mounted(mount, folder, Path("..1"))
    for path in folder.iterdir():
        (mount / path.name).symlink_to(f"..data/{path.name}")
    pieces = open_bundle(mount).source("002_ROWS.sql").stream()
    next(pieces)
    (checkout / "database" / "migrations" / "002_ROWS.sql").write_text(ROWS.upper())
    bundles.bundle(Workspace.open(checkout), tmp_path / "out")
    _mounted(mount, folder, Path("..2"))
    with pytest.raises(Unavailable, match="was exchanged for another one while it was read"):
        list(pieces)
    (mount / "001_PART.sql.gz").unlink()
    with pytest.raises(BadInput, match="not whole"):
        open_bundle(mount)
