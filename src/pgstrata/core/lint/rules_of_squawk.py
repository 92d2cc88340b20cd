"""Which of squawk's rules count here, and how much.

Left out, with the reason:
- require-lock-timeout, require-statement-timeout: pgstrata sets lock_timeout and tries again; a limit on statements would
  end a long migration half-way.
- prefer-robust-stmts: IF NOT EXISTS is what makes ghosts; a migration is one transaction, or is resumed.
- transaction-nesting, ban-uncommitted-transaction, ban-concurrent-index-creation-in-transaction: the survey refuses these
  before anything runs.
- prefer-*, ban-char-field, require-table-schema, require-enum-value-ordering, ban-create-domain-with-constraint and the
  rules that squawk itself leaves off: taste, or no danger to a database that is in use.
"""

from __future__ import annotations

from collections.abc import Mapping

from pgstrata.core.lint.finding import Severity

_E, _W = Severity.ERROR, Severity.WARNING

# Each with why it matters to a database that is in use.
COUNTED: Mapping[str, Severity] = {
    "adding-required-field": _E,  # fails as soon as the table has a row
    "changing-column-type": _E,  # rewrites the table under a lock that keeps readers out, and clients may not know the type
    "renaming-column": _E,  # clients that run still use the old name
    "renaming-table": _E,  # clients that run still use the old name
    "ban-drop-column": _E,  # its data are lost, and clients that run still name it
    "ban-drop-table": _E,  # its rows are lost, and clients that run still name it
    "ban-drop-database": _E,  # everything in it is lost
    "ban-drop-schema": _E,  # everything in it is lost
    "ban-truncate-cascade": _E,  # empties tables that the statement does not name
    "adding-not-nullable-field": _W,  # reads the whole table under a lock that keeps readers out
    "adding-field-with-default": _W,  # a volatile default rewrites the table under a lock that keeps readers out
    "adding-serial-primary-key-field": _W,  # rewrites the table under a lock that keeps readers out
    "adding-foreign-key-constraint": _W,  # reads the whole table while both tables cannot be written to
    "constraint-missing-not-valid": _W,  # reads the whole table while it cannot be written to
    "disallowed-unique-constraint": _W,  # builds its index while the table cannot be used
    "require-concurrent-index-creation": _W,  # builds the index while the table cannot be written to
    "require-concurrent-index-deletion": _W,  # waits for, and holds up, whoever uses the table
    "require-concurrent-reindex": _W,  # builds the index while the table cannot be written to
    "require-concurrent-partition-detach": _W,  # waits for, and holds up, whoever uses the table
    "ban-alter-domain-with-add-constraint": _W,  # reads every table that uses the domain, none of which can be written to
    "ban-drop-not-null": _W,  # clients that run may not expect a NULL
    "identifier-too-long": _W,  # the server cuts a name after 63 bytes
    "unused-ignore": _W,  # there is nothing to ignore: a misspelt rule, or a comment that is left over
}

# Rules that speak of a table, index or view as of one that is in use: no danger where the same migration made it.
OF_WHAT_WAS_THERE = frozenset(COUNTED) - {
    "ban-drop-database",
    "ban-drop-schema",
    "ban-truncate-cascade",
    "ban-alter-domain-with-add-constraint",
    "identifier-too-long",
    "unused-ignore",
}
