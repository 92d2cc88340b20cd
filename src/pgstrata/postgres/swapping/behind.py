"""A DROP DATABASE that nobody waits for.

The server makes a checkpoint before it drops a database, which writes all that was just restored to the disk: seconds, for
something that nobody needs. The statement is sent, and the connection closed; the server goes on to its end, as it looks
for its client only where client_connection_check_interval says so. What stays where it is cut off there (the server is
stopped, say) is a kept database, which is empty.
"""

from __future__ import annotations

import contextlib
import select

import psycopg
from psycopg import sql

from pgstrata.errors import PgstrataError
from pgstrata.postgres.session import Session, connect

_LOOK = 1.0  # seconds


def drop_behind(session: Session, name: str) -> None:
    """Have a database dropped on the server of `session`. Whether that came to its end, nobody hears."""
    with contextlib.suppress(psycopg.Error, PgstrataError):
        other = connect(session.target, session.address, session.who)
        try:
            if other.facts.version >= 140000:
                other.execute("SET client_connection_check_interval = 0")
            statement = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            other.connection.pgconn.send_query(statement.as_bytes(other.connection))
            while other.connection.pgconn.flush():
                select.select([], [other.connection.pgconn.socket], [], _LOOK)
        finally:
            other.close()
