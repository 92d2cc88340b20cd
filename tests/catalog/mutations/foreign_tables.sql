DROP FOREIGN TABLE app.remote;
--> - foreign table app.remote

ALTER FOREIGN TABLE app.remote OPTIONS (SET mode 'w', DROP table_name, ADD "table" 'x');
--> foreign table app.remote: server options

ALTER FOREIGN TABLE app.remote ALTER id OPTIONS (SET column_name 'Id');
--> column app.remote.id: foreign options

ALTER FOREIGN TABLE app.remote ALTER note OPTIONS (ADD column_name 'n');
--> column app.remote.note: foreign options

ALTER FOREIGN TABLE app.remote ALTER note DROP DEFAULT;
--> column app.remote.note: default

ALTER FOREIGN TABLE app.remote ADD COLUMN more text;
--> + column app.remote.more

COMMENT ON FOREIGN TABLE app.remote IS NULL;
--> foreign table app.remote: comment
