-- The ledger's seal: what a script must leave as it was, and what its transaction would have locked to change it.

-- name: facts
-- What is found under the ledger's names: its schema with the owner, how many objects are in it, which of them are tables and
-- views; the function of its triggers. A sequence is left out, as an INSERT that was rolled back keeps its lock.
SELECT n.oid::int8 AS schema, n.nspowner::int8 AS owner, 'pgstrata.event'::regclass::oid::int8 AS event,
       coalesce(to_regclass('pgstrata.current')::oid, 0)::int8 AS current,
       coalesce(to_regproc('pgstrata.refuse_change')::oid, 0)::int8 AS function,
       coalesce(md5(pg_get_functiondef(to_regproc('pgstrata.refuse_change'))), '') AS definition,
       coalesce((SELECT f.proowner FROM pg_catalog.pg_proc f WHERE f.oid = to_regproc('pgstrata.refuse_change')), 0)::int8 AS definer,
       (SELECT c.relhassubclass FROM pg_catalog.pg_class c WHERE c.oid = 'pgstrata.event'::regclass) AS heirs,
       count(*) AS objects,
       coalesce(array_agg(c.oid::int8) FILTER (WHERE c.relkind <> 'S'), '{}') AS relations
FROM pg_catalog.pg_namespace n
JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_namespace'::regclass AND d.refobjid = n.oid
LEFT JOIN pg_catalog.pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
WHERE n.nspname = 'pgstrata'
GROUP BY n.oid, n.nspowner;

-- name: events
-- How many events there are, where they lie and by which transactions they were written: an UPDATE puts a row elsewhere, also
-- one of the same transaction.
SELECT pg_catalog.md5(pg_catalog.concat_ws(' ', pg_catalog.count(*), pg_catalog.max(e.id),
           pg_catalog.sum(e.xmin::pg_catalog.text::pg_catalog.int8),
           pg_catalog.sum(pg_catalog.hashtext(e.ctid::pg_catalog.text)::pg_catalog.int8))) AS events
FROM pgstrata.event e

-- name: unbroken
-- Whether the script has left the target's lock and the ledger, else an error whose words are known. Whoever changes a table's
-- rows, columns, triggers, rules, policies, indexes or owner holds a lock on it until the transaction ends, at least that of an
-- INSERT; what was rolled back to a savepoint has given it back. What a comment, a publication, an heir or statistics take is
-- not among them: heirs show, and of the others none changes what is read, as rights do not: the ledger is there to be read. The
-- schema's comment says its format.
--
-- Asked between a script's statements too: each operator has one of its very types, and no function is found by search_path.
-- The values stand in the text, as it travels with other statements.
SELECT CASE
    WHEN pg_catalog.count(*) FILTER (
            WHERE l.locktype = 'advisory'::pg_catalog.text AND l.classid = 1885827956::pg_catalog.oid
              AND l.objid = 1::pg_catalog.oid AND l.objsubid = 2::pg_catalog.int2 AND l.granted) <> 1::pg_catalog.int8
        THEN pg_catalog.concat('pgstrata: no lock')::pg_catalog.int4
    WHEN pg_catalog.count(*) FILTER (
            WHERE (l.relation = ANY (%(relations)s::pg_catalog.oid[])
                   AND l.mode <> ALL (ARRAY['AccessShareLock', 'RowShareLock', 'ShareUpdateExclusiveLock'])
                   AND NOT (l.mode = 'RowExclusiveLock'::pg_catalog.text AND l.relation = %(written)s::pg_catalog.oid))
               OR (l.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid
                   AND l.objid = %(schema)s::pg_catalog.oid AND l.objsubid = 0::pg_catalog.int2
                   AND l.mode <> 'AccessShareLock'::pg_catalog.text)) > 0::pg_catalog.int8
      OR pg_catalog.to_regclass('pgstrata.event')::pg_catalog.oid IS DISTINCT FROM %(event)s::pg_catalog.oid
      OR COALESCE(pg_catalog.to_regclass('pgstrata.current')::pg_catalog.oid, 0::pg_catalog.oid) <> %(current)s::pg_catalog.oid
      OR COALESCE(pg_catalog.md5(pg_catalog.pg_get_functiondef(%(function)s::pg_catalog.oid)), '') <> '%(definition)s'::pg_catalog.text
      OR COALESCE((SELECT f.proowner FROM pg_catalog.pg_proc f WHERE f.oid = %(function)s::pg_catalog.oid), 0::pg_catalog.oid)
         <> %(definer)s::pg_catalog.oid
      OR (SELECT n.nspowner FROM pg_catalog.pg_namespace n WHERE n.oid = %(schema)s::pg_catalog.oid)
         IS DISTINCT FROM %(owner)s::pg_catalog.oid
      OR (SELECT c.relhassubclass FROM pg_catalog.pg_class c WHERE c.oid = %(event)s::pg_catalog.oid)
         IS DISTINCT FROM %(heirs)s
      OR (SELECT pg_catalog.count(*) FROM pg_catalog.pg_depend d
          WHERE d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid
            AND d.refobjid = %(schema)s::pg_catalog.oid) <> %(objects)s::pg_catalog.int8
        THEN pg_catalog.concat('pgstrata: another ledger')::pg_catalog.int4
    ELSE 0 END
FROM pg_catalog.pg_locks l
WHERE l.pid = pg_catalog.pg_backend_pid();
