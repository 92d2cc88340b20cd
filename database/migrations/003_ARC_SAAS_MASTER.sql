--
-- PostgreSQL database dump
--

\restrict f72hI1sRYY5w8Uu6kdKycVHGLwkssKfCPDeVKaI4z2Md1ptSaCLcscXjh4SMppm

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
-- Name: main; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA main;


ALTER SCHEMA main OWNER TO postgres;

--
-- Name: SCHEMA main; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA main IS 'Tenants, their people, what they may use and what they have used.';


--
-- Name: subscription; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA subscription;


ALTER SCHEMA subscription OWNER TO postgres;

--
-- Name: SCHEMA subscription; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA subscription IS 'What is sold, and who has bought it.';


--
-- Name: email_address; Type: DOMAIN; Schema: main; Owner: postgres
--

CREATE DOMAIN main.email_address AS text
	CONSTRAINT email_address_shape CHECK ((VALUE ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text));


ALTER DOMAIN main.email_address OWNER TO postgres;

--
-- Name: DOMAIN email_address; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON DOMAIN main.email_address IS 'Looks like an address.';


--
-- Name: money; Type: TYPE; Schema: main; Owner: postgres
--

CREATE TYPE main.money AS (
	amount numeric(12,2),
	currency character(3)
);


ALTER TYPE main.money OWNER TO postgres;

--
-- Name: TYPE money; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TYPE main.money IS 'An amount is nothing without its currency.';


--
-- Name: setting_entry; Type: TYPE; Schema: main; Owner: postgres
--

CREATE TYPE main.setting_entry AS (
	scope text,
	key text,
	value jsonb,
	description text,
	updated_at timestamp with time zone
);


ALTER TYPE main.setting_entry OWNER TO postgres;

--
-- Name: TYPE setting_entry; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TYPE main.setting_entry IS 'A named value, where it holds, and what it is for.';


--
-- Name: tenant_key; Type: DOMAIN; Schema: main; Owner: postgres
--

CREATE DOMAIN main.tenant_key AS text
	CONSTRAINT tenant_key_shape CHECK ((VALUE ~ '^[a-z][a-z0-9-]{1,39}$'::text));


ALTER DOMAIN main.tenant_key OWNER TO postgres;

--
-- Name: DOMAIN tenant_key; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON DOMAIN main.tenant_key IS 'The short name of a tenant; its schema is named after it.';


--
-- Name: amount_of(main.money); Type: FUNCTION; Schema: main; Owner: postgres
--

CREATE FUNCTION main.amount_of(main.money) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
    SELECT ($1).amount
$_$;


ALTER FUNCTION main.amount_of(main.money) OWNER TO postgres;

--
-- Name: CAST (main.money AS numeric); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (main.money AS numeric) WITH FUNCTION main.amount_of(main.money);


--
-- Name: CAST (main.money AS numeric); Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON CAST (main.money AS numeric) IS 'On purpose only: it forgets the currency.';


--
-- Name: create_tenant_schema(uuid); Type: FUNCTION; Schema: main; Owner: postgres
--

CREATE FUNCTION main.create_tenant_schema(tenant uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
DECLARE
    schema_name text;
BEGIN
    SELECT main.tenant_schema(t.key) INTO schema_name
    FROM main.tenants AS t
    WHERE t.id = tenant AND t.status IN ('provisioning', 'active')
    FOR UPDATE;
    IF schema_name IS NULL THEN
        RAISE EXCEPTION 'tenant % is not there or on its way out', tenant USING ERRCODE = 'no_data_found';
    END IF;

    EXECUTE format('CREATE SCHEMA %I', schema_name);
    EXECUTE format($ddl$
        CREATE TABLE %1$I.documents (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            kind text NOT NULL CHECK (kind <> ''),
            content jsonb NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now()
        )
    $ddl$, schema_name);
    EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema_name, 'Of tenant ' || tenant);
    EXECUTE format('COMMENT ON TABLE %I.documents IS %L', schema_name, 'What the tenant keeps apart from all others.');
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO arc_service', schema_name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I.documents TO arc_service', schema_name);
    UPDATE main.tenants SET status = 'active' WHERE id = tenant;
    RETURN schema_name;
END;
$_$;


ALTER FUNCTION main.create_tenant_schema(tenant uuid) OWNER TO postgres;

--
-- Name: FUNCTION create_tenant_schema(tenant uuid); Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON FUNCTION main.create_tenant_schema(tenant uuid) IS 'Gives a tenant its schema and opens it.';


--
-- Name: drop_tenant_schema(uuid); Type: FUNCTION; Schema: main; Owner: postgres
--

CREATE FUNCTION main.drop_tenant_schema(tenant uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
DECLARE
    schema_name text;
BEGIN
    -- Two steps on purpose: somebody has to say that the tenant leaves before anything is dropped.
    UPDATE main.tenants AS t SET status = 'gone'
    WHERE t.id = tenant AND t.status = 'leaving'
    RETURNING main.tenant_schema(t.key) INTO schema_name;
    IF schema_name IS NULL THEN
        RAISE EXCEPTION 'tenant % is not leaving', tenant
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Set its status to ''leaving'' first.';
    END IF;
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', schema_name);
    RETURN schema_name;
END;
$$;


ALTER FUNCTION main.drop_tenant_schema(tenant uuid) OWNER TO postgres;

--
-- Name: FUNCTION drop_tenant_schema(tenant uuid); Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON FUNCTION main.drop_tenant_schema(tenant uuid) IS 'Drops the schema of a tenant that leaves, with all that is in it.';


--
-- Name: refresh_usage_summaries(); Type: PROCEDURE; Schema: main; Owner: postgres
--

CREATE PROCEDURE main.refresh_usage_summaries()
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
BEGIN
    REFRESH MATERIALIZED VIEW CONCURRENTLY main.usage_summaries;
END;
$$;


ALTER PROCEDURE main.refresh_usage_summaries() OWNER TO postgres;

--
-- Name: PROCEDURE refresh_usage_summaries(); Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON PROCEDURE main.refresh_usage_summaries() IS 'Hourly; readers go on reading the old summary meanwhile.';


--
-- Name: tenant_schema(main.tenant_key); Type: FUNCTION; Schema: main; Owner: postgres
--

CREATE FUNCTION main.tenant_schema(key main.tenant_key) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ('tenant_'::text || replace((key)::text, '-'::text, '_'::text));


ALTER FUNCTION main.tenant_schema(key main.tenant_key) OWNER TO postgres;

--
-- Name: FUNCTION tenant_schema(key main.tenant_key); Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON FUNCTION main.tenant_schema(key main.tenant_key) IS 'The name of a tenant''s schema.';


--
-- Name: touch_updated_at(); Type: FUNCTION; Schema: main; Owner: postgres
--

CREATE FUNCTION main.touch_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;


ALTER FUNCTION main.touch_updated_at() OWNER TO postgres;

--
-- Name: FUNCTION touch_updated_at(); Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON FUNCTION main.touch_updated_at() IS 'Trigger: keeps updated_at.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: audit_logs; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.audit_logs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    tenant_id uuid,
    actor_id uuid,
    actor_ip inet,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id uuid,
    details jsonb DEFAULT '{}'::jsonb NOT NULL
);


ALTER TABLE main.audit_logs OWNER TO postgres;

--
-- Name: TABLE audit_logs; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.audit_logs IS 'What people and services did to tenants. No foreign keys: an entry outlives what it speaks of.';


--
-- Name: feature_flags; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.feature_flags (
    name text NOT NULL,
    description text NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    rollout_percent numeric(5,2) DEFAULT 0 NOT NULL,
    tenants uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT feature_flags_name_check CHECK ((name ~ '^[a-z][a-z0-9-]*$'::text)),
    CONSTRAINT feature_flags_rollout_percent_check CHECK (((rollout_percent >= (0)::numeric) AND (rollout_percent <= (100)::numeric)))
);


ALTER TABLE main.feature_flags OWNER TO postgres;

--
-- Name: TABLE feature_flags; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.feature_flags IS 'What is switched on, for which tenants, for what share of the others.';


--
-- Name: plans; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.plans (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    limits jsonb NOT NULL,
    features text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT plans_code_check CHECK ((code = ANY (ARRAY['starter'::text, 'professional'::text, 'enterprise'::text]))),
    CONSTRAINT plans_limits_check CHECK ((jsonb_typeof(limits) = 'object'::text))
);


ALTER TABLE main.plans OWNER TO postgres;

--
-- Name: TABLE plans; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.plans IS 'What a plan allows; what it costs is in subscription.plans.';


--
-- Name: platform_config; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.platform_config OF main.setting_entry (
    key NOT NULL,
    value NOT NULL,
    updated_at DEFAULT now() NOT NULL,
    CONSTRAINT platform_config_key_check CHECK ((key ~ '^[a-z][a-z0-9_.]*$'::text))
);


ALTER TABLE main.platform_config OWNER TO postgres;

--
-- Name: TABLE platform_config; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.platform_config IS 'What holds for the whole platform; changed by people, rarely.';


--
-- Name: COLUMN platform_config.scope; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.platform_config.scope IS 'A region; NULL: everywhere, unless the region says otherwise.';


--
-- Name: settings; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.settings OF main.setting_entry (
    key NOT NULL,
    value NOT NULL,
    updated_at DEFAULT now() NOT NULL
);


ALTER TABLE main.settings OWNER TO postgres;

--
-- Name: TABLE settings; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.settings IS 'What services remember between restarts.';


--
-- Name: COLUMN settings.scope; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.settings.scope IS 'What the service calls itself; NULL: all services.';


--
-- Name: subscriptions; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.subscriptions (
    tenant_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    contract_id uuid,
    seats integer NOT NULL,
    grace_until date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT subscriptions_seats_check CHECK ((seats > 0))
);


ALTER TABLE main.subscriptions OWNER TO postgres;

--
-- Name: TABLE subscriptions; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.subscriptions IS 'What a tenant may use today; the contract says why.';


--
-- Name: tenant_quotas; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.tenant_quotas (
    tenant_id uuid NOT NULL,
    resource text NOT NULL,
    allowed bigint NOT NULL,
    used bigint DEFAULT 0 NOT NULL,
    used_percent numeric GENERATED ALWAYS AS (round(((100.0 * (used)::numeric) / (NULLIF(allowed, 0))::numeric), 1)) STORED,
    CONSTRAINT tenant_quotas_allowed_check CHECK ((allowed >= 0)),
    CONSTRAINT tenant_quotas_resource_check CHECK ((resource = ANY (ARRAY['boms'::text, 'components'::text, 'api_calls'::text, 'storage_mb'::text]))),
    CONSTRAINT tenant_quotas_used_check CHECK ((used >= 0))
);


ALTER TABLE main.tenant_quotas OWNER TO postgres;

--
-- Name: TABLE tenant_quotas; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.tenant_quotas IS 'How much of a resource a tenant may use, and has used this month.';


--
-- Name: tenants; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.tenants (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    number integer NOT NULL,
    key main.tenant_key NOT NULL,
    name text NOT NULL,
    status text DEFAULT 'provisioning'::text NOT NULL,
    tier text NOT NULL,
    domains text[] DEFAULT '{}'::text[] NOT NULL,
    data_region text NOT NULL,
    notes text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tenants_name_check CHECK ((name <> ''::text)),
    CONSTRAINT tenants_status_check CHECK ((status = ANY (ARRAY['provisioning'::text, 'active'::text, 'suspended'::text, 'leaving'::text, 'gone'::text]))),
    CONSTRAINT tenants_tier_check CHECK ((tier = ANY (ARRAY['pooled'::text, 'bridged'::text, 'silo'::text])))
);


ALTER TABLE main.tenants OWNER TO postgres;

--
-- Name: TABLE tenants; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.tenants IS 'Customers of the platform. The id is the organisation''s id in the app plane.';


--
-- Name: tenants_number_seq; Type: SEQUENCE; Schema: main; Owner: postgres
--

ALTER TABLE main.tenants ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME main.tenants_number_seq
    START WITH 1001
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usage_events; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.usage_events (
    id bigint NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid,
    resource text NOT NULL,
    quantity bigint NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    CONSTRAINT usage_events_quantity_check CHECK ((quantity > 0)),
    CONSTRAINT usage_events_resource_check CHECK ((resource = ANY (ARRAY['boms'::text, 'components'::text, 'api_calls'::text, 'storage_mb'::text])))
);


ALTER TABLE main.usage_events OWNER TO postgres;

--
-- Name: TABLE usage_events; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.usage_events IS 'Each use that counts towards a quota.';


--
-- Name: usage_events_id_seq; Type: SEQUENCE; Schema: main; Owner: postgres
--

ALTER TABLE main.usage_events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME main.usage_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usage_summaries; Type: MATERIALIZED VIEW; Schema: main; Owner: postgres
--

CREATE MATERIALIZED VIEW main.usage_summaries AS
 SELECT e.tenant_id,
    (date_trunc('month'::text, (e.occurred_at AT TIME ZONE 'UTC'::text)))::date AS month,
    e.resource,
    sum(e.quantity) AS quantity,
    count(DISTINCT e.user_id) AS people
   FROM main.usage_events e
  GROUP BY e.tenant_id, ((date_trunc('month'::text, (e.occurred_at AT TIME ZONE 'UTC'::text)))::date), e.resource
  WITH NO DATA;


ALTER TABLE main.usage_summaries OWNER TO postgres;

--
-- Name: MATERIALIZED VIEW usage_summaries; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON MATERIALIZED VIEW main.usage_summaries IS 'Use by tenant, month (UTC) and resource, as of the last refresh.';


--
-- Name: user_roles; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.user_roles (
    user_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    role text NOT NULL,
    granted_by uuid,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_roles_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'member'::text, 'admin'::text, 'owner'::text, 'billing'::text])))
);


ALTER TABLE main.user_roles OWNER TO postgres;

--
-- Name: TABLE user_roles; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.user_roles IS 'What a person may do for which tenant.';


--
-- Name: users; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid,
    email main.email_address NOT NULL,
    full_name text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    last_seen_from inet,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_status_check CHECK ((status = ANY (ARRAY['invited'::text, 'active'::text, 'disabled'::text])))
);


ALTER TABLE main.users OWNER TO postgres;

--
-- Name: TABLE users; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.users IS 'People. The id is the user''s id in the app plane.';


--
-- Name: COLUMN users.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.tenant_id IS 'The tenant that pays for the seat; NULL for the platform''s own staff.';


--
-- Name: plans; Type: TABLE; Schema: subscription; Owner: postgres
--

CREATE TABLE subscription.plans (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    plan_id uuid NOT NULL,
    price main.money NOT NULL,
    billed_every interval NOT NULL,
    offered_during daterange NOT NULL,
    CONSTRAINT plans_billed_every_check CHECK ((billed_every > '00:00:00'::interval)),
    CONSTRAINT plans_price_check CHECK ((((price).amount >= (0)::numeric) AND ((price).currency IS NOT NULL)))
);


ALTER TABLE subscription.plans OWNER TO postgres;

--
-- Name: TABLE plans; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON TABLE subscription.plans IS 'A plan at a price, while it is offered.';


--
-- Name: subscriptions; Type: TABLE; Schema: subscription; Owner: postgres
--

CREATE TABLE subscription.subscriptions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    paid_during tstzrange NOT NULL,
    status text NOT NULL,
    cancelled_because text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT subscriptions_status_check CHECK ((status = ANY (ARRAY['trial'::text, 'paid'::text, 'overdue'::text, 'cancelled'::text])))
);


ALTER TABLE subscription.subscriptions OWNER TO postgres;

--
-- Name: TABLE subscriptions; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON TABLE subscription.subscriptions IS 'Contracts: who pays for which plan, until when.';


--
-- Data for Name: audit_logs; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.audit_logs (id, occurred_at, tenant_id, actor_id, actor_ip, action, object_type, object_id, details) FROM stdin;
33bbbed7-8d48-4b4f-8d14-846f4dffb69f	2025-04-06 22:48:57.189588+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	527eea87-8205-491e-8554-a2c9670a27df	{"by": "person1.northwind-1@example.com", "role": "owner"}
80fff1b3-295b-407a-9ff3-d8513a519997	2025-12-19 11:16:14.77562+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	{"by": "person1.northwind-1@example.com", "role": "member"}
bf092624-8388-4e90-833e-f979860a639c	2025-08-15 01:19:31.290851+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	{"by": "person1.northwind-1@example.com", "role": "admin"}
a12e3ea0-9a85-4aeb-9d23-ece9cf4afdca	2025-11-16 02:57:39.792503+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	{"by": "person1.northwind-1@example.com", "role": "member"}
128170a4-23b6-43c4-bd7a-a07de6f4c128	2025-04-20 23:35:17.344571+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	11671b9c-656f-45d9-8990-c235a08255ef	{"by": "person1.northwind-1@example.com", "role": "admin"}
21333704-83ef-428f-8d27-c86ad00c3516	2025-05-04 06:17:45.166072+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	08613bef-76ac-47ba-82c1-b38dc85e7cf9	{"by": "person1.northwind-1@example.com", "role": "member"}
af35c044-2c7c-43d5-99c1-f5c1f367fdcd	2025-09-13 09:15:39.290174+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	192.0.2.196	user.added	users	cc7cc230-67e3-4afd-becf-bf77521025b4	{"by": "person1.northwind-1@example.com", "role": "member"}
13b24bcf-5d7f-4250-897e-c5362e235623	2025-04-06 22:48:57.189588+00	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	\N	tenant.created	tenants	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	{"key": "northwind-1", "notes": "Second source needed before the pilot.", "steps": ["schema", "bucket", "invite"]}
3fcd971b-621d-4bb6-be31-6985e6a78259	2025-01-10 15:12:29.744508+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	user.added	users	7a21ba55-c5b4-4571-a432-1b7743c82806	{"by": "person1.helvar-2@example.com", "role": "owner"}
7096b2dd-5cd9-47f5-8a55-63b62051b8bb	2025-05-18 17:47:48.803046+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	user.added	users	0294b71f-3741-45b1-ae1b-b8362684edfd	{"by": "person1.helvar-2@example.com", "role": "member"}
71e857b5-11b7-4754-b547-360b201f8f11	2025-12-25 07:07:01.366272+00	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	192.0.2.137	user.added	users	ca281789-f73d-41d4-a2c3-bdab70235f98	{"by": "person1.helvar-2@example.com", "role": "viewer"}
3c4d9a43-f51d-4551-baec-94da63d01801	2025-01-10 15:12:29.744508+00	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	\N	tenant.created	tenants	e35be55a-9f79-43a6-a23c-7242e198dac3	{"key": "helvar-2", "notes": "columns\\tpasted\\tfrom a sheet\\nwith a second line", "steps": ["schema", "bucket", "invite"]}
098aa232-493f-4370-aa7b-de3659749728	2024-03-03 16:31:44.255347+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	e0bdf0a3-77d7-455c-b130-5ec5756d2377	{"by": "person1.lumen-3@example.com", "role": "owner"}
80d58795-46b3-441e-99d0-8fa1cb0de3c7	2024-04-02 21:07:34.72831+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	{"by": "person1.lumen-3@example.com", "role": "member"}
a8706e4a-28b4-4df3-9660-c00aec584187	2024-05-11 02:38:49.329051+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	{"by": "person1.lumen-3@example.com", "role": "member"}
2e8f19fe-d430-46f5-8077-626e10715087	2025-03-17 15:19:39.426792+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	0bfc4172-86f2-452e-bdc6-910304d66162	{"by": "person1.lumen-3@example.com", "role": "member"}
afab74df-e7d0-48a9-bd30-025d87b1957b	2025-04-28 07:47:45.599451+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	{"by": "person1.lumen-3@example.com", "role": "member"}
97df0720-82ca-406f-b5e6-b659d1cc9a78	2024-06-29 07:22:23.040411+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	6371487a-3708-4487-bb11-295a75326b10	{"by": "person1.lumen-3@example.com", "role": "member"}
d9f1005c-9a77-45ac-826a-734fe2988481	2024-08-18 09:32:34.848501+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2001:db8:3eb::1	user.added	users	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	{"by": "person1.lumen-3@example.com", "role": "member"}
729f125e-5f2a-49c7-8f7d-0a4a3da66796	2024-03-03 16:31:44.255347+00	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	\N	tenant.created	tenants	8e38bbf0-d48a-46d2-85e0-5ae594baa775	{"key": "lumen-3", "notes": "written on Windows\\r\\nand again\\r\\nwithout a last line end", "steps": ["schema", "bucket", "invite"]}
b7e673ad-a364-49f1-9d52-c96add3ca585	2025-05-24 00:18:14.767043+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	d952136f-7430-41a2-a6ec-8e0043f4b941	{"by": "person1.ostsee-4@example.com", "role": "owner"}
27aebfe8-7a0e-44e1-be86-eb458846971e	2025-12-14 06:54:37.179561+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	3406f56a-647e-40e6-b15c-e7ecd0a09004	{"by": "person1.ostsee-4@example.com", "role": "viewer"}
748e5c10-c4ad-4339-a59c-2d19db28480b	2025-06-16 08:53:23.498362+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	70b24aa1-d891-4a6a-925a-6f07126d8f7f	{"by": "person1.ostsee-4@example.com", "role": "viewer"}
b1e94019-8c2f-41cf-9545-514aa1a63196	2025-11-14 10:35:22.158611+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	{"by": "person1.ostsee-4@example.com", "role": "member"}
619ce57f-078c-42e6-92d2-987e29dd5287	2025-11-26 02:06:01.450014+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	e33be577-d42b-433c-ac16-39cc2dab6b26	{"by": "person1.ostsee-4@example.com", "role": "member"}
8397a441-255e-4c68-abe6-3633bfaa6576	2025-07-03 16:19:42.826695+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	{"by": "person1.ostsee-4@example.com", "role": "member"}
55c29291-1e9b-4ea2-aa38-d38cc5fcce45	2025-09-26 07:03:10.710952+00	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	\N	user.added	users	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	{"by": "person1.ostsee-4@example.com", "role": "member"}
4ab657d7-f1ad-4a6e-bf20-bf8f5f65b157	2025-05-24 00:18:14.767043+00	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	\N	tenant.created	tenants	116e9422-67ca-4481-95cf-6fb1b951bfad	{"key": "ostsee-4", "notes": "C:\\\\boms\\\\new\\\\rev_a.csv, or \\\\\\\\share\\\\boms\\\\", "steps": ["schema", "bucket", "invite"]}
\.


--
-- Data for Name: feature_flags; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.feature_flags (name, description, enabled, rollout_percent, tenants, updated_at) FROM stdin;
risk-scores	Show risk scores beside each line.	t	25.00	{ecb26447-0a9e-4042-b2a6-5759d5ba96c9}	2025-11-01 00:00:00+00
ai-matching	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	f	0.00	{}	2025-10-01 00:00:00+00
new-importer	Reads .xlsx without a detour over .csv	t	100.00	{}	2025-07-01 00:00:00+00
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.plans (id, code, name, limits, features, created_at) FROM stdin;
779ab639-7a6b-443c-8d97-aafd4f04b71d	starter	Starter	{"boms": 20, "api_calls": 10000, "components": 500, "storage_mb": 500}	{alerts}	2023-12-01 00:00:00+00
eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	professional	Professional	{"boms": 200, "api_calls": 100000, "components": 5000, "storage_mb": 5000}	{alerts,"risk scores"}	2023-12-01 00:00:00+00
853842ae-6d3f-4649-ada2-7b5a329016c0	enterprise	Enterprise	{"boms": 5000, "api_calls": 5000000, "components": 100000, "storage_mb": 90000}	{alerts,"risk scores","single sign-on"}	2023-12-01 00:00:00+00
\.


--
-- Data for Name: platform_config; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.platform_config (scope, key, value, description, updated_at) FROM stdin;
\N	signup.open	true	Whether new tenants may sign up by themselves.	2024-12-01 00:00:00+00
\N	signup.trial_days	14		2024-12-01 00:00:00+00
us-east	signup.trial_days	30		2025-04-01 00:00:00+00
\N	mail.sender	"platform@example.com"	\N	2025-03-01 00:00:00+00
\N	limits.upload	{"bytes": 20971520, "types": [".csv", ".xlsx"]}	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	2025-09-01 00:00:00+00
\.


--
-- Data for Name: settings; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.settings (scope, key, value, description, updated_at) FROM stdin;
billing	last_run	"2025-12-26T23:00:00Z"	Written by the billing service.	2025-12-26 23:00:00+00
\N	heartbeat_seconds	20	\N	2025-05-01 00:00:00+00
\\\\importer\\agent-1	position	{"file": "C:\\\\in\\\\.", "line": 12}	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	2025-11-01 00:00:00+00
provisioner	template	{"path": "\\\\\\\\share\\\\templates\\\\tenant", "delimiter": "\\t"}	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	2025-10-01 00:00:00+00
\.


--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.subscriptions (tenant_id, plan_id, contract_id, seats, grace_until, updated_at) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	d5fc3ef3-fc1c-42b7-a1f3-be846f01b6e1	9	\N	2025-11-01 00:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	853842ae-6d3f-4649-ada2-7b5a329016c0	93e915d8-250d-4a44-bd93-6818c1f134e7	5	\N	2025-11-01 00:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	000963ec-0368-4a6f-9c2b-27658a5f78cc	9	\N	2025-11-01 00:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	779ab639-7a6b-443c-8d97-aafd4f04b71d	3e1cb587-bdbe-4490-b688-76da80be74ae	9	\N	2025-11-01 00:00:00+00
\.


--
-- Data for Name: tenant_quotas; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.tenant_quotas (tenant_id, resource, allowed, used) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	boms	200	3
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	components	5000	22
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	api_calls	100000	97366
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	storage_mb	5000	3664
e35be55a-9f79-43a6-a23c-7242e198dac3	boms	5000	6
e35be55a-9f79-43a6-a23c-7242e198dac3	components	100000	24
e35be55a-9f79-43a6-a23c-7242e198dac3	api_calls	5000000	1635778
e35be55a-9f79-43a6-a23c-7242e198dac3	storage_mb	90000	44486
8e38bbf0-d48a-46d2-85e0-5ae594baa775	boms	200	3
8e38bbf0-d48a-46d2-85e0-5ae594baa775	components	5000	23
8e38bbf0-d48a-46d2-85e0-5ae594baa775	api_calls	100000	18042
8e38bbf0-d48a-46d2-85e0-5ae594baa775	storage_mb	5000	4602
116e9422-67ca-4481-95cf-6fb1b951bfad	boms	20	7
116e9422-67ca-4481-95cf-6fb1b951bfad	components	500	23
116e9422-67ca-4481-95cf-6fb1b951bfad	api_calls	10000	4222
116e9422-67ca-4481-95cf-6fb1b951bfad	storage_mb	500	232
\.


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.tenants (id, number, key, name, status, tier, domains, data_region, notes, created_at, updated_at) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	1001	northwind-1	Northwind Instruments	active	bridged	{northwind-1.example.com}	ap-northeast	Second source needed before the pilot.	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
e35be55a-9f79-43a6-a23c-7242e198dac3	1002	helvar-2	Helvar Robotics	active	silo	{helvar-2.example.com}	eu-central	columns\tpasted\tfrom a sheet\nwith a second line	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	1003	lumen-3	Lumen & Volt	active	bridged	{lumen-3.example.com}	eu-central	written on Windows\r\nand again\r\nwithout a last line end	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
116e9422-67ca-4481-95cf-6fb1b951bfad	1004	ostsee-4	Ostsee Messtechnik	active	pooled	{ostsee-4.example.com}	us-east	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
\.


--
-- Data for Name: usage_events; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.usage_events (id, tenant_id, user_id, resource, quantity, occurred_at) FROM stdin;
1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	api_calls	1	2023-11-30 09:30:00+00
2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	491	2025-09-01 12:56:32.632818+00
3	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	183	2025-09-02 02:57:22.112194+00
4	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	180	2025-09-02 14:22:56.014998+00
5	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	api_calls	92	2025-09-03 01:13:42.069761+00
6	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	components	187	2025-09-03 02:43:14.284245+00
7	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	storage_mb	681	2025-09-04 16:13:52.21569+00
8	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	components	564	2025-09-05 16:47:24.719095+00
9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	api_calls	161	2025-09-05 21:45:07.69582+00
10	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	676	2025-09-06 10:09:33.94147+00
11	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	api_calls	298	2025-09-07 13:42:25.467605+00
12	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	559	2025-09-09 10:29:30.984458+00
13	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	components	512	2025-09-09 15:07:43.8697+00
14	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	components	426	2025-09-11 06:19:08.689176+00
15	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	193	2025-09-11 09:04:13.831051+00
16	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	838	2025-09-13 00:10:00.251646+00
17	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	storage_mb	811	2025-09-13 21:56:25.526744+00
18	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	api_calls	524	2025-09-14 06:25:14.763344+00
19	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	740	2025-09-14 14:09:11.573296+00
20	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	343	2025-09-14 16:31:14.465237+00
21	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	269	2025-09-14 21:55:55.57249+00
22	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	storage_mb	203	2025-09-15 23:11:34.402654+00
23	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	storage_mb	788	2025-09-15 23:37:31.197938+00
24	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	components	9	2025-09-16 20:52:49.338745+00
25	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	393	2025-09-17 04:52:42.948078+00
26	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	storage_mb	349	2025-09-17 14:15:54.810269+00
27	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	697	2025-09-18 17:55:23.446458+00
28	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	components	272	2025-09-19 01:31:24.99263+00
29	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	860	2025-09-19 13:48:55.690474+00
30	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	895	2025-09-19 18:58:34.431632+00
31	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	766	2025-09-19 23:18:30.184715+00
32	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	components	188	2025-09-20 09:57:51.577546+00
33	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	487	2025-09-21 01:56:49.280223+00
34	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	574	2025-09-21 12:47:01.92183+00
35	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	223	2025-09-21 22:37:46.088787+00
36	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	280	2025-09-22 00:17:49.3202+00
37	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	692	2025-09-25 01:58:06.257238+00
38	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	596	2025-09-25 02:18:21.963157+00
39	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	754	2025-09-26 11:55:31.90515+00
40	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	storage_mb	199	2025-09-27 02:33:43.33225+00
41	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	components	341	2025-09-29 00:38:44.901022+00
42	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	151	2025-09-30 03:11:44.689922+00
43	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	storage_mb	215	2025-09-30 23:20:17.371324+00
44	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	90	2025-10-01 11:47:44.079045+00
45	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	890	2025-10-04 07:46:58.62272+00
46	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	1	2025-10-04 13:29:25.969238+00
47	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	681	2025-10-05 13:44:30.321797+00
48	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	storage_mb	352	2025-10-05 17:58:06.418512+00
49	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	storage_mb	898	2025-10-06 05:06:28.387137+00
50	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	api_calls	194	2025-10-06 11:41:59.540857+00
51	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	23	2025-10-06 21:44:55.549902+00
52	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	storage_mb	887	2025-10-10 08:45:21.414672+00
53	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	159	2025-10-11 17:56:36.199904+00
54	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	components	738	2025-10-12 01:38:32.473912+00
55	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	api_calls	255	2025-10-13 08:30:35.845421+00
56	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	boms	1	2025-10-15 04:32:36.265794+00
57	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	components	402	2025-10-16 00:07:35.434323+00
58	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	407	2025-10-16 02:26:21.979422+00
59	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	storage_mb	696	2025-10-16 03:41:43.365834+00
60	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	boms	1	2025-10-18 00:26:42.09241+00
61	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	2	2025-10-18 02:33:44.411476+00
62	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	52	2025-10-18 12:35:47.315383+00
63	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	813	2025-10-18 17:29:45.172169+00
64	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	storage_mb	281	2025-10-19 01:27:28.508422+00
65	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	api_calls	719	2025-10-20 16:51:00.756349+00
66	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	201	2025-10-21 16:10:44.162526+00
67	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	136	2025-10-22 07:41:21.614499+00
68	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	228	2025-10-22 16:14:07.169441+00
69	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	boms	1	2025-10-22 16:36:59.058803+00
70	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	api_calls	394	2025-10-23 15:51:01.240454+00
71	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	118	2025-10-23 17:37:21.09326+00
72	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	453	2025-10-24 13:59:50.381173+00
73	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	storage_mb	51	2025-10-25 13:18:17.832981+00
74	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	874	2025-10-25 15:09:38.22273+00
75	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	623	2025-10-26 18:57:37.244663+00
76	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	components	879	2025-10-27 01:47:53.849939+00
77	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	boms	1	2025-10-27 01:58:51.123255+00
78	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	api_calls	276	2025-10-27 17:44:17.382161+00
79	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	39	2025-10-27 19:34:26.425688+00
80	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	components	467	2025-10-28 03:48:23.776222+00
81	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	524	2025-10-29 18:43:55.480698+00
82	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	333	2025-10-30 22:47:43.19593+00
83	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	components	381	2025-10-30 23:21:49.51104+00
84	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	boms	1	2025-10-31 03:09:36.058815+00
85	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	api_calls	730	2025-10-31 13:53:28.936603+00
86	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	storage_mb	759	2025-10-31 21:56:02.128359+00
87	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	api_calls	408	2025-11-01 01:11:53.353571+00
88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	components	443	2025-11-01 01:14:51.49632+00
89	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	88	2025-11-01 12:21:39.713928+00
90	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	boms	1	2025-11-01 18:23:29.687103+00
91	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	api_calls	222	2025-11-02 08:34:35.769058+00
92	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	components	590	2025-11-04 22:29:33.333649+00
93	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	584	2025-11-04 22:34:51.243812+00
94	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	707	2025-11-05 04:21:01.111027+00
95	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	components	627	2025-11-06 07:51:12.44999+00
96	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	286	2025-11-06 08:16:33.101344+00
97	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	466	2025-11-06 08:31:19.176818+00
98	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	385	2025-11-07 00:35:55.110108+00
99	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	api_calls	865	2025-11-07 07:17:55.944544+00
100	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	852	2025-11-08 18:19:12.881146+00
101	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	components	645	2025-11-09 03:00:36.119862+00
102	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	boms	1	2025-11-12 09:00:32.203814+00
103	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	components	254	2025-11-12 10:35:14.869998+00
104	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	storage_mb	242	2025-11-12 15:18:37.743622+00
105	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	31	2025-11-13 14:07:38.280455+00
106	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	776	2025-11-13 15:05:46.958934+00
107	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	storage_mb	834	2025-11-14 12:59:51.049684+00
108	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	352	2025-11-14 21:23:19.419599+00
109	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	storage_mb	749	2025-11-15 08:19:43.586417+00
110	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	components	176	2025-11-16 13:13:18.074666+00
111	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	storage_mb	715	2025-11-16 18:10:13.052971+00
112	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	api_calls	535	2025-11-16 21:35:39.781842+00
113	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	storage_mb	789	2025-11-17 02:04:00.593415+00
114	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	api_calls	354	2025-11-17 11:35:32.386347+00
115	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	566	2025-11-18 20:27:45.337525+00
116	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	578	2025-11-19 07:37:41.728049+00
117	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	716	2025-11-19 17:21:45.003996+00
118	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	boms	1	2025-11-20 06:19:00.429867+00
119	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	127	2025-11-21 01:42:38.956325+00
120	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	api_calls	695	2025-11-21 07:41:00.644763+00
121	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	boms	1	2025-11-21 21:30:01.244065+00
122	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	components	363	2025-11-22 19:13:00.511479+00
123	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	162	2025-11-25 03:17:01.698367+00
124	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	boms	1	2025-11-26 00:36:13.925934+00
125	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	356	2025-11-27 19:05:06.322141+00
126	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	230	2025-11-28 05:48:48.500987+00
127	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	api_calls	486	2025-11-29 15:20:00.321961+00
128	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	875	2025-11-30 12:37:39.333552+00
129	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	751	2025-12-01 09:43:22.380313+00
130	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	api_calls	875	2025-12-02 02:01:19.377939+00
131	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	components	84	2025-12-02 02:13:37.949532+00
132	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	api_calls	854	2025-12-02 02:42:22.178894+00
133	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	components	779	2025-12-02 13:56:52.241088+00
134	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	api_calls	445	2025-12-03 01:11:21.528849+00
135	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	863	2025-12-03 09:55:48.056341+00
136	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	796	2025-12-03 11:32:42.500882+00
137	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	562	2025-12-04 00:09:31.124469+00
138	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	boms	1	2025-12-04 03:47:33.666441+00
139	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	183	2025-12-04 08:37:44.149219+00
140	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	boms	1	2025-12-05 17:38:37.194776+00
141	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	85	2025-12-06 04:39:32.072958+00
142	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	691	2025-12-06 05:58:59.550563+00
143	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	api_calls	816	2025-12-06 13:05:41.578178+00
144	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	777	2025-12-06 18:08:08.263362+00
145	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	storage_mb	125	2025-12-06 18:56:19.314722+00
146	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	storage_mb	257	2025-12-06 19:40:54.150644+00
147	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	api_calls	687	2025-12-08 16:40:27.127813+00
148	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	components	474	2025-12-08 23:23:50.361891+00
149	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	components	675	2025-12-09 01:53:26.695054+00
150	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	boms	1	2025-12-09 13:01:58.65322+00
151	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	components	402	2025-12-10 16:31:28.713328+00
152	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	boms	1	2025-12-10 21:52:49.649714+00
153	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	boms	1	2025-12-11 00:50:12.87975+00
154	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	storage_mb	738	2025-12-11 07:28:19.375295+00
155	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	storage_mb	589	2025-12-11 10:09:23.902261+00
156	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	storage_mb	318	2025-12-12 13:52:51.592097+00
157	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	components	85	2025-12-13 11:15:03.794118+00
158	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	api_calls	534	2025-12-14 17:19:30.326049+00
159	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	778	2025-12-15 11:39:43.813296+00
160	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	119	2025-12-15 12:45:21.677598+00
161	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	storage_mb	785	2025-12-17 01:13:55.926899+00
162	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	boms	1	2025-12-18 01:21:24.594411+00
163	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	api_calls	619	2025-12-18 03:44:23.563748+00
164	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	storage_mb	871	2025-12-18 06:01:30.975039+00
165	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	api_calls	546	2025-12-19 07:36:29.550562+00
166	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	boms	1	2025-12-19 18:46:46.032996+00
167	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	226	2025-12-20 20:06:54.570586+00
168	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	components	88	2025-12-21 00:25:57.957763+00
169	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	api_calls	368	2025-12-21 09:39:34.003285+00
170	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	318	2025-12-21 21:28:47.606307+00
171	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	components	198	2025-12-22 23:09:26.048372+00
172	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	367	2025-12-23 01:38:12.399239+00
173	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	components	133	2025-12-23 14:58:05.422074+00
174	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	boms	1	2025-12-24 07:48:57.272146+00
175	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	730	2025-12-24 09:01:25.238793+00
176	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	storage_mb	768	2025-12-24 21:01:32.730283+00
177	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	235	2025-12-25 13:46:06.72692+00
178	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	225	2025-12-26 01:39:21.978222+00
179	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	boms	1	2025-12-26 03:19:38.742774+00
180	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	api_calls	586	2025-12-26 16:11:54.425771+00
\.


--
-- Data for Name: user_roles; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.user_roles (user_id, tenant_id, role, granted_by, granted_at) FROM stdin;
527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	owner	\N	2025-04-06 22:48:57.189588+00
527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	billing	\N	2025-04-06 22:48:57.189588+00
34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	member	527eea87-8205-491e-8554-a2c9670a27df	2025-12-19 11:16:14.77562+00
932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	admin	527eea87-8205-491e-8554-a2c9670a27df	2025-08-15 01:19:31.290851+00
0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	member	527eea87-8205-491e-8554-a2c9670a27df	2025-11-16 02:57:39.792503+00
11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	admin	527eea87-8205-491e-8554-a2c9670a27df	2025-04-20 23:35:17.344571+00
08613bef-76ac-47ba-82c1-b38dc85e7cf9	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	member	527eea87-8205-491e-8554-a2c9670a27df	2025-05-04 06:17:45.166072+00
cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	member	527eea87-8205-491e-8554-a2c9670a27df	2025-09-13 09:15:39.290174+00
7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	owner	\N	2025-01-10 15:12:29.744508+00
7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	billing	\N	2025-01-10 15:12:29.744508+00
0294b71f-3741-45b1-ae1b-b8362684edfd	e35be55a-9f79-43a6-a23c-7242e198dac3	member	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-05-18 17:47:48.803046+00
ca281789-f73d-41d4-a2c3-bdab70235f98	e35be55a-9f79-43a6-a23c-7242e198dac3	viewer	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-25 07:07:01.366272+00
e0bdf0a3-77d7-455c-b130-5ec5756d2377	8e38bbf0-d48a-46d2-85e0-5ae594baa775	owner	\N	2024-03-03 16:31:44.255347+00
e0bdf0a3-77d7-455c-b130-5ec5756d2377	8e38bbf0-d48a-46d2-85e0-5ae594baa775	billing	\N	2024-03-03 16:31:44.255347+00
1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-04-02 21:07:34.72831+00
bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-05-11 02:38:49.329051+00
0bfc4172-86f2-452e-bdc6-910304d66162	8e38bbf0-d48a-46d2-85e0-5ae594baa775	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-03-17 15:19:39.426792+00
c18b0e1c-16af-48d0-9d71-9c3aaec260b3	8e38bbf0-d48a-46d2-85e0-5ae594baa775	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-04-28 07:47:45.599451+00
6371487a-3708-4487-bb11-295a75326b10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-06-29 07:22:23.040411+00
cf9adffd-e5cd-4962-bd9b-f9cd5956788c	8e38bbf0-d48a-46d2-85e0-5ae594baa775	member	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-08-18 09:32:34.848501+00
d952136f-7430-41a2-a6ec-8e0043f4b941	116e9422-67ca-4481-95cf-6fb1b951bfad	owner	\N	2025-05-24 00:18:14.767043+00
d952136f-7430-41a2-a6ec-8e0043f4b941	116e9422-67ca-4481-95cf-6fb1b951bfad	billing	\N	2025-05-24 00:18:14.767043+00
3406f56a-647e-40e6-b15c-e7ecd0a09004	116e9422-67ca-4481-95cf-6fb1b951bfad	viewer	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-12-14 06:54:37.179561+00
70b24aa1-d891-4a6a-925a-6f07126d8f7f	116e9422-67ca-4481-95cf-6fb1b951bfad	viewer	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-06-16 08:53:23.498362+00
0e4b102d-50b6-42ce-ae6a-2ac558561fcc	116e9422-67ca-4481-95cf-6fb1b951bfad	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-14 10:35:22.158611+00
e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-26 02:06:01.450014+00
1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	116e9422-67ca-4481-95cf-6fb1b951bfad	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-07-03 16:19:42.826695+00
6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	116e9422-67ca-4481-95cf-6fb1b951bfad	member	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-26 07:03:10.710952+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.users (id, tenant_id, email, full_name, status, last_seen_from, created_at, updated_at) FROM stdin;
527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person1.northwind-1@example.com	Łukasz Faradsen	active	192.0.2.196	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person2.northwind-1@example.com	Chiyo Coulombe-Test	active	192.0.2.75	2025-12-19 11:16:14.77562+00	2025-12-19 11:16:14.77562+00
932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person3.northwind-1@example.com	Dilan Joulestone	active	192.0.2.68	2025-08-15 01:19:31.290851+00	2025-08-15 01:19:31.290851+00
0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person4.northwind-1@example.com	Ada Coulombe-Test	active	192.0.2.176	2025-11-16 02:57:39.792503+00	2025-11-16 02:57:39.792503+00
11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person5.northwind-1@example.com	Dilan Kelvinsky	active	192.0.2.67	2025-04-20 23:35:17.344571+00	2025-04-20 23:35:17.344571+00
08613bef-76ac-47ba-82c1-b38dc85e7cf9	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person6.northwind-1@example.com	Chiyo Diodisson	active	192.0.2.221	2025-05-04 06:17:45.166072+00	2025-05-04 06:17:45.166072+00
cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person7.northwind-1@example.com	Kemi Coulombe-Test	active	192.0.2.179	2025-09-13 09:15:39.290174+00	2025-09-13 09:15:39.290174+00
7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	person1.helvar-2@example.com	Jonas Emitterova	active	192.0.2.137	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
0294b71f-3741-45b1-ae1b-b8362684edfd	e35be55a-9f79-43a6-a23c-7242e198dac3	person2.helvar-2@example.com	Dilan Henrystad	active	192.0.2.177	2025-05-18 17:47:48.803046+00	2025-05-18 17:47:48.803046+00
ca281789-f73d-41d4-a2c3-bdab70235f98	e35be55a-9f79-43a6-a23c-7242e198dac3	person3.helvar-2@example.com	Hiro Henrystad	active	192.0.2.203	2025-12-25 07:07:01.366272+00	2025-12-25 07:07:01.366272+00
e0bdf0a3-77d7-455c-b130-5ec5756d2377	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person1.lumen-3@example.com	Ines Löthammer	active	2001:db8:3eb::1	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person2.lumen-3@example.com	Greta Kelvinsky	active	192.0.2.41	2024-04-02 21:07:34.72831+00	2024-04-02 21:07:34.72831+00
bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person3.lumen-3@example.com	Élodie Diodisson	active	192.0.2.106	2024-05-11 02:38:49.329051+00	2024-05-11 02:38:49.329051+00
0bfc4172-86f2-452e-bdc6-910304d66162	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person4.lumen-3@example.com	Kemi Löthammer	active	192.0.2.66	2025-03-17 15:19:39.426792+00	2025-03-17 15:19:39.426792+00
c18b0e1c-16af-48d0-9d71-9c3aaec260b3	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person5.lumen-3@example.com	Chiyo Amperveld	active	192.0.2.147	2025-04-28 07:47:45.599451+00	2025-04-28 07:47:45.599451+00
6371487a-3708-4487-bb11-295a75326b10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person6.lumen-3@example.com	Farid Kelvinsky	active	192.0.2.126	2024-06-29 07:22:23.040411+00	2024-06-29 07:22:23.040411+00
cf9adffd-e5cd-4962-bd9b-f9cd5956788c	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person7.lumen-3@example.com	Bram Emitterova	invited	\N	2024-08-18 09:32:34.848501+00	2024-08-18 09:32:34.848501+00
d952136f-7430-41a2-a6ec-8e0043f4b941	116e9422-67ca-4481-95cf-6fb1b951bfad	person1.ostsee-4@example.com	Chiyo Löthammer	invited	\N	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
3406f56a-647e-40e6-b15c-e7ecd0a09004	116e9422-67ca-4481-95cf-6fb1b951bfad	person2.ostsee-4@example.com	Élodie Joulestone	invited	\N	2025-12-14 06:54:37.179561+00	2025-12-14 06:54:37.179561+00
70b24aa1-d891-4a6a-925a-6f07126d8f7f	116e9422-67ca-4481-95cf-6fb1b951bfad	person3.ostsee-4@example.com	Ines Diodisson	active	2001:db8:3ec::3	2025-06-16 08:53:23.498362+00	2025-06-16 08:53:23.498362+00
0e4b102d-50b6-42ce-ae6a-2ac558561fcc	116e9422-67ca-4481-95cf-6fb1b951bfad	person4.ostsee-4@example.com	Farid Amperveld	invited	\N	2025-11-14 10:35:22.158611+00	2025-11-14 10:35:22.158611+00
e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	person5.ostsee-4@example.com	Greta Löthammer	active	2001:db8:3ec::5	2025-11-26 02:06:01.450014+00	2025-11-26 02:06:01.450014+00
1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	116e9422-67ca-4481-95cf-6fb1b951bfad	person6.ostsee-4@example.com	Bram Coulombe-Test	active	192.0.2.37	2025-07-03 16:19:42.826695+00	2025-07-03 16:19:42.826695+00
6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	116e9422-67ca-4481-95cf-6fb1b951bfad	person7.ostsee-4@example.com	Farid Boltzweil	active	2001:db8:3ec::7	2025-09-26 07:03:10.710952+00	2025-09-26 07:03:10.710952+00
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: subscription; Owner: postgres
--

COPY subscription.plans (id, plan_id, price, billed_every, offered_during) FROM stdin;
c128d79f-dfa2-433c-9890-b175156bcdf0	779ab639-7a6b-443c-8d97-aafd4f04b71d	(49.00,EUR)	30 days	[2024-01-01,)
918ca0e1-f3a8-44c5-a4b3-63b33546c3f3	779ab639-7a6b-443c-8d97-aafd4f04b71d	(490.00,EUR)	365 days	[2024-01-01,)
bc0b31d5-3716-45c5-87c5-f5f2bea07858	eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	(249.00,EUR)	30 days	[2024-01-01,)
c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	(2490.00,EUR)	365 days	[2024-01-01,)
7832bd18-feb3-42f4-89b4-aa96278abad5	853842ae-6d3f-4649-ada2-7b5a329016c0	(1190.00,EUR)	30 days	[2024-01-01,)
dba5f12e-20f2-4cd4-aa31-3c89dec36f6c	853842ae-6d3f-4649-ada2-7b5a329016c0	(11900.00,EUR)	365 days	[2024-01-01,)
\.


--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: subscription; Owner: postgres
--

COPY subscription.subscriptions (id, tenant_id, plan_id, paid_during, status, cancelled_because, created_at) FROM stdin;
cc2ae79e-0e41-4996-b965-2a780d82cf95	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	c128d79f-dfa2-433c-9890-b175156bcdf0	["2025-04-06 00:00:00+00","2025-08-04 00:00:00+00")	cancelled	moved to a bigger plan	2025-04-06 22:48:57.189588+00
d5fc3ef3-fc1c-42b7-a1f3-be846f01b6e1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	["2025-08-04 00:00:00+00","2026-06-01 00:00:00+00")	paid	\N	2025-08-04 00:00:00+00
b9bbb759-6808-4d2c-9e9d-58c5388c5667	e35be55a-9f79-43a6-a23c-7242e198dac3	c128d79f-dfa2-433c-9890-b175156bcdf0	["2025-01-10 00:00:00+00","2025-05-10 00:00:00+00")	cancelled	moved to a bigger plan	2025-01-10 15:12:29.744508+00
93e915d8-250d-4a44-bd93-6818c1f134e7	e35be55a-9f79-43a6-a23c-7242e198dac3	dba5f12e-20f2-4cd4-aa31-3c89dec36f6c	["2025-05-10 00:00:00+00","2026-06-01 00:00:00+00")	paid	\N	2025-05-10 00:00:00+00
fe3cb0d3-bb6d-4afe-9795-c33330015cc1	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c128d79f-dfa2-433c-9890-b175156bcdf0	["2024-03-03 00:00:00+00","2024-07-01 00:00:00+00")	cancelled	moved to a bigger plan	2024-03-03 16:31:44.255347+00
000963ec-0368-4a6f-9c2b-27658a5f78cc	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	["2024-07-01 00:00:00+00","2026-06-01 00:00:00+00")	paid	\N	2024-07-01 00:00:00+00
3e1cb587-bdbe-4490-b688-76da80be74ae	116e9422-67ca-4481-95cf-6fb1b951bfad	918ca0e1-f3a8-44c5-a4b3-63b33546c3f3	["2025-05-24 00:00:00+00","2026-06-01 00:00:00+00")	paid	\N	2025-05-24 00:00:00+00
\.


--
-- Name: tenants_number_seq; Type: SEQUENCE SET; Schema: main; Owner: postgres
--

SELECT pg_catalog.setval('main.tenants_number_seq', 1004, true);


--
-- Name: usage_events_id_seq; Type: SEQUENCE SET; Schema: main; Owner: postgres
--

SELECT pg_catalog.setval('main.usage_events_id_seq', 180, true);


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id);


--
-- Name: feature_flags feature_flags_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.feature_flags
    ADD CONSTRAINT feature_flags_pkey PRIMARY KEY (name);


--
-- Name: plans plans_code_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.plans
    ADD CONSTRAINT plans_code_key UNIQUE (code);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);


--
-- Name: platform_config platform_config_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.platform_config
    ADD CONSTRAINT platform_config_key UNIQUE NULLS NOT DISTINCT (scope, key);


--
-- Name: settings settings_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.settings
    ADD CONSTRAINT settings_key UNIQUE NULLS NOT DISTINCT (scope, key);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (tenant_id);


--
-- Name: tenant_quotas tenant_quotas_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.tenant_quotas
    ADD CONSTRAINT tenant_quotas_pkey PRIMARY KEY (tenant_id, resource);


--
-- Name: tenants tenants_key_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.tenants
    ADD CONSTRAINT tenants_key_key UNIQUE (key);


--
-- Name: tenants tenants_number_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.tenants
    ADD CONSTRAINT tenants_number_key UNIQUE (number);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);


--
-- Name: usage_events usage_events_not_before_launch; Type: CHECK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE main.usage_events
    ADD CONSTRAINT usage_events_not_before_launch CHECK ((occurred_at >= '2024-01-01 00:00:00+00'::timestamp with time zone)) NOT VALID;


--
-- Name: CONSTRAINT usage_events_not_before_launch ON usage_events; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON CONSTRAINT usage_events_not_before_launch ON main.usage_events IS 'A few test events are older than the platform.';


--
-- Name: usage_events usage_events_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.usage_events
    ADD CONSTRAINT usage_events_pkey PRIMARY KEY (id);


--
-- Name: user_roles user_roles_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_roles
    ADD CONSTRAINT user_roles_pkey PRIMARY KEY (user_id, tenant_id, role);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);


--
-- Name: plans plans_plan_id_billed_every_offered_during_key; Type: CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.plans
    ADD CONSTRAINT plans_plan_id_billed_every_offered_during_key UNIQUE (plan_id, billed_every, offered_during);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);


--
-- Name: audit_logs_details_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX audit_logs_details_idx ON main.audit_logs USING gin (details jsonb_path_ops);


--
-- Name: audit_logs_tenant_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX audit_logs_tenant_idx ON main.audit_logs USING btree (tenant_id, occurred_at DESC);


--
-- Name: subscriptions_contract_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX subscriptions_contract_id_idx ON main.subscriptions USING btree (contract_id);


--
-- Name: subscriptions_plan_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX subscriptions_plan_id_idx ON main.subscriptions USING btree (plan_id);


--
-- Name: tenants_domains_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX tenants_domains_idx ON main.tenants USING gin (domains);


--
-- Name: usage_events_occurred_at_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX usage_events_occurred_at_idx ON main.usage_events USING brin (occurred_at);


--
-- Name: usage_events_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX usage_events_tenant_id_idx ON main.usage_events USING btree (tenant_id, occurred_at);


--
-- Name: usage_events_user_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX usage_events_user_id_idx ON main.usage_events USING btree (user_id);


--
-- Name: usage_summaries_key; Type: INDEX; Schema: main; Owner: postgres
--

CREATE UNIQUE INDEX usage_summaries_key ON main.usage_summaries USING btree (tenant_id, month, resource);


--
-- Name: user_roles_granted_by_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX user_roles_granted_by_idx ON main.user_roles USING btree (granted_by);


--
-- Name: user_roles_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX user_roles_tenant_id_idx ON main.user_roles USING btree (tenant_id);


--
-- Name: users_email_key; Type: INDEX; Schema: main; Owner: postgres
--

CREATE UNIQUE INDEX users_email_key ON main.users USING btree (lower((email)::text));


--
-- Name: users_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX users_tenant_id_idx ON main.users USING btree (tenant_id);


--
-- Name: plans_price_idx; Type: INDEX; Schema: subscription; Owner: postgres
--

CREATE INDEX plans_price_idx ON subscription.plans USING btree (((price)::numeric));


--
-- Name: subscriptions_plan_id_idx; Type: INDEX; Schema: subscription; Owner: postgres
--

CREATE INDEX subscriptions_plan_id_idx ON subscription.subscriptions USING btree (plan_id);


--
-- Name: subscriptions_running_out_idx; Type: INDEX; Schema: subscription; Owner: postgres
--

CREATE INDEX subscriptions_running_out_idx ON subscription.subscriptions USING btree (upper(paid_during)) WHERE (status = ANY (ARRAY['trial'::text, 'paid'::text]));


--
-- Name: subscriptions_tenant_id_idx; Type: INDEX; Schema: subscription; Owner: postgres
--

CREATE INDEX subscriptions_tenant_id_idx ON subscription.subscriptions USING btree (tenant_id);


--
-- Name: feature_flags feature_flags_touch; Type: TRIGGER; Schema: main; Owner: postgres
--

CREATE TRIGGER feature_flags_touch BEFORE UPDATE ON main.feature_flags FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION main.touch_updated_at();


--
-- Name: subscriptions subscriptions_touch; Type: TRIGGER; Schema: main; Owner: postgres
--

CREATE TRIGGER subscriptions_touch BEFORE UPDATE ON main.subscriptions FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION main.touch_updated_at();


--
-- Name: tenants tenants_touch; Type: TRIGGER; Schema: main; Owner: postgres
--

CREATE TRIGGER tenants_touch BEFORE UPDATE ON main.tenants FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION main.touch_updated_at();


--
-- Name: users users_touch; Type: TRIGGER; Schema: main; Owner: postgres
--

CREATE TRIGGER users_touch BEFORE UPDATE ON main.users FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION main.touch_updated_at();


--
-- Name: subscriptions subscriptions_contract_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.subscriptions
    ADD CONSTRAINT subscriptions_contract_id_fkey FOREIGN KEY (contract_id) REFERENCES subscription.subscriptions(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;


--
-- Name: subscriptions subscriptions_plan_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.subscriptions
    ADD CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES main.plans(id) ON DELETE RESTRICT;


--
-- Name: subscriptions subscriptions_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.subscriptions
    ADD CONSTRAINT subscriptions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: tenant_quotas tenant_quotas_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.tenant_quotas
    ADD CONSTRAINT tenant_quotas_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: usage_events usage_events_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.usage_events
    ADD CONSTRAINT usage_events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: usage_events usage_events_user_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.usage_events
    ADD CONSTRAINT usage_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES main.users(id) ON DELETE SET NULL;


--
-- Name: user_roles user_roles_granted_by_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_roles
    ADD CONSTRAINT user_roles_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES main.users(id) ON DELETE SET NULL;


--
-- Name: user_roles user_roles_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_roles
    ADD CONSTRAINT user_roles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: user_roles user_roles_user_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_roles
    ADD CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES main.users(id) ON DELETE CASCADE;


--
-- Name: users users_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.users
    ADD CONSTRAINT users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE RESTRICT;


--
-- Name: plans plans_plan_id_fkey; Type: FK CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.plans
    ADD CONSTRAINT plans_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES main.plans(id) ON DELETE RESTRICT;


--
-- Name: subscriptions subscriptions_plan_id_fkey; Type: FK CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.subscriptions
    ADD CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES subscription.plans(id) ON DELETE RESTRICT;


--
-- Name: subscriptions subscriptions_tenant_id_fkey; Type: FK CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.subscriptions
    ADD CONSTRAINT subscriptions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE RESTRICT;


--
-- Name: SCHEMA main; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA main TO arc_service;


--
-- Name: SCHEMA subscription; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA subscription TO arc_service;


--
-- Name: FUNCTION create_tenant_schema(tenant uuid); Type: ACL; Schema: main; Owner: postgres
--

REVOKE ALL ON FUNCTION main.create_tenant_schema(tenant uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION main.create_tenant_schema(tenant uuid) TO arc_service;


--
-- Name: FUNCTION drop_tenant_schema(tenant uuid); Type: ACL; Schema: main; Owner: postgres
--

REVOKE ALL ON FUNCTION main.drop_tenant_schema(tenant uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION main.drop_tenant_schema(tenant uuid) TO arc_service;


--
-- Name: PROCEDURE refresh_usage_summaries(); Type: ACL; Schema: main; Owner: postgres
--

REVOKE ALL ON PROCEDURE main.refresh_usage_summaries() FROM PUBLIC;
GRANT ALL ON PROCEDURE main.refresh_usage_summaries() TO arc_service;


--
-- Name: TABLE audit_logs; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE main.audit_logs TO arc_service;


--
-- Name: TABLE feature_flags; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.feature_flags TO arc_service;


--
-- Name: TABLE plans; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.plans TO arc_service;


--
-- Name: TABLE platform_config; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.platform_config TO arc_service;


--
-- Name: TABLE settings; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.settings TO arc_service;


--
-- Name: TABLE subscriptions; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.subscriptions TO arc_service;


--
-- Name: TABLE tenant_quotas; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.tenant_quotas TO arc_service;


--
-- Name: TABLE tenants; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.tenants TO arc_service;


--
-- Name: SEQUENCE tenants_number_seq; Type: ACL; Schema: main; Owner: postgres
--

GRANT USAGE ON SEQUENCE main.tenants_number_seq TO arc_service;


--
-- Name: TABLE usage_events; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.usage_events TO arc_service;


--
-- Name: SEQUENCE usage_events_id_seq; Type: ACL; Schema: main; Owner: postgres
--

GRANT USAGE ON SEQUENCE main.usage_events_id_seq TO arc_service;


--
-- Name: TABLE usage_summaries; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.usage_summaries TO arc_service;


--
-- Name: TABLE user_roles; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.user_roles TO arc_service;


--
-- Name: TABLE users; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.users TO arc_service;


--
-- Name: TABLE plans; Type: ACL; Schema: subscription; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE subscription.plans TO arc_service;


--
-- Name: TABLE subscriptions; Type: ACL; Schema: subscription; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE subscription.subscriptions TO arc_service;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: main; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA main GRANT USAGE ON SEQUENCES  TO arc_service;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: main; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA main GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO arc_service;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: subscription; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA subscription GRANT SELECT,INSERT,UPDATE ON TABLES  TO arc_service;


--
-- Name: usage_summaries; Type: MATERIALIZED VIEW DATA; Schema: main; Owner: postgres
--

REFRESH MATERIALIZED VIEW main.usage_summaries;


--
-- PostgreSQL database dump complete
--

\unrestrict f72hI1sRYY5w8Uu6kdKycVHGLwkssKfCPDeVKaI4z2Md1ptSaCLcscXjh4SMppm

