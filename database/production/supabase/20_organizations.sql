-- Organisations, people, workspaces and projects, and the functions that row-level security asks.

CREATE TABLE public.users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email public.email_address NOT NULL,
    full_name text NOT NULL CHECK (full_name <> ''),
    platform_role text NOT NULL DEFAULT 'member' CHECK (platform_role IN ('member', 'support', 'administrator')),
    organization_id uuid,
    locale text NOT NULL DEFAULT 'en',
    time_zone text NOT NULL DEFAULT 'UTC',
    avatar_path text,
    last_sign_in_at timestamptz,
    last_sign_in_ip inet,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_email_key ON public.users (lower(email));
COMMENT ON TABLE public.users IS 'People who sign in. The control plane knows them by the same id.';
COMMENT ON COLUMN public.users.id IS 'Key; the same in the control plane.';
COMMENT ON COLUMN public.users.email IS 'Unique, capitals aside; a service sets it.';
COMMENT ON COLUMN public.users.full_name IS 'As the person writes it; theirs to change.';
COMMENT ON COLUMN public.users.platform_role IS
    'member, support or administrator: what the person may do across organisations; inside one, the membership says.';
COMMENT ON COLUMN public.users.organization_id IS
    'The organisation that pays for the seat. NULL: the platform''s own staff, and people whose organisation is gone.';
COMMENT ON COLUMN public.users.locale IS 'The language in which the application speaks to the person.';
COMMENT ON COLUMN public.users.time_zone IS 'A name of the tz database; times are shown and quiet hours kept in it.';
COMMENT ON COLUMN public.users.avatar_path IS 'Where the person''s picture lies; NULL: there is none.';
COMMENT ON COLUMN public.users.last_sign_in_at IS 'NULL: never yet.';
COMMENT ON COLUMN public.users.last_sign_in_ip IS 'The address that it came from; NULL: never yet, or not known.';
COMMENT ON COLUMN public.users.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.users.updated_at IS 'When the row last changed.';

CREATE TABLE public.organizations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL CHECK (name <> ''),
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    plan text NOT NULL DEFAULT 'starter' CHECK (plan IN ('starter', 'professional', 'enterprise')),
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('trial', 'active', 'suspended', 'closed')),
    billing_email public.email_address,
    data_region text NOT NULL DEFAULT 'eu-central',
    settings jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(settings) = 'object'),
    default_workspace_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    CONSTRAINT organizations_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);
COMMENT ON TABLE public.organizations IS 'Customers. The id is the tenant''s id in the control plane.';
COMMENT ON COLUMN public.organizations.id IS 'Key; the tenant''s id in the control plane.';
COMMENT ON COLUMN public.organizations.name IS 'The customer''s name; its administrators may change it.';
COMMENT ON COLUMN public.organizations.slug IS
    'The name as it stands in addresses: small letters, digits, single hyphens.';
COMMENT ON COLUMN public.organizations.plan IS 'starter, professional or enterprise; the control plane decides.';
COMMENT ON COLUMN public.organizations.status IS
    'trial, active, suspended or closed; the control plane decides. Members cannot change a closed one.';
COMMENT ON COLUMN public.organizations.billing_email IS 'Where bills go; NULL: not said. Its administrators set it.';
COMMENT ON COLUMN public.organizations.data_region IS 'Where the data is kept; the control plane decides.';
COMMENT ON COLUMN public.organizations.settings IS
    'What its administrators prefer: currency, thresholds, template for BOMs.';
COMMENT ON COLUMN public.organizations.default_workspace_id IS
    'The workspace that opens first, one of its own; NULL: none is chosen.';
COMMENT ON COLUMN public.organizations.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.organizations.updated_at IS 'When the row last changed.';
COMMENT ON COLUMN public.organizations.closed_at IS 'Set exactly while the status is closed.';
COMMENT ON CONSTRAINT organizations_closed ON public.organizations IS 'Closed, and since when, are said together.';

CREATE TABLE public.organization_memberships (
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES public.users ON DELETE CASCADE,
    role text NOT NULL DEFAULT 'member' CHECK (role IN ('viewer', 'member', 'admin', 'owner')),
    display_name text CHECK (display_name <> ''),
    invited_by uuid REFERENCES public.users ON DELETE SET NULL,
    joined_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organization_id, user_id)
);
CREATE INDEX organization_memberships_user_id_idx
    ON public.organization_memberships (user_id) INCLUDE (organization_id, role);
CREATE INDEX organization_memberships_invited_by_idx ON public.organization_memberships (invited_by);
COMMENT ON TABLE public.organization_memberships IS 'Who belongs to which organisation, as what.';
COMMENT ON COLUMN public.organization_memberships.organization_id IS 'The organisation that the person belongs to.';
COMMENT ON COLUMN public.organization_memberships.user_id IS 'The person; of this organisation''s seats or a guest.';
COMMENT ON COLUMN public.organization_memberships.role IS
    'viewer, member, admin or owner; each may do what those before it may. Only an owner makes or unmakes an owner.';
COMMENT ON COLUMN public.organization_memberships.display_name IS
    'How the person is called here. For guests: their row of users stays with the organisation that pays for the seat.';
COMMENT ON COLUMN public.organization_memberships.invited_by IS
    'Who asked the person to join; NULL: nobody did, or that person is gone.';
COMMENT ON COLUMN public.organization_memberships.joined_at IS 'When the membership began.';
COMMENT ON INDEX public.organization_memberships_user_id_idx IS
    'Answers row-level security without a visit to the table.';

-- Deferrable: a person and the first membership are made in one transaction.
ALTER TABLE public.users
    ADD CONSTRAINT users_organization_fkey FOREIGN KEY (organization_id, id)
    REFERENCES public.organization_memberships (organization_id, user_id) ON DELETE SET NULL (organization_id)
    DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX users_organization_idx ON public.users (organization_id, id);
COMMENT ON CONSTRAINT users_organization_fkey ON public.users IS 'Whose seat is paid for is a member there.';

CREATE TABLE public.workspaces (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    name text NOT NULL CHECK (name <> ''),
    description text NOT NULL DEFAULT '',
    created_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, name),
    UNIQUE (organization_id, id)
);
CREATE INDEX workspaces_created_by_idx ON public.workspaces (created_by);
COMMENT ON TABLE public.workspaces IS 'A department''s or a product line''s share of an organisation.';
COMMENT ON COLUMN public.workspaces.id IS 'Key.';
COMMENT ON COLUMN public.workspaces.organization_id IS 'The organisation that it is a part of.';
COMMENT ON COLUMN public.workspaces.name IS 'Unique in the organisation.';
COMMENT ON COLUMN public.workspaces.description IS 'For people; may be empty.';
COMMENT ON COLUMN public.workspaces.created_by IS 'Who made it; NULL: that person is gone.';
COMMENT ON COLUMN public.workspaces.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.workspaces.updated_at IS 'When the row last changed.';

-- Deferrable: an organisation and its first workspace point at each other and are made in one transaction.
ALTER TABLE public.organizations
    ADD CONSTRAINT organizations_default_workspace_fkey FOREIGN KEY (id, default_workspace_id)
    REFERENCES public.workspaces (organization_id, id) ON DELETE SET NULL (default_workspace_id)
    DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX organizations_default_workspace_idx ON public.organizations (default_workspace_id, id);

CREATE TABLE public.projects (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    workspace_id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    code text NOT NULL CHECK (code ~ '^[A-Z]{2,5}-[0-9]{3}$'),
    phase text NOT NULL DEFAULT 'concept'
        CHECK (phase IN ('concept', 'prototype', 'pilot', 'production', 'end_of_life')),
    target_volume integer CHECK (target_volume > 0),
    target_date date,
    labels text[] NOT NULL DEFAULT '{}',
    created_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (organization_id, code),
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, workspace_id) REFERENCES public.workspaces (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX projects_workspace_idx ON public.projects (organization_id, workspace_id);
CREATE INDEX projects_created_by_idx ON public.projects (created_by);
CREATE INDEX projects_labels_idx ON public.projects USING gin (labels);
COMMENT ON TABLE public.projects IS 'A product under design or in production; its BOMs hang here.';
COMMENT ON COLUMN public.projects.id IS 'Key.';
COMMENT ON COLUMN public.projects.organization_id IS 'The organisation whose product it is.';
COMMENT ON COLUMN public.projects.workspace_id IS 'The workspace that works on it, of the same organisation.';
COMMENT ON COLUMN public.projects.name IS 'What the product is called.';
COMMENT ON COLUMN public.projects.code IS 'Two to five capitals, a hyphen, three digits; unique in the organisation.';
COMMENT ON COLUMN public.projects.phase IS
    'How far the product is: concept, prototype, pilot, production or end_of_life.';
COMMENT ON COLUMN public.projects.target_volume IS 'How many pieces are planned; NULL: not said.';
COMMENT ON COLUMN public.projects.target_date IS 'The day that is aimed at; NULL: none.';
COMMENT ON COLUMN public.projects.labels IS 'Free words by which members sort their projects.';
COMMENT ON COLUMN public.projects.created_by IS 'Who made it; NULL: that person is gone.';
COMMENT ON COLUMN public.projects.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.projects.updated_at IS 'When the row last changed.';

-- --------------------------------------------------------------------------------- membership, asked by policies

-- SECURITY DEFINER: a policy that read the memberships itself would meet their own policy and recurse.
CREATE FUNCTION public.is_member(organization uuid, at_least text DEFAULT 'viewer') RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = ''
AS $$
    SELECT EXISTS (
        SELECT FROM public.organization_memberships AS m
        WHERE m.organization_id = organization
          AND m.user_id = auth.uid()
          AND array_position(ARRAY['viewer', 'member', 'admin', 'owner'], m.role)
              >= array_position(ARRAY['viewer', 'member', 'admin', 'owner'], at_least)
    )
$$;
COMMENT ON FUNCTION public.is_member(uuid, text) IS
    'Whether the request''s user has at least this role in the organisation.';

REVOKE EXECUTE ON FUNCTION public.is_member(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.is_member(uuid, text) TO authenticated, service_role;

CREATE FUNCTION public.keep_an_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
AS $body$
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
$body$;

CREATE CONSTRAINT TRIGGER organization_keeps_an_owner
    AFTER UPDATE OR DELETE ON public.organization_memberships
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION public.keep_an_owner();
COMMENT ON TRIGGER organization_keeps_an_owner ON public.organization_memberships IS
    'At the end of the transaction, so that ownership can be handed over in two steps.';

CREATE TRIGGER users_touch BEFORE UPDATE ON public.users
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER organizations_touch BEFORE UPDATE ON public.organizations
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER workspaces_touch BEFORE UPDATE ON public.workspaces
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER projects_touch BEFORE UPDATE ON public.projects
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- ------------------------------------------------------------------------------------------- row-level security

-- A person changes how they are shown, not who they are.
REVOKE INSERT, UPDATE, DELETE ON public.users FROM authenticated;
GRANT UPDATE (full_name, locale, time_zone, avatar_path) ON public.users TO authenticated;
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY users_read ON public.users FOR SELECT TO authenticated
    USING (id = (SELECT auth.uid()) OR public.is_member(organization_id));
CREATE POLICY users_update ON public.users FOR UPDATE TO authenticated
    USING (id = (SELECT auth.uid())) WITH CHECK (id = (SELECT auth.uid()));
COMMENT ON POLICY users_read ON public.users IS 'Oneself, and those whose seats one''s own organisations pay for.';

-- Plan, status and region are the control plane's to decide.
REVOKE INSERT, UPDATE, DELETE ON public.organizations FROM authenticated;
GRANT UPDATE (name, billing_email, settings, default_workspace_id) ON public.organizations TO authenticated;
ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;
CREATE POLICY organizations_read ON public.organizations FOR SELECT TO authenticated
    USING (public.is_member(id));
CREATE POLICY organizations_update ON public.organizations FOR UPDATE TO authenticated
    USING (public.is_member(id, 'admin')) WITH CHECK (public.is_member(id, 'admin'));
CREATE POLICY organizations_open ON public.organizations AS RESTRICTIVE FOR UPDATE TO authenticated
    USING (status <> 'closed');

ALTER TABLE public.organization_memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_memberships_read ON public.organization_memberships FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY organization_memberships_write ON public.organization_memberships TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));
CREATE POLICY organization_memberships_owners ON public.organization_memberships AS RESTRICTIVE FOR UPDATE
    TO authenticated
    USING (role <> 'owner' OR public.is_member(organization_id, 'owner'))
    WITH CHECK (role <> 'owner' OR public.is_member(organization_id, 'owner'));
CREATE POLICY organization_memberships_new_owners ON public.organization_memberships AS RESTRICTIVE FOR INSERT
    TO authenticated WITH CHECK (role <> 'owner' OR public.is_member(organization_id, 'owner'));
CREATE POLICY organization_memberships_no_owner_removed ON public.organization_memberships AS RESTRICTIVE FOR DELETE
    TO authenticated USING (role <> 'owner' OR public.is_member(organization_id, 'owner'));
COMMENT ON POLICY organization_memberships_owners ON public.organization_memberships IS
    'An administrator makes nobody an owner, and unmakes none: only an owner does.';

ALTER TABLE public.workspaces ENABLE ROW LEVEL SECURITY;
CREATE POLICY workspaces_read ON public.workspaces FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY workspaces_write ON public.workspaces TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;
CREATE POLICY projects_read ON public.projects FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY projects_write ON public.projects TO authenticated
    USING (public.is_member(organization_id, 'member')) WITH CHECK (public.is_member(organization_id, 'member'));
