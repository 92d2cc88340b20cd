ALTER TABLE app.orders ADD CONSTRAINT fresh CHECK (amount < 5);
--> + constraint fresh on app.orders

ALTER TABLE app.orders ADD UNIQUE (customer);
--> + constraint orders_customer_key on app.orders

ALTER TABLE app.orders ADD FOREIGN KEY (customer) REFERENCES app.customers;
--> + constraint orders_customer_fkey1 on app.orders

ALTER TABLE app.customers DROP CONSTRAINT "Größe ok";
--> - constraint "Größe ok" on app.customers

ALTER TABLE app.customers DROP CONSTRAINT customers_pkey CASCADE;
--> - constraint customers_pkey on app.customers
--> - constraint orders_customer_fkey on app.orders
--> table app.customers: replica identity

ALTER TABLE app.customers DROP CONSTRAINT customers_email_key;
--> - constraint customers_email_key on app.customers

ALTER TABLE app.orders DROP CONSTRAINT orders_customer_fkey;
--> - constraint orders_customer_fkey on app.orders

ALTER TABLE app.orders DROP CONSTRAINT no_overlap;
--> - constraint no_overlap on app.orders

ALTER TABLE app.events DROP CONSTRAINT events_pkey;
--> - constraint events_pkey on app.events

ALTER TABLE app.animal DROP CONSTRAINT named;
--> - constraint named on app.animal

ALTER TABLE app.animal ADD CONSTRAINT low CHECK (id < 1000);
--> + constraint low on app.animal

ALTER TABLE app.customers VALIDATE CONSTRAINT name_given;
--> constraint name_given on app.customers: definition

ALTER TABLE app.orders VALIDATE CONSTRAINT orders_late_fkey;
--> constraint orders_late_fkey on app.orders: definition

ALTER TABLE app.orders ALTER CONSTRAINT orders_customer_fkey DEFERRABLE;
--> constraint orders_customer_fkey on app.orders: definition

ALTER TABLE app.orders ALTER CONSTRAINT orders_customer_fkey DEFERRABLE INITIALLY DEFERRED;
--> constraint orders_customer_fkey on app.orders: definition

ALTER TABLE app.orders ALTER CONSTRAINT orders_late_fkey NOT DEFERRABLE;
--> constraint orders_late_fkey on app.orders: definition

ALTER TABLE app.customers DROP CONSTRAINT "Größe ok", ADD CONSTRAINT "Größe ok" CHECK ("Größe" > 1);
--> constraint "Größe ok" on app.customers: comment
--> constraint "Größe ok" on app.customers: definition

ALTER TABLE app.orders DROP CONSTRAINT orders_customer_fkey, ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES app.customers;
--> constraint orders_customer_fkey on app.orders: definition

ALTER TABLE app.customers RENAME CONSTRAINT customers_pkey TO pk;
--> + constraint pk on app.customers
--> - constraint customers_pkey on app.customers
--> table app.customers: replica identity

ALTER TABLE app.customers RENAME CONSTRAINT "Größe ok" TO size_ok;
--> + constraint size_ok on app.customers
--> - constraint "Größe ok" on app.customers

ALTER TABLE app.events RENAME CONSTRAINT events_pkey TO pk;
--> + constraint pk on app.events
--> - constraint events_pkey on app.events
--> constraint events_2024_pkey on app.events_2024: attached to
--> constraint events_2025_pkey on app.events_2025: attached to
--> constraint events_rest_pkey on app.events_rest: attached to

ALTER TABLE app.events_2024 RENAME CONSTRAINT events_2024_pkey TO pk;
--> + constraint pk on app.events_2024
--> - constraint events_2024_pkey on app.events_2024

ALTER TABLE app.animal RENAME CONSTRAINT named TO has_name;
--> + constraint has_name on app.animal
--> - constraint named on app.animal

ALTER INDEX app.customers_pkey SET (fillfactor = 90);
--> constraint customers_pkey on app.customers: index options

ALTER INDEX app.customers_pkey SET TABLESPACE catalog_space;
--> constraint customers_pkey on app.customers: index tablespace

ALTER INDEX app.customers_email_key SET (fillfactor = 90);
--> constraint customers_email_key on app.customers: index options

ALTER TABLE app.customers CLUSTER ON customers_pkey;
--> constraint customers_pkey on app.customers: clustered
--> index app.customers_made_idx: clustered

COMMENT ON INDEX app.customers_pkey IS NULL;
--> constraint customers_pkey on app.customers: index comment

COMMENT ON INDEX app.customers_email_key IS 'unique';
--> constraint customers_email_key on app.customers: index comment

COMMENT ON CONSTRAINT "Größe ok" ON app.customers IS 'other';
--> constraint "Größe ok" on app.customers: comment

ALTER TABLE app.orders DISABLE TRIGGER ALL;
--> constraint orders_customer_fkey on app.orders: disabled triggers
--> constraint orders_late_fkey on app.orders: disabled triggers
--> trigger always_on on app.orders: enabled
--> trigger checked on app.orders: enabled
--> trigger on_replica on app.orders: enabled
--> trigger touched on app.orders: enabled
