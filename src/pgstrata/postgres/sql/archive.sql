-- What is asked of the catalog in order to archive rows and to bring them back. Names are quoted and qualified.

-- name: relations
-- Tables and sequences with what tells that rows were lost: the file that holds them, which a truncation and a rewriting
-- replace, and how many rows this session has updated and deleted, those of transactions before this one included.
-- `root` is the partitioned table that a partition belongs to; `last` where a sequence stands, NULL if never called.
SELECT c.oid::int8 AS oid, format('%I.%I', n.nspname, c.relname) AS name, c.relkind::text AS kind,
       pg_catalog.pg_relation_filenode(c.oid)::int8 AS filenode,
       CASE WHEN c.relispartition THEN pg_catalog.pg_partition_root(c.oid)::oid::int8 END AS root,
       pg_catalog.pg_stat_get_xact_tuples_updated(c.oid) AS updated,
       pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid) AS deleted,
       CASE WHEN c.relkind = 'S' AND pg_catalog.has_sequence_privilege(c.oid, 'SELECT, USAGE')
            THEN pg_catalog.pg_sequence_last_value(c.oid) END AS last,
       s.seqincrement < 0 AS descending,
       CASE WHEN c.relkind <> 'S' AND NOT c.relispartition THEN
           (SELECT jsonb_agg(jsonb_build_array(a.attnum, a.attname, a.attgenerated <> '') ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END AS columns
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'S') AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C";

-- name: counting
-- Whether this session counts the rows that it changes; only a superuser may switch that.
SELECT current_setting('track_counts')::bool AS counts;

-- name: large_objects
SELECT count(*) AS number FROM pg_catalog.pg_largeobject_metadata;

-- name: transaction
-- This transaction's number.
SELECT pg_catalog.pg_current_xact_id()::text AS id;

-- name: next
-- The next archive's number: one that no event and no table has.
SELECT greatest(
    (SELECT coalesce(max(e.id), 0) FROM pgstrata.event e),
    (SELECT coalesce(max(substring(c.relname FROM '^archive_(\d+)_\d+$')::int8), 0)
     FROM pg_catalog.pg_class c WHERE c.relnamespace = 'pgstrata'::regnamespace)) + 1 AS id;

-- name: kind
-- The kind of a relation, NULL where there is none of the name. The name is the catalog's own way of writing it, so that it
-- can stand in a query, wherever it was read.
SELECT (SELECT c.relkind::text FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.oid = to_regclass(%(relation)s) AND format('%%I.%%I', n.nspname, c.relname) = %(relation)s) AS kind;

-- name: columns
-- A table's columns. `base` is the type that a domain has in the end, without a length; `plain` whether a cast to text is
-- the type's output function and nothing else.
SELECT a.attnum::int4 AS number, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       format_type(b.oid, -1) AS base,
       tn.nspname = 'pg_catalog' AND t.typname <> 'bpchar' AS plain,
       a.attgenerated <> '' AS generated, a.attidentity::text AS identity
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
CROSS JOIN LATERAL (
    WITH RECURSIVE below (oid, next) AS (
        SELECT t.oid, t.typbasetype WHERE true
        UNION ALL
        SELECT d.oid, d.typbasetype FROM below JOIN pg_catalog.pg_type d ON d.oid = below.next)
    SELECT below.oid FROM below WHERE below.next = 0) b
WHERE a.attrelid = to_regclass(%(relation)s) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum;

-- name: keys
-- Unique indexes over columns that are never null, the primary key's first, with each column's operator for equality.
SELECT array_agg(a.attname::text ORDER BY k.place) AS columns,
       array_agg(format('OPERATOR(%%I.%%s)', n.nspname, o.oprname) ORDER BY k.place) AS operators
FROM pg_catalog.pg_index i
CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[]) WITH ORDINALITY k (number, class, place)
JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
JOIN pg_catalog.pg_opclass c ON c.oid = k.class
JOIN pg_catalog.pg_amop p ON p.amopfamily = c.opcfamily AND p.amoplefttype = c.opcintype AND p.amoprighttype = c.opcintype
     AND p.amopstrategy = 3 AND p.amopmethod = c.opcmethod
JOIN pg_catalog.pg_operator o ON o.oid = p.amopopr
JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
WHERE i.indrelid = to_regclass(%(relation)s) AND i.indisunique AND i.indisvalid
  AND i.indpred IS NULL AND i.indexprs IS NULL AND k.place <= i.indnkeyatts
GROUP BY i.indexrelid, i.indisprimary, i.indnkeyatts
HAVING bool_and(a.attnotnull) AND count(*) = i.indnkeyatts
ORDER BY i.indisprimary DESC, i.indexrelid::regclass::text COLLATE "C";

-- name: settings
SELECT name, current_setting(name) AS setting FROM unnest(%(names)s::text[]) x (name);

-- name: set
-- Until the transaction's end.
SELECT set_config(name, setting, true) FROM unnest(%(names)s::text[], %(settings)s::text[]) x (name, setting);

-- name: grantees
-- Who but its owner has a right on an archive's table, as REVOKE takes it.
SELECT DISTINCT CASE WHEN x.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END AS grantee
FROM pg_catalog.pg_class c
CROSS JOIN LATERAL aclexplode(c.relacl) x
WHERE c.oid = format('pgstrata.%%I', %(table)s::text)::regclass AND x.grantee <> c.relowner;

-- name: tables
-- The tables of archives.
SELECT c.relname::text AS name, obj_description(c.oid, 'pg_class') AS comment, pg_total_relation_size(c.oid) AS bytes
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'pgstrata' AND c.relkind = 'r' AND c.relname ~ '^archive_\d+_\d+(_left|_replaced)?$'
ORDER BY c.oid;

-- name: triggers
-- Users' triggers and rules of a table and its partitions that are not switched off, and how they are switched on:
-- `switch` is the word of ALTER TABLE.
WITH tables AS (
    SELECT to_regclass(%(relation)s)::oid AS oid
    UNION SELECT p.relid::oid FROM pg_partition_tree(to_regclass(%(relation)s)) p)
SELECT t.tgrelid::regclass::text AS relation, 'TRIGGER' AS kind, quote_ident(t.tgname) AS name,
       CASE t.tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END AS switch
FROM pg_catalog.pg_trigger t
JOIN tables ON tables.oid = t.tgrelid
WHERE NOT t.tgisinternal AND t.tgenabled <> 'D'
UNION ALL
SELECT r.ev_class::regclass::text, 'RULE', quote_ident(r.rulename),
       CASE r.ev_enabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END
FROM pg_catalog.pg_rewrite r
JOIN tables ON tables.oid = r.ev_class
WHERE r.ev_enabled <> 'D'
ORDER BY 1, 2, 3;

-- name: forced
-- Whether row security is forced on the table's owner, who may take it off; a superuser sees every row anyhow.
SELECT c.relforcerowsecurity AND c.relrowsecurity AS forced
FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(%(relation)s);

-- name: foreign_keys
-- The foreign keys that go out from some tables or into them; those of partitions, which come with their roots', not.
-- `operators` compare a column of the other table with one of this.
SELECT quote_ident(f.conname) AS name, quote_ident(fn.nspname) AS schema, f.conrelid::regclass::text AS relation, f.confrelid::regclass::text AS other,
       f.condeferrable AS deferrable, f.condeferred AS deferred,
       (SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(f.conkey) WITH ORDINALITY k (number, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.number) AS columns,
       (SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(f.confkey) WITH ORDINALITY k (number, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.number) AS other_columns,
       (SELECT array_agg(format('OPERATOR(%%I.%%s)', n.nspname, o.oprname) ORDER BY k.place)
        FROM unnest(f.conpfeqop) WITH ORDINALITY k (operator, place)
        JOIN pg_catalog.pg_operator o ON o.oid = k.operator
        JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace) AS operators
FROM pg_catalog.pg_constraint f
JOIN pg_catalog.pg_namespace fn ON fn.oid = f.connamespace
WHERE f.contype = 'f' AND f.conparentid = 0 AND coalesce((to_jsonb(f) ->> 'conenforced')::bool, true)
  AND (f.conrelid = ANY (%(relations)s::regclass[]::oid[]) OR f.confrelid = ANY (%(relations)s::regclass[]::oid[]))
ORDER BY 2, 1;

-- name: blocks
-- How many pages an archive's table has.
SELECT pg_relation_size(format('pgstrata.%%I', %(table)s::text)::regclass) / current_setting('block_size')::int8 AS number;

-- name: comment_of
SELECT obj_description(to_regclass(format('pgstrata.%%I', %(table)s::text)), 'pg_class') AS text,
       to_regclass(format('pgstrata.%%I', %(table)s::text)) IS NOT NULL AS there;

-- name: sequence
-- A sequence as it is now; no row where there is none of the name.
SELECT s.seqincrement < 0 AS descending
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE s.seqrelid = to_regclass(%(name)s) AND format('%%I.%%I', n.nspname, c.relname) = %(name)s;

-- name: set_sequence
SELECT pg_catalog.setval(%(name)s::regclass, %(last)s, %(called)s);

-- name: identities
-- Columns that take no value but their sequence's, which an UPDATE cannot override.
SELECT quote_ident(a.attname) AS name
FROM pg_catalog.pg_attribute a
WHERE a.attrelid = to_regclass(%(relation)s) AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = 'a'
ORDER BY a.attnum;
