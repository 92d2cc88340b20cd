-- From an uploaded file to a BOM's parts: uploads, their columns, the jobs, and what a BOM comes to.

CREATE TABLE public.column_mapping_templates (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    name text NOT NULL CHECK (name <> ''),
    file_format text NOT NULL CHECK (file_format IN ('csv', 'tsv', 'xlsx', 'xml')),
    header_row integer NOT NULL DEFAULT 1 CHECK (header_row >= 0),
    mapping jsonb NOT NULL CHECK (jsonb_typeof(mapping) = 'object'),
    is_default boolean NOT NULL DEFAULT false,
    created_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, name),
    UNIQUE (organization_id, id)
);
CREATE UNIQUE INDEX column_mapping_templates_default_key
    ON public.column_mapping_templates (organization_id, file_format) WHERE is_default;
CREATE INDEX column_mapping_templates_created_by_idx ON public.column_mapping_templates (created_by);
COMMENT ON TABLE public.column_mapping_templates IS 'Which column of a file means what, so that nobody says it twice.';
COMMENT ON COLUMN public.column_mapping_templates.id IS 'Key.';
COMMENT ON COLUMN public.column_mapping_templates.organization_id IS 'Whose template it is.';
COMMENT ON COLUMN public.column_mapping_templates.name IS 'Unique in the organisation.';
COMMENT ON COLUMN public.column_mapping_templates.file_format IS 'csv, tsv, xlsx or xml.';
COMMENT ON COLUMN public.column_mapping_templates.header_row IS '0: the file has none, and the mapping counts columns.';
COMMENT ON COLUMN public.column_mapping_templates.mapping IS
    'Our field to the file''s heading: {"mpn": "Part Number"}.';
COMMENT ON COLUMN public.column_mapping_templates.is_default IS
    'Whether it is taken when nobody chooses; one for each format at most.';
COMMENT ON COLUMN public.column_mapping_templates.created_by IS 'Who made it; NULL: that person is gone.';
COMMENT ON COLUMN public.column_mapping_templates.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.column_mapping_templates.updated_at IS 'When the row last changed.';

CREATE TABLE public.bom_uploads (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    bom_id uuid,
    template_id uuid,
    file_name text NOT NULL CHECK (file_name <> ''),
    storage_path text NOT NULL,
    file_size bigint NOT NULL CHECK (file_size >= 0),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    status text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'parsing', 'parsed', 'failed')),
    rows_found integer CHECK (rows_found >= 0),
    rows_taken integer CHECK (rows_taken <= rows_found),
    error text,
    uploaded_by uuid REFERENCES public.users ON DELETE SET NULL,
    uploaded_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT bom_uploads_finished CHECK ((status IN ('parsed', 'failed')) = (finished_at IS NOT NULL)),
    FOREIGN KEY (organization_id, bom_id) REFERENCES public.boms (organization_id, id) ON DELETE SET NULL (bom_id),
    FOREIGN KEY (organization_id, template_id) REFERENCES public.column_mapping_templates (organization_id, id)
        ON DELETE SET NULL (template_id)
);
CREATE INDEX bom_uploads_bom_idx ON public.bom_uploads (organization_id, bom_id);
CREATE INDEX bom_uploads_template_idx ON public.bom_uploads (organization_id, template_id);
CREATE INDEX bom_uploads_uploaded_by_idx ON public.bom_uploads (uploaded_by);
CREATE INDEX bom_uploads_sha256_idx ON public.bom_uploads USING hash (sha256);
COMMENT ON TABLE public.bom_uploads IS 'A file that somebody uploaded, and what was made of it.';
COMMENT ON COLUMN public.bom_uploads.id IS 'Key.';
COMMENT ON COLUMN public.bom_uploads.organization_id IS 'The organisation that it was uploaded for.';
COMMENT ON COLUMN public.bom_uploads.bom_id IS 'The BOM that came of it; NULL: none, or it is gone.';
COMMENT ON COLUMN public.bom_uploads.template_id IS 'The mapping that was used; NULL: none, or it is gone.';
COMMENT ON COLUMN public.bom_uploads.file_name IS 'As it was called on the person''s computer.';
COMMENT ON COLUMN public.bom_uploads.storage_path IS 'Where it lies, as bucket/path of storage.objects.';
COMMENT ON COLUMN public.bom_uploads.file_size IS 'In bytes.';
COMMENT ON COLUMN public.bom_uploads.sha256 IS 'Of the file: who uploads it twice is asked whether that is meant.';
COMMENT ON COLUMN public.bom_uploads.status IS 'received, parsing, parsed or failed; the services change it.';
COMMENT ON COLUMN public.bom_uploads.rows_found IS 'Rows of the file; NULL: not known.';
COMMENT ON COLUMN public.bom_uploads.rows_taken IS 'Of these, how many became lines; NULL: not known.';
COMMENT ON COLUMN public.bom_uploads.error IS 'Why it failed; NULL: it did not.';
COMMENT ON COLUMN public.bom_uploads.uploaded_by IS 'Who uploaded it; NULL: that person is gone.';
COMMENT ON COLUMN public.bom_uploads.uploaded_at IS 'When it was uploaded.';
COMMENT ON COLUMN public.bom_uploads.finished_at IS 'Set exactly when the status is parsed or failed.';

CREATE TABLE public.bom_jobs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    bom_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('import', 'match', 'price', 'export')),
    status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    progress public.percentage NOT NULL DEFAULT 0,
    result jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(result) = 'object'),
    requested_by uuid REFERENCES public.users ON DELETE SET NULL,
    queued_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    CONSTRAINT bom_jobs_times CHECK (started_at >= queued_at AND finished_at >= started_at),
    FOREIGN KEY (organization_id, bom_id) REFERENCES public.boms (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX bom_jobs_bom_idx ON public.bom_jobs (organization_id, bom_id);
CREATE INDEX bom_jobs_requested_by_idx ON public.bom_jobs (requested_by);
-- One job of a kind at a time: two matchings of one BOM would overwrite each other.
CREATE UNIQUE INDEX bom_jobs_open_key ON public.bom_jobs (bom_id, kind) WHERE status IN ('queued', 'running');
COMMENT ON TABLE public.bom_jobs IS 'What a person asked to be done with a BOM.';
COMMENT ON COLUMN public.bom_jobs.id IS 'Key.';
COMMENT ON COLUMN public.bom_jobs.organization_id IS 'The organisation whose BOM it is.';
COMMENT ON COLUMN public.bom_jobs.bom_id IS 'The BOM that it is about.';
COMMENT ON COLUMN public.bom_jobs.kind IS 'import, match, price or export; one open job of a kind for a BOM.';
COMMENT ON COLUMN public.bom_jobs.status IS 'queued, running, done, failed or cancelled; the services change it.';
COMMENT ON COLUMN public.bom_jobs.progress IS 'In percent.';
COMMENT ON COLUMN public.bom_jobs.result IS 'What came of it, in numbers: {"lines": 15, "matched": 12}.';
COMMENT ON COLUMN public.bom_jobs.requested_by IS 'Who asked; NULL: that person is gone.';
COMMENT ON COLUMN public.bom_jobs.queued_at IS 'When it was asked for.';
COMMENT ON COLUMN public.bom_jobs.started_at IS 'NULL: not started yet.';
COMMENT ON COLUMN public.bom_jobs.finished_at IS 'NULL: not finished yet.';

CREATE TABLE public.bom_processing_jobs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    bom_job_id uuid NOT NULL REFERENCES public.bom_jobs ON DELETE CASCADE,
    step smallint NOT NULL CHECK (step > 0),
    name text NOT NULL CHECK (name <> ''),
    status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'running', 'done', 'failed', 'skipped')),
    worker text,
    attempts smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    lines_done integer NOT NULL DEFAULT 0 CHECK (lines_done >= 0),
    took interval CHECK (took >= interval '0'),
    error text,
    UNIQUE (bom_job_id, step)
);
COMMENT ON TABLE public.bom_processing_jobs IS 'The steps of a job, as workers take them.';
COMMENT ON COLUMN public.bom_processing_jobs.id IS 'Key.';
COMMENT ON COLUMN public.bom_processing_jobs.bom_job_id IS 'The job that it is a step of.';
COMMENT ON COLUMN public.bom_processing_jobs.step IS 'Its place in the job, from 1.';
COMMENT ON COLUMN public.bom_processing_jobs.name IS 'What is done: read file, map columns, ….';
COMMENT ON COLUMN public.bom_processing_jobs.status IS 'waiting, running, done, failed or skipped.';
COMMENT ON COLUMN public.bom_processing_jobs.worker IS 'Which worker took it; NULL: none has.';
COMMENT ON COLUMN public.bom_processing_jobs.attempts IS 'How often it was tried.';
COMMENT ON COLUMN public.bom_processing_jobs.lines_done IS 'How many lines of the BOM are through.';
COMMENT ON COLUMN public.bom_processing_jobs.took IS 'NULL: not finished yet.';
COMMENT ON COLUMN public.bom_processing_jobs.error IS 'Why it failed; NULL: it did not.';

CREATE TABLE public.bom_items (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    bom_id uuid NOT NULL REFERENCES public.boms ON DELETE CASCADE,
    catalog_component_id uuid NOT NULL REFERENCES public.catalog_components ON DELETE CASCADE,
    total_quantity numeric(14, 3) NOT NULL CHECK (total_quantity > 0),
    line_count integer NOT NULL CHECK (line_count > 0),
    unit_price numeric(14, 6) CHECK (unit_price >= 0),
    total_price numeric GENERATED ALWAYS AS (round(total_quantity * unit_price, 4)) STORED,
    supplier_id uuid REFERENCES public.suppliers ON DELETE SET NULL,
    counted_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (bom_id, catalog_component_id)
);
CREATE INDEX bom_items_catalog_component_id_idx ON public.bom_items (catalog_component_id);
CREATE INDEX bom_items_supplier_id_idx ON public.bom_items (supplier_id);
COMMENT ON TABLE public.bom_items IS 'A BOM''s parts, each once: what has to be bought for one assembly.';
COMMENT ON COLUMN public.bom_items.id IS 'Key.';
COMMENT ON COLUMN public.bom_items.bom_id IS 'The BOM.';
COMMENT ON COLUMN public.bom_items.catalog_component_id IS 'The part of the catalog.';
COMMENT ON COLUMN public.bom_items.total_quantity IS 'For one assembly, all lines with this part together.';
COMMENT ON COLUMN public.bom_items.line_count IS 'How many lines have this part.';
COMMENT ON COLUMN public.bom_items.unit_price IS 'The best for one piece; NULL: nobody offers the part.';
COMMENT ON COLUMN public.bom_items.total_price IS 'total_quantity times unit_price, to four decimals; computed.';
COMMENT ON COLUMN public.bom_items.supplier_id IS 'Who offers unit_price.';
COMMENT ON COLUMN public.bom_items.counted_at IS 'When a service last summed it up.';

CREATE TABLE public.attributes (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    applies_to text NOT NULL CHECK (applies_to IN ('bom', 'bom_line', 'component')),
    name text NOT NULL CHECK (name ~ '^[a-z][a-z0-9_]*$'),
    label text NOT NULL CHECK (label <> ''),
    data_type text NOT NULL CHECK (data_type IN ('text', 'number', 'boolean', 'date', 'choice')),
    unit text,
    choices jsonb CHECK (jsonb_typeof(choices) = 'array'),
    required boolean NOT NULL DEFAULT false,
    sort_order integer NOT NULL DEFAULT 0,
    CONSTRAINT attributes_choices CHECK ((data_type = 'choice') = (choices IS NOT NULL)),
    UNIQUE (organization_id, applies_to, name)
);
COMMENT ON TABLE public.attributes IS 'Fields that an organisation adds to its BOMs, lines and components.';
COMMENT ON COLUMN public.attributes.id IS 'Key.';
COMMENT ON COLUMN public.attributes.organization_id IS 'Whose field it is; its administrators define it.';
COMMENT ON COLUMN public.attributes.applies_to IS 'bom, bom_line or component: what gets the field.';
COMMENT ON COLUMN public.attributes.name IS
    'By which programs know it: small letters, digits and _; unique for what it applies to.';
COMMENT ON COLUMN public.attributes.label IS 'What people see.';
COMMENT ON COLUMN public.attributes.data_type IS 'text, number, boolean, date, or choice: one of choices.';
COMMENT ON COLUMN public.attributes.unit IS 'Of a number; NULL: it has none.';
COMMENT ON COLUMN public.attributes.choices IS 'A list of the values to choose from; set exactly for a choice.';
COMMENT ON COLUMN public.attributes.required IS 'Whether it must be filled in.';
COMMENT ON COLUMN public.attributes.sort_order IS 'Where it stands among the fields, the smallest first.';

CREATE TRIGGER column_mapping_templates_touch BEFORE UPDATE ON public.column_mapping_templates
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- ------------------------------------------------------------------------------------------- row-level security

ALTER TABLE public.column_mapping_templates ENABLE ROW LEVEL SECURITY;
CREATE POLICY column_mapping_templates_read ON public.column_mapping_templates FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY column_mapping_templates_write ON public.column_mapping_templates TO authenticated
    USING (public.is_member(organization_id, 'member')) WITH CHECK (public.is_member(organization_id, 'member'));
ALTER TABLE public.attributes ENABLE ROW LEVEL SECURITY;
CREATE POLICY attributes_read ON public.attributes FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY attributes_write ON public.attributes TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));

-- A person uploads and asks; what comes of it, the services write.
REVOKE UPDATE, DELETE ON public.bom_uploads, public.bom_jobs FROM authenticated;
REVOKE INSERT, UPDATE, DELETE ON public.bom_processing_jobs, public.bom_items FROM authenticated;
ALTER TABLE public.bom_uploads ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_uploads_read ON public.bom_uploads FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY bom_uploads_add ON public.bom_uploads FOR INSERT TO authenticated
    WITH CHECK (uploaded_by = (SELECT auth.uid()) AND public.is_member(organization_id, 'member'));
ALTER TABLE public.bom_jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_jobs_read ON public.bom_jobs FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY bom_jobs_add ON public.bom_jobs FOR INSERT TO authenticated
    WITH CHECK (requested_by = (SELECT auth.uid()) AND public.is_member(organization_id, 'member'));
ALTER TABLE public.bom_processing_jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_processing_jobs_read ON public.bom_processing_jobs FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.bom_jobs AS j WHERE j.id = bom_job_id));
ALTER TABLE public.bom_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_items_read ON public.bom_items FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.boms AS b WHERE b.id = bom_id));
