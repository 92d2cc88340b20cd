-- One database with every kind of object and facet that the catalog reads. The roles are made by the tests.
CREATE SCHEMA app;
CREATE SCHEMA "Größe & ""Maß""";
CREATE SCHEMA tools AUTHORIZATION "catalog Eigner";
CREATE SCHEMA empty;
GRANT USAGE ON SCHEMA app TO catalog_reader, catalog_writer;
GRANT USAGE, CREATE ON SCHEMA tools TO catalog_writer WITH GRANT OPTION;
COMMENT ON SCHEMA app IS 'what the application''s tables stand in';
ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" IN SCHEMA app GRANT SELECT ON TABLES TO catalog_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" GRANT USAGE ON SEQUENCES TO catalog_writer WITH GRANT OPTION;

CREATE EXTENSION hstore SCHEMA tools;

-- Types
CREATE TYPE app.mood AS ENUM ('sad', 'so-so', 'it''s fine', 'happy');
COMMENT ON TYPE app.mood IS 'how it goes';
CREATE TYPE app.unused AS ENUM ('one', 'two');
CREATE TYPE app.status AS ENUM ('open', 'shut');
CREATE TYPE app.place AS (street text COLLATE "C", "House No" integer, zip varchar(10));
COMMENT ON COLUMN app.place.street IS 'without the number';
CREATE TYPE app.lonely AS (x integer, y numeric(10, 2));
ALTER TYPE app.lonely OWNER TO "catalog Eigner";
REVOKE USAGE ON TYPE app.lonely FROM PUBLIC;
GRANT USAGE ON TYPE app.lonely TO catalog_reader;
CREATE FUNCTION app.float_gap(double precision, double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE TYPE app.span AS RANGE (subtype = double precision, subtype_diff = app.float_gap);
CREATE TYPE app.words AS RANGE (subtype = text, collation = "C", multirange_type_name = app.many_words);
CREATE DOMAIN app.positive AS integer DEFAULT 1 NOT NULL CONSTRAINT positive_check CHECK (VALUE > 0);
CREATE DOMAIN app.code AS text COLLATE "C" CONSTRAINT short CHECK (length(VALUE) < 20);
ALTER DOMAIN app.code ADD CONSTRAINT upper CHECK (VALUE = upper(VALUE)) NOT VALID;
COMMENT ON DOMAIN app.code IS 'a code';
COMMENT ON CONSTRAINT short ON DOMAIN app.code IS 'fits the label';
CREATE DOMAIN app.free AS bigint;

-- Sequences
CREATE SEQUENCE app.plain_seq;
CREATE SEQUENCE app.tuned_seq AS smallint INCREMENT -2 MINVALUE -100 MAXVALUE 100 START 50 CACHE 5 CYCLE;
COMMENT ON SEQUENCE app.tuned_seq IS 'counts down';
GRANT USAGE ON SEQUENCE app.tuned_seq TO catalog_writer;

-- Functions
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE FUNCTION app.plus(a integer, b integer DEFAULT 1) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'SELECT a + b';
COMMENT ON FUNCTION app.plus(integer, integer) IS 'adds';
CREATE FUNCTION app.plus(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS $$ SELECT a || b $$;
CREATE FUNCTION app.numbers(IN upto integer, OUT n integer, OUT "Sq" bigint) RETURNS SETOF record
    LANGUAGE sql ROWS 10 SECURITY DEFINER AS 'SELECT i, i::bigint * i FROM generate_series(1, upto) i';
REVOKE EXECUTE ON FUNCTION app.numbers(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.numbers(integer) TO catalog_reader;
CREATE FUNCTION app.many(VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE LEAKPROOF AS $$ SELECT array_to_string(parts, '') $$;
CREATE FUNCTION app."Ünïcode fn"() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION app."Ünïcode fn"() OWNER TO "catalog Eigner";
CREATE PROCEDURE app.tidy(IN days integer, INOUT removed integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN removed := days; END $$;
COMMENT ON PROCEDURE app.tidy(integer, integer) IS 'tidies up';
CREATE FUNCTION app.step(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, 0) + coalesce($2, 0)';
CREATE FUNCTION app.finish(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE AGGREGATE app.total(numeric) (
    SFUNC = app.step, STYPE = numeric, INITCOND = '0', FINALFUNC = app.finish, COMBINEFUNC = app.step, PARALLEL = SAFE,
    MSFUNC = app.step, MINVFUNC = app.step, MSTYPE = numeric, MINITCOND = '0');
COMMENT ON AGGREGATE app.total(numeric) IS 'adds up';
CREATE AGGREGATE app.my_count(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE app.my_max(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = OPERATOR(pg_catalog.>));
CREATE AGGREGATE app.my_disc(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA,
    FINALFUNC_MODIFY = READ_WRITE);
CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;

-- Tables
CREATE TABLE app.customers (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5 CACHE 3),
    name text NOT NULL,
    email varchar(100) COLLATE "C",
    mood app.mood DEFAULT 'so-so' NOT NULL,
    home app.place,
    score app.positive,
    code app.code,
    tags text[] DEFAULT '{}'::text[],
    "Größe" numeric(8, 2),
    made timestamptz DEFAULT now() NOT NULL,
    full_name text GENERATED ALWAYS AS (upper(name)) STORED,
    CONSTRAINT customers_pkey PRIMARY KEY (id) WITH (fillfactor = 80),
    CONSTRAINT customers_email_key UNIQUE (email) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "Größe ok" CHECK ("Größe" > 0)
) WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);
ALTER TABLE app.customers ALTER name SET STORAGE EXTERNAL;
ALTER TABLE app.customers ALTER email SET COMPRESSION pglz;
ALTER TABLE app.customers ALTER email SET STATISTICS 500;
ALTER TABLE app.customers ALTER mood SET (n_distinct = 4);
ALTER TABLE app.customers ADD CONSTRAINT name_given CHECK (name <> '') NOT VALID;
ALTER TABLE app.customers REPLICA IDENTITY USING INDEX customers_pkey;
COMMENT ON TABLE app.customers IS 'who buys; "quoted" and it''s long';
COMMENT ON COLUMN app.customers."Größe" IS 'in m';
COMMENT ON CONSTRAINT "Größe ok" ON app.customers IS 'no dwarfs';
COMMENT ON INDEX app.customers_pkey IS 'the key''s index';
GRANT SELECT, INSERT ON app.customers TO catalog_reader;
GRANT UPDATE ON app.customers TO catalog_writer WITH GRANT OPTION;
GRANT SELECT (name, email), UPDATE (name) ON app.customers TO catalog_writer;
CREATE INDEX customers_name_idx ON app.customers (lower(name) text_pattern_ops, made DESC) INCLUDE (score) WITH (fillfactor = 60)
    WHERE made IS NOT NULL;
CREATE UNIQUE INDEX "Customers Code" ON app.customers (code) NULLS NOT DISTINCT;
CREATE INDEX customers_tags_idx ON app.customers USING gin (tags);
CREATE INDEX customers_made_idx ON app.customers (made, (score + 1));
ALTER INDEX app.customers_made_idx ALTER COLUMN 2 SET STATISTICS 77;
COMMENT ON INDEX app.customers_tags_idx IS 'for searching';
ALTER TABLE app.customers CLUSTER ON customers_made_idx;
CREATE STATISTICS app.customers_stat (ndistinct, dependencies) ON name, email FROM app.customers;
ALTER STATISTICS app.customers_stat SET STATISTICS 50;
COMMENT ON STATISTICS app.customers_stat IS 'go together';
CREATE STATISTICS app.expr_stat ON (lower(name)), mood FROM app.customers;

CREATE TABLE app.orders (
    id serial PRIMARY KEY,
    customer bigint NOT NULL REFERENCES app.customers ON UPDATE CASCADE ON DELETE SET NULL,
    "when" date DEFAULT CURRENT_DATE,
    amount numeric,
    during tstzrange,
    status app.status DEFAULT 'open',
    CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) WHERE (amount > 0)
);
ALTER TABLE app.orders ADD CONSTRAINT orders_late_fkey FOREIGN KEY (id) REFERENCES app.orders (id) DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.orders FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON app.orders FOR SELECT TO catalog_reader, catalog_writer USING (amount > 0);
CREATE POLICY "Write it" ON app.orders AS RESTRICTIVE FOR UPDATE USING (amount > 1) WITH CHECK (amount < 1000);
CREATE POLICY all_of_it ON app.orders USING (EXISTS (SELECT FROM app.customers c WHERE c.id = orders.customer));
COMMENT ON POLICY own ON app.orders IS 'only paid ones';
CREATE TRIGGER touched BEFORE UPDATE OF amount ON app.orders FOR EACH ROW WHEN (old.amount IS DISTINCT FROM new.amount)
    EXECUTE FUNCTION app.touch('an argument');
CREATE TRIGGER off AFTER INSERT ON app.orders FOR EACH STATEMENT EXECUTE FUNCTION app.touch();
ALTER TABLE app.orders DISABLE TRIGGER off;
CREATE TRIGGER always_on AFTER INSERT ON app.orders FOR EACH STATEMENT EXECUTE FUNCTION app.touch();
ALTER TABLE app.orders ENABLE ALWAYS TRIGGER always_on;
CREATE TRIGGER on_replica AFTER DELETE ON app.orders REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION app.touch();
ALTER TABLE app.orders ENABLE REPLICA TRIGGER on_replica;
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON app.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.touch();
COMMENT ON TRIGGER touched ON app.orders IS 'touches';
CREATE RULE no_delete AS ON DELETE TO app.orders WHERE old.amount > 100 DO INSTEAD NOTHING;
CREATE RULE noted AS ON INSERT TO app.orders DO ALSO NOTIFY orders;
ALTER TABLE app.orders DISABLE RULE noted;
COMMENT ON RULE no_delete ON app.orders IS 'keeps the big ones';

CREATE UNLOGGED TABLE app.scratch (a integer, b integer GENERATED BY DEFAULT AS IDENTITY);
CREATE TABLE app.of_type OF app.place ("House No" WITH OPTIONS NOT NULL);
ALTER TABLE app.of_type REPLICA IDENTITY FULL;
CREATE TABLE tools.kept (x integer, y integer, z text);
ALTER TABLE tools.kept OWNER TO "catalog Eigner";
ALTER TABLE tools.kept REPLICA IDENTITY NOTHING;
REVOKE DELETE ON tools.kept FROM "catalog Eigner";
GRANT SELECT ON tools.kept TO PUBLIC;
CREATE TABLE "Größe & ""Maß"""."T 1" ("a ""b"" c" integer PRIMARY KEY, "Ö" text DEFAULT 'ä''ß');
COMMENT ON COLUMN "Größe & ""Maß"""."T 1"."Ö" IS E'two\nlines and a \\';
GRANT ALL ON "Größe & ""Maß"""."T 1" TO "catalog Eigner";
GRANT SELECT ("Ö") ON "Größe & ""Maß"""."T 1" TO PUBLIC;

-- Inheritance and partitions
CREATE TABLE app.animal (id integer NOT NULL, name text, CONSTRAINT named CHECK (name <> ''));
CREATE TABLE app.dog (breed text DEFAULT 'mutt') INHERITS (app.animal);
ALTER TABLE app.dog ALTER name SET DEFAULT 'Rex';
CREATE TABLE app.events (id bigint NOT NULL, at date NOT NULL, kind text DEFAULT 'x', PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX events_kind_idx ON app.events (kind);
CREATE TABLE app.events_2024 PARTITION OF app.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE app.events_2025 PARTITION OF app.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (at);
CREATE TABLE app.events_2025_a PARTITION OF app.events_2025 (kind DEFAULT 'a') FOR VALUES IN ('2025-02-01', '2025-02-02');
CREATE TABLE app.events_rest PARTITION OF app.events DEFAULT;
CREATE TRIGGER seen AFTER INSERT ON app.events FOR EACH ROW EXECUTE FUNCTION app.touch();
ALTER TABLE app.events_2024 DISABLE TRIGGER seen;
CREATE TABLE app.hashed (k integer) PARTITION BY HASH (k);
CREATE TABLE app.hashed_0 PARTITION OF app.hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);

-- Views
CREATE VIEW app.names WITH (security_invoker = true, security_barrier = true) AS SELECT id, name, email FROM app.customers;
COMMENT ON VIEW app.names IS 'who they are';
COMMENT ON COLUMN app.names.name IS 'the name in the view';
GRANT SELECT ON app.names TO catalog_reader;
GRANT SELECT (id) ON app.names TO catalog_writer;
CREATE VIEW app.named_a WITH (check_option = cascaded) AS SELECT id, name FROM app.customers WHERE name LIKE 'a%';
ALTER VIEW app.named_a ALTER COLUMN name SET DEFAULT 'a';
CREATE VIEW app.over_names AS SELECT count(*) AS n, max(name) AS last FROM app.names;
CREATE TRIGGER instead INSTEAD OF INSERT ON app.names FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE RULE names_rule AS ON DELETE TO app.names DO INSTEAD NOTHING;
CREATE MATERIALIZED VIEW app.sums WITH (fillfactor = 90) AS
    SELECT customer, sum(amount) AS amount FROM app.orders GROUP BY customer;
CREATE UNIQUE INDEX sums_customer_idx ON app.sums (customer);
COMMENT ON MATERIALIZED VIEW app.sums IS 'by customer';
COMMENT ON COLUMN app.sums.amount IS 'in EUR';
ALTER MATERIALIZED VIEW app.sums ALTER amount SET STATISTICS 33;
CREATE MATERIALIZED VIEW app.bare_sums AS SELECT 1 AS one WITH NO DATA;
CREATE FUNCTION app.atomic(x bigint) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM app.names WHERE id = x; END;

-- Foreign tables
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER far FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE app.remote (id integer OPTIONS (column_name 'ID') NOT NULL, note text DEFAULT 'n') SERVER far
    OPTIONS (table_name 'over there', mode 'r');
COMMENT ON FOREIGN TABLE app.remote IS 'elsewhere';

-- Publications and event triggers
CREATE PUBLICATION whole FOR ALL TABLES WITH (publish = 'insert, update');
CREATE PUBLICATION "Some of it" FOR TABLE app.customers (id, name) WHERE (id > 5), TABLE app.events
    WITH (publish_via_partition_root = true);
CREATE PUBLICATION schemas FOR TABLE app.animal, TABLES IN SCHEMA tools, TABLES IN SCHEMA empty;
COMMENT ON PUBLICATION "Some of it" IS 'for the warehouse';
CREATE EVENT TRIGGER watched ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION app.watch();
ALTER EVENT TRIGGER watched DISABLE;
COMMENT ON EVENT TRIGGER watched IS 'not yet';
