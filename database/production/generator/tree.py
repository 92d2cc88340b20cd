"""The tree of categories, as an outline: four spaces a level."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from generator.dice import identity

_OUTLINE = """
Passive Components
    Capacitors
        Ceramic Capacitors
            MLCC, General Purpose
            MLCC, Automotive
            MLCC, Safety
        Aluminum Electrolytic Capacitors
            Electrolytic, SMD
            Electrolytic, Radial
        Tantalum Capacitors
            Tantalum, Molded
            Tantalum, Polymer
    Resistors
        Chip Resistors
            Thick Film, 1 %
            Thin Film, 0.1 %
            Current Sense
        Resistor Networks
            Isolated Arrays
    Inductors
        Power Inductors
            Shielded, SMD
            Unshielded, SMD
        Ferrite Beads
            Signal Beads
            Power Beads
Semiconductors
    Microcontrollers
        32-bit Arm
            Cortex-M0+
            Cortex-M4
            Cortex-M7
        8-bit
            PIC
            AVR
    Power Management
        Linear Regulators
            LDO, Fixed
            LDO, Adjustable
        Switching Regulators
            Buck Converters
            Boost Converters
    Discretes
        Transistors
            MOSFET, N-Channel
            MOSFET, P-Channel
            Bipolar, Small Signal
        Diodes
            Schottky
            TVS
            Zener
    Analog
        Amplifiers
            Operational, Precision
            Operational, Low Power
            Instrumentation
        Data Converters
            ADC, SAR
            DAC
Electromechanical
    Connectors
        Wire-to-Board
            Headers, 2.5 mm
            Headers, 3.0 mm
            Housings
        Board-to-Board
            Mezzanine
    Switches
        Tactile
            Tactile, SMD
Frequency and Light
    Timing
        Crystals
            MHz Crystals
            kHz Crystals
        Oscillators
            MEMS Oscillators
    Optoelectronics
        LEDs
            Indicator, SMD
            Lighting
"""


@dataclass(frozen=True, slots=True)
class Category:
    """A node of the tree."""

    id: UUID
    number: int
    name: str
    slug: str
    level: int
    parent_id: UUID | None


def categories() -> list[Category]:
    """All nodes, each after its parent."""
    made: list[Category] = []
    path: list[str] = []
    for number, line in enumerate(_OUTLINE.strip("\n").splitlines(), start=1000):
        name = line.strip()
        level = (len(line) - len(name)) // 4 + 1
        parent = identity("category", *path[: level - 1]) if level > 1 else None
        path[level - 1 :] = [name]
        made.append(Category(identity("category", *path), number, name, _slug(path), level, parent))
    return made


def _slug(path: list[str]) -> str:
    text = " ".join(path[-2:]).lower()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text).split())
