ANALYZE;

SELECT setval('app.plain_seq', 40);

INSERT INTO app.scratch (a) VALUES (1);
