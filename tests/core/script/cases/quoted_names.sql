CREATE TABLE "a;b" ("c""d;" int, U&"\0061;" int, u&"e!0062;" int);
SELECT "a'b", "$$", "--", "/*" FROM "x\";
