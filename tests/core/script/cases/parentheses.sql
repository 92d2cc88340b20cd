CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO u VALUES (1); DELETE FROM v;);
SELECT ((1 + (2)) * 3);
SELECT 1);
SELECT 2;
CREATE TABLE t (a text DEFAULT ';)', b int CHECK (b > 0 /* ) */), c int -- )
);
