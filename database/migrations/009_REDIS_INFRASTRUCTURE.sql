-- Redis: how the platform's caches, limits and synchronisation are configured, and what became of them.
--
-- Database: components_v2. Feature: redis. Requires: 002.
--
-- Redis itself is managed elsewhere; this is the part of it that must outlive a cache. Nothing here is a password:
-- a connection names the secret that holds one. The configuration of one consumer (CNS, Directus, Temporal, …) is a
-- table of one row, which Directus shows as a form. Lists are jsonb, which Directus can write.
--
-- Stands beside 005 and 006 and touches nothing of theirs: it may come before them or after.

-- ------------------------------------------------------------------------------------------------- connections

CREATE TABLE public.redis_connection_config (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE CHECK (name ~ '^[a-z][a-z0-9_]*$'),
    host text NOT NULL CHECK (host <> '' AND host !~ '[@/]'),
    port integer NOT NULL DEFAULT 6379 CHECK (port BETWEEN 1 AND 65535),
    database_number smallint NOT NULL DEFAULT 0 CHECK (database_number BETWEEN 0 AND 15),
    secret_name text,
    use_tls boolean NOT NULL DEFAULT false,
    pool_size smallint NOT NULL DEFAULT 10 CHECK (pool_size > 0),
    connect_timeout interval NOT NULL DEFAULT '2 seconds' CHECK (connect_timeout > interval '0'),
    command_timeout interval NOT NULL DEFAULT '1 second' CHECK (command_timeout > interval '0'),
    is_enabled boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.redis_connection_config IS 'Where Redis is, by the use that is made of it.';
COMMENT ON COLUMN public.redis_connection_config.id IS 'Key.';
COMMENT ON COLUMN public.redis_connection_config.name IS 'How the other tables call it.';
COMMENT ON COLUMN public.redis_connection_config.host IS 'Its name in the cluster; no URL, and so no password in it.';
COMMENT ON COLUMN public.redis_connection_config.port IS 'Its port.';
COMMENT ON COLUMN public.redis_connection_config.database_number IS 'Which of the server''s numbered databases.';
COMMENT ON COLUMN public.redis_connection_config.secret_name IS
    'The secret that holds the password; NULL: there is none.';
COMMENT ON COLUMN public.redis_connection_config.use_tls IS 'Whether the connection is encrypted.';
COMMENT ON COLUMN public.redis_connection_config.pool_size IS 'Connections a process keeps.';
COMMENT ON COLUMN public.redis_connection_config.connect_timeout IS 'How long to wait for a connection.';
COMMENT ON COLUMN public.redis_connection_config.command_timeout IS 'How long to wait for an answer.';
COMMENT ON COLUMN public.redis_connection_config.is_enabled IS 'If not, whoever uses it works without a cache.';
COMMENT ON COLUMN public.redis_connection_config.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.redis_connection_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_connection_config (name, host, database_number, pool_size) VALUES
    ('cache', 'redis.app-plane.svc', 0, 20),
    ('limits', 'redis.app-plane.svc', 1, 10),
    ('directus', 'redis.app-plane.svc', 2, 10);

-- ------------------------------------------------------------------------------------------------------- caches

CREATE TABLE public.redis_cache_config (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    connection_id uuid NOT NULL REFERENCES public.redis_connection_config ON DELETE RESTRICT,
    name text NOT NULL UNIQUE CHECK (name ~ '^[a-z][a-z0-9_]*$'),
    key_prefix text NOT NULL UNIQUE CHECK (key_prefix ~ '^[a-z][a-z0-9_:]*:$'),
    time_to_live interval NOT NULL CHECK (time_to_live > interval '0'),
    most_entries integer CHECK (most_entries > 0),
    serializer text NOT NULL DEFAULT 'json' CHECK (serializer IN ('json', 'msgpack')),
    is_enabled boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX redis_cache_config_connection_id_idx ON public.redis_cache_config (connection_id);
COMMENT ON TABLE public.redis_cache_config IS 'The caches: one a key prefix.';
COMMENT ON COLUMN public.redis_cache_config.id IS 'Key.';
COMMENT ON COLUMN public.redis_cache_config.connection_id IS 'Which Redis.';
COMMENT ON COLUMN public.redis_cache_config.name IS 'How code calls it.';
COMMENT ON COLUMN public.redis_cache_config.key_prefix IS 'What its keys begin with; ends with a colon.';
COMMENT ON COLUMN public.redis_cache_config.time_to_live IS 'How long an entry is good.';
COMMENT ON COLUMN public.redis_cache_config.most_entries IS 'How many it may hold; NULL: what Redis holds.';
COMMENT ON COLUMN public.redis_cache_config.serializer IS 'How values are written.';
COMMENT ON COLUMN public.redis_cache_config.is_enabled IS 'If not, it is neither read nor written.';
COMMENT ON COLUMN public.redis_cache_config.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.redis_cache_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_cache_config (connection_id, name, key_prefix, time_to_live, most_entries)
SELECT c.id, v.name, v.key_prefix, v.time_to_live, v.most_entries
FROM public.redis_connection_config AS c
CROSS JOIN (VALUES
    ('components', 'component:', interval '1 day', 200000),
    ('categories', 'category:', interval '7 days', NULL),
    ('supplier_answers', 'supplier:', interval '6 hours', 100000)
) AS v (name, key_prefix, time_to_live, most_entries)
WHERE c.name = 'cache';

CREATE TABLE public.redis_component_cache_config (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    cache_id uuid NOT NULL REFERENCES public.redis_cache_config ON DELETE RESTRICT,
    warm_on_start boolean NOT NULL DEFAULT true,
    warm_most integer NOT NULL DEFAULT 5000 CHECK (warm_most >= 0),
    least_quality public.percentage NOT NULL DEFAULT 70,
    fields jsonb NOT NULL DEFAULT '["description", "lifecycle", "rohs", "reach", "parameters"]'
        CHECK (jsonb_typeof(fields) = 'array'),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX redis_component_cache_config_cache_id_idx ON public.redis_component_cache_config (cache_id);
COMMENT ON TABLE public.redis_component_cache_config IS 'What of the catalog is cached. One row.';
COMMENT ON COLUMN public.redis_component_cache_config.id IS 'Always 1.';
COMMENT ON COLUMN public.redis_component_cache_config.cache_id IS 'In which cache.';
COMMENT ON COLUMN public.redis_component_cache_config.warm_on_start IS 'Whether a service that starts fills the cache.';
COMMENT ON COLUMN public.redis_component_cache_config.warm_most IS 'With how many parts at most.';
COMMENT ON COLUMN public.redis_component_cache_config.least_quality IS
    'Parts below this score are not cached: they change soon.';
COMMENT ON COLUMN public.redis_component_cache_config.fields IS 'Which columns of component_catalog, as a list.';
COMMENT ON COLUMN public.redis_component_cache_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_component_cache_config (cache_id)
SELECT id FROM public.redis_cache_config WHERE name = 'components';

CREATE TABLE public.redis_component_snapshot (
    component_id uuid PRIMARY KEY REFERENCES public.component_catalog ON DELETE CASCADE,
    cache_key text NOT NULL UNIQUE CHECK (cache_key <> ''),
    payload jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
    catalog_updated_at timestamptz NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    CONSTRAINT redis_component_snapshot_expiry CHECK (expires_at > taken_at)
);
CREATE INDEX redis_component_snapshot_expires_at_idx ON public.redis_component_snapshot (expires_at);
COMMENT ON TABLE public.redis_component_snapshot IS
    'What was last written to Redis of a part: tells a stale cache, and fills an empty one.';
COMMENT ON COLUMN public.redis_component_snapshot.component_id IS 'The part.';
COMMENT ON COLUMN public.redis_component_snapshot.cache_key IS 'Under which key.';
COMMENT ON COLUMN public.redis_component_snapshot.payload IS 'What was written.';
COMMENT ON COLUMN public.redis_component_snapshot.catalog_updated_at IS
    'The part''s updated_at then; older than the part''s now: stale.';
COMMENT ON COLUMN public.redis_component_snapshot.taken_at IS 'When it was written.';
COMMENT ON COLUMN public.redis_component_snapshot.expires_at IS 'When Redis forgets it.';

CREATE TABLE public.redis_key_expiration_policy (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    key_pattern text NOT NULL UNIQUE CHECK (key_pattern <> ''),
    expire_after interval NOT NULL CHECK (expire_after > interval '0'),
    jitter_percent public.percentage NOT NULL DEFAULT 10,
    refresh_on_read boolean NOT NULL DEFAULT false,
    priority smallint NOT NULL DEFAULT 100 CHECK (priority >= 0),
    note text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.redis_key_expiration_policy IS 'When keys expire that no cache above knows of.';
COMMENT ON COLUMN public.redis_key_expiration_policy.id IS 'Key.';
COMMENT ON COLUMN public.redis_key_expiration_policy.key_pattern IS 'As Redis'' SCAN takes it.';
COMMENT ON COLUMN public.redis_key_expiration_policy.expire_after IS 'How long such a key lives.';
COMMENT ON COLUMN public.redis_key_expiration_policy.jitter_percent IS
    'So much less or more by chance: keys of one moment shall not expire in one moment.';
COMMENT ON COLUMN public.redis_key_expiration_policy.refresh_on_read IS 'Whether reading begins the time anew.';
COMMENT ON COLUMN public.redis_key_expiration_policy.priority IS 'Where two patterns match, the lower number counts.';
COMMENT ON COLUMN public.redis_key_expiration_policy.note IS 'Why.';
COMMENT ON COLUMN public.redis_key_expiration_policy.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.redis_key_expiration_policy.updated_at IS 'When it last changed.';
INSERT INTO public.redis_key_expiration_policy (key_pattern, expire_after, refresh_on_read, priority, note) VALUES
    ('session:*', interval '12 hours', true, 10, 'A working day.'),
    ('upload:*', interval '1 hour', false, 20, 'Parts of an upload that was broken off.'),
    ('*', interval '7 days', false, 1000, 'Whatever nobody thought of.');

-- ------------------------------------------------------------------------------------------------------ consumers

CREATE TABLE public.redis_cns_config (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    connection_id uuid NOT NULL REFERENCES public.redis_connection_config ON DELETE RESTRICT,
    cache_supplier_answers boolean NOT NULL DEFAULT true,
    deduplicate_for interval NOT NULL DEFAULT '10 minutes' CHECK (deduplicate_for >= interval '0'),
    progress_channel text NOT NULL DEFAULT 'cns:progress' CHECK (progress_channel <> ''),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX redis_cns_config_connection_id_idx ON public.redis_cns_config (connection_id);
COMMENT ON TABLE public.redis_cns_config IS 'How the Component Normalization Service uses Redis. One row.';
COMMENT ON COLUMN public.redis_cns_config.id IS 'Always 1.';
COMMENT ON COLUMN public.redis_cns_config.connection_id IS 'Which Redis.';
COMMENT ON COLUMN public.redis_cns_config.cache_supplier_answers IS
    'Whether a supplier is asked once only for a part while its answer is cached.';
COMMENT ON COLUMN public.redis_cns_config.deduplicate_for IS
    'How long the same request is answered with the same result.';
COMMENT ON COLUMN public.redis_cns_config.progress_channel IS 'Where progress is published.';
COMMENT ON COLUMN public.redis_cns_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_cns_config (connection_id) SELECT id FROM public.redis_connection_config WHERE name = 'cache';

CREATE TABLE public.redis_directus_config (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    connection_id uuid NOT NULL REFERENCES public.redis_connection_config ON DELETE RESTRICT,
    cache_enabled boolean NOT NULL DEFAULT true,
    cache_time_to_live interval NOT NULL DEFAULT '5 minutes' CHECK (cache_time_to_live > interval '0'),
    purge_on_change boolean NOT NULL DEFAULT true,
    synchronize_instances boolean NOT NULL DEFAULT true,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX redis_directus_config_connection_id_idx ON public.redis_directus_config (connection_id);
COMMENT ON TABLE public.redis_directus_config IS 'How Directus uses Redis. One row.';
COMMENT ON COLUMN public.redis_directus_config.id IS 'Always 1.';
COMMENT ON COLUMN public.redis_directus_config.connection_id IS 'Which Redis.';
COMMENT ON COLUMN public.redis_directus_config.cache_enabled IS 'Whether answers are cached.';
COMMENT ON COLUMN public.redis_directus_config.cache_time_to_live IS 'How long.';
COMMENT ON COLUMN public.redis_directus_config.purge_on_change IS
    'Whether a change empties the cache: reviewers see their own decisions.';
COMMENT ON COLUMN public.redis_directus_config.synchronize_instances IS
    'Whether several instances tell one another of changes.';
COMMENT ON COLUMN public.redis_directus_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_directus_config (connection_id)
SELECT id FROM public.redis_connection_config WHERE name = 'directus';

CREATE TABLE public.redis_temporal_config (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    connection_id uuid NOT NULL REFERENCES public.redis_connection_config ON DELETE RESTRICT,
    task_queue text NOT NULL DEFAULT 'enrichment' CHECK (task_queue <> ''),
    result_time_to_live interval NOT NULL DEFAULT '1 day' CHECK (result_time_to_live > interval '0'),
    heartbeat_every interval NOT NULL DEFAULT '10 seconds' CHECK (heartbeat_every > interval '0'),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX redis_temporal_config_connection_id_idx ON public.redis_temporal_config (connection_id);
COMMENT ON TABLE public.redis_temporal_config IS 'How the workers of Temporal use Redis. One row.';
COMMENT ON COLUMN public.redis_temporal_config.id IS 'Always 1.';
COMMENT ON COLUMN public.redis_temporal_config.connection_id IS 'Which Redis.';
COMMENT ON COLUMN public.redis_temporal_config.task_queue IS 'The queue whose workers these are.';
COMMENT ON COLUMN public.redis_temporal_config.result_time_to_live IS 'How long a result waits to be fetched.';
COMMENT ON COLUMN public.redis_temporal_config.heartbeat_every IS 'How often a worker says that it lives.';
COMMENT ON COLUMN public.redis_temporal_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_temporal_config (connection_id)
SELECT id FROM public.redis_connection_config WHERE name = 'cache';

CREATE TABLE public.s3_cache_config (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    bucket text NOT NULL DEFAULT 'datasheets' CHECK (bucket ~ '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'),
    key_prefix text NOT NULL DEFAULT 'cache/',
    largest_object_bytes bigint NOT NULL DEFAULT 52428800 CHECK (largest_object_bytes > 0),
    keep_for interval NOT NULL DEFAULT '90 days' CHECK (keep_for > interval '0'),
    is_enabled boolean NOT NULL DEFAULT true,
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.s3_cache_config IS 'The cache of files, data sheets above all, in object storage. One row.';
COMMENT ON COLUMN public.s3_cache_config.id IS 'Always 1.';
COMMENT ON COLUMN public.s3_cache_config.bucket IS 'Where they are.';
COMMENT ON COLUMN public.s3_cache_config.key_prefix IS 'What their names begin with.';
COMMENT ON COLUMN public.s3_cache_config.largest_object_bytes IS 'Larger files are not kept.';
COMMENT ON COLUMN public.s3_cache_config.keep_for IS 'How long a file is kept.';
COMMENT ON COLUMN public.s3_cache_config.is_enabled IS 'If not, files are fetched from their makers each time.';
COMMENT ON COLUMN public.s3_cache_config.updated_at IS 'When it last changed.';
INSERT INTO public.s3_cache_config DEFAULT VALUES;

CREATE TABLE public.redis_s3_metadata_config (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    connection_id uuid NOT NULL REFERENCES public.redis_connection_config ON DELETE RESTRICT,
    key_prefix text NOT NULL DEFAULT 's3:' CHECK (key_prefix ~ '^[a-z][a-z0-9_:]*:$'),
    time_to_live interval NOT NULL DEFAULT '1 day' CHECK (time_to_live > interval '0'),
    absent_time_to_live interval NOT NULL DEFAULT '5 minutes' CHECK (absent_time_to_live > interval '0'),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT redis_s3_metadata_config_absent CHECK (absent_time_to_live <= time_to_live)
);
CREATE INDEX redis_s3_metadata_config_connection_id_idx ON public.redis_s3_metadata_config (connection_id);
COMMENT ON TABLE public.redis_s3_metadata_config IS 'How what is known of those files is cached. One row.';
COMMENT ON COLUMN public.redis_s3_metadata_config.id IS 'Always 1.';
COMMENT ON COLUMN public.redis_s3_metadata_config.connection_id IS 'Which Redis.';
COMMENT ON COLUMN public.redis_s3_metadata_config.key_prefix IS 'What the keys begin with; ends with a colon.';
COMMENT ON COLUMN public.redis_s3_metadata_config.time_to_live IS 'How long size and checksum of a file are good.';
COMMENT ON COLUMN public.redis_s3_metadata_config.absent_time_to_live IS
    'How long it is good that there is none; shorter, as it may come.';
COMMENT ON COLUMN public.redis_s3_metadata_config.updated_at IS 'When it last changed.';
INSERT INTO public.redis_s3_metadata_config (connection_id)
SELECT id FROM public.redis_connection_config WHERE name = 'cache';

-- -------------------------------------------------------------------------------------------------------- limits

CREATE TABLE public.rate_limit_config (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE CHECK (name ~ '^[a-z][a-z0-9_]*$'),
    scope text NOT NULL CHECK (scope IN ('address', 'user', 'tenant', 'global')),
    most_requests integer NOT NULL CHECK (most_requests > 0),
    per interval NOT NULL CHECK (per > interval '0'),
    burst integer NOT NULL DEFAULT 0 CHECK (burst >= 0),
    when_redis_is_down text NOT NULL DEFAULT 'allow' CHECK (when_redis_is_down IN ('allow', 'refuse')),
    is_enabled boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.rate_limit_config IS 'How often the platform''s own interfaces may be asked.';
COMMENT ON COLUMN public.rate_limit_config.id IS 'Key.';
COMMENT ON COLUMN public.rate_limit_config.name IS 'How code calls it.';
COMMENT ON COLUMN public.rate_limit_config.scope IS 'Whose requests are counted together.';
COMMENT ON COLUMN public.rate_limit_config.most_requests IS 'How many …';
COMMENT ON COLUMN public.rate_limit_config.per IS '… in what time.';
COMMENT ON COLUMN public.rate_limit_config.burst IS 'How many more at once, now and then.';
COMMENT ON COLUMN public.rate_limit_config.when_redis_is_down IS 'What happens while nobody counts.';
COMMENT ON COLUMN public.rate_limit_config.is_enabled IS 'Whether it is in force.';
COMMENT ON COLUMN public.rate_limit_config.created_at IS 'When the row was made.';
COMMENT ON COLUMN public.rate_limit_config.updated_at IS 'When it last changed.';
INSERT INTO public.rate_limit_config (name, scope, most_requests, per, burst, when_redis_is_down) VALUES
    ('public_search', 'address', 60, interval '1 minute', 10, 'allow'),
    ('signed_in', 'user', 600, interval '1 minute', 100, 'allow'),
    ('bom_upload', 'tenant', 30, interval '1 hour', 5, 'allow'),
    ('sign_in', 'address', 10, interval '10 minutes', 0, 'refuse');

CREATE TABLE public.redis_rate_limits (
    rate_limit_id uuid NOT NULL REFERENCES public.rate_limit_config ON DELETE CASCADE,
    subject text NOT NULL CHECK (subject <> ''),
    window_start timestamptz NOT NULL,
    requests integer NOT NULL DEFAULT 0 CHECK (requests >= 0),
    refused integer NOT NULL DEFAULT 0 CHECK (refused >= 0),
    PRIMARY KEY (rate_limit_id, subject, window_start)
);
CREATE INDEX redis_rate_limits_window_start_idx ON public.redis_rate_limits (window_start);
COMMENT ON TABLE public.redis_rate_limits IS
    'What Redis counted, written down at the end of a window: who runs into which limit.';
COMMENT ON COLUMN public.redis_rate_limits.rate_limit_id IS 'The limit.';
COMMENT ON COLUMN public.redis_rate_limits.subject IS 'Whose requests: an id, or an address as a hash.';
COMMENT ON COLUMN public.redis_rate_limits.window_start IS 'When the window began.';
COMMENT ON COLUMN public.redis_rate_limits.requests IS 'Requests that were let through.';
COMMENT ON COLUMN public.redis_rate_limits.refused IS 'Requests that were not.';

CREATE TABLE public.redis_circuit_breakers (
    name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]*$'),
    state text NOT NULL DEFAULT 'closed' CHECK (state IN ('closed', 'open', 'half_open')),
    failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
    open_after integer NOT NULL DEFAULT 5 CHECK (open_after > 0),
    retry_after interval NOT NULL DEFAULT '30 seconds' CHECK (retry_after > interval '0'),
    opened_at timestamptz,
    last_error text,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT redis_circuit_breakers_opened CHECK ((state = 'closed') = (opened_at IS NULL))
);
COMMENT ON TABLE public.redis_circuit_breakers IS 'Uses of Redis that are given up for a while after failures.';
COMMENT ON COLUMN public.redis_circuit_breakers.name IS 'Of the use.';
COMMENT ON COLUMN public.redis_circuit_breakers.state IS
    'closed: in use. open: given up. half_open: being tried again.';
COMMENT ON COLUMN public.redis_circuit_breakers.failures IS 'In a row.';
COMMENT ON COLUMN public.redis_circuit_breakers.open_after IS 'So many failures in a row open it.';
COMMENT ON COLUMN public.redis_circuit_breakers.retry_after IS 'How long it stays open.';
COMMENT ON COLUMN public.redis_circuit_breakers.opened_at IS 'When it was opened; NULL while closed.';
COMMENT ON COLUMN public.redis_circuit_breakers.last_error IS 'What failed last.';
COMMENT ON COLUMN public.redis_circuit_breakers.updated_at IS 'When it last changed.';
INSERT INTO public.redis_circuit_breakers (name) VALUES ('cache'), ('limits'), ('progress');

-- --------------------------------------------------------------------------------------------------------- health

CREATE TABLE public.redis_health_check (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    connection_id uuid NOT NULL UNIQUE REFERENCES public.redis_connection_config ON DELETE CASCADE,
    check_every interval NOT NULL DEFAULT '30 seconds' CHECK (check_every > interval '0'),
    slow_from interval NOT NULL DEFAULT '50 milliseconds' CHECK (slow_from > interval '0'),
    memory_warning_percent public.percentage NOT NULL DEFAULT 80,
    keep_results_for interval NOT NULL DEFAULT '30 days' CHECK (keep_results_for > interval '0'),
    is_enabled boolean NOT NULL DEFAULT true,
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.redis_health_check IS
    'How a connection''s health is checked. The results are in redis_health_checks.';
COMMENT ON COLUMN public.redis_health_check.id IS 'Key.';
COMMENT ON COLUMN public.redis_health_check.connection_id IS 'Which connection.';
COMMENT ON COLUMN public.redis_health_check.check_every IS 'How often.';
COMMENT ON COLUMN public.redis_health_check.slow_from IS 'An answer that takes this long is slow.';
COMMENT ON COLUMN public.redis_health_check.memory_warning_percent IS
    'From this part of its memory on it is nearly full.';
COMMENT ON COLUMN public.redis_health_check.keep_results_for IS 'How long results are kept.';
COMMENT ON COLUMN public.redis_health_check.is_enabled IS 'Whether it is checked.';
COMMENT ON COLUMN public.redis_health_check.updated_at IS 'When it last changed.';
INSERT INTO public.redis_health_check (connection_id) SELECT id FROM public.redis_connection_config ORDER BY name;

CREATE TABLE public.redis_health_checks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    health_check_id uuid NOT NULL REFERENCES public.redis_health_check ON DELETE CASCADE,
    checked_at timestamptz NOT NULL DEFAULT now(),
    status text NOT NULL CHECK (status IN ('healthy', 'slow', 'nearly_full', 'unreachable')),
    took interval,
    used_memory_percent public.percentage,
    error text,
    CONSTRAINT redis_health_checks_unreachable CHECK ((status = 'unreachable') = (error IS NOT NULL)),
    CONSTRAINT redis_health_checks_took CHECK (status = 'unreachable' OR took IS NOT NULL)
);
CREATE INDEX redis_health_checks_health_check_id_idx
    ON public.redis_health_checks (health_check_id, checked_at DESC);
COMMENT ON TABLE public.redis_health_checks IS 'What the checks found.';
COMMENT ON COLUMN public.redis_health_checks.id IS 'Key.';
COMMENT ON COLUMN public.redis_health_checks.health_check_id IS 'Which check.';
COMMENT ON COLUMN public.redis_health_checks.checked_at IS 'When.';
COMMENT ON COLUMN public.redis_health_checks.status IS 'What it found.';
COMMENT ON COLUMN public.redis_health_checks.took IS 'How long the answer took; NULL: none came.';
COMMENT ON COLUMN public.redis_health_checks.used_memory_percent IS 'How full it was.';
COMMENT ON COLUMN public.redis_health_checks.error IS 'Why it could not be reached.';

-- ------------------------------------------------------------------------------------------------ synchronisation

CREATE TABLE public.redis_sync_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lock_name text NOT NULL CHECK (lock_name <> ''),
    lock_token bigint NOT NULL,
    status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'done', 'failed')),
    keys_written integer NOT NULL DEFAULT 0 CHECK (keys_written >= 0),
    keys_deleted integer NOT NULL DEFAULT 0 CHECK (keys_deleted >= 0),
    error text,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT redis_sync_log_token UNIQUE (lock_name, lock_token),
    CONSTRAINT redis_sync_log_finished CHECK ((status = 'running') = (finished_at IS NULL)),
    CONSTRAINT redis_sync_log_failed CHECK ((status = 'failed') = (error IS NOT NULL))
);
CREATE INDEX redis_sync_log_started_at_idx ON public.redis_sync_log (started_at DESC);
COMMENT ON TABLE public.redis_sync_log IS 'What was brought from the catalog into Redis, and when.';
COMMENT ON COLUMN public.redis_sync_log.id IS 'Key.';
COMMENT ON COLUMN public.redis_sync_log.lock_name IS 'Under which lock it was done.';
COMMENT ON COLUMN public.redis_sync_log.lock_token IS 'The token that the lock was taken with: one entry each.';
COMMENT ON COLUMN public.redis_sync_log.status IS 'running, done, or failed.';
COMMENT ON COLUMN public.redis_sync_log.keys_written IS 'Keys that were written.';
COMMENT ON COLUMN public.redis_sync_log.keys_deleted IS 'Keys that were deleted.';
COMMENT ON COLUMN public.redis_sync_log.error IS 'Why it failed.';
COMMENT ON COLUMN public.redis_sync_log.started_at IS 'When it began.';
COMMENT ON COLUMN public.redis_sync_log.finished_at IS 'When it ended.';

-- A lock on something outside of the database: its holder may die without a word, so it expires. Its token grows each
-- time it is taken; who writes to Redis with an older token than one that was seen there is late, and is to stop.
CREATE TABLE public.redis_sync_lock (
    name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]*$'),
    holder text,
    token bigint NOT NULL DEFAULT 0 CHECK (token >= 0),
    taken_at timestamptz,
    expires_at timestamptz,
    CONSTRAINT redis_sync_lock_held CHECK (
        (holder IS NULL) = (taken_at IS NULL) AND (holder IS NULL) = (expires_at IS NULL)
    )
);
COMMENT ON TABLE public.redis_sync_lock IS
    'Who brings data into Redis just now: one at a time, and nobody for ever. Use the three functions.';
COMMENT ON COLUMN public.redis_sync_lock.name IS 'What it is a lock on.';
COMMENT ON COLUMN public.redis_sync_lock.holder IS 'Who has it; NULL: given back.';
COMMENT ON COLUMN public.redis_sync_lock.token IS 'Grows by one each time it is taken.';
COMMENT ON COLUMN public.redis_sync_lock.taken_at IS 'When it was taken.';
COMMENT ON COLUMN public.redis_sync_lock.expires_at IS 'From then on anybody may take it.';

-- clock_timestamp() and not now(): a transaction that began before the lock expired must not find it held for ever,
-- and one that waited for another's must not take a lock that is half over.
CREATE FUNCTION public.take_sync_lock(lock_name text, lock_holder text, lease interval DEFAULT '1 minute')
RETURNS bigint
LANGUAGE plpgsql
SET search_path = ''
AS $$
DECLARE
    taken bigint;
BEGIN
    IF lease IS NULL OR lease <= interval '0' OR lease > interval '1 hour' THEN
        RAISE EXCEPTION 'a lock is taken for a time above zero, up to an hour, not for %',
            coalesce(lease::text, 'NULL')
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    INSERT INTO public.redis_sync_lock AS l (name, holder, token, taken_at, expires_at)
    VALUES (lock_name, lock_holder, 1, clock_timestamp(), clock_timestamp() + lease)
    ON CONFLICT (name) DO UPDATE
    SET holder = lock_holder, token = l.token + 1, taken_at = clock_timestamp(), expires_at = clock_timestamp() + lease
    WHERE l.expires_at IS NULL OR l.expires_at <= clock_timestamp()
    RETURNING l.token INTO taken;
    RETURN taken;
END;
$$;
COMMENT ON FUNCTION public.take_sync_lock(text, text, interval) IS
    'Takes a lock that is free or expired and returns its token; NULL: somebody has it.';

CREATE FUNCTION public.renew_sync_lock(lock_name text, lock_token bigint, lease interval DEFAULT '1 minute')
RETURNS boolean
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
    IF lease IS NULL OR lease <= interval '0' OR lease > interval '1 hour' THEN
        RAISE EXCEPTION 'a lock is renewed for a time above zero, up to an hour, not for %',
            coalesce(lease::text, 'NULL')
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    -- Also when it has expired, as long as nobody else has taken it since.
    UPDATE public.redis_sync_lock AS l
    SET expires_at = clock_timestamp() + lease
    WHERE l.name = lock_name AND l.token = lock_token AND l.holder IS NOT NULL;
    RETURN FOUND;
END;
$$;
COMMENT ON FUNCTION public.renew_sync_lock(text, bigint, interval) IS
    'Keeps a lock for longer; false: it was lost, stop.';

CREATE FUNCTION public.release_sync_lock(lock_name text, lock_token bigint) RETURNS boolean
LANGUAGE plpgsql
SET search_path = ''
AS $$
BEGIN
    -- The row stays: the next token must be a higher one.
    UPDATE public.redis_sync_lock AS l
    SET holder = NULL, taken_at = NULL, expires_at = NULL
    WHERE l.name = lock_name AND l.token = lock_token AND l.holder IS NOT NULL;
    RETURN FOUND;
END;
$$;
COMMENT ON FUNCTION public.release_sync_lock(text, bigint) IS
    'Gives a lock back; false: it was somebody else''s by then.';

CREATE TRIGGER redis_connection_config_touch BEFORE UPDATE ON public.redis_connection_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_cache_config_touch BEFORE UPDATE ON public.redis_cache_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_component_cache_config_touch BEFORE UPDATE ON public.redis_component_cache_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_key_expiration_policy_touch BEFORE UPDATE ON public.redis_key_expiration_policy
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_cns_config_touch BEFORE UPDATE ON public.redis_cns_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_directus_config_touch BEFORE UPDATE ON public.redis_directus_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_temporal_config_touch BEFORE UPDATE ON public.redis_temporal_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER s3_cache_config_touch BEFORE UPDATE ON public.s3_cache_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_s3_metadata_config_touch BEFORE UPDATE ON public.redis_s3_metadata_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER rate_limit_config_touch BEFORE UPDATE ON public.rate_limit_config
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_circuit_breakers_touch BEFORE UPDATE ON public.redis_circuit_breakers
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();
CREATE TRIGGER redis_health_check_touch BEFORE UPDATE ON public.redis_health_check
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION public.touch_updated_at();

-- --------------------------------------------------------------------------------------------------------- grants

-- The baseline's default privileges say the same where postgres applies this; they say nothing where another role does.
GRANT SELECT, INSERT, UPDATE, DELETE ON public.rate_limit_config, public.redis_cache_config,
    public.redis_circuit_breakers, public.redis_cns_config, public.redis_component_cache_config,
    public.redis_component_snapshot, public.redis_connection_config, public.redis_directus_config,
    public.redis_health_check, public.redis_health_checks, public.redis_key_expiration_policy,
    public.redis_rate_limits, public.redis_s3_metadata_config, public.redis_sync_lock, public.redis_sync_log,
    public.redis_temporal_config, public.s3_cache_config TO cns_service;
GRANT USAGE ON SEQUENCE public.redis_health_checks_id_seq, public.redis_sync_log_id_seq TO cns_service;
