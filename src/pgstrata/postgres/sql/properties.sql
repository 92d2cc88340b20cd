-- What a database has that no dump of it holds: read from one database of the server, and said of another.

-- name: creation
-- What CREATE DATABASE must say. Columns that older servers lack come by JSON.
SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
       coalesce(to_jsonb(d) ->> 'datlocprovider', 'c') AS provider,
       coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale,
       to_jsonb(d) ->> 'daticurules' AS rules,
       pg_get_userbyid(d.datdba) AS owner, t.spcname AS tablespace
FROM pg_catalog.pg_database d JOIN pg_catalog.pg_tablespace t ON t.oid = d.dattablespace
WHERE d.datname = %(name)s;

-- name: columns
-- Every column of pg_database but those that belong to this very database (its OID, name, mark, age of transactions, whether
-- it may be connected to), and those that its content decides: the collation's version that its indexes were built with, and
-- whether it has event triggers for logins. Its privileges are compared on their own.
SELECT key, value
FROM pg_catalog.pg_database d, jsonb_each_text(to_jsonb(d)) AS c(key, value)
WHERE d.datname = %(name)s
  AND key <> ALL ('{oid,datname,datallowconn,datfrozenxid,datminmxid,datlastsysoid,datcollversion,dathasloginevt,datacl}'::text[])
ORDER BY key;

-- name: settings
-- ALTER DATABASE ... SET and ALTER ROLE ... IN DATABASE ... SET, in the order in which they were said. Some parameters are
-- lists of names, stored with their quotes (those of pg_dump's variable_is_guc_list_quote).
SELECT CASE s.setrole WHEN 0 THEN '' ELSE pg_get_userbyid(s.setrole) END AS role, p.name, p.value,
       lower(p.name) IN ('search_path', 'temp_tablespaces', 'local_preload_libraries', 'session_preload_libraries',
                         'shared_preload_libraries', 'unix_socket_directories') AS quoted_list
FROM pg_catalog.pg_db_role_setting s
JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
CROSS JOIN unnest(s.setconfig) WITH ORDINALITY AS one(text, nth)
CROSS JOIN LATERAL (SELECT split_part(one.text, '=', 1), substr(one.text, strpos(one.text, '=') + 1)) AS p(name, value)
WHERE d.datname = %(name)s
ORDER BY s.setrole, one.nth;

-- name: grants
-- Who may do what; the owner's own first, as the others' grants hang on them. A role of '' is PUBLIC.
SELECT CASE a.grantor WHEN d.datdba THEN '' ELSE pg_get_userbyid(a.grantor) END AS grantor,
       CASE a.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(a.grantee) END AS grantee,
       a.privilege_type AS privilege, a.is_grantable AS grantable
FROM pg_catalog.pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) WITH ORDINALITY a
WHERE d.datname = %(name)s
ORDER BY a.grantor <> d.datdba, a.ordinality;

-- name: labels
SELECT l.provider, l.label
FROM pg_catalog.pg_shseclabel l JOIN pg_catalog.pg_database d ON d.oid = l.objoid
WHERE d.datname = %(name)s AND l.classoid = 'pg_catalog.pg_database'::regclass
ORDER BY 1;
