-- The catalog, the parts that were asked for, and prices.

CREATE TABLE public.component_catalog (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    manufacturer_id uuid NOT NULL REFERENCES public.manufacturers ON DELETE RESTRICT,
    category_id uuid NOT NULL REFERENCES public.categories ON DELETE RESTRICT,
    manufacturer_part_number text NOT NULL CHECK (manufacturer_part_number <> ''),
    description text NOT NULL DEFAULT '',
    lifecycle text NOT NULL DEFAULT 'unknown'
        CHECK (lifecycle IN ('unknown', 'preview', 'active', 'nrnd', 'eol', 'obsolete')),
    rohs text NOT NULL DEFAULT 'unknown' CHECK (rohs IN ('unknown', 'compliant', 'exempt', 'non_compliant')),
    reach text NOT NULL DEFAULT 'unknown' CHECK (reach IN ('unknown', 'unaffected', 'affected')),
    parameters jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(parameters) = 'object'),
    quality_score public.percentage,
    quality_details jsonb,
    enriched_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (manufacturer_id, manufacturer_part_number)
) WITH (fillfactor = 90);
CREATE INDEX component_catalog_category_id_idx ON public.component_catalog (category_id);
CREATE INDEX component_catalog_part_number_idx ON public.component_catalog (upper(manufacturer_part_number));
CREATE INDEX component_catalog_parameters_idx ON public.component_catalog USING gin (parameters jsonb_path_ops);
CREATE INDEX component_catalog_stale_idx ON public.component_catalog (enriched_at NULLS FIRST)
    WHERE lifecycle NOT IN ('eol', 'obsolete');
CREATE STATISTICS public.component_catalog_package (mcv) ON category_id, (parameters ->> 'package')
    FROM public.component_catalog;
COMMENT ON TABLE public.component_catalog IS 'The catalog: one row a part that can be bought, as good as it is known.';
COMMENT ON COLUMN public.component_catalog.id IS 'Key; the same in supabase.';
COMMENT ON COLUMN public.component_catalog.manufacturer_id IS 'Who makes the part.';
COMMENT ON COLUMN public.component_catalog.category_id IS 'Where it stands in the tree.';
COMMENT ON COLUMN public.component_catalog.manufacturer_part_number IS 'As the maker writes it; unique with the maker.';
COMMENT ON COLUMN public.component_catalog.description IS 'What the part is, in a line; may be empty.';
COMMENT ON COLUMN public.component_catalog.lifecycle IS
    'unknown, preview, active, nrnd (not recommended for new designs), eol (its end is announced) or obsolete.';
COMMENT ON COLUMN public.component_catalog.rohs IS
    'By the RoHS directive: unknown, compliant, exempt (by an exemption) or non_compliant.';
COMMENT ON COLUMN public.component_catalog.reach IS
    'By REACH: unknown, unaffected, or affected (holds a substance of concern).';
COMMENT ON COLUMN public.component_catalog.parameters IS 'Parameter to value, with its unit: {"package": "SOIC-8"}.';
COMMENT ON COLUMN public.component_catalog.quality_score IS
    'How good the data is, 0 to 100; NULL before the first enrichment.';
COMMENT ON COLUMN public.component_catalog.quality_details IS
    'The score by its parts: completeness, agreement, freshness.';
COMMENT ON COLUMN public.component_catalog.enriched_at IS 'When it was last enriched; NULL: never yet.';
COMMENT ON COLUMN public.component_catalog.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.component_catalog.updated_at IS 'When the row last changed.';

-- The platform's ORM was written against these names. A view, never the target of a foreign key.
CREATE VIEW public.catalog_components WITH (security_invoker = true) AS
SELECT
    c.id,
    c.manufacturer_part_number AS mpn,
    c.manufacturer_id,
    m.name AS manufacturer_name,
    c.category_id,
    k.name AS category_name,
    c.description,
    c.lifecycle AS lifecycle_status,
    c.rohs AS rohs_status,
    c.reach AS reach_status,
    c.parameters AS specifications,
    c.quality_score,
    c.updated_at
FROM public.component_catalog AS c
JOIN public.manufacturers AS m ON m.id = c.manufacturer_id
JOIN public.categories AS k ON k.id = c.category_id;
COMMENT ON VIEW public.catalog_components IS 'component_catalog under the names that the ORM knows.';
COMMENT ON COLUMN public.catalog_components.id IS 'The part''s id in component_catalog; it cannot be changed.';
COMMENT ON COLUMN public.catalog_components.mpn IS 'manufacturer_part_number; not written through the view.';
COMMENT ON COLUMN public.catalog_components.manufacturer_id IS 'Who makes the part; not written through the view.';
COMMENT ON COLUMN public.catalog_components.manufacturer_name IS 'From manufacturers; not written through the view.';
COMMENT ON COLUMN public.catalog_components.category_id IS 'Where it stands in the tree; not written through the view.';
COMMENT ON COLUMN public.catalog_components.category_name IS
    'From categories, the lowest name alone; not written through the view.';
COMMENT ON COLUMN public.catalog_components.description IS 'What the part is, in a line; may be empty.';
COMMENT ON COLUMN public.catalog_components.lifecycle_status IS 'lifecycle of component_catalog, and its words.';
COMMENT ON COLUMN public.catalog_components.rohs_status IS 'rohs of component_catalog, and its words.';
COMMENT ON COLUMN public.catalog_components.reach_status IS 'reach of component_catalog, and its words.';
COMMENT ON COLUMN public.catalog_components.specifications IS 'parameters of component_catalog.';
COMMENT ON COLUMN public.catalog_components.quality_score IS
    'How good the data is, 0 to 100; NULL before the first enrichment.';
COMMENT ON COLUMN public.catalog_components.updated_at IS 'When the part''s row last changed; kept by its table.';

CREATE FUNCTION public.update_catalog_component() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $trigger$
BEGIN
    IF NEW.id <> OLD.id THEN
        RAISE EXCEPTION $text$a part keeps its id ("%")$text$, OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    UPDATE public.component_catalog
    SET description = NEW.description,
        lifecycle = NEW.lifecycle_status,
        rohs = NEW.rohs_status,
        reach = NEW.reach_status,
        parameters = NEW.specifications,
        quality_score = NEW.quality_score
    WHERE id = OLD.id;
    RETURN NEW;
END;
$trigger$;
COMMENT ON FUNCTION public.update_catalog_component() IS 'Trigger: lets the ORM write what it may through the view.';
CREATE TRIGGER catalog_components_update INSTEAD OF UPDATE ON public.catalog_components
    FOR EACH ROW EXECUTE FUNCTION public.update_catalog_component();
REVOKE INSERT, DELETE ON public.catalog_components FROM cns_service;

CREATE TABLE public.components (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    requested_part_number text NOT NULL,
    requested_manufacturer text,
    component_catalog_id uuid REFERENCES public.component_catalog ON DELETE SET NULL,
    match_method text CHECK (match_method IN ('exact', 'normalized', 'alias', 'fuzzy', 'person')),
    confidence public.percentage,
    first_seen_on date NOT NULL,
    CONSTRAINT components_match CHECK (component_catalog_id IS NULL OR match_method IS NOT NULL)
);
CREATE INDEX components_component_catalog_id_idx ON public.components (component_catalog_id);
CREATE INDEX components_organization_idx ON public.components (organization_id, requested_part_number);
COMMENT ON TABLE public.components IS
    'Parts as organisations ask for them, and what they turned out to be. The ids are those of supabase.';
COMMENT ON COLUMN public.components.id IS 'Key; the same in supabase.';
COMMENT ON COLUMN public.components.organization_id IS 'Of another server: no foreign key can hold it.';
COMMENT ON COLUMN public.components.requested_part_number IS 'As the organisation wrote it.';
COMMENT ON COLUMN public.components.requested_manufacturer IS 'As the organisation wrote it; NULL: not given.';
COMMENT ON COLUMN public.components.component_catalog_id IS
    'The part that it turned out to be; NULL: not known, or gone from the catalog.';
COMMENT ON COLUMN public.components.match_method IS
    'exact, normalized (but for separators and case), alias, fuzzy, or person; NULL: never matched. It stays when the part goes.';
COMMENT ON COLUMN public.components.confidence IS 'How sure the match is, 0 to 100; NULL: not said.';
COMMENT ON COLUMN public.components.first_seen_on IS 'When it was first asked for.';

CREATE TABLE public.component_pricing (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    component_id uuid NOT NULL REFERENCES public.component_catalog ON DELETE CASCADE,
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    supplier_part_number text NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    unit_price numeric(14, 6) NOT NULL CHECK (unit_price >= 0),
    currency character(3) NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
    extended_price numeric GENERATED ALWAYS AS (quantity * unit_price) STORED,
    stock integer CHECK (stock >= 0),
    valid_during tstzrange NOT NULL CHECK (NOT isempty(valid_during)),
    UNIQUE (component_id, supplier_id, quantity, valid_during)
);
CREATE INDEX component_pricing_supplier_id_idx ON public.component_pricing (supplier_id);
CREATE INDEX component_pricing_valid_during_idx ON public.component_pricing USING gist (valid_during);
COMMENT ON TABLE public.component_pricing IS 'Price breaks by supplier, and while they were good.';
COMMENT ON COLUMN public.component_pricing.id IS 'Key.';
COMMENT ON COLUMN public.component_pricing.component_id IS 'The part.';
COMMENT ON COLUMN public.component_pricing.supplier_id IS 'Who sells it at this price.';
COMMENT ON COLUMN public.component_pricing.supplier_part_number IS 'The supplier''s order number.';
COMMENT ON COLUMN public.component_pricing.quantity IS 'The price holds from so many pieces on.';
COMMENT ON COLUMN public.component_pricing.unit_price IS 'For one piece, in currency.';
COMMENT ON COLUMN public.component_pricing.currency IS 'Three capitals of ISO 4217.';
COMMENT ON COLUMN public.component_pricing.extended_price IS 'quantity times unit_price; computed.';
COMMENT ON COLUMN public.component_pricing.stock IS 'Pieces that the supplier had; NULL: it did not say.';
COMMENT ON COLUMN public.component_pricing.valid_during IS 'From when it was seen; without an end while it holds.';

CREATE TRIGGER component_catalog_touch BEFORE UPDATE ON public.component_catalog
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
