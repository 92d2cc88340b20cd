COPY t FROM STDIN WITH (FORMAT csv, HEADER, DELIMITER ';', QUOTE '"');
a;b
"1
2;";\.x
"""";
\.
SELECT 1;
