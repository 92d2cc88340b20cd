-- The ledger as a digest: what a script must leave as it was.

-- name: seal
-- How many events there are, where they lie and by which transactions they were written (an UPDATE puts a row elsewhere, also
-- one of the same transaction); of what holds them: schema, owners and comment, relations with their files and row-level security, columns, defaults, constraints, policies, heirs, triggers with their
-- functions and whether they are on, rules; how many archived rows this transaction has changed. Neither rights nor others'
-- views, functions and publications are in it: the ledger is there to be read. Asked between a script's statements too: each
-- operator has one of its very types, and no function is found by search_path. About half a millisecond, whatever the size
-- of the ledger.
SELECT pg_catalog.md5(pg_catalog.concat_ws(E'\n',
           (SELECT pg_catalog.concat_ws(' ', pg_catalog.count(*), pg_catalog.max(e.id),
                                        pg_catalog.sum(e.xmin::pg_catalog.text::pg_catalog.int8),
                                        pg_catalog.sum(pg_catalog.hashtext(e.ctid::pg_catalog.text)::pg_catalog.int8))
            FROM pgstrata.event e),
           (SELECT pg_catalog.concat_ws(' ', n.oid, n.nspowner, pg_catalog.obj_description(n.oid, 'pg_namespace'))
            FROM pg_catalog.pg_namespace n WHERE n.nspname = 'pgstrata'),
           (SELECT pg_catalog.string_agg(
                       pg_catalog.concat_ws(' ', c.oid, c.relname, c.relkind, c.relowner, c.relfilenode, c.relrowsecurity,
                                            c.relforcerowsecurity,
                                            CASE WHEN c.relname <> 'event' THEN pg_catalog.concat_ws(' ',
                                                pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid),
                                                pg_catalog.pg_stat_get_xact_tuples_updated(c.oid),
                                                pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid)) END),
                       ',' ORDER BY c.oid)
            FROM pg_catalog.pg_class c
            WHERE c.relnamespace = 'pgstrata'::pg_catalog.regnamespace::pg_catalog.oid),
           (SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', a.attnum, a.attname, a.atttypid, a.attnotnull, a.attidentity),
                                         ',' ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a WHERE a.attrelid = 'pgstrata.event'::pg_catalog.regclass::pg_catalog.oid),
           (SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', d.classid, d.objid, d.objsubid),
                                         ',' ORDER BY d.classid, d.objid, d.objsubid, d.refobjsubid)
            FROM pg_catalog.pg_depend d
            WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid
              AND d.refobjid = 'pgstrata.event'::pg_catalog.regclass::pg_catalog.oid
              AND d.classid = ANY (ARRAY['pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid,
                                         'pg_catalog.pg_attrdef'::pg_catalog.regclass::pg_catalog.oid,
                                         'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid,
                                         'pg_catalog.pg_policy'::pg_catalog.regclass::pg_catalog.oid])),
           (SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', t.oid, t.tgenabled, f.oid, f.proowner, f.prosecdef, f.prosrc),
                                         ',' ORDER BY t.oid)
            FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid
            WHERE t.tgrelid = 'pgstrata.event'::pg_catalog.regclass::pg_catalog.oid),
           (SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', r.oid, r.xmin), ',' ORDER BY r.oid)
            FROM pg_catalog.pg_rewrite r
            WHERE r.ev_class = 'pgstrata.event'::pg_catalog.regclass::pg_catalog.oid
               OR r.ev_class = pg_catalog.to_regclass('pgstrata.current')::pg_catalog.oid))) AS seal;

-- name: kept_lock
-- Whether the script has left the target's lock, else an error whose words are known.
SELECT CASE WHEN pg_catalog.count(*) = 1::pg_catalog.int8 THEN 0
            ELSE pg_catalog.concat('pgstrata: no lock')::pg_catalog.int4 END
FROM pg_catalog.pg_locks l
WHERE l.locktype = 'advisory'::pg_catalog.text AND l.classid = 1885827956::pg_catalog.oid AND l.objid = 1::pg_catalog.oid
  AND l.objsubid = 2::pg_catalog.int2 AND l.granted AND l.pid = pg_catalog.pg_backend_pid();
