-- A database in which the order of a dump matters: what depends on what, across tables, and what only looks as if it did.
CREATE SCHEMA shop;
CREATE SCHEMA "Größe & ""Maß""";
CREATE FUNCTION shop.price(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT round($1 * 1.19, 2)';
CREATE TYPE shop.state AS ENUM ('new', 'paid');
CREATE TABLE shop.customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, "references" text);
CREATE TABLE shop.products (code text, price numeric NOT NULL, gross numeric GENERATED ALWAYS AS (price * 2) STORED);
CREATE TABLE shop.orders (
    id integer PRIMARY KEY, customer bigint NOT NULL REFERENCES shop.customers, state shop.state NOT NULL DEFAULT 'new',
    follows integer REFERENCES shop.orders DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE shop.lines (
    "order" integer REFERENCES shop.orders ON DELETE CASCADE, number integer, product text, note text,
    PRIMARY KEY ("order", number)
);
CREATE TABLE "Größe & ""Maß""".bookings (room integer, during tsrange, EXCLUDE USING gist (during WITH &&));
CREATE UNLOGGED TABLE shop.scratch (x integer);
CREATE TABLE shop.nothing ();
CREATE TABLE shop.empty (x integer PRIMARY KEY);
CREATE TABLE shop.base (at date, what text);
CREATE TABLE shop.derived (more integer) INHERITS (shop.base);
CREATE TABLE shop.events (id bigint, at date NOT NULL, order_id integer REFERENCES shop.orders, PRIMARY KEY (id, at))
    PARTITION BY RANGE (at);
CREATE TABLE shop.events_1 PARTITION OF shop.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE shop.events_2 PARTITION OF shop.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST (id);
CREATE TABLE shop.events_2a PARTITION OF shop.events_2 DEFAULT;
CREATE TABLE shop.refers (id bigint, at date, FOREIGN KEY (id, at) REFERENCES shop.events);

INSERT INTO shop.customers (name, "references") SELECT 'customer ' || n, E'\\.\t\\N' FROM generate_series(1, 300) n;
INSERT INTO shop.products SELECT 'p' || n, n FROM generate_series(1, 500) n;
INSERT INTO shop.orders SELECT n, 1 + n % 300, 'new', nullif(n - 1, 0) FROM generate_series(1, 2000) n;
INSERT INTO shop.lines SELECT 1 + n % 2000, n, 'p' || n % 500, repeat('ä ' || n || E'\n', 5) FROM generate_series(1, 20000) n;
INSERT INTO "Größe & ""Maß""".bookings SELECT n, tsrange('2025-01-01'::timestamp + n * interval '1 h', '2025-01-01'::timestamp + (n + 1) * interval '1 h') FROM generate_series(1, 50) n;
INSERT INTO shop.scratch VALUES (1);
INSERT INTO shop.base VALUES ('2025-01-01', 'base');
INSERT INTO shop.derived VALUES ('2025-02-02', 'derived', 7);
INSERT INTO shop.events SELECT n, '2025-12-01'::date + n % 60, 1 + n % 2000 FROM generate_series(1, 5000) n;
INSERT INTO shop.refers SELECT n, '2025-12-01'::date + n % 60 FROM generate_series(1, 50) n;
SELECT lo_from_bytea(4711, decode(repeat('ab', 3000), 'hex'));

CREATE INDEX lines_product ON shop.lines (product) WHERE note IS NOT NULL;
CREATE INDEX lines_price ON shop.products (shop.price(price));
CREATE UNIQUE INDEX products_code ON shop.products (code) INCLUDE (price);
CREATE INDEX events_order ON shop.events (order_id);
ALTER TABLE shop.products ALTER COLUMN code SET NOT NULL;
ALTER TABLE shop.products REPLICA IDENTITY USING INDEX products_code;
ALTER TABLE shop.lines CLUSTER ON lines_pkey;
COMMENT ON INDEX shop.lines_product IS 'of an index; CREATE TABLE x REFERENCES y';
COMMENT ON CONSTRAINT orders_pkey ON shop.orders IS 'of a key';
CREATE STATISTICS shop.lines_stat ON product, "order" FROM shop.lines;
-- Grouped by a primary key alone: the dump has to make the view after the key.
CREATE VIEW shop.totals AS SELECT o.id, o.state, count(*) AS n FROM shop.orders o JOIN shop.lines l ON l."order" = o.id GROUP BY o.id;
CREATE MATERIALIZED VIEW shop.summary AS SELECT state, count(*) AS n FROM shop.orders GROUP BY state;
CREATE UNIQUE INDEX summary_state ON shop.summary (state);
CREATE MATERIALIZED VIEW shop.later AS SELECT id, n FROM shop.totals;
CREATE INDEX later_n ON shop.later (n);
CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'a trigger in the way'; END $$;
CREATE TRIGGER no_more BEFORE INSERT OR UPDATE ON shop.lines FOR EACH ROW EXECUTE FUNCTION shop.touch();
CREATE RULE no_delete AS ON DELETE TO shop.products DO INSTEAD NOTHING;
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shop.orders USING (customer = 1);
ALTER TABLE shop.orders ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
CREATE PUBLICATION changes FOR TABLE shop.orders, shop.products;
CREATE SEQUENCE shop.count START 41;
SELECT nextval('shop.count');
