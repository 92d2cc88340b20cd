COPY t FROM stdin; SELECT 1;
a
\.
SELECT 2;
