SELECT E'a\'b;', e'\\', E'\'\';', E'it''s', e'
\
';
SELECT typE'a\', 'no E: the name is longer';
SELECT E'\u00e9\x27;';
