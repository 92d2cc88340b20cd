CREATE STATISTICS app.fresh ON name, made FROM app.customers;
--> + statistics app.fresh

DROP STATISTICS app.customers_stat;
--> - statistics app.customers_stat

DROP STATISTICS app.expr_stat;
--> - statistics app.expr_stat

ALTER STATISTICS app.customers_stat SET STATISTICS 60;
--> statistics app.customers_stat: target

ALTER STATISTICS app.expr_stat SET STATISTICS 10;
--> statistics app.expr_stat: target

ALTER STATISTICS app.customers_stat RENAME TO stat;
--> + statistics app.stat
--> - statistics app.customers_stat

ALTER STATISTICS app.customers_stat OWNER TO "catalog Eigner";
--> statistics app.customers_stat: owner

COMMENT ON STATISTICS app.customers_stat IS NULL;
--> statistics app.customers_stat: comment

DROP STATISTICS app.customers_stat; CREATE STATISTICS app.customers_stat (mcv) ON name, email FROM app.customers;
--> statistics app.customers_stat: comment
--> statistics app.customers_stat: definition
--> statistics app.customers_stat: target
