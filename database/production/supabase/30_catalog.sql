-- The shared catalog: categories, manufacturers and parts. Everyone reads it, the services write it.

CREATE TABLE public.catalog_categories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    parent_id uuid REFERENCES public.catalog_categories ON DELETE RESTRICT,
    name text NOT NULL CHECK (name <> ''),
    slug text NOT NULL UNIQUE,
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT catalog_categories_sibling_names UNIQUE NULLS NOT DISTINCT (parent_id, name),
    CONSTRAINT catalog_categories_root CHECK ((level = 1) = (parent_id IS NULL))
);
COMMENT ON TABLE public.catalog_categories IS 'A tree of at most four levels. The ids are those of components_v2.';
COMMENT ON COLUMN public.catalog_categories.id IS 'Key.';
COMMENT ON COLUMN public.catalog_categories.parent_id IS 'The category above; NULL at level 1 only.';
COMMENT ON COLUMN public.catalog_categories.name IS 'Unique among its siblings.';
COMMENT ON COLUMN public.catalog_categories.slug IS 'The name as it stands in addresses, with the names above it.';
COMMENT ON COLUMN public.catalog_categories.level IS '1 at the root, to 4.';

CREATE TABLE public.catalog_manufacturers (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE,
    aliases text[] NOT NULL DEFAULT '{}',
    website text,
    country character(2) CHECK (country ~ '^[A-Z]{2}$'),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX catalog_manufacturers_aliases_idx ON public.catalog_manufacturers USING gin (aliases);
COMMENT ON TABLE public.catalog_manufacturers IS 'Manufacturers under the name by which the catalog knows them.';
COMMENT ON COLUMN public.catalog_manufacturers.id IS 'Key; the same in components_v2.';
COMMENT ON COLUMN public.catalog_manufacturers.name IS 'The one by which the catalog knows the maker.';
COMMENT ON COLUMN public.catalog_manufacturers.aliases IS 'Other spellings that BOMs use: "TI", "Texas Instr.".';
COMMENT ON COLUMN public.catalog_manufacturers.website IS 'NULL: not known.';
COMMENT ON COLUMN public.catalog_manufacturers.country IS 'Two capitals of ISO 3166; NULL: not known.';
COMMENT ON COLUMN public.catalog_manufacturers.created_at IS 'When the row was made.';

CREATE TABLE public.catalog_components (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    manufacturer_id uuid NOT NULL REFERENCES public.catalog_manufacturers ON DELETE RESTRICT,
    category_id uuid NOT NULL REFERENCES public.catalog_categories ON DELETE RESTRICT,
    mpn text COLLATE public.part_number NOT NULL CHECK (mpn <> ''),
    mpn_normalized text GENERATED ALWAYS AS (public.normalize_part_number(mpn)) STORED,
    description text NOT NULL DEFAULT '',
    lifecycle_status text NOT NULL DEFAULT 'unknown'
        CHECK (lifecycle_status IN ('unknown', 'preview', 'active', 'nrnd', 'eol', 'obsolete')),
    rohs_status text NOT NULL DEFAULT 'unknown'
        CHECK (rohs_status IN ('unknown', 'compliant', 'exempt', 'non_compliant')),
    reach_status text NOT NULL DEFAULT 'unknown' CHECK (reach_status IN ('unknown', 'unaffected', 'affected')),
    specifications jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(specifications) = 'object'),
    price_breaks public.price_break[] NOT NULL DEFAULT '{}',
    tags text[] NOT NULL DEFAULT '{}',
    lead_time interval CHECK (lead_time >= interval '0'),
    introduced_on date,
    last_buy_on date,
    datasheet_url text,
    quality_score public.percentage,
    search tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('public.parts', mpn), 'A') || setweight(to_tsvector('public.parts', description), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (manufacturer_id, mpn)
) WITH (fillfactor = 90, autovacuum_analyze_scale_factor = 0.02);
CREATE INDEX catalog_components_category_id_idx ON public.catalog_components (category_id);
CREATE INDEX catalog_components_mpn_normalized_idx
    ON public.catalog_components (mpn_normalized) INCLUDE (manufacturer_id, quality_score);
CREATE INDEX catalog_components_mpn_prefix_idx ON public.catalog_components (lower(mpn) text_pattern_ops);
CREATE INDEX catalog_components_specifications_idx
    ON public.catalog_components USING gin (specifications jsonb_path_ops);
CREATE INDEX catalog_components_search_idx ON public.catalog_components USING gin (search) WITH (fastupdate = off);
CREATE INDEX catalog_components_at_risk_idx ON public.catalog_components (lifecycle_status, last_buy_on DESC NULLS LAST)
    WHERE lifecycle_status IN ('nrnd', 'eol', 'obsolete');
ALTER TABLE public.catalog_components ALTER COLUMN specifications SET COMPRESSION pglz;
ALTER TABLE public.catalog_components ALTER COLUMN manufacturer_id SET STATISTICS 500;
ALTER TABLE public.catalog_components ALTER COLUMN lifecycle_status SET (n_distinct = 6);
ALTER TABLE public.catalog_components CLUSTER ON catalog_components_manufacturer_id_mpn_key;
CREATE STATISTICS public.catalog_components_maker_category (ndistinct, dependencies)
    ON manufacturer_id, category_id FROM public.catalog_components;
COMMENT ON TABLE public.catalog_components IS
    'Parts that can be bought. The id is that of component_catalog in components_v2.';
COMMENT ON COLUMN public.catalog_components.id IS 'Key.';
COMMENT ON COLUMN public.catalog_components.manufacturer_id IS 'Who makes the part.';
COMMENT ON COLUMN public.catalog_components.category_id IS 'Where it stands in the catalog''s tree.';
COMMENT ON COLUMN public.catalog_components.mpn IS
    'The maker''s part number, as the maker writes it; unique with the maker.';
COMMENT ON COLUMN public.catalog_components.mpn_normalized IS 'mpn in capitals without separators; computed.';
COMMENT ON COLUMN public.catalog_components.description IS 'What the part is, in a line; may be empty.';
COMMENT ON COLUMN public.catalog_components.lifecycle_status IS
    'unknown, preview, active, nrnd (not recommended for new designs), eol (its end is announced) or obsolete.';
COMMENT ON COLUMN public.catalog_components.rohs_status IS
    'By the RoHS directive: unknown, compliant, exempt (by an exemption) or non_compliant.';
COMMENT ON COLUMN public.catalog_components.reach_status IS
    'By REACH: unknown, unaffected, or affected (holds a substance of concern).';
COMMENT ON COLUMN public.catalog_components.specifications IS
    'Parameter to value, with its unit: {"package": "SOIC-8"}.';
COMMENT ON COLUMN public.catalog_components.price_breaks IS 'From which quantity on a piece costs how much.';
COMMENT ON COLUMN public.catalog_components.tags IS 'Free words: automotive, low power, ….';
COMMENT ON COLUMN public.catalog_components.lead_time IS 'From order to delivery; NULL: not known.';
COMMENT ON COLUMN public.catalog_components.introduced_on IS 'When it came on the market; NULL: not known.';
COMMENT ON COLUMN public.catalog_components.last_buy_on IS
    'The manufacturer''s last day for orders, once it is announced.';
COMMENT ON COLUMN public.catalog_components.datasheet_url IS 'Where its datasheet is; NULL: not known.';
COMMENT ON COLUMN public.catalog_components.quality_score IS
    'How complete and consistent the data is; NULL before the first enrichment.';
COMMENT ON COLUMN public.catalog_components.search IS
    'The words of mpn, which weigh more, and description; computed, for search_parts().';
COMMENT ON COLUMN public.catalog_components.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.catalog_components.updated_at IS 'When the row was last written.';
COMMENT ON STATISTICS public.catalog_components_maker_category IS
    'Makers keep to few categories: without this, estimates are far too low.';

-- Without the WHEN of the other tables: the whole new row cannot be compared before its generated columns are.
CREATE TRIGGER catalog_components_touch BEFORE UPDATE ON public.catalog_components
    FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();

CREATE FUNCTION public.search_parts(query text, most integer DEFAULT 50) RETURNS SETOF public.catalog_components
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT c.*
    FROM public.catalog_components AS c
    WHERE c.search @@ websearch_to_tsquery('public.parts', query)
       OR c.mpn_normalized LIKE public.normalize_part_number(query) || '%'
    ORDER BY ts_rank(c.search, websearch_to_tsquery('public.parts', query)) DESC, c.mpn
    LIMIT most
$$;
COMMENT ON FUNCTION public.search_parts(text, integer) IS
    'By words of the description, or by the start of a part number.';

-- ------------------------------------------------------------------------------------------- row-level security

REVOKE INSERT, UPDATE, DELETE ON public.catalog_categories, public.catalog_manufacturers, public.catalog_components
    FROM authenticated;
GRANT SELECT ON public.catalog_categories, public.catalog_manufacturers TO anon;
-- The public part search shows what a part is; prices and quality are for customers.
GRANT SELECT (id, manufacturer_id, category_id, mpn, description, lifecycle_status, datasheet_url)
    ON public.catalog_components TO anon;

ALTER TABLE public.catalog_categories ENABLE ROW LEVEL SECURITY;
CREATE POLICY catalog_categories_read ON public.catalog_categories FOR SELECT TO anon, authenticated USING (true);
ALTER TABLE public.catalog_manufacturers ENABLE ROW LEVEL SECURITY;
CREATE POLICY catalog_manufacturers_read ON public.catalog_manufacturers FOR SELECT TO anon, authenticated USING (true);
ALTER TABLE public.catalog_components ENABLE ROW LEVEL SECURITY;
CREATE POLICY catalog_components_read ON public.catalog_components FOR SELECT TO anon, authenticated USING (true);
