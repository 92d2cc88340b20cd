-- Files: the metadata that the Storage service keeps. Everything here is its administrator's, not postgres's.

SET ROLE supabase_storage_admin;

CREATE TABLE storage.migrations (
    id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    hash character(40) NOT NULL,
    executed_at timestamp without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
);
COMMENT ON TABLE storage.migrations IS 'Which of its own changes the Storage service has made.';
COMMENT ON COLUMN storage.migrations.id IS 'Key, in the order of the changes.';
COMMENT ON COLUMN storage.migrations.name IS 'What the service calls the change.';
COMMENT ON COLUMN storage.migrations.hash IS 'SHA-1 of the change, in hexadecimal.';
COMMENT ON COLUMN storage.migrations.executed_at IS 'Without a time zone: UTC.';
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
COMMENT ON COLUMN storage.buckets.id IS 'Key; paths in other tables begin with it.';
COMMENT ON COLUMN storage.buckets.name IS 'The name for people.';
COMMENT ON COLUMN storage.buckets.owner IS 'The user who made it; NULL: the platform.';
COMMENT ON COLUMN storage.buckets.public IS 'Whether everybody may see it.';
COMMENT ON COLUMN storage.buckets.file_size_limit IS 'For one file, in bytes; NULL: none.';
COMMENT ON COLUMN storage.buckets.allowed_mime_types IS 'The kinds of files that it takes; NULL: all.';
COMMENT ON COLUMN storage.buckets.created_at IS 'When the row was made.';
COMMENT ON COLUMN storage.buckets.updated_at IS 'When the service last wrote the row.';

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
COMMENT ON COLUMN storage.objects.id IS 'Key.';
COMMENT ON COLUMN storage.objects.bucket_id IS 'The bucket that it lies in.';
COMMENT ON COLUMN storage.objects.name IS 'The whole path in the bucket; unique there.';
COMMENT ON COLUMN storage.objects.owner IS 'The user who uploaded it; NULL: a service.';
COMMENT ON COLUMN storage.objects.path_tokens IS 'The name by its parts; computed.';
COMMENT ON COLUMN storage.objects.organization_id IS
    'Whose file it is, by the first folder; NULL: no organisation''s. Computed.';
COMMENT ON COLUMN storage.objects.metadata IS 'What the service noted: size in bytes, kind, entity tag.';
COMMENT ON COLUMN storage.objects.checksum IS 'SHA-256 of the file; NULL: not known.';
COMMENT ON COLUMN storage.objects.version IS 'Which version of the file this is; the service counts.';
COMMENT ON COLUMN storage.objects.created_at IS 'When it was uploaded.';
COMMENT ON COLUMN storage.objects.updated_at IS 'When the service last wrote the row.';
COMMENT ON COLUMN storage.objects.last_accessed_at IS 'NULL: never yet, or not noted.';

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
