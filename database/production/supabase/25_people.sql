-- Invitations, what people set for themselves, who works in which workspace, and who may do what.

CREATE TABLE public.organization_invitations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    email public.email_address NOT NULL,
    role text NOT NULL DEFAULT 'member' CHECK (role IN ('viewer', 'member', 'admin', 'owner')),
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn', 'expired')),
    code_sha256 bytea NOT NULL UNIQUE CHECK (octet_length(code_sha256) = 32),
    message text NOT NULL DEFAULT '',
    invited_by uuid REFERENCES public.users ON DELETE SET NULL,
    accepted_by uuid REFERENCES public.users ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    answered_at timestamptz,
    CONSTRAINT organization_invitations_answered
        CHECK ((status IN ('accepted', 'declined')) = (answered_at IS NOT NULL)),
    CONSTRAINT organization_invitations_ends CHECK (expires_at > created_at)
);
CREATE UNIQUE INDEX organization_invitations_open_key
    ON public.organization_invitations (organization_id, lower(email)) WHERE status = 'open';
CREATE INDEX organization_invitations_organization_id_idx ON public.organization_invitations (organization_id);
CREATE INDEX organization_invitations_invited_by_idx ON public.organization_invitations (invited_by);
CREATE INDEX organization_invitations_accepted_by_idx ON public.organization_invitations (accepted_by);
COMMENT ON TABLE public.organization_invitations IS
    'Who was asked to join an organisation, as what, and what came of it.';
COMMENT ON COLUMN public.organization_invitations.id IS 'Key; the same in the control plane.';
COMMENT ON COLUMN public.organization_invitations.organization_id IS 'The organisation that invites.';
COMMENT ON COLUMN public.organization_invitations.email IS
    'Where the letter went. One open invitation for an address and organisation.';
COMMENT ON COLUMN public.organization_invitations.role IS
    'What the person is to be there: viewer, member, admin or owner. Only an owner invites an owner.';
COMMENT ON COLUMN public.organization_invitations.status IS
    'open; accepted or declined by the person; withdrawn by the organisation; expired.';
COMMENT ON COLUMN public.organization_invitations.code_sha256 IS
    'Of the code in the letter; the code itself is kept nowhere.';
COMMENT ON COLUMN public.organization_invitations.message IS 'What the letter says besides; may be empty.';
COMMENT ON COLUMN public.organization_invitations.invited_by IS 'Who invited; NULL: that person is gone.';
COMMENT ON COLUMN public.organization_invitations.accepted_by IS
    'Who accepted; NULL: nobody has, or that person is gone.';
COMMENT ON COLUMN public.organization_invitations.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.organization_invitations.expires_at IS 'Until when it can be answered.';
COMMENT ON COLUMN public.organization_invitations.answered_at IS 'Set exactly when the status is accepted or declined.';

CREATE TABLE public.user_preferences (
    user_id uuid PRIMARY KEY REFERENCES public.users ON DELETE CASCADE,
    theme text NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark', 'high_contrast')),
    density text NOT NULL DEFAULT 'comfortable' CHECK (density IN ('comfortable', 'compact')),
    decimal_separator character(1) NOT NULL DEFAULT '.' CHECK (decimal_separator IN ('.', ',')),
    currency character(3) NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
    table_columns jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(table_columns) = 'object'),
    shortcuts boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.user_preferences IS 'How a person wants the application to look; without a row, as it comes.';
COMMENT ON COLUMN public.user_preferences.user_id IS 'The person; no other member reads or writes the row.';
COMMENT ON COLUMN public.user_preferences.theme IS 'light, dark, high_contrast, or system: as the device has it.';
COMMENT ON COLUMN public.user_preferences.density IS 'How close rows stand: comfortable or compact.';
COMMENT ON COLUMN public.user_preferences.decimal_separator IS 'A point or a comma.';
COMMENT ON COLUMN public.user_preferences.currency IS 'In which amounts are shown: three capitals of ISO 4217.';
COMMENT ON COLUMN public.user_preferences.table_columns IS 'For each table on the screen, its columns in order.';
COMMENT ON COLUMN public.user_preferences.shortcuts IS 'Whether keyboard shortcuts are on.';
COMMENT ON COLUMN public.user_preferences.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.user_preferences.updated_at IS 'When the row last changed.';

CREATE TABLE public.workspace_members (
    workspace_id uuid NOT NULL,
    user_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    role text NOT NULL DEFAULT 'editor' CHECK (role IN ('reader', 'editor', 'manager')),
    added_by uuid REFERENCES public.users ON DELETE SET NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (workspace_id, user_id),
    FOREIGN KEY (organization_id, workspace_id) REFERENCES public.workspaces (organization_id, id) ON DELETE CASCADE,
    FOREIGN KEY (organization_id, user_id)
        REFERENCES public.organization_memberships (organization_id, user_id) ON DELETE CASCADE
);
CREATE INDEX workspace_members_workspace_idx ON public.workspace_members (organization_id, workspace_id);
CREATE INDEX workspace_members_user_idx ON public.workspace_members (organization_id, user_id);
CREATE INDEX workspace_members_added_by_idx ON public.workspace_members (added_by);
COMMENT ON TABLE public.workspace_members IS
    'Who works in which workspace. Only members of the organisation can, and with the membership this goes too.';
COMMENT ON COLUMN public.workspace_members.workspace_id IS 'The workspace.';
COMMENT ON COLUMN public.workspace_members.user_id IS 'The person, a member of the organisation.';
COMMENT ON COLUMN public.workspace_members.organization_id IS 'The organisation that both belong to; the keys hold it.';
COMMENT ON COLUMN public.workspace_members.role IS 'reader, editor or manager, in this workspace.';
COMMENT ON COLUMN public.workspace_members.added_by IS
    'Who added the person; NULL: that one is gone, or a service did.';
COMMENT ON COLUMN public.workspace_members.added_at IS 'When the person was added.';

CREATE TRIGGER user_preferences_touch BEFORE UPDATE ON public.user_preferences
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- ------------------------------------------------------------------------------------------- row-level security

ALTER TABLE public.organization_invitations ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization_invitations_admin ON public.organization_invitations TO authenticated
    USING (public.is_member(organization_id, 'admin'))
    WITH CHECK (public.is_member(organization_id, CASE WHEN role = 'owner' THEN 'owner' ELSE 'admin' END));
COMMENT ON POLICY organization_invitations_admin ON public.organization_invitations IS
    'Nobody invites to more than they are.';

ALTER TABLE public.user_preferences ENABLE ROW LEVEL SECURITY;
CREATE POLICY user_preferences_own ON public.user_preferences TO authenticated
    USING (user_id = (SELECT auth.uid())) WITH CHECK (user_id = (SELECT auth.uid()));

ALTER TABLE public.workspace_members ENABLE ROW LEVEL SECURITY;
CREATE POLICY workspace_members_read ON public.workspace_members FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY workspace_members_write ON public.workspace_members TO authenticated
    USING (public.is_member(organization_id, 'admin')) WITH CHECK (public.is_member(organization_id, 'admin'));

-- ------------------------------------------------------------------------------------------------------- views

CREATE VIEW public.user_profiles WITH (security_invoker = true) AS
SELECT
    m.user_id AS id,
    u.email,
    coalesce(m.display_name, u.full_name) AS full_name,
    u.locale,
    u.time_zone,
    u.avatar_path,
    m.organization_id,
    m.role AS organization_role,
    o.name AS organization_name,
    o.default_workspace_id
FROM public.organization_memberships AS m
JOIN public.organizations AS o ON o.id = m.organization_id
LEFT JOIN public.users AS u ON u.id = m.user_id
WHERE o.status <> 'closed';
COMMENT ON VIEW public.user_profiles IS
    'A person in each of their open organisations: what the application shows. Of a guest, the name alone.';
COMMENT ON COLUMN public.user_profiles.id IS 'The person''s id in users; one row for each organisation.';
COMMENT ON COLUMN public.user_profiles.email IS
    'NULL where the reader may not see the person''s own row, as with guests.';
COMMENT ON COLUMN public.user_profiles.full_name IS 'As the person is called in this organisation, else as in users.';
COMMENT ON COLUMN public.user_profiles.locale IS 'The language of the person; NULL as with email.';
COMMENT ON COLUMN public.user_profiles.time_zone IS 'The time zone of the person; NULL as with email.';
COMMENT ON COLUMN public.user_profiles.avatar_path IS
    'Where the person''s picture lies; NULL: there is none, or as with email.';
COMMENT ON COLUMN public.user_profiles.organization_id IS 'The organisation of this row.';
COMMENT ON COLUMN public.user_profiles.organization_role IS 'What the person is there: viewer, member, admin or owner.';
COMMENT ON COLUMN public.user_profiles.organization_name IS 'The organisation''s name.';
COMMENT ON COLUMN public.user_profiles.default_workspace_id IS
    'The organisation''s workspace that opens first; NULL: none is chosen.';

CREATE VIEW public.role_mappings WITH (security_invoker = true) AS
SELECT m.user_id, m.organization_id, NULL::uuid AS workspace_id, 'organization' AS scope, m.role
FROM public.organization_memberships AS m
UNION ALL
SELECT w.user_id, w.organization_id, w.workspace_id, 'workspace', w.role
FROM public.workspace_members AS w;
COMMENT ON VIEW public.role_mappings IS 'All roles as one list: what the gateway puts into a token.';
COMMENT ON COLUMN public.role_mappings.user_id IS 'The person who has the role.';
COMMENT ON COLUMN public.role_mappings.organization_id IS 'The organisation in which it holds.';
COMMENT ON COLUMN public.role_mappings.workspace_id IS
    'The workspace in which it holds; NULL: a role in the organisation.';
COMMENT ON COLUMN public.role_mappings.scope IS 'organization or workspace: what the role is about.';
COMMENT ON COLUMN public.role_mappings.role IS
    'viewer, member, admin or owner of an organisation; reader, editor or manager of a workspace.';

REVOKE INSERT, UPDATE, DELETE ON public.user_profiles, public.role_mappings FROM authenticated;
