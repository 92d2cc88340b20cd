COPY t FROM stdin;
\.
COPY u FROM stdin;

\.

\unrestrict x
