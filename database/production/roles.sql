-- The roles that the three databases name as owners or grantees, besides postgres.
-- None has a password: how a role proves who it is belongs to the server that has it.

-- supabase: PostgREST connects as authenticator and becomes one of the other three for each request.
CREATE ROLE anon NOLOGIN;
CREATE ROLE authenticated NOLOGIN;
CREATE ROLE service_role NOLOGIN BYPASSRLS;
CREATE ROLE authenticator LOGIN NOINHERIT;
GRANT anon, authenticated, service_role TO authenticator;

-- supabase: owns the schema storage and all that is in it.
CREATE ROLE supabase_storage_admin NOLOGIN NOINHERIT;

-- components: the Component Normalization Service.
CREATE ROLE cns_service LOGIN;

-- control: the services of Arc SaaS.
CREATE ROLE arc_service LOGIN;
