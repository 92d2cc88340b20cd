-- What lint asks of a throw-away database, as its superuser.

-- name: nodes
-- Views and what they read, down to tables: keys are OIDs, which differ between the catalogs pg_class and pg_proc.
WITH reads AS (
    SELECT r.ev_class AS reader, d.refobjid AS read
    FROM pg_catalog.pg_rewrite r
    JOIN pg_catalog.pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
    WHERE d.refclassid IN ('pg_class'::regclass, 'pg_proc'::regclass) AND d.refobjid <> r.ev_class AND d.refobjid >= 16384
    UNION
    SELECT d.objid, d.refobjid FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.refclassid IN ('pg_class'::regclass, 'pg_proc'::regclass)
      AND d.deptype = 'n' AND d.refobjid >= 16384
), read AS (
    SELECT reader, jsonb_agg(read::int8) AS reads FROM reads GROUP BY reader
)
SELECT c.oid::int8 AS key, format('%%I.%%I', n.nspname, c.relname) AS name,
       CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind,
       coalesce((SELECT o.option_value::bool FROM pg_catalog.pg_options_to_table(c.reloptions) o
                 WHERE o.option_name = 'security_invoker'), c.relkind NOT IN ('v', 'm')) AS invoker,
       c.relrowsecurity AS row_security, coalesce(d.reads, '[]') AS reads
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN read d ON d.reader = c.oid AND c.relkind IN ('v', 'm')
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT n.nspname = ANY (%(managed)s)
UNION ALL
SELECT p.oid::int8, format('%%I.%%I(%%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)), 'function',
       NOT p.prosecdef, false, coalesce(d.reads, '[]')
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN read d ON d.reader = p.oid
WHERE p.oid >= 16384 AND NOT n.nspname = ANY (%(managed)s)
ORDER BY 2;

-- name: bare_foreign_keys
-- An index serves where its first columns are those of the key, in any order, and where it has a row for each that is not
-- NULL. What a partition has from its parent is the parent's.
SELECT format('%%I', k.conname) AS name, format('%%I.%%I', n.nspname, c.relname) AS "table",
       (SELECT jsonb_agg(quote_ident(a.attname) ORDER BY u.ordinality)
        FROM unnest(k.conkey) WITH ORDINALITY AS u (attnum, ordinality)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS columns
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'f' AND k.conparentid = 0 AND NOT n.nspname = ANY (%(managed)s) AND n.nspname !~ '^pg_'
  AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
      JOIN pg_catalog.pg_am m ON m.oid = x.relam
      WHERE i.indrelid = k.conrelid AND i.indisvalid AND m.amname IN ('btree', 'hash')
        AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) ~ '^\(\S+ IS NOT NULL\)$')
        AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
        AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] <@ k.conkey)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 2, 1;

-- name: tables_without_key
SELECT format('%%I.%%I', n.nspname, c.relname) AS name
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 1;

-- name: written
-- The newest transaction number of this session (each savepoint gets one of its own with its first write or its first
-- strong lock), and how many rows of each catalog were inserted, updated and deleted; counted on, not from 0.
SELECT (SELECT max(l.transactionid::text::int8) FROM pg_catalog.pg_locks l
        WHERE l.pid = pg_backend_pid() AND l.locktype = 'transactionid' AND l.granted) AS xid,
       (SELECT coalesce(jsonb_object_agg(s.relname, jsonb_build_array(s.n_tup_ins, s.n_tup_upd, s.n_tup_del)), '{}')
        FROM pg_catalog.pg_stat_xact_sys_tables s
        WHERE s.schemaname = 'pg_catalog' AND s.n_tup_ins + s.n_tup_upd + s.n_tup_del > 0) AS written;

-- name: constraint_indexes
-- The indexes of constraints, in the shape of the catalog's queries: there they are the constraint's, and here they can be met.
SELECT 'index' AS kind, format('%%I.%%I', n.nspname, c.relname) AS name,
       format('%%I.%%I', n.nspname, t.relname) AS parent, 'pg_class' AS class, c.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'definition', pg_get_indexdef(c.oid),
           'valid', CASE WHEN NOT i.indisvalid THEN false END,
           'of constraint', format('%%I on %%I.%%I', k.conname, n.nspname, t.relname)
       )) AS facets
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype IN ('p', 'u', 'x')
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e');

-- name: met
-- What has a name: its kind as the catalog says it, its name and how it is dropped. `schema` is NULL where the statement
-- names none: then the schema where it would be made.
SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
           WHEN 'S' THEN 'sequence' WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' ELSE 'table' END AS kind,
       format('%%I.%%I', n.nspname, c.relname) AS name,
       (SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I CASCADE', k.conrelid::regclass, k.conname)
        FROM pg_catalog.pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')) AS of_constraint
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relname = %(name)s AND n.nspname = coalesce(%(schema)s, current_schema()) AND c.relkind <> 't';
