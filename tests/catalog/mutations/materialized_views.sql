CREATE MATERIALIZED VIEW app.fresh AS SELECT 1 AS one;
--> + materialized view app.fresh

DROP MATERIALIZED VIEW app.sums;
--> - materialized view app.sums

DROP MATERIALIZED VIEW app.bare_sums;
--> - materialized view app.bare_sums

REFRESH MATERIALIZED VIEW app.bare_sums;
--> materialized view app.bare_sums: populated

REFRESH MATERIALIZED VIEW app.sums WITH NO DATA;
--> materialized view app.sums: populated

ALTER MATERIALIZED VIEW app.sums SET (fillfactor = 80);
--> materialized view app.sums: options

ALTER MATERIALIZED VIEW app.sums OWNER TO "catalog Eigner";
--> materialized view app.sums: owner

ALTER MATERIALIZED VIEW app.sums ALTER amount SET STATISTICS 34;
--> column app.sums.amount: statistics

ALTER MATERIALIZED VIEW app.sums RENAME COLUMN amount TO total;
--> materialized view app.sums: definition

ALTER MATERIALIZED VIEW app.sums CLUSTER ON sums_customer_idx;
--> index app.sums_customer_idx: clustered

DROP MATERIALIZED VIEW app.bare_sums; CREATE MATERIALIZED VIEW app.bare_sums AS SELECT 2 AS two, 3 AS three WITH NO DATA;
--> materialized view app.bare_sums: definition

COMMENT ON MATERIALIZED VIEW app.sums IS NULL;
--> materialized view app.sums: comment

COMMENT ON COLUMN app.sums.amount IS 'in USD';
--> column app.sums.amount: comment

GRANT SELECT ON app.sums TO catalog_reader;
--> materialized view app.sums: grants
