-- first; line
SELECT 1 -- 'not a quote;
 + 2; -- after; it
/* block; 'x' */ SELECT /* nested /* twice; */ ; */ 3;
SELECT 4 /*/ ; /*/**/*/ */ ;
SELECT 5 - -6, 7 /-8, 9*/* ; */2;
--a lone CR ends a commentSELECT 6;
/* nothing behind it */
