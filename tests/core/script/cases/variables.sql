SELECT :USER, :'DBNAME', :"HOST", :{?nothing};
SELECT ':USER', ":USER", $$:USER$$ /* :USER */ -- :USER
, a::USER, b[1:PORT];
