CREATE SEQUENCE app.fresh_seq;
--> + sequence app.fresh_seq

CREATE SEQUENCE app.fresh_seq OWNED BY app.orders.amount;
--> + sequence app.fresh_seq

DROP SEQUENCE app.plain_seq;
--> - sequence app.plain_seq

DROP SEQUENCE app.tuned_seq;
--> - sequence app.tuned_seq

ALTER SEQUENCE app.plain_seq INCREMENT 2;
--> sequence app.plain_seq: increment

ALTER SEQUENCE app.plain_seq MAXVALUE 1000 START 5;
--> sequence app.plain_seq: maximum
--> sequence app.plain_seq: start

ALTER SEQUENCE app.plain_seq AS integer;
--> sequence app.plain_seq: maximum
--> sequence app.plain_seq: type

ALTER SEQUENCE app.tuned_seq NO CYCLE CACHE 1;
--> sequence app.tuned_seq: cache
--> sequence app.tuned_seq: cycle

ALTER SEQUENCE app.tuned_seq RENAME TO tune_seq;
--> + sequence app.tune_seq
--> - sequence app.tuned_seq

ALTER SEQUENCE app.plain_seq OWNED BY app.orders.id;
--> sequence app.plain_seq: owned by

ALTER SEQUENCE app.orders_id_seq OWNED BY NONE;
--> sequence app.orders_id_seq: owned by

ALTER SEQUENCE app.plain_seq SET UNLOGGED;
--> sequence app.plain_seq: persistence

ALTER SEQUENCE app.plain_seq OWNER TO "catalog Eigner";
--> sequence app.plain_seq: owner

COMMENT ON SEQUENCE app.tuned_seq IS NULL;
--> sequence app.tuned_seq: comment

GRANT SELECT ON SEQUENCE app.plain_seq TO catalog_reader;
--> sequence app.plain_seq: grants

REVOKE USAGE ON SEQUENCE app.tuned_seq FROM catalog_writer;
--> sequence app.tuned_seq: grants
