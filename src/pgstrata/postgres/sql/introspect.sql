-- Questions to the catalogs.

-- name: contents
-- What stands in the way of a baseline: everything but the system's own objects, extensions and their members, the
-- schema pgstrata, an untouched public, and the managed schemas. Objects that initdb made have an oid below 16384.
WITH ours AS (
    SELECT oid, nspname FROM pg_catalog.pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'pgstrata') AND NOT nspname = ANY (%(managed)s)
), member AS (
    SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e'
), found (class, oid, what, name) AS (
    SELECT 'pg_namespace'::regclass, oid, 'schema', quote_ident(nspname) FROM ours WHERE nspname <> 'public'
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid,
           CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'v' THEN 'view'
                WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table'
                ELSE 'type' END,
           format('%%I.%%I', o.nspname, c.relname)
    FROM pg_catalog.pg_class c JOIN ours o ON o.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND c.oid >= 16384
    UNION ALL
    SELECT 'pg_proc'::regclass, p.oid, 'function', format('%%I.%%I', o.nspname, p.proname)
    FROM pg_catalog.pg_proc p JOIN ours o ON o.oid = p.pronamespace WHERE p.oid >= 16384
    UNION ALL
    SELECT 'pg_type'::regclass, t.oid, 'type', format('%%I.%%I', o.nspname, t.typname)
    FROM pg_catalog.pg_type t JOIN ours o ON o.oid = t.typnamespace
    WHERE t.oid >= 16384 AND t.typtype IN ('e', 'd', 'r', 'b', 'p') AND t.typelem = 0
    UNION ALL
    SELECT 'pg_collation'::regclass, c.oid, 'collation', format('%%I.%%I', o.nspname, c.collname)
    FROM pg_catalog.pg_collation c JOIN ours o ON o.oid = c.collnamespace WHERE c.oid >= 16384
    UNION ALL
    SELECT 'pg_ts_config'::regclass, c.oid, 'text search configuration', format('%%I.%%I', o.nspname, c.cfgname)
    FROM pg_catalog.pg_ts_config c JOIN ours o ON o.oid = c.cfgnamespace WHERE c.oid >= 16384
    UNION ALL
    SELECT 'pg_event_trigger'::regclass, e.oid, 'event trigger', quote_ident(e.evtname)
    FROM pg_catalog.pg_event_trigger e
    JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE NOT n.nspname = ANY (%(managed)s)
    UNION ALL
    SELECT 'pg_operator'::regclass, p.oid, 'operator', format('%%I.%%s', o.nspname, p.oprname)
    FROM pg_catalog.pg_operator p JOIN ours o ON o.oid = p.oprnamespace WHERE p.oid >= 16384
    UNION ALL
    SELECT 'pg_opfamily'::regclass, p.oid, 'operator family', format('%%I.%%I', o.nspname, p.opfname)
    FROM pg_catalog.pg_opfamily p JOIN ours o ON o.oid = p.opfnamespace WHERE p.oid >= 16384
    UNION ALL
    SELECT 'pg_conversion'::regclass, p.oid, 'conversion', format('%%I.%%I', o.nspname, p.conname)
    FROM pg_catalog.pg_conversion p JOIN ours o ON o.oid = p.connamespace WHERE p.oid >= 16384
    UNION ALL
    SELECT 'pg_ts_dict'::regclass, p.oid, 'text search dictionary', format('%%I.%%I', o.nspname, p.dictname)
    FROM pg_catalog.pg_ts_dict p JOIN ours o ON o.oid = p.dictnamespace WHERE p.oid >= 16384
    UNION ALL
    SELECT 'pg_cast'::regclass, oid, 'cast', format('%%s AS %%s', castsource::regtype, casttarget::regtype)
    FROM pg_catalog.pg_cast WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_language'::regclass, oid, 'language', quote_ident(lanname) FROM pg_catalog.pg_language WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_am'::regclass, oid, 'access method', quote_ident(amname) FROM pg_catalog.pg_am WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_foreign_data_wrapper'::regclass, oid, 'foreign data wrapper', quote_ident(fdwname)
    FROM pg_catalog.pg_foreign_data_wrapper WHERE oid >= 16384
    UNION ALL
    SELECT 'pg_default_acl'::regclass, d.oid, 'default privilege',
           format('of %%s', d.defaclrole::regrole) || coalesce(format(' in %%s', d.defaclnamespace::regnamespace), '')
    FROM pg_catalog.pg_default_acl d
    WHERE d.defaclnamespace = 0 OR d.defaclnamespace IN (SELECT oid FROM ours)
    UNION ALL
    SELECT 'pg_subscription'::regclass, oid, 'subscription', quote_ident(subname) FROM pg_catalog.pg_subscription
    WHERE subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
    UNION ALL
    SELECT 'pg_publication'::regclass, oid, 'publication', quote_ident(pubname) FROM pg_catalog.pg_publication
    UNION ALL
    SELECT 'pg_foreign_server'::regclass, oid, 'foreign server', quote_ident(srvname) FROM pg_catalog.pg_foreign_server
    UNION ALL
    SELECT 'pg_largeobject_metadata'::regclass, oid, 'large object', oid::text
    FROM pg_catalog.pg_largeobject_metadata
)
SELECT what, name
FROM found f
WHERE NOT EXISTS (SELECT 1 FROM member m WHERE m.classid = f.class AND m.objid = f.oid)
ORDER BY what, name;

-- name: counts
-- How many objects of each kind there are, for `expect`. Partitions and the members of extensions are not counted.
WITH ours AS (
    SELECT oid FROM pg_catalog.pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'pgstrata') AND NOT nspname = ANY (%(managed)s)
), rel AS (
    SELECT c.oid, c.relkind, c.relispartition
    FROM pg_catalog.pg_class c JOIN ours ON ours.oid = c.relnamespace
    WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
)
SELECT (SELECT count(*) FROM rel WHERE relkind IN ('r', 'p') AND NOT relispartition) AS tables,
       (SELECT count(*) FROM rel WHERE relkind = 'v') AS views,
       (SELECT count(*) FROM rel WHERE relkind = 'm') AS materialized_views,
       (SELECT count(*) FROM rel WHERE relkind = 'S') AS sequences,
       (SELECT count(*) FROM rel WHERE relkind IN ('i', 'I') AND NOT relispartition) AS indexes,
       (SELECT count(*) FROM pg_catalog.pg_policy p JOIN rel ON rel.oid = p.polrelid) AS policies,
       (SELECT count(*) FROM pg_catalog.pg_trigger t JOIN rel ON rel.oid = t.tgrelid
        WHERE NOT t.tgisinternal AND NOT rel.relispartition) AS triggers,
       (SELECT count(*) FROM pg_catalog.pg_proc p JOIN ours ON ours.oid = p.pronamespace
        WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                          WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')) AS functions,
       (SELECT count(*) FROM pg_catalog.pg_type t JOIN ours ON ours.oid = t.typnamespace
        WHERE (t.typtype IN ('e', 'd', 'r') OR EXISTS (SELECT 1 FROM rel WHERE rel.oid = t.typrelid AND rel.relkind = 'c'))
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                          WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')) AS types;

-- name: missing_objects
-- Which of the named objects are not there: relations, types, functions (of any arguments), schemas. Compared as text:
-- to_regclass and its like raise an error for a name that they cannot parse.
-- A name without a schema is looked for where a script would find it: in the search_path of the role and the database.
WITH path (namespace) AS (
    SELECT n.oid
    FROM pg_catalog.pg_settings s
    CROSS JOIN regexp_split_to_table(s.reset_val, '\s*,\s*') AS part
    JOIN pg_catalog.pg_namespace n
      ON n.nspname = CASE part WHEN '"$user"' THEN current_user ELSE btrim(part, '"') END
    WHERE s.name = 'search_path'
    UNION SELECT 'pg_catalog'::regnamespace
), there (name) AS (
    SELECT n.nspname || '.' || o.name
    FROM pg_catalog.pg_namespace n
    JOIN (SELECT relnamespace AS namespace, relname AS name FROM pg_catalog.pg_class
          UNION ALL SELECT typnamespace, typname FROM pg_catalog.pg_type
          UNION ALL SELECT pronamespace, proname FROM pg_catalog.pg_proc) o ON o.namespace = n.oid
    UNION ALL SELECT relname FROM pg_catalog.pg_class WHERE relnamespace IN (SELECT namespace FROM path)
    UNION ALL SELECT typname FROM pg_catalog.pg_type WHERE typnamespace IN (SELECT namespace FROM path)
    UNION ALL SELECT proname FROM pg_catalog.pg_proc WHERE pronamespace IN (SELECT namespace FROM path)
    UNION ALL SELECT nspname FROM pg_catalog.pg_namespace
)
SELECT w.name
FROM unnest(%(names)s::text[]) WITH ORDINALITY AS w (name, position)
WHERE replace(regexp_replace(w.name, '\(.*$', ''), '"', '') NOT IN (SELECT t.name FROM there t)
ORDER BY w.position;

-- name: roles
-- The named roles with their attributes and the groups that they are members of.
SELECT r.rolname AS name, r.rolcanlogin AS login, r.rolinherit AS inherit, r.rolsuper AS superuser,
       r.rolcreatedb AS createdb, r.rolcreaterole AS createrole, r.rolreplication AS replication,
       r.rolbypassrls AS bypassrls,
       ARRAY(SELECT g.rolname::text FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
             WHERE m.member = r.oid ORDER BY 1) AS member_of
FROM pg_catalog.pg_roles r
WHERE r.rolname = ANY (%(names)s);

-- name: missing_extensions
SELECT name FROM unnest(%(names)s::text[]) AS name
WHERE name NOT IN (SELECT a.name FROM pg_catalog.pg_available_extensions a);

-- name: missing_settings
-- Settings that this server does not know. A name with a dot belongs to an extension, and may be set by anyone.
SELECT name FROM unnest(%(names)s::text[]) AS name
WHERE name !~ '\.' AND name NOT IN (SELECT lower(s.name) FROM pg_catalog.pg_settings s)
  AND name NOT IN ('names', 'time', 'session_authorization', 'role', 'seed');

-- name: index
-- An index by its schema (or the search path) and name: whether it is valid; no row where there is none.
SELECT c.oid::int8 AS oid, i.indisvalid AS valid, pg_catalog.format('%%I.%%I', n.nspname, c.relname) AS name
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relname = %(name)s AND (n.nspname = %(schema)s OR (%(schema)s::text IS NULL AND pg_catalog.pg_table_is_visible(c.oid)));

-- name: database
SELECT 1 FROM pg_catalog.pg_database WHERE datname = %(name)s;

-- name: tablespace
SELECT 1 FROM pg_catalog.pg_tablespace WHERE spcname = %(name)s;

-- name: subscription
SELECT 1 FROM pg_catalog.pg_subscription
WHERE subname = %(name)s AND subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database());

-- name: leftover_indexes
-- Invalid indexes that REINDEX CONCURRENTLY left behind: on one table, on the table of one index, or anywhere.
SELECT pg_catalog.format('%%I.%%I', n.nspname, c.relname) AS name
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)\d*$'
  AND CASE %(what)s
      WHEN 'TABLE' THEN i.indrelid = pg_catalog.to_regclass(%(name)s)::pg_catalog.oid
      WHEN 'INDEX' THEN i.indrelid = (SELECT o.indrelid FROM pg_catalog.pg_index o
                                      WHERE o.indexrelid = pg_catalog.to_regclass(%(name)s)::pg_catalog.oid)
      ELSE true END
ORDER BY 1;

-- name: detaching
-- A partition by schema and name: `pending` when a concurrent detach was begun and not ended, no row when it is detached.
SELECT h.inhdetachpending AS pending, pg_catalog.format('%%I.%%I', pn.nspname, p.relname) AS parent,
       pg_catalog.format('%%I.%%I', n.nspname, c.relname) AS partition
FROM pg_catalog.pg_inherits h
JOIN pg_catalog.pg_class c ON c.oid = h.inhrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
WHERE c.relname = %(name)s AND (n.nspname = %(schema)s OR (%(schema)s::text IS NULL AND pg_catalog.pg_table_is_visible(c.oid)));
