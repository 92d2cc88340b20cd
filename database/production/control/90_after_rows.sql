-- What the server got on rows that were there already.

REFRESH MATERIALIZED VIEW subscription.monthly_revenue;

ALTER TABLE main.usage_events ADD CONSTRAINT usage_events_not_before_launch
    CHECK (occurred_at >= '2024-01-01 00:00:00+00') NOT VALID;
COMMENT ON CONSTRAINT usage_events_not_before_launch ON main.usage_events IS
    'A few test events are older than the platform.';
