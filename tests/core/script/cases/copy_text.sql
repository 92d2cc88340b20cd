COPY public.t (a, b) FROM stdin;
1	\N
\N	\\.
\restrict is data; so is 'this
\.x
 \.
\.
SELECT 1;
