-- Alerts: what a watch has led to, and how people want to hear of it.

CREATE TABLE public.alert_preferences (
    user_id uuid PRIMARY KEY REFERENCES public.users ON DELETE CASCADE,
    channels text[] NOT NULL DEFAULT '{in_app}' CHECK (channels <@ ARRAY['in_app', 'email', 'webhook']),
    minimum_severity public.alert_severity NOT NULL DEFAULT 'info',
    quiet_hours public.timemultirange NOT NULL DEFAULT '{}',
    digest_every interval CHECK (digest_every >= interval '15 minutes'),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.alert_preferences IS
    'How a person wants to be told; without a row, in the application, at once.';
COMMENT ON COLUMN public.alert_preferences.user_id IS 'The person; no other member reads or writes the row.';
COMMENT ON COLUMN public.alert_preferences.channels IS 'Any of in_app, email and webhook.';
COMMENT ON COLUMN public.alert_preferences.minimum_severity IS 'Less than this is not told: info, warning or critical.';
COMMENT ON COLUMN public.alert_preferences.quiet_hours IS 'In the person''s own time zone.';
COMMENT ON COLUMN public.alert_preferences.digest_every IS 'NULL: each alert by itself.';
COMMENT ON COLUMN public.alert_preferences.updated_at IS 'When the row last changed.';

CREATE TABLE public.alerts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES public.organizations ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES public.users ON DELETE CASCADE,
    component_watch_id uuid REFERENCES public.component_watches ON DELETE SET NULL,
    catalog_component_id uuid REFERENCES public.catalog_components ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('lifecycle', 'price', 'stock', 'compliance')),
    severity public.alert_severity NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    body text NOT NULL DEFAULT '',
    details jsonb NOT NULL DEFAULT '{}',
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'acknowledged', 'resolved', 'dismissed')),
    raised_at timestamptz NOT NULL DEFAULT now(),
    acknowledged_at timestamptz,
    acknowledged_by uuid REFERENCES public.users ON DELETE SET NULL,
    CONSTRAINT alerts_acknowledged CHECK (status NOT IN ('acknowledged', 'resolved') OR acknowledged_at IS NOT NULL)
);
CREATE INDEX alerts_organization_id_idx ON public.alerts (organization_id, raised_at DESC);
CREATE INDEX alerts_user_id_idx ON public.alerts (user_id);
CREATE INDEX alerts_component_watch_id_idx ON public.alerts (component_watch_id);
CREATE INDEX alerts_catalog_component_id_idx ON public.alerts (catalog_component_id);
CREATE INDEX alerts_acknowledged_by_idx ON public.alerts (acknowledged_by);
CREATE INDEX alerts_open_idx ON public.alerts (user_id, severity DESC, raised_at DESC) WHERE status = 'open';
-- Realtime shows a client the row as it was: it needs the old values.
ALTER TABLE public.alerts REPLICA IDENTITY FULL;
COMMENT ON TABLE public.alerts IS
    'Something that a watched component did: went out of production, became dear, became rare.';
COMMENT ON COLUMN public.alerts.id IS 'Key.';
COMMENT ON COLUMN public.alerts.organization_id IS 'The organisation whose component it is about.';
COMMENT ON COLUMN public.alerts.user_id IS 'Whom it tells.';
COMMENT ON COLUMN public.alerts.component_watch_id IS 'The watch that led to it; NULL: it is gone.';
COMMENT ON COLUMN public.alerts.catalog_component_id IS 'The part of the catalog that it is about; NULL: none.';
COMMENT ON COLUMN public.alerts.kind IS 'What changed: lifecycle, price, stock or compliance.';
COMMENT ON COLUMN public.alerts.severity IS 'info, warning or critical.';
COMMENT ON COLUMN public.alerts.title IS 'In a line.';
COMMENT ON COLUMN public.alerts.body IS 'In more words; may be empty.';
COMMENT ON COLUMN public.alerts.details IS 'What programs need of it: the part''s numbers and state.';
COMMENT ON COLUMN public.alerts.status IS 'open, acknowledged, resolved or dismissed; the person decides.';
COMMENT ON COLUMN public.alerts.raised_at IS 'When a service raised it.';
COMMENT ON COLUMN public.alerts.acknowledged_at IS 'When somebody took note; needed for acknowledged and resolved.';
COMMENT ON COLUMN public.alerts.acknowledged_by IS 'Who took note; NULL: nobody yet, or that person is gone.';

CREATE FUNCTION public.open_alerts(organization uuid, at_least public.alert_severity DEFAULT 'info') RETURNS bigint
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT count(*)
    FROM public.alerts AS a
    WHERE a.organization_id = organization AND a.status = 'open' AND a.severity >= at_least;
END;
COMMENT ON FUNCTION public.open_alerts(uuid, public.alert_severity) IS 'The number in the badge.';

CREATE TRIGGER alert_preferences_touch BEFORE UPDATE ON public.alert_preferences
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

ALTER TABLE public.alert_preferences ENABLE ROW LEVEL SECURITY;
CREATE POLICY alert_preferences_own ON public.alert_preferences TO authenticated
    USING (user_id = (SELECT auth.uid())) WITH CHECK (user_id = (SELECT auth.uid()));

-- The services raise alerts; a person can only deal with theirs.
REVOKE INSERT, UPDATE, DELETE ON public.alerts FROM authenticated;
GRANT UPDATE (status, acknowledged_at, acknowledged_by) ON public.alerts TO authenticated;
ALTER TABLE public.alerts ENABLE ROW LEVEL SECURITY;
CREATE POLICY alerts_read ON public.alerts FOR SELECT TO authenticated
    USING (
        public.is_member(organization_id)
        AND (user_id = (SELECT auth.uid()) OR public.is_member(organization_id, 'admin'))
    );
CREATE POLICY alerts_update ON public.alerts FOR UPDATE TO authenticated
    USING (user_id = (SELECT auth.uid()) AND public.is_member(organization_id))
    WITH CHECK (
        user_id = (SELECT auth.uid())
        AND public.is_member(organization_id)
        AND (acknowledged_by IS NULL OR acknowledged_by = (SELECT auth.uid()))
    );
COMMENT ON POLICY alerts_read ON public.alerts IS 'A member: whoever left the organisation has lost the alerts too.';

-- ------------------------------------------------------------------------------ deliveries and the inbox

CREATE TABLE public.alert_deliveries (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    alert_id uuid NOT NULL REFERENCES public.alerts ON DELETE CASCADE,
    channel text NOT NULL CHECK (channel IN ('in_app', 'email', 'webhook')),
    recipient text NOT NULL CHECK (recipient <> ''),
    status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'failed', 'held')),
    attempts smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    provider_reply text,
    queued_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz,
    CONSTRAINT alert_deliveries_sent CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
    UNIQUE (alert_id, channel)
);
CREATE INDEX alert_deliveries_waiting_idx ON public.alert_deliveries (queued_at) WHERE status IN ('queued', 'held');
COMMENT ON TABLE public.alert_deliveries IS 'How an alert went out, channel by channel; held during quiet hours.';
COMMENT ON COLUMN public.alert_deliveries.id IS 'Key.';
COMMENT ON COLUMN public.alert_deliveries.alert_id IS 'The alert that was sent.';
COMMENT ON COLUMN public.alert_deliveries.channel IS 'in_app, email or webhook; once for each alert.';
COMMENT ON COLUMN public.alert_deliveries.recipient IS 'An address or a URL, as it was when the alert went out.';
COMMENT ON COLUMN public.alert_deliveries.status IS 'queued, sent, failed, or held until the quiet hours end.';
COMMENT ON COLUMN public.alert_deliveries.attempts IS 'How often it was tried.';
COMMENT ON COLUMN public.alert_deliveries.provider_reply IS 'What the other side said, word for word; NULL: nothing.';
COMMENT ON COLUMN public.alert_deliveries.queued_at IS 'When it was due to go out.';
COMMENT ON COLUMN public.alert_deliveries.sent_at IS 'Set exactly when the status is sent.';

CREATE TABLE public.notifications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    alert_id uuid REFERENCES public.alerts ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('alert', 'invitation', 'job', 'announcement')),
    title text NOT NULL CHECK (title <> ''),
    body text NOT NULL DEFAULT '',
    link text,
    created_at timestamptz NOT NULL DEFAULT now(),
    read_at timestamptz,
    FOREIGN KEY (organization_id, user_id)
        REFERENCES public.organization_memberships (organization_id, user_id) ON DELETE CASCADE
);
CREATE INDEX notifications_user_idx ON public.notifications (organization_id, user_id, created_at DESC);
CREATE INDEX notifications_alert_id_idx ON public.notifications (alert_id);
CREATE INDEX notifications_unread_idx ON public.notifications (user_id) WHERE read_at IS NULL;
COMMENT ON TABLE public.notifications IS 'The inbox in the application, of one person in one organisation.';
COMMENT ON COLUMN public.notifications.id IS 'Key.';
COMMENT ON COLUMN public.notifications.organization_id IS 'The organisation in which it arrived.';
COMMENT ON COLUMN public.notifications.user_id IS 'Whose inbox it is; it goes with the membership.';
COMMENT ON COLUMN public.notifications.alert_id IS 'The alert that it tells of; NULL: of something else.';
COMMENT ON COLUMN public.notifications.kind IS 'alert, invitation, job or announcement.';
COMMENT ON COLUMN public.notifications.title IS 'In a line.';
COMMENT ON COLUMN public.notifications.body IS 'In more words; may be empty.';
COMMENT ON COLUMN public.notifications.link IS 'A path in the application; NULL: nowhere to go.';
COMMENT ON COLUMN public.notifications.created_at IS 'When it arrived.';
COMMENT ON COLUMN public.notifications.read_at IS 'NULL: unread. All that the person can change.';

REVOKE INSERT, UPDATE, DELETE ON public.alert_deliveries FROM authenticated;
ALTER TABLE public.alert_deliveries ENABLE ROW LEVEL SECURITY;
CREATE POLICY alert_deliveries_read ON public.alert_deliveries FOR SELECT TO authenticated
    USING (EXISTS (SELECT FROM public.alerts AS a WHERE a.id = alert_id));

REVOKE INSERT, UPDATE ON public.notifications FROM authenticated;
GRANT UPDATE (read_at) ON public.notifications TO authenticated;
ALTER TABLE public.notifications ENABLE ROW LEVEL SECURITY;
CREATE POLICY notifications_own ON public.notifications TO authenticated
    USING (user_id = (SELECT auth.uid()) AND public.is_member(organization_id))
    WITH CHECK (user_id = (SELECT auth.uid()) AND public.is_member(organization_id));
