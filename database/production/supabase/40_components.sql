-- An organisation's own components, and who watches them.

CREATE TABLE public.components (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    catalog_component_id uuid REFERENCES public.catalog_components ON DELETE SET NULL,
    internal_part_number text COLLATE public.part_number NOT NULL CHECK (internal_part_number <> ''),
    description text NOT NULL DEFAULT '',
    approval_status text NOT NULL DEFAULT 'proposed'
        CHECK (approval_status IN ('proposed', 'approved', 'restricted', 'rejected')),
    stock_on_hand numeric(14, 3) NOT NULL DEFAULT 0 CHECK (stock_on_hand >= 0),
    annual_usage integer CHECK (annual_usage >= 0),
    attributes jsonb NOT NULL DEFAULT '{}',
    created_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, internal_part_number),
    UNIQUE (organization_id, id)
);
CREATE INDEX components_catalog_component_id_idx ON public.components (catalog_component_id);
CREATE INDEX components_created_by_idx ON public.components (created_by);
CREATE INDEX components_unmatched_idx ON public.components (organization_id, created_at)
    WHERE catalog_component_id IS NULL;
CREATE INDEX components_attributes_idx ON public.components USING gin (attributes);
COMMENT ON TABLE public.components IS
    'An organisation''s part list: its own numbers, each tied to a catalog part once that is known.';
COMMENT ON COLUMN public.components.id IS 'Key; the same in components_v2.';
COMMENT ON COLUMN public.components.organization_id IS 'Whose part list it is in.';
COMMENT ON COLUMN public.components.catalog_component_id IS
    'The part of the catalog that it is; NULL: not known yet, or gone from the catalog.';
COMMENT ON COLUMN public.components.internal_part_number IS 'The organisation''s own number; unique there.';
COMMENT ON COLUMN public.components.description IS 'What members say it is; may be empty.';
COMMENT ON COLUMN public.components.approval_status IS
    'What may be designed in: proposed, approved, restricted or rejected. Members decide.';
COMMENT ON COLUMN public.components.stock_on_hand IS 'How much the organisation itself has.';
COMMENT ON COLUMN public.components.annual_usage IS 'Pieces it needs in a year; NULL: not known.';
COMMENT ON COLUMN public.components.attributes IS 'Further fields of the organisation, name to value.';
COMMENT ON COLUMN public.components.created_by IS 'Who entered it; NULL: that person is gone.';
COMMENT ON COLUMN public.components.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.components.updated_at IS 'When the row last changed.';

CREATE TABLE public.component_watches (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES public.users ON DELETE CASCADE,
    project_id uuid REFERENCES public.projects ON DELETE CASCADE,
    watch_for text[] NOT NULL CHECK (
        cardinality(watch_for) > 0 AND watch_for <@ ARRAY['lifecycle', 'price', 'stock', 'compliance']
    ),
    price_change_percent public.percentage,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT component_watches_once UNIQUE NULLS NOT DISTINCT (user_id, component_id, project_id),
    FOREIGN KEY (organization_id, component_id) REFERENCES public.components (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX component_watches_component_idx ON public.component_watches (organization_id, component_id);
CREATE INDEX component_watches_project_id_idx ON public.component_watches (project_id);
COMMENT ON TABLE public.component_watches IS 'Who wants to hear about which component. Alerts follow from these.';
COMMENT ON COLUMN public.component_watches.id IS 'Key.';
COMMENT ON COLUMN public.component_watches.organization_id IS 'The organisation whose component it is.';
COMMENT ON COLUMN public.component_watches.component_id IS 'The component that is watched.';
COMMENT ON COLUMN public.component_watches.user_id IS 'Who wants to hear; only that person sets it.';
COMMENT ON COLUMN public.component_watches.project_id IS 'NULL: for all projects.';
COMMENT ON COLUMN public.component_watches.watch_for IS 'One or more of lifecycle, price, stock and compliance.';
COMMENT ON COLUMN public.component_watches.price_change_percent IS
    'From what change of the price on, in percent; NULL: no such limit.';
COMMENT ON COLUMN public.component_watches.created_at IS 'When the watch began.';

CREATE TRIGGER components_touch BEFORE UPDATE ON public.components
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

ALTER TABLE public.components ENABLE ROW LEVEL SECURITY;
CREATE POLICY components_read ON public.components FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY components_write ON public.components TO authenticated
    USING (public.is_member(organization_id, 'member')) WITH CHECK (public.is_member(organization_id, 'member'));

ALTER TABLE public.component_watches ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_watches_read ON public.component_watches FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY component_watches_write ON public.component_watches TO authenticated
    USING (user_id = (SELECT auth.uid()) AND public.is_member(organization_id))
    WITH CHECK (
        user_id = (SELECT auth.uid())
        AND public.is_member(organization_id)
        AND (project_id IS NULL OR EXISTS (
            SELECT FROM public.projects AS p
            WHERE p.id = component_watches.project_id AND p.organization_id = component_watches.organization_id
        ))
    );
