-- The reverse of 006: cns_enrichment_config in December's shape again, and nothing else of 006 left.
--
-- It is run by `pgstrata disable cns-config` and `pgstrata rollback --to`, in one transaction, after the rows that it
-- takes along were copied into the schema pgstrata; `pgstrata enable cns-config` brings them back. Derived by itself it
-- could not be: December's table has no place for a tenant's configuration, for Claude or for Langflow.
--
-- What stays live is what the service of December can read: the global configurations. A provider that it does not know
-- becomes none, which is what NULL means to it; its threshold, suppliers and switches stay as people set them.

-- First, so that what follows is neither audited nor signed: it is not a person's change, and the audit goes with 006.
DROP TRIGGER cns_enrichment_config_1_author ON public.cns_enrichment_config;
DROP TRIGGER cns_enrichment_config_2_change ON public.cns_enrichment_config;
DROP TRIGGER cns_enrichment_config_audit ON public.cns_enrichment_config;
DROP TRIGGER cns_enrichment_config_audit_all ON public.cns_enrichment_config;
DROP FUNCTION public.mark_cns_config_author();
DROP FUNCTION public.change_cns_config();
DROP FUNCTION public.audit_cns_config();

DROP VIEW public.cns_enrichment_active;
DROP VIEW public.cns_enrichment_cost_by_month;
DROP FUNCTION public.record_enrichment_cost(numeric, text, uuid, jsonb, timestamptz);
DROP FUNCTION public.active_cns_config(uuid);
DROP TABLE public.cns_enrichment_audit;
DROP FUNCTION public.keep_cns_audit();

-- The service of December reads every enabled configuration: a tenant's would hold for all.
DELETE FROM public.cns_enrichment_config WHERE tenant_id IS NOT NULL;
UPDATE public.cns_enrichment_config SET ai_provider = NULL, ai_model = NULL WHERE ai_provider IN ('claude', 'langflow');

-- A conversion takes no subquery, and a function that is there for this session alone leaves nothing behind.
CREATE FUNCTION pg_temp.text_list(list jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE
AS $$
    SELECT coalesce(array_agg(e.value ORDER BY e.ordinality), '{}')
    FROM jsonb_array_elements_text(list) WITH ORDINALITY AS e
$$;
-- Its check is on the list as jsonb, and goes before the conversion; the others go with their columns.
ALTER TABLE public.cns_enrichment_config
    DROP CONSTRAINT cns_enrichment_config_preferred_suppliers_check,
    DROP CONSTRAINT cns_enrichment_config_thresholds_check,
    DROP CONSTRAINT cns_enrichment_config_ai_provider_check,
    DROP CONSTRAINT cns_enrichment_config_name_key,
    ALTER COLUMN preferred_suppliers DROP DEFAULT;
ALTER TABLE public.cns_enrichment_config
    ALTER COLUMN preferred_suppliers TYPE text[] USING pg_temp.text_list(preferred_suppliers),
    ALTER COLUMN preferred_suppliers SET DEFAULT '{}';
DROP FUNCTION pg_temp.text_list(jsonb);

DROP INDEX public.cns_enrichment_config_one_active_idx;
ALTER TABLE public.cns_enrichment_config
    DROP COLUMN tenant_id,
    DROP COLUMN active,
    DROP COLUMN ai_endpoint,
    DROP COLUMN ai_temperature,
    DROP COLUMN ai_max_tokens,
    DROP COLUMN ai_timeout_seconds,
    DROP COLUMN monthly_cost_limit,
    DROP COLUMN last_cost_at,
    DROP COLUMN scraping_domains,
    DROP COLUMN scraping_requests_per_minute,
    DROP COLUMN scraping_timeout_seconds,
    DROP COLUMN scraping_respects_robots,
    DROP COLUMN created_at,
    ADD CONSTRAINT cns_enrichment_config_config_name_key UNIQUE (config_name),
    ADD CONSTRAINT cns_enrichment_config_ai_provider_check CHECK (ai_provider IN ('ollama', 'openai'));

COMMENT ON TABLE public.cns_enrichment_config IS
    'Named configurations of the enrichment; the service reads those that are enabled.';
COMMENT ON COLUMN public.cns_enrichment_config.config_name IS 'By which services and people call it.';
COMMENT ON COLUMN public.cns_enrichment_config.enabled IS 'false: the service does not read it.';
COMMENT ON COLUMN public.cns_enrichment_config.ai_provider IS
    'Which language model''s provider is asked: ollama or openai; NULL: none.';
COMMENT ON COLUMN public.cns_enrichment_config.ai_model IS 'The model, as its provider calls it; NULL: none.';
COMMENT ON COLUMN public.cns_enrichment_config.auto_apply_threshold IS
    'From which score on data is applied at once, 0 to 100.';
COMMENT ON COLUMN public.cns_enrichment_config.review_threshold IS
    'From which score on data waits for a person, 0 to 100.';
COMMENT ON COLUMN public.cns_enrichment_config.preferred_suppliers IS 'Codes of suppliers, the most preferred first.';
COMMENT ON COLUMN public.cns_enrichment_config.scraping IS 'Whether web pages may be read.';
COMMENT ON COLUMN public.cns_enrichment_config.updated_by IS
    'Who last changed it: an address, or platform; NULL: not known.';
COMMENT ON COLUMN public.cns_enrichment_config.updated_at IS
    'When the row was last written; whoever writes it says so.';
