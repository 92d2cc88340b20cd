CREATE DOMAIN app.fresh AS text;
--> + domain app.fresh

DROP DOMAIN app.free;
--> - domain app.free

DROP DOMAIN app.free; CREATE DOMAIN app.free AS integer;
--> domain app.free: base type

ALTER DOMAIN app.positive DROP DEFAULT;
--> domain app.positive: default

ALTER DOMAIN app.positive SET DEFAULT 2;
--> domain app.positive: default

ALTER DOMAIN app.positive DROP NOT NULL;
--> domain app.positive: not null

ALTER DOMAIN app.code SET NOT NULL;
--> domain app.code: not null

ALTER DOMAIN app.code ADD CHECK (VALUE <> 'X');
--> domain app.code: constraints

ALTER DOMAIN app.code DROP CONSTRAINT short;
--> domain app.code: constraint comments
--> domain app.code: constraints

ALTER DOMAIN app.code VALIDATE CONSTRAINT upper;
--> domain app.code: constraints

ALTER DOMAIN app.positive RENAME CONSTRAINT positive_check TO above_zero;
--> domain app.positive: constraints

ALTER DOMAIN app.code OWNER TO "catalog Eigner";
--> domain app.code: owner

COMMENT ON DOMAIN app.code IS 'other';
--> domain app.code: comment

COMMENT ON CONSTRAINT short ON DOMAIN app.code IS NULL;
--> domain app.code: constraint comments

COMMENT ON CONSTRAINT upper ON DOMAIN app.code IS 'new';
--> domain app.code: constraint comments

GRANT USAGE ON DOMAIN app.code TO catalog_reader WITH GRANT OPTION;
--> domain app.code: grants
