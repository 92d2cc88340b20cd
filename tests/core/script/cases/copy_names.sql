COPY "from stdin" FROM stdin;
a
\.
COPY t ("from", stdin) FROM /* from 'x' */ STDIN;
b
\.
COPY (SELECT 1 FROM stdin) TO '/dev/null';
COPY t FROM '/dev/null';
COPY t FROM PROGRAM 'stdin';
COPY t /* /* */ FROM stdin */ TO 'from stdin';
/* before */ COPY t FROM STDOUT;
c
\.
SELECT 'COPY t FROM stdin';
COPY s.copy
  FROM
  stdin; -- the rest of the line
d
\.
