-- What is sold, who has bought it, and what that allows.

CREATE TABLE main.plans (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code text NOT NULL UNIQUE CHECK (code IN ('starter', 'professional', 'enterprise')),
    name text NOT NULL,
    limits jsonb NOT NULL CHECK (jsonb_typeof(limits) = 'object'),
    features text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE main.plans IS 'What a plan allows; what it costs is in subscription.plans.';
COMMENT ON COLUMN main.plans.id IS 'Key.';
COMMENT ON COLUMN main.plans.code IS 'starter, professional or enterprise.';
COMMENT ON COLUMN main.plans.name IS 'For people.';
COMMENT ON COLUMN main.plans.limits IS 'Resource to how much of it: {"boms": 20}.';
COMMENT ON COLUMN main.plans.features IS 'What it includes besides.';
COMMENT ON COLUMN main.plans.created_at IS 'When the row was made.';

CREATE TABLE subscription.plans (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    plan_id uuid NOT NULL REFERENCES main.plans ON DELETE RESTRICT,
    price main.money NOT NULL CHECK ((price).amount >= 0 AND (price).currency IS NOT NULL),
    billed_every interval NOT NULL CHECK (billed_every > interval '0'),
    offered_during daterange NOT NULL,
    UNIQUE (plan_id, billed_every, offered_during)
);
CREATE INDEX plans_price_idx ON subscription.plans ((price::numeric));
COMMENT ON TABLE subscription.plans IS 'A plan at a price, while it is offered.';
COMMENT ON COLUMN subscription.plans.id IS 'Key.';
COMMENT ON COLUMN subscription.plans.plan_id IS 'What is sold: the plan in main.';
COMMENT ON COLUMN subscription.plans.price IS 'For one period, without tax.';
COMMENT ON COLUMN subscription.plans.billed_every IS 'How long a period is.';
COMMENT ON COLUMN subscription.plans.offered_during IS 'The days on which it can be bought; without an end: still.';

CREATE TABLE subscription.subscriptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE RESTRICT,
    plan_id uuid NOT NULL REFERENCES subscription.plans ON DELETE RESTRICT,
    paid_during tstzrange NOT NULL,
    status text NOT NULL CHECK (status IN ('trial', 'paid', 'overdue', 'cancelled')),
    cancelled_because text,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX subscriptions_tenant_id_idx ON subscription.subscriptions (tenant_id);
CREATE INDEX subscriptions_plan_id_idx ON subscription.subscriptions (plan_id);
CREATE INDEX subscriptions_running_out_idx ON subscription.subscriptions (upper(paid_during))
    WHERE status IN ('trial', 'paid');
COMMENT ON TABLE subscription.subscriptions IS 'Contracts: who pays for which plan, until when.';
COMMENT ON COLUMN subscription.subscriptions.id IS 'Key.';
COMMENT ON COLUMN subscription.subscriptions.tenant_id IS 'Who pays.';
COMMENT ON COLUMN subscription.subscriptions.plan_id IS 'The offer that was bought.';
COMMENT ON COLUMN subscription.subscriptions.paid_during IS 'From when to when the contract runs.';
COMMENT ON COLUMN subscription.subscriptions.status IS 'trial, paid, overdue or cancelled.';
COMMENT ON COLUMN subscription.subscriptions.cancelled_because IS
    'The reason, in words; NULL: none was given, or it is not cancelled.';
COMMENT ON COLUMN subscription.subscriptions.created_at IS 'When the row was made.';

CREATE TABLE main.subscriptions (
    tenant_id uuid PRIMARY KEY REFERENCES main.tenants ON DELETE CASCADE,
    plan_id uuid NOT NULL REFERENCES main.plans ON DELETE RESTRICT,
    contract_id uuid REFERENCES subscription.subscriptions ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    seats integer NOT NULL CHECK (seats > 0),
    grace_until date,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX subscriptions_plan_id_idx ON main.subscriptions (plan_id);
CREATE INDEX subscriptions_contract_id_idx ON main.subscriptions (contract_id);
COMMENT ON TABLE main.subscriptions IS 'What a tenant may use today; the contract says why.';
COMMENT ON COLUMN main.subscriptions.tenant_id IS 'The tenant; one row each.';
COMMENT ON COLUMN main.subscriptions.plan_id IS 'What it may use.';
COMMENT ON COLUMN main.subscriptions.contract_id IS 'The contract that says so; NULL: none, or it is gone.';
COMMENT ON COLUMN main.subscriptions.seats IS 'How many people may have a seat.';
COMMENT ON COLUMN main.subscriptions.grace_until IS
    'Until that day it may go on without paying; NULL: no such day is set.';
COMMENT ON COLUMN main.subscriptions.updated_at IS 'When the row last changed.';

CREATE TABLE main.tenant_quotas (
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    resource text NOT NULL CHECK (resource IN ('boms', 'components', 'api_calls', 'storage_mb')),
    allowed bigint NOT NULL CHECK (allowed >= 0),
    used bigint NOT NULL DEFAULT 0 CHECK (used >= 0),
    used_percent numeric GENERATED ALWAYS AS (round(100.0 * used / nullif(allowed, 0), 1)) STORED,
    PRIMARY KEY (tenant_id, resource)
);
COMMENT ON TABLE main.tenant_quotas IS 'How much of a resource a tenant may use, and has used this month.';
COMMENT ON COLUMN main.tenant_quotas.tenant_id IS 'The tenant.';
COMMENT ON COLUMN main.tenant_quotas.resource IS 'boms, components, api_calls or storage_mb.';
COMMENT ON COLUMN main.tenant_quotas.allowed IS 'As many as the tenant may use; of storage, megabytes.';
COMMENT ON COLUMN main.tenant_quotas.used IS 'As many as it has used; it may be more than allowed.';
COMMENT ON COLUMN main.tenant_quotas.used_percent IS
    'used in percent of allowed, to one decimal; NULL: nothing is allowed. Computed.';

CREATE TABLE main.feature_flags (
    name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9-]*$'),
    description text NOT NULL,
    enabled boolean NOT NULL DEFAULT false,
    rollout_percent numeric(5, 2) NOT NULL DEFAULT 0 CHECK (rollout_percent BETWEEN 0 AND 100),
    tenants uuid[] NOT NULL DEFAULT '{}',
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE main.feature_flags IS 'What is switched on, for which tenants, for what share of the others.';
COMMENT ON COLUMN main.feature_flags.name IS 'Small letters, digits and hyphens.';
COMMENT ON COLUMN main.feature_flags.description IS 'What is switched on by it.';
COMMENT ON COLUMN main.feature_flags.enabled IS 'false: off for everybody.';
COMMENT ON COLUMN main.feature_flags.rollout_percent IS 'For what share of the tenants not listed it is on, 0 to 100.';
COMMENT ON COLUMN main.feature_flags.tenants IS 'Ids of those for whom it is on in any case.';
COMMENT ON COLUMN main.feature_flags.updated_at IS 'When the row last changed.';

CREATE TRIGGER subscriptions_touch BEFORE UPDATE ON main.subscriptions
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION main.touch_updated_at();
CREATE TRIGGER feature_flags_touch BEFORE UPDATE ON main.feature_flags
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION main.touch_updated_at();
