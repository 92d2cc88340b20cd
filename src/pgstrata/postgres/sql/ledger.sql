-- The ledger: a table of events that is only ever added to, and a view that folds them.

-- name: exists
-- Which format the ledger here has; no row where there is none.
SELECT coalesce(substring(obj_description(n.oid, 'pg_namespace') FROM 'ledger, format (\d+)'), '0')::int AS format,
       coalesce((SELECT pg_catalog.row_security_active(c.oid) FROM pg_catalog.pg_class c
                 WHERE c.relnamespace = n.oid AND c.relname = 'event'), false) AS hidden
FROM pg_catalog.pg_namespace n
WHERE n.nspname = 'pgstrata';

-- name: create
-- Makes the ledger in its own schema. Its triggers refuse every change of what was written.
CREATE SCHEMA pgstrata;
COMMENT ON SCHEMA pgstrata IS 'pgstrata ledger, format 1: which migrations this database has. Written by pgstrata alone.';
CREATE TABLE pgstrata.event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    kind text NOT NULL CHECK (kind IN ('applied', 'recorded', 'started', 'statement-done', 'covered', 'disabled',
                                       'enabled', 'adopted', 'accepted', 'rolled-back', 'undone')),
    number text,
    file text,
    migration_kind text,
    feature text,
    checksum text,
    statement integer,
    statements integer,
    rows bigint,
    started_at timestamptz,
    run_id uuid NOT NULL,
    role text NOT NULL DEFAULT session_user,
    host text NOT NULL,
    pid integer NOT NULL,
    pod text,
    tool_version text NOT NULL,
    server_version text NOT NULL DEFAULT pg_catalog.current_setting('server_version'),
    detail jsonb NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE pgstrata.event IS 'One row an event, never changed: what was done to this database by pgstrata.';
COMMENT ON COLUMN pgstrata.event.at IS 'When, by this server''s clock.';
COMMENT ON COLUMN pgstrata.event.checksum IS 'Algorithm, then the digest of the normalised script: v1:sha256:...';
COMMENT ON COLUMN pgstrata.event.statement IS 'Of a migration without a transaction: which of its statements, from 1.';
COMMENT ON COLUMN pgstrata.event.pid IS 'The process id of pgstrata on that host.';
CREATE INDEX event_number_idx ON pgstrata.event (number, id);
CREATE FUNCTION pgstrata.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only' USING HINT = 'pgstrata writes a new event for every change.';
END;
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON pgstrata.event
    FOR EACH ROW EXECUTE FUNCTION pgstrata.refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON pgstrata.event
    FOR EACH STATEMENT EXECUTE FUNCTION pgstrata.refuse_change();
CREATE VIEW pgstrata.current AS
SELECT DISTINCT ON (e.number)
    e.number,
    e.file,
    CASE
        WHEN e.kind IN ('started', 'statement-done') THEN 'partial'
        WHEN e.kind = 'rolled-back' THEN 'rolled back'
        WHEN e.kind = 'disabled' THEN 'pending'
        WHEN e.kind = 'covered' AND e.migration_kind IS DISTINCT FROM 'baseline' THEN 'covered'
        ELSE 'applied'
    END AS state,
    e.migration_kind,
    e.feature,
    e.checksum,
    e.at,
    e.role,
    e.run_id,
    e.statements,
    e.rows
FROM pgstrata.event e
WHERE e.number IS NOT NULL
ORDER BY e.number, e.id DESC;
COMMENT ON VIEW pgstrata.current IS 'One row a migration: what the events of it add up to.';

-- name: events
-- Every event in the order in which it was written.
SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, kind, number, file, migration_kind,
       feature, checksum, statement, statements, rows,
       extract(epoch FROM at - started_at)::float8 AS seconds, run_id::text, role, host, pid, pod, tool_version,
       server_version, detail
FROM pgstrata.event
ORDER BY id;

-- name: insert
-- Writes one event; the server adds its own clock, role and version. A migration in one transaction began with that, if `began`
-- does not say otherwise. An error where the table does not take it, as a trigger or a rule can make nothing of an INSERT, and
-- where it would not be the last one, as somebody has set the sequence back.
WITH written AS (
INSERT INTO pgstrata.event (kind, number, file, migration_kind, feature, checksum, statement, statements, rows,
                            started_at, run_id, host, pid, pod, tool_version, detail)
VALUES (%(kind)s, %(number)s, %(file)s, %(migration_kind)s, %(feature)s, %(checksum)s, %(statement)s, %(statements)s,
        %(rows)s, coalesce(%(began)s::timestamptz, CASE WHEN %(one_transaction)s THEN pg_catalog.now() END), %(run_id)s, %(host)s, %(pid)s, %(pod)s, %(tool_version)s, %(detail)s)
RETURNING id)
SELECT CASE WHEN count(*) <> 1 THEN ('the ledger took ' || count(*) || ' events, and was given one')::int
            WHEN max(id) <= (SELECT max(e.id) FROM pgstrata.event e)
            THEN ('the ledger''s new event would have the id ' || max(id) || ', and not be the last: its sequence was set back')::int END
FROM written;

-- name: written
-- Whether this run's event of that kind for that migration is there (asked after a connection was lost during COMMIT).
SELECT 1
FROM pgstrata.event
WHERE run_id = %(run_id)s AND number = %(number)s AND kind = %(kind)s AND statement IS NOT DISTINCT FROM %(statement)s;
