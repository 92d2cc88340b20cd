-- AI prompts: what the models are asked, by purpose and version.
--
-- Database: components_v2. Feature: ai-prompts. Requires: 002.
--
-- A purpose has one active version at most. To activate another, set its status to active, in Directus or anywhere
-- else: the one before is retired in the same transaction. A version that was ever active is never rewritten, so that
-- a result can always be explained by the prompt that it came from. Lists are jsonb, which Directus can write.

CREATE TABLE public.ai_prompts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    purpose text NOT NULL CHECK (purpose ~ '^[a-z][a-z0-9_]*$'),
    version integer NOT NULL CHECK (version > 0),
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'active', 'retired')),
    system_prompt text NOT NULL DEFAULT '',
    user_prompt text NOT NULL CHECK (user_prompt <> ''),
    variables jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(variables) = 'array'),
    temperature numeric(3, 2) NOT NULL DEFAULT 0 CHECK (temperature BETWEEN 0 AND 2),
    most_tokens integer NOT NULL DEFAULT 1024 CHECK (most_tokens > 0),
    based_on uuid REFERENCES public.ai_prompts ON DELETE RESTRICT,
    notes text NOT NULL DEFAULT '',
    created_by text NOT NULL DEFAULT session_user,
    created_at timestamptz NOT NULL DEFAULT now(),
    activated_at timestamptz,
    retired_at timestamptz,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ai_prompts_version UNIQUE (purpose, version),
    CONSTRAINT ai_prompts_activated CHECK ((status = 'draft') = (activated_at IS NULL)),
    CONSTRAINT ai_prompts_retired CHECK ((status = 'retired') = (retired_at IS NOT NULL))
);
CREATE UNIQUE INDEX ai_prompts_one_active_key ON public.ai_prompts (purpose) WHERE status = 'active';
CREATE INDEX ai_prompts_based_on_idx ON public.ai_prompts (based_on);
COMMENT ON TABLE public.ai_prompts IS 'Prompts for AI models, versioned; one active version a purpose.';
COMMENT ON COLUMN public.ai_prompts.id IS 'Key; results name it.';
COMMENT ON COLUMN public.ai_prompts.purpose IS 'What it is for, by the name that code uses.';
COMMENT ON COLUMN public.ai_prompts.version IS 'Counts up by purpose. Filled by the database.';
COMMENT ON COLUMN public.ai_prompts.status IS
    'draft; active: in use; retired: was in use. A retired one can be activated again.';
COMMENT ON COLUMN public.ai_prompts.system_prompt IS 'What the model is to be.';
COMMENT ON COLUMN public.ai_prompts.user_prompt IS 'What it is asked. {{name}} stands for a variable.';
COMMENT ON COLUMN public.ai_prompts.variables IS
    'The names of its variables, as a list: exactly those that stand in the two texts.';
COMMENT ON COLUMN public.ai_prompts.temperature IS '0: the same answer each time, as far as the model can.';
COMMENT ON COLUMN public.ai_prompts.most_tokens IS 'How long an answer may be.';
COMMENT ON COLUMN public.ai_prompts.based_on IS 'The version that it was made from.';
COMMENT ON COLUMN public.ai_prompts.notes IS 'Why it was made.';
COMMENT ON COLUMN public.ai_prompts.created_by IS 'Who wrote it.';
COMMENT ON COLUMN public.ai_prompts.created_at IS 'When it was written.';
COMMENT ON COLUMN public.ai_prompts.activated_at IS 'When it was last activated.';
COMMENT ON COLUMN public.ai_prompts.retired_at IS 'When it was last retired.';
COMMENT ON COLUMN public.ai_prompts.updated_at IS 'When the row last changed.';

CREATE FUNCTION public.check_ai_prompt() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
DECLARE
    free text[] := '{status,notes,activated_at,retired_at,updated_at}';
    used text[];
    declared text[];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.status <> 'draft' THEN
        IF NEW.status = 'draft' OR to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
            RAISE EXCEPTION 'version % of % was active: it is not rewritten', OLD.version, OLD.purpose
                USING ERRCODE = 'restrict_violation', HINT = 'Insert a new version and activate it.';
        END IF;
    END IF;
    used := ARRAY(
        SELECT DISTINCT m[1]
        FROM regexp_matches(NEW.system_prompt || ' ' || NEW.user_prompt, '\{\{\s*([a-z][a-z0-9_]*)\s*\}\}', 'g') AS m
        ORDER BY 1
    );
    declared := ARRAY(SELECT DISTINCT v FROM jsonb_array_elements_text(NEW.variables) AS v ORDER BY 1);
    IF used <> declared THEN
        RAISE EXCEPTION 'the prompt''s variables are %, its list says %', used, declared
            USING ERRCODE = 'check_violation', HINT = 'List exactly the names that stand as {{name}} in the texts.';
    END IF;

    -- One writer a purpose at a time: for the next version's number, and for the change of the active one.
    PERFORM pg_advisory_xact_lock(hashtextextended(concat('ai_prompts ', NEW.purpose), 0));
    IF TG_OP = 'INSERT' THEN
        SELECT coalesce(max(p.version), 0) + 1 INTO NEW.version
        FROM public.ai_prompts AS p WHERE p.purpose = NEW.purpose;
    END IF;
    IF NEW.status = 'active' AND (TG_OP = 'INSERT' OR OLD.status <> 'active') THEN
        UPDATE public.ai_prompts AS p SET status = 'retired'
        WHERE p.purpose = NEW.purpose AND p.status = 'active' AND p.id <> NEW.id;
        NEW.activated_at := now();
    END IF;
    IF NEW.status = 'retired' AND (TG_OP = 'INSERT' OR OLD.status = 'draft') THEN
        RAISE EXCEPTION 'only an active version can be retired'
            USING ERRCODE = 'restrict_violation', HINT = 'Delete a draft that is not wanted.';
    END IF;
    NEW.retired_at := CASE WHEN NEW.status = 'retired' THEN coalesce(NEW.retired_at, now()) END;
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.check_ai_prompt() IS
    'Trigger: numbers versions, retires the active one for its successor, keeps texts that were in use.';
CREATE TRIGGER ai_prompts_check BEFORE INSERT OR UPDATE ON public.ai_prompts
    FOR EACH ROW EXECUTE FUNCTION public.check_ai_prompt();

CREATE FUNCTION public.keep_ai_prompt() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
    RAISE EXCEPTION 'version % of % was active: it is not deleted', OLD.version, OLD.purpose
        USING ERRCODE = 'restrict_violation', HINT = 'Retire it.';
END;
$$;
COMMENT ON FUNCTION public.keep_ai_prompt() IS 'Trigger: refuses to delete what was in use.';
CREATE TRIGGER ai_prompts_keep BEFORE DELETE ON public.ai_prompts
    FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION public.keep_ai_prompt();

INSERT INTO public.ai_prompts (purpose, status, system_prompt, user_prompt, variables, most_tokens, created_by, notes)
VALUES
    ('component_enrichment', 'active',
     'You complete records of electronic components. You answer with one JSON object and nothing else. A value that '
     'you do not know for certain is null; you never guess.',
     'Part number: {{mpn}}' || E'\n' || 'Manufacturer: {{manufacturer}}' || E'\n'
     'Known so far: {{known}}' || E'\n' || 'Complete these fields: {{fields}}',
     '["fields", "known", "manufacturer", "mpn"]', 2048, 'pgstrata', 'As delivered.'),
    ('category_choice', 'active',
     'You sort electronic components into a given tree of categories. You answer with one path from the list, as it '
     'stands there, or with the word none.',
     'Component: {{description}}' || E'\n' || 'Paths:' || E'\n' || '{{paths}}',
     '["description", "paths"]', 64, 'pgstrata', 'As delivered.'),
    ('datasheet_extraction', 'active',
     'You read data sheets. You copy values with their units, as they are printed, and say on which page each stands. '
     'You answer with JSON.',
     'Parameters wanted: {{parameters}}' || E'\n' || 'Text of the data sheet:' || E'\n' || '{{text}}',
     '["parameters", "text"]', 4096, 'pgstrata', 'As delivered.'),
    ('bom_line_matching', 'active',
     'You decide which of several parts a line of a bill of materials means. You answer with JSON: the id of one '
     'candidate or null, and how sure you are, from 0 to 100.',
     'Line: {{line}}' || E'\n' || 'Candidates:' || E'\n' || '{{candidates}}',
     '["candidates", "line"]', 256, 'pgstrata', 'As delivered.');

-- The baseline's default privileges say the same where postgres applies this; they say nothing where another role does.
GRANT SELECT, INSERT, UPDATE, DELETE ON public.ai_prompts TO cns_service;
