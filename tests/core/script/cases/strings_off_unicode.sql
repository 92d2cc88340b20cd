-- psql reads a U&'' string by a rule of its own, whatever the setting; the server refuses it while the old one is on.
SET standard_conforming_strings = off;
SELECT U&' ''\'; SELECT u&'d\0061;''', U&"d\0061;""" ; SELECT U&'', '\';';
SELECT U&';
''';
SET standard_conforming_strings = on;
SELECT U&' ''\', 1; SELECT 2;
