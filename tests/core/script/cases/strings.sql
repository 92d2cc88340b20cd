-- Plain, national, bit, hexadecimal and Unicode strings: a doubled quote, a semicolon and a backslash end nothing.
SELECT 'it''s; one', '', 'a\', N'b;', B'01', X'1F;', U&'d\0061t;a', U&'a!0061;' UESCAPE '!';
SELECT 'two
lines; of one', 'string';
