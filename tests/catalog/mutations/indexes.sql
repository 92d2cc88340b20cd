CREATE INDEX ON app.orders (amount);
--> + index app.orders_amount_idx

CREATE INDEX fresh ON app.events (at);
--> + index app.fresh

DROP INDEX app.customers_name_idx;
--> - index app.customers_name_idx

DROP INDEX app."Customers Code";
--> - index app."Customers Code"

DROP INDEX app.events_kind_idx;
--> - index app.events_kind_idx

DROP INDEX app.sums_customer_idx;
--> - index app.sums_customer_idx

ALTER INDEX app.customers_tags_idx RENAME TO tags;
--> + index app.tags
--> - index app.customers_tags_idx

ALTER INDEX app.customers_tags_idx SET TABLESPACE catalog_space;
--> index app.customers_tags_idx: tablespace

ALTER INDEX app.events_kind_idx RENAME TO kinds;
--> + index app.kinds
--> - index app.events_kind_idx
--> index app.events_2024_kind_idx: attached to
--> index app.events_2025_kind_idx: attached to
--> index app.events_rest_kind_idx: attached to

ALTER INDEX app.events_2024_kind_idx RENAME TO kinds;
--> + index app.kinds
--> - index app.events_2024_kind_idx

ALTER INDEX app.customers_name_idx SET (fillfactor = 61);
--> index app.customers_name_idx: definition

ALTER INDEX app.customers_name_idx RESET (fillfactor);
--> index app.customers_name_idx: definition

ALTER INDEX app.customers_made_idx ALTER COLUMN 2 SET STATISTICS 5;
--> index app.customers_made_idx: statistics

ALTER INDEX app.customers_made_idx ALTER COLUMN 2 SET STATISTICS -1;
--> index app.customers_made_idx: statistics

ALTER TABLE app.customers SET WITHOUT CLUSTER;
--> index app.customers_made_idx: clustered

ALTER TABLE app.customers CLUSTER ON "Customers Code";
--> index app."Customers Code": clustered
--> index app.customers_made_idx: clustered

DROP INDEX app.customers_tags_idx; CREATE INDEX customers_tags_idx ON app.customers USING gin (tags) WITH (fastupdate = off); COMMENT ON INDEX app.customers_tags_idx IS 'for searching';
--> index app.customers_tags_idx: definition

DROP INDEX app."Customers Code"; CREATE UNIQUE INDEX "Customers Code" ON app.customers (code);
--> index app."Customers Code": definition

UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.customers_tags_idx'::regclass;
--> index app.customers_tags_idx: valid

COMMENT ON INDEX app.customers_tags_idx IS NULL;
--> index app.customers_tags_idx: comment

CREATE INDEX part ON ONLY app.events (kind, at);
--> + index app.part
