-- one
SELECT 'a
b;',
  2;

SELECT $$
;$$ /* 
 */;
