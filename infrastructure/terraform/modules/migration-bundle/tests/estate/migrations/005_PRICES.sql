ALTER TABLE public.goods ADD COLUMN price numeric;
