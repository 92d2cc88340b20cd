SET standard_conforming_strings = off;
SELECT 'a\'b;', '\\', N'c\';', E'\';';
SET standard_conforming_strings TO 'on' ;
SELECT 'a\'; SELECT 1;
set session standard_conforming_strings = no; -- a prefix that says enough
SELECT 'a\';';
RESET ALL;
SELECT 'a\';
/* first */ SET /* then */ "standard_conforming_strings" = $$off$$;
SELECT 'a\';';
RESET standard_conforming_strings;
SELECT 'a\';
