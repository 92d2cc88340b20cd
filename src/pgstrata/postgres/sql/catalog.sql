-- The catalog of a target, one query a kind of object. Each gives rows of the same shape: kind, name (quoted, and unique
-- within its kind), parent (the table that it goes with), class, oid and sub (by which comments and grants are joined), and
-- facets: what is compared. search_path is empty, so that every expression and definition names its schema.
--
-- Not among them: what is the system's, of an extension, of the schema pgstrata, or of a managed schema.

-- name: schemas
SELECT 'schema' AS kind, quote_ident(n.nspname) AS name, '' AS parent, 'pg_namespace' AS class, n.oid::int8, 0 AS sub,
       jsonb_build_object('owner', quote_ident(pg_get_userbyid(n.nspowner))) AS facets
FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e');

-- name: relations
SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'table' END
           AS kind,
       format('%%I.%%I', n.nspname, c.relname) AS name, '' AS parent, 'pg_class' AS class, c.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(c.relowner)),
           'persistence', CASE c.relpersistence WHEN 'u' THEN 'unlogged' END,
           'access method', (SELECT quote_ident(nullif(a.amname, 'heap')) FROM pg_catalog.pg_am a WHERE a.oid = c.relam),
           'options', to_jsonb((SELECT array_agg(o ORDER BY o)
                                FROM (SELECT unnest(c.reloptions)
                                      UNION ALL SELECT 'toast.' || unnest(t.reloptions)
                                      FROM pg_catalog.pg_class t WHERE t.oid = c.reltoastrelid) x (o))),
           'tablespace', (SELECT quote_ident(t.spcname) FROM pg_catalog.pg_tablespace t WHERE t.oid = c.reltablespace),
           'row security', CASE WHEN c.relrowsecurity THEN true END,
           'forced row security', CASE WHEN c.relforcerowsecurity THEN true END,
           'replica identity', CASE WHEN c.relkind NOT IN ('r', 'p', 'm') THEN NULL ELSE CASE c.relreplident WHEN 'n' THEN 'nothing' WHEN 'f' THEN 'full' WHEN 'i' THEN
               (SELECT 'index ' || quote_ident(i.relname) FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
                WHERE x.indrelid = c.oid AND x.indisreplident) END END,
           'partitioned by', CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
           'inherits', (SELECT jsonb_agg(i.inhparent::regclass::text ORDER BY i.inhseqno)
                        FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid),
           'bound', pg_get_expr(c.relpartbound, c.oid),
           'of type', CASE WHEN c.reloftype <> 0 THEN c.reloftype::regtype::text END,
           'definition', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
           'populated', CASE WHEN c.relkind = 'm' THEN c.relispopulated END,
           'server', (SELECT quote_ident(s.srvname) FROM pg_catalog.pg_foreign_table f
                      JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid),
           'server options', (SELECT to_jsonb((SELECT array_agg(o ORDER BY o) FROM unnest(f.ftoptions) o))
                              FROM pg_catalog.pg_foreign_table f WHERE f.ftrelid = c.oid)
       )) AS facets
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e');

-- name: columns
-- `position` is the place among the columns that are there: a column that was dropped leaves no gap.
SELECT 'column' AS kind, format('%%I.%%I.%%I', n.nspname, c.relname, a.attname) AS name,
       format('%%I.%%I', n.nspname, c.relname) AS parent, 'pg_class' AS class, c.oid::int8, a.attnum::int4 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'type', format_type(a.atttypid, a.atttypmod),
           'not null', CASE WHEN a.attnotnull THEN true END,
           'not null constraint', (
               SELECT nullif(jsonb_strip_nulls(jsonb_build_object(
                   'name', CASE WHEN k.conname <> c.relname || '_' || a.attname || '_not_null' THEN quote_ident(k.conname) END,
                   'no inherit', CASE WHEN k.connoinherit THEN true END,
                   'not valid', CASE WHEN NOT k.convalidated THEN true END,
                   'comment', (SELECT e.description FROM pg_catalog.pg_description e
                               WHERE e.classoid = 'pg_constraint'::regclass AND e.objoid = k.oid))), '{}')
               FROM pg_catalog.pg_constraint k
               WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.conkey[1] = a.attnum),
           'inherited', CASE WHEN NOT a.attislocal THEN true END,
           'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
           'generated', CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid)
               || CASE a.attgenerated WHEN 's' THEN ' stored' ELSE ' virtual' END END,
           'identity', CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END,
           'identity sequence', (
               SELECT jsonb_strip_nulls(jsonb_build_object(
                   'name', q.oid::regclass::text, 'start', s.seqstart, 'increment', s.seqincrement, 'minimum', s.seqmin,
                   'maximum', s.seqmax, 'cache', s.seqcache, 'cycle', CASE WHEN s.seqcycle THEN true END))
               FROM pg_catalog.pg_depend p
               JOIN pg_catalog.pg_sequence s ON s.seqrelid = p.objid
               JOIN pg_catalog.pg_class q ON q.oid = p.objid
               WHERE p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass AND p.refobjid = c.oid
                 AND p.refobjsubid = a.attnum AND p.deptype = 'i' AND a.attidentity <> ''),
           'collation', CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END,
           'storage', CASE WHEN a.attstorage <> t.typstorage AND c.relkind NOT IN ('v') THEN
               (SELECT string_agg(CASE o WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END,
                                  ' instead of ' ORDER BY place)
                FROM unnest(ARRAY[a.attstorage, t.typstorage]) WITH ORDINALITY u (o, place)) END,
           'statistics', nullif(a.attstattarget, -1)::text,
           'options', to_jsonb((SELECT array_agg(o ORDER BY o) FROM unnest(a.attoptions) o)),
           'foreign options', to_jsonb((SELECT array_agg(o ORDER BY o) FROM unnest(a.attfdwoptions) o)),
           'position', row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum)
       )) AS facets
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0 AND e.deptype = 'e');

-- name: constraints
-- NOT NULL, which newer servers keep here too, is the column's, but for a name, a comment or an option of its own. What a
-- partition has from its parent is the parent's, but for a key, whose name and index are its own.
SELECT 'constraint' AS kind, format('%%I on %%I.%%I', k.conname, n.nspname, c.relname) AS name,
       format('%%I.%%I', n.nspname, c.relname) AS parent, 'pg_constraint' AS class, k.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'definition', pg_get_constraintdef(k.oid),
           'attached to', (SELECT format('%%I on %%s', o.conname, o.conrelid::regclass)
                           FROM pg_catalog.pg_constraint o WHERE o.oid = k.conparentid),
           'clustered', CASE WHEN i.indisclustered THEN true END,
           'valid index', CASE WHEN NOT i.indisvalid THEN false END,
           'index', CASE WHEN x.relname <> k.conname THEN quote_ident(x.relname) END,
           'index options', to_jsonb((SELECT array_agg(o ORDER BY o) FROM unnest(x.reloptions) o)),
           'index tablespace', (SELECT quote_ident(s.spcname) FROM pg_catalog.pg_tablespace s WHERE s.oid = x.reltablespace),
           'index comment', (SELECT e.description FROM pg_catalog.pg_description e
                             WHERE e.classoid = 'pg_class'::regclass AND e.objoid = x.oid AND e.objsubid = 0),
           'disabled triggers', (SELECT jsonb_agg(format('TABLE %%s %%s TRIGGER %%I', g.tgrelid::regclass, CASE g.tgenabled
                                         WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, g.tgname)
                                         ORDER BY g.tgrelid::regclass::text, g.tgname)
                                 FROM pg_catalog.pg_trigger g
                                 WHERE g.tgconstraint = k.oid AND g.tgisinternal AND g.tgenabled <> 'O')
       )) AS facets
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
WHERE (k.contype IN ('p', 'u', 'x')
       OR k.contype IN ('c', 'f') AND k.conparentid = 0 AND k.coninhcount = 0)
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e');

-- name: indexes
-- An index of a constraint is the constraint's.
SELECT 'index' AS kind, format('%%I.%%I', n.nspname, c.relname) AS name,
       format('%%I.%%I', n.nspname, t.relname) AS parent, 'pg_class' AS class, c.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'definition', pg_get_indexdef(c.oid),
           'attached to', CASE WHEN c.relispartition THEN (SELECT p.inhparent::regclass::text
                                                          FROM pg_catalog.pg_inherits p WHERE p.inhrelid = c.oid) END,
           'statistics', (SELECT jsonb_object_agg(a.attnum, to_jsonb(a) ->> 'attstattarget')
                          FROM pg_catalog.pg_attribute a
                          WHERE a.attrelid = c.oid AND coalesce(to_jsonb(a) ->> 'attstattarget', '-1') <> '-1'),
           'valid', CASE WHEN NOT i.indisvalid THEN false END,
           'clustered', CASE WHEN i.indisclustered THEN true END,
           'tablespace', (SELECT quote_ident(s.spcname) FROM pg_catalog.pg_tablespace s WHERE s.oid = c.reltablespace)
       )) AS facets
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e');

-- name: functions
SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind,
       format('%%I.%%I(%%s)', n.nspname, p.proname, CASE p.prokind
              WHEN 'a' THEN coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*')
              ELSE (SELECT string_agg(format_type(t.type, NULL), ', ' ORDER BY t.place)
                    FROM unnest(p.proargtypes) WITH ORDINALITY t (type, place)) END) AS name, '' AS parent,
       'pg_proc' AS class, p.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(p.proowner)),
           'definition', CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid) ELSE (
               SELECT format('CREATE OR REPLACE AGGREGATE %%I.%%I(%%s) (%%s)', n.nspname, p.proname,
                   coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*'), concat_ws(', ',
                   'SFUNC = ' || a.aggtransfn, 'STYPE = ' || format_type(a.aggtranstype, NULL),
                   'SSPACE = ' || nullif(a.aggtransspace, 0), 'INITCOND = ' || quote_literal(a.agginitval),
                   'FINALFUNC = ' || nullif(a.aggfinalfn::text, '-'), CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
                   CASE WHEN a.aggfinalfn <> 0 THEN 'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify
                        WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
                   'COMBINEFUNC = ' || nullif(a.aggcombinefn::text, '-'), 'SERIALFUNC = ' || nullif(a.aggserialfn::text, '-'),
                   'DESERIALFUNC = ' || nullif(a.aggdeserialfn::text, '-'),
                   'MSFUNC = ' || nullif(a.aggmtransfn::text, '-'), 'MINVFUNC = ' || nullif(a.aggminvtransfn::text, '-'),
                   CASE WHEN a.aggmtranstype <> 0 THEN 'MSTYPE = ' || format_type(a.aggmtranstype, NULL) END,
                   'MSSPACE = ' || nullif(a.aggmtransspace, 0), 'MINITCOND = ' || quote_literal(a.aggminitval),
                   'MFINALFUNC = ' || nullif(a.aggmfinalfn::text, '-'), CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
                   CASE WHEN a.aggmfinalfn <> 0 THEN 'MFINALFUNC_MODIFY = ' || CASE a.aggmfinalmodify
                        WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
                   (SELECT format('SORTOP = OPERATOR(%%I.%%s)', m.nspname, o.oprname) FROM pg_catalog.pg_operator o
                    JOIN pg_catalog.pg_namespace m ON m.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
                   CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
                   CASE a.aggkind WHEN 'h' THEN 'HYPOTHETICAL' END))
               FROM pg_catalog.pg_aggregate a WHERE a.aggfnoid = p.oid) END
       )) AS facets
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'));

-- name: triggers
-- A partition's trigger that comes from its parent's is the parent's, unless it is enabled otherwise.
SELECT 'trigger' AS kind, format('%%I on %%I.%%I', t.tgname, n.nspname, c.relname) AS name,
       format('%%I.%%I', n.nspname, c.relname) AS parent, 'pg_trigger' AS class, t.oid::int8, 0 AS sub,
       jsonb_build_object(
           CASE WHEN t.tgparentid = 0 THEN 'definition' ELSE 'cloned' END, CASE WHEN t.tgparentid = 0 THEN pg_get_triggerdef(t.oid)
               ELSE (SELECT o.tgrelid::regclass::text FROM pg_catalog.pg_trigger o WHERE o.oid = t.tgparentid) END,
           'enabled', CASE t.tgenabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END
       ) AS facets
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal
  AND (t.tgparentid = 0 OR t.tgenabled <> (SELECT o.tgenabled FROM pg_catalog.pg_trigger o WHERE o.oid = t.tgparentid))
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.deptype = 'e');

-- name: rules
SELECT 'rule' AS kind, format('%%I on %%I.%%I', r.rulename, n.nspname, c.relname) AS name,
       format('%%I.%%I', n.nspname, c.relname) AS parent, 'pg_rewrite' AS class, r.oid::int8, 0 AS sub,
       jsonb_build_object(
           'definition', pg_get_ruledef(r.oid),
           'enabled', CASE r.ev_enabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END
       ) AS facets
FROM pg_catalog.pg_rewrite r
JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN'
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e');

-- name: policies
SELECT 'policy' AS kind, format('%%I on %%I.%%I', p.polname, n.nspname, c.relname) AS name,
       format('%%I.%%I', n.nspname, c.relname) AS parent, 'pg_policy' AS class, p.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'permissive', p.polpermissive,
           'command', CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
                      ELSE 'ALL' END,
           'roles', (SELECT jsonb_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(o)) END ORDER BY 1)
                     FROM unnest(p.polroles) AS o),
           'using', pg_get_expr(p.polqual, p.polrelid),
           'check', pg_get_expr(p.polwithcheck, p.polrelid)
       )) AS facets
FROM pg_catalog.pg_policy p
JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s);

-- name: sequences
-- An identity column's sequence is the column's. The value that a sequence stands at is data.
SELECT 'sequence' AS kind, format('%%I.%%I', n.nspname, c.relname) AS name, '' AS parent, 'pg_class' AS class, c.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(c.relowner)),
           'persistence', CASE c.relpersistence WHEN 'u' THEN 'unlogged' END,
           'type', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'increment', s.seqincrement, 'minimum', s.seqmin,
           'maximum', s.seqmax, 'cache', s.seqcache, 'cycle', CASE WHEN s.seqcycle THEN true END,
           'owned by', (SELECT format('%%s.%%I', d.refobjid::regclass, a.attname)
                        FROM pg_catalog.pg_depend d
                        JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a'
                          AND d.refclassid = 'pg_class'::regclass)
       )) AS facets
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid
WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i'));

-- name: types
SELECT CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END AS kind, format('%%I.%%I', n.nspname, t.typname) AS name, '' AS parent,
       'pg_type' AS class, t.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(t.typowner)),
           'labels', (SELECT jsonb_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid),
           'attributes', (SELECT jsonb_agg(format('%%I %%s', a.attname, format_type(a.atttypid, a.atttypmod))
                                           || CASE WHEN a.attcollation <> y.typcollation
                                              THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END ORDER BY a.attnum)
                          FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
                          WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped),
           'range', (SELECT jsonb_strip_nulls(jsonb_build_object(
                         'subtype', format_type(r.rngsubtype, NULL),
                         'subtype_opclass', CASE WHEN NOT o.opcdefault THEN format('%%I.%%I', m.nspname, o.opcname) END,
                         'collation', CASE WHEN r.rngcollation <> u.typcollation THEN r.rngcollation::regcollation::text END,
                         'canonical', nullif(r.rngcanonical::text, '-'), 'subtype_diff', nullif(r.rngsubdiff::text, '-'),
                         'multirange_type_name', (to_jsonb(r) ->> 'rngmultitypid')::oid::regtype::text))
                     FROM pg_catalog.pg_range r
                     JOIN pg_catalog.pg_opclass o ON o.oid = r.rngsubopc
                     JOIN pg_catalog.pg_namespace m ON m.oid = o.opcnamespace
                     JOIN pg_catalog.pg_type u ON u.oid = r.rngsubtype
                     WHERE r.rngtypid = t.oid),
           'base type', CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
           'not null', CASE WHEN t.typnotnull THEN true END,
           'default', coalesce(pg_get_expr(t.typdefaultbin, 0), quote_literal(t.typdefault)),
           'collation', CASE WHEN t.typtype = 'd' AND t.typcollation <> b.typcollation THEN t.typcollation::regcollation::text END,
           'constraints', (SELECT jsonb_object_agg(quote_ident(k.conname), pg_get_constraintdef(k.oid))
                           FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
           'constraint comments', (SELECT jsonb_object_agg(quote_ident(k.conname), e.description)
                        FROM pg_catalog.pg_constraint k
                        JOIN pg_catalog.pg_description e ON e.classoid = 'pg_constraint'::regclass AND e.objoid = k.oid
                        WHERE k.contypid = t.oid),
           'attribute comments', (SELECT jsonb_object_agg(quote_ident(a.attname), e.description)
                                  FROM pg_catalog.pg_attribute a
                                  JOIN pg_catalog.pg_description e ON e.classoid = 'pg_class'::regclass
                                       AND e.objoid = a.attrelid AND e.objsubid = a.attnum
                                  WHERE a.attrelid = t.typrelid AND t.typrelid <> 0 AND a.attnum > 0)
       )) AS facets
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c')
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e');

-- name: statistics
-- In which order the columns stand means nothing, and changes with their places in the table.
SELECT 'statistics' AS kind, format('%%I.%%I', n.nspname, s.stxname) AS name,
       s.stxrelid::regclass::text AS parent, 'pg_statistic_ext' AS class, s.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(s.stxowner)),
           'definition', coalesce(replace(pg_get_statisticsobjdef(s.oid), ' ON ' || k.columns, ' ON ' || k.sorted),
                                  pg_get_statisticsobjdef(s.oid)),
           'target', nullif(to_jsonb(s) ->> 'stxstattarget', '-1')
       )) AS facets
FROM pg_catalog.pg_statistic_ext s
JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
LEFT JOIN LATERAL (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns,
                          string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) AS sorted
                   FROM pg_catalog.pg_attribute a WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys::int2[])) k ON true
WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'pgstrata') AND NOT n.nspname = ANY (%(managed)s);

-- name: extensions
SELECT 'extension' AS kind, quote_ident(e.extname) AS name, '' AS parent, 'pg_extension' AS class, e.oid::int8, 0 AS sub,
       jsonb_build_object('version', e.extversion, 'schema', quote_ident(n.nspname)) AS facets
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
WHERE NOT n.nspname = ANY (%(managed)s);

-- name: publications
SELECT 'publication' AS kind, quote_ident(p.pubname) AS name, '' AS parent, 'pg_publication' AS class, p.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(p.pubowner)),
           'all tables', CASE WHEN p.puballtables THEN true END,
           'via root', CASE WHEN p.pubviaroot THEN true END,
           'generated columns', nullif(to_jsonb(p) ->> 'pubgencols', 'n'),
           'publish', array_to_string(ARRAY[CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                                            CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], ', '),
           'schemas', (SELECT jsonb_agg(quote_ident(n.nspname) ORDER BY n.nspname)
                       FROM pg_catalog.pg_publication_namespace s JOIN pg_catalog.pg_namespace n ON n.oid = s.pnnspid
                       WHERE s.pnpubid = p.oid),
           'tables', (SELECT jsonb_agg(concat_ws(' ', r.prrelid::regclass::text,
                                   (SELECT '(' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) || ')'
                                    FROM pg_catalog.pg_attribute a
                                    WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs::int2[])),
                                   'WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')') ORDER BY r.prrelid::regclass::text)
                      FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = p.oid)
       )) AS facets
FROM pg_catalog.pg_publication p;

-- name: publications_13
-- The same for servers before 15, which have no row filters, no lists of columns and no schemas in a publication.
SELECT 'publication' AS kind, quote_ident(p.pubname) AS name, '' AS parent, 'pg_publication' AS class, p.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(p.pubowner)),
           'all tables', CASE WHEN p.puballtables THEN true END,
           'via root', CASE WHEN p.pubviaroot THEN true END,
           'generated columns', nullif(to_jsonb(p) ->> 'pubgencols', 'n'),
           'publish', array_to_string(ARRAY[CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                                            CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], ', '),
           'tables', (SELECT jsonb_agg(r.prrelid::regclass::text ORDER BY r.prrelid::regclass::text)
                      FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = p.oid)
       )) AS facets
FROM pg_catalog.pg_publication p;

-- name: event_triggers
SELECT 'event trigger' AS kind, quote_ident(e.evtname) AS name, '' AS parent, 'pg_event_trigger' AS class, e.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'owner', quote_ident(pg_get_userbyid(e.evtowner)),
           'event', e.evtevent,
           'tags', to_jsonb(e.evttags),
           'function', e.evtfoid::regprocedure::text,
           'enabled', CASE e.evtenabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END
       )) AS facets
FROM pg_catalog.pg_event_trigger e
JOIN pg_catalog.pg_proc f ON f.oid = e.evtfoid
JOIN pg_catalog.pg_namespace n ON n.oid = f.pronamespace
WHERE NOT n.nspname = ANY (%(managed)s)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_event_trigger'::regclass AND d.objid = e.oid AND d.deptype = 'e');

-- name: default_privileges
SELECT 'default privileges' AS kind,
       format('of %%I%%s on %%s', pg_get_userbyid(d.defaclrole), ' in ' || quote_ident(n.nspname),
              CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types'
              WHEN 'n' THEN 'schemas' ELSE 'large objects' END) AS name,
       '' AS parent, 'pg_default_acl' AS class, d.oid::int8, 0 AS sub,
       jsonb_strip_nulls(jsonb_build_object(
           'role', quote_ident(pg_get_userbyid(d.defaclrole)),
           'in schema', quote_ident(n.nspname),
           'on', CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES'
                 WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END,
           'grants', coalesce((
               SELECT jsonb_agg(g.text ORDER BY g.text)
               FROM (SELECT CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN d.defaclrole THEN 'OWNER'
                            ELSE quote_ident(pg_get_userbyid(x.grantee)) END || ' '
                            || string_agg(x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END, ', '
                                          ORDER BY x.privilege_type) AS text
                     FROM aclexplode(d.defaclacl) x GROUP BY x.grantee) g), '[]'))) AS facets
FROM pg_catalog.pg_default_acl d
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
WHERE n.nspname IS NULL OR (n.nspname !~ '^pg_' AND n.nspname <> 'pgstrata' AND NOT n.nspname = ANY (%(managed)s));

-- name: comments
SELECT d.classoid::regclass::text AS class, d.objoid::int8 AS oid, d.objsubid AS sub, d.description AS comment
FROM pg_catalog.pg_description d
WHERE d.objoid >= 16384 OR (d.classoid = 'pg_namespace'::regclass AND d.objoid = 'public'::regnamespace);

-- name: compressions
-- Of columns, on servers from 14 on.
SELECT 'pg_class' AS class, a.attrelid::int8 AS oid, a.attnum::int4 AS sub,
       CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression
FROM pg_catalog.pg_attribute a
WHERE a.attcompression <> '' AND a.attrelid >= 16384 AND a.attnum > 0;

-- name: grants
-- Who may do what, where it is not PostgreSQL's default; `*` is WITH GRANT OPTION, OWNER is the owner, whoever that is. Who
-- gave a right is not compared.
WITH object (class, oid, sub, owner, acl, usual) AS (
    SELECT 'pg_namespace', n.oid, 0, n.nspowner, n.nspacl, acldefault('n', n.nspowner) FROM pg_catalog.pg_namespace n
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    UNION ALL
    SELECT 'pg_class', c.oid, 0, c.relowner, c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)
    FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.oid >= 16384
    UNION ALL
    SELECT 'pg_class', a.attrelid, a.attnum, c.relowner, a.attacl, '{}'
    FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    WHERE a.attrelid >= 16384 AND a.attnum > 0
    UNION ALL
    SELECT 'pg_proc', p.oid, 0, p.proowner, p.proacl, acldefault('f', p.proowner) FROM pg_catalog.pg_proc p WHERE p.oid >= 16384
    UNION ALL
    SELECT 'pg_type', t.oid, 0, t.typowner, t.typacl, acldefault('T', t.typowner) FROM pg_catalog.pg_type t
    WHERE t.oid >= 16384 AND t.typtype IN ('e', 'd', 'r', 'c')
), explicit AS (
    SELECT class, oid, sub, owner, acl FROM object
    WHERE acl IS NOT NULL AND NOT (acl @> usual AND usual @> acl)
), granted AS (
    SELECT o.class, o.oid, o.sub, CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN o.owner THEN 'OWNER'
               ELSE quote_ident(pg_get_userbyid(x.grantee)) END || ' '
           || string_agg(x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END, ', ' ORDER BY x.privilege_type) AS text
    FROM explicit o LEFT JOIN LATERAL aclexplode(o.acl) x ON true
    GROUP BY o.class, o.oid, o.sub, o.owner, x.grantee
)
SELECT class, oid::int8, sub, coalesce(jsonb_agg(text ORDER BY text) FILTER (WHERE text IS NOT NULL), '[]') AS grants
FROM granted GROUP BY class, oid, sub;

-- name: needs
-- What needs what. What is not an object of its own stands for the one that it is a part of.
WITH part (class, oid, sub, into_class, into_oid, into_sub) AS (
    SELECT 'pg_rewrite'::regclass, r.oid, 0, 'pg_class'::regclass, r.ev_class, 0 FROM pg_catalog.pg_rewrite r
    WHERE r.rulename = '_RETURN' AND r.oid >= 16384
    UNION ALL
    SELECT 'pg_attrdef'::regclass, d.oid, 0, 'pg_class'::regclass, d.adrelid, d.adnum FROM pg_catalog.pg_attrdef d
    UNION ALL
    SELECT 'pg_class'::regclass, k.conindid, 0, 'pg_constraint'::regclass, k.oid, 0 FROM pg_catalog.pg_constraint k
    WHERE k.contype IN ('p', 'u', 'x')
    UNION ALL
    SELECT 'pg_type'::regclass, c.reltype, 0, 'pg_class'::regclass, c.oid, 0 FROM pg_catalog.pg_class c
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.oid >= 16384
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, s.sub, 'pg_type'::regclass, c.reltype, 0
    FROM pg_catalog.pg_class c CROSS JOIN LATERAL generate_series(0, c.relnatts) s (sub)
    WHERE c.relkind = 'c' AND c.oid >= 16384
    UNION ALL
    SELECT 'pg_type'::regclass, t.typarray, 0, 'pg_type'::regclass, t.oid, 0 FROM pg_catalog.pg_type t
    WHERE t.typarray <> 0 AND t.oid >= 16384
    UNION ALL
    SELECT 'pg_type'::regclass, (to_jsonb(r) ->> 'rngmultitypid')::oid, 0, 'pg_type'::regclass, r.rngtypid, 0
    FROM pg_catalog.pg_range r WHERE r.rngtypid >= 16384
    UNION ALL
    SELECT 'pg_constraint'::regclass, k.oid, 0, 'pg_type'::regclass, k.contypid, 0 FROM pg_catalog.pg_constraint k
    WHERE k.contypid >= 16384
    UNION ALL
    SELECT 'pg_publication_rel'::regclass, r.oid, 0, 'pg_publication'::regclass, r.prpubid, 0
    FROM pg_catalog.pg_publication_rel r
), member (class, oid, extension) AS (
    SELECT d.classid, d.objid, d.refobjid FROM pg_catalog.pg_depend d
    WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass AND d.objid >= 16384
), edge AS (
    SELECT d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
    FROM pg_catalog.pg_depend d
    WHERE d.objid >= 16384 AND d.deptype <> 'e' AND (d.refobjid >= 16384)
      -- A sequence is its column's, and the column's default needs the sequence: of the two, the sequence comes first.
      AND NOT (d.deptype IN ('a', 'i') AND d.classid = 'pg_class'::regclass
               AND EXISTS (SELECT FROM pg_catalog.pg_sequence s WHERE s.seqrelid = d.objid))
), whole AS (
    SELECT coalesce(a.into_class, d.classid) AS class, coalesce(a.into_oid, d.objid) AS oid, coalesce(a.into_sub, d.objsubid) AS sub,
           coalesce(b.into_class, d.refclassid) AS ref_class, coalesce(b.into_oid, d.refobjid) AS ref_oid,
           coalesce(b.into_sub, d.refobjsubid) AS ref_sub
    FROM edge d
    LEFT JOIN part a ON a.class = d.classid AND a.oid = d.objid AND a.sub = d.objsubid
    LEFT JOIN part b ON b.class = d.refclassid AND b.oid = d.refobjid AND b.sub = d.refobjsubid
)
-- An array of a table's rows is two steps away from the table. What an extension has made stands for the extension.
SELECT DISTINCT d.class::text, d.oid::int8, d.sub,
       CASE WHEN m.oid IS NULL THEN coalesce(b.into_class, d.ref_class) ELSE 'pg_extension'::regclass END::text AS ref_class,
       coalesce(m.extension, b.into_oid, d.ref_oid)::int8 AS ref_oid,
       CASE WHEN m.oid IS NULL THEN coalesce(b.into_sub, d.ref_sub) ELSE 0 END AS ref_sub
FROM whole d
LEFT JOIN part b ON b.class = d.ref_class AND b.oid = d.ref_oid AND b.sub = d.ref_sub
LEFT JOIN member m ON m.class = coalesce(b.into_class, d.ref_class) AND m.oid = coalesce(b.into_oid, d.ref_oid);

-- name: not_compared
-- Kinds of object of which some are there, and which no query above reads. An extension's are the extension's.
SELECT kind, count(*)::int8 AS number
FROM (SELECT 'collation' AS kind, 'pg_collation'::regclass AS class, o.oid FROM pg_catalog.pg_collation o WHERE o.oid >= 16384
      UNION ALL SELECT 'operator' AS kind, 'pg_operator'::regclass AS class, o.oid FROM pg_catalog.pg_operator o WHERE o.oid >= 16384
      UNION ALL SELECT 'operator class' AS kind, 'pg_opclass'::regclass AS class, o.oid FROM pg_catalog.pg_opclass o WHERE o.oid >= 16384
      UNION ALL SELECT 'operator family' AS kind, 'pg_opfamily'::regclass AS class, o.oid FROM pg_catalog.pg_opfamily o WHERE o.oid >= 16384
      UNION ALL SELECT 'conversion' AS kind, 'pg_conversion'::regclass AS class, o.oid FROM pg_catalog.pg_conversion o WHERE o.oid >= 16384
      UNION ALL SELECT 'cast' AS kind, 'pg_cast'::regclass AS class, o.oid FROM pg_catalog.pg_cast o WHERE o.oid >= 16384
      UNION ALL SELECT 'language' AS kind, 'pg_language'::regclass AS class, o.oid FROM pg_catalog.pg_language o WHERE o.oid >= 16384
      UNION ALL SELECT 'transform' AS kind, 'pg_transform'::regclass AS class, o.oid FROM pg_catalog.pg_transform o WHERE o.oid >= 16384
      UNION ALL SELECT 'access method' AS kind, 'pg_am'::regclass AS class, o.oid FROM pg_catalog.pg_am o WHERE o.oid >= 16384
      UNION ALL SELECT 'text search configuration' AS kind, 'pg_ts_config'::regclass AS class, o.oid FROM pg_catalog.pg_ts_config o WHERE o.oid >= 16384
      UNION ALL SELECT 'text search dictionary' AS kind, 'pg_ts_dict'::regclass AS class, o.oid FROM pg_catalog.pg_ts_dict o WHERE o.oid >= 16384
      UNION ALL SELECT 'text search parser' AS kind, 'pg_ts_parser'::regclass AS class, o.oid FROM pg_catalog.pg_ts_parser o WHERE o.oid >= 16384
      UNION ALL SELECT 'text search template' AS kind, 'pg_ts_template'::regclass AS class, o.oid FROM pg_catalog.pg_ts_template o WHERE o.oid >= 16384
      UNION ALL SELECT 'foreign data wrapper' AS kind, 'pg_foreign_data_wrapper'::regclass AS class, o.oid FROM pg_catalog.pg_foreign_data_wrapper o WHERE o.oid >= 16384
      UNION ALL SELECT 'foreign server' AS kind, 'pg_foreign_server'::regclass AS class, o.oid FROM pg_catalog.pg_foreign_server o WHERE o.oid >= 16384
      UNION ALL SELECT 'base type' AS kind, 'pg_type'::regclass AS class, o.oid FROM pg_catalog.pg_type o WHERE o.oid >= 16384 AND o.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = o.oid)
      UNION ALL SELECT 'subscription', 'pg_subscription'::regclass, o.oid FROM pg_catalog.pg_subscription o
                WHERE o.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
      UNION ALL SELECT 'security label', 'pg_seclabel'::regclass, 0 FROM pg_catalog.pg_seclabel
      UNION ALL SELECT 'large object', 'pg_largeobject_metadata'::regclass, o.oid FROM pg_catalog.pg_largeobject_metadata o) o
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype IN ('e', 'i'))
GROUP BY kind ORDER BY kind;

-- name: fingerprint
-- Another text after every change that was committed to what the queries above read: who wrote each row, added up. An order of
-- magnitude cheaper than to read them again.
SELECT concat_ws(' ',
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_namespace),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_class WHERE oid >= 16384),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_attribute WHERE attrelid >= 16384),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_attrdef),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_constraint),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_index WHERE indexrelid >= 16384),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_proc WHERE oid >= 16384),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_aggregate),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_trigger),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_rewrite WHERE ev_class >= 16384),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_policy),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_sequence),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_type WHERE oid >= 16384),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_enum),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_range),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_inherits),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_partitioned_table),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_statistic_ext),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_extension),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_publication),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_publication_rel),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_event_trigger),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_default_acl),
    (SELECT count(*) || ':' || coalesce(sum(xmin::text::int8), 0) FROM pg_catalog.pg_description WHERE objoid >= 16384)) AS text;
