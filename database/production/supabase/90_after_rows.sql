-- What the server got after years of use, on rows that were there already.

-- Some lines of old BOMs have no part number; new ones must.
ALTER TABLE public.bom_line_items ADD CONSTRAINT bom_line_items_mpn_given CHECK (mpn <> '') NOT VALID;
COMMENT ON CONSTRAINT bom_line_items_mpn_given ON public.bom_line_items IS
    'Not validated: uploads before 2024 had blank lines.';

-- The key came after the rows: an old entry may speak of a part that was merged into another since.
ALTER TABLE public.enrichment_audit_log
    ADD CONSTRAINT enrichment_audit_log_component_fkey FOREIGN KEY (catalog_component_id)
    REFERENCES public.catalog_components ON DELETE RESTRICT NOT VALID;

CREATE PUBLICATION supabase_realtime
    FOR TABLE public.alerts WHERE (status = 'open'),
        TABLE public.boms (id, organization_id, status, line_count, updated_at)
    WITH (publish = 'insert, update, delete');
CREATE PUBLICATION storage_replica FOR TABLES IN SCHEMA storage;
COMMENT ON PUBLICATION supabase_realtime IS 'What the Realtime service tells clients.';

-- To the server's log alone: a NOTIFY here would forbid two-phase commit to whoever changes the schema.
CREATE FUNCTION extensions.log_schema_change() RETURNS event_trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
DECLARE
    command record;
BEGIN
    FOR command IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
        RAISE LOG 'schema change: % %', command.command_tag, command.object_identity;
    END LOOP;
END;
$$;
COMMENT ON FUNCTION extensions.log_schema_change() IS 'Event trigger: a line in the server''s log.';
CREATE EVENT TRIGGER log_schema_change ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE POLICY', 'ALTER POLICY')
    EXECUTE FUNCTION extensions.log_schema_change();
COMMENT ON EVENT TRIGGER log_schema_change IS 'So that a change made by hand leaves a trace.';
