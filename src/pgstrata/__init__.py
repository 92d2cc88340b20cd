"""pgstrata: a family of different Postgres databases, brought to one known state."""

__version__ = "0.1.0"
