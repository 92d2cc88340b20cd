SELECT E'a'
  'b\'';';
SELECT E'a'
'b''c\d';
SELECT E'a''b\';';
SELECT 'a'
'b\';
