--
-- PostgreSQL database dump
--

\restrict z5oJuFjdNbBBWSdnQXE25vEafnpoRmBPH5udWsH17rnDesHiwfOfM4iCl2LHNgc

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
-- Name: refresh_usage_summaries(date); Type: PROCEDURE; Schema: main; Owner: postgres
--

CREATE PROCEDURE main.refresh_usage_summaries(IN since date DEFAULT '-infinity'::date)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
BEGIN
    INSERT INTO main.usage_summaries AS s (tenant_id, month, resource, quantity, people)
    SELECT
        e.tenant_id,
        (date_trunc('month', e.occurred_at AT TIME ZONE 'UTC'))::date AS month,
        e.resource,
        sum(e.quantity),
        count(DISTINCT e.user_id)
    FROM main.usage_events AS e
    WHERE date_trunc('month', e.occurred_at AT TIME ZONE 'UTC') >= since
    GROUP BY e.tenant_id, month, e.resource
    ON CONFLICT (tenant_id, month, resource) DO UPDATE
    SET quantity = excluded.quantity, people = excluded.people, summed_at = excluded.summed_at
    WHERE (s.quantity, s.people) IS DISTINCT FROM (excluded.quantity, excluded.people);
END;
$$;


ALTER PROCEDURE main.refresh_usage_summaries(IN since date) OWNER TO postgres;

--
-- Name: PROCEDURE refresh_usage_summaries(IN since date); Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON PROCEDURE main.refresh_usage_summaries(IN since date) IS 'Hourly, from this month on: sums anew what has changed. Older summaries outlive the events that they rest on.';


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
-- Name: addresses; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.addresses (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    kind text NOT NULL,
    lines text[] NOT NULL,
    postal_code text NOT NULL,
    city text NOT NULL,
    country character(2) NOT NULL,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    CONSTRAINT addresses_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT addresses_kind_check CHECK ((kind = ANY (ARRAY['billing'::text, 'shipping'::text, 'registered'::text]))),
    CONSTRAINT addresses_lines_check CHECK (((cardinality(lines) >= 1) AND (cardinality(lines) <= 4)))
);


ALTER TABLE main.addresses OWNER TO postgres;

--
-- Name: TABLE addresses; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.addresses IS 'A tenant''s addresses; the newest of a kind holds, older ones explain old invoices.';


--
-- Name: COLUMN addresses.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.id IS 'Key.';


--
-- Name: COLUMN addresses.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.tenant_id IS 'Whose address it is.';


--
-- Name: COLUMN addresses.kind; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.kind IS 'billing, shipping or registered.';


--
-- Name: COLUMN addresses.lines; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.lines IS 'One to four lines above the city.';


--
-- Name: COLUMN addresses.postal_code; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.postal_code IS 'As it is written in the country.';


--
-- Name: COLUMN addresses.city; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.city IS 'As it is written in the country.';


--
-- Name: COLUMN addresses.country; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.country IS 'Two capitals of ISO 3166.';


--
-- Name: COLUMN addresses.valid_from; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.addresses.valid_from IS 'From this day on it holds, until a newer one of its kind.';


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
-- Name: COLUMN audit_logs.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.id IS 'Key.';


--
-- Name: COLUMN audit_logs.occurred_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.occurred_at IS 'When it was done.';


--
-- Name: COLUMN audit_logs.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.tenant_id IS 'The tenant that it was done to; NULL: none.';


--
-- Name: COLUMN audit_logs.actor_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.actor_id IS 'The user who did it; NULL: a service.';


--
-- Name: COLUMN audit_logs.actor_ip; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.actor_ip IS 'From where; NULL: not known.';


--
-- Name: COLUMN audit_logs.action; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.action IS 'What was done, as object.verb: user.added.';


--
-- Name: COLUMN audit_logs.object_type; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.object_type IS 'What it was done to, as a table is called: users.';


--
-- Name: COLUMN audit_logs.object_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.object_id IS 'Its id; NULL: it has none.';


--
-- Name: COLUMN audit_logs.details; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.audit_logs.details IS 'What else there is to know; it may be empty.';


--
-- Name: contacts; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.contacts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid,
    purpose text NOT NULL,
    full_name text NOT NULL,
    email main.email_address NOT NULL,
    phone text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT contacts_full_name_check CHECK ((full_name <> ''::text)),
    CONSTRAINT contacts_phone_check CHECK ((phone ~ '^\+[0-9 ]{6,20}$'::text)),
    CONSTRAINT contacts_purpose_check CHECK ((purpose = ANY (ARRAY['billing'::text, 'technical'::text, 'security'::text, 'legal'::text])))
);


ALTER TABLE main.contacts OWNER TO postgres;

--
-- Name: TABLE contacts; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.contacts IS 'Whom to write to about what; need not have a seat.';


--
-- Name: COLUMN contacts.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.id IS 'Key.';


--
-- Name: COLUMN contacts.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.tenant_id IS 'Whose contact it is.';


--
-- Name: COLUMN contacts.user_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.user_id IS 'The person''s row of users; NULL: no seat, or it is gone.';


--
-- Name: COLUMN contacts.purpose; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.purpose IS 'What to write about: billing, technical, security or legal; one contact for each.';


--
-- Name: COLUMN contacts.full_name; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.full_name IS 'A person, or a desk.';


--
-- Name: COLUMN contacts.email; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.email IS 'Where to write to.';


--
-- Name: COLUMN contacts.phone; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.phone IS 'With + and the country''s code; NULL: not given.';


--
-- Name: COLUMN contacts.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.contacts.created_at IS 'When the row was made.';


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
-- Name: COLUMN feature_flags.name; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.feature_flags.name IS 'Small letters, digits and hyphens.';


--
-- Name: COLUMN feature_flags.description; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.feature_flags.description IS 'What is switched on by it.';


--
-- Name: COLUMN feature_flags.enabled; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.feature_flags.enabled IS 'false: off for everybody.';


--
-- Name: COLUMN feature_flags.rollout_percent; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.feature_flags.rollout_percent IS 'For what share of the tenants not listed it is on, 0 to 100.';


--
-- Name: COLUMN feature_flags.tenants; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.feature_flags.tenants IS 'Ids of those for whom it is on in any case.';


--
-- Name: COLUMN feature_flags.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.feature_flags.updated_at IS 'When the row last changed.';


--
-- Name: invoices; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.invoices (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    number text NOT NULL,
    tenant_id uuid NOT NULL,
    subscription_invoice_id uuid,
    total main.money NOT NULL,
    status text DEFAULT 'draft'::text NOT NULL,
    issued_on date,
    due_on date,
    paid_at timestamp with time zone,
    CONSTRAINT invoices_check CHECK ((due_on >= issued_on)),
    CONSTRAINT invoices_issued CHECK (((status = 'draft'::text) OR (issued_on IS NOT NULL))),
    CONSTRAINT invoices_number_check CHECK ((number ~ '^INV-[0-9]{4}-[0-9]{5}$'::text)),
    CONSTRAINT invoices_paid CHECK (((status = 'paid'::text) = (paid_at IS NOT NULL))),
    CONSTRAINT invoices_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'open'::text, 'paid'::text, 'overdue'::text, 'void'::text]))),
    CONSTRAINT invoices_total_check CHECK ((((total).amount >= (0)::numeric) AND ((total).currency IS NOT NULL)))
);


ALTER TABLE main.invoices OWNER TO postgres;

--
-- Name: TABLE invoices; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.invoices IS 'Invoices as they went out, with tax.';


--
-- Name: COLUMN invoices.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.id IS 'Key.';


--
-- Name: COLUMN invoices.number; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.number IS 'INV-, the year, a hyphen, five digits; unique.';


--
-- Name: COLUMN invoices.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.tenant_id IS 'Who owes it.';


--
-- Name: COLUMN invoices.subscription_invoice_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.subscription_invoice_id IS 'The contract''s part of it; NULL: for something else.';


--
-- Name: COLUMN invoices.total; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.total IS 'With tax.';


--
-- Name: COLUMN invoices.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.status IS 'draft, open, paid, overdue or void.';


--
-- Name: COLUMN invoices.issued_on; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.issued_on IS 'The day on it; NULL in drafts only.';


--
-- Name: COLUMN invoices.due_on; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.due_on IS 'To be paid by that day; NULL: none is set.';


--
-- Name: COLUMN invoices.paid_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.invoices.paid_at IS 'Set exactly when the status is paid.';


--
-- Name: leads; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.leads (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    company text NOT NULL,
    email main.email_address NOT NULL,
    source text NOT NULL,
    stage text DEFAULT 'new'::text NOT NULL,
    tenant_id uuid,
    notes text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT leads_company_check CHECK ((company <> ''::text)),
    CONSTRAINT leads_source_check CHECK ((source = ANY (ARRAY['website'::text, 'fair'::text, 'referral'::text, 'webinar'::text]))),
    CONSTRAINT leads_stage_check CHECK ((stage = ANY (ARRAY['new'::text, 'contacted'::text, 'demo'::text, 'won'::text, 'lost'::text]))),
    CONSTRAINT leads_won CHECK (((tenant_id IS NULL) OR (stage = 'won'::text)))
);


ALTER TABLE main.leads OWNER TO postgres;

--
-- Name: TABLE leads; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.leads IS 'Companies that asked about the platform, and the tenants that some became.';


--
-- Name: COLUMN leads.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.id IS 'Key.';


--
-- Name: COLUMN leads.company; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.company IS 'As the company calls itself.';


--
-- Name: COLUMN leads.email; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.email IS 'Where to answer.';


--
-- Name: COLUMN leads.source; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.source IS 'How the company came to ask: website, fair, referral or webinar.';


--
-- Name: COLUMN leads.stage; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.stage IS 'new, contacted, demo, won or lost; the platform''s people set it.';


--
-- Name: COLUMN leads.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.tenant_id IS 'What became of it, once won; NULL: no tenant, or it is gone.';


--
-- Name: COLUMN leads.notes; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.notes IS 'What the platform''s people say about it; may be empty.';


--
-- Name: COLUMN leads.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.created_at IS 'When the company asked.';


--
-- Name: COLUMN leads.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.leads.updated_at IS 'When the row last changed.';


--
-- Name: notification_history; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.notification_history (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid,
    template text NOT NULL,
    recipient main.email_address NOT NULL,
    subject text NOT NULL,
    status text NOT NULL,
    sent_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notification_history_status_check CHECK ((status = ANY (ARRAY['sent'::text, 'bounced'::text, 'failed'::text]))),
    CONSTRAINT notification_history_template_check CHECK ((template ~ '^[a-z_]+$'::text))
);


ALTER TABLE main.notification_history OWNER TO postgres;

--
-- Name: TABLE notification_history; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.notification_history IS 'Letters that the platform sent about a tenant.';


--
-- Name: COLUMN notification_history.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.id IS 'Key.';


--
-- Name: COLUMN notification_history.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.tenant_id IS 'The tenant that the letter is about.';


--
-- Name: COLUMN notification_history.user_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.user_id IS 'To whom; NULL: no user, or gone.';


--
-- Name: COLUMN notification_history.template; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.template IS 'Which letter: small letters and _.';


--
-- Name: COLUMN notification_history.recipient; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.recipient IS 'Where it went.';


--
-- Name: COLUMN notification_history.subject; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.subject IS 'As it was sent.';


--
-- Name: COLUMN notification_history.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.status IS 'sent, bounced (it came back) or failed (it never went).';


--
-- Name: COLUMN notification_history.sent_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.notification_history.sent_at IS 'When it was sent, or tried.';


--
-- Name: payment_intents; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.payment_intents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    invoice_id uuid NOT NULL,
    payment_method_id uuid,
    amount main.money NOT NULL,
    status text NOT NULL,
    failure text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT payment_intents_amount_check CHECK ((((amount).amount > (0)::numeric) AND ((amount).currency IS NOT NULL))),
    CONSTRAINT payment_intents_failure CHECK (((status = 'failed'::text) = (failure IS NOT NULL))),
    CONSTRAINT payment_intents_status_check CHECK ((status = ANY (ARRAY['created'::text, 'processing'::text, 'succeeded'::text, 'failed'::text, 'cancelled'::text])))
);


ALTER TABLE main.payment_intents OWNER TO postgres;

--
-- Name: TABLE payment_intents; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.payment_intents IS 'Attempts to collect an invoice; one of them succeeds at most.';


--
-- Name: COLUMN payment_intents.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.id IS 'Key.';


--
-- Name: COLUMN payment_intents.invoice_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.invoice_id IS 'The invoice to be paid.';


--
-- Name: COLUMN payment_intents.payment_method_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.payment_method_id IS 'How; NULL: not chosen, or gone.';


--
-- Name: COLUMN payment_intents.amount; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.amount IS 'More than nothing.';


--
-- Name: COLUMN payment_intents.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.status IS 'created, processing, succeeded, failed or cancelled.';


--
-- Name: COLUMN payment_intents.failure; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.failure IS 'What the provider said; set exactly when it failed.';


--
-- Name: COLUMN payment_intents.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_intents.created_at IS 'When it was begun.';


--
-- Name: payment_methods; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.payment_methods (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    kind text NOT NULL,
    label text NOT NULL,
    provider_reference text,
    expires_on date,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT payment_methods_kind_check CHECK ((kind = ANY (ARRAY['card'::text, 'direct_debit'::text, 'bank_transfer'::text]))),
    CONSTRAINT payment_methods_label_check CHECK ((label <> ''::text)),
    CONSTRAINT payment_methods_reference CHECK (((kind = 'bank_transfer'::text) OR (provider_reference IS NOT NULL)))
);


ALTER TABLE main.payment_methods OWNER TO postgres;

--
-- Name: TABLE payment_methods; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.payment_methods IS 'How a tenant pays. Numbers of cards and accounts are with the provider, never here.';


--
-- Name: COLUMN payment_methods.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.id IS 'Key.';


--
-- Name: COLUMN payment_methods.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.tenant_id IS 'Who pays with it.';


--
-- Name: COLUMN payment_methods.kind; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.kind IS 'card, direct_debit or bank_transfer.';


--
-- Name: COLUMN payment_methods.label; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.label IS 'By which people tell it from others.';


--
-- Name: COLUMN payment_methods.provider_reference; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.provider_reference IS 'By which the payment provider knows it.';


--
-- Name: COLUMN payment_methods.expires_on; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.expires_on IS 'NULL: it does not, or not known.';


--
-- Name: COLUMN payment_methods.is_default; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.is_default IS 'Whether it is taken when nobody chooses; one for each tenant at most.';


--
-- Name: COLUMN payment_methods.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.payment_methods.created_at IS 'When the row was made.';


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
-- Name: COLUMN plans.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.plans.id IS 'Key.';


--
-- Name: COLUMN plans.code; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.plans.code IS 'starter, professional or enterprise.';


--
-- Name: COLUMN plans.name; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.plans.name IS 'For people.';


--
-- Name: COLUMN plans.limits; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.plans.limits IS 'Resource to how much of it: {"boms": 20}.';


--
-- Name: COLUMN plans.features; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.plans.features IS 'What it includes besides.';


--
-- Name: COLUMN plans.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.plans.created_at IS 'When the row was made.';


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
-- Name: COLUMN platform_config.key; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.platform_config.key IS 'Small letters, digits, _ and points: signup.trial_days. Once for each scope.';


--
-- Name: COLUMN platform_config.value; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.platform_config.value IS 'Of any kind that JSON has.';


--
-- Name: COLUMN platform_config.description; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.platform_config.description IS 'What it is for; NULL or empty: nobody has said.';


--
-- Name: COLUMN platform_config.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.platform_config.updated_at IS 'When a person last wrote the row.';


--
-- Name: resources; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.resources (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT resources_kind_check CHECK ((kind = ANY (ARRAY['schema'::text, 'bucket'::text, 'queue'::text, 'realm'::text, 'namespace'::text]))),
    CONSTRAINT resources_name_check CHECK ((name <> ''::text)),
    CONSTRAINT resources_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text)),
    CONSTRAINT resources_status_check CHECK ((status = ANY (ARRAY['creating'::text, 'ready'::text, 'failed'::text, 'removed'::text])))
);


ALTER TABLE main.resources OWNER TO postgres;

--
-- Name: TABLE resources; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.resources IS 'What was set up for a tenant, wherever it is.';


--
-- Name: COLUMN resources.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.id IS 'Key.';


--
-- Name: COLUMN resources.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.tenant_id IS 'For whom it was set up.';


--
-- Name: COLUMN resources.kind; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.kind IS 'schema, bucket, queue, realm or namespace.';


--
-- Name: COLUMN resources.name; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.name IS 'By which its own system knows it; unique in its kind.';


--
-- Name: COLUMN resources.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.status IS 'creating, ready, failed or removed.';


--
-- Name: COLUMN resources.settings; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.settings IS 'How it was set up: region, by what.';


--
-- Name: COLUMN resources.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.resources.created_at IS 'When the row was made.';


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
-- Name: COLUMN settings.key; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.settings.key IS 'Once for each scope; the service chooses it.';


--
-- Name: COLUMN settings.value; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.settings.value IS 'Of any kind that JSON has.';


--
-- Name: COLUMN settings.description; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.settings.description IS 'What it is for; NULL or empty: nobody has said.';


--
-- Name: COLUMN settings.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.settings.updated_at IS 'When a service last wrote the row.';


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
-- Name: COLUMN subscriptions.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.subscriptions.tenant_id IS 'The tenant; one row each.';


--
-- Name: COLUMN subscriptions.plan_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.subscriptions.plan_id IS 'What it may use.';


--
-- Name: COLUMN subscriptions.contract_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.subscriptions.contract_id IS 'The contract that says so; NULL: none, or it is gone.';


--
-- Name: COLUMN subscriptions.seats; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.subscriptions.seats IS 'How many people may have a seat.';


--
-- Name: COLUMN subscriptions.grace_until; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.subscriptions.grace_until IS 'Until that day it may go on without paying; NULL: no such day is set.';


--
-- Name: COLUMN subscriptions.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.subscriptions.updated_at IS 'When the row last changed.';


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
-- Name: COLUMN tenant_quotas.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenant_quotas.tenant_id IS 'The tenant.';


--
-- Name: COLUMN tenant_quotas.resource; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenant_quotas.resource IS 'boms, components, api_calls or storage_mb.';


--
-- Name: COLUMN tenant_quotas.allowed; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenant_quotas.allowed IS 'As many as the tenant may use; of storage, megabytes.';


--
-- Name: COLUMN tenant_quotas.used; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenant_quotas.used IS 'As many as it has used; it may be more than allowed.';


--
-- Name: COLUMN tenant_quotas.used_percent; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenant_quotas.used_percent IS 'used in percent of allowed, to one decimal; NULL: nothing is allowed. Computed.';


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
-- Name: COLUMN tenants.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.id IS 'Key; the organisation''s id in the app plane.';


--
-- Name: COLUMN tenants.number; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.number IS 'The short number for people and contracts; never given twice.';


--
-- Name: COLUMN tenants.key; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.key IS 'The short name; the tenant''s schema is named after it.';


--
-- Name: COLUMN tenants.name; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.name IS 'The customer''s name.';


--
-- Name: COLUMN tenants.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.status IS 'provisioning, active, suspended, leaving (its schema may be dropped) or gone (it was).';


--
-- Name: COLUMN tenants.tier; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.tier IS 'How far apart from others it runs: pooled, bridged or silo.';


--
-- Name: COLUMN tenants.domains; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.domains IS 'Internet domains by which its people are known.';


--
-- Name: COLUMN tenants.data_region; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.data_region IS 'Where its data is kept.';


--
-- Name: COLUMN tenants.notes; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.notes IS 'What the platform''s people say about it; may be empty.';


--
-- Name: COLUMN tenants.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.created_at IS 'When the row was made.';


--
-- Name: COLUMN tenants.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.tenants.updated_at IS 'When the row last changed.';


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
-- Name: COLUMN usage_events.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_events.id IS 'Key.';


--
-- Name: COLUMN usage_events.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_events.tenant_id IS 'Whose quota it counts for.';


--
-- Name: COLUMN usage_events.user_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_events.user_id IS 'Who used it; NULL: no person, or gone.';


--
-- Name: COLUMN usage_events.resource; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_events.resource IS 'boms, components, api_calls or storage_mb.';


--
-- Name: COLUMN usage_events.quantity; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_events.quantity IS 'How much was used; of storage, megabytes.';


--
-- Name: COLUMN usage_events.occurred_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_events.occurred_at IS 'When it was used; a service says so.';


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
-- Name: usage_summaries; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.usage_summaries (
    tenant_id uuid NOT NULL,
    month date NOT NULL,
    resource text NOT NULL,
    quantity bigint NOT NULL,
    people integer NOT NULL,
    summed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT usage_summaries_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT usage_summaries_people_check CHECK ((people >= 0)),
    CONSTRAINT usage_summaries_quantity_check CHECK ((quantity > 0))
);


ALTER TABLE main.usage_summaries OWNER TO postgres;

--
-- Name: TABLE usage_summaries; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.usage_summaries IS 'Use by tenant, month (UTC) and resource, as of summed_at.';


--
-- Name: COLUMN usage_summaries.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_summaries.tenant_id IS 'The tenant.';


--
-- Name: COLUMN usage_summaries.month; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_summaries.month IS 'Its first day.';


--
-- Name: COLUMN usage_summaries.resource; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_summaries.resource IS 'As in usage_events.';


--
-- Name: COLUMN usage_summaries.quantity; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_summaries.quantity IS 'How much was used in all.';


--
-- Name: COLUMN usage_summaries.people; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_summaries.people IS 'How many different people used it.';


--
-- Name: COLUMN usage_summaries.summed_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.usage_summaries.summed_at IS 'When the sum last changed.';


--
-- Name: user_activities; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.user_activities (
    id bigint NOT NULL,
    user_id uuid NOT NULL,
    tenant_id uuid,
    activity text NOT NULL,
    ip inet,
    user_agent text,
    occurred_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_activities_activity_check CHECK ((activity = ANY (ARRAY['signed_in'::text, 'signed_out'::text, 'sign_in_failed'::text, 'key_created'::text, 'exported'::text])))
);


ALTER TABLE main.user_activities OWNER TO postgres;

--
-- Name: TABLE user_activities; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.user_activities IS 'When people came and went, for themselves and for their administrators.';


--
-- Name: COLUMN user_activities.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.id IS 'Key.';


--
-- Name: COLUMN user_activities.user_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.user_id IS 'The person.';


--
-- Name: COLUMN user_activities.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.tenant_id IS 'For which tenant; NULL: for none.';


--
-- Name: COLUMN user_activities.activity; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.activity IS 'signed_in, signed_out, sign_in_failed, key_created or exported.';


--
-- Name: COLUMN user_activities.ip; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.ip IS 'From which address; NULL: not known.';


--
-- Name: COLUMN user_activities.user_agent; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.user_agent IS 'The program, as it names itself; NULL: it did not.';


--
-- Name: COLUMN user_activities.occurred_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_activities.occurred_at IS 'When it happened.';


--
-- Name: user_activities_id_seq; Type: SEQUENCE; Schema: main; Owner: postgres
--

ALTER TABLE main.user_activities ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME main.user_activities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: user_invitations; Type: TABLE; Schema: main; Owner: postgres
--

CREATE TABLE main.user_invitations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    email main.email_address NOT NULL,
    role text NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    invited_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT user_invitations_check CHECK ((expires_at > created_at)),
    CONSTRAINT user_invitations_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'member'::text, 'admin'::text, 'owner'::text, 'billing'::text]))),
    CONSTRAINT user_invitations_status_check CHECK ((status = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text, 'expired'::text])))
);


ALTER TABLE main.user_invitations OWNER TO postgres;

--
-- Name: TABLE user_invitations; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON TABLE main.user_invitations IS 'Who was asked to take a seat. The ids are those of the app plane''s invitations.';


--
-- Name: COLUMN user_invitations.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.id IS 'Key; the same in the app plane.';


--
-- Name: COLUMN user_invitations.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.tenant_id IS 'The tenant that invites.';


--
-- Name: COLUMN user_invitations.email; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.email IS 'Where the letter went. One open invitation for an address and tenant.';


--
-- Name: COLUMN user_invitations.role; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.role IS 'What the person is to be: viewer, member, admin, owner or billing.';


--
-- Name: COLUMN user_invitations.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.status IS 'open; accepted or declined by the person; withdrawn by the tenant; expired.';


--
-- Name: COLUMN user_invitations.invited_by; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.invited_by IS 'Who invited; NULL: that person is gone.';


--
-- Name: COLUMN user_invitations.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.created_at IS 'When the row was made.';


--
-- Name: COLUMN user_invitations.expires_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_invitations.expires_at IS 'Until when it can be answered.';


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
-- Name: COLUMN user_roles.user_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_roles.user_id IS 'The person.';


--
-- Name: COLUMN user_roles.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_roles.tenant_id IS 'The tenant for which the role holds.';


--
-- Name: COLUMN user_roles.role; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_roles.role IS 'viewer, member, admin, owner or billing; a person may have several.';


--
-- Name: COLUMN user_roles.granted_by; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_roles.granted_by IS 'Who gave it; NULL: the platform, or that person is gone.';


--
-- Name: COLUMN user_roles.granted_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.user_roles.granted_at IS 'When it was given.';


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
-- Name: COLUMN users.id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.id IS 'Key; the user''s id in the app plane.';


--
-- Name: COLUMN users.tenant_id; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.tenant_id IS 'The tenant that pays for the seat; NULL for the platform''s own staff.';


--
-- Name: COLUMN users.email; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.email IS 'Unique, capitals aside.';


--
-- Name: COLUMN users.full_name; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.full_name IS 'As the person is called.';


--
-- Name: COLUMN users.status; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.status IS 'invited (never signed in), active or disabled.';


--
-- Name: COLUMN users.last_seen_from; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.last_seen_from IS 'The address of the last sign-in; NULL: never yet, or not known.';


--
-- Name: COLUMN users.created_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.created_at IS 'When the row was made.';


--
-- Name: COLUMN users.updated_at; Type: COMMENT; Schema: main; Owner: postgres
--

COMMENT ON COLUMN main.users.updated_at IS 'When the row last changed.';


--
-- Name: invoices; Type: TABLE; Schema: subscription; Owner: postgres
--

CREATE TABLE subscription.invoices (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    subscription_id uuid NOT NULL,
    period daterange NOT NULL,
    net main.money NOT NULL,
    tax_percent numeric(5,2) DEFAULT 0 NOT NULL,
    lines jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT invoices_lines_check CHECK ((jsonb_typeof(lines) = 'array'::text)),
    CONSTRAINT invoices_net_check CHECK ((((net).amount >= (0)::numeric) AND ((net).currency IS NOT NULL))),
    CONSTRAINT invoices_period_check CHECK ((NOT isempty(period))),
    CONSTRAINT invoices_tax_percent_check CHECK (((tax_percent >= (0)::numeric) AND (tax_percent <= (100)::numeric)))
);


ALTER TABLE subscription.invoices OWNER TO postgres;

--
-- Name: TABLE invoices; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON TABLE subscription.invoices IS 'What a contract comes to for a period; the invoice that went out is in main.';


--
-- Name: COLUMN invoices.id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.id IS 'Key.';


--
-- Name: COLUMN invoices.subscription_id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.subscription_id IS 'The contract.';


--
-- Name: COLUMN invoices.period; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.period IS 'The days that it is for; once for each contract.';


--
-- Name: COLUMN invoices.net; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.net IS 'Without tax.';


--
-- Name: COLUMN invoices.tax_percent; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.tax_percent IS '0: no tax.';


--
-- Name: COLUMN invoices.lines; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.lines IS 'A list of what makes up net: text and amount.';


--
-- Name: COLUMN invoices.created_at; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.invoices.created_at IS 'When the row was made.';


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
-- Name: COLUMN plans.id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.plans.id IS 'Key.';


--
-- Name: COLUMN plans.plan_id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.plans.plan_id IS 'What is sold: the plan in main.';


--
-- Name: COLUMN plans.price; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.plans.price IS 'For one period, without tax.';


--
-- Name: COLUMN plans.billed_every; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.plans.billed_every IS 'How long a period is.';


--
-- Name: COLUMN plans.offered_during; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.plans.offered_during IS 'The days on which it can be bought; without an end: still.';


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
-- Name: COLUMN subscriptions.id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.id IS 'Key.';


--
-- Name: COLUMN subscriptions.tenant_id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.tenant_id IS 'Who pays.';


--
-- Name: COLUMN subscriptions.plan_id; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.plan_id IS 'The offer that was bought.';


--
-- Name: COLUMN subscriptions.paid_during; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.paid_during IS 'From when to when the contract runs.';


--
-- Name: COLUMN subscriptions.status; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.status IS 'trial, paid, overdue or cancelled.';


--
-- Name: COLUMN subscriptions.cancelled_because; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.cancelled_because IS 'The reason, in words; NULL: none was given, or it is not cancelled.';


--
-- Name: COLUMN subscriptions.created_at; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.subscriptions.created_at IS 'When the row was made.';


--
-- Name: monthly_revenue; Type: MATERIALIZED VIEW; Schema: subscription; Owner: postgres
--

CREATE MATERIALIZED VIEW subscription.monthly_revenue AS
 SELECT p.code AS plan,
    (date_trunc('month'::text, (lower(i.period))::timestamp with time zone))::date AS month,
    (i.net).currency AS currency,
    count(*) AS invoices,
    sum((i.net).amount) AS net
   FROM (((subscription.invoices i
     JOIN subscription.subscriptions s ON ((s.id = i.subscription_id)))
     JOIN subscription.plans o ON ((o.id = s.plan_id)))
     JOIN main.plans p ON ((p.id = o.plan_id)))
  GROUP BY p.code, ((date_trunc('month'::text, (lower(i.period))::timestamp with time zone))::date), (i.net).currency
  WITH NO DATA;


ALTER TABLE subscription.monthly_revenue OWNER TO postgres;

--
-- Name: MATERIALIZED VIEW monthly_revenue; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON MATERIALIZED VIEW subscription.monthly_revenue IS 'Net revenue by plan and month, as of the last refresh.';


--
-- Name: COLUMN monthly_revenue.plan; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.monthly_revenue.plan IS 'The plan''s code.';


--
-- Name: COLUMN monthly_revenue.month; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.monthly_revenue.month IS 'The first day of the month in which the invoices'' periods begin.';


--
-- Name: COLUMN monthly_revenue.currency; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.monthly_revenue.currency IS 'Three letters; each is summed by itself.';


--
-- Name: COLUMN monthly_revenue.invoices; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.monthly_revenue.invoices IS 'How many there are.';


--
-- Name: COLUMN monthly_revenue.net; Type: COMMENT; Schema: subscription; Owner: postgres
--

COMMENT ON COLUMN subscription.monthly_revenue.net IS 'Their sum, without tax.';


--
-- Data for Name: addresses; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.addresses (id, tenant_id, kind, lines, postal_code, city, country, valid_from) FROM stdin;
7a33d736-b124-4eea-80c4-7701b0018822	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	billing	{"Northwind Instruments","Beispielstraße 12"}	1015 AB	Amsterdam	NL	2025-04-06
273cf2a1-ea6a-43b1-ad47-094f69992db1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	registered	{"Northwind Instruments","Beispielstraße 12"}	1015 AB	Amsterdam	NL	2025-04-06
83044204-9516-4670-a275-30c35fa57828	e35be55a-9f79-43a6-a23c-7242e198dac3	billing	{"Helvar Robotics","Beispielstraße 13"}	M5V 2T6	Toronto	CA	2025-01-10
918763d3-9139-4b7e-8014-e55235250828	e35be55a-9f79-43a6-a23c-7242e198dac3	registered	{"Helvar Robotics","Beispielstraße 13"}	M5V 2T6	Toronto	CA	2025-01-10
cf645047-738d-4d95-9826-e3f0b3e7498a	8e38bbf0-d48a-46d2-85e0-5ae594baa775	billing	{"Lumen & Volt","Beispielstraße 14"}	150-0002	東京都渋谷区	JP	2024-03-03
17dbbfcb-4c3a-40f2-90e2-97f2e3d40716	8e38bbf0-d48a-46d2-85e0-5ae594baa775	registered	{"Lumen & Volt","Beispielstraße 14"}	150-0002	東京都渋谷区	JP	2024-03-03
2c516f21-28fe-441d-a4ff-6f1c4d62eb69	116e9422-67ca-4481-95cf-6fb1b951bfad	billing	{"Ostsee Messtechnik","Beispielstraße 15"}	40-001	Łódź	PL	2025-05-24
0b67ce88-480f-4dc2-9775-b2cefc8fdd83	116e9422-67ca-4481-95cf-6fb1b951bfad	registered	{"Ostsee Messtechnik","Beispielstraße 15"}	40-001	Łódź	PL	2025-05-24
af4bca76-6f19-457c-8967-42ad66475414	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	billing	{"Quillon Medical","Beispielstraße 16"}	20457	Hamburg	DE	2024-07-08
462b5a57-251d-44ea-81cc-2e9ea66fb786	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	registered	{"Quillon Medical","Beispielstraße 16"}	20457	Hamburg	DE	2024-07-08
8a42fb54-3052-4838-a4d8-72a66374147f	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	billing	{"Tarn Avionics","Beispielstraße 17"}	1015 AB	Amsterdam	NL	2024-07-14
f8963f15-4d58-49a3-bbde-8a9713d8bcd6	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	registered	{"Tarn Avionics","Beispielstraße 17"}	1015 AB	Amsterdam	NL	2024-07-14
\.


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
bd2e3798-a4d8-4901-a6ce-c2b220399d01	2024-07-08 19:28:58.36924+00	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	2001:db8:3ed::1	user.added	users	31abc531-e474-45d4-9664-c7450fd8c9e1	{"by": "person1.quillon-5@example.com", "role": "owner"}
fd00bfcf-d7b3-44bd-959c-cfea84dcbd5f	2025-08-03 10:51:55.109146+00	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	2001:db8:3ed::1	user.added	users	32808660-b942-4447-a8fc-1188f089d528	{"by": "person1.quillon-5@example.com", "role": "admin"}
1358b29e-5dab-4064-b44a-767a9bba359e	2025-03-09 05:05:57.191055+00	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	2001:db8:3ed::1	user.added	users	a18bc4d7-40c5-4705-9065-769839b350a5	{"by": "person1.quillon-5@example.com", "role": "member"}
feef175d-8fe2-41fe-bb80-60879dc07a7b	2025-09-23 04:20:42.012699+00	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	2001:db8:3ed::1	user.added	users	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	{"by": "person1.quillon-5@example.com", "role": "member"}
c3800428-d2b0-48ea-b86c-50a1aa22ef5c	2024-07-08 19:28:58.36924+00	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\N	\N	tenant.created	tenants	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	{"key": "quillon-5", "notes": "The buyer's \\"final\\" list; use `rev B` instead -- not /* this */ one;", "steps": ["schema", "bucket", "invite"]}
aaf67a78-2fb3-4388-8989-e10e73df76f8	2024-07-14 08:18:23.239793+00	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	192.0.2.74	user.added	users	0b81675a-d32d-4df1-a7c9-eeb232bee0de	{"by": "person1.tarn-6@example.com", "role": "owner"}
9d1346bf-ee05-4bdb-9734-18c9db127ed4	2025-12-26 06:06:43.936448+00	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	192.0.2.74	user.added	users	61ea159c-307f-4614-b9df-f070361dd2d6	{"by": "person1.tarn-6@example.com", "role": "admin"}
b940e157-85e2-47d7-831f-76c045a15a9d	2024-12-31 06:34:24.864504+00	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	192.0.2.74	user.added	users	2f00f34c-5b58-468e-a9fd-9350c9d22598	{"by": "person1.tarn-6@example.com", "role": "member"}
bb7a1df6-cfbc-4204-bf82-52e64c722f8c	2024-07-14 08:18:23.239793+00	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\N	\N	tenant.created	tenants	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	{"key": "tarn-6", "notes": "quoted in a post-mortem:\\nCOPY public.boms (id, name) FROM stdin;\\n1\\tmain board\\n\\\\.\\nthen it stopped", "steps": ["schema", "bucket", "invite"]}
\.


--
-- Data for Name: contacts; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.contacts (id, tenant_id, user_id, purpose, full_name, email, phone, created_at) FROM stdin;
a20d3861-9e44-4665-8d67-a9770f0e496e	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	billing	Łukasz Faradsen	billing.northwind-1@example.com	\N	2025-04-06 22:48:57.189588+00
f98ec93e-057c-4ae2-80c3-ab660ff5cb3f	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	technical	Technical desk	technical.northwind-1@example.com	+49 30 23125 001	2025-04-06 22:48:57.189588+00
abd2a99c-3d5b-4057-b978-599c374284de	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	security	Security desk	security.northwind-1@example.com	\N	2025-04-06 22:48:57.189588+00
8d2e44cf-92a6-44be-8d71-8e472e2597de	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	billing	Jonas Emitterova	billing.helvar-2@example.com	\N	2025-01-10 15:12:29.744508+00
27439c75-3ca1-475f-b1ab-a29813afeb88	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	technical	Technical desk	technical.helvar-2@example.com	+49 30 23125 002	2025-01-10 15:12:29.744508+00
80f56f6f-ca9f-496e-9c66-f8966bad0322	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	security	Security desk	security.helvar-2@example.com	\N	2025-01-10 15:12:29.744508+00
1f3b5d64-f469-47cb-ad94-350edac0595d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	billing	Ines Löthammer	billing.lumen-3@example.com	\N	2024-03-03 16:31:44.255347+00
f476a9b6-3126-4235-9366-60eaf91c3c49	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	technical	Technical desk	technical.lumen-3@example.com	+49 30 23125 003	2024-03-03 16:31:44.255347+00
36aebb84-0d45-43e0-84e6-22f3e482c26f	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	security	Security desk	security.lumen-3@example.com	\N	2024-03-03 16:31:44.255347+00
9be3d9c4-af1f-4e29-b76f-68d15e432e01	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	billing	Chiyo Löthammer	billing.ostsee-4@example.com	\N	2025-05-24 00:18:14.767043+00
9d055546-b832-4fdd-82ee-be1e27ae58af	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	technical	Technical desk	technical.ostsee-4@example.com	+49 30 23125 004	2025-05-24 00:18:14.767043+00
2327c16c-9e26-43c0-9fa0-002986bba6b9	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	security	Security desk	security.ostsee-4@example.com	\N	2025-05-24 00:18:14.767043+00
1e7d2389-d5fc-4e38-a07f-29fccaeb4a47	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	billing	Kemi Faradsen	billing.quillon-5@example.com	\N	2024-07-08 19:28:58.36924+00
fb8861e4-bb77-4a04-893d-e1f50b6c7c03	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\N	technical	Technical desk	technical.quillon-5@example.com	+49 30 23125 005	2024-07-08 19:28:58.36924+00
fa1212c5-2a84-42f0-b599-b11ba1c278e3	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\N	security	Security desk	security.quillon-5@example.com	\N	2024-07-08 19:28:58.36924+00
337bc8ce-441c-4a8d-bd9e-5ab7533cc0e6	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	billing	Dilan Joulestone	billing.tarn-6@example.com	\N	2024-07-14 08:18:23.239793+00
737ade54-b1f0-4bc3-9f4f-f1825b0431c9	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\N	technical	Technical desk	technical.tarn-6@example.com	+49 30 23125 006	2024-07-14 08:18:23.239793+00
c9cc16cd-2a6f-4513-9526-c85d798880a9	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\N	security	Security desk	security.tarn-6@example.com	\N	2024-07-14 08:18:23.239793+00
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
-- Data for Name: invoices; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.invoices (id, number, tenant_id, subscription_invoice_id, total, status, issued_on, due_on, paid_at) FROM stdin;
141ff5ed-c819-4f31-a267-a69b43d369a4	INV-2024-00001	8e38bbf0-d48a-46d2-85e0-5ae594baa775	77de52b2-8a5f-454b-a2f3-25535db7677c	(58.31,EUR)	paid	2024-03-03	2024-03-17	2024-03-05 02:00:00+00
a85fa708-b948-443a-8f8d-849c565bb498	INV-2024-00002	8e38bbf0-d48a-46d2-85e0-5ae594baa775	ce63173b-ba7b-4dcd-8263-ee8fde400fc2	(58.31,EUR)	paid	2024-04-02	2024-04-16	2024-04-04 02:00:00+00
c0b06e27-0fd5-4614-8a7a-6ee173018178	INV-2024-00003	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1f9c8404-5e51-4957-920d-8499d541d772	(58.31,EUR)	paid	2024-05-02	2024-05-16	2024-05-04 02:00:00+00
223f1fc9-10f7-4cad-8588-c94ba34884b8	INV-2024-00004	8e38bbf0-d48a-46d2-85e0-5ae594baa775	361e880a-3ace-42c4-997d-40bac5bb2972	(58.31,EUR)	paid	2024-06-01	2024-06-15	2024-06-03 02:00:00+00
562f8425-db8d-4157-8a80-f5ac05b95ec0	INV-2024-00005	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0e5de27b-8090-4c42-ac71-562e65aa65f0	(2963.10,EUR)	paid	2024-07-01	2024-07-15	2024-07-03 02:00:00+00
83acf254-9145-4800-a7a1-fc066a5f9cd8	INV-2024-00006	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	6ce4840e-c05c-4d8e-af05-21fccbef5acc	(58.31,EUR)	paid	2024-07-08	2024-07-22	2024-07-10 02:00:00+00
58e6ea99-2b3e-4bd2-a759-45e3d6d4692a	INV-2024-00007	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	7c1b702a-0735-4fe8-8842-6c86e63b2a69	(58.31,EUR)	paid	2024-07-14	2024-07-28	2024-07-16 02:00:00+00
86312859-d1b6-4f6b-a58f-4574bd388970	INV-2024-00008	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	d44b7af4-1afd-4c77-86ca-c904b4c606f0	(58.31,EUR)	paid	2024-08-07	2024-08-21	2024-08-09 02:00:00+00
41564349-4b03-4b72-81c7-f4483b68e5fa	INV-2024-00009	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	a12a8675-9866-4af8-97af-693d2caa7ca7	(58.31,EUR)	paid	2024-08-13	2024-08-27	2024-08-15 02:00:00+00
ee1c78ba-4c81-4f7d-bcb4-5d346b1758ea	INV-2024-00010	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	de60ab6e-2c05-4ae5-ab6e-93ccc484968d	(58.31,EUR)	paid	2024-09-06	2024-09-20	2024-09-08 02:00:00+00
0e5acd00-82fe-4fda-bc00-e338209cbb2c	INV-2024-00011	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	f88da349-a7ee-4e38-88ea-364b3de2922c	(58.31,EUR)	paid	2024-09-12	2024-09-26	2024-09-14 02:00:00+00
4ebeab30-8b04-48b8-9895-e67dec143ef9	INV-2024-00012	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	dc01b981-2e13-409f-a104-93c00e735477	(58.31,EUR)	paid	2024-10-06	2024-10-20	2024-10-08 02:00:00+00
4d1617d6-e1f5-45e7-9aa3-fa756ea9c34d	INV-2024-00013	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2dc56e6a-9344-4950-8374-de16bce14c4a	(58.31,EUR)	paid	2024-10-12	2024-10-26	2024-10-14 02:00:00+00
244f2a6c-86ac-410d-883d-e6d4a68a3d6f	INV-2024-00014	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a14d146c-f932-46d6-8c8e-ba546f7e5426	(2963.10,EUR)	overdue	2024-11-05	2024-11-19	\N
c3916e7e-b4e2-4abe-b68f-7653935f9fd8	INV-2024-00015	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	c11dab04-b758-4bd9-b96b-940f2054c32f	(2963.10,EUR)	paid	2024-11-11	2024-11-25	2024-11-13 02:00:00+00
e03c80f3-7d73-4fd2-a6fc-d298c82f5ee9	INV-2025-00016	e35be55a-9f79-43a6-a23c-7242e198dac3	cb4da907-47b7-4875-bba3-fb119de6180c	(58.31,EUR)	paid	2025-01-10	2025-01-24	2025-01-12 02:00:00+00
3042fa2a-30c3-43b3-9594-51ca84bb7163	INV-2025-00017	e35be55a-9f79-43a6-a23c-7242e198dac3	b8004e7a-7d22-459c-94e5-e2a33b6d5cd2	(58.31,EUR)	paid	2025-02-09	2025-02-23	2025-02-11 02:00:00+00
402b30e4-c855-4e88-84af-c871dabcf0bf	INV-2025-00018	e35be55a-9f79-43a6-a23c-7242e198dac3	b93183e1-19d4-4065-a7d9-1acf854089cd	(58.31,EUR)	paid	2025-03-11	2025-03-25	2025-03-13 02:00:00+00
319acb53-3596-487d-bd36-cc86fba8afec	INV-2025-00019	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	06f6ada8-e509-4875-b9a8-a19a9051ca9c	(58.31,EUR)	paid	2025-04-06	2025-04-20	2025-04-08 02:00:00+00
0824b950-f524-4b2a-b285-724a66de6b79	INV-2025-00020	e35be55a-9f79-43a6-a23c-7242e198dac3	98b2463d-0abc-46f4-9338-ae1fb0a61ced	(58.31,EUR)	paid	2025-04-10	2025-04-24	2025-04-12 02:00:00+00
03967734-a0ef-4d40-8e61-4242dde458de	INV-2025-00021	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	f18b8525-8909-44b6-96e5-8c1d6784d7ed	(58.31,EUR)	paid	2025-05-06	2025-05-20	2025-05-08 02:00:00+00
5808168a-27fa-40e5-aa49-d8867542802b	INV-2025-00022	e35be55a-9f79-43a6-a23c-7242e198dac3	7328cc9b-e1f1-4a6b-9340-aef986d946f3	(14161.00,EUR)	paid	2025-05-10	2025-05-24	2025-05-12 02:00:00+00
965458e4-90af-4ae0-8b47-1b09a21ddc92	INV-2025-00023	116e9422-67ca-4481-95cf-6fb1b951bfad	51ee3bc9-f176-43d7-9cf8-a289be6f3796	(583.10,EUR)	paid	2025-05-24	2025-06-07	2025-05-26 02:00:00+00
f1258953-f8bb-4bf4-8f38-066c8abf86c2	INV-2025-00024	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	9aa005d4-a110-42ef-aa69-377563c3e9a2	(58.31,EUR)	paid	2025-06-05	2025-06-19	2025-06-07 02:00:00+00
f81d4c21-16b2-440a-9869-7fa1c0d4ff7e	INV-2025-00025	8e38bbf0-d48a-46d2-85e0-5ae594baa775	d42de4da-202f-4e20-ae01-c3d2d1d41637	(2963.10,EUR)	paid	2025-07-01	2025-07-15	2025-07-03 02:00:00+00
efa102b7-bcca-4e4d-8c79-5bb763bbbc42	INV-2025-00026	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	59c710e1-e910-4cc6-8119-2ed64edd20e4	(58.31,EUR)	paid	2025-07-05	2025-07-19	2025-07-07 02:00:00+00
4e99f9cc-eec2-4f80-a01f-17da21d490b9	INV-2025-00027	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08bb1273-6a02-4b31-955d-dba807a5abee	(2963.10,EUR)	paid	2025-08-04	2025-08-18	2025-08-06 02:00:00+00
e3b31f30-c400-4a1d-9259-039d5bfd970c	INV-2025-00028	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	e86b5b69-7e4f-4809-93a0-1f0b3da2c3e0	(2963.10,EUR)	overdue	2025-11-05	2025-11-19	\N
8de6665a-0122-425a-9da4-c6410b2428b0	INV-2025-00029	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	57048b1f-5cd9-4aaa-9ae2-db0ccebad3c0	(2963.10,EUR)	paid	2025-11-11	2025-11-25	2025-11-13 02:00:00+00
\.


--
-- Data for Name: leads; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.leads (id, company, email, source, stage, tenant_id, notes, created_at, updated_at) FROM stdin;
286378e4-f8cf-463f-8bfe-80687d7efeb9	Northwind Instruments	person1.northwind-1@example.com	website	won	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	2025-03-28 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
bc1d249c-5849-4319-b74d-4061116d8d93	Helvar Robotics	person1.helvar-2@example.com	fair	won	e35be55a-9f79-43a6-a23c-7242e198dac3	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	2024-12-31 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
8aa428a1-f529-476a-803f-1a94126ea757	Lumen & Volt	person1.lumen-3@example.com	referral	won	8e38bbf0-d48a-46d2-85e0-5ae594baa775	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	2024-02-21 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
34e859d2-0deb-49f0-bca7-2117c5a31aba	Ostsee Messtechnik	person1.ostsee-4@example.com	webinar	won	116e9422-67ca-4481-95cf-6fb1b951bfad	\\.	2025-05-12 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
a2fe04be-3f8a-4986-8ec3-342c7252b169	Quillon Medical	person1.quillon-5@example.com	website	won	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\\restrict supply to approved vendors	2024-06-25 19:28:58.36924+00	2024-07-08 19:28:58.36924+00
27acd429-659a-4963-ba53-caf823f86264	Tarn Avionics	person1.tarn-6@example.com	fair	won	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\\N	2024-06-30 08:18:23.239793+00	2024-07-14 08:18:23.239793+00
b8a3a36b-a71e-4582-a565-873461f94813	Fjord Sensors	hello.fjord@example.com	website	new	\N	\\.	2025-12-01 00:00:00+00	2025-12-01 00:00:00+00
778db279-e847-4c22-a003-2f8c13b49d9b	Kestrel Lighting	hello.kestrel@example.com	fair	contacted	\N	\\restrict supply to approved vendors	2025-11-01 00:00:00+00	2025-11-01 00:00:00+00
7948219d-232d-4f05-9078-73969a18dbc9	Moorgate Audio	hello.moorgate@example.com	referral	demo	\N	\\N	2025-10-01 00:00:00+00	2025-10-01 00:00:00+00
b1a52349-ef5e-41b6-b460-91c166870853	Nova Traction	hello.nova@example.com	website	lost	\N		2025-12-01 00:00:00+00	2025-12-01 00:00:00+00
1dbdcc21-9447-4836-ab48-a332769516ec	Pinnacle & Sons	hello.pinnacle@example.com	fair	new	\N	R1 = 10 kΩ ±1 %, C3 = 4,7 µF/16 V; gehäuse geändert; résistance à vérifier; 日本製に変更; 🔌 ok	2025-11-01 00:00:00+00	2025-11-01 00:00:00+00
4cc399cc-44ca-4263-853d-8cec4d8c871d	Río Medición	hello.rio@example.com	referral	contacted	\N	$$ and $body$ and $1, :name, :'USER', ${HOME}, %s, {}	2025-10-01 00:00:00+00	2025-10-01 00:00:00+00
\.


--
-- Data for Name: notification_history; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.notification_history (id, tenant_id, user_id, template, recipient, subject, status, sent_at) FROM stdin;
8dceb354-ee62-4998-a4b5-76891bf3efe0	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	invitation	person2.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-12-17 11:16:18.77562+00
d1058949-557a-47be-8388-9509277aa7cd	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	invitation	person3.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-08-13 01:19:35.290851+00
986b4997-dd61-4f71-91db-e40c630da7ca	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	invitation	person4.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-11-14 02:57:43.792503+00
98f8c076-f177-4c41-9c6a-1c6c005fca54	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	invitation	person5.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-04-18 23:35:21.344571+00
6dbf6041-97ea-4298-acfe-b9de04337bbe	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	invitation	person6.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-05-02 06:17:49.166072+00
ae347e0d-b66d-4116-8058-136431c947e9	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	invitation	person7.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-09-11 09:15:43.290174+00
18fe0f4a-e64a-4562-a499-093ecd393d8d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	invitation	open.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-12-24 02:00:04+00
87aed743-6304-4459-9374-2c07a36b419d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	invitation	expired.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	bounced	2025-10-16 02:00:04+00
89232983-cdd1-485e-bbb1-2d153bdfeced	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	invitation	withdrawn.northwind-1@example.com	Łukasz Faradsen invites you to "Northwind Instruments"	sent	2025-11-11 02:00:04+00
f93906b2-442a-482c-9657-76a0ef5cf891	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	invitation	person2.helvar-2@example.com	Jonas Emitterova invites you to "Helvar Robotics"	sent	2025-05-16 17:47:52.803046+00
aacf9144-a13a-435e-8491-bc65bd9cf98f	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	invitation	person3.helvar-2@example.com	Jonas Emitterova invites you to "Helvar Robotics"	sent	2025-12-23 07:07:05.366272+00
4bf4dadf-7ffd-454b-bd70-1a517c8ed776	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	invitation	open.helvar-2@example.com	Jonas Emitterova invites you to "Helvar Robotics"	sent	2025-12-24 02:00:04+00
edce3593-2e34-49b0-8e2d-9e5d98e764cd	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	invitation	expired.helvar-2@example.com	Jonas Emitterova invites you to "Helvar Robotics"	bounced	2025-06-11 02:00:04+00
5dd1a0e0-c37c-4499-9114-05a55cd50d33	e35be55a-9f79-43a6-a23c-7242e198dac3	\N	invitation	withdrawn.helvar-2@example.com	Jonas Emitterova invites you to "Helvar Robotics"	sent	2025-10-03 02:00:04+00
e3e9fb1a-b6ab-49a7-8d1d-6b8d891d4f2e	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	invitation	person2.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2024-03-31 21:07:38.72831+00
ae7e947e-e77f-4226-9bf9-5533375c7b40	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	invitation	person3.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2024-05-09 02:38:53.329051+00
2790efc4-13ec-434a-b3a0-4df90d7fc862	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	invitation	person4.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2025-03-15 15:19:43.426792+00
5b89ba7a-8de0-4aa9-96d7-5616e4803aac	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	invitation	person5.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2025-04-26 07:47:49.599451+00
b258358d-4b8b-472c-b28d-017d603b783a	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	invitation	person6.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2024-06-27 07:22:27.040411+00
913776c7-9031-4504-8ddf-d9de9f32194d	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	invitation	person7.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2024-08-16 09:32:38.848501+00
f35b07fb-8a45-40fe-a997-2a2c75fc944f	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	invitation	open.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2025-12-23 02:00:04+00
4f0484e9-d6f0-4eb6-86b6-6175d7cbe360	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	invitation	expired.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	bounced	2025-08-03 02:00:04+00
8ca30675-f866-40a3-8474-6f6ea90e8653	8e38bbf0-d48a-46d2-85e0-5ae594baa775	\N	invitation	withdrawn.lumen-3@example.com	Ines Löthammer invites you to "Lumen & Volt"	sent	2025-07-15 02:00:04+00
d3313e84-b247-4f33-83e1-c2b02aaab813	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	invitation	person2.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-12-12 06:54:41.179561+00
8c9af77d-a238-497f-86e4-314dd1a20058	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	invitation	person3.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-06-14 08:53:27.498362+00
13fa83ab-89ec-4b95-a53d-82d8d76bf891	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	invitation	person4.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-11-12 10:35:26.158611+00
85df2b37-6ab1-4aef-979a-cbe3aff89ef5	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	invitation	person5.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-11-24 02:06:05.450014+00
b0fe914b-78f5-42d3-8da0-eed5c91b1d20	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	invitation	person6.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-07-01 16:19:46.826695+00
75c8ff45-b9cf-4312-bde4-077f4442ba4a	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	invitation	person7.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-09-24 07:03:14.710952+00
cda6e62f-68c6-4ec7-8884-f456c2cb13bf	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	invitation	open.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-12-24 02:00:04+00
bbecbc8a-71d3-4777-8233-8b268335e077	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	invitation	expired.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	bounced	2025-07-31 02:00:04+00
0ce35298-00f4-4c85-a039-a2b7866e40bd	116e9422-67ca-4481-95cf-6fb1b951bfad	\N	invitation	withdrawn.ostsee-4@example.com	Chiyo Löthammer invites you to "Ostsee Messtechnik"	sent	2025-09-09 02:00:04+00
e0edea34-ab4f-4d65-8a88-668233143b16	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	invitation	person2.quillon-5@example.com	Kemi Faradsen invites you to "Quillon Medical"	sent	2025-08-01 10:51:59.109146+00
468233d8-7640-4818-afde-0cd7b57bb323	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	invitation	person3.quillon-5@example.com	Kemi Faradsen invites you to "Quillon Medical"	sent	2025-03-07 05:06:01.191055+00
9389087b-b8fc-4edf-a0ed-dff44cc3a5e9	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	invitation	person4.quillon-5@example.com	Kemi Faradsen invites you to "Quillon Medical"	sent	2025-09-21 04:20:46.012699+00
39f3f239-1775-4f33-bdd0-cde64787815b	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\N	invitation	open.quillon-5@example.com	Kemi Faradsen invites you to "Quillon Medical"	sent	2025-12-25 02:00:04+00
7197fbb9-ba05-401a-bd38-d5c60cd681d9	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\N	invitation	expired.quillon-5@example.com	Kemi Faradsen invites you to "Quillon Medical"	bounced	2025-07-13 02:00:04+00
db2a7a3f-4005-48c6-91f8-559157e35e53	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	\N	invitation	withdrawn.quillon-5@example.com	Kemi Faradsen invites you to "Quillon Medical"	sent	2025-09-05 02:00:04+00
99a86c80-9b1f-4eaf-8f50-27652e000e1d	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	invitation	person2.tarn-6@example.com	Dilan Joulestone invites you to "Tarn Avionics"	sent	2025-12-24 06:06:47.936448+00
d385359e-6769-41fc-94c9-79b36fa0fe4c	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	invitation	person3.tarn-6@example.com	Dilan Joulestone invites you to "Tarn Avionics"	sent	2024-12-29 06:34:28.864504+00
30c9e5ea-acb5-4e8f-9c2a-e23d746ad00c	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\N	invitation	open.tarn-6@example.com	Dilan Joulestone invites you to "Tarn Avionics"	sent	2025-12-23 02:00:04+00
9167a2b2-e8dc-459d-9f5a-25fed1f5a08c	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\N	invitation	expired.tarn-6@example.com	Dilan Joulestone invites you to "Tarn Avionics"	bounced	2025-11-19 02:00:04+00
4031ae9f-1fe6-4651-ae1f-e6ceda9529b1	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	\N	invitation	withdrawn.tarn-6@example.com	Dilan Joulestone invites you to "Tarn Avionics"	sent	2025-07-25 02:00:04+00
\.


--
-- Data for Name: payment_intents; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.payment_intents (id, invoice_id, payment_method_id, amount, status, failure, created_at) FROM stdin;
d443736c-d1c1-472f-9173-ac6cdea79b93	141ff5ed-c819-4f31-a267-a69b43d369a4	3675c852-2148-441c-952f-aac475c76585	(58.31,EUR)	failed	insufficient funds	2024-03-04 02:00:00+00
7a53756f-ed80-4155-949b-a5cc75d164a1	141ff5ed-c819-4f31-a267-a69b43d369a4	3675c852-2148-441c-952f-aac475c76585	(58.31,EUR)	succeeded	\N	2024-03-05 01:00:00+00
6dfd8804-c221-45fa-a01f-8906a880bbdf	a85fa708-b948-443a-8f8d-849c565bb498	3675c852-2148-441c-952f-aac475c76585	(58.31,EUR)	succeeded	\N	2024-04-04 01:00:00+00
b7d1ffcb-365a-442c-8221-84c147c02055	c0b06e27-0fd5-4614-8a7a-6ee173018178	3675c852-2148-441c-952f-aac475c76585	(58.31,EUR)	succeeded	\N	2024-05-04 01:00:00+00
033873d6-40bf-49f3-939d-610d2c49f289	223f1fc9-10f7-4cad-8588-c94ba34884b8	3675c852-2148-441c-952f-aac475c76585	(58.31,EUR)	succeeded	\N	2024-06-03 01:00:00+00
c7e64f37-0e70-4ead-b0df-a147060cf96f	562f8425-db8d-4157-8a80-f5ac05b95ec0	3675c852-2148-441c-952f-aac475c76585	(2963.10,EUR)	succeeded	\N	2024-07-03 01:00:00+00
25752464-54e2-4b0b-8be1-adff537e0069	83acf254-9145-4800-a7a1-fc066a5f9cd8	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(58.31,EUR)	succeeded	\N	2024-07-10 01:00:00+00
7bfafed2-8a68-4a32-ae7c-af42d12ac9e3	58e6ea99-2b3e-4bd2-a759-45e3d6d4692a	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(58.31,EUR)	succeeded	\N	2024-07-16 01:00:00+00
3a331f42-c3a3-4460-95ed-1864e4130e3a	86312859-d1b6-4f6b-a58f-4574bd388970	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(58.31,EUR)	succeeded	\N	2024-08-09 01:00:00+00
5635da00-0a6f-4763-b84d-bbb4394617ca	41564349-4b03-4b72-81c7-f4483b68e5fa	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(58.31,EUR)	succeeded	\N	2024-08-15 01:00:00+00
30d4cab2-e5a7-4158-8d80-e1b8b58ce4f4	ee1c78ba-4c81-4f7d-bcb4-5d346b1758ea	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(58.31,EUR)	failed	insufficient funds	2024-09-07 02:00:00+00
915b0807-8f81-4688-b1b9-d4a87c42a868	ee1c78ba-4c81-4f7d-bcb4-5d346b1758ea	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(58.31,EUR)	succeeded	\N	2024-09-08 01:00:00+00
b483c4a3-c05a-4c85-ac12-12af7cdd3245	0e5acd00-82fe-4fda-bc00-e338209cbb2c	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(58.31,EUR)	failed	insufficient funds	2024-09-13 02:00:00+00
b4a0a878-8765-4b69-8c50-07d604343304	0e5acd00-82fe-4fda-bc00-e338209cbb2c	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(58.31,EUR)	succeeded	\N	2024-09-14 01:00:00+00
7faba4bb-3cbe-414b-9d02-f18b5a9ca6fd	4ebeab30-8b04-48b8-9895-e67dec143ef9	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(58.31,EUR)	succeeded	\N	2024-10-08 01:00:00+00
6450ee77-9cee-4ecd-a35a-224db9cb6bfd	4d1617d6-e1f5-45e7-9aa3-fa756ea9c34d	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(58.31,EUR)	succeeded	\N	2024-10-14 01:00:00+00
e8186af0-8c82-414a-86f2-f7ce89b7f72f	244f2a6c-86ac-410d-883d-e6d4a68a3d6f	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(2963.10,EUR)	failed	insufficient funds	2024-11-06 02:00:00+00
2530ee84-d9a4-4507-a7ee-0a2104cc6b5d	c3916e7e-b4e2-4abe-b68f-7653935f9fd8	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(2963.10,EUR)	succeeded	\N	2024-11-13 01:00:00+00
9b9f165e-32c1-4a3f-9943-5f66d4f40096	e03c80f3-7d73-4fd2-a6fc-d298c82f5ee9	de620546-c67e-4476-a8e7-68e1c529fd06	(58.31,EUR)	succeeded	\N	2025-01-12 01:00:00+00
5c584716-5c71-4946-b9eb-748b6ff8f22a	3042fa2a-30c3-43b3-9594-51ca84bb7163	de620546-c67e-4476-a8e7-68e1c529fd06	(58.31,EUR)	succeeded	\N	2025-02-11 01:00:00+00
f391ec87-f3a9-4496-8bdf-4e34d04a7841	402b30e4-c855-4e88-84af-c871dabcf0bf	de620546-c67e-4476-a8e7-68e1c529fd06	(58.31,EUR)	succeeded	\N	2025-03-13 01:00:00+00
caa74ff0-e2c1-46b7-be89-3c02b16f4cf0	319acb53-3596-487d-bd36-cc86fba8afec	cc491de4-e8db-4ca1-971f-a53d848d114d	(58.31,EUR)	succeeded	\N	2025-04-08 01:00:00+00
adb87917-6aa3-4ced-b210-9e048d8d90e5	0824b950-f524-4b2a-b285-724a66de6b79	de620546-c67e-4476-a8e7-68e1c529fd06	(58.31,EUR)	succeeded	\N	2025-04-12 01:00:00+00
57cda16e-bbeb-4605-98a4-1d5c596a1553	03967734-a0ef-4d40-8e61-4242dde458de	cc491de4-e8db-4ca1-971f-a53d848d114d	(58.31,EUR)	failed	insufficient funds	2025-05-07 02:00:00+00
7def82d3-2355-4b1d-8d63-7490a2ef7038	03967734-a0ef-4d40-8e61-4242dde458de	cc491de4-e8db-4ca1-971f-a53d848d114d	(58.31,EUR)	succeeded	\N	2025-05-08 01:00:00+00
9c00e055-ba5d-4587-8d23-3241ee9bcf26	5808168a-27fa-40e5-aa49-d8867542802b	de620546-c67e-4476-a8e7-68e1c529fd06	(14161.00,EUR)	succeeded	\N	2025-05-12 01:00:00+00
837b529d-e6e2-4aae-b821-e463d87165af	965458e4-90af-4ae0-8b47-1b09a21ddc92	e6e2d1ed-a11e-46d5-9c19-8b268d65824e	(583.10,EUR)	succeeded	\N	2025-05-26 01:00:00+00
5081c940-a0b3-4cc1-9d3f-a1a2412a5412	f1258953-f8bb-4bf4-8f38-066c8abf86c2	cc491de4-e8db-4ca1-971f-a53d848d114d	(58.31,EUR)	succeeded	\N	2025-06-07 01:00:00+00
871cc9fc-d87d-4a89-8b28-24134f6caa9f	f81d4c21-16b2-440a-9869-7fa1c0d4ff7e	3675c852-2148-441c-952f-aac475c76585	(2963.10,EUR)	succeeded	\N	2025-07-03 01:00:00+00
f50b425a-5415-4cd3-802d-25c9d16dbd84	efa102b7-bcca-4e4d-8c79-5bb763bbbc42	cc491de4-e8db-4ca1-971f-a53d848d114d	(58.31,EUR)	succeeded	\N	2025-07-07 01:00:00+00
7052fb0c-f1cd-485d-b436-b6173079ac93	4e99f9cc-eec2-4f80-a01f-17da21d490b9	cc491de4-e8db-4ca1-971f-a53d848d114d	(2963.10,EUR)	succeeded	\N	2025-08-06 01:00:00+00
5bafd163-87ba-46fb-a942-b2dd8a9ac913	e3b31f30-c400-4a1d-9259-039d5bfd970c	0914dcea-352e-4cb0-84c6-1a840b2f4b3c	(2963.10,EUR)	failed	insufficient funds	2025-11-06 02:00:00+00
1aeae371-0b27-44ac-bce4-c1d06d0091bc	8de6665a-0122-425a-9da4-c6410b2428b0	74f72e8e-f3bc-466c-8321-9e1db28aefaf	(2963.10,EUR)	succeeded	\N	2025-11-13 01:00:00+00
\.


--
-- Data for Name: payment_methods; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.payment_methods (id, tenant_id, kind, label, provider_reference, expires_on, is_default, created_at) FROM stdin;
cc491de4-e8db-4ca1-971f-a53d848d114d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	card	Card ending in 0000	method-1001	2027-06-01	t	2025-04-06 22:48:57.189588+00
de620546-c67e-4476-a8e7-68e1c529fd06	e35be55a-9f79-43a6-a23c-7242e198dac3	bank_transfer	By invoice	\N	\N	t	2025-01-10 15:12:29.744508+00
3675c852-2148-441c-952f-aac475c76585	8e38bbf0-d48a-46d2-85e0-5ae594baa775	card	Card ending in 0000	method-1003	2027-08-01	t	2024-03-03 16:31:44.255347+00
e6e2d1ed-a11e-46d5-9c19-8b268d65824e	116e9422-67ca-4481-95cf-6fb1b951bfad	card	Card ending in 0000	method-1004	2027-09-01	t	2025-05-24 00:18:14.767043+00
0914dcea-352e-4cb0-84c6-1a840b2f4b3c	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	card	Card ending in 0000	method-1005	2027-10-01	t	2024-07-08 19:28:58.36924+00
74f72e8e-f3bc-466c-8321-9e1db28aefaf	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	card	Card ending in 0000	method-1006	2027-11-01	t	2024-07-14 08:18:23.239793+00
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
-- Data for Name: resources; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.resources (id, tenant_id, kind, name, status, settings, created_at) FROM stdin;
9544f5a3-d94c-4871-9cb2-aa580baf1f94	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	bucket	bom-uploads/ecb26447-0a9e-4042-b2a6-5759d5ba96c9	ready	{"since": "2025-01-01", "region": "ap-northeast", "made_by": "provisioner"}	2025-04-06 22:48:57.189588+00
1b307d60-ba13-40b4-8138-83819892283a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	realm	northwind-1	ready	{"since": "2025-01-01", "region": "ap-northeast", "made_by": "provisioner"}	2025-04-06 22:49:57.189588+00
6cc1ca63-42e6-4fb2-b60d-186082aeb31e	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	queue	enrichment-northwind-1	ready	{"since": "2025-01-01", "region": "ap-northeast", "made_by": "provisioner"}	2025-04-06 22:50:57.189588+00
08c06849-d1a9-4acc-920b-0a49ab4a5e32	e35be55a-9f79-43a6-a23c-7242e198dac3	bucket	bom-uploads/e35be55a-9f79-43a6-a23c-7242e198dac3	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2025-01-10 15:12:29.744508+00
569b936d-71a7-444a-b97d-1adbafef528a	e35be55a-9f79-43a6-a23c-7242e198dac3	realm	helvar-2	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2025-01-10 15:13:29.744508+00
c246137b-93c9-49a5-883b-c883bacec408	e35be55a-9f79-43a6-a23c-7242e198dac3	queue	enrichment-helvar-2	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2025-01-10 15:14:29.744508+00
608807ef-d092-4fcc-85d2-1e5eb4e5bb37	e35be55a-9f79-43a6-a23c-7242e198dac3	namespace	tenant-helvar-2	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2025-01-10 15:15:29.744508+00
2c2e81cc-8d01-472d-855b-c654909cd0d1	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bucket	bom-uploads/8e38bbf0-d48a-46d2-85e0-5ae594baa775	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2024-03-03 16:31:44.255347+00
53e0987a-24ad-42fc-80aa-7bd4566db350	8e38bbf0-d48a-46d2-85e0-5ae594baa775	realm	lumen-3	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2024-03-03 16:32:44.255347+00
f65e43d0-e8ae-423c-8dd1-cfea7f7fcc10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	queue	enrichment-lumen-3	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2024-03-03 16:33:44.255347+00
27b16688-eeb0-4ba0-b802-4d4c1d444b8a	116e9422-67ca-4481-95cf-6fb1b951bfad	bucket	bom-uploads/116e9422-67ca-4481-95cf-6fb1b951bfad	ready	{"since": "2025-01-01", "region": "us-east", "made_by": "provisioner"}	2025-05-24 00:18:14.767043+00
9f5357c9-d4fe-4c54-a2ea-66db093f93bf	116e9422-67ca-4481-95cf-6fb1b951bfad	realm	ostsee-4	ready	{"since": "2025-01-01", "region": "us-east", "made_by": "provisioner"}	2025-05-24 00:19:14.767043+00
050590a5-d510-4c9a-96e1-f8d98e76be55	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	bucket	bom-uploads/1c560a19-ee10-44a4-9c1c-4dd43134b7ed	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2024-07-08 19:28:58.36924+00
4924ded0-038c-4d03-91f3-fbe1b7ab9806	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	realm	quillon-5	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2024-07-08 19:29:58.36924+00
eca0c639-600d-4466-be82-0ac36276f51a	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	queue	enrichment-quillon-5	ready	{"since": "2025-01-01", "region": "eu-central", "made_by": "provisioner"}	2024-07-08 19:30:58.36924+00
2f65e035-e653-412c-bcf8-829ff2b62b4b	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	bucket	bom-uploads/d3485cd6-eed5-49b2-9e36-8a6d5729ada3	ready	{"since": "2025-01-01", "region": "us-east", "made_by": "provisioner"}	2024-07-14 08:18:23.239793+00
16b6c16c-05ba-41da-a623-47d656b5129d	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	realm	tarn-6	ready	{"since": "2025-01-01", "region": "us-east", "made_by": "provisioner"}	2024-07-14 08:19:23.239793+00
244e13b2-c8bb-4d8e-88c4-235370158eeb	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	queue	enrichment-tarn-6	ready	{"since": "2025-01-01", "region": "us-east", "made_by": "provisioner"}	2024-07-14 08:20:23.239793+00
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
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	743687f7-31d4-4607-b034-e92089085fd0	6	2026-01-15	2025-11-01 00:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	eb20fbe8-7dbf-4d8e-8b83-4efed2e09f42	be097cb9-60f2-47b3-8ad7-1d4c2db5cc6b	5	\N	2025-11-01 00:00:00+00
\.


--
-- Data for Name: tenant_quotas; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.tenant_quotas (tenant_id, resource, allowed, used) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	boms	200	3
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	components	5000	51
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	api_calls	100000	97366
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	storage_mb	5000	3664
e35be55a-9f79-43a6-a23c-7242e198dac3	boms	5000	6
e35be55a-9f79-43a6-a23c-7242e198dac3	components	100000	57
e35be55a-9f79-43a6-a23c-7242e198dac3	api_calls	5000000	1635778
e35be55a-9f79-43a6-a23c-7242e198dac3	storage_mb	90000	44486
8e38bbf0-d48a-46d2-85e0-5ae594baa775	boms	200	3
8e38bbf0-d48a-46d2-85e0-5ae594baa775	components	5000	55
8e38bbf0-d48a-46d2-85e0-5ae594baa775	api_calls	100000	18042
8e38bbf0-d48a-46d2-85e0-5ae594baa775	storage_mb	5000	4602
116e9422-67ca-4481-95cf-6fb1b951bfad	boms	20	7
116e9422-67ca-4481-95cf-6fb1b951bfad	components	500	54
116e9422-67ca-4481-95cf-6fb1b951bfad	api_calls	10000	4222
116e9422-67ca-4481-95cf-6fb1b951bfad	storage_mb	500	232
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	boms	200	6
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	components	5000	46
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	api_calls	100000	85699
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	storage_mb	5000	1989
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	boms	200	3
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	components	5000	43
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	api_calls	100000	15511
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	storage_mb	5000	4090
\.


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.tenants (id, number, key, name, status, tier, domains, data_region, notes, created_at, updated_at) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	1001	northwind-1	Northwind Instruments	active	bridged	{northwind-1.example.com}	ap-northeast	Second source needed before the pilot.	2025-04-06 22:48:57.189588+00	2025-04-06 22:48:57.189588+00
e35be55a-9f79-43a6-a23c-7242e198dac3	1002	helvar-2	Helvar Robotics	active	silo	{helvar-2.example.com}	eu-central	columns\tpasted\tfrom a sheet\nwith a second line	2025-01-10 15:12:29.744508+00	2025-01-10 15:12:29.744508+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	1003	lumen-3	Lumen & Volt	active	bridged	{lumen-3.example.com}	eu-central	written on Windows\r\nand again\r\nwithout a last line end	2024-03-03 16:31:44.255347+00	2024-03-03 16:31:44.255347+00
116e9422-67ca-4481-95cf-6fb1b951bfad	1004	ostsee-4	Ostsee Messtechnik	active	pooled	{ostsee-4.example.com}	us-east	C:\\boms\\new\\rev_a.csv, or \\\\share\\boms\\	2025-05-24 00:18:14.767043+00	2025-05-24 00:18:14.767043+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	1005	quillon-5	Quillon Medical	suspended	bridged	{quillon-5.example.com}	eu-central	The buyer's "final" list; use `rev B` instead -- not /* this */ one;	2024-07-08 19:28:58.36924+00	2024-07-08 19:28:58.36924+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	1006	tarn-6	Tarn Avionics	active	bridged	{tarn-6.example.com}	us-east	quoted in a post-mortem:\nCOPY public.boms (id, name) FROM stdin;\n1\tmain board\n\\.\nthen it stopped	2024-07-14 08:18:23.239793+00	2024-07-14 08:18:23.239793+00
\.


--
-- Data for Name: usage_events; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.usage_events (id, tenant_id, user_id, resource, quantity, occurred_at) FROM stdin;
1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	\N	api_calls	1	2023-11-30 09:30:00+00
2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	491	2025-09-01 12:56:32.632818+00
3	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	api_calls	427	2025-09-01 22:55:13.165746+00
4	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	183	2025-09-02 02:57:22.112194+00
5	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	api_calls	377	2025-09-02 04:58:03.233485+00
6	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	180	2025-09-02 14:22:56.014998+00
7	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	api_calls	92	2025-09-03 01:13:42.069761+00
8	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	components	187	2025-09-03 02:43:14.284245+00
9	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	components	880	2025-09-03 19:38:04.255368+00
10	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	storage_mb	485	2025-09-04 05:46:29.554828+00
11	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	storage_mb	681	2025-09-04 16:13:52.21569+00
12	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	components	256	2025-09-05 06:57:23.791032+00
13	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	components	564	2025-09-05 16:47:24.719095+00
14	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	api_calls	161	2025-09-05 21:45:07.69582+00
15	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	676	2025-09-06 10:09:33.94147+00
16	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	api_calls	298	2025-09-07 13:42:25.467605+00
17	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	components	647	2025-09-08 02:15:32.302187+00
18	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	storage_mb	664	2025-09-09 01:16:21.143426+00
19	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	559	2025-09-09 10:29:30.984458+00
20	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	components	512	2025-09-09 15:07:43.8697+00
21	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	storage_mb	269	2025-09-10 07:39:35.114738+00
22	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	components	134	2025-09-10 23:46:04.462345+00
23	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	components	426	2025-09-11 06:19:08.689176+00
24	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	193	2025-09-11 09:04:13.831051+00
25	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	components	318	2025-09-12 18:16:29.947413+00
26	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	838	2025-09-13 00:10:00.251646+00
27	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	368	2025-09-13 17:28:10.757173+00
28	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	storage_mb	811	2025-09-13 21:56:25.526744+00
29	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	api_calls	524	2025-09-14 06:25:14.763344+00
30	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	740	2025-09-14 14:09:11.573296+00
31	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	343	2025-09-14 16:31:14.465237+00
32	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	269	2025-09-14 21:55:55.57249+00
33	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	storage_mb	203	2025-09-15 23:11:34.402654+00
34	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	storage_mb	788	2025-09-15 23:37:31.197938+00
35	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	components	9	2025-09-16 20:52:49.338745+00
36	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	393	2025-09-17 04:52:42.948078+00
37	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	api_calls	287	2025-09-17 09:26:48.868068+00
38	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	storage_mb	349	2025-09-17 14:15:54.810269+00
39	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	storage_mb	857	2025-09-18 04:07:19.655717+00
40	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	components	398	2025-09-18 12:01:58.311181+00
41	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	697	2025-09-18 17:55:23.446458+00
42	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	components	272	2025-09-19 01:31:24.99263+00
43	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	api_calls	394	2025-09-19 04:04:21.430893+00
44	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	860	2025-09-19 13:48:55.690474+00
45	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	895	2025-09-19 18:58:34.431632+00
46	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	766	2025-09-19 23:18:30.184715+00
47	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	components	188	2025-09-20 09:57:51.577546+00
48	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	api_calls	343	2025-09-20 19:57:21.081101+00
49	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	487	2025-09-21 01:56:49.280223+00
50	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	574	2025-09-21 12:47:01.92183+00
51	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	223	2025-09-21 22:37:46.088787+00
52	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	280	2025-09-22 00:17:49.3202+00
53	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	components	377	2025-09-22 09:52:13.477082+00
54	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	692	2025-09-25 01:58:06.257238+00
55	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	596	2025-09-25 02:18:21.963157+00
56	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	754	2025-09-26 11:55:31.90515+00
57	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	storage_mb	199	2025-09-27 02:33:43.33225+00
58	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	api_calls	373	2025-09-27 10:59:57.669192+00
59	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	storage_mb	295	2025-09-28 11:12:17.650972+00
60	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	234	2025-09-29 00:14:46.633054+00
61	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	components	341	2025-09-29 00:38:44.901022+00
62	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	components	793	2025-09-29 15:07:23.247446+00
63	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	151	2025-09-30 03:11:44.689922+00
64	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	storage_mb	215	2025-09-30 23:20:17.371324+00
65	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	90	2025-10-01 11:47:44.079045+00
66	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	components	491	2025-10-03 10:52:41.296603+00
67	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	123	2025-10-03 15:48:55.166613+00
68	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	890	2025-10-04 07:46:58.62272+00
69	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	1	2025-10-04 13:29:25.969238+00
70	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	681	2025-10-05 13:44:30.321797+00
71	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	storage_mb	352	2025-10-05 17:58:06.418512+00
72	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	storage_mb	898	2025-10-06 05:06:28.387137+00
73	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	api_calls	194	2025-10-06 11:41:59.540857+00
74	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	23	2025-10-06 21:44:55.549902+00
75	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	495	2025-10-07 03:27:50.887186+00
76	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	components	479	2025-10-08 09:43:29.350243+00
77	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	storage_mb	364	2025-10-09 16:44:51.214303+00
78	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	storage_mb	186	2025-10-10 02:11:28.331118+00
79	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	storage_mb	887	2025-10-10 08:45:21.414672+00
80	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	api_calls	270	2025-10-11 06:28:56.581091+00
81	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	api_calls	159	2025-10-11 17:56:36.199904+00
82	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	components	738	2025-10-12 01:38:32.473912+00
83	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	api_calls	255	2025-10-13 08:30:35.845421+00
84	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	api_calls	358	2025-10-13 19:33:20.587235+00
85	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	api_calls	313	2025-10-14 03:23:07.763185+00
86	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	boms	1	2025-10-14 20:38:17.458385+00
87	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	components	469	2025-10-14 21:02:17.539548+00
88	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	boms	1	2025-10-15 04:32:36.265794+00
89	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	components	402	2025-10-16 00:07:35.434323+00
90	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	407	2025-10-16 02:26:21.979422+00
91	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	storage_mb	696	2025-10-16 03:41:43.365834+00
92	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	2	2025-10-18 02:33:44.411476+00
93	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	52	2025-10-18 12:35:47.315383+00
94	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	813	2025-10-18 17:29:45.172169+00
95	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	storage_mb	281	2025-10-19 01:27:28.508422+00
96	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	storage_mb	637	2025-10-19 20:20:54.034677+00
97	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	api_calls	719	2025-10-20 16:51:00.756349+00
98	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	201	2025-10-21 16:10:44.162526+00
99	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	136	2025-10-22 07:41:21.614499+00
100	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	174	2025-10-22 09:05:52.275848+00
101	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	228	2025-10-22 16:14:07.169441+00
102	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	api_calls	567	2025-10-23 13:39:24.317351+00
103	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	api_calls	394	2025-10-23 15:51:01.240454+00
104	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	118	2025-10-23 17:37:21.09326+00
105	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	453	2025-10-24 13:59:50.381173+00
106	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	boms	1	2025-10-24 17:04:19.353932+00
107	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	storage_mb	51	2025-10-25 13:18:17.832981+00
108	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	874	2025-10-25 15:09:38.22273+00
109	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	boms	1	2025-10-26 02:22:54.682625+00
110	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	storage_mb	17	2025-10-26 13:55:46.132415+00
111	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	623	2025-10-26 18:57:37.244663+00
112	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	components	879	2025-10-27 01:47:53.849939+00
113	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	boms	1	2025-10-27 01:58:51.123255+00
114	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	storage_mb	786	2025-10-27 12:09:38.230295+00
115	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	boms	1	2025-10-27 13:17:59.072273+00
116	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	api_calls	276	2025-10-27 17:44:17.382161+00
117	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	39	2025-10-27 19:34:26.425688+00
118	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	components	467	2025-10-28 03:48:23.776222+00
119	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	components	297	2025-10-28 15:37:25.069456+00
120	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	api_calls	247	2025-10-29 18:35:10.108785+00
121	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	524	2025-10-29 18:43:55.480698+00
122	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	api_calls	899	2025-10-30 15:15:07.773493+00
123	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	storage_mb	805	2025-10-30 16:09:44.462196+00
124	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	api_calls	428	2025-10-30 18:43:21.307858+00
125	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	333	2025-10-30 22:47:43.19593+00
126	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	components	381	2025-10-30 23:21:49.51104+00
127	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	boms	1	2025-10-31 03:09:36.058815+00
128	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	components	554	2025-10-31 11:06:05.727209+00
129	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	api_calls	730	2025-10-31 13:53:28.936603+00
130	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	storage_mb	759	2025-10-31 21:56:02.128359+00
131	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	api_calls	408	2025-11-01 01:11:53.353571+00
132	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	components	443	2025-11-01 01:14:51.49632+00
133	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	88	2025-11-01 12:21:39.713928+00
134	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	boms	1	2025-11-01 18:23:29.687103+00
135	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	api_calls	222	2025-11-02 08:34:35.769058+00
136	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	boms	1	2025-11-02 14:58:03.330249+00
137	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	components	849	2025-11-03 14:59:20.20854+00
138	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	components	590	2025-11-04 22:29:33.333649+00
139	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	584	2025-11-04 22:34:51.243812+00
140	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	api_calls	707	2025-11-05 04:21:01.111027+00
141	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	storage_mb	584	2025-11-05 04:40:19.14478+00
142	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	components	836	2025-11-05 14:41:01.444348+00
143	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	components	627	2025-11-06 07:51:12.44999+00
144	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	286	2025-11-06 08:16:33.101344+00
145	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	466	2025-11-06 08:31:19.176818+00
146	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	385	2025-11-07 00:35:55.110108+00
147	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	components	523	2025-11-07 01:54:26.17877+00
148	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	api_calls	865	2025-11-07 07:17:55.944544+00
149	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	storage_mb	855	2025-11-08 16:57:09.588102+00
150	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	api_calls	852	2025-11-08 18:19:12.881146+00
151	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	components	645	2025-11-09 03:00:36.119862+00
152	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	413	2025-11-10 17:08:56.786141+00
153	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	boms	1	2025-11-11 02:12:49.012355+00
154	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	components	254	2025-11-12 10:35:14.869998+00
155	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	storage_mb	242	2025-11-12 15:18:37.743622+00
156	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	boms	1	2025-11-12 19:23:01.921139+00
157	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	31	2025-11-13 14:07:38.280455+00
158	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	776	2025-11-13 15:05:46.958934+00
159	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	storage_mb	864	2025-11-13 20:37:52.631601+00
160	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	storage_mb	729	2025-11-14 08:08:51.153792+00
161	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	storage_mb	834	2025-11-14 12:59:51.049684+00
162	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	352	2025-11-14 21:23:19.419599+00
163	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	storage_mb	749	2025-11-15 08:19:43.586417+00
164	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	components	608	2025-11-15 14:06:17.694333+00
165	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	components	176	2025-11-16 13:13:18.074666+00
166	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	storage_mb	715	2025-11-16 18:10:13.052971+00
167	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	api_calls	535	2025-11-16 21:35:39.781842+00
168	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	storage_mb	789	2025-11-17 02:04:00.593415+00
169	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	api_calls	354	2025-11-17 11:35:32.386347+00
170	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	api_calls	265	2025-11-17 16:44:08.051367+00
171	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	components	416	2025-11-18 15:26:38.638321+00
172	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	566	2025-11-18 20:27:45.337525+00
173	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	211	2025-11-18 22:36:02.060219+00
174	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	api_calls	593	2025-11-19 00:17:44.053842+00
175	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	storage_mb	409	2025-11-19 06:14:23.277635+00
176	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	components	578	2025-11-19 07:37:41.728049+00
177	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	boms	1	2025-11-19 12:52:34.311028+00
178	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	api_calls	467	2025-11-19 12:55:54.702999+00
179	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	716	2025-11-19 17:21:45.003996+00
180	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	61ea159c-307f-4614-b9df-f070361dd2d6	storage_mb	123	2025-11-20 04:21:10.616799+00
181	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	boms	1	2025-11-20 06:19:00.429867+00
182	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	components	629	2025-11-20 07:37:18.066936+00
183	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	127	2025-11-21 01:42:38.956325+00
184	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	api_calls	695	2025-11-21 07:41:00.644763+00
185	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	boms	1	2025-11-21 21:30:01.244065+00
186	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	components	730	2025-11-22 11:52:10.66164+00
187	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	527eea87-8205-491e-8554-a2c9670a27df	components	363	2025-11-22 19:13:00.511479+00
188	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	boms	1	2025-11-23 14:55:03.987275+00
189	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	storage_mb	880	2025-11-24 08:33:57.110505+00
190	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	162	2025-11-25 03:17:01.698367+00
191	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	storage_mb	724	2025-11-25 18:20:56.56336+00
192	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	components	321	2025-11-25 22:31:36.12695+00
193	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	api_calls	687	2025-11-25 23:42:25.848441+00
194	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	boms	1	2025-11-26 00:36:13.925934+00
195	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	356	2025-11-27 19:05:06.322141+00
196	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	storage_mb	778	2025-11-28 04:25:19.802453+00
197	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	230	2025-11-28 05:48:48.500987+00
198	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	api_calls	486	2025-11-29 15:20:00.321961+00
199	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	components	875	2025-11-30 12:37:39.333552+00
200	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	storage_mb	751	2025-12-01 09:43:22.380313+00
201	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	api_calls	875	2025-12-02 02:01:19.377939+00
202	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	components	84	2025-12-02 02:13:37.949532+00
203	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	api_calls	854	2025-12-02 02:42:22.178894+00
204	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	components	779	2025-12-02 13:56:52.241088+00
205	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	storage_mb	467	2025-12-02 16:54:19.583979+00
206	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	boms	1	2025-12-02 17:16:29.180763+00
207	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	storage_mb	433	2025-12-03 00:15:31.925001+00
208	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	api_calls	445	2025-12-03 01:11:21.528849+00
209	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	components	863	2025-12-03 09:55:48.056341+00
210	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	components	796	2025-12-03 11:32:42.500882+00
211	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	562	2025-12-04 00:09:31.124469+00
212	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	boms	1	2025-12-04 03:47:33.666441+00
213	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	storage_mb	183	2025-12-04 08:37:44.149219+00
214	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	api_calls	85	2025-12-06 04:39:32.072958+00
215	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	691	2025-12-06 05:58:59.550563+00
216	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	api_calls	816	2025-12-06 13:05:41.578178+00
217	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	components	777	2025-12-06 18:08:08.263362+00
218	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	storage_mb	125	2025-12-06 18:56:19.314722+00
219	8e38bbf0-d48a-46d2-85e0-5ae594baa775	cf9adffd-e5cd-4962-bd9b-f9cd5956788c	storage_mb	257	2025-12-06 19:40:54.150644+00
220	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	api_calls	704	2025-12-07 08:46:14.591171+00
221	8e38bbf0-d48a-46d2-85e0-5ae594baa775	e0bdf0a3-77d7-455c-b130-5ec5756d2377	api_calls	687	2025-12-08 16:40:27.127813+00
222	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	components	474	2025-12-08 23:23:50.361891+00
223	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	storage_mb	320	2025-12-09 01:19:27.133195+00
224	116e9422-67ca-4481-95cf-6fb1b951bfad	d952136f-7430-41a2-a6ec-8e0043f4b941	components	675	2025-12-09 01:53:26.695054+00
225	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	api_calls	546	2025-12-09 19:29:31.613424+00
226	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	32808660-b942-4447-a8fc-1188f089d528	storage_mb	402	2025-12-10 15:22:58.331155+00
227	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	components	402	2025-12-10 16:31:28.713328+00
228	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	boms	1	2025-12-10 21:52:49.649714+00
229	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2f00f34c-5b58-468e-a9fd-9350c9d22598	boms	1	2025-12-10 22:48:55.84884+00
230	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	components	72	2025-12-11 04:35:14.413589+00
231	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	storage_mb	738	2025-12-11 07:28:19.375295+00
232	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	08613bef-76ac-47ba-82c1-b38dc85e7cf9	storage_mb	589	2025-12-11 10:09:23.902261+00
233	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	boms	1	2025-12-11 12:41:52.141487+00
234	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	api_calls	573	2025-12-12 08:11:11.079362+00
235	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	cc7cc230-67e3-4afd-becf-bf77521025b4	storage_mb	318	2025-12-12 13:52:51.592097+00
236	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	components	300	2025-12-13 03:40:15.138163+00
237	116e9422-67ca-4481-95cf-6fb1b951bfad	3406f56a-647e-40e6-b15c-e7ecd0a09004	components	85	2025-12-13 11:15:03.794118+00
238	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	11671b9c-656f-45d9-8990-c235a08255ef	api_calls	534	2025-12-14 17:19:30.326049+00
239	e35be55a-9f79-43a6-a23c-7242e198dac3	0294b71f-3741-45b1-ae1b-b8362684edfd	api_calls	778	2025-12-15 11:39:43.813296+00
240	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	api_calls	119	2025-12-15 12:45:21.677598+00
241	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	a18bc4d7-40c5-4705-9065-769839b350a5	boms	1	2025-12-15 13:25:35.492625+00
242	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	storage_mb	783	2025-12-16 05:34:12.604172+00
243	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	storage_mb	785	2025-12-17 01:13:55.926899+00
244	116e9422-67ca-4481-95cf-6fb1b951bfad	0e4b102d-50b6-42ce-ae6a-2ac558561fcc	boms	1	2025-12-18 01:21:24.594411+00
245	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	api_calls	619	2025-12-18 03:44:23.563748+00
246	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	storage_mb	871	2025-12-18 06:01:30.975039+00
247	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	boms	1	2025-12-18 17:54:19.080077+00
248	116e9422-67ca-4481-95cf-6fb1b951bfad	e33be577-d42b-433c-ac16-39cc2dab6b26	api_calls	546	2025-12-19 07:36:29.550562+00
249	116e9422-67ca-4481-95cf-6fb1b951bfad	70b24aa1-d891-4a6a-925a-6f07126d8f7f	boms	1	2025-12-19 16:25:55.456185+00
250	e35be55a-9f79-43a6-a23c-7242e198dac3	ca281789-f73d-41d4-a2c3-bdab70235f98	boms	1	2025-12-19 18:46:46.032996+00
251	e35be55a-9f79-43a6-a23c-7242e198dac3	7a21ba55-c5b4-4571-a432-1b7743c82806	storage_mb	226	2025-12-20 20:06:54.570586+00
252	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	components	88	2025-12-21 00:25:57.957763+00
253	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	boms	1	2025-12-21 04:40:22.112742+00
254	8e38bbf0-d48a-46d2-85e0-5ae594baa775	0bfc4172-86f2-452e-bdc6-910304d66162	api_calls	368	2025-12-21 09:39:34.003285+00
255	8e38bbf0-d48a-46d2-85e0-5ae594baa775	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	api_calls	318	2025-12-21 21:28:47.606307+00
256	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	components	198	2025-12-22 23:09:26.048372+00
257	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	367	2025-12-23 01:38:12.399239+00
258	116e9422-67ca-4481-95cf-6fb1b951bfad	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	components	133	2025-12-23 14:58:05.422074+00
259	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	api_calls	544	2025-12-23 19:04:48.607723+00
260	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	boms	1	2025-12-24 07:48:57.272146+00
261	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	730	2025-12-24 09:01:25.238793+00
262	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	components	76	2025-12-24 09:15:13.229777+00
263	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	api_calls	105	2025-12-24 11:47:12.280309+00
264	8e38bbf0-d48a-46d2-85e0-5ae594baa775	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	storage_mb	768	2025-12-24 21:01:32.730283+00
265	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	components	235	2025-12-25 13:46:06.72692+00
266	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	31abc531-e474-45d4-9664-c7450fd8c9e1	components	883	2025-12-25 17:01:08.87617+00
267	116e9422-67ca-4481-95cf-6fb1b951bfad	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	storage_mb	225	2025-12-26 01:39:21.978222+00
268	8e38bbf0-d48a-46d2-85e0-5ae594baa775	6371487a-3708-4487-bb11-295a75326b10	api_calls	586	2025-12-26 16:11:54.425771+00
269	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	storage_mb	581	2025-12-26 19:43:08.948233+00
\.


--
-- Data for Name: usage_summaries; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.usage_summaries (tenant_id, month, resource, quantity, people, summed_at) FROM stdin;
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2023-11-01	api_calls	1	0	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-09-01	components	1481	4	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-09-01	api_calls	1430	2	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-09-01	components	3478	3	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-09-01	api_calls	771	2	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-09-01	api_calls	2087	2	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-09-01	api_calls	812	3	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-09-01	components	2063	2	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-09-01	storage_mb	1149	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-09-01	storage_mb	2018	3	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-09-01	storage_mb	1419	3	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-09-01	api_calls	1749	2	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-09-01	components	1740	2	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-09-01	components	2200	5	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-09-01	storage_mb	2023	3	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-09-01	storage_mb	1014	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-09-01	api_calls	1838	2	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-09-01	storage_mb	564	2	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-10-01	components	90	1	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-10-01	components	1257	3	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-10-01	storage_mb	1614	2	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-10-01	api_calls	1793	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-10-01	api_calls	2209	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-10-01	storage_mb	2139	3	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-10-01	storage_mb	1785	2	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-10-01	api_calls	976	3	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-10-01	storage_mb	23	1	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-10-01	components	1033	1	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-10-01	storage_mb	1973	3	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-10-01	api_calls	1597	2	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-10-01	components	2247	3	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-10-01	api_calls	2384	4	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-10-01	api_calls	1485	3	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-10-01	boms	1	1	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-10-01	boms	2	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-10-01	components	852	1	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-10-01	storage_mb	136	1	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-10-01	boms	1	1	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-10-01	boms	1	1	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-10-01	boms	2	2	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-10-01	components	1372	3	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-11-01	api_calls	1325	2	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-11-01	components	3225	4	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-11-01	api_calls	1307	3	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-11-01	boms	2	1	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-11-01	boms	2	2	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-11-01	components	1586	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-11-01	api_calls	2580	4	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-11-01	storage_mb	3826	3	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-11-01	components	3326	4	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-11-01	components	2145	4	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-11-01	storage_mb	1035	2	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-11-01	storage_mb	1255	2	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-11-01	storage_mb	2744	3	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-11-01	boms	2	2	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-11-01	components	1516	3	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-11-01	storage_mb	1540	3	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-11-01	boms	2	2	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-11-01	storage_mb	1549	2	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-11-01	api_calls	858	2	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-11-01	api_calls	1154	2	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-11-01	api_calls	289	1	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-11-01	components	363	1	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-11-01	boms	1	1	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-12-01	storage_mb	1668	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-12-01	api_calls	2708	3	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-12-01	components	2025	4	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-12-01	storage_mb	2085	3	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-12-01	boms	4	3	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-12-01	components	863	1	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-12-01	components	2654	5	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-12-01	api_calls	1425	2	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-12-01	storage_mb	2699	4	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-12-01	api_calls	3394	5	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-12-01	components	777	1	2025-12-27 01:00:00+00
8e38bbf0-d48a-46d2-85e0-5ae594baa775	2025-12-01	storage_mb	1935	3	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-12-01	api_calls	1926	2	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-12-01	storage_mb	901	1	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-12-01	api_calls	546	1	2025-12-27 01:00:00+00
e35be55a-9f79-43a6-a23c-7242e198dac3	2025-12-01	boms	2	2	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-12-01	boms	2	2	2025-12-27 01:00:00+00
d3485cd6-eed5-49b2-9e36-8a6d5729ada3	2025-12-01	components	148	1	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-12-01	boms	3	2	2025-12-27 01:00:00+00
1c560a19-ee10-44a4-9c1c-4dd43134b7ed	2025-12-01	components	1183	2	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-12-01	api_calls	665	2	2025-12-27 01:00:00+00
116e9422-67ca-4481-95cf-6fb1b951bfad	2025-12-01	storage_mb	592	1	2025-12-27 01:00:00+00
ecb26447-0a9e-4042-b2a6-5759d5ba96c9	2025-12-01	boms	1	1	2025-12-27 01:00:00+00
\.


--
-- Data for Name: user_activities; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.user_activities (id, user_id, tenant_id, activity, ip, user_agent, occurred_at) FROM stdin;
1	e0bdf0a3-77d7-455c-b130-5ec5756d2377	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	2001:db8:3eb::1	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-03-25 01:48:56.536713+00
2	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.106	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-07-27 22:06:48.976095+00
3	0b81675a-d32d-4df1-a7c9-eeb232bee0de	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	signed_out	192.0.2.74	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-09-06 05:16:32.070813+00
4	31abc531-e474-45d4-9664-c7450fd8c9e1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	2001:db8:3ed::1	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-09-07 09:12:56.542058+00
5	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.106	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-09-12 10:47:54.394316+00
6	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.106	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-10-01 02:18:22.722505+00
7	0b81675a-d32d-4df1-a7c9-eeb232bee0de	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	exported	192.0.2.74	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-10-18 23:37:33.950923+00
8	6371487a-3708-4487-bb11-295a75326b10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.126	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-11-09 06:05:07.875028+00
9	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.41	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2024-12-21 15:23:38.201111+00
10	31abc531-e474-45d4-9664-c7450fd8c9e1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_out	2001:db8:3ed::1	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-02-08 14:53:44.82833+00
11	6371487a-3708-4487-bb11-295a75326b10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.126	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-03-10 05:57:13.028658+00
12	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.41	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-03-11 08:12:14.536306+00
13	7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_out	192.0.2.137	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-03-22 21:44:17.758541+00
14	0bfc4172-86f2-452e-bdc6-910304d66162	8e38bbf0-d48a-46d2-85e0-5ae594baa775	sign_in_failed	192.0.2.66	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-03-28 21:19:30.420547+00
15	0bfc4172-86f2-452e-bdc6-910304d66162	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.66	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-03-28 22:02:40.467319+00
16	527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_out	192.0.2.196	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-04-27 15:20:07.576084+00
17	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.41	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-05-13 19:36:17.622692+00
18	527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_out	192.0.2.196	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-05-16 16:54:47.670938+00
19	7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_out	192.0.2.137	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-05-17 05:54:15.380297+00
20	527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.196	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-06-02 10:14:00.442023+00
21	11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.67	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-06-11 20:42:21.640401+00
22	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.147	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-06-16 15:47:48.088663+00
23	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.106	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-06-17 15:26:37.361987+00
24	31abc531-e474-45d4-9664-c7450fd8c9e1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_out	2001:db8:3ed::1	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-06-26 14:03:46.755198+00
25	6371487a-3708-4487-bb11-295a75326b10	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.126	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-07-11 05:17:18.740509+00
26	0b81675a-d32d-4df1-a7c9-eeb232bee0de	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	signed_in	192.0.2.74	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-07-14 20:39:45.635038+00
27	0294b71f-3741-45b1-ae1b-b8362684edfd	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_in	192.0.2.177	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-07-18 14:11:53.430384+00
28	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.41	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-07-19 21:36:53.909447+00
29	32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	192.0.2.33	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-08-10 23:58:12.640468+00
30	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.68	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-08-26 02:29:33.551053+00
31	2f00f34c-5b58-468e-a9fd-9350c9d22598	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	signed_in	2001:db8:3ee::3	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-08-30 04:15:39.586822+00
32	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	116e9422-67ca-4481-95cf-6fb1b951bfad	exported	192.0.2.37	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-08-30 21:42:29.44438+00
33	70b24aa1-d891-4a6a-925a-6f07126d8f7f	116e9422-67ca-4481-95cf-6fb1b951bfad	sign_in_failed	2001:db8:3ec::3	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-09-10 09:42:45.687191+00
34	cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	exported	192.0.2.179	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-09-15 02:06:15.702548+00
35	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.68	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-09-15 05:20:01.248064+00
36	32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	192.0.2.33	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-09-19 06:43:58.499269+00
37	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.68	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-09-30 18:21:57.992835+00
38	cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.179	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-01 22:33:16.95306+00
39	11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.67	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-02 12:42:48.17197+00
40	527eea87-8205-491e-8554-a2c9670a27df	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.196	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-02 21:46:25.96889+00
41	2f00f34c-5b58-468e-a9fd-9350c9d22598	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	signed_out	2001:db8:3ee::3	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-03 16:27:53.283622+00
42	70b24aa1-d891-4a6a-925a-6f07126d8f7f	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::3	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-09 16:41:21.377836+00
43	70b24aa1-d891-4a6a-925a-6f07126d8f7f	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::3	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-09 20:40:39.076374+00
44	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_out	2001:db8:3ec::7	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-16 15:54:54.906963+00
45	bfa2b0fe-ae86-4a66-b585-5db3c8c54b88	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.106	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-16 20:50:45.318533+00
46	0294b71f-3741-45b1-ae1b-b8362684edfd	e35be55a-9f79-43a6-a23c-7242e198dac3	sign_in_failed	192.0.2.177	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-18 11:40:09.538099+00
47	08613bef-76ac-47ba-82c1-b38dc85e7cf9	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.221	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-25 10:28:23.836247+00
48	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::7	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-27 21:31:16.032742+00
49	cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.179	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-10-31 15:28:25.067079+00
50	11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_out	192.0.2.67	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-06 12:54:04.701312+00
51	11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.67	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-08 22:50:10.269346+00
52	11671b9c-656f-45d9-8990-c235a08255ef	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.67	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-09 00:30:44.248625+00
53	32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	192.0.2.33	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-13 18:41:02.704705+00
54	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_out	2001:db8:3ec::7	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-16 02:52:21.797603+00
55	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	192.0.2.109	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-16 18:20:31.862152+00
56	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.147	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-18 01:34:18.711842+00
57	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.176	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-18 19:34:59.035454+00
58	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.176	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-22 13:25:32.775769+00
59	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.68	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-22 15:59:24.944538+00
60	cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	sign_in_failed	192.0.2.179	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-26 13:58:32.263301+00
61	0294b71f-3741-45b1-ae1b-b8362684edfd	e35be55a-9f79-43a6-a23c-7242e198dac3	sign_in_failed	192.0.2.177	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-27 02:56:50.750173+00
62	7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_out	192.0.2.137	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-27 23:09:32.033732+00
63	0bfc4172-86f2-452e-bdc6-910304d66162	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.66	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-11-29 20:26:28.617672+00
64	932d01dd-0913-49d5-96ae-20fd4f1d5e0d	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.68	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-01 15:10:20.603655+00
65	32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	192.0.2.33	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-02 12:00:18.453828+00
66	cc7cc230-67e3-4afd-becf-bf77521025b4	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.179	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-06 03:50:50.712784+00
67	e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	exported	2001:db8:3ec::5	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-06 18:13:28.04588+00
68	1521d2fe-847e-4b6b-af51-9fa794f1e9e9	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_out	192.0.2.41	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-07 03:43:14.688251+00
69	e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::5	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-08 13:33:55.212901+00
70	e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::5	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-08 16:23:07.763099+00
71	e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::5	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-11 04:02:23.845463+00
72	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.176	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-11 22:31:51.567045+00
73	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.176	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-12 08:14:16.415151+00
74	32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_out	192.0.2.33	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-13 15:10:12.694843+00
75	0bfc4172-86f2-452e-bdc6-910304d66162	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.66	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-16 04:24:41.44568+00
76	7a21ba55-c5b4-4571-a432-1b7743c82806	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_in	192.0.2.137	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-16 21:29:48.956327+00
77	0294b71f-3741-45b1-ae1b-b8362684edfd	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_in	192.0.2.177	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-18 15:23:23.268005+00
78	6e45b7c6-1f3f-4706-bc0e-fe849bef1eab	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::7	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-19 21:56:24.509708+00
79	e33be577-d42b-433c-ac16-39cc2dab6b26	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	2001:db8:3ec::5	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-20 16:17:15.096837+00
80	c18b0e1c-16af-48d0-9d71-9c3aaec260b3	8e38bbf0-d48a-46d2-85e0-5ae594baa775	signed_in	192.0.2.147	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-23 00:30:11.517248+00
81	1c2a3bfa-7ea3-451a-8b24-ee6f7cf56d3a	116e9422-67ca-4481-95cf-6fb1b951bfad	signed_in	192.0.2.37	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-23 00:56:00.986916+00
82	8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	signed_in	192.0.2.109	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-23 07:57:35.33969+00
83	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.75	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-23 09:12:31.663629+00
84	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_out	192.0.2.75	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-23 22:08:34.400192+00
85	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.75	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-24 05:26:53.369152+00
86	ca281789-f73d-41d4-a2c3-bdab70235f98	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_in	192.0.2.203	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-25 19:04:44.729731+00
87	34884e54-bcdd-45a8-9fdc-1d0dde5a9fb3	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.75	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-26 03:18:31.082041+00
88	61ea159c-307f-4614-b9df-f070361dd2d6	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	signed_in	2001:db8:3ee::2	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-26 06:50:04.846225+00
89	ca281789-f73d-41d4-a2c3-bdab70235f98	e35be55a-9f79-43a6-a23c-7242e198dac3	signed_out	192.0.2.203	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-26 08:05:20.137873+00
90	ca281789-f73d-41d4-a2c3-bdab70235f98	e35be55a-9f79-43a6-a23c-7242e198dac3	sign_in_failed	192.0.2.203	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-26 11:48:17.732553+00
91	61ea159c-307f-4614-b9df-f070361dd2d6	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	signed_in	2001:db8:3ee::2	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-26 16:36:10.682666+00
92	0b9c98db-c3d5-42d2-9c1a-e169732d9b6a	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	signed_in	192.0.2.176	Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0	2025-12-26 20:38:38.746671+00
\.


--
-- Data for Name: user_invitations; Type: TABLE DATA; Schema: main; Owner: postgres
--

COPY main.user_invitations (id, tenant_id, email, role, status, invited_by, created_at, expires_at) FROM stdin;
37fcb96f-0548-4d9d-96b8-c6b8c119aa84	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person2.northwind-1@example.com	member	accepted	527eea87-8205-491e-8554-a2c9670a27df	2025-12-17 11:16:14.77562+00	2025-12-24 11:16:14.77562+00
cd309000-d71e-41c6-8068-199347892228	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person3.northwind-1@example.com	admin	accepted	527eea87-8205-491e-8554-a2c9670a27df	2025-08-13 01:19:31.290851+00	2025-08-20 01:19:31.290851+00
80c7c488-8b45-474b-bf06-f043b0595f47	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person4.northwind-1@example.com	member	accepted	527eea87-8205-491e-8554-a2c9670a27df	2025-11-14 02:57:39.792503+00	2025-11-21 02:57:39.792503+00
8da7da2e-7f2f-4002-9243-4e9cb0bf3dd2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person5.northwind-1@example.com	admin	accepted	527eea87-8205-491e-8554-a2c9670a27df	2025-04-18 23:35:17.344571+00	2025-04-25 23:35:17.344571+00
b18320a7-e5f3-4f04-befb-bc5e93ee2bb1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person6.northwind-1@example.com	member	accepted	527eea87-8205-491e-8554-a2c9670a27df	2025-05-02 06:17:45.166072+00	2025-05-09 06:17:45.166072+00
a08a375d-a1ed-4773-8e60-342b107617c2	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	person7.northwind-1@example.com	member	accepted	527eea87-8205-491e-8554-a2c9670a27df	2025-09-11 09:15:39.290174+00	2025-09-18 09:15:39.290174+00
829aca0b-e67a-4cf7-84cd-bdd6a20e46e1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	open.northwind-1@example.com	viewer	open	527eea87-8205-491e-8554-a2c9670a27df	2025-12-24 02:00:00+00	2025-12-31 02:00:00+00
7ae62f25-a264-4ee3-a603-02b0a4ac4ebb	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	expired.northwind-1@example.com	viewer	expired	527eea87-8205-491e-8554-a2c9670a27df	2025-10-16 02:00:00+00	2025-10-23 02:00:00+00
34074ef1-4647-4290-bd91-30518f6c344e	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	withdrawn.northwind-1@example.com	viewer	withdrawn	527eea87-8205-491e-8554-a2c9670a27df	2025-11-11 02:00:00+00	2025-11-18 02:00:00+00
8cd28a77-804d-4ced-87a7-82c819da714b	e35be55a-9f79-43a6-a23c-7242e198dac3	person2.helvar-2@example.com	member	accepted	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-05-16 17:47:48.803046+00	2025-05-23 17:47:48.803046+00
8cbb4f4c-673d-480b-892b-ce3f1aa2ac45	e35be55a-9f79-43a6-a23c-7242e198dac3	person3.helvar-2@example.com	viewer	accepted	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-23 07:07:01.366272+00	2025-12-30 07:07:01.366272+00
419d2eda-ad62-47c8-b661-82b5ad64f78a	e35be55a-9f79-43a6-a23c-7242e198dac3	open.helvar-2@example.com	viewer	open	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-12-24 02:00:00+00	2025-12-31 02:00:00+00
2e90d204-e1ec-4e56-9de6-374ff3525cb4	e35be55a-9f79-43a6-a23c-7242e198dac3	expired.helvar-2@example.com	viewer	expired	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-06-11 02:00:00+00	2025-06-18 02:00:00+00
a1c007d9-14ff-4443-8adb-db74f076e2ef	e35be55a-9f79-43a6-a23c-7242e198dac3	withdrawn.helvar-2@example.com	viewer	withdrawn	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-10-03 02:00:00+00	2025-10-10 02:00:00+00
0b886572-59eb-4af8-9d8a-00e5a0bc82a5	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person2.lumen-3@example.com	member	accepted	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-03-31 21:07:34.72831+00	2024-04-07 21:07:34.72831+00
ffea3c00-03b1-4e26-9413-938b158983f2	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person3.lumen-3@example.com	member	accepted	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-05-09 02:38:49.329051+00	2024-05-16 02:38:49.329051+00
cf3d2d97-8e51-497d-90cd-adcb0293f1de	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person4.lumen-3@example.com	member	accepted	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-03-15 15:19:39.426792+00	2025-03-22 15:19:39.426792+00
e02b3188-b30b-4527-a1a1-6d380369f6c3	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person5.lumen-3@example.com	member	accepted	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-04-26 07:47:45.599451+00	2025-05-03 07:47:45.599451+00
2bd20c9e-36ad-491c-884e-4a2b9fd06caa	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person6.lumen-3@example.com	member	accepted	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-06-27 07:22:23.040411+00	2024-07-04 07:22:23.040411+00
2e340c22-b5e1-4c89-bb05-6ecb369b06fe	8e38bbf0-d48a-46d2-85e0-5ae594baa775	person7.lumen-3@example.com	member	accepted	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2024-08-16 09:32:34.848501+00	2024-08-23 09:32:34.848501+00
56dbd0a2-777e-45d5-855b-840fbc37f6cd	8e38bbf0-d48a-46d2-85e0-5ae594baa775	open.lumen-3@example.com	viewer	open	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-12-23 02:00:00+00	2025-12-30 02:00:00+00
a91daef3-8834-4553-92d1-216fc2cca419	8e38bbf0-d48a-46d2-85e0-5ae594baa775	expired.lumen-3@example.com	viewer	expired	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-08-03 02:00:00+00	2025-08-10 02:00:00+00
60f39450-bfa9-4277-8e33-a5a46bd9cd33	8e38bbf0-d48a-46d2-85e0-5ae594baa775	withdrawn.lumen-3@example.com	viewer	withdrawn	e0bdf0a3-77d7-455c-b130-5ec5756d2377	2025-07-15 02:00:00+00	2025-07-22 02:00:00+00
2ebf4f08-2da7-4937-9930-fd4b48f668e9	116e9422-67ca-4481-95cf-6fb1b951bfad	person2.ostsee-4@example.com	viewer	accepted	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-12-12 06:54:37.179561+00	2025-12-19 06:54:37.179561+00
3ab7aeca-8f7e-4658-9ca5-ebb401f2aae7	116e9422-67ca-4481-95cf-6fb1b951bfad	person3.ostsee-4@example.com	viewer	accepted	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-06-14 08:53:23.498362+00	2025-06-21 08:53:23.498362+00
e1f07bcc-5843-4dcc-bccb-822777230dac	116e9422-67ca-4481-95cf-6fb1b951bfad	person4.ostsee-4@example.com	member	accepted	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-12 10:35:22.158611+00	2025-11-19 10:35:22.158611+00
c25de72b-4069-4e0e-a535-61b62a384580	116e9422-67ca-4481-95cf-6fb1b951bfad	person5.ostsee-4@example.com	member	accepted	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-11-24 02:06:01.450014+00	2025-12-01 02:06:01.450014+00
47019068-90d6-465d-a268-aaf90ed8b8eb	116e9422-67ca-4481-95cf-6fb1b951bfad	person6.ostsee-4@example.com	member	accepted	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-07-01 16:19:42.826695+00	2025-07-08 16:19:42.826695+00
a16e21e4-c57d-43ce-8eed-a88848dab153	116e9422-67ca-4481-95cf-6fb1b951bfad	person7.ostsee-4@example.com	member	accepted	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-24 07:03:10.710952+00	2025-10-01 07:03:10.710952+00
b1e6c7b1-5d69-4924-843c-fde28939abed	116e9422-67ca-4481-95cf-6fb1b951bfad	open.ostsee-4@example.com	viewer	open	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-12-24 02:00:00+00	2025-12-31 02:00:00+00
708c009f-0911-4405-b7a7-8a76b1a78d65	116e9422-67ca-4481-95cf-6fb1b951bfad	expired.ostsee-4@example.com	viewer	expired	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-07-31 02:00:00+00	2025-08-07 02:00:00+00
90c9ebe7-1455-4e51-80ec-6cbc85c34c62	116e9422-67ca-4481-95cf-6fb1b951bfad	withdrawn.ostsee-4@example.com	viewer	withdrawn	d952136f-7430-41a2-a6ec-8e0043f4b941	2025-09-09 02:00:00+00	2025-09-16 02:00:00+00
713eaf36-7282-47e5-ad27-a244a2dd09f6	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person2.quillon-5@example.com	admin	accepted	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-08-01 10:51:55.109146+00	2025-08-08 10:51:55.109146+00
ebb0cf77-1e11-43e6-bd7a-af96dbf3836c	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person3.quillon-5@example.com	member	accepted	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-03-07 05:05:57.191055+00	2025-03-14 05:05:57.191055+00
bbaab152-69bf-4ae8-a36e-025a63d8d5ca	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person4.quillon-5@example.com	member	accepted	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-09-21 04:20:42.012699+00	2025-09-28 04:20:42.012699+00
8e450759-1e8f-41bf-98e6-f526ad1dbc58	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	open.quillon-5@example.com	viewer	open	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-12-25 02:00:00+00	2026-01-01 02:00:00+00
cac40200-1e7a-4830-8b1e-38b16f9bf2c3	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	expired.quillon-5@example.com	viewer	expired	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-07-13 02:00:00+00	2025-07-20 02:00:00+00
3ad260d3-4e5d-4db1-951f-a21dd7a0f9b5	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	withdrawn.quillon-5@example.com	viewer	withdrawn	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-09-05 02:00:00+00	2025-09-12 02:00:00+00
6343e0ba-92bd-48c5-a1c8-0a6b23d9b51a	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	person2.tarn-6@example.com	admin	accepted	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2025-12-24 06:06:43.936448+00	2025-12-31 06:06:43.936448+00
48a04a4b-cea4-478b-93bd-4cf8f9fa5ae1	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	person3.tarn-6@example.com	member	accepted	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2024-12-29 06:34:24.864504+00	2025-01-05 06:34:24.864504+00
a0494260-d36e-41b6-8e64-0ee6bd2dc91f	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	open.tarn-6@example.com	viewer	open	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2025-12-23 02:00:00+00	2025-12-30 02:00:00+00
b3d4aaf8-204c-4177-bd6c-e2ea372482f0	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	expired.tarn-6@example.com	viewer	expired	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2025-11-19 02:00:00+00	2025-11-26 02:00:00+00
c70cd849-92e5-40c7-ba09-5edd26a88161	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	withdrawn.tarn-6@example.com	viewer	withdrawn	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2025-07-25 02:00:00+00	2025-08-01 02:00:00+00
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
31abc531-e474-45d4-9664-c7450fd8c9e1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	owner	\N	2024-07-08 19:28:58.36924+00
31abc531-e474-45d4-9664-c7450fd8c9e1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	billing	\N	2024-07-08 19:28:58.36924+00
32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	admin	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-08-03 10:51:55.109146+00
a18bc4d7-40c5-4705-9065-769839b350a5	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	member	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-03-09 05:05:57.191055+00
8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	member	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-09-23 04:20:42.012699+00
0b81675a-d32d-4df1-a7c9-eeb232bee0de	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	owner	\N	2024-07-14 08:18:23.239793+00
0b81675a-d32d-4df1-a7c9-eeb232bee0de	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	billing	\N	2024-07-14 08:18:23.239793+00
61ea159c-307f-4614-b9df-f070361dd2d6	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	admin	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2025-12-26 06:06:43.936448+00
2f00f34c-5b58-468e-a9fd-9350c9d22598	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	member	0b81675a-d32d-4df1-a7c9-eeb232bee0de	2024-12-31 06:34:24.864504+00
cc7cc230-67e3-4afd-becf-bf77521025b4	e35be55a-9f79-43a6-a23c-7242e198dac3	member	7a21ba55-c5b4-4571-a432-1b7743c82806	2025-11-11 16:36:38.63851+00
ca281789-f73d-41d4-a2c3-bdab70235f98	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	member	31abc531-e474-45d4-9664-c7450fd8c9e1	2025-12-27 01:06:11.662182+00
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
31abc531-e474-45d4-9664-c7450fd8c9e1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person1.quillon-5@example.com	Kemi Faradsen	active	2001:db8:3ed::1	2024-07-08 19:28:58.36924+00	2024-07-08 19:28:58.36924+00
32808660-b942-4447-a8fc-1188f089d528	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person2.quillon-5@example.com	Ada Amperveld	active	192.0.2.33	2025-08-03 10:51:55.109146+00	2025-08-03 10:51:55.109146+00
a18bc4d7-40c5-4705-9065-769839b350a5	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person3.quillon-5@example.com	Jonas Emitterova	invited	\N	2025-03-09 05:05:57.191055+00	2025-03-09 05:05:57.191055+00
8ced3d0e-d08b-4a11-ace9-b6bf71e4c6f1	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	person4.quillon-5@example.com	Bram Boltzweil	active	192.0.2.109	2025-09-23 04:20:42.012699+00	2025-09-23 04:20:42.012699+00
0b81675a-d32d-4df1-a7c9-eeb232bee0de	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	person1.tarn-6@example.com	Dilan Joulestone	active	192.0.2.74	2024-07-14 08:18:23.239793+00	2024-07-14 08:18:23.239793+00
61ea159c-307f-4614-b9df-f070361dd2d6	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	person2.tarn-6@example.com	Dilan Henrystad	active	2001:db8:3ee::2	2025-12-26 06:06:43.936448+00	2025-12-26 06:06:43.936448+00
2f00f34c-5b58-468e-a9fd-9350c9d22598	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	person3.tarn-6@example.com	Élodie Emitterova	active	2001:db8:3ee::3	2024-12-31 06:34:24.864504+00	2024-12-31 06:34:24.864504+00
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: subscription; Owner: postgres
--

COPY subscription.invoices (id, subscription_id, period, net, tax_percent, lines, created_at) FROM stdin;
77de52b2-8a5f-454b-a2f3-25535db7677c	fe3cb0d3-bb6d-4afe-9795-c33330015cc1	[2024-03-03,2024-04-02)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-03-03 03:00:00+00
ce63173b-ba7b-4dcd-8263-ee8fde400fc2	fe3cb0d3-bb6d-4afe-9795-c33330015cc1	[2024-04-02,2024-05-02)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-04-02 03:00:00+00
1f9c8404-5e51-4957-920d-8499d541d772	fe3cb0d3-bb6d-4afe-9795-c33330015cc1	[2024-05-02,2024-06-01)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-05-02 03:00:00+00
361e880a-3ace-42c4-997d-40bac5bb2972	fe3cb0d3-bb6d-4afe-9795-c33330015cc1	[2024-06-01,2024-07-01)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-06-01 03:00:00+00
0e5de27b-8090-4c42-ac71-562e65aa65f0	000963ec-0368-4a6f-9c2b-27658a5f78cc	[2024-07-01,2025-07-01)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2024-07-01 03:00:00+00
6ce4840e-c05c-4d8e-af05-21fccbef5acc	7f5388e7-36e2-4bad-b8a5-fa639b447a19	[2024-07-08,2024-08-07)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-07-08 03:00:00+00
7c1b702a-0735-4fe8-8842-6c86e63b2a69	5b6fc2de-5bd9-43a0-8318-0d1b768ab927	[2024-07-14,2024-08-13)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-07-14 03:00:00+00
d44b7af4-1afd-4c77-86ca-c904b4c606f0	7f5388e7-36e2-4bad-b8a5-fa639b447a19	[2024-08-07,2024-09-06)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-08-07 03:00:00+00
a12a8675-9866-4af8-97af-693d2caa7ca7	5b6fc2de-5bd9-43a0-8318-0d1b768ab927	[2024-08-13,2024-09-12)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-08-13 03:00:00+00
de60ab6e-2c05-4ae5-ab6e-93ccc484968d	7f5388e7-36e2-4bad-b8a5-fa639b447a19	[2024-09-06,2024-10-06)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-09-06 03:00:00+00
f88da349-a7ee-4e38-88ea-364b3de2922c	5b6fc2de-5bd9-43a0-8318-0d1b768ab927	[2024-09-12,2024-10-12)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-09-12 03:00:00+00
dc01b981-2e13-409f-a104-93c00e735477	7f5388e7-36e2-4bad-b8a5-fa639b447a19	[2024-10-06,2024-11-05)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-10-06 03:00:00+00
2dc56e6a-9344-4950-8374-de16bce14c4a	5b6fc2de-5bd9-43a0-8318-0d1b768ab927	[2024-10-12,2024-11-11)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2024-10-12 03:00:00+00
a14d146c-f932-46d6-8c8e-ba546f7e5426	743687f7-31d4-4607-b034-e92089085fd0	[2024-11-05,2025-11-05)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2024-11-05 03:00:00+00
c11dab04-b758-4bd9-b96b-940f2054c32f	be097cb9-60f2-47b3-8ad7-1d4c2db5cc6b	[2024-11-11,2025-11-11)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2024-11-11 03:00:00+00
cb4da907-47b7-4875-bba3-fb119de6180c	b9bbb759-6808-4d2c-9e9d-58c5388c5667	[2025-01-10,2025-02-09)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-01-10 03:00:00+00
b8004e7a-7d22-459c-94e5-e2a33b6d5cd2	b9bbb759-6808-4d2c-9e9d-58c5388c5667	[2025-02-09,2025-03-11)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-02-09 03:00:00+00
b93183e1-19d4-4065-a7d9-1acf854089cd	b9bbb759-6808-4d2c-9e9d-58c5388c5667	[2025-03-11,2025-04-10)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-03-11 03:00:00+00
06f6ada8-e509-4875-b9a8-a19a9051ca9c	cc2ae79e-0e41-4996-b965-2a780d82cf95	[2025-04-06,2025-05-06)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-04-06 03:00:00+00
98b2463d-0abc-46f4-9338-ae1fb0a61ced	b9bbb759-6808-4d2c-9e9d-58c5388c5667	[2025-04-10,2025-05-10)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-04-10 03:00:00+00
f18b8525-8909-44b6-96e5-8c1d6784d7ed	cc2ae79e-0e41-4996-b965-2a780d82cf95	[2025-05-06,2025-06-05)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-05-06 03:00:00+00
7328cc9b-e1f1-4a6b-9340-aef986d946f3	93e915d8-250d-4a44-bd93-6818c1f134e7	[2025-05-10,2026-05-10)	(11900.00,EUR)	19.00	[{"text": "365 days", "amount": "11900.00"}]	2025-05-10 03:00:00+00
51ee3bc9-f176-43d7-9cf8-a289be6f3796	3e1cb587-bdbe-4490-b688-76da80be74ae	[2025-05-24,2026-05-24)	(490.00,EUR)	19.00	[{"text": "365 days", "amount": "490.00"}]	2025-05-24 03:00:00+00
9aa005d4-a110-42ef-aa69-377563c3e9a2	cc2ae79e-0e41-4996-b965-2a780d82cf95	[2025-06-05,2025-07-05)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-06-05 03:00:00+00
d42de4da-202f-4e20-ae01-c3d2d1d41637	000963ec-0368-4a6f-9c2b-27658a5f78cc	[2025-07-01,2026-07-01)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2025-07-01 03:00:00+00
59c710e1-e910-4cc6-8119-2ed64edd20e4	cc2ae79e-0e41-4996-b965-2a780d82cf95	[2025-07-05,2025-08-04)	(49.00,EUR)	19.00	[{"text": "30 days", "amount": "49.00"}]	2025-07-05 03:00:00+00
08bb1273-6a02-4b31-955d-dba807a5abee	d5fc3ef3-fc1c-42b7-a1f3-be846f01b6e1	[2025-08-04,2026-08-04)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2025-08-04 03:00:00+00
e86b5b69-7e4f-4809-93a0-1f0b3da2c3e0	743687f7-31d4-4607-b034-e92089085fd0	[2025-11-05,2026-11-05)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2025-11-05 03:00:00+00
57048b1f-5cd9-4aaa-9ae2-db0ccebad3c0	be097cb9-60f2-47b3-8ad7-1d4c2db5cc6b	[2025-11-11,2026-11-11)	(2490.00,EUR)	19.00	[{"text": "365 days", "amount": "2490.00"}]	2025-11-11 03:00:00+00
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
cc2ae79e-0e41-4996-b965-2a780d82cf95	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	c128d79f-dfa2-433c-9890-b175156bcdf0	["2025-04-06 00:00:00+00","2025-08-04 00:00:00+00")	cancelled	moved to a bigger plan	2025-04-06 00:00:00+00
d5fc3ef3-fc1c-42b7-a1f3-be846f01b6e1	ecb26447-0a9e-4042-b2a6-5759d5ba96c9	c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	["2025-08-04 00:00:00+00","2026-12-01 00:00:00+00")	paid	\N	2025-08-04 00:00:00+00
b9bbb759-6808-4d2c-9e9d-58c5388c5667	e35be55a-9f79-43a6-a23c-7242e198dac3	c128d79f-dfa2-433c-9890-b175156bcdf0	["2025-01-10 00:00:00+00","2025-05-10 00:00:00+00")	cancelled	moved to a bigger plan	2025-01-10 00:00:00+00
93e915d8-250d-4a44-bd93-6818c1f134e7	e35be55a-9f79-43a6-a23c-7242e198dac3	dba5f12e-20f2-4cd4-aa31-3c89dec36f6c	["2025-05-10 00:00:00+00","2026-12-01 00:00:00+00")	paid	\N	2025-05-10 00:00:00+00
fe3cb0d3-bb6d-4afe-9795-c33330015cc1	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c128d79f-dfa2-433c-9890-b175156bcdf0	["2024-03-03 00:00:00+00","2024-07-01 00:00:00+00")	cancelled	moved to a bigger plan	2024-03-03 00:00:00+00
000963ec-0368-4a6f-9c2b-27658a5f78cc	8e38bbf0-d48a-46d2-85e0-5ae594baa775	c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	["2024-07-01 00:00:00+00","2026-12-01 00:00:00+00")	paid	\N	2024-07-01 00:00:00+00
3e1cb587-bdbe-4490-b688-76da80be74ae	116e9422-67ca-4481-95cf-6fb1b951bfad	918ca0e1-f3a8-44c5-a4b3-63b33546c3f3	["2025-05-24 00:00:00+00","2026-12-01 00:00:00+00")	paid	\N	2025-05-24 00:00:00+00
7f5388e7-36e2-4bad-b8a5-fa639b447a19	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	c128d79f-dfa2-433c-9890-b175156bcdf0	["2024-07-08 00:00:00+00","2024-11-05 00:00:00+00")	cancelled	moved to a bigger plan	2024-07-08 00:00:00+00
743687f7-31d4-4607-b034-e92089085fd0	1c560a19-ee10-44a4-9c1c-4dd43134b7ed	c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	["2024-11-05 00:00:00+00","2026-12-01 00:00:00+00")	overdue	\N	2024-11-05 00:00:00+00
5b6fc2de-5bd9-43a0-8318-0d1b768ab927	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	c128d79f-dfa2-433c-9890-b175156bcdf0	["2024-07-14 00:00:00+00","2024-11-11 00:00:00+00")	cancelled	moved to a bigger plan	2024-07-14 00:00:00+00
be097cb9-60f2-47b3-8ad7-1d4c2db5cc6b	d3485cd6-eed5-49b2-9e36-8a6d5729ada3	c39fbc4b-6fb4-48a4-9aab-6185c7f6adc6	["2024-11-11 00:00:00+00","2026-12-01 00:00:00+00")	paid	\N	2024-11-11 00:00:00+00
\.


--
-- Name: tenants_number_seq; Type: SEQUENCE SET; Schema: main; Owner: postgres
--

SELECT pg_catalog.setval('main.tenants_number_seq', 1006, true);


--
-- Name: usage_events_id_seq; Type: SEQUENCE SET; Schema: main; Owner: postgres
--

SELECT pg_catalog.setval('main.usage_events_id_seq', 269, true);


--
-- Name: user_activities_id_seq; Type: SEQUENCE SET; Schema: main; Owner: postgres
--

SELECT pg_catalog.setval('main.user_activities_id_seq', 92, true);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);


--
-- Name: addresses addresses_tenant_id_kind_valid_from_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.addresses
    ADD CONSTRAINT addresses_tenant_id_kind_valid_from_key UNIQUE (tenant_id, kind, valid_from);


--
-- Name: audit_logs audit_logs_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.audit_logs
    ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (id);


--
-- Name: contacts contacts_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.contacts
    ADD CONSTRAINT contacts_pkey PRIMARY KEY (id);


--
-- Name: contacts contacts_tenant_id_purpose_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.contacts
    ADD CONSTRAINT contacts_tenant_id_purpose_key UNIQUE (tenant_id, purpose);


--
-- Name: feature_flags feature_flags_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.feature_flags
    ADD CONSTRAINT feature_flags_pkey PRIMARY KEY (name);


--
-- Name: invoices invoices_number_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.invoices
    ADD CONSTRAINT invoices_number_key UNIQUE (number);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- Name: invoices invoices_subscription_invoice_id_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.invoices
    ADD CONSTRAINT invoices_subscription_invoice_id_key UNIQUE (subscription_invoice_id);


--
-- Name: leads leads_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.leads
    ADD CONSTRAINT leads_pkey PRIMARY KEY (id);


--
-- Name: notification_history notification_history_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.notification_history
    ADD CONSTRAINT notification_history_pkey PRIMARY KEY (id);


--
-- Name: payment_intents payment_intents_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.payment_intents
    ADD CONSTRAINT payment_intents_pkey PRIMARY KEY (id);


--
-- Name: payment_methods payment_methods_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.payment_methods
    ADD CONSTRAINT payment_methods_pkey PRIMARY KEY (id);


--
-- Name: payment_methods payment_methods_provider_reference_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.payment_methods
    ADD CONSTRAINT payment_methods_provider_reference_key UNIQUE (provider_reference);


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
-- Name: resources resources_kind_name_key; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.resources
    ADD CONSTRAINT resources_kind_name_key UNIQUE (kind, name);


--
-- Name: resources resources_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.resources
    ADD CONSTRAINT resources_pkey PRIMARY KEY (id);


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
-- Name: usage_summaries usage_summaries_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.usage_summaries
    ADD CONSTRAINT usage_summaries_pkey PRIMARY KEY (tenant_id, month, resource);


--
-- Name: user_activities user_activities_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_activities
    ADD CONSTRAINT user_activities_pkey PRIMARY KEY (id);


--
-- Name: user_invitations user_invitations_pkey; Type: CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_invitations
    ADD CONSTRAINT user_invitations_pkey PRIMARY KEY (id);


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
-- Name: invoices invoices_once; Type: CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.invoices
    ADD CONSTRAINT invoices_once UNIQUE (subscription_id, period);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


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
-- Name: contacts_user_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX contacts_user_id_idx ON main.contacts USING btree (user_id);


--
-- Name: invoices_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX invoices_tenant_id_idx ON main.invoices USING btree (tenant_id, issued_on DESC);


--
-- Name: invoices_unpaid_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX invoices_unpaid_idx ON main.invoices USING btree (due_on) WHERE (status = ANY (ARRAY['open'::text, 'overdue'::text]));


--
-- Name: leads_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX leads_tenant_id_idx ON main.leads USING btree (tenant_id);


--
-- Name: notification_history_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX notification_history_tenant_id_idx ON main.notification_history USING btree (tenant_id, sent_at DESC);


--
-- Name: notification_history_user_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX notification_history_user_id_idx ON main.notification_history USING btree (user_id);


--
-- Name: payment_intents_invoice_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX payment_intents_invoice_id_idx ON main.payment_intents USING btree (invoice_id);


--
-- Name: payment_intents_payment_method_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX payment_intents_payment_method_id_idx ON main.payment_intents USING btree (payment_method_id);


--
-- Name: payment_intents_succeeded_key; Type: INDEX; Schema: main; Owner: postgres
--

CREATE UNIQUE INDEX payment_intents_succeeded_key ON main.payment_intents USING btree (invoice_id) WHERE (status = 'succeeded'::text);


--
-- Name: payment_methods_default_key; Type: INDEX; Schema: main; Owner: postgres
--

CREATE UNIQUE INDEX payment_methods_default_key ON main.payment_methods USING btree (tenant_id) WHERE is_default;


--
-- Name: payment_methods_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX payment_methods_tenant_id_idx ON main.payment_methods USING btree (tenant_id);


--
-- Name: resources_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX resources_tenant_id_idx ON main.resources USING btree (tenant_id);


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
-- Name: user_activities_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX user_activities_tenant_id_idx ON main.user_activities USING btree (tenant_id);


--
-- Name: user_activities_user_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX user_activities_user_id_idx ON main.user_activities USING btree (user_id, occurred_at DESC);


--
-- Name: user_invitations_invited_by_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX user_invitations_invited_by_idx ON main.user_invitations USING btree (invited_by);


--
-- Name: user_invitations_open_key; Type: INDEX; Schema: main; Owner: postgres
--

CREATE UNIQUE INDEX user_invitations_open_key ON main.user_invitations USING btree (tenant_id, lower((email)::text)) WHERE (status = 'open'::text);


--
-- Name: user_invitations_tenant_id_idx; Type: INDEX; Schema: main; Owner: postgres
--

CREATE INDEX user_invitations_tenant_id_idx ON main.user_invitations USING btree (tenant_id);


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
-- Name: monthly_revenue_key; Type: INDEX; Schema: subscription; Owner: postgres
--

CREATE UNIQUE INDEX monthly_revenue_key ON subscription.monthly_revenue USING btree (plan, month, currency);


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
-- Name: leads leads_touch; Type: TRIGGER; Schema: main; Owner: postgres
--

CREATE TRIGGER leads_touch BEFORE UPDATE ON main.leads FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION main.touch_updated_at();


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
-- Name: addresses addresses_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.addresses
    ADD CONSTRAINT addresses_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: contacts contacts_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.contacts
    ADD CONSTRAINT contacts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: contacts contacts_user_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.contacts
    ADD CONSTRAINT contacts_user_id_fkey FOREIGN KEY (user_id) REFERENCES main.users(id) ON DELETE SET NULL;


--
-- Name: invoices invoices_subscription_invoice_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.invoices
    ADD CONSTRAINT invoices_subscription_invoice_id_fkey FOREIGN KEY (subscription_invoice_id) REFERENCES subscription.invoices(id) ON DELETE RESTRICT;


--
-- Name: invoices invoices_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.invoices
    ADD CONSTRAINT invoices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE RESTRICT;


--
-- Name: leads leads_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.leads
    ADD CONSTRAINT leads_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE SET NULL;


--
-- Name: notification_history notification_history_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.notification_history
    ADD CONSTRAINT notification_history_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: notification_history notification_history_user_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.notification_history
    ADD CONSTRAINT notification_history_user_id_fkey FOREIGN KEY (user_id) REFERENCES main.users(id) ON DELETE SET NULL;


--
-- Name: payment_intents payment_intents_invoice_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.payment_intents
    ADD CONSTRAINT payment_intents_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES main.invoices(id) ON DELETE RESTRICT;


--
-- Name: payment_intents payment_intents_payment_method_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.payment_intents
    ADD CONSTRAINT payment_intents_payment_method_id_fkey FOREIGN KEY (payment_method_id) REFERENCES main.payment_methods(id) ON DELETE SET NULL;


--
-- Name: payment_methods payment_methods_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.payment_methods
    ADD CONSTRAINT payment_methods_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: resources resources_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.resources
    ADD CONSTRAINT resources_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


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
-- Name: usage_summaries usage_summaries_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.usage_summaries
    ADD CONSTRAINT usage_summaries_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: user_activities user_activities_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_activities
    ADD CONSTRAINT user_activities_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


--
-- Name: user_activities user_activities_user_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_activities
    ADD CONSTRAINT user_activities_user_id_fkey FOREIGN KEY (user_id) REFERENCES main.users(id) ON DELETE CASCADE;


--
-- Name: user_invitations user_invitations_invited_by_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_invitations
    ADD CONSTRAINT user_invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES main.users(id) ON DELETE SET NULL;


--
-- Name: user_invitations user_invitations_tenant_id_fkey; Type: FK CONSTRAINT; Schema: main; Owner: postgres
--

ALTER TABLE ONLY main.user_invitations
    ADD CONSTRAINT user_invitations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES main.tenants(id) ON DELETE CASCADE;


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
-- Name: invoices invoices_subscription_id_fkey; Type: FK CONSTRAINT; Schema: subscription; Owner: postgres
--

ALTER TABLE ONLY subscription.invoices
    ADD CONSTRAINT invoices_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription.subscriptions(id) ON DELETE RESTRICT;


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
-- Name: PROCEDURE refresh_usage_summaries(IN since date); Type: ACL; Schema: main; Owner: postgres
--

REVOKE ALL ON PROCEDURE main.refresh_usage_summaries(IN since date) FROM PUBLIC;
GRANT ALL ON PROCEDURE main.refresh_usage_summaries(IN since date) TO arc_service;


--
-- Name: TABLE addresses; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.addresses TO arc_service;


--
-- Name: TABLE audit_logs; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE main.audit_logs TO arc_service;


--
-- Name: TABLE contacts; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.contacts TO arc_service;


--
-- Name: TABLE feature_flags; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.feature_flags TO arc_service;


--
-- Name: TABLE invoices; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.invoices TO arc_service;


--
-- Name: TABLE leads; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.leads TO arc_service;


--
-- Name: TABLE notification_history; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.notification_history TO arc_service;


--
-- Name: TABLE payment_intents; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.payment_intents TO arc_service;


--
-- Name: TABLE payment_methods; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.payment_methods TO arc_service;


--
-- Name: TABLE plans; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.plans TO arc_service;


--
-- Name: TABLE platform_config; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.platform_config TO arc_service;


--
-- Name: TABLE resources; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.resources TO arc_service;


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
-- Name: TABLE user_activities; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.user_activities TO arc_service;


--
-- Name: SEQUENCE user_activities_id_seq; Type: ACL; Schema: main; Owner: postgres
--

GRANT USAGE ON SEQUENCE main.user_activities_id_seq TO arc_service;


--
-- Name: TABLE user_invitations; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.user_invitations TO arc_service;


--
-- Name: TABLE user_roles; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.user_roles TO arc_service;


--
-- Name: TABLE users; Type: ACL; Schema: main; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE main.users TO arc_service;


--
-- Name: TABLE invoices; Type: ACL; Schema: subscription; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE subscription.invoices TO arc_service;


--
-- Name: TABLE plans; Type: ACL; Schema: subscription; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE subscription.plans TO arc_service;


--
-- Name: TABLE subscriptions; Type: ACL; Schema: subscription; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE subscription.subscriptions TO arc_service;


--
-- Name: TABLE monthly_revenue; Type: ACL; Schema: subscription; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE subscription.monthly_revenue TO arc_service;


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
-- Name: monthly_revenue; Type: MATERIALIZED VIEW DATA; Schema: subscription; Owner: postgres
--

REFRESH MATERIALIZED VIEW subscription.monthly_revenue;


--
-- PostgreSQL database dump complete
--

\unrestrict z5oJuFjdNbBBWSdnQXE25vEafnpoRmBPH5udWsH17rnDesHiwfOfM4iCl2LHNgc

