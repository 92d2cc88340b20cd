"""Back and forth through kubectl's port-forward, whose connections are all made anew more than once."""

from __future__ import annotations

from pathlib import Path

from rollback.parts import FILES, MANIFEST, beside
from support.estates import Estates
from support.pods import podded

SAID = ("--kubectl", "--yes", "--accept-rows")


def test_back_and_forth(families: Estates, tmp_path: Path) -> None:
    estate = families.make(FILES, MANIFEST)
    with podded(estate, tmp_path / "home") as pods:
        assert pods.command("apply", "--kubectl").returncode == 0
        estate.write("004_LATER.sql", "DROP TABLE note;")
        estate.manifest(
            (estate.root / "estate.toml").read_text() + '\n[[migration]]\nfile = "004_LATER.sql"\ntarget = "main"\n'
        )
        done = pods.command("apply", "--kubectl", "--checkpoint", "--disconnect")
        assert done.returncode == 0, done.stderr
        run = estate.query("SELECT run_id::text FROM pgstrata.current WHERE number = '004'")[0][0]
        for words in (("--to", "baseline"), ("--undo",), ("--to", f"run:{run}")):
            done = pods.command("rollback", *words, *SAID)
            assert done.returncode == 0, done.stderr
        assert estate.query("TABLE note") == [(1, "long")]
        assert sorted(each.partition("_")[0] for each in beside(estate)) == ["checkpoint", "kept", "kept"]
        pods.nothing_left()
