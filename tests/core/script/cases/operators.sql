SELECT 1 @-- comment; here
  2;
SELECT 3 <@/* ; */> 4, 5 +/**/- 6, '{a}'::text[] -'a', a->>'b;' , 7 / 8;
