-- What people make by hand beside a table `kept (id int PRIMARY KEY, name text, n int DEFAULT 1)` and a view `kept_v`, each
-- with what it stands on: `-- name: other other`, then its statement. Many are called so that what stands on another comes
-- before it in the alphabet.

-- dom:
CREATE DOMAIN dom AS text CHECK (value <> '');

-- ktype: dom
ALTER TABLE kept ALTER name TYPE dom;

-- sch:
CREATE SCHEMA side;

-- ct:
CREATE TYPE ct AS (a int);

-- ct2: ct mood
CREATE TYPE ct2 AS (b ct, c mood);

-- mood:
CREATE TYPE mood AS ENUM ('a','b');

-- dom2: dom
CREATE DOMAIN dom2 AS dom;

-- domf: f_pos
CREATE DOMAIN domf AS int CHECK (f_pos(value));

-- f_pos:
CREATE FUNCTION f_pos(int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';

-- f_next:
CREATE FUNCTION f_next() RETURNS int LANGUAGE sql VOLATILE AS 'SELECT 1';

-- f_mood: mood
CREATE FUNCTION f_mood(mood) RETURNS mood[] LANGUAGE sql AS 'SELECT array[$1]';

-- f_t1: t1
CREATE FUNCTION f_t1(t1) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';

-- f_set: t1
CREATE FUNCTION f_set() RETURNS SETOF t1 LANGUAGE sql AS 'SELECT * FROM t1';

-- f_atomic: v1
CREATE FUNCTION f_atomic() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM v1; END;

-- f_def: f_next
CREATE FUNCTION f_def(x int DEFAULT f_next()) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- trg:
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';

-- agg: f_add
CREATE AGGREGATE agg(int) (SFUNC = f_add, STYPE = int);

-- f_add:
CREATE FUNCTION f_add(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2';

-- f_usesagg: agg
CREATE FUNCTION f_usesagg() RETURNS int BEGIN ATOMIC SELECT agg(id) FROM kept; END;

-- seq:
CREATE SEQUENCE seq;

-- t1:
CREATE TABLE t1 (id int PRIMARY KEY, d text);

-- t2: t1
CREATE TABLE t2 (id int PRIMARY KEY, t1 int REFERENCES t1);

-- t1b: t2
ALTER TABLE t1 ADD t2 int REFERENCES t2;

-- t3: mood dom2 seq f_next
CREATE TABLE t3 (id serial PRIMARY KEY, m mood, k dom2, n int DEFAULT nextval('seq'), p int DEFAULT f_next());

-- t1def: t1 f_def
ALTER TABLE t1 ADD n int DEFAULT f_def();

-- gen: t1 f_pos
ALTER TABLE t1 ADD g bool GENERATED ALWAYS AS (f_pos(id)) STORED;

-- v1:
CREATE VIEW v1 AS SELECT 1 AS one;

-- v2: v1
CREATE VIEW a_v2 AS SELECT * FROM v1;

-- v3: v2
CREATE VIEW v3 AS SELECT v.*, k.name FROM a_v2 v, kept k;

-- m1: v2
CREATE MATERIALIZED VIEW a_m1 AS SELECT * FROM a_v2;

-- m1i: m1
CREATE UNIQUE INDEX a_m1i ON a_m1 (one);

-- m2: m1
CREATE MATERIALIZED VIEW a_m2 AS SELECT * FROM a_m1;

-- vf: f_next f_pos t1
CREATE VIEW a_vf AS SELECT f_next() AS n, f_pos(id) AS p FROM t1;

-- vrow: vf
CREATE VIEW a_vrow AS SELECT a_vf FROM a_vf;

-- frow: vf
CREATE FUNCTION frow(a_vf) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- part:
CREATE TABLE part (a int, m text) PARTITION BY RANGE (a);

-- part1: part
CREATE TABLE part1 PARTITION OF part FOR VALUES FROM (1) TO (2);

-- a_part2: part
CREATE TABLE a_part2 PARTITION OF part FOR VALUES FROM (2) TO (9) PARTITION BY RANGE (a);

-- a_part21: a_part2
CREATE TABLE a_part21 PARTITION OF a_part2 FOR VALUES FROM (2) TO (3);

-- partidx: part
CREATE INDEX ON part (a);

-- partpk: part
ALTER TABLE part ADD PRIMARY KEY (a);

-- fkpart: partpk
CREATE TABLE a_fkpart (a int REFERENCES part);

-- inh: t1
CREATE TABLE a_inh (z int) INHERITS (t1);

-- inhk:
CREATE TABLE a_inhk () INHERITS (kept);

-- inh2: inh
CREATE TABLE z_inh2 () INHERITS (a_inh);

-- tg1: trg
CREATE TRIGGER tg1 AFTER INSERT ON kept FOR EACH ROW EXECUTE FUNCTION trg();

-- tg2: trg part
CREATE TRIGGER tg2 AFTER INSERT ON part FOR EACH ROW EXECUTE FUNCTION trg();

-- tg3: trg v3
CREATE TRIGGER tg3 INSTEAD OF INSERT ON v3 FOR EACH ROW EXECUTE FUNCTION trg();

-- tgw: trg f_pos
CREATE TRIGGER tgw AFTER INSERT ON kept FOR EACH ROW WHEN (f_pos(NEW.id)) EXECUTE FUNCTION trg();

-- pol: f_pos
CREATE POLICY pol ON kept USING (f_pos(id));

-- pol2: t1 v1
CREATE POLICY pol2 ON t1 USING (id IN (SELECT one FROM v1));

-- pol3: t2
CREATE POLICY pol3 ON t1 USING (id IN (SELECT id FROM t2));

-- pol4: t2
CREATE POLICY pol4 ON t2 USING (id IN (SELECT id FROM t1));

-- kcol: ct
ALTER TABLE kept ADD c ct;

-- kcol2: mood
ALTER TABLE kept ADD c2 mood[];

-- kcol3: t1
ALTER TABLE kept ADD c3 int REFERENCES t1;

-- kcol4: seq
ALTER TABLE kept ADD c4 int DEFAULT nextval('seq');

-- kcolv: kcol
CREATE VIEW a_kcolv AS SELECT c FROM kept;

-- kdef: f_next
ALTER TABLE kept ALTER n SET DEFAULT f_next();

-- kchk: f_pos
ALTER TABLE kept ADD CHECK (f_pos(id));

-- kidx: f_pos
CREATE INDEX a_kidx ON kept (f_pos(id));

-- kown: t1 seq
ALTER SEQUENCE seq OWNED BY t1.id;

-- kview: f_next
CREATE OR REPLACE VIEW kept_v AS SELECT id, f_next() AS x FROM kept;

-- rule: v1
CREATE RULE r AS ON INSERT TO kept DO ALSO SELECT * FROM v1;

-- rule2: t1 f_next
CREATE RULE r2 AS ON UPDATE TO t1 DO ALSO SELECT f_next();

-- stat: t1
CREATE STATISTICS a_stat ON id, d FROM t1;

-- stat2: f_pos
CREATE STATISTICS a_stat2 ON f_pos(id), name FROM kept;

-- pub: t1
CREATE PUBLICATION z_pub FOR TABLE t1, kept;

-- range: f_diff
CREATE TYPE a_range AS RANGE (subtype = int, subtype_diff = f_diff);

-- f_diff:
CREATE FUNCTION f_diff(int,int) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT ($1-$2)::float8';

-- rangec: range dom
CREATE TABLE rangec (a a_range, b dom, EXCLUDE USING gist (a WITH &&));

-- oftype: ct
CREATE TABLE a_oftype OF ct;

-- evt: evf
CREATE EVENT TRIGGER a_evt ON ddl_command_start EXECUTE FUNCTION evf();

-- evf:
CREATE FUNCTION evf() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';

-- proc: mood t1
CREATE PROCEDURE a_proc(x mood, y t1) LANGUAGE sql AS '';

-- sidef: sch ct2
CREATE FUNCTION side.f(ct2) RETURNS ct2 LANGUAGE sql AS 'SELECT $1';

-- sidev: sch
CREATE VIEW side.a AS SELECT * FROM kept_v;

-- defacl: sch
ALTER DEFAULT PRIVILEGES IN SCHEMA side GRANT SELECT ON TABLES TO PUBLIC;

-- hstore:
CREATE EXTENSION hstore;

-- hcol: hstore
ALTER TABLE kept ADD h hstore;

-- harr: hstore
CREATE FUNCTION a_harr(hstore[]) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- t5: hstore
CREATE TABLE t5 (h text, x hstore);

-- btg:
CREATE EXTENSION btree_gist;

-- btgi: btg
ALTER TABLE kept ADD EXCLUDE USING gist (id WITH =);

-- hview: hstore
CREATE VIEW a_hview AS SELECT 'a=>1'::hstore -> 'a' AS x;

-- t4: sch t1
CREATE TABLE side.t4 (x t1, y t1[], i int GENERATED ALWAYS AS IDENTITY);

-- a_t6:
CREATE TABLE a_t6 (id int);

-- f_t6: a_t6
CREATE FUNCTION f_t6(a_t6) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';

-- t6chk: f_t6
ALTER TABLE a_t6 ADD CHECK (f_t6(a_t6) > 0);
