-- Schemas, default privileges, types and functions that every other domain uses.

CREATE SCHEMA auth;
CREATE SCHEMA extensions;
CREATE SCHEMA realtime;
CREATE SCHEMA storage AUTHORIZATION supabase_storage_admin;

COMMENT ON SCHEMA auth IS 'Who asks: reads the claims of the request''s token.';
COMMENT ON SCHEMA extensions IS 'Server-side helpers that no client calls.';
COMMENT ON SCHEMA realtime IS 'Kept by the Realtime service, which creates its own objects here.';
COMMENT ON SCHEMA storage IS 'Buckets and the metadata of the files in them.';

GRANT USAGE ON SCHEMA public, auth, storage TO anon, authenticated, service_role;
GRANT USAGE ON SCHEMA extensions, realtime TO service_role;
GRANT USAGE ON SCHEMA auth TO supabase_storage_admin;

-- Row-level security decides which rows; these decide which verbs. anon is granted what it may read, table by table.
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO authenticated;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT ALL ON TABLES TO service_role;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT USAGE ON SEQUENCES TO authenticated, service_role;

-- ---------------------------------------------------------------------------------------------------- who asks

-- A custom setting that was SET LOCAL once is '' afterwards, not NULL, and ''::jsonb is an error: hence nullif.
CREATE FUNCTION auth.jwt() RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT nullif(current_setting('request.jwt.claims', true), '')::jsonb
$$;
COMMENT ON FUNCTION auth.jwt() IS 'The claims of the request''s token, NULL outside a request.';

CREATE FUNCTION auth.uid() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT (auth.jwt() ->> 'sub')::uuid
$$;
COMMENT ON FUNCTION auth.uid() IS 'The user of the request, NULL where there is none.';

CREATE FUNCTION auth.role() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT auth.jwt() ->> 'role'
$$;
COMMENT ON FUNCTION auth.role() IS 'The role that the request''s token asks for.';

-- ---------------------------------------------------------------------------------------------- types and words

CREATE DOMAIN public.email_address AS text
    CONSTRAINT email_address_shape CHECK (VALUE ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$');
COMMENT ON DOMAIN public.email_address IS 'Looks like an address; whether mail arrives is another question.';

CREATE DOMAIN public.percentage AS numeric(5, 2)
    CONSTRAINT percentage_bounds CHECK (VALUE BETWEEN 0 AND 100);
COMMENT ON DOMAIN public.percentage IS 'A score or a confidence from 0 to 100.';

-- An enum, where other enumerations are checked text: its order is what the queries ask for.
CREATE TYPE public.alert_severity AS ENUM ('info', 'warning', 'critical');
COMMENT ON TYPE public.alert_severity IS 'Ordered: severity >= ''warning'' is what pages somebody.';

CREATE TYPE public.price_break AS (
    quantity integer,
    unit_price numeric(14, 6),
    currency character(3)
);
COMMENT ON TYPE public.price_break IS 'From this quantity on, a piece costs this much.';

CREATE FUNCTION public.seconds_between(later time, earlier time) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT extract(epoch FROM later - earlier)::double precision
$$;

CREATE TYPE public.timerange AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = public.seconds_between);
COMMENT ON TYPE public.timerange IS 'A part of a day. A night is a timemultirange: it crosses midnight.';

-- Part numbers sort by their bytes on every server, whatever its locale.
CREATE COLLATION public.part_number (PROVIDER = libc, LOCALE = 'C');
COMMENT ON COLLATION public.part_number IS 'Byte order, the same on every server.';

-- English stemming without its stop words: "turn-on", "off-state" and "to-220" are words that engineers search for.
CREATE TEXT SEARCH DICTIONARY public.part_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = 'english');
CREATE TEXT SEARCH CONFIGURATION public.parts (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION public.parts
    ALTER MAPPING FOR asciiword, asciihword, hword_asciipart WITH public.part_stem;
COMMENT ON TEXT SEARCH DICTIONARY public.part_stem IS 'English stems, no stop words.';
COMMENT ON TEXT SEARCH CONFIGURATION public.parts IS 'For descriptions of electronic components.';

-- -------------------------------------------------------------------------------------------- general functions

CREATE FUNCTION public.normalize_part_number(mpn text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT upper(regexp_replace(mpn, '[^0-9A-Za-z]+', '', 'g'))
$$;
COMMENT ON FUNCTION public.normalize_part_number(text) IS
    'A part number without separators, in capitals: how two spellings of one part are recognised.';

CREATE FUNCTION public.same_part_number(text, text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT public.normalize_part_number($1) = public.normalize_part_number($2)
$$;

CREATE OPERATOR public.~= (
    FUNCTION = public.same_part_number,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.~=)
);
COMMENT ON OPERATOR public.~= (text, text) IS 'The same part number, separators and case aside.';

CREATE FUNCTION public.weighted_mean_step(state numeric[], value numeric, weight numeric) RETURNS numeric[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT CASE
        WHEN value IS NULL OR weight IS NULL THEN state
        ELSE ARRAY[state[1] + value * weight, state[2] + weight]
    END;
END;

CREATE FUNCTION public.weighted_mean_final(state numeric[]) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN state[1] / nullif(state[2], 0);

CREATE AGGREGATE public.weighted_mean(value numeric, weight numeric) (
    SFUNC = public.weighted_mean_step,
    STYPE = numeric[],
    FINALFUNC = public.weighted_mean_final,
    INITCOND = '{0,0}',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE public.weighted_mean(numeric, numeric) IS 'NULLs do not count; NULL where no weight is left.';

CREATE FUNCTION public.touch_updated_at() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION public.touch_updated_at() IS 'Trigger: keeps updated_at.';
