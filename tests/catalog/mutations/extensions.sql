CREATE EXTENSION citext SCHEMA tools;
--> + extension citext

DROP EXTENSION hstore;
--> - extension hstore

DROP EXTENSION hstore; CREATE EXTENSION hstore SCHEMA tools VERSION '1.4';
--> extension hstore: version

ALTER EXTENSION hstore SET SCHEMA app;
--> extension hstore: schema

COMMENT ON EXTENSION hstore IS 'other';
--> extension hstore: comment

COMMENT ON EXTENSION hstore IS NULL;
--> extension hstore: comment
