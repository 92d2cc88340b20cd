ALTER TABLE app.orders ADD COLUMN extra integer DEFAULT 5;
--> + column app.orders.extra

ALTER TABLE app.orders ADD COLUMN extra serial;
--> + column app.orders.extra

ALTER TABLE app.orders ADD COLUMN extra integer GENERATED ALWAYS AS IDENTITY;
--> + column app.orders.extra

ALTER TABLE app.orders DROP COLUMN status;
--> - column app.orders.status

ALTER TABLE app.orders DROP COLUMN amount CASCADE;
--> - column app.orders.amount
--> - constraint no_overlap on app.orders
--> - materialized view app.sums
--> - policy "Write it" on app.orders
--> - policy own on app.orders
--> - rule no_delete on app.orders
--> - trigger touched on app.orders

ALTER TABLE app.orders DROP COLUMN id CASCADE;
--> - column app.orders.id
--> - constraint orders_late_fkey on app.orders
--> - constraint orders_pkey on app.orders

ALTER TABLE app.customers DROP COLUMN home;
--> - column app.customers.home

ALTER TABLE app.customers DROP COLUMN name CASCADE;
--> - column app.customers.full_name
--> - column app.customers.name
--> - constraint name_given on app.customers
--> - function app.atomic(bigint)
--> - index app.customers_name_idx
--> - statistics app.customers_stat
--> - statistics app.expr_stat
--> - view app.named_a
--> - view app.names
--> - view app.over_names
--> publication "Some of it": tables

ALTER TABLE app.animal ADD COLUMN legs integer;
--> + column app.animal.legs

ALTER TABLE app.animal DROP COLUMN name;
--> - column app.animal.name
--> - constraint named on app.animal

ALTER TABLE app.events ADD COLUMN more text;
--> + column app.events.more

ALTER TABLE app.events DROP COLUMN kind;
--> - column app.events.kind
--> - index app.events_kind_idx

ALTER TABLE app.orders RENAME COLUMN amount TO total;
--> + column app.orders.total
--> - column app.orders.amount
--> constraint no_overlap on app.orders: definition
--> materialized view app.sums: definition
--> policy "Write it" on app.orders: check
--> policy "Write it" on app.orders: using
--> policy own on app.orders: using
--> rule no_delete on app.orders: definition
--> trigger touched on app.orders: definition

ALTER TABLE app.customers RENAME COLUMN "Größe" TO size;
--> + column app.customers.size
--> - column app.customers."Größe"
--> constraint "Größe ok" on app.customers: definition

ALTER TABLE app.events RENAME COLUMN kind TO sort;
--> + column app.events.sort
--> - column app.events.kind
--> index app.events_2024_kind_idx: definition
--> index app.events_2025_a_kind_idx: definition
--> index app.events_2025_kind_idx: definition
--> index app.events_kind_idx: definition
--> index app.events_rest_kind_idx: definition

ALTER TABLE app.animal RENAME COLUMN name TO called;
--> + column app.animal.called
--> - column app.animal.name
--> constraint named on app.animal: definition

ALTER TABLE app.orders ALTER "when" TYPE timestamp;
--> column app.orders."when": type

ALTER TABLE app.scratch ALTER a TYPE bigint;
--> column app.scratch.a: type

ALTER TABLE app.customers ALTER tags DROP DEFAULT, ALTER tags TYPE varchar[];
--> column app.customers.tags: default
--> column app.customers.tags: type

ALTER TABLE app.customers ALTER "Größe" TYPE numeric(10, 2);
--> column app.customers."Größe": type

ALTER TABLE app.animal ALTER id TYPE bigint;
--> column app.animal.id: type

DROP VIEW app.names CASCADE; DROP VIEW app.named_a; ALTER TABLE app.customers ALTER email TYPE varchar(120);
--> - function app.atomic(bigint)
--> - view app.named_a
--> - view app.names
--> - view app.over_names
--> column app.customers.email: collation
--> column app.customers.email: compression
--> column app.customers.email: type
--> statistics app.customers_stat: target

ALTER TABLE "Größe & ""Maß"""."T 1" ALTER "Ö" TYPE text COLLATE "C";
--> column "Größe & ""Maß"""."T 1"."Ö": collation

ALTER TABLE app.orders ALTER customer DROP NOT NULL;
--> column app.orders.customer: not null

ALTER TABLE app.orders ALTER amount SET NOT NULL;
--> column app.orders.amount: not null

ALTER TABLE app.animal ALTER id DROP NOT NULL;
--> column app.animal.id: not null

ALTER TABLE app.events ALTER kind SET NOT NULL;
--> column app.events.kind: not null

ALTER TABLE app.events_2024 ALTER kind SET NOT NULL;
--> column app.events_2024.kind: not null

ALTER TABLE app.orders ALTER amount SET DEFAULT 7;
--> column app.orders.amount: default

ALTER TABLE app.orders ALTER "when" DROP DEFAULT;
--> column app.orders."when": default

ALTER TABLE app.orders ALTER id DROP DEFAULT;
--> column app.orders.id: default

ALTER TABLE app.customers ALTER mood SET DEFAULT 'sad';
--> column app.customers.mood: default

ALTER TABLE app.events_2025_a ALTER kind SET DEFAULT 'b';
--> column app.events_2025_a.kind: default

ALTER TABLE app.events ALTER kind SET DEFAULT 'y';
--> column app.events.kind: default
--> column app.events_2025_a.kind: default

ALTER TABLE app.dog ALTER name DROP DEFAULT;
--> column app.dog.name: default

ALTER TABLE app.customers ALTER full_name DROP EXPRESSION;
--> column app.customers.full_name: generated

ALTER TABLE app.customers DROP COLUMN full_name, ADD COLUMN full_name text GENERATED ALWAYS AS (lower(name)) STORED;
--> column app.customers.full_name: generated

ALTER TABLE app.customers DROP COLUMN full_name, ADD COLUMN full_name text;
--> column app.customers.full_name: generated

ALTER TABLE app.customers ALTER id DROP IDENTITY;
--> column app.customers.id: identity

ALTER TABLE app.customers ALTER id SET GENERATED BY DEFAULT;
--> column app.customers.id: identity

ALTER TABLE app.customers ALTER id SET INCREMENT 1 SET CYCLE;
--> column app.customers.id: identity sequence

ALTER SEQUENCE app.customers_id_seq RENAME TO customer_numbers;
--> column app.customers.id: identity sequence

ALTER TABLE app.orders ALTER id DROP DEFAULT; DROP SEQUENCE app.orders_id_seq; ALTER TABLE app.orders ALTER id ADD GENERATED ALWAYS AS IDENTITY;
--> - sequence app.orders_id_seq
--> column app.orders.id: default
--> column app.orders.id: identity

ALTER TABLE app.customers ALTER name SET STORAGE EXTENDED;
--> column app.customers.name: storage

ALTER TABLE app.customers ALTER tags SET STORAGE MAIN;
--> column app.customers.tags: storage

ALTER TABLE app.customers ALTER email SET COMPRESSION default;
--> column app.customers.email: compression

ALTER TABLE app.customers ALTER name SET COMPRESSION pglz;
--> column app.customers.name: compression

ALTER TABLE app.customers ALTER email SET STATISTICS 100;
--> column app.customers.email: statistics

ALTER TABLE app.customers ALTER email SET STATISTICS -1;
--> column app.customers.email: statistics

ALTER TABLE app.customers ALTER name SET STATISTICS 0;
--> column app.customers.name: statistics

ALTER TABLE app.customers ALTER mood SET (n_distinct = 5);
--> column app.customers.mood: options

ALTER TABLE app.customers ALTER mood RESET (n_distinct);
--> column app.customers.mood: options

ALTER TABLE app.customers ALTER name SET (n_distinct = -0.5, n_distinct_inherited = 3);
--> column app.customers.name: options

COMMENT ON COLUMN app.customers."Größe" IS NULL;
--> column app.customers."Größe": comment

COMMENT ON COLUMN app.customers.id IS 'number';
--> column app.customers.id: comment
