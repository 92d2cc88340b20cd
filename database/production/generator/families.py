"""How manufacturers build their part numbers, family by family.

A family turns dice into a part number, a description and parameters, by the scheme of the maker's ordering guide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from generator.dice import Dice

Parameters = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Draw:
    """One part number and what it says."""

    mpn: str
    description: str
    parameters: Parameters


@dataclass(frozen=True, slots=True)
class Family:
    """A series of one maker: the leaf that it belongs to, how common it is, what a piece costs, how to draw one."""

    maker: str
    category: str
    weight: int
    price: Decimal
    draw: Callable[[Dice], Draw]


_E12 = ("10", "12", "15", "18", "22", "27", "33", "39", "47", "56", "68", "82")


def _capacitance(digits: str, zeros: int) -> str:
    picofarad = int(digits) * 10**zeros
    for unit, size in (("µF", 10**6), ("nF", 10**3)):
        if picofarad >= size:
            return f"{picofarad / size:g} {unit}"
    return f"{picofarad} pF"


def murata_mlcc(dice: Dice) -> Draw:
    size, inch = dice.pick((("15", "0402"), ("18", "0603"), ("21", "0805"), ("31", "1206")))
    dielectric, name = dice.pick((("R7", "X7R"), ("R6", "X5R"), ("5C", "C0G")))
    rating, volt = dice.pick((("1A", 10), ("1C", 16), ("1E", 25), ("1H", 50)))
    digits, zeros = dice.pick(_E12), dice.between(1, 2) if name == "C0G" else dice.between(2, 5)
    tolerance, percent = ("J", 5) if name == "C0G" else dice.pick((("K", 10), ("M", 20)))
    value = _capacitance(digits, zeros)
    mpn = f"GRM{size}8{dielectric}{rating}{digits}{zeros}{tolerance}A{dice.between(10, 99)}D"
    return Draw(
        mpn,
        f"Multilayer ceramic capacitor {value} ±{percent} % {volt} V {name} {inch}",
        {"capacitance": value, "tolerance": f"±{percent} %", "voltage": f"{volt} V", "dielectric": name,
         "package": inch},
    )  # fmt: skip


def _ohms(digits: str, zeros: int) -> tuple[str, str]:
    """A value as ordering codes write it (4K7) and as people do (4.7 kΩ)."""
    ohm = int(digits) * 10**zeros
    letter, size, unit = ("M", 10**6, "MΩ") if ohm >= 10**6 else ("K", 10**3, "kΩ") if ohm >= 10**3 else ("R", 1, "Ω")
    value = f"{ohm / size:g}"
    return value.replace(".", letter) if "." in value else value + letter, f"{value} {unit}"


def yageo_resistor(dice: Dice) -> Draw:
    inch, watt = dice.pick((("0402", "1/16 W"), ("0603", "1/10 W"), ("0805", "1/8 W"), ("1206", "1/4 W")))
    code, value = _ohms(dice.pick(_E12), dice.between(0, 5))
    return Draw(
        f"RC{inch}FR-07{code}L",
        f"Thick film chip resistor {value} ±1 % {watt} {inch}",
        {"resistance": value, "tolerance": "±1 %", "power": watt, "package": inch},
    )


def vishay_thin_film(dice: Dice) -> Draw:
    inch = dice.pick(("0603", "0805", "1206"))
    digits, zeros = dice.pick(_E12), dice.between(1, 3)
    code, value = _ohms(digits, zeros)
    return Draw(
        f"TNPW{inch}{code.ljust(4, '0')}BEEA",
        f"Thin film resistor {value} ±0.1 % 25 ppm/K {inch}",
        {"resistance": value, "tolerance": "±0.1 %", "tempco": "25 ppm/K", "package": inch},
    )


def coilcraft_inductor(dice: Dice) -> Draw:
    size = dice.pick(("4020", "5030", "6060", "7070"))
    digits, zeros = dice.pick(("10", "15", "22", "33", "47", "68")), dice.between(1, 3)
    value = f"{int(digits) * 10**zeros / 1000:g} µH"
    return Draw(
        f"XAL{size}-{digits}{zeros}MEC",
        f"Shielded power inductor {value} ±20 %",
        {"inductance": value, "tolerance": "±20 %", "package": f"XAL{size}"},
    )


def panasonic_electrolytic(dice: Dice) -> Draw:
    code, volt = dice.pick((("1C", 16), ("1E", 25), ("1V", 35), ("1H", 50)))
    digits, zeros = dice.pick(("10", "22", "33", "47")), dice.between(0, 2)
    value = f"{int(digits) * 10**zeros} µF"
    return Draw(
        f"EEEFK{code}{digits}{zeros}{dice.pick(('P', 'XP', 'UP'))}",
        f"Aluminum electrolytic capacitor {value} ±20 % {volt} V SMD, low impedance, 105 °C",
        {"capacitance": value, "voltage": f"{volt} V", "temperature_max": "105 °C", "package": "SMD can"},
    )


def st_microcontroller(dice: Dice) -> Draw:
    series, core, mhz = dice.pick((("F405", "M4", 168), ("F407", "M4", 168), ("F446", "M4", 180), ("G474", "M4", 170)))
    pins, count = dice.pick((("R", 64), ("V", 100), ("Z", 144)))
    flash, size = dice.pick((("C", 256), ("E", 512), ("G", 1024)))
    body, package = dice.pick((("T", "LQFP"), ("H", "BGA")))
    grade, top = dice.pick((("6", 85), ("7", 105)))
    return Draw(
        f"STM32{series}{pins}{flash}{body}{grade}",
        f"Arm Cortex-{core} microcontroller, {mhz} MHz, {size} KB flash, {package}-{count}",
        {"core": f"Cortex-{core}", "clock": f"{mhz} MHz", "flash_kb": size, "pins": count,
         "package": f"{package}-{count}", "temperature_max": f"{top} °C"},
    )  # fmt: skip


def microchip_pic(dice: Dice) -> Draw:
    flash, pins = dice.pick((("25", 28), ("26", 28), ("45", 40), ("46", 40), ("47", 40)))
    suffix, package = dice.pick((("I/PT", "TQFP"), ("I/ML", "QFN"), ("I/P", "DIP"), ("E/SO", "SOIC")))
    series = dice.pick(("K22", "K40", "Q10", "Q43"))
    return Draw(
        f"PIC18F{flash}{series}-{suffix}",
        f"8-bit PIC microcontroller, 64 MHz, {pins} pins, {package}",
        {"core": "PIC18", "clock": "64 MHz", "pins": pins, "package": package},
    )


def ti_ldo(dice: Dice) -> Draw:
    series, current = dice.pick((("TLV700", 200), ("TLV755", 500), ("TPS7A20", 300), ("LP5907", 250)))
    volts = dice.pick(("12", "15", "18", "25", "28", "30", "33"))
    code, package = dice.pick((("DBVR", "SOT-23-5"), ("DCKR", "SC-70-5"), ("DSER", "WSON-6"), ("DQNR", "X2SON-4")))
    volt = f"{volts[0]}.{volts[1]} V"
    return Draw(
        f"{series}{volts}{code}",
        f"Low-dropout regulator {volt} fixed, {current} mA, {package}",
        {"output_voltage": volt, "output_current": f"{current} mA", "package": package},
    )


def infineon_mosfet(dice: Dice) -> Draw:
    code, ohm = dice.pick(("016", "020", "027", "034", "040", "060", "090")), dice.pick((3, 4, 6, 8))
    body, package = dice.pick((("BSC", "TDSON-8"), ("BSZ", "TSDSON-8"), ("IPD", "TO-252")))
    return Draw(
        f"{body}{code}N{ohm:02d}LSG",
        f"N-channel power MOSFET {ohm * 10} V, {int(code) / 10:g} mΩ, logic level, {package}",
        {"voltage": f"{ohm * 10} V", "rds_on": f"{int(code) / 10:g} mΩ", "package": package},
    )


def nexperia_bipolar(dice: Dice) -> Draw:
    number, kind = dice.pick(
        (("846", "NPN"), ("847", "NPN"), ("856", "PNP"), ("857", "PNP"), ("817", "NPN"), ("807", "PNP"))
    )
    wide, package = dice.pick((("", "SOT-23"), ("W", "SOT-323")))
    gain, reel = dice.pick(("A", "B", "C")), dice.pick(("215", "235", "115"))
    return Draw(
        f"BC{number}{gain}{wide},{reel}",
        f"{kind} small-signal transistor 45 V, 100 mA, {package}",
        {"polarity": kind, "voltage": "45 V", "current": "100 mA", "package": package},
    )


def adi_amplifier(dice: Dice) -> Draw:
    number, offset = dice.pick((("8605", 65), ("8606", 65), ("8615", 60), ("8628", 5), ("8638", 9), ("8571", 5)))
    code, package = dice.pick((("ARTZ", "SOT-23-5"), ("ARZ", "SOIC-8"), ("AUJZ", "TSOT-5")))
    reel = dice.pick(("-REEL7", "-R2", "-REEL", ""))
    return Draw(
        f"AD{number}{code}{reel}",
        f"Precision operational amplifier, {offset} µV offset, rail-to-rail, {package}",
        {"offset": f"{offset} µV", "channels": 2 if number.endswith("6") else 1, "package": package},
    )


def jst_header(dice: Dice) -> Draw:
    ways, series, pitch = dice.between(2, 15), *dice.pick((("XH", "2.5 mm"), ("PH", "2.0 mm"), ("EH", "2.5 mm")))
    side, angle = dice.pick((("B", "top entry"), ("S", "side entry")))
    return Draw(
        f"{side}{ways}B-{series}-{'A' if series != 'PH' else 'K'}",
        f"Shrouded header, {ways} ways, {pitch}, {angle}",
        {"positions": ways, "pitch": pitch, "orientation": angle},
    )


def molex_header(dice: Dice) -> Draw:
    ways = dice.pick((2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24))
    series, row = dice.pick((("43045", "dual row"), ("43650", "single row"), ("44914", "dual row")))
    return Draw(
        f"{series}-{ways:02d}{dice.pick(('00', '12', '15', '18'))}",
        f"Micro-Fit header, {ways} ways, 3.0 mm, {row}",
        {"positions": ways, "pitch": "3.0 mm", "rows": row},
    )


def abracon_crystal(dice: Dice) -> Draw:
    mhz = dice.pick(("8.000", "12.000", "16.000", "20.000", "24.000", "25.000", "26.000", "32.000", "40.000"))
    body = dice.pick(("ABM3", "ABM8", "ABM10"))
    return Draw(
        f"{body}-{mhz}MHZ-{dice.pick(('B2', 'D2Y', '10-1-U'))}-T",
        f"Crystal {mhz} MHz, ±20 ppm, 18 pF, SMD",
        {"frequency": f"{mhz} MHz", "stability": "±20 ppm", "load": "18 pF", "package": body},
    )


def kingbright_led(dice: Dice) -> Draw:
    body, inch = dice.pick((("APT1608", "0603"), ("APT2012", "0805"), ("APTD3216", "1206")))
    code, colour = dice.pick(
        (("SGC", "green"), ("SURCK", "red"), ("SYCK", "yellow"), ("QBC/D", "blue"), ("LZGCK", "green"))
    )
    return Draw(f"{body}{code}", f"Indicator LED, {colour}, {inch}", {"colour": colour, "package": inch})


FAMILIES = (
    Family("Murata Electronics", "MLCC, General Purpose", 26, Decimal("0.021"), murata_mlcc),
    Family("Yageo", "Thick Film, 1 %", 24, Decimal("0.009"), yageo_resistor),
    Family("Vishay Dale", "Thin Film, 0.1 %", 8, Decimal("0.18"), vishay_thin_film),
    Family("Coilcraft", "Shielded, SMD", 6, Decimal("0.86"), coilcraft_inductor),
    Family("Panasonic Electronic Components", "Electrolytic, SMD", 6, Decimal("0.33"), panasonic_electrolytic),
    Family("STMicroelectronics", "Cortex-M4", 8, Decimal("8.40"), st_microcontroller),
    Family("Microchip Technology", "PIC", 6, Decimal("2.35"), microchip_pic),
    Family("Texas Instruments", "LDO, Fixed", 10, Decimal("0.37"), ti_ldo),
    Family("Infineon Technologies", "MOSFET, N-Channel", 8, Decimal("0.92"), infineon_mosfet),
    Family("Nexperia", "Bipolar, Small Signal", 4, Decimal("0.046"), nexperia_bipolar),
    Family("Analog Devices", "Operational, Precision", 6, Decimal("1.94"), adi_amplifier),
    Family("JST", "Headers, 2.5 mm", 5, Decimal("0.12"), jst_header),
    Family("Molex", "Headers, 3.0 mm", 5, Decimal("1.08"), molex_header),
    Family("Abracon", "MHz Crystals", 4, Decimal("0.41"), abracon_crystal),
    Family("Kingbright", "Indicator, SMD", 4, Decimal("0.13"), kingbright_led),
)
