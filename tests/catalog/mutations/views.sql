CREATE VIEW app.fresh AS SELECT * FROM app.customers;
--> + view app.fresh

DROP VIEW app.named_a;
--> - view app.named_a

DROP VIEW app.over_names;
--> - view app.over_names

DROP FUNCTION app.atomic(bigint); DROP VIEW app.names CASCADE;
--> - function app.atomic(bigint)
--> - view app.names
--> - view app.over_names

ALTER VIEW app.over_names RENAME TO above_names;
--> + view app.above_names
--> - view app.over_names

ALTER VIEW app.names RESET (security_invoker);
--> view app.names: options

ALTER VIEW app.names SET (security_invoker = false);
--> view app.names: options

ALTER VIEW app.names SET (security_barrier = false);
--> view app.names: options

ALTER VIEW app.named_a SET (check_option = local);
--> view app.named_a: options

ALTER VIEW app.named_a RESET (check_option);
--> view app.named_a: options

ALTER VIEW app.named_a SET (security_invoker = true);
--> view app.named_a: options

ALTER VIEW app.named_a OWNER TO "catalog Eigner";
--> view app.named_a: owner

ALTER VIEW app.named_a ALTER name DROP DEFAULT;
--> column app.named_a.name: default

ALTER VIEW app.named_a ALTER name SET DEFAULT 'b';
--> column app.named_a.name: default

ALTER VIEW app.named_a RENAME COLUMN name TO label;
--> view app.named_a: definition

CREATE OR REPLACE VIEW app.named_a WITH (check_option = cascaded) AS SELECT id, name FROM app.customers WHERE name LIKE 'b%';
--> view app.named_a: definition

CREATE OR REPLACE VIEW app.over_names AS SELECT count(*) AS n, max(name) AS last, min(name) AS first FROM app.names;
--> view app.over_names: definition

CREATE OR REPLACE VIEW app.names WITH (security_invoker = true, security_barrier = true) AS SELECT id, name, email, made FROM app.customers;
--> view app.names: definition

COMMENT ON VIEW app.names IS NULL;
--> view app.names: comment

COMMENT ON COLUMN app.names.name IS NULL;
--> column app.names.name: comment

GRANT SELECT ON app.over_names TO PUBLIC;
--> view app.over_names: grants

REVOKE SELECT ON app.names FROM catalog_reader;
--> view app.names: grants

REVOKE SELECT (id) ON app.names FROM catalog_writer;
--> column app.names.id: grants
