"""A target's mask rules held against the tables of a dump: which field of which COPY is masked, and what cannot be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pgstrata.core.script.mask import Field, Rule, masker, misfit, parse_rule, split_column
from pgstrata.core.script.personal import looks_personal
from pgstrata.core.script.tables import Name, Tables, shown


class Refusal(NamedTuple):
    """A rule that cannot be followed: the column as the manifest names it, and why."""

    column: str
    why: str
    hint: str = ""


@dataclass(slots=True)
class Masks:
    """What is done to the columns of a dump.

    `rules` are the manifest's, by column; `already` those that the dump's own header says were followed when it was made:
    such a column is masked, and is not masked again. `absent` are the tables that need not be there, `schema.table`: a
    migration makes them that this state does not contain.
    """

    rules: Mapping[str, str]
    tables: Tables
    key: bytes = b""
    already: Mapping[str, str] = field(default_factory=dict)
    absent: Collection[str] = ()
    _fields: dict[Name, dict[str, Field]] = field(default_factory=dict)

    def fields(self, name: Name, columns: Sequence[str]) -> dict[int, Field]:
        """What masks each place of a COPY's rows; empty for a table without a rule."""
        found = self._fields.get(name)
        if found is None:
            found = self._fields[name] = dict(self._of(name)) if self.rules else {}
        return {place: found[column] for place, column in enumerate(columns) if column in found}

    def beneath(self, name: Name) -> bool:
        """Whether a rule is about a partition of this partitioned table, and not about the table."""
        table = self.tables.by_name.get(name)
        if not self.rules or table is None or not table.partition_key:
            return False
        owners = [parts[:2] for parts in map(split_column, self.rules) if parts and parts[:2] != name]
        return any(table in self.tables.line(owner) for owner in owners)

    def _of(self, name: Name) -> Iterator[tuple[str, Field]]:
        for column in {column for table in self.tables.line(name) for column in table.columns}:
            spelled, rule = self._rule(name, column)
            made = self.tables.column(name, column)
            if rule and made and rule.kind != "keep" and self.already.get(spelled) != str(rule):
                yield column, masker(rule, self.tables.family_of(made), self.key)

    def _rule(self, name: Name, column: str) -> tuple[str, Rule | None]:
        """The rule of a column: its own table's, else the nearest parent's; with the manifest's spelling."""
        for table in self.tables.line(name):
            for spelled, text in self.rules.items():
                if split_column(spelled) == (*table.name, column):
                    return spelled, parse_rule(text)
        return "", None

    @property
    def masked(self) -> dict[str, str]:
        """The columns that are masked in what is written, by the manifest's names."""
        kept = {column for column, rule in self.rules.items() if rule == "keep"} | set(self.idle())
        return {**self.already, **{column: rule for column, rule in self.rules.items() if column not in kept}}

    def idle(self) -> list[str]:
        """The rules whose tables are not there, and need not be."""
        found = [(spelled, split_column(spelled)) for spelled in self.rules]
        return [
            spelled
            for spelled, parts in found
            if parts and parts[:2] not in self.tables.by_name and ".".join(parts[:2]) in self.absent
        ]

    def refusals(self) -> list[Refusal]:
        """Every rule that cannot be followed."""
        return [refusal for spelled, text in self.rules.items() for refusal in self._refused(spelled, text)]

    def _refused(self, spelled: str, text: str) -> Iterator[Refusal]:
        parts, rule = split_column(spelled), parse_rule(text)
        if parts is None or rule is None:  # the manifest's own check has said so
            yield Refusal(spelled, "is no rule of a column")
            return
        name, column = parts[:2], parts[2]
        if spelled in self.idle():
            return
        found = self.tables.column(name, column)
        if found is None:
            yield Refusal(spelled, "is not in the dump", self._near(spelled))
            return
        if rule.kind == "keep":
            return
        if found.generated:
            yield Refusal(spelled, "is generated from other columns", "mask those that it is made of")
        elif rule.kind == "null" and found.not_null:
            yield Refusal(spelled, "is NOT NULL, and its rule is null", "use hash or fixed:TEXT")
        for table in self.tables.line(name):
            if column in table.partition_key:
                yield Refusal(
                    spelled, f"decides the partition of {shown(table.name)}: a masked row would not fit into it"
                )
        unique = any(column in table.unique for table in self.tables.line(name))
        if not found.generated and (why := misfit(rule, self.tables.family_of(found), unique=unique)):
            yield Refusal(spelled, f"({found.type}) cannot take {rule}", why)
        yield from self._broken(spelled, name, column, rule)

    def _broken(self, spelled: str, name: Name, column: str, rule: Rule) -> Iterator[Refusal]:
        """The foreign keys that would point to nothing: both ends need the same rule."""
        for table in self.tables.by_name.values():
            for columns, other, theirs in table.references:
                for mine, their in zip(columns, theirs, strict=False):
                    ends = [(table.name, mine), (other, their)]
                    if (name, column) not in ends:
                        continue
                    far = ends[1 - ends.index((name, column))]
                    if rule.kind == "null" and ends[0] == (name, column):
                        continue
                    there = self._rule(*far)[1]
                    if there is None or str(there) != str(rule):
                        why = f"and {shown((*far[0], far[1]))} are the two ends of a foreign key of {shown(table.name)}"
                        yield Refusal(spelled, why, "give both the same rule")

    def _near(self, spelled: str) -> str:
        import difflib  # here, as only a wrong rule needs it

        known = [
            shown((*name, column)).replace('"', "")
            for name, table in self.tables.by_name.items()
            for column in table.columns
        ]
        near = difflib.get_close_matches(spelled.replace('"', ""), known, n=1)
        return f"did you mean {near[0]}?" if near else "a rule names schema.table.column"

    def fixed(self) -> list[tuple[str, str, str]]:
        """The columns that are set to a text: name, type, text."""
        found = []
        for spelled, text in self.rules.items():
            parts, rule = split_column(spelled), parse_rule(text)
            column = self.tables.column(parts[:2], parts[2]) if parts else None
            if column and rule and rule.kind == "fixed":
                found.append((spelled, column.type, rule.text))
        return found

    # ---- what is said

    def unmasked(self) -> list[tuple[str, str, str]]:
        """Columns that look personal and have no rule: name, what they seem to hold, a rule that they can take."""
        found = []
        for name, table in self.tables.by_name.items():
            if table.parents and not table.inherited:
                continue  # a partition: its parent is named
            for column in table.columns.values():
                what = looks_personal(column.name, column.type)
                spelled = _spelled(name, column.name)
                if not what or column.generated or self._rule(name, column.name)[1] or spelled in self.already:
                    continue
                family = self.tables.family_of(column).name
                rule = "hash" if family not in ("other", "boolean") else "keep" if column.not_null else "null"
                found.append((spelled, what, rule))
        return found

    def checked(self) -> list[tuple[str, str]]:
        """Masked columns whose values the server checks, and what checks them."""
        found = []
        for spelled in self.masked:
            parts = split_column(spelled)
            column = self.tables.column(parts[:2], parts[2]) if parts and parts[:2] in self.tables.by_name else None
            if parts and column:
                found += [(spelled, check) for check in self.tables.checks_of(parts[:2], column)]
        return found


def _spelled(name: Name, column: str) -> str:
    return ".".join(f'"{part}"' if "." in part else part for part in (*name, column))
