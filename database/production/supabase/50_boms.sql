-- Bills of materials.

-- Stands alone: a BOM's number is printed on paper, and outlives the table's next redesign.
CREATE SEQUENCE public.bom_number_seq AS bigint START WITH 100001 CACHE 1;
COMMENT ON SEQUENCE public.bom_number_seq IS 'Numbers for BOMs, across all organisations; gaps are fine.';

CREATE TABLE public.boms (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number bigint NOT NULL UNIQUE DEFAULT nextval('public.bom_number_seq'),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    project_id uuid,
    name text NOT NULL CHECK (name <> ''),
    revision text NOT NULL DEFAULT 'A',
    status text NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'processing', 'in_review', 'released', 'archived')),
    notes text NOT NULL DEFAULT '',
    source_path text,
    line_count integer NOT NULL DEFAULT 0 CHECK (line_count >= 0),
    created_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    released_at timestamptz,
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, project_id) REFERENCES public.projects (organization_id, id)
        ON DELETE SET NULL (project_id)
);
CREATE INDEX boms_project_idx ON public.boms (organization_id, project_id);
CREATE INDEX boms_created_by_idx ON public.boms (created_by);
CREATE INDEX boms_open_idx ON public.boms (organization_id, updated_at DESC)
    WHERE status IN ('draft', 'processing', 'in_review');
COMMENT ON TABLE public.boms IS 'A bill of materials: one revision of one assembly.';
COMMENT ON COLUMN public.boms.id IS 'Key.';
COMMENT ON COLUMN public.boms.number IS 'What is printed on paper; unique across organisations, never given twice.';
COMMENT ON COLUMN public.boms.organization_id IS 'Whose BOM it is.';
COMMENT ON COLUMN public.boms.project_id IS 'The project that it belongs to; NULL: none, or it is gone.';
COMMENT ON COLUMN public.boms.name IS 'The assembly.';
COMMENT ON COLUMN public.boms.revision IS 'Which state of the assembly this is: A, B, ….';
COMMENT ON COLUMN public.boms.status IS 'draft, processing (a service is at it), in_review, released or archived.';
COMMENT ON COLUMN public.boms.notes IS 'What members say about it; may be empty.';
COMMENT ON COLUMN public.boms.source_path IS 'The uploaded file, as bucket/path of storage.objects.';
COMMENT ON COLUMN public.boms.line_count IS 'How many lines it has; triggers keep it.';
COMMENT ON COLUMN public.boms.created_by IS 'Who made it; NULL: that person is gone.';
COMMENT ON COLUMN public.boms.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.boms.updated_at IS 'When name, revision, status, notes or project last changed.';
COMMENT ON COLUMN public.boms.released_at IS 'NULL: not released yet.';

CREATE TABLE public.bom_line_items (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    bom_id uuid NOT NULL REFERENCES public.boms ON DELETE CASCADE,
    line_number integer NOT NULL CHECK (line_number > 0),
    reference_designators text[] NOT NULL DEFAULT '{}',
    quantity numeric(12, 3) NOT NULL CHECK (quantity > 0),
    mpn text NOT NULL,
    manufacturer text,
    description text,
    catalog_component_id uuid REFERENCES public.catalog_components ON DELETE SET NULL,
    component_id uuid REFERENCES public.components ON DELETE SET NULL,
    match_status text NOT NULL DEFAULT 'pending'
        CHECK (match_status IN ('pending', 'matched', 'ambiguous', 'unmatched', 'do_not_populate')),
    match_confidence public.percentage,
    unit_price numeric(14, 6) CHECK (unit_price >= 0),
    extended_price numeric GENERATED ALWAYS AS (round(quantity * unit_price, 4)) STORED,
    source_row jsonb,
    -- Deferrable: inserting a line in the middle renumbers those after it.
    CONSTRAINT bom_line_items_number UNIQUE (bom_id, line_number) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX bom_line_items_catalog_component_id_idx ON public.bom_line_items (catalog_component_id);
CREATE INDEX bom_line_items_component_id_idx ON public.bom_line_items (component_id);
CREATE INDEX bom_line_items_open_idx ON public.bom_line_items (bom_id)
    WHERE match_status IN ('pending', 'ambiguous', 'unmatched');
CREATE INDEX bom_line_items_designators_idx ON public.bom_line_items USING gin (reference_designators);
CREATE INDEX bom_line_items_normalized_idx ON public.bom_line_items (public.normalize_part_number(mpn));
ALTER INDEX public.bom_line_items_normalized_idx ALTER COLUMN 1 SET STATISTICS 200;
COMMENT ON TABLE public.bom_line_items IS
    'One line of a BOM: as the customer wrote it, and the part that it was matched to.';
COMMENT ON COLUMN public.bom_line_items.id IS 'Key.';
COMMENT ON COLUMN public.bom_line_items.bom_id IS 'The BOM that the line is in.';
COMMENT ON COLUMN public.bom_line_items.line_number IS 'Its place in the BOM, from 1.';
COMMENT ON COLUMN public.bom_line_items.reference_designators IS 'The places on the board: R1, C3, ….';
COMMENT ON COLUMN public.bom_line_items.quantity IS 'For one assembly.';
COMMENT ON COLUMN public.bom_line_items.mpn IS 'The part number as the customer wrote it; empty in some old lines.';
COMMENT ON COLUMN public.bom_line_items.manufacturer IS 'The maker as the customer wrote it; NULL: not given.';
COMMENT ON COLUMN public.bom_line_items.description IS 'As the customer wrote it; NULL: not given.';
COMMENT ON COLUMN public.bom_line_items.catalog_component_id IS 'The part of the catalog; NULL: none is known.';
COMMENT ON COLUMN public.bom_line_items.component_id IS 'The organisation''s own component; NULL: none is known.';
COMMENT ON COLUMN public.bom_line_items.match_status IS
    'pending, matched, ambiguous (several parts fit), unmatched, or do_not_populate (stays empty on the board).';
COMMENT ON COLUMN public.bom_line_items.match_confidence IS 'How sure the match is, 0 to 100; NULL: not said.';
COMMENT ON COLUMN public.bom_line_items.unit_price IS 'For one piece; NULL: not known.';
COMMENT ON COLUMN public.bom_line_items.extended_price IS 'quantity times unit_price, to four decimals; computed.';
COMMENT ON COLUMN public.bom_line_items.source_row IS 'The row of the uploaded file, untouched.';

CREATE FUNCTION public.count_bom_lines() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    -- Locked first, and always in one order: the count below then sees what other sessions have committed meanwhile.
    PERFORM FROM public.boms AS b
    WHERE b.id IN (SELECT c.bom_id FROM changed AS c) ORDER BY b.id FOR NO KEY UPDATE;
    UPDATE public.boms AS b
    SET line_count = (SELECT count(*) FROM public.bom_line_items AS l WHERE l.bom_id = b.id)
    WHERE b.id IN (SELECT DISTINCT bom_id FROM changed);
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.count_bom_lines() IS 'Trigger: one count a statement, not one a line of an upload.';

CREATE TRIGGER bom_line_items_added AFTER INSERT ON public.bom_line_items
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.count_bom_lines();
CREATE TRIGGER bom_line_items_removed AFTER DELETE ON public.bom_line_items
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.count_bom_lines();
CREATE TRIGGER boms_touch BEFORE UPDATE OF name, revision, status, notes, project_id ON public.boms
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

CREATE FUNCTION public.bom_cost(bom uuid, assemblies integer DEFAULT 1) RETURNS numeric
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce(sum(l.extended_price), 0) * assemblies
    FROM public.bom_line_items AS l
    WHERE l.bom_id = bom AND l.match_status <> 'do_not_populate';
END;
COMMENT ON FUNCTION public.bom_cost(uuid, integer) IS 'What the priced lines of a BOM cost, for so many assemblies.';

CREATE FUNCTION public.bom_as_script(bom uuid) RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = ''
AS $$
DECLARE
    rows text;
BEGIN
    SELECT string_agg(
        concat_ws(E'\t', l.line_number, replace(l.mpn, '\', '\\'), l.quantity),
        E'\n' ORDER BY l.line_number
    )
    INTO rows
    FROM public.bom_line_items AS l
    WHERE l.bom_id = bom;
    RETURN 'COPY lines (line_number, mpn, quantity) FROM stdin;
' || coalesce(rows, '') || '
\.
';
END;
$$;
COMMENT ON FUNCTION public.bom_as_script(uuid) IS 'For support: the lines of a BOM as a script for psql.
It ends as such scripts do:
\.
';

-- A line belongs to whoever may see its BOM: the policy on boms decides, once.
ALTER TABLE public.boms ENABLE ROW LEVEL SECURITY;
CREATE POLICY boms_read ON public.boms FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY boms_write ON public.boms TO authenticated
    USING (public.is_member(organization_id, 'member')) WITH CHECK (public.is_member(organization_id, 'member'));

ALTER TABLE public.bom_line_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY bom_line_items_read ON public.bom_line_items FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.boms AS b WHERE b.id = bom_id));
CREATE POLICY bom_line_items_write ON public.bom_line_items TO authenticated
    USING (EXISTS (
        SELECT FROM public.boms AS b WHERE b.id = bom_id AND public.is_member(b.organization_id, 'member')
    ))
    WITH CHECK (EXISTS (
        SELECT FROM public.boms AS b
        WHERE b.id = bom_id
          AND public.is_member(b.organization_id, 'member')
          AND (bom_line_items.component_id IS NULL OR EXISTS (
              SELECT FROM public.components AS c
              WHERE c.id = bom_line_items.component_id AND c.organization_id = b.organization_id
          ))
    ));
COMMENT ON POLICY bom_line_items_write ON public.bom_line_items IS
    'Into one''s own BOMs, and with components of the same organisation: a key alone would take any.';
