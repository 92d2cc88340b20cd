CREATE EVENT TRIGGER fresh ON sql_drop EXECUTE FUNCTION app.watch();
--> + event trigger fresh

DROP EVENT TRIGGER watched;
--> - event trigger watched

ALTER EVENT TRIGGER watched ENABLE;
--> event trigger watched: enabled

ALTER EVENT TRIGGER watched ENABLE ALWAYS;
--> event trigger watched: enabled

ALTER EVENT TRIGGER watched RENAME TO watcher;
--> + event trigger watcher
--> - event trigger watched

DROP EVENT TRIGGER watched; CREATE EVENT TRIGGER watched ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.watch(); ALTER EVENT TRIGGER watched DISABLE; COMMENT ON EVENT TRIGGER watched IS 'not yet';
--> event trigger watched: tags

COMMENT ON EVENT TRIGGER watched IS NULL;
--> event trigger watched: comment
