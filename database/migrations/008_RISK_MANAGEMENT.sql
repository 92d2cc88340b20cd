-- Risk management: how risky a part is, rolled up from the line of a BOM to the BOM and to the project.
--
-- Database: supabase (postgres). Feature: risk. Requires: 001.
--
--   component_base_risk_scores   a part's scores by factor, the same for all customers; the risk service writes them
--     × weights of the profile   organization_risk_profiles, else the default of risk_profile_presets
--   → bom_line_item_risk_scores  weighted mean of the factors that are known
--   → bom_risk_summaries         mean of the lines by criticality, and the worst line, in the profile's proportion
--   → project_risk_summaries     the same over the project's BOMs that are not archived, by their lines
--
-- Triggers do all of it: whoever matches a line, scores a part or changes a profile has the results in the same
-- transaction, and risk_score_history has the change. A score that is not known is NULL, never 0.

-- ----------------------------------------------------------------------------------------------------- profiles

CREATE TABLE public.risk_profile_presets (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z_]*$'),
    name text NOT NULL CHECK (name <> ''),
    description text NOT NULL DEFAULT '',
    is_default boolean NOT NULL DEFAULT false,
    lifecycle_weight public.percentage NOT NULL,
    supply_weight public.percentage NOT NULL,
    compliance_weight public.percentage NOT NULL,
    price_weight public.percentage NOT NULL,
    sourcing_weight public.percentage NOT NULL,
    worst_weight public.percentage NOT NULL,
    medium_from public.percentage NOT NULL,
    high_from public.percentage NOT NULL,
    critical_from public.percentage NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT risk_profile_presets_weights
        CHECK (lifecycle_weight + supply_weight + compliance_weight + price_weight + sourcing_weight = 100),
    CONSTRAINT risk_profile_presets_levels CHECK (medium_from < high_from AND high_from < critical_from)
);
CREATE UNIQUE INDEX risk_profile_presets_one_default_key ON public.risk_profile_presets (is_default) WHERE is_default;
COMMENT ON TABLE public.risk_profile_presets IS
    'Profiles to choose from. The default is that of organisations that chose none.';
COMMENT ON COLUMN public.risk_profile_presets.id IS 'Key; the presets below have the same id in every installation.';
COMMENT ON COLUMN public.risk_profile_presets.code IS 'The name that code uses.';
COMMENT ON COLUMN public.risk_profile_presets.name IS 'The name that customers read.';
COMMENT ON COLUMN public.risk_profile_presets.description IS 'Whom it is for.';
COMMENT ON COLUMN public.risk_profile_presets.is_default IS 'One of them is.';
COMMENT ON COLUMN public.risk_profile_presets.lifecycle_weight IS
    'Percent: how much a part''s age and last-buy date count.';
COMMENT ON COLUMN public.risk_profile_presets.supply_weight IS 'Percent: stock and lead time.';
COMMENT ON COLUMN public.risk_profile_presets.compliance_weight IS 'Percent: RoHS, REACH and the like.';
COMMENT ON COLUMN public.risk_profile_presets.price_weight IS 'Percent: how the price moves.';
COMMENT ON COLUMN public.risk_profile_presets.sourcing_weight IS 'Percent: how few make or sell it.';
COMMENT ON COLUMN public.risk_profile_presets.worst_weight IS
    'Percent of a BOM''s score that its worst line alone decides; the rest is the mean. The same for projects and '
    'BOMs.';
COMMENT ON COLUMN public.risk_profile_presets.medium_from IS 'From this score on the level is medium; below, low.';
COMMENT ON COLUMN public.risk_profile_presets.high_from IS 'From this score on it is high.';
COMMENT ON COLUMN public.risk_profile_presets.critical_from IS 'From this score on it is critical.';
COMMENT ON COLUMN public.risk_profile_presets.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.risk_profile_presets.updated_at IS 'When it last changed.';

INSERT INTO public.risk_profile_presets
    (id, code, name, description, is_default, lifecycle_weight, supply_weight, compliance_weight, price_weight,
     sourcing_weight, worst_weight, medium_from, high_from, critical_from)
VALUES
    ('8c3d7e10-41f2-4a8b-b6d5-93a1c2e08001', 'balanced', 'Balanced',
     'For most products.', true, 30, 25, 15, 10, 20, 40, 30, 55, 75),
    ('8c3d7e10-41f2-4a8b-b6d5-93a1c2e08002', 'long_life', 'Long life',
     'For products that are built and repaired for ten years and more.', false, 45, 15, 10, 5, 25, 50, 25, 45, 65),
    ('8c3d7e10-41f2-4a8b-b6d5-93a1c2e08003', 'cost_driven', 'Cost-driven',
     'For large volumes, where parts are exchanged as prices move.', false, 15, 30, 10, 30, 15, 20, 35, 60, 80),
    ('8c3d7e10-41f2-4a8b-b6d5-93a1c2e08004', 'regulated', 'Regulated',
     'For medical, automotive and aerospace: no part may fail compliance.', false, 25, 15, 40, 5, 15, 60, 20, 40, 60);

CREATE TABLE public.organization_risk_profiles (
    organization_id uuid PRIMARY KEY REFERENCES public.organizations ON DELETE CASCADE,
    preset_id uuid REFERENCES public.risk_profile_presets ON DELETE RESTRICT,
    lifecycle_weight public.percentage NOT NULL,
    supply_weight public.percentage NOT NULL,
    compliance_weight public.percentage NOT NULL,
    price_weight public.percentage NOT NULL,
    sourcing_weight public.percentage NOT NULL,
    worst_weight public.percentage NOT NULL,
    medium_from public.percentage NOT NULL,
    high_from public.percentage NOT NULL,
    critical_from public.percentage NOT NULL,
    updated_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT organization_risk_profiles_weights
        CHECK (lifecycle_weight + supply_weight + compliance_weight + price_weight + sourcing_weight = 100),
    CONSTRAINT organization_risk_profiles_levels CHECK (medium_from < high_from AND high_from < critical_from)
);
CREATE INDEX organization_risk_profiles_preset_id_idx ON public.organization_risk_profiles (preset_id);
CREATE INDEX organization_risk_profiles_updated_by_idx ON public.organization_risk_profiles (updated_by);
COMMENT ON TABLE public.organization_risk_profiles IS
    'How an organisation weighs risks: a preset, or weights of its own.';
COMMENT ON COLUMN public.organization_risk_profiles.organization_id IS 'Whose it is.';
COMMENT ON COLUMN public.organization_risk_profiles.preset_id IS
    'The preset that it follows: the values below are then copied from it. NULL: they are its own.';
COMMENT ON COLUMN public.organization_risk_profiles.lifecycle_weight IS
    'Percent: how much a part''s age and last-buy date count.';
COMMENT ON COLUMN public.organization_risk_profiles.supply_weight IS 'Percent: stock and lead time.';
COMMENT ON COLUMN public.organization_risk_profiles.compliance_weight IS 'Percent: RoHS, REACH and the like.';
COMMENT ON COLUMN public.organization_risk_profiles.price_weight IS 'Percent: how the price moves.';
COMMENT ON COLUMN public.organization_risk_profiles.sourcing_weight IS 'Percent: how few make or sell it.';
COMMENT ON COLUMN public.organization_risk_profiles.worst_weight IS
    'Percent of a BOM''s score that its worst line alone decides.';
COMMENT ON COLUMN public.organization_risk_profiles.medium_from IS 'From this score on the level is medium.';
COMMENT ON COLUMN public.organization_risk_profiles.high_from IS 'From this score on it is high.';
COMMENT ON COLUMN public.organization_risk_profiles.critical_from IS 'From this score on it is critical.';
COMMENT ON COLUMN public.organization_risk_profiles.updated_by IS 'Who changed it last.';
COMMENT ON COLUMN public.organization_risk_profiles.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.organization_risk_profiles.updated_at IS 'When it last changed.';

-- ------------------------------------------------------------------------------------------------------- scores

CREATE TABLE public.component_base_risk_scores (
    catalog_component_id uuid PRIMARY KEY REFERENCES public.catalog_components ON DELETE CASCADE,
    lifecycle_score public.percentage,
    supply_score public.percentage,
    compliance_score public.percentage,
    price_score public.percentage,
    sourcing_score public.percentage,
    evidence jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(evidence) = 'object'),
    calculated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.component_base_risk_scores IS
    'A part''s risk by factor, before anybody''s weights: 0 is none, 100 the worst.';
COMMENT ON COLUMN public.component_base_risk_scores.catalog_component_id IS 'The part.';
COMMENT ON COLUMN public.component_base_risk_scores.lifecycle_score IS
    'Age, announced last-buy date. NULL here and below: not known, does not count.';
COMMENT ON COLUMN public.component_base_risk_scores.supply_score IS 'Stock and lead time.';
COMMENT ON COLUMN public.component_base_risk_scores.compliance_score IS 'RoHS, REACH and the like.';
COMMENT ON COLUMN public.component_base_risk_scores.price_score IS 'How the price moves.';
COMMENT ON COLUMN public.component_base_risk_scores.sourcing_score IS 'How few make or sell it.';
COMMENT ON COLUMN public.component_base_risk_scores.evidence IS 'By factor, what the score rests on.';
COMMENT ON COLUMN public.component_base_risk_scores.calculated_at IS 'When the service calculated it.';

CREATE TABLE public.bom_line_item_risk_scores (
    bom_line_item_id uuid PRIMARY KEY REFERENCES public.bom_line_items ON DELETE CASCADE,
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    criticality smallint NOT NULL DEFAULT 3 CHECK (criticality BETWEEN 1 AND 5),
    is_populated boolean NOT NULL DEFAULT true,
    score public.percentage,
    level text CHECK (level IN ('low', 'medium', 'high', 'critical')),
    calculated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (organization_id, bom_id) REFERENCES public.boms (organization_id, id)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT bom_line_item_risk_scores_level CHECK ((score IS NULL) = (level IS NULL))
);
CREATE INDEX bom_line_item_risk_scores_bom_idx ON public.bom_line_item_risk_scores (bom_id, organization_id);
CREATE INDEX bom_line_item_risk_scores_worst_idx ON public.bom_line_item_risk_scores (organization_id, score DESC)
    WHERE level IN ('high', 'critical');
COMMENT ON TABLE public.bom_line_item_risk_scores IS
    'The risk of each line of each BOM, by the organisation''s profile.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.bom_line_item_id IS 'The line.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.organization_id IS 'The BOM''s organisation.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.bom_id IS 'The line''s BOM.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.criticality IS
    'What its failure would mean, 1 to 5, in the customer''s judgement: its weight in the BOM''s mean.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.is_populated IS
    'Whether the line is fitted at all; if not, it does not count.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.score IS
    '0 to 100; NULL while the part is not known or has no base scores.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.level IS 'What the profile calls that score.';
COMMENT ON COLUMN public.bom_line_item_risk_scores.calculated_at IS 'When it last changed.';

CREATE TABLE public.bom_risk_summaries (
    bom_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    score public.percentage,
    level text CHECK (level IN ('low', 'medium', 'high', 'critical')),
    worst_line_item_id uuid REFERENCES public.bom_line_items ON DELETE SET NULL,
    scored_lines integer NOT NULL DEFAULT 0 CHECK (scored_lines >= 0),
    unscored_lines integer NOT NULL DEFAULT 0 CHECK (unscored_lines >= 0),
    high_lines integer NOT NULL DEFAULT 0 CHECK (high_lines >= 0),
    critical_lines integer NOT NULL DEFAULT 0 CHECK (critical_lines >= 0),
    calculated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (organization_id, bom_id) REFERENCES public.boms (organization_id, id)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT bom_risk_summaries_level CHECK ((score IS NULL) = (level IS NULL))
);
CREATE INDEX bom_risk_summaries_bom_idx ON public.bom_risk_summaries (organization_id, bom_id);
CREATE INDEX bom_risk_summaries_worst_line_item_id_idx ON public.bom_risk_summaries (worst_line_item_id);
COMMENT ON TABLE public.bom_risk_summaries IS 'The risk of each BOM, rolled up from its lines.';
COMMENT ON COLUMN public.bom_risk_summaries.bom_id IS 'The BOM.';
COMMENT ON COLUMN public.bom_risk_summaries.organization_id IS 'Its organisation.';
COMMENT ON COLUMN public.bom_risk_summaries.score IS '0 to 100; NULL while no line has a score.';
COMMENT ON COLUMN public.bom_risk_summaries.level IS 'What the profile calls that score.';
COMMENT ON COLUMN public.bom_risk_summaries.worst_line_item_id IS 'The line with the highest score.';
COMMENT ON COLUMN public.bom_risk_summaries.scored_lines IS 'Lines that have a score.';
COMMENT ON COLUMN public.bom_risk_summaries.unscored_lines IS
    'Fitted lines that have none: what the score does not know of.';
COMMENT ON COLUMN public.bom_risk_summaries.high_lines IS 'Lines of level high.';
COMMENT ON COLUMN public.bom_risk_summaries.critical_lines IS 'Lines of level critical.';
COMMENT ON COLUMN public.bom_risk_summaries.calculated_at IS 'When it last changed.';

CREATE TABLE public.project_risk_summaries (
    project_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    score public.percentage,
    level text CHECK (level IN ('low', 'medium', 'high', 'critical')),
    worst_bom_id uuid REFERENCES public.boms ON DELETE SET NULL,
    scored_boms integer NOT NULL DEFAULT 0 CHECK (scored_boms >= 0),
    unscored_boms integer NOT NULL DEFAULT 0 CHECK (unscored_boms >= 0),
    critical_lines integer NOT NULL DEFAULT 0 CHECK (critical_lines >= 0),
    calculated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (organization_id, project_id) REFERENCES public.projects (organization_id, id)
        ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT project_risk_summaries_level CHECK ((score IS NULL) = (level IS NULL))
);
CREATE INDEX project_risk_summaries_project_idx ON public.project_risk_summaries (organization_id, project_id);
CREATE INDEX project_risk_summaries_worst_bom_id_idx ON public.project_risk_summaries (worst_bom_id);
COMMENT ON TABLE public.project_risk_summaries IS
    'The risk of each project, rolled up from its BOMs that are not archived.';
COMMENT ON COLUMN public.project_risk_summaries.project_id IS 'The project.';
COMMENT ON COLUMN public.project_risk_summaries.organization_id IS 'Its organisation.';
COMMENT ON COLUMN public.project_risk_summaries.score IS '0 to 100; NULL while no BOM has a score.';
COMMENT ON COLUMN public.project_risk_summaries.level IS 'What the profile calls that score.';
COMMENT ON COLUMN public.project_risk_summaries.worst_bom_id IS 'The BOM with the highest score.';
COMMENT ON COLUMN public.project_risk_summaries.scored_boms IS 'BOMs that have a score.';
COMMENT ON COLUMN public.project_risk_summaries.unscored_boms IS 'BOMs that have none.';
COMMENT ON COLUMN public.project_risk_summaries.critical_lines IS 'Lines of level critical in all its BOMs.';
COMMENT ON COLUMN public.project_risk_summaries.calculated_at IS 'When it last changed.';

CREATE TABLE public.risk_score_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    subject text NOT NULL CHECK (subject IN ('line', 'bom', 'project')),
    subject_id uuid NOT NULL,
    old_score public.percentage,
    new_score public.percentage,
    old_level text,
    new_level text,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by uuid
);
CREATE INDEX risk_score_history_organization_id_idx ON public.risk_score_history (organization_id, changed_at DESC);
CREATE INDEX risk_score_history_subject_idx ON public.risk_score_history (subject_id, id);
COMMENT ON TABLE public.risk_score_history IS
    'Every change of a line''s, BOM''s or project''s score, written by the change itself.';
COMMENT ON COLUMN public.risk_score_history.id IS 'Key, and the order of the changes.';
COMMENT ON COLUMN public.risk_score_history.organization_id IS 'Whose it is.';
COMMENT ON COLUMN public.risk_score_history.subject IS 'What changed: a line, a BOM, a project.';
COMMENT ON COLUMN public.risk_score_history.subject_id IS 'Its id; the entry outlives it.';
COMMENT ON COLUMN public.risk_score_history.old_score IS 'NULL: it had none.';
COMMENT ON COLUMN public.risk_score_history.new_score IS 'NULL: it has none any more.';
COMMENT ON COLUMN public.risk_score_history.old_level IS 'The level of the old score, by the profile of then.';
COMMENT ON COLUMN public.risk_score_history.new_level IS 'The level of the new score.';
COMMENT ON COLUMN public.risk_score_history.changed_at IS 'When.';
COMMENT ON COLUMN public.risk_score_history.changed_by IS 'The user whose change led to it; NULL: a service.';

-- ----------------------------------------------------------------------------------------------- weights and levels

CREATE FUNCTION public.risk_level(score numeric, medium_from numeric, high_from numeric, critical_from numeric)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN score >= critical_from THEN 'critical'
    WHEN score >= high_from THEN 'high'
    WHEN score >= medium_from THEN 'medium'
    WHEN score IS NOT NULL THEN 'low'
END;
COMMENT ON FUNCTION public.risk_level(numeric, numeric, numeric, numeric) IS 'What a score is called; NULL for none.';

CREATE FUNCTION public.risk_profile_of(organization uuid) RETURNS TABLE (
    lifecycle_weight numeric, supply_weight numeric, compliance_weight numeric, price_weight numeric,
    sourcing_weight numeric, worst_weight numeric, medium_from numeric, high_from numeric, critical_from numeric
)
LANGUAGE sql STABLE
SET search_path = ''
AS $$
    SELECT p.lifecycle_weight, p.supply_weight, p.compliance_weight, p.price_weight, p.sourcing_weight,
           p.worst_weight, p.medium_from, p.high_from, p.critical_from
    FROM public.organization_risk_profiles AS p
    WHERE p.organization_id = risk_profile_of.organization
    UNION ALL
    SELECT d.lifecycle_weight, d.supply_weight, d.compliance_weight, d.price_weight, d.sourcing_weight,
           d.worst_weight, d.medium_from, d.high_from, d.critical_from
    FROM public.risk_profile_presets AS d
    WHERE d.is_default AND NOT EXISTS (
        SELECT FROM public.organization_risk_profiles AS p WHERE p.organization_id = risk_profile_of.organization
    )
$$;
COMMENT ON FUNCTION public.risk_profile_of(uuid) IS
    'The profile that counts for an organisation: its own, else the default preset.';

-- Scoring and a change of the profile exclude each other for one organisation, scorings do not: no score is ever made
-- with weights that were replaced meanwhile. An advisory lock, because an organisation may have no profile to lock.
CREATE FUNCTION public.risk_hold_profiles(organizations uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    organization uuid;
BEGIN
    FOR organization IN SELECT DISTINCT o FROM unnest(organizations) AS o ORDER BY o LOOP
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(concat('risk profile ', organization), 0));
    END LOOP;
END;
$$;
COMMENT ON FUNCTION public.risk_hold_profiles(uuid[]) IS
    'Waits for changes of these profiles, and keeps others off until the transaction ends.';

-- ------------------------------------------------------------------------------------------------ line, BOM, project

-- The three below leave out what is being deleted together with its organisation: nothing is written for it any more.
CREATE FUNCTION public.risk_score_lines(lines uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    PERFORM public.risk_hold_profiles(ARRAY(
        SELECT DISTINCT b.organization_id
        FROM public.bom_line_items AS l JOIN public.boms AS b ON b.id = l.bom_id
        WHERE l.id = ANY (lines)
    ));
    -- A part that is being scored right now is waited for: the row of the part stands for its base scores.
    PERFORM FROM public.catalog_components AS c
    WHERE c.id IN (SELECT l.catalog_component_id FROM public.bom_line_items AS l WHERE l.id = ANY (lines))
    ORDER BY c.id
    FOR SHARE;
    WITH line AS (
        SELECT l.id, b.organization_id, l.bom_id, l.catalog_component_id,
               l.match_status <> 'do_not_populate' AS is_populated
        FROM public.bom_line_items AS l
        JOIN public.boms AS b ON b.id = l.bom_id
        JOIN public.organizations AS o ON o.id = b.organization_id
        WHERE l.id = ANY (lines)
    ), profile AS MATERIALIZED (
        SELECT o.organization_id AS organization, p.*
        FROM (SELECT DISTINCT line.organization_id FROM line) AS o
        CROSS JOIN LATERAL public.risk_profile_of(o.organization_id) AS p
    ), scored AS (
        SELECT line.id, line.organization_id, line.bom_id, line.is_populated, p.medium_from, p.high_from,
               p.critical_from, CASE WHEN line.is_populated THEN round(f.score, 2) END AS score
        FROM line
        JOIN profile AS p ON p.organization = line.organization_id
        LEFT JOIN public.component_base_risk_scores AS c ON c.catalog_component_id = line.catalog_component_id
        CROSS JOIN LATERAL (
            SELECT public.weighted_mean(v.score, v.weight) AS score
            FROM (VALUES (c.lifecycle_score::numeric, p.lifecycle_weight), (c.supply_score, p.supply_weight),
                         (c.compliance_score, p.compliance_weight), (c.price_score, p.price_weight),
                         (c.sourcing_score, p.sourcing_weight)) AS v (score, weight)
        ) AS f
    )
    INSERT INTO public.bom_line_item_risk_scores AS s
        (bom_line_item_id, organization_id, bom_id, is_populated, score, level)
    SELECT x.id, x.organization_id, x.bom_id, x.is_populated, x.score,
           public.risk_level(x.score, x.medium_from, x.high_from, x.critical_from)
    FROM scored AS x
    ORDER BY x.id
    ON CONFLICT (bom_line_item_id) DO UPDATE
    SET organization_id = excluded.organization_id, bom_id = excluded.bom_id, is_populated = excluded.is_populated,
        score = excluded.score, level = excluded.level, calculated_at = now()
    WHERE (s.organization_id, s.bom_id, s.is_populated, s.score, s.level)
        IS DISTINCT FROM
        (excluded.organization_id, excluded.bom_id, excluded.is_populated, excluded.score, excluded.level);
END;
$$;
COMMENT ON FUNCTION public.risk_score_lines(uuid[]) IS 'Scores lines anew; the triggers of what it writes roll up.';

CREATE FUNCTION public.risk_roll_up_boms(boms uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    concerned uuid[] := ARRAY(
        SELECT b.id FROM public.boms AS b JOIN public.organizations AS o ON o.id = b.organization_id
        WHERE b.id = ANY (boms) ORDER BY b.id
    );
BEGIN
    PERFORM public.risk_hold_profiles(ARRAY(
        SELECT DISTINCT b.organization_id FROM public.boms AS b WHERE b.id = ANY (concerned)));
    INSERT INTO public.bom_risk_summaries (bom_id, organization_id)
    SELECT b.id, b.organization_id FROM public.boms AS b WHERE b.id = ANY (concerned) ORDER BY b.id
    ON CONFLICT (bom_id) DO NOTHING;
    -- Lock first and add up in a statement of its own: it then sees every line that was committed before.
    PERFORM FROM public.bom_risk_summaries AS s WHERE s.bom_id = ANY (concerned) ORDER BY s.bom_id FOR UPDATE;
    WITH added AS (
        SELECT l.bom_id,
               max(l.score) AS worst,
               public.weighted_mean(l.score, l.criticality) AS mean,
               count(l.score) AS scored,
               count(*) FILTER (WHERE l.is_populated AND l.score IS NULL) AS unscored,
               count(*) FILTER (WHERE l.level = 'high') AS high,
               count(*) FILTER (WHERE l.level = 'critical') AS critical,
               (array_agg(l.bom_line_item_id ORDER BY l.score DESC, l.bom_line_item_id)
                    FILTER (WHERE l.score IS NOT NULL))[1] AS worst_line
        FROM public.bom_line_item_risk_scores AS l
        WHERE l.bom_id = ANY (concerned)
        GROUP BY l.bom_id
    ), rolled AS (
        SELECT b.id, a.*, p.medium_from, p.high_from, p.critical_from,
               round((a.worst * p.worst_weight + a.mean * (100 - p.worst_weight)) / 100, 2) AS score
        FROM public.boms AS b
        CROSS JOIN LATERAL public.risk_profile_of(b.organization_id) AS p
        LEFT JOIN added AS a ON a.bom_id = b.id
        WHERE b.id = ANY (concerned)
    )
    UPDATE public.bom_risk_summaries AS s
    SET score = r.score,
        level = public.risk_level(r.score, r.medium_from, r.high_from, r.critical_from),
        worst_line_item_id = r.worst_line,
        scored_lines = coalesce(r.scored, 0),
        unscored_lines = coalesce(r.unscored, 0),
        high_lines = coalesce(r.high, 0),
        critical_lines = coalesce(r.critical, 0),
        calculated_at = now()
    FROM rolled AS r
    WHERE s.bom_id = r.id;
END;
$$;
COMMENT ON FUNCTION public.risk_roll_up_boms(uuid[]) IS 'Rolls BOMs up from their lines.';

CREATE FUNCTION public.risk_roll_up_projects(projects uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    concerned uuid[] := ARRAY(
        SELECT j.id FROM public.projects AS j JOIN public.organizations AS o ON o.id = j.organization_id
        WHERE j.id = ANY (projects) ORDER BY j.id
    );
BEGIN
    PERFORM public.risk_hold_profiles(ARRAY(
        SELECT DISTINCT j.organization_id FROM public.projects AS j WHERE j.id = ANY (concerned)));
    INSERT INTO public.project_risk_summaries (project_id, organization_id)
    SELECT j.id, j.organization_id FROM public.projects AS j WHERE j.id = ANY (concerned) ORDER BY j.id
    ON CONFLICT (project_id) DO NOTHING;
    PERFORM FROM public.project_risk_summaries AS s WHERE s.project_id = ANY (concerned)
    ORDER BY s.project_id FOR UPDATE;
    WITH added AS (
        SELECT b.project_id,
               max(s.score) AS worst,
               public.weighted_mean(s.score, s.scored_lines) AS mean,
               count(s.score) AS scored,
               count(*) FILTER (WHERE s.score IS NULL) AS unscored,
               sum(s.critical_lines) AS critical,
               (array_agg(s.bom_id ORDER BY s.score DESC, s.bom_id) FILTER (WHERE s.score IS NOT NULL))[1] AS worst_bom
        FROM public.boms AS b
        LEFT JOIN public.bom_risk_summaries AS s ON s.bom_id = b.id
        WHERE b.project_id = ANY (concerned) AND b.status <> 'archived'
        GROUP BY b.project_id
    ), rolled AS (
        SELECT j.id, a.*, p.medium_from, p.high_from, p.critical_from,
               round((a.worst * p.worst_weight + a.mean * (100 - p.worst_weight)) / 100, 2) AS score
        FROM public.projects AS j
        CROSS JOIN LATERAL public.risk_profile_of(j.organization_id) AS p
        LEFT JOIN added AS a ON a.project_id = j.id
        WHERE j.id = ANY (concerned)
    )
    UPDATE public.project_risk_summaries AS s
    SET score = r.score,
        level = public.risk_level(r.score, r.medium_from, r.high_from, r.critical_from),
        worst_bom_id = r.worst_bom,
        scored_boms = coalesce(r.scored, 0),
        unscored_boms = coalesce(r.unscored, 0),
        critical_lines = coalesce(r.critical, 0),
        calculated_at = now()
    FROM rolled AS r
    WHERE s.project_id = r.id;
END;
$$;
COMMENT ON FUNCTION public.risk_roll_up_projects(uuid[]) IS 'Rolls projects up from their BOMs.';

CREATE FUNCTION public.risk_score_organization(organization uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    its_boms uuid[] := ARRAY(SELECT b.id FROM public.boms AS b WHERE b.organization_id = organization);
BEGIN
    PERFORM public.risk_score_lines(ARRAY(SELECT l.id FROM public.bom_line_items AS l WHERE l.bom_id = ANY (its_boms)));
    -- A new threshold or share of the worst line changes these even where no line's score changes.
    PERFORM public.risk_roll_up_boms(its_boms);
    PERFORM public.risk_roll_up_projects(
        ARRAY(SELECT j.id FROM public.projects AS j WHERE j.organization_id = organization));
END;
$$;
COMMENT ON FUNCTION public.risk_score_organization(uuid) IS 'Scores everything of an organisation anew.';

-- ------------------------------------------------------------------------------------------- what leads to a score

CREATE FUNCTION public.risk_lines_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM public.risk_score_lines(ARRAY(SELECT n.id FROM changed AS n));
    ELSE
        PERFORM public.risk_score_lines(ARRAY(
            SELECT n.id FROM changed AS n LEFT JOIN changed_from AS o ON o.id = n.id
            WHERE (n.bom_id, n.catalog_component_id, n.match_status)
                IS DISTINCT FROM (o.bom_id, o.catalog_component_id, o.match_status)
        ));
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_lines_changed() IS 'Trigger: scores lines that are new or matched otherwise.';
CREATE TRIGGER bom_line_items_risk_added AFTER INSERT ON public.bom_line_items
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_lines_changed();
CREATE TRIGGER bom_line_items_risk_changed AFTER UPDATE ON public.bom_line_items
    REFERENCING OLD TABLE AS changed_from NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION public.risk_lines_changed();

CREATE FUNCTION public.risk_hold_component() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    PERFORM FROM public.catalog_components AS c
    WHERE c.id IN (NEW.catalog_component_id, OLD.catalog_component_id) ORDER BY c.id FOR NO KEY UPDATE;
    RETURN coalesce(NEW, OLD);
END;
$$;
COMMENT ON FUNCTION public.risk_hold_component() IS
    'Trigger: keeps lines from being scored with base scores that are being replaced.';
CREATE TRIGGER component_base_risk_scores_hold BEFORE INSERT OR UPDATE OR DELETE ON public.component_base_risk_scores
    FOR EACH ROW EXECUTE FUNCTION public.risk_hold_component();

CREATE FUNCTION public.risk_components_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    components uuid[];
BEGIN
    IF TG_OP = 'UPDATE' THEN
        components := ARRAY(
            SELECT catalog_component_id FROM changed UNION SELECT catalog_component_id FROM changed_from);
    ELSE
        components := ARRAY(SELECT catalog_component_id FROM changed);
    END IF;
    PERFORM public.risk_score_lines(
        ARRAY(SELECT l.id FROM public.bom_line_items AS l WHERE l.catalog_component_id = ANY (components)));
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_components_changed() IS 'Trigger: scores the lines of parts whose base scores changed.';
CREATE TRIGGER component_base_risk_scores_added AFTER INSERT ON public.component_base_risk_scores
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_components_changed();
CREATE TRIGGER component_base_risk_scores_changed AFTER UPDATE ON public.component_base_risk_scores
    REFERENCING OLD TABLE AS changed_from NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION public.risk_components_changed();
CREATE TRIGGER component_base_risk_scores_removed AFTER DELETE ON public.component_base_risk_scores
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_components_changed();

CREATE FUNCTION public.risk_fill_profile() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    preset public.risk_profile_presets;
BEGIN
    PERFORM pg_advisory_xact_lock(
        hashtextextended(concat('risk profile ', coalesce(NEW.organization_id, OLD.organization_id)), 0));
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.organization_id <> OLD.organization_id THEN
        RAISE EXCEPTION 'a risk profile stays with its organisation' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.preset_id IS NOT NULL THEN
        SELECT * INTO preset FROM public.risk_profile_presets WHERE id = NEW.preset_id FOR SHARE;
        NEW.lifecycle_weight := preset.lifecycle_weight;
        NEW.supply_weight := preset.supply_weight;
        NEW.compliance_weight := preset.compliance_weight;
        NEW.price_weight := preset.price_weight;
        NEW.sourcing_weight := preset.sourcing_weight;
        NEW.worst_weight := preset.worst_weight;
        NEW.medium_from := preset.medium_from;
        NEW.high_from := preset.high_from;
        NEW.critical_from := preset.critical_from;
    END IF;
    NEW.updated_by := auth.uid();
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.risk_fill_profile() IS 'Trigger: a profile that follows a preset has its values.';
CREATE TRIGGER organization_risk_profiles_fill BEFORE INSERT OR UPDATE OR DELETE ON public.organization_risk_profiles
    FOR EACH ROW EXECUTE FUNCTION public.risk_fill_profile();

CREATE FUNCTION public.risk_profile_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    PERFORM public.risk_score_organization(coalesce(NEW.organization_id, OLD.organization_id));
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_profile_changed() IS
    'Trigger: a changed profile changes all scores of its organisation.';
CREATE TRIGGER organization_risk_profiles_changed AFTER INSERT OR UPDATE OR DELETE ON public.organization_risk_profiles
    FOR EACH ROW EXECUTE FUNCTION public.risk_profile_changed();

CREATE FUNCTION public.risk_preset_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    organization uuid;
BEGIN
    UPDATE public.organization_risk_profiles SET preset_id = NEW.id WHERE preset_id = NEW.id;
    IF NEW.is_default OR OLD.is_default THEN
        FOR organization IN
            SELECT o.id FROM public.organizations AS o
            WHERE NOT EXISTS (SELECT FROM public.organization_risk_profiles AS p WHERE p.organization_id = o.id)
            ORDER BY o.id
        LOOP
            PERFORM pg_advisory_xact_lock(hashtextextended(concat('risk profile ', organization), 0));
            PERFORM public.risk_score_organization(organization);
        END LOOP;
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_preset_changed() IS
    'Trigger: who follows a preset, or has none and so the default, is scored anew.';
CREATE TRIGGER risk_profile_presets_changed AFTER UPDATE ON public.risk_profile_presets
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.risk_preset_changed();
CREATE TRIGGER risk_profile_presets_touch BEFORE UPDATE ON public.risk_profile_presets
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- ------------------------------------------------------------------------------------------- what a score leads to

CREATE FUNCTION public.risk_line_scores_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM public.risk_roll_up_boms(
            ARRAY(SELECT bom_id FROM changed UNION SELECT bom_id FROM changed_from));
    ELSE
        PERFORM public.risk_roll_up_boms(ARRAY(SELECT DISTINCT bom_id FROM changed));
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_line_scores_changed() IS 'Trigger: rolls up the BOMs of changed lines.';
CREATE TRIGGER bom_line_item_risk_scores_added AFTER INSERT ON public.bom_line_item_risk_scores
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_line_scores_changed();
CREATE TRIGGER bom_line_item_risk_scores_changed AFTER UPDATE ON public.bom_line_item_risk_scores
    REFERENCING OLD TABLE AS changed_from NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION public.risk_line_scores_changed();
CREATE TRIGGER bom_line_item_risk_scores_removed AFTER DELETE ON public.bom_line_item_risk_scores
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_line_scores_changed();

CREATE FUNCTION public.risk_bom_summaries_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    PERFORM public.risk_roll_up_projects(ARRAY(
        SELECT DISTINCT b.project_id FROM changed AS n JOIN public.boms AS b ON b.id = n.bom_id
        WHERE b.project_id IS NOT NULL
    ));
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_bom_summaries_changed() IS 'Trigger: rolls up the projects of changed BOMs.';
CREATE TRIGGER bom_risk_summaries_added AFTER INSERT ON public.bom_risk_summaries
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_bom_summaries_changed();
CREATE TRIGGER bom_risk_summaries_changed AFTER UPDATE ON public.bom_risk_summaries
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.risk_bom_summaries_changed();

CREATE FUNCTION public.risk_boms_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    moved uuid[];
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM public.risk_roll_up_projects(
            ARRAY(SELECT DISTINCT o.project_id FROM changed_from AS o WHERE o.project_id IS NOT NULL));
        RETURN NULL;
    END IF;
    moved := ARRAY(
        SELECT n.id FROM changed AS n JOIN changed_from AS o ON o.id = n.id
        WHERE n.organization_id <> o.organization_id
    );
    IF moved <> '{}' THEN
        PERFORM public.risk_score_lines(
            ARRAY(SELECT l.id FROM public.bom_line_items AS l WHERE l.bom_id = ANY (moved)));
        PERFORM public.risk_roll_up_boms(moved);
    END IF;
    PERFORM public.risk_roll_up_projects(ARRAY(
        SELECT x.project_id
        FROM changed AS n JOIN changed_from AS o ON o.id = n.id
        CROSS JOIN LATERAL (VALUES (n.project_id), (o.project_id)) AS x (project_id)
        WHERE x.project_id IS NOT NULL AND (n.project_id, n.status) IS DISTINCT FROM (o.project_id, o.status)
    ));
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_boms_changed() IS
    'Trigger: a BOM that moves, is archived or deleted changes its projects'' scores.';
CREATE TRIGGER boms_risk_changed AFTER UPDATE ON public.boms
    REFERENCING OLD TABLE AS changed_from NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION public.risk_boms_changed();
CREATE TRIGGER boms_risk_removed AFTER DELETE ON public.boms
    REFERENCING OLD TABLE AS changed_from FOR EACH STATEMENT EXECUTE FUNCTION public.risk_boms_changed();

CREATE FUNCTION public.risk_write_history() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    before public.percentage := CASE WHEN TG_OP = 'UPDATE' THEN OLD.score END;
    before_level text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.level END;
BEGIN
    IF (before, before_level) IS DISTINCT FROM (NEW.score, NEW.level) THEN
        INSERT INTO public.risk_score_history
            (organization_id, subject, subject_id, old_score, new_score, old_level, new_level, changed_by)
        VALUES (NEW.organization_id, TG_ARGV[0], (to_jsonb(NEW) ->> TG_ARGV[1])::uuid,
                before, NEW.score, before_level, NEW.level, auth.uid());
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.risk_write_history() IS
    'Trigger: writes risk_score_history. Its arguments: what changed, and the column of its id.';
CREATE TRIGGER bom_line_item_risk_scores_history AFTER INSERT OR UPDATE ON public.bom_line_item_risk_scores
    FOR EACH ROW EXECUTE FUNCTION public.risk_write_history('line', 'bom_line_item_id');
CREATE TRIGGER bom_risk_summaries_history AFTER INSERT OR UPDATE ON public.bom_risk_summaries
    FOR EACH ROW EXECUTE FUNCTION public.risk_write_history('bom', 'bom_id');
CREATE TRIGGER project_risk_summaries_history AFTER INSERT OR UPDATE ON public.project_risk_summaries
    FOR EACH ROW EXECUTE FUNCTION public.risk_write_history('project', 'project_id');

-- What is there already: its lines are listed, without a score until the risk service has written the parts' own.
SELECT public.risk_score_organization(o.id) FROM public.organizations AS o ORDER BY o.id;

-- ------------------------------------------------------------------------------ grants and row-level security

GRANT ALL ON public.bom_line_item_risk_scores, public.bom_risk_summaries, public.component_base_risk_scores,
    public.organization_risk_profiles, public.project_risk_summaries, public.risk_profile_presets,
    public.risk_score_history TO service_role;
REVOKE ALL ON public.bom_line_item_risk_scores, public.bom_risk_summaries, public.component_base_risk_scores,
    public.organization_risk_profiles, public.project_risk_summaries, public.risk_profile_presets,
    public.risk_score_history FROM authenticated;
GRANT SELECT ON public.bom_line_item_risk_scores, public.bom_risk_summaries, public.component_base_risk_scores,
    public.organization_risk_profiles, public.project_risk_summaries, public.risk_profile_presets,
    public.risk_score_history TO authenticated;
GRANT INSERT, UPDATE, DELETE ON public.organization_risk_profiles TO authenticated;
GRANT UPDATE (criticality) ON public.bom_line_item_risk_scores TO authenticated;
GRANT USAGE ON SEQUENCE public.risk_score_history_id_seq TO service_role;
REVOKE ALL ON SEQUENCE public.risk_score_history_id_seq FROM authenticated;

REVOKE EXECUTE ON FUNCTION public.risk_profile_of(uuid), public.risk_hold_profiles(uuid[]),
    public.risk_score_lines(uuid[]), public.risk_roll_up_boms(uuid[]), public.risk_roll_up_projects(uuid[]),
    public.risk_score_organization(uuid), public.risk_lines_changed(), public.risk_hold_component(),
    public.risk_components_changed(), public.risk_fill_profile(), public.risk_profile_changed(),
    public.risk_preset_changed(), public.risk_line_scores_changed(), public.risk_bom_summaries_changed(),
    public.risk_boms_changed(), public.risk_write_history() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.risk_profile_of(uuid) TO authenticated, service_role;
GRANT EXECUTE ON FUNCTION public.risk_score_organization(uuid) TO service_role;

ALTER TABLE public.risk_profile_presets ENABLE ROW LEVEL SECURITY;
CREATE POLICY risk_profile_presets_read ON public.risk_profile_presets FOR SELECT TO authenticated USING (true);

ALTER TABLE public.component_base_risk_scores ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_base_risk_scores_read ON public.component_base_risk_scores FOR SELECT TO authenticated
    USING (true);

ALTER TABLE public.organization_risk_profiles ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_risk_profiles_read ON public.organization_risk_profiles FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY organization_risk_profiles_write ON public.organization_risk_profiles TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));

ALTER TABLE public.bom_line_item_risk_scores ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_line_item_risk_scores_read ON public.bom_line_item_risk_scores FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY bom_line_item_risk_scores_update ON public.bom_line_item_risk_scores FOR UPDATE TO authenticated
    USING (public.is_member(organization_id, 'member')) WITH CHECK (public.is_member(organization_id, 'member'));

ALTER TABLE public.bom_risk_summaries ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_risk_summaries_read ON public.bom_risk_summaries FOR SELECT TO authenticated
    USING (public.is_member(organization_id));

ALTER TABLE public.project_risk_summaries ENABLE ROW LEVEL SECURITY;
CREATE POLICY project_risk_summaries_read ON public.project_risk_summaries FOR SELECT TO authenticated
    USING (public.is_member(organization_id));

ALTER TABLE public.risk_score_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY risk_score_history_read ON public.risk_score_history FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
