-- The Component Normalization Service: its settings, its queue and what it has done.

CREATE TABLE public.cns_enrichment_config (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid REFERENCES public.organizations ON DELETE CASCADE,
    auto_apply_threshold public.percentage NOT NULL DEFAULT 95,
    review_threshold public.percentage NOT NULL DEFAULT 70,
    suppliers text[] NOT NULL DEFAULT '{mouser,digikey,element14}',
    use_ai boolean NOT NULL DEFAULT false,
    use_scraping boolean NOT NULL DEFAULT false,
    monthly_budget numeric(10, 2) CHECK (monthly_budget >= 0),
    updated_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT cns_enrichment_config_once UNIQUE NULLS NOT DISTINCT (organization_id),
    CONSTRAINT cns_enrichment_config_thresholds CHECK (review_threshold < auto_apply_threshold)
);
CREATE INDEX cns_enrichment_config_updated_by_idx ON public.cns_enrichment_config (updated_by);
COMMENT ON TABLE public.cns_enrichment_config IS
    'How an organisation''s parts are enriched; the row without an organisation is for all others.';
COMMENT ON COLUMN public.cns_enrichment_config.id IS 'Key.';
COMMENT ON COLUMN public.cns_enrichment_config.organization_id IS
    'Whose settings they are; NULL: those for all without their own.';
COMMENT ON COLUMN public.cns_enrichment_config.auto_apply_threshold IS
    'From which score on data is applied at once, 0 to 100.';
COMMENT ON COLUMN public.cns_enrichment_config.review_threshold IS
    'From which score on data waits for a person, below that it is rejected; less than auto_apply_threshold.';
COMMENT ON COLUMN public.cns_enrichment_config.suppliers IS 'Codes of the suppliers that are asked.';
COMMENT ON COLUMN public.cns_enrichment_config.use_ai IS 'Whether a language model may be asked.';
COMMENT ON COLUMN public.cns_enrichment_config.use_scraping IS 'Whether web pages may be read.';
COMMENT ON COLUMN public.cns_enrichment_config.monthly_budget IS 'What enrichment may cost in a month; NULL: no limit.';
COMMENT ON COLUMN public.cns_enrichment_config.updated_by IS
    'Who last changed them; NULL: the platform, or that person is gone.';
COMMENT ON COLUMN public.cns_enrichment_config.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.cns_enrichment_config.updated_at IS 'When the row last changed.';

CREATE TABLE public.enrichment_queue (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ticket bigint NOT NULL,
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    catalog_component_id uuid REFERENCES public.catalog_components ON DELETE CASCADE,
    bom_line_item_id uuid REFERENCES public.bom_line_items ON DELETE SET NULL,
    requested_by uuid REFERENCES public.users ON DELETE SET NULL,
    requested_mpn text NOT NULL,
    priority smallint NOT NULL DEFAULT 5 CHECK (priority BETWEEN 1 AND 9),
    status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'working', 'done', 'failed', 'cancelled')),
    attempts smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz,
    locked_by text,
    locked_at timestamptz,
    last_error text,
    payload jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT enrichment_queue_locked CHECK ((status = 'working') = (locked_by IS NOT NULL AND locked_at IS NOT NULL))
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);
CREATE SEQUENCE public.enrichment_queue_ticket_seq OWNED BY public.enrichment_queue.ticket;
ALTER TABLE public.enrichment_queue ALTER COLUMN ticket SET DEFAULT nextval('public.enrichment_queue_ticket_seq');
ALTER TABLE public.enrichment_queue ADD CONSTRAINT enrichment_queue_ticket_key UNIQUE (ticket);
CREATE INDEX enrichment_queue_organization_id_idx ON public.enrichment_queue (organization_id);
CREATE INDEX enrichment_queue_catalog_component_id_idx ON public.enrichment_queue (catalog_component_id);
CREATE INDEX enrichment_queue_bom_line_item_id_idx ON public.enrichment_queue (bom_line_item_id);
CREATE INDEX enrichment_queue_requested_by_idx ON public.enrichment_queue (requested_by);
CREATE INDEX enrichment_queue_next_idx ON public.enrichment_queue (priority, ticket) WHERE status = 'waiting';
COMMENT ON TABLE public.enrichment_queue IS 'Parts that wait for data. Workers take them by priority, then in order.';
COMMENT ON COLUMN public.enrichment_queue.id IS 'Key.';
COMMENT ON COLUMN public.enrichment_queue.ticket IS 'The number that support and customers quote.';
COMMENT ON COLUMN public.enrichment_queue.organization_id IS 'The organisation that asks.';
COMMENT ON COLUMN public.enrichment_queue.catalog_component_id IS
    'The part of the catalog; NULL: none is known for the number.';
COMMENT ON COLUMN public.enrichment_queue.bom_line_item_id IS
    'The line that it was asked for; NULL: it is gone, or there was none.';
COMMENT ON COLUMN public.enrichment_queue.requested_by IS 'Who asked; NULL: that person is gone, or a service asked.';
COMMENT ON COLUMN public.enrichment_queue.requested_mpn IS 'The part number as it was asked for.';
COMMENT ON COLUMN public.enrichment_queue.priority IS '1 to 9; 1 comes first.';
COMMENT ON COLUMN public.enrichment_queue.status IS 'waiting, working, done, failed or cancelled.';
COMMENT ON COLUMN public.enrichment_queue.attempts IS 'How often a worker tried.';
COMMENT ON COLUMN public.enrichment_queue.next_attempt_at IS 'Not before this; NULL: at any time.';
COMMENT ON COLUMN public.enrichment_queue.locked_by IS 'Which worker has it; set exactly while working.';
COMMENT ON COLUMN public.enrichment_queue.locked_at IS
    'Since when; requeue_stalled() gives it back when that is too long.';
COMMENT ON COLUMN public.enrichment_queue.last_error IS 'What went wrong last; NULL: nothing.';
COMMENT ON COLUMN public.enrichment_queue.payload IS 'What else the request says: the line, the maker.';
COMMENT ON COLUMN public.enrichment_queue.created_at IS 'When it was asked for.';
COMMENT ON COLUMN public.enrichment_queue.updated_at IS 'When the row last changed.';

-- Large, many, and dropped a month at a time.
CREATE TABLE public.cns_processing_events (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    occurred_at timestamptz NOT NULL DEFAULT now(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    bom_id uuid REFERENCES public.boms ON DELETE CASCADE,
    stage text NOT NULL CHECK (stage IN ('parse', 'match', 'enrich', 'score', 'route')),
    outcome text NOT NULL CHECK (outcome IN ('ok', 'retried', 'failed')),
    took interval NOT NULL,
    details jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (id, occurred_at)
) PARTITION BY RANGE (occurred_at);
CREATE INDEX cns_processing_events_organization_id_idx ON public.cns_processing_events (organization_id, occurred_at);
CREATE INDEX cns_processing_events_bom_id_idx ON public.cns_processing_events (bom_id);
CREATE TABLE public.cns_processing_events_2025_10 PARTITION OF public.cns_processing_events
    FOR VALUES FROM ('2025-10-01 00:00:00+00') TO ('2025-11-01 00:00:00+00');
CREATE TABLE public.cns_processing_events_2025_11 PARTITION OF public.cns_processing_events
    FOR VALUES FROM ('2025-11-01 00:00:00+00') TO ('2025-12-01 00:00:00+00');
CREATE TABLE public.cns_processing_events_2025_12 PARTITION OF public.cns_processing_events
    FOR VALUES FROM ('2025-12-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
CREATE TABLE public.cns_processing_events_default PARTITION OF public.cns_processing_events DEFAULT;
COMMENT ON TABLE public.cns_processing_events IS
    'What the service did for a BOM, stage by stage; one partition a month (UTC).';
COMMENT ON COLUMN public.cns_processing_events.id IS 'Key, together with occurred_at.';
COMMENT ON COLUMN public.cns_processing_events.occurred_at IS 'When it happened; it decides the partition.';
COMMENT ON COLUMN public.cns_processing_events.organization_id IS 'For whom the work was.';
COMMENT ON COLUMN public.cns_processing_events.bom_id IS 'For which BOM; NULL: for none.';
COMMENT ON COLUMN public.cns_processing_events.stage IS 'parse, match, enrich, score or route.';
COMMENT ON COLUMN public.cns_processing_events.outcome IS 'ok, retried or failed.';
COMMENT ON COLUMN public.cns_processing_events.took IS 'How long the stage took.';
COMMENT ON COLUMN public.cns_processing_events.details IS 'Numbers for whoever looks into it: lines, worker, cost.';
COMMENT ON TABLE public.cns_processing_events_2025_10 IS 'October 2025.';
COMMENT ON TABLE public.cns_processing_events_2025_11 IS 'November 2025.';
COMMENT ON TABLE public.cns_processing_events_2025_12 IS 'December 2025.';
COMMENT ON TABLE public.cns_processing_events_default IS
    'Events of a month that has no partition yet, and of clocks that are wrong.';

CREATE PROCEDURE public.requeue_stalled(older_than interval DEFAULT '15 minutes', most_attempts integer DEFAULT 5)
LANGUAGE plpgsql
SET search_path = ''
AS $procedure$
BEGIN
    UPDATE public.enrichment_queue AS q
    SET status = CASE WHEN q.attempts >= most_attempts THEN 'failed' ELSE 'waiting' END,
        last_error = format($message$worker %s said nothing for %s$message$, q.locked_by, older_than),
        locked_by = NULL,
        locked_at = NULL
    WHERE q.status = 'working' AND q.locked_at < now() - older_than;
END;
$procedure$;
COMMENT ON PROCEDURE public.requeue_stalled(interval, integer) IS 'Gives back what a worker took and did not finish.';

CREATE FUNCTION public.announce_work() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_notify('enrichment_queue', NEW.ticket::text);
    RETURN NULL;
END;
$$;
CREATE TRIGGER enrichment_queue_announce AFTER INSERT ON public.enrichment_queue
    FOR EACH ROW EXECUTE FUNCTION public.announce_work();
-- Workers poll since autumn 2025; the trigger stays for the day that they listen again.
ALTER TABLE public.enrichment_queue DISABLE TRIGGER enrichment_queue_announce;
CREATE TRIGGER enrichment_queue_touch BEFORE UPDATE ON public.enrichment_queue
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER cns_enrichment_config_touch BEFORE UPDATE ON public.cns_enrichment_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- ------------------------------------------------------------------------------------------------------- views

-- GROUP BY the key of the part: its other columns follow from it.
CREATE VIEW public.components_needing_review WITH (security_invoker = true) AS
SELECT
    c.id,
    c.mpn,
    c.manufacturer_id,
    c.quality_score,
    c.lifecycle_status,
    count(q.id) AS requests,
    min(q.created_at) AS first_requested_at,
    q.organization_id
FROM public.catalog_components AS c
JOIN public.enrichment_queue AS q ON q.catalog_component_id = c.id AND q.status IN ('waiting', 'failed')
WHERE c.quality_score IS NULL OR c.quality_score < 95
GROUP BY c.id, q.organization_id;
COMMENT ON VIEW public.components_needing_review IS
    'Parts that an organisation asked for and whose data is not good enough to go out unseen.';
COMMENT ON COLUMN public.components_needing_review.id IS 'The part''s id in catalog_components.';
COMMENT ON COLUMN public.components_needing_review.mpn IS 'The maker''s part number.';
COMMENT ON COLUMN public.components_needing_review.manufacturer_id IS 'Who makes the part.';
COMMENT ON COLUMN public.components_needing_review.quality_score IS 'Below 95; NULL: never enriched.';
COMMENT ON COLUMN public.components_needing_review.lifecycle_status IS 'As in the catalog.';
COMMENT ON COLUMN public.components_needing_review.requests IS
    'How many of the organisation''s requests for it wait or have failed.';
COMMENT ON COLUMN public.components_needing_review.first_requested_at IS 'When the oldest of these was made.';
COMMENT ON COLUMN public.components_needing_review.organization_id IS 'The organisation that asked.';

CREATE VIEW public.enrichment_stats WITH (security_invoker = true) AS
SELECT
    q.organization_id,
    count(*) FILTER (WHERE q.status IN ('waiting', 'working')) AS open,
    count(*) FILTER (WHERE q.status = 'done') AS done,
    count(*) FILTER (WHERE q.status = 'failed') AS failed,
    round(public.weighted_mean(c.quality_score, q.priority), 2) AS mean_quality,
    max(q.updated_at) AS last_change_at
FROM public.enrichment_queue AS q
LEFT JOIN public.catalog_components AS c ON c.id = q.catalog_component_id
GROUP BY q.organization_id;
COMMENT ON VIEW public.enrichment_stats IS 'One line an organisation: what waits, what is done, how good it is.';
COMMENT ON COLUMN public.enrichment_stats.organization_id IS 'The organisation that asked.';
COMMENT ON COLUMN public.enrichment_stats.open IS 'Requests that wait or are worked on.';
COMMENT ON COLUMN public.enrichment_stats.done IS 'Requests that are done.';
COMMENT ON COLUMN public.enrichment_stats.failed IS 'Requests that have failed.';
COMMENT ON COLUMN public.enrichment_stats.mean_quality IS
    'The mean score of the parts asked for, weighted by the number in priority; NULL: none has a score.';
COMMENT ON COLUMN public.enrichment_stats.last_change_at IS 'When one of its requests last changed.';

-- ------------------------------------------------------------------------------------------- row-level security

ALTER TABLE public.cns_enrichment_config ENABLE ROW LEVEL SECURITY;
CREATE POLICY cns_enrichment_config_read ON public.cns_enrichment_config FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY cns_enrichment_config_write ON public.cns_enrichment_config TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));

-- The row for all others is nobody's to read: a member asks for the settings that hold.
CREATE FUNCTION public.enrichment_config_for(organization uuid) RETURNS SETOF public.cns_enrichment_config
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = ''
AS $$
    SELECT c.*
    FROM public.cns_enrichment_config AS c
    WHERE (c.organization_id = organization OR c.organization_id IS NULL) AND public.is_member(organization)
    ORDER BY c.organization_id NULLS LAST
    LIMIT 1
$$;
COMMENT ON FUNCTION public.enrichment_config_for(uuid) IS
    'The settings that hold for an organisation: its own, else those for all. For its members.';
REVOKE EXECUTE ON FUNCTION public.enrichment_config_for(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.enrichment_config_for(uuid) TO authenticated, service_role;

REVOKE INSERT, UPDATE, DELETE ON public.components_needing_review, public.enrichment_stats FROM authenticated;
REVOKE INSERT, UPDATE, DELETE ON public.enrichment_queue, public.cns_processing_events FROM authenticated;
ALTER TABLE public.enrichment_queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY enrichment_queue_read ON public.enrichment_queue FOR SELECT TO authenticated
    USING (public.is_member(organization_id));

-- A partition that is read by its own name is not under its parent's policies: nobody but the services reads one so.
ALTER TABLE public.cns_processing_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY cns_processing_events_read ON public.cns_processing_events FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
REVOKE ALL ON public.cns_processing_events_2025_10, public.cns_processing_events_2025_11,
    public.cns_processing_events_2025_12, public.cns_processing_events_default FROM authenticated;
ALTER TABLE public.cns_processing_events_2025_10 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.cns_processing_events_2025_11 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.cns_processing_events_2025_12 ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.cns_processing_events_default ENABLE ROW LEVEL SECURITY;
