"""What a manifest says of masked columns: keys that name a column, rules that there are."""

from __future__ import annotations

from pgstrata.core.estate.estate import Estate
from pgstrata.core.estate.reader import Reader, nearest
from pgstrata.core.script.mask import SPELLED, parse_rule, split_column

_RULES = ("hash", "null", "keep")


def check_mask_rules(estate: Estate, reader: Reader) -> None:
    """Note every rule that can be none, at its line."""
    for name, target in estate.targets.items():
        for column, rule in target.mask.items():
            path = ("targets", name, "mask", column)
            if split_column(column) is None:
                hint = 'as in "public.users.email" = "hash"; a part with a dot in it stands in double quotes'
                reader.problem(path, f"{column} names no column: schema.table.column", hint)
            if rule and parse_rule(rule) is None:
                hint = nearest(rule.lower(), _RULES)
                if not hint or rule.lower().startswith("fixed"):
                    hint = f"a rule is one of: {', '.join(SPELLED)}"
                reader.problem(path, f"{rule!r} is no rule of a mask", hint)
            elif not rule and reader.table(("targets", name, "mask"))[column] == "":
                reader.problem(path, f"the rule of {column} is empty", f"a rule is one of: {', '.join(SPELLED)}")
