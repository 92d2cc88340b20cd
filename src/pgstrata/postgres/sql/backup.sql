-- What a backup asks of its target.

-- name: snapshot
-- Begins the transaction whose view of the database pg_dump takes over.
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- name: exported
-- The name of that view, and the day, by the server's clock.
SELECT pg_catalog.pg_export_snapshot() AS snapshot,
       to_char(pg_catalog.now() AT TIME ZONE 'UTC', 'YYYYMMDD') AS day;
