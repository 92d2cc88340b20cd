CREATE FUNCTION app.fresh() RETURNS integer LANGUAGE sql AS 'SELECT 2';
--> + function app.fresh()

DROP FUNCTION app.numbers(integer);
--> - function app.numbers(integer)

DROP FUNCTION app."Ünïcode fn"();
--> - function app."Ünïcode fn"()

CREATE OR REPLACE FUNCTION app.plus(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'SELECT b + a';
--> function app.plus(integer, integer): definition

CREATE OR REPLACE FUNCTION app.plus(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'SELECT a + b';
--> function app.plus(integer, integer): definition

ALTER FUNCTION app.plus(integer, integer) VOLATILE;
--> function app.plus(integer, integer): definition

ALTER FUNCTION app.plus(integer, integer) CALLED ON NULL INPUT;
--> function app.plus(integer, integer): definition

ALTER FUNCTION app.plus(integer, integer) SECURITY DEFINER;
--> function app.plus(integer, integer): definition

ALTER FUNCTION app.plus(integer, integer) COST 6;
--> function app.plus(integer, integer): definition

ALTER FUNCTION app.plus(integer, integer) PARALLEL UNSAFE;
--> function app.plus(integer, integer): definition

ALTER FUNCTION app.plus(text, text) RESET search_path;
--> function app.plus(text, text): definition

ALTER FUNCTION app.plus(text, text) SET work_mem = '1MB';
--> function app.plus(text, text): definition

ALTER FUNCTION app.many(text[]) NOT LEAKPROOF;
--> function app.many(text[]): definition

ALTER FUNCTION app.numbers(integer) ROWS 20;
--> function app.numbers(integer): definition

ALTER FUNCTION app.plus(integer, integer) RENAME TO add;
--> + function app.add(integer, integer)
--> - function app.plus(integer, integer)

ALTER FUNCTION app.plus(integer, integer) OWNER TO "catalog Eigner";
--> function app.plus(integer, integer): owner

DROP FUNCTION app.plus(integer, integer); CREATE FUNCTION app.plus(a integer, b integer DEFAULT 1) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'SELECT (a + b)::bigint'; COMMENT ON FUNCTION app.plus(integer, integer) IS 'adds';
--> function app.plus(integer, integer): definition

DROP FUNCTION app.plus(text, text); CREATE FUNCTION app.plus(one text, b text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = '' AS 'SELECT one || b';
--> function app.plus(text, text): definition

DROP FUNCTION app.numbers(integer); CREATE FUNCTION app.numbers(upto integer) RETURNS TABLE (n integer) LANGUAGE sql AS 'SELECT upto';
--> function app.numbers(integer): definition
--> function app.numbers(integer): grants

CREATE OR REPLACE FUNCTION app.atomic(x bigint) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT 7; END;
--> function app.atomic(bigint): definition

COMMENT ON FUNCTION app.plus(integer, integer) IS NULL;
--> function app.plus(integer, integer): comment

REVOKE EXECUTE ON FUNCTION app.plus(text, text) FROM PUBLIC;
--> function app.plus(text, text): grants

GRANT EXECUTE ON FUNCTION app.numbers(integer) TO PUBLIC;
--> function app.numbers(integer): grants

CREATE PROCEDURE app.fresh() LANGUAGE sql AS 'SELECT 1';
--> + procedure app.fresh()

DROP PROCEDURE app.tidy;
--> - procedure app.tidy(integer, integer)

CREATE OR REPLACE PROCEDURE app.tidy(IN days integer, INOUT removed integer DEFAULT 0) LANGUAGE plpgsql AS 'BEGIN removed := 1; END';
--> procedure app.tidy(integer, integer): definition

GRANT EXECUTE ON PROCEDURE app.tidy TO catalog_reader WITH GRANT OPTION;
--> procedure app.tidy(integer, integer): grants

COMMENT ON PROCEDURE app.tidy IS 'other';
--> procedure app.tidy(integer, integer): comment

DROP AGGREGATE app.total(numeric);
--> - aggregate app.total(numeric)

DROP AGGREGATE app.my_disc(double precision ORDER BY anyelement);
--> - aggregate app.my_disc(double precision ORDER BY anyelement)

CREATE AGGREGATE app.fresh(integer) (SFUNC = int4pl, STYPE = integer);
--> + aggregate app.fresh(integer)

CREATE OR REPLACE AGGREGATE app.my_count(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '5');
--> aggregate app.my_count(*): definition

CREATE OR REPLACE AGGREGATE app.my_max(integer) (SFUNC = int4larger, STYPE = integer, PARALLEL = SAFE);
--> aggregate app.my_max(integer): definition

ALTER AGGREGATE app.my_count(*) OWNER TO "catalog Eigner";
--> aggregate app.my_count(*): owner

COMMENT ON AGGREGATE app.my_count(*) IS 'counts';
--> aggregate app.my_count(*): comment

GRANT EXECUTE ON FUNCTION app.total(numeric) TO catalog_reader;
--> aggregate app.total(numeric): grants
