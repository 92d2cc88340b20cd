-- What belongs to a supplier: how we sign in there, and what its categories are called here.

CREATE TABLE public.supplier_tokens (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('api_key', 'access', 'refresh')),
    vault_path text NOT NULL CHECK (vault_path ~ '^suppliers/[a-z0-9]+/[a-z_]+$'),
    fingerprint bytea NOT NULL UNIQUE CHECK (octet_length(fingerprint) = 32),
    scopes text[] NOT NULL DEFAULT '{}',
    issued_at timestamptz NOT NULL,
    expires_at timestamptz CHECK (expires_at > issued_at),
    last_used_at timestamptz,
    revoked_at timestamptz
);
CREATE INDEX supplier_tokens_supplier_id_idx ON public.supplier_tokens (supplier_id);
CREATE UNIQUE INDEX supplier_tokens_current_key ON public.supplier_tokens (supplier_id, kind) WHERE revoked_at IS NULL;
COMMENT ON TABLE public.supplier_tokens IS
    'Which tokens there are and until when; the tokens themselves are in the vault.';
COMMENT ON COLUMN public.supplier_tokens.id IS 'Key.';
COMMENT ON COLUMN public.supplier_tokens.supplier_id IS 'The supplier that issued it.';
COMMENT ON COLUMN public.supplier_tokens.kind IS 'api_key, access or refresh; of each, one at most is not revoked.';
COMMENT ON COLUMN public.supplier_tokens.vault_path IS 'Where the vault has it.';
COMMENT ON COLUMN public.supplier_tokens.fingerprint IS 'SHA-256 of the token: which one a log speaks of.';
COMMENT ON COLUMN public.supplier_tokens.scopes IS 'What it is good for; empty: the supplier makes no difference.';
COMMENT ON COLUMN public.supplier_tokens.issued_at IS 'When the supplier issued it.';
COMMENT ON COLUMN public.supplier_tokens.expires_at IS 'Until when it is good; NULL: until it is revoked.';
COMMENT ON COLUMN public.supplier_tokens.last_used_at IS 'NULL: never yet.';
COMMENT ON COLUMN public.supplier_tokens.revoked_at IS 'Since when it is no longer used; NULL: it is the current one.';

CREATE TABLE public.vendor_category_mappings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    supplier_id uuid NOT NULL REFERENCES public.suppliers ON DELETE CASCADE,
    vendor_category text NOT NULL CHECK (vendor_category <> ''),
    category_id uuid NOT NULL REFERENCES public.categories ON DELETE CASCADE,
    confidence public.percentage NOT NULL,
    confirmed_by text,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (supplier_id, vendor_category)
);
CREATE INDEX vendor_category_mappings_category_id_idx ON public.vendor_category_mappings (category_id);
COMMENT ON TABLE public.vendor_category_mappings IS
    'What a supplier''s category is called here. The ids are those of supabase.';
COMMENT ON COLUMN public.vendor_category_mappings.id IS 'Key.';
COMMENT ON COLUMN public.vendor_category_mappings.supplier_id IS 'Whose category it is.';
COMMENT ON COLUMN public.vendor_category_mappings.vendor_category IS 'The category as the supplier writes it.';
COMMENT ON COLUMN public.vendor_category_mappings.category_id IS 'The category of the catalog that it stands for.';
COMMENT ON COLUMN public.vendor_category_mappings.confidence IS 'How sure that is, 0 to 100.';
COMMENT ON COLUMN public.vendor_category_mappings.confirmed_by IS 'NULL: matched by machine, no person has looked yet.';
COMMENT ON COLUMN public.vendor_category_mappings.created_at IS 'When the row was made.';
