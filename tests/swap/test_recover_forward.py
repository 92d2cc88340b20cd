"""recover and prune through kubectl's port-forward, also where the live database itself cannot be connected to."""

from __future__ import annotations

from pathlib import Path

from pgstrata.postgres.server import Server
from support.pods import podded
from swap.swapping import NEW, OLD, beside_names, build, content, estate_of, maintenance, named, query, soon


def test_a_missing_live_database_behind_a_pod(server: Server, live: str, tmp_path: Path) -> None:
    name = named(live)
    estate = estate_of(tmp_path, live)
    estate.manifest('[estate]\nname = "test"\n[targets.main]\ndatabase = "postgres"\nmaintenance = "postgres"\n')
    with maintenance(live) as beside:
        first = beside.swap(name, build(server, beside), stamp=OLD, deadline=soon()).kept
        second = beside.swap(name, build(server, beside), stamp=NEW, deadline=soon()).kept
        left = beside.create(stamp="20260103_000000")
    query(server.conninfo("postgres"), f"DROP DATABASE {name}")
    with podded(estate, tmp_path / "home") as pods:
        done = pods.command("recover", "--kubectl", "--yes")
        assert done.returncode == 0, done.stderr
        assert f"{second}, the newest that was live" in done.stdout
        assert f"dropped: database {left}" in done.stdout
        assert content(live) == "new"
        assert beside_names(server, name) == [first]
        done = pods.command("prune", "--kubectl", "--older-than", "0d", "--yes")
        assert done.returncode == 0, done.stderr
        assert f"kept database {first}, " in done.stdout
        assert beside_names(server, name) == [first]
        pods.nothing_left()
