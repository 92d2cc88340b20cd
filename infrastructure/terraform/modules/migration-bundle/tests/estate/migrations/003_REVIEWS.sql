-- More bytes than characters: 5 Ω, 10 µF.
CREATE TABLE public.reviews (
    id integer PRIMARY KEY,
    goods_id integer NOT NULL REFERENCES public.goods
);
