CREATE PUBLICATION fresh FOR TABLE app.customers;
--> + publication fresh

DROP PUBLICATION whole;
--> - publication whole

DROP PUBLICATION "Some of it";
--> - publication "Some of it"

DROP PUBLICATION schemas;
--> - publication schemas

ALTER PUBLICATION whole SET (publish = 'insert');
--> publication whole: publish

ALTER PUBLICATION whole RENAME TO all_of_it;
--> + publication all_of_it
--> - publication whole

ALTER PUBLICATION whole SET (publish_via_partition_root = true);
--> publication whole: via root

ALTER PUBLICATION "Some of it" ADD TABLE app.orders;
--> publication "Some of it": tables

ALTER PUBLICATION "Some of it" DROP TABLE app.events;
--> publication "Some of it": tables

ALTER PUBLICATION "Some of it" SET TABLE app.customers (id, name) WHERE (id > 6), app.events;
--> publication "Some of it": tables

ALTER PUBLICATION "Some of it" SET TABLE app.customers (id) WHERE (id > 5), app.events;
--> publication "Some of it": tables

ALTER PUBLICATION schemas ADD TABLES IN SCHEMA app;
--> publication schemas: schemas

ALTER PUBLICATION schemas DROP TABLES IN SCHEMA tools;
--> publication schemas: schemas

ALTER PUBLICATION schemas OWNER TO CURRENT_USER; COMMENT ON PUBLICATION schemas IS 'whole ones';
--> publication schemas: comment

COMMENT ON PUBLICATION "Some of it" IS NULL;
--> publication "Some of it": comment
