"""Texts that people and machines really write, and that break careless tools."""

from __future__ import annotations

TEXTS = (
    "Second source needed before the pilot.",
    "columns\tpasted\tfrom a sheet\nwith a second line",
    "written on Windows\r\nand again\r\nwithout a last line end",
    "C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\",
    'The buyer\'s "final" list; use `rev B` instead -- not /* this */ one;',
    "quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped",
    "\\.",
    "\\restrict supply to approved vendors",
    "\\N",
    "",
    "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok",
    "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}",
    "  spaces before and after  ",
    "bell-less controls: \b backspace, \v vertical tab, \f form feed, \x7f delete",
    "NULL",
    "\\unrestrict\n\\connect postgres\n\\! true",
)

LABELS = ("rush", "cost down", "EMC, class B", 'say "no"', "back\\slash", "größe M", "null", "")


def text(number: int) -> str:
    """One of the texts; every one comes once in so many numbers."""
    return TEXTS[number % len(TEXTS)]
