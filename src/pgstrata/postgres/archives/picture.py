"""What tables hold: as one word a table - equal words, equal rows, in whatever order they lie - and how large it is."""

from __future__ import annotations

from collections.abc import Iterable

from pgstrata.postgres.archives.archived import ask, columns_of, exact, image, source
from pgstrata.postgres.queries import topic
from pgstrata.postgres.session import Session


def pictures(session: Session, relations: Iterable[str]) -> dict[str, str]:
    """By relation (quoted and qualified), in the transaction that is open; a table that is not there is left out."""
    found = {}
    with exact(session):
        for name in relations:
            if session.rows(topic("archive")["kind"], relation=name)[0]["kind"] not in ("r", "p"):
                continue
            row = image(each.as_text for each in columns_of(session, name) if not each.generated)
            query = (
                f"SELECT md5(coalesce(string_agg(x.word, '' ORDER BY x.word), '')) AS word"
                f" FROM (SELECT md5({row}) AS word FROM {source(session, name)} AS t) x"
            )
            found[name] = str(ask(session, query)[0]["word"])
    return found


def bytes_of(session: Session, relations: Iterable[str]) -> int:
    """How much room the rows of these tables take (bytes)."""
    return int(session.rows(topic("picture")["size"], relations=list(relations))[0]["bytes"])
