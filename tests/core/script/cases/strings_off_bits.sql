-- With strings by the old rule, a backslash is still none in bit strings: psqlscan.l has states of their own for them.
SET standard_conforming_strings = off;
SELECT 1/x';\';SELECT b'\', '\';' ;
SELECT B'1;\' || '(\'') FROM ax'\';';
SELECT N'\';', X'\\', E'\';';
CREATE FUNCTION f() RETURNS text BEGIN ATOMIC SELECT x'\'; SELECT ('(\'') ; END;
SET standard_conforming_strings = on;
SELECT x'\', b'\'; SELECT 2;
