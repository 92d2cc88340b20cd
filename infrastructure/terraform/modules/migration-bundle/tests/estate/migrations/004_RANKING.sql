ALTER TABLE public.reviews ADD COLUMN rank integer;
