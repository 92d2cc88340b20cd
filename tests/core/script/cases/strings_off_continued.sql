SET standard_conforming_strings = off;
SELECT 'a' -- both go on with escapes
  'b\';' AS x;
