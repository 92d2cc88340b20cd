"""The dumps: the same each time, and loadable on a fresh server, where a dump of the copy is the same again."""

from __future__ import annotations

from pathlib import Path

import backup
import pytest

from pgstrata.postgres.sandbox import Sandbox, roomy_memory
from pgstrata.programs import Installation


def normalized(path: Path) -> list[bytes]:
    """A dump's lines without the two that hold the random key and the two that name versions."""
    volatile = (b"\\restrict ", b"\\unrestrict ", b"-- Dumped ")
    return [line for line in path.read_bytes().split(b"\n") if not line.startswith(volatile)]


@pytest.fixture(scope="module")
def written(installation: Installation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the backups of one run."""
    root = tmp_path_factory.mktemp("root")
    backup.write_backups(installation, root)
    return root


def test_two_runs_give_the_same_dumps(written: Path, dumps: Path) -> None:
    for each in backup.PRODUCTION:
        assert normalized(dumps / each.backup) == normalized(written / "backups" / each.backup)


def test_baselines_are_the_backups(written: Path) -> None:
    for each in backup.PRODUCTION:
        dumped = (written / "backups" / each.backup).read_bytes()
        for folder in (Path("database", "migrations"), backup.MIRROR):
            assert dumped == (written / folder / each.baseline).read_bytes()
        assert dumped.count(b"\\restrict ") >= 1
        assert b"-- PostgreSQL database dump complete" in dumped[-400:]
    names = {
        Path("backups"): {each.backup for each in backup.PRODUCTION},
        Path("database", "migrations"): {each.baseline for each in backup.PRODUCTION},
        backup.MIRROR: {each.baseline for each in backup.PRODUCTION},
    }
    assert {folder: {path.name for path in (written / folder).iterdir()} for folder in names} == names


def test_the_repository_has_what_the_program_makes(dumps: Path) -> None:
    root = backup.HERE.parents[1]
    for each in backup.PRODUCTION:
        kept = root / "backups" / each.backup
        assert normalized(dumps / each.backup) == normalized(kept), f"{each.backup} is stale: make backups"
        for folder in (Path("database", "migrations"), backup.MIRROR):
            assert kept.read_bytes() == (root / folder / each.baseline).read_bytes(), f"{folder}: make backups"


def test_sizes_are_those_of_the_description(dumps: Path) -> None:
    size = {each.folder: (dumps / each.backup).stat().st_size / 1_000_000 for each in backup.PRODUCTION}
    assert size["supabase"] == pytest.approx(2.8, rel=0.1)
    assert size["components"] == pytest.approx(2.3, rel=0.1)


def test_a_dump_loads_and_dumps_the_same(written: Path, installation: Installation, tmp_path: Path) -> None:
    with Sandbox(installation, settings=backup.SETTINGS, place=roomy_memory(0)) as server:
        strict = ("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d")
        server.run(*strict, server.conninfo("template1"), "-f", backup.HERE / "roles.sql")
        for each in backup.PRODUCTION:
            backup._create_database(server, each.database)
            server.run(*strict, server.conninfo(each.database), "-f", written / "backups" / each.backup)
            again = tmp_path / each.backup
            backup.dump(server, each, again)
            assert normalized(again) == normalized(written / "backups" / each.backup)


@pytest.mark.parametrize(
    ("versions", "chosen"),
    [
        ([], None),
        ([(18, 6), (17, 2)], None),
        ([(15, 13)], None),
        ([(18, 6), (15, 14), (15, 18), (15, 2)], (15, 18)),
    ],
)
def test_which_postgres_will_do(
    monkeypatch: pytest.MonkeyPatch, versions: list[tuple[int, int]], chosen: tuple[int, int] | None
) -> None:
    monkeypatch.setattr(backup, "pg_dump_version", lambda installation: installation.version)
    found = [Installation(bindir=Path("/nowhere"), version=version, origin="system") for version in versions]
    best = backup.choose_installation(found)
    assert (best.version if best else None) == chosen


def test_a_server_without_client_programs_will_not_do(tmp_path: Path) -> None:
    assert backup.choose_installation([Installation(bindir=tmp_path, version=(15, 18), origin="system")]) is None


def test_without_postgres_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(backup, "find_postgres", list)
    assert backup.main([str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "PostgreSQL 15" in said
    assert "Install" in said
    assert not list(tmp_path.iterdir())
