--
-- PostgreSQL database dump
--

\restrict 9NqE9iAZMXq6pb4WobRA97d9HYtogQmgz27YWfUPJCrWXd5w1B4dHfSEpNybjXM

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
-- Name: auth; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA auth;


ALTER SCHEMA auth OWNER TO postgres;

--
-- Name: SCHEMA auth; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA auth IS 'Who asks: reads the claims of the request''s token.';


--
-- Name: extensions; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA extensions;


ALTER SCHEMA extensions OWNER TO postgres;

--
-- Name: SCHEMA extensions; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA extensions IS 'Server-side helpers that no client calls.';


--
-- Name: realtime; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA realtime;


ALTER SCHEMA realtime OWNER TO postgres;

--
-- Name: SCHEMA realtime; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA realtime IS 'Kept by the Realtime service, which creates its own objects here.';


--
-- Name: storage; Type: SCHEMA; Schema: -; Owner: supabase_storage_admin
--

CREATE SCHEMA storage;


ALTER SCHEMA storage OWNER TO supabase_storage_admin;

--
-- Name: SCHEMA storage; Type: COMMENT; Schema: -; Owner: supabase_storage_admin
--

COMMENT ON SCHEMA storage IS 'Buckets and the metadata of the files in them.';


--
-- Name: part_number; Type: COLLATION; Schema: public; Owner: postgres
--

CREATE COLLATION public.part_number (provider = libc, locale = 'C');


ALTER COLLATION public.part_number OWNER TO postgres;

--
-- Name: COLLATION part_number; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLLATION public.part_number IS 'Byte order, the same on every server.';


--
-- Name: alert_severity; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.alert_severity AS ENUM (
    'info',
    'warning',
    'critical'
);


ALTER TYPE public.alert_severity OWNER TO postgres;

--
-- Name: TYPE alert_severity; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.alert_severity IS 'Ordered: severity >= ''warning'' is what pages somebody.';


--
-- Name: email_address; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.email_address AS text
	CONSTRAINT email_address_shape CHECK ((VALUE ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text));


ALTER DOMAIN public.email_address OWNER TO postgres;

--
-- Name: DOMAIN email_address; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON DOMAIN public.email_address IS 'Looks like an address; whether mail arrives is another question.';


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


--
-- Name: price_break; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.price_break AS (
	quantity integer,
	unit_price numeric(14,6),
	currency character(3)
);


ALTER TYPE public.price_break OWNER TO postgres;

--
-- Name: TYPE price_break; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.price_break IS 'From this quantity on, a piece costs this much.';


--
-- Name: seconds_between(time without time zone, time without time zone); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.seconds_between(later time without time zone, earlier time without time zone) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
    SELECT extract(epoch FROM later - earlier)::double precision
$$;


ALTER FUNCTION public.seconds_between(later time without time zone, earlier time without time zone) OWNER TO postgres;

--
-- Name: timerange; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.timerange AS RANGE (
    subtype = time without time zone,
    multirange_type_name = public.timemultirange,
    subtype_diff = public.seconds_between
);


ALTER TYPE public.timerange OWNER TO postgres;

--
-- Name: TYPE timerange; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TYPE public.timerange IS 'A part of a day. A night is a timemultirange: it crosses midnight.';


--
-- Name: jwt(); Type: FUNCTION; Schema: auth; Owner: postgres
--

CREATE FUNCTION auth.jwt() RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT nullif(current_setting('request.jwt.claims', true), '')::jsonb
$$;


ALTER FUNCTION auth.jwt() OWNER TO postgres;

--
-- Name: FUNCTION jwt(); Type: COMMENT; Schema: auth; Owner: postgres
--

COMMENT ON FUNCTION auth.jwt() IS 'The claims of the request''s token, NULL outside a request.';


--
-- Name: role(); Type: FUNCTION; Schema: auth; Owner: postgres
--

CREATE FUNCTION auth.role() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT auth.jwt() ->> 'role'
$$;


ALTER FUNCTION auth.role() OWNER TO postgres;

--
-- Name: FUNCTION role(); Type: COMMENT; Schema: auth; Owner: postgres
--

COMMENT ON FUNCTION auth.role() IS 'The role that the request''s token asks for.';


--
-- Name: uid(); Type: FUNCTION; Schema: auth; Owner: postgres
--

CREATE FUNCTION auth.uid() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT (auth.jwt() ->> 'sub')::uuid
$$;


ALTER FUNCTION auth.uid() OWNER TO postgres;

--
-- Name: FUNCTION uid(); Type: COMMENT; Schema: auth; Owner: postgres
--

COMMENT ON FUNCTION auth.uid() IS 'The user of the request, NULL where there is none.';


--
-- Name: log_schema_change(); Type: FUNCTION; Schema: extensions; Owner: postgres
--

CREATE FUNCTION extensions.log_schema_change() RETURNS event_trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
DECLARE
    command record;
BEGIN
    FOR command IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
        RAISE LOG 'schema change: % %', command.command_tag, command.object_identity;
    END LOOP;
END;
$$;


ALTER FUNCTION extensions.log_schema_change() OWNER TO postgres;

--
-- Name: FUNCTION log_schema_change(); Type: COMMENT; Schema: extensions; Owner: postgres
--

COMMENT ON FUNCTION extensions.log_schema_change() IS 'Event trigger: a line in the server''s log.';


--
-- Name: announce_work(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.announce_work() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('enrichment_queue', NEW.ticket::text);
    RETURN NULL;
END;
$$;


ALTER FUNCTION public.announce_work() OWNER TO postgres;

--
-- Name: bom_as_script(uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.bom_as_script(bom uuid) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
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


ALTER FUNCTION public.bom_as_script(bom uuid) OWNER TO postgres;

--
-- Name: FUNCTION bom_as_script(bom uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.bom_as_script(bom uuid) IS 'For support: the lines of a BOM as a script for psql.
It ends as such scripts do:
\.
';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: bom_line_items; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.bom_line_items (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bom_id uuid NOT NULL,
    line_number integer NOT NULL,
    reference_designators text[] DEFAULT '{}'::text[] NOT NULL,
    quantity numeric(12,3) NOT NULL,
    mpn text NOT NULL,
    manufacturer text,
    description text,
    catalog_component_id uuid,
    component_id uuid,
    match_status text DEFAULT 'pending'::text NOT NULL,
    match_confidence public.percentage,
    unit_price numeric(14,6),
    extended_price numeric GENERATED ALWAYS AS (round((quantity * unit_price), 4)) STORED,
    source_row jsonb,
    CONSTRAINT bom_line_items_line_number_check CHECK ((line_number > 0)),
    CONSTRAINT bom_line_items_match_status_check CHECK ((match_status = ANY (ARRAY['pending'::text, 'matched'::text, 'ambiguous'::text, 'unmatched'::text, 'do_not_populate'::text]))),
    CONSTRAINT bom_line_items_quantity_check CHECK ((quantity > (0)::numeric)),
    CONSTRAINT bom_line_items_unit_price_check CHECK ((unit_price >= (0)::numeric))
);


ALTER TABLE public.bom_line_items OWNER TO postgres;

--
-- Name: TABLE bom_line_items; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.bom_line_items IS 'One line of a BOM: as the customer wrote it, and the part that it was matched to.';


--
-- Name: COLUMN bom_line_items.source_row; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.bom_line_items.source_row IS 'The row of the uploaded file, untouched.';


--
-- Name: bom_cost(uuid, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.bom_cost(bom uuid, assemblies integer DEFAULT 1) RETURNS numeric
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT (COALESCE(sum(l.extended_price), (0)::numeric) * (bom_cost.assemblies)::numeric)
    FROM public.bom_line_items l
   WHERE ((l.bom_id = bom_cost.bom) AND (l.match_status <> 'do_not_populate'::text));
END;


ALTER FUNCTION public.bom_cost(bom uuid, assemblies integer) OWNER TO postgres;

--
-- Name: FUNCTION bom_cost(bom uuid, assemblies integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.bom_cost(bom uuid, assemblies integer) IS 'What the priced lines of a BOM cost, for so many assemblies.';


--
-- Name: count_bom_lines(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.count_bom_lines() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
BEGIN
    UPDATE public.boms AS b
    SET line_count = (SELECT count(*) FROM public.bom_line_items AS l WHERE l.bom_id = b.id)
    WHERE b.id IN (SELECT DISTINCT bom_id FROM changed);
    RETURN NULL;
END;
$$;


ALTER FUNCTION public.count_bom_lines() OWNER TO postgres;

--
-- Name: FUNCTION count_bom_lines(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.count_bom_lines() IS 'Trigger: one count a statement, not one a line of an upload.';


--
-- Name: audit_logs; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.audit_logs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    entry_number bigint NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    organization_id uuid,
    actor_id uuid,
    actor_ip inet,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id uuid,
    old_values jsonb,
    new_values jsonb,
    CONSTRAINT audit_logs_action_check CHECK ((action = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text, 'enrich'::text])))
);

ALTER TABLE ONLY public.audit_logs FORCE ROW LEVEL SECURITY;


ALTER TABLE public.audit_logs OWNER TO postgres;

--
-- Name: TABLE audit_logs; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.audit_logs IS 'Changes to an organisation''s data, written by triggers. Reading it reads enrichment_audit_log too.';


--
-- Name: history_of(text, uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.history_of(object_type text, object_id uuid) RETURNS SETOF public.audit_logs
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $_$
BEGIN
    RETURN QUERY EXECUTE $sql$
        SELECT * FROM public.audit_logs WHERE object_type = $1 AND object_id = $2 ORDER BY occurred_at
    $sql$ USING history_of.object_type, history_of.object_id;
END;
$_$;


ALTER FUNCTION public.history_of(object_type text, object_id uuid) OWNER TO postgres;

--
-- Name: FUNCTION history_of(object_type text, object_id uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.history_of(object_type text, object_id uuid) IS 'The entries of one object, the oldest first.';


--
-- Name: is_colleague(uuid); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.is_colleague(other uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
    SELECT EXISTS (
        SELECT FROM public.organization_memberships AS mine
        JOIN public.organization_memberships AS theirs USING (organization_id)
        WHERE mine.user_id = auth.uid() AND theirs.user_id = other
    )
$$;


ALTER FUNCTION public.is_colleague(other uuid) OWNER TO postgres;

--
-- Name: FUNCTION is_colleague(other uuid); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.is_colleague(other uuid) IS 'Whether the request''s user shares an organisation with another.';


--
-- Name: is_member(uuid, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.is_member(organization uuid, at_least text DEFAULT 'viewer'::text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
    SELECT EXISTS (
        SELECT FROM public.organization_memberships AS m
        WHERE m.organization_id = organization
          AND m.user_id = auth.uid()
          AND array_position(ARRAY['viewer', 'member', 'admin', 'owner'], m.role)
              >= array_position(ARRAY['viewer', 'member', 'admin', 'owner'], at_least)
    )
$$;


ALTER FUNCTION public.is_member(organization uuid, at_least text) OWNER TO postgres;

--
-- Name: FUNCTION is_member(organization uuid, at_least text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.is_member(organization uuid, at_least text) IS 'Whether the request''s user has at least this role in the organisation.';


--
-- Name: keep_an_owner(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.keep_an_owner() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
BEGIN
    -- An organisation that goes away takes its memberships with it, the owner's too.
    IF EXISTS (SELECT FROM public.organizations WHERE id = OLD.organization_id)
       AND NOT EXISTS (
           SELECT FROM public.organization_memberships
           WHERE organization_id = OLD.organization_id AND role = 'owner'
       )
    THEN
        RAISE EXCEPTION 'organization % would be left without an owner', OLD.organization_id
            USING ERRCODE = 'check_violation', HINT = 'Make somebody else an owner first.';
    END IF;
    RETURN NULL;
END;
$$;


ALTER FUNCTION public.keep_an_owner() OWNER TO postgres;

--
-- Name: normalize_part_number(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.normalize_part_number(mpn text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
    SELECT upper(regexp_replace(mpn, '[^0-9A-Za-z]+', '', 'g'))
$$;


ALTER FUNCTION public.normalize_part_number(mpn text) OWNER TO postgres;

--
-- Name: FUNCTION normalize_part_number(mpn text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.normalize_part_number(mpn text) IS 'A part number without separators, in capitals: how two spellings of one part are recognised.';


--
-- Name: alerts; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.alerts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    component_watch_id uuid,
    catalog_component_id uuid,
    kind text NOT NULL,
    severity public.alert_severity NOT NULL,
    title text NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    raised_at timestamp with time zone DEFAULT now() NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid,
    CONSTRAINT alerts_acknowledged CHECK (((status <> ALL (ARRAY['acknowledged'::text, 'resolved'::text])) OR (acknowledged_at IS NOT NULL))),
    CONSTRAINT alerts_kind_check CHECK ((kind = ANY (ARRAY['lifecycle'::text, 'price'::text, 'stock'::text, 'compliance'::text]))),
    CONSTRAINT alerts_status_check CHECK ((status = ANY (ARRAY['open'::text, 'acknowledged'::text, 'resolved'::text, 'dismissed'::text]))),
    CONSTRAINT alerts_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY public.alerts REPLICA IDENTITY FULL;


ALTER TABLE public.alerts OWNER TO postgres;

--
-- Name: TABLE alerts; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.alerts IS 'Something that a watched component did: went out of production, became dear, became rare.';


--
-- Name: open_alerts(uuid, public.alert_severity); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.open_alerts(organization uuid, at_least public.alert_severity DEFAULT 'info'::public.alert_severity) RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.alerts a
   WHERE ((a.organization_id = open_alerts.organization) AND (a.status = 'open'::text) AND (a.severity >= open_alerts.at_least));
END;


ALTER FUNCTION public.open_alerts(organization uuid, at_least public.alert_severity) OWNER TO postgres;

--
-- Name: FUNCTION open_alerts(organization uuid, at_least public.alert_severity); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.open_alerts(organization uuid, at_least public.alert_severity) IS 'The number in the badge.';


--
-- Name: record_change(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.record_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    entry jsonb := coalesce(after, before);
BEGIN
    INSERT INTO public.audit_logs (organization_id, actor_id, action, object_type, object_id, old_values, new_values)
    VALUES (
        (entry ->> TG_ARGV[0])::uuid,
        auth.uid(),
        lower(TG_OP),
        TG_TABLE_NAME,
        (entry ->> 'id')::uuid,
        before,
        after
    );
    RETURN NULL;
END;
$$;


ALTER FUNCTION public.record_change() OWNER TO postgres;

--
-- Name: FUNCTION record_change(); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.record_change() IS 'Trigger: writes audit_logs. Its argument is the column that holds the organisation.';


--
-- Name: requeue_stalled(interval, integer); Type: PROCEDURE; Schema: public; Owner: postgres
--

CREATE PROCEDURE public.requeue_stalled(IN older_than interval DEFAULT '00:15:00'::interval, IN most_attempts integer DEFAULT 5)
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
BEGIN
    UPDATE public.enrichment_queue AS q
    SET status = CASE WHEN q.attempts >= most_attempts THEN 'failed' ELSE 'waiting' END,
        last_error = format($message$worker %s said nothing for %s$message$, q.locked_by, older_than),
        locked_by = NULL,
        locked_at = NULL
    WHERE q.status = 'working' AND q.locked_at < now() - older_than;
END;
$_$;


ALTER PROCEDURE public.requeue_stalled(IN older_than interval, IN most_attempts integer) OWNER TO postgres;

--
-- Name: PROCEDURE requeue_stalled(IN older_than interval, IN most_attempts integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON PROCEDURE public.requeue_stalled(IN older_than interval, IN most_attempts integer) IS 'Gives back what a worker took and did not finish.';


--
-- Name: same_part_number(text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.same_part_number(text, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
    SELECT public.normalize_part_number($1) = public.normalize_part_number($2)
$_$;


ALTER FUNCTION public.same_part_number(text, text) OWNER TO postgres;

--
-- Name: part_stem; Type: TEXT SEARCH DICTIONARY; Schema: public; Owner: postgres
--

CREATE TEXT SEARCH DICTIONARY public.part_stem (
    TEMPLATE = pg_catalog.snowball,
    language = 'english' );


ALTER TEXT SEARCH DICTIONARY public.part_stem OWNER TO postgres;

--
-- Name: TEXT SEARCH DICTIONARY part_stem; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TEXT SEARCH DICTIONARY public.part_stem IS 'English stems, no stop words.';


--
-- Name: parts; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: postgres
--

CREATE TEXT SEARCH CONFIGURATION public.parts (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR asciiword WITH public.part_stem;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR word WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR hword_part WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR hword_asciipart WITH public.part_stem;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR asciihword WITH public.part_stem;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR hword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.parts
    ADD MAPPING FOR uint WITH simple;


ALTER TEXT SEARCH CONFIGURATION public.parts OWNER TO postgres;

--
-- Name: TEXT SEARCH CONFIGURATION parts; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TEXT SEARCH CONFIGURATION public.parts IS 'For descriptions of electronic components.';


--
-- Name: catalog_components; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.catalog_components (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    manufacturer_id uuid NOT NULL,
    category_id uuid NOT NULL,
    mpn text NOT NULL COLLATE public.part_number,
    mpn_normalized text GENERATED ALWAYS AS (public.normalize_part_number(mpn)) STORED,
    description text DEFAULT ''::text NOT NULL,
    lifecycle_status text DEFAULT 'unknown'::text NOT NULL,
    rohs_status text DEFAULT 'unknown'::text NOT NULL,
    reach_status text DEFAULT 'unknown'::text NOT NULL,
    specifications jsonb DEFAULT '{}'::jsonb NOT NULL,
    price_breaks public.price_break[] DEFAULT '{}'::public.price_break[] NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    lead_time interval,
    introduced_on date,
    last_buy_on date,
    datasheet_url text,
    quality_score public.percentage,
    search tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('public.parts'::regconfig, mpn), 'A'::"char") || setweight(to_tsvector('public.parts'::regconfig, description), 'B'::"char"))) STORED,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_components_lead_time_check CHECK ((lead_time >= '00:00:00'::interval)),
    CONSTRAINT catalog_components_lifecycle_status_check CHECK ((lifecycle_status = ANY (ARRAY['unknown'::text, 'preview'::text, 'active'::text, 'nrnd'::text, 'eol'::text, 'obsolete'::text]))),
    CONSTRAINT catalog_components_mpn_check CHECK ((mpn <> ''::text)),
    CONSTRAINT catalog_components_reach_status_check CHECK ((reach_status = ANY (ARRAY['unknown'::text, 'unaffected'::text, 'affected'::text]))),
    CONSTRAINT catalog_components_rohs_status_check CHECK ((rohs_status = ANY (ARRAY['unknown'::text, 'compliant'::text, 'exempt'::text, 'non_compliant'::text]))),
    CONSTRAINT catalog_components_specifications_check CHECK ((jsonb_typeof(specifications) = 'object'::text))
)
WITH (fillfactor='90', autovacuum_analyze_scale_factor='0.02');
ALTER TABLE ONLY public.catalog_components ALTER COLUMN manufacturer_id SET STATISTICS 500;
ALTER TABLE ONLY public.catalog_components ALTER COLUMN lifecycle_status SET (n_distinct=6);
ALTER TABLE ONLY public.catalog_components ALTER COLUMN specifications SET COMPRESSION pglz;


ALTER TABLE public.catalog_components OWNER TO postgres;

--
-- Name: TABLE catalog_components; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.catalog_components IS 'Parts that can be bought. The id is that of component_catalog in components_v2.';


--
-- Name: COLUMN catalog_components.last_buy_on; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.catalog_components.last_buy_on IS 'The manufacturer''s last day for orders, once it is announced.';


--
-- Name: COLUMN catalog_components.quality_score; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.catalog_components.quality_score IS 'How complete and consistent the data is; NULL before the first enrichment.';


--
-- Name: search_parts(text, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

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


ALTER FUNCTION public.search_parts(query text, most integer) OWNER TO postgres;

--
-- Name: FUNCTION search_parts(query text, most integer); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.search_parts(query text, most integer) IS 'By words of the description, or by the start of a part number.';


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
-- Name: weighted_mean_final(numeric[]); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.weighted_mean_final(state numeric[]) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((state)[1] / NULLIF((state)[2], (0)::numeric));


ALTER FUNCTION public.weighted_mean_final(state numeric[]) OWNER TO postgres;

--
-- Name: weighted_mean_step(numeric[], numeric, numeric); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.weighted_mean_step(state numeric[], value numeric, weight numeric) RETURNS numeric[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT
         CASE
             WHEN ((value IS NULL) OR (weight IS NULL)) THEN state
             ELSE ARRAY[((state)[1] + (value * weight)), ((state)[2] + weight)]
         END AS "array";
END;


ALTER FUNCTION public.weighted_mean_step(state numeric[], value numeric, weight numeric) OWNER TO postgres;

--
-- Name: foldername(text); Type: FUNCTION; Schema: storage; Owner: supabase_storage_admin
--

CREATE FUNCTION storage.foldername(name text) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE
    AS $$
DECLARE
    parts text[] := string_to_array(name, '/');
BEGIN
    RETURN parts[1:array_length(parts, 1) - 1];
END;
$$;


ALTER FUNCTION storage.foldername(name text) OWNER TO supabase_storage_admin;

--
-- Name: FUNCTION foldername(name text); Type: COMMENT; Schema: storage; Owner: supabase_storage_admin
--

COMMENT ON FUNCTION storage.foldername(name text) IS 'The folders of a path, without the file.';


--
-- Name: is_safe_name(text); Type: FUNCTION; Schema: storage; Owner: supabase_storage_admin
--

CREATE FUNCTION storage.is_safe_name(name text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT
    AS $_X$
    -- No control characters, no step upwards, no shell's $_ or $HOME.
    SELECT name !~ '[[:cntrl:]]' AND name !~ '(^|/)\.\.(/|$)' AND name !~ '[$][_A-Z]' AND position('$_' IN name) = 0
$_X$;


ALTER FUNCTION storage.is_safe_name(name text) OWNER TO supabase_storage_admin;

--
-- Name: FUNCTION is_safe_name(name text); Type: COMMENT; Schema: storage; Owner: supabase_storage_admin
--

COMMENT ON FUNCTION storage.is_safe_name(name text) IS 'Whether a file may be stored under this name.';


--
-- Name: weighted_mean(numeric, numeric); Type: AGGREGATE; Schema: public; Owner: postgres
--

CREATE AGGREGATE public.weighted_mean(value numeric, weight numeric) (
    SFUNC = public.weighted_mean_step,
    STYPE = numeric[],
    INITCOND = '{0,0}',
    FINALFUNC = public.weighted_mean_final,
    PARALLEL = safe
);


ALTER AGGREGATE public.weighted_mean(value numeric, weight numeric) OWNER TO postgres;

--
-- Name: AGGREGATE weighted_mean(value numeric, weight numeric); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON AGGREGATE public.weighted_mean(value numeric, weight numeric) IS 'NULLs do not count; NULL where no weight is left.';


--
-- Name: ~=; Type: OPERATOR; Schema: public; Owner: postgres
--

CREATE OPERATOR public.~= (
    FUNCTION = public.same_part_number,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.~=)
);


ALTER OPERATOR public.~= (text, text) OWNER TO postgres;

--
-- Name: OPERATOR ~= (text, text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON OPERATOR public.~= (text, text) IS 'The same part number, separators and case aside.';


--
-- Name: alert_preferences; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.alert_preferences (
    user_id uuid NOT NULL,
    channels text[] DEFAULT '{in_app}'::text[] NOT NULL,
    minimum_severity public.alert_severity DEFAULT 'info'::public.alert_severity NOT NULL,
    quiet_hours public.timemultirange DEFAULT '{}'::public.timemultirange NOT NULL,
    digest_every interval,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alert_preferences_channels_check CHECK ((channels <@ ARRAY['in_app'::text, 'email'::text, 'webhook'::text])),
    CONSTRAINT alert_preferences_digest_every_check CHECK ((digest_every >= '00:15:00'::interval))
);


ALTER TABLE public.alert_preferences OWNER TO postgres;

--
-- Name: TABLE alert_preferences; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.alert_preferences IS 'How a person wants to be told; without a row, in the application, at once.';


--
-- Name: COLUMN alert_preferences.quiet_hours; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.alert_preferences.quiet_hours IS 'In the person''s own time zone.';


--
-- Name: COLUMN alert_preferences.digest_every; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.alert_preferences.digest_every IS 'NULL: each alert by itself.';


--
-- Name: audit_logs_entry_number_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.audit_logs ALTER COLUMN entry_number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_logs_entry_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: bom_number_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.bom_number_seq
    START WITH 100001
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.bom_number_seq OWNER TO postgres;

--
-- Name: SEQUENCE bom_number_seq; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON SEQUENCE public.bom_number_seq IS 'Numbers for BOMs, across all organisations; gaps are fine.';


--
-- Name: boms; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.boms (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    number bigint DEFAULT nextval('public.bom_number_seq'::regclass) NOT NULL,
    organization_id uuid NOT NULL,
    project_id uuid,
    name text NOT NULL,
    revision text DEFAULT 'A'::text NOT NULL,
    status text DEFAULT 'draft'::text NOT NULL,
    notes text DEFAULT ''::text NOT NULL,
    source_path text,
    line_count integer DEFAULT 0 NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    released_at timestamp with time zone,
    CONSTRAINT boms_line_count_check CHECK ((line_count >= 0)),
    CONSTRAINT boms_name_check CHECK ((name <> ''::text)),
    CONSTRAINT boms_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'processing'::text, 'in_review'::text, 'released'::text, 'archived'::text])))
);


ALTER TABLE public.boms OWNER TO postgres;

--
-- Name: TABLE boms; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.boms IS 'A bill of materials: one revision of one assembly.';


--
-- Name: COLUMN boms.source_path; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.boms.source_path IS 'The uploaded file, as bucket/path of storage.objects.';


--
-- Name: catalog_categories; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.catalog_categories (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    slug text NOT NULL,
    level smallint NOT NULL,
    CONSTRAINT catalog_categories_level_check CHECK (((level >= 1) AND (level <= 4))),
    CONSTRAINT catalog_categories_name_check CHECK ((name <> ''::text)),
    CONSTRAINT catalog_categories_root CHECK (((level = 1) = (parent_id IS NULL)))
);


ALTER TABLE public.catalog_categories OWNER TO postgres;

--
-- Name: TABLE catalog_categories; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.catalog_categories IS 'A tree of at most four levels. The ids are those of components_v2.';


--
-- Name: catalog_manufacturers; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.catalog_manufacturers (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    website text,
    country character(2),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_manufacturers_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
);


ALTER TABLE public.catalog_manufacturers OWNER TO postgres;

--
-- Name: TABLE catalog_manufacturers; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.catalog_manufacturers IS 'Manufacturers under the name by which the catalog knows them.';


--
-- Name: COLUMN catalog_manufacturers.aliases; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.catalog_manufacturers.aliases IS 'Other spellings that BOMs use: "TI", "Texas Instr.".';


--
-- Name: cns_enrichment_config; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_enrichment_config (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid,
    auto_apply_threshold public.percentage DEFAULT 95 NOT NULL,
    review_threshold public.percentage DEFAULT 70 NOT NULL,
    suppliers text[] DEFAULT '{mouser,digikey,element14}'::text[] NOT NULL,
    use_ai boolean DEFAULT false NOT NULL,
    use_scraping boolean DEFAULT false NOT NULL,
    monthly_budget numeric(10,2),
    updated_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cns_enrichment_config_monthly_budget_check CHECK ((monthly_budget >= (0)::numeric)),
    CONSTRAINT cns_enrichment_config_thresholds CHECK (((review_threshold)::numeric < (auto_apply_threshold)::numeric))
);


ALTER TABLE public.cns_enrichment_config OWNER TO postgres;

--
-- Name: TABLE cns_enrichment_config; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_enrichment_config IS 'How an organisation''s parts are enriched; the row without an organisation is for all others.';


--
-- Name: cns_processing_events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_processing_events (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid,
    stage text NOT NULL,
    outcome text NOT NULL,
    took interval NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT cns_processing_events_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'retried'::text, 'failed'::text]))),
    CONSTRAINT cns_processing_events_stage_check CHECK ((stage = ANY (ARRAY['parse'::text, 'match'::text, 'enrich'::text, 'score'::text, 'route'::text])))
)
PARTITION BY RANGE (occurred_at);


ALTER TABLE public.cns_processing_events OWNER TO postgres;

--
-- Name: TABLE cns_processing_events; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_processing_events IS 'What the service did for a BOM, stage by stage; one partition a month (UTC).';


--
-- Name: cns_processing_events_2025_10; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_processing_events_2025_10 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid,
    stage text NOT NULL,
    outcome text NOT NULL,
    took interval NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT cns_processing_events_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'retried'::text, 'failed'::text]))),
    CONSTRAINT cns_processing_events_stage_check CHECK ((stage = ANY (ARRAY['parse'::text, 'match'::text, 'enrich'::text, 'score'::text, 'route'::text])))
);


ALTER TABLE public.cns_processing_events_2025_10 OWNER TO postgres;

--
-- Name: TABLE cns_processing_events_2025_10; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_processing_events_2025_10 IS 'October 2025.';


--
-- Name: cns_processing_events_2025_11; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_processing_events_2025_11 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid,
    stage text NOT NULL,
    outcome text NOT NULL,
    took interval NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT cns_processing_events_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'retried'::text, 'failed'::text]))),
    CONSTRAINT cns_processing_events_stage_check CHECK ((stage = ANY (ARRAY['parse'::text, 'match'::text, 'enrich'::text, 'score'::text, 'route'::text])))
);


ALTER TABLE public.cns_processing_events_2025_11 OWNER TO postgres;

--
-- Name: TABLE cns_processing_events_2025_11; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_processing_events_2025_11 IS 'November 2025.';


--
-- Name: cns_processing_events_2025_12; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_processing_events_2025_12 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid,
    stage text NOT NULL,
    outcome text NOT NULL,
    took interval NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT cns_processing_events_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'retried'::text, 'failed'::text]))),
    CONSTRAINT cns_processing_events_stage_check CHECK ((stage = ANY (ARRAY['parse'::text, 'match'::text, 'enrich'::text, 'score'::text, 'route'::text])))
);


ALTER TABLE public.cns_processing_events_2025_12 OWNER TO postgres;

--
-- Name: TABLE cns_processing_events_2025_12; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_processing_events_2025_12 IS 'December 2025.';


--
-- Name: cns_processing_events_default; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.cns_processing_events_default (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    organization_id uuid NOT NULL,
    bom_id uuid,
    stage text NOT NULL,
    outcome text NOT NULL,
    took interval NOT NULL,
    details jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT cns_processing_events_outcome_check CHECK ((outcome = ANY (ARRAY['ok'::text, 'retried'::text, 'failed'::text]))),
    CONSTRAINT cns_processing_events_stage_check CHECK ((stage = ANY (ARRAY['parse'::text, 'match'::text, 'enrich'::text, 'score'::text, 'route'::text])))
);


ALTER TABLE public.cns_processing_events_default OWNER TO postgres;

--
-- Name: TABLE cns_processing_events_default; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.cns_processing_events_default IS 'Events of a month that has no partition yet, and of clocks that are wrong.';


--
-- Name: component_watches; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.component_watches (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    component_id uuid NOT NULL,
    user_id uuid NOT NULL,
    project_id uuid,
    watch_for text[] NOT NULL,
    price_change_percent public.percentage,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT component_watches_watch_for_check CHECK (((cardinality(watch_for) > 0) AND (watch_for <@ ARRAY['lifecycle'::text, 'price'::text, 'stock'::text, 'compliance'::text])))
);


ALTER TABLE public.component_watches OWNER TO postgres;

--
-- Name: TABLE component_watches; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.component_watches IS 'Who wants to hear about which component. Alerts follow from these.';


--
-- Name: COLUMN component_watches.project_id; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.component_watches.project_id IS 'NULL: for all projects.';


--
-- Name: components; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.components (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    catalog_component_id uuid,
    internal_part_number text NOT NULL COLLATE public.part_number,
    description text DEFAULT ''::text NOT NULL,
    approval_status text DEFAULT 'proposed'::text NOT NULL,
    stock_on_hand numeric(14,3) DEFAULT 0 NOT NULL,
    annual_usage integer,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT components_annual_usage_check CHECK ((annual_usage >= 0)),
    CONSTRAINT components_approval_status_check CHECK ((approval_status = ANY (ARRAY['proposed'::text, 'approved'::text, 'restricted'::text, 'rejected'::text]))),
    CONSTRAINT components_internal_part_number_check CHECK ((internal_part_number <> ''::text)),
    CONSTRAINT components_stock_on_hand_check CHECK ((stock_on_hand >= (0)::numeric))
);


ALTER TABLE public.components OWNER TO postgres;

--
-- Name: TABLE components; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.components IS 'An organisation''s part list: its own numbers, each tied to a catalog part once that is known.';


--
-- Name: components_needing_review; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.components_needing_review AS
SELECT
    NULL::uuid AS id,
    NULL::text COLLATE public.part_number AS mpn,
    NULL::uuid AS manufacturer_id,
    NULL::public.percentage AS quality_score,
    NULL::text AS lifecycle_status,
    NULL::bigint AS requests,
    NULL::timestamp with time zone AS first_requested_at;


ALTER TABLE public.components_needing_review OWNER TO postgres;

--
-- Name: VIEW components_needing_review; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON VIEW public.components_needing_review IS 'Parts that somebody asked for and whose data is not good enough to go out unseen.';


--
-- Name: enrichment_audit_log; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.enrichment_audit_log (
    catalog_component_id uuid NOT NULL,
    source text NOT NULL,
    quality_before public.percentage,
    quality_after public.percentage,
    cost numeric(10,4) DEFAULT 0 NOT NULL,
    evidence_sha256 bytea,
    CONSTRAINT enrichment_audit_log_cost_check CHECK ((cost >= (0)::numeric)),
    CONSTRAINT enrichment_audit_log_evidence_sha256_check CHECK ((octet_length(evidence_sha256) = 32)),
    CONSTRAINT enrichment_audit_log_source_check CHECK ((source = ANY (ARRAY['mouser'::text, 'digikey'::text, 'element14'::text, 'ai'::text, 'scraping'::text, 'person'::text])))
)
INHERITS (public.audit_logs);


ALTER TABLE public.enrichment_audit_log OWNER TO postgres;

--
-- Name: TABLE enrichment_audit_log; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.enrichment_audit_log IS 'What an enrichment changed, where from, how much better it got and what it cost.';


--
-- Name: COLUMN enrichment_audit_log.evidence_sha256; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.enrichment_audit_log.evidence_sha256 IS 'Of the supplier''s answer in components_v2 that it rests on.';


--
-- Name: enrichment_audit_log_entry_number_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.enrichment_audit_log ALTER COLUMN entry_number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.enrichment_audit_log_entry_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: enrichment_queue; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.enrichment_queue (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    ticket bigint NOT NULL,
    organization_id uuid NOT NULL,
    catalog_component_id uuid,
    bom_line_item_id uuid,
    requested_by uuid,
    requested_mpn text NOT NULL,
    priority smallint DEFAULT 5 NOT NULL,
    status text DEFAULT 'waiting'::text NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone,
    locked_by text,
    locked_at timestamp with time zone,
    last_error text,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrichment_queue_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT enrichment_queue_locked CHECK (((status = 'working'::text) = ((locked_by IS NOT NULL) AND (locked_at IS NOT NULL)))),
    CONSTRAINT enrichment_queue_priority_check CHECK (((priority >= 1) AND (priority <= 9))),
    CONSTRAINT enrichment_queue_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'working'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.01');


ALTER TABLE public.enrichment_queue OWNER TO postgres;

--
-- Name: TABLE enrichment_queue; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.enrichment_queue IS 'Parts that wait for data. Workers take them by priority, then in order.';


--
-- Name: COLUMN enrichment_queue.ticket; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.enrichment_queue.ticket IS 'The number that support and customers quote.';


--
-- Name: enrichment_queue_ticket_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.enrichment_queue_ticket_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.enrichment_queue_ticket_seq OWNER TO postgres;

--
-- Name: enrichment_queue_ticket_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.enrichment_queue_ticket_seq OWNED BY public.enrichment_queue.ticket;


--
-- Name: enrichment_stats; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.enrichment_stats WITH (security_invoker='true') AS
 SELECT q.organization_id,
    count(*) FILTER (WHERE (q.status = ANY (ARRAY['waiting'::text, 'working'::text]))) AS open,
    count(*) FILTER (WHERE (q.status = 'done'::text)) AS done,
    count(*) FILTER (WHERE (q.status = 'failed'::text)) AS failed,
    round(public.weighted_mean((c.quality_score)::numeric, (q.priority)::numeric), 2) AS mean_quality,
    max(q.updated_at) AS last_change_at
   FROM (public.enrichment_queue q
     LEFT JOIN public.catalog_components c ON ((c.id = q.catalog_component_id)))
  GROUP BY q.organization_id;


ALTER TABLE public.enrichment_stats OWNER TO postgres;

--
-- Name: VIEW enrichment_stats; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON VIEW public.enrichment_stats IS 'One line an organisation: what waits, what is done, how good it is.';


--
-- Name: organization_memberships; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.organization_memberships (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text DEFAULT 'member'::text NOT NULL,
    invited_by uuid,
    joined_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organization_memberships_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'member'::text, 'admin'::text, 'owner'::text])))
);


ALTER TABLE public.organization_memberships OWNER TO postgres;

--
-- Name: TABLE organization_memberships; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.organization_memberships IS 'Who belongs to which organisation, as what.';


--
-- Name: organizations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.organizations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    plan text DEFAULT 'starter'::text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    billing_email public.email_address,
    data_region text DEFAULT 'eu-central'::text NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    default_workspace_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT organizations_closed CHECK (((status = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT organizations_name_check CHECK ((name <> ''::text)),
    CONSTRAINT organizations_plan_check CHECK ((plan = ANY (ARRAY['starter'::text, 'professional'::text, 'enterprise'::text]))),
    CONSTRAINT organizations_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text)),
    CONSTRAINT organizations_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT organizations_status_check CHECK ((status = ANY (ARRAY['trial'::text, 'active'::text, 'suspended'::text, 'closed'::text])))
);


ALTER TABLE public.organizations OWNER TO postgres;

--
-- Name: TABLE organizations; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.organizations IS 'Customers. The id is the tenant''s id in the control plane.';


--
-- Name: CONSTRAINT organizations_closed ON organizations; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON CONSTRAINT organizations_closed ON public.organizations IS 'Closed, and since when, are said together.';


--
-- Name: projects; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    name text NOT NULL,
    code text NOT NULL,
    phase text DEFAULT 'concept'::text NOT NULL,
    target_volume integer,
    target_date date,
    labels text[] DEFAULT '{}'::text[] NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT projects_code_check CHECK ((code ~ '^[A-Z]{2,5}-[0-9]{3}$'::text)),
    CONSTRAINT projects_name_check CHECK ((name <> ''::text)),
    CONSTRAINT projects_phase_check CHECK ((phase = ANY (ARRAY['concept'::text, 'prototype'::text, 'pilot'::text, 'production'::text, 'end_of_life'::text]))),
    CONSTRAINT projects_target_volume_check CHECK ((target_volume > 0))
);


ALTER TABLE public.projects OWNER TO postgres;

--
-- Name: TABLE projects; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.projects IS 'A product under design or in production; its BOMs hang here.';


--
-- Name: users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email public.email_address NOT NULL,
    full_name text NOT NULL,
    platform_role text DEFAULT 'member'::text NOT NULL,
    locale text DEFAULT 'en'::text NOT NULL,
    time_zone text DEFAULT 'UTC'::text NOT NULL,
    avatar_path text,
    last_sign_in_at timestamp with time zone,
    last_sign_in_ip inet,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_full_name_check CHECK ((full_name <> ''::text)),
    CONSTRAINT users_platform_role_check CHECK ((platform_role = ANY (ARRAY['member'::text, 'support'::text, 'administrator'::text])))
);


ALTER TABLE public.users OWNER TO postgres;

--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.users IS 'People who sign in. The control plane knows them by the same id.';


--
-- Name: COLUMN users.platform_role; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.users.platform_role IS 'What the person may do across organisations; inside one, the membership says.';


--
-- Name: user_profiles; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.user_profiles WITH (security_invoker='true') AS
 SELECT u.id,
    u.email,
    u.full_name,
    u.locale,
    u.time_zone,
    u.avatar_path,
    m.organization_id,
    m.role AS organization_role,
    o.name AS organization_name,
    o.default_workspace_id
   FROM ((public.users u
     JOIN public.organization_memberships m ON ((m.user_id = u.id)))
     JOIN public.organizations o ON ((o.id = m.organization_id)))
  WHERE (o.status <> 'closed'::text);


ALTER TABLE public.user_profiles OWNER TO postgres;

--
-- Name: VIEW user_profiles; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON VIEW public.user_profiles IS 'A person in each of their open organisations: what the application shows in its header.';


--
-- Name: workspaces; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.workspaces (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT workspaces_name_check CHECK ((name <> ''::text))
);


ALTER TABLE public.workspaces OWNER TO postgres;

--
-- Name: TABLE workspaces; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.workspaces IS 'A department''s or a product line''s share of an organisation.';


--
-- Name: buckets; Type: TABLE; Schema: storage; Owner: supabase_storage_admin
--

CREATE TABLE storage.buckets (
    id text NOT NULL,
    name text NOT NULL,
    owner uuid,
    public boolean DEFAULT false NOT NULL,
    file_size_limit bigint,
    allowed_mime_types text[],
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT buckets_file_size_limit_check CHECK ((file_size_limit > 0))
);


ALTER TABLE storage.buckets OWNER TO supabase_storage_admin;

--
-- Name: TABLE buckets; Type: COMMENT; Schema: storage; Owner: supabase_storage_admin
--

COMMENT ON TABLE storage.buckets IS 'Places for files, each with its own limits.';


--
-- Name: migrations; Type: TABLE; Schema: storage; Owner: supabase_storage_admin
--

CREATE TABLE storage.migrations (
    id integer NOT NULL,
    name text NOT NULL,
    hash character(40) NOT NULL,
    executed_at timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


ALTER TABLE storage.migrations OWNER TO supabase_storage_admin;

--
-- Name: TABLE migrations; Type: COMMENT; Schema: storage; Owner: supabase_storage_admin
--

COMMENT ON TABLE storage.migrations IS 'Which of its own changes the Storage service has made.';


--
-- Name: objects; Type: TABLE; Schema: storage; Owner: supabase_storage_admin
--

CREATE TABLE storage.objects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    bucket_id text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    owner uuid,
    path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/'::text)) STORED,
    metadata jsonb,
    checksum bytea,
    version text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    last_accessed_at timestamp with time zone,
    CONSTRAINT objects_safe_name CHECK (storage.is_safe_name(name))
);


ALTER TABLE storage.objects OWNER TO supabase_storage_admin;

--
-- Name: TABLE objects; Type: COMMENT; Schema: storage; Owner: supabase_storage_admin
--

COMMENT ON TABLE storage.objects IS 'One file: where it lies and what is known of it. Its first folder is the organisation''s id.';


--
-- Name: cns_processing_events_2025_10; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events ATTACH PARTITION public.cns_processing_events_2025_10 FOR VALUES FROM ('2025-10-01 00:00:00+00') TO ('2025-11-01 00:00:00+00');


--
-- Name: cns_processing_events_2025_11; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events ATTACH PARTITION public.cns_processing_events_2025_11 FOR VALUES FROM ('2025-11-01 00:00:00+00') TO ('2025-12-01 00:00:00+00');


--
-- Name: cns_processing_events_2025_12; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events ATTACH PARTITION public.cns_processing_events_2025_12 FOR VALUES FROM ('2025-12-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');


--
-- Name: cns_processing_events_default; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events ATTACH PARTITION public.cns_processing_events_default DEFAULT;


--
-- Name: enrichment_audit_log id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_audit_log ALTER COLUMN id SET DEFAULT gen_random_uuid();


--
-- Name: enrichment_audit_log occurred_at; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_audit_log ALTER COLUMN occurred_at SET DEFAULT now();


--
-- Name: enrichment_audit_log action; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_audit_log ALTER COLUMN action SET DEFAULT 'enrich'::text;


--
-- Name: enrichment_queue ticket; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue ALTER COLUMN ticket SET DEFAULT nextval('public.enrichment_queue_ticket_seq'::regclass);


--
-- Data for Name: alert_preferences; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.alert_preferences (user_id, channels, minimum_severity, quiet_hours, digest_every, updated_at) FROM stdin;
34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	{in_app,email}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-12-19 11:16:14.77562+00
932d01dd-0913-49d5-96ae-20fd4f1d5e0d	{in_app}	critical	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-08-15 01:19:31.290851+00
0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	{in_app,email}	info	{}	12:00:00	2025-11-16 02:57:39.792503+00
11671b9c-656f-45d9-8990-c235a08255ef	{in_app}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	\N	2025-04-20 23:35:17.344571+00
cc7cc230-67e3-4afd-becf-bf77521025b4	{in_app}	info	{}	12:00:00	2025-09-13 09:15:39.290174+00
7a21ba55-c5b4-4571-a432-1b7743c82806	{in_app,email}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-01-10 15:12:29.744508+00
0294b71f-3741-45b1-ae1b-b8362684edfd	{in_app}	critical	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	\N	2025-05-18 17:47:48.803046+00
ca281789-f73d-41d4-a2c3-bdab70235f98	{in_app,email}	info	{}	12:00:00	2025-12-25 07:07:01.366272+00
1521d2fe-847e-4b6b-af51-9fa794f1e9e9	{in_app,email}	critical	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2024-04-02 21:07:34.72831+00
bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	{in_app}	info	{}	\N	2024-05-11 02:38:49.329051+00
0bfc4172-86f2-452e-bdc6-910304d66162	{in_app,email}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-03-17 15:19:39.426792+00
c18b0e1c-16af-48d0-9d71-9c3aaec260b3	{in_app}	critical	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-04-28 07:47:45.599451+00
cf9adffd-e5cd-4962-bd9b-f9cd5956788c	{in_app}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	\N	2024-08-18 09:32:34.848501+00
d952136f-7430-41a2-a6ec-8e0043f4b941	{in_app,email}	critical	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-05-24 00:18:14.767043+00
3406f56a-647e-40e6-b15c-e7ecd0a09004	{in_app}	info	{}	12:00:00	2025-12-14 06:54:37.179561+00
70b24aa1-d891-4a6a-925a-6f07126d8f7f	{in_app,email}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-06-16 08:53:23.498362+00
e33be577-d42b-433c-ac16-39cc2dab6b26	{in_app,email}	info	{}	12:00:00	2025-11-26 02:06:01.450014+00
1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	{in_app}	warning	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-07-03 16:19:42.826695+00
6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	{in_app,email}	critical	{[00:00:00,06:30:00),[22:00:00,24:00:00)}	12:00:00	2025-09-26 07:03:10.710952+00
\.


--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.alerts (id, organization_id, user_id, component_watch_id, catalog_component_id, kind, severity, title, body, details, status, raised_at, acknowledged_at, acknowledged_by) FROM stdin;
681172af-7332-450d-8202-d955db412948	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	dd58787a-bb3e-4166-baf1-629799ce2f73	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	stock	info	PIC18F45K40-I/P: lead time 39 weeks	Second source needed before the pilot.	{"mpn": "PIC18F45K40-I/P", "number": "NOR-10014", "lifecycle": "active"}	open	2025-12-26 09:24:13.65038+00	\N	\N
d95a51c5-1c69-4d89-9904-83443686a0a2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	69374dcf-d28d-4186-b351-1062a3ae8c88	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	stock	info	RC1206FR-073M3L: lead time 32 weeks	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	{"mpn": "RC1206FR-073M3L", "number": "NOR-10021", "lifecycle": "active"}	open	2025-12-11 11:46:01.782564+00	\N	\N
b247f068-8b48-4271-9dfe-c2ec81158f92	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	627cb8fd-4fa2-406f-9e0d-2daf499bfca3	1ebbe841-1da2-493e-a1db-1243f9653c89	stock	info	RC0805FR-07470RL: lead time 33 weeks	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	{"mpn": "RC0805FR-07470RL", "number": "NOR-10028", "lifecycle": "active"}	open	2025-12-24 17:28:51.545449+00	\N	\N
f3e1b2df-2c14-4f21-a677-e98ff09cf804	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	370ba16c-9e2d-4368-8bb5-7e76a9b628f0	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	lifecycle	warning	GRM218R71E105KA36D is NRND	Multilayer ceramic capacitor 1 µF ±10 % 25 V X7R 0805	{"mpn": "GRM218R71E105KA36D", "number": "HEL-10077", "lifecycle": "nrnd"}	open	2025-12-26 22:24:50.368371+00	\N	\N
37c830e9-040b-42dd-9564-98e65afe12f6	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	d6b55c7e-82f9-4a2c-b305-392aa0622ef5	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	compliance	warning	EEEFK1V222UP: RoHS non_compliant, REACH affected	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	{"mpn": "EEEFK1V222UP", "number": "HEL-10098", "lifecycle": "active"}	open	2025-11-30 07:17:50.725572+00	\N	\N
4037134f-baab-43a2-ae23-cf26fb782e8b	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	f0c7c020-300c-4265-8926-16dcd0d631c9	67c2b855-bcad-415b-8493-8d5f049bedc3	stock	info	STM32F407RCT7: lead time 38 weeks	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	{"mpn": "STM32F407RCT7", "number": "LUM-10084", "lifecycle": "active"}	open	2025-12-18 09:57:46.677723+00	\N	\N
51195e7c-dd15-4c99-86d8-c046503600e5	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	ed00af25-2b16-481a-b513-88a03ce6c9b5	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	stock	info	RC1206FR-073M3L: lead time 32 weeks	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	{"mpn": "RC1206FR-073M3L", "number": "OST-10007", "lifecycle": "active"}	dismissed	2025-12-25 22:57:05.932472+00	\N	\N
\.


--
-- Data for Name: audit_logs; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.audit_logs (id, entry_number, occurred_at, organization_id, actor_id, actor_ip, action, object_type, object_id, old_values, new_values) FROM stdin;
89861180-5b07-4ef0-849d-e924a2836c04	1	2024-03-03 16:31:44.255347+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	insert	organizations	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	{"id": "8e38bbf0-d48a-46d2-85e0-5ae594baa775", "name": "Lumen & Volt", "plan": "professional", "slug": "lumen-3"}
230e3862-2a1c-4db5-8432-23ebab589770	2	2024-12-18 22:21:08.25064+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	192.0.2.106	insert	projects	36b84e02-bc04-4ef5-899e-ed07d844c14a	\N	{"id": "36b84e02-bc04-4ef5-899e-ed07d844c14a", "code": "PRJ-102", "name": "PLC module", "labels": []}
23105b79-4167-4bfc-b856-44dec95d6d35	3	2025-01-10 15:12:29.744508+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	insert	organizations	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	{"id": "e35be55a-9f79-43a6-a23c-7242e198dac3", "name": "Helvar Robotics", "plan": "enterprise", "slug": "helvar-2"}
7ad8c5ef-03ca-4445-b0c4-7cb231da6863	4	2025-02-22 09:44:07.405737+00	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	192.0.2.177	insert	projects	c5d3db8c-8066-4419-86e9-3dc5ca000772	\N	{"id": "c5d3db8c-8066-4419-86e9-3dc5ca000772", "code": "PRJ-101", "name": "PLC module", "labels": []}
fdfd9b10-751b-4e38-b8b8-252e29a074a7	5	2025-04-06 22:48:57.189588+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	insert	organizations	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	{"id": "ecb26447-0a9e-4042-b2a6-5759d5ba96c9", "name": "Northwind Instruments", "plan": "professional", "slug": "northwind-1"}
752516e2-bc4e-40f3-bddf-5013a1a71569	6	2025-05-24 00:18:14.767043+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	insert	organizations	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	{"id": "116e9422-67ca-4481-95cf-6fb1b951bfad", "name": "Ostsee Messtechnik", "plan": "starter", "slug": "ostsee-4"}
03c4a588-7ffc-40eb-bb3c-43ea54b09691	7	2025-06-15 09:51:38.254207+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2001:db8:3ec::7	insert	projects	b842ab4e-7bae-4ebb-9c90-1c56270095f4	\N	{"id": "b842ab4e-7bae-4ebb-9c90-1c56270095f4", "code": "PRJ-102", "name": "battery gauge", "labels": ["cost down"]}
f4ee74c8-5d6f-4a1d-9cd6-2feedafc2592	8	2025-06-21 09:02:31.628578+00	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	192.0.2.203	insert	projects	58d18ffe-a740-463e-9cb7-cbfdbed5e6a4	\N	{"id": "58d18ffe-a740-463e-9cb7-cbfdbed5e6a4", "code": "PRJ-102", "name": "display unit", "labels": ["cost down", ""]}
b1105906-b2e9-46bf-b372-b2c7b8301a66	9	2025-09-09 21:14:59.810969+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	insert	projects	0d4a92a0-8fb6-49e8-a24a-8a0b2c103d04	\N	{"id": "0d4a92a0-8fb6-49e8-a24a-8a0b2c103d04", "code": "PRJ-101", "name": "PLC module", "labels": ["rush"]}
fe9fa7a1-3bcf-4f29-ab9c-3a0f47439595	10	2025-09-15 16:31:27.868274+00	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	192.0.2.203	insert	projects	b17c9978-a1c8-466f-b7fe-cc466d023020	\N	{"id": "b17c9978-a1c8-466f-b7fe-cc466d023020", "code": "PRJ-104", "name": "motor controller", "labels": ["EMC, class B", "back\\\\slash"]}
1a42198c-ef6a-4a48-a2c9-ffe9bf517f83	11	2025-09-23 16:16:43.295243+00	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2001:db8:3ec::3	insert	projects	21ed05b6-0574-48c0-a6a2-349645130f80	\N	{"id": "21ed05b6-0574-48c0-a6a2-349645130f80", "code": "PRJ-103", "name": "display unit", "labels": ["rush", "EMC, class B", "größe M"]}
e12e72aa-8713-4196-bb81-874d7a5f06c4	12	2025-10-15 04:32:36.265794+00	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	2001:db8:3ec::5	insert	boms	00fda1af-5c1d-410f-9d1f-d721a159de9b	\N	{"id": "00fda1af-5c1d-410f-9d1f-d721a159de9b", "name": "battery gauge main board", "notes": "NULL", "number": 100015, "status": "draft"}
bba0be79-c6d8-406e-8eb1-3a85e1026217	13	2025-10-15 05:32:36.265794+00	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	2001:db8:3ec::5	update	boms	00fda1af-5c1d-410f-9d1f-d721a159de9b	{"id": "00fda1af-5c1d-410f-9d1f-d721a159de9b", "name": "battery gauge main board", "notes": "NULL", "number": 100015, "status": "draft"}	{"id": "00fda1af-5c1d-410f-9d1f-d721a159de9b", "name": "battery gauge main board", "notes": "NULL", "number": 100015, "status": "released"}
3dbc7d13-b9b0-4b11-b505-ea2f9f6f45ec	14	2025-10-16 21:32:29.322289+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	192.0.2.75	insert	projects	8b9c9378-c899-4112-9241-f1d633bac9fe	\N	{"id": "8b9c9378-c899-4112-9241-f1d633bac9fe", "code": "PRJ-102", "name": "sensor hub", "labels": ["EMC, class B", "null", ""]}
3af9bb65-29a7-4bf1-90b9-b14f5ad4436c	15	2025-10-18 00:26:42.09241+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	insert	boms	c8c62eac-ce32-4563-8717-d7784c271881	\N	{"id": "c8c62eac-ce32-4563-8717-d7784c271881", "name": "motor controller main board", "notes": "\\\\N", "number": 100009, "status": "draft"}
01f680c7-60f9-433a-a793-c03071ce7070	16	2025-10-18 01:26:42.09241+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	update	boms	c8c62eac-ce32-4563-8717-d7784c271881	{"id": "c8c62eac-ce32-4563-8717-d7784c271881", "name": "motor controller main board", "notes": "\\\\N", "number": 100009, "status": "draft"}	{"id": "c8c62eac-ce32-4563-8717-d7784c271881", "name": "motor controller main board", "notes": "\\\\N", "number": 100009, "status": "released"}
3737107a-a5eb-4e35-8bf2-41e6840f941a	17	2025-10-18 04:16:41.906945+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	192.0.2.41	insert	projects	de88b2f4-1136-4a8c-8804-e0a3169619c8	\N	{"id": "de88b2f4-1136-4a8c-8804-e0a3169619c8", "code": "PRJ-101", "name": "PLC module", "labels": []}
3af8ae0d-db9a-4817-bdc3-48573d7c08a5	18	2025-10-22 16:36:59.058803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	192.0.2.203	insert	boms	25384959-1c86-4442-b325-de33a0b2444e	\N	{"id": "25384959-1c86-4442-b325-de33a0b2444e", "name": "display unit main board", "notes": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "number": 100006, "status": "draft"}
3cfb5f02-5f73-489a-84df-b72b50e94321	19	2025-10-22 17:36:59.058803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	192.0.2.203	update	boms	25384959-1c86-4442-b325-de33a0b2444e	{"id": "25384959-1c86-4442-b325-de33a0b2444e", "name": "display unit main board", "notes": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "number": 100006, "status": "draft"}	{"id": "25384959-1c86-4442-b325-de33a0b2444e", "name": "display unit main board", "notes": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "number": 100006, "status": "released"}
4055a1f5-4d3d-4966-9c5b-d97be15b24a1	20	2025-10-27 01:58:51.123255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	192.0.2.126	insert	boms	5f3aa848-ef72-44bf-97ce-a733bd7f1074	\N	{"id": "5f3aa848-ef72-44bf-97ce-a733bd7f1074", "name": "PLC module main board", "notes": "", "number": 100010, "status": "draft"}
f4819b08-cc9b-4908-bdae-005ae99ce85c	21	2025-10-27 02:58:51.123255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	192.0.2.126	update	boms	5f3aa848-ef72-44bf-97ce-a733bd7f1074	{"id": "5f3aa848-ef72-44bf-97ce-a733bd7f1074", "name": "PLC module main board", "notes": "", "number": 100010, "status": "draft"}	{"id": "5f3aa848-ef72-44bf-97ce-a733bd7f1074", "name": "PLC module main board", "notes": "", "number": 100010, "status": "released"}
90b5b9ff-d9ee-400c-b17b-d5be1d8e6370	22	2025-10-31 03:09:36.058815+00	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	192.0.2.177	insert	boms	09801437-0025-4901-b9ee-d7373eb1dee7	\N	{"id": "09801437-0025-4901-b9ee-d7373eb1dee7", "name": "motor controller main board", "notes": "\\\\restrict supply to approved vendors", "number": 100008, "status": "draft"}
1eb945a8-2f88-4004-8204-834ac1298076	23	2025-11-01 18:23:29.687103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	192.0.2.147	insert	boms	20ce093d-239c-4347-8a5a-b777432ba467	\N	{"id": "20ce093d-239c-4347-8a5a-b777432ba467", "name": "PLC module main board", "notes": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "number": 100012, "status": "draft"}
224866cd-8383-4dbc-8a92-3a20af86f66b	24	2025-11-01 19:23:29.687103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	192.0.2.147	update	boms	20ce093d-239c-4347-8a5a-b777432ba467	{"id": "20ce093d-239c-4347-8a5a-b777432ba467", "name": "PLC module main board", "notes": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "number": 100012, "status": "draft"}	{"id": "20ce093d-239c-4347-8a5a-b777432ba467", "name": "PLC module main board", "notes": "$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}", "number": 100012, "status": "in_review"}
69bf185c-4f01-4b6a-b07c-bb50652a10db	25	2025-11-12 09:00:32.203814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	insert	boms	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	\N	{"id": "cd5586bc-cc2d-4ff2-8b47-e9de58a80075", "name": "display unit main board", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "number": 100018, "status": "draft"}
615c369d-1bdf-4b6e-883e-f14d29c0c58b	26	2025-11-12 10:00:32.203814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	update	boms	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	{"id": "cd5586bc-cc2d-4ff2-8b47-e9de58a80075", "name": "display unit main board", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "number": 100018, "status": "draft"}	{"id": "cd5586bc-cc2d-4ff2-8b47-e9de58a80075", "name": "display unit main board", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "number": 100018, "status": "released"}
0ccfc4ec-4dcc-4bc7-a389-c76827d1ea92	27	2025-11-20 06:19:00.429867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	192.0.2.75	insert	boms	73184d13-3063-4dc8-baca-5cd7619ef12c	\N	{"id": "73184d13-3063-4dc8-baca-5cd7619ef12c", "name": "sensor hub main board", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "number": 100002, "status": "draft"}
428389db-e384-4781-99ea-0d8db0b9fe15	28	2025-11-20 07:19:00.429867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	192.0.2.75	update	boms	73184d13-3063-4dc8-baca-5cd7619ef12c	{"id": "73184d13-3063-4dc8-baca-5cd7619ef12c", "name": "sensor hub main board", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "number": 100002, "status": "draft"}	{"id": "73184d13-3063-4dc8-baca-5cd7619ef12c", "name": "sensor hub main board", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "number": 100002, "status": "released"}
95df8c6e-f295-44ea-ab85-259981f3f76a	29	2025-11-21 21:30:01.244065+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	insert	boms	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	\N	{"id": "34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda", "name": "PLC module main board", "notes": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "number": 100004, "status": "draft"}
2a04feca-a1e0-4255-8516-7dac25701330	30	2025-11-21 22:30:01.244065+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	update	boms	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	{"id": "34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda", "name": "PLC module main board", "notes": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "number": 100004, "status": "draft"}	{"id": "34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda", "name": "PLC module main board", "notes": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "number": 100004, "status": "released"}
e2ee5b88-af5f-4742-b2f9-ed1eead0c6b6	31	2025-11-23 02:42:30.511851+00	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	2001:db8:3ec::5	insert	projects	b1109aec-b89b-4df2-a151-ddb250b85e69	\N	{"id": "b1109aec-b89b-4df2-a151-ddb250b85e69", "code": "PRJ-104", "name": "pump drive", "labels": []}
24212419-0b3f-4204-83fe-34263770d99f	32	2025-11-26 00:36:13.925934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2001:db8:3ec::7	insert	boms	dfaf6489-8617-40b2-900f-72adf17222d0	\N	{"id": "dfaf6489-8617-40b2-900f-72adf17222d0", "name": "pump drive main board", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "number": 100019, "status": "draft"}
1bf5d1c0-f06d-42c2-92b6-149c5c222fc9	33	2025-11-26 01:36:13.925934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2001:db8:3ec::7	update	boms	dfaf6489-8617-40b2-900f-72adf17222d0	{"id": "dfaf6489-8617-40b2-900f-72adf17222d0", "name": "pump drive main board", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "number": 100019, "status": "draft"}	{"id": "dfaf6489-8617-40b2-900f-72adf17222d0", "name": "pump drive main board", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "number": 100019, "status": "released"}
22a189e2-9a0a-441f-b972-f7adbfd91630	34	2025-12-04 03:47:33.666441+00	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2001:db8:3ec::3	insert	boms	80a4393f-532c-4b82-8cdf-3ef24d26e18b	\N	{"id": "80a4393f-532c-4b82-8cdf-3ef24d26e18b", "name": "display unit main board", "notes": "Second source needed before the pilot.", "number": 100017, "status": "draft"}
89d5f911-50df-4a20-8520-ac8d38d469c4	35	2025-12-04 04:47:33.666441+00	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2001:db8:3ec::3	update	boms	80a4393f-532c-4b82-8cdf-3ef24d26e18b	{"id": "80a4393f-532c-4b82-8cdf-3ef24d26e18b", "name": "display unit main board", "notes": "Second source needed before the pilot.", "number": 100017, "status": "draft"}	{"id": "80a4393f-532c-4b82-8cdf-3ef24d26e18b", "name": "display unit main board", "notes": "Second source needed before the pilot.", "number": 100017, "status": "in_review"}
24d7f5e6-0ebb-4f2d-b5bb-8f8e8fddf273	36	2025-12-04 09:08:31.997442+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	192.0.2.179	insert	projects	224639f1-e2b9-49b2-8bf5-125f45af078e	\N	{"id": "224639f1-e2b9-49b2-8bf5-125f45af078e", "code": "PRJ-101", "name": "battery gauge", "labels": ["EMC, class B", "say \\"no\\"", "null"]}
ef856caa-5a45-4354-97d3-5474fc2f43f0	37	2025-12-04 14:10:59.268718+00	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	192.0.2.177	insert	projects	f2f56959-0078-4173-aaf6-eb1767b12ad1	\N	{"id": "f2f56959-0078-4173-aaf6-eb1767b12ad1", "code": "PRJ-103", "name": "charger", "labels": []}
159e8b4f-f64a-4bc3-8852-af7219705f92	38	2025-12-05 17:38:37.194776+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2001:db8:3ec::7	insert	boms	a1f6938c-f031-4d00-baf8-d9d7b25c345b	\N	{"id": "a1f6938c-f031-4d00-baf8-d9d7b25c345b", "name": "PLC module main board", "notes": "bell-less controls: \\b backspace, \\u000b vertical tab, \\f form feed,  delete", "number": 100014, "status": "draft"}
d3e5c183-abbc-4f07-8060-f69761851ec9	39	2025-12-09 13:01:58.65322+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	\N	insert	boms	49a436bd-bd7e-4438-8bcd-82695dc25dcc	\N	{"id": "49a436bd-bd7e-4438-8bcd-82695dc25dcc", "name": "PLC module main board", "notes": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "number": 100011, "status": "draft"}
624eb9a6-2781-4953-8cbc-1e512ae1cb24	40	2025-12-09 14:01:58.65322+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	\N	update	boms	49a436bd-bd7e-4438-8bcd-82695dc25dcc	{"id": "49a436bd-bd7e-4438-8bcd-82695dc25dcc", "name": "PLC module main board", "notes": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "number": 100011, "status": "draft"}	{"id": "49a436bd-bd7e-4438-8bcd-82695dc25dcc", "name": "PLC module main board", "notes": "R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok", "number": 100011, "status": "released"}
9d344edb-8bc4-4312-a436-d70abbd386e1	41	2025-12-10 21:52:49.649714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	192.0.2.177	insert	boms	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	\N	{"id": "e56e80d9-c347-4c4b-9a8d-8f845ebfc430", "name": "charger main board", "notes": "\\\\.", "number": 100007, "status": "draft"}
8618d7bb-5d7c-4340-894a-e3eecb4503b9	42	2025-12-10 22:52:49.649714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	192.0.2.177	update	boms	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	{"id": "e56e80d9-c347-4c4b-9a8d-8f845ebfc430", "name": "charger main board", "notes": "\\\\.", "number": 100007, "status": "draft"}	{"id": "e56e80d9-c347-4c4b-9a8d-8f845ebfc430", "name": "charger main board", "notes": "\\\\.", "number": 100007, "status": "in_review"}
9b69c1b8-dfce-4122-abfd-9fbd004d1e05	43	2025-12-11 00:50:12.87975+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2001:db8:3ec::7	insert	boms	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	\N	{"id": "33f5a368-cfaa-4aa6-ab3c-afe283e59f28", "name": "battery gauge main board", "notes": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "number": 100016, "status": "draft"}
51c9bf53-e9d7-4831-92bf-fd6d259739f8	44	2025-12-11 01:50:12.87975+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2001:db8:3ec::7	update	boms	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	{"id": "33f5a368-cfaa-4aa6-ab3c-afe283e59f28", "name": "battery gauge main board", "notes": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "number": 100016, "status": "draft"}	{"id": "33f5a368-cfaa-4aa6-ab3c-afe283e59f28", "name": "battery gauge main board", "notes": "\\\\unrestrict\\n\\\\connect postgres\\n\\\\! true", "number": 100016, "status": "released"}
1859a430-2d1e-4425-8492-a08bbf61b70b	45	2025-12-18 01:21:24.594411+00	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	\N	insert	boms	6416e751-1d78-4577-9aa2-2e444c9630bf	\N	{"id": "6416e751-1d78-4577-9aa2-2e444c9630bf", "name": "PLC module main board", "notes": "  spaces before and after  ", "number": 100013, "status": "draft"}
d89b1bc1-75fa-4b4c-94c3-7b5a79040e62	46	2025-12-19 18:46:46.032996+00	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	192.0.2.203	insert	boms	85e4774f-4d89-4d36-932e-e9dc39455eb6	\N	{"id": "85e4774f-4d89-4d36-932e-e9dc39455eb6", "name": "display unit main board", "notes": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "number": 100005, "status": "draft"}
a10d1f1a-aa13-49ad-ac0b-b2f5d35c8206	47	2025-12-24 07:48:57.272146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	192.0.2.176	insert	boms	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	\N	{"id": "cfa3a45a-6e3e-42cc-94bf-e44b3dba004b", "name": "battery gauge main board", "notes": "Second source needed before the pilot.", "number": 100001, "status": "draft"}
6fa8bf82-cc90-4e18-b644-a206da8bbc6b	48	2025-12-24 08:48:57.272146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	192.0.2.176	update	boms	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	{"id": "cfa3a45a-6e3e-42cc-94bf-e44b3dba004b", "name": "battery gauge main board", "notes": "Second source needed before the pilot.", "number": 100001, "status": "draft"}	{"id": "cfa3a45a-6e3e-42cc-94bf-e44b3dba004b", "name": "battery gauge main board", "notes": "Second source needed before the pilot.", "number": 100001, "status": "released"}
466d1e9c-193a-4cf8-9ec6-9349c9d06f38	49	2025-12-26 03:19:38.742774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	192.0.2.67	insert	boms	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	\N	{"id": "bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72", "name": "sensor hub main board", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "number": 100003, "status": "draft"}
265f6fc1-ba00-48a4-b63f-8149dc1d276a	50	2025-12-26 04:19:38.742774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	192.0.2.67	update	boms	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	{"id": "bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72", "name": "sensor hub main board", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "number": 100003, "status": "draft"}	{"id": "bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72", "name": "sensor hub main board", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "number": 100003, "status": "released"}
\.


--
-- Data for Name: bom_line_items; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.bom_line_items (id, bom_id, line_number, reference_designators, quantity, mpn, manufacturer, description, catalog_component_id, component_id, match_status, match_confidence, unit_price, source_row) FROM stdin;
43950669-7fd0-4c61-b8e4-d96dbb29292e	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	1	{R1,R2,R3,R4}	4.000	RC1206FR-0722RL	Yageo	Thick film chip resistor 22 Ω ±1 % 1/4 W 1206	4279daa7-e8ce-41af-b861-fd90467528fa	bc697619-c1f3-4e4c-b6a2-7cd36c5c5067	matched	90.63	0.015200	{"MPN": "RC1206FR-0722RL", "Pos": "1", "Qty": "4", "Ref": "R1, R2, R3, R4"}
a5424db7-1727-4487-868a-570aa424923d	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	2	{R5}	1.000	RC0805FR-07470RL	Yageo	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	1ebbe841-1da2-493e-a1db-1243f9653c89	1be92269-0ac8-46f0-9cc7-0933822017ea	matched	75.43	0.014000	{"MPN": "RC0805FR-07470RL", "Pos": "2", "Qty": "1", "Ref": "R5"}
37e63479-8d2b-4732-9607-31edad54a859	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	3	{J1}	1.000	43650 0415	Molex	Micro-Fit header, 4 ways, 3.0 mm, single row	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	a6dafa14-7394-48d9-a2d8-1d96c03a28d8	matched	79.25	1.877500	{"MPN": "43650 0415", "Pos": "3", "Qty": "1", "Ref": "J1"}
45380bc9-c7a9-4c87-9cc0-f2eb14d182d0	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	4	{C1,C2,C3,C4}	4.000	GRM218R61C682MA44D	Murata	Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805	ae3b1100-9ba6-4a48-b710-218edd9f0b13	f4eca0e2-3642-40fe-85da-7edc5c8bdef2	matched	89.88	0.040000	{"MPN": "GRM218R61C682MA44D", "Pos": "4", "Qty": "4", "Ref": "C1, C2, C3, C4"}
6da2e35c-8499-4889-8804-508d2f84b6c1	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	5	{R6,R7}	2.000	RC0603FR-073K9L	Yageo	Thick film chip resistor 3.9 kΩ ±1 % 1/10 W 0603	a3718449-c493-45b6-b705-3b77a7e0a2b9	b157a93f-4f90-4e0f-8031-27d80f566c84	matched	72.91	0.020500	{"MPN": "RC0603FR-073K9L", "Pos": "5", "Qty": "2", "Ref": "R6, R7"}
64be14f4-bb4d-4adf-ab46-4d6b69a56d6a	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	6	{C5,C6,C7,C8,C9,C10,C11,C12,C13,C14,C15}	11.000	GRM158R61C104KA19D	Murata Electronics	Multilayer ceramic capacitor 100 nF ±10 % 16 V X5R 0402	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	eac90d54-bef0-4adc-80fe-19392c2d7d6c	matched	98.61	0.045100	{"MPN": "GRM158R61C104KA19D", "Pos": "6", "Qty": "11", "Ref": "C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15"}
ac307f82-652c-4ab3-95ef-92df2a569630	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	7	{C16}	1.000	GRM318R61C683KA61D	Murata Electronics	Multilayer ceramic capacitor 68 nF ±10 % 16 V X5R 1206	f44d0f98-b648-42c9-8279-5a94ec83f94c	4f1e52e2-adba-4756-82a1-45b866bbe900	do_not_populate	99.90	0.037200	{"MPN": "GRM318R61C683KA61D", "Pos": "7", "Qty": "1", "Ref": "C16"}
35dac5b9-4408-4772-8f00-76f0ae59046b	73184d13-3063-4dc8-baca-5cd7619ef12c	1	{C1,C2,C3,C4}	4.000	grm218r71h275ka62d	Murata Electronics	Multilayer ceramic capacitor 2.7 µF ±10 % 50 V X7R 0805	\N	\N	ambiguous	\N	0.044800	{"MPN": "grm218r71h275ka62d", "Pos": "1", "Qty": "4", "Ref": "C1, C2, C3, C4"}
03cf3061-da59-41c9-9811-826f357a1fc6	73184d13-3063-4dc8-baca-5cd7619ef12c	2	{R1}	1.000	rc1206fr 073m3l	Yageo	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	85c3e055-307b-4af1-9ebb-d2cc993edd5c	matched	89.97	0.016800	{"MPN": "rc1206fr 073m3l", "Pos": "2", "Qty": "1", "Ref": "R1"}
80c0e76a-1819-4d68-b2f2-8891dcd836fc	73184d13-3063-4dc8-baca-5cd7619ef12c	3	{R2,R3}	2.000	RC0805FR-07470RL	Yageo	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	\N	\N	ambiguous	\N	0.014000	{"MPN": "RC0805FR-07470RL", "Pos": "3", "Qty": "2", "Ref": "R2, R3"}
aaf2af3b-269b-415d-98b7-4bcad5a894de	73184d13-3063-4dc8-baca-5cd7619ef12c	4	{C5}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	fd3161a8-1052-4ace-8d32-ea0c83df984e	matched	81.31	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "4", "Qty": "1", "Ref": "C5"}
b7f1d9b1-af51-4393-bed3-902eae50fa64	73184d13-3063-4dc8-baca-5cd7619ef12c	5	{J1}	1.000	43650 0415	Molex	Micro-Fit header, 4 ways, 3.0 mm, single row	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	a6dafa14-7394-48d9-a2d8-1d96c03a28d8	matched	79.25	1.877500	{"MPN": "43650 0415", "Pos": "5", "Qty": "1", "Ref": "J1"}
2dc3e332-adf8-48d8-8f93-aa9e520bbdcc	73184d13-3063-4dc8-baca-5cd7619ef12c	6	{Q1}	1.000	bc847a,115	Nexperia	NPN small-signal transistor 45 V, 100 mA, SOT-23	601ae1eb-318c-406b-b6e5-f4c992492549	615b0f91-b210-49a5-94b3-e56572cfdeda	matched	87.58	0.094300	{"MPN": "bc847a,115", "Pos": "6", "Qty": "1", "Ref": "Q1"}
2a81023b-38c1-49c7-bd45-653548bd750c	73184d13-3063-4dc8-baca-5cd7619ef12c	7	{R4,R5,R6,R7,R8,R9,R10,R11,R12,R13,R14}	11.000	RC0603FR-073K9L	Yageo	Thick film chip resistor 3.9 kΩ ±1 % 1/10 W 0603	a3718449-c493-45b6-b705-3b77a7e0a2b9	b157a93f-4f90-4e0f-8031-27d80f566c84	do_not_populate	72.91	0.020500	{"MPN": "RC0603FR-073K9L", "Pos": "7", "Qty": "11", "Ref": "R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14"}
a9ebb5fb-0563-458b-80b8-6bcd9120bd96	73184d13-3063-4dc8-baca-5cd7619ef12c	8	{C6}	1.000	grm188r71c224ma31d	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	48e01954-2437-4e55-a720-56c73a0033ca	882e62c1-8947-4e64-b7df-b79fad9694e4	matched	88.64	0.037500	{"MPN": "grm188r71c224ma31d", "Pos": "8", "Qty": "1", "Ref": "C6"}
ed9d5979-1d8c-4c2b-976f-2e8cf8c522ce	73184d13-3063-4dc8-baca-5cd7619ef12c	9	{C7,C8,C9,C10}	4.000	GRM158R61C104KA19D	Murata Electronics	Multilayer ceramic capacitor 100 nF ±10 % 16 V X5R 0402	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	eac90d54-bef0-4adc-80fe-19392c2d7d6c	matched	98.61	0.045100	{"MPN": "GRM158R61C104KA19D", "Pos": "9", "Qty": "4", "Ref": "C7, C8, C9, C10"}
ddf8a734-66ac-4f73-a46c-097af9edd96f	73184d13-3063-4dc8-baca-5cd7619ef12c	10	{Y1}	1.000	ABM3-26.000MHZ-D2Y-T	Abracon	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	6897ded9-aae5-4d45-8a26-c2c26fcde272	eeaf5424-cd19-42b8-a653-d1d846c2d1e3	matched	92.80	0.874100	{"MPN": "ABM3-26.000MHZ-D2Y-T", "Pos": "10", "Qty": "1", "Ref": "Y1"}
236de660-8e8a-4911-a8a3-67dcc4bf7672	73184d13-3063-4dc8-baca-5cd7619ef12c	11	{R15,R16}	2.000	RC0402FR-0747RL	Yageo	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	66e9b2ab-ea40-428a-b772-d93b3cc697ef	matched	73.04	0.017400	{"MPN": "RC0402FR-0747RL", "Pos": "11", "Qty": "2", "Ref": "R15, R16"}
1faee8a1-d55a-43b9-b939-8da3015bee20	73184d13-3063-4dc8-baca-5cd7619ef12c	12	{X1}	1.000		\N	NULL	\N	7ade8571-0ae4-4267-9a0d-507ea13ad647	unmatched	\N	\N	{"MPN": "", "Pos": "12", "Qty": "1", "Ref": "X1"}
78a81ca4-a5a4-46d6-9e16-4576c127391e	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	1	{R1,R2,R3,R4,R5,R6,R7,R8,R9,R10,R11}	11.000	RC1206FR-0722RL	Yageo	Thick film chip resistor 22 Ω ±1 % 1/4 W 1206	4279daa7-e8ce-41af-b861-fd90467528fa	bc697619-c1f3-4e4c-b6a2-7cd36c5c5067	matched	90.63	0.015200	{"MPN": "RC1206FR-0722RL", "Pos": "1", "Qty": "11", "Ref": "R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11"}
1920992a-d9e1-4475-b07a-31b0fea03ccf	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	2	{C1,C2,C3,C4}	4.000	grm218r71h275ka62d	Murata Electronics	Multilayer ceramic capacitor 2.7 µF ±10 % 50 V X7R 0805	bdbdc87d-e85d-4106-9886-649f0dea93d4	ae8a1254-0b89-4113-8472-370e4ace8aca	do_not_populate	89.78	0.044800	{"MPN": "grm218r71h275ka62d", "Pos": "2", "Qty": "4", "Ref": "C1, C2, C3, C4"}
fde87ccc-e3b7-4f12-8d7f-d2a05eea041d	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	3	{U1,U2}	2.000	PIC18F45K40-I/P	Microchip Technology	8-bit PIC microcontroller, 64 MHz, 40 pins, DIP	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	9e60d9d0-29a8-4a84-ae67-501f2be93e66	matched	88.27	4.432100	{"MPN": "PIC18F45K40-I/P", "Pos": "3", "Qty": "2", "Ref": "U1, U2"}
494b0628-1da2-434e-9eb1-956548fa83c8	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	4	{R12}	1.000	rc1206fr 073m3l	Yageo	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	85c3e055-307b-4af1-9ebb-d2cc993edd5c	matched	89.97	0.016800	{"MPN": "rc1206fr 073m3l", "Pos": "4", "Qty": "1", "Ref": "R12"}
6dd4dac0-a0cc-4956-bbc1-cca8191fa66f	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	5	{R13,R14}	2.000	TNPW06032K70BEEA	Vishay Dale	Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	30332345-f74a-4d61-a442-9f06d5b58e3b	matched	84.90	0.324700	{"MPN": "TNPW06032K70BEEA", "Pos": "5", "Qty": "2", "Ref": "R13, R14"}
b8571c18-62f5-40f4-b8ce-06c11d0f3f64	85e4774f-4d89-4d36-932e-e9dc39455eb6	10	{U5,U6,U7,U8}	4.000	PIC18F26Q10-E/SO	Microchip Technology	8-bit PIC microcontroller, 64 MHz, 28 pins, SOIC	\N	\N	ambiguous	\N	3.353000	{"MPN": "PIC18F26Q10-E/SO", "Pos": "10", "Qty": "4", "Ref": "U5, U6, U7, U8"}
a09d7746-f050-49af-9764-26fd106faddb	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	6	{C5,C6,C7,C8}	4.000	GRM158R61E224MA56D	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	39bd50a4-4b00-40f2-a68e-17ce33cd552e	60b69f2d-2b0d-482b-8c79-42956f5dc2f9	matched	73.38	0.030700	{"MPN": "GRM158R61E224MA56D", "Pos": "6", "Qty": "4", "Ref": "C5, C6, C7, C8"}
da8bf51a-8cc2-4bc8-ac2e-d21b6f3c0392	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	7	{C9,C10,C11,C12}	4.000	GRM218R61C682MA44D	Murata	Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805	ae3b1100-9ba6-4a48-b710-218edd9f0b13	f4eca0e2-3642-40fe-85da-7edc5c8bdef2	matched	89.88	0.040000	{"MPN": "GRM218R61C682MA44D", "Pos": "7", "Qty": "4", "Ref": "C9, C10, C11, C12"}
3d70bebc-611b-4462-bc5b-d05b419a5018	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	8	{Q1,Q2}	2.000	bc847a,115	Nexperia	NPN small-signal transistor 45 V, 100 mA, SOT-23	601ae1eb-318c-406b-b6e5-f4c992492549	615b0f91-b210-49a5-94b3-e56572cfdeda	matched	87.58	0.094300	{"MPN": "bc847a,115", "Pos": "8", "Qty": "2", "Ref": "Q1, Q2"}
80fa8f11-4aed-4f6d-b295-296f13c12d8e	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	9	{J1}	1.000	B10B-XH-A	JST	Shrouded header, 10 ways, 2.5 mm, top entry	bc57cf77-8c75-46ca-b858-4897cbd45cb3	a968b2c0-ba07-4016-988f-84ae83947c5c	matched	89.37	0.275500	{"MPN": "B10B-XH-A", "Pos": "9", "Qty": "1", "Ref": "J1"}
07d43fd6-7ddd-4179-8a91-5dcb1e4fa4a6	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	10	{R15,R16,R17,R18}	4.000	RC0402FR-0747RL	Yageo	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	66e9b2ab-ea40-428a-b772-d93b3cc697ef	matched	73.04	0.017400	{"MPN": "RC0402FR-0747RL", "Pos": "10", "Qty": "4", "Ref": "R15, R16, R17, R18"}
ae4c82f4-0c9e-4e44-b5da-41abd36c890c	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	11	{X1}	1.000	SEE DRAWING 20	\N	NULL	\N	7ade8571-0ae4-4267-9a0d-507ea13ad647	unmatched	\N	\N	{"MPN": "SEE DRAWING 20", "Pos": "11", "Qty": "1", "Ref": "X1"}
7757a076-ca7b-4f40-93b5-baf21373ae7e	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	1	{U1}	1.000	AD8628ARZ-R2	Analog Devices	\N	cdf8e815-c3a7-49e4-b948-65e3d4a08646	6ad18658-e88f-4130-8e69-6e207915cd4b	matched	73.22	4.040600	{"MPN": "AD8628ARZ-R2", "Pos": "1", "Qty": "1", "Ref": "U1"}
e6006e4b-1243-4a47-a58a-d4db86d7d7ff	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	2	{C1}	1.000	GRM158R61E224MA56D	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c9af96a7-db3e-4cad-90c9-b0eca578b2a5	matched	99.29	0.030700	{"MPN": "GRM158R61E224MA56D", "Pos": "2", "Qty": "1", "Ref": "C1"}
96614df8-30e0-4061-b96f-c259036b250d	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	3	{J1,J2}	2.000	43045-2218	Molex	Micro-Fit header, 22 ways, 3.0 mm, dual row	\N	\N	ambiguous	\N	2.408800	{"MPN": "43045-2218", "Pos": "3", "Qty": "2", "Ref": "J1, J2"}
836f1e18-d2fe-47ed-8bec-1b3b9a71509b	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	4	{J3,J4}	2.000	S13B-PH-K	JST	Shrouded header, 13 ways, 2.0 mm, side entry	a533d9b7-7436-4a6f-9593-4a998fea2c4a	cd214512-ca7a-4b8b-98ad-2f394446919b	matched	80.70	0.265700	{"MPN": "S13B-PH-K", "Pos": "4", "Qty": "2", "Ref": "J3, J4"}
7dc93fcf-4915-4293-8a30-2d1561b9bbc9	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	5	{R1,R2}	2.000	RC0603FR-071K8L	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	7e8c4a70-d70f-4e2d-80df-ad3a6fa7a963	matched	89.48	0.015400	{"MPN": "RC0603FR-071K8L", "Pos": "5", "Qty": "2", "Ref": "R1, R2"}
bfc96d0f-440c-49c7-84a6-20db82d72dbe	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	6	{Q1,Q2,Q3,Q4}	4.000	BC847A,115	Nexperia	\N	601ae1eb-318c-406b-b6e5-f4c992492549	808da35d-a9ea-4bab-ab03-5012ef5ee8e4	do_not_populate	84.12	0.094300	{"MPN": "BC847A,115", "Pos": "6", "Qty": "4", "Ref": "Q1, Q2, Q3, Q4"}
29ffbdbc-0be9-4669-b83d-2ed594179ffd	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	7	{R3,R4}	2.000	RC0805FR-07820KL	Yageo	\N	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	9241b009-ce52-4a17-ad32-f722acffd1b1	matched	81.85	0.018700	{"MPN": "RC0805FR-07820KL", "Pos": "7", "Qty": "2", "Ref": "R3, R4"}
4c136125-c022-4e61-bad1-794fa3adfcec	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	8	{U2}	1.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	4351418f-b78b-46ec-9341-5b8b004c1681	matched	92.85	14.051500	{"MPN": "STM32F407RCT7", "Pos": "8", "Qty": "1", "Ref": "U2"}
2b3faca3-af9f-477e-9227-2a88f210b9ed	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	9	{R5,R6,R7,R8,R9,R10,R11,R12,R13,R14,R15}	11.000	RC0603FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	bb52abcc-64c6-4710-a4fb-1430102e71be	fdf2d8f3-c65b-46db-85d6-7f4468ef27be	matched	99.06	0.017900	{"MPN": "RC0603FR-07820KL", "Pos": "9", "Qty": "11", "Ref": "R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15"}
7b4b78bf-0cf0-4947-a218-8920a77b5bb5	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	10	{C2}	1.000	grm318r61a182ka96d	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	c31bbdf4-5408-4c14-b43e-bc21b43179c1	matched	76.98	0.031000	{"MPN": "grm318r61a182ka96d", "Pos": "10", "Qty": "1", "Ref": "C2"}
0c5b4c5b-e136-4b2b-b761-719423387175	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	11	{X1,X2,X3,X4}	4.000	SEE DRAWING 22	\N	\\unrestrict\n\\connect postgres\n\\! true	\N	e6c5fbef-9134-46f6-a723-ae015785ba8b	unmatched	\N	\N	{"MPN": "SEE DRAWING 22", "Pos": "11", "Qty": "4", "Ref": "X1, X2, X3, X4"}
1f63b830-1d09-4b72-9f29-e5ed1de9ea83	85e4774f-4d89-4d36-932e-e9dc39455eb6	1	{U1,U2}	2.000	AD8628ARZ-R2	Analog Devices	Precision operational amplifier, 5 µV offset, rail-to-rail, SOIC-8	cdf8e815-c3a7-49e4-b948-65e3d4a08646	6ad18658-e88f-4130-8e69-6e207915cd4b	matched	73.22	4.040600	{"MPN": "AD8628ARZ-R2", "Pos": "1", "Qty": "2", "Ref": "U1, U2"}
7d47fb06-da98-4815-a695-0db07460fdec	85e4774f-4d89-4d36-932e-e9dc39455eb6	2	{U3,U4}	2.000	STM32F407VEH6	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 512 KB flash, BGA-100	2b332707-247b-4ef1-90a0-f05448c9605b	47b5c678-6394-4546-a3a5-2345993da7d7	matched	83.44	17.220000	{"MPN": "STM32F407VEH6", "Pos": "2", "Qty": "2", "Ref": "U3, U4"}
84256e10-efdb-491a-b74d-3064028c9bfd	85e4774f-4d89-4d36-932e-e9dc39455eb6	3	{C1}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	29e7a6b9-ddf2-4fea-a674-e856458975a2	matched	92.59	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "3", "Qty": "1", "Ref": "C1"}
90f94cfd-0e97-4feb-8af6-df9c9ba8a6ca	85e4774f-4d89-4d36-932e-e9dc39455eb6	4	{R1,R2}	2.000	rc0603fr 0712rl	Yageo	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	49943051-c921-4809-bdaa-12cb630852e1	cda452d1-1cc3-4e7e-9cb9-c2f939565726	do_not_populate	84.03	0.018000	{"MPN": "rc0603fr 0712rl", "Pos": "4", "Qty": "2", "Ref": "R1, R2"}
cd1e2657-f7c1-458f-a02a-f4ea5378eba9	85e4774f-4d89-4d36-932e-e9dc39455eb6	5	{J1,J2,J3,J4}	4.000	43045-2218	Molex	Micro-Fit header, 22 ways, 3.0 mm, dual row	92f508d0-8e95-499c-ad8f-e756d459ac78	3683397d-b09a-448d-b7ba-61022203e7a3	matched	93.99	2.408800	{"MPN": "43045-2218", "Pos": "5", "Qty": "4", "Ref": "J1, J2, J3, J4"}
338b8aea-e10c-4b59-9621-e0132a3292ae	85e4774f-4d89-4d36-932e-e9dc39455eb6	6	{J5}	1.000	S13B-PH-K	JST	Shrouded header, 13 ways, 2.0 mm, side entry	a533d9b7-7436-4a6f-9593-4a998fea2c4a	cd214512-ca7a-4b8b-98ad-2f394446919b	matched	80.70	0.265700	{"MPN": "S13B-PH-K", "Pos": "6", "Qty": "1", "Ref": "J5"}
78776f8f-81d7-4378-8dbb-6202e2c15fe0	85e4774f-4d89-4d36-932e-e9dc39455eb6	7	{R3,R4}	2.000	RC0603FR-071K8L	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	7e8c4a70-d70f-4e2d-80df-ad3a6fa7a963	matched	89.48	0.015400	{"MPN": "RC0603FR-071K8L", "Pos": "7", "Qty": "2", "Ref": "R3, R4"}
eb1e3ca8-5b1b-4ac7-8912-6b07d5455b91	85e4774f-4d89-4d36-932e-e9dc39455eb6	8	{R5,R6}	2.000	RC0805FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	9241b009-ce52-4a17-ad32-f722acffd1b1	matched	81.85	0.018700	{"MPN": "RC0805FR-07820KL", "Pos": "8", "Qty": "2", "Ref": "R5, R6"}
001c4132-e97d-4da0-8ee5-bf7152bd3384	85e4774f-4d89-4d36-932e-e9dc39455eb6	9	{C2,C3}	2.000	EEEFK1V222UP	Panasonic Electronic Components	Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	540ae7a2-4aed-4dfc-9441-bae765627c49	matched	89.59	0.503300	{"MPN": "EEEFK1V222UP", "Pos": "9", "Qty": "2", "Ref": "C2, C3"}
d05367c0-e22d-47b1-9e4c-bfc28efda684	85e4774f-4d89-4d36-932e-e9dc39455eb6	11	{Q1,Q2}	2.000	BC807A,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	aa41f107-34f2-417f-b7c0-0d1b4d269553	9f5958bf-2fdf-419b-b8fd-9abbc14c4563	matched	95.00	0.078500	{"MPN": "BC807A,115", "Pos": "11", "Qty": "2", "Ref": "Q1, Q2"}
f7e1ea78-201a-48eb-96f5-45571897eb6e	85e4774f-4d89-4d36-932e-e9dc39455eb6	12	{Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12,Q13}	11.000	BC856BW,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-323	7f27065e-3c4c-4363-8c96-55ffbe36ba26	cb404227-4a83-4730-a169-bcbc0621cd9f	matched	94.29	0.092000	{"MPN": "BC856BW,115", "Pos": "12", "Qty": "11", "Ref": "Q3, Q4, Q5, Q6, Q7, Q8, Q9, Q10, Q11, Q12, Q13"}
09d90b85-278c-4de5-971d-282050ddf166	25384959-1c86-4442-b325-de33a0b2444e	1	{U1,U2,U3,U4}	4.000	AD8628ARZ-R2	Analog Devices	\N	\N	\N	ambiguous	\N	4.040600	{"MPN": "AD8628ARZ-R2", "Pos": "1", "Qty": "4", "Ref": "U1, U2, U3, U4"}
61b96c8f-7d2a-4a34-bf97-0dabdac2afe8	25384959-1c86-4442-b325-de33a0b2444e	2	{Q1,Q2,Q3,Q4}	4.000	BSZ040N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	11828217-705c-482f-8753-321e43da18d3	707e13a0-32f7-4c3d-a5bb-a460b1189282	do_not_populate	78.48	2.082100	{"MPN": "BSZ040N03LSG", "Pos": "2", "Qty": "4", "Ref": "Q1, Q2, Q3, Q4"}
9a91ddc8-5ce2-4220-a759-3fa9ea8cd56e	25384959-1c86-4442-b325-de33a0b2444e	3	{C1,C2,C3,C4,C5,C6,C7,C8,C9,C10,C11}	11.000	EEEFK1V222UP	Panasonic Electronic Components	\N	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	540ae7a2-4aed-4dfc-9441-bae765627c49	matched	89.59	0.503300	{"MPN": "EEEFK1V222UP", "Pos": "3", "Qty": "11", "Ref": "C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11"}
ff756a64-7b04-4c2e-a33b-6e31683c478a	25384959-1c86-4442-b325-de33a0b2444e	4	{U5}	1.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	4351418f-b78b-46ec-9341-5b8b004c1681	matched	92.85	14.051500	{"MPN": "STM32F407RCT7", "Pos": "4", "Qty": "1", "Ref": "U5"}
762dc6e3-b59d-48f1-a206-af74579e8387	25384959-1c86-4442-b325-de33a0b2444e	5	{R1,R2}	2.000	RC0603FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	bb52abcc-64c6-4710-a4fb-1430102e71be	fdf2d8f3-c65b-46db-85d6-7f4468ef27be	matched	99.06	0.017900	{"MPN": "RC0603FR-07820KL", "Pos": "5", "Qty": "2", "Ref": "R1, R2"}
d36841ab-d5ea-437a-96c8-18fbbaa7b364	25384959-1c86-4442-b325-de33a0b2444e	6	{C12,C13,C14,C15}	4.000	grm318r61a182ka96d	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	c31bbdf4-5408-4c14-b43e-bc21b43179c1	matched	76.98	0.031000	{"MPN": "grm318r61a182ka96d", "Pos": "6", "Qty": "4", "Ref": "C12, C13, C14, C15"}
61657f34-49bc-4ff3-a033-7275db08507d	25384959-1c86-4442-b325-de33a0b2444e	7	{X1,X2}	2.000	SEE DRAWING 23	\N	\N	\N	033e5f19-2142-4a8f-8a17-4979107fe3c3	unmatched	\N	\N	{"MPN": "SEE DRAWING 23", "Pos": "7", "Qty": "2", "Ref": "X1, X2"}
4009fe8b-4188-4f20-b72f-0c0c9558d9f4	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	1	{C1}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	29e7a6b9-ddf2-4fea-a674-e856458975a2	do_not_populate	92.59	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "1", "Qty": "1", "Ref": "C1"}
d0de4797-3308-4330-84c8-91fe87bf2435	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	2	{Q1,Q2,Q3,Q4}	4.000	BSZ040N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	11828217-705c-482f-8753-321e43da18d3	707e13a0-32f7-4c3d-a5bb-a460b1189282	matched	78.48	2.082100	{"MPN": "BSZ040N03LSG", "Pos": "2", "Qty": "4", "Ref": "Q1, Q2, Q3, Q4"}
31efb2e9-ee1e-40e2-81ec-a9791642acdb	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	3	{Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12,Q13,Q14,Q15}	11.000	BC847A,115	Nexperia	NPN small-signal transistor 45 V, 100 mA, SOT-23	601ae1eb-318c-406b-b6e5-f4c992492549	808da35d-a9ea-4bab-ab03-5012ef5ee8e4	matched	84.12	0.094300	{"MPN": "BC847A,115", "Pos": "3", "Qty": "11", "Ref": "Q5, Q6, Q7, Q8, Q9, Q10, Q11, Q12, Q13, Q14, Q15"}
51300c69-5b7e-4311-a370-4f35f1d745dc	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	4	{R1}	1.000	RC0805FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	9241b009-ce52-4a17-ad32-f722acffd1b1	matched	81.85	0.018700	{"MPN": "RC0805FR-07820KL", "Pos": "4", "Qty": "1", "Ref": "R1"}
44950068-b72b-4e34-b0cf-512ed707f0f5	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	5	{C2,C3,C4,C5}	4.000	EEEFK1V222UP	Panasonic Electronic Components	Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	540ae7a2-4aed-4dfc-9441-bae765627c49	matched	89.59	0.503300	{"MPN": "EEEFK1V222UP", "Pos": "5", "Qty": "4", "Ref": "C2, C3, C4, C5"}
17544fe7-e890-4e60-b64f-5dc7f01b4e2c	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	6	{U1,U2,U3,U4}	4.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	4351418f-b78b-46ec-9341-5b8b004c1681	matched	92.85	14.051500	{"MPN": "STM32F407RCT7", "Pos": "6", "Qty": "4", "Ref": "U1, U2, U3, U4"}
9108c6a4-46e2-423b-9199-fde2401e6792	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	7	{C6}	1.000	grm318r61a182ka96d	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	c31bbdf4-5408-4c14-b43e-bc21b43179c1	matched	76.98	0.031000	{"MPN": "grm318r61a182ka96d", "Pos": "7", "Qty": "1", "Ref": "C6"}
73befed3-d5c1-4415-978f-5163afa94e71	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	8	{Q16,Q17}	2.000	BC856BW,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-323	7f27065e-3c4c-4363-8c96-55ffbe36ba26	cb404227-4a83-4730-a169-bcbc0621cd9f	matched	94.29	0.092000	{"MPN": "BC856BW,115", "Pos": "8", "Qty": "2", "Ref": "Q16, Q17"}
3539e37d-067c-4745-8959-d169e6c5a745	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	9	{X1}	1.000	SEE DRAWING 22	\N	Second source needed before the pilot.	\N	e6c5fbef-9134-46f6-a723-ae015785ba8b	unmatched	\N	\N	{"MPN": "SEE DRAWING 22", "Pos": "9", "Qty": "1", "Ref": "X1"}
b2764877-80c4-4068-8c05-f3aab3de1e3f	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	10	{X2}	1.000	SEE DRAWING 23	\N	columns\tpasted\tfrom a sheet\nwith a second line	\N	033e5f19-2142-4a8f-8a17-4979107fe3c3	unmatched	\N	\N	{"MPN": "SEE DRAWING 23", "Pos": "10", "Qty": "1", "Ref": "X2"}
2085dc48-0584-4662-8de5-7a6a506a27f7	09801437-0025-4901-b9ee-d7373eb1dee7	1	{C1}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	29e7a6b9-ddf2-4fea-a674-e856458975a2	matched	92.59	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "1", "Qty": "1", "Ref": "C1"}
a58e6ae5-883b-4610-8958-68c575cd0e9f	09801437-0025-4901-b9ee-d7373eb1dee7	2	{R1}	1.000	rc0603fr 0712rl	Yageo	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	49943051-c921-4809-bdaa-12cb630852e1	cda452d1-1cc3-4e7e-9cb9-c2f939565726	matched	84.03	0.018000	{"MPN": "rc0603fr 0712rl", "Pos": "2", "Qty": "1", "Ref": "R1"}
b65167ff-e1bc-467d-948c-d6e8138b655d	09801437-0025-4901-b9ee-d7373eb1dee7	3	{J1,J2}	2.000	S13B-PH-K	JST	Shrouded header, 13 ways, 2.0 mm, side entry	a533d9b7-7436-4a6f-9593-4a998fea2c4a	cd214512-ca7a-4b8b-98ad-2f394446919b	matched	80.70	0.265700	{"MPN": "S13B-PH-K", "Pos": "3", "Qty": "2", "Ref": "J1, J2"}
d1528142-331a-4898-81c3-608e6f68909a	09801437-0025-4901-b9ee-d7373eb1dee7	4	{Q1,Q2}	2.000	BC847A,115	Nexperia	\N	601ae1eb-318c-406b-b6e5-f4c992492549	808da35d-a9ea-4bab-ab03-5012ef5ee8e4	matched	84.12	0.094300	{"MPN": "BC847A,115", "Pos": "4", "Qty": "2", "Ref": "Q1, Q2"}
ad556a1d-a1a7-4e80-94fe-d1220ec14cda	09801437-0025-4901-b9ee-d7373eb1dee7	5	{C2}	1.000	EEEFK1V222UP	Panasonic Electronic Components	Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	540ae7a2-4aed-4dfc-9441-bae765627c49	matched	89.59	0.503300	{"MPN": "EEEFK1V222UP", "Pos": "5", "Qty": "1", "Ref": "C2"}
ad4e09cc-f7a9-43ec-bd8d-d9d2e8cfc0b2	09801437-0025-4901-b9ee-d7373eb1dee7	6	{U1}	1.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	4351418f-b78b-46ec-9341-5b8b004c1681	matched	92.85	14.051500	{"MPN": "STM32F407RCT7", "Pos": "6", "Qty": "1", "Ref": "U1"}
39f0d950-2996-4681-8593-43ff3ce6576a	09801437-0025-4901-b9ee-d7373eb1dee7	7	{Q3,Q4}	2.000	BC807A,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	aa41f107-34f2-417f-b7c0-0d1b4d269553	9f5958bf-2fdf-419b-b8fd-9abbc14c4563	matched	95.00	0.078500	{"MPN": "BC807A,115", "Pos": "7", "Qty": "2", "Ref": "Q3, Q4"}
59e6ee59-e6ca-4d47-b1d1-f3a193e4f6fe	09801437-0025-4901-b9ee-d7373eb1dee7	8	{X1}	1.000		\N	Second source needed before the pilot.	\N	e6c5fbef-9134-46f6-a723-ae015785ba8b	unmatched	\N	\N	{"MPN": "", "Pos": "8", "Qty": "1", "Ref": "X1"}
c02420b0-5673-4c53-a7e5-75e564237105	09801437-0025-4901-b9ee-d7373eb1dee7	9	{X2}	1.000	SEE DRAWING 23	\N	columns\tpasted\tfrom a sheet\nwith a second line	\N	033e5f19-2142-4a8f-8a17-4979107fe3c3	unmatched	\N	\N	{"MPN": "SEE DRAWING 23", "Pos": "9", "Qty": "1", "Ref": "X2"}
4121735d-7784-4e84-a25e-ad0a7c444d90	c8c62eac-ce32-4563-8717-d7784c271881	1	{C1}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	29e7a6b9-ddf2-4fea-a674-e856458975a2	matched	92.59	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "1", "Qty": "1", "Ref": "C1"}
7d321b24-c03e-4c01-b5a0-aca4d7acd1ec	c8c62eac-ce32-4563-8717-d7784c271881	2	{Q1}	1.000	BSZ040N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	11828217-705c-482f-8753-321e43da18d3	707e13a0-32f7-4c3d-a5bb-a460b1189282	matched	78.48	2.082100	{"MPN": "BSZ040N03LSG", "Pos": "2", "Qty": "1", "Ref": "Q1"}
e23f0c42-97bd-44e5-beca-fb2f6d67b59d	c8c62eac-ce32-4563-8717-d7784c271881	3	{C2,C3}	2.000	GRM158R61E224MA56D	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	39bd50a4-4b00-40f2-a68e-17ce33cd552e	c9af96a7-db3e-4cad-90c9-b0eca578b2a5	matched	99.29	0.030700	{"MPN": "GRM158R61E224MA56D", "Pos": "3", "Qty": "2", "Ref": "C2, C3"}
71e9881d-898a-418c-8a7a-8c48f699bd7c	c8c62eac-ce32-4563-8717-d7784c271881	4	{J1,J2}	2.000	43650-0415	MOLEX LLC	Micro-Fit header, 4 ways, 3.0 mm, single row	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	ce648a3f-4406-4c94-90ed-6eb5ed6fc408	matched	82.10	1.877500	{"MPN": "43650-0415", "Pos": "4", "Qty": "2", "Ref": "J1, J2"}
761d0077-bc27-4f88-ba77-65c94f37a0f5	c8c62eac-ce32-4563-8717-d7784c271881	5	{Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12}	11.000	BC847A,115	Nexperia	NPN small-signal transistor 45 V, 100 mA, SOT-23	601ae1eb-318c-406b-b6e5-f4c992492549	808da35d-a9ea-4bab-ab03-5012ef5ee8e4	do_not_populate	84.12	0.094300	{"MPN": "BC847A,115", "Pos": "5", "Qty": "11", "Ref": "Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, Q10, Q11, Q12"}
6c9b25a3-0ebe-4775-aaf8-247809122d6f	c8c62eac-ce32-4563-8717-d7784c271881	6	{C4}	1.000	GRM218R71E105KA36D	Murata Electronics	\N	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	1e3e7abe-a62c-4962-825b-747de3434d52	matched	72.84	0.036900	{"MPN": "GRM218R71E105KA36D", "Pos": "6", "Qty": "1", "Ref": "C4"}
c504c642-8c82-4bd0-9b6e-4fb0017c3232	c8c62eac-ce32-4563-8717-d7784c271881	7	{R1}	1.000	RC0805FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	9241b009-ce52-4a17-ad32-f722acffd1b1	matched	81.85	0.018700	{"MPN": "RC0805FR-07820KL", "Pos": "7", "Qty": "1", "Ref": "R1"}
c6854314-8eae-4d81-8cd5-9cd148581fbf	c8c62eac-ce32-4563-8717-d7784c271881	8	{U1,U2,U3,U4,U5,U6,U7,U8,U9,U10,U11}	11.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	4351418f-b78b-46ec-9341-5b8b004c1681	matched	92.85	14.051500	{"MPN": "STM32F407RCT7", "Pos": "8", "Qty": "11", "Ref": "U1, U2, U3, U4, U5, U6, U7, U8, U9, U10, U11"}
c7b40d08-0bce-430e-bf75-ed88adbce706	c8c62eac-ce32-4563-8717-d7784c271881	9	{R2,R3}	2.000	RC0603FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	bb52abcc-64c6-4710-a4fb-1430102e71be	fdf2d8f3-c65b-46db-85d6-7f4468ef27be	matched	99.06	0.017900	{"MPN": "RC0603FR-07820KL", "Pos": "9", "Qty": "2", "Ref": "R2, R3"}
8b9e2eab-881c-43d0-8fee-c1c7c80fd4cc	c8c62eac-ce32-4563-8717-d7784c271881	10	{Q13}	1.000	BC856BW,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-323	7f27065e-3c4c-4363-8c96-55ffbe36ba26	cb404227-4a83-4730-a169-bcbc0621cd9f	matched	94.29	0.092000	{"MPN": "BC856BW,115", "Pos": "10", "Qty": "1", "Ref": "Q13"}
673f064d-3d0f-456c-bf9f-3d363919ad60	5f3aa848-ef72-44bf-97ce-a733bd7f1074	1	{R1}	1.000	RC0603FR-0712RL	Yageo	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	49943051-c921-4809-bdaa-12cb630852e1	a809f98d-7631-40db-bc60-65f22495e5a5	matched	85.37	0.018000	{"MPN": "RC0603FR-0712RL", "Pos": "1", "Qty": "1", "Ref": "R1"}
5e8b48b4-d8b0-4e43-aa74-f9a73ecd1c9a	5f3aa848-ef72-44bf-97ce-a733bd7f1074	2	{C1,C2,C3,C4,C5,C6,C7,C8,C9,C10,C11}	11.000	grm188r71c224ma31d	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	48e01954-2437-4e55-a720-56c73a0033ca	51db4022-a2ad-4bef-ab91-6601602ac6e1	matched	90.37	0.037500	{"MPN": "grm188r71c224ma31d", "Pos": "2", "Qty": "11", "Ref": "C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11"}
012cc232-6450-4af7-a233-489c319efb66	5f3aa848-ef72-44bf-97ce-a733bd7f1074	3	{C12,C13,C14,C15,C16,C17,C18,C19,C20,C21,C22}	11.000	GRM218R71H185KA35D	Murata	Multilayer ceramic capacitor 1.8 µF ±10 % 50 V X7R 0805	af52d229-24b8-49d8-989d-deb6d6d14438	28655ced-e3bd-4cce-97b2-2ce9562f3693	matched	82.64	0.037200	{"MPN": "GRM218R71H185KA35D", "Pos": "3", "Qty": "11", "Ref": "C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22"}
84f9aa48-7c26-40cc-a881-bcb9d6e2d923	5f3aa848-ef72-44bf-97ce-a733bd7f1074	4	{C23,C24,C25,C26}	4.000	GRM218R61C473KA99D	Murata Electronics	Multilayer ceramic capacitor 47 nF ±10 % 16 V X5R 0805	\N	\N	ambiguous	\N	0.037500	{"MPN": "GRM218R61C473KA99D", "Pos": "4", "Qty": "4", "Ref": "C23, C24, C25, C26"}
79a4da07-7aa3-4377-a1db-7005d852bbe7	5f3aa848-ef72-44bf-97ce-a733bd7f1074	5	{J1,J2,J3,J4}	4.000	43650-2415	Molex	\N	0176e181-a93f-4c7b-a373-ac92928fd2f8	02967a95-5d1c-4655-93b9-0bbc5968cb2f	matched	87.63	1.753500	{"MPN": "43650-2415", "Pos": "5", "Qty": "4", "Ref": "J1, J2, J3, J4"}
7d215fa4-1f72-4257-a556-5ab9a6594753	5f3aa848-ef72-44bf-97ce-a733bd7f1074	6	{C27}	1.000	GRM318R61A182KA96D	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	6bb8e5a4-dc25-4cc5-a973-70e6ffcfde76	matched	83.41	0.031000	{"MPN": "GRM318R61A182KA96D", "Pos": "6", "Qty": "1", "Ref": "C27"}
8baccafb-0bd0-4ad0-b43d-7895c3cbe4dc	5f3aa848-ef72-44bf-97ce-a733bd7f1074	7	{Q1,Q2,Q3,Q4}	4.000	BC856BW,115	Nexperia	\N	7f27065e-3c4c-4363-8c96-55ffbe36ba26	95f782a3-8871-4a4a-a20c-3133fc1b0a7a	matched	97.66	0.092000	{"MPN": "BC856BW,115", "Pos": "7", "Qty": "4", "Ref": "Q1, Q2, Q3, Q4"}
868d9827-268a-42af-b685-1bdb96701920	5f3aa848-ef72-44bf-97ce-a733bd7f1074	8	{Y1,Y2}	2.000	ABM3-26.000MHZ-D2Y-T	Abracon	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	6897ded9-aae5-4d45-8a26-c2c26fcde272	24094668-b7a8-4a06-8af0-eab60b6836f0	matched	99.38	0.874100	{"MPN": "ABM3-26.000MHZ-D2Y-T", "Pos": "8", "Qty": "2", "Ref": "Y1, Y2"}
ea90fbe9-28b1-4494-857a-b6cdcfd20125	5f3aa848-ef72-44bf-97ce-a733bd7f1074	9	{R2}	1.000	rc0402fr 0747rl	Yageo	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	953843d2-74d5-46a1-aea0-5ca9d1051271	matched	73.75	0.017400	{"MPN": "rc0402fr 0747rl", "Pos": "9", "Qty": "1", "Ref": "R2"}
8b29415d-f9ef-423a-9570-fa9441fe53fa	5f3aa848-ef72-44bf-97ce-a733bd7f1074	10	{U1}	1.000	PIC18F26K22-I/PT	Microchip Technology	8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP	c45eff9b-1895-4ce1-a25c-f4febed5229d	9333a776-25e0-43c2-90e4-f816c218f794	matched	77.81	5.241400	{"MPN": "PIC18F26K22-I/PT", "Pos": "10", "Qty": "1", "Ref": "U1"}
e61ae2a2-bd46-4f7e-a4b6-b504436b0a12	5f3aa848-ef72-44bf-97ce-a733bd7f1074	11	{X1}	1.000	SEE DRAWING 22	\N	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	\N	5b11e9bc-8506-4279-b96a-3376c6b799cf	unmatched	\N	\N	{"MPN": "SEE DRAWING 22", "Pos": "11", "Qty": "1", "Ref": "X1"}
1bb07e32-0d79-4443-9c21-aaccb73e5f58	49a436bd-bd7e-4438-8bcd-82695dc25dcc	1	{R1}	1.000	RC0805FR-07470RL	Yageo	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	\N	\N	ambiguous	\N	0.014000	{"MPN": "RC0805FR-07470RL", "Pos": "1", "Qty": "1", "Ref": "R1"}
75f97d86-97b4-40ac-819f-391c01a9690d	49a436bd-bd7e-4438-8bcd-82695dc25dcc	2	{R2,R3}	2.000	RC0603FR-071K8L	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	\N	\N	ambiguous	\N	0.015400	{"MPN": "RC0603FR-071K8L", "Pos": "2", "Qty": "2", "Ref": "R2, R3"}
a2bdb28b-70d6-4f2e-bb8e-1eadc985347d	49a436bd-bd7e-4438-8bcd-82695dc25dcc	3	{C1,C2}	2.000	grm188r71c224ma31d	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	48e01954-2437-4e55-a720-56c73a0033ca	51db4022-a2ad-4bef-ab91-6601602ac6e1	matched	90.37	0.037500	{"MPN": "grm188r71c224ma31d", "Pos": "3", "Qty": "2", "Ref": "C1, C2"}
e0cf2d82-ec0c-4e81-bdf2-eff865bf7a35	49a436bd-bd7e-4438-8bcd-82695dc25dcc	4	{U1}	1.000	AD8615AUJZ	Analog Devices	Precision operational amplifier, 60 µV offset, rail-to-rail, TSOT-5	cbc7885c-e534-423a-adb7-52d3d67a9bdb	7e657618-8cb6-4495-85ea-5866d1ba061d	matched	92.96	4.454200	{"MPN": "AD8615AUJZ", "Pos": "4", "Qty": "1", "Ref": "U1"}
0b84c93b-316f-4041-b47b-0f41293baec1	49a436bd-bd7e-4438-8bcd-82695dc25dcc	5	{C3}	1.000	GRM218R61C473KA99D	Murata Electronics	\N	3f9e19e3-8bab-4d42-885b-226f0ba1299e	d70b95e0-b3a7-4709-a823-a6dee2b1b079	matched	97.92	0.037500	{"MPN": "GRM218R61C473KA99D", "Pos": "5", "Qty": "1", "Ref": "C3"}
f1b2f133-d742-46aa-998e-06b0175c0cf5	49a436bd-bd7e-4438-8bcd-82695dc25dcc	6	{U2,U3}	2.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	2111a7f0-d060-4c30-bac6-ef2aa4f33619	matched	89.38	14.051500	{"MPN": "STM32F407RCT7", "Pos": "6", "Qty": "2", "Ref": "U2, U3"}
4fae1cbb-7fae-4d1d-b624-0c2c2ebf2d29	49a436bd-bd7e-4438-8bcd-82695dc25dcc	7	{C4,C5,C6,C7}	4.000	GRM318R61A182KA96D	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	6bb8e5a4-dc25-4cc5-a973-70e6ffcfde76	matched	83.41	0.031000	{"MPN": "GRM318R61A182KA96D", "Pos": "7", "Qty": "4", "Ref": "C4, C5, C6, C7"}
245e1f74-d96d-44a5-a8e9-d0eca47c6b8d	49a436bd-bd7e-4438-8bcd-82695dc25dcc	8	{Q1,Q2}	2.000	BC856BW,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-323	7f27065e-3c4c-4363-8c96-55ffbe36ba26	95f782a3-8871-4a4a-a20c-3133fc1b0a7a	matched	97.66	0.092000	{"MPN": "BC856BW,115", "Pos": "8", "Qty": "2", "Ref": "Q1, Q2"}
0567a057-bde6-4e89-bd20-4ad1ef3ae94c	49a436bd-bd7e-4438-8bcd-82695dc25dcc	9	{Y1,Y2,Y3,Y4}	4.000	ABM3-26.000MHZ-D2Y-T	Abracon	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	6897ded9-aae5-4d45-8a26-c2c26fcde272	24094668-b7a8-4a06-8af0-eab60b6836f0	matched	99.38	0.874100	{"MPN": "ABM3-26.000MHZ-D2Y-T", "Pos": "9", "Qty": "4", "Ref": "Y1, Y2, Y3, Y4"}
4abd3337-8f3d-45ea-8563-6d474a0b5429	49a436bd-bd7e-4438-8bcd-82695dc25dcc	10	{U4,U5,U6,U7,U8,U9,U10,U11,U12,U13,U14}	11.000	PIC18F26K22-I/PT	Microchip Technology	8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP	c45eff9b-1895-4ce1-a25c-f4febed5229d	9333a776-25e0-43c2-90e4-f816c218f794	matched	77.81	5.241400	{"MPN": "PIC18F26K22-I/PT", "Pos": "10", "Qty": "11", "Ref": "U4, U5, U6, U7, U8, U9, U10, U11, U12, U13, U14"}
5304a7e4-2d71-4bd1-874a-95a93603c42a	49a436bd-bd7e-4438-8bcd-82695dc25dcc	11	{X1}	1.000	SEE DRAWING 22	\N	\\.	\N	5b11e9bc-8506-4279-b96a-3376c6b799cf	unmatched	\N	\N	{"MPN": "SEE DRAWING 22", "Pos": "11", "Qty": "1", "Ref": "X1"}
d1503ef0-f87f-4bf0-aa22-b66612c1bc20	20ce093d-239c-4347-8a5a-b777432ba467	1	{R1,R2}	2.000	RC0805FR-07470RL	Yageo	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	1ebbe841-1da2-493e-a1db-1243f9653c89	079c8935-3c7c-4738-a994-0d84e839c802	matched	89.94	0.014000	{"MPN": "RC0805FR-07470RL", "Pos": "1", "Qty": "2", "Ref": "R1, R2"}
796ceabb-1e19-4875-b7d8-87ec46c4b977	20ce093d-239c-4347-8a5a-b777432ba467	2	{R3,R4,R5,R6}	4.000	TNPW06032K70BEEA	Vishay Dale	Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	cc67da10-508f-47a6-8dfd-eb2fc2911399	matched	95.44	0.324700	{"MPN": "TNPW06032K70BEEA", "Pos": "2", "Qty": "4", "Ref": "R3, R4, R5, R6"}
a05a1a54-17eb-4bd2-92f5-a601a1bbf97f	20ce093d-239c-4347-8a5a-b777432ba467	3	{U1,U2,U3,U4,U5,U6,U7,U8,U9,U10,U11}	11.000	STM32F405VCT6	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-100	\N	\N	ambiguous	\N	15.566900	{"MPN": "STM32F405VCT6", "Pos": "3", "Qty": "11", "Ref": "U1, U2, U3, U4, U5, U6, U7, U8, U9, U10, U11"}
daced709-e5eb-432d-832a-a2be359e3bb4	20ce093d-239c-4347-8a5a-b777432ba467	4	{C1,C2}	2.000	grm188r71c224ma31d	Murata Electronics	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	48e01954-2437-4e55-a720-56c73a0033ca	51db4022-a2ad-4bef-ab91-6601602ac6e1	matched	90.37	0.037500	{"MPN": "grm188r71c224ma31d", "Pos": "4", "Qty": "2", "Ref": "C1, C2"}
7f5859a5-d23e-42bb-841c-1846e26dd551	20ce093d-239c-4347-8a5a-b777432ba467	5	{U12}	1.000	AD8615AUJZ	Analog Devices	Precision operational amplifier, 60 µV offset, rail-to-rail, TSOT-5	cbc7885c-e534-423a-adb7-52d3d67a9bdb	7e657618-8cb6-4495-85ea-5866d1ba061d	matched	92.96	4.454200	{"MPN": "AD8615AUJZ", "Pos": "5", "Qty": "1", "Ref": "U12"}
169ead1e-b11c-45ec-92bb-1ff316a33489	20ce093d-239c-4347-8a5a-b777432ba467	6	{C3}	1.000	GRM218R71H185KA35D	Murata	Multilayer ceramic capacitor 1.8 µF ±10 % 50 V X7R 0805	af52d229-24b8-49d8-989d-deb6d6d14438	28655ced-e3bd-4cce-97b2-2ce9562f3693	matched	82.64	0.037200	{"MPN": "GRM218R71H185KA35D", "Pos": "6", "Qty": "1", "Ref": "C3"}
22fc1bd7-d618-4204-b0af-f184846ab0aa	20ce093d-239c-4347-8a5a-b777432ba467	7	{C4}	1.000	GRM318R71E335MA58D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	9eb8c715-15b2-40b6-9a6a-40d25630c262	0459e913-3d0a-483e-87f5-ceaa4402cb2b	do_not_populate	90.81	0.029600	{"MPN": "GRM318R71E335MA58D", "Pos": "7", "Qty": "1", "Ref": "C4"}
7ce33045-67de-44ea-b84e-96959c8123b9	20ce093d-239c-4347-8a5a-b777432ba467	8	{U13,U14,U15,U16,U17,U18,U19,U20,U21,U22,U23}	11.000	STM32F407RCT7	STMicroelectronics	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	67c2b855-bcad-415b-8493-8d5f049bedc3	2111a7f0-d060-4c30-bac6-ef2aa4f33619	matched	89.38	14.051500	{"MPN": "STM32F407RCT7", "Pos": "8", "Qty": "11", "Ref": "U13, U14, U15, U16, U17, U18, U19, U20, U21, U22, U23"}
a0924fef-9eb6-4d4a-8fc7-d6ff4786f6f3	20ce093d-239c-4347-8a5a-b777432ba467	9	{C5,C6}	2.000	GRM158R71C275KA52D	Murata Electronics	Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402	\N	\N	ambiguous	\N	0.042700	{"MPN": "GRM158R71C275KA52D", "Pos": "9", "Qty": "2", "Ref": "C5, C6"}
4c543a45-1dd3-4baf-bf7f-d12a8eb4b7ce	20ce093d-239c-4347-8a5a-b777432ba467	10	{U24,U25}	2.000	PIC18F26K22-I/PT	Microchip Technology	8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP	c45eff9b-1895-4ce1-a25c-f4febed5229d	9333a776-25e0-43c2-90e4-f816c218f794	matched	77.81	5.241400	{"MPN": "PIC18F26K22-I/PT", "Pos": "10", "Qty": "2", "Ref": "U24, U25"}
9255a5ba-082d-4506-a9cf-24bf1c16b0c0	20ce093d-239c-4347-8a5a-b777432ba467	11	{X1,X2,X3,X4,X5,X6,X7,X8,X9,X10,X11}	11.000		\N	\\restrict supply to approved vendors	\N	685f034f-ecab-424c-86a1-b9248f59a663	unmatched	\N	\N	{"MPN": "", "Pos": "11", "Qty": "11", "Ref": "X1, X2, X3, X4, X5, X6, X7, X8, X9, X10, X11"}
dfc0d129-dd6a-4e10-b5cd-17cd0469668b	6416e751-1d78-4577-9aa2-2e444c9630bf	1	{Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11}	11.000	IPD034N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	ab7cec98-fc17-4296-9d60-2010c83d509d	4b41cd46-d029-4982-b7cb-f52b2e2668dd	matched	74.01	1.750200	{"MPN": "IPD034N03LSG", "Pos": "1", "Qty": "11", "Ref": "Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, Q10, Q11"}
7673be20-01b0-4e88-8d8f-ad58f3ced539	6416e751-1d78-4577-9aa2-2e444c9630bf	2	{D1,D2}	2.000	APT1608SYCK	Kingbright Elec.	Indicator LED, yellow, 0603	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	a78aa621-2480-4eac-8e4b-12e847c6335b	matched	93.40	0.260100	{"MPN": "APT1608SYCK", "Pos": "2", "Qty": "2", "Ref": "D1, D2"}
b2a86de9-5abf-46d5-9641-26f1853d3e64	6416e751-1d78-4577-9aa2-2e444c9630bf	3	{C1}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	074869d5-18d3-4beb-8e38-9c1c65c26bb9	matched	82.82	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "3", "Qty": "1", "Ref": "C1"}
3d6a1483-da39-46c9-9aa9-b724e7789152	6416e751-1d78-4577-9aa2-2e444c9630bf	4	{Y1,Y2,Y3,Y4,Y5,Y6,Y7,Y8,Y9,Y10,Y11}	11.000	abm3 25.000mhz 10 1 u t	Abracon	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	matched	88.69	0.659000	{"MPN": "abm3 25.000mhz 10 1 u t", "Pos": "4", "Qty": "11", "Ref": "Y1, Y2, Y3, Y4, Y5, Y6, Y7, Y8, Y9, Y10, Y11"}
99358e7d-d063-4f8b-966b-ba08fe4c06bf	6416e751-1d78-4577-9aa2-2e444c9630bf	5	{R1,R2}	2.000	rc0603fr 071k8l	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	9455b8e2-652e-4e72-b1ff-983871d10ffd	matched	76.49	0.015400	{"MPN": "rc0603fr 071k8l", "Pos": "5", "Qty": "2", "Ref": "R1, R2"}
32df4920-6945-4644-b4f4-ab31e1d394d8	6416e751-1d78-4577-9aa2-2e444c9630bf	6	{R3,R4}	2.000	RC1206FR-07220RL	Yageo	Thick film chip resistor 220 Ω ±1 % 1/4 W 1206	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	42b9bb70-debf-4bf5-87a1-6d0296c17300	matched	79.37	0.013000	{"MPN": "RC1206FR-07220RL", "Pos": "6", "Qty": "2", "Ref": "R3, R4"}
5a75ddf5-027f-4b41-93c0-44a6949c526a	6416e751-1d78-4577-9aa2-2e444c9630bf	7	{Q12}	1.000	BC856B,235	Nexperia	\N	fac4b590-19b4-4141-924a-a18995d796d6	39b7f875-f417-4569-84d1-6e4685773060	matched	85.42	0.086000	{"MPN": "BC856B,235", "Pos": "7", "Qty": "1", "Ref": "Q12"}
351561b9-7df3-41c9-9080-9c65d54addbf	6416e751-1d78-4577-9aa2-2e444c9630bf	8	{C2,C3,C4,C5,C6,C7,C8,C9,C10,C11,C12}	11.000	GRM188R71E823KA64D	Murata Electronics	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	f40ad325-53dc-4449-b4ed-3fe879d31bc5	f549bed2-7a2e-45f1-8f94-dd0d4b86d965	matched	80.69	0.042400	{"MPN": "GRM188R71E823KA64D", "Pos": "8", "Qty": "11", "Ref": "C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12"}
2d2a1116-3ac7-410a-843b-a6ce91a1f6ab	6416e751-1d78-4577-9aa2-2e444c9630bf	9	{C13,C14,C15,C16}	4.000	GRM318R61A182KA96D	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	73fcf9c3-1784-4528-8fa3-2efa621f3334	matched	88.79	0.031000	{"MPN": "GRM318R61A182KA96D", "Pos": "9", "Qty": "4", "Ref": "C13, C14, C15, C16"}
1291afbe-7aa1-4d41-83b4-8823b6eb3608	6416e751-1d78-4577-9aa2-2e444c9630bf	10	{R5,R6}	2.000	RC0402FR-0715RL	Yageo	Thick film chip resistor 15 Ω ±1 % 1/16 W 0402	44fd4a9b-56ec-452e-b679-84a8ad312965	1d0d1974-1503-49d3-933e-1fe867eda0c4	do_not_populate	73.11	0.015800	{"MPN": "RC0402FR-0715RL", "Pos": "10", "Qty": "2", "Ref": "R5, R6"}
a4808bc3-0ef9-41ea-be77-37d88812ceef	6416e751-1d78-4577-9aa2-2e444c9630bf	11	{Q13,Q14,Q15,Q16}	4.000	BC807A,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	aa41f107-34f2-417f-b7c0-0d1b4d269553	d54f904d-a60e-44ae-b1f9-c62ceb33d962	matched	99.80	0.078500	{"MPN": "BC807A,115", "Pos": "11", "Qty": "4", "Ref": "Q13, Q14, Q15, Q16"}
d8736d17-37da-4d9c-b7df-b34c3afafe2d	6416e751-1d78-4577-9aa2-2e444c9630bf	12	{C17,C18}	2.000	grm318r61h123ka25d	Murata Electronics	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c15ea444-8699-47da-85d7-3c26cf801bfb	matched	81.40	0.041000	{"MPN": "grm318r61h123ka25d", "Pos": "12", "Qty": "2", "Ref": "C17, C18"}
5a940a52-105c-4389-a1a6-9e927fe44b6c	a1f6938c-f031-4d00-baf8-d9d7b25c345b	1	{C1}	1.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	074869d5-18d3-4beb-8e38-9c1c65c26bb9	do_not_populate	82.82	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "1", "Qty": "1", "Ref": "C1"}
cf2a3333-1466-49bb-8722-2f21d3ac1305	a1f6938c-f031-4d00-baf8-d9d7b25c345b	2	{R1}	1.000	rc0603fr 071k8l	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	9455b8e2-652e-4e72-b1ff-983871d10ffd	matched	76.49	0.015400	{"MPN": "rc0603fr 071k8l", "Pos": "2", "Qty": "1", "Ref": "R1"}
17009415-508a-4dc6-9f18-3b173f9d70a1	a1f6938c-f031-4d00-baf8-d9d7b25c345b	3	{R2,R3,R4,R5}	4.000	RC1206FR-07220RL	Yageo	Thick film chip resistor 220 Ω ±1 % 1/4 W 1206	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	42b9bb70-debf-4bf5-87a1-6d0296c17300	matched	79.37	0.013000	{"MPN": "RC1206FR-07220RL", "Pos": "3", "Qty": "4", "Ref": "R2, R3, R4, R5"}
3433a7f7-4226-4c29-8542-af2f13ff36ef	a1f6938c-f031-4d00-baf8-d9d7b25c345b	4	{R6,R7}	2.000	TNPW120639K0BEEA	Vishay Dale	Thin film resistor 39 kΩ ±0.1 % 25 ppm/K 1206	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	7f094bf8-43d9-4598-83d8-da9a8c95648b	matched	78.36	0.413300	{"MPN": "TNPW120639K0BEEA", "Pos": "4", "Qty": "2", "Ref": "R6, R7"}
43926605-0de3-4dc3-9714-4447a8e27846	a1f6938c-f031-4d00-baf8-d9d7b25c345b	5	{Q1}	1.000	BC807A,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	aa41f107-34f2-417f-b7c0-0d1b4d269553	d54f904d-a60e-44ae-b1f9-c62ceb33d962	matched	99.80	0.078500	{"MPN": "BC807A,115", "Pos": "5", "Qty": "1", "Ref": "Q1"}
f8e25324-5fd5-4598-9675-653dede91f0d	a1f6938c-f031-4d00-baf8-d9d7b25c345b	6	{C2}	1.000	grm318r61h123ka25d	Murata Electronics	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c15ea444-8699-47da-85d7-3c26cf801bfb	matched	81.40	0.041000	{"MPN": "grm318r61h123ka25d", "Pos": "6", "Qty": "1", "Ref": "C2"}
ed22cfe7-80d7-4254-9666-d5e229938176	a1f6938c-f031-4d00-baf8-d9d7b25c345b	7	{X1}	1.000	SEE DRAWING 21	\N	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	\N	8108c65c-ff73-4904-9c25-34e3f19d506e	unmatched	\N	\N	{"MPN": "SEE DRAWING 21", "Pos": "7", "Qty": "1", "Ref": "X1"}
5dff47f6-312d-4e42-9fe0-f1da26f4e924	a1f6938c-f031-4d00-baf8-d9d7b25c345b	8	{X2}	1.000	SEE DRAWING 22	\N	\N	\N	0472aad0-5284-412d-9076-2d1f8442e9e9	unmatched	\N	\N	{"MPN": "SEE DRAWING 22", "Pos": "8", "Qty": "1", "Ref": "X2"}
f2194062-b40e-48a1-a4fd-281236a8a7db	00fda1af-5c1d-410f-9d1f-d721a159de9b	1	{D1,D2}	2.000	APT1608SYCK	Kingbright Elec.	\N	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	a78aa621-2480-4eac-8e4b-12e847c6335b	matched	93.40	0.260100	{"MPN": "APT1608SYCK", "Pos": "1", "Qty": "2", "Ref": "D1, D2"}
44bf1401-c9fd-4a52-9386-d4eb08c49b36	00fda1af-5c1d-410f-9d1f-d721a159de9b	2	{Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11}	11.000	BSZ040N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	11828217-705c-482f-8753-321e43da18d3	fe003530-53ab-42f9-a361-70cd8e75658a	matched	75.12	2.082100	{"MPN": "BSZ040N03LSG", "Pos": "2", "Qty": "11", "Ref": "Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, Q10, Q11"}
8f6df891-28b8-4041-acda-d2193464c775	00fda1af-5c1d-410f-9d1f-d721a159de9b	3	{Y1,Y2,Y3,Y4}	4.000	abm3 25.000mhz 10 1 u t	Abracon	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	matched	88.69	0.659000	{"MPN": "abm3 25.000mhz 10 1 u t", "Pos": "3", "Qty": "4", "Ref": "Y1, Y2, Y3, Y4"}
df82ddba-8f1d-4f5b-a615-5901de9386d3	00fda1af-5c1d-410f-9d1f-d721a159de9b	4	{R1}	1.000	rc0603fr 071k8l	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	9455b8e2-652e-4e72-b1ff-983871d10ffd	matched	76.49	0.015400	{"MPN": "rc0603fr 071k8l", "Pos": "4", "Qty": "1", "Ref": "R1"}
9dd82665-72a9-43fd-b961-607a5cc42c73	00fda1af-5c1d-410f-9d1f-d721a159de9b	5	{U1}	1.000	PIC18F25Q10-I/P	Microchip Technology	\N	86341d70-4103-4aba-be40-09b0c88a2593	81ea99cd-5a3b-49e9-b759-e679de5e5090	matched	88.55	4.085200	{"MPN": "PIC18F25Q10-I/P", "Pos": "5", "Qty": "1", "Ref": "U1"}
58af1746-9d70-453c-ba6f-2cd488f3ddaf	00fda1af-5c1d-410f-9d1f-d721a159de9b	6	{C1}	1.000	GRM188R71E823KA64D	Murata Electronics	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	f40ad325-53dc-4449-b4ed-3fe879d31bc5	f549bed2-7a2e-45f1-8f94-dd0d4b86d965	matched	80.69	0.042400	{"MPN": "GRM188R71E823KA64D", "Pos": "6", "Qty": "1", "Ref": "C1"}
67682889-2204-47b8-8d8a-a543c9aa0ba9	00fda1af-5c1d-410f-9d1f-d721a159de9b	7	{C2}	1.000	grm158r61a272ka50d	Murata Electronics	Multilayer ceramic capacitor 2.7 nF ±10 % 10 V X5R 0402	5ec7f7fb-b4cc-4818-a2ce-defee203199e	b1775161-8a0b-43c8-9cb4-67e2794bb15c	matched	81.98	0.042400	{"MPN": "grm158r61a272ka50d", "Pos": "7", "Qty": "1", "Ref": "C2"}
4d5e9945-dbc7-4e7e-a9e1-0733895729c8	00fda1af-5c1d-410f-9d1f-d721a159de9b	8	{C3}	1.000	grm318r61h123ka25d	Murata Electronics	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c15ea444-8699-47da-85d7-3c26cf801bfb	matched	81.40	0.041000	{"MPN": "grm318r61h123ka25d", "Pos": "8", "Qty": "1", "Ref": "C3"}
2c42bc11-db19-4811-b97e-8eee1d51aedb	00fda1af-5c1d-410f-9d1f-d721a159de9b	9	{X1,X2}	2.000	SEE DRAWING 21	\N	\\N	\N	8108c65c-ff73-4904-9c25-34e3f19d506e	unmatched	\N	\N	{"MPN": "SEE DRAWING 21", "Pos": "9", "Qty": "2", "Ref": "X1, X2"}
0f788cf2-7c52-4b80-ad44-ac0984666c60	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	1	{Q1}	1.000	IPD034N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	ab7cec98-fc17-4296-9d60-2010c83d509d	4b41cd46-d029-4982-b7cb-f52b2e2668dd	matched	74.01	1.750200	{"MPN": "IPD034N03LSG", "Pos": "1", "Qty": "1", "Ref": "Q1"}
a6991933-d130-49dd-bef2-f28e91713e1f	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	2	{D1}	1.000	APT1608SYCK	Kingbright Elec.	Indicator LED, yellow, 0603	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	a78aa621-2480-4eac-8e4b-12e847c6335b	matched	93.40	0.260100	{"MPN": "APT1608SYCK", "Pos": "2", "Qty": "1", "Ref": "D1"}
860773a1-9315-4d24-9ac0-dfa319138776	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	3	{Y1,Y2}	2.000	ABM3-12.000MHZ-D2Y-T	Abracon	Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD	04cd2fb0-c1e4-4123-ba70-3d382b036224	9a904cc2-bce4-4215-ba86-22bd2b0e2714	matched	98.28	0.699300	{"MPN": "ABM3-12.000MHZ-D2Y-T", "Pos": "3", "Qty": "2", "Ref": "Y1, Y2"}
3ee99e1c-5c28-42e5-950e-3c050aa984ac	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	4	{R1,R2}	2.000	rc0603fr 071k8l	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	9455b8e2-652e-4e72-b1ff-983871d10ffd	matched	76.49	0.015400	{"MPN": "rc0603fr 071k8l", "Pos": "4", "Qty": "2", "Ref": "R1, R2"}
751a6f0b-12e2-474e-af39-863d05bbe833	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	5	{U1}	1.000	PIC18F25Q10-I/P	Microchip Technology	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	86341d70-4103-4aba-be40-09b0c88a2593	81ea99cd-5a3b-49e9-b759-e679de5e5090	matched	88.55	4.085200	{"MPN": "PIC18F25Q10-I/P", "Pos": "5", "Qty": "1", "Ref": "U1"}
63efd8dd-b705-4150-a2f6-8fb6ecc1a587	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	6	{C1}	1.000	GRM318R71E335MA58D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	9eb8c715-15b2-40b6-9a6a-40d25630c262	d1679f9a-e777-491b-a42d-c71bf2d8ca14	matched	90.82	0.029600	{"MPN": "GRM318R71E335MA58D", "Pos": "6", "Qty": "1", "Ref": "C1"}
7091701b-2c1b-4b52-b53f-3ae147b90ce5	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	7	{R3,R4}	2.000	TNPW120639K0BEEA	Vishay Dale	Thin film resistor 39 kΩ ±0.1 % 25 ppm/K 1206	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	7f094bf8-43d9-4598-83d8-da9a8c95648b	matched	78.36	0.413300	{"MPN": "TNPW120639K0BEEA", "Pos": "7", "Qty": "2", "Ref": "R3, R4"}
83719b64-1fd9-4fb6-bfd3-210f9622843c	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	8	{C2}	1.000	grm158r61a272ka50d	Murata Electronics	\N	5ec7f7fb-b4cc-4818-a2ce-defee203199e	b1775161-8a0b-43c8-9cb4-67e2794bb15c	matched	81.98	0.042400	{"MPN": "grm158r61a272ka50d", "Pos": "8", "Qty": "1", "Ref": "C2"}
a0acf781-8f92-4de4-9da8-25419e94c3f2	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	9	{C3}	1.000	GRM318R61A182KA96D	Murata Electronics	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	d4d0fbe6-a72e-4f27-8ec6-29276a054772	73fcf9c3-1784-4528-8fa3-2efa621f3334	matched	88.79	0.031000	{"MPN": "GRM318R61A182KA96D", "Pos": "9", "Qty": "1", "Ref": "C3"}
c4b4fe0b-4e6c-4ac5-b136-f5047cfd763d	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	10	{Q2,Q3}	2.000	BC807A,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	aa41f107-34f2-417f-b7c0-0d1b4d269553	d54f904d-a60e-44ae-b1f9-c62ceb33d962	do_not_populate	99.80	0.078500	{"MPN": "BC807A,115", "Pos": "10", "Qty": "2", "Ref": "Q2, Q3"}
73744717-3339-433f-b441-df3fb3d01ee3	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	11	{C4,C5}	2.000	grm318r61h123ka25d	Murata Electronics	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c15ea444-8699-47da-85d7-3c26cf801bfb	matched	81.40	0.041000	{"MPN": "grm318r61h123ka25d", "Pos": "11", "Qty": "2", "Ref": "C4, C5"}
f4e05ce5-c6f8-4f31-b3c0-f67fbc02cbe7	80a4393f-532c-4b82-8cdf-3ef24d26e18b	1	{Q1}	1.000	IPD034N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	ab7cec98-fc17-4296-9d60-2010c83d509d	4b41cd46-d029-4982-b7cb-f52b2e2668dd	matched	74.01	1.750200	{"MPN": "IPD034N03LSG", "Pos": "1", "Qty": "1", "Ref": "Q1"}
f5f4f18f-402b-451d-915b-15d0c09ca611	80a4393f-532c-4b82-8cdf-3ef24d26e18b	2	{C1,C2}	2.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	074869d5-18d3-4beb-8e38-9c1c65c26bb9	matched	82.82	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "2", "Qty": "2", "Ref": "C1, C2"}
19282554-f198-44f3-9803-e554a90b32cc	80a4393f-532c-4b82-8cdf-3ef24d26e18b	3	{Q2}	1.000	BSZ040N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	11828217-705c-482f-8753-321e43da18d3	fe003530-53ab-42f9-a361-70cd8e75658a	matched	75.12	2.082100	{"MPN": "BSZ040N03LSG", "Pos": "3", "Qty": "1", "Ref": "Q2"}
38e3fa0f-b1e1-4f0a-851a-6da2439d1274	80a4393f-532c-4b82-8cdf-3ef24d26e18b	4	{Y1,Y2}	2.000	abm3 25.000mhz 10 1 u t	Abracon	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	matched	88.69	0.659000	{"MPN": "abm3 25.000mhz 10 1 u t", "Pos": "4", "Qty": "2", "Ref": "Y1, Y2"}
2c547aba-3605-46c7-ad28-70d683a8cb62	80a4393f-532c-4b82-8cdf-3ef24d26e18b	5	{R1}	1.000	rc0603fr 071k8l	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	9455b8e2-652e-4e72-b1ff-983871d10ffd	matched	76.49	0.015400	{"MPN": "rc0603fr 071k8l", "Pos": "5", "Qty": "1", "Ref": "R1"}
1ca9a230-4e58-47f8-b1ed-ef465d82f8be	80a4393f-532c-4b82-8cdf-3ef24d26e18b	6	{Q3}	1.000	BC856B,235	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	fac4b590-19b4-4141-924a-a18995d796d6	39b7f875-f417-4569-84d1-6e4685773060	matched	85.42	0.086000	{"MPN": "BC856B,235", "Pos": "6", "Qty": "1", "Ref": "Q3"}
53a4b1a6-d2b4-4e9e-af2b-e7369c9f7def	80a4393f-532c-4b82-8cdf-3ef24d26e18b	7	{C3,C4}	2.000	GRM188R71E823KA64D	Murata Electronics	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	f40ad325-53dc-4449-b4ed-3fe879d31bc5	f549bed2-7a2e-45f1-8f94-dd0d4b86d965	matched	80.69	0.042400	{"MPN": "GRM188R71E823KA64D", "Pos": "7", "Qty": "2", "Ref": "C3, C4"}
1af3f0bb-7c2d-4e32-9bef-636c65650894	80a4393f-532c-4b82-8cdf-3ef24d26e18b	8	{R2,R3}	2.000	RC0603FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	bb52abcc-64c6-4710-a4fb-1430102e71be	11256dce-7778-443c-886c-e41ef5ba25d8	do_not_populate	84.21	0.017900	{"MPN": "RC0603FR-07820KL", "Pos": "8", "Qty": "2", "Ref": "R2, R3"}
19511630-3369-4804-8708-963e8e75c0b2	80a4393f-532c-4b82-8cdf-3ef24d26e18b	9	{X1,X2}	2.000		\N	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	\N	8108c65c-ff73-4904-9c25-34e3f19d506e	unmatched	\N	\N	{"MPN": "", "Pos": "9", "Qty": "2", "Ref": "X1, X2"}
9ae2a7f0-07c0-4c10-bf3a-105315328523	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	1	{Q1,Q2}	2.000	IPD034N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	ab7cec98-fc17-4296-9d60-2010c83d509d	4b41cd46-d029-4982-b7cb-f52b2e2668dd	matched	74.01	1.750200	{"MPN": "IPD034N03LSG", "Pos": "1", "Qty": "2", "Ref": "Q1, Q2"}
fe7211cc-bbc8-43ac-a242-152af3cbcaf6	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	2	{R1}	1.000	RC1206FR-073M3L	Yageo	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	6a6e1893-7da9-47ab-86f8-698ecd4926da	matched	88.95	0.016800	{"MPN": "RC1206FR-073M3L", "Pos": "2", "Qty": "1", "Ref": "R1"}
f36f5f9e-d129-46f4-a2c3-24d36ea010fb	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	3	{C1,C2}	2.000	GRM188R71A335MA34D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	9e71d409-002d-44d6-aa40-8b9e8374e8d3	074869d5-18d3-4beb-8e38-9c1c65c26bb9	matched	82.82	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "3", "Qty": "2", "Ref": "C1, C2"}
9b1f6618-6d38-4f02-9b74-b14049629541	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	4	{Y1,Y2,Y3,Y4,Y5,Y6,Y7,Y8,Y9,Y10,Y11}	11.000	ABM3-12.000MHZ-D2Y-T	Abracon	Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD	04cd2fb0-c1e4-4123-ba70-3d382b036224	9a904cc2-bce4-4215-ba86-22bd2b0e2714	matched	98.28	0.699300	{"MPN": "ABM3-12.000MHZ-D2Y-T", "Pos": "4", "Qty": "11", "Ref": "Y1, Y2, Y3, Y4, Y5, Y6, Y7, Y8, Y9, Y10, Y11"}
52b1b49d-7436-470b-969d-cafa473c5b3f	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	5	{Y12}	1.000	abm3 25.000mhz 10 1 u t	Abracon	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	matched	88.69	0.659000	{"MPN": "abm3 25.000mhz 10 1 u t", "Pos": "5", "Qty": "1", "Ref": "Y12"}
5197ae81-bbba-4c71-b197-810295e29e06	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	6	{R2}	1.000	rc0603fr 071k8l	Yageo	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	87e813c9-04dc-4362-a08a-22f86123f94c	9455b8e2-652e-4e72-b1ff-983871d10ffd	matched	76.49	0.015400	{"MPN": "rc0603fr 071k8l", "Pos": "6", "Qty": "1", "Ref": "R2"}
28b2d391-bcd5-48bc-80cb-ea79563bbef2	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	7	{R3,R4}	2.000	RC1206FR-07220RL	Yageo	Thick film chip resistor 220 Ω ±1 % 1/4 W 1206	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	42b9bb70-debf-4bf5-87a1-6d0296c17300	matched	79.37	0.013000	{"MPN": "RC1206FR-07220RL", "Pos": "7", "Qty": "2", "Ref": "R3, R4"}
5c5cd5c3-eaab-49cd-8354-c5592522268f	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	8	{C3}	1.000	GRM318R71E335MA58D	Murata Electronics	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	9eb8c715-15b2-40b6-9a6a-40d25630c262	d1679f9a-e777-491b-a42d-c71bf2d8ca14	matched	90.82	0.029600	{"MPN": "GRM318R71E335MA58D", "Pos": "8", "Qty": "1", "Ref": "C3"}
f2e90c2a-d91c-484c-aec3-25d8ab642806	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	9	{R5,R6,R7,R8,R9,R10,R11,R12,R13,R14,R15}	11.000	RC0603FR-07820KL	Yageo	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	bb52abcc-64c6-4710-a4fb-1430102e71be	11256dce-7778-443c-886c-e41ef5ba25d8	matched	84.21	0.017900	{"MPN": "RC0603FR-07820KL", "Pos": "9", "Qty": "11", "Ref": "R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15"}
d8ac37b8-9d3b-47ac-956c-1fc2196d7875	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	10	{Q3,Q4}	2.000	BC807A,115	Nexperia	\N	aa41f107-34f2-417f-b7c0-0d1b4d269553	d54f904d-a60e-44ae-b1f9-c62ceb33d962	matched	99.80	0.078500	{"MPN": "BC807A,115", "Pos": "10", "Qty": "2", "Ref": "Q3, Q4"}
c39c8af0-ef57-4d9a-8375-ea00c1252b58	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	11	{C4}	1.000	grm318r61h123ka25d	Murata Electronics	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c15ea444-8699-47da-85d7-3c26cf801bfb	matched	81.40	0.041000	{"MPN": "grm318r61h123ka25d", "Pos": "11", "Qty": "1", "Ref": "C4"}
c97b007d-3edc-4182-abd1-ee543b1a4d6c	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	12	{X1}	1.000	SEE DRAWING 21	\N	NULL	\N	8108c65c-ff73-4904-9c25-34e3f19d506e	unmatched	\N	\N	{"MPN": "SEE DRAWING 21", "Pos": "12", "Qty": "1", "Ref": "X1"}
da6e9bd4-a6af-4ac4-b684-ad19ae08279a	dfaf6489-8617-40b2-900f-72adf17222d0	1	{C1,C2,C3,C4,C5,C6,C7,C8,C9,C10,C11}	11.000	GRM188R71A335MA34D	Murata Electronics	\N	9e71d409-002d-44d6-aa40-8b9e8374e8d3	074869d5-18d3-4beb-8e38-9c1c65c26bb9	matched	82.82	0.034400	{"MPN": "GRM188R71A335MA34D", "Pos": "1", "Qty": "11", "Ref": "C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11"}
06675c01-db17-4f37-bc23-dfab72422f7e	dfaf6489-8617-40b2-900f-72adf17222d0	2	{Q1}	1.000	BSZ040N03LSG	Infineon Technologies	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	\N	\N	ambiguous	\N	2.082100	{"MPN": "BSZ040N03LSG", "Pos": "2", "Qty": "1", "Ref": "Q1"}
cb4b07c3-dbbb-4098-ad3a-8f55c23668f1	dfaf6489-8617-40b2-900f-72adf17222d0	3	{Y1,Y2}	2.000	abm3 25.000mhz 10 1 u t	Abracon	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	do_not_populate	88.69	0.659000	{"MPN": "abm3 25.000mhz 10 1 u t", "Pos": "3", "Qty": "2", "Ref": "Y1, Y2"}
32c230eb-b8d2-4162-beb4-aa35d1e181b0	dfaf6489-8617-40b2-900f-72adf17222d0	4	{C12}	1.000	GRM318R61A182KA96D	Murata Electronics	\N	d4d0fbe6-a72e-4f27-8ec6-29276a054772	73fcf9c3-1784-4528-8fa3-2efa621f3334	matched	88.79	0.031000	{"MPN": "GRM318R61A182KA96D", "Pos": "4", "Qty": "1", "Ref": "C12"}
324dceff-4e42-4f2a-b74f-f87b2443a242	dfaf6489-8617-40b2-900f-72adf17222d0	5	{R1,R2,R3,R4,R5,R6,R7,R8,R9,R10,R11}	11.000	RC0402FR-0715RL	Yageo	Thick film chip resistor 15 Ω ±1 % 1/16 W 0402	44fd4a9b-56ec-452e-b679-84a8ad312965	1d0d1974-1503-49d3-933e-1fe867eda0c4	matched	73.11	0.015800	{"MPN": "RC0402FR-0715RL", "Pos": "5", "Qty": "11", "Ref": "R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11"}
0b6a04f7-a76e-4bbd-a1e3-43adc517ecc4	dfaf6489-8617-40b2-900f-72adf17222d0	6	{Q2}	1.000	BC807A,115	Nexperia	PNP small-signal transistor 45 V, 100 mA, SOT-23	aa41f107-34f2-417f-b7c0-0d1b4d269553	d54f904d-a60e-44ae-b1f9-c62ceb33d962	matched	99.80	0.078500	{"MPN": "BC807A,115", "Pos": "6", "Qty": "1", "Ref": "Q2"}
ee5a3c80-2ab6-4fa6-9746-3d3f5b097329	dfaf6489-8617-40b2-900f-72adf17222d0	7	{C13}	1.000	grm318r61h123ka25d	Murata Electronics	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	c15ea444-8699-47da-85d7-3c26cf801bfb	matched	81.40	0.041000	{"MPN": "grm318r61h123ka25d", "Pos": "7", "Qty": "1", "Ref": "C13"}
07353802-4ab5-4a10-a0fb-f85addc0a841	dfaf6489-8617-40b2-900f-72adf17222d0	8	{X1}	1.000		\N	$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}	\N	8108c65c-ff73-4904-9c25-34e3f19d506e	unmatched	\N	\N	{"MPN": "", "Pos": "8", "Qty": "1", "Ref": "X1"}
\.


--
-- Data for Name: boms; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.boms (id, number, organization_id, project_id, name, revision, status, notes, source_path, line_count, created_by, created_at, updated_at, released_at) FROM stdin;
cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	100001	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	224639f1-e2b9-49b2-8bf5-125f45af078e	battery gauge main board	A	released	Second source needed before the pilot.	bom-uploads/ecb26447-0a9e-4042-b2a6-5759d5ba96c9/100001/battery_gauge_main_board.csv	7	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	2025-12-24 07:48:57.272146+00	2025-12-24 08:48:57.272146+00	2025-12-24 08:48:57.272146+00
73184d13-3063-4dc8-baca-5cd7619ef12c	100002	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	8b9c9378-c899-4112-9241-f1d633bac9fe	sensor hub main board	A	released	columns\tpasted\tfrom a sheet\nwith a second line	bom-uploads/ecb26447-0a9e-4042-b2a6-5759d5ba96c9/100002/sensor_hub_main_board.csv	12	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	2025-11-20 06:19:00.429867+00	2025-11-20 07:19:00.429867+00	2025-11-20 07:19:00.429867+00
bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	100003	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	8b9c9378-c899-4112-9241-f1d633bac9fe	sensor hub main board	B	released	written on Windows\r\nand again\r\nwithout a last line end	bom-uploads/ecb26447-0a9e-4042-b2a6-5759d5ba96c9/100003/sensor_hub_main_board.csv	11	11671b9c-656f-45d9-8990-c235a08255ef	2025-12-26 03:19:38.742774+00	2025-12-26 04:19:38.742774+00	2025-12-26 04:19:38.742774+00
34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	100004	e35be55a-9f79-43a6-a23c-7242e198dac3	c5d3db8c-8066-4419-86e9-3dc5ca000772	PLC module main board	A	released	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3/100004/PLC_module_main_board.csv	11	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-11-21 21:30:01.244065+00	2025-11-21 22:30:01.244065+00	2025-11-21 22:30:01.244065+00
85e4774f-4d89-4d36-932e-e9dc39455eb6	100005	e35be55a-9f79-43a6-a23c-7242e198dac3	58d18ffe-a740-463e-9cb7-cbfdbed5e6a4	display unit main board	A	draft	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3/100005/display_unit_main_board.csv	12	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-12-19 18:46:46.032996+00	2025-12-19 18:46:46.032996+00	\N
25384959-1c86-4442-b325-de33a0b2444e	100006	e35be55a-9f79-43a6-a23c-7242e198dac3	58d18ffe-a740-463e-9cb7-cbfdbed5e6a4	display unit main board	B	released	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3/100006/display_unit_main_board.csv	7	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-10-22 16:36:59.058803+00	2025-10-22 17:36:59.058803+00	2025-10-22 17:36:59.058803+00
e56e80d9-c347-4c4b-9a8d-8f845ebfc430	100007	e35be55a-9f79-43a6-a23c-7242e198dac3	f2f56959-0078-4173-aaf6-eb1767b12ad1	charger main board	A	in_review	\\.	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3/100007/charger_main_board.csv	10	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-12-10 21:52:49.649714+00	2025-12-10 22:52:49.649714+00	\N
09801437-0025-4901-b9ee-d7373eb1dee7	100008	e35be55a-9f79-43a6-a23c-7242e198dac3	b17c9978-a1c8-466f-b7fe-cc466d023020	motor controller main board	A	draft	\\restrict supply to approved vendors	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3/100008/motor_controller_main_board.csv	9	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-10-31 03:09:36.058815+00	2025-10-31 03:09:36.058815+00	\N
c8c62eac-ce32-4563-8717-d7784c271881	100009	e35be55a-9f79-43a6-a23c-7242e198dac3	b17c9978-a1c8-466f-b7fe-cc466d023020	motor controller main board	B	released	\\N	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3/100009/motor_controller_main_board.csv	10	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-10-18 00:26:42.09241+00	2025-10-18 01:26:42.09241+00	2025-10-18 01:26:42.09241+00
5f3aa848-ef72-44bf-97ce-a733bd7f1074	100010	8e38bbf0-d48a-46d2-85e0-5ae594baa775	de88b2f4-1136-4a8c-8804-e0a3169619c8	PLC module main board	A	released		bom-uploads/8e38bbf0-d48a-46d2-85e0-5ae594baa775/100010/PLC_module_main_board.csv	11	6371487a-3708-4487-bb11-295a75326b10	2025-10-27 01:58:51.123255+00	2025-10-27 02:58:51.123255+00	2025-10-27 02:58:51.123255+00
49a436bd-bd7e-4438-8bcd-82695dc25dcc	100011	8e38bbf0-d48a-46d2-85e0-5ae594baa775	de88b2f4-1136-4a8c-8804-e0a3169619c8	PLC module main board	B	released	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	bom-uploads/8e38bbf0-d48a-46d2-85e0-5ae594baa775/100011/PLC_module_main_board.csv	11	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	2025-12-09 13:01:58.65322+00	2025-12-09 14:01:58.65322+00	2025-12-09 14:01:58.65322+00
20ce093d-239c-4347-8a5a-b777432ba467	100012	8e38bbf0-d48a-46d2-85e0-5ae594baa775	36b84e02-bc04-4ef5-899e-ed07d844c14a	PLC module main board	A	in_review	$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}	bom-uploads/8e38bbf0-d48a-46d2-85e0-5ae594baa775/100012/PLC_module_main_board.csv	11	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	2025-11-01 18:23:29.687103+00	2025-11-01 19:23:29.687103+00	\N
6416e751-1d78-4577-9aa2-2e444c9630bf	100013	116e9422-67ca-4481-95cf-6fb1b951bfad	0d4a92a0-8fb6-49e8-a24a-8a0b2c103d04	PLC module main board	A	draft	  spaces before and after  	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100013/PLC_module_main_board.csv	12	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	2025-12-18 01:21:24.594411+00	2025-12-18 01:21:24.594411+00	\N
a1f6938c-f031-4d00-baf8-d9d7b25c345b	100014	116e9422-67ca-4481-95cf-6fb1b951bfad	0d4a92a0-8fb6-49e8-a24a-8a0b2c103d04	PLC module main board	B	draft	bell-less controls: \b backspace, \v vertical tab, \f form feed,  delete	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100014/PLC_module_main_board.csv	8	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-12-05 17:38:37.194776+00	2025-12-05 17:38:37.194776+00	\N
00fda1af-5c1d-410f-9d1f-d721a159de9b	100015	116e9422-67ca-4481-95cf-6fb1b951bfad	b842ab4e-7bae-4ebb-9c90-1c56270095f4	battery gauge main board	A	released	NULL	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100015/battery_gauge_main_board.csv	9	e33be577-d42b-433c-ac16-39cc2dab6b26	2025-10-15 04:32:36.265794+00	2025-10-15 05:32:36.265794+00	2025-10-15 05:32:36.265794+00
33f5a368-cfaa-4aa6-ab3c-afe283e59f28	100016	116e9422-67ca-4481-95cf-6fb1b951bfad	b842ab4e-7bae-4ebb-9c90-1c56270095f4	battery gauge main board	B	released	\\unrestrict\n\\connect postgres\n\\! true	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100016/battery_gauge_main_board.csv	11	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-12-11 00:50:12.87975+00	2025-12-11 01:50:12.87975+00	2025-12-11 01:50:12.87975+00
80a4393f-532c-4b82-8cdf-3ef24d26e18b	100017	116e9422-67ca-4481-95cf-6fb1b951bfad	21ed05b6-0574-48c0-a6a2-349645130f80	display unit main board	A	in_review	Second source needed before the pilot.	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100017/display_unit_main_board.csv	9	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2025-12-04 03:47:33.666441+00	2025-12-04 04:47:33.666441+00	\N
cd5586bc-cc2d-4ff2-8b47-e9de58a80075	100018	116e9422-67ca-4481-95cf-6fb1b951bfad	21ed05b6-0574-48c0-a6a2-349645130f80	display unit main board	B	released	columns\tpasted\tfrom a sheet\nwith a second line	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100018/display_unit_main_board.csv	12	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-12 09:00:32.203814+00	2025-11-12 10:00:32.203814+00	2025-11-12 10:00:32.203814+00
dfaf6489-8617-40b2-900f-72adf17222d0	100019	116e9422-67ca-4481-95cf-6fb1b951bfad	b1109aec-b89b-4df2-a151-ddb250b85e69	pump drive main board	A	released	written on Windows\r\nand again\r\nwithout a last line end	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad/100019/pump_drive_main_board.csv	8	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-11-26 00:36:13.925934+00	2025-11-26 01:36:13.925934+00	2025-11-26 01:36:13.925934+00
\.


--
-- Data for Name: catalog_categories; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.catalog_categories (id, parent_id, name, slug, level) FROM stdin;
e01f5c1a-e8be-47f3-8eae-6a14130ea546	\N	Passive Components	passive-components	1
c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	e01f5c1a-e8be-47f3-8eae-6a14130ea546	Capacitors	passive-components-capacitors	2
2f90fe39-8a23-4916-aa77-cbaa2bc777ee	c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	Ceramic Capacitors	capacitors-ceramic-capacitors	3
1d7eff12-3785-4a44-bc11-930ad0153759	2f90fe39-8a23-4916-aa77-cbaa2bc777ee	MLCC, General Purpose	ceramic-capacitors-mlcc-general-purpose	4
efa2f985-b95e-4094-99d1-8b6ea197ad8e	2f90fe39-8a23-4916-aa77-cbaa2bc777ee	MLCC, Automotive	ceramic-capacitors-mlcc-automotive	4
9e9c24cd-0e7f-4833-8cba-1cec7e6f0d78	2f90fe39-8a23-4916-aa77-cbaa2bc777ee	MLCC, Safety	ceramic-capacitors-mlcc-safety	4
4ca73327-5684-49df-8183-5bb866b425b6	c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	Aluminum Electrolytic Capacitors	capacitors-aluminum-electrolytic-capacitors	3
1610aebc-b832-42d1-bd33-e53809569561	4ca73327-5684-49df-8183-5bb866b425b6	Electrolytic, SMD	aluminum-electrolytic-capacitors-electrolytic-smd	4
50728972-432d-4f38-bbb6-f23a6026b382	4ca73327-5684-49df-8183-5bb866b425b6	Electrolytic, Radial	aluminum-electrolytic-capacitors-electrolytic-radial	4
08321f42-60af-498d-8e6f-a79ad472348c	c39ea46b-6793-4de5-8b07-3e9ad0d6d9b9	Tantalum Capacitors	capacitors-tantalum-capacitors	3
9525f24c-102e-491c-b0d6-8c441e560685	08321f42-60af-498d-8e6f-a79ad472348c	Tantalum, Molded	tantalum-capacitors-tantalum-molded	4
0700d922-fd9b-4d54-a09f-7efee53a2a6a	08321f42-60af-498d-8e6f-a79ad472348c	Tantalum, Polymer	tantalum-capacitors-tantalum-polymer	4
dc05e38f-a0b5-4579-a185-b9d086d0706b	e01f5c1a-e8be-47f3-8eae-6a14130ea546	Resistors	passive-components-resistors	2
f185054f-3417-4cd7-b414-78bf5e2dd624	dc05e38f-a0b5-4579-a185-b9d086d0706b	Chip Resistors	resistors-chip-resistors	3
f7837796-e429-406c-a675-9bdcd75096fa	f185054f-3417-4cd7-b414-78bf5e2dd624	Thick Film, 1 %	chip-resistors-thick-film-1	4
074159c4-65ad-4931-830a-685771ad6cd2	f185054f-3417-4cd7-b414-78bf5e2dd624	Thin Film, 0.1 %	chip-resistors-thin-film-0-1	4
3b33819a-5e1a-47e9-96df-214ad0617137	f185054f-3417-4cd7-b414-78bf5e2dd624	Current Sense	chip-resistors-current-sense	4
06d5d09d-f072-449b-8a32-159308f0b49e	dc05e38f-a0b5-4579-a185-b9d086d0706b	Resistor Networks	resistors-resistor-networks	3
526e57c6-ef66-4f7d-a3e4-1089a43402a0	06d5d09d-f072-449b-8a32-159308f0b49e	Isolated Arrays	resistor-networks-isolated-arrays	4
ffc2743c-e65b-4483-842b-8e9ada3f37bc	e01f5c1a-e8be-47f3-8eae-6a14130ea546	Inductors	passive-components-inductors	2
fe52a679-d915-4c64-8183-a100162ca382	ffc2743c-e65b-4483-842b-8e9ada3f37bc	Power Inductors	inductors-power-inductors	3
572caa4b-1964-4ec1-96c9-965eb78aa6d5	fe52a679-d915-4c64-8183-a100162ca382	Shielded, SMD	power-inductors-shielded-smd	4
1265038c-a03d-48d6-a5f1-98b98400720a	fe52a679-d915-4c64-8183-a100162ca382	Unshielded, SMD	power-inductors-unshielded-smd	4
68bbaaf6-976a-4ff6-bb0d-7391b5ae0298	ffc2743c-e65b-4483-842b-8e9ada3f37bc	Ferrite Beads	inductors-ferrite-beads	3
e5fcd061-a2e8-4aff-8cdc-d183f62ac1c2	68bbaaf6-976a-4ff6-bb0d-7391b5ae0298	Signal Beads	ferrite-beads-signal-beads	4
ce0c1514-8577-4e43-abc6-6b552483771a	68bbaaf6-976a-4ff6-bb0d-7391b5ae0298	Power Beads	ferrite-beads-power-beads	4
cdf00900-95bd-4151-b304-a9d2f3677a34	\N	Semiconductors	semiconductors	1
a1faf239-5661-4e8f-8cde-e0d2eb4b286f	cdf00900-95bd-4151-b304-a9d2f3677a34	Microcontrollers	semiconductors-microcontrollers	2
f3af375c-1651-4bc3-9e38-99ca8d99d705	a1faf239-5661-4e8f-8cde-e0d2eb4b286f	32-bit Arm	microcontrollers-32-bit-arm	3
92dc1f97-d62b-4f44-8f17-a77ba78a1361	f3af375c-1651-4bc3-9e38-99ca8d99d705	Cortex-M0+	32-bit-arm-cortex-m0	4
ec82184f-2699-4a42-b610-36f59278cda4	f3af375c-1651-4bc3-9e38-99ca8d99d705	Cortex-M4	32-bit-arm-cortex-m4	4
13a5705b-09b1-4c89-8062-8757f5aecc6d	f3af375c-1651-4bc3-9e38-99ca8d99d705	Cortex-M7	32-bit-arm-cortex-m7	4
bc5ee139-79f9-4c87-93dd-ae0e51f37905	a1faf239-5661-4e8f-8cde-e0d2eb4b286f	8-bit	microcontrollers-8-bit	3
047c5d60-6de5-4d91-855a-7cd4acd1ea3b	bc5ee139-79f9-4c87-93dd-ae0e51f37905	PIC	8-bit-pic	4
f87df7ba-74da-4bb4-a9e9-181a4de26e1a	bc5ee139-79f9-4c87-93dd-ae0e51f37905	AVR	8-bit-avr	4
4064be81-1654-4957-b973-0ada0c610af4	cdf00900-95bd-4151-b304-a9d2f3677a34	Power Management	semiconductors-power-management	2
4d0a64d5-07d2-40b0-b0cf-c73d2440dfbf	4064be81-1654-4957-b973-0ada0c610af4	Linear Regulators	power-management-linear-regulators	3
b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	4d0a64d5-07d2-40b0-b0cf-c73d2440dfbf	LDO, Fixed	linear-regulators-ldo-fixed	4
d5154f37-de09-4e17-94ca-f5dd99c82153	4d0a64d5-07d2-40b0-b0cf-c73d2440dfbf	LDO, Adjustable	linear-regulators-ldo-adjustable	4
16d95f3c-927d-4347-81d4-bf5ee40583b4	4064be81-1654-4957-b973-0ada0c610af4	Switching Regulators	power-management-switching-regulators	3
53055672-46f5-4846-be60-8a36c4b6af23	16d95f3c-927d-4347-81d4-bf5ee40583b4	Buck Converters	switching-regulators-buck-converters	4
33888022-9284-4928-b9e3-53753c8a8d0d	16d95f3c-927d-4347-81d4-bf5ee40583b4	Boost Converters	switching-regulators-boost-converters	4
ff5d922f-12f8-4ab8-9756-c6e0a6d5a283	cdf00900-95bd-4151-b304-a9d2f3677a34	Discretes	semiconductors-discretes	2
eff30f21-59eb-4093-a586-8b643952f93c	ff5d922f-12f8-4ab8-9756-c6e0a6d5a283	Transistors	discretes-transistors	3
642f4d10-fa42-41fb-b245-2e55fb14cbb1	eff30f21-59eb-4093-a586-8b643952f93c	MOSFET, N-Channel	transistors-mosfet-n-channel	4
68e6c6a4-f78c-4de0-89b2-bbadf730b20e	eff30f21-59eb-4093-a586-8b643952f93c	MOSFET, P-Channel	transistors-mosfet-p-channel	4
3acf6459-582a-4f33-a961-5bd83dbd709e	eff30f21-59eb-4093-a586-8b643952f93c	Bipolar, Small Signal	transistors-bipolar-small-signal	4
a0b6751a-6958-42ed-8176-875a010b8aac	ff5d922f-12f8-4ab8-9756-c6e0a6d5a283	Diodes	discretes-diodes	3
fc40078a-2fd1-4b9f-9328-f66920e30b4e	a0b6751a-6958-42ed-8176-875a010b8aac	Schottky	diodes-schottky	4
61120e7a-58eb-426d-ab20-1c108d2ebfed	a0b6751a-6958-42ed-8176-875a010b8aac	TVS	diodes-tvs	4
9283935f-17b6-43ee-8278-113a60744065	a0b6751a-6958-42ed-8176-875a010b8aac	Zener	diodes-zener	4
b8cc3539-5fb4-4347-b5cf-3dc2e99bb8dc	cdf00900-95bd-4151-b304-a9d2f3677a34	Analog	semiconductors-analog	2
96ed53f0-90f2-4e91-8a6c-cf845ce87def	b8cc3539-5fb4-4347-b5cf-3dc2e99bb8dc	Amplifiers	analog-amplifiers	3
d0e63d1a-4f02-462d-8c31-afa5a8750c22	96ed53f0-90f2-4e91-8a6c-cf845ce87def	Operational, Precision	amplifiers-operational-precision	4
786b138c-6503-44f4-9ff6-5d6121ebd7e8	96ed53f0-90f2-4e91-8a6c-cf845ce87def	Operational, Low Power	amplifiers-operational-low-power	4
2ee88dab-df85-4b0a-9bc6-3f7bc4d45272	96ed53f0-90f2-4e91-8a6c-cf845ce87def	Instrumentation	amplifiers-instrumentation	4
f84893dd-a4c6-4989-b991-2b6e9707b74d	b8cc3539-5fb4-4347-b5cf-3dc2e99bb8dc	Data Converters	analog-data-converters	3
34cf23b5-da1d-4ee6-99ef-b81f6f0530e9	f84893dd-a4c6-4989-b991-2b6e9707b74d	ADC, SAR	data-converters-adc-sar	4
1297e26a-df68-4c43-b214-4b6bb6d3137e	f84893dd-a4c6-4989-b991-2b6e9707b74d	DAC	data-converters-dac	4
675b4b7f-6d5a-42f2-9740-b4b7220e16f9	\N	Electromechanical	electromechanical	1
64da5e61-84d4-42d2-aab4-515497dc11bd	675b4b7f-6d5a-42f2-9740-b4b7220e16f9	Connectors	electromechanical-connectors	2
e0d2790b-d89d-4d19-89d5-96c9f054ca06	64da5e61-84d4-42d2-aab4-515497dc11bd	Wire-to-Board	connectors-wire-to-board	3
81b1378e-fa6d-4554-b58b-3e4846f0a10c	e0d2790b-d89d-4d19-89d5-96c9f054ca06	Headers, 2.5 mm	wire-to-board-headers-2-5-mm	4
a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	e0d2790b-d89d-4d19-89d5-96c9f054ca06	Headers, 3.0 mm	wire-to-board-headers-3-0-mm	4
aecad350-0561-41c8-809b-3537b5d4a3da	e0d2790b-d89d-4d19-89d5-96c9f054ca06	Housings	wire-to-board-housings	4
226a747b-466e-4ad5-bed0-890aa8fec5a0	64da5e61-84d4-42d2-aab4-515497dc11bd	Board-to-Board	connectors-board-to-board	3
df55b6b9-df52-4b03-9f8a-4d871ff8d655	226a747b-466e-4ad5-bed0-890aa8fec5a0	Mezzanine	board-to-board-mezzanine	4
520566e7-53d9-4e09-ac42-aa8b49026387	675b4b7f-6d5a-42f2-9740-b4b7220e16f9	Switches	electromechanical-switches	2
7273fdc9-8263-491f-9fd3-f46ea411cd7e	520566e7-53d9-4e09-ac42-aa8b49026387	Tactile	switches-tactile	3
2c2e13aa-54f5-4af4-9c24-10dd9e39961b	7273fdc9-8263-491f-9fd3-f46ea411cd7e	Tactile, SMD	tactile-tactile-smd	4
c6ccf96b-58cb-4b54-b4ec-b64e7896e8c2	\N	Frequency and Light	frequency-and-light	1
a3287a17-fac3-453d-8ee6-eb48573d411d	c6ccf96b-58cb-4b54-b4ec-b64e7896e8c2	Timing	frequency-and-light-timing	2
dbe3ba73-45bc-4094-ad52-19c92b4674f8	a3287a17-fac3-453d-8ee6-eb48573d411d	Crystals	timing-crystals	3
4731cb8d-7dd6-420f-9d37-923e372dcb8c	dbe3ba73-45bc-4094-ad52-19c92b4674f8	MHz Crystals	crystals-mhz-crystals	4
969fe92e-c557-405d-9029-a8c15935779a	dbe3ba73-45bc-4094-ad52-19c92b4674f8	kHz Crystals	crystals-khz-crystals	4
2405f49f-26dd-4deb-8cdf-4661e0ca6f97	a3287a17-fac3-453d-8ee6-eb48573d411d	Oscillators	timing-oscillators	3
3eac72b2-ab28-4147-9efe-f13c4b89ccdb	2405f49f-26dd-4deb-8cdf-4661e0ca6f97	MEMS Oscillators	oscillators-mems-oscillators	4
7b9e81d2-836c-42f1-bb45-efacf0571bca	c6ccf96b-58cb-4b54-b4ec-b64e7896e8c2	Optoelectronics	frequency-and-light-optoelectronics	2
5be21581-8b84-4d5b-9dc1-ef1cee5b815c	7b9e81d2-836c-42f1-bb45-efacf0571bca	LEDs	optoelectronics-leds	3
fd336940-2296-4c1c-897f-d6f2befaad0e	5be21581-8b84-4d5b-9dc1-ef1cee5b815c	Indicator, SMD	leds-indicator-smd	4
9ebdcc72-8316-4cb5-99e0-0fdd3f357276	5be21581-8b84-4d5b-9dc1-ef1cee5b815c	Lighting	leds-lighting	4
\.


--
-- Data for Name: catalog_components; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.catalog_components (id, manufacturer_id, category_id, mpn, description, lifecycle_status, rohs_status, reach_status, specifications, price_breaks, tags, lead_time, introduced_on, last_buy_on, datasheet_url, quality_score, created_at, updated_at) FROM stdin;
49b95001-73c6-40ba-aba4-281c71a73d75	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F446VCH6	Arm Cortex-M4 microcontroller, 180 MHz, 256 KB flash, BGA-100	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "BGA-100", "flash_kb": 256, "temperature_max": "85 °C"}	{"(1,17.640000,USD)","(10,14.464800,USD)","(100,10.760400,USD)","(1000,8.290800,USD)","(5000,7.232400,USD)"}	{"second source",Ω-critical}	70 days	2006-06-29	\N	https://stmicroelectronics.example.com/datasheets/49b95001.pdf	96.83	2024-07-08 14:13:15.160003+00	2025-11-03 01:42:30.293255+00
4279daa7-e8ce-41af-b861-fd90467528fa	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-0722RL	Thick film chip resistor 22 Ω ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "22 Ω"}	{"(1,0.018500,USD)","(10,0.015200,USD)","(100,0.011300,USD)","(1000,0.008700,USD)","(5000,0.007600,USD)"}	{}	63 days	2006-12-25	\N	https://yageo.example.com/datasheets/4279daa7.pdf	96.44	2024-03-09 20:52:50.967944+00	2025-07-16 13:06:13.180533+00
5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	a52fbbb8-75b2-423d-a052-57ec169801ab	1610aebc-b832-42d1-bd33-e53809569561	EEEFK1E222P	Aluminum electrolytic capacitor 2200 µF ±20 % 25 V SMD, low impedance, 105 °C	active	compliant	unaffected	{"package": "SMD can", "voltage": "25 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}	{"(1,0.864600,USD)","(10,0.709000,USD)","(100,0.527400,USD)","(1000,0.406400,USD)","(5000,0.354500,USD)"}	{"second source",Ω-critical}	196 days	2012-04-18	\N	https://panasonic.example.com/datasheets/5bd62eb6.pdf	99.88	2024-12-24 17:52:00.807089+00	2025-09-15 19:52:07.244648+00
bdbdc87d-e85d-4106-9886-649f0dea93d4	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71H275KA62D	Multilayer ceramic capacitor 2.7 µF ±10 % 50 V X7R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}	{"(1,0.054600,USD)","(10,0.044800,USD)","(100,0.033300,USD)","(1000,0.025700,USD)","(5000,0.022400,USD)"}	{aec-q,Ω-critical}	175 days	2008-03-26	\N	https://murata.example.com/datasheets/bdbdc87d.pdf	95.55	2025-03-22 03:39:22.721051+00	2025-08-28 00:56:58.387579+00
136a334c-c18e-450f-97e6-c6a7290a4cf9	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43045-0400	Micro-Fit header, 4 ways, 3.0 mm, dual row	active	compliant	unaffected	{"rows": "dual row", "pitch": "3.0 mm", "positions": 4}	{"(1,2.203200,USD)","(10,1.806600,USD)","(100,1.344000,USD)","(1000,1.035500,USD)","(5000,0.903300,USD)"}	{automotive}	77 days	2019-10-19	\N	https://molex.example.com/datasheets/136a334c.pdf	97.95	2025-11-08 16:58:58.53968+00	2025-11-20 03:23:50.422394+00
11f47a7b-1300-4b93-8d2e-3b2c615a21be	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ090N08LSG	N-channel power MOSFET 80 V, 9 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "9 mΩ", "package": "TSDSON-8", "voltage": "80 V"}	{"(1,1.913600,USD)","(10,1.569200,USD)","(100,1.167300,USD)","(1000,0.899400,USD)","(5000,0.784600,USD)"}	{"second source"}	28 days	2018-01-03	\N	https://infineon.example.com/datasheets/11f47a7b.pdf	95.90	2024-09-23 22:05:20.025296+00	2025-11-05 08:12:38.867194+00
a95d9bf9-a377-4b1e-afb9-06ea5847ab73	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ040N04LSG	N-channel power MOSFET 40 V, 4 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "40 V"}	{"(1,1.803200,USD)","(10,1.478600,USD)","(100,1.100000,USD)","(1000,0.847500,USD)","(5000,0.739300,USD)"}	{}	203 days	2008-05-21	\N	https://infineon.example.com/datasheets/a95d9bf9.pdf	95.40	2024-03-16 09:44:45.404735+00	2025-01-27 01:55:40.263277+00
ab7cec98-fc17-4296-9d60-2010c83d509d	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	IPD034N03LSG	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	active	compliant	unaffected	{"rds_on": "3.4 mΩ", "package": "TO-252", "voltage": "30 V"}	{"(1,2.134400,USD)","(10,1.750200,USD)","(100,1.302000,USD)","(1000,1.003200,USD)","(5000,0.875100,USD)"}	{automotive}	189 days	2015-01-01	\N	https://infineon.example.com/datasheets/ab7cec98.pdf	95.92	2024-08-06 03:31:47.715079+00	2025-02-22 15:13:29.870077+00
26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F45K40-I/P	8-bit PIC microcontroller, 64 MHz, 40 pins, DIP	active	compliant	unaffected	{"core": "PIC18", "pins": 40, "clock": "64 MHz", "package": "DIP"}	{"(1,5.405000,USD)","(10,4.432100,USD)","(100,3.297000,USD)","(1000,2.540400,USD)","(5000,2.216000,USD)"}	{aec-q}	273 days	2018-07-13	\N	https://microchip.example.com/datasheets/26b9c8aa.pdf	77.21	2025-06-13 12:23:56.390218+00	2025-08-23 00:54:42.052124+00
46c1b6b4-8102-44b6-86a3-bdfdab890a42	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F446VGT6	Arm Cortex-M4 microcontroller, 180 MHz, 1024 KB flash, LQFP-100	active	compliant	affected	{"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "LQFP-100", "flash_kb": 1024, "temperature_max": "85 °C"}	{"(1,23.016000,USD)","(10,18.873100,USD)","(100,14.039800,USD)","(1000,10.817500,USD)","(5000,9.436600,USD)"}	{}	49 days	2006-08-18	\N	https://stmicroelectronics.example.com/datasheets/46c1b6b4.pdf	96.70	2024-04-30 02:15:44.660699+00	2025-09-27 11:57:50.393082+00
ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-073M3L	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "3.3 MΩ"}	{"(1,0.020500,USD)","(10,0.016800,USD)","(100,0.012500,USD)","(1000,0.009600,USD)","(5000,0.008400,USD)"}	{}	224 days	2004-12-21	\N	https://yageo.example.com/datasheets/ddc466fd.pdf	92.38	2025-07-13 02:47:41.765582+00	2025-12-13 02:35:34.180635+00
1ebbe841-1da2-493e-a1db-1243f9653c89	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0805FR-07470RL	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	active	compliant	unaffected	{"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "470 Ω"}	{"(1,0.017100,USD)","(10,0.014000,USD)","(100,0.010400,USD)","(1000,0.008000,USD)","(5000,0.007000,USD)"}	{"low power"}	231 days	2010-05-01	\N	https://yageo.example.com/datasheets/1ebbe841.pdf	81.36	2024-03-05 15:10:36.482901+00	2025-09-21 06:29:16.756228+00
d921f3e4-ed89-40aa-86e6-a3736dbf991b	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43650-2400	Micro-Fit header, 24 ways, 3.0 mm, single row	active	compliant	unaffected	{"rows": "single row", "pitch": "3.0 mm", "positions": 24}	{"(1,2.095200,USD)","(10,1.718100,USD)","(100,1.278100,USD)","(1000,0.984700,USD)","(5000,0.859000,USD)"}	{"second source",Ω-critical}	210 days	2020-02-29	\N	https://molex.example.com/datasheets/d921f3e4.pdf	95.52	2024-10-08 23:06:45.002433+00	2024-12-25 23:11:27.81769+00
17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	9cdd11ec-9735-487b-a1b5-b5c2fccd0e79	fd336940-2296-4c1c-897f-d6f2befaad0e	APT1608SYCK	Indicator LED, yellow, 0603	active	exempt	unaffected	{"colour": "yellow", "package": "0603"}	{"(1,0.317200,USD)","(10,0.260100,USD)","(100,0.193500,USD)","(1000,0.149100,USD)","(5000,0.130100,USD)"}	{aec-q,automotive}	119 days	2014-11-12	\N	https://kingbright.example.com/datasheets/17b45f3e.pdf	95.54	2025-06-18 22:58:59.280273+00	2025-11-16 05:08:46.898463+00
cdf8e815-c3a7-49e4-b948-65e3d4a08646	be13ddb2-dd6e-408d-ad47-416bb5c1faab	d0e63d1a-4f02-462d-8c31-afa5a8750c22	AD8628ARZ-R2	Precision operational amplifier, 5 µV offset, rail-to-rail, SOIC-8	active	compliant	unaffected	{"offset": "5 µV", "package": "SOIC-8", "channels": 1}	{"(1,4.927600,USD)","(10,4.040600,USD)","(100,3.005800,USD)","(1000,2.316000,USD)","(5000,2.020300,USD)"}	{aec-q}	70 days	2013-05-11	\N	https://analog.example.com/datasheets/cdf8e815.pdf	97.79	2024-12-24 16:35:38.101235+00	2025-06-16 13:15:57.366918+00
072e8642-ee22-4788-8a15-e5787e2348c6	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ016N08LSG	N-channel power MOSFET 80 V, 1.6 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "1.6 mΩ", "package": "TSDSON-8", "voltage": "80 V"}	{"(1,1.840000,USD)","(10,1.508800,USD)","(100,1.122400,USD)","(1000,0.864800,USD)","(5000,0.754400,USD)"}	{automotive,"second source"}	175 days	2008-10-19	\N	https://infineon.example.com/datasheets/072e8642.pdf	96.14	2025-02-28 12:23:29.321769+00	2025-12-13 08:45:48.756529+00
a3718449-c493-45b6-b705-3b77a7e0a2b9	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-073K9L	Thick film chip resistor 3.9 kΩ ±1 % 1/10 W 0603	active	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "3.9 kΩ"}	{"(1,0.025000,USD)","(10,0.020500,USD)","(100,0.015300,USD)","(1000,0.011800,USD)","(5000,0.010300,USD)"}	{}	147 days	2011-03-15	\N	https://yageo.example.com/datasheets/a3718449.pdf	64.88	2025-02-28 23:31:12.623417+00	2025-06-08 04:31:11.847384+00
2b332707-247b-4ef1-90a0-f05448c9605b	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F407VEH6	Arm Cortex-M4 microcontroller, 168 MHz, 512 KB flash, BGA-100	active	non_compliant	affected	{"core": "Cortex-M4", "pins": 100, "clock": "168 MHz", "package": "BGA-100", "flash_kb": 512, "temperature_max": "85 °C"}	{"(1,21.000000,USD)","(10,17.220000,USD)","(100,12.810000,USD)","(1000,9.870000,USD)","(5000,8.610000,USD)"}	{}	175 days	2015-05-29	\N	https://stmicroelectronics.example.com/datasheets/2b332707.pdf	84.11	2025-02-26 05:02:52.79859+00	2025-10-19 07:39:52.172968+00
e7bb350e-e3e4-4556-b17c-3fc82776d3e9	afaeb82b-2d85-4a58-b949-4c4d86f15e1c	074159c4-65ad-4931-830a-685771ad6cd2	TNPW06032K70BEEA	Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603	active	exempt	unaffected	{"tempco": "25 ppm/K", "package": "0603", "tolerance": "±0.1 %", "resistance": "2.7 kΩ"}	{"(1,0.396000,USD)","(10,0.324700,USD)","(100,0.241600,USD)","(1000,0.186100,USD)","(5000,0.162400,USD)"}	{automotive,Ω-critical}	\N	2017-08-13	\N	https://vishay.example.com/datasheets/e7bb350e.pdf	90.33	2024-11-24 03:30:37.886507+00	2025-01-20 04:38:28.839276+00
9e71d409-002d-44d6-aa40-8b9e8374e8d3	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71A335MA34D	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	unknown	exempt	unaffected	{"package": "0603", "voltage": "10 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "3.3 µF"}	{"(1,0.042000,USD)","(10,0.034400,USD)","(100,0.025600,USD)","(1000,0.019700,USD)","(5000,0.017200,USD)"}	{"second source"}	161 days	2013-08-05	\N	https://murata.example.com/datasheets/9e71d409.pdf	99.60	2025-01-29 16:52:10.689234+00	2025-04-08 03:57:52.963775+00
04cd2fb0-c1e4-4123-ba70-3d382b036224	4a282004-59df-49f1-89b3-1ba7918e6dbc	4731cb8d-7dd6-420f-9d37-923e372dcb8c	ABM3-12.000MHZ-D2Y-T	Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD	active	compliant	unaffected	{"load": "18 pF", "package": "ABM3", "frequency": "12.000 MHz", "stability": "±20 ppm"}	{"(1,0.852800,USD)","(10,0.699300,USD)","(100,0.520200,USD)","(1000,0.400800,USD)","(5000,0.349600,USD)"}	{}	175 days	2004-03-29	\N	https://abracon.example.com/datasheets/04cd2fb0.pdf	95.60	2024-07-12 08:44:33.739446+00	2025-02-01 09:03:31.393636+00
49943051-c921-4809-bdaa-12cb630852e1	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-0712RL	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	unknown	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "12 Ω"}	{"(1,0.022000,USD)","(10,0.018000,USD)","(100,0.013400,USD)","(1000,0.010300,USD)","(5000,0.009000,USD)"}	{automotive,Ω-critical}	28 days	2008-08-29	\N	https://yageo.example.com/datasheets/49943051.pdf	96.18	2025-05-16 16:46:02.780624+00	2025-09-11 10:06:06.01891+00
11828217-705c-482f-8753-321e43da18d3	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ040N03LSG	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "30 V"}	{"(1,2.539200,USD)","(10,2.082100,USD)","(100,1.548900,USD)","(1000,1.193400,USD)","(5000,1.041100,USD)"}	{"low power"}	77 days	2006-03-05	\N	https://infineon.example.com/datasheets/11828217.pdf	90.69	2024-04-01 18:15:28.056573+00	2025-05-12 11:28:28.24382+00
39bd50a4-4b00-40f2-a68e-17ce33cd552e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R61E224MA56D	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	active	compliant	unaffected	{"package": "0402", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "220 nF"}	{"(1,0.037400,USD)","(10,0.030700,USD)","(100,0.022800,USD)","(1000,0.017600,USD)","(5000,0.015300,USD)"}	{"low power","second source"}	49 days	2009-07-14	\N	https://murata.example.com/datasheets/39bd50a4.pdf	46.64	2024-04-05 10:00:46.235835+00	2024-09-07 01:54:34.000134+00
92f508d0-8e95-499c-ad8f-e756d459ac78	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43045-2218	Micro-Fit header, 22 ways, 3.0 mm, dual row	active	compliant	unaffected	{"rows": "dual row", "pitch": "3.0 mm", "positions": 22}	{"(1,2.937600,USD)","(10,2.408800,USD)","(100,1.791900,USD)","(1000,1.380700,USD)","(5000,1.204400,USD)"}	{aec-q,"second source"}	28 days	2022-03-30	\N	https://molex.example.com/datasheets/92f508d0.pdf	97.56	2025-05-30 14:39:56.725457+00	2025-08-30 20:47:10.822248+00
13ff9e22-86f7-4422-a262-3961b7817dec	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F405VCT6	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-100	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 100, "clock": "168 MHz", "package": "LQFP-100", "flash_kb": 256, "temperature_max": "85 °C"}	{"(1,18.984000,USD)","(10,15.566900,USD)","(100,11.580200,USD)","(1000,8.922500,USD)","(5000,7.783400,USD)"}	{aec-q,automotive}	147 days	2021-08-28	\N	https://stmicroelectronics.example.com/datasheets/13ff9e22.pdf	95.57	2024-06-19 19:16:26.651849+00	2025-07-17 07:56:59.931534+00
a533d9b7-7436-4a6f-9593-4a998fea2c4a	e5ae55c5-0aff-4c12-a992-2b74d0cd3844	81b1378e-fa6d-4554-b58b-3e4846f0a10c	S13B-PH-K	Shrouded header, 13 ways, 2.0 mm, side entry	active	compliant	unaffected	{"pitch": "2.0 mm", "positions": 13, "orientation": "side entry"}	{"(1,0.324000,USD)","(10,0.265700,USD)","(100,0.197600,USD)","(1000,0.152300,USD)","(5000,0.132800,USD)"}	{}	84 days	2004-09-18	\N	https://jst.example.com/datasheets/a533d9b7.pdf	90.88	2025-07-21 18:55:37.474139+00	2025-11-09 18:31:53.193944+00
c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43650-0415	Micro-Fit header, 4 ways, 3.0 mm, single row	obsolete	compliant	unaffected	{"rows": "single row", "pitch": "3.0 mm", "positions": 4}	{"(1,2.289600,USD)","(10,1.877500,USD)","(100,1.396700,USD)","(1000,1.076100,USD)","(5000,0.938700,USD)"}	{"low power"}	49 days	2017-12-15	2025-11-30	https://molex.example.com/datasheets/c3c762ed.pdf	76.96	2025-05-12 07:30:09.718041+00	2025-05-19 11:13:07.915977+00
1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	4a282004-59df-49f1-89b3-1ba7918e6dbc	4731cb8d-7dd6-420f-9d37-923e372dcb8c	ABM3-25.000MHZ-10-1-U-T	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	nrnd	compliant	unaffected	{"load": "18 pF", "package": "ABM3", "frequency": "25.000 MHz", "stability": "±20 ppm"}	{"(1,0.803600,USD)","(10,0.659000,USD)","(100,0.490200,USD)","(1000,0.377700,USD)","(5000,0.329500,USD)"}	{}	252 days	2016-08-18	\N	https://abracon.example.com/datasheets/1ae4fd1f.pdf	51.47	2024-02-03 14:31:50.761244+00	2025-05-18 05:57:54.178889+00
87e813c9-04dc-4362-a08a-22f86123f94c	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-071K8L	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	active	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "1.8 kΩ"}	{"(1,0.018700,USD)","(10,0.015400,USD)","(100,0.011400,USD)","(1000,0.008800,USD)","(5000,0.007700,USD)"}	{aec-q,"low power"}	70 days	2005-11-01	\N	https://yageo.example.com/datasheets/87e813c9.pdf	98.82	2025-05-18 22:03:27.368186+00	2025-08-01 08:52:35.634005+00
86341d70-4103-4aba-be40-09b0c88a2593	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F25Q10-I/P	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}	{"(1,4.982000,USD)","(10,4.085200,USD)","(100,3.039000,USD)","(1000,2.341500,USD)","(5000,2.042600,USD)"}	{}	203 days	2007-01-23	\N	https://microchip.example.com/datasheets/86341d70.pdf	92.89	2024-04-03 20:20:48.839163+00	2024-09-11 12:10:39.474005+00
7993a560-6e1c-46a5-80c3-f456d32206e0	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-073M9L	Thick film chip resistor 3.9 MΩ ±1 % 1/10 W 0603	unknown	unknown	unknown	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "3.9 MΩ"}	{}	{}	\N	\N	\N	\N	\N	2025-02-27 05:44:52.856219+00	2025-02-27 05:44:52.856219+00
5e4e2560-cf42-4feb-b4b5-a167efd45149	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F25K22-I/P	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}	{"(1,4.230000,USD)","(10,3.468600,USD)","(100,2.580300,USD)","(1000,1.988100,USD)","(5000,1.734300,USD)"}	{}	126 days	2008-07-14	\N	https://microchip.example.com/datasheets/5e4e2560.pdf	97.70	2024-04-27 05:31:48.652648+00	2025-08-15 02:38:58.880255+00
a307a5c5-d865-4914-9c44-6e2f9c99cbc2	e5ae55c5-0aff-4c12-a992-2b74d0cd3844	81b1378e-fa6d-4554-b58b-3e4846f0a10c	S8B-PH-K	Shrouded header, 8 ways, 2.0 mm, side entry	active	compliant	unaffected	{"pitch": "2.0 mm", "positions": 8, "orientation": "side entry"}	{"(1,0.307200,USD)","(10,0.251900,USD)","(100,0.187400,USD)","(1000,0.144400,USD)","(5000,0.126000,USD)"}	{aec-q}	266 days	2022-01-05	\N	https://jst.example.com/datasheets/a307a5c5.pdf	97.04	2025-10-14 23:06:26.164388+00	2025-11-11 02:18:19.720831+00
9d1b9f35-9f40-4ca8-9db1-d276a3866b63	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71E184KA29D	Multilayer ceramic capacitor 180 nF ±10 % 25 V X7R 0603	active	compliant	unaffected	{"package": "0603", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "180 nF"}	{"(1,0.055900,USD)","(10,0.045800,USD)","(100,0.034100,USD)","(1000,0.026300,USD)","(5000,0.022900,USD)"}	{"second source"}	42 days	2004-01-17	\N	https://murata.example.com/datasheets/9d1b9f35.pdf	98.24	2024-05-07 04:09:36.805333+00	2024-11-26 13:21:51.338289+00
a0ad8b09-1d94-4e98-9c18-fb657b21e68b	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-07220RL	Thick film chip resistor 220 Ω ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "220 Ω"}	{"(1,0.015800,USD)","(10,0.013000,USD)","(100,0.009700,USD)","(1000,0.007400,USD)","(5000,0.006500,USD)"}	{aec-q,"second source"}	126 days	2006-12-30	\N	https://yageo.example.com/datasheets/a0ad8b09.pdf	97.15	2025-08-14 10:27:04.471436+00	2025-09-10 17:56:59.644681+00
be3525ec-1767-4c25-8271-6bc8cd115570	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71C334MA25D	Multilayer ceramic capacitor 330 nF ±20 % 16 V X7R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "330 nF"}	{"(1,0.055000,USD)","(10,0.045100,USD)","(100,0.033600,USD)","(1000,0.025900,USD)","(5000,0.022600,USD)"}	{}	35 days	2011-06-13	\N	https://murata.example.com/datasheets/be3525ec.pdf	98.81	2024-06-11 14:34:06.421898+00	2025-05-17 04:25:06.17171+00
6df26028-012e-4e43-b858-a64eabbe0858	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R71E394KA12D	Multilayer ceramic capacitor 390 nF ±10 % 25 V X7R 1206	eol	compliant	unaffected	{"package": "1206", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "390 nF"}	{"(1,0.049600,USD)","(10,0.040600,USD)","(100,0.030200,USD)","(1000,0.023300,USD)","(5000,0.020300,USD)"}	{aec-q,Ω-critical}	49 days	2015-01-03	2026-09-14	https://murata.example.com/datasheets/6df26028.pdf	96.99	2024-04-08 23:40:12.846599+00	2025-02-11 07:34:35.30862+00
40d3fbd3-b996-4547-947f-65af642c1585	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0805FR-07470KL	Thick film chip resistor 470 kΩ ±1 % 1/8 W 0805	unknown	unknown	unknown	{"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "470 kΩ"}	{}	{aec-q,lead-free}	\N	\N	\N	\N	\N	2025-01-19 04:35:43.041227+00	2025-01-19 04:35:43.041227+00
ae3b1100-9ba6-4a48-b710-218edd9f0b13	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R61C682MA44D	Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "6.8 nF"}	{"(1,0.048700,USD)","(10,0.040000,USD)","(100,0.029700,USD)","(1000,0.022900,USD)","(5000,0.020000,USD)"}	{}	77 days	2021-02-14	\N	https://murata.example.com/datasheets/ae3b1100.pdf	55.07	2025-07-17 12:36:37.605345+00	2025-09-21 09:11:49.605862+00
fac4b590-19b4-4141-924a-a18995d796d6	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC856B,235	PNP small-signal transistor 45 V, 100 mA, SOT-23	active	compliant	unaffected	{"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}	{"(1,0.104900,USD)","(10,0.086000,USD)","(100,0.064000,USD)","(1000,0.049300,USD)","(5000,0.043000,USD)"}	{"low power"}	168 days	2017-01-24	\N	https://nexperia.example.com/datasheets/fac4b590.pdf	54.84	2025-07-29 06:30:48.824016+00	2025-09-20 12:28:45.627614+00
601ae1eb-318c-406b-b6e5-f4c992492549	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC847A,115	NPN small-signal transistor 45 V, 100 mA, SOT-23	active	compliant	unaffected	{"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "NPN"}	{"(1,0.115000,USD)","(10,0.094300,USD)","(100,0.070200,USD)","(1000,0.054000,USD)","(5000,0.047200,USD)"}	{}	161 days	2017-09-26	\N	https://nexperia.example.com/datasheets/601ae1eb.pdf	98.77	2025-08-14 11:07:04.209786+00	2025-11-02 16:54:33.923152+00
262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71E105KA36D	Multilayer ceramic capacitor 1 µF ±10 % 25 V X7R 0805	nrnd	compliant	unaffected	{"package": "0805", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1 µF"}	{"(1,0.044900,USD)","(10,0.036900,USD)","(100,0.027400,USD)","(1000,0.021100,USD)","(5000,0.018400,USD)"}	{Ω-critical}	252 days	2019-08-09	\N	https://murata.example.com/datasheets/262c1d0e.pdf	81.33	2025-03-04 11:41:22.811521+00	2025-12-22 08:51:33.004965+00
48e01954-2437-4e55-a720-56c73a0033ca	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71C224MA31D	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	active	compliant	unaffected	{"package": "0603", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "220 nF"}	{"(1,0.045800,USD)","(10,0.037500,USD)","(100,0.027900,USD)","(1000,0.021500,USD)","(5000,0.018800,USD)"}	{}	217 days	2013-12-05	\N	https://murata.example.com/datasheets/48e01954.pdf	97.46	2025-10-16 22:48:06.830636+00	2025-11-02 22:53:11.912761+00
cbc7885c-e534-423a-adb7-52d3d67a9bdb	be13ddb2-dd6e-408d-ad47-416bb5c1faab	d0e63d1a-4f02-462d-8c31-afa5a8750c22	AD8615AUJZ	Precision operational amplifier, 60 µV offset, rail-to-rail, TSOT-5	active	compliant	unaffected	{"offset": "60 µV", "package": "TSOT-5", "channels": 1}	{"(1,5.432000,USD)","(10,4.454200,USD)","(100,3.313500,USD)","(1000,2.553000,USD)","(5000,2.227100,USD)"}	{lead-free,Ω-critical}	84 days	2010-08-13	\N	https://analog.example.com/datasheets/cbc7885c.pdf	97.63	2025-04-01 17:53:05.239464+00	2025-05-22 23:59:38.309222+00
c096f3a7-51c3-4393-a05e-b40693560e52	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R61H102MA46D	Multilayer ceramic capacitor 1 nF ±20 % 50 V X5R 0603	active	compliant	unaffected	{"package": "0603", "voltage": "50 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "1 nF"}	{"(1,0.039900,USD)","(10,0.032700,USD)","(100,0.024300,USD)","(1000,0.018800,USD)","(5000,0.016400,USD)"}	{"low power"}	224 days	2015-12-13	\N	https://murata.example.com/datasheets/c096f3a7.pdf	72.36	2025-10-31 19:37:43.603168+00	2025-11-09 13:06:12.221537+00
af52d229-24b8-49d8-989d-deb6d6d14438	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R71H185KA35D	Multilayer ceramic capacitor 1.8 µF ±10 % 50 V X7R 0805	active	exempt	unaffected	{"package": "0805", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1.8 µF"}	{"(1,0.045400,USD)","(10,0.037200,USD)","(100,0.027700,USD)","(1000,0.021300,USD)","(5000,0.018600,USD)"}	{aec-q}	105 days	2014-01-23	\N	https://murata.example.com/datasheets/af52d229.pdf	97.30	2025-08-04 07:30:11.833864+00	2025-10-12 10:48:24.134012+00
b15a0a57-acf9-4d99-936c-b452c821d307	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM1885C1E391JA41D	Multilayer ceramic capacitor 390 pF ±5 % 25 V C0G 0603	nrnd	compliant	unaffected	{"package": "0603", "voltage": "25 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "390 pF"}	{"(1,0.043300,USD)","(10,0.035500,USD)","(100,0.026400,USD)","(1000,0.020300,USD)","(5000,0.017700,USD)"}	{lead-free,automotive}	28 days	2004-11-23	\N	https://murata.example.com/datasheets/b15a0a57.pdf	83.24	2024-07-16 20:00:51.500342+00	2024-12-23 23:50:01.967431+00
3f9e19e3-8bab-4d42-885b-226f0ba1299e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R61C473KA99D	Multilayer ceramic capacitor 47 nF ±10 % 16 V X5R 0805	active	non_compliant	unaffected	{"package": "0805", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "47 nF"}	{"(1,0.045800,USD)","(10,0.037500,USD)","(100,0.027900,USD)","(1000,0.021500,USD)","(5000,0.018800,USD)"}	{"second source",Ω-critical}	49 days	2016-12-24	\N	https://murata.example.com/datasheets/3f9e19e3.pdf	35.06	2025-01-21 03:30:44.484046+00	2025-05-03 22:56:41.177425+00
9eb8c715-15b2-40b6-9a6a-40d25630c262	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R71E335MA58D	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	active	compliant	unaffected	{"package": "1206", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "3.3 µF"}	{"(1,0.036100,USD)","(10,0.029600,USD)","(100,0.022000,USD)","(1000,0.017000,USD)","(5000,0.014800,USD)"}	{"low power",Ω-critical}	70 days	2011-12-07	\N	https://murata.example.com/datasheets/9eb8c715.pdf	80.73	2025-06-14 20:30:22.417616+00	2025-10-24 12:04:20.556373+00
f40ad325-53dc-4449-b4ed-3fe879d31bc5	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM188R71E823KA64D	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	unknown	exempt	unaffected	{"package": "0603", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "82 nF"}	{"(1,0.051700,USD)","(10,0.042400,USD)","(100,0.031500,USD)","(1000,0.024300,USD)","(5000,0.021200,USD)"}	{aec-q,Ω-critical}	140 days	2006-03-13	\N	https://murata.example.com/datasheets/f40ad325.pdf	75.47	2025-07-29 06:55:39.402591+00	2025-08-19 02:05:21.370735+00
57574ff7-b841-4bbd-9e1a-a905c151d072	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F405ZGT7	Arm Cortex-M4 microcontroller, 168 MHz, 1024 KB flash, LQFP-144	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 144, "clock": "168 MHz", "package": "LQFP-144", "flash_kb": 1024, "temperature_max": "105 °C"}	{"(1,17.472000,USD)","(10,14.327000,USD)","(100,10.657900,USD)","(1000,8.211800,USD)","(5000,7.163500,USD)"}	{aec-q,Ω-critical}	56 days	2006-12-05	\N	https://stmicroelectronics.example.com/datasheets/57574ff7.pdf	61.52	2024-08-01 17:56:48.404308+00	2025-10-07 23:12:06.3066+00
060f2351-c1fb-4bee-bcb9-854b68f0a847	dcdd59db-a54d-4776-b925-6d59b2a0e048	572caa4b-1964-4ec1-96c9-965eb78aa6d5	XAL6060-333MEC	Shielded power inductor 33 µH ±20 %	active	compliant	unaffected	{"package": "XAL6060", "tolerance": "±20 %", "inductance": "33 µH"}	{"(1,1.823200,USD)","(10,1.495000,USD)","(100,1.112200,USD)","(1000,0.856900,USD)","(5000,0.747500,USD)"}	{}	266 days	2021-03-24	\N	https://coilcraft.example.com/datasheets/060f2351.pdf	98.86	2024-12-19 19:58:57.527369+00	2025-10-04 04:07:07.165583+00
58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0805FR-07820KL	Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805	active	compliant	unaffected	{"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "820 kΩ"}	{"(1,0.022900,USD)","(10,0.018700,USD)","(100,0.013900,USD)","(1000,0.010700,USD)","(5000,0.009400,USD)"}	{"low power",Ω-critical}	105 days	2011-08-29	\N	https://yageo.example.com/datasheets/58ee2f9c.pdf	98.05	2025-04-02 05:41:38.455727+00	2025-04-27 20:04:52.47072+00
9395a41f-4110-4de4-9d1a-8ffdce17f4ac	afaeb82b-2d85-4a58-b949-4c4d86f15e1c	074159c4-65ad-4931-830a-685771ad6cd2	TNPW120639K0BEEA	Thin film resistor 39 kΩ ±0.1 % 25 ppm/K 1206	active	compliant	affected	{"tempco": "25 ppm/K", "package": "1206", "tolerance": "±0.1 %", "resistance": "39 kΩ"}	{"(1,0.504000,USD)","(10,0.413300,USD)","(100,0.307400,USD)","(1000,0.236900,USD)","(5000,0.206600,USD)"}	{"second source",Ω-critical}	147 days	2008-12-26	\N	https://vishay.example.com/datasheets/9395a41f.pdf	96.38	2025-09-20 12:18:10.833669+00	2025-12-21 10:30:41.207028+00
f5c2958c-3487-4827-a4c5-48f2739f935f	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC1206FR-0710KL	Thick film chip resistor 10 kΩ ±1 % 1/4 W 1206	active	compliant	unaffected	{"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "10 kΩ"}	{"(1,0.019400,USD)","(10,0.015900,USD)","(100,0.011900,USD)","(1000,0.009100,USD)","(5000,0.008000,USD)"}	{"low power"}	133 days	2007-12-24	\N	https://yageo.example.com/datasheets/f5c2958c.pdf	47.01	2024-10-06 15:07:32.803861+00	2025-01-09 14:37:05.828025+00
6a96458f-dc19-43d4-a021-0cf631375bb7	dcdd59db-a54d-4776-b925-6d59b2a0e048	572caa4b-1964-4ec1-96c9-965eb78aa6d5	XAL4020-472MEC	Shielded power inductor 4.7 µH ±20 %	active	exempt	unaffected	{"package": "XAL4020", "tolerance": "±20 %", "inductance": "4.7 µH"}	{"(1,2.012400,USD)","(10,1.650200,USD)","(100,1.227600,USD)","(1000,0.945800,USD)","(5000,0.825100,USD)"}	{}	161 days	2022-04-19	\N	https://coilcraft.example.com/datasheets/6a96458f.pdf	80.71	2024-08-17 03:22:07.892379+00	2025-12-16 19:17:40.603415+00
b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	a52fbbb8-75b2-423d-a052-57ec169801ab	1610aebc-b832-42d1-bd33-e53809569561	EEEFK1V222UP	Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C	active	non_compliant	affected	{"package": "SMD can", "voltage": "35 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}	{"(1,0.613800,USD)","(10,0.503300,USD)","(100,0.374400,USD)","(1000,0.288500,USD)","(5000,0.251700,USD)"}	{lead-free,automotive}	42 days	2022-08-31	\N	https://panasonic.example.com/datasheets/b3509d7c.pdf	95.95	2024-08-14 11:59:32.790882+00	2025-01-21 15:47:16.284208+00
c3fc5372-2ef0-4f00-bef9-8040eaac47a7	c8effd84-2890-40e4-a5eb-26eff7ad8826	b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	TPS7A2030DQNR	Low-dropout regulator 3.0 V fixed, 300 mA, X2SON-4	active	non_compliant	unaffected	{"package": "X2SON-4", "output_current": "300 mA", "output_voltage": "3.0 V"}	{"(1,0.962000,USD)","(10,0.788800,USD)","(100,0.586800,USD)","(1000,0.452100,USD)","(5000,0.394400,USD)"}	{}	35 days	2019-06-13	\N	https://texas.example.com/datasheets/c3fc5372.pdf	96.73	2024-02-08 09:11:40.511323+00	2025-11-25 04:07:55.197594+00
bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R61C104KA19D	Multilayer ceramic capacitor 100 nF ±10 % 16 V X5R 0402	active	compliant	unaffected	{"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "100 nF"}	{"(1,0.055000,USD)","(10,0.045100,USD)","(100,0.033600,USD)","(1000,0.025900,USD)","(5000,0.022600,USD)"}	{Ω-critical}	182 days	2009-12-14	\N	https://murata.example.com/datasheets/bff84554.pdf	98.10	2024-11-07 19:30:27.485439+00	2025-05-20 20:58:25.337371+00
bc8e90ef-b5a1-49bc-ac55-0e80040c9333	be13ddb2-dd6e-408d-ad47-416bb5c1faab	d0e63d1a-4f02-462d-8c31-afa5a8750c22	AD8628AUJZ	Precision operational amplifier, 5 µV offset, rail-to-rail, TSOT-5	active	non_compliant	unaffected	{"offset": "5 µV", "package": "TSOT-5", "channels": 1}	{"(1,5.393200,USD)","(10,4.422400,USD)","(100,3.289900,USD)","(1000,2.534800,USD)","(5000,2.211200,USD)"}	{}	231 days	2017-11-03	\N	https://analog.example.com/datasheets/bc8e90ef.pdf	95.73	2025-11-18 19:22:39.693398+00	2025-11-27 08:26:20.58765+00
0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	c8effd84-2890-40e4-a5eb-26eff7ad8826	b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	TLV70012DBVR	Low-dropout regulator 1.2 V fixed, 200 mA, SOT-23-5	active	compliant	unaffected	{"package": "SOT-23-5", "output_current": "200 mA", "output_voltage": "1.2 V"}	{"(1,0.769600,USD)","(10,0.631100,USD)","(100,0.469500,USD)","(1000,0.361700,USD)","(5000,0.315500,USD)"}	{Ω-critical}	70 days	2010-10-04	\N	https://texas.example.com/datasheets/0a9ed830.pdf	90.06	2025-02-16 22:01:37.839826+00	2025-03-26 06:49:57.00742+00
5ec7f7fb-b4cc-4818-a2ce-defee203199e	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R61A272KA50D	Multilayer ceramic capacitor 2.7 nF ±10 % 10 V X5R 0402	eol	compliant	unaffected	{"package": "0402", "voltage": "10 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "2.7 nF"}	{"(1,0.051700,USD)","(10,0.042400,USD)","(100,0.031500,USD)","(1000,0.024300,USD)","(5000,0.021200,USD)"}	{}	196 days	2007-10-06	2026-09-09	https://murata.example.com/datasheets/5ec7f7fb.pdf	95.88	2025-10-04 15:56:09.337452+00	2025-11-07 05:42:23.530531+00
5333f18a-2cbd-4ff9-8cff-f2922a7b5126	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R71C275KA73D	Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402	nrnd	compliant	unaffected	{"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}	{"(1,0.052900,USD)","(10,0.043400,USD)","(100,0.032300,USD)","(1000,0.024900,USD)","(5000,0.021700,USD)"}	{lead-free,automotive}	\N	2015-03-23	\N	https://murata.example.com/datasheets/5333f18a.pdf	96.47	2024-05-27 12:04:25.878341+00	2024-11-26 05:24:12.080592+00
67c2b855-bcad-415b-8493-8d5f049bedc3	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32F407RCT7	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	active	compliant	unaffected	{"core": "Cortex-M4", "pins": 64, "clock": "168 MHz", "package": "LQFP-64", "flash_kb": 256, "temperature_max": "105 °C"}	{"(1,17.136000,USD)","(10,14.051500,USD)","(100,10.453000,USD)","(1000,8.053900,USD)","(5000,7.025800,USD)"}	{}	266 days	2019-04-18	\N	https://stmicroelectronics.example.com/datasheets/67c2b855.pdf	83.14	2025-11-23 16:19:26.55895+00	2025-12-03 13:22:26.778338+00
bb52abcc-64c6-4710-a4fb-1430102e71be	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-07820KL	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	active	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "820 kΩ"}	{"(1,0.021800,USD)","(10,0.017900,USD)","(100,0.013300,USD)","(1000,0.010200,USD)","(5000,0.008900,USD)"}	{aec-q}	\N	2018-11-25	\N	https://yageo.example.com/datasheets/bb52abcc.pdf	97.39	2025-03-05 11:15:17.778113+00	2025-08-24 18:18:11.851096+00
5bc038eb-8892-4f1d-95d6-747207d26c9e	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	IPD027N04LSG	N-channel power MOSFET 40 V, 2.7 mΩ, logic level, TO-252	active	compliant	unaffected	{"rds_on": "2.7 mΩ", "package": "TO-252", "voltage": "40 V"}	{"(1,2.244800,USD)","(10,1.840700,USD)","(100,1.369300,USD)","(1000,1.055100,USD)","(5000,0.920400,USD)"}	{aec-q,"low power"}	84 days	2007-04-16	\N	https://infineon.example.com/datasheets/5bc038eb.pdf	97.01	2025-01-05 08:33:46.211365+00	2025-03-05 14:51:59.576153+00
599fcaf3-0245-41c5-9d3d-972f33c04585	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM1885C1A392JA83D	Multilayer ceramic capacitor 3.9 nF ±5 % 10 V C0G 0603	unknown	unknown	unknown	{"package": "0603", "voltage": "10 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "3.9 nF"}	{}	{"second source"}	\N	\N	\N	\N	\N	2025-10-03 07:02:17.841168+00	2025-10-03 07:02:17.841168+00
ecb45416-205a-4080-9c25-b879d527ffc3	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F45K22-I/ML	8-bit PIC microcontroller, 64 MHz, 40 pins, QFN	active	compliant	unaffected	{"core": "PIC18", "pins": 40, "clock": "64 MHz", "package": "QFN"}	{"(1,4.324000,USD)","(10,3.545700,USD)","(100,2.637600,USD)","(1000,2.032300,USD)","(5000,1.772800,USD)"}	{}	161 days	2016-12-29	\N	https://microchip.example.com/datasheets/ecb45416.pdf	88.08	2024-03-30 00:41:18.744953+00	2025-01-29 14:33:35.067369+00
0176e181-a93f-4c7b-a373-ac92928fd2f8	a733152e-8b9d-4b67-abfd-871a30cf53df	a9ebaa75-b488-4f9f-87ab-71b8f8ad4517	43650-2415	Micro-Fit header, 24 ways, 3.0 mm, single row	active	compliant	unaffected	{"rows": "single row", "pitch": "3.0 mm", "positions": 24}	{"(1,2.138400,USD)","(10,1.753500,USD)","(100,1.304400,USD)","(1000,1.005000,USD)","(5000,0.876700,USD)"}	{"low power",lead-free}	210 days	2007-12-24	\N	https://molex.example.com/datasheets/0176e181.pdf	97.75	2025-02-01 03:03:36.7346+00	2025-10-25 22:43:00.42523+00
c6e1004a-59a2-4926-b7f9-6499754b7f16	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM218R61H183MA13D	Multilayer ceramic capacitor 18 nF ±20 % 50 V X5R 0805	active	compliant	unaffected	{"package": "0805", "voltage": "50 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "18 nF"}	{"(1,0.040700,USD)","(10,0.033400,USD)","(100,0.024900,USD)","(1000,0.019100,USD)","(5000,0.016700,USD)"}	{}	203 days	2014-11-28	\N	https://murata.example.com/datasheets/c6e1004a.pdf	99.01	2025-06-02 20:41:26.306761+00	2025-07-23 09:40:50.307674+00
f44d0f98-b648-42c9-8279-5a94ec83f94c	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R61C683KA61D	Multilayer ceramic capacitor 68 nF ±10 % 16 V X5R 1206	nrnd	compliant	unaffected	{"package": "1206", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "68 nF"}	{"(1,0.045400,USD)","(10,0.037200,USD)","(100,0.027700,USD)","(1000,0.021300,USD)","(5000,0.018600,USD)"}	{Ω-critical}	49 days	2012-05-29	\N	https://murata.example.com/datasheets/f44d0f98.pdf	99.44	2024-06-27 12:57:10.659841+00	2025-08-22 07:09:47.596025+00
d4d0fbe6-a72e-4f27-8ec6-29276a054772	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R61A182KA96D	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	active	compliant	unaffected	{"package": "1206", "voltage": "10 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "1.8 nF"}	{"(1,0.037800,USD)","(10,0.031000,USD)","(100,0.023100,USD)","(1000,0.017800,USD)","(5000,0.015500,USD)"}	{aec-q,"second source"}	98 days	2019-10-31	\N	https://murata.example.com/datasheets/d4d0fbe6.pdf	97.47	2025-04-11 11:00:11.273141+00	2025-09-12 10:42:13.253216+00
3f43ba2a-b5dc-451c-8c5e-98919e29a44b	58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	642f4d10-fa42-41fb-b245-2e55fb14cbb1	BSZ034N06LSG	N-channel power MOSFET 60 V, 3.4 mΩ, logic level, TSDSON-8	active	compliant	unaffected	{"rds_on": "3.4 mΩ", "package": "TSDSON-8", "voltage": "60 V"}	{"(1,2.428800,USD)","(10,1.991600,USD)","(100,1.481600,USD)","(1000,1.141500,USD)","(5000,0.995800,USD)"}	{aec-q}	203 days	2014-05-10	\N	https://infineon.example.com/datasheets/3f43ba2a.pdf	98.38	2024-08-21 13:28:45.73102+00	2025-12-08 19:07:20.892839+00
abcbef38-74ae-4557-b595-2bac32d16c99	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F26Q10-E/SO	8-bit PIC microcontroller, 64 MHz, 28 pins, SOIC	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "SOIC"}	{"(1,4.089000,USD)","(10,3.353000,USD)","(100,2.494300,USD)","(1000,1.921800,USD)","(5000,1.676500,USD)"}	{lead-free}	84 days	2015-01-01	\N	https://microchip.example.com/datasheets/abcbef38.pdf	97.04	2024-07-02 05:51:21.498966+00	2025-03-31 15:50:57.781886+00
44fd4a9b-56ec-452e-b679-84a8ad312965	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0402FR-0715RL	Thick film chip resistor 15 Ω ±1 % 1/16 W 0402	active	compliant	unaffected	{"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "15 Ω"}	{"(1,0.019300,USD)","(10,0.015800,USD)","(100,0.011700,USD)","(1000,0.009100,USD)","(5000,0.007900,USD)"}	{automotive}	196 days	2017-01-19	\N	https://yageo.example.com/datasheets/44fd4a9b.pdf	97.56	2025-07-21 01:53:35.733402+00	2025-12-14 11:48:06.30435+00
bd1ce2ee-0c1b-4d0f-86f2-c40fa7fab9f6	c8effd84-2890-40e4-a5eb-26eff7ad8826	b7ffdb8e-f82b-4a2a-9545-af5e9a67accf	TLV75528DSER	Low-dropout regulator 2.8 V fixed, 500 mA, WSON-6	unknown	unknown	unknown	{"package": "WSON-6", "output_current": "500 mA", "output_voltage": "2.8 V"}	{}	{aec-q,automotive}	\N	\N	\N	\N	\N	2025-03-13 11:43:56.680385+00	2025-03-13 11:43:56.680385+00
aa41f107-34f2-417f-b7c0-0d1b4d269553	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC807A,115	PNP small-signal transistor 45 V, 100 mA, SOT-23	active	exempt	unaffected	{"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}	{"(1,0.095700,USD)","(10,0.078500,USD)","(100,0.058400,USD)","(1000,0.045000,USD)","(5000,0.039200,USD)"}	{"low power"}	203 days	2009-10-25	\N	https://nexperia.example.com/datasheets/aa41f107.pdf	93.74	2024-02-16 02:31:42.533519+00	2025-08-08 16:06:42.699521+00
c9ff982c-fb1b-4608-a642-feb5b1f79d1d	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM158R71C275KA52D	Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402	active	compliant	unaffected	{"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}	{"(1,0.052100,USD)","(10,0.042700,USD)","(100,0.031800,USD)","(1000,0.024500,USD)","(5000,0.021400,USD)"}	{}	\N	2020-08-13	\N	https://murata.example.com/datasheets/c9ff982c.pdf	90.62	2025-08-30 13:41:29.136118+00	2025-10-26 17:44:57.527468+00
3bb3b2b9-b9aa-4776-9d19-fcead07ff3bd	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0402FR-074K7L	Thick film chip resistor 4.7 kΩ ±1 % 1/16 W 0402	active	compliant	unaffected	{"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "4.7 kΩ"}	{"(1,0.024100,USD)","(10,0.019800,USD)","(100,0.014700,USD)","(1000,0.011300,USD)","(5000,0.009900,USD)"}	{automotive,Ω-critical}	\N	2021-02-26	\N	https://yageo.example.com/datasheets/3bb3b2b9.pdf	93.45	2025-03-03 04:28:28.887509+00	2025-10-17 02:53:08.369325+00
6b559c1b-5b71-414e-ba4b-8dd337901533	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM2185C1E472JA41D	Multilayer ceramic capacitor 4.7 nF ±5 % 25 V C0G 0805	active	compliant	unaffected	{"package": "0805", "voltage": "25 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "4.7 nF"}	{"(1,0.038200,USD)","(10,0.031300,USD)","(100,0.023300,USD)","(1000,0.018000,USD)","(5000,0.015700,USD)"}	{"low power",Ω-critical}	63 days	2004-04-30	\N	https://murata.example.com/datasheets/6b559c1b.pdf	99.39	2025-01-09 04:47:32.70446+00	2025-10-25 23:14:48.957984+00
7f27065e-3c4c-4363-8c96-55ffbe36ba26	f182f12d-820d-42da-b7c1-8ba9791656ce	3acf6459-582a-4f33-a961-5bd83dbd709e	BC856BW,115	PNP small-signal transistor 45 V, 100 mA, SOT-323	active	compliant	unaffected	{"current": "100 mA", "package": "SOT-323", "voltage": "45 V", "polarity": "PNP"}	{"(1,0.112200,USD)","(10,0.092000,USD)","(100,0.068500,USD)","(1000,0.052800,USD)","(5000,0.046000,USD)"}	{aec-q,automotive}	182 days	2016-01-08	\N	https://nexperia.example.com/datasheets/7f27065e.pdf	97.69	2025-10-17 08:17:18.020712+00	2025-12-17 16:16:27.609642+00
bc57cf77-8c75-46ca-b858-4897cbd45cb3	e5ae55c5-0aff-4c12-a992-2b74d0cd3844	81b1378e-fa6d-4554-b58b-3e4846f0a10c	B10B-XH-A	Shrouded header, 10 ways, 2.5 mm, top entry	active	compliant	unaffected	{"pitch": "2.5 mm", "positions": 10, "orientation": "top entry"}	{"(1,0.336000,USD)","(10,0.275500,USD)","(100,0.205000,USD)","(1000,0.157900,USD)","(5000,0.137800,USD)"}	{"low power"}	280 days	2007-12-31	\N	https://jst.example.com/datasheets/bc57cf77.pdf	96.00	2025-05-23 05:02:47.358673+00	2025-06-14 21:22:10.683396+00
6897ded9-aae5-4d45-8a26-c2c26fcde272	4a282004-59df-49f1-89b3-1ba7918e6dbc	4731cb8d-7dd6-420f-9d37-923e372dcb8c	ABM3-26.000MHZ-D2Y-T	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	active	compliant	unaffected	{"load": "18 pF", "package": "ABM3", "frequency": "26.000 MHz", "stability": "±20 ppm"}	{"(1,1.066000,USD)","(10,0.874100,USD)","(100,0.650300,USD)","(1000,0.501000,USD)","(5000,0.437100,USD)"}	{}	98 days	2022-12-30	\N	https://abracon.example.com/datasheets/6897ded9.pdf	71.21	2025-03-24 06:50:12.348529+00	2025-07-08 19:28:09.471344+00
f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0402FR-0747RL	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	active	compliant	unaffected	{"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "47 Ω"}	{"(1,0.021200,USD)","(10,0.017400,USD)","(100,0.013000,USD)","(1000,0.010000,USD)","(5000,0.008700,USD)"}	{aec-q}	147 days	2010-03-30	\N	https://yageo.example.com/datasheets/f8a92f43.pdf	98.88	2025-05-27 20:36:26.828738+00	2025-07-10 22:39:38.901967+00
c45eff9b-1895-4ce1-a25c-f4febed5229d	479937b4-9455-4550-97d4-576037ff7312	047c5d60-6de5-4d91-855a-7cd4acd1ea3b	PIC18F26K22-I/PT	8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP	active	compliant	unaffected	{"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "TQFP"}	{"(1,6.392000,USD)","(10,5.241400,USD)","(100,3.899100,USD)","(1000,3.004200,USD)","(5000,2.620700,USD)"}	{}	\N	2022-04-05	\N	https://microchip.example.com/datasheets/c45eff9b.pdf	89.67	2025-09-18 10:36:32.805523+00	2025-11-20 15:41:11.716231+00
f8a81950-d1c2-443b-a26b-e4000ee38812	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM1585C1H102JA23D	Multilayer ceramic capacitor 1 nF ±5 % 50 V C0G 0402	active	compliant	affected	{"package": "0402", "voltage": "50 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "1 nF"}	{"(1,0.035700,USD)","(10,0.029300,USD)","(100,0.021800,USD)","(1000,0.016800,USD)","(5000,0.014600,USD)"}	{aec-q,"second source"}	182 days	2004-05-04	\N	https://murata.example.com/datasheets/f8a81950.pdf	95.43	2024-06-09 15:11:08.255861+00	2025-09-13 06:50:50.670791+00
15a67d48-d55f-42c0-8a27-49919a2a5db3	7b0f2d95-80e0-429a-a36f-608c37017023	ec82184f-2699-4a42-b610-36f59278cda4	STM32G474RGH7	Arm Cortex-M4 microcontroller, 170 MHz, 1024 KB flash, BGA-64	active	exempt	unaffected	{"core": "Cortex-M4", "pins": 64, "clock": "170 MHz", "package": "BGA-64", "flash_kb": 1024, "temperature_max": "105 °C"}	{"(1,20.160000,USD)","(10,16.531200,USD)","(100,12.297600,USD)","(1000,9.475200,USD)","(5000,8.265600,USD)"}	{automotive,Ω-critical}	\N	2023-04-12	\N	https://stmicroelectronics.example.com/datasheets/15a67d48.pdf	79.32	2024-06-26 11:35:38.143815+00	2025-10-16 18:51:26.357347+00
4423e08c-7cbe-458e-b222-f71d757060fd	5b160798-586c-492d-847d-358f319522ee	f7837796-e429-406c-a675-9bdcd75096fa	RC0603FR-07680RL	Thick film chip resistor 680 Ω ±1 % 1/10 W 0603	nrnd	compliant	unaffected	{"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "680 Ω"}	{"(1,0.023400,USD)","(10,0.019200,USD)","(100,0.014300,USD)","(1000,0.011000,USD)","(5000,0.009600,USD)"}	{automotive}	154 days	2015-09-24	\N	https://yageo.example.com/datasheets/4423e08c.pdf	38.96	2025-03-07 01:02:55.774478+00	2025-03-29 11:22:34.753092+00
4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	58ee8193-9616-464a-9ac4-3450061fee27	1d7eff12-3785-4a44-bc11-930ad0153759	GRM318R61H123KA25D	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	active	compliant	unaffected	{"package": "1206", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "12 nF"}	{"(1,0.050000,USD)","(10,0.041000,USD)","(100,0.030500,USD)","(1000,0.023500,USD)","(5000,0.020500,USD)"}	{}	98 days	2006-06-22	\N	https://murata.example.com/datasheets/4d6788b6.pdf	71.59	2024-12-27 18:01:32.728113+00	2025-11-24 21:42:48.552682+00
\.


--
-- Data for Name: catalog_manufacturers; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.catalog_manufacturers (id, name, aliases, website, country, created_at) FROM stdin;
58ee8193-9616-464a-9ac4-3450061fee27	Murata Electronics	{Murata,村田製作所,"MURATA MFG"}	https://murata.example.com	JP	2023-12-01 00:00:00+00
5b160798-586c-492d-847d-358f319522ee	Yageo	{"YAGEO CORP",Yageo/Phycomp}	https://yageo.example.com	TW	2023-12-01 00:00:00+00
afaeb82b-2d85-4a58-b949-4c4d86f15e1c	Vishay Dale	{Vishay,Dale}	https://vishay.example.com	US	2023-12-01 00:00:00+00
dcdd59db-a54d-4776-b925-6d59b2a0e048	Coilcraft	{}	https://coilcraft.example.com	US	2023-12-01 00:00:00+00
a52fbbb8-75b2-423d-a052-57ec169801ab	Panasonic Electronic Components	{Panasonic,"PANASONIC ECG",パナソニック}	https://panasonic.example.com	JP	2023-12-01 00:00:00+00
7b0f2d95-80e0-429a-a36f-608c37017023	STMicroelectronics	{ST,STM,"ST Micro"}	https://stmicroelectronics.example.com	CH	2023-12-01 00:00:00+00
479937b4-9455-4550-97d4-576037ff7312	Microchip Technology	{Microchip,Atmel}	https://microchip.example.com	US	2023-12-01 00:00:00+00
c8effd84-2890-40e4-a5eb-26eff7ad8826	Texas Instruments	{TI,"Texas Instr.","National Semiconductor"}	https://texas.example.com	US	2023-12-01 00:00:00+00
58f09ecc-d4d7-42b9-b1e1-0544faa6e63d	Infineon Technologies	{Infineon,"International Rectifier",IR}	https://infineon.example.com	DE	2023-12-01 00:00:00+00
f182f12d-820d-42da-b7c1-8ba9791656ce	Nexperia	{"NXP discretes","Nexperia B.V."}	https://nexperia.example.com	NL	2023-12-01 00:00:00+00
be13ddb2-dd6e-408d-ad47-416bb5c1faab	Analog Devices	{ADI,"Analog Devices, Inc.","Linear Technology"}	https://analog.example.com	US	2023-12-01 00:00:00+00
e5ae55c5-0aff-4c12-a992-2b74d0cd3844	JST	{J.S.T.,"JST Sales America",日本圧着端子製造}	https://jst.example.com	JP	2023-12-01 00:00:00+00
a733152e-8b9d-4b67-abfd-871a30cf53df	Molex	{"MOLEX LLC","Molex \\"Micro-Fit\\""}	https://molex.example.com	US	2023-12-01 00:00:00+00
4a282004-59df-49f1-89b3-1ba7918e6dbc	Abracon	{}	https://abracon.example.com	US	2023-12-01 00:00:00+00
9cdd11ec-9735-487b-a1b5-b5c2fccd0e79	Kingbright	{"Kingbright Elec."}	https://kingbright.example.com	TW	2023-12-01 00:00:00+00
\.


--
-- Data for Name: cns_enrichment_config; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.cns_enrichment_config (id, organization_id, auto_apply_threshold, review_threshold, suppliers, use_ai, use_scraping, monthly_budget, updated_by, created_at, updated_at) FROM stdin;
0d83c8df-41cf-47f0-83b5-768086927296	\N	95.00	70.00	{mouser,digikey,element14}	f	f	\N	\N	2024-06-01 00:00:00+00	2025-09-01 00:00:00+00
77037a4e-8b56-4f8a-a9e3-d474ed135f72	e35be55a-9f79-43a6-a23c-7242e198dac3	97.00	75.00	{digikey,mouser}	t	f	250.00	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-01-10 15:12:29.744508+00	2025-11-01 00:00:00+00
\.


--
-- Data for Name: cns_processing_events_2025_10; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.cns_processing_events_2025_10 (id, occurred_at, organization_id, bom_id, stage, outcome, took, details) FROM stdin;
848c0aa9-9ae9-4302-bca3-568317e9674e	2025-10-22 16:36:59.058803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	25384959-1c86-4442-b325-de33a0b2444e	parse	ok	00:01:29.438	{"cost": "0.06", "lines": 7, "worker": "worker-1"}
2c402f8d-53b2-4659-8f12-785d605ccddf	2025-10-22 16:38:28.496803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	25384959-1c86-4442-b325-de33a0b2444e	match	retried	00:00:00.538	{"cost": "0.45", "lines": 7, "worker": "worker-1"}
d74eeddb-6d1a-45a7-9326-54ff741e9c83	2025-10-22 16:38:29.034803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	25384959-1c86-4442-b325-de33a0b2444e	enrich	ok	00:01:21.521	{"cost": "0.09", "lines": 7, "worker": "worker-0"}
ccb57b6f-c51e-4dad-b925-b053b3be59af	2025-10-22 16:39:50.555803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	25384959-1c86-4442-b325-de33a0b2444e	score	ok	00:00:19.977	{"cost": "0.07", "lines": 7, "worker": "worker-1"}
5d6f050c-267b-4419-97a7-5726a17f0f37	2025-10-22 16:40:10.532803+00	e35be55a-9f79-43a6-a23c-7242e198dac3	25384959-1c86-4442-b325-de33a0b2444e	route	ok	00:00:53.822	{"cost": "0.64", "lines": 7, "worker": "worker-0"}
dc4b422f-6043-4deb-8b20-11da9759bb4f	2025-10-31 03:09:36.058815+00	e35be55a-9f79-43a6-a23c-7242e198dac3	09801437-0025-4901-b9ee-d7373eb1dee7	parse	ok	00:00:02.902	{"cost": "0.22", "lines": 9, "worker": "worker-0"}
984fa958-1817-4fa4-a20b-a8084585f3bb	2025-10-31 03:09:38.960815+00	e35be55a-9f79-43a6-a23c-7242e198dac3	09801437-0025-4901-b9ee-d7373eb1dee7	match	ok	00:00:09.601	{"cost": "0.19", "lines": 9, "worker": "worker-1"}
d114f7c6-17bd-4566-b3a8-615f3ce14aaf	2025-10-31 03:09:48.561815+00	e35be55a-9f79-43a6-a23c-7242e198dac3	09801437-0025-4901-b9ee-d7373eb1dee7	enrich	ok	00:00:45.751	{"cost": "0.40", "lines": 9, "worker": "worker-2"}
753b61f8-6f5b-47dc-a869-c2302ad0d58d	2025-10-31 03:10:34.312815+00	e35be55a-9f79-43a6-a23c-7242e198dac3	09801437-0025-4901-b9ee-d7373eb1dee7	score	ok	00:01:11.133	{"cost": "0.34", "lines": 9, "worker": "worker-1"}
5bab3e64-1037-43eb-a7c2-bacd32db31b7	2025-10-31 03:11:45.445815+00	e35be55a-9f79-43a6-a23c-7242e198dac3	09801437-0025-4901-b9ee-d7373eb1dee7	route	ok	00:01:28.221	{"cost": "0.86", "lines": 9, "worker": "worker-1"}
bcdebb9c-7c20-4022-ba74-653867f3d670	2025-10-18 00:26:42.09241+00	e35be55a-9f79-43a6-a23c-7242e198dac3	c8c62eac-ce32-4563-8717-d7784c271881	parse	ok	00:00:48.475	{"cost": "0.67", "lines": 10, "worker": "worker-1"}
19b3960c-21ae-45c6-b6b9-3f01afd7bd41	2025-10-18 00:27:30.56741+00	e35be55a-9f79-43a6-a23c-7242e198dac3	c8c62eac-ce32-4563-8717-d7784c271881	match	ok	00:01:08.089	{"cost": "0.57", "lines": 10, "worker": "worker-1"}
9702501f-6b8b-4bba-933d-c28632a823c3	2025-10-18 00:28:38.65641+00	e35be55a-9f79-43a6-a23c-7242e198dac3	c8c62eac-ce32-4563-8717-d7784c271881	enrich	ok	00:00:35.957	{"cost": "0.26", "lines": 10, "worker": "worker-0"}
032da2e3-c495-4326-b186-f12303b0a1f0	2025-10-18 00:29:14.61341+00	e35be55a-9f79-43a6-a23c-7242e198dac3	c8c62eac-ce32-4563-8717-d7784c271881	score	ok	00:00:08.396	{"cost": "0.53", "lines": 10, "worker": "worker-1"}
45fe3ee3-d866-4194-9dc8-9064e9401b7b	2025-10-18 00:29:23.00941+00	e35be55a-9f79-43a6-a23c-7242e198dac3	c8c62eac-ce32-4563-8717-d7784c271881	route	ok	00:00:50.075	{"cost": "0.27", "lines": 10, "worker": "worker-2"}
b220a364-bb84-4cf7-ac73-e1e1038e9f16	2025-10-27 01:58:51.123255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	5f3aa848-ef72-44bf-97ce-a733bd7f1074	parse	ok	00:00:24.068	{"cost": "0.03", "lines": 11, "worker": "worker-1"}
9952c2b1-c9d7-410e-ab00-53fe9c81734d	2025-10-27 01:59:15.191255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	5f3aa848-ef72-44bf-97ce-a733bd7f1074	match	ok	00:00:18.289	{"cost": "0.63", "lines": 11, "worker": "worker-1"}
f8d2c13e-e4ab-4cff-ad81-70d19fd58668	2025-10-27 01:59:33.480255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	5f3aa848-ef72-44bf-97ce-a733bd7f1074	enrich	ok	00:00:06.005	{"cost": "0.45", "lines": 11, "worker": "worker-1"}
2500a55d-757f-4f46-92b3-4ab03ec72f6a	2025-10-27 01:59:39.485255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	5f3aa848-ef72-44bf-97ce-a733bd7f1074	score	ok	00:01:12.156	{"cost": "0.32", "lines": 11, "worker": "worker-0"}
732d9030-c7fe-4bf9-8656-968434ae5009	2025-10-27 02:00:51.641255+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	5f3aa848-ef72-44bf-97ce-a733bd7f1074	route	ok	00:00:47.209	{"cost": "0.77", "lines": 11, "worker": "worker-2"}
8cc2c5ad-506c-4a7b-ab35-fa260f02447f	2025-10-15 04:32:36.265794+00	116e9422-67ca-4481-95cf-6fb1b951bfad	00fda1af-5c1d-410f-9d1f-d721a159de9b	parse	ok	00:00:51.206	{"cost": "0.21", "lines": 9, "worker": "worker-0"}
d8a4dcf4-87f0-4cc4-851e-44c1fd477422	2025-10-15 04:33:27.471794+00	116e9422-67ca-4481-95cf-6fb1b951bfad	00fda1af-5c1d-410f-9d1f-d721a159de9b	match	ok	00:01:19.443	{"cost": "0.88", "lines": 9, "worker": "worker-0"}
f3ace3ba-8f85-41c1-bbe6-e793b3da2ee4	2025-10-15 04:36:16.424794+00	116e9422-67ca-4481-95cf-6fb1b951bfad	00fda1af-5c1d-410f-9d1f-d721a159de9b	score	ok	00:00:52.325	{"cost": "0.28", "lines": 9, "worker": "worker-1"}
9de9ff7b-b17a-4cc2-a0f3-0893227b1678	2025-10-15 04:37:08.749794+00	116e9422-67ca-4481-95cf-6fb1b951bfad	00fda1af-5c1d-410f-9d1f-d721a159de9b	route	ok	00:00:25.303	{"cost": "0.44", "lines": 9, "worker": "worker-0"}
\.


--
-- Data for Name: cns_processing_events_2025_11; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.cns_processing_events_2025_11 (id, occurred_at, organization_id, bom_id, stage, outcome, took, details) FROM stdin;
cc7f8561-07e6-4bcb-af5f-faeaf23962ea	2025-11-20 06:19:00.429867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	73184d13-3063-4dc8-baca-5cd7619ef12c	parse	ok	00:01:06.786	{"cost": "0.40", "lines": 12, "worker": "worker-1"}
f159f41c-2d18-4785-be1a-deab856cdd75	2025-11-20 06:20:07.215867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	73184d13-3063-4dc8-baca-5cd7619ef12c	match	ok	00:01:18.828	{"cost": "0.30", "lines": 12, "worker": "worker-1"}
685a1ace-9b56-4f02-a06b-5d58637987aa	2025-11-20 06:21:26.043867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	73184d13-3063-4dc8-baca-5cd7619ef12c	enrich	ok	00:00:51.353	{"cost": "0.61", "lines": 12, "worker": "worker-0"}
b504f651-318d-45f2-a28b-0e1739230d5e	2025-11-20 06:22:17.396867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	73184d13-3063-4dc8-baca-5cd7619ef12c	score	ok	00:00:50.947	{"cost": "0.48", "lines": 12, "worker": "worker-2"}
7cba10d8-18dc-4896-89cd-5072e19d92d0	2025-11-20 06:23:08.343867+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	73184d13-3063-4dc8-baca-5cd7619ef12c	route	retried	00:01:07.888	{"cost": "0.54", "lines": 12, "worker": "worker-0"}
9ec79b2c-72fe-46d3-aaeb-c0d92ff4190b	2025-11-21 21:30:01.244065+00	e35be55a-9f79-43a6-a23c-7242e198dac3	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	parse	ok	00:00:07.574	{"cost": "0.71", "lines": 11, "worker": "worker-1"}
6fd4eaf7-6447-4cfe-9d5a-dcd11c2207e3	2025-11-21 21:30:31.697065+00	e35be55a-9f79-43a6-a23c-7242e198dac3	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	enrich	ok	00:00:44.54	{"cost": "0.86", "lines": 11, "worker": "worker-0"}
69425098-43bc-43d3-8436-391298df8ee8	2025-11-21 21:31:16.237065+00	e35be55a-9f79-43a6-a23c-7242e198dac3	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	score	ok	00:00:41.131	{"cost": "0.56", "lines": 11, "worker": "worker-0"}
9bcf9c12-16fe-4338-9bec-2fe572431fe0	2025-11-21 21:31:57.368065+00	e35be55a-9f79-43a6-a23c-7242e198dac3	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	route	ok	00:00:58.719	{"cost": "0.23", "lines": 11, "worker": "worker-2"}
984c59ad-8dbc-4421-826f-6514293f73d6	2025-11-01 18:23:29.687103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	20ce093d-239c-4347-8a5a-b777432ba467	parse	ok	00:00:03.583	{"cost": "0.02", "lines": 11, "worker": "worker-2"}
295f478e-36d6-4a1a-abf2-e3eed78055d2	2025-11-01 18:23:33.270103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	20ce093d-239c-4347-8a5a-b777432ba467	match	ok	00:00:07.841	{"cost": "0.28", "lines": 11, "worker": "worker-2"}
b8b7097f-1d89-447a-aa6b-15a533cee99a	2025-11-01 18:23:41.111103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	20ce093d-239c-4347-8a5a-b777432ba467	enrich	ok	00:00:13.223	{"cost": "0.45", "lines": 11, "worker": "worker-0"}
a7af9159-7c90-4d75-822c-32483be157ff	2025-11-01 18:23:54.334103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	20ce093d-239c-4347-8a5a-b777432ba467	score	ok	00:00:06.712	{"cost": "0.76", "lines": 11, "worker": "worker-2"}
069b6f53-a3f9-4ce3-af29-5518b27b4638	2025-11-01 18:24:01.046103+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	20ce093d-239c-4347-8a5a-b777432ba467	route	ok	00:00:11.469	{"cost": "0.12", "lines": 11, "worker": "worker-0"}
2e613bb2-c899-49f5-8a9e-dc98c0b5a01c	2025-11-12 09:00:32.203814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	parse	ok	00:00:45.863	{"cost": "0.64", "lines": 12, "worker": "worker-2"}
fab80b35-b8a2-4887-896a-1c9ccdbbc658	2025-11-12 09:01:18.066814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	match	ok	00:01:19.009	{"cost": "0.36", "lines": 12, "worker": "worker-0"}
a130de32-7b96-4ef8-83b4-f3db29f9c468	2025-11-12 09:02:37.075814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	enrich	retried	00:00:07.918	{"cost": "0.22", "lines": 12, "worker": "worker-0"}
c21597c0-b476-423a-84c3-b5ac06519d92	2025-11-12 09:02:44.993814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	score	ok	00:00:37.618	{"cost": "0.84", "lines": 12, "worker": "worker-0"}
7430b39b-c8e4-4bc6-b690-bb6a236a02db	2025-11-12 09:03:22.611814+00	116e9422-67ca-4481-95cf-6fb1b951bfad	cd5586bc-cc2d-4ff2-8b47-e9de58a80075	route	ok	00:01:08.319	{"cost": "0.85", "lines": 12, "worker": "worker-2"}
505a81c6-35e2-43e6-86db-056e0ff6281b	2025-11-26 00:36:13.925934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	dfaf6489-8617-40b2-900f-72adf17222d0	parse	ok	00:01:23.576	{"cost": "0.86", "lines": 8, "worker": "worker-2"}
b87e766d-8b20-49b7-87fa-b091bc23d474	2025-11-26 00:37:37.501934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	dfaf6489-8617-40b2-900f-72adf17222d0	match	ok	00:00:31.467	{"cost": "0.01", "lines": 8, "worker": "worker-0"}
b3fc29d0-1c09-4cef-93ce-2a7ef6a126db	2025-11-26 00:38:08.968934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	dfaf6489-8617-40b2-900f-72adf17222d0	enrich	ok	00:01:29.656	{"cost": "0.24", "lines": 8, "worker": "worker-1"}
35b553e8-7360-4d5a-8caf-5397545ad2cf	2025-11-26 00:39:38.624934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	dfaf6489-8617-40b2-900f-72adf17222d0	score	ok	00:00:45.384	{"cost": "0.34", "lines": 8, "worker": "worker-1"}
a8f98168-26e0-4f77-8330-c5614df98e1c	2025-11-26 00:40:24.008934+00	116e9422-67ca-4481-95cf-6fb1b951bfad	dfaf6489-8617-40b2-900f-72adf17222d0	route	ok	00:00:42.963	{"cost": "0.51", "lines": 8, "worker": "worker-0"}
\.


--
-- Data for Name: cns_processing_events_2025_12; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.cns_processing_events_2025_12 (id, occurred_at, organization_id, bom_id, stage, outcome, took, details) FROM stdin;
e32fa29a-ae92-438c-b9b2-f3d1681c5fcf	2025-12-24 07:48:57.272146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	parse	retried	00:00:27.068	{"cost": "0.45", "lines": 7, "worker": "worker-2"}
3e32785c-74e6-49e2-a0e7-6ff1c7dd2c78	2025-12-24 07:49:24.340146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	match	ok	00:00:49.899	{"cost": "0.75", "lines": 7, "worker": "worker-2"}
56e00585-977b-45b3-a27a-d3759ba5bc73	2025-12-24 07:50:14.239146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	enrich	ok	00:01:10.069	{"cost": "0.34", "lines": 7, "worker": "worker-1"}
1bf829d7-e4b1-409f-a436-9b63eb7d8dda	2025-12-24 07:51:24.308146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	score	ok	00:01:16.973	{"cost": "0.37", "lines": 7, "worker": "worker-0"}
a20f83a5-d8e4-4935-8989-9dde2987f91b	2025-12-24 07:52:41.281146+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cfa3a45a-6e3e-42cc-94bf-e44b3dba004b	route	ok	00:01:02.713	{"cost": "0.89", "lines": 7, "worker": "worker-1"}
416d1009-b7da-4c2a-8764-6e0643d35fcb	2025-12-26 03:19:38.742774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	parse	ok	00:00:00.35	{"cost": "0.12", "lines": 11, "worker": "worker-0"}
e76a02ee-5bae-49db-b65c-ad1f46c501a0	2025-12-26 03:19:39.092774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	match	ok	00:00:56.837	{"cost": "0.45", "lines": 11, "worker": "worker-0"}
aa62352c-4615-4d50-a94b-081c72ca353a	2025-12-26 03:20:35.929774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	enrich	ok	00:00:08.791	{"cost": "0.68", "lines": 11, "worker": "worker-0"}
193a0860-3170-4b82-9719-bd56ecd85022	2025-12-26 03:20:44.720774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	score	ok	00:00:29.808	{"cost": "0.30", "lines": 11, "worker": "worker-2"}
84945368-c0ba-4f04-9951-1bb0a60590f6	2025-12-26 03:21:14.528774+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc20cdcc-dac2-4cc8-8284-a5c87a2d4c72	route	ok	00:01:05.963	{"cost": "0.80", "lines": 11, "worker": "worker-2"}
563f5ea8-3de3-4ec5-a838-34ecbfc767c8	2025-12-19 18:46:46.032996+00	e35be55a-9f79-43a6-a23c-7242e198dac3	85e4774f-4d89-4d36-932e-e9dc39455eb6	parse	ok	00:00:35.487	{"cost": "0.89", "lines": 12, "worker": "worker-0"}
3fc767c1-615c-4d43-ade9-c9090fc49904	2025-12-19 18:47:21.519996+00	e35be55a-9f79-43a6-a23c-7242e198dac3	85e4774f-4d89-4d36-932e-e9dc39455eb6	match	ok	00:01:16.973	{"cost": "0.55", "lines": 12, "worker": "worker-1"}
9eb2cb6f-1b3d-4a98-bc6d-38342f5e2703	2025-12-19 18:48:38.492996+00	e35be55a-9f79-43a6-a23c-7242e198dac3	85e4774f-4d89-4d36-932e-e9dc39455eb6	enrich	ok	00:01:24.973	{"cost": "0.45", "lines": 12, "worker": "worker-1"}
258071e8-3ecb-4845-8206-db9f860c6d1b	2025-12-19 18:50:03.465996+00	e35be55a-9f79-43a6-a23c-7242e198dac3	85e4774f-4d89-4d36-932e-e9dc39455eb6	score	ok	00:00:42.022	{"cost": "0.48", "lines": 12, "worker": "worker-1"}
16619e3f-c12a-4fb8-bf85-f0b6df43010b	2025-12-19 18:50:45.487996+00	e35be55a-9f79-43a6-a23c-7242e198dac3	85e4774f-4d89-4d36-932e-e9dc39455eb6	route	retried	00:00:15.914	{"cost": "0.86", "lines": 12, "worker": "worker-0"}
1b29def7-b88e-4554-b560-33adebe28f16	2025-12-10 21:52:49.649714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	parse	ok	00:01:01.598	{"cost": "0.33", "lines": 10, "worker": "worker-0"}
3b8d8f14-ff3f-4efa-aa89-c6372984b865	2025-12-10 21:53:51.247714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	match	ok	00:00:29.949	{"cost": "0.57", "lines": 10, "worker": "worker-0"}
55604fe9-b723-4741-a86d-e63eac7811ba	2025-12-10 21:54:21.196714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	enrich	ok	00:00:08.145	{"cost": "0.30", "lines": 10, "worker": "worker-2"}
262c1656-7c6f-42a8-9e10-a20a27368614	2025-12-10 21:54:29.341714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	score	ok	00:01:26.712	{"cost": "0.45", "lines": 10, "worker": "worker-2"}
ac08ecc4-2caf-4ef5-9f82-9c7eba849909	2025-12-10 21:55:56.053714+00	e35be55a-9f79-43a6-a23c-7242e198dac3	e56e80d9-c347-4c4b-9a8d-8f845ebfc430	route	ok	00:00:28.011	{"cost": "0.75", "lines": 10, "worker": "worker-2"}
58925a8f-bd83-41f8-98f4-6eaf36022942	2025-12-09 13:01:58.65322+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	49a436bd-bd7e-4438-8bcd-82695dc25dcc	parse	ok	00:00:42.362	{"cost": "0.22", "lines": 11, "worker": "worker-0"}
84cea6a1-e703-42b4-a932-dae9f0dc48e6	2025-12-09 13:02:41.01522+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	49a436bd-bd7e-4438-8bcd-82695dc25dcc	match	ok	00:01:14.558	{"cost": "0.72", "lines": 11, "worker": "worker-0"}
790c13eb-20a4-4ad7-947b-df93736df622	2025-12-09 13:03:55.57322+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	49a436bd-bd7e-4438-8bcd-82695dc25dcc	enrich	ok	00:00:32.411	{"cost": "0.69", "lines": 11, "worker": "worker-0"}
a46b6ad1-387e-4f6d-a949-a6c6e133fa98	2025-12-09 13:05:56.21422+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	49a436bd-bd7e-4438-8bcd-82695dc25dcc	route	retried	00:00:44.834	{"cost": "0.50", "lines": 11, "worker": "worker-1"}
5c4f5cce-2901-4622-9344-27ae0bdd4a79	2025-12-18 01:21:24.594411+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6416e751-1d78-4577-9aa2-2e444c9630bf	parse	ok	00:01:02.143	{"cost": "0.55", "lines": 12, "worker": "worker-2"}
ffa9018c-db4a-4236-abff-095b759703ce	2025-12-18 01:22:26.737411+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6416e751-1d78-4577-9aa2-2e444c9630bf	match	ok	00:00:17.478	{"cost": "0.58", "lines": 12, "worker": "worker-2"}
ba40925b-49fa-4910-93be-e1f1043b2026	2025-12-18 01:22:44.215411+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6416e751-1d78-4577-9aa2-2e444c9630bf	enrich	ok	00:01:29.519	{"cost": "0.62", "lines": 12, "worker": "worker-1"}
e4f70f49-544a-437a-a4b1-cdf499ecd56b	2025-12-18 01:24:13.734411+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6416e751-1d78-4577-9aa2-2e444c9630bf	score	ok	00:00:04.555	{"cost": "0.46", "lines": 12, "worker": "worker-2"}
53ea8ad3-83cb-42d9-a04e-dac7591d310d	2025-12-18 01:24:18.289411+00	116e9422-67ca-4481-95cf-6fb1b951bfad	6416e751-1d78-4577-9aa2-2e444c9630bf	route	ok	00:00:23.12	{"cost": "0.58", "lines": 12, "worker": "worker-0"}
eacb97ab-4d9b-422e-affe-b0a83c8835e9	2025-12-05 17:38:37.194776+00	116e9422-67ca-4481-95cf-6fb1b951bfad	a1f6938c-f031-4d00-baf8-d9d7b25c345b	parse	ok	00:01:15.834	{"cost": "0.46", "lines": 8, "worker": "worker-0"}
fda54aa9-3627-4aa0-8e5f-897183411044	2025-12-05 17:40:19.659776+00	116e9422-67ca-4481-95cf-6fb1b951bfad	a1f6938c-f031-4d00-baf8-d9d7b25c345b	enrich	ok	00:00:11.646	{"cost": "0.11", "lines": 8, "worker": "worker-0"}
1718d471-8029-4de1-bdd8-1ef87bb2ee76	2025-12-05 17:40:31.305776+00	116e9422-67ca-4481-95cf-6fb1b951bfad	a1f6938c-f031-4d00-baf8-d9d7b25c345b	score	ok	00:00:37.346	{"cost": "0.14", "lines": 8, "worker": "worker-0"}
aecd2510-11db-40cc-9943-526dfd8b18fb	2025-12-05 17:41:08.651776+00	116e9422-67ca-4481-95cf-6fb1b951bfad	a1f6938c-f031-4d00-baf8-d9d7b25c345b	route	ok	00:01:15.334	{"cost": "0.24", "lines": 8, "worker": "worker-2"}
9c5674c6-0867-4ed9-a598-65991c2896ea	2025-12-11 00:50:12.87975+00	116e9422-67ca-4481-95cf-6fb1b951bfad	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	parse	ok	00:00:58.617	{"cost": "0.80", "lines": 11, "worker": "worker-1"}
9f63cb5d-934e-4f42-8a62-629b81daee52	2025-12-11 00:51:11.49675+00	116e9422-67ca-4481-95cf-6fb1b951bfad	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	match	ok	00:01:26.146	{"cost": "0.13", "lines": 11, "worker": "worker-0"}
1d01dad3-f826-44d9-a705-fe791ab35a6e	2025-12-11 00:52:37.64275+00	116e9422-67ca-4481-95cf-6fb1b951bfad	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	enrich	ok	00:00:28.702	{"cost": "0.54", "lines": 11, "worker": "worker-2"}
979b6c84-06bf-484e-ab1c-c1a4349a096e	2025-12-11 00:53:06.34475+00	116e9422-67ca-4481-95cf-6fb1b951bfad	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	score	ok	00:00:57.746	{"cost": "0.46", "lines": 11, "worker": "worker-0"}
88b11643-0d8d-41fb-829a-5d70691e5c74	2025-12-11 00:54:04.09075+00	116e9422-67ca-4481-95cf-6fb1b951bfad	33f5a368-cfaa-4aa6-ab3c-afe283e59f28	route	ok	00:01:04.517	{"cost": "0.44", "lines": 11, "worker": "worker-1"}
939aef39-8b45-4de6-bd14-4cb9390efa3c	2025-12-04 03:48:34.626441+00	116e9422-67ca-4481-95cf-6fb1b951bfad	80a4393f-532c-4b82-8cdf-3ef24d26e18b	match	ok	00:01:27.272	{"cost": "0.32", "lines": 9, "worker": "worker-0"}
6c791818-c4e3-4162-9ee8-313f9f4ab986	2025-12-04 03:50:01.898441+00	116e9422-67ca-4481-95cf-6fb1b951bfad	80a4393f-532c-4b82-8cdf-3ef24d26e18b	enrich	ok	00:00:21.384	{"cost": "0.64", "lines": 9, "worker": "worker-1"}
18194c58-0b41-4429-b7a2-bf38bc8983f8	2025-12-04 03:50:23.282441+00	116e9422-67ca-4481-95cf-6fb1b951bfad	80a4393f-532c-4b82-8cdf-3ef24d26e18b	score	ok	00:01:07.216	{"cost": "0.50", "lines": 9, "worker": "worker-0"}
a145deec-592e-4760-aa4e-2ecb0e73e0d5	2025-12-04 03:51:30.498441+00	116e9422-67ca-4481-95cf-6fb1b951bfad	80a4393f-532c-4b82-8cdf-3ef24d26e18b	route	ok	00:00:42.452	{"cost": "0.10", "lines": 9, "worker": "worker-1"}
\.


--
-- Data for Name: cns_processing_events_default; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.cns_processing_events_default (id, occurred_at, organization_id, bom_id, stage, outcome, took, details) FROM stdin;
503b9bf6-c5b9-4c22-b038-e28ad768110a	1970-01-01 00:11:46+00	e35be55a-9f79-43a6-a23c-7242e198dac3	34ffbc3f-54f1-4fec-8fab-a97c1fa3dbda	match	failed	00:00:22.879	{"cost": "0.29", "lines": 11, "worker": "worker-1"}
d95f04f9-c807-4a1d-9cd6-3d12bf9dc948	1970-01-01 02:18:10+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	49a436bd-bd7e-4438-8bcd-82695dc25dcc	score	failed	00:01:28.23	{"cost": "0.46", "lines": 11, "worker": "worker-1"}
1b0bc61e-1fa1-41a6-ab2f-00f7d7765142	1970-01-01 00:05:54+00	116e9422-67ca-4481-95cf-6fb1b951bfad	a1f6938c-f031-4d00-baf8-d9d7b25c345b	match	failed	00:00:26.631	{"cost": "0.83", "lines": 8, "worker": "worker-0"}
d7788689-879d-4f42-8acb-21514316d6bb	1970-01-01 02:43:18+00	116e9422-67ca-4481-95cf-6fb1b951bfad	00fda1af-5c1d-410f-9d1f-d721a159de9b	enrich	failed	00:01:29.51	{"cost": "0.10", "lines": 9, "worker": "worker-0"}
5038b95c-0225-4c26-a85d-ccbab2b1a445	1970-01-01 00:45:59+00	116e9422-67ca-4481-95cf-6fb1b951bfad	80a4393f-532c-4b82-8cdf-3ef24d26e18b	parse	failed	00:01:00.96	{"cost": "0.81", "lines": 9, "worker": "worker-0"}
\.


--
-- Data for Name: component_watches; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.component_watches (id, organization_id, component_id, user_id, project_id, watch_for, price_change_percent, created_at) FROM stdin;
a0f29b1e-8da6-4093-a9c9-dcb49816c565	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc697619-c1f3-4e4c-b6a2-7cd36c5c5067	cc7cc230-67e3-4afd-becf-bf77521025b4	\N	{compliance}	\N	2025-09-20 11:50:46.444407+00
bce90fa2-ebd7-41eb-b9b7-21bfe5c6309c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	ae8a1254-0b89-4113-8472-370e4ace8aca	11671b9c-656f-45d9-8990-c235a08255ef	8b9c9378-c899-4112-9241-f1d633bac9fe	{lifecycle}	\N	2025-12-15 06:15:41.553414+00
dd58787a-bb3e-4166-baf1-629799ce2f73	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	9e60d9d0-29a8-4a84-ae67-501f2be93e66	11671b9c-656f-45d9-8990-c235a08255ef	\N	{lifecycle,price,stock,compliance}	7.50	2025-12-25 12:42:52.51858+00
69374dcf-d28d-4186-b351-1062a3ae8c88	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	85c3e055-307b-4af1-9ebb-d2cc993edd5c	527eea87-8205-491e-8554-a2c9670a27df	\N	{price,stock,compliance}	7.50	2025-12-10 20:22:58.349325+00
627cb8fd-4fa2-406f-9e0d-2daf499bfca3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	1be92269-0ac8-46f0-9cc7-0933822017ea	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	\N	{lifecycle,price,stock}	7.50	2025-12-22 19:24:01.94251+00
97c32aca-ce6e-4524-8ef4-4f10c47af050	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	30332345-f74a-4d61-a442-9f06d5b58e3b	11671b9c-656f-45d9-8990-c235a08255ef	8b9c9378-c899-4112-9241-f1d633bac9fe	{price}	7.50	2025-10-09 11:57:37.87206+00
b208d992-1756-4fcc-921f-dcdab23e083c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	60b69f2d-2b0d-482b-8c79-42956f5dc2f9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	\N	{lifecycle}	\N	2025-11-16 17:10:34.006836+00
72130da3-375f-4711-a928-2104f609bc4c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f42c4e6d-da4d-4812-a334-4e3d82119291	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	\N	{stock,compliance}	\N	2025-12-07 16:33:13.755481+00
5bf3a313-939b-4098-b98a-d5fa095cad74	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f4eca0e2-3642-40fe-85da-7edc5c8bdef2	08613bef-76ac-47ba-82c1-b38dc85e7cf9	\N	{stock}	\N	2025-08-02 12:02:36.495649+00
81e690e5-2cfe-462e-9bb0-e3c85c796502	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	615b0f91-b210-49a5-94b3-e56572cfdeda	11671b9c-656f-45d9-8990-c235a08255ef	\N	{lifecycle,price,stock,compliance}	7.50	2025-12-13 22:57:57.953312+00
bd5cacf5-ca3f-4a46-b91d-3a687c73c24b	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	b157a93f-4f90-4e0f-8031-27d80f566c84	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	\N	{lifecycle,price,stock}	7.50	2025-12-01 19:55:02.332499+00
53b1d1b6-8a6e-47d1-a080-b573c808c12c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	85c56217-23cb-4a81-a56c-cdbb5a8701ad	08613bef-76ac-47ba-82c1-b38dc85e7cf9	\N	{lifecycle,price,stock,compliance}	7.50	2025-12-08 03:55:05.983495+00
c1a15b6a-f6a0-4c31-87bc-08588a2f2fd2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	a968b2c0-ba07-4016-988f-84ae83947c5c	527eea87-8205-491e-8554-a2c9670a27df	\N	{lifecycle}	\N	2025-11-25 18:57:12.253693+00
d7d1775e-bc09-4940-bc0a-e620e00972c8	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	66e9b2ab-ea40-428a-b772-d93b3cc697ef	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	224639f1-e2b9-49b2-8bf5-125f45af078e	{lifecycle,price,stock,compliance}	7.50	2025-12-13 20:27:33.716032+00
643f919e-3029-4d16-a0eb-12506fb751bb	e35be55a-9f79-43a6-a23c-7242e198dac3	6ad18658-e88f-4130-8e69-6e207915cd4b	7a21ba55-c5b4-4571-a432-1b7743c82806	58d18ffe-a740-463e-9cb7-cbfdbed5e6a4	{lifecycle}	\N	2025-08-07 10:25:14.2181+00
88ed7310-ba03-45a7-9879-d5c357d17e9b	e35be55a-9f79-43a6-a23c-7242e198dac3	3683397d-b09a-448d-b7ba-61022203e7a3	7a21ba55-c5b4-4571-a432-1b7743c82806	\N	{lifecycle,price,stock,compliance}	7.50	2025-12-21 15:19:22.060649+00
c6a665fe-ce25-437b-8341-e7e71d0ee6a9	e35be55a-9f79-43a6-a23c-7242e198dac3	cd214512-ca7a-4b8b-98ad-2f394446919b	0294b71f-3741-45b1-ae1b-b8362684edfd	\N	{lifecycle,price,stock,compliance}	7.50	2025-09-14 16:45:09.717276+00
cd573b07-9e2d-4336-8343-070ef2499120	e35be55a-9f79-43a6-a23c-7242e198dac3	808da35d-a9ea-4bab-ab03-5012ef5ee8e4	7a21ba55-c5b4-4571-a432-1b7743c82806	\N	{lifecycle}	\N	2025-12-19 13:04:19.341469+00
370ba16c-9e2d-4368-8bb5-7e76a9b628f0	e35be55a-9f79-43a6-a23c-7242e198dac3	1e3e7abe-a62c-4962-825b-747de3434d52	ca281789-f73d-41d4-a2c3-bdab70235f98	\N	{lifecycle,price}	7.50	2025-12-26 01:51:04.84148+00
77bfc672-2256-43aa-971e-db4086e40769	e35be55a-9f79-43a6-a23c-7242e198dac3	9241b009-ce52-4a17-ad32-f722acffd1b1	7a21ba55-c5b4-4571-a432-1b7743c82806	\N	{lifecycle,price,stock,compliance}	7.50	2025-08-31 04:12:32.193288+00
d6b55c7e-82f9-4a2c-b305-392aa0622ef5	e35be55a-9f79-43a6-a23c-7242e198dac3	540ae7a2-4aed-4dfc-9441-bae765627c49	0294b71f-3741-45b1-ae1b-b8362684edfd	\N	{lifecycle,stock,compliance}	\N	2025-11-14 01:35:39.019439+00
96004629-8fc2-4557-8092-947b288a4e5a	e35be55a-9f79-43a6-a23c-7242e198dac3	fdf2d8f3-c65b-46db-85d6-7f4468ef27be	7a21ba55-c5b4-4571-a432-1b7743c82806	\N	{lifecycle,price,stock,compliance}	7.50	2025-09-24 01:07:16.625426+00
d93f88a5-48fc-4284-b96f-37a8e27b0ce9	e35be55a-9f79-43a6-a23c-7242e198dac3	df951011-aa4c-44ed-b556-5635f1930579	ca281789-f73d-41d4-a2c3-bdab70235f98	\N	{price,stock,compliance}	7.50	2025-12-26 14:33:50.646628+00
50afe341-857f-4fd1-8e81-4f8848728aa9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	f0c9e5bf-9413-46c3-ad27-0e1df9a92919	e0bdf0a3-77d7-455c-b130-5ec5756d2377	\N	{lifecycle,price,stock,compliance}	7.50	2025-12-02 23:58:27.992222+00
24146806-ac5b-477b-9e9e-ddc9d3034e43	8e38bbf0-d48a-46d2-85e0-5ae594baa775	283054d1-258e-42b0-a3c7-0e8ac42cf99d	6371487a-3708-4487-bb11-295a75326b10	36b84e02-bc04-4ef5-899e-ed07d844c14a	{lifecycle,stock,compliance}	\N	2025-12-20 11:04:23.75483+00
f0fdbdd8-b4fc-4bb1-8d65-4b23b4885f10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	3df20c9c-14f1-4b19-977f-999e0e78ca6d	0bfc4172-86f2-452e-bdc6-910304d66162	\N	{lifecycle}	\N	2025-10-03 21:00:56.211669+00
305107a5-bf4a-47b6-a822-fdae8855c473	8e38bbf0-d48a-46d2-85e0-5ae594baa775	7e657618-8cb6-4495-85ea-5866d1ba061d	0bfc4172-86f2-452e-bdc6-910304d66162	\N	{price,stock,compliance}	7.50	2025-10-27 16:54:21.886432+00
eb8d48ee-85b3-4ac3-b47f-133e1b4b548f	8e38bbf0-d48a-46d2-85e0-5ae594baa775	28655ced-e3bd-4cce-97b2-2ce9562f3693	6371487a-3708-4487-bb11-295a75326b10	de88b2f4-1136-4a8c-8804-e0a3169619c8	{lifecycle,price}	7.50	2025-11-20 00:12:52.594643+00
e7273281-471b-435a-95a5-5c5ffebe757d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	d70b95e0-b3a7-4709-a823-a6dee2b1b079	e0bdf0a3-77d7-455c-b130-5ec5756d2377	\N	{lifecycle,price,stock}	7.50	2025-11-23 08:15:45.876956+00
f0c7c020-300c-4265-8926-16dcd0d631c9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	2111a7f0-d060-4c30-bac6-ef2aa4f33619	e0bdf0a3-77d7-455c-b130-5ec5756d2377	\N	{stock}	\N	2025-12-18 09:17:38.112026+00
22206863-6904-4ee0-bd25-ae8b1fade857	8e38bbf0-d48a-46d2-85e0-5ae594baa775	02967a95-5d1c-4655-93b9-0bbc5968cb2f	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	\N	{lifecycle,price,stock,compliance}	7.50	2025-03-31 15:10:39.753281+00
9c1a0c56-48cb-4ae2-9922-4a69842527d2	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6bb8e5a4-dc25-4cc5-a973-70e6ffcfde76	e0bdf0a3-77d7-455c-b130-5ec5756d2377	36b84e02-bc04-4ef5-899e-ed07d844c14a	{lifecycle,price,stock,compliance}	7.50	2025-11-25 16:58:16.739023+00
aa1c46fb-c893-44b4-9cdd-31861cef966c	8e38bbf0-d48a-46d2-85e0-5ae594baa775	932e722b-e8d7-4817-8db0-264be3e3bc1c	e0bdf0a3-77d7-455c-b130-5ec5756d2377	de88b2f4-1136-4a8c-8804-e0a3169619c8	{lifecycle,price,stock,compliance}	7.50	2025-11-17 17:24:20.734415+00
06d4e771-56de-4197-b721-97ea96d2a1ed	8e38bbf0-d48a-46d2-85e0-5ae594baa775	9333a776-25e0-43c2-90e4-f816c218f794	0bfc4172-86f2-452e-bdc6-910304d66162	de88b2f4-1136-4a8c-8804-e0a3169619c8	{price,stock,compliance}	7.50	2025-11-30 19:57:02.468789+00
0d51a8e9-2a61-4c36-be23-2e163810eaf4	116e9422-67ca-4481-95cf-6fb1b951bfad	4b41cd46-d029-4982-b7cb-f52b2e2668dd	70b24aa1-d891-4a6a-925a-6f07126d8f7f	\N	{lifecycle,price,stock}	7.50	2025-07-18 21:55:27.934781+00
ed00af25-2b16-481a-b513-88a03ce6c9b5	116e9422-67ca-4481-95cf-6fb1b951bfad	6a6e1893-7da9-47ab-86f8-698ecd4926da	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	\N	{lifecycle,price,stock}	7.50	2025-11-10 07:44:23.635576+00
7267fbb8-a8f9-40db-903f-6828f0d2faf9	116e9422-67ca-4481-95cf-6fb1b951bfad	9a904cc2-bce4-4215-ba86-22bd2b0e2714	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	\N	{stock,compliance}	\N	2025-12-26 13:42:15.06674+00
8b627ced-9cba-4ce9-8b1b-e3d7df5d0482	116e9422-67ca-4481-95cf-6fb1b951bfad	fe003530-53ab-42f9-a361-70cd8e75658a	70b24aa1-d891-4a6a-925a-6f07126d8f7f	\N	{lifecycle,stock,compliance}	\N	2025-12-12 23:36:00.321674+00
8e6693b7-1eb8-45ab-b528-14f3c8c5130b	116e9422-67ca-4481-95cf-6fb1b951bfad	b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	{compliance}	\N	2025-10-04 08:21:26.074979+00
6f2c1459-ee42-4e5c-9dd0-160fe99da81b	116e9422-67ca-4481-95cf-6fb1b951bfad	81ea99cd-5a3b-49e9-b759-e679de5e5090	d952136f-7430-41a2-a6ec-8e0043f4b941	0d4a92a0-8fb6-49e8-a24a-8a0b2c103d04	{stock}	\N	2025-12-13 02:56:17.669672+00
a9baa1de-644f-4201-ba02-d795c1cd2b42	116e9422-67ca-4481-95cf-6fb1b951bfad	39b7f875-f417-4569-84d1-6e4685773060	3406f56a-647e-40e6-b15c-e7ecd0a09004	b842ab4e-7bae-4ebb-9c90-1c56270095f4	{lifecycle,price,compliance}	7.50	2025-12-21 10:20:14.081402+00
eefc3d48-afc6-407c-9f0d-37cf1736588e	116e9422-67ca-4481-95cf-6fb1b951bfad	d1679f9a-e777-491b-a42d-c71bf2d8ca14	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	\N	{lifecycle,price}	7.50	2025-10-10 16:38:35.978808+00
667f8077-f7f6-4489-a91b-549cd1d611b9	116e9422-67ca-4481-95cf-6fb1b951bfad	7f094bf8-43d9-4598-83d8-da9a8c95648b	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	b842ab4e-7bae-4ebb-9c90-1c56270095f4	{lifecycle}	\N	2025-11-22 17:42:39.775013+00
26f2adec-f8f4-42df-adf5-879a06b8e139	116e9422-67ca-4481-95cf-6fb1b951bfad	b1775161-8a0b-43c8-9cb4-67e2794bb15c	70b24aa1-d891-4a6a-925a-6f07126d8f7f	\N	{stock}	\N	2025-12-03 23:39:30.283979+00
2252180a-319c-4d8a-8876-c115df4a35c4	116e9422-67ca-4481-95cf-6fb1b951bfad	11256dce-7778-443c-886c-e41ef5ba25d8	70b24aa1-d891-4a6a-925a-6f07126d8f7f	21ed05b6-0574-48c0-a6a2-349645130f80	{lifecycle,stock,compliance}	\N	2025-07-24 16:22:37.934063+00
c6aa8ea2-4983-4838-90a9-88ba9eb0d8ef	116e9422-67ca-4481-95cf-6fb1b951bfad	73fcf9c3-1784-4528-8fa3-2efa621f3334	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	\N	{lifecycle,price,stock,compliance}	7.50	2025-12-25 13:17:42.605502+00
1c7c876a-e975-49c3-a18f-83281dba7c20	116e9422-67ca-4481-95cf-6fb1b951bfad	d54f904d-a60e-44ae-b1f9-c62ceb33d962	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	{price,stock}	7.50	2025-12-24 10:44:25.182272+00
\.


--
-- Data for Name: components; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.components (id, organization_id, catalog_component_id, internal_part_number, description, approval_status, stock_on_hand, annual_usage, attributes, created_by, created_at, updated_at) FROM stdin;
bc697619-c1f3-4e4c-b6a2-7cd36c5c5067	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	4279daa7-e8ce-41af-b861-fd90467528fa	NOR-10000	Thick film chip resistor 22 Ω ±1 % 1/4 W 1206	approved	0.000	0	{"bin": "A10"}	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	2025-05-28 17:39:23.836956+00	2025-05-28 17:39:23.836956+00
ae8a1254-0b89-4113-8472-370e4ace8aca	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bdbdc87d-e85d-4106-9886-649f0dea93d4	NOR-10007	Multilayer ceramic capacitor 2.7 µF ±10 % 50 V X7R 0805	approved	37.000	211	{"bin": "B11"}	11671b9c-656f-45d9-8990-c235a08255ef	2025-10-24 19:36:11.019456+00	2025-10-24 19:36:11.019456+00
9e60d9d0-29a8-4a84-ae67-501f2be93e66	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	NOR-10014	8-bit PIC microcontroller, 64 MHz, 40 pins, DIP	proposed	74.000	422	{"bin": "C12"}	11671b9c-656f-45d9-8990-c235a08255ef	2025-12-19 10:34:27.345758+00	2025-12-19 10:34:27.345758+00
85c3e055-307b-4af1-9ebb-d2cc993edd5c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	NOR-10021	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	approved	111.000	633	{"bin": "D13"}	08613bef-76ac-47ba-82c1-b38dc85e7cf9	2025-12-01 04:24:50.796379+00	2025-12-01 04:24:50.796379+00
1be92269-0ac8-46f0-9cc7-0933822017ea	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	1ebbe841-1da2-493e-a1db-1243f9653c89	NOR-10028	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	approved	148.000	844	{"bin": "A14"}	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	2025-05-06 12:33:03.620293+00	2025-05-06 12:33:03.620293+00
30332345-f74a-4d61-a442-9f06d5b58e3b	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	NOR-10035	Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603	approved	185.000	1055	{"bin": "B15"}	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	2025-08-18 10:34:07.028759+00	2025-08-18 10:34:07.028759+00
fd3161a8-1052-4ace-8d32-ea0c83df984e	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	9e71d409-002d-44d6-aa40-8b9e8374e8d3	NOR-10042	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	approved	222.000	1266	{"bin": "C16"}	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	2025-06-15 03:01:25.284007+00	2025-06-15 03:01:25.284007+00
60b69f2d-2b0d-482b-8c79-42956f5dc2f9	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	39bd50a4-4b00-40f2-a68e-17ce33cd552e	NOR-10049	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	approved	259.000	1477	{"bin": "D17"}	527eea87-8205-491e-8554-a2c9670a27df	2025-08-16 10:56:41.818055+00	2025-08-16 10:56:41.818055+00
a6dafa14-7394-48d9-a2d8-1d96c03a28d8	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	NOR-10056	Micro-Fit header, 4 ways, 3.0 mm, single row	proposed	296.000	1688	{"bin": "A18"}	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	2025-10-03 03:09:04.218628+00	2025-10-03 03:09:04.218628+00
f42c4e6d-da4d-4812-a334-4e3d82119291	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	5e4e2560-cf42-4feb-b4b5-a167efd45149	NOR-10063	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	proposed	333.000	1899	{"bin": "B19"}	11671b9c-656f-45d9-8990-c235a08255ef	2025-12-06 06:01:13.866264+00	2025-12-06 06:01:13.866264+00
f4eca0e2-3642-40fe-85da-7edc5c8bdef2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	ae3b1100-9ba6-4a48-b710-218edd9f0b13	NOR-10070	Multilayer ceramic capacitor 6.8 nF ±20 % 16 V X5R 0805	approved	370.000	2110	{"bin": "C20"}	11671b9c-656f-45d9-8990-c235a08255ef	2025-07-27 07:42:08.768935+00	2025-07-27 07:42:08.768935+00
615b0f91-b210-49a5-94b3-e56572cfdeda	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	601ae1eb-318c-406b-b6e5-f4c992492549	NOR-10077	NPN small-signal transistor 45 V, 100 mA, SOT-23	approved	407.000	2321	{"bin": "D21"}	08613bef-76ac-47ba-82c1-b38dc85e7cf9	2025-11-24 13:58:09.797964+00	2025-11-24 13:58:09.797964+00
b157a93f-4f90-4e0f-8031-27d80f566c84	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	a3718449-c493-45b6-b705-3b77a7e0a2b9	NOR-10084	Thick film chip resistor 3.9 kΩ ±1 % 1/10 W 0603	approved	444.000	2532	{"bin": "A22"}	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	2025-05-04 13:00:35.667359+00	2025-05-04 13:00:35.667359+00
882e62c1-8947-4e64-b7df-b79fad9694e4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	48e01954-2437-4e55-a720-56c73a0033ca	NOR-10091	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	proposed	481.000	2743	{"bin": "B23"}	527eea87-8205-491e-8554-a2c9670a27df	2025-10-25 19:10:02.547859+00	2025-10-25 19:10:02.547859+00
85c56217-23cb-4a81-a56c-cdbb5a8701ad	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f40ad325-53dc-4449-b4ed-3fe879d31bc5	NOR-10098	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	proposed	518.000	2954	{"bin": "C24"}	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	2025-09-08 23:39:05.149913+00	2025-09-08 23:39:05.149913+00
eac90d54-bef0-4adc-80fe-19392c2d7d6c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	NOR-10105	Multilayer ceramic capacitor 100 nF ±10 % 16 V X5R 0402	approved	555.000	3165	{"bin": "D25"}	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	2025-06-08 22:56:29.030491+00	2025-06-08 22:56:29.030491+00
4f1e52e2-adba-4756-82a1-45b866bbe900	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f44d0f98-b648-42c9-8279-5a94ec83f94c	NOR-10112	Multilayer ceramic capacitor 68 nF ±10 % 16 V X5R 1206	approved	592.000	3376	{"bin": "A26"}	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	2025-08-05 23:22:58.704459+00	2025-08-05 23:22:58.704459+00
a968b2c0-ba07-4016-988f-84ae83947c5c	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc57cf77-8c75-46ca-b858-4897cbd45cb3	NOR-10119	Shrouded header, 10 ways, 2.5 mm, top entry	approved	629.000	3587	{"bin": "B27"}	527eea87-8205-491e-8554-a2c9670a27df	2025-09-01 08:49:23.846452+00	2025-09-01 08:49:23.846452+00
eeaf5424-cd19-42b8-a653-d1d846c2d1e3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	6897ded9-aae5-4d45-8a26-c2c26fcde272	NOR-10126	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	restricted	666.000	3798	{"bin": "C28"}	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	2025-09-20 10:20:00.148278+00	2025-09-20 10:20:00.148278+00
66e9b2ab-ea40-428a-b772-d93b3cc697ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	NOR-10133	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	approved	703.000	4009	{"bin": "D29"}	08613bef-76ac-47ba-82c1-b38dc85e7cf9	2025-12-02 22:32:36.83646+00	2025-12-02 22:32:36.83646+00
7ade8571-0ae4-4267-9a0d-507ea13ad647	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	NOR-10140	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	proposed	740.000	\N	{"bin": "A30"}	cc7cc230-67e3-4afd-becf-bf77521025b4	2025-10-08 15:56:16.89275+00	2025-10-08 15:56:16.89275+00
afbd4125-2728-44ba-b084-2c5a8cf21875	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	NOR-10147	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	proposed	777.000	\N	{"bin": "B31"}	527eea87-8205-491e-8554-a2c9670a27df	2025-06-09 05:13:35.783496+00	2025-06-09 05:13:35.783496+00
6ad18658-e88f-4130-8e69-6e207915cd4b	e35be55a-9f79-43a6-a23c-7242e198dac3	cdf8e815-c3a7-49e4-b948-65e3d4a08646	HEL-10000	Precision operational amplifier, 5 µV offset, rail-to-rail, SOIC-8	approved	814.000	4642	{"bin": "C32"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-02-10 06:34:19.86639+00	2025-02-10 06:34:19.86639+00
47b5c678-6394-4546-a3a5-2345993da7d7	e35be55a-9f79-43a6-a23c-7242e198dac3	2b332707-247b-4ef1-90a0-f05448c9605b	HEL-10007	Arm Cortex-M4 microcontroller, 168 MHz, 512 KB flash, BGA-100	approved	851.000	4853	{"bin": "D33"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-11-22 10:17:17.858635+00	2025-11-22 10:17:17.858635+00
29e7a6b9-ddf2-4fea-a674-e856458975a2	e35be55a-9f79-43a6-a23c-7242e198dac3	9e71d409-002d-44d6-aa40-8b9e8374e8d3	HEL-10014	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	approved	888.000	5064	{"bin": "A34"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-05-24 17:50:16.747881+00	2025-05-24 17:50:16.747881+00
cda452d1-1cc3-4e7e-9cb9-c2f939565726	e35be55a-9f79-43a6-a23c-7242e198dac3	49943051-c921-4809-bdaa-12cb630852e1	HEL-10021	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	approved	925.000	5275	{"bin": "B35"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-11-01 18:21:40.611142+00	2025-11-01 18:21:40.611142+00
707e13a0-32f7-4c3d-a5bb-a460b1189282	e35be55a-9f79-43a6-a23c-7242e198dac3	11828217-705c-482f-8753-321e43da18d3	HEL-10028	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	approved	962.000	5486	{"bin": "C36"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-22 04:23:43.715802+00	2025-12-22 04:23:43.715802+00
c9af96a7-db3e-4cad-90c9-b0eca578b2a5	e35be55a-9f79-43a6-a23c-7242e198dac3	39bd50a4-4b00-40f2-a68e-17ce33cd552e	HEL-10035	Multilayer ceramic capacitor 220 nF ±20 % 25 V X5R 0402	approved	999.000	5697	{"bin": "D37"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-09-21 14:46:17.803395+00	2025-09-21 14:46:17.803395+00
3683397d-b09a-448d-b7ba-61022203e7a3	e35be55a-9f79-43a6-a23c-7242e198dac3	92f508d0-8e95-499c-ad8f-e756d459ac78	HEL-10042	Micro-Fit header, 22 ways, 3.0 mm, dual row	approved	1036.000	5908	{"bin": "A38"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-16 07:38:01.254787+00	2025-12-16 07:38:01.254787+00
cd214512-ca7a-4b8b-98ad-2f394446919b	e35be55a-9f79-43a6-a23c-7242e198dac3	a533d9b7-7436-4a6f-9593-4a998fea2c4a	HEL-10049	Shrouded header, 13 ways, 2.0 mm, side entry	approved	1073.000	6119	{"bin": "B39"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-08-23 11:31:20.846869+00	2025-08-23 11:31:20.846869+00
ce648a3f-4406-4c94-90ed-6eb5ed6fc408	e35be55a-9f79-43a6-a23c-7242e198dac3	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	HEL-10056	Micro-Fit header, 4 ways, 3.0 mm, single row	approved	1110.000	6330	{"bin": "C40"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-23 13:18:25.476038+00	2025-12-23 13:18:25.476038+00
7e8c4a70-d70f-4e2d-80df-ad3a6fa7a963	e35be55a-9f79-43a6-a23c-7242e198dac3	87e813c9-04dc-4362-a08a-22f86123f94c	HEL-10063	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	approved	1147.000	6541	{"bin": "D41"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-09-14 15:59:51.391453+00	2025-09-14 15:59:51.391453+00
808da35d-a9ea-4bab-ab03-5012ef5ee8e4	e35be55a-9f79-43a6-a23c-7242e198dac3	601ae1eb-318c-406b-b6e5-f4c992492549	HEL-10070	NPN small-signal transistor 45 V, 100 mA, SOT-23	approved	1184.000	6752	{"bin": "A42"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-12-18 13:59:08.079889+00	2025-12-18 13:59:08.079889+00
1e3e7abe-a62c-4962-825b-747de3434d52	e35be55a-9f79-43a6-a23c-7242e198dac3	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	HEL-10077	Multilayer ceramic capacitor 1 µF ±10 % 25 V X7R 0805	approved	1221.000	6963	{"bin": "B43"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-11-10 03:46:49.38028+00	2025-11-10 03:46:49.38028+00
cfc38397-3ef3-4ac1-8008-82f9eb150c7c	e35be55a-9f79-43a6-a23c-7242e198dac3	9eb8c715-15b2-40b6-9a6a-40d25630c262	HEL-10084	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	proposed	1258.000	7174	{"bin": "C44"}	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-10-06 19:50:41.992222+00	2025-10-06 19:50:41.992222+00
9241b009-ce52-4a17-ad32-f722acffd1b1	e35be55a-9f79-43a6-a23c-7242e198dac3	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	HEL-10091	Thick film chip resistor 820 kΩ ±1 % 1/8 W 0805	proposed	1295.000	7385	{"bin": "D45"}	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-08-08 02:53:01.706044+00	2025-08-08 02:53:01.706044+00
540ae7a2-4aed-4dfc-9441-bae765627c49	e35be55a-9f79-43a6-a23c-7242e198dac3	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	HEL-10098	Aluminum electrolytic capacitor 2200 µF ±20 % 35 V SMD, low impedance, 105 °C	proposed	1332.000	7596	{"bin": "A46"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-10-17 23:18:17.239116+00	2025-10-17 23:18:17.239116+00
4351418f-b78b-46ec-9341-5b8b004c1681	e35be55a-9f79-43a6-a23c-7242e198dac3	67c2b855-bcad-415b-8493-8d5f049bedc3	HEL-10105	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	approved	1369.000	7807	{"bin": "B47"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-12-21 21:06:28.129795+00	2025-12-21 21:06:28.129795+00
fdf2d8f3-c65b-46db-85d6-7f4468ef27be	e35be55a-9f79-43a6-a23c-7242e198dac3	bb52abcc-64c6-4710-a4fb-1430102e71be	HEL-10112	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	approved	1406.000	8018	{"bin": "C48"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-05-26 01:25:03.551216+00	2025-05-26 01:25:03.551216+00
c31bbdf4-5408-4c14-b43e-bc21b43179c1	e35be55a-9f79-43a6-a23c-7242e198dac3	d4d0fbe6-a72e-4f27-8ec6-29276a054772	HEL-10119	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	approved	1443.000	8229	{"bin": "D49"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-06-05 03:41:48.400423+00	2025-06-05 03:41:48.400423+00
df951011-aa4c-44ed-b556-5635f1930579	e35be55a-9f79-43a6-a23c-7242e198dac3	abcbef38-74ae-4557-b595-2bac32d16c99	HEL-10126	8-bit PIC microcontroller, 64 MHz, 28 pins, SOIC	approved	1480.000	8440	{"bin": "A50"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-04-07 17:23:14.60975+00	2025-04-07 17:23:14.60975+00
9f5958bf-2fdf-419b-b8fd-9abbc14c4563	e35be55a-9f79-43a6-a23c-7242e198dac3	aa41f107-34f2-417f-b7c0-0d1b4d269553	HEL-10133	PNP small-signal transistor 45 V, 100 mA, SOT-23	proposed	1517.000	8651	{"bin": "B51"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-08-03 14:02:49.154662+00	2025-08-03 14:02:49.154662+00
cb404227-4a83-4730-a169-bcbc0621cd9f	e35be55a-9f79-43a6-a23c-7242e198dac3	7f27065e-3c4c-4363-8c96-55ffbe36ba26	HEL-10140	PNP small-signal transistor 45 V, 100 mA, SOT-323	proposed	1554.000	8862	{"bin": "C52"}	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-10-19 16:41:40.069974+00	2025-10-19 16:41:40.069974+00
2c84bb1f-dc5e-43f4-b307-a3820f9dab35	e35be55a-9f79-43a6-a23c-7242e198dac3	6897ded9-aae5-4d45-8a26-c2c26fcde272	HEL-10147	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	approved	1591.000	9073	{"bin": "D53"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-10-30 20:04:30.34078+00	2025-10-30 20:04:30.34078+00
e6c5fbef-9134-46f6-a723-ae015785ba8b	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	HEL-10154	  spaces before and after  	proposed	1628.000	\N	{"bin": "A54"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-07-25 15:39:56.491073+00	2025-07-25 15:39:56.491073+00
033e5f19-2142-4a8f-8a17-4979107fe3c3	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	HEL-10161	bell-less controls: \b backspace, \v vertical tab, \f form feed,  delete	proposed	1665.000	\N	{"bin": "B55"}	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-03-22 17:00:56.119921+00	2025-03-22 17:00:56.119921+00
079c8935-3c7c-4738-a994-0d84e839c802	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1ebbe841-1da2-493e-a1db-1243f9653c89	LUM-10000	Thick film chip resistor 470 Ω ±1 % 1/8 W 0805	proposed	1702.000	9706	{"bin": "C56"}	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	2025-12-07 16:24:05.174519+00	2025-12-07 16:24:05.174519+00
cc67da10-508f-47a6-8dfd-eb2fc2911399	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	LUM-10007	Thin film resistor 2.7 kΩ ±0.1 % 25 ppm/K 0603	approved	1739.000	9917	{"bin": "D57"}	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	2025-03-17 13:45:42.769838+00	2025-03-17 13:45:42.769838+00
f0c9e5bf-9413-46c3-ad27-0e1df9a92919	8e38bbf0-d48a-46d2-85e0-5ae594baa775	9e71d409-002d-44d6-aa40-8b9e8374e8d3	LUM-10014	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	approved	1776.000	10128	{"bin": "A58"}	0bfc4172-86f2-452e-bdc6-910304d66162	2025-11-05 04:31:45.413607+00	2025-11-05 04:31:45.413607+00
a809f98d-7631-40db-bc60-65f22495e5a5	8e38bbf0-d48a-46d2-85e0-5ae594baa775	49943051-c921-4809-bdaa-12cb630852e1	LUM-10021	Thick film chip resistor 12 Ω ±1 % 1/10 W 0603	proposed	1813.000	10339	{"bin": "B59"}	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	2025-06-19 15:31:30.847238+00	2025-06-19 15:31:30.847238+00
283054d1-258e-42b0-a3c7-0e8ac42cf99d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	13ff9e22-86f7-4422-a262-3961b7817dec	LUM-10028	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-100	proposed	1850.000	10550	{"bin": "C60"}	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	2025-12-17 11:34:56.253019+00	2025-12-17 11:34:56.253019+00
62a1b741-b1b4-452b-b17b-43e4f85c9941	8e38bbf0-d48a-46d2-85e0-5ae594baa775	87e813c9-04dc-4362-a08a-22f86123f94c	LUM-10035	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	approved	1887.000	10761	{"bin": "D61"}	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-12-07 17:36:04.657921+00	2025-12-07 17:36:04.657921+00
3df20c9c-14f1-4b19-977f-999e0e78ca6d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	601ae1eb-318c-406b-b6e5-f4c992492549	LUM-10042	NPN small-signal transistor 45 V, 100 mA, SOT-23	approved	1924.000	10972	{"bin": "A62"}	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	2025-08-26 04:24:47.477273+00	2025-08-26 04:24:47.477273+00
51db4022-a2ad-4bef-ab91-6601602ac6e1	8e38bbf0-d48a-46d2-85e0-5ae594baa775	48e01954-2437-4e55-a720-56c73a0033ca	LUM-10049	Multilayer ceramic capacitor 220 nF ±20 % 16 V X7R 0603	approved	1961.000	11183	{"bin": "B63"}	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	2025-12-22 15:00:46.182527+00	2025-12-22 15:00:46.182527+00
7e657618-8cb6-4495-85ea-5866d1ba061d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cbc7885c-e534-423a-adb7-52d3d67a9bdb	LUM-10056	Precision operational amplifier, 60 µV offset, rail-to-rail, TSOT-5	approved	1998.000	11394	{"bin": "C64"}	0bfc4172-86f2-452e-bdc6-910304d66162	2025-09-28 16:47:03.227485+00	2025-09-28 16:47:03.227485+00
28655ced-e3bd-4cce-97b2-2ce9562f3693	8e38bbf0-d48a-46d2-85e0-5ae594baa775	af52d229-24b8-49d8-989d-deb6d6d14438	LUM-10063	Multilayer ceramic capacitor 1.8 µF ±10 % 50 V X7R 0805	approved	2035.000	11605	{"bin": "D65"}	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	2025-08-13 19:40:39.95274+00	2025-08-13 19:40:39.95274+00
d70b95e0-b3a7-4709-a823-a6dee2b1b079	8e38bbf0-d48a-46d2-85e0-5ae594baa775	3f9e19e3-8bab-4d42-885b-226f0ba1299e	LUM-10070	Multilayer ceramic capacitor 47 nF ±10 % 16 V X5R 0805	approved	2072.000	11816	{"bin": "A66"}	6371487a-3708-4487-bb11-295a75326b10	2025-09-29 07:08:52.903636+00	2025-09-29 07:08:52.903636+00
0459e913-3d0a-483e-87f5-ceaa4402cb2b	8e38bbf0-d48a-46d2-85e0-5ae594baa775	9eb8c715-15b2-40b6-9a6a-40d25630c262	LUM-10077	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	approved	2109.000	12027	{"bin": "B67"}	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	2025-10-15 04:31:02.823902+00	2025-10-15 04:31:02.823902+00
2111a7f0-d060-4c30-bac6-ef2aa4f33619	8e38bbf0-d48a-46d2-85e0-5ae594baa775	67c2b855-bcad-415b-8493-8d5f049bedc3	LUM-10084	Arm Cortex-M4 microcontroller, 168 MHz, 256 KB flash, LQFP-64	approved	2146.000	12238	{"bin": "C68"}	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	2025-12-14 16:51:43.901129+00	2025-12-14 16:51:43.901129+00
02967a95-5d1c-4655-93b9-0bbc5968cb2f	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0176e181-a93f-4c7b-a373-ac92928fd2f8	LUM-10091	Micro-Fit header, 24 ways, 3.0 mm, single row	restricted	2183.000	12449	{"bin": "D69"}	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	2025-02-14 17:31:35.225547+00	2025-02-14 17:31:35.225547+00
6bb8e5a4-dc25-4cc5-a973-70e6ffcfde76	8e38bbf0-d48a-46d2-85e0-5ae594baa775	d4d0fbe6-a72e-4f27-8ec6-29276a054772	LUM-10098	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	approved	2220.000	12660	{"bin": "A70"}	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	2025-11-04 12:35:45.874586+00	2025-11-04 12:35:45.874586+00
932e722b-e8d7-4817-8db0-264be3e3bc1c	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	LUM-10105	Multilayer ceramic capacitor 2.7 µF ±10 % 16 V X7R 0402	approved	2257.000	12871	{"bin": "B71"}	0bfc4172-86f2-452e-bdc6-910304d66162	2025-09-07 06:32:55.55002+00	2025-09-07 06:32:55.55002+00
95f782a3-8871-4a4a-a20c-3133fc1b0a7a	8e38bbf0-d48a-46d2-85e0-5ae594baa775	7f27065e-3c4c-4363-8c96-55ffbe36ba26	LUM-10112	PNP small-signal transistor 45 V, 100 mA, SOT-323	approved	2294.000	13082	{"bin": "C72"}	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	2025-11-27 03:47:20.251547+00	2025-11-27 03:47:20.251547+00
24094668-b7a8-4a06-8af0-eab60b6836f0	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6897ded9-aae5-4d45-8a26-c2c26fcde272	LUM-10119	Crystal 26.000 MHz, ±20 ppm, 18 pF, SMD	approved	2331.000	13293	{"bin": "D73"}	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	2025-07-23 10:42:53.584613+00	2025-07-23 10:42:53.584613+00
953843d2-74d5-46a1-aea0-5ca9d1051271	8e38bbf0-d48a-46d2-85e0-5ae594baa775	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	LUM-10126	Thick film chip resistor 47 Ω ±1 % 1/16 W 0402	approved	2368.000	13504	{"bin": "A74"}	0bfc4172-86f2-452e-bdc6-910304d66162	2025-12-03 01:57:36.388621+00	2025-12-03 01:57:36.388621+00
9333a776-25e0-43c2-90e4-f816c218f794	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c45eff9b-1895-4ce1-a25c-f4febed5229d	LUM-10133	8-bit PIC microcontroller, 64 MHz, 28 pins, TQFP	approved	2405.000	13715	{"bin": "B75"}	6371487a-3708-4487-bb11-295a75326b10	2025-11-17 05:38:08.482199+00	2025-11-17 05:38:08.482199+00
a24f56bf-897a-46c2-964d-c09f8af6226b	8e38bbf0-d48a-46d2-85e0-5ae594baa775	15a67d48-d55f-42c0-8a27-49919a2a5db3	LUM-10140	Arm Cortex-M4 microcontroller, 170 MHz, 1024 KB flash, BGA-64	approved	2442.000	13926	{"bin": "C76"}	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-07-06 23:11:09.416945+00	2025-07-06 23:11:09.416945+00
685f034f-ecab-424c-86a1-b9248f59a663	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	LUM-10147	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	proposed	2479.000	\N	{"bin": "D77"}	0bfc4172-86f2-452e-bdc6-910304d66162	2024-11-02 20:15:23.567459+00	2024-11-02 20:15:23.567459+00
5b11e9bc-8506-4279-b96a-3376c6b799cf	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	LUM-10154	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	proposed	2516.000	\N	{"bin": "A78"}	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	2025-09-28 07:08:55.739578+00	2025-09-28 07:08:55.739578+00
4b41cd46-d029-4982-b7cb-f52b2e2668dd	116e9422-67ca-4481-95cf-6fb1b951bfad	ab7cec98-fc17-4296-9d60-2010c83d509d	OST-10000	N-channel power MOSFET 30 V, 3.4 mΩ, logic level, TO-252	proposed	2553.000	14559	{"bin": "B79"}	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2025-06-19 12:21:39.381089+00	2025-06-19 12:21:39.381089+00
6a6e1893-7da9-47ab-86f8-698ecd4926da	116e9422-67ca-4481-95cf-6fb1b951bfad	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	OST-10007	Thick film chip resistor 3.3 MΩ ±1 % 1/4 W 1206	approved	2590.000	14770	{"bin": "C80"}	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-07-19 09:51:00.996409+00	2025-07-19 09:51:00.996409+00
a78aa621-2480-4eac-8e4b-12e847c6335b	116e9422-67ca-4481-95cf-6fb1b951bfad	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	OST-10014	Indicator LED, yellow, 0603	proposed	2627.000	14981	{"bin": "D81"}	3406f56a-647e-40e6-b15c-e7ecd0a09004	2025-08-03 17:14:25.119136+00	2025-08-03 17:14:25.119136+00
074869d5-18d3-4beb-8e38-9c1c65c26bb9	116e9422-67ca-4481-95cf-6fb1b951bfad	9e71d409-002d-44d6-aa40-8b9e8374e8d3	OST-10021	Multilayer ceramic capacitor 3.3 µF ±20 % 10 V X7R 0603	proposed	2664.000	15192	{"bin": "A82"}	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-06-13 02:40:31.546756+00	2025-06-13 02:40:31.546756+00
9a904cc2-bce4-4215-ba86-22bd2b0e2714	116e9422-67ca-4481-95cf-6fb1b951bfad	04cd2fb0-c1e4-4123-ba70-3d382b036224	OST-10028	Crystal 12.000 MHz, ±20 ppm, 18 pF, SMD	approved	2701.000	15403	{"bin": "B83"}	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2025-11-07 08:28:24.593195+00	2025-11-07 08:28:24.593195+00
fe003530-53ab-42f9-a361-70cd8e75658a	116e9422-67ca-4481-95cf-6fb1b951bfad	11828217-705c-482f-8753-321e43da18d3	OST-10035	N-channel power MOSFET 30 V, 4 mΩ, logic level, TSDSON-8	approved	2738.000	15614	{"bin": "C84"}	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2025-06-08 22:20:36.516244+00	2025-06-08 22:20:36.516244+00
b79a0fe9-6f9b-417f-bf52-08b1aead8d8a	116e9422-67ca-4481-95cf-6fb1b951bfad	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	OST-10042	Crystal 25.000 MHz, ±20 ppm, 18 pF, SMD	approved	2775.000	15825	{"bin": "D85"}	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	2025-07-12 18:38:46.720338+00	2025-07-12 18:38:46.720338+00
9455b8e2-652e-4e72-b1ff-983871d10ffd	116e9422-67ca-4481-95cf-6fb1b951bfad	87e813c9-04dc-4362-a08a-22f86123f94c	OST-10049	Thick film chip resistor 1.8 kΩ ±1 % 1/10 W 0603	approved	2812.000	16036	{"bin": "A86"}	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	2025-06-07 08:26:34.426766+00	2025-06-07 08:26:34.426766+00
81ea99cd-5a3b-49e9-b759-e679de5e5090	116e9422-67ca-4481-95cf-6fb1b951bfad	86341d70-4103-4aba-be40-09b0c88a2593	OST-10056	8-bit PIC microcontroller, 64 MHz, 28 pins, DIP	proposed	2849.000	16247	{"bin": "B87"}	3406f56a-647e-40e6-b15c-e7ecd0a09004	2025-09-17 07:10:35.696069+00	2025-09-17 07:10:35.696069+00
42b9bb70-debf-4bf5-87a1-6d0296c17300	116e9422-67ca-4481-95cf-6fb1b951bfad	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	OST-10063	Thick film chip resistor 220 Ω ±1 % 1/4 W 1206	approved	2886.000	16458	{"bin": "C88"}	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-12-20 07:10:27.680346+00	2025-12-20 07:10:27.680346+00
39b7f875-f417-4569-84d1-6e4685773060	116e9422-67ca-4481-95cf-6fb1b951bfad	fac4b590-19b4-4141-924a-a18995d796d6	OST-10070	PNP small-signal transistor 45 V, 100 mA, SOT-23	approved	2923.000	16669	{"bin": "D89"}	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-08-08 22:28:42.48497+00	2025-08-08 22:28:42.48497+00
ac0481af-7b6e-49c3-b8f0-a7ea84cc4595	116e9422-67ca-4481-95cf-6fb1b951bfad	601ae1eb-318c-406b-b6e5-f4c992492549	OST-10077	NPN small-signal transistor 45 V, 100 mA, SOT-23	approved	2960.000	16880	{"bin": "A90"}	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-06 09:38:26.476951+00	2025-09-06 09:38:26.476951+00
d1679f9a-e777-491b-a42d-c71bf2d8ca14	116e9422-67ca-4481-95cf-6fb1b951bfad	9eb8c715-15b2-40b6-9a6a-40d25630c262	OST-10084	Multilayer ceramic capacitor 3.3 µF ±20 % 25 V X7R 1206	approved	2997.000	17091	{"bin": "B91"}	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-08-11 07:28:40.528792+00	2025-08-11 07:28:40.528792+00
f549bed2-7a2e-45f1-8f94-dd0d4b86d965	116e9422-67ca-4481-95cf-6fb1b951bfad	f40ad325-53dc-4449-b4ed-3fe879d31bc5	OST-10091	Multilayer ceramic capacitor 82 nF ±10 % 25 V X7R 0603	approved	3034.000	17302	{"bin": "C92"}	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	2025-08-06 18:29:08.130188+00	2025-08-06 18:29:08.130188+00
7f094bf8-43d9-4598-83d8-da9a8c95648b	116e9422-67ca-4481-95cf-6fb1b951bfad	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	OST-10098	Thin film resistor 39 kΩ ±0.1 % 25 ppm/K 1206	approved	3071.000	17513	{"bin": "D93"}	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-30 11:36:36.380011+00	2025-09-30 11:36:36.380011+00
b1775161-8a0b-43c8-9cb4-67e2794bb15c	116e9422-67ca-4481-95cf-6fb1b951bfad	5ec7f7fb-b4cc-4818-a2ce-defee203199e	OST-10105	Multilayer ceramic capacitor 2.7 nF ±10 % 10 V X5R 0402	proposed	3108.000	17724	{"bin": "A94"}	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-11-01 08:13:34.924485+00	2025-11-01 08:13:34.924485+00
11256dce-7778-443c-886c-e41ef5ba25d8	116e9422-67ca-4481-95cf-6fb1b951bfad	bb52abcc-64c6-4710-a4fb-1430102e71be	OST-10112	Thick film chip resistor 820 kΩ ±1 % 1/10 W 0603	proposed	3145.000	17935	{"bin": "B95"}	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	2025-07-22 19:35:33.940403+00	2025-07-22 19:35:33.940403+00
73fcf9c3-1784-4528-8fa3-2efa621f3334	116e9422-67ca-4481-95cf-6fb1b951bfad	d4d0fbe6-a72e-4f27-8ec6-29276a054772	OST-10119	Multilayer ceramic capacitor 1.8 nF ±10 % 10 V X5R 1206	approved	3182.000	18146	{"bin": "C96"}	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	2025-12-24 18:59:44.303003+00	2025-12-24 18:59:44.303003+00
1d0d1974-1503-49d3-933e-1fe867eda0c4	116e9422-67ca-4481-95cf-6fb1b951bfad	44fd4a9b-56ec-452e-b679-84a8ad312965	OST-10126	Thick film chip resistor 15 Ω ±1 % 1/16 W 0402	restricted	3219.000	18357	{"bin": "D97"}	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	2025-10-08 17:25:09.013662+00	2025-10-08 17:25:09.013662+00
d54f904d-a60e-44ae-b1f9-c62ceb33d962	116e9422-67ca-4481-95cf-6fb1b951bfad	aa41f107-34f2-417f-b7c0-0d1b4d269553	OST-10133	PNP small-signal transistor 45 V, 100 mA, SOT-23	approved	3256.000	18568	{"bin": "A98"}	e33be577-d42b-433c-ac16-39cc2dab6b26	2025-12-10 19:41:07.546816+00	2025-12-10 19:41:07.546816+00
c15ea444-8699-47da-85d7-3c26cf801bfb	116e9422-67ca-4481-95cf-6fb1b951bfad	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	OST-10140	Multilayer ceramic capacitor 12 nF ±10 % 50 V X5R 1206	proposed	3293.000	18779	{"bin": "B99"}	3406f56a-647e-40e6-b15c-e7ecd0a09004	2025-12-16 01:57:59.457565+00	2025-12-16 01:57:59.457565+00
8108c65c-ff73-4904-9c25-34e3f19d506e	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	OST-10147	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	proposed	3330.000	\N	{"bin": "C10"}	3406f56a-647e-40e6-b15c-e7ecd0a09004	2025-06-17 09:53:14.785661+00	2025-06-17 09:53:14.785661+00
0472aad0-5284-412d-9076-2d1f8442e9e9	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	OST-10154	$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}	proposed	3367.000	\N	{"bin": "D11"}	3406f56a-647e-40e6-b15c-e7ecd0a09004	2025-10-31 04:20:19.579438+00	2025-10-31 04:20:19.579438+00
\.


--
-- Data for Name: enrichment_audit_log; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.enrichment_audit_log (id, entry_number, occurred_at, organization_id, actor_id, actor_ip, action, object_type, object_id, old_values, new_values, catalog_component_id, source, quality_before, quality_after, cost, evidence_sha256) FROM stdin;
52261afe-a859-4a3d-addf-c8d064edc4b0	1	2024-10-01 00:00:00+00	\N	\N	\N	enrich	catalog_components	a8ee2a1e-8411-42e8-8aff-8e0fe113ac19	\N	\N	a8ee2a1e-8411-42e8-8aff-8e0fe113ac19	person	\N	80.00	0.0000	\N
a3b86aa8-0be6-4455-a996-7f66995f867e	2	2025-11-03 01:42:30.293255+00	\N	\N	\N	enrich	catalog_components	49b95001-73c6-40ba-aba4-281c71a73d75	\N	{"specifications": {"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "BGA-100", "flash_kb": 256, "temperature_max": "85 °C"}}	49b95001-73c6-40ba-aba4-281c71a73d75	element14	83.83	96.83	0.0020	\\x24d738edfd0fcce7c590cb270ef79dec5848a03682ef36e3a710cd4634e66df1
e4694df2-5959-4389-8bda-639a8e329063	3	2025-07-16 13:06:13.180533+00	\N	\N	\N	enrich	catalog_components	4279daa7-e8ce-41af-b861-fd90467528fa	\N	{"specifications": {"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "22 Ω"}}	4279daa7-e8ce-41af-b861-fd90467528fa	element14	85.44	96.44	0.0020	\\x5cea609f2b8b4ae0fc535876f1baab5a83432995ae34283f781484e95f8148d8
f79a47fa-96d9-4232-b218-a6ec772eb0d1	4	2025-09-15 19:52:07.244648+00	\N	\N	\N	enrich	catalog_components	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	\N	{"specifications": {"package": "SMD can", "voltage": "25 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}}	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	digikey	77.88	99.88	0.0020	\\x9ffa04f4fac6ca51979bbb4b4a2340674e45b8f37a84a8a5a22f2e87062c73d3
97676fdd-fb44-41a8-a84b-ff4d5cbbe80e	5	2025-09-15 19:52:07.244648+00	\N	\N	\N	enrich	catalog_components	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	\N	{"specifications": {"package": "SMD can", "voltage": "25 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}}	5bd62eb6-bb4e-447c-8dd1-215b9e0a47fd	element14	93.88	99.88	0.0020	\\x4a6029a6e53216ae2cbf0e0eb76badf869dca0e4a076d14b5c19333841e4bb37
70b0e7c5-f6f8-4926-82d4-b9ece2ccc69c	6	2025-08-28 00:56:58.387579+00	\N	\N	\N	enrich	catalog_components	bdbdc87d-e85d-4106-9886-649f0dea93d4	\N	{"specifications": {"package": "0805", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}}	bdbdc87d-e85d-4106-9886-649f0dea93d4	mouser	68.55	95.55	0.0020	\\xf5076cefad8cf9a3f6c171de88dd21724186806826bbf8a2f433f74f85542693
de37dd27-541d-4ed2-b534-eeb33701b5a6	7	2025-11-20 03:23:50.422394+00	\N	\N	\N	enrich	catalog_components	136a334c-c18e-450f-97e6-c6a7290a4cf9	\N	{"specifications": {"rows": "dual row", "pitch": "3.0 mm", "positions": 4}}	136a334c-c18e-450f-97e6-c6a7290a4cf9	mouser	68.95	97.95	0.0020	\\x813aa60ed7eb6ae7a7559635c8873a4640e5fa8b4db29bcf0242d9bff9a9a652
4cc8ccca-59f9-4826-8414-54dd317f29af	8	2025-11-20 03:23:50.422394+00	\N	\N	\N	enrich	catalog_components	136a334c-c18e-450f-97e6-c6a7290a4cf9	\N	{"specifications": {"rows": "dual row", "pitch": "3.0 mm", "positions": 4}}	136a334c-c18e-450f-97e6-c6a7290a4cf9	element14	73.95	97.95	0.0020	\\x43c601ac33f2e153c99ed9a5337d0f7c05ec5f3f5b353a2f0b0a7d1dfb5af75a
96bc0371-90fd-4222-8835-970c977b3441	9	2025-11-05 08:12:38.867194+00	\N	\N	\N	enrich	catalog_components	11f47a7b-1300-4b93-8d2e-3b2c615a21be	\N	{"specifications": {"rds_on": "9 mΩ", "package": "TSDSON-8", "voltage": "80 V"}}	11f47a7b-1300-4b93-8d2e-3b2c615a21be	mouser	75.90	95.90	0.0020	\\x377d465f6a1ba4eff8d74a2f1b5e292e5efdd7120bb63caa4e555ca8d39f2cce
5dc08810-daca-4165-b235-5ba31352bb72	10	2025-01-27 01:55:40.263277+00	\N	\N	\N	enrich	catalog_components	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	\N	{"specifications": {"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "40 V"}}	a95d9bf9-a377-4b1e-afb9-06ea5847ab73	digikey	87.40	95.40	0.0020	\\x58eb09d667c36965aec08043a9a1cde7c10cb8f826c8363e66d3fc949abba3f6
f1f62318-66d5-4ab1-b76d-160c9c9932a7	11	2025-02-22 15:13:29.870077+00	\N	\N	\N	enrich	catalog_components	ab7cec98-fc17-4296-9d60-2010c83d509d	\N	{"specifications": {"rds_on": "3.4 mΩ", "package": "TO-252", "voltage": "30 V"}}	ab7cec98-fc17-4296-9d60-2010c83d509d	element14	85.92	95.92	0.0020	\\x44c45061c9bf91f88cd5583d2399c555fbda5bf1384a84fb3faf982200f71d23
6a4bf4ac-37f1-4e19-b720-a407c08c52ff	12	2025-08-23 00:54:42.052124+00	\N	\N	\N	enrich	catalog_components	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	\N	{"specifications": {"core": "PIC18", "pins": 40, "clock": "64 MHz", "package": "DIP"}}	26b9c8aa-e481-49f4-a8ba-7a08bf34aa4e	mouser	66.21	77.21	0.0020	\\x820b21d329bd0999a1983c0ca6b2e6936eab0ae212631006d9f5de61b28e377b
1cd544cb-63b8-461e-88bb-df434b5cb89a	13	2025-09-27 11:57:50.393082+00	\N	\N	\N	enrich	catalog_components	46c1b6b4-8102-44b6-86a3-bdfdab890a42	\N	{"specifications": {"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "LQFP-100", "flash_kb": 1024, "temperature_max": "85 °C"}}	46c1b6b4-8102-44b6-86a3-bdfdab890a42	digikey	87.70	96.70	0.0020	\\x9998450c268f86ac34525a48c102fb195cab9da1a5428a3b052cb3b958a65053
a4097889-0f2c-467b-80b9-0286c1f1da11	14	2025-09-27 11:57:50.393082+00	\N	\N	\N	enrich	catalog_components	46c1b6b4-8102-44b6-86a3-bdfdab890a42	\N	{"specifications": {"core": "Cortex-M4", "pins": 100, "clock": "180 MHz", "package": "LQFP-100", "flash_kb": 1024, "temperature_max": "85 °C"}}	46c1b6b4-8102-44b6-86a3-bdfdab890a42	element14	79.70	96.70	0.0020	\\xf966246232affae5d8b166fe93ce44d4488c182e39a76d94a4b3c5830407024e
9d3cd59b-f10b-4905-9905-5acacf64dc9a	15	2025-12-13 02:35:34.180635+00	\N	\N	\N	enrich	catalog_components	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	\N	{"specifications": {"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "3.3 MΩ"}}	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	mouser	73.38	92.38	0.0020	\\x5d24116b526e63ec026b6d3df931944566c57c75833105f972d4c7690fa978e4
375af509-b58b-488c-89d2-4e704fbd3e36	16	2025-09-21 06:29:16.756228+00	\N	\N	\N	enrich	catalog_components	1ebbe841-1da2-493e-a1db-1243f9653c89	\N	{"specifications": {"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "470 Ω"}}	1ebbe841-1da2-493e-a1db-1243f9653c89	mouser	75.36	81.36	0.0020	\\xc5cb9e346a98ebbfe84b8b8727efdb7ab8401dc6617699aa9c0149a289ced939
586a7485-49d8-47e3-8d00-0fc8c984a689	17	2024-12-25 23:11:27.81769+00	\N	\N	\N	enrich	catalog_components	d921f3e4-ed89-40aa-86e6-a3736dbf991b	\N	{"specifications": {"rows": "single row", "pitch": "3.0 mm", "positions": 24}}	d921f3e4-ed89-40aa-86e6-a3736dbf991b	element14	86.52	95.52	0.0020	\\x0de66e0bf26e6f1c4132db5b31c353d8666e67cff620d515f190a3ce871ab180
d25f7052-45e4-4391-b2c0-e01025a9d2e0	18	2025-11-16 05:08:46.898463+00	\N	\N	\N	enrich	catalog_components	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	\N	{"specifications": {"colour": "yellow", "package": "0603"}}	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	mouser	73.54	95.54	0.0020	\\x758c6dbe0216ed7bb88befba6c0ef911b2bc36e24d8450aaeedcd6046c189568
094fa5d6-e1be-4b28-a2cd-402b7fd64b9f	19	2025-11-16 05:08:46.898463+00	\N	\N	\N	enrich	catalog_components	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	\N	{"specifications": {"colour": "yellow", "package": "0603"}}	17b45f3e-5426-46bc-ae06-c0fc01a4a0e7	digikey	69.54	95.54	0.0020	\\x9be466335dd157db7a0cb2be5bc52fd31dd4965d1f5cf30bcaedff185a8ce614
869e824a-6803-4d51-bb40-e86bc1b56cb3	20	2025-06-16 13:15:57.366918+00	\N	\N	\N	enrich	catalog_components	cdf8e815-c3a7-49e4-b948-65e3d4a08646	\N	{"specifications": {"offset": "5 µV", "package": "SOIC-8", "channels": 1}}	cdf8e815-c3a7-49e4-b948-65e3d4a08646	mouser	72.79	97.79	0.0020	\\xddc5fdd3a4ba5d47ebdd7fe23e28357bf30f04ca7ffcaee4adf09f1e535c4c39
08251099-d3e5-42f4-9d3f-beed38946752	21	2025-12-13 08:45:48.756529+00	\N	\N	\N	enrich	catalog_components	072e8642-ee22-4788-8a15-e5787e2348c6	\N	{"specifications": {"rds_on": "1.6 mΩ", "package": "TSDSON-8", "voltage": "80 V"}}	072e8642-ee22-4788-8a15-e5787e2348c6	element14	87.14	96.14	0.0020	\\xb330eb1e835f1fde638ee3a9dcbb90ee29ff2bfd19043e4b691f182b6a0cbd00
f2ed909a-42a7-4299-b228-40786f0a528f	22	2025-10-19 07:39:52.172968+00	\N	\N	\N	enrich	catalog_components	2b332707-247b-4ef1-90a0-f05448c9605b	\N	{"specifications": {"core": "Cortex-M4", "pins": 100, "clock": "168 MHz", "package": "BGA-100", "flash_kb": 512, "temperature_max": "85 °C"}}	2b332707-247b-4ef1-90a0-f05448c9605b	digikey	64.11	84.11	0.0020	\\x61bc2485d83dfe33c2792a0d3481a24ab8237235f96db778285ae997f635e49c
f3885278-4628-464c-ad0e-0b0d8a1174f0	23	2025-01-20 04:38:28.839276+00	\N	\N	\N	enrich	catalog_components	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	\N	{"specifications": {"tempco": "25 ppm/K", "package": "0603", "tolerance": "±0.1 %", "resistance": "2.7 kΩ"}}	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	mouser	63.33	90.33	0.0020	\\x08424e58892d2197fbcd587fcd29e4bf22758f61430ae11b2278d62e5e64b3e9
e6b7b95b-ab0b-4ba9-bfea-80ec1bb3cc2d	24	2025-01-20 04:38:28.839276+00	\N	\N	\N	enrich	catalog_components	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	\N	{"specifications": {"tempco": "25 ppm/K", "package": "0603", "tolerance": "±0.1 %", "resistance": "2.7 kΩ"}}	e7bb350e-e3e4-4556-b17c-3fc82776d3e9	digikey	85.33	90.33	0.0020	\\xc1230d3d9c643bd132852eb3484df84ac8578e06e3d6a0c9624d90a17b633fd0
95fdbc73-ee0a-4bae-9a1f-03b23ea27c5e	25	2025-04-08 03:57:52.963775+00	\N	\N	\N	enrich	catalog_components	9e71d409-002d-44d6-aa40-8b9e8374e8d3	\N	{"specifications": {"package": "0603", "voltage": "10 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "3.3 µF"}}	9e71d409-002d-44d6-aa40-8b9e8374e8d3	mouser	69.60	99.60	0.0020	\\xe089d20f5ac325c3b0e0669792279e03f94b676e9b3f0122be01b5ed085f4f97
e2e360f9-541e-4496-9437-808067b424ae	26	2025-02-01 09:03:31.393636+00	\N	\N	\N	enrich	catalog_components	04cd2fb0-c1e4-4123-ba70-3d382b036224	\N	{"specifications": {"load": "18 pF", "package": "ABM3", "frequency": "12.000 MHz", "stability": "±20 ppm"}}	04cd2fb0-c1e4-4123-ba70-3d382b036224	digikey	82.60	95.60	0.0020	\\x263bc1ff2f4bafcfbb648ad404be229800de21c13464cf376e5330ee46137c39
b5ce47f2-807f-44cb-a0b2-d32432b57784	27	2025-02-01 09:03:31.393636+00	\N	\N	\N	enrich	catalog_components	04cd2fb0-c1e4-4123-ba70-3d382b036224	\N	{"specifications": {"load": "18 pF", "package": "ABM3", "frequency": "12.000 MHz", "stability": "±20 ppm"}}	04cd2fb0-c1e4-4123-ba70-3d382b036224	element14	85.60	95.60	0.0020	\\xb395699ff539c758d3eeda1aa221d18fa19a50fdf0d7e5845ab232b22e125b96
10cdef79-9a96-46a5-9d15-dc406c6d506f	28	2025-09-11 10:06:06.01891+00	\N	\N	\N	enrich	catalog_components	49943051-c921-4809-bdaa-12cb630852e1	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "12 Ω"}}	49943051-c921-4809-bdaa-12cb630852e1	mouser	77.18	96.18	0.0020	\\x53e2f2cc465ffc794ba834e8ceb17aab14e8772e9ac1a01690e781dbd705d144
34910227-89b3-425f-836d-c2b5332af96d	29	2025-09-11 10:06:06.01891+00	\N	\N	\N	enrich	catalog_components	49943051-c921-4809-bdaa-12cb630852e1	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "12 Ω"}}	49943051-c921-4809-bdaa-12cb630852e1	digikey	84.18	96.18	0.0020	\\xc1a87a5383d95717289eb7661a2893c0b8a01ab38eaefd3e2a3c17d1191753ec
06fb81ff-9a25-47c2-9503-dfa5e5bbf300	30	2025-05-12 11:28:28.24382+00	\N	\N	\N	enrich	catalog_components	11828217-705c-482f-8753-321e43da18d3	\N	{"specifications": {"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "30 V"}}	11828217-705c-482f-8753-321e43da18d3	mouser	63.69	90.69	0.0020	\\xd677f4bb5b553a67b954c4c296b674d9ca784112aaf95c3a77ff7775504bf07b
b835bdbb-fe10-4ba2-8831-5402600214de	31	2025-05-12 11:28:28.24382+00	\N	\N	\N	enrich	catalog_components	11828217-705c-482f-8753-321e43da18d3	\N	{"specifications": {"rds_on": "4 mΩ", "package": "TSDSON-8", "voltage": "30 V"}}	11828217-705c-482f-8753-321e43da18d3	element14	76.69	90.69	0.0020	\\xa2c0babc8e0f23fa405e86bd0a76090fdf649db57a30599333e559ac855ae7d7
f969e788-1f7e-4448-adf1-b6d2eb572ccf	32	2024-09-07 01:54:34.000134+00	\N	\N	\N	enrich	catalog_components	39bd50a4-4b00-40f2-a68e-17ce33cd552e	\N	{"specifications": {"package": "0402", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "220 nF"}}	39bd50a4-4b00-40f2-a68e-17ce33cd552e	mouser	19.64	46.64	0.0020	\\xc34a2987278114f9ce03a21b8f8fa666df875afd15a7b471d68bd6d931b670d1
39e6b0d8-c85c-444f-b078-d084b22b8706	33	2024-09-07 01:54:34.000134+00	\N	\N	\N	enrich	catalog_components	39bd50a4-4b00-40f2-a68e-17ce33cd552e	\N	{"specifications": {"package": "0402", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "220 nF"}}	39bd50a4-4b00-40f2-a68e-17ce33cd552e	element14	38.64	46.64	0.0020	\\xe588c862a0ccbd7680bf664af1b6f701390527814196bcc1ac5cd48e0d087ee9
cfc13c70-c00d-4b2d-873f-53aa0e49a591	34	2025-08-30 20:47:10.822248+00	\N	\N	\N	enrich	catalog_components	92f508d0-8e95-499c-ad8f-e756d459ac78	\N	{"specifications": {"rows": "dual row", "pitch": "3.0 mm", "positions": 22}}	92f508d0-8e95-499c-ad8f-e756d459ac78	digikey	88.56	97.56	0.0020	\\x50e4ffb0219d8a16e2af52220b7f94eb7046834839d3389c543a6644a1354e15
516e14e6-08cd-4d79-80f9-c21b2e445ebd	35	2025-07-17 07:56:59.931534+00	\N	\N	\N	enrich	catalog_components	13ff9e22-86f7-4422-a262-3961b7817dec	\N	{"specifications": {"core": "Cortex-M4", "pins": 100, "clock": "168 MHz", "package": "LQFP-100", "flash_kb": 256, "temperature_max": "85 °C"}}	13ff9e22-86f7-4422-a262-3961b7817dec	mouser	75.57	95.57	0.0020	\\x5fee91b95c3a77cb4946bf5932078b0f088f3c5cd9e8fc723b1d979b5ed01cb4
4b033ca2-9c42-4561-be50-550e10dae475	36	2025-11-09 18:31:53.193944+00	\N	\N	\N	enrich	catalog_components	a533d9b7-7436-4a6f-9593-4a998fea2c4a	\N	{"specifications": {"pitch": "2.0 mm", "positions": 13, "orientation": "side entry"}}	a533d9b7-7436-4a6f-9593-4a998fea2c4a	mouser	84.88	90.88	0.0020	\\xa54678dd0f78eb4c90f3f90002f46bed0736e661d4d3a5f84d0bda5c3271ec2d
b07bfa0e-16c5-464f-b1f1-d28cbcd6cc59	37	2025-05-19 11:13:07.915977+00	\N	\N	\N	enrich	catalog_components	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	\N	{"specifications": {"rows": "single row", "pitch": "3.0 mm", "positions": 4}}	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	mouser	48.96	76.96	0.0020	\\xdacc0e5daed850d7a1d50be5998b95a731d07c488bfaca8b9e7a71d0e274d9d6
db8bba69-fec6-4bca-b3cd-a57a37838169	38	2025-05-19 11:13:07.915977+00	\N	\N	\N	enrich	catalog_components	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	\N	{"specifications": {"rows": "single row", "pitch": "3.0 mm", "positions": 4}}	c3c762ed-8c6e-43d8-a2ce-baa94b0b67dc	digikey	51.96	76.96	0.0020	\\x1c2e72c536fb078c5050fb57156d65443e890f908d66267d29d06ed538b92ed1
052b0732-15b5-4d2b-8c24-1956e0710f3e	39	2025-05-18 05:57:54.178889+00	\N	\N	\N	enrich	catalog_components	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	\N	{"specifications": {"load": "18 pF", "package": "ABM3", "frequency": "25.000 MHz", "stability": "±20 ppm"}}	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	digikey	46.47	51.47	0.0020	\\x03b32b38665c78c9422e8c1034b5e17585f4789c985469e7e77da8c28d4bdf33
cd563608-5a53-4484-a2e3-016532790110	40	2025-08-01 08:52:35.634005+00	\N	\N	\N	enrich	catalog_components	87e813c9-04dc-4362-a08a-22f86123f94c	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "1.8 kΩ"}}	87e813c9-04dc-4362-a08a-22f86123f94c	element14	72.82	98.82	0.0020	\\xdf3b8b06e353715da436fa2ac07bbb4c308315956892a597748ef1a39e77d6f5
00ce0e96-a5f9-4d9e-967e-63802a723311	41	2024-09-11 12:10:39.474005+00	\N	\N	\N	enrich	catalog_components	86341d70-4103-4aba-be40-09b0c88a2593	\N	{"specifications": {"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}}	86341d70-4103-4aba-be40-09b0c88a2593	mouser	74.89	92.89	0.0020	\\x21b5672be9cfe23e8bdce5c3de20eb65affd1524247fadecb5f0bd4742d3354a
6a35278e-eb17-47de-8030-907f92cfdb13	42	2024-09-11 12:10:39.474005+00	\N	\N	\N	enrich	catalog_components	86341d70-4103-4aba-be40-09b0c88a2593	\N	{"specifications": {"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}}	86341d70-4103-4aba-be40-09b0c88a2593	digikey	62.89	92.89	0.0020	\\x7e87838e0b6acfe0bbb556afa9c4b64f45df8719aa038af3a1dc6d8779e03655
2cc1d7c6-bbfd-4588-898a-0524680853b6	43	2025-08-15 02:38:58.880255+00	\N	\N	\N	enrich	catalog_components	5e4e2560-cf42-4feb-b4b5-a167efd45149	\N	{"specifications": {"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "DIP"}}	5e4e2560-cf42-4feb-b4b5-a167efd45149	element14	70.70	97.70	0.0020	\\x51cff72d140097e936f93ccf8281d8777bb1272f1891b85732faeb2b95cf66ce
d7948180-4a72-4b3f-b2a4-fa1494f5da9a	44	2025-11-11 02:18:19.720831+00	\N	\N	\N	enrich	catalog_components	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	\N	{"specifications": {"pitch": "2.0 mm", "positions": 8, "orientation": "side entry"}}	a307a5c5-d865-4914-9c44-6e2f9c99cbc2	mouser	80.04	97.04	0.0020	\\x7503b0ded3d90b1dbe1848fc980ba2f6db1927c47e42c0a5fddc03b259f55d2c
87dfd4a5-33a4-4588-a342-6a5dc4ced174	45	2024-11-26 13:21:51.338289+00	\N	\N	\N	enrich	catalog_components	9d1b9f35-9f40-4ca8-9db1-d276a3866b63	\N	{"specifications": {"package": "0603", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "180 nF"}}	9d1b9f35-9f40-4ca8-9db1-d276a3866b63	element14	90.24	98.24	0.0020	\\x1008150c519e6b64f264a3e25a243d5476070a6b2cd731c43c5459c9329db219
849f521f-3230-4513-acc3-eb2f224b3398	46	2025-09-10 17:56:59.644681+00	\N	\N	\N	enrich	catalog_components	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	\N	{"specifications": {"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "220 Ω"}}	a0ad8b09-1d94-4e98-9c18-fb657b21e68b	element14	77.15	97.15	0.0020	\\x4d91f56bd865e4877f493208e48f6544bad280342e008952c65139fc6b2ce7b9
37c03c6e-7a89-4a8e-80f4-9510039525ab	47	2025-05-17 04:25:06.17171+00	\N	\N	\N	enrich	catalog_components	be3525ec-1767-4c25-8271-6bc8cd115570	\N	{"specifications": {"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "330 nF"}}	be3525ec-1767-4c25-8271-6bc8cd115570	mouser	88.81	98.81	0.0020	\\x2299f8d4d24a6c441a2acefe155da08fceaef162e9290dce4e2b17090e776ee7
6dd817ff-ba17-4465-9c37-b3eea287c728	48	2025-02-11 07:34:35.30862+00	\N	\N	\N	enrich	catalog_components	6df26028-012e-4e43-b858-a64eabbe0858	\N	{"specifications": {"package": "1206", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "390 nF"}}	6df26028-012e-4e43-b858-a64eabbe0858	mouser	70.99	96.99	0.0020	\\x8d171e14f5386ea702f61369edb41d94d755c0e6b8d6f31e3db036d0dd2639af
6952a626-09a3-42a9-a2c7-5282c97d18b8	49	2025-02-11 07:34:35.30862+00	\N	\N	\N	enrich	catalog_components	6df26028-012e-4e43-b858-a64eabbe0858	\N	{"specifications": {"package": "1206", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "390 nF"}}	6df26028-012e-4e43-b858-a64eabbe0858	digikey	90.99	96.99	0.0020	\\x7cf8cb9e5ac6a90016bc9246396c360041e31c54d26ab4e5697ea346fc3e167e
8acc375c-a72b-4987-9ee6-7923bbd31ef2	50	2025-09-21 09:11:49.605862+00	\N	\N	\N	enrich	catalog_components	ae3b1100-9ba6-4a48-b710-218edd9f0b13	\N	{"specifications": {"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "6.8 nF"}}	ae3b1100-9ba6-4a48-b710-218edd9f0b13	mouser	46.07	55.07	0.0020	\\xeaa5eabd973f594568745a6cace34675078eb9ad34e537f8926c8fa12b0b82ec
160b95fb-703f-438a-a35d-7dac0f047a39	51	2025-09-21 09:11:49.605862+00	\N	\N	\N	enrich	catalog_components	ae3b1100-9ba6-4a48-b710-218edd9f0b13	\N	{"specifications": {"package": "0805", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "6.8 nF"}}	ae3b1100-9ba6-4a48-b710-218edd9f0b13	element14	47.07	55.07	0.0020	\\x9e1646695e3a423059b220d14f6d794121a20879895b378888b65ee50eb72933
33e6a2b6-76cb-4059-afa5-eefbe3706f91	52	2025-09-20 12:28:45.627614+00	\N	\N	\N	enrich	catalog_components	fac4b590-19b4-4141-924a-a18995d796d6	\N	{"specifications": {"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}}	fac4b590-19b4-4141-924a-a18995d796d6	digikey	38.84	54.84	0.0020	\\xd1959758aafbf42014884faa04c3eeec94842ba1dfcd10f789688df84c6d3166
d3a95517-2e65-4e02-9f60-4ba86d6b92b1	53	2025-09-20 12:28:45.627614+00	\N	\N	\N	enrich	catalog_components	fac4b590-19b4-4141-924a-a18995d796d6	\N	{"specifications": {"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}}	fac4b590-19b4-4141-924a-a18995d796d6	element14	46.84	54.84	0.0020	\\x9532374283fc9a2e973b49023043cf38e9ec39b1fc5fb8ca5ee0607a7c3c0790
71e79620-8030-4930-8247-47b702c8b236	54	2025-11-02 16:54:33.923152+00	\N	\N	\N	enrich	catalog_components	601ae1eb-318c-406b-b6e5-f4c992492549	\N	{"specifications": {"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "NPN"}}	601ae1eb-318c-406b-b6e5-f4c992492549	digikey	80.77	98.77	0.0020	\\xd4e12e18147d4491ca151ad8ab5b9af239678b0d42d1d9ac6d630bdb97502f91
e4220132-1b56-4cd5-af9f-341689de3731	55	2025-11-02 16:54:33.923152+00	\N	\N	\N	enrich	catalog_components	601ae1eb-318c-406b-b6e5-f4c992492549	\N	{"specifications": {"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "NPN"}}	601ae1eb-318c-406b-b6e5-f4c992492549	element14	76.77	98.77	0.0020	\\x97b07aea5799fef601ce84fd9ce7c8f0c46f89ee80a35af128a116757d244f45
4e578cd4-5c56-4ebf-b432-df2af2e87e05	56	2025-12-22 08:51:33.004965+00	\N	\N	\N	enrich	catalog_components	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	\N	{"specifications": {"package": "0805", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1 µF"}}	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	digikey	54.33	81.33	0.0020	\\x69952ded413faea92f0ef3bce82a8a741289bd362708d74b0f669f041cbf6743
c72941fc-0c27-4889-96f7-ae3ba87cd59f	57	2025-12-22 08:51:33.004965+00	\N	\N	\N	enrich	catalog_components	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	\N	{"specifications": {"package": "0805", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1 µF"}}	262c1d0e-e2da-4e08-8a4d-a47d29b6d2da	element14	58.33	81.33	0.0020	\\x6f672846e85508e718c4e82768630a0a6c40331867e41605d7cb53928fc2596f
fb968457-5697-4206-ab98-95fd62f6f54e	58	2025-06-08 04:31:11.847384+00	\N	\N	\N	enrich	catalog_components	a3718449-c493-45b6-b705-3b77a7e0a2b9	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "3.9 kΩ"}}	a3718449-c493-45b6-b705-3b77a7e0a2b9	digikey	59.88	64.88	0.0020	\\x7289f60940d89a2a14579cb67c1f397737a594c43bc2d4270e98ab7bb61f9ff3
fd8adad4-85aa-4826-a2f9-00238eaf7e98	59	2025-11-02 22:53:11.912761+00	\N	\N	\N	enrich	catalog_components	48e01954-2437-4e55-a720-56c73a0033ca	\N	{"specifications": {"package": "0603", "voltage": "16 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "220 nF"}}	48e01954-2437-4e55-a720-56c73a0033ca	element14	89.46	97.46	0.0020	\\x45c9308aebad1c441445f77fd3228f12ca8bd4b136534d43a99c3208bb56d898
e4d66f7d-c954-4941-b772-c72015954789	60	2025-05-22 23:59:38.309222+00	\N	\N	\N	enrich	catalog_components	cbc7885c-e534-423a-adb7-52d3d67a9bdb	\N	{"specifications": {"offset": "60 µV", "package": "TSOT-5", "channels": 1}}	cbc7885c-e534-423a-adb7-52d3d67a9bdb	mouser	85.63	97.63	0.0020	\\x060bae07e6add7755a94495fe83c676e510808ad41c460ff854746b43c354d7c
ba62d7bb-b6c6-4a01-a47d-3fb90b700153	61	2025-11-09 13:06:12.221537+00	\N	\N	\N	enrich	catalog_components	c096f3a7-51c3-4393-a05e-b40693560e52	\N	{"specifications": {"package": "0603", "voltage": "50 V", "tolerance": "±20 %", "dielectric": "X5R", "capacitance": "1 nF"}}	c096f3a7-51c3-4393-a05e-b40693560e52	mouser	53.36	72.36	0.0020	\\x0731f44d9dc726fe48752bab7d3da7a16b6bc1319bcf4f9bd2ca75511dfc2896
12bda3c8-2ce7-4cf2-9522-8901ef473354	62	2025-10-12 10:48:24.134012+00	\N	\N	\N	enrich	catalog_components	af52d229-24b8-49d8-989d-deb6d6d14438	\N	{"specifications": {"package": "0805", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "1.8 µF"}}	af52d229-24b8-49d8-989d-deb6d6d14438	element14	68.30	97.30	0.0020	\\xcc665d6b7ed6ac9e924ddb7c1856ae06986e6f5c3388d4c7c4606bc96fea8c75
d1e6f544-25ed-4037-9297-440996c8b897	63	2024-12-23 23:50:01.967431+00	\N	\N	\N	enrich	catalog_components	b15a0a57-acf9-4d99-936c-b452c821d307	\N	{"specifications": {"package": "0603", "voltage": "25 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "390 pF"}}	b15a0a57-acf9-4d99-936c-b452c821d307	digikey	66.24	83.24	0.0020	\\xf3d80c371eaa7b0dd0556d055ace02cd596622eb32b05a2ee432666641a491ef
9f346de9-4ad6-4d9f-9970-653cbdf0e503	64	2025-05-03 22:56:41.177425+00	\N	\N	\N	enrich	catalog_components	3f9e19e3-8bab-4d42-885b-226f0ba1299e	\N	{"specifications": {"package": "0805", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "47 nF"}}	3f9e19e3-8bab-4d42-885b-226f0ba1299e	digikey	24.06	35.06	0.0020	\\xa02480ebf41a3c9048af8b5e2f434f8b7236635eb7b0b7eceaee94c1674e34e5
357840f2-bf15-4df4-a400-d58aefcde081	65	2025-05-03 22:56:41.177425+00	\N	\N	\N	enrich	catalog_components	3f9e19e3-8bab-4d42-885b-226f0ba1299e	\N	{"specifications": {"package": "0805", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "47 nF"}}	3f9e19e3-8bab-4d42-885b-226f0ba1299e	element14	25.06	35.06	0.0020	\\x3c80436c7a46f78ec041ce16f6d22a78e6a2c9091553eaa181b6fa16740d971b
500f1ca5-96c5-46ad-b927-52793376d044	66	2025-10-24 12:04:20.556373+00	\N	\N	\N	enrich	catalog_components	9eb8c715-15b2-40b6-9a6a-40d25630c262	\N	{"specifications": {"package": "1206", "voltage": "25 V", "tolerance": "±20 %", "dielectric": "X7R", "capacitance": "3.3 µF"}}	9eb8c715-15b2-40b6-9a6a-40d25630c262	digikey	60.73	80.73	0.0020	\\x65f40e6fdd0dda6f0240c3172ea1613660185e67873752dd012db528afc1e2d5
adf8e1eb-3709-4c6b-bd4b-b3e83625d519	67	2025-08-19 02:05:21.370735+00	\N	\N	\N	enrich	catalog_components	f40ad325-53dc-4449-b4ed-3fe879d31bc5	\N	{"specifications": {"package": "0603", "voltage": "25 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "82 nF"}}	f40ad325-53dc-4449-b4ed-3fe879d31bc5	digikey	47.47	75.47	0.0020	\\x0d176756692e1fcb1befbf2ecaafea9eb89b568ae25415913873f33b13e48aa5
7547cad7-6b0c-4b7f-bf94-97d5640b1d7b	68	2025-10-07 23:12:06.3066+00	\N	\N	\N	enrich	catalog_components	57574ff7-b841-4bbd-9e1a-a905c151d072	\N	{"specifications": {"core": "Cortex-M4", "pins": 144, "clock": "168 MHz", "package": "LQFP-144", "flash_kb": 1024, "temperature_max": "105 °C"}}	57574ff7-b841-4bbd-9e1a-a905c151d072	mouser	49.52	61.52	0.0020	\\xd574e022ab0760825fc9d5d4ce4d1a1d264a6e54b6dc09e92b0f85cd0204204a
03c12ba1-2782-44e5-8db8-dc653b0a02ca	69	2025-10-07 23:12:06.3066+00	\N	\N	\N	enrich	catalog_components	57574ff7-b841-4bbd-9e1a-a905c151d072	\N	{"specifications": {"core": "Cortex-M4", "pins": 144, "clock": "168 MHz", "package": "LQFP-144", "flash_kb": 1024, "temperature_max": "105 °C"}}	57574ff7-b841-4bbd-9e1a-a905c151d072	element14	31.52	61.52	0.0020	\\x6f7a141cd7362dd75f15be077ab4e57e3a7451692dc41afb8de239a2ea26b7a1
f15f1980-b673-43b4-8872-3ffd237ba250	70	2025-10-04 04:07:07.165583+00	\N	\N	\N	enrich	catalog_components	060f2351-c1fb-4bee-bcb9-854b68f0a847	\N	{"specifications": {"package": "XAL6060", "tolerance": "±20 %", "inductance": "33 µH"}}	060f2351-c1fb-4bee-bcb9-854b68f0a847	mouser	82.86	98.86	0.0020	\\x8a8cfa4a29b078e9953e2421adede9990b963e165e8f5ec9fc86703ec5d1aed2
e5a94aa6-b8e4-470e-ab53-4fdd8a0e9a98	71	2025-10-04 04:07:07.165583+00	\N	\N	\N	enrich	catalog_components	060f2351-c1fb-4bee-bcb9-854b68f0a847	\N	{"specifications": {"package": "XAL6060", "tolerance": "±20 %", "inductance": "33 µH"}}	060f2351-c1fb-4bee-bcb9-854b68f0a847	element14	80.86	98.86	0.0020	\\x025ff1036da00c28630201b54cc1ef7e48f5547067f50c8326f15e728bb9e5b6
5a2cca22-ff3b-4baf-9843-68c2d97e018b	72	2025-04-27 20:04:52.47072+00	\N	\N	\N	enrich	catalog_components	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	\N	{"specifications": {"power": "1/8 W", "package": "0805", "tolerance": "±1 %", "resistance": "820 kΩ"}}	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	digikey	83.05	98.05	0.0020	\\x2765981c028afb3ee800093d35330f0f7834f1fade7eba0b8d7e834a5a79db2b
3339ed4b-bbdd-4a9e-9aa9-367754204683	73	2025-12-21 10:30:41.207028+00	\N	\N	\N	enrich	catalog_components	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	\N	{"specifications": {"tempco": "25 ppm/K", "package": "1206", "tolerance": "±0.1 %", "resistance": "39 kΩ"}}	9395a41f-4110-4de4-9d1a-8ffdce17f4ac	element14	90.38	96.38	0.0020	\\xfcd813d3462c3af113b2cc835cb3fde18d9edccf42234ec26235a3560f4a774c
4fdff95c-b3b1-455b-b116-cb9c33f63e44	74	2025-01-09 14:37:05.828025+00	\N	\N	\N	enrich	catalog_components	f5c2958c-3487-4827-a4c5-48f2739f935f	\N	{"specifications": {"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "10 kΩ"}}	f5c2958c-3487-4827-a4c5-48f2739f935f	digikey	33.01	47.01	0.0020	\\x8b4d7d55ce2f0e7bb6b3e6ceb5607d4bd6482178aa90e4b3d4f3e4f3eb7d90cd
b4dbe7c3-bee4-40d2-ad73-74c11e460199	75	2025-01-09 14:37:05.828025+00	\N	\N	\N	enrich	catalog_components	f5c2958c-3487-4827-a4c5-48f2739f935f	\N	{"specifications": {"power": "1/4 W", "package": "1206", "tolerance": "±1 %", "resistance": "10 kΩ"}}	f5c2958c-3487-4827-a4c5-48f2739f935f	element14	35.01	47.01	0.0020	\\x2f57b93f0af08ea2928aa1302a1507315125bbf167982c81f54dc8a024636072
9f07cbf4-7dc8-4f84-9a02-cf4de5f8e938	76	2025-12-16 19:17:40.603415+00	\N	\N	\N	enrich	catalog_components	6a96458f-dc19-43d4-a021-0cf631375bb7	\N	{"specifications": {"package": "XAL4020", "tolerance": "±20 %", "inductance": "4.7 µH"}}	6a96458f-dc19-43d4-a021-0cf631375bb7	digikey	70.71	80.71	0.0020	\\xce0b02c32692d42918611f6e318b2c5393e855a983780bab4e097c2751ac7c00
3ba8c075-105e-4dab-b110-b84ae34f8110	77	2025-12-16 19:17:40.603415+00	\N	\N	\N	enrich	catalog_components	6a96458f-dc19-43d4-a021-0cf631375bb7	\N	{"specifications": {"package": "XAL4020", "tolerance": "±20 %", "inductance": "4.7 µH"}}	6a96458f-dc19-43d4-a021-0cf631375bb7	element14	72.71	80.71	0.0020	\\x2c3827b4d553abcd805fb5a7d09d7a8fdd95ab2a68700c006c1f8692d238dae9
7e74b27f-ab28-4641-89cc-96e35f51c4e5	78	2025-01-21 15:47:16.284208+00	\N	\N	\N	enrich	catalog_components	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	\N	{"specifications": {"package": "SMD can", "voltage": "35 V", "capacitance": "2200 µF", "temperature_max": "105 °C"}}	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	mouser	76.95	95.95	0.0020	\\xeb99128d63aadec17380d47d0fceba6401ae0629a7261f7bdbb17e9461c01148
63e4d671-bc7e-4734-8d61-0a6bc84b638d	79	2025-11-25 04:07:55.197594+00	\N	\N	\N	enrich	catalog_components	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	\N	{"specifications": {"package": "X2SON-4", "output_current": "300 mA", "output_voltage": "3.0 V"}}	c3fc5372-2ef0-4f00-bef9-8040eaac47a7	element14	77.73	96.73	0.0020	\\xfb6153308ec93e489ea9fee11dd6fa15fb24afefbb5d8df92dc3437043aa09e8
e2e71c8d-f934-454e-8b8a-34b2d9c9eee7	80	2025-05-20 20:58:25.337371+00	\N	\N	\N	enrich	catalog_components	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	\N	{"specifications": {"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "100 nF"}}	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	element14	75.10	98.10	0.0020	\\xd57f3339774979b7a2ad19422f016338508863ca1cc0758f0b2b8f066b297561
f4017dcf-7fc4-41b8-9583-959984774766	81	2025-11-27 08:26:20.58765+00	\N	\N	\N	enrich	catalog_components	bc8e90ef-b5a1-49bc-ac55-0e80040c9333	\N	{"specifications": {"offset": "5 µV", "package": "TSOT-5", "channels": 1}}	bc8e90ef-b5a1-49bc-ac55-0e80040c9333	element14	71.73	95.73	0.0020	\\x3c7bb65a835ee912cafa5b6b9a081d6a8e383f9f661c80aa605ae207e72eca2d
dc23f28b-96b1-4427-877c-7c88c66c3ca7	82	2025-03-26 06:49:57.00742+00	\N	\N	\N	enrich	catalog_components	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	\N	{"specifications": {"package": "SOT-23-5", "output_current": "200 mA", "output_voltage": "1.2 V"}}	0a9ed830-2da4-4491-9ec3-e5b5e5b3d2af	mouser	60.06	90.06	0.0020	\\xd31e5aa4c31eaf0bf65636a4736debf5757ab8518d349bdb938b1a915ea129f1
5c3ff694-51fc-4f04-8dd4-4ed3e60ecdee	83	2025-11-07 05:42:23.530531+00	\N	\N	\N	enrich	catalog_components	5ec7f7fb-b4cc-4818-a2ce-defee203199e	\N	{"specifications": {"package": "0402", "voltage": "10 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "2.7 nF"}}	5ec7f7fb-b4cc-4818-a2ce-defee203199e	digikey	65.88	95.88	0.0020	\\x0b39d71d965052542e15bd276339aa94dacde58fe72cb8725aae1a39b528be0d
091539ee-494c-457a-b2b0-7583a42ecedd	84	2024-11-26 05:24:12.080592+00	\N	\N	\N	enrich	catalog_components	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	\N	{"specifications": {"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}}	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	digikey	80.47	96.47	0.0020	\\x2395841a232b0843b88d1f10101f1fb72398dab22d66071a938073df2fa012b0
9e6c2c32-ac44-42c0-9e25-97445822c4d3	85	2024-11-26 05:24:12.080592+00	\N	\N	\N	enrich	catalog_components	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	\N	{"specifications": {"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}}	5333f18a-2cbd-4ff9-8cff-f2922a7b5126	element14	78.47	96.47	0.0020	\\xda86edd90f83942c623221058a393311fd07a252fc2efbfce8f2a166c6faf035
be55c9f1-9d1b-4b01-864d-0475f0873abd	86	2025-12-03 13:22:26.778338+00	\N	\N	\N	enrich	catalog_components	67c2b855-bcad-415b-8493-8d5f049bedc3	\N	{"specifications": {"core": "Cortex-M4", "pins": 64, "clock": "168 MHz", "package": "LQFP-64", "flash_kb": 256, "temperature_max": "105 °C"}}	67c2b855-bcad-415b-8493-8d5f049bedc3	mouser	67.14	83.14	0.0020	\\x12b792828836ab6fc7fefe21d5ca327d2d9ecf0ed60d8ad7b45f4181d93227ba
6730e6e7-8afe-4c5e-b0dd-74b08370c8cf	87	2025-08-24 18:18:11.851096+00	\N	\N	\N	enrich	catalog_components	bb52abcc-64c6-4710-a4fb-1430102e71be	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "820 kΩ"}}	bb52abcc-64c6-4710-a4fb-1430102e71be	mouser	86.39	97.39	0.0020	\\xb889c0a7fd2e001926c20a271c89ecf471ec3f5d6ff30f33012e4bf460878b04
d0edbd72-5caf-49b8-aead-2aeeddbfc311	88	2025-08-24 18:18:11.851096+00	\N	\N	\N	enrich	catalog_components	bb52abcc-64c6-4710-a4fb-1430102e71be	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "820 kΩ"}}	bb52abcc-64c6-4710-a4fb-1430102e71be	element14	74.39	97.39	0.0020	\\xbed7d78cb2e2db26b06d309f75eac2fe563adc52b5e7271ea5626b93e22f8d64
1b473f5a-1fc8-4fb0-b0d8-53a033661111	89	2025-03-05 14:51:59.576153+00	\N	\N	\N	enrich	catalog_components	5bc038eb-8892-4f1d-95d6-747207d26c9e	\N	{"specifications": {"rds_on": "2.7 mΩ", "package": "TO-252", "voltage": "40 V"}}	5bc038eb-8892-4f1d-95d6-747207d26c9e	mouser	86.01	97.01	0.0020	\\x99d9a8c9ae585864f528d4cc0a0601cea3ad38b2869c846a446d5c620d4d5b3d
637957e3-58ad-4df5-8fd7-0bcbab30bbf9	90	2025-03-05 14:51:59.576153+00	\N	\N	\N	enrich	catalog_components	5bc038eb-8892-4f1d-95d6-747207d26c9e	\N	{"specifications": {"rds_on": "2.7 mΩ", "package": "TO-252", "voltage": "40 V"}}	5bc038eb-8892-4f1d-95d6-747207d26c9e	digikey	89.01	97.01	0.0020	\\xd44da8abed7c166530c99829045383961592fbadceeb31575742fa415a6d997d
839ce010-73a3-4202-84a8-9466399c72ba	91	2025-01-29 14:33:35.067369+00	\N	\N	\N	enrich	catalog_components	ecb45416-205a-4080-9c25-b879d527ffc3	\N	{"specifications": {"core": "PIC18", "pins": 40, "clock": "64 MHz", "package": "QFN"}}	ecb45416-205a-4080-9c25-b879d527ffc3	digikey	83.08	88.08	0.0020	\\x879f36fb406fa1e79af11a27f03ad9ca5da0ccfacb164d5af9eca0bfaa540f9f
83e77aa5-0466-4c2e-af89-7990e3cb2031	92	2025-10-25 22:43:00.42523+00	\N	\N	\N	enrich	catalog_components	0176e181-a93f-4c7b-a373-ac92928fd2f8	\N	{"specifications": {"rows": "single row", "pitch": "3.0 mm", "positions": 24}}	0176e181-a93f-4c7b-a373-ac92928fd2f8	digikey	78.75	97.75	0.0020	\\xc31a727ded49ad323ee95ca699423c9f0f804fcb76b68e058e96513e11b866a0
b5be70a6-6268-4df5-be5f-582f26164330	93	2025-08-22 07:09:47.596025+00	\N	\N	\N	enrich	catalog_components	f44d0f98-b648-42c9-8279-5a94ec83f94c	\N	{"specifications": {"package": "1206", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "68 nF"}}	f44d0f98-b648-42c9-8279-5a94ec83f94c	mouser	75.44	99.44	0.0020	\\xceae166cdc20556fcbc6af22287f122d2aadb350dde2f8ad00cb5c76ab1b0eda
18844d56-f8ee-4b51-a426-680263245518	94	2025-08-22 07:09:47.596025+00	\N	\N	\N	enrich	catalog_components	f44d0f98-b648-42c9-8279-5a94ec83f94c	\N	{"specifications": {"package": "1206", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "68 nF"}}	f44d0f98-b648-42c9-8279-5a94ec83f94c	element14	92.44	99.44	0.0020	\\x79f966c8e1832b3fc60b72aa8af846df0ea22a167dbfdb3cfb06d6477e94b32e
5a0ba046-99c0-4b29-b16c-f9c7617e1481	95	2025-09-12 10:42:13.253216+00	\N	\N	\N	enrich	catalog_components	d4d0fbe6-a72e-4f27-8ec6-29276a054772	\N	{"specifications": {"package": "1206", "voltage": "10 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "1.8 nF"}}	d4d0fbe6-a72e-4f27-8ec6-29276a054772	mouser	72.47	97.47	0.0020	\\xbfca889730b6504128d27c1712a77582a1bd95acc728c233b1701040d3ac6fd9
a1406258-43f9-4db5-8908-0e7d5a6c6015	96	2025-12-08 19:07:20.892839+00	\N	\N	\N	enrich	catalog_components	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	\N	{"specifications": {"rds_on": "3.4 mΩ", "package": "TSDSON-8", "voltage": "60 V"}}	3f43ba2a-b5dc-451c-8c5e-98919e29a44b	digikey	76.38	98.38	0.0020	\\xb380ba1ab3135bffa7e2f116fe9dd127443c881b98eed0ee42f09580186650a9
368c5c1a-27f4-40d1-b2d4-93045fe6ff41	97	2025-03-31 15:50:57.781886+00	\N	\N	\N	enrich	catalog_components	abcbef38-74ae-4557-b595-2bac32d16c99	\N	{"specifications": {"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "SOIC"}}	abcbef38-74ae-4557-b595-2bac32d16c99	mouser	75.04	97.04	0.0020	\\xa5d9b8566a16322174fb4f2adce9447089a0942f28971667e58dc5fd71099ed5
d16be8a1-077f-4f20-93d7-7324f00598e3	98	2025-03-31 15:50:57.781886+00	\N	\N	\N	enrich	catalog_components	abcbef38-74ae-4557-b595-2bac32d16c99	\N	{"specifications": {"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "SOIC"}}	abcbef38-74ae-4557-b595-2bac32d16c99	element14	76.04	97.04	0.0020	\\xa49f559befeaa7cc88473c8eb23b5823250b0e334a2407fb6d353f6d9198c626
4a51b748-65ee-4c22-96f2-89e827491e94	99	2025-12-14 11:48:06.30435+00	\N	\N	\N	enrich	catalog_components	44fd4a9b-56ec-452e-b679-84a8ad312965	\N	{"specifications": {"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "15 Ω"}}	44fd4a9b-56ec-452e-b679-84a8ad312965	digikey	67.56	97.56	0.0020	\\x3040c273cb4b23c03739f7ea67dad2abe177e22f335773fae522c5a4e1dbf5da
aaca4787-dc45-47ec-9bfc-4ca2b6a2c2f0	100	2025-12-14 11:48:06.30435+00	\N	\N	\N	enrich	catalog_components	44fd4a9b-56ec-452e-b679-84a8ad312965	\N	{"specifications": {"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "15 Ω"}}	44fd4a9b-56ec-452e-b679-84a8ad312965	element14	72.56	97.56	0.0020	\\x17b9af1678d808fb10900ed3b2f25de9d979cede537aaa31aad2c94af19d18be
583032e8-833c-47f3-a359-85402c833bb7	101	2025-08-08 16:06:42.699521+00	\N	\N	\N	enrich	catalog_components	aa41f107-34f2-417f-b7c0-0d1b4d269553	\N	{"specifications": {"current": "100 mA", "package": "SOT-23", "voltage": "45 V", "polarity": "PNP"}}	aa41f107-34f2-417f-b7c0-0d1b4d269553	mouser	87.74	93.74	0.0020	\\x8059f88e8790edf97eb8bc306db083f89c53763edcdf90c4a83c18724c53ad4e
b5471331-e7f4-4254-bfc5-133a1f2f3da5	102	2025-10-26 17:44:57.527468+00	\N	\N	\N	enrich	catalog_components	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	\N	{"specifications": {"package": "0402", "voltage": "16 V", "tolerance": "±10 %", "dielectric": "X7R", "capacitance": "2.7 µF"}}	c9ff982c-fb1b-4608-a642-feb5b1f79d1d	mouser	84.62	90.62	0.0020	\\x25c4f2aabd4b994de569efc2a4c16f7f9995ddce65ac8aad04ef1b78003851e7
1dd278c9-d9c4-4c57-80c5-2387c09ba252	103	2025-10-25 23:14:48.957984+00	\N	\N	\N	enrich	catalog_components	6b559c1b-5b71-414e-ba4b-8dd337901533	\N	{"specifications": {"package": "0805", "voltage": "25 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "4.7 nF"}}	6b559c1b-5b71-414e-ba4b-8dd337901533	digikey	93.39	99.39	0.0020	\\xf66813ba8e6f2c215376293a15cbb760c6d796ceb2e75ec8ef2b44950575865c
4727c953-6995-444e-b0b2-b9e24ac76d41	104	2025-06-14 21:22:10.683396+00	\N	\N	\N	enrich	catalog_components	bc57cf77-8c75-46ca-b858-4897cbd45cb3	\N	{"specifications": {"pitch": "2.5 mm", "positions": 10, "orientation": "top entry"}}	bc57cf77-8c75-46ca-b858-4897cbd45cb3	mouser	88.00	96.00	0.0020	\\x13555d36cf76cf9f075818e5584c6cd7d18cbadb9040494f19cf392ac63cb741
f875f473-d3fa-4d26-bb0c-f02c6b0f7853	105	2025-06-14 21:22:10.683396+00	\N	\N	\N	enrich	catalog_components	bc57cf77-8c75-46ca-b858-4897cbd45cb3	\N	{"specifications": {"pitch": "2.5 mm", "positions": 10, "orientation": "top entry"}}	bc57cf77-8c75-46ca-b858-4897cbd45cb3	digikey	67.00	96.00	0.0020	\\xa7c88ac49c572fd32f308bd3a8ec84490146f8d4ca3c13510de37549be174dd9
d8f1a78d-0e2f-4656-9aaf-33647aca75c6	106	2025-07-08 19:28:09.471344+00	\N	\N	\N	enrich	catalog_components	6897ded9-aae5-4d45-8a26-c2c26fcde272	\N	{"specifications": {"load": "18 pF", "package": "ABM3", "frequency": "26.000 MHz", "stability": "±20 ppm"}}	6897ded9-aae5-4d45-8a26-c2c26fcde272	digikey	41.21	71.21	0.0020	\\x319419f1a381845cf2aa427d6197c0b6d17655ddc1256e7779bc6699dfe7486b
5fa10b75-15c8-4afe-a920-5f63d61f3c0f	107	2025-07-10 22:39:38.901967+00	\N	\N	\N	enrich	catalog_components	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	\N	{"specifications": {"power": "1/16 W", "package": "0402", "tolerance": "±1 %", "resistance": "47 Ω"}}	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	digikey	84.88	98.88	0.0020	\\xa5dc598f09529fbc077d70deadcf629fd1e0c8dfa776122b4f1a300ced321a0a
25165f05-5a2a-42c9-b694-0f511ac016d4	108	2025-11-20 15:41:11.716231+00	\N	\N	\N	enrich	catalog_components	c45eff9b-1895-4ce1-a25c-f4febed5229d	\N	{"specifications": {"core": "PIC18", "pins": 28, "clock": "64 MHz", "package": "TQFP"}}	c45eff9b-1895-4ce1-a25c-f4febed5229d	digikey	62.67	89.67	0.0020	\\xe91f6fe59599071e6ecfa171e4431aef7ec9d2f5193eb854e401f05af3bb52c8
ccd08a0b-e1a0-4a1b-bcec-291b03f13bf9	109	2025-09-13 06:50:50.670791+00	\N	\N	\N	enrich	catalog_components	f8a81950-d1c2-443b-a26b-e4000ee38812	\N	{"specifications": {"package": "0402", "voltage": "50 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "1 nF"}}	f8a81950-d1c2-443b-a26b-e4000ee38812	digikey	90.43	95.43	0.0020	\\x2aded054993a3b021285720d0363afd45510cedf014a70c87ff41360fa545fb9
a39844bb-d18d-4db6-bc2c-702e08ef4cc8	110	2025-09-13 06:50:50.670791+00	\N	\N	\N	enrich	catalog_components	f8a81950-d1c2-443b-a26b-e4000ee38812	\N	{"specifications": {"package": "0402", "voltage": "50 V", "tolerance": "±5 %", "dielectric": "C0G", "capacitance": "1 nF"}}	f8a81950-d1c2-443b-a26b-e4000ee38812	element14	70.43	95.43	0.0020	\\x3f02ccacdf02eacb9cf4f869ff84a67a1a5cd3131c00e0891f67142b6139cb33
87877ec8-5ed8-449e-8092-30f509e80b61	111	2025-10-16 18:51:26.357347+00	\N	\N	\N	enrich	catalog_components	15a67d48-d55f-42c0-8a27-49919a2a5db3	\N	{"specifications": {"core": "Cortex-M4", "pins": 64, "clock": "170 MHz", "package": "BGA-64", "flash_kb": 1024, "temperature_max": "105 °C"}}	15a67d48-d55f-42c0-8a27-49919a2a5db3	element14	51.32	79.32	0.0020	\\x6339d8e75c4c625367bc099df74d9ade9b40d6c91a7fc08b345bc08e9394959b
8155934e-819b-4ab8-96cc-03438a939599	112	2025-03-29 11:22:34.753092+00	\N	\N	\N	enrich	catalog_components	4423e08c-7cbe-458e-b222-f71d757060fd	\N	{"specifications": {"power": "1/10 W", "package": "0603", "tolerance": "±1 %", "resistance": "680 Ω"}}	4423e08c-7cbe-458e-b222-f71d757060fd	element14	9.96	38.96	0.0020	\\x156f0c2069a9754483157f6d5a1445e34e0d5b3b480c573444fe4e7712645ec9
099ff099-d424-4fbd-b0c9-81b1d4ad57fb	113	2025-11-24 21:42:48.552682+00	\N	\N	\N	enrich	catalog_components	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	\N	{"specifications": {"package": "1206", "voltage": "50 V", "tolerance": "±10 %", "dielectric": "X5R", "capacitance": "12 nF"}}	4d6788b6-2ec0-4efd-aad9-93f9d76cb3db	element14	62.59	71.59	0.0020	\\x36ec845c789fbb9463c9b71c985675a4b5b67e73be4290cf36ede1f1482ecdba
\.


--
-- Data for Name: enrichment_queue; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.enrichment_queue (id, ticket, organization_id, catalog_component_id, bom_line_item_id, requested_by, requested_mpn, priority, status, attempts, next_attempt_at, locked_by, locked_at, last_error, payload, created_at, updated_at) FROM stdin;
eda4d3e6-2696-468b-89ba-2bb930b81342	5001	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	4279daa7-e8ce-41af-b861-fd90467528fa	43950669-7fd0-4c61-b8e4-d96dbb29292e	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	RC1206FR-0722RL	3	done	2	\N	\N	\N	\N	{"line": 1, "maker": "Yageo"}	2025-12-24 07:48:57.272146+00	2025-12-24 08:48:57.272146+00
1afa0714-4ec9-41a6-a07b-1ed67d927dbc	5002	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bff84554-dd2d-4e30-ba64-2cfbfcca9b1e	64be14f4-bb4d-4adf-ab46-4d6b69a56d6a	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	GRM158R61C104KA19D	7	done	2	\N	\N	\N	\N	{"line": 6, "maker": "Murata Electronics"}	2025-12-24 07:48:57.272146+00	2025-12-24 08:48:57.272146+00
40941559-9a2b-4dd0-8757-7c552d6b9bbd	5003	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	601ae1eb-318c-406b-b6e5-f4c992492549	2dc3e332-adf8-48d8-8f93-aa9e520bbdcc	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	bc847a,115	6	failed	1	\N	\N	\N	\\.	{"line": 6, "maker": "Nexperia"}	2025-11-20 06:19:00.429867+00	2025-11-20 07:19:00.429867+00
8c2fa5d0-62a2-4217-b428-b8e5cacc7fb7	5004	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f8a92f43-5f14-4ebe-b92a-7b7333e2c0eb	236de660-8e8a-4911-a8a3-67dcc4bf7672	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	RC0402FR-0747RL	1	waiting	0	2025-12-27 02:24:00+00	\N	\N	\N	{"line": 11, "maker": "Yageo"}	2025-11-20 06:19:00.429867+00	2025-11-20 07:19:00.429867+00
85539551-7b01-42b4-b73c-a42baa6031aa	5005	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	ddc466fd-0194-4b6a-b0b2-4e0ac12cd125	494b0628-1da2-434e-9eb1-956548fa83c8	11671b9c-656f-45d9-8990-c235a08255ef	rc1206fr 073m3l	2	done	3	\N	\N	\N	\N	{"line": 4, "maker": "Yageo"}	2025-12-26 03:19:38.742774+00	2025-12-26 04:19:38.742774+00
f4126758-7241-4854-addb-0179a0e34d28	5006	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bc57cf77-8c75-46ca-b858-4897cbd45cb3	80fa8f11-4aed-4f6d-b295-296f13c12d8e	11671b9c-656f-45d9-8990-c235a08255ef	B10B-XH-A	3	done	4	\N	\N	\N	\N	{"line": 9, "maker": "JST"}	2025-12-26 03:19:38.742774+00	2025-12-26 04:19:38.742774+00
b8cf7358-89d7-4be3-8083-44f15c3fc26d	5007	e35be55a-9f79-43a6-a23c-7242e198dac3	a533d9b7-7436-4a6f-9593-4a998fea2c4a	836f1e18-d2fe-47ed-8bec-1b3b9a71509b	7a21ba55-c5b4-4571-a432-1b7743c82806	S13B-PH-K	1	done	4	\N	\N	\N	\N	{"line": 4, "maker": "JST"}	2025-11-21 21:30:01.244065+00	2025-11-21 22:30:01.244065+00
1e468c66-791d-4fad-80cf-17b599bc69a5	5008	e35be55a-9f79-43a6-a23c-7242e198dac3	bb52abcc-64c6-4710-a4fb-1430102e71be	2b3faca3-af9f-477e-9227-2a88f210b9ed	7a21ba55-c5b4-4571-a432-1b7743c82806	RC0603FR-07820KL	4	done	5	\N	\N	\N	\N	{"line": 9, "maker": "Yageo"}	2025-11-21 21:30:01.244065+00	2025-11-21 22:30:01.244065+00
84c46881-fc9b-478f-bf5f-ee3db6a4f48c	5009	e35be55a-9f79-43a6-a23c-7242e198dac3	9e71d409-002d-44d6-aa40-8b9e8374e8d3	84256e10-efdb-491a-b74d-3064028c9bfd	ca281789-f73d-41d4-a2c3-bdab70235f98	GRM188R71A335MA34D	1	done	3	\N	\N	\N	\N	{"line": 3, "maker": "Murata Electronics"}	2025-12-19 18:46:46.032996+00	2025-12-19 18:46:46.032996+00
5d8c7df9-e298-4e98-a058-b4a9929a75a7	5010	e35be55a-9f79-43a6-a23c-7242e198dac3	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	eb1e3ca8-5b1b-4ac7-8912-6b07d5455b91	ca281789-f73d-41d4-a2c3-bdab70235f98	RC0805FR-07820KL	8	waiting	0	2025-12-27 02:30:00+00	\N	\N	\N	{"line": 8, "maker": "Yageo"}	2025-12-19 18:46:46.032996+00	2025-12-19 18:46:46.032996+00
ff1783ea-289d-4d76-962f-1dddd6d7a503	5011	e35be55a-9f79-43a6-a23c-7242e198dac3	b3509d7c-5c97-4c3f-b9fa-511ff7385f7a	9a91ddc8-5ce2-4220-a759-3fa9ea8cd56e	ca281789-f73d-41d4-a2c3-bdab70235f98	EEEFK1V222UP	5	failed	4	\N	\N	\N	$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}	{"line": 3, "maker": "Panasonic Electronic Components"}	2025-10-22 16:36:59.058803+00	2025-10-22 17:36:59.058803+00
17be40d5-bf0c-4c6e-9ce2-916c7c13f647	5012	e35be55a-9f79-43a6-a23c-7242e198dac3	9e71d409-002d-44d6-aa40-8b9e8374e8d3	4009fe8b-4188-4f20-b72f-0c0c9558d9f4	0294b71f-3741-45b1-ae1b-b8362684edfd	GRM188R71A335MA34D	5	waiting	0	2025-12-27 02:32:00+00	\N	\N	\N	{"line": 1, "maker": "Murata Electronics"}	2025-12-10 21:52:49.649714+00	2025-12-10 22:52:49.649714+00
a3aff4c4-21bd-4049-9940-6838d2d045cc	5013	e35be55a-9f79-43a6-a23c-7242e198dac3	67c2b855-bcad-415b-8493-8d5f049bedc3	17544fe7-e890-4e60-b64f-5dc7f01b4e2c	0294b71f-3741-45b1-ae1b-b8362684edfd	STM32F407RCT7	9	waiting	0	2025-12-27 02:33:00+00	\N	\N	\N	{"line": 6, "maker": "STMicroelectronics"}	2025-12-10 21:52:49.649714+00	2025-12-10 22:52:49.649714+00
cbed7d48-6524-4ce5-ad11-97a166ab023c	5014	e35be55a-9f79-43a6-a23c-7242e198dac3	9e71d409-002d-44d6-aa40-8b9e8374e8d3	2085dc48-0584-4662-8de5-7a6a506a27f7	0294b71f-3741-45b1-ae1b-b8362684edfd	GRM188R71A335MA34D	4	waiting	0	2025-12-27 02:34:00+00	\N	\N	\N	{"line": 1, "maker": "Murata Electronics"}	2025-10-31 03:09:36.058815+00	2025-10-31 03:09:36.058815+00
c71643f8-5c45-450a-acae-12471cdfe563	5015	e35be55a-9f79-43a6-a23c-7242e198dac3	67c2b855-bcad-415b-8493-8d5f049bedc3	ad4e09cc-f7a9-43ec-bd8d-d9d2e8cfc0b2	0294b71f-3741-45b1-ae1b-b8362684edfd	STM32F407RCT7	1	waiting	0	2025-12-27 02:35:00+00	\N	\N	\N	{"line": 6, "maker": "STMicroelectronics"}	2025-10-31 03:09:36.058815+00	2025-10-31 03:09:36.058815+00
62a4ab62-9680-400d-834c-7a76ce65c4eb	5016	e35be55a-9f79-43a6-a23c-7242e198dac3	11828217-705c-482f-8753-321e43da18d3	7d321b24-c03e-4c01-b5a0-aca4d7acd1ec	7a21ba55-c5b4-4571-a432-1b7743c82806	BSZ040N03LSG	5	failed	2	\N	\N	\N	\\.	{"line": 2, "maker": "Infineon Technologies"}	2025-10-18 00:26:42.09241+00	2025-10-18 01:26:42.09241+00
ded2dc36-52c8-44dd-b14d-deab6fba2fc2	5017	e35be55a-9f79-43a6-a23c-7242e198dac3	58ee2f9c-a982-44d0-a1e0-1d6f1cc2a3c9	c504c642-8c82-4bd0-9b6e-4fb0017c3232	7a21ba55-c5b4-4571-a432-1b7743c82806	RC0805FR-07820KL	3	waiting	0	2025-12-27 02:37:00+00	\N	\N	\N	{"line": 7, "maker": "Yageo"}	2025-10-18 00:26:42.09241+00	2025-10-18 01:26:42.09241+00
a9ede163-a77c-4cfe-aee4-0f1505339463	5018	8e38bbf0-d48a-46d2-85e0-5ae594baa775	48e01954-2437-4e55-a720-56c73a0033ca	5e8b48b4-d8b0-4e43-aa74-f9a73ecd1c9a	6371487a-3708-4487-bb11-295a75326b10	grm188r71c224ma31d	7	done	2	\N	\N	\N	\N	{"line": 2, "maker": "Murata Electronics"}	2025-10-27 01:58:51.123255+00	2025-10-27 02:58:51.123255+00
b08ea795-3e6d-46c9-b445-580def02bfc6	5019	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6897ded9-aae5-4d45-8a26-c2c26fcde272	868d9827-268a-42af-b685-1bdb96701920	6371487a-3708-4487-bb11-295a75326b10	ABM3-26.000MHZ-D2Y-T	8	done	5	\N	\N	\N	\N	{"line": 8, "maker": "Abracon"}	2025-10-27 01:58:51.123255+00	2025-10-27 02:58:51.123255+00
d011591d-5f41-4ec7-ab71-82b0bb887a95	5020	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cbc7885c-e534-423a-adb7-52d3d67a9bdb	e0cf2d82-ec0c-4e81-bdf2-eff865bf7a35	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	AD8615AUJZ	8	waiting	0	2025-12-27 02:40:00+00	\N	\N	\N	{"line": 4, "maker": "Analog Devices"}	2025-12-09 13:01:58.65322+00	2025-12-09 14:01:58.65322+00
5fa669ff-7e0a-4cfa-95ee-b748edaa5dd6	5021	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6897ded9-aae5-4d45-8a26-c2c26fcde272	0567a057-bde6-4e89-bd20-4ad1ef3ae94c	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	ABM3-26.000MHZ-D2Y-T	5	done	3	\N	\N	\N	\N	{"line": 9, "maker": "Abracon"}	2025-12-09 13:01:58.65322+00	2025-12-09 14:01:58.65322+00
d73bc602-0daa-4d91-bd1d-bb009225effa	5022	8e38bbf0-d48a-46d2-85e0-5ae594baa775	48e01954-2437-4e55-a720-56c73a0033ca	daced709-e5eb-432d-832a-a2be359e3bb4	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	grm188r71c224ma31d	8	done	1	\N	\N	\N	\N	{"line": 4, "maker": "Murata Electronics"}	2025-11-01 18:23:29.687103+00	2025-11-01 19:23:29.687103+00
860a33db-c4ec-4ce3-988f-26df0382bcf6	5023	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c45eff9b-1895-4ce1-a25c-f4febed5229d	4c543a45-1dd3-4baf-bf7f-d12a8eb4b7ce	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	PIC18F26K22-I/PT	1	waiting	0	2025-12-27 02:43:00+00	\N	\N	\N	{"line": 10, "maker": "Microchip Technology"}	2025-11-01 18:23:29.687103+00	2025-11-01 19:23:29.687103+00
9e9b1ba7-8120-460c-8b48-0ac4e644f014	5024	116e9422-67ca-4481-95cf-6fb1b951bfad	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	3d6a1483-da39-46c9-9aa9-b724e7789152	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	abm3 25.000mhz 10 1 u t	3	failed	3	\N	\N	\N	NULL	{"line": 4, "maker": "Abracon"}	2025-12-18 01:21:24.594411+00	2025-12-18 01:21:24.594411+00
2f5a19a0-5d85-4788-9ccd-8b3f8aa10c08	5025	116e9422-67ca-4481-95cf-6fb1b951bfad	d4d0fbe6-a72e-4f27-8ec6-29276a054772	2d2a1116-3ac7-410a-843b-a6ce91a1f6ab	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	GRM318R61A182KA96D	1	waiting	0	2025-12-27 02:45:00+00	\N	\N	\N	{"line": 9, "maker": "Murata Electronics"}	2025-12-18 01:21:24.594411+00	2025-12-18 01:21:24.594411+00
4806d6a2-4b07-44f3-9163-76758d08589e	5026	116e9422-67ca-4481-95cf-6fb1b951bfad	87e813c9-04dc-4362-a08a-22f86123f94c	cf2a3333-1466-49bb-8722-2f21d3ac1305	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	rc0603fr 071k8l	7	failed	3	\N	\N	\N	\\restrict supply to approved vendors	{"line": 2, "maker": "Yageo"}	2025-12-05 17:38:37.194776+00	2025-12-05 17:38:37.194776+00
af6b7d76-4af9-46ed-ac75-48c84c58e19f	5027	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	ed22cfe7-80d7-4254-9666-d5e229938176	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	SEE DRAWING 21	4	failed	3	\N	\N	\N	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	{"line": 7, "maker": null}	2025-12-05 17:38:37.194776+00	2025-12-05 17:38:37.194776+00
8cf67695-8cfc-4432-8e5a-8b1b658ff19c	5028	116e9422-67ca-4481-95cf-6fb1b951bfad	87e813c9-04dc-4362-a08a-22f86123f94c	df82ddba-8f1d-4f5b-a615-5901de9386d3	e33be577-d42b-433c-ac16-39cc2dab6b26	rc0603fr 071k8l	7	done	2	\N	\N	\N	\N	{"line": 4, "maker": "Yageo"}	2025-10-15 04:32:36.265794+00	2025-10-15 05:32:36.265794+00
bcee8f27-8339-4d5c-88f4-e9ec87dc3073	5029	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	2c42bc11-db19-4811-b97e-8eee1d51aedb	e33be577-d42b-433c-ac16-39cc2dab6b26	SEE DRAWING 21	5	failed	2	\N	\N	\N	  spaces before and after  	{"line": 9, "maker": null}	2025-10-15 04:32:36.265794+00	2025-10-15 05:32:36.265794+00
245b6c33-926f-484a-8806-408c29ae39b7	5030	116e9422-67ca-4481-95cf-6fb1b951bfad	86341d70-4103-4aba-be40-09b0c88a2593	751a6f0b-12e2-474e-af39-863d05bbe833	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	PIC18F25Q10-I/P	6	done	1	\N	\N	\N	\N	{"line": 5, "maker": "Microchip Technology"}	2025-12-11 00:50:12.87975+00	2025-12-11 01:50:12.87975+00
31f43710-f44f-4456-9ff1-66c65f1cf5a2	5031	116e9422-67ca-4481-95cf-6fb1b951bfad	aa41f107-34f2-417f-b7c0-0d1b4d269553	c4b4fe0b-4e6c-4ac5-b136-f5047cfd763d	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	BC807A,115	9	done	5	\N	\N	\N	\N	{"line": 10, "maker": "Nexperia"}	2025-12-11 00:50:12.87975+00	2025-12-11 01:50:12.87975+00
e240d6db-4b37-486f-aded-3e93a7375f92	5032	116e9422-67ca-4481-95cf-6fb1b951bfad	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	38e3fa0f-b1e1-4f0a-851a-6da2439d1274	70b24aa1-d891-4a6a-925a-6f07126d8f7f	abm3 25.000mhz 10 1 u t	5	failed	3	\N	\N	\N	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	{"line": 4, "maker": "Abracon"}	2025-12-04 03:47:33.666441+00	2025-12-04 04:47:33.666441+00
588155a2-c997-46ca-97bf-d3fa55dbd88d	5033	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	19511630-3369-4804-8708-963e8e75c0b2	70b24aa1-d891-4a6a-925a-6f07126d8f7f		6	failed	1	\N	\N	\N	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	{"line": 9, "maker": null}	2025-12-04 03:47:33.666441+00	2025-12-04 04:47:33.666441+00
8e4f7445-9303-4fc3-b65d-d18df69c34fc	5034	116e9422-67ca-4481-95cf-6fb1b951bfad	1ae4fd1f-a9ce-4828-96f6-2696ad1111ee	52b1b49d-7436-470b-969d-cafa473c5b3f	d952136f-7430-41a2-a6ec-8e0043f4b941	abm3 25.000mhz 10 1 u t	6	done	3	\N	\N	\N	\N	{"line": 5, "maker": "Abracon"}	2025-11-12 09:00:32.203814+00	2025-11-12 10:00:32.203814+00
2e0d7034-c66c-455c-8916-98ee3c84fd47	5035	116e9422-67ca-4481-95cf-6fb1b951bfad	aa41f107-34f2-417f-b7c0-0d1b4d269553	d8ac37b8-9d3b-47ac-956c-1fc2196d7875	d952136f-7430-41a2-a6ec-8e0043f4b941	BC807A,115	1	failed	3	\N	\N	\N	\\.	{"line": 10, "maker": "Nexperia"}	2025-11-12 09:00:32.203814+00	2025-11-12 10:00:32.203814+00
79d93014-4eaf-47ec-936d-c5d99fa60de4	5036	116e9422-67ca-4481-95cf-6fb1b951bfad	d4d0fbe6-a72e-4f27-8ec6-29276a054772	32c230eb-b8d2-4162-beb4-aa35d1e181b0	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	GRM318R61A182KA96D	2	done	1	\N	\N	\N	\N	{"line": 4, "maker": "Murata Electronics"}	2025-11-26 00:36:13.925934+00	2025-11-26 01:36:13.925934+00
\.


--
-- Data for Name: organization_memberships; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.organization_memberships (organization_id, user_id, role, invited_by, joined_at) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	owner	\N	2025-04-06 22:48:57.189588+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	member	527eea87-8205-491e-8554-a2c9670a27df	2025-12-19 11:16:14.77562+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	admin	527eea87-8205-491e-8554-a2c9670a27df	2025-08-15 01:19:31.290851+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	member	527eea87-8205-491e-8554-a2c9670a27df	2025-11-16 02:57:39.792503+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	admin	527eea87-8205-491e-8554-a2c9670a27df	2025-04-20 23:35:17.344571+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	member	527eea87-8205-491e-8554-a2c9670a27df	2025-05-04 06:17:45.166072+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	member	527eea87-8205-491e-8554-a2c9670a27df	2025-09-13 09:15:39.290174+00
e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	owner	\N	2025-01-10 15:12:29.744508+00
e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	member	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-05-18 17:47:48.803046+00
e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	viewer	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-25 07:07:01.366272+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	owner	\N	2024-03-03 16:31:44.255347+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-04-02 21:07:34.72831+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-05-11 02:38:49.329051+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-03-17 15:19:39.426792+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-04-28 07:47:45.599451+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-06-29 07:22:23.040411+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-08-18 09:32:34.848501+00
116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	owner	\N	2025-05-24 00:18:14.767043+00
116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	viewer	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-12-14 06:54:37.179561+00
116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	viewer	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-06-16 08:53:23.498362+00
116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-14 10:35:22.158611+00
116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-26 02:06:01.450014+00
116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-07-03 16:19:42.826695+00
116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-26 07:03:10.710952+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.organizations (id, name, slug, plan, status, billing_email, data_region, settings, default_workspace_id, created_at, updated_at, closed_at) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	Northwind Instruments	northwind-1	professional	active	person1.northwind-1@example.com	ap-northeast	{"currency": "USD", "thresholds": {"price": 5, "lead_time_weeks": 26}, "bom_template": "C:\\\\boms\\\\default"}	739ba7ba-fb2b-41fc-8cc5-b842e317335d	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00	\N
e35be55a-9f79-43a6-a23c-7242e198dac3	Helvar Robotics	helvar-2	enterprise	active	person1.helvar-2@example.com	eu-central	{"currency": "EUR", "thresholds": {"price": 5, "lead_time_weeks": 26}, "bom_template": "C:\\\\boms\\\\default"}	30a74df6-99c3-4154-99ad-1f68737c97a9	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00	\N
8e38bbf0-d48a-46d2-85e0-5ae594baa775	Lumen & Volt	lumen-3	professional	active	person1.lumen-3@example.com	eu-central	{"currency": "EUR", "thresholds": {"price": 5, "lead_time_weeks": 26}, "bom_template": "C:\\\\boms\\\\default"}	59331906-34c7-45bf-9d6b-afa1fa5544db	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00	\N
116e9422-67ca-4481-95cf-6fb1b951bfad	Ostsee Messtechnik	ostsee-4	starter	active	person1.ostsee-4@example.com	us-east	{"currency": "USD", "thresholds": {"price": 5, "lead_time_weeks": 26}, "bom_template": "C:\\\\boms\\\\default"}	eaced5fa-c44c-474d-8f7e-2176f66a5a4d	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00	\N
\.


--
-- Data for Name: projects; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.projects (id, organization_id, workspace_id, name, code, phase, target_volume, target_date, labels, created_by, created_at, updated_at) FROM stdin;
224639f1-e2b9-49b2-8bf5-125f45af078e	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	31b713b8-243f-48da-aefe-e7b7b425dae0	battery gauge	PRJ-101	end_of_life	20000	2026-08-31	{"EMC, class B","say \\"no\\"","null"}	cc7cc230-67e3-4afd-becf-bf77521025b4	2025-12-04 09:08:31.997442+00	2025-12-04 09:08:31.997442+00
8b9c9378-c899-4112-9241-f1d633bac9fe	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	739ba7ba-fb2b-41fc-8cc5-b842e317335d	sensor hub	PRJ-102	production	500	2026-07-13	{"EMC, class B","null",""}	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	2025-10-16 21:32:29.322289+00	2025-10-16 21:32:29.322289+00
c5d3db8c-8066-4419-86e9-3dc5ca000772	e35be55a-9f79-43a6-a23c-7242e198dac3	29b54aae-522f-4b67-ba65-d1be24b2e2f7	PLC module	PRJ-101	production	50	2025-11-19	{}	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-02-22 09:44:07.405737+00	2025-02-22 09:44:07.405737+00
58d18ffe-a740-463e-9cb7-cbfdbed5e6a4	e35be55a-9f79-43a6-a23c-7242e198dac3	f12eaf20-eee8-41bd-8033-decd0614c65d	display unit	PRJ-102	concept	5000	2026-03-18	{"cost down",""}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-06-21 09:02:31.628578+00	2025-06-21 09:02:31.628578+00
f2f56959-0078-4173-aaf6-eb1767b12ad1	e35be55a-9f79-43a6-a23c-7242e198dac3	f12eaf20-eee8-41bd-8033-decd0614c65d	charger	PRJ-103	end_of_life	20000	2026-08-31	{}	0294b71f-3741-45b1-ae1b-b8362684edfd	2025-12-04 14:10:59.268718+00	2025-12-04 14:10:59.268718+00
b17c9978-a1c8-466f-b7fe-cc466d023020	e35be55a-9f79-43a6-a23c-7242e198dac3	f12eaf20-eee8-41bd-8033-decd0614c65d	motor controller	PRJ-104	concept	50	2026-06-12	{"EMC, class B","back\\\\slash"}	ca281789-f73d-41d4-a2c3-bdab70235f98	2025-09-15 16:31:27.868274+00	2025-09-15 16:31:27.868274+00
de88b2f4-1136-4a8c-8804-e0a3169619c8	8e38bbf0-d48a-46d2-85e0-5ae594baa775	59331906-34c7-45bf-9d6b-afa1fa5544db	PLC module	PRJ-101	concept	50	2026-07-15	{}	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	2025-10-18 04:16:41.906945+00	2025-10-18 04:16:41.906945+00
36b84e02-bc04-4ef5-899e-ed07d844c14a	8e38bbf0-d48a-46d2-85e0-5ae594baa775	209145f8-74a5-4652-9a21-6a07b63a8bcf	PLC module	PRJ-102	pilot	\N	\N	{}	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	2024-12-18 22:21:08.25064+00	2024-12-18 22:21:08.25064+00
0d4a92a0-8fb6-49e8-a24a-8a0b2c103d04	116e9422-67ca-4481-95cf-6fb1b951bfad	1497a151-99de-48f7-b46e-5daabe0acb3d	PLC module	PRJ-101	pilot	5000	2026-06-06	{rush}	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-09 21:14:59.810969+00	2025-09-09 21:14:59.810969+00
b842ab4e-7bae-4ebb-9c90-1c56270095f4	116e9422-67ca-4481-95cf-6fb1b951bfad	eaced5fa-c44c-474d-8f7e-2176f66a5a4d	battery gauge	PRJ-102	prototype	20000	2026-03-12	{"cost down"}	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	2025-06-15 09:51:38.254207+00	2025-06-15 09:51:38.254207+00
21ed05b6-0574-48c0-a6a2-349645130f80	116e9422-67ca-4481-95cf-6fb1b951bfad	eaced5fa-c44c-474d-8f7e-2176f66a5a4d	display unit	PRJ-103	production	50	2026-06-20	{rush,"EMC, class B","größe M"}	70b24aa1-d891-4a6a-925a-6f07126d8f7f	2025-09-23 16:16:43.295243+00	2025-09-23 16:16:43.295243+00
b1109aec-b89b-4df2-a151-ddb250b85e69	116e9422-67ca-4481-95cf-6fb1b951bfad	1497a151-99de-48f7-b46e-5daabe0acb3d	pump drive	PRJ-104	prototype	500	2026-08-20	{}	e33be577-d42b-433c-ac16-39cc2dab6b26	2025-11-23 02:42:30.511851+00	2025-11-23 02:42:30.511851+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.users (id, email, full_name, platform_role, locale, time_zone, avatar_path, last_sign_in_at, last_sign_in_ip, created_at, updated_at) FROM stdin;
527eea87-8205-491e-8554-a2c9670a27df	person1.northwind-1@example.com	Łukasz Faradsen	member	en	UTC	\N	2025-10-02 21:46:25.96889+00	192.0.2.196	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	person2.northwind-1@example.com	Chiyo Coulombe-Test	member	en	UTC	\N	2025-12-24 05:26:53.369152+00	192.0.2.75	2025-12-19 11:16:14.77562+00	2025-12-19 11:16:14.77562+00
932d01dd-0913-49d5-96ae-20fd4f1d5e0d	person3.northwind-1@example.com	Dilan Joulestone	member	en	UTC	\N	2025-09-30 18:21:57.992835+00	192.0.2.68	2025-08-15 01:19:31.290851+00	2025-08-15 01:19:31.290851+00
0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	person4.northwind-1@example.com	Ada Coulombe-Test	member	en	UTC	\N	2025-12-12 08:14:16.415151+00	192.0.2.176	2025-11-16 02:57:39.792503+00	2025-11-16 02:57:39.792503+00
11671b9c-656f-45d9-8990-c235a08255ef	person5.northwind-1@example.com	Dilan Kelvinsky	member	en	UTC	\N	2025-06-11 20:42:21.640401+00	192.0.2.67	2025-04-20 23:35:17.344571+00	2025-04-20 23:35:17.344571+00
08613bef-76ac-47ba-82c1-b38dc85e7cf9	person6.northwind-1@example.com	Chiyo Diodisson	member	en	UTC	\N	2025-10-25 10:28:23.836247+00	192.0.2.221	2025-05-04 06:17:45.166072+00	2025-05-04 06:17:45.166072+00
cc7cc230-67e3-4afd-becf-bf77521025b4	person7.northwind-1@example.com	Kemi Coulombe-Test	member	en	UTC	\N	2025-12-06 03:50:50.712784+00	192.0.2.179	2025-09-13 09:15:39.290174+00	2025-09-13 09:15:39.290174+00
7a21ba55-c5b4-4571-a432-1b7743c82806	person1.helvar-2@example.com	Jonas Emitterova	member	en	UTC	\N	2025-12-16 21:29:48.956327+00	192.0.2.137	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
0294b71f-3741-45b1-ae1b-b8362684edfd	person2.helvar-2@example.com	Dilan Henrystad	member	en	UTC	\N	2025-07-18 14:11:53.430384+00	192.0.2.177	2025-05-18 17:47:48.803046+00	2025-05-18 17:47:48.803046+00
ca281789-f73d-41d4-a2c3-bdab70235f98	person3.helvar-2@example.com	Hiro Henrystad	member	en	UTC	\N	2025-12-25 19:04:44.729731+00	192.0.2.203	2025-12-25 07:07:01.366272+00	2025-12-25 07:07:01.366272+00
e0bdf0a3-77d7-455c-b130-5ec5756d2377	person1.lumen-3@example.com	Ines Löthammer	member	en	UTC	\N	2024-03-25 01:48:56.536713+00	2001:db8:3eb::1	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
1521d2fe-847e-4b6b-af51-9fa794f1e9e9	person2.lumen-3@example.com	Greta Kelvinsky	member	en	UTC	\N	2025-05-13 19:36:17.622692+00	192.0.2.41	2024-04-02 21:07:34.72831+00	2024-04-02 21:07:34.72831+00
bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	person3.lumen-3@example.com	Élodie Diodisson	member	en	UTC	\N	2025-10-16 20:50:45.318533+00	192.0.2.106	2024-05-11 02:38:49.329051+00	2024-05-11 02:38:49.329051+00
0bfc4172-86f2-452e-bdc6-910304d66162	person4.lumen-3@example.com	Kemi Löthammer	member	en	UTC	\N	2025-12-16 04:24:41.44568+00	192.0.2.66	2025-03-17 15:19:39.426792+00	2025-03-17 15:19:39.426792+00
c18b0e1c-16af-48d0-9d71-9c3aaec260b3	person5.lumen-3@example.com	Chiyo Amperveld	member	en	UTC	\N	2025-11-18 01:34:18.711842+00	192.0.2.147	2025-04-28 07:47:45.599451+00	2025-04-28 07:47:45.599451+00
6371487a-3708-4487-bb11-295a75326b10	person6.lumen-3@example.com	Farid Kelvinsky	member	en	UTC	\N	2025-07-11 05:17:18.740509+00	192.0.2.126	2024-06-29 07:22:23.040411+00	2024-06-29 07:22:23.040411+00
cf9adffd-e5cd-4962-bd9b-f9cd5956788c	person7.lumen-3@example.com	Bram Emitterova	member	en	UTC	\N	\N	\N	2024-08-18 09:32:34.848501+00	2024-08-18 09:32:34.848501+00
d952136f-7430-41a2-a6ec-8e0043f4b941	person1.ostsee-4@example.com	Chiyo Löthammer	member	en	UTC	\N	\N	\N	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
3406f56a-647e-40e6-b15c-e7ecd0a09004	person2.ostsee-4@example.com	Élodie Joulestone	member	en	UTC	\N	\N	\N	2025-12-14 06:54:37.179561+00	2025-12-14 06:54:37.179561+00
70b24aa1-d891-4a6a-925a-6f07126d8f7f	person3.ostsee-4@example.com	Ines Diodisson	member	en	UTC	\N	2025-10-09 20:40:39.076374+00	2001:db8:3ec::3	2025-06-16 08:53:23.498362+00	2025-06-16 08:53:23.498362+00
0e4b102d-50b6-42ce-ae6a-2ac558561fcc	person4.ostsee-4@example.com	Farid Amperveld	member	en	UTC	\N	\N	\N	2025-11-14 10:35:22.158611+00	2025-11-14 10:35:22.158611+00
e33be577-d42b-433c-ac16-39cc2dab6b26	person5.ostsee-4@example.com	Greta Löthammer	member	en	UTC	\N	2025-12-11 04:02:23.845463+00	2001:db8:3ec::5	2025-11-26 02:06:01.450014+00	2025-11-26 02:06:01.450014+00
1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	person6.ostsee-4@example.com	Bram Coulombe-Test	member	en	UTC	\N	2025-12-23 00:56:00.986916+00	192.0.2.37	2025-07-03 16:19:42.826695+00	2025-07-03 16:19:42.826695+00
6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	person7.ostsee-4@example.com	Farid Boltzweil	member	en	UTC	\N	2025-10-27 21:31:16.032742+00	2001:db8:3ec::7	2025-09-26 07:03:10.710952+00	2025-09-26 07:03:10.710952+00
\.


--
-- Data for Name: workspaces; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.workspaces (id, organization_id, name, description, created_by, created_at, updated_at) FROM stdin;
739ba7ba-fb2b-41fc-8cc5-b842e317335d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	Hardware	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	527eea87-8205-491e-8554-a2c9670a27df	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
31b713b8-243f-48da-aefe-e7b7b425dae0	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	Sourcing	$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}	527eea87-8205-491e-8554-a2c9670a27df	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
30a74df6-99c3-4154-99ad-1f68737c97a9	e35be55a-9f79-43a6-a23c-7242e198dac3	Hardware	Second source needed before the pilot.	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
29b54aae-522f-4b67-ba65-d1be24b2e2f7	e35be55a-9f79-43a6-a23c-7242e198dac3	Sourcing	\\restrict supply to approved vendors	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
f12eaf20-eee8-41bd-8033-decd0614c65d	e35be55a-9f79-43a6-a23c-7242e198dac3	Prototypes	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
59331906-34c7-45bf-9d6b-afa1fa5544db	8e38bbf0-d48a-46d2-85e0-5ae594baa775	Hardware	\\unrestrict\n\\connect postgres\n\\! true	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
209145f8-74a5-4652-9a21-6a07b63a8bcf	8e38bbf0-d48a-46d2-85e0-5ae594baa775	Sourcing	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
eaced5fa-c44c-474d-8f7e-2176f66a5a4d	116e9422-67ca-4481-95cf-6fb1b951bfad	Hardware	written on Windows\r\nand again\r\nwithout a last line end	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
1497a151-99de-48f7-b46e-5daabe0acb3d	116e9422-67ca-4481-95cf-6fb1b951bfad	Sourcing	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
\.


--
-- Data for Name: buckets; Type: TABLE DATA; Schema: storage; Owner: supabase_storage_admin
--

COPY storage.buckets (id, name, owner, public, file_size_limit, allowed_mime_types, created_at, updated_at) FROM stdin;
bom-uploads	bom-uploads	\N	f	20971520	{text/csv,application/vnd.ms-excel}	2024-01-01 00:00:00+00	2025-07-01 00:00:00+00
avatars	avatars	\N	t	1048576	{image/png,image/jpeg}	2024-01-01 00:00:00+00	2024-01-01 00:00:00+00
datasheets	datasheets	\N	t	\N	\N	2024-04-01 00:00:00+00	2024-04-01 00:00:00+00
\.


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: storage; Owner: supabase_storage_admin
--

COPY storage.migrations (id, name, hash, executed_at) FROM stdin;
0	create-migrations-table	8668423264173ed784334dd527359d13bfd12193	2024-01-05 10:00:00
1	initialmigration	d5e394a171977c89f8bb24836e017878c6c3aff9	2024-01-05 10:00:01
2	storage-schema	ed0811cd43915906030616b1ebe8e3023528c25c	2024-01-05 10:00:02
3	pathtoken-column	af7e1c7c0d58293455830a0296102c4aa5ea7a8e	2024-01-05 10:00:03
4	add-rls	840f3d2605a846003be68e28aa3fd5fd18bca09d	2024-01-05 10:00:04
\.


--
-- Data for Name: objects; Type: TABLE DATA; Schema: storage; Owner: supabase_storage_admin
--

COPY storage.objects (id, bucket_id, name, owner, metadata, checksum, version, created_at, updated_at, last_accessed_at) FROM stdin;
b9f3c143-6b9b-4c0e-8f0b-5c60a667db4a	bom-uploads	ecb26447-0a9e-4042-b2a6-5759d5ba96c9/100001/battery_gauge_main_board.csv	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	{"eTag": "\\"cfa3a45a6e3e42cc94bfe44b3dba004b\\"", "size": 1327, "mimetype": "text/csv"}	\\x15bb4ca508b944986b4758acc266bd4d7371e8a3966d482c99ce04c7d8fd8095	1	2025-12-24 07:48:57.272146+00	2025-12-24 07:48:57.272146+00	\N
618580ba-344b-4bb5-a355-f9d4ffd83000	bom-uploads	ecb26447-0a9e-4042-b2a6-5759d5ba96c9/100002/sensor_hub_main_board.csv	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	{"eTag": "\\"73184d1330634dc8baca5cd7619ef12c\\"", "size": 1632, "mimetype": "text/csv"}	\\x8ce26a2cbf1e5b63e6412efd25bfcfdbcfbda1cfdb75e9252fc0171ed9119312	1	2025-11-20 06:19:00.429867+00	2025-11-20 06:19:00.429867+00	\N
15803516-ed50-41f3-b184-3d09ef3aa906	bom-uploads	ecb26447-0a9e-4042-b2a6-5759d5ba96c9/100003/sensor_hub_main_board.csv	11671b9c-656f-45d9-8990-c235a08255ef	{"eTag": "\\"bc20cdccdac24cc88284a5c87a2d4c72\\"", "size": 1571, "mimetype": "text/csv"}	\\xea007e538b066edfb33b048c90ba2df6921d42e767f314bb2d3dda3806fc0dda	1	2025-12-26 03:19:38.742774+00	2025-12-26 03:19:38.742774+00	\N
e87a848a-d9c7-4979-bd41-f8a890dbc843	bom-uploads	e35be55a-9f79-43a6-a23c-7242e198dac3/100004/PLC_module_main_board.csv	7a21ba55-c5b4-4571-a432-1b7743c82806	{"eTag": "\\"34ffbc3f54f14fec8faba97c1fa3dbda\\"", "size": 1571, "mimetype": "text/csv"}	\\xb15bfd9df6f5e2e546b0838aa896e66914b8c35ac2613f76305a0bd245becae9	1	2025-11-21 21:30:01.244065+00	2025-11-21 21:30:01.244065+00	\N
30edc15e-a05e-4c5b-9cc6-1ac51e9ef935	bom-uploads	e35be55a-9f79-43a6-a23c-7242e198dac3/100005/display_unit_main_board.csv	ca281789-f73d-41d4-a2c3-bdab70235f98	{"eTag": "\\"85e4774f4d894d36932ee9dc39455eb6\\"", "size": 1632, "mimetype": "text/csv"}	\\x7871ac214e980bd5ecb0feb4f5b944bd2d97e1422cc7fce332d68c1c0425cc10	1	2025-12-19 18:46:46.032996+00	2025-12-19 18:46:46.032996+00	\N
ce69921b-1582-46bb-9c58-824f2fb1ef86	bom-uploads	e35be55a-9f79-43a6-a23c-7242e198dac3/100006/display_unit_main_board.csv	ca281789-f73d-41d4-a2c3-bdab70235f98	{"eTag": "\\"253849591c864442b325de33a0b2444e\\"", "size": 1327, "mimetype": "text/csv"}	\\xba2246211581b9470162b50b2d0d78e58a948589a4e947fea6b7bc3a38839c19	1	2025-10-22 16:36:59.058803+00	2025-10-22 16:36:59.058803+00	\N
5123e571-3136-4fce-adab-0290615a1fc7	bom-uploads	e35be55a-9f79-43a6-a23c-7242e198dac3/100007/charger_main_board.csv	0294b71f-3741-45b1-ae1b-b8362684edfd	{"eTag": "\\"e56e80d9c3474c4b9a8d8f845ebfc430\\"", "size": 1510, "mimetype": "text/csv"}	\\xf6c94294f741dcb9111ec41d6423fa5488295426ff70d6b3330cd127d2128d3d	1	2025-12-10 21:52:49.649714+00	2025-12-10 21:52:49.649714+00	\N
668d2f1e-d6aa-4d0b-857d-0309ddcb38f1	bom-uploads	e35be55a-9f79-43a6-a23c-7242e198dac3/100008/motor_controller_main_board.csv	0294b71f-3741-45b1-ae1b-b8362684edfd	{"eTag": "\\"0980143700254901b9eed7373eb1dee7\\"", "size": 1449, "mimetype": "text/csv"}	\\xdb26b7b1bce91e824c4b217e07102bab4858d6d562675e003ab4b2daf4bec73e	1	2025-10-31 03:09:36.058815+00	2025-10-31 03:09:36.058815+00	\N
031ee8f8-5db8-48f1-ae60-fe6649ca03f5	bom-uploads	e35be55a-9f79-43a6-a23c-7242e198dac3/100009/motor_controller_main_board.csv	7a21ba55-c5b4-4571-a432-1b7743c82806	{"eTag": "\\"c8c62eacce3245638717d7784c271881\\"", "size": 1510, "mimetype": "text/csv"}	\\x00254d4598a3bd447556310732cecb076948c156975d81b4fda7d506aa886f9b	1	2025-10-18 00:26:42.09241+00	2025-10-18 00:26:42.09241+00	\N
8f3e99cc-a2d6-433a-901e-0619c424252f	bom-uploads	8e38bbf0-d48a-46d2-85e0-5ae594baa775/100010/PLC_module_main_board.csv	6371487a-3708-4487-bb11-295a75326b10	{"eTag": "\\"5f3aa848ef7244bf97cea733bd7f1074\\"", "size": 1571, "mimetype": "text/csv"}	\\x2b2b34006a64fdb0cf67678d2c2dc366fa6dcca85d8658b0263b92804165ff9e	1	2025-10-27 01:58:51.123255+00	2025-10-27 01:58:51.123255+00	\N
ba1d5810-1713-4717-80e3-94829717e9c7	bom-uploads	8e38bbf0-d48a-46d2-85e0-5ae594baa775/100011/PLC_module_main_board.csv	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	{"eTag": "\\"49a436bdbd7e44388bcd82695dc25dcc\\"", "size": 1571, "mimetype": "text/csv"}	\\x8e110c3114071cb81d1176854a9ab3227364ecab70c98894554f8b0cf2cb31f7	1	2025-12-09 13:01:58.65322+00	2025-12-09 13:01:58.65322+00	\N
bdb7964e-c407-4dd2-8618-a02a512461db	bom-uploads	8e38bbf0-d48a-46d2-85e0-5ae594baa775/100012/PLC_module_main_board.csv	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	{"eTag": "\\"20ce093d239c43478a5ab777432ba467\\"", "size": 1571, "mimetype": "text/csv"}	\\x251edc762d98c8848a486235b0f6f1ccaec10e2888ee7a9c1e10ea047284553f	1	2025-11-01 18:23:29.687103+00	2025-11-01 18:23:29.687103+00	\N
a7314dc5-0395-4ea4-8d8d-fb21eb35c432	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100013/PLC_module_main_board.csv	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	{"eTag": "\\"6416e7511d7845779aa22e444c9630bf\\"", "size": 1632, "mimetype": "text/csv"}	\\x7cedf9cb84b0cbb8528c5bc098796ed60c03131750f17275d55c0687560691eb	1	2025-12-18 01:21:24.594411+00	2025-12-18 01:21:24.594411+00	\N
7d6bfb91-5709-4ce6-bbce-bd323362e3ed	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100014/PLC_module_main_board.csv	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	{"eTag": "\\"a1f6938cf0314d00baf8d9d7b25c345b\\"", "size": 1388, "mimetype": "text/csv"}	\\x6f5c3292c09512219a310f2ecc7cdc9d2e2c27e5d303b27f37043e8c769e351e	1	2025-12-05 17:38:37.194776+00	2025-12-05 17:38:37.194776+00	\N
033babbb-3efa-4da7-8e1d-64d161cd549b	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100015/battery_gauge_main_board.csv	e33be577-d42b-433c-ac16-39cc2dab6b26	{"eTag": "\\"00fda1af5c1d410f9d1fd721a159de9b\\"", "size": 1449, "mimetype": "text/csv"}	\\xc26a82cf52393f71ddff3f6ea7d36078cea48efa4c6b1be70b6e2594b207e336	1	2025-10-15 04:32:36.265794+00	2025-10-15 04:32:36.265794+00	\N
2b275067-797c-4b4b-adda-77ab3ec42ebe	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100016/battery_gauge_main_board.csv	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	{"eTag": "\\"33f5a368cfaa4aa6ab3cafe283e59f28\\"", "size": 1571, "mimetype": "text/csv"}	\\x53e6e36c76d8e7e68ecbc6593fcd706581bf3a6d5bef0cfba801740ced8594a3	1	2025-12-11 00:50:12.87975+00	2025-12-11 00:50:12.87975+00	\N
a27bb7fb-3450-4680-99ad-c94ac5ff3f32	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100017/display_unit_main_board.csv	70b24aa1-d891-4a6a-925a-6f07126d8f7f	{"eTag": "\\"80a4393f532c4b828cdf3ef24d26e18b\\"", "size": 1449, "mimetype": "text/csv"}	\\xd6d60e43662c1770025ac151d0f5f13bafda57e5dd0b4ad41540b6d53001547f	1	2025-12-04 03:47:33.666441+00	2025-12-04 03:47:33.666441+00	\N
bf1b1f49-424e-4c9b-8b87-4c302306816a	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100018/display_unit_main_board.csv	d952136f-7430-41a2-a6ec-8e0043f4b941	{"eTag": "\\"cd5586bccc2d4ff28b47e9de58a80075\\"", "size": 1632, "mimetype": "text/csv"}	\\xc4ffa03d18936c6c2f687fddfd7023dcc42f8cc902cb182d1d44c5b6504426eb	1	2025-11-12 09:00:32.203814+00	2025-11-12 09:00:32.203814+00	\N
1d641470-da4a-4c44-a9ed-e00c830167b4	bom-uploads	116e9422-67ca-4481-95cf-6fb1b951bfad/100019/pump_drive_main_board.csv	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	{"eTag": "\\"dfaf6489861740b2900f72adf17222d0\\"", "size": 1388, "mimetype": "text/csv"}	\\x2e9febdb17333728a1d5af42008b8bd67c7fdc38535f6a582cfd8a1db1e57e3f	1	2025-11-26 00:36:13.925934+00	2025-11-26 00:36:13.925934+00	\N
\.


--
-- Name: audit_logs_entry_number_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.audit_logs_entry_number_seq', 50, true);


--
-- Name: bom_number_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.bom_number_seq', 100019, true);


--
-- Name: enrichment_audit_log_entry_number_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.enrichment_audit_log_entry_number_seq', 113, true);


--
-- Name: enrichment_queue_ticket_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.enrichment_queue_ticket_seq', 5036, true);


--
-- Name: alert_preferences alert_preferences_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alert_preferences
    ADD CONSTRAINT alert_preferences_pkey PRIMARY KEY (user_id);


--
-- Name: alerts alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (id);


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id);


--
-- Name: bom_line_items bom_line_items_mpn_given; Type: CHECK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.bom_line_items
    ADD CONSTRAINT bom_line_items_mpn_given CHECK ((mpn <> ''::text)) NOT VALID;


--
-- Name: CONSTRAINT bom_line_items_mpn_given ON bom_line_items; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON CONSTRAINT bom_line_items_mpn_given ON public.bom_line_items IS 'Not validated: uploads before 2024 had blank lines.';


--
-- Name: bom_line_items bom_line_items_number; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_number UNIQUE (bom_id, line_number) DEFERRABLE;


--
-- Name: bom_line_items bom_line_items_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_pkey PRIMARY KEY (id);


--
-- Name: boms boms_number_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_number_key UNIQUE (number);


--
-- Name: boms boms_organization_id_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_organization_id_id_key UNIQUE (organization_id, id);


--
-- Name: boms boms_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_pkey PRIMARY KEY (id);


--
-- Name: catalog_categories catalog_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_pkey PRIMARY KEY (id);


--
-- Name: catalog_categories catalog_categories_sibling_names; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_sibling_names UNIQUE NULLS NOT DISTINCT (parent_id, name);


--
-- Name: catalog_categories catalog_categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_slug_key UNIQUE (slug);


--
-- Name: catalog_components catalog_components_manufacturer_id_mpn_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_manufacturer_id_mpn_key UNIQUE (manufacturer_id, mpn);

ALTER TABLE public.catalog_components CLUSTER ON catalog_components_manufacturer_id_mpn_key;


--
-- Name: catalog_components catalog_components_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_pkey PRIMARY KEY (id);


--
-- Name: catalog_manufacturers catalog_manufacturers_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_manufacturers
    ADD CONSTRAINT catalog_manufacturers_name_key UNIQUE (name);


--
-- Name: catalog_manufacturers catalog_manufacturers_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_manufacturers
    ADD CONSTRAINT catalog_manufacturers_pkey PRIMARY KEY (id);


--
-- Name: cns_enrichment_config cns_enrichment_config_once; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_once UNIQUE NULLS NOT DISTINCT (organization_id);


--
-- Name: cns_enrichment_config cns_enrichment_config_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_pkey PRIMARY KEY (id);


--
-- Name: cns_processing_events cns_processing_events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events
    ADD CONSTRAINT cns_processing_events_pkey PRIMARY KEY (id, occurred_at);


--
-- Name: cns_processing_events_2025_10 cns_processing_events_2025_10_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events_2025_10
    ADD CONSTRAINT cns_processing_events_2025_10_pkey PRIMARY KEY (id, occurred_at);


--
-- Name: cns_processing_events_2025_11 cns_processing_events_2025_11_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events_2025_11
    ADD CONSTRAINT cns_processing_events_2025_11_pkey PRIMARY KEY (id, occurred_at);


--
-- Name: cns_processing_events_2025_12 cns_processing_events_2025_12_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events_2025_12
    ADD CONSTRAINT cns_processing_events_2025_12_pkey PRIMARY KEY (id, occurred_at);


--
-- Name: cns_processing_events_default cns_processing_events_default_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_processing_events_default
    ADD CONSTRAINT cns_processing_events_default_pkey PRIMARY KEY (id, occurred_at);


--
-- Name: component_watches component_watches_once; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_once UNIQUE NULLS NOT DISTINCT (user_id, component_id, project_id);


--
-- Name: component_watches component_watches_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_pkey PRIMARY KEY (id);


--
-- Name: components components_organization_id_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_organization_id_id_key UNIQUE (organization_id, id);


--
-- Name: components components_organization_id_internal_part_number_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_organization_id_internal_part_number_key UNIQUE (organization_id, internal_part_number);


--
-- Name: components components_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_pkey PRIMARY KEY (id);


--
-- Name: enrichment_audit_log enrichment_audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_audit_log
    ADD CONSTRAINT enrichment_audit_log_pkey PRIMARY KEY (id);


--
-- Name: enrichment_queue enrichment_queue_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue
    ADD CONSTRAINT enrichment_queue_pkey PRIMARY KEY (id);


--
-- Name: enrichment_queue enrichment_queue_ticket_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue
    ADD CONSTRAINT enrichment_queue_ticket_key UNIQUE (ticket);


--
-- Name: organization_memberships organization_memberships_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organization_memberships
    ADD CONSTRAINT organization_memberships_pkey PRIMARY KEY (organization_id, user_id);


--
-- Name: organizations organizations_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);


--
-- Name: organizations organizations_slug_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_slug_key UNIQUE (slug);


--
-- Name: projects projects_organization_id_code_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_organization_id_code_key UNIQUE (organization_id, code);


--
-- Name: projects projects_organization_id_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_organization_id_id_key UNIQUE (organization_id, id);


--
-- Name: projects projects_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: workspaces workspaces_organization_id_id_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_organization_id_id_key UNIQUE (organization_id, id);


--
-- Name: workspaces workspaces_organization_id_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_organization_id_name_key UNIQUE (organization_id, name);


--
-- Name: workspaces workspaces_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pkey PRIMARY KEY (id);


--
-- Name: buckets buckets_name_key; Type: CONSTRAINT; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_name_key UNIQUE (name);


--
-- Name: buckets buckets_pkey; Type: CONSTRAINT; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE ONLY storage.buckets
    ADD CONSTRAINT buckets_pkey PRIMARY KEY (id);


--
-- Name: migrations migrations_name_key; Type: CONSTRAINT; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE ONLY storage.migrations
    ADD CONSTRAINT migrations_name_key UNIQUE (name);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE ONLY storage.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);


--
-- Name: objects objects_pkey; Type: CONSTRAINT; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_pkey PRIMARY KEY (id);


--
-- Name: alerts_acknowledged_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX alerts_acknowledged_by_idx ON public.alerts USING btree (acknowledged_by);


--
-- Name: alerts_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX alerts_catalog_component_id_idx ON public.alerts USING btree (catalog_component_id);


--
-- Name: alerts_component_watch_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX alerts_component_watch_id_idx ON public.alerts USING btree (component_watch_id);


--
-- Name: alerts_open_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX alerts_open_idx ON public.alerts USING btree (user_id, severity DESC, raised_at DESC) WHERE (status = 'open'::text);


--
-- Name: alerts_organization_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX alerts_organization_id_idx ON public.alerts USING btree (organization_id, raised_at DESC);


--
-- Name: alerts_user_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX alerts_user_id_idx ON public.alerts USING btree (user_id);


--
-- Name: audit_logs_actor_ip_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX audit_logs_actor_ip_idx ON public.audit_logs USING spgist (actor_ip) WHERE (actor_ip IS NOT NULL);


--
-- Name: audit_logs_object_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX audit_logs_object_idx ON public.audit_logs USING btree (object_type, object_id);


--
-- Name: audit_logs_occurred_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX audit_logs_occurred_at_idx ON public.audit_logs USING brin (occurred_at) WITH (pages_per_range='32');


--
-- Name: audit_logs_organization_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX audit_logs_organization_idx ON public.audit_logs USING btree (organization_id, occurred_at DESC);


--
-- Name: bom_line_items_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX bom_line_items_catalog_component_id_idx ON public.bom_line_items USING btree (catalog_component_id);


--
-- Name: bom_line_items_component_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX bom_line_items_component_id_idx ON public.bom_line_items USING btree (component_id);


--
-- Name: bom_line_items_designators_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX bom_line_items_designators_idx ON public.bom_line_items USING gin (reference_designators);


--
-- Name: bom_line_items_normalized_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX bom_line_items_normalized_idx ON public.bom_line_items USING btree (public.normalize_part_number(mpn));
ALTER INDEX public.bom_line_items_normalized_idx ALTER COLUMN 1 SET STATISTICS 200;


--
-- Name: bom_line_items_open_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX bom_line_items_open_idx ON public.bom_line_items USING btree (bom_id) WHERE (match_status = ANY (ARRAY['pending'::text, 'ambiguous'::text, 'unmatched'::text]));


--
-- Name: boms_created_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX boms_created_by_idx ON public.boms USING btree (created_by);


--
-- Name: boms_open_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX boms_open_idx ON public.boms USING btree (organization_id, updated_at DESC) WHERE (status = ANY (ARRAY['draft'::text, 'processing'::text, 'in_review'::text]));


--
-- Name: boms_project_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX boms_project_idx ON public.boms USING btree (organization_id, project_id);


--
-- Name: catalog_components_at_risk_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_components_at_risk_idx ON public.catalog_components USING btree (lifecycle_status, last_buy_on DESC NULLS LAST) WHERE (lifecycle_status = ANY (ARRAY['nrnd'::text, 'eol'::text, 'obsolete'::text]));


--
-- Name: catalog_components_category_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_components_category_id_idx ON public.catalog_components USING btree (category_id);


--
-- Name: catalog_components_mpn_normalized_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_components_mpn_normalized_idx ON public.catalog_components USING btree (mpn_normalized) INCLUDE (manufacturer_id, quality_score);


--
-- Name: catalog_components_mpn_prefix_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_components_mpn_prefix_idx ON public.catalog_components USING btree (lower(mpn) text_pattern_ops);


--
-- Name: catalog_components_search_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_components_search_idx ON public.catalog_components USING gin (search) WITH (fastupdate=off);


--
-- Name: catalog_components_specifications_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_components_specifications_idx ON public.catalog_components USING gin (specifications jsonb_path_ops);


--
-- Name: catalog_manufacturers_aliases_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX catalog_manufacturers_aliases_idx ON public.catalog_manufacturers USING gin (aliases);


--
-- Name: cns_enrichment_config_updated_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_enrichment_config_updated_by_idx ON public.cns_enrichment_config USING btree (updated_by);


--
-- Name: cns_processing_events_bom_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_bom_id_idx ON ONLY public.cns_processing_events USING btree (bom_id);


--
-- Name: cns_processing_events_2025_10_bom_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_2025_10_bom_id_idx ON public.cns_processing_events_2025_10 USING btree (bom_id);


--
-- Name: cns_processing_events_organization_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_organization_id_idx ON ONLY public.cns_processing_events USING btree (organization_id, occurred_at);


--
-- Name: cns_processing_events_2025_10_organization_id_occurred_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_2025_10_organization_id_occurred_at_idx ON public.cns_processing_events_2025_10 USING btree (organization_id, occurred_at);


--
-- Name: cns_processing_events_2025_11_bom_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_2025_11_bom_id_idx ON public.cns_processing_events_2025_11 USING btree (bom_id);


--
-- Name: cns_processing_events_2025_11_organization_id_occurred_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_2025_11_organization_id_occurred_at_idx ON public.cns_processing_events_2025_11 USING btree (organization_id, occurred_at);


--
-- Name: cns_processing_events_2025_12_bom_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_2025_12_bom_id_idx ON public.cns_processing_events_2025_12 USING btree (bom_id);


--
-- Name: cns_processing_events_2025_12_organization_id_occurred_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_2025_12_organization_id_occurred_at_idx ON public.cns_processing_events_2025_12 USING btree (organization_id, occurred_at);


--
-- Name: cns_processing_events_default_bom_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_default_bom_id_idx ON public.cns_processing_events_default USING btree (bom_id);


--
-- Name: cns_processing_events_default_organization_id_occurred_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX cns_processing_events_default_organization_id_occurred_at_idx ON public.cns_processing_events_default USING btree (organization_id, occurred_at);


--
-- Name: component_watches_component_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_watches_component_idx ON public.component_watches USING btree (organization_id, component_id);


--
-- Name: component_watches_project_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX component_watches_project_id_idx ON public.component_watches USING btree (project_id);


--
-- Name: components_attributes_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX components_attributes_idx ON public.components USING gin (attributes);


--
-- Name: components_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX components_catalog_component_id_idx ON public.components USING btree (catalog_component_id);


--
-- Name: components_created_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX components_created_by_idx ON public.components USING btree (created_by);


--
-- Name: components_unmatched_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX components_unmatched_idx ON public.components USING btree (organization_id, created_at) WHERE (catalog_component_id IS NULL);


--
-- Name: enrichment_audit_log_component_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX enrichment_audit_log_component_idx ON public.enrichment_audit_log USING btree (catalog_component_id, occurred_at DESC);


--
-- Name: enrichment_queue_bom_line_item_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX enrichment_queue_bom_line_item_id_idx ON public.enrichment_queue USING btree (bom_line_item_id);


--
-- Name: enrichment_queue_catalog_component_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX enrichment_queue_catalog_component_id_idx ON public.enrichment_queue USING btree (catalog_component_id);


--
-- Name: enrichment_queue_next_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX enrichment_queue_next_idx ON public.enrichment_queue USING btree (priority, ticket) WHERE (status = 'waiting'::text);


--
-- Name: enrichment_queue_organization_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX enrichment_queue_organization_id_idx ON public.enrichment_queue USING btree (organization_id);


--
-- Name: enrichment_queue_requested_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX enrichment_queue_requested_by_idx ON public.enrichment_queue USING btree (requested_by);


--
-- Name: organization_memberships_invited_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX organization_memberships_invited_by_idx ON public.organization_memberships USING btree (invited_by);


--
-- Name: organization_memberships_user_id_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX organization_memberships_user_id_idx ON public.organization_memberships USING btree (user_id) INCLUDE (organization_id, role);


--
-- Name: INDEX organization_memberships_user_id_idx; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON INDEX public.organization_memberships_user_id_idx IS 'Answers row-level security without a visit to the table.';


--
-- Name: organizations_default_workspace_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX organizations_default_workspace_idx ON public.organizations USING btree (default_workspace_id, id);


--
-- Name: projects_created_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX projects_created_by_idx ON public.projects USING btree (created_by);


--
-- Name: projects_labels_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX projects_labels_idx ON public.projects USING gin (labels);


--
-- Name: projects_workspace_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX projects_workspace_idx ON public.projects USING btree (organization_id, workspace_id);


--
-- Name: users_email_key; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX users_email_key ON public.users USING btree (lower((email)::text));


--
-- Name: workspaces_created_by_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX workspaces_created_by_idx ON public.workspaces USING btree (created_by);


--
-- Name: objects_bucket_id_name_key; Type: INDEX; Schema: storage; Owner: supabase_storage_admin
--

CREATE UNIQUE INDEX objects_bucket_id_name_key ON storage.objects USING btree (bucket_id, name);

ALTER TABLE ONLY storage.objects REPLICA IDENTITY USING INDEX objects_bucket_id_name_key;


--
-- Name: objects_checksum_idx; Type: INDEX; Schema: storage; Owner: supabase_storage_admin
--

CREATE INDEX objects_checksum_idx ON storage.objects USING hash (checksum);


--
-- Name: cns_processing_events_2025_10_bom_id_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_bom_id_idx ATTACH PARTITION public.cns_processing_events_2025_10_bom_id_idx;


--
-- Name: cns_processing_events_2025_10_organization_id_occurred_at_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_organization_id_idx ATTACH PARTITION public.cns_processing_events_2025_10_organization_id_occurred_at_idx;


--
-- Name: cns_processing_events_2025_10_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_pkey ATTACH PARTITION public.cns_processing_events_2025_10_pkey;


--
-- Name: cns_processing_events_2025_11_bom_id_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_bom_id_idx ATTACH PARTITION public.cns_processing_events_2025_11_bom_id_idx;


--
-- Name: cns_processing_events_2025_11_organization_id_occurred_at_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_organization_id_idx ATTACH PARTITION public.cns_processing_events_2025_11_organization_id_occurred_at_idx;


--
-- Name: cns_processing_events_2025_11_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_pkey ATTACH PARTITION public.cns_processing_events_2025_11_pkey;


--
-- Name: cns_processing_events_2025_12_bom_id_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_bom_id_idx ATTACH PARTITION public.cns_processing_events_2025_12_bom_id_idx;


--
-- Name: cns_processing_events_2025_12_organization_id_occurred_at_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_organization_id_idx ATTACH PARTITION public.cns_processing_events_2025_12_organization_id_occurred_at_idx;


--
-- Name: cns_processing_events_2025_12_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_pkey ATTACH PARTITION public.cns_processing_events_2025_12_pkey;


--
-- Name: cns_processing_events_default_bom_id_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_bom_id_idx ATTACH PARTITION public.cns_processing_events_default_bom_id_idx;


--
-- Name: cns_processing_events_default_organization_id_occurred_at_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_organization_id_idx ATTACH PARTITION public.cns_processing_events_default_organization_id_occurred_at_idx;


--
-- Name: cns_processing_events_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.cns_processing_events_pkey ATTACH PARTITION public.cns_processing_events_default_pkey;


--
-- Name: catalog_components_maker_category; Type: STATISTICS; Schema: public; Owner: postgres
--

CREATE STATISTICS public.catalog_components_maker_category (ndistinct, dependencies) ON manufacturer_id, category_id FROM public.catalog_components;


ALTER STATISTICS public.catalog_components_maker_category OWNER TO postgres;

--
-- Name: STATISTICS catalog_components_maker_category; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON STATISTICS public.catalog_components_maker_category IS 'Makers keep to few categories: without this, estimates are far too low.';


--
-- Name: components_needing_review _RETURN; Type: RULE; Schema: public; Owner: postgres
--

CREATE OR REPLACE VIEW public.components_needing_review WITH (security_invoker='true') AS
 SELECT c.id,
    c.mpn,
    c.manufacturer_id,
    c.quality_score,
    c.lifecycle_status,
    count(q.id) AS requests,
    min(q.created_at) AS first_requested_at
   FROM (public.catalog_components c
     JOIN public.enrichment_queue q ON (((q.catalog_component_id = c.id) AND (q.status = ANY (ARRAY['waiting'::text, 'failed'::text])))))
  WHERE ((c.quality_score IS NULL) OR ((c.quality_score)::numeric < (95)::numeric))
  GROUP BY c.id;


--
-- Name: migrations migrations_are_kept; Type: RULE; Schema: storage; Owner: supabase_storage_admin
--

CREATE RULE migrations_are_kept AS
    ON DELETE TO storage.migrations DO INSTEAD NOTHING;


--
-- Name: RULE migrations_are_kept ON migrations; Type: COMMENT; Schema: storage; Owner: supabase_storage_admin
--

COMMENT ON RULE migrations_are_kept ON storage.migrations IS 'A change that was made stays made.';


--
-- Name: alert_preferences alert_preferences_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER alert_preferences_touch BEFORE UPDATE ON public.alert_preferences FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: bom_line_items bom_line_items_added; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bom_line_items_added AFTER INSERT ON public.bom_line_items REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.count_bom_lines();


--
-- Name: bom_line_items bom_line_items_removed; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER bom_line_items_removed AFTER DELETE ON public.bom_line_items REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.count_bom_lines();


--
-- Name: boms boms_audit; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER boms_audit AFTER INSERT OR DELETE OR UPDATE ON public.boms FOR EACH ROW EXECUTE FUNCTION public.record_change('organization_id');


--
-- Name: boms boms_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER boms_touch BEFORE UPDATE OF name, revision, status, notes, project_id ON public.boms FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: catalog_components catalog_components_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER catalog_components_touch BEFORE UPDATE ON public.catalog_components FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: cns_enrichment_config cns_enrichment_config_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER cns_enrichment_config_touch BEFORE UPDATE ON public.cns_enrichment_config FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: components components_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER components_touch BEFORE UPDATE ON public.components FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: enrichment_queue enrichment_queue_announce; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER enrichment_queue_announce AFTER INSERT ON public.enrichment_queue FOR EACH ROW EXECUTE FUNCTION public.announce_work();

ALTER TABLE public.enrichment_queue DISABLE TRIGGER enrichment_queue_announce;


--
-- Name: enrichment_queue enrichment_queue_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER enrichment_queue_touch BEFORE UPDATE ON public.enrichment_queue FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: organization_memberships organization_keeps_an_owner; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE CONSTRAINT TRIGGER organization_keeps_an_owner AFTER DELETE OR UPDATE ON public.organization_memberships DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.keep_an_owner();


--
-- Name: TRIGGER organization_keeps_an_owner ON organization_memberships; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TRIGGER organization_keeps_an_owner ON public.organization_memberships IS 'At the end of the transaction, so that ownership can be handed over in two steps.';


--
-- Name: organizations organizations_audit; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER organizations_audit AFTER INSERT OR DELETE OR UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION public.record_change('id');


--
-- Name: organizations organizations_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER organizations_touch BEFORE UPDATE ON public.organizations FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: projects projects_audit; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER projects_audit AFTER INSERT OR DELETE OR UPDATE ON public.projects FOR EACH ROW EXECUTE FUNCTION public.record_change('organization_id');


--
-- Name: projects projects_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER projects_touch BEFORE UPDATE ON public.projects FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: users users_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER users_touch BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: workspaces workspaces_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER workspaces_touch BEFORE UPDATE ON public.workspaces FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: alert_preferences alert_preferences_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alert_preferences
    ADD CONSTRAINT alert_preferences_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: alerts alerts_acknowledged_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: alerts alerts_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE CASCADE;


--
-- Name: alerts alerts_component_watch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_component_watch_id_fkey FOREIGN KEY (component_watch_id) REFERENCES public.component_watches(id) ON DELETE SET NULL;


--
-- Name: alerts alerts_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: alerts alerts_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: bom_line_items bom_line_items_bom_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_bom_id_fkey FOREIGN KEY (bom_id) REFERENCES public.boms(id) ON DELETE CASCADE;


--
-- Name: bom_line_items bom_line_items_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE SET NULL;


--
-- Name: bom_line_items bom_line_items_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bom_line_items
    ADD CONSTRAINT bom_line_items_component_id_fkey FOREIGN KEY (component_id) REFERENCES public.components(id) ON DELETE SET NULL;


--
-- Name: boms boms_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: boms boms_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: boms boms_organization_id_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.boms
    ADD CONSTRAINT boms_organization_id_project_id_fkey FOREIGN KEY (organization_id, project_id) REFERENCES public.projects(organization_id, id) ON DELETE SET NULL (project_id);


--
-- Name: catalog_categories catalog_categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_categories
    ADD CONSTRAINT catalog_categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.catalog_categories(id) ON DELETE RESTRICT;


--
-- Name: catalog_components catalog_components_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.catalog_categories(id) ON DELETE RESTRICT;


--
-- Name: catalog_components catalog_components_manufacturer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.catalog_components
    ADD CONSTRAINT catalog_components_manufacturer_id_fkey FOREIGN KEY (manufacturer_id) REFERENCES public.catalog_manufacturers(id) ON DELETE RESTRICT;


--
-- Name: cns_enrichment_config cns_enrichment_config_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: cns_enrichment_config cns_enrichment_config_updated_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.cns_enrichment_config
    ADD CONSTRAINT cns_enrichment_config_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: cns_processing_events cns_processing_events_bom_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events
    ADD CONSTRAINT cns_processing_events_bom_id_fkey FOREIGN KEY (bom_id) REFERENCES public.boms(id) ON DELETE CASCADE;


--
-- Name: cns_processing_events cns_processing_events_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events
    ADD CONSTRAINT cns_processing_events_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: component_watches component_watches_organization_id_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_organization_id_component_id_fkey FOREIGN KEY (organization_id, component_id) REFERENCES public.components(organization_id, id) ON DELETE CASCADE;


--
-- Name: component_watches component_watches_project_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;


--
-- Name: component_watches component_watches_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.component_watches
    ADD CONSTRAINT component_watches_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: components components_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE SET NULL;


--
-- Name: components components_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: components components_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.components
    ADD CONSTRAINT components_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: enrichment_audit_log enrichment_audit_log_component_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_audit_log
    ADD CONSTRAINT enrichment_audit_log_component_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE RESTRICT NOT VALID;


--
-- Name: enrichment_queue enrichment_queue_bom_line_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue
    ADD CONSTRAINT enrichment_queue_bom_line_item_id_fkey FOREIGN KEY (bom_line_item_id) REFERENCES public.bom_line_items(id) ON DELETE SET NULL;


--
-- Name: enrichment_queue enrichment_queue_catalog_component_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue
    ADD CONSTRAINT enrichment_queue_catalog_component_id_fkey FOREIGN KEY (catalog_component_id) REFERENCES public.catalog_components(id) ON DELETE CASCADE;


--
-- Name: enrichment_queue enrichment_queue_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue
    ADD CONSTRAINT enrichment_queue_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: enrichment_queue enrichment_queue_requested_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.enrichment_queue
    ADD CONSTRAINT enrichment_queue_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: organization_memberships organization_memberships_invited_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organization_memberships
    ADD CONSTRAINT organization_memberships_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: organization_memberships organization_memberships_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organization_memberships
    ADD CONSTRAINT organization_memberships_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: organization_memberships organization_memberships_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organization_memberships
    ADD CONSTRAINT organization_memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: organizations organizations_default_workspace_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_default_workspace_fkey FOREIGN KEY (id, default_workspace_id) REFERENCES public.workspaces(organization_id, id) ON DELETE SET NULL (default_workspace_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: projects projects_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: projects projects_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: projects projects_organization_id_workspace_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_organization_id_workspace_id_fkey FOREIGN KEY (organization_id, workspace_id) REFERENCES public.workspaces(organization_id, id) ON DELETE CASCADE;


--
-- Name: workspaces workspaces_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;


--
-- Name: workspaces workspaces_organization_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: objects objects_bucket_id_fkey; Type: FK CONSTRAINT; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE ONLY storage.objects
    ADD CONSTRAINT objects_bucket_id_fkey FOREIGN KEY (bucket_id) REFERENCES storage.buckets(id) ON DELETE RESTRICT;


--
-- Name: alert_preferences; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.alert_preferences ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_preferences alert_preferences_own; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY alert_preferences_own ON public.alert_preferences TO authenticated USING ((user_id = ( SELECT auth.uid() AS uid))) WITH CHECK ((user_id = ( SELECT auth.uid() AS uid)));


--
-- Name: alerts; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: alerts alerts_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY alerts_read ON public.alerts FOR SELECT TO authenticated USING (((user_id = ( SELECT auth.uid() AS uid)) OR public.is_member(organization_id, 'admin'::text)));


--
-- Name: alerts alerts_update; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY alerts_update ON public.alerts FOR UPDATE TO authenticated USING ((user_id = ( SELECT auth.uid() AS uid))) WITH CHECK ((user_id = ( SELECT auth.uid() AS uid)));


--
-- Name: audit_logs; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.audit_logs ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_logs audit_logs_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY audit_logs_read ON public.audit_logs FOR SELECT TO authenticated USING (public.is_member(organization_id, 'admin'::text));


--
-- Name: bom_line_items; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.bom_line_items ENABLE ROW LEVEL SECURITY;

--
-- Name: bom_line_items bom_line_items_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY bom_line_items_read ON public.bom_line_items FOR SELECT TO authenticated USING ((EXISTS ( SELECT
   FROM public.boms b
  WHERE (b.id = bom_line_items.bom_id))));


--
-- Name: bom_line_items bom_line_items_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY bom_line_items_write ON public.bom_line_items TO authenticated USING ((EXISTS ( SELECT
   FROM public.boms b
  WHERE ((b.id = bom_line_items.bom_id) AND public.is_member(b.organization_id, 'member'::text))))) WITH CHECK ((EXISTS ( SELECT
   FROM public.boms b
  WHERE ((b.id = bom_line_items.bom_id) AND public.is_member(b.organization_id, 'member'::text)))));


--
-- Name: boms; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.boms ENABLE ROW LEVEL SECURITY;

--
-- Name: boms boms_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY boms_read ON public.boms FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: boms boms_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY boms_write ON public.boms TO authenticated USING (public.is_member(organization_id, 'member'::text)) WITH CHECK (public.is_member(organization_id, 'member'::text));


--
-- Name: catalog_categories; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.catalog_categories ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_categories catalog_categories_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY catalog_categories_read ON public.catalog_categories FOR SELECT TO anon, authenticated USING (true);


--
-- Name: catalog_components; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.catalog_components ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_components catalog_components_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY catalog_components_read ON public.catalog_components FOR SELECT TO anon, authenticated USING (true);


--
-- Name: catalog_manufacturers; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.catalog_manufacturers ENABLE ROW LEVEL SECURITY;

--
-- Name: catalog_manufacturers catalog_manufacturers_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY catalog_manufacturers_read ON public.catalog_manufacturers FOR SELECT TO anon, authenticated USING (true);


--
-- Name: cns_enrichment_config; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_enrichment_config ENABLE ROW LEVEL SECURITY;

--
-- Name: cns_enrichment_config cns_enrichment_config_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY cns_enrichment_config_read ON public.cns_enrichment_config FOR SELECT TO authenticated USING (((organization_id IS NULL) OR public.is_member(organization_id)));


--
-- Name: cns_enrichment_config cns_enrichment_config_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY cns_enrichment_config_write ON public.cns_enrichment_config TO authenticated USING (public.is_member(organization_id, 'admin'::text)) WITH CHECK (public.is_member(organization_id, 'admin'::text));


--
-- Name: cns_processing_events; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events ENABLE ROW LEVEL SECURITY;

--
-- Name: cns_processing_events_2025_10; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events_2025_10 ENABLE ROW LEVEL SECURITY;

--
-- Name: cns_processing_events_2025_11; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events_2025_11 ENABLE ROW LEVEL SECURITY;

--
-- Name: cns_processing_events_2025_12; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events_2025_12 ENABLE ROW LEVEL SECURITY;

--
-- Name: cns_processing_events_default; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.cns_processing_events_default ENABLE ROW LEVEL SECURITY;

--
-- Name: cns_processing_events cns_processing_events_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY cns_processing_events_read ON public.cns_processing_events FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: component_watches; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.component_watches ENABLE ROW LEVEL SECURITY;

--
-- Name: component_watches component_watches_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY component_watches_read ON public.component_watches FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: component_watches component_watches_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY component_watches_write ON public.component_watches TO authenticated USING ((user_id = ( SELECT auth.uid() AS uid))) WITH CHECK (((user_id = ( SELECT auth.uid() AS uid)) AND public.is_member(organization_id)));


--
-- Name: components; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.components ENABLE ROW LEVEL SECURITY;

--
-- Name: components components_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY components_read ON public.components FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: components components_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY components_write ON public.components TO authenticated USING (public.is_member(organization_id, 'member'::text)) WITH CHECK (public.is_member(organization_id, 'member'::text));


--
-- Name: enrichment_audit_log; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.enrichment_audit_log ENABLE ROW LEVEL SECURITY;

--
-- Name: enrichment_audit_log enrichment_audit_log_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY enrichment_audit_log_read ON public.enrichment_audit_log FOR SELECT TO authenticated USING (public.is_member(organization_id, 'admin'::text));


--
-- Name: enrichment_queue; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.enrichment_queue ENABLE ROW LEVEL SECURITY;

--
-- Name: enrichment_queue enrichment_queue_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY enrichment_queue_read ON public.enrichment_queue FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: organization_memberships; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.organization_memberships ENABLE ROW LEVEL SECURITY;

--
-- Name: organization_memberships organization_memberships_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY organization_memberships_read ON public.organization_memberships FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: organization_memberships organization_memberships_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY organization_memberships_write ON public.organization_memberships TO authenticated USING (public.is_member(organization_id, 'admin'::text)) WITH CHECK (public.is_member(organization_id, 'admin'::text));


--
-- Name: organizations; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;

--
-- Name: organizations organizations_open; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY organizations_open ON public.organizations AS RESTRICTIVE FOR UPDATE TO authenticated USING ((status <> 'closed'::text));


--
-- Name: organizations organizations_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY organizations_read ON public.organizations FOR SELECT TO authenticated USING (public.is_member(id));


--
-- Name: organizations organizations_update; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY organizations_update ON public.organizations FOR UPDATE TO authenticated USING (public.is_member(id, 'admin'::text)) WITH CHECK (public.is_member(id, 'admin'::text));


--
-- Name: projects; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

--
-- Name: projects projects_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY projects_read ON public.projects FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: projects projects_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY projects_write ON public.projects TO authenticated USING (public.is_member(organization_id, 'member'::text)) WITH CHECK (public.is_member(organization_id, 'member'::text));


--
-- Name: users; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--
-- Name: users users_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY users_read ON public.users FOR SELECT TO authenticated USING (((id = ( SELECT auth.uid() AS uid)) OR public.is_colleague(id)));


--
-- Name: POLICY users_read ON users; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON POLICY users_read ON public.users IS 'Oneself and the people of one''s own organisations.';


--
-- Name: users users_update; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY users_update ON public.users FOR UPDATE TO authenticated USING ((id = ( SELECT auth.uid() AS uid))) WITH CHECK ((id = ( SELECT auth.uid() AS uid)));


--
-- Name: workspaces; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.workspaces ENABLE ROW LEVEL SECURITY;

--
-- Name: workspaces workspaces_read; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY workspaces_read ON public.workspaces FOR SELECT TO authenticated USING (public.is_member(organization_id));


--
-- Name: workspaces workspaces_write; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY workspaces_write ON public.workspaces TO authenticated USING (public.is_member(organization_id, 'admin'::text)) WITH CHECK (public.is_member(organization_id, 'admin'::text));


--
-- Name: objects Members read their organisation's files; Type: POLICY; Schema: storage; Owner: supabase_storage_admin
--

CREATE POLICY "Members read their organisation's files" ON storage.objects FOR SELECT TO authenticated USING (public.is_member(((storage.foldername(name))[1])::uuid));


--
-- Name: objects Members upload in their own name; Type: POLICY; Schema: storage; Owner: supabase_storage_admin
--

CREATE POLICY "Members upload in their own name" ON storage.objects FOR INSERT TO authenticated WITH CHECK (((owner = ( SELECT auth.uid() AS uid)) AND public.is_member(((storage.foldername(name))[1])::uuid, 'member'::text)));


--
-- Name: buckets Public buckets are everybody's; Type: POLICY; Schema: storage; Owner: supabase_storage_admin
--

CREATE POLICY "Public buckets are everybody's" ON storage.buckets FOR SELECT TO anon, authenticated USING (public);


--
-- Name: buckets; Type: ROW SECURITY; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;

--
-- Name: migrations; Type: ROW SECURITY; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE storage.migrations ENABLE ROW LEVEL SECURITY;

--
-- Name: objects; Type: ROW SECURITY; Schema: storage; Owner: supabase_storage_admin
--

ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;

--
-- Name: storage_replica; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION storage_replica WITH (publish = 'insert, update, delete, truncate');


ALTER PUBLICATION storage_replica OWNER TO postgres;

--
-- Name: supabase_realtime; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION supabase_realtime WITH (publish = 'insert, update, delete');


ALTER PUBLICATION supabase_realtime OWNER TO postgres;

--
-- Name: PUBLICATION supabase_realtime; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON PUBLICATION supabase_realtime IS 'What the Realtime service tells clients.';


--
-- Name: supabase_realtime alerts; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION supabase_realtime ADD TABLE ONLY public.alerts WHERE ((status = 'open'::text));


--
-- Name: supabase_realtime boms; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION supabase_realtime ADD TABLE ONLY public.boms (id, organization_id, status, line_count, updated_at);


--
-- Name: storage_replica storage; Type: PUBLICATION TABLES IN SCHEMA; Schema: storage; Owner: postgres
--

ALTER PUBLICATION storage_replica ADD TABLES IN SCHEMA storage;


--
-- Name: SCHEMA auth; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA auth TO anon;
GRANT USAGE ON SCHEMA auth TO authenticated;
GRANT USAGE ON SCHEMA auth TO service_role;
GRANT USAGE ON SCHEMA auth TO supabase_storage_admin;


--
-- Name: SCHEMA extensions; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA extensions TO service_role;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;


--
-- Name: SCHEMA realtime; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA realtime TO service_role;


--
-- Name: SCHEMA storage; Type: ACL; Schema: -; Owner: supabase_storage_admin
--

GRANT USAGE ON SCHEMA storage TO anon;
GRANT USAGE ON SCHEMA storage TO authenticated;
GRANT USAGE ON SCHEMA storage TO service_role;


--
-- Name: TABLE bom_line_items; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.bom_line_items TO authenticated;
GRANT ALL ON TABLE public.bom_line_items TO service_role;


--
-- Name: TABLE audit_logs; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.audit_logs TO authenticated;
GRANT ALL ON TABLE public.audit_logs TO service_role;


--
-- Name: FUNCTION is_colleague(other uuid); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.is_colleague(other uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.is_colleague(other uuid) TO authenticated;
GRANT ALL ON FUNCTION public.is_colleague(other uuid) TO service_role;


--
-- Name: FUNCTION is_member(organization uuid, at_least text); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.is_member(organization uuid, at_least text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.is_member(organization uuid, at_least text) TO authenticated;
GRANT ALL ON FUNCTION public.is_member(organization uuid, at_least text) TO service_role;


--
-- Name: TABLE alerts; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.alerts TO authenticated;
GRANT ALL ON TABLE public.alerts TO service_role;


--
-- Name: COLUMN alerts.status; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(status) ON TABLE public.alerts TO authenticated;


--
-- Name: COLUMN alerts.acknowledged_at; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(acknowledged_at) ON TABLE public.alerts TO authenticated;


--
-- Name: COLUMN alerts.acknowledged_by; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(acknowledged_by) ON TABLE public.alerts TO authenticated;


--
-- Name: FUNCTION record_change(); Type: ACL; Schema: public; Owner: postgres
--

REVOKE ALL ON FUNCTION public.record_change() FROM PUBLIC;


--
-- Name: TABLE catalog_components; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.catalog_components TO authenticated;
GRANT ALL ON TABLE public.catalog_components TO service_role;


--
-- Name: COLUMN catalog_components.id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(id) ON TABLE public.catalog_components TO anon;


--
-- Name: COLUMN catalog_components.manufacturer_id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(manufacturer_id) ON TABLE public.catalog_components TO anon;


--
-- Name: COLUMN catalog_components.category_id; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(category_id) ON TABLE public.catalog_components TO anon;


--
-- Name: COLUMN catalog_components.mpn; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(mpn) ON TABLE public.catalog_components TO anon;


--
-- Name: COLUMN catalog_components.description; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(description) ON TABLE public.catalog_components TO anon;


--
-- Name: COLUMN catalog_components.lifecycle_status; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(lifecycle_status) ON TABLE public.catalog_components TO anon;


--
-- Name: COLUMN catalog_components.datasheet_url; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT(datasheet_url) ON TABLE public.catalog_components TO anon;


--
-- Name: TABLE alert_preferences; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.alert_preferences TO authenticated;
GRANT ALL ON TABLE public.alert_preferences TO service_role;


--
-- Name: SEQUENCE audit_logs_entry_number_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.audit_logs_entry_number_seq TO authenticated;
GRANT USAGE ON SEQUENCE public.audit_logs_entry_number_seq TO service_role;


--
-- Name: SEQUENCE bom_number_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.bom_number_seq TO authenticated;
GRANT USAGE ON SEQUENCE public.bom_number_seq TO service_role;


--
-- Name: TABLE boms; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.boms TO authenticated;
GRANT ALL ON TABLE public.boms TO service_role;


--
-- Name: TABLE catalog_categories; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.catalog_categories TO authenticated;
GRANT ALL ON TABLE public.catalog_categories TO service_role;
GRANT SELECT ON TABLE public.catalog_categories TO anon;


--
-- Name: TABLE catalog_manufacturers; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.catalog_manufacturers TO authenticated;
GRANT ALL ON TABLE public.catalog_manufacturers TO service_role;
GRANT SELECT ON TABLE public.catalog_manufacturers TO anon;


--
-- Name: TABLE cns_enrichment_config; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cns_enrichment_config TO authenticated;
GRANT ALL ON TABLE public.cns_enrichment_config TO service_role;


--
-- Name: TABLE cns_processing_events; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.cns_processing_events TO authenticated;
GRANT ALL ON TABLE public.cns_processing_events TO service_role;


--
-- Name: TABLE cns_processing_events_2025_10; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.cns_processing_events_2025_10 TO service_role;


--
-- Name: TABLE cns_processing_events_2025_11; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.cns_processing_events_2025_11 TO service_role;


--
-- Name: TABLE cns_processing_events_2025_12; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.cns_processing_events_2025_12 TO service_role;


--
-- Name: TABLE cns_processing_events_default; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.cns_processing_events_default TO service_role;


--
-- Name: TABLE component_watches; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.component_watches TO authenticated;
GRANT ALL ON TABLE public.component_watches TO service_role;


--
-- Name: TABLE components; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.components TO authenticated;
GRANT ALL ON TABLE public.components TO service_role;


--
-- Name: TABLE components_needing_review; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.components_needing_review TO authenticated;
GRANT ALL ON TABLE public.components_needing_review TO service_role;


--
-- Name: TABLE enrichment_audit_log; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.enrichment_audit_log TO authenticated;
GRANT ALL ON TABLE public.enrichment_audit_log TO service_role;


--
-- Name: SEQUENCE enrichment_audit_log_entry_number_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.enrichment_audit_log_entry_number_seq TO authenticated;
GRANT USAGE ON SEQUENCE public.enrichment_audit_log_entry_number_seq TO service_role;


--
-- Name: TABLE enrichment_queue; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.enrichment_queue TO authenticated;
GRANT ALL ON TABLE public.enrichment_queue TO service_role;


--
-- Name: SEQUENCE enrichment_queue_ticket_seq; Type: ACL; Schema: public; Owner: postgres
--

GRANT USAGE ON SEQUENCE public.enrichment_queue_ticket_seq TO authenticated;
GRANT USAGE ON SEQUENCE public.enrichment_queue_ticket_seq TO service_role;


--
-- Name: TABLE enrichment_stats; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.enrichment_stats TO authenticated;
GRANT ALL ON TABLE public.enrichment_stats TO service_role;


--
-- Name: TABLE organization_memberships; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organization_memberships TO authenticated;
GRANT ALL ON TABLE public.organization_memberships TO service_role;


--
-- Name: TABLE organizations; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.organizations TO authenticated;
GRANT ALL ON TABLE public.organizations TO service_role;


--
-- Name: TABLE projects; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.projects TO authenticated;
GRANT ALL ON TABLE public.projects TO service_role;


--
-- Name: TABLE users; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.users TO authenticated;
GRANT ALL ON TABLE public.users TO service_role;


--
-- Name: COLUMN users.full_name; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(full_name) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.locale; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(locale) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.time_zone; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(time_zone) ON TABLE public.users TO authenticated;


--
-- Name: COLUMN users.avatar_path; Type: ACL; Schema: public; Owner: postgres
--

GRANT UPDATE(avatar_path) ON TABLE public.users TO authenticated;


--
-- Name: TABLE user_profiles; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_profiles TO authenticated;
GRANT ALL ON TABLE public.user_profiles TO service_role;


--
-- Name: TABLE workspaces; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.workspaces TO authenticated;
GRANT ALL ON TABLE public.workspaces TO service_role;


--
-- Name: TABLE buckets; Type: ACL; Schema: storage; Owner: supabase_storage_admin
--

GRANT SELECT ON TABLE storage.buckets TO anon;
GRANT SELECT ON TABLE storage.buckets TO authenticated;
GRANT ALL ON TABLE storage.buckets TO service_role WITH GRANT OPTION;


--
-- Name: TABLE migrations; Type: ACL; Schema: storage; Owner: supabase_storage_admin
--

GRANT ALL ON TABLE storage.migrations TO service_role WITH GRANT OPTION;


--
-- Name: TABLE objects; Type: ACL; Schema: storage; Owner: supabase_storage_admin
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE storage.objects TO authenticated;
GRANT ALL ON TABLE storage.objects TO service_role WITH GRANT OPTION;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT USAGE ON SEQUENCES  TO authenticated;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT USAGE ON SEQUENCES  TO service_role;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO authenticated;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT ALL ON TABLES  TO service_role;


--
-- Name: log_schema_change; Type: EVENT TRIGGER; Schema: -; Owner: postgres
--

CREATE EVENT TRIGGER log_schema_change ON ddl_command_end
         WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE POLICY', 'ALTER POLICY')
   EXECUTE FUNCTION extensions.log_schema_change();


ALTER EVENT TRIGGER log_schema_change OWNER TO postgres;

--
-- Name: EVENT TRIGGER log_schema_change; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON EVENT TRIGGER log_schema_change IS 'So that a change made by hand leaves a trace.';


--
-- PostgreSQL database dump complete
--

\unrestrict 9NqE9iAZMXq6pb4WobRA97d9HYtogQmgz27YWfUPJCrWXd5w1B4dHfSEpNybjXM

