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
COMMENT ON COLUMN main.contacts.id IS 'Key.';
COMMENT ON COLUMN main.contacts.tenant_id IS 'Whose contact it is.';
COMMENT ON COLUMN main.contacts.user_id IS 'The person''s row of users; NULL: no seat, or it is gone.';
COMMENT ON COLUMN main.contacts.purpose IS
    'What to write about: billing, technical, security or legal; one contact for each.';
COMMENT ON COLUMN main.contacts.full_name IS 'A person, or a desk.';
COMMENT ON COLUMN main.contacts.email IS 'Where to write to.';
COMMENT ON COLUMN main.contacts.phone IS 'With + and the country''s code; NULL: not given.';
COMMENT ON COLUMN main.contacts.created_at IS 'When the row was made.';

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
COMMENT ON COLUMN main.addresses.id IS 'Key.';
COMMENT ON COLUMN main.addresses.tenant_id IS 'Whose address it is.';
COMMENT ON COLUMN main.addresses.kind IS 'billing, shipping or registered.';
COMMENT ON COLUMN main.addresses.lines IS 'One to four lines above the city.';
COMMENT ON COLUMN main.addresses.postal_code IS 'As it is written in the country.';
COMMENT ON COLUMN main.addresses.city IS 'As it is written in the country.';
COMMENT ON COLUMN main.addresses.country IS 'Two capitals of ISO 3166.';
COMMENT ON COLUMN main.addresses.valid_from IS 'From this day on it holds, until a newer one of its kind.';

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
COMMENT ON COLUMN main.user_invitations.id IS 'Key; the same in the app plane.';
COMMENT ON COLUMN main.user_invitations.tenant_id IS 'The tenant that invites.';
COMMENT ON COLUMN main.user_invitations.email IS
    'Where the letter went. One open invitation for an address and tenant.';
COMMENT ON COLUMN main.user_invitations.role IS 'What the person is to be: viewer, member, admin, owner or billing.';
COMMENT ON COLUMN main.user_invitations.status IS
    'open; accepted or declined by the person; withdrawn by the tenant; expired.';
COMMENT ON COLUMN main.user_invitations.invited_by IS 'Who invited; NULL: that person is gone.';
COMMENT ON COLUMN main.user_invitations.created_at IS 'When the row was made.';
COMMENT ON COLUMN main.user_invitations.expires_at IS 'Until when it can be answered.';

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
COMMENT ON COLUMN main.leads.id IS 'Key.';
COMMENT ON COLUMN main.leads.company IS 'As the company calls itself.';
COMMENT ON COLUMN main.leads.email IS 'Where to answer.';
COMMENT ON COLUMN main.leads.source IS 'How the company came to ask: website, fair, referral or webinar.';
COMMENT ON COLUMN main.leads.stage IS 'new, contacted, demo, won or lost; the platform''s people set it.';
COMMENT ON COLUMN main.leads.tenant_id IS 'What became of it, once won; NULL: no tenant, or it is gone.';
COMMENT ON COLUMN main.leads.notes IS 'What the platform''s people say about it; may be empty.';
COMMENT ON COLUMN main.leads.created_at IS 'When the company asked.';
COMMENT ON COLUMN main.leads.updated_at IS 'When the row last changed.';

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
COMMENT ON COLUMN main.user_activities.id IS 'Key.';
COMMENT ON COLUMN main.user_activities.user_id IS 'The person.';
COMMENT ON COLUMN main.user_activities.tenant_id IS 'For which tenant; NULL: for none.';
COMMENT ON COLUMN main.user_activities.activity IS 'signed_in, signed_out, sign_in_failed, key_created or exported.';
COMMENT ON COLUMN main.user_activities.ip IS 'From which address; NULL: not known.';
COMMENT ON COLUMN main.user_activities.user_agent IS 'The program, as it names itself; NULL: it did not.';
COMMENT ON COLUMN main.user_activities.occurred_at IS 'When it happened.';

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
COMMENT ON COLUMN main.notification_history.id IS 'Key.';
COMMENT ON COLUMN main.notification_history.tenant_id IS 'The tenant that the letter is about.';
COMMENT ON COLUMN main.notification_history.user_id IS 'To whom; NULL: no user, or gone.';
COMMENT ON COLUMN main.notification_history.template IS 'Which letter: small letters and _.';
COMMENT ON COLUMN main.notification_history.recipient IS 'Where it went.';
COMMENT ON COLUMN main.notification_history.subject IS 'As it was sent.';
COMMENT ON COLUMN main.notification_history.status IS 'sent, bounced (it came back) or failed (it never went).';
COMMENT ON COLUMN main.notification_history.sent_at IS 'When it was sent, or tried.';

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
COMMENT ON COLUMN main.resources.id IS 'Key.';
COMMENT ON COLUMN main.resources.tenant_id IS 'For whom it was set up.';
COMMENT ON COLUMN main.resources.kind IS 'schema, bucket, queue, realm or namespace.';
COMMENT ON COLUMN main.resources.name IS 'By which its own system knows it; unique in its kind.';
COMMENT ON COLUMN main.resources.status IS 'creating, ready, failed or removed.';
COMMENT ON COLUMN main.resources.settings IS 'How it was set up: region, by what.';
COMMENT ON COLUMN main.resources.created_at IS 'When the row was made.';

CREATE TRIGGER leads_touch BEFORE UPDATE ON main.leads
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION main.touch_updated_at();
