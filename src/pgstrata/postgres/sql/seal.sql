-- The ledger's seal: what a script must leave as it was, and the locks that it would hold to change it. All is asked with
-- search_path = pg_catalog, pg_temp; the values of `unbroken` stand in its text, as it travels with other statements.

-- name: facts
-- What is found under the ledger's names: the schema and its owner, the table, the view, the function of the triggers, which
-- relations are in the schema, which of them are sequences, and the ledger's heirs.
SELECT n.oid::int8 AS schema, n.nspowner::int8 AS owner,
       coalesce(to_regclass('pgstrata.event')::oid, 0)::int8 AS event,
       coalesce(to_regclass('pgstrata.current')::oid, 0)::int8 AS current,
       coalesce(f.oid, 0)::int8 AS function,
       coalesce(md5(concat_ws(' ', f.proowner, f.prosecdef, f.prolang, f.proconfig, f.prosrc)), '') AS definition,
       ARRAY(SELECT d.objid::int8 FROM pg_depend d
             WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = n.oid AND d.classid = 'pg_class'::regclass
             ORDER BY d.objid) AS relations,
       ARRAY(SELECT c.oid::int8 FROM pg_class c WHERE c.relnamespace = n.oid AND c.relkind = 'S') AS sequences,
       ARRAY(SELECT i.inhrelid::int8 FROM pg_inherits i WHERE i.inhparent = to_regclass('pgstrata.event')
             ORDER BY i.inhrelid) AS heirs
FROM pg_namespace n
LEFT JOIN pg_proc f ON f.oid = to_regprocedure('pgstrata.refuse_change()')
WHERE n.nspname = 'pgstrata';

-- name: within
-- In a transaction in which pgstrata has worked before the script: the locks that it holds on the ledger's relations, and the
-- events: their text, where they lie and by which transactions they were written.
SELECT ARRAY(SELECT DISTINCT l.relation || ' ' || l.mode FROM pg_locks l
             WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.relation IN (
                 SELECT d.objid FROM pg_depend d
                 WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = to_regnamespace('pgstrata')
                   AND d.classid = 'pg_class'::regclass)) AS held,
       (SELECT md5(string_agg(concat_ws(' ', e.ctid, e.xmin, e), E'\n' ORDER BY e.id)) FROM pgstrata.event e) AS events;

-- name: unbroken
-- Whether the script has left the target's lock and the ledger, else an error whose words are known. Whoever changes a table's
-- rows, columns, triggers, rules, policies, indexes or owner holds a lock on it until the transaction ends, at least that of an
-- INSERT; what was rolled back to a savepoint has given it back, but for an INSERT's lock on a sequence. Comments, publications
-- and statistics take a lower one, which is nothing on the ledger itself, as it is there to be read; in the comment of an
-- archive's table it says whether its rows are back, and in that of the schema which format the ledger has.
SELECT CASE
    WHEN count(*) FILTER (
        WHERE l.locktype = 'advisory' AND l.classid = 1885827956 AND l.objid = 1 AND l.objsubid = 2 AND l.granted) <> 1
    THEN concat('pgstrata: no lock')::int4
    WHEN count(*) FILTER (
        WHERE l.locktype = 'relation' AND l.relation = ANY (%(relations)s::oid[])
          AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'SIReadLock')
          AND NOT (l.mode = 'ShareUpdateExclusiveLock' AND l.relation IN (%(event)s, %(current)s))
          AND NOT (l.mode = 'RowExclusiveLock' AND l.relation = ANY (%(sequences)s::oid[]))
          AND l.relation || ' ' || l.mode <> ALL (%(held)s::text[])) > 0
      OR count(*) FILTER (
        WHERE l.locktype = 'object' AND l.classid = 'pg_namespace'::regclass AND l.objid = %(schema)s
          AND l.mode <> 'AccessShareLock') > 0
      OR coalesce(to_regclass('pgstrata.event')::oid, 0) <> %(event)s
      OR coalesce(to_regclass('pgstrata.current')::oid, 0) <> %(current)s
      OR coalesce(to_regprocedure('pgstrata.refuse_change()')::oid, 0) <> %(function)s
      OR coalesce((SELECT md5(concat_ws(' ', f.proowner, f.prosecdef, f.prolang, f.proconfig, f.prosrc))
                   FROM pg_proc f WHERE f.oid = %(function)s), '') <> %(definition)s
      OR coalesce((SELECT n.nspowner FROM pg_namespace n WHERE n.oid = %(schema)s), 0) <> %(owner)s
      OR ARRAY(SELECT d.objid FROM pg_depend d
               WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = %(schema)s
                 AND d.classid = 'pg_class'::regclass
               ORDER BY d.objid) <> %(relations)s::oid[]
      OR ARRAY(SELECT i.inhrelid FROM pg_inherits i WHERE i.inhparent = %(event)s ORDER BY i.inhrelid)
         <> %(heirs)s::oid[]
    THEN concat('pgstrata: another ledger')::int4
    ELSE 0 END
FROM pg_locks l
WHERE l.pid = pg_backend_pid();

-- name: same_events
-- The events of a transaction in which pgstrata has written some before the script.
SELECT CASE WHEN (SELECT md5(string_agg(concat_ws(' ', e.ctid, e.xmin, e), E'\n' ORDER BY e.id)) FROM pgstrata.event e)
                 IS DISTINCT FROM %(events)s
       THEN concat('pgstrata: another ledger')::int4 ELSE 0 END;
