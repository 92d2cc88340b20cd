-- Databases that are cloned.

-- name: settings
-- What CREATE DATABASE does not copy from its template, as statements: ALTER DATABASE … SET and ALTER ROLE … IN DATABASE
-- … SET. The value of a parameter that is a list of names is SQL already.
SELECT format('ALTER %%s SET %%I TO %%s',
              CASE s.setrole WHEN 0 THEN format('DATABASE %%I', %(copy)s::text)
                             ELSE format('ROLE %%I IN DATABASE %%I', pg_get_userbyid(s.setrole), %(copy)s::text) END,
              p.name,
              CASE WHEN p.name IN ('search_path', 'temp_tablespaces', 'local_preload_libraries', 'session_preload_libraries')
                   THEN coalesce(nullif(p.value, ''), '''''') ELSE quote_literal(p.value) END) AS statement
FROM pg_catalog.pg_db_role_setting s
JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
CROSS JOIN unnest(s.setconfig) AS one
CROSS JOIN LATERAL (SELECT split_part(one, '=', 1), substr(one, strpos(one, '=') + 1)) AS p(name, value)
WHERE d.datname = %(template)s;
