-- Batch jobs: many parts enriched in one go, a BOM's as a rule, and how many such jobs may run.
--
-- Database: components_v2. Feature: batch-jobs. Requires: 005 (feature enrichment).
--
-- The parts of a job are the submissions in enrichment_history that name it, and the components that it failed to get
-- data for. Its counters are counted from them each time, by the database, whoever writes; a job is completed by its
-- last part. A worker takes a job by claim_batch_job(), hands in each component by submit_batch_enrichment(), in a
-- transaction of its own, or reports it by fail_batch_enrichment().

CREATE TABLE public.bom_queue_config (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid,
    most_running smallint NOT NULL DEFAULT 2 CHECK (most_running >= 0),
    most_items integer NOT NULL DEFAULT 1000 CHECK (most_items > 0),
    priority smallint NOT NULL DEFAULT 5 CHECK (priority BETWEEN 1 AND 9),
    is_paused boolean NOT NULL DEFAULT false,
    note text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT bom_queue_config_once UNIQUE NULLS NOT DISTINCT (tenant_id)
);
COMMENT ON TABLE public.bom_queue_config IS
    'How many batch jobs a tenant may have at work, and how large; the row without a tenant is for all others.';
COMMENT ON COLUMN public.bom_queue_config.id IS 'Key.';
COMMENT ON COLUMN public.bom_queue_config.tenant_id IS
    'The tenant; NULL: all that have no row. Of another server: no foreign key can hold it.';
COMMENT ON COLUMN public.bom_queue_config.most_running IS 'Jobs of one tenant that run at once.';
COMMENT ON COLUMN public.bom_queue_config.most_items IS 'Components in one job.';
COMMENT ON COLUMN public.bom_queue_config.priority IS 'Of a new job that says none: 1 is the most urgent.';
COMMENT ON COLUMN public.bom_queue_config.is_paused IS 'Whether no new job is begun.';
COMMENT ON COLUMN public.bom_queue_config.note IS 'Why.';
COMMENT ON COLUMN public.bom_queue_config.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.bom_queue_config.updated_at IS 'When it last changed.';
INSERT INTO public.bom_queue_config (note) VALUES ('The default.');

CREATE TABLE public.enrichment_batch_jobs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid,
    bom_id uuid,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
    priority smallint NOT NULL CHECK (priority BETWEEN 1 AND 9),
    total_items integer NOT NULL CHECK (total_items > 0),
    applied_items integer NOT NULL DEFAULT 0,
    queued_items integer NOT NULL DEFAULT 0,
    rejected_items integer NOT NULL DEFAULT 0,
    failed_items integer NOT NULL DEFAULT 0,
    processed_items integer GENERATED ALWAYS AS (applied_items + queued_items + rejected_items + failed_items) STORED,
    failures jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(failures) = 'object'),
    claimed_by text,
    last_error text,
    created_by text NOT NULL DEFAULT session_user,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT enrichment_batch_jobs_items
        CHECK (applied_items + queued_items + rejected_items + failed_items <= total_items),
    CONSTRAINT enrichment_batch_jobs_completed
        CHECK (status <> 'completed' OR applied_items + queued_items + rejected_items + failed_items = total_items),
    CONSTRAINT enrichment_batch_jobs_started CHECK (status <> 'running' OR started_at IS NOT NULL),
    CONSTRAINT enrichment_batch_jobs_finished
        CHECK ((status IN ('completed', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    CONSTRAINT enrichment_batch_jobs_failed CHECK (status <> 'failed' OR last_error IS NOT NULL)
);
CREATE INDEX enrichment_batch_jobs_next_idx ON public.enrichment_batch_jobs (priority, created_at)
    WHERE status = 'pending';
CREATE INDEX enrichment_batch_jobs_tenant_id_idx ON public.enrichment_batch_jobs (tenant_id, created_at DESC);
COMMENT ON TABLE public.enrichment_batch_jobs IS
    'Jobs that enrich many components. The counters are those of their parts.';
COMMENT ON COLUMN public.enrichment_batch_jobs.id IS 'Key.';
COMMENT ON COLUMN public.enrichment_batch_jobs.tenant_id IS
    'For whom; NULL: the platform. Of another server: no foreign key can hold it.';
COMMENT ON COLUMN public.enrichment_batch_jobs.bom_id IS
    'The BOM whose components they are, if they are one''s. Of another server, too.';
COMMENT ON COLUMN public.enrichment_batch_jobs.status IS
    'pending, running, completed by its last part; failed or cancelled: set by whoever gives it up.';
COMMENT ON COLUMN public.enrichment_batch_jobs.priority IS
    '1 is the most urgent; where nothing is said, that of bom_queue_config.';
COMMENT ON COLUMN public.enrichment_batch_jobs.total_items IS 'How many components it is to enrich.';
COMMENT ON COLUMN public.enrichment_batch_jobs.applied_items IS
    'Submissions that were applied at once. Counted by the database, as are the next three.';
COMMENT ON COLUMN public.enrichment_batch_jobs.queued_items IS
    'Submissions that were queued for a reviewer, whatever he decides.';
COMMENT ON COLUMN public.enrichment_batch_jobs.rejected_items IS 'Submissions that were rejected at once.';
COMMENT ON COLUMN public.enrichment_batch_jobs.failed_items IS
    'Components that no data was found for: those in failures.';
COMMENT ON COLUMN public.enrichment_batch_jobs.processed_items IS 'The sum of the four.';
COMMENT ON COLUMN public.enrichment_batch_jobs.failures IS 'By component, why there is no data.';
COMMENT ON COLUMN public.enrichment_batch_jobs.claimed_by IS 'The worker that has it.';
COMMENT ON COLUMN public.enrichment_batch_jobs.last_error IS 'Why it failed as a whole.';
COMMENT ON COLUMN public.enrichment_batch_jobs.created_by IS 'Who asked for it.';
COMMENT ON COLUMN public.enrichment_batch_jobs.created_at IS 'When it was asked for.';
COMMENT ON COLUMN public.enrichment_batch_jobs.started_at IS 'When it began.';
COMMENT ON COLUMN public.enrichment_batch_jobs.finished_at IS 'When it ended.';
COMMENT ON COLUMN public.enrichment_batch_jobs.updated_at IS 'When the row last changed.';

-- By default: submit_enrichment() of 005 knows nothing of jobs, and the history is never rewritten.
ALTER TABLE public.enrichment_history
    ADD COLUMN batch_job_id uuid DEFAULT nullif(current_setting('enrichment.batch_job', true), '')::uuid
        REFERENCES public.enrichment_batch_jobs ON DELETE RESTRICT,
    ADD CONSTRAINT enrichment_history_batch_job CHECK (batch_job_id IS NULL OR stage = 'submission');
CREATE UNIQUE INDEX enrichment_history_batch_job_id_key ON public.enrichment_history (batch_job_id, component_id);
COMMENT ON COLUMN public.enrichment_history.batch_job_id IS
    'The batch job that the submission was a part of; a component once a job.';

CREATE FUNCTION public.bom_queue_settings(tenant uuid) RETURNS public.bom_queue_config
LANGUAGE sql STABLE
SET search_path = ''
AS $$
    SELECT c.* FROM public.bom_queue_config AS c
    WHERE c.tenant_id = tenant OR c.tenant_id IS NULL
    ORDER BY c.tenant_id NULLS LAST
    LIMIT 1
$$;
COMMENT ON FUNCTION public.bom_queue_settings(uuid) IS 'The row of bom_queue_config that counts for a tenant.';

-- ------------------------------------------------------------------------------------------------------- counters

-- A BEFORE trigger runs with the job's row locked, and each statement in it sees what was committed until then: the
-- counters are right however many workers hand in parts at once.
CREATE FUNCTION public.count_batch_job() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    settings public.bom_queue_config := public.bom_queue_settings(NEW.tenant_id);
    processed integer;
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.priority := coalesce(NEW.priority, settings.priority, 5);
        IF NEW.total_items > settings.most_items THEN
            RAISE EXCEPTION 'a batch job may have % items, not %', settings.most_items, NEW.total_items
                USING ERRCODE = 'check_violation', HINT = 'Divide it, or see bom_queue_config.';
        END IF;
    END IF;
    SELECT count(*) FILTER (WHERE h.outcome = 'applied'),
           count(*) FILTER (WHERE h.outcome = 'queued'),
           count(*) FILTER (WHERE h.outcome = 'rejected')
    INTO NEW.applied_items, NEW.queued_items, NEW.rejected_items
    FROM public.enrichment_history AS h
    WHERE h.batch_job_id = NEW.id;
    SELECT count(*) INTO NEW.failed_items FROM jsonb_object_keys(NEW.failures);
    processed := NEW.applied_items + NEW.queued_items + NEW.rejected_items + NEW.failed_items;

    IF TG_OP = 'UPDATE' AND OLD.status IN ('completed', 'failed', 'cancelled') THEN
        IF processed <> OLD.processed_items OR NEW.status <> OLD.status OR NEW.total_items <> OLD.total_items THEN
            RAISE EXCEPTION 'batch job % is %: it takes no more parts', OLD.id, OLD.status
                USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Make a new job for what is left.';
        END IF;
    ELSIF processed > NEW.total_items THEN
        RAISE EXCEPTION 'batch job % has % items, this would be number %', NEW.id, NEW.total_items, processed
            USING ERRCODE = 'check_violation';
    ELSIF processed = NEW.total_items AND NEW.status IN ('pending', 'running') THEN
        NEW.status := 'completed';
    ELSIF processed > 0 AND NEW.status = 'pending' THEN
        NEW.status := 'running';
    END IF;
    IF NEW.status = 'running' OR processed > 0 THEN
        NEW.started_at := coalesce(NEW.started_at, now());
    END IF;
    NEW.finished_at := CASE
        WHEN NEW.status IN ('completed', 'failed', 'cancelled') THEN coalesce(NEW.finished_at, now())
    END;
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.count_batch_job() IS
    'Trigger: a job''s counters are those of its parts; its last part completes it.';
CREATE TRIGGER enrichment_batch_jobs_count BEFORE INSERT OR UPDATE ON public.enrichment_batch_jobs
    FOR EACH ROW EXECUTE FUNCTION public.count_batch_job();

CREATE FUNCTION public.batch_job_part_added() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    -- Data that came after all takes the place of the failure.
    UPDATE public.enrichment_batch_jobs AS j SET failures = j.failures - NEW.component_id::text
    WHERE j.id = NEW.batch_job_id;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.batch_job_part_added() IS 'Trigger: has the job of a new part counted.';
CREATE TRIGGER enrichment_history_batch_job AFTER INSERT ON public.enrichment_history
    FOR EACH ROW WHEN (NEW.batch_job_id IS NOT NULL) EXECUTE FUNCTION public.batch_job_part_added();

-- -------------------------------------------------------------------------------------------------------- workers

CREATE FUNCTION public.claim_batch_job(worker text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    claimed uuid;
BEGIN
    -- One claim at a time: two that count the running jobs at once would both find room for one more.
    PERFORM pg_advisory_xact_lock(hashtextextended('claim_batch_job', 0));
    SELECT j.id INTO claimed
    FROM public.enrichment_batch_jobs AS j
    CROSS JOIN LATERAL public.bom_queue_settings(j.tenant_id) AS c
    WHERE j.status = 'pending' AND NOT c.is_paused AND c.most_running > (
        SELECT count(*) FROM public.enrichment_batch_jobs AS r
        WHERE r.status = 'running' AND r.tenant_id IS NOT DISTINCT FROM j.tenant_id
    )
    ORDER BY j.priority, j.created_at, j.id
    LIMIT 1
    FOR UPDATE OF j SKIP LOCKED;
    UPDATE public.enrichment_batch_jobs SET status = 'running', claimed_by = worker WHERE id = claimed;
    RETURN claimed;
END;
$$;
COMMENT ON FUNCTION public.claim_batch_job(text) IS
    'Gives the next job to a worker, within the limits of bom_queue_config; NULL: there is none.';

CREATE FUNCTION public.submit_batch_enrichment(
    batch_job uuid, component uuid, quality_score numeric, enrichment_data jsonb,
    issues jsonb DEFAULT '[]', sources jsonb DEFAULT '[]'
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    job public.enrichment_batch_jobs;
    outcome text;
BEGIN
    SELECT * INTO job FROM public.enrichment_batch_jobs AS j WHERE j.id = batch_job;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no batch job %', coalesce(batch_job::text, 'NULL') USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM set_config('enrichment.batch_job', job.id::text, true);
    SELECT s.outcome INTO outcome
    FROM public.submit_enrichment(
        component => submit_batch_enrichment.component, quality_score => submit_batch_enrichment.quality_score,
        enrichment_data => submit_batch_enrichment.enrichment_data, issues => submit_batch_enrichment.issues,
        sources => submit_batch_enrichment.sources, tenant => job.tenant_id,
        submitted_by => coalesce(job.claimed_by, job.created_by)
    ) AS s;
    PERFORM set_config('enrichment.batch_job', '', true);
    RETURN outcome;
END;
$$;
COMMENT ON FUNCTION public.submit_batch_enrichment(uuid, uuid, numeric, jsonb, jsonb, jsonb) IS
    'submit_enrichment() for a part of a job; its outcome.';

CREATE FUNCTION public.fail_batch_enrichment(batch_job uuid, component uuid, error text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    UPDATE public.enrichment_batch_jobs AS j
    SET failures = j.failures || jsonb_build_object(component::text, error)
    WHERE j.id = batch_job
      AND NOT EXISTS (
          SELECT FROM public.enrichment_history AS h WHERE h.batch_job_id = batch_job AND h.component_id = component
      );
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no batch job %, or it has data for component %', batch_job, component
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
END;
$$;
COMMENT ON FUNCTION public.fail_batch_enrichment(uuid, uuid, text) IS
    'Reports a component that a job found no data for, and why.';

CREATE TRIGGER bom_queue_config_touch BEFORE UPDATE ON public.bom_queue_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- --------------------------------------------------------------------------------------------------------- grants

GRANT SELECT, INSERT, UPDATE, DELETE ON public.bom_queue_config, public.enrichment_batch_jobs TO cns_service;
REVOKE EXECUTE ON FUNCTION public.claim_batch_job(text),
    public.submit_batch_enrichment(uuid, uuid, numeric, jsonb, jsonb, jsonb),
    public.fail_batch_enrichment(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.claim_batch_job(text),
    public.submit_batch_enrichment(uuid, uuid, numeric, jsonb, jsonb, jsonb),
    public.fail_batch_enrichment(uuid, uuid, text) TO cns_service;
