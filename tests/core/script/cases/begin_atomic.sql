CREATE FUNCTION a() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END;
create or replace procedure b(begin int) language sql
begin atomic
  insert into t values (case when (select case 1 when 1 then true end) then 1 else 2 end);
  select case when true then case 1 when 1 then 2 end end;
end;
CREATE FUNCTION c() RETURNS int LANGUAGE sql AS 'SELECT 1; SELECT 2;';
CREATE FUNCTION d() RETURNS int LANGUAGE sql RETURN CASE WHEN true THEN 1 END;
CREATE TABLE "begin" (x int); SELECT CASE WHEN true THEN 1 END;
CREATE /* x */ OR -- y
 REPLACE FUNCTION e() RETURNS int BEGIN ATOMIC
  SELECT "end", 'end;' FROM t /* END; */; -- END;
  ; SELECT 2;
END; SELECT 3;
