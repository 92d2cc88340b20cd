-- Scratch databases.

-- name: may_create
SELECT rolsuper OR rolcreatedb AS may FROM pg_catalog.pg_roles WHERE rolname = session_user;

-- name: leftovers
-- Scratch databases that nobody is in and that were made more than an hour ago, which their names say.
SELECT d.datname AS name
FROM pg_catalog.pg_database d
WHERE substring(d.datname FROM '^pgstrata_scratch_(\d{1,18})_')::int8 < extract(epoch FROM now()) - 3600
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datname = d.datname);

-- name: properties
-- What a database beside this one must have in common with it. Columns that older servers lack come by JSON.
SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
       coalesce(to_jsonb(d) ->> 'datlocprovider', 'c') AS provider,
       coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale,
       pg_get_userbyid(d.datdba) AS owner, extract(epoch FROM now())::int8 AS now
FROM pg_catalog.pg_database d
WHERE d.datname = current_database();
