-- A database with what masks and backups meet: domains, partitions, inheritance, keys, generated columns, odd names.
CREATE DOMAIN public.mail_address AS text CONSTRAINT looks_right CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TYPE public.mood AS ENUM ('glad', 'sad');
CREATE TABLE public.person (
    id integer PRIMARY KEY,
    uid uuid NOT NULL UNIQUE,
    email public.mail_address NOT NULL UNIQUE,
    phone varchar(20),
    first_name text,
    email_lower text GENERATED ALWAYS AS (lower(email)) STORED,
    feeling public.mood DEFAULT 'glad',
    short_code varchar(8) UNIQUE,
    born_at timestamptz,
    email_verified boolean DEFAULT false
);
CREATE TABLE public.visit (
    at date NOT NULL,
    visitor uuid NOT NULL,
    ip inet,
    note text
) PARTITION BY RANGE (at);
CREATE TABLE public.visit_2025 PARTITION OF public.visit FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE public.visit_other PARTITION OF public.visit DEFAULT;
CREATE TABLE public.visit_base (name text);
CREATE TABLE public.guest (invited_by text) INHERITS (public.visit_base);
CREATE TABLE public.letter (
    number bigint PRIMARY KEY,
    person_uid uuid NOT NULL REFERENCES public.person (uid),
    "Written To" char(12),
    body text
);
CREATE INDEX ON public.letter (person_uid);
CREATE VIEW public.glad AS SELECT id, email FROM public.person WHERE feeling = 'glad';
INSERT INTO public.person (id, uid, email, phone, first_name, short_code) VALUES
    (1, '11111111-1111-4111-8111-111111111111', 'ann@example.com', '+49 1', 'Ann', 'a1'),
    (2, '22222222-2222-4222-8222-222222222222', 'Ann@Example.com', NULL, E'Tab\tand \\ and\nline', 'b2'),
    (3, '33333333-3333-4333-8333-333333333333', 'bob@example.com', '+49 3', 'Żółw', NULL);
INSERT INTO public.visit VALUES
    ('2025-05-05', '11111111-1111-4111-8111-111111111111', '192.0.2.1', 'secret-of-2025'),
    ('2024-05-05', '33333333-3333-4333-8333-333333333333', '192.0.2.3', 'secret-of-2024');
INSERT INTO public.letter VALUES
    (7, '11111111-1111-4111-8111-111111111111', 'Old Friend', 'ann@example.com'),
    (8, '33333333-3333-4333-8333-333333333333', NULL, '33333333-3333-4333-8333-333333333333');
INSERT INTO public.guest VALUES ('someone', 'secret-guest');
