-- Billing: plans, customers, subscriptions, usage, invoices and payments.
--
-- Database: supabase (postgres). Feature: billing. Requires: 001.
--
-- What the database itself holds to:
--   * an invoice's totals are the sums of its lines, whoever writes, and its lines are fixed once it is issued;
--   * an organisation has one live subscription at most;
--   * the usage of a month never falls below zero, and its records are never rewritten;
--   * a provider's event is taken in once, however often it is sent.
--
-- Amounts are whole numbers in the smallest unit of the currency (cents). Only the services write here; a customer's
-- people read. What is not for customers (the provider's raw events) is not granted to them at all.

-- -------------------------------------------------------------------------------------------------------- plans

CREATE TABLE public.subscription_plans (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL CHECK (name <> ''),
    description text NOT NULL DEFAULT '',
    tier text NOT NULL CHECK (tier IN ('starter', 'professional', 'enterprise')),
    billing_interval text NOT NULL CHECK (billing_interval IN ('month', 'year')),
    currency character(3) NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
    unit_amount bigint NOT NULL CHECK (unit_amount >= 0),
    trial_days smallint NOT NULL DEFAULT 0 CHECK (trial_days BETWEEN 0 AND 90),
    included_usage jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(included_usage) = 'object'),
    is_offered boolean NOT NULL DEFAULT true,
    sort_order smallint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.subscription_plans IS
    'What can be subscribed to. A plan that is sold no longer is kept: old subscriptions name it.';
COMMENT ON COLUMN public.subscription_plans.id IS 'Key; the plans below have the same id in every installation.';
COMMENT ON COLUMN public.subscription_plans.code IS 'The name that code and the provider use.';
COMMENT ON COLUMN public.subscription_plans.name IS 'The name that customers read.';
COMMENT ON COLUMN public.subscription_plans.description IS 'A sentence for the page of prices.';
COMMENT ON COLUMN public.subscription_plans.tier IS 'The plan of organizations that this one grants.';
COMMENT ON COLUMN public.subscription_plans.billing_interval IS 'How often it is invoiced.';
COMMENT ON COLUMN public.subscription_plans.currency IS 'ISO 4217.';
COMMENT ON COLUMN public.subscription_plans.unit_amount IS
    'For one seat and one interval, in the currency''s smallest unit.';
COMMENT ON COLUMN public.subscription_plans.trial_days IS 'Days before the first invoice.';
COMMENT ON COLUMN public.subscription_plans.included_usage IS
    'By metric of usage_records, what a month includes; a metric that is missing is not limited.';
COMMENT ON COLUMN public.subscription_plans.is_offered IS 'Whether it can be newly subscribed to.';
COMMENT ON COLUMN public.subscription_plans.sort_order IS 'Its place on the page of prices.';
COMMENT ON COLUMN public.subscription_plans.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscription_plans.updated_at IS 'When it last changed.';

INSERT INTO public.subscription_plans
    (id, code, name, description, tier, billing_interval, unit_amount, trial_days, included_usage, sort_order)
VALUES
    ('5b1f0a52-6d0e-4c1c-9a57-2f6f5b0c7001', 'starter-monthly', 'Starter',
     'For a first product: match and enrich a few BOMs a month.', 'starter', 'month', 4900, 14,
     '{"bom_uploads": 20, "enriched_components": 1000, "api_calls": 10000}', 10),
    ('5b1f0a52-6d0e-4c1c-9a57-2f6f5b0c7002', 'starter-yearly', 'Starter, yearly',
     'Starter for a year, two months of it free.', 'starter', 'year', 49000, 14,
     '{"bom_uploads": 20, "enriched_components": 1000, "api_calls": 10000}', 11),
    ('5b1f0a52-6d0e-4c1c-9a57-2f6f5b0c7003', 'professional-monthly', 'Professional',
     'For teams with products in production: alerts, risk and compliance.', 'professional', 'month', 19900, 14,
     '{"bom_uploads": 200, "enriched_components": 20000, "api_calls": 250000}', 20),
    ('5b1f0a52-6d0e-4c1c-9a57-2f6f5b0c7004', 'professional-yearly', 'Professional, yearly',
     'Professional for a year, two months of it free.', 'professional', 'year', 199000, 14,
     '{"bom_uploads": 200, "enriched_components": 20000, "api_calls": 250000}', 21),
    ('5b1f0a52-6d0e-4c1c-9a57-2f6f5b0c7005', 'enterprise-monthly', 'Enterprise',
     'Without limits on usage, with a contract of its own.', 'enterprise', 'month', 89900, 0, '{}', 30),
    ('5b1f0a52-6d0e-4c1c-9a57-2f6f5b0c7006', 'enterprise-yearly', 'Enterprise, yearly',
     'Enterprise for a year, two months of it free.', 'enterprise', 'year', 899000, 0, '{}', 31);

-- ---------------------------------------------------------------------------------------- customers and accounts

CREATE TABLE public.billing_customers (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL UNIQUE REFERENCES public.organizations ON DELETE RESTRICT,
    provider text NOT NULL DEFAULT 'manual' CHECK (provider IN ('manual', 'stripe', 'paddle')),
    provider_customer_id text,
    legal_name text NOT NULL CHECK (legal_name <> ''),
    billing_email public.email_address NOT NULL,
    tax_id text,
    country character(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    address jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(address) = 'object'),
    currency character(3) NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT billing_customers_provider_id UNIQUE (provider, provider_customer_id)
);
COMMENT ON TABLE public.billing_customers IS
    'An organisation as a party to invoices. It is closed and not deleted: accounts must be kept.';
COMMENT ON COLUMN public.billing_customers.id IS 'Key.';
COMMENT ON COLUMN public.billing_customers.organization_id IS 'Whose it is; one an organisation.';
COMMENT ON COLUMN public.billing_customers.provider IS 'Who collects the money; manual: by bank transfer.';
COMMENT ON COLUMN public.billing_customers.provider_customer_id IS 'The customer''s id there.';
COMMENT ON COLUMN public.billing_customers.legal_name IS 'As it stands on invoices.';
COMMENT ON COLUMN public.billing_customers.billing_email IS 'Where invoices go.';
COMMENT ON COLUMN public.billing_customers.tax_id IS 'VAT number or the like, as the customer gave it.';
COMMENT ON COLUMN public.billing_customers.country IS 'ISO 3166-1; decides the tax.';
COMMENT ON COLUMN public.billing_customers.address IS 'Lines of the postal address by name.';
COMMENT ON COLUMN public.billing_customers.currency IS 'ISO 4217; that of new invoices.';
COMMENT ON COLUMN public.billing_customers.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.billing_customers.updated_at IS 'When it last changed.';

-- No foreign key to the organisation: the entry is what remains of it.
CREATE TABLE public.account_deletion_audit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    organization_slug text NOT NULL,
    status text NOT NULL DEFAULT 'requested' CHECK (status IN ('requested', 'cancelled', 'completed')),
    reason text NOT NULL DEFAULT '',
    requested_by uuid,
    requested_at timestamptz NOT NULL DEFAULT now(),
    delete_after timestamptz NOT NULL DEFAULT now() + interval '30 days',
    finished_at timestamptz,
    CONSTRAINT account_deletion_audit_finished CHECK ((status = 'requested') = (finished_at IS NULL)),
    CONSTRAINT account_deletion_audit_grace CHECK (delete_after >= requested_at)
);
CREATE UNIQUE INDEX account_deletion_audit_open_key ON public.account_deletion_audit (organization_id)
    WHERE status = 'requested';
CREATE INDEX account_deletion_audit_organization_id_idx
    ON public.account_deletion_audit (organization_id, requested_at);
CREATE INDEX account_deletion_audit_due_idx ON public.account_deletion_audit (delete_after) WHERE status = 'requested';
COMMENT ON TABLE public.account_deletion_audit IS
    'Who asked for an organisation''s deletion, and what became of it. Outlives the organisation.';
COMMENT ON COLUMN public.account_deletion_audit.id IS 'Key.';
COMMENT ON COLUMN public.account_deletion_audit.organization_id IS 'The organisation, there or not.';
COMMENT ON COLUMN public.account_deletion_audit.organization_slug IS 'Its slug, for people who read this later.';
COMMENT ON COLUMN public.account_deletion_audit.status IS
    'requested, cancelled by the customer, or completed: the organisation is gone.';
COMMENT ON COLUMN public.account_deletion_audit.reason IS 'In the customer''s words.';
COMMENT ON COLUMN public.account_deletion_audit.requested_by IS
    'The user who asked; NULL: nobody did, it was deleted by an operator.';
COMMENT ON COLUMN public.account_deletion_audit.requested_at IS 'When it was asked for.';
COMMENT ON COLUMN public.account_deletion_audit.delete_after IS 'Not before then.';
COMMENT ON COLUMN public.account_deletion_audit.finished_at IS 'When it was cancelled or completed.';

CREATE FUNCTION public.audit_account_deletion() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    UPDATE public.account_deletion_audit
    SET status = 'completed', finished_at = clock_timestamp()
    WHERE organization_id = OLD.id AND status = 'requested';
    IF NOT FOUND THEN
        INSERT INTO public.account_deletion_audit
            (organization_id, organization_slug, status, requested_by, delete_after, finished_at)
        VALUES (OLD.id, OLD.slug, 'completed', auth.uid(), now(), clock_timestamp());
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.audit_account_deletion() IS
    'Trigger: an organisation''s deletion completes its request, or is noted without one.';
CREATE TRIGGER organizations_deletion_audit AFTER DELETE ON public.organizations
    FOR EACH ROW EXECUTE FUNCTION public.audit_account_deletion();

-- No foreign key to a customer either: an event may come before the customer that it is about.
CREATE TABLE public.billing_webhook_events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    provider text NOT NULL CHECK (provider IN ('stripe', 'paddle')),
    provider_event_id text NOT NULL CHECK (provider_event_id <> ''),
    event_type text NOT NULL CHECK (event_type <> ''),
    payload jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
    status text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'processed', 'ignored', 'failed')),
    attempts smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    last_error text,
    received_at timestamptz NOT NULL DEFAULT now(),
    processed_at timestamptz,
    CONSTRAINT billing_webhook_events_once UNIQUE (provider, provider_event_id),
    CONSTRAINT billing_webhook_events_processed
        CHECK ((status IN ('processed', 'ignored')) = (processed_at IS NOT NULL)),
    CONSTRAINT billing_webhook_events_failed CHECK (status <> 'failed' OR last_error IS NOT NULL)
);
CREATE INDEX billing_webhook_events_open_idx ON public.billing_webhook_events (received_at)
    WHERE status IN ('received', 'failed');
COMMENT ON TABLE public.billing_webhook_events IS
    'What the payment provider told us, as it came. For the services alone.';
COMMENT ON COLUMN public.billing_webhook_events.id IS 'Key.';
COMMENT ON COLUMN public.billing_webhook_events.provider IS 'Who sent it.';
COMMENT ON COLUMN public.billing_webhook_events.provider_event_id IS
    'Its id there; providers send an event again until it is acknowledged.';
COMMENT ON COLUMN public.billing_webhook_events.event_type IS 'Its kind, in the provider''s words.';
COMMENT ON COLUMN public.billing_webhook_events.payload IS 'The whole event.';
COMMENT ON COLUMN public.billing_webhook_events.status IS
    'received, processed, ignored (not of interest), or failed: to be tried again.';
COMMENT ON COLUMN public.billing_webhook_events.attempts IS 'How often it was worked on.';
COMMENT ON COLUMN public.billing_webhook_events.last_error IS 'Why the last attempt failed.';
COMMENT ON COLUMN public.billing_webhook_events.received_at IS 'When it came.';
COMMENT ON COLUMN public.billing_webhook_events.processed_at IS 'When it was done with.';

CREATE TABLE public.payment_methods (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('card', 'direct_debit', 'bank_transfer')),
    provider_method_id text UNIQUE,
    label text NOT NULL CHECK (label <> ''),
    last_digits text CHECK (last_digits ~ '^[0-9]{4}$'),
    expires_on date,
    is_default boolean NOT NULL DEFAULT false,
    removed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, id),
    CONSTRAINT payment_methods_card CHECK (kind <> 'card' OR (last_digits IS NOT NULL AND expires_on IS NOT NULL)),
    CONSTRAINT payment_methods_default CHECK (NOT is_default OR removed_at IS NULL)
);
CREATE UNIQUE INDEX payment_methods_one_default_key ON public.payment_methods (organization_id) WHERE is_default;
COMMENT ON TABLE public.payment_methods IS
    'How an organisation pays. The provider keeps the numbers; here are only what a person recognises.';
COMMENT ON COLUMN public.payment_methods.id IS 'Key.';
COMMENT ON COLUMN public.payment_methods.organization_id IS 'Whose it is.';
COMMENT ON COLUMN public.payment_methods.kind IS 'A card, a direct debit, or a bank transfer.';
COMMENT ON COLUMN public.payment_methods.provider_method_id IS 'The provider''s token for it.';
COMMENT ON COLUMN public.payment_methods.label IS 'Brand of the card or name of the bank.';
COMMENT ON COLUMN public.payment_methods.last_digits IS 'The last four digits, never more.';
COMMENT ON COLUMN public.payment_methods.expires_on IS 'A card''s last day.';
COMMENT ON COLUMN public.payment_methods.is_default IS 'Used where nothing else is said; one an organisation.';
COMMENT ON COLUMN public.payment_methods.removed_at IS 'Removed by the customer; kept for the payments that name it.';
COMMENT ON COLUMN public.payment_methods.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.payment_methods.updated_at IS 'When it last changed.';

-- ------------------------------------------------------------------------------------------------- subscriptions

CREATE TABLE public.subscriptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    plan_id uuid NOT NULL REFERENCES public.subscription_plans ON DELETE RESTRICT,
    status text NOT NULL DEFAULT 'active'
        CHECK (status IN ('trialing', 'active', 'past_due', 'paused', 'cancelled', 'expired')),
    seats integer NOT NULL DEFAULT 1 CHECK (seats > 0),
    current_period_start timestamptz NOT NULL DEFAULT now(),
    current_period_end timestamptz NOT NULL,
    trial_ends_at timestamptz,
    cancel_at_period_end boolean NOT NULL DEFAULT false,
    ended_at timestamptz,
    provider_subscription_id text UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, id),
    CONSTRAINT subscriptions_period CHECK (current_period_end > current_period_start),
    CONSTRAINT subscriptions_trial CHECK (status <> 'trialing' OR trial_ends_at IS NOT NULL),
    CONSTRAINT subscriptions_ended CHECK ((status IN ('cancelled', 'expired')) = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX subscriptions_one_live_key ON public.subscriptions (organization_id)
    WHERE status IN ('trialing', 'active', 'past_due', 'paused');
CREATE INDEX subscriptions_plan_id_idx ON public.subscriptions (plan_id);
CREATE INDEX subscriptions_renewal_idx ON public.subscriptions (current_period_end)
    WHERE status IN ('trialing', 'active', 'past_due');
COMMENT ON TABLE public.subscriptions IS
    'What an organisation has subscribed to. One live one an organisation; those that ended stay.';
COMMENT ON INDEX public.subscriptions_one_live_key IS
    'Two sessions that subscribe at once: the second waits for the first, and is refused.';
COMMENT ON COLUMN public.subscriptions.id IS 'Key.';
COMMENT ON COLUMN public.subscriptions.organization_id IS 'Whose it is.';
COMMENT ON COLUMN public.subscriptions.plan_id IS 'To what.';
COMMENT ON COLUMN public.subscriptions.status IS 'Live: trialing, active, past_due, paused. Ended: cancelled, expired.';
COMMENT ON COLUMN public.subscriptions.seats IS 'How many people it is for.';
COMMENT ON COLUMN public.subscriptions.current_period_start IS 'Start of the period that is paid for.';
COMMENT ON COLUMN public.subscriptions.current_period_end IS 'Its end, when it renews.';
COMMENT ON COLUMN public.subscriptions.trial_ends_at IS 'End of the trial, where there is or was one.';
COMMENT ON COLUMN public.subscriptions.cancel_at_period_end IS 'Cancelled by the customer, and still live until then.';
COMMENT ON COLUMN public.subscriptions.ended_at IS 'When it ended.';
COMMENT ON COLUMN public.subscriptions.provider_subscription_id IS 'Its id at the provider.';
COMMENT ON COLUMN public.subscriptions.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.subscriptions.updated_at IS 'When it last changed.';

-- --------------------------------------------------------------------------------------------------------- usage

-- An account book: each record carries the total up to it. (organization, metric, month, entry) is unique, so two
-- sessions can never both write the entry that follows the same total, at whatever isolation level they work.
CREATE TABLE public.usage_records (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    metric text NOT NULL CHECK (metric IN ('bom_uploads', 'enriched_components', 'api_calls', 'storage_megabytes')),
    quantity numeric(14, 3) NOT NULL CHECK (quantity <> 0),
    occurred_at timestamptz NOT NULL DEFAULT now(),
    idempotency_key text NOT NULL DEFAULT gen_random_uuid()::text CHECK (idempotency_key <> ''),
    note text NOT NULL DEFAULT '',
    period date NOT NULL,
    entry integer NOT NULL CHECK (entry > 0),
    total_after numeric(14, 3) NOT NULL CONSTRAINT usage_records_never_negative CHECK (total_after >= 0),
    CONSTRAINT usage_records_entry UNIQUE (organization_id, metric, period, entry),
    CONSTRAINT usage_records_once UNIQUE (organization_id, idempotency_key),
    CONSTRAINT usage_records_period CHECK (period = date_trunc('month', occurred_at AT TIME ZONE 'UTC')::date)
);
COMMENT ON TABLE public.usage_records IS
    'What an organisation used, by month (UTC). Never rewritten: a mistake is set right by a record with a negative '
    'quantity.';
COMMENT ON COLUMN public.usage_records.id IS 'Key.';
COMMENT ON COLUMN public.usage_records.organization_id IS 'Who used it.';
COMMENT ON COLUMN public.usage_records.metric IS 'What is counted.';
COMMENT ON COLUMN public.usage_records.quantity IS 'How much; negative for a correction.';
COMMENT ON COLUMN public.usage_records.occurred_at IS 'When; decides the month.';
COMMENT ON COLUMN public.usage_records.idempotency_key IS 'The sender''s own id of it: sent twice, it counts once.';
COMMENT ON COLUMN public.usage_records.note IS 'Why, for corrections.';
COMMENT ON COLUMN public.usage_records.period IS 'First day of the month. Filled by the database.';
COMMENT ON COLUMN public.usage_records.entry IS 'Its number in the month''s account. Filled by the database.';
COMMENT ON COLUMN public.usage_records.total_after IS
    'The month''s total up to and with this record: the newest one''s is the month''s usage. Filled by the database.';

CREATE FUNCTION public.enter_usage() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    last_entry integer;
    last_total numeric;
BEGIN
    NEW.period := date_trunc('month', NEW.occurred_at AT TIME ZONE 'UTC')::date;
    -- One writer an account at a time, so that the next statement sees the entry of the one before.
    PERFORM pg_advisory_xact_lock(hashtextextended(
        concat_ws('/', 'usage_records', NEW.organization_id, NEW.metric, NEW.period), 0));
    SELECT u.entry, u.total_after INTO last_entry, last_total
    FROM public.usage_records AS u
    WHERE u.organization_id = NEW.organization_id AND u.metric = NEW.metric AND u.period = NEW.period
    ORDER BY u.entry DESC
    LIMIT 1;
    NEW.entry := coalesce(last_entry, 0) + 1;
    NEW.total_after := coalesce(last_total, 0) + NEW.quantity;
    IF NEW.total_after < 0 THEN
        RAISE EXCEPTION 'usage of % in % cannot fall to %', NEW.metric, to_char(NEW.period, 'YYYY-MM'), NEW.total_after
            USING ERRCODE = 'check_violation', CONSTRAINT = 'usage_records_never_negative', TABLE = 'usage_records',
                  SCHEMA = 'public',
                  HINT = format('It stands at %s: no more than that can be taken back.', coalesce(last_total, 0));
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.enter_usage() IS 'Trigger: puts a record at the end of its month''s account.';
CREATE TRIGGER usage_records_enter BEFORE INSERT ON public.usage_records
    FOR EACH ROW EXECUTE FUNCTION public.enter_usage();

CREATE FUNCTION public.keep_usage() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    -- An organisation that is deleted takes its records with it.
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM public.organizations WHERE id = OLD.organization_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'usage records are not rewritten'
        USING ERRCODE = 'restrict_violation', HINT = 'Insert a record with a negative quantity.';
END;
$$;
COMMENT ON FUNCTION public.keep_usage() IS 'Trigger: refuses to rewrite usage.';
CREATE TRIGGER usage_records_keep BEFORE UPDATE OR DELETE ON public.usage_records
    FOR EACH ROW EXECUTE FUNCTION public.keep_usage();

-- ------------------------------------------------------------------------------------------ invoices and payments

CREATE SEQUENCE public.invoice_number_seq AS bigint START WITH 260001 CACHE 1;
COMMENT ON SEQUENCE public.invoice_number_seq IS 'Numbers of invoices.';

CREATE TABLE public.invoices (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number bigint NOT NULL UNIQUE DEFAULT nextval('public.invoice_number_seq'),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE RESTRICT,
    subscription_id uuid,
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'paid', 'void', 'uncollectible')),
    currency character(3) NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
    period_start date,
    period_end date,
    subtotal bigint NOT NULL DEFAULT 0,
    tax bigint NOT NULL DEFAULT 0,
    total bigint GENERATED ALWAYS AS (subtotal + tax) STORED,
    paid bigint NOT NULL DEFAULT 0,
    due_on date,
    issued_at timestamptz,
    paid_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, subscription_id) REFERENCES public.subscriptions (organization_id, id)
        ON DELETE RESTRICT,
    CONSTRAINT invoices_period CHECK (period_end >= period_start),
    CONSTRAINT invoices_issued CHECK (status NOT IN ('open', 'paid', 'uncollectible') OR issued_at IS NOT NULL),
    CONSTRAINT invoices_paid CHECK ((status = 'paid') = (paid_at IS NOT NULL)),
    CONSTRAINT invoices_not_negative CHECK (status IN ('draft', 'void') OR subtotal + tax >= 0)
);
CREATE INDEX invoices_subscription_idx ON public.invoices (organization_id, subscription_id);
CREATE INDEX invoices_due_idx ON public.invoices (due_on) WHERE status = 'open';
COMMENT ON TABLE public.invoices IS
    'What is asked of an organisation. A draft may change; an issued one is paid, written off or made void, never '
    'deleted.';
COMMENT ON COLUMN public.invoices.id IS 'Key.';
COMMENT ON COLUMN public.invoices.number IS 'The number that is printed.';
COMMENT ON COLUMN public.invoices.organization_id IS 'Who is to pay.';
COMMENT ON COLUMN public.invoices.subscription_id IS
    'For which subscription of that organisation; NULL for other services.';
COMMENT ON COLUMN public.invoices.status IS
    'draft, open (issued), paid, void, uncollectible. Paid comes by itself, with the last payment.';
COMMENT ON COLUMN public.invoices.currency IS 'ISO 4217, of all its lines and payments.';
COMMENT ON COLUMN public.invoices.period_start IS 'First day that it is for.';
COMMENT ON COLUMN public.invoices.period_end IS 'Last day that it is for.';
COMMENT ON COLUMN public.invoices.subtotal IS
    'Sum of its lines. Kept by the database: what is written here is replaced.';
COMMENT ON COLUMN public.invoices.tax IS 'Sum of its lines'' tax. Kept by the database.';
COMMENT ON COLUMN public.invoices.total IS 'subtotal and tax.';
COMMENT ON COLUMN public.invoices.paid IS
    'Sum of its payments that succeeded; more than the total where somebody paid twice. Kept by the database.';
COMMENT ON COLUMN public.invoices.due_on IS 'When it is to be paid.';
COMMENT ON COLUMN public.invoices.issued_at IS 'When it left the draft; from then on its lines are fixed.';
COMMENT ON COLUMN public.invoices.paid_at IS 'When it was paid in full.';
COMMENT ON COLUMN public.invoices.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.invoices.updated_at IS 'When it last changed.';

CREATE TABLE public.invoice_line_items (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    invoice_id uuid NOT NULL REFERENCES public.invoices ON DELETE CASCADE,
    line_number integer NOT NULL CHECK (line_number > 0),
    kind text NOT NULL CHECK (kind IN ('subscription', 'usage', 'service', 'credit')),
    description text NOT NULL CHECK (description <> ''),
    quantity numeric(14, 3) NOT NULL DEFAULT 1 CHECK (quantity > 0),
    unit_amount numeric(14, 4) NOT NULL,
    tax_rate public.percentage NOT NULL DEFAULT 0,
    amount bigint GENERATED ALWAYS AS (round(quantity * unit_amount)) STORED,
    tax bigint GENERATED ALWAYS AS (round(round(quantity * unit_amount) * tax_rate::numeric / 100)) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (invoice_id, line_number),
    CONSTRAINT invoice_line_items_sign CHECK ((kind = 'credit') = (unit_amount < 0))
);
COMMENT ON TABLE public.invoice_line_items IS 'The lines of an invoice. They can change while it is a draft.';
COMMENT ON COLUMN public.invoice_line_items.id IS 'Key.';
COMMENT ON COLUMN public.invoice_line_items.invoice_id IS 'Whose line it is.';
COMMENT ON COLUMN public.invoice_line_items.line_number IS 'Its place on the invoice.';
COMMENT ON COLUMN public.invoice_line_items.kind IS
    'A subscription, usage above what is included, a service, or a credit.';
COMMENT ON COLUMN public.invoice_line_items.description IS 'As it is printed.';
COMMENT ON COLUMN public.invoice_line_items.quantity IS 'How many.';
COMMENT ON COLUMN public.invoice_line_items.unit_amount IS
    'What one costs, in the smallest unit of the currency and parts of it; negative for a credit and only there.';
COMMENT ON COLUMN public.invoice_line_items.tax_rate IS 'Percent.';
COMMENT ON COLUMN public.invoice_line_items.amount IS 'Quantity times price, rounded half away from zero.';
COMMENT ON COLUMN public.invoice_line_items.tax IS
    'Tax on the rounded amount, rounded the same way: rounded by the line, as it is printed.';
COMMENT ON COLUMN public.invoice_line_items.created_at IS 'When the row was made.';

CREATE TABLE public.payments (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    payment_method_id uuid,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'succeeded', 'failed', 'refunded')),
    amount bigint NOT NULL CHECK (amount > 0),
    provider_payment_id text UNIQUE,
    failure_reason text,
    settled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (organization_id, invoice_id) REFERENCES public.invoices (organization_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (organization_id, payment_method_id) REFERENCES public.payment_methods (organization_id, id)
        ON DELETE SET NULL (payment_method_id),
    CONSTRAINT payments_settled CHECK ((status = 'pending') = (settled_at IS NULL)),
    CONSTRAINT payments_failed CHECK ((status = 'failed') = (failure_reason IS NOT NULL))
);
CREATE INDEX payments_invoice_idx ON public.payments (organization_id, invoice_id);
CREATE INDEX payments_payment_method_idx ON public.payments (organization_id, payment_method_id);
CREATE INDEX payments_counted_idx ON public.payments (invoice_id) INCLUDE (amount) WHERE status = 'succeeded';
COMMENT ON TABLE public.payments IS 'Money that came, or should have come, for an invoice.';
COMMENT ON COLUMN public.payments.id IS 'Key.';
COMMENT ON COLUMN public.payments.organization_id IS 'Who pays: the invoice''s and the method''s own organisation.';
COMMENT ON COLUMN public.payments.invoice_id IS 'What for.';
COMMENT ON COLUMN public.payments.payment_method_id IS 'With what; NULL: not known any more.';
COMMENT ON COLUMN public.payments.status IS 'pending, succeeded, failed, refunded. Only those that succeeded count.';
COMMENT ON COLUMN public.payments.amount IS 'In the smallest unit of the invoice''s currency.';
COMMENT ON COLUMN public.payments.provider_payment_id IS 'Its id at the provider: a payment is entered once.';
COMMENT ON COLUMN public.payments.failure_reason IS 'Why it failed.';
COMMENT ON COLUMN public.payments.settled_at IS 'When it was decided.';
COMMENT ON COLUMN public.payments.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.payments.updated_at IS 'When it last changed.';

-- A BEFORE trigger runs with the invoice's row locked, and each statement in it sees what was committed until then. So
-- the sums are right however many sessions write lines and payments at once; summing in the UPDATE itself would not be.
CREATE FUNCTION public.add_up_invoice() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.status <> 'draft' AND (
        NEW.status = 'draft' OR (OLD.status = 'void' AND NEW.status <> 'void')
        OR (NEW.organization_id, NEW.currency, NEW.number) <> (OLD.organization_id, OLD.currency, OLD.number)
    ) THEN
        RAISE EXCEPTION 'invoice % is %: it cannot be changed so', OLD.number, OLD.status
            USING ERRCODE = 'restrict_violation', HINT = 'Make it void and issue another one.';
    END IF;
    SELECT coalesce(sum(l.amount), 0), coalesce(sum(l.tax), 0) INTO NEW.subtotal, NEW.tax
    FROM public.invoice_line_items AS l
    WHERE l.invoice_id = NEW.id;
    SELECT coalesce(sum(p.amount), 0) INTO NEW.paid
    FROM public.payments AS p
    WHERE p.invoice_id = NEW.id AND p.status = 'succeeded';
    IF NEW.status IN ('open', 'paid') THEN
        NEW.issued_at := coalesce(NEW.issued_at, now());
        NEW.status := CASE WHEN NEW.paid >= NEW.subtotal + NEW.tax THEN 'paid' ELSE 'open' END;
        NEW.paid_at := CASE WHEN NEW.status = 'paid' THEN coalesce(NEW.paid_at, now()) END;
    END IF;
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.add_up_invoice() IS
    'Trigger: an invoice''s sums are those of its lines and payments; an issued one does not become a draft again.';
CREATE TRIGGER invoices_add_up BEFORE INSERT OR UPDATE ON public.invoices
    FOR EACH ROW EXECUTE FUNCTION public.add_up_invoice();

CREATE FUNCTION public.keep_issued_invoice() RETURNS trigger
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
    RAISE EXCEPTION 'invoice % was issued: it is not deleted', OLD.number
        USING ERRCODE = 'restrict_violation', HINT = 'Make it void.';
END;
$$;
COMMENT ON FUNCTION public.keep_issued_invoice() IS 'Trigger: refuses to delete what was issued.';
CREATE TRIGGER invoices_keep BEFORE DELETE ON public.invoices
    FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION public.keep_issued_invoice();

CREATE FUNCTION public.invoice_lines_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
DECLARE
    concerned uuid[];
    issued bigint;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        concerned := ARRAY(SELECT invoice_id FROM changed UNION SELECT invoice_id FROM changed_from);
    ELSE
        concerned := ARRAY(SELECT DISTINCT invoice_id FROM changed);
    END IF;
    -- In one order, so that two sessions with lines for the same invoices wait for each other and do not deadlock.
    PERFORM FROM public.invoices WHERE id = ANY (concerned) ORDER BY id FOR NO KEY UPDATE;
    SELECT min(number) INTO issued FROM public.invoices WHERE id = ANY (concerned) AND status <> 'draft';
    IF issued IS NOT NULL THEN
        RAISE EXCEPTION 'invoice % was issued: its lines are fixed', issued
            USING ERRCODE = 'restrict_violation', HINT = 'Make it void and issue another one.';
    END IF;
    UPDATE public.invoices SET updated_at = now() WHERE id = ANY (concerned);
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.invoice_lines_changed() IS 'Trigger: has the invoices of changed lines added up again.';
CREATE TRIGGER invoice_line_items_added AFTER INSERT ON public.invoice_line_items
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.invoice_lines_changed();
CREATE TRIGGER invoice_line_items_changed AFTER UPDATE ON public.invoice_line_items
    REFERENCING OLD TABLE AS changed_from NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION public.invoice_lines_changed();
CREATE TRIGGER invoice_line_items_removed AFTER DELETE ON public.invoice_line_items
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.invoice_lines_changed();

CREATE FUNCTION public.payments_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE public.invoices SET updated_at = now() WHERE id = OLD.invoice_id;
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.invoice_id <> OLD.invoice_id) THEN
        UPDATE public.invoices SET updated_at = now() WHERE id = NEW.invoice_id;
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION public.payments_changed() IS 'Trigger: has the invoice of a payment added up again.';
CREATE TRIGGER payments_count AFTER INSERT OR UPDATE OR DELETE ON public.payments
    FOR EACH ROW EXECUTE FUNCTION public.payments_changed();

CREATE TRIGGER subscription_plans_touch BEFORE UPDATE ON public.subscription_plans
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER billing_customers_touch BEFORE UPDATE ON public.billing_customers
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER payment_methods_touch BEFORE UPDATE ON public.payment_methods
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER subscriptions_touch BEFORE UPDATE ON public.subscriptions
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER payments_touch BEFORE UPDATE ON public.payments
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- ------------------------------------------------------------------------------ grants and row-level security

-- The baseline's default privileges say the same where postgres applies this; they say nothing where another role does.
GRANT ALL ON public.account_deletion_audit, public.billing_customers, public.billing_webhook_events,
    public.invoice_line_items, public.invoices, public.payment_methods, public.payments, public.subscription_plans,
    public.subscriptions, public.usage_records TO service_role;
GRANT USAGE ON SEQUENCE public.invoice_number_seq TO service_role;
REVOKE ALL ON SEQUENCE public.invoice_number_seq FROM authenticated;
REVOKE ALL ON public.account_deletion_audit, public.billing_customers, public.billing_webhook_events,
    public.invoice_line_items, public.invoices, public.payment_methods, public.payments, public.subscription_plans,
    public.subscriptions, public.usage_records FROM authenticated;
GRANT SELECT ON public.account_deletion_audit, public.billing_customers, public.invoice_line_items, public.invoices,
    public.payment_methods, public.payments, public.subscription_plans, public.subscriptions, public.usage_records
    TO authenticated;
GRANT UPDATE (legal_name, billing_email, tax_id, country, address) ON public.billing_customers TO authenticated;
REVOKE EXECUTE ON FUNCTION public.audit_account_deletion(), public.enter_usage(), public.keep_usage(),
    public.add_up_invoice(), public.keep_issued_invoice(), public.invoice_lines_changed(), public.payments_changed()
    FROM PUBLIC;

ALTER TABLE public.subscription_plans ENABLE ROW LEVEL SECURITY;
CREATE POLICY subscription_plans_read ON public.subscription_plans FOR SELECT TO authenticated USING (true);

ALTER TABLE public.billing_customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY billing_customers_read ON public.billing_customers FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));
CREATE POLICY billing_customers_update ON public.billing_customers FOR UPDATE TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));

ALTER TABLE public.account_deletion_audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_deletion_audit_read ON public.account_deletion_audit FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));

-- No policy: the services alone.
ALTER TABLE public.billing_webhook_events ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payment_methods ENABLE ROW LEVEL SECURITY;
CREATE POLICY payment_methods_read ON public.payment_methods FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));

ALTER TABLE public.subscriptions ENABLE ROW LEVEL SECURITY;
CREATE POLICY subscriptions_read ON public.subscriptions FOR SELECT TO authenticated
    USING (public.is_member(organization_id));

ALTER TABLE public.usage_records ENABLE ROW LEVEL SECURITY;
CREATE POLICY usage_records_read ON public.usage_records FOR SELECT TO authenticated
    USING (public.is_member(organization_id));

ALTER TABLE public.invoices ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoices_read ON public.invoices FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));

-- A line and a payment are seen by whoever sees the invoice: its policy decides, once.
ALTER TABLE public.invoice_line_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_line_items_read ON public.invoice_line_items FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.invoices AS i WHERE i.id = invoice_id));

ALTER TABLE public.payments ENABLE ROW LEVEL SECURITY;
CREATE POLICY payments_read ON public.payments FOR SELECT TO authenticated
    USING (public.is_member(organization_id, 'admin'));
