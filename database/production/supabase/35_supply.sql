-- Around the catalog: the browse menu, makers and suppliers, what can be ordered where, and the search page's rows.

CREATE TABLE public.categories (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    parent_id uuid REFERENCES public.categories ON DELETE CASCADE,
    catalog_category_id uuid NOT NULL UNIQUE REFERENCES public.catalog_categories ON DELETE CASCADE,
    label text NOT NULL CHECK (label <> ''),
    icon text,
    sort_order integer NOT NULL DEFAULT 0,
    part_count integer NOT NULL DEFAULT 0 CHECK (part_count >= 0),
    visible boolean NOT NULL DEFAULT true,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX categories_parent_id_idx ON public.categories (parent_id, sort_order);
COMMENT ON TABLE public.categories IS 'The menu by which people browse: the upper two levels of the catalog''s tree.';
COMMENT ON COLUMN public.categories.id IS 'Key.';
COMMENT ON COLUMN public.categories.parent_id IS 'The entry above; NULL: an entry of the upper level.';
COMMENT ON COLUMN public.categories.catalog_category_id IS 'The category of the catalog that opens.';
COMMENT ON COLUMN public.categories.label IS 'What the menu says.';
COMMENT ON COLUMN public.categories.icon IS 'The name of the picture beside it; NULL: none.';
COMMENT ON COLUMN public.categories.sort_order IS 'Where it stands among its siblings, the smallest first.';
COMMENT ON COLUMN public.categories.part_count IS 'Parts below it, as of the last count.';
COMMENT ON COLUMN public.categories.visible IS 'false: the menu does not show it.';
COMMENT ON COLUMN public.categories.updated_at IS 'When a service last wrote the row.';

CREATE TABLE public.manufacturers (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    catalog_manufacturer_id uuid NOT NULL UNIQUE REFERENCES public.catalog_manufacturers ON DELETE CASCADE,
    name text NOT NULL UNIQUE CHECK (name <> ''),
    notices_email public.email_address,
    certificates text[] NOT NULL DEFAULT '{}',
    notice_period interval CHECK (notice_period > interval '0'),
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'acquired', 'closed')),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.manufacturers IS 'What sourcing knows about a maker beyond its parts.';
COMMENT ON COLUMN public.manufacturers.id IS 'Key.';
COMMENT ON COLUMN public.manufacturers.catalog_manufacturer_id IS 'The maker in the catalog.';
COMMENT ON COLUMN public.manufacturers.name IS 'The maker''s name, as in the catalog.';
COMMENT ON COLUMN public.manufacturers.notices_email IS 'Where its product change notices come from.';
COMMENT ON COLUMN public.manufacturers.certificates IS 'Standards that it is certified for.';
COMMENT ON COLUMN public.manufacturers.notice_period IS 'Between the notice and the last day for orders, as promised.';
COMMENT ON COLUMN public.manufacturers.status IS 'active, acquired (by another maker) or closed.';
COMMENT ON COLUMN public.manufacturers.updated_at IS 'When a service last wrote the row.';

CREATE TABLE public.suppliers (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+$'),
    name text NOT NULL UNIQUE,
    website text,
    ships_from text[] NOT NULL DEFAULT '{}',
    trust public.percentage NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.suppliers IS
    'Distributors that are asked for data and prices. The ids are those of components_v2.';
COMMENT ON COLUMN public.suppliers.id IS 'Key.';
COMMENT ON COLUMN public.suppliers.code IS 'The short name by which settings and histories speak of it.';
COMMENT ON COLUMN public.suppliers.name IS 'The name for people.';
COMMENT ON COLUMN public.suppliers.website IS 'NULL: not known.';
COMMENT ON COLUMN public.suppliers.ships_from IS 'Countries of its warehouses, two capitals of ISO 3166 each.';
COMMENT ON COLUMN public.suppliers.trust IS 'How much its word counts where two suppliers differ, 0 to 100.';
COMMENT ON COLUMN public.suppliers.enabled IS 'false: it is not asked.';
COMMENT ON COLUMN public.suppliers.updated_at IS 'When a service last wrote the row.';

CREATE TABLE public.vendor_category_mappings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    vendor_category text NOT NULL CHECK (vendor_category <> ''),
    catalog_category_id uuid NOT NULL REFERENCES public.catalog_categories ON DELETE CASCADE,
    confidence public.percentage NOT NULL,
    confirmed boolean NOT NULL DEFAULT false,
    UNIQUE (supplier_id, vendor_category)
);
CREATE INDEX vendor_category_mappings_category_idx ON public.vendor_category_mappings (catalog_category_id);
COMMENT ON TABLE public.vendor_category_mappings IS
    'What a supplier''s category is called here. The ids are those of components_v2.';
COMMENT ON COLUMN public.vendor_category_mappings.id IS 'Key.';
COMMENT ON COLUMN public.vendor_category_mappings.supplier_id IS 'Whose category it is.';
COMMENT ON COLUMN public.vendor_category_mappings.vendor_category IS 'The category as the supplier writes it.';
COMMENT ON COLUMN public.vendor_category_mappings.catalog_category_id IS
    'The category of the catalog that it stands for.';
COMMENT ON COLUMN public.vendor_category_mappings.confidence IS 'How sure that is, 0 to 100.';
COMMENT ON COLUMN public.vendor_category_mappings.confirmed IS 'Whether a person has looked at it.';

CREATE TABLE public.skus (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    catalog_component_id uuid NOT NULL REFERENCES public.catalog_components ON DELETE CASCADE,
    sku text COLLATE public.part_number NOT NULL CHECK (sku <> ''),
    packaging text NOT NULL CHECK (packaging IN ('cut_tape', 'reel', 'tray', 'tube', 'bag')),
    minimum_order integer NOT NULL DEFAULT 1 CHECK (minimum_order > 0),
    order_multiple integer NOT NULL DEFAULT 1 CHECK (order_multiple > 0),
    stock integer CHECK (stock >= 0),
    seen_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (supplier_id, sku)
);
CREATE INDEX skus_catalog_component_id_idx ON public.skus (catalog_component_id);
COMMENT ON TABLE public.skus IS 'What can be ordered: a supplier''s number for a part in one packaging.';
COMMENT ON COLUMN public.skus.id IS 'Key.';
COMMENT ON COLUMN public.skus.supplier_id IS 'Who sells it.';
COMMENT ON COLUMN public.skus.catalog_component_id IS 'The part that it is.';
COMMENT ON COLUMN public.skus.sku IS 'The supplier''s order number; unique with the supplier.';
COMMENT ON COLUMN public.skus.packaging IS 'cut_tape, reel, tray, tube or bag.';
COMMENT ON COLUMN public.skus.minimum_order IS 'The least that is sold, in pieces.';
COMMENT ON COLUMN public.skus.order_multiple IS 'More than that goes in steps of so many pieces.';
COMMENT ON COLUMN public.skus.stock IS 'As of seen_at; NULL where the supplier does not say.';
COMMENT ON COLUMN public.skus.seen_at IS 'When the supplier last said so.';

CREATE TABLE public.central_component_catalog (
    catalog_component_id uuid PRIMARY KEY REFERENCES public.catalog_components ON DELETE CASCADE,
    mpn text COLLATE public.part_number NOT NULL,
    manufacturer_name text NOT NULL,
    category_path text NOT NULL,
    lifecycle_status text NOT NULL,
    best_price numeric(14, 6) CHECK (best_price >= 0),
    best_supplier_id uuid REFERENCES public.suppliers ON DELETE SET NULL,
    total_stock bigint NOT NULL DEFAULT 0 CHECK (total_stock >= 0),
    sku_count integer NOT NULL DEFAULT 0 CHECK (sku_count >= 0),
    published_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX central_component_catalog_best_supplier_id_idx ON public.central_component_catalog (best_supplier_id);
CREATE INDEX central_component_catalog_mpn_idx ON public.central_component_catalog (mpn text_pattern_ops);
COMMENT ON TABLE public.central_component_catalog IS
    'A part as the search page shows it, in one row; written anew each night from the catalog and the SKUs.';
COMMENT ON COLUMN public.central_component_catalog.catalog_component_id IS 'The part in the catalog.';
COMMENT ON COLUMN public.central_component_catalog.mpn IS 'The maker''s part number.';
COMMENT ON COLUMN public.central_component_catalog.manufacturer_name IS 'The maker''s name.';
COMMENT ON COLUMN public.central_component_catalog.category_path IS 'The names of its categories, from the root down.';
COMMENT ON COLUMN public.central_component_catalog.lifecycle_status IS 'As in the catalog when the row was written.';
COMMENT ON COLUMN public.central_component_catalog.best_price IS 'In US dollars, for one piece.';
COMMENT ON COLUMN public.central_component_catalog.best_supplier_id IS
    'Who offers best_price; NULL: nobody, or the supplier is gone.';
COMMENT ON COLUMN public.central_component_catalog.total_stock IS
    'Pieces at all suppliers together; one that does not say counts as none.';
COMMENT ON COLUMN public.central_component_catalog.sku_count IS 'How many SKUs the part has.';
COMMENT ON COLUMN public.central_component_catalog.published_at IS 'When the row was written.';

-- ------------------------------------------------------------------------------------------- row-level security

REVOKE INSERT, UPDATE, DELETE ON public.categories, public.manufacturers, public.suppliers,
    public.vendor_category_mappings, public.skus, public.central_component_catalog FROM authenticated;
GRANT SELECT ON public.categories, public.manufacturers TO anon;

ALTER TABLE public.categories ENABLE ROW LEVEL SECURITY;
CREATE POLICY categories_read ON public.categories FOR SELECT TO anon, authenticated USING (visible);
ALTER TABLE public.manufacturers ENABLE ROW LEVEL SECURITY;
CREATE POLICY manufacturers_read ON public.manufacturers FOR SELECT TO anon, authenticated USING (true);
ALTER TABLE public.suppliers ENABLE ROW LEVEL SECURITY;
CREATE POLICY suppliers_read ON public.suppliers FOR SELECT TO authenticated USING (true);
ALTER TABLE public.vendor_category_mappings ENABLE ROW LEVEL SECURITY;
CREATE POLICY vendor_category_mappings_read ON public.vendor_category_mappings FOR SELECT TO authenticated USING (true);
ALTER TABLE public.skus ENABLE ROW LEVEL SECURITY;
CREATE POLICY skus_read ON public.skus FOR SELECT TO authenticated USING (true);
ALTER TABLE public.central_component_catalog ENABLE ROW LEVEL SECURITY;
CREATE POLICY central_component_catalog_read ON public.central_component_catalog FOR SELECT TO authenticated
    USING (true);
