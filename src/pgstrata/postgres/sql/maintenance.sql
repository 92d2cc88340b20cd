-- Databases beside a live one, seen from the maintenance database.

-- name: try_lock
-- One holder a live database, whose name's number is the second key; 1885827958 follows the numbers of the other locks. As
-- with a target's lock, a backend that holds it already is not asked: a pooler shares it.
SELECT CASE WHEN EXISTS (
    SELECT FROM pg_catalog.pg_locks
    WHERE locktype = 'advisory' AND classid = 1885827958 AND objid = %(key)s AND objsubid = 2 AND granted
      AND pid = pg_catalog.pg_backend_pid()
) THEN false ELSE pg_catalog.pg_try_advisory_lock(1885827958, %(key)s) END AS got;

-- name: holder
-- Who holds it.
SELECT l.pid AS backend, a.application_name, a.usename AS role
FROM pg_catalog.pg_locks l
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory' AND l.classid = 1885827958 AND l.objid = %(key)s AND l.objsubid = 2 AND l.granted
  AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database());

-- name: proof
-- Whether this very backend holds it.
SELECT count(*) AS held
FROM pg_catalog.pg_locks
WHERE locktype = 'advisory' AND classid = 1885827958 AND objid = %(key)s AND objsubid = 2 AND granted
  AND pid = pg_backend_pid()
  AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database());

-- name: may_create
SELECT rolsuper OR rolcreatedb AS may FROM pg_catalog.pg_roles WHERE rolname = session_user;

-- name: may_become
-- Whether a connection may begin as another role, which 16 and newer have a right of its own for.
SELECT EXISTS (
    SELECT FROM pg_catalog.pg_roles
    WHERE rolname = %(role)s AND pg_has_role(
        session_user, oid, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)
) AS may;

-- name: may_rename
-- Owning both, and CREATEDB: what ALTER DATABASE ... RENAME asks of a role that is no superuser.
SELECT r.rolsuper OR (r.rolcreatedb AND pg_has_role(d.datdba, 'USAGE')) AS may, pg_get_userbyid(d.datdba) AS owner
FROM pg_catalog.pg_database d, pg_catalog.pg_roles r
WHERE d.datname = %(name)s AND r.rolname = session_user;

-- name: clock
SELECT extract(epoch FROM clock_timestamp())::float8 AS now;

-- name: databases
-- Databases, with what their comments say. A limit of -2 is the server's mark of a DROP DATABASE that was cut off.
SELECT d.oid::int8 AS oid, d.datname AS name, coalesce(pg_catalog.shobj_description(d.oid, 'pg_database'), '') AS comment,
       CASE WHEN has_database_privilege(d.oid, 'CONNECT') OR pg_has_role('pg_read_all_stats', 'USAGE')
            THEN pg_catalog.pg_database_size(d.oid) ELSE 0 END::int8 AS size,
       d.datallowconn AS allow, d.datistemplate AS template, d.datconnlimit = -2 AS broken
FROM pg_catalog.pg_database d
WHERE d.datname = %(name)s OR %(name)s = ''
ORDER BY d.datname;

-- name: clients
-- Who is connected to these databases, and whether this role may end them. Autovacuum's workers, which have no user, yield
-- by themselves; what else tells them from clients is hidden from a role without pg_read_all_stats.
SELECT a.pid, a.datname AS database, a.usename AS role, a.application_name AS application,
       coalesce(host(a.client_addr), '') AS address,
       to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS since,
       me.rolsuper OR (NOT coalesce(r.rolsuper, true)
                       AND (pg_has_role('pg_signal_backend', 'USAGE') OR pg_has_role(a.usesysid, 'USAGE'))) AS may,
       coalesce(r.rolsuper, true) AS of_superuser
FROM pg_catalog.pg_stat_activity a
JOIN pg_catalog.pg_roles me ON me.rolname = session_user
LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.usesysid
WHERE a.datname = ANY (%(names)s::text[]) AND a.usesysid IS NOT NULL
ORDER BY a.backend_start, a.pid;

-- name: slots
SELECT slot_name::text AS name, active FROM pg_catalog.pg_replication_slots WHERE database = %(name)s ORDER BY 1;

-- name: prepared
-- Prepared transactions: of one database, or of all.
SELECT gid, database::text AS database, owner::text AS owner,
       to_char(prepared AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS since
FROM pg_catalog.pg_prepared_xacts
WHERE database = %(name)s OR %(name)s = ''
ORDER BY prepared, gid;

-- name: subscriptions
SELECT s.subname::text AS name
FROM pg_catalog.pg_subscription s JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
WHERE d.datname = %(name)s ORDER BY 1;

-- name: scratch
-- Scratch databases that nobody is in, and that are old enough not to be between two connections.
SELECT d.datname AS name
FROM pg_catalog.pg_database d
WHERE substring(d.datname FROM '^pgstrata_scratch_(\d{1,18})_[0-9a-f]{12}$')::int8
      < extract(epoch FROM now()) - %(seconds)s
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)
ORDER BY 1;

-- name: live_name
-- Said before the next one, whose body no name could be written into: it may hold $$.
SELECT set_config('pgstrata.live', %(name)s, false);

-- name: terminate
-- Ends whoever is connected to two databases, again and again: by their OIDs, as the names change places meanwhile; no
-- longer than the first has its name, as those that come afterwards come to what is live then, and than the backend lives
-- that does the renaming.
DO $$
DECLARE
    one record;
    over timestamptz := clock_timestamp() + make_interval(secs => {seconds});
BEGIN
    WHILE clock_timestamp() < over LOOP
        PERFORM pg_catalog.pg_stat_clear_snapshot();
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_database WHERE oid = {live} AND datname = current_setting('pgstrata.live'))
           OR NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity WHERE pid = {renaming}) THEN
            RETURN;
        END IF;
        FOR one IN
            SELECT a.pid FROM pg_catalog.pg_stat_activity a
            WHERE a.datid IN ({live}, {other}) AND a.usesysid IS NOT NULL
              AND EXISTS (SELECT FROM pg_catalog.pg_database d WHERE d.oid = {live} AND d.datname = current_setting('pgstrata.live'))
        LOOP
            BEGIN
                PERFORM pg_catalog.pg_terminate_backend(one.pid);
            EXCEPTION WHEN insufficient_privilege THEN
                NULL; -- whoever it is, is named when the renaming has failed
            END;
        END LOOP;
        PERFORM pg_catalog.pg_sleep(0.005);
    END LOOP;
END
$$;

-- name: room
-- Where the server says that its data are, and what proves that a directory of this machine is that one.
SELECT current_setting('data_directory') AS directory, current_setting('port')::int AS port,
       extract(epoch FROM pg_postmaster_start_time())::int8 AS started,
       (SELECT system_identifier FROM pg_catalog.pg_control_system()) AS system,
       coalesce(nullif(pg_catalog.pg_tablespace_location(d.dattablespace), ''), current_setting('data_directory')) AS place
FROM pg_catalog.pg_database d
WHERE d.datname = current_database();
