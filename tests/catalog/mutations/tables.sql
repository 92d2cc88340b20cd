CREATE TABLE app.fresh (id serial PRIMARY KEY, x bigint REFERENCES app.customers);
--> + table app.fresh

CREATE TABLE app.fresh (LIKE app.customers INCLUDING ALL); GRANT SELECT ON app.fresh TO PUBLIC;
--> + table app.fresh

DROP TABLE app.customers CASCADE;
--> - constraint orders_customer_fkey on app.orders
--> - function app.atomic(bigint)
--> - policy all_of_it on app.orders
--> - table app.customers
--> - view app.named_a
--> - view app.names
--> - view app.over_names
--> publication "Some of it": tables

DROP TABLE app.orders CASCADE;
--> - materialized view app.sums
--> - table app.orders

DROP TABLE app.events CASCADE;
--> - table app.events
--> - table app.events_2024
--> - table app.events_2025
--> - table app.events_2025_a
--> - table app.events_rest
--> publication "Some of it": tables

DROP TABLE app.events_2025;
--> - table app.events_2025
--> - table app.events_2025_a

DROP TABLE app.animal CASCADE;
--> - table app.animal
--> - table app.dog
--> publication schemas: tables

DROP TABLE app.dog;
--> - table app.dog
--> publication schemas: tables

DROP TABLE app.scratch;
--> - table app.scratch

DROP TABLE app.of_type;
--> - table app.of_type

DROP TABLE tools.kept CASCADE;
--> - table tools.kept

DROP TABLE "Größe & ""Maß"""."T 1";
--> - table "Größe & ""Maß"""."T 1"

ALTER TABLE app.scratch RENAME TO scratched;
--> + table app.scratched
--> - table app.scratch

ALTER TABLE app.orders RENAME TO order_book;
--> + table app.order_book
--> - table app.orders
--> materialized view app.sums: definition
--> sequence app.orders_id_seq: owned by

ALTER TABLE app.scratch SET SCHEMA tools;
--> + table tools.scratch
--> - table app.scratch

ALTER TABLE app.scratch SET LOGGED;
--> table app.scratch: persistence

DROP PUBLICATION whole; CREATE UNLOGGED TABLE app.quick (a serial);
--> + table app.quick
--> - publication whole

ALTER TABLE app.customers SET (fillfactor = 50);
--> table app.customers: options

ALTER TABLE app.customers RESET (autovacuum_enabled);
--> table app.customers: options

ALTER TABLE app.customers RESET (toast.autovacuum_enabled);
--> table app.customers: options

ALTER TABLE app.dog SET (toast.autovacuum_vacuum_threshold = 7);
--> table app.dog: options

ALTER TABLE app.orders SET (autovacuum_enabled = false);
--> table app.orders: options

ALTER TABLE app.orders SET TABLESPACE catalog_space;
--> table app.orders: tablespace

ALTER TABLE app.customers OWNER TO "catalog Eigner";
--> table app.customers: owner

ALTER TABLE app.orders OWNER TO "catalog Eigner";
--> table app.orders: owner

ALTER TABLE tools.kept OWNER TO postgres;
--> table tools.kept: owner

ALTER TABLE app.orders DISABLE ROW LEVEL SECURITY;
--> table app.orders: row security

ALTER TABLE app.orders NO FORCE ROW LEVEL SECURITY;
--> table app.orders: forced row security

ALTER TABLE app.customers ENABLE ROW LEVEL SECURITY;
--> table app.customers: row security

ALTER TABLE app.customers FORCE ROW LEVEL SECURITY;
--> table app.customers: forced row security

ALTER TABLE app.customers REPLICA IDENTITY FULL;
--> table app.customers: replica identity

ALTER TABLE app.of_type REPLICA IDENTITY DEFAULT;
--> table app.of_type: replica identity

ALTER TABLE tools.kept REPLICA IDENTITY FULL;
--> table tools.kept: replica identity

ALTER TABLE app.orders REPLICA IDENTITY USING INDEX orders_pkey;
--> table app.orders: replica identity

ALTER TABLE app.of_type NOT OF;
--> table app.of_type: of type

ALTER TABLE app.dog NO INHERIT app.animal;
--> + constraint named on app.dog
--> table app.dog: inherits

ALTER TABLE app.events DETACH PARTITION app.events_2024;
--> - trigger seen on app.events_2024
--> constraint events_2024_pkey on app.events_2024: attached to
--> index app.events_2024_kind_idx: attached to
--> table app.events_2024: bound
--> table app.events_2024: inherits

ALTER TABLE app.events DETACH PARTITION app.events_2025;
--> constraint events_2025_pkey on app.events_2025: attached to
--> index app.events_2025_kind_idx: attached to
--> table app.events_2025: bound
--> table app.events_2025: inherits

ALTER TABLE app.events DETACH PARTITION app.events_2024; ALTER TABLE app.events ATTACH PARTITION app.events_2024 FOR VALUES FROM ('2023-01-01') TO ('2025-01-01');
--> - trigger seen on app.events_2024
--> table app.events_2024: bound

CREATE TABLE app.hashed_1 PARTITION OF app.hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
--> + table app.hashed_1

CREATE TABLE app.loose (k integer); ALTER TABLE app.hashed ATTACH PARTITION app.loose FOR VALUES WITH (MODULUS 2, REMAINDER 1);
--> + table app.loose

CREATE TABLE app.cat (claws integer) INHERITS (app.animal);
--> + table app.cat

COMMENT ON TABLE app.customers IS NULL;
--> table app.customers: comment

COMMENT ON TABLE app.orders IS E'two\nlines';
--> table app.orders: comment

GRANT DELETE ON app.customers TO catalog_reader;
--> table app.customers: grants

REVOKE INSERT ON app.customers FROM catalog_reader;
--> table app.customers: grants

REVOKE ALL ON app.customers FROM catalog_writer;
--> column app.customers.email: grants
--> column app.customers.name: grants
--> table app.customers: grants

GRANT SELECT ON app.orders TO catalog_writer WITH GRANT OPTION;
--> table app.orders: grants

GRANT SELECT ON app.orders TO catalog_reader;
--> table app.orders: grants

REVOKE TRUNCATE ON app.orders FROM postgres;
--> table app.orders: grants

GRANT DELETE ON tools.kept TO "catalog Eigner";
--> table tools.kept: grants

REVOKE ALL ON tools.kept FROM "catalog Eigner", PUBLIC;
--> table tools.kept: grants

GRANT SELECT (made) ON app.customers TO catalog_reader;
--> column app.customers.made: grants

REVOKE SELECT (name) ON app.customers FROM catalog_writer;
--> column app.customers.name: grants

REVOKE SELECT ("Ö") ON "Größe & ""Maß"""."T 1" FROM PUBLIC;
--> column "Größe & ""Maß"""."T 1"."Ö": grants

GRANT REFERENCES (id) ON app.customers TO catalog_reader WITH GRANT OPTION;
--> column app.customers.id: grants
