--
-- PostgreSQL database dump
--

\restrict 16Me5KlsWJhojYPNFM71bTKtM0dLeunhIWfdZmJ9v0GlMPBIiCCvARYRfDaKiez

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: percentage; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.percentage AS numeric(5,2)
	CONSTRAINT percentage_bounds CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric)));


ALTER DOMAIN public.percentage OWNER TO postgres;

--
-- Name: DOMAIN percentage; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON DOMAIN public.percentage IS 'A score or a confidence from 0 to 100.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: categories; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.categories (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    number integer NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    slug text NOT NULL,
    level smallint NOT NULL,
    CONSTRAINT categories_level_check CHECK (((level >= 1) AND (level <= 4))),
    CONSTRAINT categories_name_check CHECK ((name <> ''::text)),
    CONSTRAINT categories_root CHECK (((level = 1) = (parent_id IS NULL)))
);


ALTER TABLE public.categories OWNER TO postgres;

--
-- Name: TABLE categories; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.categories IS 'A tree of at most four levels; parts hang on its leaves.';


--
-- Name: COLUMN categories.number; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.categories.number IS 'The short number by which Directus shows a category.';


--
-- Name: category_path(uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.category_path(category uuid) RETURNS text
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 WITH RECURSIVE up AS (
          SELECT c.parent_id,
             c.name,
             c.level
            FROM public.categories c
           WHERE (c.id = category_path.category)
         UNION ALL
          SELECT p.parent_id,
             p.name,
             p.level
            FROM (public.categories p
              JOIN up up_1 ON ((p.id = up_1.parent_id)))
         )
  SELECT string_agg(up.name, ' / '::text ORDER BY up.level) AS string_agg
    FROM up;
END;


ALTER FUNCTION public.category_path(category uuid) OWNER TO postgres;

--
-- Name: FUNCTION category_path(category uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.category_path(category uuid) IS 'The names from the root down, for people.';


--
-- Name: quality_band(public.percentage); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.quality_band(score public.percentage) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN ((score)::numeric >= (95)::numeric) THEN 'apply'::text WHEN ((score)::numeric >= (70)::numeric) THEN 'review'::text WHEN (score IS NOT NULL) THEN 'reject'::text ELSE NULL::text END;


ALTER FUNCTION public.quality_band(score public.percentage) OWNER TO postgres;

--
-- Name: FUNCTION quality_band(score public.percentage); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.quality_band(score public.percentage) IS 'What happens to data of this quality.';


--
-- Name: touch_updated_at(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.touch_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.touch_updated_at() OWNER TO postgres;

--
-- Name: FUNCTION touch_updated_at(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.touch_updated_at() IS 'Trigger: keeps updated_at.';


--
-- Name: update_catalog_component(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.update_catalog_component() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
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
$_$;


ALTER FUNCTION public.update_catalog_component() OWNER TO postgres;

--
-- Name: FUNCTION update_catalog_component(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.update_catalog_component() IS 'Trigger: lets the ORM write what it may through the view.';


--
-- Name: component_catalog; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.component_catalog (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    manufacturer_id uuid NOT NULL,
    category_id uuid NOT NULL,
    manufacturer_part_number text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    lifecycle text DEFAULT 'unknown'::text NOT NULL,
    rohs text DEFAULT 'unknown'::text NOT NULL,
    reach text DEFAULT 'unknown'::text NOT NULL,
    parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    quality_score public.percentage,
    quality_details jsonb,
    enriched_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_catalog_lifecycle_check CHECK ((lifecycle = ANY (ARRAY['unknown'::text, 'preview'::text, 'active'::text, 'nrnd'::text, 'eol'::text, 'obsolete'::text]))),
    CONSTRAINT component_catalog_manufacturer_part_number_check CHECK ((manufacturer_part_number <> ''::text)),
    CONSTRAINT component_catalog_parameters_check CHECK ((jsonb_typeof(parameters) = 'object'::text)),
    CONSTRAINT component_catalog_reach_check CHECK ((reach = ANY (ARRAY['unknown'::text, 'unaffected'::text, 'affected'::text]))),
    CONSTRAINT component_catalog_rohs_check CHECK ((rohs = ANY (ARRAY['unknown'::text, 'compliant'::text, 'exempt'::text, 'non_compliant'::text])))
)
WITH (fillfactor='90');


ALTER TABLE public.component_catalog OWNER TO postgres;

--
-- Name: TABLE component_catalog; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.component_catalog IS 'The catalog: one row a part that can be bought, as good as it is known.';


--
-- Name: COLUMN component_catalog.quality_details; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.component_catalog.quality_details IS 'The score by its parts: completeness, agreement, freshness.';


--
-- Name: manufacturers; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.manufacturers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    website text,
    country character(2),
    logo oid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT manufacturers_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT manufacturers_name_check CHECK ((name <> ''::text))
);


ALTER TABLE public.manufacturers OWNER TO postgres;

--
-- Name: TABLE manufacturers; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.manufacturers IS 'Manufacturers under the name by which the catalog knows them.';


--
-- Name: COLUMN manufacturers.logo; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.manufacturers.logo IS 'A large object with a small PNG, where there is one.';


--
-- Name: catalog_components; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.catalog_components WITH (security_invoker='true') AS
 SELECT c.id,
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
   FROM ((public.component_catalog c
     JOIN public.manufacturers m ON ((m.id = c.manufacturer_id)))
     JOIN public.categories k ON ((k.id = c.category_id)));


ALTER TABLE public.catalog_components OWNER TO postgres;

--
-- Name: VIEW catalog_components; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON VIEW public.catalog_components IS 'component_catalog under the names that the ORM knows.';


--
-- Name: categories_number_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.categories ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.categories_number_seq
    START WITH 1000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cns_enrichment_config; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_enrichment_config (
    id integer NOT NULL,
    config_name text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    ai_provider text,
    ai_model text,
    auto_apply_threshold integer DEFAULT 95 NOT NULL,
    review_threshold integer DEFAULT 70 NOT NULL,
    preferred_suppliers text[] DEFAULT '{}'::text[] NOT NULL,
    scraping boolean DEFAULT false NOT NULL,
    updated_by text,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cns_enrichment_config_ai_provider_check CHECK ((ai_provider = ANY (ARRAY['ollama'::text, 'openai'::text]))),
    CONSTRAINT cns_enrichment_config_auto_apply_threshold_check CHECK (((auto_apply_threshold >= 0) AND (auto_apply_threshold <= 100))),
    CONSTRAINT cns_enrichment_config_review_threshold_check CHECK (((review_threshold >= 0) AND (review_threshold <= 100)))
);


ALTER TABLE public.cns_enrichment_config OWNER TO postgres;

--
-- Name: TABLE cns_enrichment_config; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_enrichment_config IS 'Named configurations of the enrichment; the service reads those that are enabled.';


--
-- Name: cns_enrichment_config_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_enrichment_config ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cns_enrichment_config_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: component_pricing; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.component_pricing (
    id bigint NOT NULL,
    component_id uuid NOT NULL,
    supplier_id uuid NOT NULL,
    supplier_part_number text NOT NULL,
    quantity integer NOT NULL,
    unit_price numeric(14,6) NOT NULL,
    currency character(3) DEFAULT 'USD'::bpchar NOT NULL,
    extended_price numeric GENERATED ALWAYS AS (((quantity)::numeric * unit_price)) STORED,
    stock integer,
    valid_during tstzrange NOT NULL,
    CONSTRAINT component_pricing_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT component_pricing_quantity_check CHECK ((quantity > 0)),
    CONSTRAINT component_pricing_stock_check CHECK ((stock >= 0)),
    CONSTRAINT component_pricing_unit_price_check CHECK ((unit_price >= (0)::numeric)),
    CONSTRAINT component_pricing_valid_during_check CHECK ((NOT isempty(valid_during)))
);


ALTER TABLE public.component_pricing OWNER TO postgres;

--
-- Name: TABLE component_pricing; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.component_pricing IS 'Price breaks by supplier, and while they were good.';


--
-- Name: component_pricing_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.component_pricing ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.component_pricing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: components; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.components (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    requested_part_number text NOT NULL,
    requested_manufacturer text,
    component_catalog_id uuid,
    match_method text,
    confidence public.percentage,
    first_seen_on date NOT NULL,
    CONSTRAINT components_match CHECK (((component_catalog_id IS NULL) = (match_method IS NULL))),
    CONSTRAINT components_match_method_check CHECK ((match_method = ANY (ARRAY['exact'::text, 'normalized'::text, 'alias'::text, 'fuzzy'::text, 'person'::text])))
);


ALTER TABLE public.components OWNER TO postgres;

--
-- Name: TABLE components; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.components IS 'Parts as organisations ask for them, and what they turned out to be. The ids are those of supabase.';


--
-- Name: COLUMN components.organization_id; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.components.organization_id IS 'Of another server: no foreign key can hold it.';


--
-- Name: enrichment_config; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.enrichment_config (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    in_force tstzrange NOT NULL,
    required_parameters text[] NOT NULL,
    weights jsonb NOT NULL,
    refresh_after interval NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    CONSTRAINT enrichment_config_in_force_check CHECK ((NOT isempty(in_force))),
    CONSTRAINT enrichment_config_refresh_after_check CHECK ((refresh_after > '00:00:00'::interval)),
    CONSTRAINT enrichment_config_weights_check CHECK ((jsonb_typeof(weights) = 'object'::text))
);


ALTER TABLE public.enrichment_config OWNER TO postgres;

--
-- Name: TABLE enrichment_config; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.enrichment_config IS 'How a part''s quality is scored, and since when: old scores are explained by old rows.';


--
-- Name: supplier_enrichment_responses; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.supplier_enrichment_responses (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    component_id uuid NOT NULL,
    supplier_id uuid NOT NULL,
    requested_at timestamp with time zone DEFAULT now() NOT NULL,
    took interval NOT NULL,
    http_status smallint NOT NULL,
    payload jsonb,
    payload_sha256 bytea,
    raw_error text,
    CONSTRAINT supplier_enrichment_responses_answer CHECK (((http_status <> 200) OR (payload IS NOT NULL))),
    CONSTRAINT supplier_enrichment_responses_http_status_check CHECK (((http_status >= 100) AND (http_status <= 599))),
    CONSTRAINT supplier_enrichment_responses_payload_sha256_check CHECK ((octet_length(payload_sha256) = 32))
);
ALTER TABLE ONLY public.supplier_enrichment_responses ALTER COLUMN payload SET STORAGE EXTERNAL;


ALTER TABLE public.supplier_enrichment_responses OWNER TO postgres;

--
-- Name: TABLE supplier_enrichment_responses; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.supplier_enrichment_responses IS 'What suppliers answered, word for word: the evidence of the catalog.';


--
-- Name: COLUMN supplier_enrichment_responses.payload_sha256; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.supplier_enrichment_responses.payload_sha256 IS 'Of the answer''s bytes as they came.';


--
-- Name: suppliers; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.suppliers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    api_base_url text NOT NULL,
    requests_per_minute integer NOT NULL,
    timeout interval DEFAULT '00:00:10'::interval NOT NULL,
    trust public.percentage NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT suppliers_code_check CHECK ((code ~ '^[a-z0-9]+$'::text)),
    CONSTRAINT suppliers_requests_per_minute_check CHECK ((requests_per_minute > 0))
);


ALTER TABLE public.suppliers OWNER TO postgres;

--
-- Name: TABLE suppliers; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.suppliers IS 'Distributors whose interfaces are asked. How to sign in to them is not kept here.';


--
-- Name: COLUMN suppliers.trust; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.suppliers.trust IS 'How much its word counts where two suppliers differ.';


--
-- Name: 4200001; Type: BLOB; Schema: -; Owner: postgres
--

SELECT pg_catalog.lo_create('4200001');


ALTER LARGE OBJECT 4200001 OWNER TO postgres;

--
-- Name: LARGE OBJECT 4200001; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON LARGE OBJECT 4200001 IS 'A manufacturer''s logo.';


--
-- Data for Name: categories; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.categories (id, number, parent_id, name, slug, level) FROM stdin;
e01f5c1a-e8be-47f3-8eae-6a14130ea546	1000	\N	Passive Components	passive-components	1
c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	1001	e01f5c1a-e8be-47f3-8eae-6a14130ea546	Capacitors	passive-components-capacitors	2
2f90fe39-8a23-4916-aa77-cbaa2bc777ee	1002	c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	Ceramic Capacitors	capacitors-ceramic-capacitors	3
1d7eff12-3785-4a44-bc11-930ad0153759	1003	2f90fe39-8a23-4916-aa77-cbaa2bc777ee	MLCC, General Purpose	ceramic-capacitors-mlcc-general-purpose	4
efa2f985-b95e-4094-99d1-8b6ea197ad8e	1004	2f90fe39-8a23-4916-aa77-cbaa2bc777ee	MLCC, Automotive	ceramic-capacitors-mlcc-automotive	4
9e9c24cd-0e7f-4833-8cba-1cec7e6f0d78	1005	2f90fe39-8a23-4916-aa77-cbaa2bc777ee	MLCC, Safety	ceramic-capacitors-mlcc-safety	4
4ca73327-5684-49df-8183-5bb866b425b6	1006	c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	Aluminum Electrolytic Capacitors	capacitors-aluminum-electrolytic-capacitors	3
1610aebc-b832-42d1-bd33-e53809569561	1007	4ca73327-5684-49df-8183-5bb866b425b6	Electrolytic, SMD	aluminum-electrolytic-capacitors-electrolytic-smd	4
50728972-432d-4f38-bbb6-f23a6026b382	1008	4ca73327-5684-49df-8183-5bb866b425b6	Electrolytic, Radial	aluminum-electrolytic-capacitors-electrolytic-radial	4
08321f42-60af-498d-8e6f-a79ad472348c	1009	c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	Tantalum Capacitors	capacitors-tantalum-capacitors	3
9525f24c-102e-491c-b0d6-8c441e560685	1010	08321f42-60af-498d-8e6f-a79ad472348c	Tantalum, Molded	tantalum-capacitors-tantalum-molded	4
0700d922-fd9b-4d54-a09f-7efee53a2a6a	1011	08321f42-60af-498d-8e6f-a79ad472348c	Tantalum, Polymer	tantalum-capacitors-tantalum-polymer	4
dc05e38f-a0b5-4579-a185-b9d086d0706b	1012	e01f5c1a-e8be-47f3-8eae-6a14130ea546	Resistors	passive-components-resistors	2
f185054f-3417-4cd7-b414-78bf5e2dd624	1013	dc05e38f-a0b5-4579-a185-b9d086d0706b	Chip Resistors	resistors-chip-resistors	3
f7837796-e429-406c-a675-9bdcd75096fa	1014	f185054f-3417-4cd7-b414-78bf5e2dd624	Thick Film, 1 %	chip-resistors-thick-film-1	4
074159c4-65ad-4931-830a-685771ad6cd2	1015	f185054f-3417-4cd7-b414-78bf5e2dd624	Thin Film, 0.1 %	chip-resistors-thin-film-0-1	4
3b33819a-5e1a-47e9-96df-214ad0617137	1016	f185054f-3417-4cd7-b414-78bf5e2dd624	Current Sense	chip-resistors-current-sense	4
06d5d09d-f072-449b-8a32-159308f0b49e	1017	dc05e38f-a0b5-4579-a185-b9d086d0706b	Resistor Networks	resistors-resistor-networks	3
526e57c6-ef66-4f7d-a3e4-1089a43402a0	1018	06d5d09d-f072-449b-8a32-159308f0b49e	Isolated Arrays	resistor-networks-isolated-arrays	4
ffc2743c-e65b-4483-842b-8e9ada3f37bc	1019	e01f5c1a-e8be-47f3-8eae-6a14130ea546	Inductors	passive-components-inductors	2
fe52a679-d915-4c64-8183-a100162ca382	1020	ffc2743c-e65b-4483-842b-8e9ada3f37bc	Power Inductors	inductors-power-inductors	3
572caa4b-1964-4ec1-96c9-965eb78aa6d5	1021	fe52a679-d915-4c64-8183-a100162ca382	Shielded, SMD	power-inductors-shielded-smd	4
1265038c-a03d-48d6-a5f1-98b98400720a	1022	fe52a679-d915-4c64-8183-a100162ca382	Unshielded, SMD	power-inductors-unshielded-smd	4
68bbaaf6-976a-4ff6-bb0d-7391b5ae0298	1023	ffc2743c-e65b-4483-842b-8e9ada3f37bc	Ferrite Beads	inductors-ferrite-beads	3
e5fcd061-a2e8-4aff-8cdc-d183f62ac1c2	1024	68bbaaf6-976a-4ff6-bb0d-7391b5ae0298	Signal Beads	ferrite-beads-signal-beads	4
ce0c1514-8577-4e43-abc6-6b552483771a	1025	68bbaaf6-976a-4ff6-bb0d-7391b5ae0298	Power Beads	ferrite-beads-power-beads	4
cdf00900-95bd-4151-b304-a9d2f3677a34	1026	\N	Semiconductors	semiconductors	1
a1faf239-5661-4e8f-8cde-e0d2eb4b286f	1027	cdf00900-95bd-4151-b304-a9d2f3677a34	Microcontrollers	semiconductors-microcontrollers	2
f3af375c-1651-4bc3-9e38-99ca8d99d705	1028	a1faf239-5661-4e8f-8cde-e0d2eb4b286f	32-bit Arm	microcontrollers-32-bit-arm	3
92dc1f97-d62b-4f44-8f17-a77ba78a1361	1029	f3af375c-1651-4bc3-9e38-99ca8d99d705	Cortex-M0+	32-bit-arm-cortex-m0	4
ec82184f-2699-4a42-b610-36f59278cda4	1030	f3af375c-1651-4bc3-9e38-99ca8d99d705	Cortex-M4	32-bit-arm-cortex-m4	4
13a5705b-09b1-4c89-8062-8757f5aecc6d	1031	f3af375c-1651-4bc3-9e38-99ca8d99d705	Cortex-M7	32-bit-arm-cortex-m7	4
bc5ee139-79f9-4c87-93dd-ae0e51f37905	1032	a1faf239-5661-4e8f-8cde-e0d2eb4b286f	8-bit	microcontrollers-8-bit	3
047c5d60-6de5-4d91-855a-7cd4acd1ea3b	1033	bc5ee139-79f9-4c87-93dd-ae0e51f37905	PIC	8-bit-pic	4
f87df7ba-74da-4bb4-a9e9-181a4de26e1a	1034	bc5ee139-79f9-4c87-93dd-ae0e51f37905	AVR	8-bit-avr	4
4064be81-1654-4957-b973-0ada0c610af4	1035	cdf00900-95bd-4151-b304-a9d2f3677a34	Power Management	semiconductors-power-management	2
4d0a64d5-07d2-40b0-b0cf-c73d2440dfbf	1036	4064be81-1654-4957-b973-0ada0c610af4	Linear Regulators	power-management-linear-regulators	3
b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	1037	4d0a64d5-07d2-40b0-b0cf-c73d2440dfbf	LDO, Fixed	linear-regulators-ldo-fixed	4
d5154f37-de09-4e17-94ca-f5dd99c82153	1038	4d0a64d5-07d2-40b0-b0cf-c73d2440dfbf	LDO, Adjustable	linear-regulators-ldo-adjustable	4
16d95f3c-927d-4347-81d4-bf5ee40583b4	1039	4064be81-1654-4957-b973-0ada0c610af4	Switching Regulators	power-management-switching-regulators	3
53055672-46f5-4846-be60-8a36c4b6af23	1040	16d95f3c-927d-4347-81d4-bf5ee40583b4	Buck Converters	switching-regulators-buck-converters	4
33888022-9284-4928-b9e3-53753c8a8d0d	1041	16d95f3c-927d-4347-81d4-bf5ee40583b4	Boost Converters	switching-regulators-boost-converters	4
ff5d922f-12f8-4ab8-9756-c6e0a6d5a283	1042	cdf00900-95bd-4151-b304-a9d2f3677a34	Discretes	semiconductors-discretes	2
eff30f21-59eb-4093-a586-8b643952f93c	1043	ff5d922f-12f8-4ab8-9756-c6e0a6d5a283	Transistors	discretes-transistors	3
642f4d10-fa42-41fb-b245-2e55fb14cbb1	1044	eff30f21-59eb-4093-a586-8b643952f93c	MOSFET, N-Channel	transistors-mosfet-n-channel	4
68e6c6a4-f78c-4de0-89b2-bbadf730b20e	1045	eff30f21-59eb-4093-a586-8b643952f93c	MOSFET, P-Channel	transistors-mosfet-p-channel	4
3acf6459-582a-4f33-a961-5bd83dbd709e	1046	eff30f21-59eb-4093-a586-8b643952f93c	Bipolar, Small Signal	transistors-bipolar-small-signal	4
a0b6751a-6958-42ed-8176-875a010b8aac	1047	ff5d922f-12f8-4ab8-9756-c6e0a6d5a283	Diodes	discretes-diodes	3
fc40078a-2fd1-4b9f-9328-f66920e30b4e	1048	a0b6751a-6958-42ed-8176-875a010b8aac	Schottky	diodes-schottky	4
61120e7a-58eb-426d-ab20-1c108d2ebfed	1049	a0b6751a-6958-42ed-8176-875a010b8aac	TVS	diodes-tvs	4
9283935f-17b6-43ee-8278-113a60744065	1050	a0b6751a-6958-42ed-8176-875a010b8aac	Zener	diodes-zener	4
b8cc3539-5fb4-4347-b5cf-3dc2e99bb8dc	1051	cdf00900-95bd-4151-b304-a9d2f3677a34	Analog	semiconductors-analog	2
96ed53f0-90f2-4e91-8a6c-cf845ce87def	1052	b8cc3539-5fb4-4347-b5cf-3dc2e99bb8dc	Amplifiers	analog-amplifiers	3
d0e63d1a-4f02-462d-8c31-afa5a8750c22	1053	96ed53f0-90f2-4e91-8a6c-cf845ce87def	Operational, Precision	amplifiers-operational-precision	4
786b138c-6503-44f4-9ff6-5d6121ebd7e8	1054	96ed53f0-90f2-4e91-8a6c-cf845ce87def	Operational, Low Power	amplifiers-operational-low-power	4
2ee88dab-df85-4b0a-9bc6-3f7bc4d45272	1055	96ed53f0-90f2-4e91-8a6c-cf845ce87def	Instrumentation	amplifiers-instrumentation	4
f84893dd-a4c6-4989-b991-2b6e9707b74d	1056	b8cc3539-5fb4-4347-b5cf-3dc2e99bb8dc	Data Converters	analog-data-converters	3
34cf23b5-da1d-4ee6-99ef-b81f6f0530e9	1057	f84893dd-a4c6-4989-b991-2b6e9707b74d	ADC, SAR	data-converters-adc-sar	4
1297e26a-df68-4c43-b214-4b6bb6d3137e	1058	f84893dd-a4c6-4989-b991-2b6e9707b74d	DAC	data-converters-dac	4
675b4b7f-6d5a-42f2-9740-b4b7220e16f9	1059	\N	Electromechanical	electromechanical	1
64da5e61-84d4-42d2-aab4-515497dc11bd	1060	675b4b7f-6d5a-42f2-9740-b4b7220e16f9	Connectors	electromechanical-connectors	2
e0d2790b-d89d-4d19-89d5-96c9f054ca06	1061	64da5e61-84d4-42d2-aab4-515497dc11bd	Wire-to-Board	connectors-wire-to-board	3
81b1378e-fa6d-4554-b58b-3e4846f0a10c	1062	e0d2790b-d89d-4d19-89d5-96c9f054ca06	Headers, 2.5 mm	wire-to-board-headers-2-5-mm	4
a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	1063	e0d2790b-d89d-4d19-89d5-96c9f054ca06	Headers, 3.0 mm	wire-to-board-headers-3-0-mm	4
aecad350-0561-41c8-809b-3537b5d4a3da	1064	e0d2790b-d89d-4d19-89d5-96c9f054ca06	Housings	wire-to-board-housings	4
226a747b-466e-4ad5-bed0-890aa8fec5a0	1065	64da5e61-84d4-42d2-aab4-515497dc11bd	Board-to-Board	connectors-board-to-board	3
df55b6b9-df52-4b03-9f8a-4d871ff8d655	1066	226a747b-466e-4ad5-bed0-890aa8fec5a0	Mezzanine	board-to-board-mezzanine	4
520566e7-53d9-4e09-ac42-aa8b49026387	1067	675b4b7f-6d5a-42f2-9740-b4b7220e16f9	Switches	electromechanical-switches	2
7273fdc9-8263-491f-9fd3-f46ea411cd7e	1068	520566e7-53d9-4e09-ac42-aa8b49026387	Tactile	switches-tactile	3
2c2e13aa-54f5-4af4-9c24-10dd9e39961b	1069	7273fdc9-8263-491f-9fd3-f46ea411cd7e	Tactile, SMD	tactile-tactile-smd	4
c6ccf96b-58cb-4b54-b4ec-b64e7896e8c2	1070	\N	Frequency and Light	frequency-and-light	1
a3287a17-fac3-453d-8ee6-eb48573d411d	1071	c6ccf96b-58cb-4b54-b4ec-b64e7896e8c2	Timing	frequency-and-light-timing	2
dbe3ba73-45bc-4094-ad52-19c92b4674f8	1072	a3287a17-fac3-453d-8ee6-eb48573d411d	Crystals	timing-crystals	3
4731cb8d-7dd6-420f-9d37-923e372dcb8c	1073	dbe3ba73-45bc-4094-ad52-19c92b4674f8	MHz Crystals	crystals-mhz-crystals	4
969fe92e-c557-405d-9029-a8c15935779a	1074	dbe3ba73-45bc-4094-ad52-19c92b4674f8	kHz Crystals	crystals-khz-crystals	4
2405f49f-26dd-4deb-8cdf-4661e0ca6f97	1075	a3287a17-fac3-453d-8ee6-eb48573d411d	Oscillators	timing-oscillators	3
3eac72b2-ab28-4147-9efe-f13c4b89ccdb	1076	2405f49f-26dd-4deb-8cdf-4661e0ca6f97	MEMS Oscillators	oscillators-mems-oscillators	4
7b9e81d2-836c-42f1-bb45-efacf0571bca	1077	c6ccf96b-58cb-4b54-b4ec-b64e7896e8c2	Optoelectronics	frequency-and-light-optoelectronics	2
5be21581-8b84-4d5b-9dc1-ef1cee5b815c	1078	7b9e81d2-836c-42f1-bb45-efacf0571bca	LEDs	optoelectronics-leds	3
fd336940-2296-4c1c-897f-d6f2befaad0e	1079	5be21581-8b84-4d5b-9dc1-ef1cee5b815c	Indicator, SMD	leds-indicator-smd	4
9ebdcc72-8316-4cb5-99e0-0fdd3f357276	1080	5be21581-8b84-4d5b-9dc1-ef1cee5b815c	Lighting	leds-lighting	4
\.


--
-- Data for Name: cns_enrichment_config; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.cns_enrichment_config (id, config_name, enabled, ai_provider, ai_model, auto_apply_threshold, review_threshold, preferred_suppliers, scraping, updated_by, updated_at) FROM stdin;
1	default	t	\N	\N	95	70	{digikey,mouser,element14}	f	platform	2025-06-01 00:00:00+00
2	local-ai	f	ollama	llama3.1:8b	97	75	{digikey}	f	platform	2025-08-01 00:00:00+00
3	thorough	t	openai	gpt-4o-mini	92	65	{mouser,digikey}	t	person1.northwind-1@example.com	2025-11-01 00:00:00+00
\.


--
-- Data for Name: component_catalog; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.component_catalog (id, manufacturer_id, category_id, manufacturer_part_number, description, lifecycle, rohs, reach, parameters, quality_score, quality_details, enriched_at, created_at, updated_at) FROM stdin;
49b95001-73c6-40ba-aba4-281c71a73d75	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F446VCH6	Arm Cortex-M4 microcontroller, 180 MHz, 256 KB flash, BGA-100	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "BGA-100", "flash_kb": 256, "temperature_max": "85 °C"}	96.83	{"note": "Second source needed before the pilot.", "agreement": 93, "completeness": 96.83}	2025-11-03 01:42:30.293255+00	2024-07-08 14:13:15.160003+00	2025-11-03 01:42:30.293255+00
4279daa7-e8ce-41af-b861-fd90467528fa	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-0722RL	Thick film chip resistor 22 Ω ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "22 Ω"}	96.44	{"note": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "agreement": 95, "completeness": 96.44}	2025-07-16 13:06:13.180533+00	2024-03-09 20:52:50.967944+00	2025-07-16 13:06:13.180533+00
5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	a52fbbb8-75b2-423d-a052-57ec169801ab	1610aebc-b832-42d1-bd33-e53809569561	EEEFK1E222P	Aluminum electrolytic capacitor 2200 µF ±20 % 25 V SMD, low impedance, 105 °C	active	compliant	unaffected	{"package": "SMD can", "voltage": "25 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}	99.88	{"note": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "agreement": 91, "completeness": 99.88}	2025-09-15 19:52:07.244648+00	2024-12-24 17:52:00.807089+00	2025-09-15 19:52:07.244648+00
bdbdc87d-e85d-4106-9886-649f0dea93d4	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71H275KA62D	Multilayer ceramic capacitor 2.7 µF ±10 % 50 V X7R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}	95.55	{"note": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "agreement": 98, "completeness": 95.55}	2025-08-28 00:56:58.387579+00	2025-03-22 03:39:22.721051+00	2025-08-28 00:56:58.387579+00
136a334c-c18e-450f-97e6-c6a7290a4cf9	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43045-0400	Micro-Fit header, 4 ways, 3.0 mm, dual row	active	compliant	unaffected	{"rows": "dual row", "pitch": "3.0 mm", "positions": 4}	97.95	{"note": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "agreement": 90, "completeness": 97.95}	2025-11-20 03:23:50.422394+00	2025-11-08 16:58:58.53968+00	2025-11-20 03:23:50.422394+00
11f47a7b-1300-4b93-8d2e-3b2c615a21be	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ090N08LSG	N-channel power MOSFET 80 V, 9 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "9 mΩ", "package": "TSDSON-8", "voltage": "80 V"}	95.90	{"note": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "agreement": 92, "completeness": 95.9}	2025-11-05 08:12:38.867194+00	2024-09-23 22:05:20.025296+00	2025-11-05 08:12:38.867194+00
a95d9bf9-a377-4b1e-afb9-06ea5847ab73	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ040N04LSG	N-channel power MOSFET 40 V, 4 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "40 V"}	95.40	{"note": "\\\\.", "agreement": 92, "completeness": 95.4}	2025-01-27 01:55:40.263277+00	2024-03-16 09:44:45.404735+00	2025-01-27 01:55:40.263277+00
ab7cec98-fc17-4296-9d60-2010c83d509d	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	IPD034N03LSG	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	active	compliant	unaffected	{"rds_on": "3.4 mΩ", "package": "TO-252", "voltage": "30 V"}	95.92	{"note": "\\\\restrict supply to approved vendors", "agreement": 92, "completeness": 95.92}	2025-02-22 15:13:29.870077+00	2024-08-06 03:31:47.715079+00	2025-02-22 15:13:29.870077+00
26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F45K40-I/P	8-bit PIC microcontroller, 64 MHz, 40 pins, DIP	active	compliant	unaffected	{"core": "PIC18", "pins": 40, "clock": "64 MHz", "package": "DIP"}	77.21	{"note": "\\\\N", "agreement": 95, "completeness": 77.21}	2025-08-23 00:54:42.052124+00	2025-06-13 12:23:56.390218+00	2025-08-23 00:54:42.052124+00
46c1b6b4-8102-44b6-86a3-bdfdab890a42	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F446VGT6	Arm Cortex-M4 microcontroller, 180 MHz, 1024 KB flash, LQFP-100	active	compliant	affected	{"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "LQFP-100", "flash_kb": 1024, "temperature_max": "85 °C"}	96.70	{"note": "", "agreement": 93, "completeness": 96.7}	2025-09-27 11:57:50.393082+00	2024-04-30 02:15:44.660699+00	2025-09-27 11:57:50.393082+00
ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-073M3L	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "3.3 MΩ"}	92.38	{"note": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "agreement": 95, "completeness": 92.38}	2025-12-13 02:35:34.180635+00	2025-07-13 02:47:41.765582+00	2025-12-13 02:35:34.180635+00
1ebbe841-1da2-493e-a1db-1243f9653c89	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0805FR-07470RL	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	active	compliant	unaffected	{"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "470 Ω"}	81.36	{"note": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "agreement": 96, "completeness": 81.36}	2025-09-21 06:29:16.756228+00	2024-03-05 15:10:36.482901+00	2025-09-21 06:29:16.756228+00
d921f3e4-ed89-40aa-86e6-a3736dbf991b	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43650-2400	Micro-Fit header, 24 ways, 3.0 mm, single row	active	compliant	unaffected	{"rows": "single row", "pitch": "3.0 mm", "positions": 24}	95.52	{"note": "  spaces before and after  ", "agreement": 90, "completeness": 95.52}	2024-12-25 23:11:27.81769+00	2024-10-08 23:06:45.002433+00	2024-12-25 23:11:27.81769+00
17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	9cdd11ec-9735-487b-a1b5-b5c2fccd0e79	fd336940-2296-4c1c-897f-d6f2befaad0e	APT1608SYCK	Indicator LED, yellow, 0603	active	exempt	unaffected	{"colour": "yellow", "package": "0603"}	95.54	{"note": "bell-less controls: \\b backspace, \\u000b vertical tab, \\f form feed,  delete", "agreement": 91, "completeness": 95.54}	2025-11-16 05:08:46.898463+00	2025-06-18 22:58:59.280273+00	2025-11-16 05:08:46.898463+00
cdf8e815-c3a7-49e4-b948-65e3d4a08646	be13ddb2-dd6e-408d-ad47-416bb5c1faab	d0e63d1a-4f02-462d-8c31-afa5a8750c22	AD8628ARZ-R2	Precision operational amplifier, 5 µV offset, rail-to-rail, SOIC-8	active	compliant	unaffected	{"offset": "5 µV", "package": "SOIC-8", "channels": 1}	97.79	{"note": "NULL", "agreement": 92, "completeness": 97.79}	2025-06-16 13:15:57.366918+00	2024-12-24 16:35:38.101235+00	2025-06-16 13:15:57.366918+00
072e8642-ee22-4788-8a15-e5787e2348c6	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ016N08LSG	N-channel power MOSFET 80 V, 1.6 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "1.6 mΩ", "package": "TSDSON-8", "voltage": "80 V"}	96.14	{"note": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "agreement": 92, "completeness": 96.14}	2025-12-13 08:45:48.756529+00	2025-02-28 12:23:29.321769+00	2025-12-13 08:45:48.756529+00
2b332707-247b-4ef1-90a0-f05448c9605b	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F407VEH6	Arm Cortex-M4 microcontroller, 168 MHz, 512 KB flash, BGA-100	active	non_compliant	affected	{"core": "Cortex-M4", "pins": 100, "clock": "168 MHz", "package": "BGA-100", "flash_kb": 512, "temperature_max": "85 °C"}	84.11	{"note": "Second source needed before the pilot.", "agreement": 93, "completeness": 84.11}	2025-10-19 07:39:52.172968+00	2025-02-26 05:02:52.79859+00	2025-10-19 07:39:52.172968+00
e7bb350e-e3e4-4556-b17c-3fc82776d3e9	afaeb82b-2d85-4a58-b949-4c4d86f15e1c	074159c4-65ad-4931-830a-685771ad6cd2	TNPW06032K70BEEA	Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603	active	exempt	unaffected	{"tempco": "25 ppm/K", "package": "0603", "tolerance": "±0.1 %", "resistance": "2.7 kΩ"}	90.33	{"note": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "agreement": 96, "completeness": 90.33}	2025-01-20 04:38:28.839276+00	2024-11-24 03:30:37.886507+00	2025-01-20 04:38:28.839276+00
9e71d409-002d-44d6-aa40-8b9e8374e8d3	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71A335MA34D	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	unknown	exempt	unaffected	{"package": "0603", "voltage": "10 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "3.3 µF"}	99.60	{"note": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "agreement": 98, "completeness": 99.6}	2025-04-08 03:57:52.963775+00	2025-01-29 16:52:10.689234+00	2025-04-08 03:57:52.963775+00
04cd2fb0-c1e4-4123-ba70-3d382b036224	4a282004-59df-49f1-89b3-1ba7918e6dbc	4731cb8d-7dd6-420f-9d37-923e372dcb8c	ABM3-12.000MHZ-D2Y-T	Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD	active	compliant	unaffected	{"load": "18 pF", "package": "ABM3", "frequency": "12.000 MHz", "stability": "±20 ppm"}	95.60	{"note": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "agreement": 90, "completeness": 95.6}	2025-02-01 09:03:31.393636+00	2024-07-12 08:44:33.739446+00	2025-02-01 09:03:31.393636+00
49943051-c921-4809-bdaa-12cb630852e1	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-0712RL	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	unknown	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "12 Ω"}	96.18	{"note": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "agreement": 95, "completeness": 96.18}	2025-09-11 10:06:06.01891+00	2025-05-16 16:46:02.780624+00	2025-09-11 10:06:06.01891+00
11828217-705c-482f-8753-321e43da18d3	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ040N03LSG	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "30 V"}	90.69	{"note": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "agreement": 92, "completeness": 90.69}	2025-05-12 11:28:28.24382+00	2024-04-01 18:15:28.056573+00	2025-05-12 11:28:28.24382+00
39bd50a4-4b00-40f2-a68e-17ce33cd552e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R61E224MA56D	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	active	compliant	unaffected	{"package": "0402", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "220 nF"}	46.64	{"note": "\\\\.", "agreement": 98, "completeness": 46.64}	2024-09-07 01:54:34.000134+00	2024-04-05 10:00:46.235835+00	2024-09-07 01:54:34.000134+00
92f508d0-8e95-499c-ad8f-e756d459ac78	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43045-2218	Micro-Fit header, 22 ways, 3.0 mm, dual row	active	compliant	unaffected	{"rows": "dual row", "pitch": "3.0 mm", "positions": 22}	97.56	{"note": "\\\\restrict supply to approved vendors", "agreement": 90, "completeness": 97.56}	2025-08-30 20:47:10.822248+00	2025-05-30 14:39:56.725457+00	2025-08-30 20:47:10.822248+00
13ff9e22-86f7-4422-a262-3961b7817dec	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F405VCT6	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-100	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 100, "clock": "168 MHz", "package": "LQFP-100", "flash_kb": 256, "temperature_max": "85 °C"}	95.57	{"note": "\\\\N", "agreement": 93, "completeness": 95.57}	2025-07-17 07:56:59.931534+00	2024-06-19 19:16:26.651849+00	2025-07-17 07:56:59.931534+00
a533d9b7-7436-4a6f-9593-4a998fea2c4a	e5ae55c5-0aff-4c12-a992-2b74d0cd3844	81b1378e-fa6d-4554-b58b-3e4846f0a10c	S13B-PH-K	Shrouded header, 13 ways, 2.0 mm, side entry	active	compliant	unaffected	{"pitch": "2.0 mm", "positions": 13, "orientation": "side entry"}	90.88	{"note": "", "agreement": 99, "completeness": 90.88}	2025-11-09 18:31:53.193944+00	2025-07-21 18:55:37.474139+00	2025-11-09 18:31:53.193944+00
c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43650-0415	Micro-Fit header, 4 ways, 3.0 mm, single row	obsolete	compliant	unaffected	{"rows": "single row", "pitch": "3.0 mm", "positions": 4}	76.96	{"note": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "agreement": 90, "completeness": 76.96}	2025-05-19 11:13:07.915977+00	2025-05-12 07:30:09.718041+00	2025-05-19 11:13:07.915977+00
1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	4a282004-59df-49f1-89b3-1ba7918e6dbc	4731cb8d-7dd6-420f-9d37-923e372dcb8c	ABM3-25.000MHZ-10-1-U-T	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	nrnd	compliant	unaffected	{"load": "18 pF", "package": "ABM3", "frequency": "25.000 MHz", "stability": "±20 ppm"}	51.47	{"note": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "agreement": 93, "completeness": 51.47}	2025-05-18 05:57:54.178889+00	2024-02-03 14:31:50.761244+00	2025-05-18 05:57:54.178889+00
87e813c9-04dc-4362-a08a-22f86123f94c	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-071K8L	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	active	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "1.8 kΩ"}	98.82	{"note": "  spaces before and after  ", "agreement": 95, "completeness": 98.82}	2025-08-01 08:52:35.634005+00	2025-05-18 22:03:27.368186+00	2025-08-01 08:52:35.634005+00
86341d70-4103-4aba-be40-09b0c88a2593	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F25Q10-I/P	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}	92.89	{"note": "bell-less controls: \\b backspace, \\u000b vertical tab, \\f form feed,  delete", "agreement": 95, "completeness": 92.89}	2024-09-11 12:10:39.474005+00	2024-04-03 20:20:48.839163+00	2024-09-11 12:10:39.474005+00
7993a560-6e1c-46a5-80c3-f456d32206e0	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-073M9L	Thick film chip resistor 3.9 MΩ ±1 % 1/10 W 0603	unknown	unknown	unknown	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "3.9 MΩ"}	\N	\N	\N	2025-02-27 05:44:52.856219+00	2025-02-27 05:44:52.856219+00
5e4e2560-cf42-4feb-b4b5-a167efd45149	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F25K22-I/P	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}	97.70	{"note": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "agreement": 95, "completeness": 97.7}	2025-08-15 02:38:58.880255+00	2024-04-27 05:31:48.652648+00	2025-08-15 02:38:58.880255+00
a307a5c5-d865-4914-9c44-6e2f9c99cbc2	e5ae55c5-0aff-4c12-a992-2b74d0cd3844	81b1378e-fa6d-4554-b58b-3e4846f0a10c	S8B-PH-K	Shrouded header, 8 ways, 2.0 mm, side entry	active	compliant	unaffected	{"pitch": "2.0 mm", "positions": 8, "orientation": "side entry"}	97.04	{"note": "Second source needed before the pilot.", "agreement": 98, "completeness": 97.04}	2025-11-11 02:18:19.720831+00	2025-10-14 23:06:26.164388+00	2025-11-11 02:18:19.720831+00
9d1b9f35-9f40-4ca8-9db1-d276a3866b63	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71E184KA29D	Multilayer ceramic capacitor 180 nF ±10 % 25 V X7R 0603	active	compliant	unaffected	{"package": "0603", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "180 nF"}	98.24	{"note": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "agreement": 98, "completeness": 98.24}	2024-11-26 13:21:51.338289+00	2024-05-07 04:09:36.805333+00	2024-11-26 13:21:51.338289+00
a0ad8b09-1d94-4e98-9c18-fb657b21e68b	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-07220RL	Thick film chip resistor 220 Ω ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "220 Ω"}	97.15	{"note": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "agreement": 96, "completeness": 97.15}	2025-09-10 17:56:59.644681+00	2025-08-14 10:27:04.471436+00	2025-09-10 17:56:59.644681+00
be3525ec-1767-4c25-8271-6bc8cd115570	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71C334MA25D	Multilayer ceramic capacitor 330 nF ±20 % 16 V X7R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "330 nF"}	98.81	{"note": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "agreement": 98, "completeness": 98.81}	2025-05-17 04:25:06.17171+00	2024-06-11 14:34:06.421898+00	2025-05-17 04:25:06.17171+00
6df26028-012e-4e43-b858-a64eabbe0858	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R71E394KA12D	Multilayer ceramic capacitor 390 nF ±10 % 25 V X7R 1206	eol	compliant	unaffected	{"package": "1206", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "390 nF"}	96.99	{"note": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "agreement": 98, "completeness": 96.99}	2025-02-11 07:34:35.30862+00	2024-04-08 23:40:12.846599+00	2025-02-11 07:34:35.30862+00
40d3fbd3-b996-4547-947f-65af642c1585	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0805FR-07470KL	Thick film chip resistor 470 kΩ ±1 % 1/8 W 0805	unknown	unknown	unknown	{"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "470 kΩ"}	\N	\N	\N	2025-01-19 04:35:43.041227+00	2025-01-19 04:35:43.041227+00
ae3b1100-9ba6-4a48-b710-218edd9f0b13	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R61C682MA44D	Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "6.8 nF"}	55.07	{"note": "\\\\.", "agreement": 98, "completeness": 55.07}	2025-09-21 09:11:49.605862+00	2025-07-17 12:36:37.605345+00	2025-09-21 09:11:49.605862+00
fac4b590-19b4-4141-924a-a18995d796d6	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC856B,235	PNP small-signal transistor 45 V, 100 mA, SOT-23	active	compliant	unaffected	{"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}	54.84	{"note": "\\\\restrict supply to approved vendors", "agreement": 90, "completeness": 54.84}	2025-09-20 12:28:45.627614+00	2025-07-29 06:30:48.824016+00	2025-09-20 12:28:45.627614+00
601ae1eb-318c-406b-b6e5-f4c992492549	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC847A,115	NPN small-signal transistor 45 V, 100 mA, SOT-23	active	compliant	unaffected	{"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "NPN"}	98.77	{"note": "\\\\N", "agreement": 90, "completeness": 98.77}	2025-11-02 16:54:33.923152+00	2025-08-14 11:07:04.209786+00	2025-11-02 16:54:33.923152+00
262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71E105KA36D	Multilayer ceramic capacitor 1 µF ±10 % 25 V X7R 0805	nrnd	compliant	unaffected	{"package": "0805", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1 µF"}	81.33	{"note": "", "agreement": 98, "completeness": 81.33}	2025-12-22 08:51:33.004965+00	2025-03-04 11:41:22.811521+00	2025-12-22 08:51:33.004965+00
a3718449-c493-45b6-b705-3b77a7e0a2b9	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-073K9L	Thick film chip resistor 3.9 kΩ ±1 % 1/10 W 0603	active	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "3.9 kΩ"}	64.88	{"note": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "agreement": 95, "completeness": 64.88}	2025-06-08 04:31:11.847384+00	2025-02-28 23:31:12.623417+00	2025-06-08 04:31:11.847384+00
48e01954-2437-4e55-a720-56c73a0033ca	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71C224MA31D	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	active	compliant	unaffected	{"package": "0603", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "220 nF"}	97.46	{"note": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "agreement": 98, "completeness": 97.46}	2025-11-02 22:53:11.912761+00	2025-10-16 22:48:06.830636+00	2025-11-02 22:53:11.912761+00
cbc7885c-e534-423a-adb7-52d3d67a9bdb	be13ddb2-dd6e-408d-ad47-416bb5c1faab	d0e63d1a-4f02-462d-8c31-afa5a8750c22	AD8615AUJZ	Precision operational amplifier, 60 µV offset, rail-to-rail, TSOT-5	active	compliant	unaffected	{"offset": "60 µV", "package": "TSOT-5", "channels": 1}	97.63	{"note": "  spaces before and after  ", "agreement": 90, "completeness": 97.63}	2025-05-22 23:59:38.309222+00	2025-04-01 17:53:05.239464+00	2025-05-22 23:59:38.309222+00
c096f3a7-51c3-4393-a05e-b40693560e52	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R61H102MA46D	Multilayer ceramic capacitor 1 nF ±20 % 50 V X5R 0603	active	compliant	unaffected	{"package": "0603", "voltage": "50 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "1 nF"}	72.36	{"note": "bell-less controls: \\b backspace, \\u000b vertical tab, \\f form feed,  delete", "agreement": 98, "completeness": 72.36}	2025-11-09 13:06:12.221537+00	2025-10-31 19:37:43.603168+00	2025-11-09 13:06:12.221537+00
af52d229-24b8-49d8-989d-deb6d6d14438	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71H185KA35D	Multilayer ceramic capacitor 1.8 µF ±10 % 50 V X7R 0805	active	exempt	unaffected	{"package": "0805", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1.8 µF"}	97.30	{"note": "NULL", "agreement": 98, "completeness": 97.3}	2025-10-12 10:48:24.134012+00	2025-08-04 07:30:11.833864+00	2025-10-12 10:48:24.134012+00
b15a0a57-acf9-4d99-936c-b452c821d307	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM1885C1E391JA41D	Multilayer ceramic capacitor 390 pF ±5 % 25 V C0G 0603	nrnd	compliant	unaffected	{"package": "0603", "voltage": "25 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "390 pF"}	83.24	{"note": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "agreement": 98, "completeness": 83.24}	2024-12-23 23:50:01.967431+00	2024-07-16 20:00:51.500342+00	2024-12-23 23:50:01.967431+00
3f9e19e3-8bab-4d42-885b-226f0ba1299e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R61C473KA99D	Multilayer ceramic capacitor 47 nF ±10 % 16 V X5R 0805	active	non_compliant	unaffected	{"package": "0805", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "47 nF"}	35.06	{"note": "Second source needed before the pilot.", "agreement": 98, "completeness": 35.06}	2025-05-03 22:56:41.177425+00	2025-01-21 03:30:44.484046+00	2025-05-03 22:56:41.177425+00
9eb8c715-15b2-40b6-9a6a-40d25630c262	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R71E335MA58D	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	active	compliant	unaffected	{"package": "1206", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "3.3 µF"}	80.73	{"note": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "agreement": 98, "completeness": 80.73}	2025-10-24 12:04:20.556373+00	2025-06-14 20:30:22.417616+00	2025-10-24 12:04:20.556373+00
f40ad325-53dc-4449-b4ed-3fe879d31bc5	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71E823KA64D	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	unknown	exempt	unaffected	{"package": "0603", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "82 nF"}	75.47	{"note": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "agreement": 98, "completeness": 75.47}	2025-08-19 02:05:21.370735+00	2025-07-29 06:55:39.402591+00	2025-08-19 02:05:21.370735+00
57574ff7-b841-4bbd-9e1a-a905c151d072	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F405ZGT7	Arm Cortex-M4 microcontroller, 168 MHz, 1024 KB flash, LQFP-144	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 144, "clock": "168 MHz", "package": "LQFP-144", "flash_kb": 1024, "temperature_max": "105 °C"}	61.52	{"note": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "agreement": 93, "completeness": 61.52}	2025-10-07 23:12:06.3066+00	2024-08-01 17:56:48.404308+00	2025-10-07 23:12:06.3066+00
060f2351-c1fb-4bee-bcb9-854b68f0a847	dcdd59db-a54d-4776-b925-6d59b2a0e048	572caa4b-1964-4ec1-96c9-965eb78aa6d5	XAL6060-333MEC	Shielded power inductor 33 µH ±20 %	active	compliant	unaffected	{"package": "XAL6060", "tolerance": "±20 %", "inductance": "33 µH"}	98.86	{"note": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "agreement": 94, "completeness": 98.86}	2025-10-04 04:07:07.165583+00	2024-12-19 19:58:57.527369+00	2025-10-04 04:07:07.165583+00
58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0805FR-07820KL	Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805	active	compliant	unaffected	{"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "820 kΩ"}	98.05	{"note": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "agreement": 96, "completeness": 98.05}	2025-04-27 20:04:52.47072+00	2025-04-02 05:41:38.455727+00	2025-04-27 20:04:52.47072+00
9395a41f-4110-4de4-9d1a-8ffdce17f4ac	afaeb82b-2d85-4a58-b949-4c4d86f15e1c	074159c4-65ad-4931-830a-685771ad6cd2	TNPW120639K0BEEA	Thin film resistor 39 kΩ ±0.1 % 25 ppm/K 1206	active	compliant	affected	{"tempco": "25 ppm/K", "package": "1206", "tolerance": "±0.1 %", "resistance": "39 kΩ"}	96.38	{"note": "\\\\.", "agreement": 96, "completeness": 96.38}	2025-12-21 10:30:41.207028+00	2025-09-20 12:18:10.833669+00	2025-12-21 10:30:41.207028+00
f5c2958c-3487-4827-a4c5-48f2739f935f	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-0710KL	Thick film chip resistor 10 kΩ ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "10 kΩ"}	47.01	{"note": "\\\\restrict supply to approved vendors", "agreement": 95, "completeness": 47.01}	2025-01-09 14:37:05.828025+00	2024-10-06 15:07:32.803861+00	2025-01-09 14:37:05.828025+00
6a96458f-dc19-43d4-a021-0cf631375bb7	dcdd59db-a54d-4776-b925-6d59b2a0e048	572caa4b-1964-4ec1-96c9-965eb78aa6d5	XAL4020-472MEC	Shielded power inductor 4.7 µH ±20 %	active	exempt	unaffected	{"package": "XAL4020", "tolerance": "±20 %", "inductance": "4.7 µH"}	80.71	{"note": "\\\\N", "agreement": 94, "completeness": 80.71}	2025-12-16 19:17:40.603415+00	2024-08-17 03:22:07.892379+00	2025-12-16 19:17:40.603415+00
b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	a52fbbb8-75b2-423d-a052-57ec169801ab	1610aebc-b832-42d1-bd33-e53809569561	EEEFK1V222UP	Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C	active	non_compliant	affected	{"package": "SMD can", "voltage": "35 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}	95.95	{"note": "", "agreement": 92, "completeness": 95.95}	2025-01-21 15:47:16.284208+00	2024-08-14 11:59:32.790882+00	2025-01-21 15:47:16.284208+00
c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c8effd84-2890-40e4-a5eb-26eff7ad8826	b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	TPS7A2030DQNR	Low-dropout regulator 3.0 V fixed, 300 mA, X2SON-4	active	non_compliant	unaffected	{"package": "X2SON-4", "output_current": "300 mA", "output_voltage": "3.0 V"}	96.73	{"note": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "agreement": 93, "completeness": 96.73}	2025-11-25 04:07:55.197594+00	2024-02-08 09:11:40.511323+00	2025-11-25 04:07:55.197594+00
bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R61C104KA19D	Multilayer ceramic capacitor 100 nF ±10 % 16 V X5R 0402	active	compliant	unaffected	{"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "100 nF"}	98.10	{"note": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "agreement": 98, "completeness": 98.1}	2025-05-20 20:58:25.337371+00	2024-11-07 19:30:27.485439+00	2025-05-20 20:58:25.337371+00
bc8e90ef-b5a1-49bc-ac55-0e80040c9333	be13ddb2-dd6e-408d-ad47-416bb5c1faab	d0e63d1a-4f02-462d-8c31-afa5a8750c22	AD8628AUJZ	Precision operational amplifier, 5 µV offset, rail-to-rail, TSOT-5	active	non_compliant	unaffected	{"offset": "5 µV", "package": "TSOT-5", "channels": 1}	95.73	{"note": "  spaces before and after  ", "agreement": 90, "completeness": 95.73}	2025-11-27 08:26:20.58765+00	2025-11-18 19:22:39.693398+00	2025-11-27 08:26:20.58765+00
0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	c8effd84-2890-40e4-a5eb-26eff7ad8826	b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	TLV70012DBVR	Low-dropout regulator 1.2 V fixed, 200 mA, SOT-23-5	active	compliant	unaffected	{"package": "SOT-23-5", "output_current": "200 mA", "output_voltage": "1.2 V"}	90.06	{"note": "bell-less controls: \\b backspace, \\u000b vertical tab, \\f form feed,  delete", "agreement": 92, "completeness": 90.06}	2025-03-26 06:49:57.00742+00	2025-02-16 22:01:37.839826+00	2025-03-26 06:49:57.00742+00
5ec7f7fb-b4cc-4818-a2ce-defee203199e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R61A272KA50D	Multilayer ceramic capacitor 2.7 nF ±10 % 10 V X5R 0402	eol	compliant	unaffected	{"package": "0402", "voltage": "10 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "2.7 nF"}	95.88	{"note": "NULL", "agreement": 98, "completeness": 95.88}	2025-11-07 05:42:23.530531+00	2025-10-04 15:56:09.337452+00	2025-11-07 05:42:23.530531+00
5333f18a-2cbd-4ff9-8cff-f2922a7b5126	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R71C275KA73D	Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402	nrnd	compliant	unaffected	{"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}	96.47	{"note": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "agreement": 98, "completeness": 96.47}	2024-11-26 05:24:12.080592+00	2024-05-27 12:04:25.878341+00	2024-11-26 05:24:12.080592+00
67c2b855-bcad-415b-8493-8d5f049bedc3	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F407RCT7	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 64, "clock": "168 MHz", "package": "LQFP-64", "flash_kb": 256, "temperature_max": "105 °C"}	83.14	{"note": "Second source needed before the pilot.", "agreement": 93, "completeness": 83.14}	2025-12-03 13:22:26.778338+00	2025-11-23 16:19:26.55895+00	2025-12-03 13:22:26.778338+00
bb52abcc-64c6-4710-a4fb-1430102e71be	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-07820KL	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	active	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "820 kΩ"}	97.39	{"note": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "agreement": 96, "completeness": 97.39}	2025-08-24 18:18:11.851096+00	2025-03-05 11:15:17.778113+00	2025-08-24 18:18:11.851096+00
5bc038eb-8892-4f1d-95d6-747207d26c9e	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	IPD027N04LSG	N-channel power MOSFET 40 V, 2.7 mΩ, logic level, TO-252	active	compliant	unaffected	{"rds_on": "2.7 mΩ", "package": "TO-252", "voltage": "40 V"}	97.01	{"note": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "agreement": 92, "completeness": 97.01}	2025-03-05 14:51:59.576153+00	2025-01-05 08:33:46.211365+00	2025-03-05 14:51:59.576153+00
599fcaf3-0245-41c5-9d3d-972f33c04585	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM1885C1A392JA83D	Multilayer ceramic capacitor 3.9 nF ±5 % 10 V C0G 0603	unknown	unknown	unknown	{"package": "0603", "voltage": "10 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "3.9 nF"}	\N	\N	\N	2025-10-03 07:02:17.841168+00	2025-10-03 07:02:17.841168+00
ecb45416-205a-4080-9c25-b879d527ffc3	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F45K22-I/ML	8-bit PIC microcontroller, 64 MHz, 40 pins, QFN	active	compliant	unaffected	{"core": "PIC18", "pins": 40, "clock": "64 MHz", "package": "QFN"}	88.08	{"note": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "agreement": 96, "completeness": 88.08}	2025-01-29 14:33:35.067369+00	2024-03-30 00:41:18.744953+00	2025-01-29 14:33:35.067369+00
0176e181-a93f-4c7b-a373-ac92928fd2f8	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43650-2415	Micro-Fit header, 24 ways, 3.0 mm, single row	active	compliant	unaffected	{"rows": "single row", "pitch": "3.0 mm", "positions": 24}	97.75	{"note": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "agreement": 90, "completeness": 97.75}	2025-10-25 22:43:00.42523+00	2025-02-01 03:03:36.7346+00	2025-10-25 22:43:00.42523+00
c6e1004a-59a2-4926-b7f9-6499754b7f16	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R61H183MA13D	Multilayer ceramic capacitor 18 nF ±20 % 50 V X5R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "50 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "18 nF"}	99.01	{"note": "\\\\.", "agreement": 98, "completeness": 99.01}	2025-07-23 09:40:50.307674+00	2025-06-02 20:41:26.306761+00	2025-07-23 09:40:50.307674+00
f44d0f98-b648-42c9-8279-5a94ec83f94c	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R61C683KA61D	Multilayer ceramic capacitor 68 nF ±10 % 16 V X5R 1206	nrnd	compliant	unaffected	{"package": "1206", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "68 nF"}	99.44	{"note": "\\\\restrict supply to approved vendors", "agreement": 98, "completeness": 99.44}	2025-08-22 07:09:47.596025+00	2024-06-27 12:57:10.659841+00	2025-08-22 07:09:47.596025+00
d4d0fbe6-a72e-4f27-8ec6-29276a054772	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R61A182KA96D	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	active	compliant	unaffected	{"package": "1206", "voltage": "10 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "1.8 nF"}	97.47	{"note": "\\\\N", "agreement": 98, "completeness": 97.47}	2025-09-12 10:42:13.253216+00	2025-04-11 11:00:11.273141+00	2025-09-12 10:42:13.253216+00
3f43ba2a-b5dc-451c-8c5e-98919e29a44b	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ034N06LSG	N-channel power MOSFET 60 V, 3.4 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "3.4 mΩ", "package": "TSDSON-8", "voltage": "60 V"}	98.38	{"note": "", "agreement": 92, "completeness": 98.38}	2025-12-08 19:07:20.892839+00	2024-08-21 13:28:45.73102+00	2025-12-08 19:07:20.892839+00
abcbef38-74ae-4557-b595-2bac32d16c99	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F26Q10-E/SO	8-bit PIC microcontroller, 64 MHz, 28 pins, SOIC	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "SOIC"}	97.04	{"note": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "agreement": 96, "completeness": 97.04}	2025-03-31 15:50:57.781886+00	2024-07-02 05:51:21.498966+00	2025-03-31 15:50:57.781886+00
44fd4a9b-56ec-452e-b679-84a8ad312965	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0402FR-0715RL	Thick film chip resistor 15 Ω ±1 % 1/16 W 0402	active	compliant	unaffected	{"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "15 Ω"}	97.56	{"note": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "agreement": 95, "completeness": 97.56}	2025-12-14 11:48:06.30435+00	2025-07-21 01:53:35.733402+00	2025-12-14 11:48:06.30435+00
bd1ce2ee-0c1b-4d0f-86f2-c40fa7fab9f6	c8effd84-2890-40e4-a5eb-26eff7ad8826	b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	TLV75528DSER	Low-dropout regulator 2.8 V fixed, 500 mA, WSON-6	unknown	unknown	unknown	{"package": "WSON-6", "output_current": "500 mA", "output_voltage": "2.8 V"}	\N	\N	\N	2025-03-13 11:43:56.680385+00	2025-03-13 11:43:56.680385+00
aa41f107-34f2-417f-b7c0-0d1b4d269553	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC807A,115	PNP small-signal transistor 45 V, 100 mA, SOT-23	active	exempt	unaffected	{"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}	93.74	{"note": "bell-less controls: \\b backspace, \\u000b vertical tab, \\f form feed,  delete", "agreement": 90, "completeness": 93.74}	2025-08-08 16:06:42.699521+00	2024-02-16 02:31:42.533519+00	2025-08-08 16:06:42.699521+00
c9ff982c-fb1b-4608-a642-feb5b1f79d1d	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R71C275KA52D	Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402	active	compliant	unaffected	{"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}	90.62	{"note": "NULL", "agreement": 98, "completeness": 90.62}	2025-10-26 17:44:57.527468+00	2025-08-30 13:41:29.136118+00	2025-10-26 17:44:57.527468+00
3bb3b2b9-b9aa-4776-9d19-fcead07ff3bd	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0402FR-074K7L	Thick film chip resistor 4.7 kΩ ±1 % 1/16 W 0402	active	compliant	unaffected	{"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "4.7 kΩ"}	93.45	{"note": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "agreement": 95, "completeness": 93.45}	2025-10-17 02:53:08.369325+00	2025-03-03 04:28:28.887509+00	2025-10-17 02:53:08.369325+00
6b559c1b-5b71-414e-ba4b-8dd337901533	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM2185C1E472JA41D	Multilayer ceramic capacitor 4.7 nF ±5 % 25 V C0G 0805	active	compliant	unaffected	{"package": "0805", "voltage": "25 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "4.7 nF"}	99.39	{"note": "Second source needed before the pilot.", "agreement": 98, "completeness": 99.39}	2025-10-25 23:14:48.957984+00	2025-01-09 04:47:32.70446+00	2025-10-25 23:14:48.957984+00
7f27065e-3c4c-4363-8c96-55ffbe36ba26	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC856BW,115	PNP small-signal transistor 45 V, 100 mA, SOT-323	active	compliant	unaffected	{"current": "100 mA", "package": "SOT-323", "voltage": "45 V", "polarity": "PNP"}	97.69	{"note": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "agreement": 91, "completeness": 97.69}	2025-12-17 16:16:27.609642+00	2025-10-17 08:17:18.020712+00	2025-12-17 16:16:27.609642+00
bc57cf77-8c75-46ca-b858-4897cbd45cb3	e5ae55c5-0aff-4c12-a992-2b74d0cd3844	81b1378e-fa6d-4554-b58b-3e4846f0a10c	B10B-XH-A	Shrouded header, 10 ways, 2.5 mm, top entry	active	compliant	unaffected	{"pitch": "2.5 mm", "positions": 10, "orientation": "top entry"}	96.00	{"note": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "agreement": 99, "completeness": 96.0}	2025-06-14 21:22:10.683396+00	2025-05-23 05:02:47.358673+00	2025-06-14 21:22:10.683396+00
6897ded9-aae5-4d45-8a26-c2c26fcde272	4a282004-59df-49f1-89b3-1ba7918e6dbc	4731cb8d-7dd6-420f-9d37-923e372dcb8c	ABM3-26.000MHZ-D2Y-T	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	active	compliant	unaffected	{"load": "18 pF", "package": "ABM3", "frequency": "26.000 MHz", "stability": "±20 ppm"}	71.21	{"note": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "agreement": 90, "completeness": 71.21}	2025-07-08 19:28:09.471344+00	2025-03-24 06:50:12.348529+00	2025-07-08 19:28:09.471344+00
f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0402FR-0747RL	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	active	compliant	unaffected	{"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "47 Ω"}	98.88	{"note": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "agreement": 95, "completeness": 98.88}	2025-07-10 22:39:38.901967+00	2025-05-27 20:36:26.828738+00	2025-07-10 22:39:38.901967+00
c45eff9b-1895-4ce1-a25c-f4febed5229d	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F26K22-I/PT	8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "TQFP"}	89.67	{"note": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "agreement": 96, "completeness": 89.67}	2025-11-20 15:41:11.716231+00	2025-09-18 10:36:32.805523+00	2025-11-20 15:41:11.716231+00
f8a81950-d1c2-443b-a26b-e4000ee38812	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM1585C1H102JA23D	Multilayer ceramic capacitor 1 nF ±5 % 50 V C0G 0402	active	compliant	affected	{"package": "0402", "voltage": "50 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "1 nF"}	95.43	{"note": "\\\\.", "agreement": 98, "completeness": 95.43}	2025-09-13 06:50:50.670791+00	2024-06-09 15:11:08.255861+00	2025-09-13 06:50:50.670791+00
15a67d48-d55f-42c0-8a27-49919a2a5db3	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32G474RGH7	Arm Cortex-M4 microcontroller, 170 MHz, 1024 KB flash, BGA-64	active	exempt	unaffected	{"core": "Cortex-M4", "pins": 64, "clock": "170 MHz", "package": "BGA-64", "flash_kb": 1024, "temperature_max": "105 °C"}	79.32	{"note": "\\\\restrict supply to approved vendors", "agreement": 93, "completeness": 79.32}	2025-10-16 18:51:26.357347+00	2024-06-26 11:35:38.143815+00	2025-10-16 18:51:26.357347+00
4423e08c-7cbe-458e-b222-f71d757060fd	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-07680RL	Thick film chip resistor 680 Ω ±1 % 1/10 W 0603	nrnd	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "680 Ω"}	38.96	{"note": "\\\\N", "agreement": 96, "completeness": 38.96}	2025-03-29 11:22:34.753092+00	2025-03-07 01:02:55.774478+00	2025-03-29 11:22:34.753092+00
4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R61H123KA25D	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	active	compliant	unaffected	{"package": "1206", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "12 nF"}	71.59	{"note": "", "agreement": 98, "completeness": 71.59}	2025-11-24 21:42:48.552682+00	2024-12-27 18:01:32.728113+00	2025-11-24 21:42:48.552682+00
\.


--
-- Data for Name: component_pricing; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.component_pricing (id, component_id, supplier_id, supplier_part_number, quantity, unit_price, currency, stock, valid_during) FROM stdin;
1	49b95001-73c6-40ba-aba4-281c71a73d75	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3830465	1	17.816400	USD	20262	["2025-11-03 01:33:10.293255+00",)
2	49b95001-73c6-40ba-aba4-281c71a73d75	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3830465	10	14.609448	USD	20262	["2025-11-03 01:33:10.293255+00",)
3	49b95001-73c6-40ba-aba4-281c71a73d75	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3830465	100	10.868004	USD	20262	["2025-11-03 01:33:10.293255+00",)
4	49b95001-73c6-40ba-aba4-281c71a73d75	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3830465	1000	8.373708	USD	20262	["2025-11-03 01:33:10.293255+00",)
5	49b95001-73c6-40ba-aba4-281c71a73d75	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3830465	5000	7.304724	USD	20262	["2025-11-03 01:33:10.293255+00",)
6	4279daa7-e8ce-41af-b861-fd90467528fa	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2608502	1	0.017945	USD	13270	["2025-07-16 13:00:29.180533+00",)
7	4279daa7-e8ce-41af-b861-fd90467528fa	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2608502	10	0.014744	USD	13270	["2025-07-16 13:00:29.180533+00",)
8	4279daa7-e8ce-41af-b861-fd90467528fa	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2608502	100	0.010961	USD	13270	["2025-07-16 13:00:29.180533+00",)
9	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	EEEFK1E222PTR-ND	1	0.847308	USD	22712	["2025-09-15 19:37:40.244648+00",)
10	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	EEEFK1E222PTR-ND	10	0.694820	USD	22712	["2025-09-15 19:37:40.244648+00",)
11	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	EEEFK1E222PTR-ND	100	0.516852	USD	22712	["2025-09-15 19:37:40.244648+00",)
12	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	EEEFK1E222PTR-ND	1000	0.398272	USD	22712	["2025-09-15 19:37:40.244648+00",)
13	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	EEEFK1E222PTR-ND	5000	0.347410	USD	22712	["2025-09-15 19:37:40.244648+00",)
14	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2280493	1	0.847308	USD	\N	["2025-09-15 19:50:59.244648+00",)
15	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2280493	10	0.694820	USD	\N	["2025-09-15 19:50:59.244648+00",)
16	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2280493	100	0.516852	USD	\N	["2025-09-15 19:50:59.244648+00",)
17	bdbdc87d-e85d-4106-9886-649f0dea93d4	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	446-GRM218R71H275KA62D	1	0.052416	USD	21908	["2025-08-28 00:52:09.387579+00",)
18	bdbdc87d-e85d-4106-9886-649f0dea93d4	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	446-GRM218R71H275KA62D	10	0.043008	USD	21908	["2025-08-28 00:52:09.387579+00",)
19	bdbdc87d-e85d-4106-9886-649f0dea93d4	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	446-GRM218R71H275KA62D	100	0.031968	USD	21908	["2025-08-28 00:52:09.387579+00",)
20	bdbdc87d-e85d-4106-9886-649f0dea93d4	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	446-GRM218R71H275KA62D	1000	0.024672	USD	21908	["2025-08-28 00:52:09.387579+00",)
21	bdbdc87d-e85d-4106-9886-649f0dea93d4	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	446-GRM218R71H275KA62D	5000	0.021504	USD	21908	["2025-08-28 00:52:09.387579+00",)
22	136a334c-c18e-450f-97e6-c6a7290a4cf9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	622-43045-0400	1	2.181168	USD	34116	["2025-11-20 03:17:17.422394+00",)
23	136a334c-c18e-450f-97e6-c6a7290a4cf9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	622-43045-0400	10	1.788534	USD	34116	["2025-11-20 03:17:17.422394+00",)
24	136a334c-c18e-450f-97e6-c6a7290a4cf9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	622-43045-0400	100	1.330560	USD	34116	["2025-11-20 03:17:17.422394+00",)
25	136a334c-c18e-450f-97e6-c6a7290a4cf9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	622-43045-0400	1000	1.025145	USD	34116	["2025-11-20 03:17:17.422394+00",)
26	136a334c-c18e-450f-97e6-c6a7290a4cf9	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3770832	1	2.181168	USD	45312	["2025-11-20 03:11:20.422394+00",)
27	136a334c-c18e-450f-97e6-c6a7290a4cf9	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3770832	10	1.788534	USD	45312	["2025-11-20 03:11:20.422394+00",)
28	136a334c-c18e-450f-97e6-c6a7290a4cf9	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3770832	100	1.330560	USD	45312	["2025-11-20 03:11:20.422394+00",)
29	136a334c-c18e-450f-97e6-c6a7290a4cf9	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3770832	1000	1.025145	USD	45312	["2025-11-20 03:11:20.422394+00",)
30	136a334c-c18e-450f-97e6-c6a7290a4cf9	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3770832	5000	0.894267	USD	45312	["2025-11-20 03:11:20.422394+00",)
31	11f47a7b-1300-4b93-8d2e-3b2c615a21be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	939-BSZ090N08LSG	1	1.875328	USD	1272	["2025-11-05 08:03:52.867194+00",)
32	11f47a7b-1300-4b93-8d2e-3b2c615a21be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	939-BSZ090N08LSG	10	1.537816	USD	1272	["2025-11-05 08:03:52.867194+00",)
33	11f47a7b-1300-4b93-8d2e-3b2c615a21be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	939-BSZ090N08LSG	100	1.143954	USD	1272	["2025-11-05 08:03:52.867194+00",)
34	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ040N04LSGCT-ND	1	1.875328	USD	2648	["2025-01-27 01:52:16.263277+00",)
35	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ040N04LSGCT-ND	10	1.537744	USD	2648	["2025-01-27 01:52:16.263277+00",)
36	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ040N04LSGCT-ND	100	1.144000	USD	2648	["2025-01-27 01:52:16.263277+00",)
37	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ040N04LSGCT-ND	1000	0.881400	USD	2648	["2025-01-27 01:52:16.263277+00",)
38	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ040N04LSGCT-ND	5000	0.768872	USD	2648	["2025-01-27 01:52:16.263277+00",)
39	ab7cec98-fc17-4296-9d60-2010c83d509d	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1770671	1	2.241120	USD	29900	["2025-02-22 15:00:23.870077+00",)
40	ab7cec98-fc17-4296-9d60-2010c83d509d	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1770671	10	1.837710	USD	29900	["2025-02-22 15:00:23.870077+00",)
41	ab7cec98-fc17-4296-9d60-2010c83d509d	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1770671	100	1.367100	USD	29900	["2025-02-22 15:00:23.870077+00",)
42	ab7cec98-fc17-4296-9d60-2010c83d509d	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1770671	1000	1.053360	USD	29900	["2025-02-22 15:00:23.870077+00",)
43	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	286-PIC18F45K40-I/P	1	5.675250	USD	41471	["2025-08-23 00:40:58.052124+00",)
44	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	286-PIC18F45K40-I/P	10	4.653705	USD	41471	["2025-08-23 00:40:58.052124+00",)
45	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	286-PIC18F45K40-I/P	100	3.461850	USD	41471	["2025-08-23 00:40:58.052124+00",)
46	46c1b6b4-8102-44b6-86a3-bdfdab890a42	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	STM32F446VGT6TR-ND	1	22.555680	USD	30824	["2025-09-27 11:49:23.393082+00",)
47	46c1b6b4-8102-44b6-86a3-bdfdab890a42	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	STM32F446VGT6TR-ND	10	18.495638	USD	30824	["2025-09-27 11:49:23.393082+00",)
48	46c1b6b4-8102-44b6-86a3-bdfdab890a42	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1263835	1	23.706480	USD	43041	["2025-09-27 11:54:23.393082+00",)
49	46c1b6b4-8102-44b6-86a3-bdfdab890a42	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1263835	10	19.439293	USD	43041	["2025-09-27 11:54:23.393082+00",)
50	46c1b6b4-8102-44b6-86a3-bdfdab890a42	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1263835	100	14.460994	USD	43041	["2025-09-27 11:54:23.393082+00",)
51	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	516-RC1206FR-073M3L	1	0.021730	USD	\N	["2025-12-13 02:33:26.180635+00",)
52	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	516-RC1206FR-073M3L	10	0.017808	USD	\N	["2025-12-13 02:33:26.180635+00",)
53	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	516-RC1206FR-073M3L	100	0.013250	USD	\N	["2025-12-13 02:33:26.180635+00",)
54	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	516-RC1206FR-073M3L	1000	0.010176	USD	\N	["2025-12-13 02:33:26.180635+00",)
55	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	516-RC1206FR-073M3L	5000	0.008904	USD	\N	["2025-12-13 02:33:26.180635+00",)
56	1ebbe841-1da2-493e-a1db-1243f9653c89	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	370-RC0805FR-07470RL	1	0.016929	USD	35531	["2025-09-21 06:25:20.756228+00",)
57	1ebbe841-1da2-493e-a1db-1243f9653c89	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	370-RC0805FR-07470RL	10	0.013860	USD	35531	["2025-09-21 06:25:20.756228+00",)
58	1ebbe841-1da2-493e-a1db-1243f9653c89	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	370-RC0805FR-07470RL	100	0.010296	USD	35531	["2025-09-21 06:25:20.756228+00",)
59	1ebbe841-1da2-493e-a1db-1243f9653c89	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	370-RC0805FR-07470RL	1000	0.007920	USD	35531	["2025-09-21 06:25:20.756228+00",)
60	1ebbe841-1da2-493e-a1db-1243f9653c89	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	370-RC0805FR-07470RL	5000	0.006930	USD	35531	["2025-09-21 06:25:20.756228+00",)
61	d921f3e4-ed89-40aa-86e6-a3736dbf991b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1235272	1	2.095200	USD	23	["2024-12-25 23:01:34.81769+00",)
62	d921f3e4-ed89-40aa-86e6-a3736dbf991b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1235272	10	1.718100	USD	23	["2024-12-25 23:01:34.81769+00",)
63	d921f3e4-ed89-40aa-86e6-a3736dbf991b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1235272	100	1.278100	USD	23	["2024-12-25 23:01:34.81769+00",)
64	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	668-APT1608SYCK	1	0.310856	USD	23661	["2025-11-16 04:54:48.898463+00",)
65	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	668-APT1608SYCK	10	0.254898	USD	23661	["2025-11-16 04:54:48.898463+00",)
66	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	668-APT1608SYCK	100	0.189630	USD	23661	["2025-11-16 04:54:48.898463+00",)
67	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	APT1608SYCKTR-ND	1	0.326716	USD	45439	["2025-11-16 04:56:58.898463+00",)
68	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	APT1608SYCKTR-ND	10	0.267903	USD	45439	["2025-11-16 04:56:58.898463+00",)
69	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	APT1608SYCKTR-ND	100	0.199305	USD	45439	["2025-11-16 04:56:58.898463+00",)
70	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	APT1608SYCKTR-ND	1000	0.153573	USD	45439	["2025-11-16 04:56:58.898463+00",)
71	cdf8e815-c3a7-49e4-b948-65e3d4a08646	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	677-AD8628ARZ-R2	1	4.927600	USD	23249	["2025-06-16 13:01:06.366918+00",)
72	cdf8e815-c3a7-49e4-b948-65e3d4a08646	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	677-AD8628ARZ-R2	10	4.040600	USD	23249	["2025-06-16 13:01:06.366918+00",)
73	cdf8e815-c3a7-49e4-b948-65e3d4a08646	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	677-AD8628ARZ-R2	100	3.005800	USD	23249	["2025-06-16 13:01:06.366918+00",)
74	cdf8e815-c3a7-49e4-b948-65e3d4a08646	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	677-AD8628ARZ-R2	1000	2.316000	USD	23249	["2025-06-16 13:01:06.366918+00",)
75	cdf8e815-c3a7-49e4-b948-65e3d4a08646	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	677-AD8628ARZ-R2	5000	2.020300	USD	23249	["2025-06-16 13:01:06.366918+00",)
76	072e8642-ee22-4788-8a15-e5787e2348c6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1413335	1	1.968800	USD	19536	["2025-12-13 08:32:10.756529+00",)
77	072e8642-ee22-4788-8a15-e5787e2348c6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1413335	10	1.614416	USD	19536	["2025-12-13 08:32:10.756529+00",)
78	072e8642-ee22-4788-8a15-e5787e2348c6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1413335	100	1.200968	USD	19536	["2025-12-13 08:32:10.756529+00",)
79	2b332707-247b-4ef1-90a0-f05448c9605b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	STM32F407VEH6TR-ND	1	20.370000	USD	28870	["2025-10-19 07:30:52.172968+00",)
80	2b332707-247b-4ef1-90a0-f05448c9605b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	STM32F407VEH6TR-ND	10	16.703400	USD	28870	["2025-10-19 07:30:52.172968+00",)
81	2b332707-247b-4ef1-90a0-f05448c9605b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	STM32F407VEH6TR-ND	100	12.425700	USD	28870	["2025-10-19 07:30:52.172968+00",)
82	2b332707-247b-4ef1-90a0-f05448c9605b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	STM32F407VEH6TR-ND	1000	9.573900	USD	28870	["2025-10-19 07:30:52.172968+00",)
83	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-TNPW06032K70BEEA	1	0.384120	USD	37805	["2025-01-20 04:28:58.839276+00",)
84	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-TNPW06032K70BEEA	10	0.314959	USD	37805	["2025-01-20 04:28:58.839276+00",)
85	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-TNPW06032K70BEEA	100	0.234352	USD	37805	["2025-01-20 04:28:58.839276+00",)
86	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-TNPW06032K70BEEA	1000	0.180517	USD	37805	["2025-01-20 04:28:58.839276+00",)
87	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-TNPW06032K70BEEA	5000	0.157528	USD	37805	["2025-01-20 04:28:58.839276+00",)
88	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	TNPW06032K70BEEATR-ND	1	0.403920	USD	26513	["2025-01-20 04:29:33.839276+00",)
89	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	TNPW06032K70BEEATR-ND	10	0.331194	USD	26513	["2025-01-20 04:29:33.839276+00",)
90	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	TNPW06032K70BEEATR-ND	100	0.246432	USD	26513	["2025-01-20 04:29:33.839276+00",)
91	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	TNPW06032K70BEEATR-ND	1000	0.189822	USD	26513	["2025-01-20 04:29:33.839276+00",)
92	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	TNPW06032K70BEEATR-ND	5000	0.165648	USD	26513	["2025-01-20 04:29:33.839276+00",)
93	9e71d409-002d-44d6-aa40-8b9e8374e8d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	505-GRM188R71A335MA34D	1	0.041580	USD	30470	["2025-04-08 03:50:42.963775+00",)
94	9e71d409-002d-44d6-aa40-8b9e8374e8d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	505-GRM188R71A335MA34D	10	0.034056	USD	30470	["2025-04-08 03:50:42.963775+00",)
95	9e71d409-002d-44d6-aa40-8b9e8374e8d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	505-GRM188R71A335MA34D	100	0.025344	USD	30470	["2025-04-08 03:50:42.963775+00",)
96	9e71d409-002d-44d6-aa40-8b9e8374e8d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	505-GRM188R71A335MA34D	1000	0.019503	USD	30470	["2025-04-08 03:50:42.963775+00",)
97	04cd2fb0-c1e4-4123-ba70-3d382b036224	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-12.000MHZ-D2Y-TCT-ND	1	0.835744	USD	5538	["2025-02-01 08:49:20.393636+00",)
98	04cd2fb0-c1e4-4123-ba70-3d382b036224	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-12.000MHZ-D2Y-TCT-ND	10	0.685314	USD	5538	["2025-02-01 08:49:20.393636+00",)
99	04cd2fb0-c1e4-4123-ba70-3d382b036224	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2876687	1	0.921024	USD	1676	["2025-02-01 08:57:16.393636+00",)
100	04cd2fb0-c1e4-4123-ba70-3d382b036224	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2876687	10	0.755244	USD	1676	["2025-02-01 08:57:16.393636+00",)
101	04cd2fb0-c1e4-4123-ba70-3d382b036224	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2876687	100	0.561816	USD	1676	["2025-02-01 08:57:16.393636+00",)
102	49943051-c921-4809-bdaa-12cb630852e1	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	712-RC0603FR-0712RL	1	0.021120	USD	20921	["2025-09-11 10:02:39.01891+00",)
103	49943051-c921-4809-bdaa-12cb630852e1	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	712-RC0603FR-0712RL	10	0.017280	USD	20921	["2025-09-11 10:02:39.01891+00",)
104	49943051-c921-4809-bdaa-12cb630852e1	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0603FR-0712RLDKR-ND	1	0.023540	USD	35357	["2025-09-11 09:53:59.01891+00",)
105	49943051-c921-4809-bdaa-12cb630852e1	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0603FR-0712RLDKR-ND	10	0.019260	USD	35357	["2025-09-11 09:53:59.01891+00",)
106	11828217-705c-482f-8753-321e43da18d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	660-BSZ040N03LSG	1	2.742336	USD	34284	["2025-05-12 11:13:32.24382+00",)
107	11828217-705c-482f-8753-321e43da18d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	660-BSZ040N03LSG	10	2.248668	USD	34284	["2025-05-12 11:13:32.24382+00",)
108	11828217-705c-482f-8753-321e43da18d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	660-BSZ040N03LSG	100	1.672812	USD	34284	["2025-05-12 11:13:32.24382+00",)
109	11828217-705c-482f-8753-321e43da18d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	660-BSZ040N03LSG	1000	1.288872	USD	34284	["2025-05-12 11:13:32.24382+00",)
110	11828217-705c-482f-8753-321e43da18d3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1753508	1	2.691552	USD	28312	["2025-05-12 11:19:36.24382+00",)
111	11828217-705c-482f-8753-321e43da18d3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1753508	10	2.207026	USD	28312	["2025-05-12 11:19:36.24382+00",)
112	11828217-705c-482f-8753-321e43da18d3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1753508	100	1.641834	USD	28312	["2025-05-12 11:19:36.24382+00",)
113	39bd50a4-4b00-40f2-a68e-17ce33cd552e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	461-GRM158R61E224MA56D	1	0.040392	USD	10435	["2024-09-07 01:47:57.000134+00",)
114	39bd50a4-4b00-40f2-a68e-17ce33cd552e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	461-GRM158R61E224MA56D	10	0.033156	USD	10435	["2024-09-07 01:47:57.000134+00",)
115	39bd50a4-4b00-40f2-a68e-17ce33cd552e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	461-GRM158R61E224MA56D	100	0.024624	USD	10435	["2024-09-07 01:47:57.000134+00",)
116	39bd50a4-4b00-40f2-a68e-17ce33cd552e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	461-GRM158R61E224MA56D	1000	0.019008	USD	10435	["2024-09-07 01:47:57.000134+00",)
117	39bd50a4-4b00-40f2-a68e-17ce33cd552e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	461-GRM158R61E224MA56D	5000	0.016524	USD	10435	["2024-09-07 01:47:57.000134+00",)
118	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2978021	1	0.035904	USD	31955	["2024-09-07 01:41:32.000134+00",)
119	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2978021	10	0.029472	USD	31955	["2024-09-07 01:41:32.000134+00",)
120	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2978021	100	0.021888	USD	31955	["2024-09-07 01:41:32.000134+00",)
121	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2978021	1000	0.016896	USD	31955	["2024-09-07 01:41:32.000134+00",)
122	92f508d0-8e95-499c-ad8f-e756d459ac78	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43045-2218DKR-ND	1	2.908224	USD	33862	["2025-08-30 20:40:46.822248+00",)
123	92f508d0-8e95-499c-ad8f-e756d459ac78	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43045-2218DKR-ND	10	2.384712	USD	33862	["2025-08-30 20:40:46.822248+00",)
124	92f508d0-8e95-499c-ad8f-e756d459ac78	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43045-2218DKR-ND	100	1.773981	USD	33862	["2025-08-30 20:40:46.822248+00",)
125	92f508d0-8e95-499c-ad8f-e756d459ac78	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43045-2218DKR-ND	1000	1.366893	USD	33862	["2025-08-30 20:40:46.822248+00",)
126	92f508d0-8e95-499c-ad8f-e756d459ac78	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43045-2218DKR-ND	5000	1.192356	USD	33862	["2025-08-30 20:40:46.822248+00",)
127	13ff9e22-86f7-4422-a262-3961b7817dec	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	938-STM32F405VCT6	1	19.363680	USD	11690	["2025-07-17 07:45:16.931534+00",)
128	13ff9e22-86f7-4422-a262-3961b7817dec	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	938-STM32F405VCT6	10	15.878238	USD	11690	["2025-07-17 07:45:16.931534+00",)
129	a533d9b7-7436-4a6f-9593-4a998fea2c4a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	943-S13B-PH-K	1	0.330480	USD	18816	["2025-11-09 18:27:58.193944+00",)
130	a533d9b7-7436-4a6f-9593-4a998fea2c4a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	943-S13B-PH-K	10	0.271014	USD	18816	["2025-11-09 18:27:58.193944+00",)
131	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	250-43650-0415	1	2.472768	USD	39591	["2025-05-19 11:05:48.915977+00",)
132	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	250-43650-0415	10	2.027700	USD	39591	["2025-05-19 11:05:48.915977+00",)
133	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	250-43650-0415	100	1.508436	USD	39591	["2025-05-19 11:05:48.915977+00",)
134	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	250-43650-0415	1000	1.162188	USD	39591	["2025-05-19 11:05:48.915977+00",)
135	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	250-43650-0415	5000	1.013796	USD	39591	["2025-05-19 11:05:48.915977+00",)
136	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-0415TR-ND	1	2.198016	USD	43459	["2025-05-19 11:08:41.915977+00",)
137	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-0415TR-ND	10	1.802400	USD	43459	["2025-05-19 11:08:41.915977+00",)
138	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-0415TR-ND	100	1.340832	USD	43459	["2025-05-19 11:08:41.915977+00",)
139	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-0415TR-ND	1000	1.033056	USD	43459	["2025-05-19 11:08:41.915977+00",)
140	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-0415TR-ND	5000	0.901152	USD	43459	["2025-05-19 11:08:41.915977+00",)
141	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-25.000MHZ-10-1-U-TDKR-ND	1	0.779492	USD	31832	["2025-05-18 05:43:57.178889+00",)
142	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-25.000MHZ-10-1-U-TDKR-ND	10	0.639230	USD	31832	["2025-05-18 05:43:57.178889+00",)
143	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-25.000MHZ-10-1-U-TDKR-ND	100	0.475494	USD	31832	["2025-05-18 05:43:57.178889+00",)
144	87e813c9-04dc-4362-a08a-22f86123f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2167928	1	0.019635	USD	5040	["2025-08-01 08:39:50.634005+00",)
145	87e813c9-04dc-4362-a08a-22f86123f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2167928	10	0.016170	USD	5040	["2025-08-01 08:39:50.634005+00",)
146	87e813c9-04dc-4362-a08a-22f86123f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2167928	100	0.011970	USD	5040	["2025-08-01 08:39:50.634005+00",)
147	86341d70-4103-4aba-be40-09b0c88a2593	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	650-PIC18F25Q10-I/P	1	5.231100	USD	41815	["2024-09-11 12:05:22.474005+00",)
148	86341d70-4103-4aba-be40-09b0c88a2593	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	650-PIC18F25Q10-I/P	10	4.289460	USD	41815	["2024-09-11 12:05:22.474005+00",)
149	86341d70-4103-4aba-be40-09b0c88a2593	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	650-PIC18F25Q10-I/P	100	3.190950	USD	41815	["2024-09-11 12:05:22.474005+00",)
150	86341d70-4103-4aba-be40-09b0c88a2593	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	650-PIC18F25Q10-I/P	1000	2.458575	USD	41815	["2024-09-11 12:05:22.474005+00",)
151	86341d70-4103-4aba-be40-09b0c88a2593	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F25Q10-I/PCT-ND	1	4.832540	USD	7647	["2024-09-11 12:09:20.474005+00",)
152	86341d70-4103-4aba-be40-09b0c88a2593	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F25Q10-I/PCT-ND	10	3.962644	USD	7647	["2024-09-11 12:09:20.474005+00",)
153	86341d70-4103-4aba-be40-09b0c88a2593	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F25Q10-I/PCT-ND	100	2.947830	USD	7647	["2024-09-11 12:09:20.474005+00",)
154	86341d70-4103-4aba-be40-09b0c88a2593	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F25Q10-I/PCT-ND	1000	2.271255	USD	7647	["2024-09-11 12:09:20.474005+00",)
155	86341d70-4103-4aba-be40-09b0c88a2593	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F25Q10-I/PCT-ND	5000	1.981322	USD	7647	["2024-09-11 12:09:20.474005+00",)
156	5e4e2560-cf42-4feb-b4b5-a167efd45149	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1539014	1	4.230000	USD	23189	["2025-08-15 02:37:20.880255+00",)
157	5e4e2560-cf42-4feb-b4b5-a167efd45149	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1539014	10	3.468600	USD	23189	["2025-08-15 02:37:20.880255+00",)
158	5e4e2560-cf42-4feb-b4b5-a167efd45149	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1539014	100	2.580300	USD	23189	["2025-08-15 02:37:20.880255+00",)
159	5e4e2560-cf42-4feb-b4b5-a167efd45149	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1539014	1000	1.988100	USD	23189	["2025-08-15 02:37:20.880255+00",)
160	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	971-S8B-PH-K	1	0.316416	USD	24199	["2025-11-11 02:10:09.720831+00",)
161	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	971-S8B-PH-K	10	0.259457	USD	24199	["2025-11-11 02:10:09.720831+00",)
162	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	971-S8B-PH-K	100	0.193022	USD	24199	["2025-11-11 02:10:09.720831+00",)
163	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	971-S8B-PH-K	1000	0.148732	USD	24199	["2025-11-11 02:10:09.720831+00",)
164	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	971-S8B-PH-K	5000	0.129780	USD	24199	["2025-11-11 02:10:09.720831+00",)
165	9d1b9f35-9f40-4ca8-9db1-d276a3866b63	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2850852	1	0.053664	USD	303	["2024-11-26 13:10:05.338289+00",)
166	9d1b9f35-9f40-4ca8-9db1-d276a3866b63	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2850852	10	0.043968	USD	303	["2024-11-26 13:10:05.338289+00",)
167	9d1b9f35-9f40-4ca8-9db1-d276a3866b63	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2850852	100	0.032736	USD	303	["2024-11-26 13:10:05.338289+00",)
168	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1843142	1	0.016906	USD	42889	["2025-09-10 17:42:33.644681+00",)
169	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1843142	10	0.013910	USD	42889	["2025-09-10 17:42:33.644681+00",)
170	be3525ec-1767-4c25-8271-6bc8cd115570	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	194-GRM218R71C334MA25D	1	0.059400	USD	33354	["2025-05-17 04:16:00.17171+00",)
171	be3525ec-1767-4c25-8271-6bc8cd115570	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	194-GRM218R71C334MA25D	10	0.048708	USD	33354	["2025-05-17 04:16:00.17171+00",)
172	be3525ec-1767-4c25-8271-6bc8cd115570	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	194-GRM218R71C334MA25D	100	0.036288	USD	33354	["2025-05-17 04:16:00.17171+00",)
173	6df26028-012e-4e43-b858-a64eabbe0858	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	557-GRM318R71E394KA12D	1	0.050096	USD	21513	["2025-02-11 07:30:03.30862+00",)
174	6df26028-012e-4e43-b858-a64eabbe0858	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	557-GRM318R71E394KA12D	10	0.041006	USD	21513	["2025-02-11 07:30:03.30862+00",)
175	6df26028-012e-4e43-b858-a64eabbe0858	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E394KA12DDKR-ND	1	0.049104	USD	32090	["2025-02-11 07:32:58.30862+00",)
176	6df26028-012e-4e43-b858-a64eabbe0858	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E394KA12DDKR-ND	10	0.040194	USD	32090	["2025-02-11 07:32:58.30862+00",)
177	6df26028-012e-4e43-b858-a64eabbe0858	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E394KA12DDKR-ND	100	0.029898	USD	32090	["2025-02-11 07:32:58.30862+00",)
178	6df26028-012e-4e43-b858-a64eabbe0858	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E394KA12DDKR-ND	1000	0.023067	USD	32090	["2025-02-11 07:32:58.30862+00",)
179	6df26028-012e-4e43-b858-a64eabbe0858	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E394KA12DDKR-ND	5000	0.020097	USD	32090	["2025-02-11 07:32:58.30862+00",)
180	ae3b1100-9ba6-4a48-b710-218edd9f0b13	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	386-GRM218R61C682MA44D	1	0.047726	USD	18558	["2025-09-21 09:03:12.605862+00",)
181	ae3b1100-9ba6-4a48-b710-218edd9f0b13	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	386-GRM218R61C682MA44D	10	0.039200	USD	18558	["2025-09-21 09:03:12.605862+00",)
182	ae3b1100-9ba6-4a48-b710-218edd9f0b13	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	386-GRM218R61C682MA44D	100	0.029106	USD	18558	["2025-09-21 09:03:12.605862+00",)
183	ae3b1100-9ba6-4a48-b710-218edd9f0b13	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	386-GRM218R61C682MA44D	1000	0.022442	USD	18558	["2025-09-21 09:03:12.605862+00",)
184	ae3b1100-9ba6-4a48-b710-218edd9f0b13	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	386-GRM218R61C682MA44D	5000	0.019600	USD	18558	["2025-09-21 09:03:12.605862+00",)
185	ae3b1100-9ba6-4a48-b710-218edd9f0b13	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1369681	1	0.047726	USD	17378	["2025-09-21 09:00:16.605862+00",)
186	ae3b1100-9ba6-4a48-b710-218edd9f0b13	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1369681	10	0.039200	USD	17378	["2025-09-21 09:00:16.605862+00",)
187	fac4b590-19b4-4141-924a-a18995d796d6	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC856BDKR-ND	1	0.100704	USD	3836	["2025-09-20 12:14:53.627614+00",)
188	fac4b590-19b4-4141-924a-a18995d796d6	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC856BDKR-ND	10	0.082560	USD	3836	["2025-09-20 12:14:53.627614+00",)
189	fac4b590-19b4-4141-924a-a18995d796d6	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC856BDKR-ND	100	0.061440	USD	3836	["2025-09-20 12:14:53.627614+00",)
190	fac4b590-19b4-4141-924a-a18995d796d6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3374223	1	0.105949	USD	39479	["2025-09-20 12:19:08.627614+00",)
191	fac4b590-19b4-4141-924a-a18995d796d6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3374223	10	0.086860	USD	39479	["2025-09-20 12:19:08.627614+00",)
192	601ae1eb-318c-406b-b6e5-f4c992492549	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC847ACT-ND	1	0.118450	USD	46562	["2025-11-02 16:42:34.923152+00",)
193	601ae1eb-318c-406b-b6e5-f4c992492549	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC847ACT-ND	10	0.097129	USD	46562	["2025-11-02 16:42:34.923152+00",)
194	601ae1eb-318c-406b-b6e5-f4c992492549	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC847ACT-ND	100	0.072306	USD	46562	["2025-11-02 16:42:34.923152+00",)
195	601ae1eb-318c-406b-b6e5-f4c992492549	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC847ACT-ND	1000	0.055620	USD	46562	["2025-11-02 16:42:34.923152+00",)
196	601ae1eb-318c-406b-b6e5-f4c992492549	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BC847ACT-ND	5000	0.048616	USD	46562	["2025-11-02 16:42:34.923152+00",)
197	601ae1eb-318c-406b-b6e5-f4c992492549	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3855460	1	0.123050	USD	\N	["2025-11-02 16:53:18.923152+00",)
198	601ae1eb-318c-406b-b6e5-f4c992492549	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3855460	10	0.100901	USD	\N	["2025-11-02 16:53:18.923152+00",)
199	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM218R71E105KA36DTR-ND	1	0.048043	USD	21630	["2025-12-22 08:47:19.004965+00",)
200	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM218R71E105KA36DTR-ND	10	0.039483	USD	21630	["2025-12-22 08:47:19.004965+00",)
201	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3045788	1	0.047145	USD	10405	["2025-12-22 08:50:52.004965+00",)
202	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3045788	10	0.038745	USD	10405	["2025-12-22 08:50:52.004965+00",)
203	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3045788	100	0.028770	USD	10405	["2025-12-22 08:50:52.004965+00",)
204	a3718449-c493-45b6-b705-3b77a7e0a2b9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0603FR-073K9LDKR-ND	1	0.026750	USD	42233	["2025-06-08 04:20:36.847384+00",)
205	a3718449-c493-45b6-b705-3b77a7e0a2b9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0603FR-073K9LDKR-ND	10	0.021935	USD	42233	["2025-06-08 04:20:36.847384+00",)
206	48e01954-2437-4e55-a720-56c73a0033ca	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1254849	1	0.043968	USD	46584	["2025-11-02 22:41:44.912761+00",)
207	48e01954-2437-4e55-a720-56c73a0033ca	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1254849	10	0.036000	USD	46584	["2025-11-02 22:41:44.912761+00",)
208	48e01954-2437-4e55-a720-56c73a0033ca	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1254849	100	0.026784	USD	46584	["2025-11-02 22:41:44.912761+00",)
209	48e01954-2437-4e55-a720-56c73a0033ca	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1254849	1000	0.020640	USD	46584	["2025-11-02 22:41:44.912761+00",)
210	cbc7885c-e534-423a-adb7-52d3d67a9bdb	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	788-AD8615AUJZ	1	5.594960	USD	32566	["2025-05-22 23:44:53.309222+00",)
211	cbc7885c-e534-423a-adb7-52d3d67a9bdb	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	788-AD8615AUJZ	10	4.587826	USD	32566	["2025-05-22 23:44:53.309222+00",)
212	c096f3a7-51c3-4393-a05e-b40693560e52	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	293-GRM188R61H102MA46D	1	0.039900	USD	18248	["2025-11-09 12:54:19.221537+00",)
213	c096f3a7-51c3-4393-a05e-b40693560e52	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	293-GRM188R61H102MA46D	10	0.032700	USD	18248	["2025-11-09 12:54:19.221537+00",)
214	af52d229-24b8-49d8-989d-deb6d6d14438	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2045460	1	0.049032	USD	748	["2025-10-12 10:44:26.134012+00",)
215	af52d229-24b8-49d8-989d-deb6d6d14438	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2045460	10	0.040176	USD	748	["2025-10-12 10:44:26.134012+00",)
216	b15a0a57-acf9-4d99-936c-b452c821d307	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1885C1E391JA41DTR-ND	1	0.045898	USD	41432	["2024-12-23 23:42:39.967431+00",)
217	b15a0a57-acf9-4d99-936c-b452c821d307	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1885C1E391JA41DTR-ND	10	0.037630	USD	41432	["2024-12-23 23:42:39.967431+00",)
218	b15a0a57-acf9-4d99-936c-b452c821d307	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1885C1E391JA41DTR-ND	100	0.027984	USD	41432	["2024-12-23 23:42:39.967431+00",)
219	b15a0a57-acf9-4d99-936c-b452c821d307	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1885C1E391JA41DTR-ND	1000	0.021518	USD	41432	["2024-12-23 23:42:39.967431+00",)
220	b15a0a57-acf9-4d99-936c-b452c821d307	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1885C1E391JA41DTR-ND	5000	0.018762	USD	41432	["2024-12-23 23:42:39.967431+00",)
221	3f9e19e3-8bab-4d42-885b-226f0ba1299e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM218R61C473KA99DTR-ND	1	0.049006	USD	17838	["2025-05-03 22:50:23.177425+00",)
222	3f9e19e3-8bab-4d42-885b-226f0ba1299e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM218R61C473KA99DTR-ND	10	0.040125	USD	17838	["2025-05-03 22:50:23.177425+00",)
223	3f9e19e3-8bab-4d42-885b-226f0ba1299e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1702383	1	0.045342	USD	23622	["2025-05-03 22:41:54.177425+00",)
224	3f9e19e3-8bab-4d42-885b-226f0ba1299e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1702383	10	0.037125	USD	23622	["2025-05-03 22:41:54.177425+00",)
225	9eb8c715-15b2-40b6-9a6a-40d25630c262	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E335MA58DCT-ND	1	0.038988	USD	23773	["2025-10-24 11:54:10.556373+00",)
226	9eb8c715-15b2-40b6-9a6a-40d25630c262	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E335MA58DCT-ND	10	0.031968	USD	23773	["2025-10-24 11:54:10.556373+00",)
227	9eb8c715-15b2-40b6-9a6a-40d25630c262	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM318R71E335MA58DCT-ND	100	0.023760	USD	23773	["2025-10-24 11:54:10.556373+00",)
228	f40ad325-53dc-4449-b4ed-3fe879d31bc5	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM188R71E823KA64DCT-ND	1	0.051700	USD	18668	["2025-08-19 01:59:12.370735+00",)
229	f40ad325-53dc-4449-b4ed-3fe879d31bc5	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM188R71E823KA64DCT-ND	10	0.042400	USD	18668	["2025-08-19 01:59:12.370735+00",)
230	f40ad325-53dc-4449-b4ed-3fe879d31bc5	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM188R71E823KA64DCT-ND	100	0.031500	USD	18668	["2025-08-19 01:59:12.370735+00",)
231	57574ff7-b841-4bbd-9e1a-a905c151d072	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-STM32F405ZGT7	1	16.947840	USD	25328	["2025-10-07 23:01:08.3066+00",)
232	57574ff7-b841-4bbd-9e1a-a905c151d072	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	662-STM32F405ZGT7	10	13.897190	USD	25328	["2025-10-07 23:01:08.3066+00",)
233	57574ff7-b841-4bbd-9e1a-a905c151d072	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317963	1	18.869760	USD	13078	["2025-10-07 23:05:17.3066+00",)
234	57574ff7-b841-4bbd-9e1a-a905c151d072	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317963	10	15.473160	USD	13078	["2025-10-07 23:05:17.3066+00",)
235	57574ff7-b841-4bbd-9e1a-a905c151d072	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317963	100	11.510532	USD	13078	["2025-10-07 23:05:17.3066+00",)
236	57574ff7-b841-4bbd-9e1a-a905c151d072	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317963	1000	8.868744	USD	13078	["2025-10-07 23:05:17.3066+00",)
237	060f2351-c1fb-4bee-bcb9-854b68f0a847	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-XAL6060-333MEC	1	1.932592	USD	22162	["2025-10-04 03:57:50.165583+00",)
238	060f2351-c1fb-4bee-bcb9-854b68f0a847	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-XAL6060-333MEC	10	1.584700	USD	22162	["2025-10-04 03:57:50.165583+00",)
239	060f2351-c1fb-4bee-bcb9-854b68f0a847	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-XAL6060-333MEC	100	1.178932	USD	22162	["2025-10-04 03:57:50.165583+00",)
240	060f2351-c1fb-4bee-bcb9-854b68f0a847	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3567695	1	1.841432	USD	14706	["2025-10-04 03:58:11.165583+00",)
241	060f2351-c1fb-4bee-bcb9-854b68f0a847	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3567695	10	1.509950	USD	14706	["2025-10-04 03:58:11.165583+00",)
242	060f2351-c1fb-4bee-bcb9-854b68f0a847	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3567695	100	1.123322	USD	14706	["2025-10-04 03:58:11.165583+00",)
243	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0805FR-07820KLCT-ND	1	0.024503	USD	26472	["2025-04-27 20:03:43.47072+00",)
244	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0805FR-07820KLCT-ND	10	0.020009	USD	26472	["2025-04-27 20:03:43.47072+00",)
245	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3096074	1	0.504000	USD	22233	["2025-12-21 10:20:27.207028+00",)
246	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3096074	10	0.413300	USD	22233	["2025-12-21 10:20:27.207028+00",)
247	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3096074	100	0.307400	USD	22233	["2025-12-21 10:20:27.207028+00",)
248	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3096074	1000	0.236900	USD	22233	["2025-12-21 10:20:27.207028+00",)
249	f5c2958c-3487-4827-a4c5-48f2739f935f	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC1206FR-0710KLTR-ND	1	0.020564	USD	12815	["2025-01-09 14:23:13.828025+00",)
250	f5c2958c-3487-4827-a4c5-48f2739f935f	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC1206FR-0710KLTR-ND	10	0.016854	USD	12815	["2025-01-09 14:23:13.828025+00",)
251	f5c2958c-3487-4827-a4c5-48f2739f935f	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1570590	1	0.019982	USD	\N	["2025-01-09 14:36:41.828025+00",)
252	f5c2958c-3487-4827-a4c5-48f2739f935f	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1570590	10	0.016377	USD	\N	["2025-01-09 14:36:41.828025+00",)
253	6a96458f-dc19-43d4-a021-0cf631375bb7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	XAL4020-472MECCT-ND	1	2.052648	USD	20976	["2025-12-16 19:08:12.603415+00",)
254	6a96458f-dc19-43d4-a021-0cf631375bb7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	XAL4020-472MECCT-ND	10	1.683204	USD	20976	["2025-12-16 19:08:12.603415+00",)
255	6a96458f-dc19-43d4-a021-0cf631375bb7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	XAL4020-472MECCT-ND	100	1.252152	USD	20976	["2025-12-16 19:08:12.603415+00",)
256	6a96458f-dc19-43d4-a021-0cf631375bb7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	XAL4020-472MECCT-ND	1000	0.964716	USD	20976	["2025-12-16 19:08:12.603415+00",)
257	6a96458f-dc19-43d4-a021-0cf631375bb7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	XAL4020-472MECCT-ND	5000	0.841602	USD	20976	["2025-12-16 19:08:12.603415+00",)
258	6a96458f-dc19-43d4-a021-0cf631375bb7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2105686	1	2.153268	USD	31056	["2025-12-16 19:07:46.603415+00",)
259	6a96458f-dc19-43d4-a021-0cf631375bb7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2105686	10	1.765714	USD	31056	["2025-12-16 19:07:46.603415+00",)
260	6a96458f-dc19-43d4-a021-0cf631375bb7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2105686	100	1.313532	USD	31056	["2025-12-16 19:07:46.603415+00",)
261	6a96458f-dc19-43d4-a021-0cf631375bb7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2105686	1000	1.012006	USD	31056	["2025-12-16 19:07:46.603415+00",)
262	6a96458f-dc19-43d4-a021-0cf631375bb7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2105686	5000	0.882857	USD	31056	["2025-12-16 19:07:46.603415+00",)
263	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	521-EEEFK1V222UP	1	0.626076	USD	10765	["2025-01-21 15:35:14.284208+00",)
264	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	521-EEEFK1V222UP	10	0.513366	USD	10765	["2025-01-21 15:35:14.284208+00",)
265	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	521-EEEFK1V222UP	100	0.381888	USD	10765	["2025-01-21 15:35:14.284208+00",)
266	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3198285	1	1.038960	USD	13963	["2025-11-25 04:02:50.197594+00",)
267	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3198285	10	0.851904	USD	13963	["2025-11-25 04:02:50.197594+00",)
268	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3198285	100	0.633744	USD	13963	["2025-11-25 04:02:50.197594+00",)
269	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3198285	1000	0.488268	USD	13963	["2025-11-25 04:02:50.197594+00",)
270	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3198285	5000	0.425952	USD	13963	["2025-11-25 04:02:50.197594+00",)
271	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3495781	1	0.057200	USD	13391	["2025-05-20 20:57:44.337371+00",)
272	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3495781	10	0.046904	USD	13391	["2025-05-20 20:57:44.337371+00",)
273	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3495781	100	0.034944	USD	13391	["2025-05-20 20:57:44.337371+00",)
274	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3495781	1000	0.026936	USD	13391	["2025-05-20 20:57:44.337371+00",)
275	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3495781	5000	0.023504	USD	13391	["2025-05-20 20:57:44.337371+00",)
276	bc8e90ef-b5a1-49bc-ac55-0e80040c9333	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1620391	1	5.501064	USD	11792	["2025-11-27 08:22:56.58765+00",)
277	bc8e90ef-b5a1-49bc-ac55-0e80040c9333	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1620391	10	4.510848	USD	11792	["2025-11-27 08:22:56.58765+00",)
278	bc8e90ef-b5a1-49bc-ac55-0e80040c9333	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1620391	100	3.355698	USD	11792	["2025-11-27 08:22:56.58765+00",)
279	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	411-TLV70012DBVR	1	0.800384	USD	41319	["2025-03-26 06:37:00.00742+00",)
280	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	411-TLV70012DBVR	10	0.656344	USD	41319	["2025-03-26 06:37:00.00742+00",)
281	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	411-TLV70012DBVR	100	0.488280	USD	41319	["2025-03-26 06:37:00.00742+00",)
282	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	411-TLV70012DBVR	1000	0.376168	USD	41319	["2025-03-26 06:37:00.00742+00",)
283	5ec7f7fb-b4cc-4818-a2ce-defee203199e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R61A272KA50DTR-ND	1	0.051700	USD	42599	["2025-11-07 05:31:01.530531+00",)
284	5ec7f7fb-b4cc-4818-a2ce-defee203199e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R61A272KA50DTR-ND	10	0.042400	USD	42599	["2025-11-07 05:31:01.530531+00",)
285	5ec7f7fb-b4cc-4818-a2ce-defee203199e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R61A272KA50DTR-ND	100	0.031500	USD	42599	["2025-11-07 05:31:01.530531+00",)
286	5ec7f7fb-b4cc-4818-a2ce-defee203199e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R61A272KA50DTR-ND	1000	0.024300	USD	42599	["2025-11-07 05:31:01.530531+00",)
287	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R71C275KA73DDKR-ND	1	0.055545	USD	\N	["2024-11-26 05:13:38.080592+00",)
288	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R71C275KA73DDKR-ND	10	0.045570	USD	\N	["2024-11-26 05:13:38.080592+00",)
289	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM158R71C275KA73DDKR-ND	100	0.033915	USD	\N	["2024-11-26 05:13:38.080592+00",)
290	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1697470	1	0.051842	USD	35325	["2024-11-26 05:17:42.080592+00",)
291	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1697470	10	0.042532	USD	35325	["2024-11-26 05:17:42.080592+00",)
292	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1697470	100	0.031654	USD	35325	["2024-11-26 05:17:42.080592+00",)
293	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1697470	1000	0.024402	USD	35325	["2024-11-26 05:17:42.080592+00",)
294	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1697470	5000	0.021266	USD	35325	["2024-11-26 05:17:42.080592+00",)
295	67c2b855-bcad-415b-8493-8d5f049bedc3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	637-STM32F407RCT7	1	16.964640	USD	11320	["2025-12-03 13:19:59.778338+00",)
296	67c2b855-bcad-415b-8493-8d5f049bedc3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	637-STM32F407RCT7	10	13.910985	USD	11320	["2025-12-03 13:19:59.778338+00",)
297	67c2b855-bcad-415b-8493-8d5f049bedc3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	637-STM32F407RCT7	100	10.348470	USD	11320	["2025-12-03 13:19:59.778338+00",)
298	bb52abcc-64c6-4710-a4fb-1430102e71be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	280-RC0603FR-07820KL	1	0.022672	USD	28906	["2025-08-24 18:16:50.851096+00",)
299	bb52abcc-64c6-4710-a4fb-1430102e71be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	280-RC0603FR-07820KL	10	0.018616	USD	28906	["2025-08-24 18:16:50.851096+00",)
300	bb52abcc-64c6-4710-a4fb-1430102e71be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	280-RC0603FR-07820KL	100	0.013832	USD	28906	["2025-08-24 18:16:50.851096+00",)
301	bb52abcc-64c6-4710-a4fb-1430102e71be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	280-RC0603FR-07820KL	1000	0.010608	USD	28906	["2025-08-24 18:16:50.851096+00",)
302	bb52abcc-64c6-4710-a4fb-1430102e71be	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1757691	1	0.021582	USD	6259	["2025-08-24 18:08:52.851096+00",)
303	bb52abcc-64c6-4710-a4fb-1430102e71be	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1757691	10	0.017721	USD	6259	["2025-08-24 18:08:52.851096+00",)
304	bb52abcc-64c6-4710-a4fb-1430102e71be	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	1757691	100	0.013167	USD	6259	["2025-08-24 18:08:52.851096+00",)
305	5bc038eb-8892-4f1d-95d6-747207d26c9e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	581-IPD027N04LSG	1	2.244800	USD	31266	["2025-03-05 14:51:07.576153+00",)
306	5bc038eb-8892-4f1d-95d6-747207d26c9e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	581-IPD027N04LSG	10	1.840700	USD	31266	["2025-03-05 14:51:07.576153+00",)
307	5bc038eb-8892-4f1d-95d6-747207d26c9e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	581-IPD027N04LSG	100	1.369300	USD	31266	["2025-03-05 14:51:07.576153+00",)
308	5bc038eb-8892-4f1d-95d6-747207d26c9e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	581-IPD027N04LSG	1000	1.055100	USD	31266	["2025-03-05 14:51:07.576153+00",)
309	5bc038eb-8892-4f1d-95d6-747207d26c9e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	581-IPD027N04LSG	5000	0.920400	USD	31266	["2025-03-05 14:51:07.576153+00",)
310	5bc038eb-8892-4f1d-95d6-747207d26c9e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	IPD027N04LSGTR-ND	1	2.334592	USD	24950	["2025-03-05 14:42:03.576153+00",)
311	5bc038eb-8892-4f1d-95d6-747207d26c9e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	IPD027N04LSGTR-ND	10	1.914328	USD	24950	["2025-03-05 14:42:03.576153+00",)
312	5bc038eb-8892-4f1d-95d6-747207d26c9e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	IPD027N04LSGTR-ND	100	1.424072	USD	24950	["2025-03-05 14:42:03.576153+00",)
313	ecb45416-205a-4080-9c25-b879d527ffc3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F45K22-I/MLCT-ND	1	4.496960	USD	13118	["2025-01-29 14:24:44.067369+00",)
314	ecb45416-205a-4080-9c25-b879d527ffc3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F45K22-I/MLCT-ND	10	3.687528	USD	13118	["2025-01-29 14:24:44.067369+00",)
315	ecb45416-205a-4080-9c25-b879d527ffc3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F45K22-I/MLCT-ND	100	2.743104	USD	13118	["2025-01-29 14:24:44.067369+00",)
316	0176e181-a93f-4c7b-a373-ac92928fd2f8	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-2415CT-ND	1	2.052864	USD	48058	["2025-10-25 22:35:42.42523+00",)
317	0176e181-a93f-4c7b-a373-ac92928fd2f8	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-2415CT-ND	10	1.683360	USD	48058	["2025-10-25 22:35:42.42523+00",)
318	0176e181-a93f-4c7b-a373-ac92928fd2f8	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-2415CT-ND	100	1.252224	USD	48058	["2025-10-25 22:35:42.42523+00",)
319	0176e181-a93f-4c7b-a373-ac92928fd2f8	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-2415CT-ND	1000	0.964800	USD	48058	["2025-10-25 22:35:42.42523+00",)
320	0176e181-a93f-4c7b-a373-ac92928fd2f8	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	43650-2415CT-ND	5000	0.841632	USD	48058	["2025-10-25 22:35:42.42523+00",)
321	f44d0f98-b648-42c9-8279-5a94ec83f94c	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	562-GRM318R61C683KA61D	1	0.044038	USD	35517	["2025-08-22 07:03:12.596025+00",)
322	f44d0f98-b648-42c9-8279-5a94ec83f94c	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	562-GRM318R61C683KA61D	10	0.036084	USD	35517	["2025-08-22 07:03:12.596025+00",)
323	f44d0f98-b648-42c9-8279-5a94ec83f94c	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	562-GRM318R61C683KA61D	100	0.026869	USD	35517	["2025-08-22 07:03:12.596025+00",)
324	f44d0f98-b648-42c9-8279-5a94ec83f94c	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	562-GRM318R61C683KA61D	1000	0.020661	USD	35517	["2025-08-22 07:03:12.596025+00",)
325	f44d0f98-b648-42c9-8279-5a94ec83f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317325	1	0.045854	USD	25855	["2025-08-22 07:09:36.596025+00",)
326	f44d0f98-b648-42c9-8279-5a94ec83f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317325	10	0.037572	USD	25855	["2025-08-22 07:09:36.596025+00",)
327	f44d0f98-b648-42c9-8279-5a94ec83f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317325	100	0.027977	USD	25855	["2025-08-22 07:09:36.596025+00",)
328	f44d0f98-b648-42c9-8279-5a94ec83f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317325	1000	0.021513	USD	25855	["2025-08-22 07:09:36.596025+00",)
329	f44d0f98-b648-42c9-8279-5a94ec83f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3317325	5000	0.018786	USD	25855	["2025-08-22 07:09:36.596025+00",)
330	d4d0fbe6-a72e-4f27-8ec6-29276a054772	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	336-GRM318R61A182KA96D	1	0.040068	USD	19027	["2025-09-12 10:34:52.253216+00",)
331	d4d0fbe6-a72e-4f27-8ec6-29276a054772	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	336-GRM318R61A182KA96D	10	0.032860	USD	19027	["2025-09-12 10:34:52.253216+00",)
332	d4d0fbe6-a72e-4f27-8ec6-29276a054772	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	336-GRM318R61A182KA96D	100	0.024486	USD	19027	["2025-09-12 10:34:52.253216+00",)
333	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ034N06LSGCT-ND	1	2.501664	USD	46210	["2025-12-08 19:07:09.892839+00",)
334	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ034N06LSGCT-ND	10	2.051348	USD	46210	["2025-12-08 19:07:09.892839+00",)
335	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ034N06LSGCT-ND	100	1.526048	USD	46210	["2025-12-08 19:07:09.892839+00",)
336	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	BSZ034N06LSGCT-ND	1000	1.175745	USD	46210	["2025-12-08 19:07:09.892839+00",)
337	abcbef38-74ae-4557-b595-2bac32d16c99	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	785-PIC18F26Q10-E/SO	1	4.293450	USD	44172	["2025-03-31 15:44:46.781886+00",)
338	abcbef38-74ae-4557-b595-2bac32d16c99	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	785-PIC18F26Q10-E/SO	10	3.520650	USD	44172	["2025-03-31 15:44:46.781886+00",)
339	abcbef38-74ae-4557-b595-2bac32d16c99	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	785-PIC18F26Q10-E/SO	100	2.619015	USD	44172	["2025-03-31 15:44:46.781886+00",)
340	abcbef38-74ae-4557-b595-2bac32d16c99	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	785-PIC18F26Q10-E/SO	1000	2.017890	USD	44172	["2025-03-31 15:44:46.781886+00",)
341	abcbef38-74ae-4557-b595-2bac32d16c99	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	785-PIC18F26Q10-E/SO	5000	1.760325	USD	44172	["2025-03-31 15:44:46.781886+00",)
342	abcbef38-74ae-4557-b595-2bac32d16c99	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2698855	1	4.048110	USD	23847	["2025-03-31 15:39:08.781886+00",)
343	abcbef38-74ae-4557-b595-2bac32d16c99	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2698855	10	3.319470	USD	23847	["2025-03-31 15:39:08.781886+00",)
344	abcbef38-74ae-4557-b595-2bac32d16c99	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2698855	100	2.469357	USD	23847	["2025-03-31 15:39:08.781886+00",)
345	abcbef38-74ae-4557-b595-2bac32d16c99	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2698855	1000	1.902582	USD	23847	["2025-03-31 15:39:08.781886+00",)
346	abcbef38-74ae-4557-b595-2bac32d16c99	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2698855	5000	1.659735	USD	23847	["2025-03-31 15:39:08.781886+00",)
347	44fd4a9b-56ec-452e-b679-84a8ad312965	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0715RLCT-ND	1	0.020651	USD	42464	["2025-12-14 11:39:26.30435+00",)
348	44fd4a9b-56ec-452e-b679-84a8ad312965	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0715RLCT-ND	10	0.016906	USD	42464	["2025-12-14 11:39:26.30435+00",)
349	44fd4a9b-56ec-452e-b679-84a8ad312965	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0715RLCT-ND	100	0.012519	USD	42464	["2025-12-14 11:39:26.30435+00",)
350	44fd4a9b-56ec-452e-b679-84a8ad312965	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0715RLCT-ND	1000	0.009737	USD	42464	["2025-12-14 11:39:26.30435+00",)
351	44fd4a9b-56ec-452e-b679-84a8ad312965	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0715RLCT-ND	5000	0.008453	USD	42464	["2025-12-14 11:39:26.30435+00",)
352	44fd4a9b-56ec-452e-b679-84a8ad312965	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2286774	1	0.018914	USD	18681	["2025-12-14 11:42:02.30435+00",)
353	44fd4a9b-56ec-452e-b679-84a8ad312965	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2286774	10	0.015484	USD	18681	["2025-12-14 11:42:02.30435+00",)
354	aa41f107-34f2-417f-b7c0-0d1b4d269553	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	661-BC807A,115	1	0.099528	USD	40059	["2025-08-08 16:04:11.699521+00",)
355	aa41f107-34f2-417f-b7c0-0d1b4d269553	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	661-BC807A,115	10	0.081640	USD	40059	["2025-08-08 16:04:11.699521+00",)
356	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	163-GRM158R71C275KA52D	1	0.050537	USD	24064	["2025-10-26 17:35:22.527468+00",)
357	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	163-GRM158R71C275KA52D	10	0.041419	USD	24064	["2025-10-26 17:35:22.527468+00",)
358	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	163-GRM158R71C275KA52D	100	0.030846	USD	24064	["2025-10-26 17:35:22.527468+00",)
359	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	163-GRM158R71C275KA52D	1000	0.023765	USD	24064	["2025-10-26 17:35:22.527468+00",)
360	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	163-GRM158R71C275KA52D	5000	0.020758	USD	24064	["2025-10-26 17:35:22.527468+00",)
361	6b559c1b-5b71-414e-ba4b-8dd337901533	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM2185C1E472JA41DCT-ND	1	0.036672	USD	1207	["2025-10-25 23:14:37.957984+00",)
362	6b559c1b-5b71-414e-ba4b-8dd337901533	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM2185C1E472JA41DCT-ND	10	0.030048	USD	1207	["2025-10-25 23:14:37.957984+00",)
363	6b559c1b-5b71-414e-ba4b-8dd337901533	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM2185C1E472JA41DCT-ND	100	0.022368	USD	1207	["2025-10-25 23:14:37.957984+00",)
364	6b559c1b-5b71-414e-ba4b-8dd337901533	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM2185C1E472JA41DCT-ND	1000	0.017280	USD	1207	["2025-10-25 23:14:37.957984+00",)
365	bc57cf77-8c75-46ca-b858-4897cbd45cb3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-B10B-XH-A	1	0.336000	USD	36893	["2025-06-14 21:19:17.683396+00",)
366	bc57cf77-8c75-46ca-b858-4897cbd45cb3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-B10B-XH-A	10	0.275500	USD	36893	["2025-06-14 21:19:17.683396+00",)
367	bc57cf77-8c75-46ca-b858-4897cbd45cb3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-B10B-XH-A	100	0.205000	USD	36893	["2025-06-14 21:19:17.683396+00",)
368	bc57cf77-8c75-46ca-b858-4897cbd45cb3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	412-B10B-XH-A	1000	0.157900	USD	36893	["2025-06-14 21:19:17.683396+00",)
369	bc57cf77-8c75-46ca-b858-4897cbd45cb3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	B10B-XH-ATR-ND	1	0.349440	USD	15878	["2025-06-14 21:09:42.683396+00",)
370	bc57cf77-8c75-46ca-b858-4897cbd45cb3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	B10B-XH-ATR-ND	10	0.286520	USD	15878	["2025-06-14 21:09:42.683396+00",)
371	bc57cf77-8c75-46ca-b858-4897cbd45cb3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	B10B-XH-ATR-ND	100	0.213200	USD	15878	["2025-06-14 21:09:42.683396+00",)
372	6897ded9-aae5-4d45-8a26-c2c26fcde272	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-26.000MHZ-D2Y-TTR-ND	1	1.055340	USD	19246	["2025-07-08 19:16:11.471344+00",)
373	6897ded9-aae5-4d45-8a26-c2c26fcde272	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-26.000MHZ-D2Y-TTR-ND	10	0.865359	USD	19246	["2025-07-08 19:16:11.471344+00",)
374	6897ded9-aae5-4d45-8a26-c2c26fcde272	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	ABM3-26.000MHZ-D2Y-TTR-ND	100	0.643797	USD	19246	["2025-07-08 19:16:11.471344+00",)
375	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0747RLCT-ND	1	0.022684	USD	\N	["2025-07-10 22:34:51.901967+00",)
376	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0747RLCT-ND	10	0.018618	USD	\N	["2025-07-10 22:34:51.901967+00",)
377	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0747RLCT-ND	100	0.013910	USD	\N	["2025-07-10 22:34:51.901967+00",)
378	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0747RLCT-ND	1000	0.010700	USD	\N	["2025-07-10 22:34:51.901967+00",)
379	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	RC0402FR-0747RLCT-ND	5000	0.009309	USD	\N	["2025-07-10 22:34:51.901967+00",)
380	c45eff9b-1895-4ce1-a25c-f4febed5229d	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F26K22-I/PTCT-ND	1	6.903360	USD	22548	["2025-11-20 15:26:46.716231+00",)
381	c45eff9b-1895-4ce1-a25c-f4febed5229d	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F26K22-I/PTCT-ND	10	5.660712	USD	22548	["2025-11-20 15:26:46.716231+00",)
382	c45eff9b-1895-4ce1-a25c-f4febed5229d	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	PIC18F26K22-I/PTCT-ND	100	4.211028	USD	22548	["2025-11-20 15:26:46.716231+00",)
383	f8a81950-d1c2-443b-a26b-e4000ee38812	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1585C1H102JA23DDKR-ND	1	0.038199	USD	2904	["2025-09-13 06:44:46.670791+00",)
384	f8a81950-d1c2-443b-a26b-e4000ee38812	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1585C1H102JA23DDKR-ND	10	0.031351	USD	2904	["2025-09-13 06:44:46.670791+00",)
385	f8a81950-d1c2-443b-a26b-e4000ee38812	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1585C1H102JA23DDKR-ND	100	0.023326	USD	2904	["2025-09-13 06:44:46.670791+00",)
386	f8a81950-d1c2-443b-a26b-e4000ee38812	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	GRM1585C1H102JA23DDKR-ND	1000	0.017976	USD	2904	["2025-09-13 06:44:46.670791+00",)
387	f8a81950-d1c2-443b-a26b-e4000ee38812	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3142791	1	0.037128	USD	688	["2025-09-13 06:37:54.670791+00",)
388	f8a81950-d1c2-443b-a26b-e4000ee38812	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3142791	10	0.030472	USD	688	["2025-09-13 06:37:54.670791+00",)
389	f8a81950-d1c2-443b-a26b-e4000ee38812	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3142791	100	0.022672	USD	688	["2025-09-13 06:37:54.670791+00",)
390	15a67d48-d55f-42c0-8a27-49919a2a5db3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3248729	1	21.571200	USD	32393	["2025-10-16 18:46:56.357347+00",)
391	15a67d48-d55f-42c0-8a27-49919a2a5db3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3248729	10	17.688384	USD	32393	["2025-10-16 18:46:56.357347+00",)
392	15a67d48-d55f-42c0-8a27-49919a2a5db3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3248729	100	13.158432	USD	32393	["2025-10-16 18:46:56.357347+00",)
393	15a67d48-d55f-42c0-8a27-49919a2a5db3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3248729	1000	10.138464	USD	32393	["2025-10-16 18:46:56.357347+00",)
394	15a67d48-d55f-42c0-8a27-49919a2a5db3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	3248729	5000	8.844192	USD	32393	["2025-10-16 18:46:56.357347+00",)
395	4423e08c-7cbe-458e-b222-f71d757060fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2578268	1	0.024102	USD	23633	["2025-03-29 11:22:32.753092+00",)
396	4423e08c-7cbe-458e-b222-f71d757060fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2578268	10	0.019776	USD	23633	["2025-03-29 11:22:32.753092+00",)
397	4423e08c-7cbe-458e-b222-f71d757060fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2578268	100	0.014729	USD	23633	["2025-03-29 11:22:32.753092+00",)
398	4423e08c-7cbe-458e-b222-f71d757060fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2578268	1000	0.011330	USD	23633	["2025-03-29 11:22:32.753092+00",)
399	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2139882	1	0.050500	USD	16830	["2025-11-24 21:35:27.552682+00",)
400	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2139882	10	0.041410	USD	16830	["2025-11-24 21:35:27.552682+00",)
\.


--
-- Data for Name: components; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.components (id, organization_id, requested_part_number, requested_manufacturer, component_catalog_id, match_method, confidence, first_seen_on) FROM stdin;
bc697619-c1f3-4e4c-b6a2-7cd36c5c5067	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	RC1206FR-0722RL	Yageo	4279daa7-e8ce-41af-b861-fd90467528fa	person	90.63	2025-05-28
ae8a1254-0b89-4113-8472-370e4ace8aca	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	grm218r71h275ka62d	Murata Electronics	bdbdc87d-e85d-4106-9886-649f0dea93d4	normalized	89.78	2025-10-24
9e60d9d0-29a8-4a84-ae67-501f2be93e66	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	PIC18F45K40-I/P	Microchip Technology	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	exact	88.27	2025-12-19
85c3e055-307b-4af1-9ebb-d2cc993edd5c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	rc1206fr 073m3l	Yageo	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	normalized	89.97	2025-12-01
1be92269-0ac8-46f0-9cc7-0933822017ea	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	RC0805FR-07470RL	Yageo	1ebbe841-1da2-493e-a1db-1243f9653c89	exact	75.43	2025-05-06
30332345-f74a-4d61-a442-9f06d5b58e3b	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	TNPW06032K70BEEA	Vishay Dale	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	exact	84.90	2025-08-18
fd3161a8-1052-4ace-8d32-ea0c83df984e	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	GRM188R71A335MA34D	Murata Electronics	9e71d409-002d-44d6-aa40-8b9e8374e8d3	exact	81.31	2025-06-15
60b69f2d-2b0d-482b-8c79-42956f5dc2f9	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	GRM158R61E224MA56D	Murata Electronics	39bd50a4-4b00-40f2-a68e-17ce33cd552e	exact	73.38	2025-08-16
a6dafa14-7394-48d9-a2d8-1d96c03a28d8	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	43650 0415	Molex	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	normalized	79.25	2025-10-03
f42c4e6d-da4d-4812-a334-4e3d82119291	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	PIC18F25K22-I/P	Microchip Technology	5e4e2560-cf42-4feb-b4b5-a167efd45149	exact	84.37	2025-12-06
f4eca0e2-3642-40fe-85da-7edc5c8bdef2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	GRM218R61C682MA44D	Murata	ae3b1100-9ba6-4a48-b710-218edd9f0b13	alias	89.88	2025-07-27
615b0f91-b210-49a5-94b3-e56572cfdeda	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc847a,115	Nexperia	601ae1eb-318c-406b-b6e5-f4c992492549	normalized	87.58	2025-11-24
b157a93f-4f90-4e0f-8031-27d80f566c84	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	RC0603FR-073K9L	Yageo	a3718449-c493-45b6-b705-3b77a7e0a2b9	exact	72.91	2025-05-04
882e62c1-8947-4e64-b7df-b79fad9694e4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	grm188r71c224ma31d	Murata Electronics	48e01954-2437-4e55-a720-56c73a0033ca	normalized	88.64	2025-10-25
85c56217-23cb-4a81-a56c-cdbb5a8701ad	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	GRM188R71E823KA64D	Murata Electronics	f40ad325-53dc-4449-b4ed-3fe879d31bc5	exact	77.95	2025-09-08
eac90d54-bef0-4adc-80fe-19392c2d7d6c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	GRM158R61C104KA19D	Murata Electronics	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	exact	98.61	2025-06-08
4f1e52e2-adba-4756-82a1-45b866bbe900	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	GRM318R61C683KA61D	Murata Electronics	f44d0f98-b648-42c9-8279-5a94ec83f94c	exact	99.90	2025-08-05
a968b2c0-ba07-4016-988f-84ae83947c5c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	B10B-XH-A	JST	bc57cf77-8c75-46ca-b858-4897cbd45cb3	exact	89.37	2025-09-01
eeaf5424-cd19-42b8-a653-d1d846c2d1e3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	ABM3-26.000MHZ-D2Y-T	Abracon	6897ded9-aae5-4d45-8a26-c2c26fcde272	exact	92.80	2025-09-20
66e9b2ab-ea40-428a-b772-d93b3cc697ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	RC0402FR-0747RL	Yageo	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	person	73.04	2025-12-02
7ade8571-0ae4-4267-9a0d-507ea13ad647	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	SEE DRAWING 20	\N	\N	\N	\N	2025-10-08
afbd4125-2728-44ba-b084-2c5a8cf21875	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	SEE DRAWING 21	\N	\N	\N	\N	2025-06-09
6ad18658-e88f-4130-8e69-6e207915cd4b	e35be55a-9f79-43a6-a23c-7242e198dac3	AD8628ARZ-R2	Analog Devices	cdf8e815-c3a7-49e4-b948-65e3d4a08646	exact	73.22	2025-02-10
47b5c678-6394-4546-a3a5-2345993da7d7	e35be55a-9f79-43a6-a23c-7242e198dac3	STM32F407VEH6	STMicroelectronics	2b332707-247b-4ef1-90a0-f05448c9605b	exact	83.44	2025-11-22
29e7a6b9-ddf2-4fea-a674-e856458975a2	e35be55a-9f79-43a6-a23c-7242e198dac3	GRM188R71A335MA34D	Murata Electronics	9e71d409-002d-44d6-aa40-8b9e8374e8d3	exact	92.59	2025-05-24
cda452d1-1cc3-4e7e-9cb9-c2f939565726	e35be55a-9f79-43a6-a23c-7242e198dac3	rc0603fr 0712rl	Yageo	49943051-c921-4809-bdaa-12cb630852e1	normalized	84.03	2025-11-01
707e13a0-32f7-4c3d-a5bb-a460b1189282	e35be55a-9f79-43a6-a23c-7242e198dac3	BSZ040N03LSG	Infineon Technologies	11828217-705c-482f-8753-321e43da18d3	exact	78.48	2025-12-22
c9af96a7-db3e-4cad-90c9-b0eca578b2a5	e35be55a-9f79-43a6-a23c-7242e198dac3	GRM158R61E224MA56D	Murata Electronics	39bd50a4-4b00-40f2-a68e-17ce33cd552e	exact	99.29	2025-09-21
3683397d-b09a-448d-b7ba-61022203e7a3	e35be55a-9f79-43a6-a23c-7242e198dac3	43045-2218	Molex	92f508d0-8e95-499c-ad8f-e756d459ac78	person	93.99	2025-12-16
cd214512-ca7a-4b8b-98ad-2f394446919b	e35be55a-9f79-43a6-a23c-7242e198dac3	S13B-PH-K	JST	a533d9b7-7436-4a6f-9593-4a998fea2c4a	person	80.70	2025-08-23
ce648a3f-4406-4c94-90ed-6eb5ed6fc408	e35be55a-9f79-43a6-a23c-7242e198dac3	43650-0415	MOLEX LLC	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	alias	82.10	2025-12-23
7e8c4a70-d70f-4e2d-80df-ad3a6fa7a963	e35be55a-9f79-43a6-a23c-7242e198dac3	RC0603FR-071K8L	Yageo	87e813c9-04dc-4362-a08a-22f86123f94c	exact	89.48	2025-09-14
808da35d-a9ea-4bab-ab03-5012ef5ee8e4	e35be55a-9f79-43a6-a23c-7242e198dac3	BC847A,115	Nexperia	601ae1eb-318c-406b-b6e5-f4c992492549	fuzzy	84.12	2025-12-18
1e3e7abe-a62c-4962-825b-747de3434d52	e35be55a-9f79-43a6-a23c-7242e198dac3	GRM218R71E105KA36D	Murata Electronics	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	person	72.84	2025-11-10
cfc38397-3ef3-4ac1-8008-82f9eb150c7c	e35be55a-9f79-43a6-a23c-7242e198dac3	GRM318R71E335MA58D	Murata Electronics	9eb8c715-15b2-40b6-9a6a-40d25630c262	exact	77.60	2025-10-06
9241b009-ce52-4a17-ad32-f722acffd1b1	e35be55a-9f79-43a6-a23c-7242e198dac3	RC0805FR-07820KL	Yageo	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	exact	81.85	2025-08-08
540ae7a2-4aed-4dfc-9441-bae765627c49	e35be55a-9f79-43a6-a23c-7242e198dac3	EEEFK1V222UP	Panasonic Electronic Components	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	exact	89.59	2025-10-17
4351418f-b78b-46ec-9341-5b8b004c1681	e35be55a-9f79-43a6-a23c-7242e198dac3	STM32F407RCT7	STMicroelectronics	67c2b855-bcad-415b-8493-8d5f049bedc3	exact	92.85	2025-12-21
fdf2d8f3-c65b-46db-85d6-7f4468ef27be	e35be55a-9f79-43a6-a23c-7242e198dac3	RC0603FR-07820KL	Yageo	bb52abcc-64c6-4710-a4fb-1430102e71be	person	99.06	2025-05-26
c31bbdf4-5408-4c14-b43e-bc21b43179c1	e35be55a-9f79-43a6-a23c-7242e198dac3	grm318r61a182ka96d	Murata Electronics	d4d0fbe6-a72e-4f27-8ec6-29276a054772	normalized	76.98	2025-06-05
df951011-aa4c-44ed-b556-5635f1930579	e35be55a-9f79-43a6-a23c-7242e198dac3	PIC18F26Q10-E/SO	Microchip Technology	abcbef38-74ae-4557-b595-2bac32d16c99	exact	79.45	2025-04-07
9f5958bf-2fdf-419b-b8fd-9abbc14c4563	e35be55a-9f79-43a6-a23c-7242e198dac3	BC807A,115	Nexperia	aa41f107-34f2-417f-b7c0-0d1b4d269553	person	95.00	2025-08-03
cb404227-4a83-4730-a169-bcbc0621cd9f	e35be55a-9f79-43a6-a23c-7242e198dac3	BC856BW,115	Nexperia	7f27065e-3c4c-4363-8c96-55ffbe36ba26	exact	94.29	2025-10-19
2c84bb1f-dc5e-43f4-b307-a3820f9dab35	e35be55a-9f79-43a6-a23c-7242e198dac3	ABM3-26.000MHZ-D2Y-T	Abracon	6897ded9-aae5-4d45-8a26-c2c26fcde272	exact	87.77	2025-10-30
e6c5fbef-9134-46f6-a723-ae015785ba8b	e35be55a-9f79-43a6-a23c-7242e198dac3	SEE DRAWING 22	\N	\N	\N	\N	2025-07-25
033e5f19-2142-4a8f-8a17-4979107fe3c3	e35be55a-9f79-43a6-a23c-7242e198dac3	SEE DRAWING 23	\N	\N	\N	\N	2025-03-22
079c8935-3c7c-4738-a994-0d84e839c802	8e38bbf0-d48a-46d2-85e0-5ae594baa775	RC0805FR-07470RL	Yageo	1ebbe841-1da2-493e-a1db-1243f9653c89	fuzzy	89.94	2025-12-07
cc67da10-508f-47a6-8dfd-eb2fc2911399	8e38bbf0-d48a-46d2-85e0-5ae594baa775	TNPW06032K70BEEA	Vishay Dale	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	exact	95.44	2025-03-17
f0c9e5bf-9413-46c3-ad27-0e1df9a92919	8e38bbf0-d48a-46d2-85e0-5ae594baa775	GRM188R71A335MA34D	Murata Electronics	9e71d409-002d-44d6-aa40-8b9e8374e8d3	exact	90.92	2025-11-05
a809f98d-7631-40db-bc60-65f22495e5a5	8e38bbf0-d48a-46d2-85e0-5ae594baa775	RC0603FR-0712RL	Yageo	49943051-c921-4809-bdaa-12cb630852e1	exact	85.37	2025-06-19
283054d1-258e-42b0-a3c7-0e8ac42cf99d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	STM32F405VCT6	STMicroelectronics	13ff9e22-86f7-4422-a262-3961b7817dec	exact	94.23	2025-12-17
62a1b741-b1b4-452b-b17b-43e4f85c9941	8e38bbf0-d48a-46d2-85e0-5ae594baa775	RC0603FR-071K8L	Yageo	87e813c9-04dc-4362-a08a-22f86123f94c	fuzzy	95.09	2025-12-07
3df20c9c-14f1-4b19-977f-999e0e78ca6d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	BC847A,115	Nexperia	601ae1eb-318c-406b-b6e5-f4c992492549	fuzzy	97.88	2025-08-26
51db4022-a2ad-4bef-ab91-6601602ac6e1	8e38bbf0-d48a-46d2-85e0-5ae594baa775	grm188r71c224ma31d	Murata Electronics	48e01954-2437-4e55-a720-56c73a0033ca	normalized	90.37	2025-12-22
7e657618-8cb6-4495-85ea-5866d1ba061d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	AD8615AUJZ	Analog Devices	cbc7885c-e534-423a-adb7-52d3d67a9bdb	exact	92.96	2025-09-28
28655ced-e3bd-4cce-97b2-2ce9562f3693	8e38bbf0-d48a-46d2-85e0-5ae594baa775	GRM218R71H185KA35D	Murata	af52d229-24b8-49d8-989d-deb6d6d14438	alias	82.64	2025-08-13
d70b95e0-b3a7-4709-a823-a6dee2b1b079	8e38bbf0-d48a-46d2-85e0-5ae594baa775	GRM218R61C473KA99D	Murata Electronics	3f9e19e3-8bab-4d42-885b-226f0ba1299e	person	97.92	2025-09-29
0459e913-3d0a-483e-87f5-ceaa4402cb2b	8e38bbf0-d48a-46d2-85e0-5ae594baa775	GRM318R71E335MA58D	Murata Electronics	9eb8c715-15b2-40b6-9a6a-40d25630c262	exact	90.81	2025-10-15
2111a7f0-d060-4c30-bac6-ef2aa4f33619	8e38bbf0-d48a-46d2-85e0-5ae594baa775	STM32F407RCT7	STMicroelectronics	67c2b855-bcad-415b-8493-8d5f049bedc3	fuzzy	89.38	2025-12-14
02967a95-5d1c-4655-93b9-0bbc5968cb2f	8e38bbf0-d48a-46d2-85e0-5ae594baa775	43650-2415	Molex	0176e181-a93f-4c7b-a373-ac92928fd2f8	exact	87.63	2025-02-14
6bb8e5a4-dc25-4cc5-a973-70e6ffcfde76	8e38bbf0-d48a-46d2-85e0-5ae594baa775	GRM318R61A182KA96D	Murata Electronics	d4d0fbe6-a72e-4f27-8ec6-29276a054772	exact	83.41	2025-11-04
932e722b-e8d7-4817-8db0-264be3e3bc1c	8e38bbf0-d48a-46d2-85e0-5ae594baa775	GRM158R71C275KA52D	Murata Electronics	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	fuzzy	94.08	2025-09-07
95f782a3-8871-4a4a-a20c-3133fc1b0a7a	8e38bbf0-d48a-46d2-85e0-5ae594baa775	BC856BW,115	Nexperia	7f27065e-3c4c-4363-8c96-55ffbe36ba26	exact	97.66	2025-11-27
24094668-b7a8-4a06-8af0-eab60b6836f0	8e38bbf0-d48a-46d2-85e0-5ae594baa775	ABM3-26.000MHZ-D2Y-T	Abracon	6897ded9-aae5-4d45-8a26-c2c26fcde272	exact	99.38	2025-07-23
953843d2-74d5-46a1-aea0-5ca9d1051271	8e38bbf0-d48a-46d2-85e0-5ae594baa775	rc0402fr 0747rl	Yageo	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	normalized	73.75	2025-12-03
9333a776-25e0-43c2-90e4-f816c218f794	8e38bbf0-d48a-46d2-85e0-5ae594baa775	PIC18F26K22-I/PT	Microchip Technology	c45eff9b-1895-4ce1-a25c-f4febed5229d	exact	77.81	2025-11-17
a24f56bf-897a-46c2-964d-c09f8af6226b	8e38bbf0-d48a-46d2-85e0-5ae594baa775	STM32G474RGH7	STMicroelectronics	15a67d48-d55f-42c0-8a27-49919a2a5db3	exact	80.18	2025-07-06
685f034f-ecab-424c-86a1-b9248f59a663	8e38bbf0-d48a-46d2-85e0-5ae594baa775	SEE DRAWING 21	\N	\N	\N	\N	2024-11-02
5b11e9bc-8506-4279-b96a-3376c6b799cf	8e38bbf0-d48a-46d2-85e0-5ae594baa775	SEE DRAWING 22	\N	\N	\N	\N	2025-09-28
4b41cd46-d029-4982-b7cb-f52b2e2668dd	116e9422-67ca-4481-95cf-6fb1b951bfad	IPD034N03LSG	Infineon Technologies	ab7cec98-fc17-4296-9d60-2010c83d509d	exact	74.01	2025-06-19
6a6e1893-7da9-47ab-86f8-698ecd4926da	116e9422-67ca-4481-95cf-6fb1b951bfad	RC1206FR-073M3L	Yageo	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	exact	88.95	2025-07-19
a78aa621-2480-4eac-8e4b-12e847c6335b	116e9422-67ca-4481-95cf-6fb1b951bfad	APT1608SYCK	Kingbright Elec.	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	alias	93.40	2025-08-03
074869d5-18d3-4beb-8e38-9c1c65c26bb9	116e9422-67ca-4481-95cf-6fb1b951bfad	GRM188R71A335MA34D	Murata Electronics	9e71d409-002d-44d6-aa40-8b9e8374e8d3	exact	82.82	2025-06-13
9a904cc2-bce4-4215-ba86-22bd2b0e2714	116e9422-67ca-4481-95cf-6fb1b951bfad	ABM3-12.000MHZ-D2Y-T	Abracon	04cd2fb0-c1e4-4123-ba70-3d382b036224	fuzzy	98.28	2025-11-07
fe003530-53ab-42f9-a361-70cd8e75658a	116e9422-67ca-4481-95cf-6fb1b951bfad	BSZ040N03LSG	Infineon Technologies	11828217-705c-482f-8753-321e43da18d3	person	75.12	2025-06-08
b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	116e9422-67ca-4481-95cf-6fb1b951bfad	abm3 25.000mhz 10 1 u t	Abracon	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	normalized	88.69	2025-07-12
9455b8e2-652e-4e72-b1ff-983871d10ffd	116e9422-67ca-4481-95cf-6fb1b951bfad	rc0603fr 071k8l	Yageo	87e813c9-04dc-4362-a08a-22f86123f94c	normalized	76.49	2025-06-07
81ea99cd-5a3b-49e9-b759-e679de5e5090	116e9422-67ca-4481-95cf-6fb1b951bfad	PIC18F25Q10-I/P	Microchip Technology	86341d70-4103-4aba-be40-09b0c88a2593	exact	88.55	2025-09-17
42b9bb70-debf-4bf5-87a1-6d0296c17300	116e9422-67ca-4481-95cf-6fb1b951bfad	RC1206FR-07220RL	Yageo	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	fuzzy	79.37	2025-12-20
39b7f875-f417-4569-84d1-6e4685773060	116e9422-67ca-4481-95cf-6fb1b951bfad	BC856B,235	Nexperia	fac4b590-19b4-4141-924a-a18995d796d6	exact	85.42	2025-08-08
ac0481af-7b6e-49c3-b8f0-a7ea84cc4595	116e9422-67ca-4481-95cf-6fb1b951bfad	BC847A,115	Nexperia	601ae1eb-318c-406b-b6e5-f4c992492549	fuzzy	91.46	2025-09-06
d1679f9a-e777-491b-a42d-c71bf2d8ca14	116e9422-67ca-4481-95cf-6fb1b951bfad	GRM318R71E335MA58D	Murata Electronics	9eb8c715-15b2-40b6-9a6a-40d25630c262	exact	90.82	2025-08-11
f549bed2-7a2e-45f1-8f94-dd0d4b86d965	116e9422-67ca-4481-95cf-6fb1b951bfad	GRM188R71E823KA64D	Murata Electronics	f40ad325-53dc-4449-b4ed-3fe879d31bc5	exact	80.69	2025-08-06
7f094bf8-43d9-4598-83d8-da9a8c95648b	116e9422-67ca-4481-95cf-6fb1b951bfad	TNPW120639K0BEEA	Vishay Dale	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	exact	78.36	2025-09-30
b1775161-8a0b-43c8-9cb4-67e2794bb15c	116e9422-67ca-4481-95cf-6fb1b951bfad	grm158r61a272ka50d	Murata Electronics	5ec7f7fb-b4cc-4818-a2ce-defee203199e	normalized	81.98	2025-11-01
11256dce-7778-443c-886c-e41ef5ba25d8	116e9422-67ca-4481-95cf-6fb1b951bfad	RC0603FR-07820KL	Yageo	bb52abcc-64c6-4710-a4fb-1430102e71be	exact	84.21	2025-07-22
73fcf9c3-1784-4528-8fa3-2efa621f3334	116e9422-67ca-4481-95cf-6fb1b951bfad	GRM318R61A182KA96D	Murata Electronics	d4d0fbe6-a72e-4f27-8ec6-29276a054772	exact	88.79	2025-12-24
1d0d1974-1503-49d3-933e-1fe867eda0c4	116e9422-67ca-4481-95cf-6fb1b951bfad	RC0402FR-0715RL	Yageo	44fd4a9b-56ec-452e-b679-84a8ad312965	exact	73.11	2025-10-08
d54f904d-a60e-44ae-b1f9-c62ceb33d962	116e9422-67ca-4481-95cf-6fb1b951bfad	BC807A,115	Nexperia	aa41f107-34f2-417f-b7c0-0d1b4d269553	exact	99.80	2025-12-10
c15ea444-8699-47da-85d7-3c26cf801bfb	116e9422-67ca-4481-95cf-6fb1b951bfad	grm318r61h123ka25d	Murata Electronics	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	normalized	81.40	2025-12-16
8108c65c-ff73-4904-9c25-34e3f19d506e	116e9422-67ca-4481-95cf-6fb1b951bfad	SEE DRAWING 21	\N	\N	\N	\N	2025-06-17
0472aad0-5284-412d-9076-2d1f8442e9e9	116e9422-67ca-4481-95cf-6fb1b951bfad	SEE DRAWING 22	\N	\N	\N	\N	2025-10-31
\.


--
-- Data for Name: enrichment_config; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.enrichment_config (id, in_force, required_parameters, weights, refresh_after, note) FROM stdin;
ad85a237-81e7-44ce-b50a-cd02f496b5d8	["2023-12-01 00:00:00+00","2025-02-01 00:00:00+00")	{package}	{"agreement": 0.3, "freshness": 0.2, "completeness": 0.5}	180 days	As launched.
ca956dca-f5a1-49dc-a47c-99e9e9d1b153	["2025-02-01 00:00:00+00","2025-10-01 00:00:00+00")	{package,lifecycle}	{"agreement": 0.3, "freshness": 0.2, "completeness": 0.5}	90 days	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok
f7895280-9e8a-4a2c-a3cb-870b0b8c6579	["2025-10-01 00:00:00+00",)	{package,lifecycle,rohs,"lead time, weeks"}	{"agreement": 0.4, "freshness": 0.1, "completeness": 0.5}	60 days 12:00:00	
\.


--
-- Data for Name: manufacturers; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.manufacturers (id, name, aliases, website, country, logo, created_at, updated_at) FROM stdin;
58ee8193-9616-464a-9ac4-3450061fee27	Murata Electronics	{Murata,村田製作所,"MURATA MFG"}	https://murata.example.com	JP	4200001	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
5b160798-586c-492d-847d-358f319522ee	Yageo	{"YAGEO CORP",Yageo/Phycomp}	https://yageo.example.com	TW	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
afaeb82b-2d85-4a58-b949-4c4d86f15e1c	Vishay Dale	{Vishay,Dale}	https://vishay.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
dcdd59db-a54d-4776-b925-6d59b2a0e048	Coilcraft	{}	https://coilcraft.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
a52fbbb8-75b2-423d-a052-57ec169801ab	Panasonic Electronic Components	{Panasonic,"PANASONIC ECG",パナソニック}	https://panasonic.example.com	JP	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
7b0f2d95-80e0-429a-a36f-608c37017023	STMicroelectronics	{ST,STM,"ST Micro"}	https://stmicroelectronics.example.com	CH	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
479937b4-9455-4550-97d4-576037ff7312	Microchip Technology	{Microchip,Atmel}	https://microchip.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
c8effd84-2890-40e4-a5eb-26eff7ad8826	Texas Instruments	{TI,"Texas Instr.","National Semiconductor"}	https://texas.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	Infineon Technologies	{Infineon,"International Rectifier",IR}	https://infineon.example.com	DE	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
f182f12d-820d-42da-b7c1-8ba9791656ce	Nexperia	{"NXP discretes","Nexperia B.V."}	https://nexperia.example.com	NL	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
be13ddb2-dd6e-408d-ad47-416bb5c1faab	Analog Devices	{ADI,"Analog Devices, Inc.","Linear Technology"}	https://analog.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
e5ae55c5-0aff-4c12-a992-2b74d0cd3844	JST	{J.S.T.,"JST Sales America",日本圧着端子製造}	https://jst.example.com	JP	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
a733152e-8b9d-4b67-abfd-871a30cf53df	Molex	{"MOLEX LLC","Molex \\"Micro-Fit\\""}	https://molex.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
4a282004-59df-49f1-89b3-1ba7918e6dbc	Abracon	{}	https://abracon.example.com	US	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
9cdd11ec-9735-487b-a1b5-b5c2fccd0e79	Kingbright	{"Kingbright Elec."}	https://kingbright.example.com	TW	\N	2023-12-01 00:00:00+00	2025-10-01 00:00:00+00
\.


--
-- Data for Name: supplier_enrichment_responses; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.supplier_enrichment_responses (id, component_id, supplier_id, requested_at, took, http_status, payload, payload_sha256, raw_error) FROM stdin;
6f55a121-89e3-4706-90bd-d3d126a76084	49b95001-73c6-40ba-aba4-281c71a73d75	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-03 01:33:10.293255+00	00:00:00.878	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 1287, "leastLeadTime": 70}, "prices": [{"to": 9, "cost": 17.64, "from": 1}, {"to": 99, "cost": 14.4648, "from": 10}, {"to": 999, "cost": 10.7604, "from": 100}, {"to": 9999, "cost": 8.2908, "from": 1000}, {"to": 49999, "cost": 7.2324, "from": 5000}], "packSize": 1, "brandName": "STMICROELECTRONICS", "attributes": [{"attributeLabel": "core", "attributeValue": "Cortex-M4"}, {"attributeLabel": "clock", "attributeValue": "180 MHz"}, {"attributeLabel": "flash_kb", "attributeValue": "256"}, {"attributeLabel": "pins", "attributeValue": "100"}, {"attributeLabel": "package", "attributeValue": "BGA-100"}, {"attributeLabel": "temperature_max", "attributeValue": "85 °C"}], "vendorName": "farnell", "displayName": "STM32F446VCH6 - Arm Cortex-M4 microcontroller, 180 MHz, 256 KB flash, BGA-100", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "STM32F446VCH6"}], "numberOfResults": 1}}	\\x24d738edfd0fcce7c590cb270ef79dec5848a03682ef36e3a710cd4634e66df1	\N
07b84b5c-f17d-4296-8b5d-4a60162d20a2	4279daa7-e8ce-41af-b861-fd90467528fa	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-07-16 13:00:29.180533+00	00:00:02.733	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 39478, "leastLeadTime": 63}, "prices": [{"to": 9, "cost": 0.0185, "from": 1}, {"to": 99, "cost": 0.0152, "from": 10}, {"to": 999, "cost": 0.0113, "from": 100}, {"to": 9999, "cost": 0.0087, "from": 1000}, {"to": 49999, "cost": 0.0076, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "22 Ω"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/4 W"}, {"attributeLabel": "package", "attributeValue": "1206"}], "vendorName": "farnell", "displayName": "RC1206FR-0722RL - Thick film chip resistor 22 Ω ±1 % 1/4 W 1206", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC1206FR-0722RL"}], "numberOfResults": 1}}	\\x5cea609f2b8b4ae0fc535876f1baab5a83432995ae34283f781484e95f8148d8	\N
f4b61c0f-02ae-4411-888f-e684e28a43aa	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-09-15 19:37:40.244648+00	00:00:01.667	200	{"Product": {"UnitPrice": 0.8646, "Parameters": [{"ValueText": "2200 µF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "25 V", "ParameterId": 2050, "ParameterText": "voltage"}, {"ValueText": "105 °C", "ParameterId": 2051, "ParameterText": "temperature_max"}, {"ValueText": "SMD can", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "ALUMINUM ELECTROLYTIC CAPACITOR 2200 ΜF ", "DetailedDescription": "Aluminum electrolytic capacitor 2200 µF ±20 % 25 V SMD, low impedance, 105 °C"}, "Manufacturer": {"Id": 1763, "Name": "Panasonic Electronic Components"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.8646, "TotalPrice": 0.8646, "BreakQuantity": 1}, {"UnitPrice": 0.709, "TotalPrice": 7.09, "BreakQuantity": 10}, {"UnitPrice": 0.5274, "TotalPrice": 52.74, "BreakQuantity": 100}, {"UnitPrice": 0.4064, "TotalPrice": 406.4, "BreakQuantity": 1000}, {"UnitPrice": 0.3545, "TotalPrice": 1772.5, "BreakQuantity": 5000}], "QuantityAvailable": 71262, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "28", "ManufacturerProductNumber": "EEEFK1E222P"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x9ffa04f4fac6ca51979bbb4b4a2340674e45b8f37a84a8a5a22f2e87062c73d3	\N
83368f4d-0937-4586-a4ed-bcdac1ca22fc	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-09-15 19:50:59.244648+00	00:00:03.587	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 23450, "leastLeadTime": 196}, "prices": [{"to": 9, "cost": 0.8646, "from": 1}, {"to": 99, "cost": 0.709, "from": 10}, {"to": 999, "cost": 0.5274, "from": 100}, {"to": 9999, "cost": 0.4064, "from": 1000}, {"to": 49999, "cost": 0.3545, "from": 5000}], "packSize": 1, "brandName": "PANASONIC ELECTRONIC COMPONENTS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "2200 µF"}, {"attributeLabel": "voltage", "attributeValue": "25 V"}, {"attributeLabel": "temperature_max", "attributeValue": "105 °C"}, {"attributeLabel": "package", "attributeValue": "SMD can"}], "vendorName": "farnell", "displayName": "EEEFK1E222P - Aluminum electrolytic capacitor 2200 µF ±20 % 25 V SMD, low impedance, 105 °C", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "EEEFK1E222P"}], "numberOfResults": 1}}	\\x4a6029a6e53216ae2cbf0e0eb76badf869dca0e4a076d14b5c19333841e4bb37	\N
cc55e667-35b9-46c4-bbe8-40d30c891cb2	bdbdc87d-e85d-4106-9886-649f0dea93d4	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-08-28 00:52:09.387579+00	00:00:01.952	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "175 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 2.7 µF ±10 % 50 V X7R 0805", "PriceBreaks": [{"Price": "$0.0546", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0448", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0333", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0257", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0224", "Currency": "USD", "Quantity": 5000}], "Availability": "8722 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "2.7 µF"}, {"AttributeName": "tolerance", "AttributeValue": "±10 %"}, {"AttributeName": "voltage", "AttributeValue": "50 V"}, {"AttributeName": "dielectric", "AttributeValue": "X7R"}, {"AttributeName": "package", "AttributeValue": "0805"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "GRM218R71H275KA62D"}], "NumberOfResult": 1}}	\\xf5076cefad8cf9a3f6c171de88dd21724186806826bbf8a2f433f74f85542693	\N
17214b49-18b5-4b8c-ab24-957f204894fa	136a334c-c18e-450f-97e6-c6a7290a4cf9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-11-20 03:17:17.422394+00	00:00:01.301	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Headers, 3.0 mm", "LeadTime": "77 Days", "ROHSStatus": "RoHS Compliant", "Description": "Micro-Fit header, 4 ways, 3.0 mm, dual row", "PriceBreaks": [{"Price": "$2.2032", "Currency": "USD", "Quantity": 1}, {"Price": "$1.8066", "Currency": "USD", "Quantity": 10}, {"Price": "$1.3440", "Currency": "USD", "Quantity": 100}, {"Price": "$1.0355", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.9033", "Currency": "USD", "Quantity": 5000}], "Availability": "57455 In Stock", "Manufacturer": "Molex", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "positions", "AttributeValue": "4"}, {"AttributeName": "pitch", "AttributeValue": "3.0 mm"}, {"AttributeName": "rows", "AttributeValue": "dual row"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "43045-0400"}], "NumberOfResult": 1}}	\\x813aa60ed7eb6ae7a7559635c8873a4640e5fa8b4db29bcf0242d9bff9a9a652	\N
f0a21803-82e2-4330-b561-827279675617	136a334c-c18e-450f-97e6-c6a7290a4cf9	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-20 03:11:20.422394+00	00:00:01.448	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 13487, "leastLeadTime": 77}, "prices": [{"to": 9, "cost": 2.2032, "from": 1}, {"to": 99, "cost": 1.8066, "from": 10}, {"to": 999, "cost": 1.344, "from": 100}, {"to": 9999, "cost": 1.0355, "from": 1000}, {"to": 49999, "cost": 0.9033, "from": 5000}], "packSize": 1, "brandName": "MOLEX", "attributes": [{"attributeLabel": "positions", "attributeValue": "4"}, {"attributeLabel": "pitch", "attributeValue": "3.0 mm"}, {"attributeLabel": "rows", "attributeValue": "dual row"}], "vendorName": "farnell", "displayName": "43045-0400 - Micro-Fit header, 4 ways, 3.0 mm, dual row", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "43045-0400"}], "numberOfResults": 1}}	\\x43c601ac33f2e153c99ed9a5337d0f7c05ec5f3f5b353a2f0b0a7d1dfb5af75a	\N
b1821342-f0d7-4f08-bd2f-cda972d2077a	11f47a7b-1300-4b93-8d2e-3b2c615a21be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-11-05 08:03:52.867194+00	00:00:03.382	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MOSFET, N-Channel", "LeadTime": "28 Days", "ROHSStatus": "RoHS Compliant", "Description": "N-channel power MOSFET 80 V, 9 mΩ, logic level, TSDSON-8", "PriceBreaks": [{"Price": "$1.9136", "Currency": "USD", "Quantity": 1}, {"Price": "$1.5692", "Currency": "USD", "Quantity": 10}, {"Price": "$1.1673", "Currency": "USD", "Quantity": 100}, {"Price": "$0.8994", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.7846", "Currency": "USD", "Quantity": 5000}], "Availability": "77673 In Stock", "Manufacturer": "Infineon Technologies", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "voltage", "AttributeValue": "80 V"}, {"AttributeName": "rds_on", "AttributeValue": "9 mΩ"}, {"AttributeName": "package", "AttributeValue": "TSDSON-8"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "BSZ090N08LSG"}], "NumberOfResult": 1}}	\\x377d465f6a1ba4eff8d74a2f1b5e292e5efdd7120bb63caa4e555ca8d39f2cce	\N
127fdf55-740d-4358-b150-3d89057a29ad	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-01-27 01:52:16.263277+00	00:00:01.561	200	{"Product": {"UnitPrice": 1.8032, "Parameters": [{"ValueText": "40 V", "ParameterId": 2049, "ParameterText": "voltage"}, {"ValueText": "4 mΩ", "ParameterId": 2050, "ParameterText": "rds_on"}, {"ValueText": "TSDSON-8", "ParameterId": 2051, "ParameterText": "package"}], "Description": {"ProductDescription": "N-CHANNEL POWER MOSFET 40 V, 4 MΩ, LOGIC", "DetailedDescription": "N-channel power MOSFET 40 V, 4 mΩ, logic level, TSDSON-8"}, "Manufacturer": {"Id": 1080, "Name": "Infineon Technologies"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 1.8032, "TotalPrice": 1.8032, "BreakQuantity": 1}, {"UnitPrice": 1.4786, "TotalPrice": 14.786, "BreakQuantity": 10}, {"UnitPrice": 1.1, "TotalPrice": 110.0, "BreakQuantity": 100}, {"UnitPrice": 0.8475, "TotalPrice": 847.5, "BreakQuantity": 1000}, {"UnitPrice": 0.7393, "TotalPrice": 3696.5, "BreakQuantity": 5000}], "QuantityAvailable": 116124, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "29", "ManufacturerProductNumber": "BSZ040N04LSG"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x58eb09d667c36965aec08043a9a1cde7c10cb8f826c8363e66d3fc949abba3f6	\N
59580597-c9ee-45b5-b2af-d6f210269c86	ab7cec98-fc17-4296-9d60-2010c83d509d	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-02-22 15:00:23.870077+00	00:00:02.374	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 5730, "leastLeadTime": 189}, "prices": [{"to": 9, "cost": 2.1344, "from": 1}, {"to": 99, "cost": 1.7502, "from": 10}, {"to": 999, "cost": 1.302, "from": 100}, {"to": 9999, "cost": 1.0032, "from": 1000}, {"to": 49999, "cost": 0.8751, "from": 5000}], "packSize": 1, "brandName": "INFINEON TECHNOLOGIES", "attributes": [{"attributeLabel": "voltage", "attributeValue": "30 V"}, {"attributeLabel": "rds_on", "attributeValue": "3.4 mΩ"}, {"attributeLabel": "package", "attributeValue": "TO-252"}], "vendorName": "element14 中国", "displayName": "IPD034N03LSG - N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "IPD034N03LSG"}], "numberOfResults": 1}}	\\x44c45061c9bf91f88cd5583d2399c555fbda5bf1384a84fb3faf982200f71d23	\N
c8029f79-1f2b-4942-b78d-5bcee7203049	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-08-23 00:40:58.052124+00	00:00:03.615	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "PIC", "LeadTime": "273 Days", "ROHSStatus": "RoHS Compliant", "Description": "8-bit PIC microcontroller, 64 MHz, 40 pins, DIP", "PriceBreaks": [{"Price": "$5.4050", "Currency": "USD", "Quantity": 1}, {"Price": "$4.4321", "Currency": "USD", "Quantity": 10}, {"Price": "$3.2970", "Currency": "USD", "Quantity": 100}, {"Price": "$2.5404", "Currency": "USD", "Quantity": 1000}, {"Price": "$2.2160", "Currency": "USD", "Quantity": 5000}], "Availability": "85677 In Stock", "Manufacturer": "Microchip Technology", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "core", "AttributeValue": "PIC18"}, {"AttributeName": "clock", "AttributeValue": "64 MHz"}, {"AttributeName": "pins", "AttributeValue": "40"}, {"AttributeName": "package", "AttributeValue": "DIP"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "PIC18F45K40-I/P"}], "NumberOfResult": 1}}	\\x820b21d329bd0999a1983c0ca6b2e6936eab0ae212631006d9f5de61b28e377b	\N
fd5608d3-fbba-46b4-bfb5-f4f54be1b541	46c1b6b4-8102-44b6-86a3-bdfdab890a42	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-09-27 11:49:23.393082+00	00:00:00.454	200	{"Product": {"UnitPrice": 23.016, "Parameters": [{"ValueText": "Cortex-M4", "ParameterId": 2049, "ParameterText": "core"}, {"ValueText": "180 MHz", "ParameterId": 2050, "ParameterText": "clock"}, {"ValueText": "1024", "ParameterId": 2051, "ParameterText": "flash_kb"}, {"ValueText": "100", "ParameterId": 2052, "ParameterText": "pins"}, {"ValueText": "LQFP-100", "ParameterId": 2053, "ParameterText": "package"}, {"ValueText": "85 °C", "ParameterId": 2054, "ParameterText": "temperature_max"}], "Description": {"ProductDescription": "ARM CORTEX-M4 MICROCONTROLLER, 180 MHZ, ", "DetailedDescription": "Arm Cortex-M4 microcontroller, 180 MHz, 1024 KB flash, LQFP-100"}, "Manufacturer": {"Id": 87, "Name": "STMicroelectronics"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Affected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 23.016, "TotalPrice": 23.016, "BreakQuantity": 1}, {"UnitPrice": 18.8731, "TotalPrice": 188.731, "BreakQuantity": 10}, {"UnitPrice": 14.0398, "TotalPrice": 1403.98, "BreakQuantity": 100}, {"UnitPrice": 10.8175, "TotalPrice": 10817.5, "BreakQuantity": 1000}, {"UnitPrice": 9.4366, "TotalPrice": 47183.0, "BreakQuantity": 5000}], "QuantityAvailable": 58125, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "7", "ManufacturerProductNumber": "STM32F446VGT6"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x9998450c268f86ac34525a48c102fb195cab9da1a5428a3b052cb3b958a65053	\N
4b9d5d9f-2c5b-40a6-812c-ff69f16478e9	46c1b6b4-8102-44b6-86a3-bdfdab890a42	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-09-27 11:54:23.393082+00	00:00:01.512	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 38653, "leastLeadTime": 49}, "prices": [{"to": 9, "cost": 23.016, "from": 1}, {"to": 99, "cost": 18.8731, "from": 10}, {"to": 999, "cost": 14.0398, "from": 100}, {"to": 9999, "cost": 10.8175, "from": 1000}, {"to": 49999, "cost": 9.4366, "from": 5000}], "packSize": 1, "brandName": "STMICROELECTRONICS", "attributes": [{"attributeLabel": "core", "attributeValue": "Cortex-M4"}, {"attributeLabel": "clock", "attributeValue": "180 MHz"}, {"attributeLabel": "flash_kb", "attributeValue": "1024"}, {"attributeLabel": "pins", "attributeValue": "100"}, {"attributeLabel": "package", "attributeValue": "LQFP-100"}, {"attributeLabel": "temperature_max", "attributeValue": "85 °C"}], "vendorName": "farnell", "displayName": "STM32F446VGT6 - Arm Cortex-M4 microcontroller, 180 MHz, 1024 KB flash, LQFP-100", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "STM32F446VGT6"}], "numberOfResults": 1}}	\\xf966246232affae5d8b166fe93ce44d4488c182e39a76d94a4b3c5830407024e	\N
5e0b2590-e966-478b-b552-f602775954ac	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-12-13 02:33:26.180635+00	00:00:00.331	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Thick Film, 1 %", "LeadTime": "224 Days", "ROHSStatus": "RoHS Compliant", "Description": "Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206", "PriceBreaks": [{"Price": "$0.0205", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0168", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0125", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0096", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0084", "Currency": "USD", "Quantity": 5000}], "Availability": "5828 In Stock", "Manufacturer": "Yageo", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "resistance", "AttributeValue": "3.3 MΩ"}, {"AttributeName": "tolerance", "AttributeValue": "±1 %"}, {"AttributeName": "power", "AttributeValue": "1/4 W"}, {"AttributeName": "package", "AttributeValue": "1206"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "RC1206FR-073M3L"}], "NumberOfResult": 1}}	\\x5d24116b526e63ec026b6d3df931944566c57c75833105f972d4c7690fa978e4	\N
95f42b1f-6fcc-4023-8d53-4edd2f1eae57	1ebbe841-1da2-493e-a1db-1243f9653c89	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-09-21 06:25:20.756228+00	00:00:02.24	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Thick Film, 1 %", "LeadTime": "231 Days", "ROHSStatus": "RoHS Compliant", "Description": "Thick film chip resistor 470 Ω ±1 % 1/8 W 0805", "PriceBreaks": [{"Price": "$0.0171", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0140", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0104", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0080", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0070", "Currency": "USD", "Quantity": 5000}], "Availability": "7133 In Stock", "Manufacturer": "Yageo", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "resistance", "AttributeValue": "470 Ω"}, {"AttributeName": "tolerance", "AttributeValue": "±1 %"}, {"AttributeName": "power", "AttributeValue": "1/8 W"}, {"AttributeName": "package", "AttributeValue": "0805"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "RC0805FR-07470RL"}], "NumberOfResult": 1}}	\\xc5cb9e346a98ebbfe84b8b8727efdb7ab8401dc6617699aa9c0149a289ced939	\N
ef6980e1-e17c-4613-881c-38944c946f5f	d921f3e4-ed89-40aa-86e6-a3736dbf991b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2024-12-25 23:01:41.81769+00	00:00:02.18	503	\N	\N	columns\tpasted\tfrom a sheet\nwith a second line
13253353-bff2-46af-a28e-cfbb7160a82f	d921f3e4-ed89-40aa-86e6-a3736dbf991b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2024-12-25 23:01:34.81769+00	00:00:02.132	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 34038, "leastLeadTime": 210}, "prices": [{"to": 9, "cost": 2.0952, "from": 1}, {"to": 99, "cost": 1.7181, "from": 10}, {"to": 999, "cost": 1.2781, "from": 100}, {"to": 9999, "cost": 0.9847, "from": 1000}, {"to": 49999, "cost": 0.859, "from": 5000}], "packSize": 1, "brandName": "MOLEX", "attributes": [{"attributeLabel": "positions", "attributeValue": "24"}, {"attributeLabel": "pitch", "attributeValue": "3.0 mm"}, {"attributeLabel": "rows", "attributeValue": "single row"}], "vendorName": "element14 中国", "displayName": "43650-2400 - Micro-Fit header, 24 ways, 3.0 mm, single row", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "43650-2400"}], "numberOfResults": 1}}	\\x0de66e0bf26e6f1c4132db5b31c353d8666e67cff620d515f190a3ce871ab180	\N
f4e682e2-cc4b-4a3a-8498-aeb886f7d3ac	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-11-16 04:54:48.898463+00	00:00:03.709	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Indicator, SMD", "LeadTime": "119 Days", "ROHSStatus": "", "Description": "Indicator LED, yellow, 0603", "PriceBreaks": [{"Price": "$0.3172", "Currency": "USD", "Quantity": 1}, {"Price": "$0.2601", "Currency": "USD", "Quantity": 10}, {"Price": "$0.1935", "Currency": "USD", "Quantity": 100}, {"Price": "$0.1491", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.1301", "Currency": "USD", "Quantity": 5000}], "Availability": "78515 In Stock", "Manufacturer": "Kingbright", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "colour", "AttributeValue": "yellow"}, {"AttributeName": "package", "AttributeValue": "0603"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "APT1608SYCK"}], "NumberOfResult": 1}}	\\x758c6dbe0216ed7bb88befba6c0ef911b2bc36e24d8450aaeedcd6046c189568	\N
94cb7163-7d9e-4e3c-be45-e641d418258a	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-11-16 04:56:58.898463+00	00:00:00.103	200	{"Product": {"UnitPrice": 0.3172, "Parameters": [{"ValueText": "yellow", "ParameterId": 2049, "ParameterText": "colour"}, {"ValueText": "0603", "ParameterId": 2050, "ParameterText": "package"}], "Description": {"ProductDescription": "INDICATOR LED, YELLOW, 0603", "DetailedDescription": "Indicator LED, yellow, 0603"}, "Manufacturer": {"Id": 2238, "Name": "Kingbright"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "exempt", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.3172, "TotalPrice": 0.3172, "BreakQuantity": 1}, {"UnitPrice": 0.2601, "TotalPrice": 2.601, "BreakQuantity": 10}, {"UnitPrice": 0.1935, "TotalPrice": 19.35, "BreakQuantity": 100}, {"UnitPrice": 0.1491, "TotalPrice": 149.1, "BreakQuantity": 1000}, {"UnitPrice": 0.1301, "TotalPrice": 650.5, "BreakQuantity": 5000}], "QuantityAvailable": 74828, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "17", "ManufacturerProductNumber": "APT1608SYCK"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x9be466335dd157db7a0cb2be5bc52fd31dd4965d1f5cf30bcaedff185a8ce614	\N
e899060f-6861-42ba-bed4-e6ffd7a71927	cdf8e815-c3a7-49e4-b948-65e3d4a08646	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-06-16 13:01:06.366918+00	00:00:01.835	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Operational, Precision", "LeadTime": "70 Days", "ROHSStatus": "RoHS Compliant", "Description": "Precision operational amplifier, 5 µV offset, rail-to-rail, SOIC-8", "PriceBreaks": [{"Price": "$4.9276", "Currency": "USD", "Quantity": 1}, {"Price": "$4.0406", "Currency": "USD", "Quantity": 10}, {"Price": "$3.0058", "Currency": "USD", "Quantity": 100}, {"Price": "$2.3160", "Currency": "USD", "Quantity": 1000}, {"Price": "$2.0203", "Currency": "USD", "Quantity": 5000}], "Availability": "37799 In Stock", "Manufacturer": "Analog Devices", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "offset", "AttributeValue": "5 µV"}, {"AttributeName": "channels", "AttributeValue": "1"}, {"AttributeName": "package", "AttributeValue": "SOIC-8"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "AD8628ARZ-R2"}], "NumberOfResult": 1}}	\\xddc5fdd3a4ba5d47ebdd7fe23e28357bf30f04ca7ffcaee4adf09f1e535c4c39	\N
695e80bb-666f-4e9c-b683-67e516dc72d4	cdf8e815-c3a7-49e4-b948-65e3d4a08646	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-06-16 13:10:46.366918+00	00:00:03.711	404	\N	\N	no part AD8628ARZ-R2
13c72dbc-74b2-422f-a1dc-4da14e4da9c1	072e8642-ee22-4788-8a15-e5787e2348c6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-13 08:32:10.756529+00	00:00:00.482	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 974, "leastLeadTime": 175}, "prices": [{"to": 9, "cost": 1.84, "from": 1}, {"to": 99, "cost": 1.5088, "from": 10}, {"to": 999, "cost": 1.1224, "from": 100}, {"to": 9999, "cost": 0.8648, "from": 1000}, {"to": 49999, "cost": 0.7544, "from": 5000}], "packSize": 1, "brandName": "INFINEON TECHNOLOGIES", "attributes": [{"attributeLabel": "voltage", "attributeValue": "80 V"}, {"attributeLabel": "rds_on", "attributeValue": "1.6 mΩ"}, {"attributeLabel": "package", "attributeValue": "TSDSON-8"}], "vendorName": "Newark", "displayName": "BSZ016N08LSG - N-channel power MOSFET 80 V, 1.6 mΩ, logic level, TSDSON-8", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "BSZ016N08LSG"}], "numberOfResults": 1}}	\\xb330eb1e835f1fde638ee3a9dcbb90ee29ff2bfd19043e4b691f182b6a0cbd00	\N
2acd3d36-8d5b-41b3-a918-572f80097a49	2b332707-247b-4ef1-90a0-f05448c9605b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-10-19 07:30:52.172968+00	00:00:01.902	200	{"Product": {"UnitPrice": 21.0, "Parameters": [{"ValueText": "Cortex-M4", "ParameterId": 2049, "ParameterText": "core"}, {"ValueText": "168 MHz", "ParameterId": 2050, "ParameterText": "clock"}, {"ValueText": "512", "ParameterId": 2051, "ParameterText": "flash_kb"}, {"ValueText": "100", "ParameterId": 2052, "ParameterText": "pins"}, {"ValueText": "BGA-100", "ParameterId": 2053, "ParameterText": "package"}, {"ValueText": "85 °C", "ParameterId": 2054, "ParameterText": "temperature_max"}], "Description": {"ProductDescription": "ARM CORTEX-M4 MICROCONTROLLER, 168 MHZ, ", "DetailedDescription": "Arm Cortex-M4 microcontroller, 168 MHz, 512 KB flash, BGA-100"}, "Manufacturer": {"Id": 1423, "Name": "STMicroelectronics"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "non_compliant", "ReachStatus": "REACH Affected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 21.0, "TotalPrice": 21.0, "BreakQuantity": 1}, {"UnitPrice": 17.22, "TotalPrice": 172.2, "BreakQuantity": 10}, {"UnitPrice": 12.81, "TotalPrice": 1281.0, "BreakQuantity": 100}, {"UnitPrice": 9.87, "TotalPrice": 9870.0, "BreakQuantity": 1000}, {"UnitPrice": 8.61, "TotalPrice": 43050.0, "BreakQuantity": 5000}], "QuantityAvailable": 55904, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "25", "ManufacturerProductNumber": "STM32F407VEH6"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x61bc2485d83dfe33c2792a0d3481a24ab8237235f96db778285ae997f635e49c	\N
492d6c02-6b94-4a5b-a7d1-9047096f9197	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-01-20 04:28:58.839276+00	00:00:04.011	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Thin Film, 0.1 %", "LeadTime": "", "ROHSStatus": "", "Description": "Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603", "PriceBreaks": [{"Price": "$0.3960", "Currency": "USD", "Quantity": 1}, {"Price": "$0.3247", "Currency": "USD", "Quantity": 10}, {"Price": "$0.2416", "Currency": "USD", "Quantity": 100}, {"Price": "$0.1861", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.1624", "Currency": "USD", "Quantity": 5000}], "Availability": "42097 In Stock", "Manufacturer": "Vishay Dale", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "resistance", "AttributeValue": "2.7 kΩ"}, {"AttributeName": "tolerance", "AttributeValue": "±0.1 %"}, {"AttributeName": "tempco", "AttributeValue": "25 ppm/K"}, {"AttributeName": "package", "AttributeValue": "0603"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "TNPW06032K70BEEA"}], "NumberOfResult": 1}}	\\x08424e58892d2197fbcd587fcd29e4bf22758f61430ae11b2278d62e5e64b3e9	\N
d26972c1-5df0-4566-bb7b-421e5aea4c5a	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-01-20 04:29:33.839276+00	00:00:03.839	200	{"Product": {"UnitPrice": 0.396, "Parameters": [{"ValueText": "2.7 kΩ", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±0.1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 ppm/K", "ParameterId": 2051, "ParameterText": "tempco"}, {"ValueText": "0603", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THIN FILM RESISTOR 2.7 KΩ ±0.1 % 25 PPM/", "DetailedDescription": "Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603"}, "Manufacturer": {"Id": 2073, "Name": "Vishay Dale"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "exempt", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.396, "TotalPrice": 0.396, "BreakQuantity": 1}, {"UnitPrice": 0.3247, "TotalPrice": 3.247, "BreakQuantity": 10}, {"UnitPrice": 0.2416, "TotalPrice": 24.16, "BreakQuantity": 100}, {"UnitPrice": 0.1861, "TotalPrice": 186.1, "BreakQuantity": 1000}, {"UnitPrice": 0.1624, "TotalPrice": 812.0, "BreakQuantity": 5000}], "QuantityAvailable": 16491, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": null, "ManufacturerProductNumber": "TNPW06032K70BEEA"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xc1230d3d9c643bd132852eb3484df84ac8578e06e3d6a0c9624d90a17b633fd0	\N
4d8dbfa4-76f7-4b5d-abbb-7282f487a048	9e71d409-002d-44d6-aa40-8b9e8374e8d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-04-08 03:50:42.963775+00	00:00:03.982	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "161 Days", "ROHSStatus": "", "Description": "Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603", "PriceBreaks": [{"Price": "$0.0420", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0344", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0256", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0197", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0172", "Currency": "USD", "Quantity": 5000}], "Availability": "27700 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "3.3 µF"}, {"AttributeName": "tolerance", "AttributeValue": "±20 %"}, {"AttributeName": "voltage", "AttributeValue": "10 V"}, {"AttributeName": "dielectric", "AttributeValue": "X7R"}, {"AttributeName": "package", "AttributeValue": "0603"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "GRM188R71A335MA34D"}], "NumberOfResult": 1}}	\\xe089d20f5ac325c3b0e0669792279e03f94b676e9b3f0122be01b5ed085f4f97	\N
415f564f-c6d6-4abe-9a89-c0f26293d0e5	04cd2fb0-c1e4-4123-ba70-3d382b036224	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-02-01 08:49:20.393636+00	00:00:01.738	200	{"Product": {"UnitPrice": 0.8528, "Parameters": [{"ValueText": "12.000 MHz", "ParameterId": 2049, "ParameterText": "frequency"}, {"ValueText": "±20 ppm", "ParameterId": 2050, "ParameterText": "stability"}, {"ValueText": "18 pF", "ParameterId": 2051, "ParameterText": "load"}, {"ValueText": "ABM3", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "CRYSTAL 12.000 MHZ, ±20 PPM, 18 PF, SMD", "DetailedDescription": "Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD"}, "Manufacturer": {"Id": 563, "Name": "Abracon"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.8528, "TotalPrice": 0.8528, "BreakQuantity": 1}, {"UnitPrice": 0.6993, "TotalPrice": 6.993, "BreakQuantity": 10}, {"UnitPrice": 0.5202, "TotalPrice": 52.02, "BreakQuantity": 100}, {"UnitPrice": 0.4008, "TotalPrice": 400.8, "BreakQuantity": 1000}, {"UnitPrice": 0.3496, "TotalPrice": 1748.0, "BreakQuantity": 5000}], "QuantityAvailable": 38458, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "25", "ManufacturerProductNumber": "ABM3-12.000MHZ-D2Y-T"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x263bc1ff2f4bafcfbb648ad404be229800de21c13464cf376e5330ee46137c39	\N
f53c6ef2-8317-4d68-812d-2d87aadaa755	04cd2fb0-c1e4-4123-ba70-3d382b036224	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-02-01 08:57:16.393636+00	00:00:03.839	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 33149, "leastLeadTime": 175}, "prices": [{"to": 9, "cost": 0.8528, "from": 1}, {"to": 99, "cost": 0.6993, "from": 10}, {"to": 999, "cost": 0.5202, "from": 100}, {"to": 9999, "cost": 0.4008, "from": 1000}, {"to": 49999, "cost": 0.3496, "from": 5000}], "packSize": 1, "brandName": "ABRACON", "attributes": [{"attributeLabel": "frequency", "attributeValue": "12.000 MHz"}, {"attributeLabel": "stability", "attributeValue": "±20 ppm"}, {"attributeLabel": "load", "attributeValue": "18 pF"}, {"attributeLabel": "package", "attributeValue": "ABM3"}], "vendorName": "element14 中国", "displayName": "ABM3-12.000MHZ-D2Y-T - Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "ABM3-12.000MHZ-D2Y-T"}], "numberOfResults": 1}}	\\xb395699ff539c758d3eeda1aa221d18fa19a50fdf0d7e5845ab232b22e125b96	\N
62433212-c5db-4500-987a-e73eeaabe8b4	49943051-c921-4809-bdaa-12cb630852e1	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-09-11 10:02:39.01891+00	00:00:02.894	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Thick Film, 1 %", "LeadTime": "28 Days", "ROHSStatus": "RoHS Compliant", "Description": "Thick film chip resistor 12 Ω ±1 % 1/10 W 0603", "PriceBreaks": [{"Price": "$0.0220", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0180", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0134", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0103", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0090", "Currency": "USD", "Quantity": 5000}], "Availability": "19219 In Stock", "Manufacturer": "Yageo", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "resistance", "AttributeValue": "12 Ω"}, {"AttributeName": "tolerance", "AttributeValue": "±1 %"}, {"AttributeName": "power", "AttributeValue": "1/10 W"}, {"AttributeName": "package", "AttributeValue": "0603"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "RC0603FR-0712RL"}], "NumberOfResult": 1}}	\\x53e2f2cc465ffc794ba834e8ceb17aab14e8772e9ac1a01690e781dbd705d144	\N
3d529fad-3136-4289-8156-cc00029a0bb9	49943051-c921-4809-bdaa-12cb630852e1	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-09-11 09:53:59.01891+00	00:00:02.718	200	{"Product": {"UnitPrice": 0.022, "Parameters": [{"ValueText": "12 Ω", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "1/10 W", "ParameterId": 2051, "ParameterText": "power"}, {"ValueText": "0603", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THICK FILM CHIP RESISTOR 12 Ω ±1 % 1/10 ", "DetailedDescription": "Thick film chip resistor 12 Ω ±1 % 1/10 W 0603"}, "Manufacturer": {"Id": 2322, "Name": "Yageo"}, "ProductStatus": {"Id": 0, "Status": "Obsolete"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.022, "TotalPrice": 0.022, "BreakQuantity": 1}, {"UnitPrice": 0.018, "TotalPrice": 0.18, "BreakQuantity": 10}, {"UnitPrice": 0.0134, "TotalPrice": 1.34, "BreakQuantity": 100}, {"UnitPrice": 0.0103, "TotalPrice": 10.3, "BreakQuantity": 1000}, {"UnitPrice": 0.009, "TotalPrice": 45.0, "BreakQuantity": 5000}], "QuantityAvailable": 89669, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "4", "ManufacturerProductNumber": "RC0603FR-0712RL"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xc1a87a5383d95717289eb7661a2893c0b8a01ab38eaefd3e2a3c17d1191753ec	\N
ed8a240f-4a32-419e-b470-6befb0aab59e	11828217-705c-482f-8753-321e43da18d3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-05-12 11:13:32.24382+00	00:00:03.968	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MOSFET, N-Channel", "LeadTime": "77 Days", "ROHSStatus": "RoHS Compliant", "Description": "N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8", "PriceBreaks": [{"Price": "$2.5392", "Currency": "USD", "Quantity": 1}, {"Price": "$2.0821", "Currency": "USD", "Quantity": 10}, {"Price": "$1.5489", "Currency": "USD", "Quantity": 100}, {"Price": "$1.1934", "Currency": "USD", "Quantity": 1000}, {"Price": "$1.0411", "Currency": "USD", "Quantity": 5000}], "Availability": "77736 In Stock", "Manufacturer": "Infineon Technologies", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "voltage", "AttributeValue": "30 V"}, {"AttributeName": "rds_on", "AttributeValue": "4 mΩ"}, {"AttributeName": "package", "AttributeValue": "TSDSON-8"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "BSZ040N03LSG"}], "NumberOfResult": 1}}	\\xd677f4bb5b553a67b954c4c296b674d9ca784112aaf95c3a77ff7775504bf07b	\N
b6f3d96f-8b8f-464c-a982-d5ed94bdb93e	11828217-705c-482f-8753-321e43da18d3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-05-12 11:19:36.24382+00	00:00:02.797	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 26469, "leastLeadTime": 77}, "prices": [{"to": 9, "cost": 2.5392, "from": 1}, {"to": 99, "cost": 2.0821, "from": 10}, {"to": 999, "cost": 1.5489, "from": 100}, {"to": 9999, "cost": 1.1934, "from": 1000}, {"to": 49999, "cost": 1.0411, "from": 5000}], "packSize": 1, "brandName": "INFINEON TECHNOLOGIES", "attributes": [{"attributeLabel": "voltage", "attributeValue": "30 V"}, {"attributeLabel": "rds_on", "attributeValue": "4 mΩ"}, {"attributeLabel": "package", "attributeValue": "TSDSON-8"}], "vendorName": "element14 中国", "displayName": "BSZ040N03LSG - N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "BSZ040N03LSG"}], "numberOfResults": 1}}	\\xa2c0babc8e0f23fa405e86bd0a76090fdf649db57a30599333e559ac855ae7d7	\N
06bf9842-42f5-4f3b-b3f0-34511b4f17de	39bd50a4-4b00-40f2-a68e-17ce33cd552e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2024-09-07 01:47:57.000134+00	00:00:01.915	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "49 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402", "PriceBreaks": [{"Price": "$0.0374", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0307", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0228", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0176", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0153", "Currency": "USD", "Quantity": 5000}], "Availability": "72891 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "220 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±20 %"}, {"AttributeName": "voltage", "AttributeValue": "25 V"}, {"AttributeName": "dielectric", "AttributeValue": "X5R"}, {"AttributeName": "package", "AttributeValue": "0402"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "GRM158R61E224MA56D"}], "NumberOfResult": 1}}	\\xc34a2987278114f9ce03a21b8f8fa666df875afd15a7b471d68bd6d931b670d1	\N
3ef1dae1-3faf-47b1-9f04-fa1e96686a46	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-25 04:02:50.197594+00	00:00:01.685	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 5271, "leastLeadTime": 35}, "prices": [{"to": 9, "cost": 0.962, "from": 1}, {"to": 99, "cost": 0.7888, "from": 10}, {"to": 999, "cost": 0.5868, "from": 100}, {"to": 9999, "cost": 0.4521, "from": 1000}, {"to": 49999, "cost": 0.3944, "from": 5000}], "packSize": 1, "brandName": "TEXAS INSTRUMENTS", "attributes": [{"attributeLabel": "output_voltage", "attributeValue": "3.0 V"}, {"attributeLabel": "output_current", "attributeValue": "300 mA"}, {"attributeLabel": "package", "attributeValue": "X2SON-4"}], "vendorName": "farnell", "displayName": "TPS7A2030DQNR - Low-dropout regulator 3.0 V fixed, 300 mA, X2SON-4", "rohsStatusCode": "NO", "translatedManufacturerPartNumber": "TPS7A2030DQNR"}], "numberOfResults": 1}}	\\xfb6153308ec93e489ea9fee11dd6fa15fb24afefbb5d8df92dc3437043aa09e8	\N
46dc7732-5013-4952-b8c3-8d0fbb2c4fd0	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2024-09-07 01:41:32.000134+00	00:00:03.396	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 37241, "leastLeadTime": 49}, "prices": [{"to": 9, "cost": 0.0374, "from": 1}, {"to": 99, "cost": 0.0307, "from": 10}, {"to": 999, "cost": 0.0228, "from": 100}, {"to": 9999, "cost": 0.0176, "from": 1000}, {"to": 49999, "cost": 0.0153, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "220 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±20 %"}, {"attributeLabel": "voltage", "attributeValue": "25 V"}, {"attributeLabel": "dielectric", "attributeValue": "X5R"}, {"attributeLabel": "package", "attributeValue": "0402"}], "vendorName": "Newark", "displayName": "GRM158R61E224MA56D - Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM158R61E224MA56D"}], "numberOfResults": 1}}	\\xe588c862a0ccbd7680bf664af1b6f701390527814196bcc1ac5cd48e0d087ee9	\N
090f48e0-9550-4c85-bf40-959ba224ad18	92f508d0-8e95-499c-ad8f-e756d459ac78	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-08-30 20:40:46.822248+00	00:00:00.643	200	{"Product": {"UnitPrice": 2.9376, "Parameters": [{"ValueText": "22", "ParameterId": 2049, "ParameterText": "positions"}, {"ValueText": "3.0 mm", "ParameterId": 2050, "ParameterText": "pitch"}, {"ValueText": "dual row", "ParameterId": 2051, "ParameterText": "rows"}], "Description": {"ProductDescription": "MICRO-FIT HEADER, 22 WAYS, 3.0 MM, DUAL ", "DetailedDescription": "Micro-Fit header, 22 ways, 3.0 mm, dual row"}, "Manufacturer": {"Id": 2744, "Name": "Molex"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 2.9376, "TotalPrice": 2.9376, "BreakQuantity": 1}, {"UnitPrice": 2.4088, "TotalPrice": 24.088, "BreakQuantity": 10}, {"UnitPrice": 1.7919, "TotalPrice": 179.19, "BreakQuantity": 100}, {"UnitPrice": 1.3807, "TotalPrice": 1380.7, "BreakQuantity": 1000}, {"UnitPrice": 1.2044, "TotalPrice": 6022.0, "BreakQuantity": 5000}], "QuantityAvailable": 71806, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "4", "ManufacturerProductNumber": "43045-2218"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x50e4ffb0219d8a16e2af52220b7f94eb7046834839d3389c543a6644a1354e15	\N
38e9b716-2828-4131-9dc2-9f9657d550da	13ff9e22-86f7-4422-a262-3961b7817dec	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-07-17 07:45:16.931534+00	00:00:01.45	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Cortex-M4", "LeadTime": "147 Days", "ROHSStatus": "RoHS Compliant", "Description": "Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-100", "PriceBreaks": [{"Price": "$18.9840", "Currency": "USD", "Quantity": 1}, {"Price": "$15.5669", "Currency": "USD", "Quantity": 10}, {"Price": "$11.5802", "Currency": "USD", "Quantity": 100}, {"Price": "$8.9225", "Currency": "USD", "Quantity": 1000}, {"Price": "$7.7834", "Currency": "USD", "Quantity": 5000}], "Availability": "46827 In Stock", "Manufacturer": "STMicroelectronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "core", "AttributeValue": "Cortex-M4"}, {"AttributeName": "clock", "AttributeValue": "168 MHz"}, {"AttributeName": "flash_kb", "AttributeValue": "256"}, {"AttributeName": "pins", "AttributeValue": "100"}, {"AttributeName": "package", "AttributeValue": "LQFP-100"}, {"AttributeName": "temperature_max", "AttributeValue": "85 °C"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "STM32F405VCT6"}], "NumberOfResult": 1}}	\\x5fee91b95c3a77cb4946bf5932078b0f088f3c5cd9e8fc723b1d979b5ed01cb4	\N
58c06fb6-8433-4eba-9e2c-c777b385a015	a533d9b7-7436-4a6f-9593-4a998fea2c4a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-11-09 18:27:58.193944+00	00:00:02.107	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Headers, 2.5 mm", "LeadTime": "84 Days", "ROHSStatus": "RoHS Compliant", "Description": "Shrouded header, 13 ways, 2.0 mm, side entry", "PriceBreaks": [{"Price": "$0.3240", "Currency": "USD", "Quantity": 1}, {"Price": "$0.2657", "Currency": "USD", "Quantity": 10}, {"Price": "$0.1976", "Currency": "USD", "Quantity": 100}, {"Price": "$0.1523", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.1328", "Currency": "USD", "Quantity": 5000}], "Availability": "20930 In Stock", "Manufacturer": "JST", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "positions", "AttributeValue": "13"}, {"AttributeName": "pitch", "AttributeValue": "2.0 mm"}, {"AttributeName": "orientation", "AttributeValue": "side entry"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "S13B-PH-K"}], "NumberOfResult": 1}}	\\xa54678dd0f78eb4c90f3f90002f46bed0736e661d4d3a5f84d0bda5c3271ec2d	\N
970f3ab9-2297-46e0-b01e-757742a8ff62	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-05-19 11:05:48.915977+00	00:00:02.425	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Headers, 3.0 mm", "LeadTime": "49 Days", "ROHSStatus": "RoHS Compliant", "Description": "Micro-Fit header, 4 ways, 3.0 mm, single row", "PriceBreaks": [{"Price": "$2.2896", "Currency": "USD", "Quantity": 1}, {"Price": "$1.8775", "Currency": "USD", "Quantity": 10}, {"Price": "$1.3967", "Currency": "USD", "Quantity": 100}, {"Price": "$1.0761", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.9387", "Currency": "USD", "Quantity": 5000}], "Availability": "21270 In Stock", "Manufacturer": "Molex", "LifecycleStatus": "Obsolete", "ProductAttributes": [{"AttributeName": "positions", "AttributeValue": "4"}, {"AttributeName": "pitch", "AttributeValue": "3.0 mm"}, {"AttributeName": "rows", "AttributeValue": "single row"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "43650-0415"}], "NumberOfResult": 1}}	\\xdacc0e5daed850d7a1d50be5998b95a731d07c488bfaca8b9e7a71d0e274d9d6	\N
b5bfe42d-9040-40e6-be0b-073a3d743005	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-05-19 11:08:41.915977+00	00:00:03.103	200	{"Product": {"UnitPrice": 2.2896, "Parameters": [{"ValueText": "4", "ParameterId": 2049, "ParameterText": "positions"}, {"ValueText": "3.0 mm", "ParameterId": 2050, "ParameterText": "pitch"}, {"ValueText": "single row", "ParameterId": 2051, "ParameterText": "rows"}], "Description": {"ProductDescription": "MICRO-FIT HEADER, 4 WAYS, 3.0 MM, SINGLE", "DetailedDescription": "Micro-Fit header, 4 ways, 3.0 mm, single row"}, "Manufacturer": {"Id": 19, "Name": "Molex"}, "ProductStatus": {"Id": 0, "Status": "Obsolete"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 2.2896, "TotalPrice": 2.2896, "BreakQuantity": 1}, {"UnitPrice": 1.8775, "TotalPrice": 18.775, "BreakQuantity": 10}, {"UnitPrice": 1.3967, "TotalPrice": 139.67, "BreakQuantity": 100}, {"UnitPrice": 1.0761, "TotalPrice": 1076.1, "BreakQuantity": 1000}, {"UnitPrice": 0.9387, "TotalPrice": 4693.5, "BreakQuantity": 5000}], "QuantityAvailable": 87582, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "7", "ManufacturerProductNumber": "43650-0415"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x1c2e72c536fb078c5050fb57156d65443e890f908d66267d29d06ed538b92ed1	\N
fb7c0759-2650-4155-baf3-9c15155bb1f4	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-05-18 05:43:57.178889+00	00:00:01.89	200	{"Product": {"UnitPrice": 0.8036, "Parameters": [{"ValueText": "25.000 MHz", "ParameterId": 2049, "ParameterText": "frequency"}, {"ValueText": "±20 ppm", "ParameterId": 2050, "ParameterText": "stability"}, {"ValueText": "18 pF", "ParameterId": 2051, "ParameterText": "load"}, {"ValueText": "ABM3", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "CRYSTAL 25.000 MHZ, ±20 PPM, 18 PF, SMD", "DetailedDescription": "Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD"}, "Manufacturer": {"Id": 936, "Name": "Abracon"}, "ProductStatus": {"Id": 0, "Status": "Not For New Designs"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.8036, "TotalPrice": 0.8036, "BreakQuantity": 1}, {"UnitPrice": 0.659, "TotalPrice": 6.59, "BreakQuantity": 10}, {"UnitPrice": 0.4902, "TotalPrice": 49.02, "BreakQuantity": 100}, {"UnitPrice": 0.3777, "TotalPrice": 377.7, "BreakQuantity": 1000}, {"UnitPrice": 0.3295, "TotalPrice": 1647.5, "BreakQuantity": 5000}], "QuantityAvailable": 34682, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "36", "ManufacturerProductNumber": "ABM3-25.000MHZ-10-1-U-T"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x03b32b38665c78c9422e8c1034b5e17585f4789c985469e7e77da8c28d4bdf33	\N
9527ad7d-59bf-44df-9da6-38ee86e68742	87e813c9-04dc-4362-a08a-22f86123f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-08-01 08:39:50.634005+00	00:00:00.909	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 20381, "leastLeadTime": 70}, "prices": [{"to": 9, "cost": 0.0187, "from": 1}, {"to": 99, "cost": 0.0154, "from": 10}, {"to": 999, "cost": 0.0114, "from": 100}, {"to": 9999, "cost": 0.0088, "from": 1000}, {"to": 49999, "cost": 0.0077, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "1.8 kΩ"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/10 W"}, {"attributeLabel": "package", "attributeValue": "0603"}], "vendorName": "Newark", "displayName": "RC0603FR-071K8L - Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC0603FR-071K8L"}], "numberOfResults": 1}}	\\xdf3b8b06e353715da436fa2ac07bbb4c308315956892a597748ef1a39e77d6f5	\N
c1b272b1-debb-4431-ad50-a998207cd031	86341d70-4103-4aba-be40-09b0c88a2593	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2024-09-11 12:05:22.474005+00	00:00:01.722	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "PIC", "LeadTime": "203 Days", "ROHSStatus": "RoHS Compliant", "Description": "8-bit PIC microcontroller, 64 MHz, 28 pins, DIP", "PriceBreaks": [{"Price": "$4.9820", "Currency": "USD", "Quantity": 1}, {"Price": "$4.0852", "Currency": "USD", "Quantity": 10}, {"Price": "$3.0390", "Currency": "USD", "Quantity": 100}, {"Price": "$2.3415", "Currency": "USD", "Quantity": 1000}, {"Price": "$2.0426", "Currency": "USD", "Quantity": 5000}], "Availability": "81324 In Stock", "Manufacturer": "Microchip Technology", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "core", "AttributeValue": "PIC18"}, {"AttributeName": "clock", "AttributeValue": "64 MHz"}, {"AttributeName": "pins", "AttributeValue": "28"}, {"AttributeName": "package", "AttributeValue": "DIP"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "PIC18F25Q10-I/P"}], "NumberOfResult": 1}}	\\x21b5672be9cfe23e8bdce5c3de20eb65affd1524247fadecb5f0bd4742d3354a	\N
68691e04-1f50-4df9-a9c2-2c19f50778dc	86341d70-4103-4aba-be40-09b0c88a2593	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2024-09-11 12:09:20.474005+00	00:00:00.261	200	{"Product": {"UnitPrice": 4.982, "Parameters": [{"ValueText": "PIC18", "ParameterId": 2049, "ParameterText": "core"}, {"ValueText": "64 MHz", "ParameterId": 2050, "ParameterText": "clock"}, {"ValueText": "28", "ParameterId": 2051, "ParameterText": "pins"}, {"ValueText": "DIP", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "8-BIT PIC MICROCONTROLLER, 64 MHZ, 28 PI", "DetailedDescription": "8-bit PIC microcontroller, 64 MHz, 28 pins, DIP"}, "Manufacturer": {"Id": 2573, "Name": "Microchip Technology"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 4.982, "TotalPrice": 4.982, "BreakQuantity": 1}, {"UnitPrice": 4.0852, "TotalPrice": 40.852, "BreakQuantity": 10}, {"UnitPrice": 3.039, "TotalPrice": 303.9, "BreakQuantity": 100}, {"UnitPrice": 2.3415, "TotalPrice": 2341.5, "BreakQuantity": 1000}, {"UnitPrice": 2.0426, "TotalPrice": 10213.0, "BreakQuantity": 5000}], "QuantityAvailable": 100129, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "29", "ManufacturerProductNumber": "PIC18F25Q10-I/P"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x7e87838e0b6acfe0bbb556afa9c4b64f45df8719aa038af3a1dc6d8779e03655	\N
7dd2517c-0fa9-44ce-9574-07a78d37f222	5e4e2560-cf42-4feb-b4b5-a167efd45149	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-08-15 02:37:20.880255+00	00:00:00.484	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 26379, "leastLeadTime": 126}, "prices": [{"to": 9, "cost": 4.23, "from": 1}, {"to": 99, "cost": 3.4686, "from": 10}, {"to": 999, "cost": 2.5803, "from": 100}, {"to": 9999, "cost": 1.9881, "from": 1000}, {"to": 49999, "cost": 1.7343, "from": 5000}], "packSize": 1, "brandName": "MICROCHIP TECHNOLOGY", "attributes": [{"attributeLabel": "core", "attributeValue": "PIC18"}, {"attributeLabel": "clock", "attributeValue": "64 MHz"}, {"attributeLabel": "pins", "attributeValue": "28"}, {"attributeLabel": "package", "attributeValue": "DIP"}], "vendorName": "element14 中国", "displayName": "PIC18F25K22-I/P - 8-bit PIC microcontroller, 64 MHz, 28 pins, DIP", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "PIC18F25K22-I/P"}], "numberOfResults": 1}}	\\x51cff72d140097e936f93ccf8281d8777bb1272f1891b85732faeb2b95cf66ce	\N
a693e064-ca2e-4f69-96a4-c6aecafe745f	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-11-11 02:10:09.720831+00	00:00:02.387	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Headers, 2.5 mm", "LeadTime": "266 Days", "ROHSStatus": "RoHS Compliant", "Description": "Shrouded header, 8 ways, 2.0 mm, side entry", "PriceBreaks": [{"Price": "$0.3072", "Currency": "USD", "Quantity": 1}, {"Price": "$0.2519", "Currency": "USD", "Quantity": 10}, {"Price": "$0.1874", "Currency": "USD", "Quantity": 100}, {"Price": "$0.1444", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.1260", "Currency": "USD", "Quantity": 5000}], "Availability": "51995 In Stock", "Manufacturer": "JST", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "positions", "AttributeValue": "8"}, {"AttributeName": "pitch", "AttributeValue": "2.0 mm"}, {"AttributeName": "orientation", "AttributeValue": "side entry"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "S8B-PH-K"}], "NumberOfResult": 1}}	\\x7503b0ded3d90b1dbe1848fc980ba2f6db1927c47e42c0a5fddc03b259f55d2c	\N
2c6294e9-96ea-4057-87a8-fd73b81163f7	9d1b9f35-9f40-4ca8-9db1-d276a3866b63	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2024-11-26 13:10:05.338289+00	00:00:03.147	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 24991, "leastLeadTime": 42}, "prices": [{"to": 9, "cost": 0.0559, "from": 1}, {"to": 99, "cost": 0.0458, "from": 10}, {"to": 999, "cost": 0.0341, "from": 100}, {"to": 9999, "cost": 0.0263, "from": 1000}, {"to": 49999, "cost": 0.0229, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "180 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "25 V"}, {"attributeLabel": "dielectric", "attributeValue": "X7R"}, {"attributeLabel": "package", "attributeValue": "0603"}], "vendorName": "Newark", "displayName": "GRM188R71E184KA29D - Multilayer ceramic capacitor 180 nF ±10 % 25 V X7R 0603", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM188R71E184KA29D"}], "numberOfResults": 1}}	\\x1008150c519e6b64f264a3e25a243d5476070a6b2cd731c43c5459c9329db219	\N
9e7db3ba-596e-48d7-b0fe-73e10de9fcfc	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-09-10 17:42:33.644681+00	00:00:02.217	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 21764, "leastLeadTime": 126}, "prices": [{"to": 9, "cost": 0.0158, "from": 1}, {"to": 99, "cost": 0.013, "from": 10}, {"to": 999, "cost": 0.0097, "from": 100}, {"to": 9999, "cost": 0.0074, "from": 1000}, {"to": 49999, "cost": 0.0065, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "220 Ω"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/4 W"}, {"attributeLabel": "package", "attributeValue": "1206"}], "vendorName": "Newark", "displayName": "RC1206FR-07220RL - Thick film chip resistor 220 Ω ±1 % 1/4 W 1206", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC1206FR-07220RL"}], "numberOfResults": 1}}	\\x4d91f56bd865e4877f493208e48f6544bad280342e008952c65139fc6b2ce7b9	\N
6300bd34-0f60-4c9b-8b3f-b9794ddb9c6f	be3525ec-1767-4c25-8271-6bc8cd115570	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-05-17 04:16:00.17171+00	00:00:00.881	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "35 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 330 nF ±20 % 16 V X7R 0805", "PriceBreaks": [{"Price": "$0.0550", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0451", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0336", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0259", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0226", "Currency": "USD", "Quantity": 5000}], "Availability": "17778 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "330 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±20 %"}, {"AttributeName": "voltage", "AttributeValue": "16 V"}, {"AttributeName": "dielectric", "AttributeValue": "X7R"}, {"AttributeName": "package", "AttributeValue": "0805"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "GRM218R71C334MA25D"}], "NumberOfResult": 1}}	\\x2299f8d4d24a6c441a2acefe155da08fceaef162e9290dce4e2b17090e776ee7	\N
518585d7-23ef-4631-ad25-63d9e4af166c	6df26028-012e-4e43-b858-a64eabbe0858	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-02-11 07:30:03.30862+00	00:00:04.13	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "49 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 390 nF ±10 % 25 V X7R 1206", "PriceBreaks": [{"Price": "$0.0496", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0406", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0302", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0233", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0203", "Currency": "USD", "Quantity": 5000}], "Availability": "77266 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": "End of Life", "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "390 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±10 %"}, {"AttributeName": "voltage", "AttributeValue": "25 V"}, {"AttributeName": "dielectric", "AttributeValue": "X7R"}, {"AttributeName": "package", "AttributeValue": "1206"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "GRM318R71E394KA12D"}], "NumberOfResult": 1}}	\\x8d171e14f5386ea702f61369edb41d94d755c0e6b8d6f31e3db036d0dd2639af	\N
a3c42890-db00-4dc8-8602-6bd6978035b9	6df26028-012e-4e43-b858-a64eabbe0858	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-02-11 07:32:58.30862+00	00:00:03.489	200	{"Product": {"UnitPrice": 0.0496, "Parameters": [{"ValueText": "390 nF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±10 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X7R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "1206", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 390 NF ±10 ", "DetailedDescription": "Multilayer ceramic capacitor 390 nF ±10 % 25 V X7R 1206"}, "Manufacturer": {"Id": 2260, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Last Time Buy"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0496, "TotalPrice": 0.0496, "BreakQuantity": 1}, {"UnitPrice": 0.0406, "TotalPrice": 0.406, "BreakQuantity": 10}, {"UnitPrice": 0.0302, "TotalPrice": 3.02, "BreakQuantity": 100}, {"UnitPrice": 0.0233, "TotalPrice": 23.3, "BreakQuantity": 1000}, {"UnitPrice": 0.0203, "TotalPrice": 101.5, "BreakQuantity": 5000}], "QuantityAvailable": 17381, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "7", "ManufacturerProductNumber": "GRM318R71E394KA12D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x7cf8cb9e5ac6a90016bc9246396c360041e31c54d26ab4e5697ea346fc3e167e	\N
f4f60b45-09f0-43b3-9e76-d0a4c4ac92c8	ae3b1100-9ba6-4a48-b710-218edd9f0b13	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-09-21 09:03:12.605862+00	00:00:02.061	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "77 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805", "PriceBreaks": [{"Price": "$0.0487", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0400", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0297", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0229", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0200", "Currency": "USD", "Quantity": 5000}], "Availability": "24032 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "6.8 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±20 %"}, {"AttributeName": "voltage", "AttributeValue": "16 V"}, {"AttributeName": "dielectric", "AttributeValue": "X5R"}, {"AttributeName": "package", "AttributeValue": "0805"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "GRM218R61C682MA44D"}], "NumberOfResult": 1}}	\\xeaa5eabd973f594568745a6cace34675078eb9ad34e537f8926c8fa12b0b82ec	\N
9e4f8114-b5cd-4bdf-8334-4f5222d95c85	ae3b1100-9ba6-4a48-b710-218edd9f0b13	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-09-21 09:00:16.605862+00	00:00:00.625	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 16189, "leastLeadTime": 77}, "prices": [{"to": 9, "cost": 0.0487, "from": 1}, {"to": 99, "cost": 0.04, "from": 10}, {"to": 999, "cost": 0.0297, "from": 100}, {"to": 9999, "cost": 0.0229, "from": 1000}, {"to": 49999, "cost": 0.02, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "6.8 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±20 %"}, {"attributeLabel": "voltage", "attributeValue": "16 V"}, {"attributeLabel": "dielectric", "attributeValue": "X5R"}, {"attributeLabel": "package", "attributeValue": "0805"}], "vendorName": "Newark", "displayName": "GRM218R61C682MA44D - Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM218R61C682MA44D"}], "numberOfResults": 1}}	\\x9e1646695e3a423059b220d14f6d794121a20879895b378888b65ee50eb72933	\N
c991a5b2-8cd9-4703-b4c1-aa5be4ed280c	fac4b590-19b4-4141-924a-a18995d796d6	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-09-20 12:14:53.627614+00	00:00:03.315	200	{"Product": {"UnitPrice": 0.1049, "Parameters": [{"ValueText": "PNP", "ParameterId": 2049, "ParameterText": "polarity"}, {"ValueText": "45 V", "ParameterId": 2050, "ParameterText": "voltage"}, {"ValueText": "100 mA", "ParameterId": 2051, "ParameterText": "current"}, {"ValueText": "SOT-23", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "PNP SMALL-SIGNAL TRANSISTOR 45 V, 100 MA", "DetailedDescription": "PNP small-signal transistor 45 V, 100 mA, SOT-23"}, "Manufacturer": {"Id": 2055, "Name": "Nexperia"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.1049, "TotalPrice": 0.1049, "BreakQuantity": 1}, {"UnitPrice": 0.086, "TotalPrice": 0.86, "BreakQuantity": 10}, {"UnitPrice": 0.064, "TotalPrice": 6.4, "BreakQuantity": 100}, {"UnitPrice": 0.0493, "TotalPrice": 49.3, "BreakQuantity": 1000}, {"UnitPrice": 0.043, "TotalPrice": 215.0, "BreakQuantity": 5000}], "QuantityAvailable": 43673, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "24", "ManufacturerProductNumber": "BC856B,235"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xd1959758aafbf42014884faa04c3eeec94842ba1dfcd10f789688df84c6d3166	\N
1ad2d2ff-d557-4633-ab9b-b524253c0536	fac4b590-19b4-4141-924a-a18995d796d6	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-09-20 12:19:08.627614+00	00:00:01.096	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 7397, "leastLeadTime": 168}, "prices": [{"to": 9, "cost": 0.1049, "from": 1}, {"to": 99, "cost": 0.086, "from": 10}, {"to": 999, "cost": 0.064, "from": 100}, {"to": 9999, "cost": 0.0493, "from": 1000}, {"to": 49999, "cost": 0.043, "from": 5000}], "packSize": 1, "brandName": "NEXPERIA", "attributes": [{"attributeLabel": "polarity", "attributeValue": "PNP"}, {"attributeLabel": "voltage", "attributeValue": "45 V"}, {"attributeLabel": "current", "attributeValue": "100 mA"}, {"attributeLabel": "package", "attributeValue": "SOT-23"}], "vendorName": "Newark", "displayName": "BC856B,235 - PNP small-signal transistor 45 V, 100 mA, SOT-23", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "BC856B,235"}], "numberOfResults": 1}}	\\x9532374283fc9a2e973b49023043cf38e9ec39b1fc5fb8ca5ee0607a7c3c0790	\N
21ddaefe-90cb-4b43-b2da-3b57a590f00f	601ae1eb-318c-406b-b6e5-f4c992492549	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-11-02 16:42:34.923152+00	00:00:04.185	200	{"Product": {"UnitPrice": 0.115, "Parameters": [{"ValueText": "NPN", "ParameterId": 2049, "ParameterText": "polarity"}, {"ValueText": "45 V", "ParameterId": 2050, "ParameterText": "voltage"}, {"ValueText": "100 mA", "ParameterId": 2051, "ParameterText": "current"}, {"ValueText": "SOT-23", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "NPN SMALL-SIGNAL TRANSISTOR 45 V, 100 MA", "DetailedDescription": "NPN small-signal transistor 45 V, 100 mA, SOT-23"}, "Manufacturer": {"Id": 1657, "Name": "Nexperia"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.115, "TotalPrice": 0.115, "BreakQuantity": 1}, {"UnitPrice": 0.0943, "TotalPrice": 0.943, "BreakQuantity": 10}, {"UnitPrice": 0.0702, "TotalPrice": 7.02, "BreakQuantity": 100}, {"UnitPrice": 0.054, "TotalPrice": 54.0, "BreakQuantity": 1000}, {"UnitPrice": 0.0472, "TotalPrice": 236.0, "BreakQuantity": 5000}], "QuantityAvailable": 58590, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "23", "ManufacturerProductNumber": "BC847A,115"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xd4e12e18147d4491ca151ad8ab5b9af239678b0d42d1d9ac6d630bdb97502f91	\N
dd961378-7591-43b2-85c5-fd1f1d0f0ec6	601ae1eb-318c-406b-b6e5-f4c992492549	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-02 16:53:18.923152+00	00:00:03.282	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 30992, "leastLeadTime": 161}, "prices": [{"to": 9, "cost": 0.115, "from": 1}, {"to": 99, "cost": 0.0943, "from": 10}, {"to": 999, "cost": 0.0702, "from": 100}, {"to": 9999, "cost": 0.054, "from": 1000}, {"to": 49999, "cost": 0.0472, "from": 5000}], "packSize": 1, "brandName": "NEXPERIA", "attributes": [{"attributeLabel": "polarity", "attributeValue": "NPN"}, {"attributeLabel": "voltage", "attributeValue": "45 V"}, {"attributeLabel": "current", "attributeValue": "100 mA"}, {"attributeLabel": "package", "attributeValue": "SOT-23"}], "vendorName": "farnell", "displayName": "BC847A,115 - NPN small-signal transistor 45 V, 100 mA, SOT-23", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "BC847A,115"}], "numberOfResults": 1}}	\\x97b07aea5799fef601ce84fd9ce7c8f0c46f89ee80a35af128a116757d244f45	\N
55b3a120-de52-4f0d-8e3f-bc8ee8692d39	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-12-22 08:47:19.004965+00	00:00:01.855	200	{"Product": {"UnitPrice": 0.0449, "Parameters": [{"ValueText": "1 µF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±10 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X7R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0805", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 1 ΜF ±10 % ", "DetailedDescription": "Multilayer ceramic capacitor 1 µF ±10 % 25 V X7R 0805"}, "Manufacturer": {"Id": 366, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Not For New Designs"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0449, "TotalPrice": 0.0449, "BreakQuantity": 1}, {"UnitPrice": 0.0369, "TotalPrice": 0.369, "BreakQuantity": 10}, {"UnitPrice": 0.0274, "TotalPrice": 2.74, "BreakQuantity": 100}, {"UnitPrice": 0.0211, "TotalPrice": 21.1, "BreakQuantity": 1000}, {"UnitPrice": 0.0184, "TotalPrice": 92.0, "BreakQuantity": 5000}], "QuantityAvailable": 98182, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "36", "ManufacturerProductNumber": "GRM218R71E105KA36D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x69952ded413faea92f0ef3bce82a8a741289bd362708d74b0f669f041cbf6743	\N
b2ea543a-c72f-4992-9b9a-e5ef88c4bf11	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-22 08:50:52.004965+00	00:00:00.514	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 32836, "leastLeadTime": 252}, "prices": [{"to": 9, "cost": 0.0449, "from": 1}, {"to": 99, "cost": 0.0369, "from": 10}, {"to": 999, "cost": 0.0274, "from": 100}, {"to": 9999, "cost": 0.0211, "from": 1000}, {"to": 49999, "cost": 0.0184, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "1 µF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "25 V"}, {"attributeLabel": "dielectric", "attributeValue": "X7R"}, {"attributeLabel": "package", "attributeValue": "0805"}], "vendorName": "element14 中国", "displayName": "GRM218R71E105KA36D - Multilayer ceramic capacitor 1 µF ±10 % 25 V X7R 0805", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM218R71E105KA36D"}], "numberOfResults": 1}}	\\x6f672846e85508e718c4e82768630a0a6c40331867e41605d7cb53928fc2596f	\N
e7a2d632-4ee6-4fa3-a9fa-43d3252685e1	a3718449-c493-45b6-b705-3b77a7e0a2b9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-06-08 04:20:36.847384+00	00:00:03.05	200	{"Product": {"UnitPrice": 0.025, "Parameters": [{"ValueText": "3.9 kΩ", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "1/10 W", "ParameterId": 2051, "ParameterText": "power"}, {"ValueText": "0603", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THICK FILM CHIP RESISTOR 3.9 KΩ ±1 % 1/1", "DetailedDescription": "Thick film chip resistor 3.9 kΩ ±1 % 1/10 W 0603"}, "Manufacturer": {"Id": 573, "Name": "Yageo"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.025, "TotalPrice": 0.025, "BreakQuantity": 1}, {"UnitPrice": 0.0205, "TotalPrice": 0.205, "BreakQuantity": 10}, {"UnitPrice": 0.0153, "TotalPrice": 1.53, "BreakQuantity": 100}, {"UnitPrice": 0.0118, "TotalPrice": 11.8, "BreakQuantity": 1000}, {"UnitPrice": 0.0103, "TotalPrice": 51.5, "BreakQuantity": 5000}], "QuantityAvailable": 103848, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "21", "ManufacturerProductNumber": "RC0603FR-073K9L"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x7289f60940d89a2a14579cb67c1f397737a594c43bc2d4270e98ab7bb61f9ff3	\N
da7241dd-ec1b-4640-9b5d-e4020fc2d642	48e01954-2437-4e55-a720-56c73a0033ca	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-02 22:41:44.912761+00	00:00:01.003	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 28670, "leastLeadTime": 217}, "prices": [{"to": 9, "cost": 0.0458, "from": 1}, {"to": 99, "cost": 0.0375, "from": 10}, {"to": 999, "cost": 0.0279, "from": 100}, {"to": 9999, "cost": 0.0215, "from": 1000}, {"to": 49999, "cost": 0.0188, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "220 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±20 %"}, {"attributeLabel": "voltage", "attributeValue": "16 V"}, {"attributeLabel": "dielectric", "attributeValue": "X7R"}, {"attributeLabel": "package", "attributeValue": "0603"}], "vendorName": "Newark", "displayName": "GRM188R71C224MA31D - Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM188R71C224MA31D"}], "numberOfResults": 1}}	\\x45c9308aebad1c441445f77fd3228f12ca8bd4b136534d43a99c3208bb56d898	\N
824b5942-52d4-4222-aa6a-db4b458876df	cbc7885c-e534-423a-adb7-52d3d67a9bdb	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-05-22 23:44:53.309222+00	00:00:00.337	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Operational, Precision", "LeadTime": "84 Days", "ROHSStatus": "RoHS Compliant", "Description": "Precision operational amplifier, 60 µV offset, rail-to-rail, TSOT-5", "PriceBreaks": [{"Price": "$5.4320", "Currency": "USD", "Quantity": 1}, {"Price": "$4.4542", "Currency": "USD", "Quantity": 10}, {"Price": "$3.3135", "Currency": "USD", "Quantity": 100}, {"Price": "$2.5530", "Currency": "USD", "Quantity": 1000}, {"Price": "$2.2271", "Currency": "USD", "Quantity": 5000}], "Availability": "86970 In Stock", "Manufacturer": "Analog Devices", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "offset", "AttributeValue": "60 µV"}, {"AttributeName": "channels", "AttributeValue": "1"}, {"AttributeName": "package", "AttributeValue": "TSOT-5"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "AD8615AUJZ"}], "NumberOfResult": 1}}	\\x060bae07e6add7755a94495fe83c676e510808ad41c460ff854746b43c354d7c	\N
ada77424-b6a2-4d44-b192-bb94bbd7dfa7	c096f3a7-51c3-4393-a05e-b40693560e52	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-11-09 12:54:19.221537+00	00:00:03.148	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "224 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 1 nF ±20 % 50 V X5R 0603", "PriceBreaks": [{"Price": "$0.0399", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0327", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0243", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0188", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0164", "Currency": "USD", "Quantity": 5000}], "Availability": "88072 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "1 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±20 %"}, {"AttributeName": "voltage", "AttributeValue": "50 V"}, {"AttributeName": "dielectric", "AttributeValue": "X5R"}, {"AttributeName": "package", "AttributeValue": "0603"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "GRM188R61H102MA46D"}], "NumberOfResult": 1}}	\\x0731f44d9dc726fe48752bab7d3da7a16b6bc1319bcf4f9bd2ca75511dfc2896	\N
b1559f20-a85d-49c0-83bd-1c1d708f2503	af52d229-24b8-49d8-989d-deb6d6d14438	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-10-12 10:44:26.134012+00	00:00:03.684	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 4675, "leastLeadTime": 105}, "prices": [{"to": 9, "cost": 0.0454, "from": 1}, {"to": 99, "cost": 0.0372, "from": 10}, {"to": 999, "cost": 0.0277, "from": 100}, {"to": 9999, "cost": 0.0213, "from": 1000}, {"to": 49999, "cost": 0.0186, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "1.8 µF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "50 V"}, {"attributeLabel": "dielectric", "attributeValue": "X7R"}, {"attributeLabel": "package", "attributeValue": "0805"}], "vendorName": "element14 中国", "displayName": "GRM218R71H185KA35D - Multilayer ceramic capacitor 1.8 µF ±10 % 50 V X7R 0805", "rohsStatusCode": "EXEMPT", "translatedManufacturerPartNumber": "GRM218R71H185KA35D"}], "numberOfResults": 1}}	\\xcc665d6b7ed6ac9e924ddb7c1856ae06986e6f5c3388d4c7c4606bc96fea8c75	\N
a30ba7a3-464c-45a6-8628-acb80b4a15af	b15a0a57-acf9-4d99-936c-b452c821d307	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2024-12-23 23:42:39.967431+00	00:00:03.142	200	{"Product": {"UnitPrice": 0.0433, "Parameters": [{"ValueText": "390 pF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±5 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "C0G", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0603", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 390 PF ±5 %", "DetailedDescription": "Multilayer ceramic capacitor 390 pF ±5 % 25 V C0G 0603"}, "Manufacturer": {"Id": 2700, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Not For New Designs"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0433, "TotalPrice": 0.0433, "BreakQuantity": 1}, {"UnitPrice": 0.0355, "TotalPrice": 0.355, "BreakQuantity": 10}, {"UnitPrice": 0.0264, "TotalPrice": 2.64, "BreakQuantity": 100}, {"UnitPrice": 0.0203, "TotalPrice": 20.3, "BreakQuantity": 1000}, {"UnitPrice": 0.0177, "TotalPrice": 88.5, "BreakQuantity": 5000}], "QuantityAvailable": 104870, "BackOrderNotAllowed": true, "ManufacturerLeadWeeks": "4", "ManufacturerProductNumber": "GRM1885C1E391JA41D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xf3d80c371eaa7b0dd0556d055ace02cd596622eb32b05a2ee432666641a491ef	\N
2afe89cd-08e9-4037-b965-105da5668edf	3f9e19e3-8bab-4d42-885b-226f0ba1299e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-05-03 22:50:23.177425+00	00:00:01.865	200	{"Product": {"UnitPrice": 0.0458, "Parameters": [{"ValueText": "47 nF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±10 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "16 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X5R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0805", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 47 NF ±10 %", "DetailedDescription": "Multilayer ceramic capacitor 47 nF ±10 % 16 V X5R 0805"}, "Manufacturer": {"Id": 1215, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "non_compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0458, "TotalPrice": 0.0458, "BreakQuantity": 1}, {"UnitPrice": 0.0375, "TotalPrice": 0.375, "BreakQuantity": 10}, {"UnitPrice": 0.0279, "TotalPrice": 2.79, "BreakQuantity": 100}, {"UnitPrice": 0.0215, "TotalPrice": 21.5, "BreakQuantity": 1000}, {"UnitPrice": 0.0188, "TotalPrice": 94.0, "BreakQuantity": 5000}], "QuantityAvailable": 86550, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "7", "ManufacturerProductNumber": "GRM218R61C473KA99D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xa02480ebf41a3c9048af8b5e2f434f8b7236635eb7b0b7eceaee94c1674e34e5	\N
afc2e138-45d5-4cb7-a3dd-85ac47e008c5	3f9e19e3-8bab-4d42-885b-226f0ba1299e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-05-03 22:41:54.177425+00	00:00:01.58	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 26264, "leastLeadTime": 49}, "prices": [{"to": 9, "cost": 0.0458, "from": 1}, {"to": 99, "cost": 0.0375, "from": 10}, {"to": 999, "cost": 0.0279, "from": 100}, {"to": 9999, "cost": 0.0215, "from": 1000}, {"to": 49999, "cost": 0.0188, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "47 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "16 V"}, {"attributeLabel": "dielectric", "attributeValue": "X5R"}, {"attributeLabel": "package", "attributeValue": "0805"}], "vendorName": "farnell", "displayName": "GRM218R61C473KA99D - Multilayer ceramic capacitor 47 nF ±10 % 16 V X5R 0805", "rohsStatusCode": "NO", "translatedManufacturerPartNumber": "GRM218R61C473KA99D"}], "numberOfResults": 1}}	\\x3c80436c7a46f78ec041ce16f6d22a78e6a2c9091553eaa181b6fa16740d971b	\N
6a9ee56f-5f82-4671-baad-6b8bbe8103f2	9eb8c715-15b2-40b6-9a6a-40d25630c262	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-10-24 11:54:10.556373+00	00:00:01.505	200	{"Product": {"UnitPrice": 0.0361, "Parameters": [{"ValueText": "3.3 µF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±20 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X7R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "1206", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 3.3 ΜF ±20 ", "DetailedDescription": "Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206"}, "Manufacturer": {"Id": 701, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0361, "TotalPrice": 0.0361, "BreakQuantity": 1}, {"UnitPrice": 0.0296, "TotalPrice": 0.296, "BreakQuantity": 10}, {"UnitPrice": 0.022, "TotalPrice": 2.2, "BreakQuantity": 100}, {"UnitPrice": 0.017, "TotalPrice": 17.0, "BreakQuantity": 1000}, {"UnitPrice": 0.0148, "TotalPrice": 74.0, "BreakQuantity": 5000}], "QuantityAvailable": 98057, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "10", "ManufacturerProductNumber": "GRM318R71E335MA58D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x65f40e6fdd0dda6f0240c3172ea1613660185e67873752dd012db528afc1e2d5	\N
fa308a4f-3287-423d-9350-2c44b14a7737	f40ad325-53dc-4449-b4ed-3fe879d31bc5	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-08-19 01:59:12.370735+00	00:00:03.571	200	{"Product": {"UnitPrice": 0.0517, "Parameters": [{"ValueText": "82 nF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±10 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X7R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0603", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 82 NF ±10 %", "DetailedDescription": "Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603"}, "Manufacturer": {"Id": 1933, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Obsolete"}, "Classifications": {"RohsStatus": "exempt", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0517, "TotalPrice": 0.0517, "BreakQuantity": 1}, {"UnitPrice": 0.0424, "TotalPrice": 0.424, "BreakQuantity": 10}, {"UnitPrice": 0.0315, "TotalPrice": 3.15, "BreakQuantity": 100}, {"UnitPrice": 0.0243, "TotalPrice": 24.3, "BreakQuantity": 1000}, {"UnitPrice": 0.0212, "TotalPrice": 106.0, "BreakQuantity": 5000}], "QuantityAvailable": 29508, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "20", "ManufacturerProductNumber": "GRM188R71E823KA64D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x0d176756692e1fcb1befbf2ecaafea9eb89b568ae25415913873f33b13e48aa5	\N
d9c10b99-6438-4d74-ad5f-4f3cf460f988	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-21 10:20:27.207028+00	00:00:02.809	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 23102, "leastLeadTime": 147}, "prices": [{"to": 9, "cost": 0.504, "from": 1}, {"to": 99, "cost": 0.4133, "from": 10}, {"to": 999, "cost": 0.3074, "from": 100}, {"to": 9999, "cost": 0.2369, "from": 1000}, {"to": 49999, "cost": 0.2066, "from": 5000}], "packSize": 1, "brandName": "VISHAY DALE", "attributes": [{"attributeLabel": "resistance", "attributeValue": "39 kΩ"}, {"attributeLabel": "tolerance", "attributeValue": "±0.1 %"}, {"attributeLabel": "tempco", "attributeValue": "25 ppm/K"}, {"attributeLabel": "package", "attributeValue": "1206"}], "vendorName": "farnell", "displayName": "TNPW120639K0BEEA - Thin film resistor 39 kΩ ±0.1 % 25 ppm/K 1206", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "TNPW120639K0BEEA"}], "numberOfResults": 1}}	\\xfcd813d3462c3af113b2cc835cb3fde18d9edccf42234ec26235a3560f4a774c	\N
79b73798-44fe-4d79-a148-a59018ca8c41	57574ff7-b841-4bbd-9e1a-a905c151d072	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-10-07 23:01:08.3066+00	00:00:03.184	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Cortex-M4", "LeadTime": "56 Days", "ROHSStatus": "RoHS Compliant", "Description": "Arm Cortex-M4 microcontroller, 168 MHz, 1024 KB flash, LQFP-144", "PriceBreaks": [{"Price": "$17.4720", "Currency": "USD", "Quantity": 1}, {"Price": "$14.3270", "Currency": "USD", "Quantity": 10}, {"Price": "$10.6579", "Currency": "USD", "Quantity": 100}, {"Price": "$8.2118", "Currency": "USD", "Quantity": 1000}, {"Price": "$7.1635", "Currency": "USD", "Quantity": 5000}], "Availability": "66995 In Stock", "Manufacturer": "STMicroelectronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "core", "AttributeValue": "Cortex-M4"}, {"AttributeName": "clock", "AttributeValue": "168 MHz"}, {"AttributeName": "flash_kb", "AttributeValue": "1024"}, {"AttributeName": "pins", "AttributeValue": "144"}, {"AttributeName": "package", "AttributeValue": "LQFP-144"}, {"AttributeName": "temperature_max", "AttributeValue": "105 °C"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "STM32F405ZGT7"}], "NumberOfResult": 1}}	\\xd574e022ab0760825fc9d5d4ce4d1a1d264a6e54b6dc09e92b0f85cd0204204a	\N
77c756fb-2d2d-4f20-975d-94467f722000	57574ff7-b841-4bbd-9e1a-a905c151d072	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-10-07 23:05:17.3066+00	00:00:03.236	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 26509, "leastLeadTime": 56}, "prices": [{"to": 9, "cost": 17.472, "from": 1}, {"to": 99, "cost": 14.327, "from": 10}, {"to": 999, "cost": 10.6579, "from": 100}, {"to": 9999, "cost": 8.2118, "from": 1000}, {"to": 49999, "cost": 7.1635, "from": 5000}], "packSize": 1, "brandName": "STMICROELECTRONICS", "attributes": [{"attributeLabel": "core", "attributeValue": "Cortex-M4"}, {"attributeLabel": "clock", "attributeValue": "168 MHz"}, {"attributeLabel": "flash_kb", "attributeValue": "1024"}, {"attributeLabel": "pins", "attributeValue": "144"}, {"attributeLabel": "package", "attributeValue": "LQFP-144"}, {"attributeLabel": "temperature_max", "attributeValue": "105 °C"}], "vendorName": "farnell", "displayName": "STM32F405ZGT7 - Arm Cortex-M4 microcontroller, 168 MHz, 1024 KB flash, LQFP-144", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "STM32F405ZGT7"}], "numberOfResults": 1}}	\\x6f7a141cd7362dd75f15be077ab4e57e3a7451692dc41afb8de239a2ea26b7a1	\N
366a1acd-95ab-4b7a-bcd9-6753949cca6b	060f2351-c1fb-4bee-bcb9-854b68f0a847	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-10-04 03:57:50.165583+00	00:00:00.52	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Shielded, SMD", "LeadTime": "266 Days", "ROHSStatus": "RoHS Compliant", "Description": "Shielded power inductor 33 µH ±20 %", "PriceBreaks": [{"Price": "$1.8232", "Currency": "USD", "Quantity": 1}, {"Price": "$1.4950", "Currency": "USD", "Quantity": 10}, {"Price": "$1.1122", "Currency": "USD", "Quantity": 100}, {"Price": "$0.8569", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.7475", "Currency": "USD", "Quantity": 5000}], "Availability": "27065 In Stock", "Manufacturer": "Coilcraft", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "inductance", "AttributeValue": "33 µH"}, {"AttributeName": "tolerance", "AttributeValue": "±20 %"}, {"AttributeName": "package", "AttributeValue": "XAL6060"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "XAL6060-333MEC"}], "NumberOfResult": 1}}	\\x8a8cfa4a29b078e9953e2421adede9990b963e165e8f5ec9fc86703ec5d1aed2	\N
f58efd69-a139-48b2-aa4f-bc198dd6ab40	060f2351-c1fb-4bee-bcb9-854b68f0a847	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-10-04 03:58:11.165583+00	00:00:01.062	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 35525, "leastLeadTime": 266}, "prices": [{"to": 9, "cost": 1.8232, "from": 1}, {"to": 99, "cost": 1.495, "from": 10}, {"to": 999, "cost": 1.1122, "from": 100}, {"to": 9999, "cost": 0.8569, "from": 1000}, {"to": 49999, "cost": 0.7475, "from": 5000}], "packSize": 1, "brandName": "COILCRAFT", "attributes": [{"attributeLabel": "inductance", "attributeValue": "33 µH"}, {"attributeLabel": "tolerance", "attributeValue": "±20 %"}, {"attributeLabel": "package", "attributeValue": "XAL6060"}], "vendorName": "Newark", "displayName": "XAL6060-333MEC - Shielded power inductor 33 µH ±20 %", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "XAL6060-333MEC"}], "numberOfResults": 1}}	\\x025ff1036da00c28630201b54cc1ef7e48f5547067f50c8326f15e728bb9e5b6	\N
e0b5f8b6-80fc-4ff5-8c2b-fa6b0cf19812	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-04-27 20:03:43.47072+00	00:00:03.441	200	{"Product": {"UnitPrice": 0.0229, "Parameters": [{"ValueText": "820 kΩ", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "1/8 W", "ParameterId": 2051, "ParameterText": "power"}, {"ValueText": "0805", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THICK FILM CHIP RESISTOR 820 KΩ ±1 % 1/8", "DetailedDescription": "Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805"}, "Manufacturer": {"Id": 2929, "Name": "Yageo"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0229, "TotalPrice": 0.0229, "BreakQuantity": 1}, {"UnitPrice": 0.0187, "TotalPrice": 0.187, "BreakQuantity": 10}, {"UnitPrice": 0.0139, "TotalPrice": 1.39, "BreakQuantity": 100}, {"UnitPrice": 0.0107, "TotalPrice": 10.7, "BreakQuantity": 1000}, {"UnitPrice": 0.0094, "TotalPrice": 47.0, "BreakQuantity": 5000}], "QuantityAvailable": 110612, "BackOrderNotAllowed": true, "ManufacturerLeadWeeks": "15", "ManufacturerProductNumber": "RC0805FR-07820KL"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x2765981c028afb3ee800093d35330f0f7834f1fade7eba0b8d7e834a5a79db2b	\N
2679eccf-72c6-4ee6-b70d-351bc5c8c2c0	f5c2958c-3487-4827-a4c5-48f2739f935f	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-01-09 14:23:13.828025+00	00:00:01.676	200	{"Product": {"UnitPrice": 0.0194, "Parameters": [{"ValueText": "10 kΩ", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "1/4 W", "ParameterId": 2051, "ParameterText": "power"}, {"ValueText": "1206", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THICK FILM CHIP RESISTOR 10 KΩ ±1 % 1/4 ", "DetailedDescription": "Thick film chip resistor 10 kΩ ±1 % 1/4 W 1206"}, "Manufacturer": {"Id": 1800, "Name": "Yageo"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0194, "TotalPrice": 0.0194, "BreakQuantity": 1}, {"UnitPrice": 0.0159, "TotalPrice": 0.159, "BreakQuantity": 10}, {"UnitPrice": 0.0119, "TotalPrice": 1.19, "BreakQuantity": 100}, {"UnitPrice": 0.0091, "TotalPrice": 9.1, "BreakQuantity": 1000}, {"UnitPrice": 0.008, "TotalPrice": 40.0, "BreakQuantity": 5000}], "QuantityAvailable": 51966, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "19", "ManufacturerProductNumber": "RC1206FR-0710KL"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x8b4d7d55ce2f0e7bb6b3e6ceb5607d4bd6482178aa90e4b3d4f3e4f3eb7d90cd	\N
6a2ffddc-9875-4996-8bd6-9afcd7440d06	f5c2958c-3487-4827-a4c5-48f2739f935f	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-01-09 14:36:41.828025+00	00:00:01.326	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 17630, "leastLeadTime": 133}, "prices": [{"to": 9, "cost": 0.0194, "from": 1}, {"to": 99, "cost": 0.0159, "from": 10}, {"to": 999, "cost": 0.0119, "from": 100}, {"to": 9999, "cost": 0.0091, "from": 1000}, {"to": 49999, "cost": 0.008, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "10 kΩ"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/4 W"}, {"attributeLabel": "package", "attributeValue": "1206"}], "vendorName": "element14 中国", "displayName": "RC1206FR-0710KL - Thick film chip resistor 10 kΩ ±1 % 1/4 W 1206", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC1206FR-0710KL"}], "numberOfResults": 1}}	\\x2f57b93f0af08ea2928aa1302a1507315125bbf167982c81f54dc8a024636072	\N
490914ba-6ca1-46ce-917e-0300f0bc99a3	6a96458f-dc19-43d4-a021-0cf631375bb7	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-12-16 19:08:12.603415+00	00:00:01.44	200	{"Product": {"UnitPrice": 2.0124, "Parameters": [{"ValueText": "4.7 µH", "ParameterId": 2049, "ParameterText": "inductance"}, {"ValueText": "±20 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "XAL4020", "ParameterId": 2051, "ParameterText": "package"}], "Description": {"ProductDescription": "SHIELDED POWER INDUCTOR 4.7 ΜH ±20 %", "DetailedDescription": "Shielded power inductor 4.7 µH ±20 %"}, "Manufacturer": {"Id": 2747, "Name": "Coilcraft"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "exempt", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 2.0124, "TotalPrice": 2.0124, "BreakQuantity": 1}, {"UnitPrice": 1.6502, "TotalPrice": 16.502, "BreakQuantity": 10}, {"UnitPrice": 1.2276, "TotalPrice": 122.76, "BreakQuantity": 100}, {"UnitPrice": 0.9458, "TotalPrice": 945.8, "BreakQuantity": 1000}, {"UnitPrice": 0.8251, "TotalPrice": 4125.5, "BreakQuantity": 5000}], "QuantityAvailable": 67696, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "23", "ManufacturerProductNumber": "XAL4020-472MEC"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xce0b02c32692d42918611f6e318b2c5393e855a983780bab4e097c2751ac7c00	\N
68671c62-6f18-4006-a546-893952a5ffdc	6a96458f-dc19-43d4-a021-0cf631375bb7	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-16 19:07:46.603415+00	00:00:01.761	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 37192, "leastLeadTime": 161}, "prices": [{"to": 9, "cost": 2.0124, "from": 1}, {"to": 99, "cost": 1.6502, "from": 10}, {"to": 999, "cost": 1.2276, "from": 100}, {"to": 9999, "cost": 0.9458, "from": 1000}, {"to": 49999, "cost": 0.8251, "from": 5000}], "packSize": 1, "brandName": "COILCRAFT", "attributes": [{"attributeLabel": "inductance", "attributeValue": "4.7 µH"}, {"attributeLabel": "tolerance", "attributeValue": "±20 %"}, {"attributeLabel": "package", "attributeValue": "XAL4020"}], "vendorName": "Newark", "displayName": "XAL4020-472MEC - Shielded power inductor 4.7 µH ±20 %", "rohsStatusCode": "EXEMPT", "translatedManufacturerPartNumber": "XAL4020-472MEC"}], "numberOfResults": 1}}	\\x2c3827b4d553abcd805fb5a7d09d7a8fdd95ab2a68700c006c1f8692d238dae9	\N
d50da5e2-46da-4b52-8c2a-cee60ef1a3b4	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-01-21 15:35:14.284208+00	00:00:02.679	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Electrolytic, SMD", "LeadTime": "42 Days", "ROHSStatus": "", "Description": "Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C", "PriceBreaks": [{"Price": "$0.6138", "Currency": "USD", "Quantity": 1}, {"Price": "$0.5033", "Currency": "USD", "Quantity": 10}, {"Price": "$0.3744", "Currency": "USD", "Quantity": 100}, {"Price": "$0.2885", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.2517", "Currency": "USD", "Quantity": 5000}], "Availability": "84487 In Stock", "Manufacturer": "Panasonic Electronic Components", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "2200 µF"}, {"AttributeName": "voltage", "AttributeValue": "35 V"}, {"AttributeName": "temperature_max", "AttributeValue": "105 °C"}, {"AttributeName": "package", "AttributeValue": "SMD can"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "EEEFK1V222UP"}], "NumberOfResult": 1}}	\\xeb99128d63aadec17380d47d0fceba6401ae0629a7261f7bdbb17e9461c01148	\N
5122633c-1fbf-4bb5-a6fa-a2c0143803d8	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-05-20 20:57:44.337371+00	00:00:01.964	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 35246, "leastLeadTime": 182}, "prices": [{"to": 9, "cost": 0.055, "from": 1}, {"to": 99, "cost": 0.0451, "from": 10}, {"to": 999, "cost": 0.0336, "from": 100}, {"to": 9999, "cost": 0.0259, "from": 1000}, {"to": 49999, "cost": 0.0226, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "100 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "16 V"}, {"attributeLabel": "dielectric", "attributeValue": "X5R"}, {"attributeLabel": "package", "attributeValue": "0402"}], "vendorName": "element14 中国", "displayName": "GRM158R61C104KA19D - Multilayer ceramic capacitor 100 nF ±10 % 16 V X5R 0402", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM158R61C104KA19D"}], "numberOfResults": 1}}	\\xd57f3339774979b7a2ad19422f016338508863ca1cc0758f0b2b8f066b297561	\N
088c2d05-f865-43b7-8524-8d243c3623a4	bc8e90ef-b5a1-49bc-ac55-0e80040c9333	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-27 08:22:56.58765+00	00:00:03.816	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 32215, "leastLeadTime": 231}, "prices": [{"to": 9, "cost": 5.3932, "from": 1}, {"to": 99, "cost": 4.4224, "from": 10}, {"to": 999, "cost": 3.2899, "from": 100}, {"to": 9999, "cost": 2.5348, "from": 1000}, {"to": 49999, "cost": 2.2112, "from": 5000}], "packSize": 1, "brandName": "ANALOG DEVICES", "attributes": [{"attributeLabel": "offset", "attributeValue": "5 µV"}, {"attributeLabel": "channels", "attributeValue": "1"}, {"attributeLabel": "package", "attributeValue": "TSOT-5"}], "vendorName": "farnell", "displayName": "AD8628AUJZ - Precision operational amplifier, 5 µV offset, rail-to-rail, TSOT-5", "rohsStatusCode": "NO", "translatedManufacturerPartNumber": "AD8628AUJZ"}], "numberOfResults": 1}}	\\x3c7bb65a835ee912cafa5b6b9a081d6a8e383f9f661c80aa605ae207e72eca2d	\N
c30ec7d6-54c7-491d-8953-e768d1113435	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-03-26 06:37:00.00742+00	00:00:01.768	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "LDO, Fixed", "LeadTime": "70 Days", "ROHSStatus": "RoHS Compliant", "Description": "Low-dropout regulator 1.2 V fixed, 200 mA, SOT-23-5", "PriceBreaks": [{"Price": "$0.7696", "Currency": "USD", "Quantity": 1}, {"Price": "$0.6311", "Currency": "USD", "Quantity": 10}, {"Price": "$0.4695", "Currency": "USD", "Quantity": 100}, {"Price": "$0.3617", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.3155", "Currency": "USD", "Quantity": 5000}], "Availability": "8198 In Stock", "Manufacturer": "Texas Instruments", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "output_voltage", "AttributeValue": "1.2 V"}, {"AttributeName": "output_current", "AttributeValue": "200 mA"}, {"AttributeName": "package", "AttributeValue": "SOT-23-5"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "TLV70012DBVR"}], "NumberOfResult": 1}}	\\xd31e5aa4c31eaf0bf65636a4736debf5757ab8518d349bdb938b1a915ea129f1	\N
c6bd4084-fb6b-4e68-8ffc-c790b4a1724b	5ec7f7fb-b4cc-4818-a2ce-defee203199e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-11-07 05:31:01.530531+00	00:00:03.998	200	{"Product": {"UnitPrice": 0.0517, "Parameters": [{"ValueText": "2.7 nF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±10 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "10 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X5R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0402", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 2.7 NF ±10 ", "DetailedDescription": "Multilayer ceramic capacitor 2.7 nF ±10 % 10 V X5R 0402"}, "Manufacturer": {"Id": 2781, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Last Time Buy"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0517, "TotalPrice": 0.0517, "BreakQuantity": 1}, {"UnitPrice": 0.0424, "TotalPrice": 0.424, "BreakQuantity": 10}, {"UnitPrice": 0.0315, "TotalPrice": 3.15, "BreakQuantity": 100}, {"UnitPrice": 0.0243, "TotalPrice": 24.3, "BreakQuantity": 1000}, {"UnitPrice": 0.0212, "TotalPrice": 106.0, "BreakQuantity": 5000}], "QuantityAvailable": 100504, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "28", "ManufacturerProductNumber": "GRM158R61A272KA50D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x0b39d71d965052542e15bd276339aa94dacde58fe72cb8725aae1a39b528be0d	\N
521345d4-58f0-4cdc-a25c-3b37879d98de	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2024-11-26 05:13:38.080592+00	00:00:00.256	200	{"Product": {"UnitPrice": 0.0529, "Parameters": [{"ValueText": "2.7 µF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±10 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "16 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "X7R", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0402", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 2.7 ΜF ±10 ", "DetailedDescription": "Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402"}, "Manufacturer": {"Id": 444, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Not For New Designs"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0529, "TotalPrice": 0.0529, "BreakQuantity": 1}, {"UnitPrice": 0.0434, "TotalPrice": 0.434, "BreakQuantity": 10}, {"UnitPrice": 0.0323, "TotalPrice": 3.23, "BreakQuantity": 100}, {"UnitPrice": 0.0249, "TotalPrice": 24.9, "BreakQuantity": 1000}, {"UnitPrice": 0.0217, "TotalPrice": 108.5, "BreakQuantity": 5000}], "QuantityAvailable": 38225, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": null, "ManufacturerProductNumber": "GRM158R71C275KA73D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x2395841a232b0843b88d1f10101f1fb72398dab22d66071a938073df2fa012b0	\N
6fa0847f-ba85-435d-9b0c-40afdfbc188e	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2024-11-26 05:17:42.080592+00	00:00:03.586	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 12700, "leastLeadTime": 0}, "prices": [{"to": 9, "cost": 0.0529, "from": 1}, {"to": 99, "cost": 0.0434, "from": 10}, {"to": 999, "cost": 0.0323, "from": 100}, {"to": 9999, "cost": 0.0249, "from": 1000}, {"to": 49999, "cost": 0.0217, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "2.7 µF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "16 V"}, {"attributeLabel": "dielectric", "attributeValue": "X7R"}, {"attributeLabel": "package", "attributeValue": "0402"}], "vendorName": "Newark", "displayName": "GRM158R71C275KA73D - Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM158R71C275KA73D"}], "numberOfResults": 1}}	\\xda86edd90f83942c623221058a393311fd07a252fc2efbfce8f2a166c6faf035	\N
3b66f8ac-d465-4913-9bb4-0107965660a4	67c2b855-bcad-415b-8493-8d5f049bedc3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-12-03 13:19:59.778338+00	00:00:02.812	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Cortex-M4", "LeadTime": "266 Days", "ROHSStatus": "RoHS Compliant", "Description": "Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64", "PriceBreaks": [{"Price": "$17.1360", "Currency": "USD", "Quantity": 1}, {"Price": "$14.0515", "Currency": "USD", "Quantity": 10}, {"Price": "$10.4530", "Currency": "USD", "Quantity": 100}, {"Price": "$8.0539", "Currency": "USD", "Quantity": 1000}, {"Price": "$7.0258", "Currency": "USD", "Quantity": 5000}], "Availability": "28607 In Stock", "Manufacturer": "STMicroelectronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "core", "AttributeValue": "Cortex-M4"}, {"AttributeName": "clock", "AttributeValue": "168 MHz"}, {"AttributeName": "flash_kb", "AttributeValue": "256"}, {"AttributeName": "pins", "AttributeValue": "64"}, {"AttributeName": "package", "AttributeValue": "LQFP-64"}, {"AttributeName": "temperature_max", "AttributeValue": "105 °C"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "STM32F407RCT7"}], "NumberOfResult": 1}}	\\x12b792828836ab6fc7fefe21d5ca327d2d9ecf0ed60d8ad7b45f4181d93227ba	\N
a3fc0728-28ab-4f56-a841-2d4930e3e9c7	67c2b855-bcad-415b-8493-8d5f049bedc3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-03 13:19:56.778338+00	00:00:01.183	404	\N	\N	no part STM32F407RCT7
81e154b1-8af5-4b66-b000-8f968f951180	bb52abcc-64c6-4710-a4fb-1430102e71be	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-08-24 18:16:50.851096+00	00:00:02.533	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Thick Film, 1 %", "LeadTime": "", "ROHSStatus": "RoHS Compliant", "Description": "Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603", "PriceBreaks": [{"Price": "$0.0218", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0179", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0133", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0102", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0089", "Currency": "USD", "Quantity": 5000}], "Availability": "60574 In Stock", "Manufacturer": "Yageo", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "resistance", "AttributeValue": "820 kΩ"}, {"AttributeName": "tolerance", "AttributeValue": "±1 %"}, {"AttributeName": "power", "AttributeValue": "1/10 W"}, {"AttributeName": "package", "AttributeValue": "0603"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "RC0603FR-07820KL"}], "NumberOfResult": 1}}	\\xb889c0a7fd2e001926c20a271c89ecf471ec3f5d6ff30f33012e4bf460878b04	\N
979a2da3-74f3-4419-ad0a-4f58b88cebff	bb52abcc-64c6-4710-a4fb-1430102e71be	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-08-24 18:08:52.851096+00	00:00:00.56	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 31964, "leastLeadTime": 0}, "prices": [{"to": 9, "cost": 0.0218, "from": 1}, {"to": 99, "cost": 0.0179, "from": 10}, {"to": 999, "cost": 0.0133, "from": 100}, {"to": 9999, "cost": 0.0102, "from": 1000}, {"to": 49999, "cost": 0.0089, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "820 kΩ"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/10 W"}, {"attributeLabel": "package", "attributeValue": "0603"}], "vendorName": "element14 中国", "displayName": "RC0603FR-07820KL - Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC0603FR-07820KL"}], "numberOfResults": 1}}	\\xbed7d78cb2e2db26b06d309f75eac2fe563adc52b5e7271ea5626b93e22f8d64	\N
7c3e6a93-93ab-415c-aec4-2efee0bf6ed1	5bc038eb-8892-4f1d-95d6-747207d26c9e	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-03-05 14:51:07.576153+00	00:00:03.349	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MOSFET, N-Channel", "LeadTime": "84 Days", "ROHSStatus": "RoHS Compliant", "Description": "N-channel power MOSFET 40 V, 2.7 mΩ, logic level, TO-252", "PriceBreaks": [{"Price": "$2.2448", "Currency": "USD", "Quantity": 1}, {"Price": "$1.8407", "Currency": "USD", "Quantity": 10}, {"Price": "$1.3693", "Currency": "USD", "Quantity": 100}, {"Price": "$1.0551", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.9204", "Currency": "USD", "Quantity": 5000}], "Availability": "83082 In Stock", "Manufacturer": "Infineon Technologies", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "voltage", "AttributeValue": "40 V"}, {"AttributeName": "rds_on", "AttributeValue": "2.7 mΩ"}, {"AttributeName": "package", "AttributeValue": "TO-252"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "IPD027N04LSG"}], "NumberOfResult": 1}}	\\x99d9a8c9ae585864f528d4cc0a0601cea3ad38b2869c846a446d5c620d4d5b3d	\N
d764335e-00fb-40a7-a595-5ef7df16885d	44fd4a9b-56ec-452e-b679-84a8ad312965	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-14 11:42:02.30435+00	00:00:01.687	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 32519, "leastLeadTime": 196}, "prices": [{"to": 9, "cost": 0.0193, "from": 1}, {"to": 99, "cost": 0.0158, "from": 10}, {"to": 999, "cost": 0.0117, "from": 100}, {"to": 9999, "cost": 0.0091, "from": 1000}, {"to": 49999, "cost": 0.0079, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "15 Ω"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/16 W"}, {"attributeLabel": "package", "attributeValue": "0402"}], "vendorName": "element14 中国", "displayName": "RC0402FR-0715RL - Thick film chip resistor 15 Ω ±1 % 1/16 W 0402", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC0402FR-0715RL"}], "numberOfResults": 1}}	\\x17b9af1678d808fb10900ed3b2f25de9d979cede537aaa31aad2c94af19d18be	\N
f934c122-380c-4656-bb48-27bb9eb64aa6	5bc038eb-8892-4f1d-95d6-747207d26c9e	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-03-05 14:42:03.576153+00	00:00:04.081	200	{"Product": {"UnitPrice": 2.2448, "Parameters": [{"ValueText": "40 V", "ParameterId": 2049, "ParameterText": "voltage"}, {"ValueText": "2.7 mΩ", "ParameterId": 2050, "ParameterText": "rds_on"}, {"ValueText": "TO-252", "ParameterId": 2051, "ParameterText": "package"}], "Description": {"ProductDescription": "N-CHANNEL POWER MOSFET 40 V, 2.7 MΩ, LOG", "DetailedDescription": "N-channel power MOSFET 40 V, 2.7 mΩ, logic level, TO-252"}, "Manufacturer": {"Id": 2386, "Name": "Infineon Technologies"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 2.2448, "TotalPrice": 2.2448, "BreakQuantity": 1}, {"UnitPrice": 1.8407, "TotalPrice": 18.407, "BreakQuantity": 10}, {"UnitPrice": 1.3693, "TotalPrice": 136.93, "BreakQuantity": 100}, {"UnitPrice": 1.0551, "TotalPrice": 1055.1, "BreakQuantity": 1000}, {"UnitPrice": 0.9204, "TotalPrice": 4602.0, "BreakQuantity": 5000}], "QuantityAvailable": 43793, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "12", "ManufacturerProductNumber": "IPD027N04LSG"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xd44da8abed7c166530c99829045383961592fbadceeb31575742fa415a6d997d	\N
128eeacd-b614-4c04-8081-1a5dc79ab8d5	ecb45416-205a-4080-9c25-b879d527ffc3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-01-29 14:24:44.067369+00	00:00:02.209	200	{"Product": {"UnitPrice": 4.324, "Parameters": [{"ValueText": "PIC18", "ParameterId": 2049, "ParameterText": "core"}, {"ValueText": "64 MHz", "ParameterId": 2050, "ParameterText": "clock"}, {"ValueText": "40", "ParameterId": 2051, "ParameterText": "pins"}, {"ValueText": "QFN", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "8-BIT PIC MICROCONTROLLER, 64 MHZ, 40 PI", "DetailedDescription": "8-bit PIC microcontroller, 64 MHz, 40 pins, QFN"}, "Manufacturer": {"Id": 2032, "Name": "Microchip Technology"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 4.324, "TotalPrice": 4.324, "BreakQuantity": 1}, {"UnitPrice": 3.5457, "TotalPrice": 35.457, "BreakQuantity": 10}, {"UnitPrice": 2.6376, "TotalPrice": 263.76, "BreakQuantity": 100}, {"UnitPrice": 2.0323, "TotalPrice": 2032.3, "BreakQuantity": 1000}, {"UnitPrice": 1.7728, "TotalPrice": 8864.0, "BreakQuantity": 5000}], "QuantityAvailable": 16701, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "23", "ManufacturerProductNumber": "PIC18F45K22-I/ML"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x879f36fb406fa1e79af11a27f03ad9ca5da0ccfacb164d5af9eca0bfaa540f9f	\N
99b9bd8c-a481-42f6-b9c8-47f5f466c4a6	0176e181-a93f-4c7b-a373-ac92928fd2f8	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-10-25 22:30:18.42523+00	00:00:02.531	404	\N	\N	no part 43650-2415
7797f292-221d-405a-8049-1a49b6bd4608	0176e181-a93f-4c7b-a373-ac92928fd2f8	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-10-25 22:35:42.42523+00	00:00:01.255	200	{"Product": {"UnitPrice": 2.1384, "Parameters": [{"ValueText": "24", "ParameterId": 2049, "ParameterText": "positions"}, {"ValueText": "3.0 mm", "ParameterId": 2050, "ParameterText": "pitch"}, {"ValueText": "single row", "ParameterId": 2051, "ParameterText": "rows"}], "Description": {"ProductDescription": "MICRO-FIT HEADER, 24 WAYS, 3.0 MM, SINGL", "DetailedDescription": "Micro-Fit header, 24 ways, 3.0 mm, single row"}, "Manufacturer": {"Id": 1097, "Name": "Molex"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 2.1384, "TotalPrice": 2.1384, "BreakQuantity": 1}, {"UnitPrice": 1.7535, "TotalPrice": 17.535, "BreakQuantity": 10}, {"UnitPrice": 1.3044, "TotalPrice": 130.44, "BreakQuantity": 100}, {"UnitPrice": 1.005, "TotalPrice": 1005.0, "BreakQuantity": 1000}, {"UnitPrice": 0.8767, "TotalPrice": 4383.5, "BreakQuantity": 5000}], "QuantityAvailable": 27084, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "30", "ManufacturerProductNumber": "43650-2415"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xc31a727ded49ad323ee95ca699423c9f0f804fcb76b68e058e96513e11b866a0	\N
f3d2fc84-7bde-4a22-90b9-ae456e4facf0	c6e1004a-59a2-4926-b7f9-6499754b7f16	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-07-23 09:38:45.307674+00	00:00:01.895	429	\N	\N	rate limit\r\nRetry-After: 30\r\n\r\n
e5e60f44-d6d6-4900-ab18-3340ff10f596	f44d0f98-b648-42c9-8279-5a94ec83f94c	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-08-22 07:03:12.596025+00	00:00:03.073	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "49 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 68 nF ±10 % 16 V X5R 1206", "PriceBreaks": [{"Price": "$0.0454", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0372", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0277", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0213", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0186", "Currency": "USD", "Quantity": 5000}], "Availability": "37584 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": "Not Recommended for New Designs", "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "68 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±10 %"}, {"AttributeName": "voltage", "AttributeValue": "16 V"}, {"AttributeName": "dielectric", "AttributeValue": "X5R"}, {"AttributeName": "package", "AttributeValue": "1206"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "GRM318R61C683KA61D"}], "NumberOfResult": 1}}	\\xceae166cdc20556fcbc6af22287f122d2aadb350dde2f8ad00cb5c76ab1b0eda	\N
cf17be63-e53e-401d-ac08-2bdf2a9e3118	f44d0f98-b648-42c9-8279-5a94ec83f94c	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-08-22 07:09:36.596025+00	00:00:02.357	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 19067, "leastLeadTime": 49}, "prices": [{"to": 9, "cost": 0.0454, "from": 1}, {"to": 99, "cost": 0.0372, "from": 10}, {"to": 999, "cost": 0.0277, "from": 100}, {"to": 9999, "cost": 0.0213, "from": 1000}, {"to": 49999, "cost": 0.0186, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "68 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "16 V"}, {"attributeLabel": "dielectric", "attributeValue": "X5R"}, {"attributeLabel": "package", "attributeValue": "1206"}], "vendorName": "Newark", "displayName": "GRM318R61C683KA61D - Multilayer ceramic capacitor 68 nF ±10 % 16 V X5R 1206", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM318R61C683KA61D"}], "numberOfResults": 1}}	\\x79f966c8e1832b3fc60b72aa8af846df0ea22a167dbfdb3cfb06d6477e94b32e	\N
fedab75e-b69e-4160-a9dd-844e816320bf	d4d0fbe6-a72e-4f27-8ec6-29276a054772	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-09-12 10:34:52.253216+00	00:00:02.705	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "98 Days", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206", "PriceBreaks": [{"Price": "$0.0378", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0310", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0231", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0178", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0155", "Currency": "USD", "Quantity": 5000}], "Availability": "50280 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "1.8 nF"}, {"AttributeName": "tolerance", "AttributeValue": "±10 %"}, {"AttributeName": "voltage", "AttributeValue": "10 V"}, {"AttributeName": "dielectric", "AttributeValue": "X5R"}, {"AttributeName": "package", "AttributeValue": "1206"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "GRM318R61A182KA96D"}], "NumberOfResult": 1}}	\\xbfca889730b6504128d27c1712a77582a1bd95acc728c233b1701040d3ac6fd9	\N
a7a1d2bc-d1f8-49d4-a7b8-a72e9c635140	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-12-08 19:07:09.892839+00	00:00:03.232	200	{"Product": {"UnitPrice": 2.4288, "Parameters": [{"ValueText": "60 V", "ParameterId": 2049, "ParameterText": "voltage"}, {"ValueText": "3.4 mΩ", "ParameterId": 2050, "ParameterText": "rds_on"}, {"ValueText": "TSDSON-8", "ParameterId": 2051, "ParameterText": "package"}], "Description": {"ProductDescription": "N-CHANNEL POWER MOSFET 60 V, 3.4 MΩ, LOG", "DetailedDescription": "N-channel power MOSFET 60 V, 3.4 mΩ, logic level, TSDSON-8"}, "Manufacturer": {"Id": 1156, "Name": "Infineon Technologies"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 2.4288, "TotalPrice": 2.4288, "BreakQuantity": 1}, {"UnitPrice": 1.9916, "TotalPrice": 19.916, "BreakQuantity": 10}, {"UnitPrice": 1.4816, "TotalPrice": 148.16, "BreakQuantity": 100}, {"UnitPrice": 1.1415, "TotalPrice": 1141.5, "BreakQuantity": 1000}, {"UnitPrice": 0.9958, "TotalPrice": 4979.0, "BreakQuantity": 5000}], "QuantityAvailable": 114124, "BackOrderNotAllowed": true, "ManufacturerLeadWeeks": "29", "ManufacturerProductNumber": "BSZ034N06LSG"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xb380ba1ab3135bffa7e2f116fe9dd127443c881b98eed0ee42f09580186650a9	\N
ee29a330-64b3-4cf9-8125-857dfaa8f510	abcbef38-74ae-4557-b595-2bac32d16c99	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-03-31 15:44:46.781886+00	00:00:03.955	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "PIC", "LeadTime": "84 Days", "ROHSStatus": "RoHS Compliant", "Description": "8-bit PIC microcontroller, 64 MHz, 28 pins, SOIC", "PriceBreaks": [{"Price": "$4.0890", "Currency": "USD", "Quantity": 1}, {"Price": "$3.3530", "Currency": "USD", "Quantity": 10}, {"Price": "$2.4943", "Currency": "USD", "Quantity": 100}, {"Price": "$1.9218", "Currency": "USD", "Quantity": 1000}, {"Price": "$1.6765", "Currency": "USD", "Quantity": 5000}], "Availability": "70464 In Stock", "Manufacturer": "Microchip Technology", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "core", "AttributeValue": "PIC18"}, {"AttributeName": "clock", "AttributeValue": "64 MHz"}, {"AttributeName": "pins", "AttributeValue": "28"}, {"AttributeName": "package", "AttributeValue": "SOIC"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "PIC18F26Q10-E/SO"}], "NumberOfResult": 1}}	\\xa5d9b8566a16322174fb4f2adce9447089a0942f28971667e58dc5fd71099ed5	\N
f97727fc-3f99-4974-8dbd-1b603d69a2d6	abcbef38-74ae-4557-b595-2bac32d16c99	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-03-31 15:39:08.781886+00	00:00:00.982	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 25798, "leastLeadTime": 84}, "prices": [{"to": 9, "cost": 4.089, "from": 1}, {"to": 99, "cost": 3.353, "from": 10}, {"to": 999, "cost": 2.4943, "from": 100}, {"to": 9999, "cost": 1.9218, "from": 1000}, {"to": 49999, "cost": 1.6765, "from": 5000}], "packSize": 1, "brandName": "MICROCHIP TECHNOLOGY", "attributes": [{"attributeLabel": "core", "attributeValue": "PIC18"}, {"attributeLabel": "clock", "attributeValue": "64 MHz"}, {"attributeLabel": "pins", "attributeValue": "28"}, {"attributeLabel": "package", "attributeValue": "SOIC"}], "vendorName": "element14 中国", "displayName": "PIC18F26Q10-E/SO - 8-bit PIC microcontroller, 64 MHz, 28 pins, SOIC", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "PIC18F26Q10-E/SO"}], "numberOfResults": 1}}	\\xa49f559befeaa7cc88473c8eb23b5823250b0e334a2407fb6d353f6d9198c626	\N
9b41f5cd-ae1b-410f-8ff6-a0258aaef938	44fd4a9b-56ec-452e-b679-84a8ad312965	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-12-14 11:39:26.30435+00	00:00:03.68	200	{"Product": {"UnitPrice": 0.0193, "Parameters": [{"ValueText": "15 Ω", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "1/16 W", "ParameterId": 2051, "ParameterText": "power"}, {"ValueText": "0402", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THICK FILM CHIP RESISTOR 15 Ω ±1 % 1/16 ", "DetailedDescription": "Thick film chip resistor 15 Ω ±1 % 1/16 W 0402"}, "Manufacturer": {"Id": 553, "Name": "Yageo"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0193, "TotalPrice": 0.0193, "BreakQuantity": 1}, {"UnitPrice": 0.0158, "TotalPrice": 0.158, "BreakQuantity": 10}, {"UnitPrice": 0.0117, "TotalPrice": 1.17, "BreakQuantity": 100}, {"UnitPrice": 0.0091, "TotalPrice": 9.1, "BreakQuantity": 1000}, {"UnitPrice": 0.0079, "TotalPrice": 39.5, "BreakQuantity": 5000}], "QuantityAvailable": 86355, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "28", "ManufacturerProductNumber": "RC0402FR-0715RL"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x3040c273cb4b23c03739f7ea67dad2abe177e22f335773fae522c5a4e1dbf5da	\N
50c79775-2ab3-4a65-9625-5f76c6040ca6	aa41f107-34f2-417f-b7c0-0d1b4d269553	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-08-08 16:04:11.699521+00	00:00:01.89	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Bipolar, Small Signal", "LeadTime": "203 Days", "ROHSStatus": "", "Description": "PNP small-signal transistor 45 V, 100 mA, SOT-23", "PriceBreaks": [{"Price": "$0.0957", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0785", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0584", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0450", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0392", "Currency": "USD", "Quantity": 5000}], "Availability": "77904 In Stock", "Manufacturer": "Nexperia", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "polarity", "AttributeValue": "PNP"}, {"AttributeName": "voltage", "AttributeValue": "45 V"}, {"AttributeName": "current", "AttributeValue": "100 mA"}, {"AttributeName": "package", "AttributeValue": "SOT-23"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "BC807A,115"}], "NumberOfResult": 1}}	\\x8059f88e8790edf97eb8bc306db083f89c53763edcdf90c4a83c18724c53ad4e	\N
0ead9ad5-f1f6-4fc3-97ec-91533f82d419	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-10-26 17:35:22.527468+00	00:00:03.265	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "MLCC, General Purpose", "LeadTime": "", "ROHSStatus": "RoHS Compliant", "Description": "Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402", "PriceBreaks": [{"Price": "$0.0521", "Currency": "USD", "Quantity": 1}, {"Price": "$0.0427", "Currency": "USD", "Quantity": 10}, {"Price": "$0.0318", "Currency": "USD", "Quantity": 100}, {"Price": "$0.0245", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.0214", "Currency": "USD", "Quantity": 5000}], "Availability": "25305 In Stock", "Manufacturer": "Murata Electronics", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "capacitance", "AttributeValue": "2.7 µF"}, {"AttributeName": "tolerance", "AttributeValue": "±10 %"}, {"AttributeName": "voltage", "AttributeValue": "16 V"}, {"AttributeName": "dielectric", "AttributeValue": "X7R"}, {"AttributeName": "package", "AttributeValue": "0402"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "EAR99"}], "ManufacturerPartNumber": "GRM158R71C275KA52D"}], "NumberOfResult": 1}}	\\x25c4f2aabd4b994de569efc2a4c16f7f9995ddce65ac8aad04ef1b78003851e7	\N
3428e1b3-1b26-4510-aab4-14a511b21522	3bb3b2b9-b9aa-4776-9d19-fcead07ff3bd	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-10-17 02:38:11.369325+00	00:00:01.579	404	\N	\N	no part RC0402FR-074K7L
a05eb9eb-2b71-4a79-95e5-78b25ffa9611	6b559c1b-5b71-414e-ba4b-8dd337901533	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-10-25 23:14:37.957984+00	00:00:03.559	200	{"Product": {"UnitPrice": 0.0382, "Parameters": [{"ValueText": "4.7 nF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±5 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "25 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "C0G", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0805", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 4.7 NF ±5 %", "DetailedDescription": "Multilayer ceramic capacitor 4.7 nF ±5 % 25 V C0G 0805"}, "Manufacturer": {"Id": 2701, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0382, "TotalPrice": 0.0382, "BreakQuantity": 1}, {"UnitPrice": 0.0313, "TotalPrice": 0.313, "BreakQuantity": 10}, {"UnitPrice": 0.0233, "TotalPrice": 2.33, "BreakQuantity": 100}, {"UnitPrice": 0.018, "TotalPrice": 18.0, "BreakQuantity": 1000}, {"UnitPrice": 0.0157, "TotalPrice": 78.5, "BreakQuantity": 5000}], "QuantityAvailable": 77974, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "9", "ManufacturerProductNumber": "GRM2185C1E472JA41D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xf66813ba8e6f2c215376293a15cbb760c6d796ceb2e75ec8ef2b44950575865c	\N
b3e2c9d4-fc4f-4679-9de8-a0420846e394	7f27065e-3c4c-4363-8c96-55ffbe36ba26	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-12-17 16:05:04.609642+00	00:00:03.531	404	\N	\N	no part BC856BW,115
f851f2e0-31bf-454c-b940-cfa091ced133	bc57cf77-8c75-46ca-b858-4897cbd45cb3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-06-14 21:19:17.683396+00	00:00:03.914	200	{"Errors": [], "SearchResults": {"Parts": [{"Min": "1", "Mult": "1", "Category": "Headers, 2.5 mm", "LeadTime": "280 Days", "ROHSStatus": "RoHS Compliant", "Description": "Shrouded header, 10 ways, 2.5 mm, top entry", "PriceBreaks": [{"Price": "$0.3360", "Currency": "USD", "Quantity": 1}, {"Price": "$0.2755", "Currency": "USD", "Quantity": 10}, {"Price": "$0.2050", "Currency": "USD", "Quantity": 100}, {"Price": "$0.1579", "Currency": "USD", "Quantity": 1000}, {"Price": "$0.1378", "Currency": "USD", "Quantity": 5000}], "Availability": "79078 In Stock", "Manufacturer": "JST", "LifecycleStatus": null, "ProductAttributes": [{"AttributeName": "positions", "AttributeValue": "10"}, {"AttributeName": "pitch", "AttributeValue": "2.5 mm"}, {"AttributeName": "orientation", "AttributeValue": "top entry"}], "ProductCompliance": [{"ComplianceName": "ECCN", "ComplianceValue": "3A991.a.2"}], "ManufacturerPartNumber": "B10B-XH-A"}], "NumberOfResult": 1}}	\\x13555d36cf76cf9f075818e5584c6cd7d18cbadb9040494f19cf392ac63cb741	\N
4d19ddc7-6d43-45f3-95a6-e0ead3ab58e2	bc57cf77-8c75-46ca-b858-4897cbd45cb3	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-06-14 21:09:42.683396+00	00:00:00.218	200	{"Product": {"UnitPrice": 0.336, "Parameters": [{"ValueText": "10", "ParameterId": 2049, "ParameterText": "positions"}, {"ValueText": "2.5 mm", "ParameterId": 2050, "ParameterText": "pitch"}, {"ValueText": "top entry", "ParameterId": 2051, "ParameterText": "orientation"}], "Description": {"ProductDescription": "SHROUDED HEADER, 10 WAYS, 2.5 MM, TOP EN", "DetailedDescription": "Shrouded header, 10 ways, 2.5 mm, top entry"}, "Manufacturer": {"Id": 1226, "Name": "JST"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.336, "TotalPrice": 0.336, "BreakQuantity": 1}, {"UnitPrice": 0.2755, "TotalPrice": 2.755, "BreakQuantity": 10}, {"UnitPrice": 0.205, "TotalPrice": 20.5, "BreakQuantity": 100}, {"UnitPrice": 0.1579, "TotalPrice": 157.9, "BreakQuantity": 1000}, {"UnitPrice": 0.1378, "TotalPrice": 689.0, "BreakQuantity": 5000}], "QuantityAvailable": 80693, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "40", "ManufacturerProductNumber": "B10B-XH-A"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xa7c88ac49c572fd32f308bd3a8ec84490146f8d4ca3c13510de37549be174dd9	\N
bfeb51b0-514d-4106-a195-1172159019bf	6897ded9-aae5-4d45-8a26-c2c26fcde272	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-07-08 19:16:11.471344+00	00:00:04.064	200	{"Product": {"UnitPrice": 1.066, "Parameters": [{"ValueText": "26.000 MHz", "ParameterId": 2049, "ParameterText": "frequency"}, {"ValueText": "±20 ppm", "ParameterId": 2050, "ParameterText": "stability"}, {"ValueText": "18 pF", "ParameterId": 2051, "ParameterText": "load"}, {"ValueText": "ABM3", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "CRYSTAL 26.000 MHZ, ±20 PPM, 18 PF, SMD", "DetailedDescription": "Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD"}, "Manufacturer": {"Id": 1893, "Name": "Abracon"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "1 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 1.066, "TotalPrice": 1.066, "BreakQuantity": 1}, {"UnitPrice": 0.8741, "TotalPrice": 8.741, "BreakQuantity": 10}, {"UnitPrice": 0.6503, "TotalPrice": 65.03, "BreakQuantity": 100}, {"UnitPrice": 0.501, "TotalPrice": 501.0, "BreakQuantity": 1000}, {"UnitPrice": 0.4371, "TotalPrice": 2185.5, "BreakQuantity": 5000}], "QuantityAvailable": 3399, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "14", "ManufacturerProductNumber": "ABM3-26.000MHZ-D2Y-T"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x319419f1a381845cf2aa427d6197c0b6d17655ddc1256e7779bc6699dfe7486b	\N
34000a04-737c-4f20-85a9-78db6450ba75	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-07-10 22:34:51.901967+00	00:00:01.581	200	{"Product": {"UnitPrice": 0.0212, "Parameters": [{"ValueText": "47 Ω", "ParameterId": 2049, "ParameterText": "resistance"}, {"ValueText": "±1 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "1/16 W", "ParameterId": 2051, "ParameterText": "power"}, {"ValueText": "0402", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "THICK FILM CHIP RESISTOR 47 Ω ±1 % 1/16 ", "DetailedDescription": "Thick film chip resistor 47 Ω ±1 % 1/16 W 0402"}, "Manufacturer": {"Id": 1169, "Name": "Yageo"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0212, "TotalPrice": 0.0212, "BreakQuantity": 1}, {"UnitPrice": 0.0174, "TotalPrice": 0.174, "BreakQuantity": 10}, {"UnitPrice": 0.013, "TotalPrice": 1.3, "BreakQuantity": 100}, {"UnitPrice": 0.01, "TotalPrice": 10.0, "BreakQuantity": 1000}, {"UnitPrice": 0.0087, "TotalPrice": 43.5, "BreakQuantity": 5000}], "QuantityAvailable": 112994, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": "21", "ManufacturerProductNumber": "RC0402FR-0747RL"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xa5dc598f09529fbc077d70deadcf629fd1e0c8dfa776122b4f1a300ced321a0a	\N
a2b59738-1332-4ab0-b613-12eaaa9b5d4c	c45eff9b-1895-4ce1-a25c-f4febed5229d	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-11-20 15:26:46.716231+00	00:00:00.637	200	{"Product": {"UnitPrice": 6.392, "Parameters": [{"ValueText": "PIC18", "ParameterId": 2049, "ParameterText": "core"}, {"ValueText": "64 MHz", "ParameterId": 2050, "ParameterText": "clock"}, {"ValueText": "28", "ParameterId": 2051, "ParameterText": "pins"}, {"ValueText": "TQFP", "ParameterId": 2052, "ParameterText": "package"}], "Description": {"ProductDescription": "8-BIT PIC MICROCONTROLLER, 64 MHZ, 28 PI", "DetailedDescription": "8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP"}, "Manufacturer": {"Id": 2931, "Name": "Microchip Technology"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Unaffected", "MoistureSensitivityLevel": "2 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 6.392, "TotalPrice": 6.392, "BreakQuantity": 1}, {"UnitPrice": 5.2414, "TotalPrice": 52.414, "BreakQuantity": 10}, {"UnitPrice": 3.8991, "TotalPrice": 389.91, "BreakQuantity": 100}, {"UnitPrice": 3.0042, "TotalPrice": 3004.2, "BreakQuantity": 1000}, {"UnitPrice": 2.6207, "TotalPrice": 13103.5, "BreakQuantity": 5000}], "QuantityAvailable": 65790, "BackOrderNotAllowed": false, "ManufacturerLeadWeeks": null, "ManufacturerProductNumber": "PIC18F26K22-I/PT"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\xe91f6fe59599071e6ecfa171e4431aef7ec9d2f5193eb854e401f05af3bb52c8	\N
8a24f9ff-1e67-43a5-a401-d9c94778c676	f8a81950-d1c2-443b-a26b-e4000ee38812	e4ed7e56-e2f8-4edb-8244-62e437bbddf2	2025-09-13 06:44:46.670791+00	00:00:01.739	200	{"Product": {"UnitPrice": 0.0357, "Parameters": [{"ValueText": "1 nF", "ParameterId": 2049, "ParameterText": "capacitance"}, {"ValueText": "±5 %", "ParameterId": 2050, "ParameterText": "tolerance"}, {"ValueText": "50 V", "ParameterId": 2051, "ParameterText": "voltage"}, {"ValueText": "C0G", "ParameterId": 2052, "ParameterText": "dielectric"}, {"ValueText": "0402", "ParameterId": 2053, "ParameterText": "package"}], "Description": {"ProductDescription": "MULTILAYER CERAMIC CAPACITOR 1 NF ±5 % 5", "DetailedDescription": "Multilayer ceramic capacitor 1 nF ±5 % 50 V C0G 0402"}, "Manufacturer": {"Id": 918, "Name": "Murata Electronics"}, "ProductStatus": {"Id": 0, "Status": "Active"}, "Classifications": {"RohsStatus": "compliant", "ReachStatus": "REACH Affected", "MoistureSensitivityLevel": "3 (Unlimited)"}, "StandardPricing": [{"UnitPrice": 0.0357, "TotalPrice": 0.0357, "BreakQuantity": 1}, {"UnitPrice": 0.0293, "TotalPrice": 0.293, "BreakQuantity": 10}, {"UnitPrice": 0.0218, "TotalPrice": 2.18, "BreakQuantity": 100}, {"UnitPrice": 0.0168, "TotalPrice": 16.8, "BreakQuantity": 1000}, {"UnitPrice": 0.0146, "TotalPrice": 73.0, "BreakQuantity": 5000}], "QuantityAvailable": 8902, "BackOrderNotAllowed": true, "ManufacturerLeadWeeks": "26", "ManufacturerProductNumber": "GRM1585C1H102JA23D"}, "SearchLocaleUsed": {"Site": "DE", "Currency": "USD", "Language": "en"}}	\\x2aded054993a3b021285720d0363afd45510cedf014a70c87ff41360fa545fb9	\N
da6d2b48-c2bd-41a0-a49c-6bb3ae6b1c1e	f8a81950-d1c2-443b-a26b-e4000ee38812	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-09-13 06:37:54.670791+00	00:00:00.584	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 20481, "leastLeadTime": 182}, "prices": [{"to": 9, "cost": 0.0357, "from": 1}, {"to": 99, "cost": 0.0293, "from": 10}, {"to": 999, "cost": 0.0218, "from": 100}, {"to": 9999, "cost": 0.0168, "from": 1000}, {"to": 49999, "cost": 0.0146, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "1 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±5 %"}, {"attributeLabel": "voltage", "attributeValue": "50 V"}, {"attributeLabel": "dielectric", "attributeValue": "C0G"}, {"attributeLabel": "package", "attributeValue": "0402"}], "vendorName": "Newark", "displayName": "GRM1585C1H102JA23D - Multilayer ceramic capacitor 1 nF ±5 % 50 V C0G 0402", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM1585C1H102JA23D"}], "numberOfResults": 1}}	\\x3f02ccacdf02eacb9cf4f869ff84a67a1a5cd3131c00e0891f67142b6139cb33	\N
cab85282-cac1-435f-81c4-c27b52808f84	15a67d48-d55f-42c0-8a27-49919a2a5db3	087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	2025-10-16 18:48:24.357347+00	00:00:03.491	503	\N	\N	  spaces before and after  
7c8852e8-61f4-472e-aec7-4e850a3c27a4	15a67d48-d55f-42c0-8a27-49919a2a5db3	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-10-16 18:46:56.357347+00	00:00:00.706	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 20851, "leastLeadTime": 0}, "prices": [{"to": 9, "cost": 20.16, "from": 1}, {"to": 99, "cost": 16.5312, "from": 10}, {"to": 999, "cost": 12.2976, "from": 100}, {"to": 9999, "cost": 9.4752, "from": 1000}, {"to": 49999, "cost": 8.2656, "from": 5000}], "packSize": 1, "brandName": "STMICROELECTRONICS", "attributes": [{"attributeLabel": "core", "attributeValue": "Cortex-M4"}, {"attributeLabel": "clock", "attributeValue": "170 MHz"}, {"attributeLabel": "flash_kb", "attributeValue": "1024"}, {"attributeLabel": "pins", "attributeValue": "64"}, {"attributeLabel": "package", "attributeValue": "BGA-64"}, {"attributeLabel": "temperature_max", "attributeValue": "105 °C"}], "vendorName": "element14 中国", "displayName": "STM32G474RGH7 - Arm Cortex-M4 microcontroller, 170 MHz, 1024 KB flash, BGA-64", "rohsStatusCode": "EXEMPT", "translatedManufacturerPartNumber": "STM32G474RGH7"}], "numberOfResults": 1}}	\\x6339d8e75c4c625367bc099df74d9ade9b40d6c91a7fc08b345bc08e9394959b	\N
354c37ca-99e3-486e-aa3e-853bfb851975	4423e08c-7cbe-458e-b222-f71d757060fd	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-03-29 11:22:32.753092+00	00:00:01.053	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 24780, "leastLeadTime": 154}, "prices": [{"to": 9, "cost": 0.0234, "from": 1}, {"to": 99, "cost": 0.0192, "from": 10}, {"to": 999, "cost": 0.0143, "from": 100}, {"to": 9999, "cost": 0.011, "from": 1000}, {"to": 49999, "cost": 0.0096, "from": 5000}], "packSize": 1, "brandName": "YAGEO", "attributes": [{"attributeLabel": "resistance", "attributeValue": "680 Ω"}, {"attributeLabel": "tolerance", "attributeValue": "±1 %"}, {"attributeLabel": "power", "attributeValue": "1/10 W"}, {"attributeLabel": "package", "attributeValue": "0603"}], "vendorName": "element14 中国", "displayName": "RC0603FR-07680RL - Thick film chip resistor 680 Ω ±1 % 1/10 W 0603", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "RC0603FR-07680RL"}], "numberOfResults": 1}}	\\x156f0c2069a9754483157f6d5a1445e34e0d5b3b480c573444fe4e7712645ec9	\N
acda010e-ae5a-4ecd-9906-bb0094af4911	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	2025-11-24 21:35:27.552682+00	00:00:02.202	200	{"premierFarnellPartNumberReturn": {"products": [{"stock": {"level": 27461, "leastLeadTime": 98}, "prices": [{"to": 9, "cost": 0.05, "from": 1}, {"to": 99, "cost": 0.041, "from": 10}, {"to": 999, "cost": 0.0305, "from": 100}, {"to": 9999, "cost": 0.0235, "from": 1000}, {"to": 49999, "cost": 0.0205, "from": 5000}], "packSize": 1, "brandName": "MURATA ELECTRONICS", "attributes": [{"attributeLabel": "capacitance", "attributeValue": "12 nF"}, {"attributeLabel": "tolerance", "attributeValue": "±10 %"}, {"attributeLabel": "voltage", "attributeValue": "50 V"}, {"attributeLabel": "dielectric", "attributeValue": "X5R"}, {"attributeLabel": "package", "attributeValue": "1206"}], "vendorName": "Newark", "displayName": "GRM318R61H123KA25D - Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206", "rohsStatusCode": "YES", "translatedManufacturerPartNumber": "GRM318R61H123KA25D"}], "numberOfResults": 1}}	\\x36ec845c789fbb9463c9b71c985675a4b5b67e73be4290cf36ede1f1482ecdba	\N
\.


--
-- Data for Name: suppliers; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.suppliers (id, code, name, api_base_url, requests_per_minute, timeout, trust, enabled, created_at, updated_at) FROM stdin;
087d8e1c-d0b1-40b0-9c23-4e2da63ddfa5	mouser	Mouser Electronics	https://mouser.example.com/api/v2	30	00:00:10	92.50	t	2023-12-01 00:00:00+00	2025-08-01 00:00:00+00
e4ed7e56-e2f8-4edb-8244-62e437bbddf2	digikey	DigiKey	https://digikey.example.com/api/v2	120	00:00:10	95.00	t	2023-12-01 00:00:00+00	2025-08-01 00:00:00+00
c99a3400-a0a5-4a4a-b9e7-dd0aa1a84a0f	element14	element14 / Farnell	https://element14.example.com/api/v2	60	00:00:10	88.00	t	2023-12-01 00:00:00+00	2025-08-01 00:00:00+00
\.


--
-- Name: categories_number_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.categories_number_seq', 1080, true);


--
-- Name: cns_enrichment_config_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.cns_enrichment_config_id_seq', 3, true);


--
-- Name: component_pricing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.component_pricing_id_seq', 400, true);


--
-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: -
--

BEGIN;

SELECT pg_catalog.lo_open('4200001', 131072);
SELECT pg_catalog.lowrite(0, '\x89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082');
SELECT pg_catalog.lo_close(0);

COMMIT;

--
-- Name: categories categories_number_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_number_key UNIQUE (number);


--
-- Name: categories categories_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);


--
-- Name: categories categories_sibling_names; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_sibling_names UNIQUE NULLS NOT DISTINCT (parent_id, name);


--
-- Name: categories categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_slug_key UNIQUE (slug);


--
-- Name: cns_enrichment_config cns_enrichment_config_config_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_config_name_key UNIQUE (config_name);


--
-- Name: cns_enrichment_config cns_enrichment_config_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_pkey PRIMARY KEY (id);


--
-- Name: component_catalog component_catalog_manufacturer_id_manufacturer_part_number_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_manufacturer_id_manufacturer_part_number_key UNIQUE (manufacturer_id, manufacturer_part_number);


--
-- Name: component_catalog component_catalog_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_pkey PRIMARY KEY (id);


--
-- Name: component_pricing component_pricing_component_id_supplier_id_quantity_valid_d_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_component_id_supplier_id_quantity_valid_d_key UNIQUE (component_id, supplier_id, quantity, valid_during);


--
-- Name: component_pricing component_pricing_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_pkey PRIMARY KEY (id);


--
-- Name: components components_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_pkey PRIMARY KEY (id);


--
-- Name: enrichment_config enrichment_config_one_at_a_time; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_config
    ADD CONSTRAINT enrichment_config_one_at_a_time EXCLUDE USING gist (in_force WITH &&);


--
-- Name: CONSTRAINT enrichment_config_one_at_a_time ON enrichment_config; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON CONSTRAINT enrichment_config_one_at_a_time ON public.enrichment_config IS 'Never two rules for one moment.';


--
-- Name: enrichment_config enrichment_config_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_config
    ADD CONSTRAINT enrichment_config_pkey PRIMARY KEY (id);


--
-- Name: manufacturers manufacturers_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.manufacturers
    ADD CONSTRAINT manufacturers_name_key UNIQUE (name);


--
-- Name: manufacturers manufacturers_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.manufacturers
    ADD CONSTRAINT manufacturers_pkey PRIMARY KEY (id);


--
-- Name: supplier_enrichment_responses supplier_enrichment_responses_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.supplier_enrichment_responses
    ADD CONSTRAINT supplier_enrichment_responses_pkey PRIMARY KEY (id);


--
-- Name: suppliers suppliers_code_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.suppliers
    ADD CONSTRAINT suppliers_code_key UNIQUE (code);


--
-- Name: suppliers suppliers_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.suppliers
    ADD CONSTRAINT suppliers_name_key UNIQUE (name);


--
-- Name: suppliers suppliers_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.suppliers
    ADD CONSTRAINT suppliers_pkey PRIMARY KEY (id);


--
-- Name: component_catalog_category_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_catalog_category_id_idx ON public.component_catalog USING btree (category_id);


--
-- Name: component_catalog_parameters_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_catalog_parameters_idx ON public.component_catalog USING gin (parameters jsonb_path_ops);


--
-- Name: component_catalog_part_number_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_catalog_part_number_idx ON public.component_catalog USING btree (upper(manufacturer_part_number));


--
-- Name: component_catalog_stale_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_catalog_stale_idx ON public.component_catalog USING btree (enriched_at NULLS FIRST) WHERE (lifecycle <> ALL (ARRAY['eol'::text, 'obsolete'::text]));


--
-- Name: component_pricing_supplier_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_pricing_supplier_id_idx ON public.component_pricing USING btree (supplier_id);


--
-- Name: component_pricing_valid_during_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_pricing_valid_during_idx ON public.component_pricing USING gist (valid_during);


--
-- Name: components_component_catalog_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX components_component_catalog_id_idx ON public.components USING btree (component_catalog_id);


--
-- Name: components_organization_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX components_organization_idx ON public.components USING btree (organization_id, requested_part_number);


--
-- Name: manufacturers_aliases_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX manufacturers_aliases_idx ON public.manufacturers USING gin (aliases);


--
-- Name: supplier_enrichment_responses_component_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX supplier_enrichment_responses_component_id_idx ON public.supplier_enrichment_responses USING btree (component_id, requested_at DESC) INCLUDE (http_status);


--
-- Name: supplier_enrichment_responses_failed_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX supplier_enrichment_responses_failed_idx ON public.supplier_enrichment_responses USING btree (requested_at) WHERE (http_status <> 200);


--
-- Name: supplier_enrichment_responses_payload_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX supplier_enrichment_responses_payload_idx ON public.supplier_enrichment_responses USING gin (payload jsonb_path_ops);


--
-- Name: supplier_enrichment_responses_supplier_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX supplier_enrichment_responses_supplier_id_idx ON public.supplier_enrichment_responses USING btree (supplier_id);


--
-- Name: component_catalog_package; Type: STATISTICS; Schema: public; Owner: postgres
--

CREATE STATISTICS public.component_catalog_package (mcv) ON category_id, (parameters ->> 'package'::text) FROM public.component_catalog;


ALTER STATISTICS public.component_catalog_package OWNER TO postgres;

--
-- Name: catalog_components catalog_components_update; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER catalog_components_update INSTEAD OF UPDATE ON public.catalog_components FOR EACH ROW EXECUTE FUNCTION public.update_catalog_component();


--
-- Name: component_catalog component_catalog_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER component_catalog_touch BEFORE UPDATE ON public.component_catalog FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: manufacturers manufacturers_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER manufacturers_touch BEFORE UPDATE ON public.manufacturers FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: suppliers suppliers_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER suppliers_touch BEFORE UPDATE ON public.suppliers FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: categories categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.categories(id) ON DELETE RESTRICT;


--
-- Name: component_catalog component_catalog_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id) ON DELETE RESTRICT;


--
-- Name: component_catalog component_catalog_manufacturer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_catalog
    ADD CONSTRAINT component_catalog_manufacturer_id_fkey FOREIGN KEY (manufacturer_id) REFERENCES public.manufacturers(id) ON DELETE RESTRICT;


--
-- Name: component_pricing component_pricing_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_component_id_fkey FOREIGN KEY (component_id) REFERENCES public.component_catalog(id) ON DELETE CASCADE;


--
-- Name: component_pricing component_pricing_supplier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_pricing
    ADD CONSTRAINT component_pricing_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.suppliers(id) ON DELETE CASCADE;


--
-- Name: components components_component_catalog_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_component_catalog_id_fkey FOREIGN KEY (component_catalog_id) REFERENCES public.component_catalog(id) ON DELETE SET NULL;


--
-- Name: supplier_enrichment_responses supplier_enrichment_responses_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.supplier_enrichment_responses
    ADD CONSTRAINT supplier_enrichment_responses_component_id_fkey FOREIGN KEY (component_id) REFERENCES public.component_catalog(id) ON DELETE CASCADE;


--
-- Name: supplier_enrichment_responses supplier_enrichment_responses_supplier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.supplier_enrichment_responses
    ADD CONSTRAINT supplier_enrichment_responses_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.suppliers(id) ON DELETE RESTRICT;


--
-- Name: catalog_changes; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION catalog_changes WITH (publish = 'insert, update, delete, truncate');


ALTER PUBLICATION catalog_changes OWNER TO postgres;

--
-- Name: PUBLICATION catalog_changes; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON PUBLICATION catalog_changes IS 'The search index follows the catalog.';


--
-- Name: catalog_changes component_catalog; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION catalog_changes ADD TABLE ONLY public.component_catalog;


--
-- Name: catalog_changes component_pricing; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION catalog_changes ADD TABLE ONLY public.component_pricing;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO cns_service;


--
-- Name: TABLE categories; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.categories TO cns_service;


--
-- Name: TABLE component_catalog; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_catalog TO cns_service;


--
-- Name: TABLE manufacturers; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.manufacturers TO cns_service;


--
-- Name: TABLE catalog_components; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,UPDATE ON TABLE public.catalog_components TO cns_service;


--
-- Name: SEQUENCE categories_number_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.categories_number_seq TO cns_service;


--
-- Name: TABLE cns_enrichment_config; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cns_enrichment_config TO cns_service;


--
-- Name: SEQUENCE cns_enrichment_config_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.cns_enrichment_config_id_seq TO cns_service;


--
-- Name: TABLE component_pricing; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_pricing TO cns_service;


--
-- Name: SEQUENCE component_pricing_id_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.component_pricing_id_seq TO cns_service;


--
-- Name: TABLE components; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.components TO cns_service;


--
-- Name: TABLE enrichment_config; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.enrichment_config TO cns_service;


--
-- Name: TABLE supplier_enrichment_responses; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.supplier_enrichment_responses TO cns_service;


--
-- Name: TABLE suppliers; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.suppliers TO cns_service;


--
-- Name: LARGE OBJECT 4200001; Type: ACL; Schema: -; Owner: postgres
--

GRANT SELECT ON LARGE OBJECT 4200001 TO cns_service;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT USAGE ON SEQUENCES  TO cns_service;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO cns_service;


--
-- PostgreSQL database dump complete
--

\unrestrict 16Me5KlsWJhojYPNFM71bTKtM0dLeunhIWfdZmJ9v0GlMPBIiCCvARYRfDaKiez

