-- 005: the enrichment workflow, for Directus and for services.
--
-- Database: components_v2          Feature: enrichment          Requires: 002
--
-- A service hands in what it found out about a part, with a score of how good that is, by submit_enrichment(). The
-- score decides: applied to component_catalog at once (95 and up), queued for a person (70 up to that), or rejected.
-- Where 006 is applied too, the thresholds are those of the active configuration. Each attempt is written to
-- enrichment_history, whatever came of it.
--
-- A reviewer, in Directus or anywhere else, changes the status of a row of enrichment_queue and nothing more: the
-- triggers below promote the data, keep what it replaces, and write down who decided when. Lists are jsonb and not
-- text[], which Directus cannot write.
--
-- Locks are always taken in this order, so that submitting and reviewing never wait for each other in a circle:
-- the component's advisory lock (submitting only), its open queue row, its row of component_catalog.

-- ------------------------------------------------------------------------------------------------------ the tables

CREATE TABLE public.enrichment_queue (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    component_id uuid NOT NULL REFERENCES public.component_catalog ON DELETE CASCADE,
    tenant_id uuid,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected', 'superseded')),
    quality_score public.percentage NOT NULL,
    previous_score public.percentage,
    enrichment_data jsonb NOT NULL CHECK (jsonb_typeof(enrichment_data) = 'object'),
    original_data jsonb NOT NULL CHECK (jsonb_typeof(original_data) = 'object'),
    issues jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(issues) = 'array'),
    sources jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(sources) = 'array'),
    submitted_by text NOT NULL DEFAULT session_user,
    review_notes text,
    reviewed_by text,
    reviewed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT enrichment_queue_reviewed CHECK (
        (status IN ('approved', 'rejected')) = (reviewed_at IS NOT NULL)
        AND (reviewed_at IS NULL) = (reviewed_by IS NULL)
    )
);
CREATE UNIQUE INDEX enrichment_queue_one_open_idx ON public.enrichment_queue (component_id) WHERE status = 'pending';
CREATE INDEX enrichment_queue_component_id_idx ON public.enrichment_queue (component_id, created_at DESC);
CREATE INDEX enrichment_queue_waiting_idx ON public.enrichment_queue (created_at) WHERE status = 'pending';

COMMENT ON TABLE public.enrichment_queue IS
    'Data of middling quality, waiting for a person. To decide, change the status; the database does the rest.';
COMMENT ON INDEX public.enrichment_queue_one_open_idx IS 'Never two open rows for one component.';
COMMENT ON COLUMN public.enrichment_queue.id IS 'Key.';
COMMENT ON COLUMN public.enrichment_queue.component_id IS 'The part that the data is about.';
COMMENT ON COLUMN public.enrichment_queue.tenant_id IS
    'The tenant for which it was asked; NULL: the platform. Of another server: no foreign key can hold it.';
COMMENT ON COLUMN public.enrichment_queue.status IS
    'pending: set it to approved or rejected, once. superseded: newer data came before anybody decided.';
COMMENT ON COLUMN public.enrichment_queue.quality_score IS
    'How good the data is, 0 to 100; becomes the score of the part when approved.';
COMMENT ON COLUMN public.enrichment_queue.previous_score IS 'The score of the part before.';
COMMENT ON COLUMN public.enrichment_queue.enrichment_data IS
    'Fields of component_catalog and their new values; may be corrected while pending. null leaves a field as it is; '
    'an object is merged into the one that is there.';
COMMENT ON COLUMN public.enrichment_queue.original_data IS
    'The same fields as the catalog had them: at submission, and from the approval on, what it replaced.';
COMMENT ON COLUMN public.enrichment_queue.issues IS 'A list of what was missing or wrong.';
COMMENT ON COLUMN public.enrichment_queue.sources IS 'A list of where the data is from.';
COMMENT ON COLUMN public.enrichment_queue.submitted_by IS 'Who handed it in.';
COMMENT ON COLUMN public.enrichment_queue.review_notes IS 'What the reviewer has to say; free at any time.';
COMMENT ON COLUMN public.enrichment_queue.reviewed_by IS
    'Who decided: as given with the decision, else the role of the session.';
COMMENT ON COLUMN public.enrichment_queue.reviewed_at IS 'When it was decided.';
COMMENT ON COLUMN public.enrichment_queue.created_at IS 'When it was queued.';
COMMENT ON COLUMN public.enrichment_queue.updated_at IS 'When the row last changed.';

CREATE TABLE public.enrichment_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at timestamptz NOT NULL DEFAULT now(),
    stage text NOT NULL CHECK (stage IN ('submission', 'review')),
    outcome text NOT NULL,
    component_id uuid REFERENCES public.component_catalog ON DELETE SET NULL,
    manufacturer_part_number text NOT NULL,
    queue_id uuid REFERENCES public.enrichment_queue ON DELETE SET NULL,
    tenant_id uuid,
    quality_score public.percentage NOT NULL,
    previous_score public.percentage,
    auto_apply_threshold numeric(5, 2),
    review_threshold numeric(5, 2),
    enrichment_data jsonb NOT NULL CHECK (jsonb_typeof(enrichment_data) = 'object'),
    original_data jsonb NOT NULL CHECK (jsonb_typeof(original_data) = 'object'),
    issues jsonb NOT NULL CHECK (jsonb_typeof(issues) = 'array'),
    sources jsonb NOT NULL CHECK (jsonb_typeof(sources) = 'array'),
    actor text NOT NULL,
    notes text,
    CONSTRAINT enrichment_history_outcome CHECK (
        CASE stage
            WHEN 'submission' THEN outcome IN ('applied', 'queued', 'rejected')
            ELSE outcome IN ('approved', 'rejected')
        END
    )
);
CREATE INDEX enrichment_history_component_id_idx ON public.enrichment_history (component_id, id DESC);
CREATE INDEX enrichment_history_queue_id_idx ON public.enrichment_history (queue_id);
CREATE INDEX enrichment_history_occurred_at_idx ON public.enrichment_history (occurred_at);

COMMENT ON TABLE public.enrichment_history IS
    'Every attempt to enrich a part and every decision about one; only ever added to, by the database itself.';
COMMENT ON COLUMN public.enrichment_history.id IS 'Key, in the order of the entries.';
COMMENT ON COLUMN public.enrichment_history.occurred_at IS 'When it happened.';
COMMENT ON COLUMN public.enrichment_history.stage IS 'submission: routed by its score. review: decided by a person.';
COMMENT ON COLUMN public.enrichment_history.outcome IS
    'Of a submission: applied, queued or rejected. Of a review: approved or rejected.';
COMMENT ON COLUMN public.enrichment_history.component_id IS
    'The part; NULL once it is gone from the catalog, which its entries outlive.';
COMMENT ON COLUMN public.enrichment_history.manufacturer_part_number IS 'The part''s number at that time.';
COMMENT ON COLUMN public.enrichment_history.queue_id IS 'The row of the queue, where there was one.';
COMMENT ON COLUMN public.enrichment_history.tenant_id IS
    'The tenant for which it was asked; NULL: the platform. Of another server: no foreign key can hold it.';
COMMENT ON COLUMN public.enrichment_history.quality_score IS 'How good the data was, 0 to 100.';
COMMENT ON COLUMN public.enrichment_history.previous_score IS 'The score of the part before.';
COMMENT ON COLUMN public.enrichment_history.auto_apply_threshold IS
    'From which score on data was applied at once, when this was submitted.';
COMMENT ON COLUMN public.enrichment_history.review_threshold IS
    'From which score on data was queued, when this was submitted.';
COMMENT ON COLUMN public.enrichment_history.enrichment_data IS 'The data, as submitted or as decided upon.';
COMMENT ON COLUMN public.enrichment_history.original_data IS
    'The same fields as the catalog had them; where data was applied or approved, what it replaced.';
COMMENT ON COLUMN public.enrichment_history.issues IS 'A list of what was missing or wrong.';
COMMENT ON COLUMN public.enrichment_history.sources IS 'A list of where the data is from.';
COMMENT ON COLUMN public.enrichment_history.actor IS 'Who submitted, or who decided.';
COMMENT ON COLUMN public.enrichment_history.notes IS 'What the reviewer had to say.';

-- ------------------------------------------------------------------------------------------------------- thresholds

-- The view is 006's, which need not be there, now or ever: hence its name as text.
CREATE FUNCTION public.enrichment_thresholds(tenant uuid DEFAULT NULL, OUT auto_apply numeric, OUT review numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    IF to_regclass('public.cns_enrichment_active') IS NOT NULL THEN
        EXECUTE 'SELECT a.auto_apply_threshold, a.review_threshold FROM public.cns_enrichment_active AS a '
                'WHERE a.tenant_id = $1 OR a.tenant_id IS NULL ORDER BY a.tenant_id NULLS LAST LIMIT 1'
        INTO auto_apply, review USING tenant;
    END IF;
    auto_apply := coalesce(auto_apply, 95);
    review := coalesce(review, 70);
END;
$$;
COMMENT ON FUNCTION public.enrichment_thresholds(uuid) IS
    'The thresholds in force for a tenant: its own configuration''s, else the global one''s, else 95 and 70.';

-- -------------------------------------------------------------------------------------------------------- promotion

CREATE FUNCTION public.enrichment_problems(enrichment_data jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = ''
AS $$
DECLARE
    problems jsonb := '[]';
    field record;
    problem text;
BEGIN
    FOR field IN
        SELECT d.key, d.value, jsonb_typeof(d.value) AS given, k.attname IS NOT NULL AS known,
               d.key IN ('id', 'manufacturer_id', 'manufacturer_part_number', 'quality_score', 'enriched_at',
                         'created_at', 'updated_at') OR k.attgenerated <> '' OR k.attidentity <> '' AS kept,
               CASE
                   WHEN b.typname IN ('json', 'jsonb') THEN jsonb_typeof(d.value)
                   WHEN b.typcategory = 'N' THEN 'number'
                   WHEN b.typcategory = 'B' THEN 'boolean'
                   WHEN b.typcategory = 'A' THEN 'array'
                   ELSE 'string'
               END AS wanted
        FROM jsonb_each(enrichment_data) AS d
        LEFT JOIN pg_catalog.pg_attribute AS k
            ON k.attrelid = 'public.component_catalog'::regclass AND k.attname = d.key
            AND k.attnum > 0 AND NOT k.attisdropped
        LEFT JOIN pg_catalog.pg_type AS t ON t.oid = k.atttypid
        LEFT JOIN pg_catalog.pg_type AS b ON b.oid = coalesce(nullif(t.typbasetype, 0), t.oid)
        ORDER BY d.key
    LOOP
        problem := CASE
            WHEN NOT field.known THEN 'component_catalog has no such field'
            WHEN field.kept THEN 'not a field that enrichment may change'
            WHEN field.given NOT IN (field.wanted, 'null') THEN format('%s given, %s wanted', field.given, field.wanted)
        END;
        IF problem IS NULL THEN
            BEGIN
                PERFORM jsonb_populate_record(
                    NULL::public.component_catalog, jsonb_build_object(field.key, field.value)
                );
            EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
                problem := SQLERRM;
            END;
        END IF;
        problems := problems || CASE WHEN problem IS NULL THEN '[]' ELSE to_jsonb(field.key || ': ' || problem) END;
    END LOOP;
    RETURN problems;
END;
$$;
COMMENT ON FUNCTION public.enrichment_problems(jsonb) IS
    'Why these fields and values cannot go into component_catalog: unknown fields, kept ones, wrong types. Empty: they '
    'can.';

CREATE FUNCTION public.apply_enrichment(component uuid, enrichment_data jsonb, score public.percentage) RETURNS jsonb
LANGUAGE plpgsql
SET search_path = ''
AS $$
DECLARE
    problems jsonb := public.enrichment_problems(enrichment_data);
    before jsonb;
    merged jsonb;
    assignments text;
BEGIN
    IF problems <> '[]' THEN
        RAISE EXCEPTION 'this enrichment cannot be applied: %',
            (SELECT string_agg(p.problem, '; ') FROM jsonb_array_elements_text(problems) AS p (problem))
            USING ERRCODE = 'datatype_mismatch', DETAIL = format('Component %s; nothing was changed.', component),
                  HINT = 'Correct enrichment_data, or reject it.';
    END IF;
    SELECT to_jsonb(c) INTO before FROM public.component_catalog AS c WHERE c.id = component FOR NO KEY UPDATE;

    SELECT jsonb_object_agg(d.key, CASE
               WHEN jsonb_typeof(d.value) = 'object' AND jsonb_typeof(before -> d.key) = 'object'
               THEN (before -> d.key) || d.value
               ELSE d.value
           END),
           string_agg(format('%1$I = n.%1$I, ', d.key), '' ORDER BY d.key)
    INTO merged, assignments
    FROM jsonb_each(enrichment_data) AS d
    WHERE jsonb_typeof(d.value) <> 'null';
    EXECUTE format(
        'UPDATE public.component_catalog AS c SET %s quality_score = $2, enriched_at = now() '
        'FROM jsonb_populate_record(NULL::public.component_catalog, $3) AS n WHERE c.id = $1',
        assignments
    ) USING component, score, coalesce(merged, '{}');

    RETURN (
        SELECT coalesce(jsonb_object_agg(k.key, before -> k.key), '{}')
        FROM jsonb_object_keys(enrichment_data) AS k (key)
    );
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    RAISE EXCEPTION 'this enrichment cannot be applied: %', SQLERRM
        USING ERRCODE = SQLSTATE, DETAIL = format('Component %s; nothing was changed.', component),
              HINT = 'Correct enrichment_data, or reject it.';
END;
$$;
COMMENT ON FUNCTION public.apply_enrichment(uuid, jsonb, public.percentage) IS
    'Writes the fields into the part''s row, one by one; what they replaced. For the functions of this file alone.';

-- ------------------------------------------------------------------------------------------------------- submission

CREATE FUNCTION public.submit_enrichment(
    component uuid,
    quality_score double precision,
    enrichment_data jsonb,
    issues jsonb DEFAULT '[]',
    sources jsonb DEFAULT '[]',
    tenant uuid DEFAULT NULL,
    submitted_by text DEFAULT NULL,
    OUT outcome text,
    OUT queue_id uuid,
    OUT history_id bigint
)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    score public.percentage;
    thresholds record;
    part public.component_catalog;
    original jsonb;
BEGIN
    -- double precision: what any client can send. NaN is greater than every number, and so out of range too.
    IF quality_score IS NULL OR NOT quality_score BETWEEN 0 AND 100 THEN
        RAISE EXCEPTION 'a quality score is a number from 0 to 100, not %', coalesce(quality_score::text, 'NULL')
            USING ERRCODE = 'numeric_value_out_of_range';
    END IF;
    -- Cut, not rounded: 94.996 must not become 95 on its way into the column.
    score := trunc(quality_score::numeric, 2);
    issues := coalesce(issues, '[]');
    sources := coalesce(sources, '[]');
    submitted_by := coalesce(submitted_by, session_user);
    IF jsonb_typeof(enrichment_data) IS DISTINCT FROM 'object' OR jsonb_typeof(issues) <> 'array'
        OR jsonb_typeof(sources) <> 'array'
    THEN
        RAISE EXCEPTION 'enrichment_data must be a JSON object; issues and sources must be JSON arrays'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;

    -- One submission for a component at a time.
    PERFORM pg_advisory_xact_lock(hashtextextended('submit_enrichment ' || component, 0));
    thresholds := public.enrichment_thresholds(tenant);
    outcome := CASE
        WHEN score >= thresholds.auto_apply THEN 'applied'
        WHEN score >= thresholds.review THEN 'queued'
        ELSE 'rejected'
    END;
    IF outcome <> 'rejected' THEN
        -- Not overwritten: nobody shall approve data that changed while they looked at it.
        PERFORM set_config('enrichment.superseding', component::text, true);
        UPDATE public.enrichment_queue AS q SET status = 'superseded'
        WHERE q.component_id = component AND q.status = 'pending';
        PERFORM set_config('enrichment.superseding', '', true);
    END IF;

    SELECT c.* INTO part FROM public.component_catalog AS c WHERE c.id = component;
    IF part.id IS NULL THEN
        RAISE EXCEPTION 'component % is not in component_catalog', coalesce(component::text, 'NULL')
            USING ERRCODE = 'foreign_key_violation';
    END IF;
    SELECT coalesce(jsonb_object_agg(k.key, to_jsonb(part) -> k.key), '{}') INTO original
    FROM jsonb_object_keys(enrichment_data) AS k (key) WHERE to_jsonb(part) ? k.key;
    IF outcome = 'applied' THEN
        original := public.apply_enrichment(component, enrichment_data, score);
    ELSIF outcome = 'queued' THEN
        -- What could not be applied as it is, the reviewer shall see and may correct.
        issues := issues || public.enrichment_problems(enrichment_data);
        INSERT INTO public.enrichment_queue (
            component_id, tenant_id, quality_score, previous_score, enrichment_data, original_data, issues, sources,
            submitted_by
        )
        VALUES (
            component, tenant, score, part.quality_score, enrichment_data, original, issues, sources, submitted_by
        )
        RETURNING id INTO queue_id;
    END IF;

    INSERT INTO public.enrichment_history (
        stage, outcome, component_id, manufacturer_part_number, queue_id, tenant_id, quality_score, previous_score,
        auto_apply_threshold, review_threshold, enrichment_data, original_data, issues, sources, actor
    )
    VALUES (
        'submission', outcome, component, part.manufacturer_part_number, queue_id, tenant, score,
        part.quality_score, thresholds.auto_apply, thresholds.review, enrichment_data, original, issues, sources,
        submitted_by
    )
    RETURNING id INTO history_id;
END;
$$;
COMMENT ON FUNCTION public.submit_enrichment(uuid, double precision, jsonb, jsonb, jsonb, uuid, text) IS
    'Hands in data about a part: applied, queued or rejected by its score, and written to the history in any case. An '
    'open row of the queue for the part is superseded by data that is applied or queued.';

-- ----------------------------------------------------------------------------------------------------------- review

CREATE FUNCTION public.refuse_second_decision() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        RAISE EXCEPTION 'a row of enrichment_queue begins as pending, not as %', NEW.status
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Use submit_enrichment().';
    END IF;
    RAISE EXCEPTION 'row % of enrichment_queue is % already%', OLD.id, OLD.status,
        CASE WHEN OLD.reviewed_at IS NOT NULL THEN format(', by %s on %s', OLD.reviewed_by, OLD.reviewed_at) ELSE '' END
        USING ERRCODE = 'object_not_in_prerequisite_state',
              HINT = 'A decision is final. Submit the enrichment again, or look for a newer row of the component.';
END;
$$;
COMMENT ON FUNCTION public.refuse_second_decision() IS 'Trigger: a row is decided once.';

CREATE FUNCTION public.review_enrichment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    free text[] := '{review_notes,updated_at}';
BEGIN
    IF OLD.status = 'pending' THEN
        free := free || '{status,enrichment_data,issues,sources,reviewed_by,reviewed_at}';
    END IF;
    IF to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
        RAISE EXCEPTION 'of a row that is %, only these can be changed: %', OLD.status, array_to_string(free, ', ')
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    IF OLD.status <> 'pending' THEN
        RETURN NEW;
    END IF;

    IF NEW.status = 'superseded'
        AND current_setting('enrichment.superseding', true) IS DISTINCT FROM OLD.component_id::text
    THEN
        RAISE EXCEPTION 'a row is superseded by newer data, not by hand'
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Approve or reject it.';
    END IF;
    IF NEW.status NOT IN ('approved', 'rejected') THEN
        NEW.reviewed_by := NULL;
        NEW.reviewed_at := NULL;
        RETURN NEW;
    END IF;

    NEW.reviewed_by := coalesce(nullif(NEW.reviewed_by, ''), session_user);
    NEW.reviewed_at := now();
    IF NEW.status = 'approved' THEN
        NEW.original_data := public.apply_enrichment(NEW.component_id, NEW.enrichment_data, NEW.quality_score);
    END IF;
    INSERT INTO public.enrichment_history (
        stage, outcome, component_id, manufacturer_part_number, queue_id, tenant_id, quality_score, previous_score,
        auto_apply_threshold, review_threshold, enrichment_data, original_data, issues, sources, actor, notes
    )
    SELECT 'review', NEW.status, c.id, c.manufacturer_part_number, NEW.id, NEW.tenant_id, NEW.quality_score,
           NEW.previous_score, h.auto_apply_threshold, h.review_threshold, NEW.enrichment_data, NEW.original_data,
           NEW.issues, NEW.sources, NEW.reviewed_by, NEW.review_notes
    FROM public.component_catalog AS c
    LEFT JOIN public.enrichment_history AS h ON h.queue_id = NEW.id AND h.stage = 'submission'
    WHERE c.id = NEW.component_id;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.review_enrichment() IS
    'Trigger: carries out a decision. With the owner''s rights, so that a reviewer needs no more than the right to '
    'change the status.';

CREATE TRIGGER enrichment_queue_begins_open BEFORE INSERT ON public.enrichment_queue
    FOR EACH ROW WHEN (NEW.status <> 'pending') EXECUTE FUNCTION public.refuse_second_decision();
-- OF status: fires for a second «approved» as well, which changes nothing and so would pass unnoticed.
CREATE TRIGGER enrichment_queue_decided_once BEFORE UPDATE OF status ON public.enrichment_queue
    FOR EACH ROW WHEN (OLD.status <> 'pending') EXECUTE FUNCTION public.refuse_second_decision();
CREATE TRIGGER enrichment_queue_review BEFORE UPDATE ON public.enrichment_queue
    FOR EACH ROW EXECUTE FUNCTION public.review_enrichment();
CREATE TRIGGER enrichment_queue_touch BEFORE UPDATE ON public.enrichment_queue
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

CREATE FUNCTION public.keep_enrichment_history() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
    -- What a foreign key does when a part or a queue row goes away: it forgets the reference, nothing else.
    IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1
        AND to_jsonb(NEW) - '{component_id,queue_id}'::text[] = to_jsonb(OLD) - '{component_id,queue_id}'::text[]
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'enrichment_history is only ever added to' USING ERRCODE = 'object_not_in_prerequisite_state';
END;
$$;
COMMENT ON FUNCTION public.keep_enrichment_history() IS 'Trigger: entries stay as they are.';
CREATE TRIGGER enrichment_history_keep BEFORE UPDATE OR DELETE ON public.enrichment_history
    FOR EACH ROW EXECUTE FUNCTION public.keep_enrichment_history();
CREATE TRIGGER enrichment_history_keep_all BEFORE TRUNCATE ON public.enrichment_history
    FOR EACH STATEMENT EXECUTE FUNCTION public.keep_enrichment_history();

-- ------------------------------------------------------------------------------------------------------------ views

CREATE VIEW public.enrichment_queue_open WITH (security_invoker = true) AS
SELECT
    q.id,
    q.component_id,
    c.manufacturer_part_number,
    m.name AS manufacturer,
    q.tenant_id,
    q.quality_score,
    (floor(q.quality_score / 5) * 5)::integer AS score_from,
    q.created_at AS queued_at,
    now() - q.created_at AS waiting,
    CASE
        WHEN q.created_at > now() - interval '1 day' THEN 'a day'
        WHEN q.created_at > now() - interval '7 days' THEN 'a week'
        ELSE 'longer'
    END AS waiting_up_to,
    jsonb_array_length(q.issues) AS issue_count,
    q.issues
FROM public.enrichment_queue AS q
JOIN public.component_catalog AS c ON c.id = q.component_id
JOIN public.manufacturers AS m ON m.id = c.manufacturer_id
WHERE q.status = 'pending'
ORDER BY q.created_at, q.quality_score DESC;
COMMENT ON VIEW public.enrichment_queue_open IS
    'What waits for a reviewer, the oldest first; to be counted by waiting_up_to and by score_from, a band of five.';

CREATE VIEW public.enrichment_success_by_day WITH (security_invoker = true) AS
SELECT
    (h.occurred_at AT TIME ZONE 'UTC')::date AS day,
    count(*) FILTER (WHERE h.stage = 'submission') AS submissions,
    count(*) FILTER (WHERE h.outcome = 'applied') AS applied_at_once,
    count(*) FILTER (WHERE h.outcome = 'queued') AS queued,
    count(*) FILTER (WHERE h.stage = 'submission' AND h.outcome = 'rejected') AS rejected_at_once,
    count(*) FILTER (WHERE h.outcome = 'approved') AS approved,
    count(*) FILTER (WHERE h.stage = 'review' AND h.outcome = 'rejected') AS rejected_by_review,
    round(
        100.0 * count(*) FILTER (WHERE h.outcome IN ('applied', 'approved'))
        / nullif(count(*) FILTER (WHERE h.outcome <> 'queued'), 0),
        1
    ) AS success_percent,
    round(avg(h.quality_score) FILTER (WHERE h.stage = 'submission'), 1) AS average_score
FROM public.enrichment_history AS h
GROUP BY day
ORDER BY day DESC;
COMMENT ON VIEW public.enrichment_success_by_day IS
    'By day (UTC): what came in, and what became of it. success_percent: of all that ended that day, at once or by a '
    'review, how much reached the catalog.';

CREATE VIEW public.components_needing_enrichment WITH (security_invoker = true) AS
SELECT
    c.id AS component_id,
    c.manufacturer_part_number,
    m.name AS manufacturer,
    c.quality_score,
    c.enriched_at,
    CASE
        WHEN c.enriched_at IS NULL THEN 'never enriched'
        WHEN c.quality_score IS NULL OR c.quality_score < t.review THEN 'poor'
        ELSE 'stale'
    END AS reason,
    last.outcome AS last_outcome,
    last.occurred_at AS last_attempt_at
FROM public.component_catalog AS c
JOIN public.manufacturers AS m ON m.id = c.manufacturer_id
CROSS JOIN public.enrichment_thresholds() AS t
LEFT JOIN public.enrichment_config AS e ON e.in_force @> now()
LEFT JOIN LATERAL (
    SELECT h.outcome, h.occurred_at FROM public.enrichment_history AS h
    WHERE h.component_id = c.id ORDER BY h.id DESC LIMIT 1
) AS last ON true
WHERE c.lifecycle NOT IN ('eol', 'obsolete')
  AND (
      c.enriched_at IS NULL OR c.quality_score IS NULL OR c.quality_score < t.review
      OR c.enriched_at < now() - e.refresh_after
  )
  AND NOT EXISTS (
      SELECT FROM public.enrichment_queue AS q WHERE q.component_id = c.id AND q.status = 'pending'
  )
ORDER BY c.enriched_at NULLS FIRST, c.quality_score NULLS FIRST;
COMMENT ON VIEW public.components_needing_enrichment IS
    'Parts that were never enriched, are poor, or are stale by the enrichment_config in force; without those that wait '
    'for a reviewer and those that nobody makes any more.';

-- ----------------------------------------------------------------------------------------------------------- rights

-- Rows come by submit_enrichment() and leave by nobody; the history is written by the functions above alone.
GRANT SELECT, UPDATE ON public.enrichment_queue TO cns_service;
REVOKE INSERT, DELETE ON public.enrichment_queue FROM cns_service;
GRANT SELECT ON public.enrichment_history TO cns_service;
REVOKE INSERT, UPDATE, DELETE ON public.enrichment_history FROM cns_service;
GRANT SELECT ON public.enrichment_queue_open, public.enrichment_success_by_day, public.components_needing_enrichment
    TO cns_service;
REVOKE INSERT, UPDATE, DELETE
    ON public.enrichment_queue_open, public.enrichment_success_by_day, public.components_needing_enrichment
    FROM cns_service;
REVOKE EXECUTE ON FUNCTION public.enrichment_thresholds(uuid),
    public.apply_enrichment(uuid, jsonb, public.percentage),
    public.submit_enrichment(uuid, double precision, jsonb, jsonb, jsonb, uuid, text)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.enrichment_thresholds(uuid),
    public.submit_enrichment(uuid, double precision, jsonb, jsonb, jsonb, uuid, text)
    TO cns_service;
