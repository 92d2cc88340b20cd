\connect other
\i file.sql
SELECT 1; \echo x; y
  \! rm -rf /
\; SELECT 2;
SELECT 3 \gexec
;
SELECT '\d', E'\d', $$\d$$ /* \d */ -- \d
;
