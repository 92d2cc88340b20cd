-- What goes along when another database takes a target's place: the schema pgstrata, whole.

-- name: columns
-- The columns of the ledger's events, as SQL takes them: a ledger that an earlier version made may have fewer.
SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns
FROM pg_catalog.pg_attribute
WHERE attrelid = 'pgstrata.event'::regclass AND attnum > 0 AND NOT attisdropped;

-- name: sequence
-- Where the numbers of the events stand.
SELECT s.last_value, s.is_called FROM pgstrata.event_id_seq s;

-- name: set_sequence
SELECT pg_catalog.setval('pgstrata.event_id_seq', %(last_value)s, %(is_called)s);

-- name: tables
-- The tables beside the events, which hold what was taken out of use, each with the statements that make it again.
SELECT c.relname AS name,
       format('CREATE TABLE pgstrata.%I (%s)', c.relname,
              (SELECT string_agg(format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                                        CASE WHEN a.attcollation <> t.typcollation
                                             THEN format(' COLLATE %I.%I', o.nspname, l.collname) ELSE '' END,
                                        CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END), ', ' ORDER BY a.attnum)
               FROM pg_catalog.pg_attribute a
               JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
               LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation
               LEFT JOIN pg_catalog.pg_namespace o ON o.oid = l.collnamespace
               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS creation,
       ARRAY(SELECT format('ALTER TABLE pgstrata.%I ADD CONSTRAINT %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
             FROM pg_catalog.pg_constraint k
             WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u', 'c') ORDER BY k.contype, k.conname)
       || ARRAY(SELECT pg_get_indexdef(i.indexrelid) FROM pg_catalog.pg_index i
                WHERE i.indrelid = c.oid
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = i.indexrelid)
                ORDER BY i.indexrelid)
       || CASE WHEN d.description IS NULL THEN ARRAY[]::text[]
               ELSE ARRAY[format('COMMENT ON TABLE pgstrata.%I IS %L', c.relname, d.description)] END AS more
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE c.relnamespace = 'pgstrata'::regnamespace AND c.relkind = 'r' AND c.relname <> 'event'
ORDER BY c.relname COLLATE "C";

-- name: rights
-- The owners and grants of the schema and of what is in it, as statements.
WITH things AS (
    SELECT 'SCHEMA pgstrata' AS thing, 'SCHEMA' AS word, nspowner AS owner, nspacl AS acl, 0 AS rank
    FROM pg_catalog.pg_namespace WHERE nspname = 'pgstrata'
    UNION ALL
    SELECT format('TABLE pgstrata.%I', relname), CASE relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, relowner, relacl, 1
    FROM pg_catalog.pg_class WHERE relnamespace = 'pgstrata'::regnamespace AND relkind IN ('r', 'v')
    UNION ALL
    SELECT format('FUNCTION %s', oid::regprocedure), 'FUNCTION', proowner, proacl, 2
    FROM pg_catalog.pg_proc WHERE pronamespace = 'pgstrata'::regnamespace
)
SELECT statement FROM (
    SELECT rank, thing, 0 AS part, format('ALTER %s OWNER TO %I', replace(thing, 'TABLE ', word || ' '), pg_get_userbyid(owner)) AS statement
    FROM things WHERE word IN ('TABLE', 'VIEW') AND pg_get_userbyid(owner) <> session_user
    UNION ALL
    SELECT rank, thing, 0, format('ALTER %s OWNER TO %I', thing, pg_get_userbyid(owner))
    FROM things WHERE word IN ('SCHEMA', 'FUNCTION') AND pg_get_userbyid(owner) <> session_user
    UNION ALL
    SELECT rank, thing, 1, format('GRANT %s ON %s TO %s%s', g.privilege_type, thing,
                                  CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                                  CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
    FROM things, LATERAL aclexplode(acl) AS g
    WHERE g.grantee <> owner
) AS said
ORDER BY rank, thing, part, statement;

-- name: schemas
-- Those of these schemas that are there.
SELECT nspname::text AS name FROM pg_catalog.pg_namespace WHERE nspname = ANY (%(names)s::text[]) ORDER BY 1;

-- name: large_objects
-- Large objects, which no table has.
SELECT count(*) AS number FROM pg_catalog.pg_largeobject_metadata;
