SELECT 'é€𝄞', :USER;
CREATE TABLE é (ñ int); SELECT 'é' \g
;
