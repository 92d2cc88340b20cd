"""The names that a new migration and a new feature get: the next number, the form that the house's names have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from pgstrata.core.estate.delivery import switch
from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.migration import NAME
from pgstrata.core.estate.reader import nearest
from pgstrata.errors import BadInput

_LONGEST = 120  # of a title in a name: what a bundle makes of it must fit into a ConfigMap's key, of 253
_HIGHEST = 999_999_999
_FEATURE = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*")
_LEADING = re.compile(r"([0-9]{1,9})_")


def next_number(estate: Estate, files: Iterable[str]) -> str:
    """One more than the highest, as wide as the others and at least three digits. Numbers that only a baseline's `covers`
    or a file of the folder (a reverse) still has are taken: ledgers know them. Raises BadInput where none is left."""
    taken = {each.order for each in estate.migrations}
    taken.update(int(number) for each in estate.migrations for number in each.covers)
    taken.update(int(found[1]) for name in files if (found := _LEADING.match(name)))
    number = max(taken, default=0) + 1
    if number > _HIGHEST:
        raise BadInput(f"there is no number after {_HIGHEST}")
    return str(number).zfill(max((len(each.number) for each in estate.migrations), default=3))


def file_name(number: str, title: str, others: Collection[str]) -> str:
    """`013_SUPPLIER_SCORECARDS.sql`, in upper case where most of the others are. Raises BadInput for a title of which
    nothing, or not all letters, can stand in the name of a file that becomes a ConfigMap's key: that is ASCII."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", title.casefold()) if not unicodedata.combining(each))
    foreign = "".join(dict.fromkeys(each for each in plain if each.isalnum() and not each.isascii()))
    if foreign:
        hint = "A migration's name becomes a ConfigMap's key: use the letters a to z, and digits."
        raise BadInput(f"the title {title!r} has letters that no migration's name can have: {foreign}", hint=hint)
    words = re.findall("[a-z0-9]+", plain)
    if not words:
        hint = 'Say what it is about, as in: pgstrata new "supplier scorecards"'
        raise BadInput("the title has no letter and no digit", hint=hint)
    name = "_".join(words)
    if len(name) > _LONGEST:
        raise BadInput(f"the title makes a name of {len(name)} characters, and {_LONGEST} are the most")
    titles = [each.removeprefix(found["number"]) for each in others if (found := NAME.fullmatch(each))]
    upper = sum(each.removesuffix(".sql").isupper() for each in titles) * 2 > len(titles)
    return f"{number}_{name.upper() if upper else name}.sql"


def check_feature(estate: Estate, name: str) -> str:
    """Hold a new feature's name against the form and the other names; the nearest of these, empty for none.

    Raises BadInput for one that is not in the form, or that Terraform could not tell from another."""
    same = [each for each in estate.features if switch(each).lower() == switch(name).lower()]
    if same:
        message = f"there is no feature {name}, and none can be made beside {same[0]}"
        raise BadInput(message, hint=f"Did you mean {same[0]}?")
    near = nearest(name.lower(), estate.features)
    if not _FEATURE.fullmatch(name) or len(name) > 63:
        form = "A feature's name has lower-case letters, digits and -, as in supplier-metrics."
        raise BadInput(f"{name!r} is no feature's name", hint=f"{form} {near[:1].upper() + near[1:]}".strip())
    return near.removeprefix("did you mean ").removesuffix("?")
