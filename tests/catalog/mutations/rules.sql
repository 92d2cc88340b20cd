CREATE RULE fresh AS ON UPDATE TO app.customers DO ALSO NOTIFY fresh;
--> + rule fresh on app.customers

DROP RULE no_delete ON app.orders;
--> - rule no_delete on app.orders

DROP RULE noted ON app.orders;
--> - rule noted on app.orders

DROP RULE names_rule ON app.names;
--> - rule names_rule on app.names

ALTER RULE no_delete ON app.orders RENAME TO never_delete;
--> + rule never_delete on app.orders
--> - rule no_delete on app.orders

CREATE OR REPLACE RULE no_delete AS ON DELETE TO app.orders WHERE old.amount > 200 DO INSTEAD NOTHING;
--> rule no_delete on app.orders: definition

ALTER TABLE app.orders ENABLE RULE noted;
--> rule noted on app.orders: enabled

ALTER TABLE app.orders ENABLE REPLICA RULE no_delete;
--> rule no_delete on app.orders: enabled

COMMENT ON RULE no_delete ON app.orders IS NULL;
--> rule no_delete on app.orders: comment
