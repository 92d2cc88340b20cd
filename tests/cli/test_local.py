"""`up` and `down`: a local server with the repository's own estate in it."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from support.estates import run_command
from support.tour import copy_estate, open_folder


@pytest.fixture
def folder() -> Iterator[Path]:
    with open_folder() as place:
        yield copy_estate(place)
        run_command("down", cwd=place)


def test_up_down_up_and_fresh(folder: Path) -> None:
    first = run_command("up", cwd=folder)
    assert first.returncode == 0, first.stderr
    assert "is started; 11 migrations applied." in first.stdout
    assert "11 applied" in first.stdout
    found = re.search(r"by TCP: 127.0.0.1 port (\d+), user postgres, the password is in (\S+)", first.stdout)
    assert found
    password = Path(found[2]).read_text().strip()
    by_tcp = f"host=127.0.0.1 port={found[1]} user=postgres dbname=components_v2"
    psycopg.connect(by_tcp, password=password).close()
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(by_tcp, password="other")
    assert (folder / ".pgstrata/.gitignore").read_text() == "*\n", "in any estate, whatever its own .gitignore says"
    assert password not in first.stdout + first.stderr + (folder / ".pgstrata/env").read_text()

    second = run_command("up", "--json", cwd=folder)
    lines = [json.loads(line) for line in second.stdout.splitlines()]
    assert [line["event"] for line in lines] == ["Up"]
    assert not lines[0]["started"]
    connections = lines[0]["connections"]
    assert list(connections) == ["supabase", "components", "control"]
    with psycopg.connect(connections["components"], autocommit=True) as connection:
        connection.execute("CREATE TABLE mine (id int)")
        assert connection.execute("SELECT count(*) > 0 FROM component_catalog").fetchone() == (True,)

    exports = dict(line[7:].split("=", 1) for line in (folder / ".pgstrata/env").read_text().splitlines()[1:])
    environment = {name: shlex.split(value)[0] for name, value in exports.items()}
    status = run_command("status", "--json", cwd=folder, env=environment)
    assert {row["state"] for row in json.loads(status.stdout)["migrations"]} == {"applied"}

    assert "stopped" in run_command("down", cwd=folder).stdout
    assert "No local server is running" in run_command("down", cwd=folder).stdout
    assert "is started; every target is up to date." in run_command("up", cwd=folder).stdout
    switched = run_command("up", "--without", "risk", cwd=folder).stdout
    assert (
        "\nFeature risk is switched off, for later runs too. What is applied stays: 008; `pgstrata disable" in switched
    )

    refused = run_command("up", "--fresh", cwd=folder, input="")
    assert refused.returncode == 3
    assert "throws away" in refused.stderr
    fresh = run_command("up", "--fresh", "--yes", cwd=folder)
    assert "11 migrations applied" in fresh.stdout
    with psycopg.connect(
        json.loads(run_command("up", "--json", cwd=folder).stdout)["connections"]["components"]
    ) as one:
        assert one.execute("SELECT to_regclass('mine')").fetchone() == (None,)


def test_a_server_of_the_machine_when_asked_for(folder: Path) -> None:
    if not Path("/usr/lib/postgresql/15/bin/postgres").exists():
        pytest.skip("no PostgreSQL 15 on this machine")
    first = run_command("up", "--server", "/usr/lib/postgresql/15/bin", cwd=folder)
    assert "PostgreSQL 15." in first.stdout, first.stderr
    other = run_command("up", "--server", "wheel", cwd=folder)
    assert other.returncode == 3
    assert "--fresh" in other.stderr
    assert "is running; every target" in run_command("up", cwd=folder).stdout, "it goes on with what the data are of"


def test_data_outlive_an_upgrade_of_the_programs_they_were_made_with(folder: Path) -> None:
    """A wheel that is upgraded in place becomes another major version under the same path."""
    if not Path("/usr/lib/postgresql/15/bin/postgres").exists():
        pytest.skip("no PostgreSQL 15 on this machine")
    url = json.loads(run_command("up", "--json", cwd=folder).stdout.splitlines()[-1])["connections"]["control"]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE mine (id int)")
    run_command("down", cwd=folder)
    made_with = folder / ".pgstrata/server/installation"
    made_with.write_text("/usr/lib/postgresql/15/bin\n")
    again = run_command("up", cwd=folder)
    assert again.returncode == 0, again.stderr
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT to_regclass('mine')").fetchone() == ("mine",)
    run_command("down", cwd=folder)
    (folder / ".pgstrata/server/data/PG_VERSION").write_text("12\n")
    lost = run_command("up", cwd=folder)
    assert lost.returncode == 2
    assert "need a PostgreSQL 12, and none is found" in lost.stderr
    assert (folder / ".pgstrata/server/data/base").exists()
    assert run_command("up", "--fresh", "--yes", cwd=folder).returncode == 0


def test_a_wrong_server_is_said(folder: Path) -> None:
    result = run_command("up", "--server", "/nowhere", cwd=folder)
    assert result.returncode == 2
    assert "cannot run /nowhere/postgres" in result.stderr
    assert not (folder / ".pgstrata/server/data").exists()


def test_an_interrupted_initdb_is_begun_again(folder: Path) -> None:
    data = folder / ".pgstrata/server/data"
    data.mkdir(parents=True)
    (data / "half").write_text("")
    assert run_command("up", cwd=folder).returncode == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts servers as another user")
def test_root_in_a_folder_that_is_closed_to_others(tmp_path: Path) -> None:
    """The server's user cannot enter pytest's folder: the server is kept where it can."""
    copy_estate(tmp_path)
    first = run_command("up", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    kept = Path(re.findall(r"the password is in (\S+)/password", first.stdout)[0])
    try:
        assert not kept.is_relative_to(tmp_path)
        assert "every target is up to date" in run_command("up", cwd=tmp_path).stdout
        assert "stopped" in run_command("down", cwd=tmp_path).stdout
    finally:
        shutil.rmtree(kept)
