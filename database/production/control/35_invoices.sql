-- What tenants owe and how they pay.

CREATE TABLE main.payment_methods (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('card', 'direct_debit', 'bank_transfer')),
    label text NOT NULL CHECK (label <> ''),
    provider_reference text UNIQUE,
    expires_on date,
    is_default boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT payment_methods_reference CHECK (kind = 'bank_transfer' OR provider_reference IS NOT NULL)
);
CREATE INDEX payment_methods_tenant_id_idx ON main.payment_methods (tenant_id);
CREATE UNIQUE INDEX payment_methods_default_key ON main.payment_methods (tenant_id) WHERE is_default;
COMMENT ON TABLE main.payment_methods IS
    'How a tenant pays. Numbers of cards and accounts are with the provider, never here.';
COMMENT ON COLUMN main.payment_methods.provider_reference IS 'By which the payment provider knows it.';

CREATE TABLE subscription.invoices (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    subscription_id uuid NOT NULL REFERENCES subscription.subscriptions ON DELETE RESTRICT,
    period daterange NOT NULL CHECK (NOT isempty(period)),
    net main.money NOT NULL CHECK ((net).amount >= 0 AND (net).currency IS NOT NULL),
    tax_percent numeric(5, 2) NOT NULL DEFAULT 0 CHECK (tax_percent BETWEEN 0 AND 100),
    lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT invoices_once UNIQUE (subscription_id, period)
);
COMMENT ON TABLE subscription.invoices IS
    'What a contract comes to for a period; the invoice that went out is in main.';

CREATE TABLE main.invoices (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number text NOT NULL UNIQUE CHECK (number ~ '^INV-[0-9]{4}-[0-9]{5}$'),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE RESTRICT,
    subscription_invoice_id uuid UNIQUE REFERENCES subscription.invoices ON DELETE RESTRICT,
    total main.money NOT NULL CHECK ((total).amount >= 0 AND (total).currency IS NOT NULL),
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'paid', 'overdue', 'void')),
    issued_on date,
    due_on date CHECK (due_on >= issued_on),
    paid_at timestamptz,
    CONSTRAINT invoices_issued CHECK (status = 'draft' OR issued_on IS NOT NULL),
    CONSTRAINT invoices_paid CHECK ((status = 'paid') = (paid_at IS NOT NULL))
);
CREATE INDEX invoices_tenant_id_idx ON main.invoices (tenant_id, issued_on DESC);
CREATE INDEX invoices_unpaid_idx ON main.invoices (due_on) WHERE status IN ('open', 'overdue');
COMMENT ON TABLE main.invoices IS 'Invoices as they went out, with tax.';

CREATE TABLE main.payment_intents (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    invoice_id uuid NOT NULL REFERENCES main.invoices ON DELETE RESTRICT,
    payment_method_id uuid REFERENCES main.payment_methods ON DELETE SET NULL,
    amount main.money NOT NULL CHECK ((amount).amount > 0 AND (amount).currency IS NOT NULL),
    status text NOT NULL CHECK (status IN ('created', 'processing', 'succeeded', 'failed', 'cancelled')),
    failure text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT payment_intents_failure CHECK ((status = 'failed') = (failure IS NOT NULL))
);
CREATE INDEX payment_intents_invoice_id_idx ON main.payment_intents (invoice_id);
CREATE INDEX payment_intents_payment_method_id_idx ON main.payment_intents (payment_method_id);
CREATE UNIQUE INDEX payment_intents_succeeded_key ON main.payment_intents (invoice_id) WHERE status = 'succeeded';
COMMENT ON TABLE main.payment_intents IS 'Attempts to collect an invoice; one of them succeeds at most.';

CREATE MATERIALIZED VIEW subscription.monthly_revenue AS
SELECT
    p.code AS plan,
    (date_trunc('month', lower(i.period)))::date AS month,
    (i.net).currency AS currency,
    count(*) AS invoices,
    sum((i.net).amount) AS net
FROM subscription.invoices AS i
JOIN subscription.subscriptions AS s ON s.id = i.subscription_id
JOIN subscription.plans AS o ON o.id = s.plan_id
JOIN main.plans AS p ON p.id = o.plan_id
GROUP BY p.code, month, (i.net).currency
WITH NO DATA;
CREATE UNIQUE INDEX monthly_revenue_key ON subscription.monthly_revenue (plan, month, currency);
COMMENT ON MATERIALIZED VIEW subscription.monthly_revenue IS 'Net revenue by plan and month, as of the last refresh.';
