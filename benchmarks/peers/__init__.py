"""The peers: one file each. A tool for migrations is a Migrator (`migrator.py`) and stands in the list here; it is then in
every measurement of migrations. Each is installed by its package's name into a folder of its own, with its version recorded.
"""

from __future__ import annotations

from benchmarks.peers.alembic import Alembic
from benchmarks.peers.dbmate import Dbmate
from benchmarks.peers.migrator import Migrator
from benchmarks.peers.sqitch import Sqitch

MIGRATORS: tuple[Migrator, ...] = (Sqitch(), Dbmate(), Alembic())
