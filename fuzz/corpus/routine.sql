CREATE OR REPLACE FUNCTION f(a int DEFAULT (1)) RETURNS int LANGUAGE sql BEGIN ATOMIC
  SELECT CASE WHEN a = 1 THEN 2 END;
  SELECT ';';
END;
CREATE PROCEDURE p() LANGUAGE plpgsql AS $body$ BEGIN NULL; END $body$;
COPY t (a, b) FROM stdin;
x	\N
\.

SET standard_conforming_strings = off;
SELECT 'it\'s; here', E'a\'b;', U&"d\0061", /* a /* nested; */ ; */ 1;
