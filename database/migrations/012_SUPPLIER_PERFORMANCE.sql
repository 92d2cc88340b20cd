-- Supplier performance: how suppliers answer, how often they may be asked, and what is asked of them.
--
-- Database: components_v2. Feature: supplier-metrics. Requires: 002.
--
-- Each answer in supplier_enrichment_responses is counted into its supplier's hour as it is written; those that are
-- there already are counted below. What is kept can be added up: a day, a month or all suppliers together are sums of
-- hours, and the counts stay when old answers are deleted.

CREATE TABLE public.supplier_performance_metrics (
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    hour timestamptz NOT NULL CHECK (hour = date_trunc('hour', hour, 'UTC')),
    requests integer NOT NULL CHECK (requests > 0),
    succeeded integer NOT NULL DEFAULT 0 CHECK (succeeded >= 0),
    not_found integer NOT NULL DEFAULT 0 CHECK (not_found >= 0),
    rate_limited integer NOT NULL DEFAULT 0 CHECK (rate_limited >= 0),
    failed integer NOT NULL DEFAULT 0 CHECK (failed >= 0),
    within_250_ms integer NOT NULL DEFAULT 0 CHECK (within_250_ms >= 0),
    within_1_s integer NOT NULL DEFAULT 0 CHECK (within_1_s >= 0),
    within_5_s integer NOT NULL DEFAULT 0 CHECK (within_5_s >= 0),
    slower integer NOT NULL DEFAULT 0 CHECK (slower >= 0),
    total_ms numeric(16, 3) NOT NULL CHECK (total_ms >= 0),
    slowest_ms numeric(12, 3) NOT NULL CHECK (slowest_ms >= 0),
    mean_ms numeric(12, 3) GENERATED ALWAYS AS (total_ms / requests) STORED,
    success_percent numeric(5, 2) GENERATED ALWAYS AS (100.0 * (succeeded + not_found) / requests) STORED,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (supplier_id, hour),
    CONSTRAINT supplier_performance_metrics_outcomes CHECK (requests = succeeded + not_found + rate_limited + failed),
    CONSTRAINT supplier_performance_metrics_times CHECK (requests = within_250_ms + within_1_s + within_5_s + slower)
);
CREATE INDEX supplier_performance_metrics_hour_idx ON public.supplier_performance_metrics USING brin (hour);
COMMENT ON TABLE public.supplier_performance_metrics IS
    'How each supplier answered, by the hour (UTC). Written by the database.';
COMMENT ON COLUMN public.supplier_performance_metrics.supplier_id IS 'The supplier.';
COMMENT ON COLUMN public.supplier_performance_metrics.hour IS 'When the hour began.';
COMMENT ON COLUMN public.supplier_performance_metrics.requests IS 'How often it was asked.';
COMMENT ON COLUMN public.supplier_performance_metrics.succeeded IS 'Answers with data (2xx).';
COMMENT ON COLUMN public.supplier_performance_metrics.not_found IS 'Answers that it does not have the part (404).';
COMMENT ON COLUMN public.supplier_performance_metrics.rate_limited IS 'Refused: asked too often (429).';
COMMENT ON COLUMN public.supplier_performance_metrics.failed IS 'Everything else.';
COMMENT ON COLUMN public.supplier_performance_metrics.within_250_ms IS 'Answers within 250 ms.';
COMMENT ON COLUMN public.supplier_performance_metrics.within_1_s IS 'Answers above that, within a second.';
COMMENT ON COLUMN public.supplier_performance_metrics.within_5_s IS 'Answers above that, within five seconds.';
COMMENT ON COLUMN public.supplier_performance_metrics.slower IS 'Answers that took longer.';
COMMENT ON COLUMN public.supplier_performance_metrics.total_ms IS 'Milliseconds of all answers together.';
COMMENT ON COLUMN public.supplier_performance_metrics.slowest_ms IS 'Milliseconds of the slowest.';
COMMENT ON COLUMN public.supplier_performance_metrics.mean_ms IS 'Milliseconds in the mean.';
COMMENT ON COLUMN public.supplier_performance_metrics.success_percent IS
    'Requests that got an answer, "not found" included: the supplier works.';
COMMENT ON COLUMN public.supplier_performance_metrics.updated_at IS 'When it last changed.';

CREATE TABLE public.supplier_rate_limits (
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    per text NOT NULL CHECK (per IN ('second', 'minute', 'hour', 'day')),
    most_requests integer NOT NULL CHECK (most_requests > 0),
    window_start timestamptz NOT NULL DEFAULT '-infinity',
    used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (supplier_id, per)
);
COMMENT ON TABLE public.supplier_rate_limits IS
    'How often a supplier may be asked, and how often it was in the window that runs.';
COMMENT ON COLUMN public.supplier_rate_limits.supplier_id IS 'The supplier.';
COMMENT ON COLUMN public.supplier_rate_limits.per IS 'The window (UTC); a supplier may have several.';
COMMENT ON COLUMN public.supplier_rate_limits.most_requests IS 'Requests in one window.';
COMMENT ON COLUMN public.supplier_rate_limits.window_start IS 'When the window of used began.';
COMMENT ON COLUMN public.supplier_rate_limits.used IS 'Requests in it so far.';
COMMENT ON COLUMN public.supplier_rate_limits.updated_at IS 'When it last changed.';

CREATE TABLE public.supplier_settings (
    supplier_id uuid PRIMARY KEY REFERENCES public.suppliers ON DELETE CASCADE,
    priority smallint NOT NULL DEFAULT 100 CHECK (priority >= 0),
    asked_for jsonb NOT NULL DEFAULT '["parameters", "pricing", "lifecycle", "compliance"]'
        CHECK (jsonb_typeof(asked_for) = 'array'),
    most_attempts smallint NOT NULL DEFAULT 3 CHECK (most_attempts BETWEEN 1 AND 10),
    retry_after interval NOT NULL DEFAULT '2 seconds' CHECK (retry_after >= interval '0'),
    answers_good_for interval NOT NULL DEFAULT '1 day' CHECK (answers_good_for >= interval '0'),
    least_success_percent public.percentage NOT NULL DEFAULT 50,
    note text NOT NULL DEFAULT '',
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.supplier_settings IS
    'How a supplier is asked, beside what suppliers says; how to sign in is kept elsewhere.';
COMMENT ON COLUMN public.supplier_settings.supplier_id IS 'The supplier.';
COMMENT ON COLUMN public.supplier_settings.priority IS 'Who is asked first: the lower number.';
COMMENT ON COLUMN public.supplier_settings.asked_for IS 'What it is asked for, as a list.';
COMMENT ON COLUMN public.supplier_settings.most_attempts IS 'How often a request is tried.';
COMMENT ON COLUMN public.supplier_settings.retry_after IS 'How long to wait in between; doubled each time.';
COMMENT ON COLUMN public.supplier_settings.answers_good_for IS 'How old an answer may be to be used again.';
COMMENT ON COLUMN public.supplier_settings.least_success_percent IS
    'With less success than this in the last hour the others are asked first.';
COMMENT ON COLUMN public.supplier_settings.note IS 'Why.';
COMMENT ON COLUMN public.supplier_settings.updated_at IS 'When it last changed.';

-- ------------------------------------------------------------------------------------------------------- defaults

CREATE FUNCTION public.give_supplier_defaults() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    INSERT INTO public.supplier_settings (supplier_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
    INSERT INTO public.supplier_rate_limits (supplier_id, per, most_requests)
    VALUES (NEW.id, 'minute', NEW.requests_per_minute)
    ON CONFLICT (supplier_id, per) DO UPDATE SET most_requests = excluded.most_requests;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.give_supplier_defaults() IS
    'Trigger: a supplier has settings, and the limit a minute that suppliers says.';
CREATE TRIGGER suppliers_defaults AFTER INSERT OR UPDATE OF requests_per_minute ON public.suppliers
    FOR EACH ROW EXECUTE FUNCTION public.give_supplier_defaults();
INSERT INTO public.supplier_settings (supplier_id, priority)
SELECT s.id, 10 * row_number() OVER (ORDER BY s.trust DESC, s.code) FROM public.suppliers AS s;
INSERT INTO public.supplier_rate_limits (supplier_id, per, most_requests)
SELECT s.id, 'minute', s.requests_per_minute FROM public.suppliers AS s;

-- -------------------------------------------------------------------------------------------------------- metrics

CREATE FUNCTION public.count_supplier_responses() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    -- In one order, so that two sessions with answers of the same suppliers do not deadlock.
    INSERT INTO public.supplier_performance_metrics AS m
        (supplier_id, hour, requests, succeeded, not_found, rate_limited, failed, within_250_ms, within_1_s, within_5_s,
         slower, total_ms, slowest_ms)
    SELECT
        r.supplier_id,
        date_trunc('hour', r.requested_at, 'UTC') AS hour,
        count(*),
        count(*) FILTER (WHERE r.http_status BETWEEN 200 AND 299),
        count(*) FILTER (WHERE r.http_status = 404),
        count(*) FILTER (WHERE r.http_status = 429),
        count(*) FILTER (WHERE r.http_status NOT BETWEEN 200 AND 299 AND r.http_status NOT IN (404, 429)),
        count(*) FILTER (WHERE r.took <= interval '250 milliseconds'),
        count(*) FILTER (WHERE r.took > interval '250 milliseconds' AND r.took <= interval '1 second'),
        count(*) FILTER (WHERE r.took > interval '1 second' AND r.took <= interval '5 seconds'),
        count(*) FILTER (WHERE r.took > interval '5 seconds'),
        sum(1000 * extract(epoch FROM r.took)),
        max(1000 * extract(epoch FROM r.took))
    FROM answers AS r
    GROUP BY 1, 2
    ORDER BY 1, 2
    ON CONFLICT (supplier_id, hour) DO UPDATE
    SET requests = m.requests + excluded.requests,
        succeeded = m.succeeded + excluded.succeeded,
        not_found = m.not_found + excluded.not_found,
        rate_limited = m.rate_limited + excluded.rate_limited,
        failed = m.failed + excluded.failed,
        within_250_ms = m.within_250_ms + excluded.within_250_ms,
        within_1_s = m.within_1_s + excluded.within_1_s,
        within_5_s = m.within_5_s + excluded.within_5_s,
        slower = m.slower + excluded.slower,
        total_ms = m.total_ms + excluded.total_ms,
        slowest_ms = greatest(m.slowest_ms, excluded.slowest_ms),
        updated_at = now();
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.count_supplier_responses() IS 'Trigger: counts answers into their hours.';

-- The trigger's lock keeps writers off until this is committed, so nothing is counted twice or missed. The answers that
-- are there go through the trigger itself, by way of a table that is gone at the end: one place says how to count.
CREATE TRIGGER supplier_enrichment_responses_count AFTER INSERT ON public.supplier_enrichment_responses
    REFERENCING NEW TABLE AS answers FOR EACH STATEMENT EXECUTE FUNCTION public.count_supplier_responses();
CREATE TABLE public.supplier_responses_so_far (
    supplier_id uuid, requested_at timestamptz, http_status smallint, took interval
);
CREATE TRIGGER supplier_responses_so_far_count AFTER INSERT ON public.supplier_responses_so_far
    REFERENCING NEW TABLE AS answers FOR EACH STATEMENT EXECUTE FUNCTION public.count_supplier_responses();
INSERT INTO public.supplier_responses_so_far
SELECT r.supplier_id, r.requested_at, r.http_status, r.took FROM public.supplier_enrichment_responses AS r;
DROP TABLE public.supplier_responses_so_far;

CREATE VIEW public.supplier_performance_by_day WITH (security_invoker = true) AS
SELECT
    s.id AS supplier_id,
    s.code AS supplier,
    (m.hour AT TIME ZONE 'UTC')::date AS day,
    sum(m.requests) AS requests,
    sum(m.succeeded) AS succeeded,
    sum(m.not_found) AS not_found,
    sum(m.rate_limited) AS rate_limited,
    sum(m.failed) AS failed,
    round(100.0 * sum(m.succeeded + m.not_found) / sum(m.requests), 2) AS success_percent,
    round(sum(m.total_ms) / sum(m.requests), 3) AS mean_ms,
    max(m.slowest_ms) AS slowest_ms,
    round(100.0 * sum(m.within_250_ms + m.within_1_s) / sum(m.requests), 2) AS within_1_s_percent
FROM public.supplier_performance_metrics AS m
JOIN public.suppliers AS s ON s.id = m.supplier_id
GROUP BY s.id, s.code, (m.hour AT TIME ZONE 'UTC')::date;
COMMENT ON VIEW public.supplier_performance_by_day IS
    'The hours of each supplier added up by day (UTC): means are of requests, not of hours.';

CREATE FUNCTION public.take_supplier_request(supplier uuid) RETURNS boolean
LANGUAGE plpgsql
SET search_path = ''
AS $$
DECLARE
    allowed boolean;
BEGIN
    PERFORM FROM public.supplier_rate_limits AS l WHERE l.supplier_id = supplier ORDER BY l.per FOR UPDATE;
    SELECT bool_and(l.window_start < date_trunc(l.per, clock_timestamp(), 'UTC') OR l.used < l.most_requests)
    INTO allowed
    FROM public.supplier_rate_limits AS l
    WHERE l.supplier_id = supplier;
    IF allowed THEN
        UPDATE public.supplier_rate_limits AS l
        SET used = CASE WHEN l.window_start < date_trunc(l.per, clock_timestamp(), 'UTC') THEN 1 ELSE l.used + 1 END,
            window_start = greatest(l.window_start, date_trunc(l.per, clock_timestamp(), 'UTC'))
        WHERE l.supplier_id = supplier;
    END IF;
    -- A supplier without a limit may be asked.
    RETURN coalesce(allowed, true);
END;
$$;
COMMENT ON FUNCTION public.take_supplier_request(uuid) IS
    'Whether a supplier may be asked now, in all of its windows; if so, the request is counted.';

CREATE TRIGGER supplier_settings_touch BEFORE UPDATE ON public.supplier_settings
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER supplier_rate_limits_touch BEFORE UPDATE ON public.supplier_rate_limits
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- The metrics are written by the trigger alone.
REVOKE ALL ON public.supplier_performance_metrics, public.supplier_performance_by_day FROM cns_service;
GRANT SELECT ON public.supplier_performance_metrics, public.supplier_performance_by_day TO cns_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON public.supplier_rate_limits, public.supplier_settings TO cns_service;
