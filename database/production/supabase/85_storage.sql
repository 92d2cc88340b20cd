-- Files: the metadata that the Storage service keeps. Everything here is its administrator's, not postgres's.

SET ROLE supabase_storage_admin;

CREATE TABLE storage.migrations (
    id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    hash character(40) NOT NULL,
    executed_at timestamp without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
);
COMMENT ON TABLE storage.migrations IS 'Which of its own changes the Storage service has made.';
-- The service once lost this list to a careless clean-up, and then made every change again.
CREATE RULE migrations_are_kept AS ON DELETE TO storage.migrations DO INSTEAD NOTHING;
COMMENT ON RULE migrations_are_kept ON storage.migrations IS 'A change that was made stays made.';

CREATE TABLE storage.buckets (
    id text PRIMARY KEY,
    name text NOT NULL UNIQUE,
    owner uuid,
    public boolean NOT NULL DEFAULT false,
    file_size_limit bigint CHECK (file_size_limit > 0),
    allowed_mime_types text[],
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE storage.buckets IS 'Places for files, each with its own limits.';

CREATE FUNCTION storage.organization_of(name text) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $pattern$
    -- Not a cast alone: a file in no organisation's folder must be nobody's, not an error for everybody.
    SELECT CASE
        WHEN name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/' THEN split_part(name, '/', 1)::uuid
    END
$pattern$;
COMMENT ON FUNCTION storage.organization_of(text) IS
    'Whose file it is: the first folder of its name, NULL for no organisation''s.';

CREATE TABLE storage.objects (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    bucket_id text NOT NULL REFERENCES storage.buckets ON DELETE RESTRICT,
    name text COLLATE "C" NOT NULL,
    owner uuid,
    path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/')) STORED,
    organization_id uuid GENERATED ALWAYS AS (storage.organization_of(name)) STORED,
    metadata jsonb,
    checksum bytea,
    version text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    last_accessed_at timestamptz
);
CREATE UNIQUE INDEX objects_bucket_id_name_key ON storage.objects (bucket_id, name);
CREATE INDEX objects_organization_id_idx ON storage.objects (organization_id);
CREATE INDEX objects_checksum_idx ON storage.objects USING hash (checksum);
ALTER TABLE storage.objects REPLICA IDENTITY USING INDEX objects_bucket_id_name_key;
COMMENT ON TABLE storage.objects IS
    'One file: where it lies and what is known of it. Its first folder is the organisation''s id.';

CREATE FUNCTION storage.foldername(name text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    parts text[] := string_to_array(name, '/');
BEGIN
    RETURN parts[1:array_length(parts, 1) - 1];
END;
$$;
COMMENT ON FUNCTION storage.foldername(text) IS 'The folders of a path, without the file.';

CREATE FUNCTION storage.is_safe_name(name text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT
AS $pattern$
    -- No control characters, no step upwards, no shell's $_ or $HOME.
    SELECT name !~ '[[:cntrl:]]' AND name !~ '(^|/)\.\.(/|$)' AND name !~ '[$][_A-Z]' AND position('$_' IN name) = 0
$pattern$;
COMMENT ON FUNCTION storage.is_safe_name(text) IS 'Whether a file may be stored under this name.';
ALTER TABLE storage.objects ADD CONSTRAINT objects_safe_name CHECK (storage.is_safe_name(name));

GRANT SELECT ON storage.buckets TO anon, authenticated;
GRANT SELECT, INSERT, DELETE ON storage.objects TO authenticated;
GRANT ALL ON storage.buckets, storage.objects, storage.migrations TO service_role WITH GRANT OPTION;

ALTER TABLE storage.migrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Public buckets are everybody's" ON storage.buckets FOR SELECT TO anon, authenticated
    USING (public);
ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Members read their organisation's files" ON storage.objects FOR SELECT TO authenticated
    USING (public.is_member(organization_id));
CREATE POLICY "Members upload in their own name" ON storage.objects FOR INSERT TO authenticated
    WITH CHECK (owner = (SELECT auth.uid()) AND public.is_member(organization_id, 'member'));
CREATE POLICY "Members remove what they uploaded" ON storage.objects FOR DELETE TO authenticated
    USING (owner = (SELECT auth.uid()) AND public.is_member(organization_id, 'member'));

RESET ROLE;
