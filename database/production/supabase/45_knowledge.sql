-- What is known about parts: substitutes, prices over time, substances, tags, risks.

CREATE TABLE public.component_alternatives (
    catalog_component_id uuid NOT NULL REFERENCES public.catalog_components ON DELETE CASCADE,
    alternative_id uuid NOT NULL REFERENCES public.catalog_components ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('drop_in', 'functional', 'upgrade', 'downgrade')),
    score public.percentage NOT NULL,
    differences jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(differences) = 'object'),
    source text NOT NULL CHECK (source IN ('manufacturer', 'supplier', 'parameters', 'person')),
    found_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (catalog_component_id, alternative_id),
    CONSTRAINT component_alternatives_another CHECK (alternative_id <> catalog_component_id)
);
CREATE INDEX component_alternatives_alternative_id_idx ON public.component_alternatives (alternative_id);
COMMENT ON TABLE public.component_alternatives IS
    'What can stand in for a part. One direction: an upgrade back is a downgrade.';
COMMENT ON COLUMN public.component_alternatives.catalog_component_id IS 'The part to be replaced.';
COMMENT ON COLUMN public.component_alternatives.alternative_id IS 'The part that can take its place.';
COMMENT ON COLUMN public.component_alternatives.kind IS
    'drop_in (fits as it is), functional (does the same), upgrade or downgrade.';
COMMENT ON COLUMN public.component_alternatives.score IS 'How well it replaces the part, 0 to 100.';
COMMENT ON COLUMN public.component_alternatives.differences IS 'By parameter: what the part has, what the other has.';
COMMENT ON COLUMN public.component_alternatives.source IS
    'Who says so: the manufacturer, a supplier, a person, or the parameters when compared.';
COMMENT ON COLUMN public.component_alternatives.found_at IS 'When it was found.';

CREATE TABLE public.component_price_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    catalog_component_id uuid NOT NULL REFERENCES public.catalog_components ON DELETE CASCADE,
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    observed_on date NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    unit_price numeric(14, 6) NOT NULL CHECK (unit_price >= 0),
    currency character(3) NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
    UNIQUE (catalog_component_id, supplier_id, quantity, observed_on)
);
CREATE INDEX component_price_history_supplier_id_idx ON public.component_price_history (supplier_id);
COMMENT ON TABLE public.component_price_history IS
    'Prices as they were seen: one row a part, supplier, quantity and day.';
COMMENT ON COLUMN public.component_price_history.id IS 'Key.';
COMMENT ON COLUMN public.component_price_history.catalog_component_id IS 'The part.';
COMMENT ON COLUMN public.component_price_history.supplier_id IS 'Who asked that price.';
COMMENT ON COLUMN public.component_price_history.observed_on IS 'The day on which the price was seen.';
COMMENT ON COLUMN public.component_price_history.quantity IS 'The price holds from so many pieces on.';
COMMENT ON COLUMN public.component_price_history.unit_price IS 'For one piece, in currency.';
COMMENT ON COLUMN public.component_price_history.currency IS 'Three capitals of ISO 4217.';

CREATE TABLE public.svhc_substances (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    cas_number text NOT NULL UNIQUE CHECK (cas_number ~ '^[0-9]{2,7}-[0-9]{2}-[0-9]$'),
    name text NOT NULL UNIQUE,
    reason text NOT NULL,
    listed_on date NOT NULL
);
COMMENT ON TABLE public.svhc_substances IS
    'Substances of very high concern under REACH, as far as electronics have them.';
COMMENT ON COLUMN public.svhc_substances.id IS 'Key.';
COMMENT ON COLUMN public.svhc_substances.cas_number IS 'Its number in the CAS registry.';
COMMENT ON COLUMN public.svhc_substances.name IS 'Its name for people.';
COMMENT ON COLUMN public.svhc_substances.reason IS 'Why it is of concern.';
COMMENT ON COLUMN public.svhc_substances.listed_on IS 'When it came on the candidate list.';

CREATE TABLE public.component_svhc (
    catalog_component_id uuid NOT NULL REFERENCES public.catalog_components ON DELETE CASCADE,
    substance_id uuid NOT NULL REFERENCES public.svhc_substances ON DELETE RESTRICT,
    concentration public.percentage NOT NULL,
    location text NOT NULL DEFAULT '',
    declared_on date NOT NULL,
    PRIMARY KEY (catalog_component_id, substance_id)
);
CREATE INDEX component_svhc_substance_id_idx ON public.component_svhc (substance_id);
COMMENT ON TABLE public.component_svhc IS 'Which part holds which substance, by the maker''s declaration.';
COMMENT ON COLUMN public.component_svhc.catalog_component_id IS 'The part.';
COMMENT ON COLUMN public.component_svhc.substance_id IS 'The substance in it.';
COMMENT ON COLUMN public.component_svhc.concentration IS
    'Percent of the article''s weight; from 0.1 on it must be declared.';
COMMENT ON COLUMN public.component_svhc.location IS 'Where in the part it is; empty: not declared.';
COMMENT ON COLUMN public.component_svhc.declared_on IS 'The day of the maker''s declaration.';

CREATE TABLE public.predefined_tags (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE CHECK (name <> ''),
    purpose text NOT NULL CHECK (purpose IN ('compliance', 'sourcing', 'design', 'quality')),
    colour character(7) NOT NULL CHECK (colour ~ '^#[0-9a-f]{6}$'),
    description text NOT NULL DEFAULT ''
);
COMMENT ON TABLE public.predefined_tags IS 'Tags that every organisation finds ready.';
COMMENT ON COLUMN public.predefined_tags.id IS 'Key.';
COMMENT ON COLUMN public.predefined_tags.name IS 'What the tag says.';
COMMENT ON COLUMN public.predefined_tags.purpose IS 'What it is for: compliance, sourcing, design or quality.';
COMMENT ON COLUMN public.predefined_tags.colour IS 'As # and six hexadecimal digits.';
COMMENT ON COLUMN public.predefined_tags.description IS 'When to use it; may be empty.';

CREATE TABLE public.component_tags (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    predefined_tag_id uuid REFERENCES public.predefined_tags ON DELETE CASCADE,
    own_tag text CHECK (own_tag <> ''),
    tagged_by uuid REFERENCES public.users ON DELETE SET NULL,
    tagged_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT component_tags_one_kind CHECK (num_nonnulls(predefined_tag_id, own_tag) = 1),
    CONSTRAINT component_tags_once UNIQUE NULLS NOT DISTINCT
        (organization_id, component_id, predefined_tag_id, own_tag),
    FOREIGN KEY (organization_id, component_id) REFERENCES public.components (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX component_tags_predefined_tag_id_idx ON public.component_tags (predefined_tag_id);
CREATE INDEX component_tags_tagged_by_idx ON public.component_tags (tagged_by);
COMMENT ON TABLE public.component_tags IS 'An organisation''s tags on its components, ready-made or its own.';
COMMENT ON COLUMN public.component_tags.id IS 'Key.';
COMMENT ON COLUMN public.component_tags.organization_id IS 'The organisation whose component it is.';
COMMENT ON COLUMN public.component_tags.component_id IS 'The component that bears the tag.';
COMMENT ON COLUMN public.component_tags.predefined_tag_id IS 'A ready-made tag; NULL: own_tag says what it is.';
COMMENT ON COLUMN public.component_tags.own_tag IS 'The organisation''s own word; NULL: it is a ready-made one.';
COMMENT ON COLUMN public.component_tags.tagged_by IS 'Who tagged it; NULL: that person is gone.';
COMMENT ON COLUMN public.component_tags.tagged_at IS 'When it was tagged.';

CREATE TABLE public.component_risk_scores (
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    lifecycle_risk public.percentage NOT NULL,
    supply_risk public.percentage NOT NULL,
    compliance_risk public.percentage NOT NULL,
    overall_risk public.percentage NOT NULL,
    reasons jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(reasons) = 'array'),
    computed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organization_id, component_id),
    FOREIGN KEY (organization_id, component_id) REFERENCES public.components (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX component_risk_scores_high_idx ON public.component_risk_scores (organization_id, overall_risk DESC)
    WHERE overall_risk >= 60;
COMMENT ON TABLE public.component_risk_scores IS
    'How likely a component is to make trouble, 0 (safe) to 100; written by the service.';
COMMENT ON COLUMN public.component_risk_scores.organization_id IS 'The organisation whose component it is.';
COMMENT ON COLUMN public.component_risk_scores.component_id IS 'The component.';
COMMENT ON COLUMN public.component_risk_scores.lifecycle_risk IS 'That it goes out of production, 0 to 100.';
COMMENT ON COLUMN public.component_risk_scores.supply_risk IS 'That it cannot be had in time, 0 to 100.';
COMMENT ON COLUMN public.component_risk_scores.compliance_risk IS 'That a rule forbids it, 0 to 100.';
COMMENT ON COLUMN public.component_risk_scores.overall_risk IS 'The three together, 0 to 100; from 60 on it is high.';
COMMENT ON COLUMN public.component_risk_scores.reasons IS 'Sentences, the weightiest first.';
COMMENT ON COLUMN public.component_risk_scores.computed_at IS 'When the service scored it.';

-- ------------------------------------------------------------------------------------------- row-level security

REVOKE INSERT, UPDATE, DELETE ON public.component_alternatives, public.component_price_history,
    public.svhc_substances, public.component_svhc, public.predefined_tags, public.component_risk_scores
    FROM authenticated;
GRANT SELECT ON public.svhc_substances TO anon;

ALTER TABLE public.component_alternatives ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_alternatives_read ON public.component_alternatives FOR SELECT TO authenticated USING (true);
ALTER TABLE public.component_price_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_price_history_read ON public.component_price_history FOR SELECT TO authenticated USING (true);
ALTER TABLE public.svhc_substances ENABLE ROW LEVEL SECURITY;
CREATE POLICY svhc_substances_read ON public.svhc_substances FOR SELECT TO anon, authenticated USING (true);
ALTER TABLE public.component_svhc ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_svhc_read ON public.component_svhc FOR SELECT TO authenticated USING (true);
ALTER TABLE public.predefined_tags ENABLE ROW LEVEL SECURITY;
CREATE POLICY predefined_tags_read ON public.predefined_tags FOR SELECT TO authenticated USING (true);

ALTER TABLE public.component_tags ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_tags_read ON public.component_tags FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY component_tags_write ON public.component_tags TO authenticated
    USING (public.is_member(organization_id, 'member')) WITH CHECK (public.is_member(organization_id, 'member'));
ALTER TABLE public.component_risk_scores ENABLE ROW LEVEL SECURITY;
CREATE POLICY component_risk_scores_read ON public.component_risk_scores FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
