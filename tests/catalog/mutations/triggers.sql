CREATE TRIGGER fresh BEFORE INSERT ON app.customers FOR EACH ROW EXECUTE FUNCTION app.touch();
--> + trigger fresh on app.customers

DROP TRIGGER touched ON app.orders;
--> - trigger touched on app.orders

DROP TRIGGER off ON app.orders;
--> - trigger off on app.orders

DROP TRIGGER checked ON app.orders;
--> - trigger checked on app.orders

DROP TRIGGER seen ON app.events;
--> - trigger seen on app.events
--> - trigger seen on app.events_2024

DROP TRIGGER instead ON app.names;
--> - trigger instead on app.names

ALTER TRIGGER touched ON app.orders RENAME TO touch;
--> + trigger touch on app.orders
--> - trigger touched on app.orders

ALTER TABLE app.orders DISABLE TRIGGER touched;
--> trigger touched on app.orders: enabled

ALTER TABLE app.orders ENABLE TRIGGER off;
--> trigger off on app.orders: enabled

ALTER TABLE app.orders ENABLE TRIGGER always_on;
--> trigger always_on on app.orders: enabled

ALTER TABLE app.orders ENABLE ALWAYS TRIGGER on_replica;
--> trigger on_replica on app.orders: enabled

ALTER TABLE app.orders ENABLE REPLICA TRIGGER checked;
--> trigger checked on app.orders: enabled

ALTER TABLE app.events_2024 ENABLE TRIGGER seen;
--> - trigger seen on app.events_2024

ALTER TABLE app.events_rest DISABLE TRIGGER seen;
--> + trigger seen on app.events_rest

ALTER TABLE app.events DISABLE TRIGGER seen;
--> - trigger seen on app.events_2024
--> trigger seen on app.events: enabled

COMMENT ON TRIGGER touched ON app.orders IS NULL;
--> trigger touched on app.orders: comment

COMMENT ON TRIGGER off ON app.orders IS 'off';
--> trigger off on app.orders: comment

CREATE OR REPLACE TRIGGER touched BEFORE UPDATE OF amount ON app.orders FOR EACH ROW EXECUTE FUNCTION app.touch();
--> trigger touched on app.orders: definition

DROP TRIGGER checked ON app.orders; CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON app.orders FOR EACH ROW EXECUTE FUNCTION app.touch();
--> trigger checked on app.orders: definition
