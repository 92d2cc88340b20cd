-- The history tables of other tools: what they say was applied. They are read and never changed.

-- name: find
-- Tables that are one of theirs by name and columns; the schema is wherever the tool was told to put it.
SELECT n.nspname AS schema, c.relname AS name,
       array_agg(a.attname::text ORDER BY a.attnum) AS columns
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p')
  AND c.relname IN ('flyway_schema_history', 'schema_migrations', 'alembic_version', 'changes')
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata')
  AND NOT n.nspname = ANY (%(managed)s)
GROUP BY n.nspname, c.relname
ORDER BY n.nspname, c.relname;

-- name: flyway
-- Of each version its newest row counts: a repair or an undo is a row of its own. Repeatable migrations have no version.
WITH newest AS (
    SELECT DISTINCT ON (version, CASE WHEN version IS NULL THEN description END)
        installed_rank, version, description, type, success, installed_on
    FROM {table}
    WHERE type <> 'SCHEMA'
    ORDER BY version, CASE WHEN version IS NULL THEN description END, installed_rank DESC
)
SELECT count(*) FILTER (WHERE done AND version IS NOT NULL) AS number,
       count(*) FILTER (WHERE done AND version IS NULL) AS repeatable,
       (array_agg(concat_ws(' ', version, description) ORDER BY installed_rank DESC)
           FILTER (WHERE done AND version IS NOT NULL))[1] AS last,
       to_char(max(installed_on) FILTER (WHERE done AND version IS NOT NULL), 'YYYY-MM-DD HH24:MI:SS') AS at,
       coalesce(array_agg(concat_ws(' ', version, description) ORDER BY installed_rank)
           FILTER (WHERE NOT success), ARRAY[]::text[]) AS failed
FROM (SELECT *, success AND type <> 'DELETE' AND type NOT LIKE 'UNDO%' AS done FROM newest) AS judged;

-- name: supabase
-- A version is the time at which the file was made.
SELECT count(*) AS number, (array_agg(concat_ws(' ', version, name) ORDER BY version DESC))[1] AS last
FROM {table};

-- name: golang_migrate
-- One row: the version up to which all is applied, and whether its last migration was cut off.
SELECT version::text AS last, dirty FROM {table} LIMIT 1;

-- name: versions
-- One row a migration.
SELECT count(*) AS number, max(version::text) AS last FROM {table};

-- name: alembic
-- One row a head of the revisions; those before it are not listed.
SELECT array_agg(version_num::text ORDER BY version_num) AS heads FROM {table};

-- name: sqitch
-- One row a change that is deployed, by project.
SELECT project, count(*) AS number, (array_agg(change ORDER BY committed_at DESC))[1] AS last,
       to_char(max(committed_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS at
FROM {table}
GROUP BY project
ORDER BY project;
