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
COMMENT ON COLUMN main.payment_methods.id IS 'Key.';
COMMENT ON COLUMN main.payment_methods.tenant_id IS 'Who pays with it.';
COMMENT ON COLUMN main.payment_methods.kind IS 'card, direct_debit or bank_transfer.';
COMMENT ON COLUMN main.payment_methods.label IS 'By which people tell it from others.';
COMMENT ON COLUMN main.payment_methods.provider_reference IS 'By which the payment provider knows it.';
COMMENT ON COLUMN main.payment_methods.expires_on IS 'NULL: it does not, or not known.';
COMMENT ON COLUMN main.payment_methods.is_default IS
    'Whether it is taken when nobody chooses; one for each tenant at most.';
COMMENT ON COLUMN main.payment_methods.created_at IS 'When the row was made.';

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
COMMENT ON COLUMN subscription.invoices.id IS 'Key.';
COMMENT ON COLUMN subscription.invoices.subscription_id IS 'The contract.';
COMMENT ON COLUMN subscription.invoices.period IS 'The days that it is for; once for each contract.';
COMMENT ON COLUMN subscription.invoices.net IS 'Without tax.';
COMMENT ON COLUMN subscription.invoices.tax_percent IS '0: no tax.';
COMMENT ON COLUMN subscription.invoices.lines IS 'A list of what makes up net: text and amount.';
COMMENT ON COLUMN subscription.invoices.created_at IS 'When the row was made.';

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
COMMENT ON COLUMN main.invoices.id IS 'Key.';
COMMENT ON COLUMN main.invoices.number IS 'INV-, the year, a hyphen, five digits; unique.';
COMMENT ON COLUMN main.invoices.tenant_id IS 'Who owes it.';
COMMENT ON COLUMN main.invoices.subscription_invoice_id IS 'The contract''s part of it; NULL: for something else.';
COMMENT ON COLUMN main.invoices.total IS 'With tax.';
COMMENT ON COLUMN main.invoices.status IS 'draft, open, paid, overdue or void.';
COMMENT ON COLUMN main.invoices.issued_on IS 'The day on it; NULL in drafts only.';
COMMENT ON COLUMN main.invoices.due_on IS 'To be paid by that day; NULL: none is set.';
COMMENT ON COLUMN main.invoices.paid_at IS 'Set exactly when the status is paid.';

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
COMMENT ON COLUMN main.payment_intents.id IS 'Key.';
COMMENT ON COLUMN main.payment_intents.invoice_id IS 'The invoice to be paid.';
COMMENT ON COLUMN main.payment_intents.payment_method_id IS 'How; NULL: not chosen, or gone.';
COMMENT ON COLUMN main.payment_intents.amount IS 'More than nothing.';
COMMENT ON COLUMN main.payment_intents.status IS 'created, processing, succeeded, failed or cancelled.';
COMMENT ON COLUMN main.payment_intents.failure IS 'What the provider said; set exactly when it failed.';
COMMENT ON COLUMN main.payment_intents.created_at IS 'When it was begun.';

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
COMMENT ON COLUMN subscription.monthly_revenue.plan IS 'The plan''s code.';
COMMENT ON COLUMN subscription.monthly_revenue.month IS
    'The first day of the month in which the invoices'' periods begin.';
COMMENT ON COLUMN subscription.monthly_revenue.currency IS 'Three letters; each is summed by itself.';
COMMENT ON COLUMN subscription.monthly_revenue.invoices IS 'How many there are.';
COMMENT ON COLUMN subscription.monthly_revenue.net IS 'Their sum, without tax.';
