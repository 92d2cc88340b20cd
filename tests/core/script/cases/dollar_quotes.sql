DO $$ BEGIN PERFORM 1; END $$;
DO $a$ x; $b$; $$ $a; $A$; a$a $a$;
SELECT $tag$ $tag $tag$, $_1$;$_1$, $é$;$é$, $1, a$b$, a$b$c, $ab$x$ab$;
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $function$
BEGIN
  RETURN $x$ ; $x$;
END;
$function$;
