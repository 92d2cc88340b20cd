"""The seed, the clock and the scale: all that the generated rows depend on."""

from __future__ import annotations

from datetime import UTC, datetime

SEED = "production-2025-12-27"

# The moment of the backup. Nothing that is generated happened later.
NOW = datetime(2025, 12, 27, 2, 0, tzinfo=UTC)

# Multiplies organisations and parts, and with them all that belongs to them.
SCALE = 1.0

ORGANIZATIONS = 6
PARTS = 450
