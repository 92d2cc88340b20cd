-- Prepared transactions of two-phase commit.

-- name: listed
-- Those of this database whose names pgstrata has given.
SELECT gid, owner::text AS owner, to_char(prepared AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS since
FROM pg_catalog.pg_prepared_xacts
WHERE database = pg_catalog.current_database() AND gid LIKE 'pgstrata:%'
ORDER BY prepared, gid;

-- name: decided
-- The event whose commit is the decision.
SELECT 1
FROM pgstrata.event
WHERE run_id = %(run_id)s AND detail -> 'prepared' @> pg_catalog.to_jsonb(%(gid)s::text);

-- name: notifiers
-- Event triggers whose function has the word in its text: a guess, which prefers one target as the decider to another.
SELECT t.evtname::text AS name
FROM pg_catalog.pg_event_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.evtfoid
WHERE t.evtenabled <> 'D' AND p.prosrc ILIKE '%notify%'
ORDER BY 1;

-- name: free
-- A server is known by when and on which port it was started.
SELECT pg_catalog.concat_ws(' ', pg_catalog.pg_postmaster_start_time(), pg_catalog.current_setting('port')) AS server,
       pg_catalog.current_setting('max_prepared_transactions')::int
       - (SELECT count(*) FROM pg_catalog.pg_prepared_xacts)::int AS free;

-- name: keep_lock
-- The target's lock once more, for the transaction: no script gives it back.
SELECT pg_catalog.pg_try_advisory_xact_lock(1885827956, 1) AS got;
