CREATE SCHEMA more;
--> + schema more

DROP SCHEMA empty CASCADE;
--> - schema empty
--> publication schemas: schemas

ALTER SCHEMA empty OWNER TO "catalog Eigner";
--> schema empty: owner

ALTER SCHEMA empty RENAME TO vacant;
--> + schema vacant
--> - schema empty
--> publication schemas: schemas

COMMENT ON SCHEMA app IS 'other';
--> schema app: comment

COMMENT ON SCHEMA app IS NULL;
--> schema app: comment

COMMENT ON SCHEMA tools IS 'it''s "new"';
--> schema tools: comment

GRANT USAGE ON SCHEMA "Größe & ""Maß""" TO PUBLIC;
--> schema "Größe & ""Maß""": grants

GRANT CREATE ON SCHEMA app TO catalog_writer;
--> schema app: grants

REVOKE USAGE ON SCHEMA app FROM catalog_reader;
--> schema app: grants

REVOKE GRANT OPTION FOR CREATE ON SCHEMA tools FROM catalog_writer;
--> schema tools: grants

GRANT USAGE ON SCHEMA app TO catalog_reader WITH GRANT OPTION;
--> schema app: grants
