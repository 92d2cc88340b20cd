-- Whom the platform deals with: contacts and addresses of tenants, people who are invited, and those who may yet come.

CREATE TABLE main.contacts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    user_id uuid REFERENCES main.users ON DELETE SET NULL,
    purpose text NOT NULL CHECK (purpose IN ('billing', 'technical', 'security', 'legal')),
    full_name text NOT NULL CHECK (full_name <> ''),
    email main.email_address NOT NULL,
    phone text CHECK (phone ~ '^\+[0-9 ]{6,20}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant_id, purpose)
);
CREATE INDEX contacts_user_id_idx ON main.contacts (user_id);
COMMENT ON TABLE main.contacts IS 'Whom to write to about what; need not have a seat.';

CREATE TABLE main.addresses (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('billing', 'shipping', 'registered')),
    lines text[] NOT NULL CHECK (cardinality(lines) BETWEEN 1 AND 4),
    postal_code text NOT NULL,
    city text NOT NULL,
    country character(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    valid_from date NOT NULL DEFAULT CURRENT_DATE,
    UNIQUE (tenant_id, kind, valid_from)
);
COMMENT ON TABLE main.addresses IS
    'A tenant''s addresses; the newest of a kind holds, older ones explain old invoices.';

CREATE TABLE main.user_invitations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    email main.email_address NOT NULL,
    role text NOT NULL CHECK (role IN ('viewer', 'member', 'admin', 'owner', 'billing')),
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn', 'expired')),
    invited_by uuid REFERENCES main.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);
CREATE UNIQUE INDEX user_invitations_open_key ON main.user_invitations (tenant_id, lower(email)) WHERE status = 'open';
CREATE INDEX user_invitations_tenant_id_idx ON main.user_invitations (tenant_id);
CREATE INDEX user_invitations_invited_by_idx ON main.user_invitations (invited_by);
COMMENT ON TABLE main.user_invitations IS
    'Who was asked to take a seat. The ids are those of the app plane''s invitations.';

CREATE TABLE main.leads (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    company text NOT NULL CHECK (company <> ''),
    email main.email_address NOT NULL,
    source text NOT NULL CHECK (source IN ('website', 'fair', 'referral', 'webinar')),
    stage text NOT NULL DEFAULT 'new' CHECK (stage IN ('new', 'contacted', 'demo', 'won', 'lost')),
    tenant_id uuid REFERENCES main.tenants ON DELETE SET NULL,
    notes text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT leads_won CHECK (tenant_id IS NULL OR stage = 'won')
);
CREATE INDEX leads_tenant_id_idx ON main.leads (tenant_id);
COMMENT ON TABLE main.leads IS 'Companies that asked about the platform, and the tenants that some became.';

CREATE TABLE main.user_activities (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES main.users ON DELETE CASCADE,
    tenant_id uuid REFERENCES main.tenants ON DELETE CASCADE,
    activity text NOT NULL CHECK (activity IN ('signed_in', 'signed_out', 'sign_in_failed', 'key_created', 'exported')),
    ip inet,
    user_agent text,
    occurred_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX user_activities_user_id_idx ON main.user_activities (user_id, occurred_at DESC);
CREATE INDEX user_activities_tenant_id_idx ON main.user_activities (tenant_id);
COMMENT ON TABLE main.user_activities IS 'When people came and went, for themselves and for their administrators.';

CREATE TABLE main.notification_history (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    user_id uuid REFERENCES main.users ON DELETE SET NULL,
    template text NOT NULL CHECK (template ~ '^[a-z_]+$'),
    recipient main.email_address NOT NULL,
    subject text NOT NULL,
    status text NOT NULL CHECK (status IN ('sent', 'bounced', 'failed')),
    sent_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX notification_history_tenant_id_idx ON main.notification_history (tenant_id, sent_at DESC);
CREATE INDEX notification_history_user_id_idx ON main.notification_history (user_id);
COMMENT ON TABLE main.notification_history IS 'Letters that the platform sent about a tenant.';

CREATE TABLE main.resources (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('schema', 'bucket', 'queue', 'realm', 'namespace')),
    name text NOT NULL CHECK (name <> ''),
    status text NOT NULL CHECK (status IN ('creating', 'ready', 'failed', 'removed')),
    settings jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(settings) = 'object'),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (kind, name)
);
CREATE INDEX resources_tenant_id_idx ON main.resources (tenant_id);
COMMENT ON TABLE main.resources IS 'What was set up for a tenant, wherever it is.';

CREATE TRIGGER leads_touch BEFORE UPDATE ON main.leads
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION main.touch_updated_at();
