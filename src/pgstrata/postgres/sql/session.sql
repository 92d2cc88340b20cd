-- What a session needs of the server: settings, the lock, and who holds it.

-- name: unhurried
-- The first thing said: a role can have a statement_timeout too short for all that follows.
SET statement_timeout = 0;

-- name: reset
-- Puts the session back to what it was, whatever a script has set. All of DISCARD ALL but the release of advisory locks;
-- each command may run inside a transaction.
RESET SESSION AUTHORIZATION;
RESET ROLE;
RESET ALL;
SET statement_timeout = 0;
CLOSE ALL;
DEALLOCATE ALL;
UNLISTEN *;
DISCARD PLANS;
DISCARD TEMP;
DISCARD SEQUENCES;

-- name: settings
-- Said explicitly, as a role or a database may have other defaults.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET backslash_quote = safe_encoding;
SET client_min_messages = notice;
SET default_transaction_isolation = 'read committed';
SET default_transaction_deferrable = off;
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET idle_in_transaction_session_timeout = 0;

-- name: settings_14
SET idle_session_timeout = 0;

-- name: check_connection
-- A backend whose client is gone ends soon, and its lock with it; not every platform can tell. Tried once a session.
DO $$
BEGIN
    PERFORM pg_catalog.set_config('client_connection_check_interval', '1000', false);
EXCEPTION WHEN others THEN
    NULL;
END
$$;

-- name: check_connection_again
SET client_connection_check_interval = 1000;

-- name: settings_17
SET transaction_timeout = 0;

-- name: own_names
-- For pgstrata's own queries: nothing that anyone may make in a schema is taken for what the server has under that name,
-- whatever search_path the role or the database was given.
SET search_path = pg_catalog, pg_temp;

-- name: their_names
-- For a script: the search_path of the role and the database.
RESET search_path;

-- name: facts
-- What the preflight asks first.
SELECT current_setting('server_version_num')::int AS version,
       current_setting('server_version') AS version_text,
       pg_is_in_recovery() AS standby,
       current_setting('default_transaction_read_only')::bool AS read_only,
       current_database() AS database,
       session_user AS role,
       (SELECT oid::int8 FROM pg_catalog.pg_database WHERE datname = current_database()) AS database_oid,
       (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = session_user) AS superuser,
       coalesce(current_setting('client_connection_check_interval', true) = '1s', false) AS checks_connection,
       (SELECT count(*)::int FROM pg_catalog.pg_prepared_xacts
        WHERE database = current_database() AND gid LIKE 'pgstrata:%') AS in_doubt;

-- name: try_lock
-- One holder a database; the two numbers are the letters "pgst" and the format of the lock. A backend that holds it gets it
-- again when it asks: behind a pooler in transaction mode it is another run's, which shares this backend with us.
SELECT CASE WHEN EXISTS (
    SELECT FROM pg_catalog.pg_locks l
    WHERE l.locktype = 'advisory' AND l.classid = 1885827956 AND l.objid = 1 AND l.objsubid = 2 AND l.granted
      AND l.pid = pg_catalog.pg_backend_pid()
) THEN false ELSE pg_catalog.pg_try_advisory_lock(1885827956, 1) END AS got,
       (SELECT min(gid) FROM pg_catalog.pg_prepared_xacts
        WHERE database = pg_catalog.current_database() AND gid LIKE 'pgstrata:%') AS in_doubt;

-- name: unlock
SELECT pg_catalog.pg_advisory_unlock(1885827956, 1);

-- name: holder
-- Who holds the lock.
SELECT l.pid AS backend, l.pid = pg_catalog.pg_backend_pid() AS shared, a.application_name,
       a.client_addr::text AS address, a.usename AS role,
       to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS since
FROM pg_catalog.pg_locks l
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory' AND l.classid = 1885827956 AND l.objid = 1 AND l.objsubid = 2 AND l.granted
  AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database());

-- name: proof
-- Where this very backend does not hold the lock, an error (a division by zero): what follows in the same message is not run.
-- Between the statements of a script too, where search_path is the script's: each operator has one of its very types.
SELECT 1::pg_catalog.int8 / pg_catalog.count(*) AS held
FROM pg_catalog.pg_locks l
WHERE l.locktype = 'advisory'::pg_catalog.text AND l.classid = 1885827956::pg_catalog.oid AND l.objid = 1::pg_catalog.oid
  AND l.objsubid = 2::pg_catalog.int2 AND l.granted AND l.pid = pg_catalog.pg_backend_pid();

-- name: now
-- The server's clock, as text that it reads back.
SELECT pg_catalog.clock_timestamp()::text AS now;

-- name: memory
-- What index builds may take, in kB, and how many processes they may start.
SELECT (SELECT setting::int8 FROM pg_catalog.pg_settings WHERE name = 'maintenance_work_mem') AS given,
       (SELECT setting::int8 * 8 FROM pg_catalog.pg_settings WHERE name = 'shared_buffers') AS shared,
       (SELECT setting::int FROM pg_catalog.pg_settings WHERE name = 'max_parallel_maintenance_workers') AS workers;

-- name: build
-- For building indexes, on several sessions at once.
SELECT pg_catalog.set_config('maintenance_work_mem', %(memory)s::text, false),
       pg_catalog.set_config('max_parallel_maintenance_workers', %(workers)s::text, false);

-- name: throw_away
-- For a database that nobody needs until it is whole: what is committed last waits for the disk, and for all before it.
SET synchronous_commit = off;
