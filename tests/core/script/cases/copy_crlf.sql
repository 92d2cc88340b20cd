COPY t FROM stdin;
1	one
\.x
\.
SELECT 1;

-- end
