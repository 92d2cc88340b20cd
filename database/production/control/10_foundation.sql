-- Schemas, types and general functions of the control plane.

CREATE SCHEMA main;
CREATE SCHEMA subscription;
COMMENT ON SCHEMA main IS 'Tenants, their people, what they may use and what they have used.';
COMMENT ON SCHEMA subscription IS 'What is sold, and who has bought it.';

GRANT USAGE ON SCHEMA main, subscription TO arc_service;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA main
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO arc_service;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA main GRANT USAGE ON SEQUENCES TO arc_service;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA subscription GRANT SELECT, INSERT, UPDATE ON TABLES TO arc_service;

CREATE DOMAIN main.email_address AS text
    CONSTRAINT email_address_shape CHECK (VALUE ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$');
COMMENT ON DOMAIN main.email_address IS 'Looks like an address.';

CREATE DOMAIN main.tenant_key AS text
    CONSTRAINT tenant_key_shape CHECK (VALUE ~ '^[a-z][a-z0-9-]{1,39}$');
COMMENT ON DOMAIN main.tenant_key IS 'The short name of a tenant; its schema is named after it.';

CREATE TYPE main.money AS (
    amount numeric(12, 2),
    currency character(3)
);
COMMENT ON TYPE main.money IS 'An amount is nothing without its currency.';

CREATE FUNCTION main.amount_of(main.money) RETURNS numeric
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT ($1).amount
$$;
CREATE CAST (main.money AS numeric) WITH FUNCTION main.amount_of(main.money);
COMMENT ON CAST (main.money AS numeric) IS 'On purpose only: it forgets the currency.';

-- Two tables have one shape: settings of the platform, and those that a service keeps for itself.
CREATE TYPE main.setting_entry AS (
    scope text,
    key text,
    value jsonb,
    description text,
    updated_at timestamptz
);
COMMENT ON TYPE main.setting_entry IS 'A named value, where it holds, and what it is for.';

CREATE FUNCTION main.touch_updated_at() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION main.touch_updated_at() IS 'Trigger: keeps updated_at.';

CREATE TABLE main.platform_config OF main.setting_entry (
    key WITH OPTIONS NOT NULL CHECK (key ~ '^[a-z][a-z0-9_.]*$'),
    value WITH OPTIONS NOT NULL,
    updated_at WITH OPTIONS NOT NULL DEFAULT now(),
    CONSTRAINT platform_config_key UNIQUE NULLS NOT DISTINCT (scope, key)
);
COMMENT ON TABLE main.platform_config IS 'What holds for the whole platform; changed by people, rarely.';
COMMENT ON COLUMN main.platform_config.scope IS 'A region; NULL: everywhere, unless the region says otherwise.';
COMMENT ON COLUMN main.platform_config.key IS
    'Small letters, digits, _ and points: signup.trial_days. Once for each scope.';
COMMENT ON COLUMN main.platform_config.value IS 'Of any kind that JSON has.';
COMMENT ON COLUMN main.platform_config.description IS 'What it is for; NULL or empty: nobody has said.';
COMMENT ON COLUMN main.platform_config.updated_at IS 'When a person last wrote the row.';

CREATE TABLE main.settings OF main.setting_entry (
    key WITH OPTIONS NOT NULL,
    value WITH OPTIONS NOT NULL,
    updated_at WITH OPTIONS NOT NULL DEFAULT now(),
    CONSTRAINT settings_key UNIQUE NULLS NOT DISTINCT (scope, key)
);
COMMENT ON TABLE main.settings IS 'What services remember between restarts.';
COMMENT ON COLUMN main.settings.scope IS 'What the service calls itself; NULL: all services.';
COMMENT ON COLUMN main.settings.key IS 'Once for each scope; the service chooses it.';
COMMENT ON COLUMN main.settings.value IS 'Of any kind that JSON has.';
COMMENT ON COLUMN main.settings.description IS 'What it is for; NULL or empty: nobody has said.';
COMMENT ON COLUMN main.settings.updated_at IS 'When a service last wrote the row.';
