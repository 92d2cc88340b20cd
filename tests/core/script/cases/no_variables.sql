SELECT a::text, b[1:2], c[:2], d[x:y], f(n := 1), :none, :'none;', :"none;", ':' || 'x', e ::: f, ARRAY[1:3];
SELECT :'not one;', :"nor this;", : 'a;';
