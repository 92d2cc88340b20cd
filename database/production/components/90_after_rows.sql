-- What the server got on rows that were there already.

CREATE PUBLICATION catalog_changes FOR TABLE public.component_catalog, public.component_pricing;
COMMENT ON PUBLICATION catalog_changes IS 'The search index follows the catalog.';
