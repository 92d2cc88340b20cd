-- What tenants use, and who changed what.

CREATE TABLE main.usage_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    user_id uuid REFERENCES main.users ON DELETE SET NULL,
    resource text NOT NULL CHECK (resource IN ('boms', 'components', 'api_calls', 'storage_mb')),
    quantity bigint NOT NULL CHECK (quantity > 0),
    occurred_at timestamptz NOT NULL
);
CREATE INDEX usage_events_tenant_id_idx ON main.usage_events (tenant_id, occurred_at);
CREATE INDEX usage_events_user_id_idx ON main.usage_events (user_id);
CREATE INDEX usage_events_occurred_at_idx ON main.usage_events USING brin (occurred_at);
COMMENT ON TABLE main.usage_events IS 'Each use that counts towards a quota.';
COMMENT ON COLUMN main.usage_events.id IS 'Key.';
COMMENT ON COLUMN main.usage_events.tenant_id IS 'Whose quota it counts for.';
COMMENT ON COLUMN main.usage_events.user_id IS 'Who used it; NULL: no person, or gone.';
COMMENT ON COLUMN main.usage_events.resource IS 'boms, components, api_calls or storage_mb.';
COMMENT ON COLUMN main.usage_events.quantity IS 'How much was used; of storage, megabytes.';
COMMENT ON COLUMN main.usage_events.occurred_at IS 'When it was used; a service says so.';

CREATE TABLE main.usage_summaries (
    tenant_id uuid NOT NULL REFERENCES main.tenants ON DELETE CASCADE,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    resource text NOT NULL,
    quantity bigint NOT NULL CHECK (quantity > 0),
    people integer NOT NULL CHECK (people >= 0),
    summed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, month, resource)
);
COMMENT ON TABLE main.usage_summaries IS 'Use by tenant, month (UTC) and resource, as of summed_at.';
COMMENT ON COLUMN main.usage_summaries.tenant_id IS 'The tenant.';
COMMENT ON COLUMN main.usage_summaries.month IS 'Its first day.';
COMMENT ON COLUMN main.usage_summaries.resource IS 'As in usage_events.';
COMMENT ON COLUMN main.usage_summaries.quantity IS 'How much was used in all.';
COMMENT ON COLUMN main.usage_summaries.people IS 'How many different people used it.';
COMMENT ON COLUMN main.usage_summaries.summed_at IS 'When the sum last changed.';

CREATE PROCEDURE main.refresh_usage_summaries(since date DEFAULT '-infinity')
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = ''
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
COMMENT ON PROCEDURE main.refresh_usage_summaries(date) IS
    'Hourly, from this month on: sums anew what has changed. Older summaries outlive the events that they rest on.';
REVOKE EXECUTE ON PROCEDURE main.refresh_usage_summaries(date) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE main.refresh_usage_summaries(date) TO arc_service;

CREATE TABLE main.audit_logs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    occurred_at timestamptz NOT NULL DEFAULT now(),
    tenant_id uuid,
    actor_id uuid,
    actor_ip inet,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id uuid,
    details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_logs_tenant_idx ON main.audit_logs (tenant_id, occurred_at DESC);
CREATE INDEX audit_logs_details_idx ON main.audit_logs USING gin (details jsonb_path_ops);
COMMENT ON TABLE main.audit_logs IS
    'What people and services did to tenants. No foreign keys: an entry outlives what it speaks of.';
COMMENT ON COLUMN main.audit_logs.id IS 'Key.';
COMMENT ON COLUMN main.audit_logs.occurred_at IS 'When it was done.';
COMMENT ON COLUMN main.audit_logs.tenant_id IS 'The tenant that it was done to; NULL: none.';
COMMENT ON COLUMN main.audit_logs.actor_id IS 'The user who did it; NULL: a service.';
COMMENT ON COLUMN main.audit_logs.actor_ip IS 'From where; NULL: not known.';
COMMENT ON COLUMN main.audit_logs.action IS 'What was done, as object.verb: user.added.';
COMMENT ON COLUMN main.audit_logs.object_type IS 'What it was done to, as a table is called: users.';
COMMENT ON COLUMN main.audit_logs.object_id IS 'Its id; NULL: it has none.';
COMMENT ON COLUMN main.audit_logs.details IS 'What else there is to know; it may be empty.';
REVOKE UPDATE, DELETE ON main.audit_logs FROM arc_service;
