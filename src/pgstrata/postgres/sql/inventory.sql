-- What a database holds, and how much.

-- name: relations
-- Tables and views by schema and name; a partitioned table with the room and the rows of its partitions, which are not
-- listed. `rows` is what the planner believes: NULL where the table was never analysed. `why` is what stands in the way of
-- counting them: count(*) needs the right to read some column, and counts what row-level security lets through.
SELECT n.nspname AS schema, c.relname AS name,
       CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'table' END AS kind,
       CASE WHEN c.relkind IN ('r', 'p', 'm') THEN t.size END AS size,
       CASE WHEN c.relkind IN ('r', 'p', 'm') THEN t.rows END AS rows,
       CASE WHEN c.relkind NOT IN ('r', 'p', 'm') THEN ''
            WHEN NOT c.relispopulated THEN 'never filled'
            WHEN NOT has_schema_privilege(n.oid, 'USAGE') OR NOT has_any_column_privilege(c.oid, 'SELECT') THEN 'not readable'
            WHEN row_security_active(c.oid) THEN 'row security'
            ELSE '' END AS why
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT sum(pg_total_relation_size(r.oid))::int8 AS size,
           CASE WHEN bool_and(r.reltuples >= 0) THEN sum(r.reltuples)::int8 END AS rows
    FROM pg_catalog.pg_class r
    WHERE r.oid = c.oid AND c.relkind <> 'p'
       OR c.relkind = 'p' AND r.relkind <> 'p' AND r.oid IN (SELECT p.relid FROM pg_partition_tree(c.oid) p)) t
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C";

-- name: size
SELECT pg_database_size(current_database()) AS size;
