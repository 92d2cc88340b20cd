"""A database of a given size, always the same: a shop, with six tables of different size, indexes and foreign keys.

Every value is computed from its row's number, by arithmetic and md5, so there is nothing random in it; the shares of the
tables are those of the rows below. Its dumps are made by the server's own pg_dump, and kept until this file changes.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from benchmarks.place import TOOLS, Place

# For a plain dump of 1 MB.
_ROWS = {"customer": 150, "product": 60, "orders": 1_900, "order_line": 5_900, "event": 2_000, "note": 450}

_TABLES = """
CREATE TABLE customer (id bigint, email text NOT NULL, name text NOT NULL, address text, since timestamptz NOT NULL);
CREATE TABLE product (id bigint, code text NOT NULL, title text NOT NULL, description text, price numeric(10,2) NOT NULL);
CREATE TABLE orders (id bigint, customer_id bigint NOT NULL, at timestamptz NOT NULL, state text NOT NULL,
    total numeric(12,2));
CREATE TABLE order_line (order_id bigint, line integer, product_id bigint NOT NULL, quantity integer NOT NULL,
    price numeric(10,2) NOT NULL, note text);
CREATE TABLE event (id bigint, customer_id bigint NOT NULL, at timestamptz NOT NULL, kind text NOT NULL, body jsonb NOT NULL);
CREATE TABLE note (id bigint, order_id bigint NOT NULL, author text NOT NULL, body text NOT NULL);
"""
_FILL = """
INSERT INTO customer SELECT n, 'user' || n || '@' || left(md5('m' || n), 6) || '.example.com', 'Name ' || md5('c' || n),
    CASE WHEN n % 7 > 0 THEN md5('s' || n) || ', ' || md5('t' || n) END, '2015-01-01'::timestamptz + n * interval '53 min'
    FROM generate_series(1, {customer}) AS n;
INSERT INTO product SELECT n, upper(left(md5('p' || n), 10)), 'Product ' || md5('q' || n),
    repeat(md5('d' || n) || ' ', 4 + n % 9), (n * 7919 % 100000) / 100.0 FROM generate_series(1, {product}) AS n;
INSERT INTO orders SELECT n, 1 + n * 7919::bigint % {customer}, '2016-01-01'::timestamptz + n * interval '97 s',
    (ARRAY['new', 'paid', 'sent', 'closed'])[1 + n % 4], (n * 104729::bigint % 1000000) / 100.0
    FROM generate_series(1, {orders}) AS n;
INSERT INTO order_line SELECT 1 + n % {orders}, 1 + n / {orders}, 1 + n * 6151::bigint % {product}, 1 + n % 9,
    (n * 3571::bigint % 100000) / 100.0, CASE WHEN n % 5 = 0 THEN left(md5('l' || n), 20) END
    FROM generate_series(0, {order_line} - 1) AS n;
INSERT INTO event SELECT n, 1 + n * 3571::bigint % {customer}, '2016-01-01'::timestamptz + n * interval '167 s',
    (ARRAY['view', 'cart', 'pay', 'mail', 'call'])[1 + n % 5], jsonb_build_object('session', md5('e' || n), 'page', n % 997,
    'agent', md5('a' || n % 50), 'tags', jsonb_build_array(n % 7, n % 11), 'text', md5('x' || n) || md5('y' || n))
    FROM generate_series(1, {event}) AS n;
INSERT INTO note SELECT n, 1 + n * 104729::bigint % {orders}, 'author ' || n % 40, repeat(md5('n' || n) || ' ', 6 + n % 12)
    FROM generate_series(1, {note}) AS n;
"""
_CONSTRAINTS = """
ALTER TABLE customer ADD PRIMARY KEY (id);
ALTER TABLE product ADD PRIMARY KEY (id), ADD UNIQUE (code);
ALTER TABLE orders ADD PRIMARY KEY (id), ADD FOREIGN KEY (customer_id) REFERENCES customer;
ALTER TABLE order_line ADD PRIMARY KEY (order_id, line), ADD FOREIGN KEY (order_id) REFERENCES orders,
    ADD FOREIGN KEY (product_id) REFERENCES product;
ALTER TABLE event ADD PRIMARY KEY (id), ADD FOREIGN KEY (customer_id) REFERENCES customer;
ALTER TABLE note ADD PRIMARY KEY (id), ADD FOREIGN KEY (order_id) REFERENCES orders;
CREATE UNIQUE INDEX customer_email ON customer (lower(email));
CREATE INDEX orders_customer ON orders (customer_id, at);
CREATE INDEX order_line_product ON order_line (product_id);
CREATE INDEX event_customer ON event (customer_id, at);
CREATE INDEX note_order ON note (order_id);
"""


class Shop:
    """The shop of about so many MB, and its dumps."""

    def __init__(self, place: Place, megabytes: int) -> None:
        self._place = place
        self._rows = {name: rows * megabytes for name, rows in _ROWS.items()}
        major = place.server.installation.version[0]
        text = "".join((_TABLES, _FILL, _CONSTRAINTS, str(_ROWS)))
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        self._folder = TOOLS / "data" / f"shop-{megabytes}-{major}-{digest}"
        self._folder.mkdir(parents=True, exist_ok=True)

    @property
    def plain(self) -> Path:
        """What pg_dump writes."""
        return self._kept("plain.sql", lambda path: self._dump("-f", path))

    @property
    def inserts(self) -> Path:
        """The same with INSERTs of 1,000 rows each, which is much faster than one for each row."""
        return self._kept("inserts.sql", lambda path: self._dump("--rows-per-insert=1000", "-f", path))

    @property
    def directory(self) -> Path:
        """The same in directory format, for pg_restore; not compressed, so that it need not unpack."""
        return self._kept("directory", lambda path: self._dump("-Fd", "-Z0", "-f", path))

    def facts(self) -> dict[str, str]:
        """For the report."""
        rows = ", ".join(f"{name} {number:,}" for name, number in self._rows.items())
        return {"dump": f"{self.plain.stat().st_size / 1e6:,.0f} MB", "rows": rows}

    def _kept(self, name: str, make: Callable[[Path], None]) -> Path:
        """A file or folder that is made where it is missing; half of one does not count."""
        path, making = self._folder / name, self._folder / f"{name}.new"
        if not path.exists():
            shutil.rmtree(making, ignore_errors=True)
            making.unlink(missing_ok=True)
            make(making)
            making.rename(path)
        return path

    def _dump(self, *options: str | Path) -> None:
        self._fill()
        self._place.server.run("pg_dump", *options, "shop_source")

    def _fill(self) -> None:
        if self._place.comment("shop_source") == self._folder.name:
            return
        self._place.fresh("shop_source")
        for script in (_TABLES, _FILL, _CONSTRAINTS):
            self._place.run_sql("shop_source", re.sub(r"\{(\w+)\}", lambda found: str(self._rows[found[1]]), script))
        self._place.run_sql("shop_source", f"COMMENT ON DATABASE shop_source IS '{self._folder.name}'")
