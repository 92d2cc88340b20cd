CREATE POLICY fresh ON app.customers;
--> + policy fresh on app.customers

DROP POLICY own ON app.orders;
--> - policy own on app.orders

DROP POLICY "Write it" ON app.orders;
--> - policy "Write it" on app.orders

DROP POLICY all_of_it ON app.orders;
--> - policy all_of_it on app.orders

ALTER POLICY own ON app.orders RENAME TO mine;
--> + policy mine on app.orders
--> - policy own on app.orders

ALTER POLICY own ON app.orders TO catalog_reader;
--> policy own on app.orders: roles

ALTER POLICY own ON app.orders TO PUBLIC;
--> policy own on app.orders: roles

ALTER POLICY own ON app.orders USING (amount > 5);
--> policy own on app.orders: using

ALTER POLICY "Write it" ON app.orders WITH CHECK (amount < 2000);
--> policy "Write it" on app.orders: check

DROP POLICY own ON app.orders; CREATE POLICY own ON app.orders TO catalog_reader, catalog_writer USING (amount > 0); COMMENT ON POLICY own ON app.orders IS 'only paid ones';
--> policy own on app.orders: command

DROP POLICY "Write it" ON app.orders; CREATE POLICY "Write it" ON app.orders FOR UPDATE USING (amount > 1) WITH CHECK (amount < 1000);
--> policy "Write it" on app.orders: permissive

DROP POLICY "Write it" ON app.orders; CREATE POLICY "Write it" ON app.orders AS RESTRICTIVE FOR UPDATE USING (amount > 1);
--> policy "Write it" on app.orders: check

COMMENT ON POLICY own ON app.orders IS NULL;
--> policy own on app.orders: comment
