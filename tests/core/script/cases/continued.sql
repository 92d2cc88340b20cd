-- The server makes one string of the parts, psql a new one of each: the same where no backslash is.
SELECT 'a'
  'b;' -- a comment
  -- and another

  'c';
SELECT E'a\';'
'b''c';
SELECT E'a' 'not continued: there is no line end'
;
SELECT E'a' /* not continued either */
'b\';
