-- What the Component Normalization Service has done, for whom, and what it cost.

CREATE TABLE public.cns_bulk_uploads (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    file_name text NOT NULL CHECK (file_name <> ''),
    status text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'running', 'done', 'failed')),
    parts_given integer NOT NULL CHECK (parts_given >= 0),
    parts_matched integer NOT NULL DEFAULT 0 CHECK (parts_matched >= 0),
    parts_failed integer NOT NULL DEFAULT 0 CHECK (parts_failed >= 0),
    options jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(options) = 'object'),
    uploaded_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT cns_bulk_uploads_parts CHECK (parts_matched + parts_failed <= parts_given)
);
CREATE INDEX cns_bulk_uploads_organization_id_idx ON public.cns_bulk_uploads (organization_id, created_at DESC);
CREATE INDEX cns_bulk_uploads_uploaded_by_idx ON public.cns_bulk_uploads (uploaded_by);
COMMENT ON TABLE public.cns_bulk_uploads IS 'Lists of part numbers that were given for enrichment without a BOM.';
COMMENT ON COLUMN public.cns_bulk_uploads.id IS 'Key.';
COMMENT ON COLUMN public.cns_bulk_uploads.organization_id IS 'The organisation that it was uploaded for.';
COMMENT ON COLUMN public.cns_bulk_uploads.file_name IS 'As it was called on the person''s computer.';
COMMENT ON COLUMN public.cns_bulk_uploads.status IS 'received, running, done or failed; the services change it.';
COMMENT ON COLUMN public.cns_bulk_uploads.parts_given IS 'How many part numbers the list has.';
COMMENT ON COLUMN public.cns_bulk_uploads.parts_matched IS 'Of these, how many were found.';
COMMENT ON COLUMN public.cns_bulk_uploads.parts_failed IS 'Of these, how many were not.';
COMMENT ON COLUMN public.cns_bulk_uploads.options IS
    'How the list is to be read and whom to ask: {"suppliers": ["mouser"]}.';
COMMENT ON COLUMN public.cns_bulk_uploads.uploaded_by IS 'Who uploaded it; NULL: that person is gone.';
COMMENT ON COLUMN public.cns_bulk_uploads.created_at IS 'When it was uploaded.';
COMMENT ON COLUMN public.cns_bulk_uploads.finished_at IS 'NULL: not finished yet.';

CREATE TABLE public.cns_cost_tracking (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    enrichment_queue_id uuid REFERENCES public.enrichment_queue ON DELETE SET NULL,
    provider text NOT NULL CHECK (provider IN ('mouser', 'digikey', 'element14', 'ollama', 'openai', 'scraping')),
    units integer NOT NULL CHECK (units > 0),
    unit_cost numeric(12, 6) NOT NULL CHECK (unit_cost >= 0),
    cost numeric GENERATED ALWAYS AS (units * unit_cost) STORED,
    currency character(3) NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
    occurred_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX cns_cost_tracking_organization_id_idx ON public.cns_cost_tracking (organization_id, occurred_at);
CREATE INDEX cns_cost_tracking_enrichment_queue_id_idx ON public.cns_cost_tracking (enrichment_queue_id);
COMMENT ON TABLE public.cns_cost_tracking IS 'What each question to a provider cost, and who asked it.';
COMMENT ON COLUMN public.cns_cost_tracking.id IS 'Key.';
COMMENT ON COLUMN public.cns_cost_tracking.organization_id IS 'Who asked, and whose budget it is.';
COMMENT ON COLUMN public.cns_cost_tracking.enrichment_queue_id IS
    'The request that it was for; NULL: it is gone, or there was none.';
COMMENT ON COLUMN public.cns_cost_tracking.provider IS
    'A supplier (mouser, digikey, element14), a language model (ollama, openai) or scraping.';
COMMENT ON COLUMN public.cns_cost_tracking.units IS 'Calls, or thousands of tokens, as the provider counts.';
COMMENT ON COLUMN public.cns_cost_tracking.unit_cost IS 'Of one unit, in currency; 0 where the provider asks nothing.';
COMMENT ON COLUMN public.cns_cost_tracking.cost IS 'units times unit_cost; computed.';
COMMENT ON COLUMN public.cns_cost_tracking.currency IS 'Three capitals of ISO 4217.';
COMMENT ON COLUMN public.cns_cost_tracking.occurred_at IS 'When the provider was asked.';

CREATE TABLE public.enrichment_history (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    catalog_component_id uuid REFERENCES public.catalog_components ON DELETE CASCADE,
    enrichment_queue_id uuid REFERENCES public.enrichment_queue ON DELETE SET NULL,
    source text NOT NULL CHECK (source IN ('mouser', 'digikey', 'element14', 'ai', 'scraping', 'person')),
    outcome text NOT NULL CHECK (outcome IN ('applied', 'queued', 'rejected', 'failed')),
    quality_before public.percentage,
    quality_after public.percentage,
    fields_changed text[] NOT NULL DEFAULT '{}',
    took interval NOT NULL CHECK (took >= interval '0'),
    finished_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX enrichment_history_organization_id_idx ON public.enrichment_history (organization_id, finished_at DESC);
CREATE INDEX enrichment_history_catalog_component_id_idx ON public.enrichment_history (catalog_component_id);
CREATE INDEX enrichment_history_enrichment_queue_id_idx ON public.enrichment_history (enrichment_queue_id);
COMMENT ON TABLE public.enrichment_history IS 'Every finished enrichment that an organisation asked for, good or bad.';
COMMENT ON COLUMN public.enrichment_history.id IS 'Key.';
COMMENT ON COLUMN public.enrichment_history.organization_id IS 'The organisation that asked.';
COMMENT ON COLUMN public.enrichment_history.catalog_component_id IS 'The part of the catalog; NULL: none was known.';
COMMENT ON COLUMN public.enrichment_history.enrichment_queue_id IS 'The request; NULL: it is gone.';
COMMENT ON COLUMN public.enrichment_history.source IS
    'Where the data is from: mouser, digikey, element14, ai, scraping or person.';
COMMENT ON COLUMN public.enrichment_history.outcome IS 'applied, queued (for a person), rejected or failed.';
COMMENT ON COLUMN public.enrichment_history.quality_before IS 'The part''s score before, 0 to 100; NULL: none.';
COMMENT ON COLUMN public.enrichment_history.quality_after IS
    'The score of what was found, 0 to 100; NULL: nothing was.';
COMMENT ON COLUMN public.enrichment_history.fields_changed IS 'Names of the fields that it changed; empty: none.';
COMMENT ON COLUMN public.enrichment_history.took IS 'From the start of the work to its end.';
COMMENT ON COLUMN public.enrichment_history.finished_at IS 'When it ended.';

CREATE TABLE public.enrichment_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    enrichment_queue_id uuid NOT NULL REFERENCES public.enrichment_queue ON DELETE CASCADE,
    status_before text,
    status_after text NOT NULL,
    worker text,
    message text,
    occurred_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX enrichment_events_enrichment_queue_id_idx ON public.enrichment_events (enrichment_queue_id, occurred_at);
COMMENT ON TABLE public.enrichment_events IS 'A request''s way through the queue, step by step; a trigger writes it.';
COMMENT ON COLUMN public.enrichment_events.id IS 'Key.';
COMMENT ON COLUMN public.enrichment_events.enrichment_queue_id IS 'The request.';
COMMENT ON COLUMN public.enrichment_events.status_before IS 'NULL: it just entered the queue.';
COMMENT ON COLUMN public.enrichment_events.status_after IS 'The status that it went to.';
COMMENT ON COLUMN public.enrichment_events.worker IS 'Which worker had it then; NULL: none.';
COMMENT ON COLUMN public.enrichment_events.message IS 'What had gone wrong by then; NULL: nothing.';
COMMENT ON COLUMN public.enrichment_events.occurred_at IS 'When the status changed.';

CREATE FUNCTION public.record_queue_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    INSERT INTO public.enrichment_events (enrichment_queue_id, status_before, status_after, worker, message)
    VALUES (NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status, NEW.locked_by, NEW.last_error);
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.record_queue_step() IS 'Trigger: writes enrichment_events.';
REVOKE EXECUTE ON FUNCTION public.record_queue_step() FROM PUBLIC;
CREATE TRIGGER enrichment_queue_entered AFTER INSERT ON public.enrichment_queue
    FOR EACH ROW EXECUTE FUNCTION public.record_queue_step();
CREATE TRIGGER enrichment_queue_moved AFTER UPDATE OF status ON public.enrichment_queue
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION public.record_queue_step();

CREATE VIEW public.cns_events_retention_summary WITH (security_invoker = true) AS
SELECT
    e.organization_id,
    (date_trunc('month', e.occurred_at AT TIME ZONE 'UTC'))::date AS month,
    count(*) AS events,
    count(*) FILTER (WHERE e.outcome = 'failed') AS failed,
    min(e.occurred_at) AS first_at,
    max(e.occurred_at) AS last_at,
    (date_trunc('month', e.occurred_at AT TIME ZONE 'UTC') + interval '7 months')::date AS dropped_from
FROM public.cns_processing_events AS e
GROUP BY e.organization_id, date_trunc('month', e.occurred_at AT TIME ZONE 'UTC');
COMMENT ON VIEW public.cns_events_retention_summary IS
    'Events kept by month (UTC), and the day from which that month''s partition may be dropped: six months after it.';
COMMENT ON COLUMN public.cns_events_retention_summary.organization_id IS 'For whom the work was.';
COMMENT ON COLUMN public.cns_events_retention_summary.month IS 'Its first day (UTC).';
COMMENT ON COLUMN public.cns_events_retention_summary.events IS 'How many there are.';
COMMENT ON COLUMN public.cns_events_retention_summary.failed IS 'How many of them failed.';
COMMENT ON COLUMN public.cns_events_retention_summary.first_at IS 'When the first was.';
COMMENT ON COLUMN public.cns_events_retention_summary.last_at IS 'When the last was.';
COMMENT ON COLUMN public.cns_events_retention_summary.dropped_from IS
    'From this day on the month''s partition may be dropped.';

-- ------------------------------------------------------------------------------------------- row-level security

REVOKE UPDATE, DELETE ON public.cns_bulk_uploads FROM authenticated;
REVOKE INSERT, UPDATE, DELETE ON public.cns_cost_tracking, public.enrichment_history, public.enrichment_events,
    public.cns_events_retention_summary FROM authenticated;
ALTER TABLE public.cns_bulk_uploads ENABLE ROW LEVEL SECURITY;
CREATE POLICY cns_bulk_uploads_read ON public.cns_bulk_uploads FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY cns_bulk_uploads_add ON public.cns_bulk_uploads FOR INSERT TO authenticated
    WITH CHECK (uploaded_by = (SELECT auth.uid()) AND public.is_member(organization_id, 'member'));
ALTER TABLE public.cns_cost_tracking ENABLE ROW LEVEL SECURITY;
CREATE POLICY cns_cost_tracking_read ON public.cns_cost_tracking FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));
ALTER TABLE public.enrichment_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY enrichment_history_read ON public.enrichment_history FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
ALTER TABLE public.enrichment_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY enrichment_events_read ON public.enrichment_events FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.enrichment_queue AS q WHERE q.id = enrichment_queue_id));
