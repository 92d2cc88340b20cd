-- since 18
ALTER TABLE app.customers RENAME CONSTRAINT customers_name_not_null TO must_have;
--> column app.customers.name: not null constraint

-- since 18
COMMENT ON CONSTRAINT customers_name_not_null ON app.customers IS 'must';
--> column app.customers.name: not null constraint

-- since 18
ALTER TABLE app.orders ADD CONSTRAINT given NOT NULL amount NOT VALID;
--> column app.orders.amount: not null

-- since 18
ALTER TABLE app.customers ALTER CONSTRAINT customers_name_not_null NO INHERIT;
--> column app.customers.name: not null constraint

-- since 18
ALTER TABLE app.orders ALTER CONSTRAINT orders_customer_fkey NOT ENFORCED;
--> constraint orders_customer_fkey on app.orders: definition

-- since 18
ALTER TABLE app.orders ADD COLUMN v integer GENERATED ALWAYS AS (id * 2) VIRTUAL;
--> + column app.orders.v

-- since 18
ALTER PUBLICATION whole SET (publish_generated_columns = stored);
--> publication whole: generated columns

-- since 17
ALTER TABLE app.customers ALTER full_name SET EXPRESSION AS (lower(name));
--> column app.customers.full_name: generated

-- since 17
GRANT MAINTAIN ON app.orders TO catalog_reader;
--> table app.orders: grants
