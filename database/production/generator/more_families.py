"""More families: second sources of what families.py has, protection, diodes, memories."""

from __future__ import annotations

from decimal import Decimal

from generator.dice import Dice
from generator.families import Draw, Family

_E6 = ("10", "15", "22", "33", "47", "68")


def samsung_mlcc(dice: Dice) -> Draw:
    size, inch = dice.pick((("05", "0402"), ("10", "0603"), ("21", "0805"), ("31", "1206")))
    letter, name = dice.pick((("B", "X7R"), ("A", "X5R")))
    rating, volt = dice.pick((("P", 10), ("O", 16), ("A", 25), ("B", 50)))
    digits, zeros = dice.pick(_E6), dice.between(2, 4)
    tolerance, percent = dice.pick((("K", 10), ("M", 20)))
    value = f"{int(digits) * 10**zeros / 1000:g} nF"
    return Draw(
        f"CL{size}{letter}{digits}{zeros}{tolerance}{rating}8NNNC",
        f"Multilayer ceramic capacitor {value} ±{percent} % {volt} V {name} {inch}",
        {"capacitance": value, "tolerance": f"±{percent} %", "voltage": f"{volt} V", "dielectric": name,
         "package": inch},
    )  # fmt: skip


def kemet_tantalum(dice: Dice) -> Draw:
    case, body = dice.pick((("A", "3216-18"), ("B", "3528-21"), ("C", "6032-28"), ("D", "7343-31")))
    digits, zeros = dice.pick(_E6), dice.between(5, 7)
    volt = dice.pick((6, 10, 16, 25, 35))
    value = f"{int(digits) * 10**zeros / 10**6:g} µF"
    return Draw(
        f"T491{case}{digits}{zeros}K{volt:03d}AT",
        f"Molded tantalum capacitor {value} ±10 % {volt} V {body}",
        {"capacitance": value, "tolerance": "±10 %", "voltage": f"{volt} V", "package": body},
    )


def tdk_bead(dice: Dice) -> Draw:
    size, inch = dice.pick((("1005", "0402"), ("1608", "0603"), ("2012", "0805")))
    digits, zeros = dice.pick(("10", "22", "33", "47", "60")), dice.between(0, 1)
    ohm = int(digits) * 10**zeros
    grade = dice.pick(("A", "H", "C"))
    return Draw(
        f"MPZ{size}S{digits}{zeros}{grade}TA00",
        f"Ferrite bead {ohm} Ω at 100 MHz, {inch}",
        {"impedance": f"{ohm} Ω", "frequency": "100 MHz", "package": inch},
    )


def bourns_shunt(dice: Dice) -> Draw:
    inch, watt = dice.pick((("0805", "1/4 W"), ("1206", "1/2 W"), ("2010", "3/4 W"), ("2512", "1 W")))
    code = dice.pick(("R010", "R020", "R025", "R050", "R075", "R100", "R150", "R200"))
    value = f"{int(code[1:])} mΩ"
    return Draw(
        f"CRL{inch}-FW-{code}ELF",
        f"Current sense resistor {value} ±1 % {watt} {inch}",
        {"resistance": value, "tolerance": "±1 %", "power": watt, "package": inch},
    )


def diodes_schottky(dice: Dice) -> Draw:
    ampere, volt = dice.pick((1, 2, 3, 5)), dice.pick((20, 30, 40, 60))
    body, package = dice.pick((("A", "SMA"), ("B", "SMB"), ("", "SMC")))
    return Draw(
        f"B{ampere}{volt}{body}-13-F",
        f"Schottky rectifier {volt} V, {ampere} A, {package}",
        {"voltage": f"{volt} V", "current": f"{ampere} A", "package": package},
    )


def littelfuse_tvs(dice: Dice) -> Draw:
    series, watt = dice.pick((("SMAJ", 400), ("SMBJ", 600), ("SMCJ", 1500)))
    volt = dice.pick(("5.0", "12", "15", "18", "24", "28", "33", "48", "58"))
    suffix, kind = dice.pick((("A", "unidirectional"), ("CA", "bidirectional")))
    return Draw(
        f"{series}{volt}{suffix}",
        f"TVS diode {volt} V, {watt} W, {kind}",
        {"standoff_voltage": f"{volt} V", "power": f"{watt} W", "direction": kind, "package": f"DO-214 ({series})"},
    )


def onsemi_zener(dice: Dice) -> Draw:
    number, volt = dice.pick(
        (("5226", "3.3"), ("5229", "4.3"), ("5231", "5.1"), ("5234", "6.2"), ("5240", "10"), ("5242", "12"))
    )
    body, package = dice.pick((("MMSZ", "SOD-123"), ("MMBZ", "SOT-23")))
    reel = dice.pick(("T1G", "T3G"))
    return Draw(
        f"{body}{number}B{reel}",
        f"Zener diode {volt} V ±5 %, {package}",
        {"voltage": f"{volt} V", "tolerance": "±5 %", "package": package},
    )


def nxp_microcontroller(dice: Dice) -> Draw:
    number, size = dice.pick((("LPC55S69", 640), ("LPC55S66", 256), ("LPC55S28", 512), ("LPC5528", 512)))
    body, package = dice.pick((("JBD100", "LQFP-100"), ("JEV98", "VFBGA-98"), ("JBD64", "HTQFP-64")))
    return Draw(
        f"{number}{body}",
        f"Arm Cortex-M33 microcontroller, 150 MHz, {size} KB flash, {package}",
        {"core": "Cortex-M33", "clock": "150 MHz", "flash_kb": size, "package": package},
    )


def winbond_flash(dice: Dice) -> Draw:
    mbit = dice.pick((16, 32, 64, 128))
    body, package = dice.pick((("SS", "SOIC-8"), ("ZP", "WSON-8"), ("SN", "SOIC-8 narrow")))
    series, grade = dice.pick(("JV", "JW")), dice.pick(("IQ", "IM"))
    volt = "3.0 V" if series == "JV" else "1.8 V"
    return Draw(
        f"W25Q{mbit}{series}{body}{grade}",
        f"Serial NOR flash {mbit} Mbit, {volt}, 133 MHz, {package}",
        {"density": f"{mbit} Mbit", "voltage": volt, "clock": "133 MHz", "package": package},
    )


MORE_FAMILIES = (
    Family("Samsung Electro-Mechanics", "MLCC, General Purpose", 12, Decimal("0.018"), samsung_mlcc),
    Family("KEMET", "Tantalum, Molded", 6, Decimal("0.42"), kemet_tantalum),
    Family("TDK", "Power Beads", 4, Decimal("0.05"), tdk_bead),
    Family("Bourns", "Current Sense", 4, Decimal("0.24"), bourns_shunt),
    Family("Diodes Incorporated", "Schottky", 4, Decimal("0.31"), diodes_schottky),
    Family("Littelfuse", "TVS", 5, Decimal("0.38"), littelfuse_tvs),
    Family("onsemi", "Zener", 3, Decimal("0.09"), onsemi_zener),
    Family("NXP Semiconductors", "Cortex-M33", 2, Decimal("9.80"), nxp_microcontroller),
    Family("Winbond Electronics", "NOR Flash, Standard", 3, Decimal("1.15"), winbond_flash),
)
