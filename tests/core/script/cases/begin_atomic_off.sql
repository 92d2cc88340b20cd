SET standard_conforming_strings = off;
CREATE FUNCTION a() RETURNS text BEGIN ATOMIC SELECT 'END\';'; SELECT ('(\'') ; END;
SELECT 1;
