-- How good an enrichment was: runs, the fields that were compared, and what suppliers are worth.

CREATE TABLE public.audit_enrichment_runs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    bom_id uuid,
    started_at timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    parts_asked integer NOT NULL CHECK (parts_asked >= 0),
    parts_improved integer NOT NULL CHECK (parts_improved BETWEEN 0 AND parts_asked),
    mean_quality public.percentage,
    cost numeric(10, 4) NOT NULL DEFAULT 0 CHECK (cost >= 0),
    CONSTRAINT audit_enrichment_runs_times CHECK (finished_at >= started_at)
);
CREATE INDEX audit_enrichment_runs_organization_idx ON public.audit_enrichment_runs (organization_id, started_at DESC);
COMMENT ON TABLE public.audit_enrichment_runs IS
    'One enrichment of one BOM, summed up. No foreign keys: it outlives the BOM and the organisation.';
COMMENT ON COLUMN public.audit_enrichment_runs.id IS 'Key.';
COMMENT ON COLUMN public.audit_enrichment_runs.organization_id IS 'For whom it was.';
COMMENT ON COLUMN public.audit_enrichment_runs.bom_id IS 'The BOM; NULL: of none.';
COMMENT ON COLUMN public.audit_enrichment_runs.started_at IS 'When the run began.';
COMMENT ON COLUMN public.audit_enrichment_runs.finished_at IS 'When the run ended.';
COMMENT ON COLUMN public.audit_enrichment_runs.parts_asked IS 'How many different parts were looked up.';
COMMENT ON COLUMN public.audit_enrichment_runs.parts_improved IS 'Of these, how many are better known than before.';
COMMENT ON COLUMN public.audit_enrichment_runs.mean_quality IS
    'The mean score of the parts, 0 to 100; NULL: none has one.';
COMMENT ON COLUMN public.audit_enrichment_runs.cost IS 'What the run cost in all.';

CREATE TABLE public.audit_field_comparisons (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    run_id uuid NOT NULL REFERENCES public.audit_enrichment_runs ON DELETE CASCADE,
    catalog_component_id uuid NOT NULL,
    field text NOT NULL CHECK (field <> ''),
    answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    chosen text,
    agreement public.percentage NOT NULL,
    UNIQUE (run_id, catalog_component_id, field)
);
CREATE INDEX audit_field_comparisons_component_idx ON public.audit_field_comparisons (catalog_component_id, field);
COMMENT ON TABLE public.audit_field_comparisons IS
    'What the suppliers said about one field of one part, and what was taken.';
COMMENT ON COLUMN public.audit_field_comparisons.id IS 'Key.';
COMMENT ON COLUMN public.audit_field_comparisons.run_id IS 'The run in which it was.';
COMMENT ON COLUMN public.audit_field_comparisons.catalog_component_id IS 'The part; it need not exist any more.';
COMMENT ON COLUMN public.audit_field_comparisons.field IS 'What was compared: lifecycle, rohs, package, ….';
COMMENT ON COLUMN public.audit_field_comparisons.answers IS 'Supplier to value, as it came.';
COMMENT ON COLUMN public.audit_field_comparisons.chosen IS 'The value that was taken; NULL: none.';
COMMENT ON COLUMN public.audit_field_comparisons.agreement IS
    'How many of the suppliers said what was chosen, in percent.';

CREATE TABLE public.audit_supplier_quality (
    supplier_id uuid NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    answers integer NOT NULL CHECK (answers >= 0),
    failures integer NOT NULL CHECK (failures BETWEEN 0 AND answers),
    mean_took interval,
    mean_quality public.percentage,
    computed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (supplier_id, month)
);
COMMENT ON TABLE public.audit_supplier_quality IS
    'What a supplier''s answers of a month were worth. For the platform''s people alone.';
COMMENT ON COLUMN public.audit_supplier_quality.supplier_id IS 'The supplier; it need not exist any more.';
COMMENT ON COLUMN public.audit_supplier_quality.month IS 'Its first day.';
COMMENT ON COLUMN public.audit_supplier_quality.answers IS 'How often it answered, failures too.';
COMMENT ON COLUMN public.audit_supplier_quality.failures IS 'How many of the answers were of no use.';
COMMENT ON COLUMN public.audit_supplier_quality.mean_took IS
    'How long an answer took on average; NULL: there was none.';
COMMENT ON COLUMN public.audit_supplier_quality.mean_quality IS
    'The mean score of the parts that it answered for, 0 to 100; NULL: none has one.';
COMMENT ON COLUMN public.audit_supplier_quality.computed_at IS 'When it was summed up.';

REVOKE INSERT, UPDATE, DELETE ON public.audit_enrichment_runs, public.audit_field_comparisons FROM authenticated;
REVOKE ALL ON public.audit_supplier_quality FROM authenticated;
ALTER TABLE public.audit_enrichment_runs ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_enrichment_runs_read ON public.audit_enrichment_runs FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));
ALTER TABLE public.audit_field_comparisons ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_field_comparisons_read ON public.audit_field_comparisons FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.audit_enrichment_runs AS r WHERE r.id = run_id));
ALTER TABLE public.audit_supplier_quality ENABLE ROW LEVEL SECURITY;
