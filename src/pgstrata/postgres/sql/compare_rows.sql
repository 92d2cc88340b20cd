-- Rows of two databases, compared.

-- name: tables
-- Tables that hold rows of their own, quoted and qualified; a partitioned one stands for its partitions, which hold them.
SELECT format('%%I.%%I', n.nspname, c.relname) AS name, c.relkind = 'p' AS partitioned
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
                    AND NOT c.oid = ANY (SELECT unnest(e.extconfig) FROM pg_catalog.pg_extension e))
ORDER BY 1;

-- name: sequences
-- Where each sequence stands.
SELECT format('%%I.%%I', schemaname, sequencename) AS name, last_value::text AS value
FROM pg_catalog.pg_sequences
WHERE schemaname !~ '^pg_' AND schemaname <> 'pgstrata' AND NOT schemaname = ANY (%(managed)s)
ORDER BY 1;

-- name: large_objects
-- All of them as one value, whoever owns them.
SELECT count(*) AS number, coalesce(sum(hashtextextended(md5(lo_get(oid)), oid::int8)::numeric), 0)::text AS digest
FROM pg_catalog.pg_largeobject_metadata;

-- name: shape
-- A table's columns and its primary key, in order; no row where there is no such table.
SELECT c.oid::regclass::text AS name, c.relkind = 'p' AS partitioned,
       ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS columns,
       ARRAY(SELECT a.attname::text FROM pg_catalog.pg_index i
             CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
             JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
             WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key
FROM pg_catalog.pg_class c
WHERE c.oid = to_regclass(%(table)s) AND c.relkind IN ('r', 'p');

-- name: same_table
SELECT coalesce(to_regclass(%(one)s) = to_regclass(%(other)s), false) AS same;
