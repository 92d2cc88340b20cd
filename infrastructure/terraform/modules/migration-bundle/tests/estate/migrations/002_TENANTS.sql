CREATE TABLE public.tenants (
    id integer PRIMARY KEY,
    name text NOT NULL
);
