CREATE TYPE app.fresh AS ENUM ('a');
--> + type app.fresh

DROP TYPE app.unused;
--> - type app.unused

DROP TYPE app.lonely;
--> - type app.lonely

DROP TYPE app.words;
--> - type app.words

ALTER TYPE app.mood ADD VALUE 'ecstatic';
--> type app.mood: labels

ALTER TYPE app.mood ADD VALUE 'worse' BEFORE 'sad';
--> type app.mood: labels

ALTER TYPE app.unused ADD VALUE 'three';
--> type app.unused: labels

ALTER TYPE app.status ADD VALUE 'lost' AFTER 'open';
--> type app.status: labels

DROP TYPE app.unused; CREATE TYPE app.unused AS ENUM ('one');
--> type app.unused: labels

DROP TYPE app.unused; CREATE TYPE app.unused AS ENUM ('zero', 'one', 'middle', 'two', 'last');
--> type app.unused: labels

DROP TYPE app.unused; CREATE TYPE app.unused AS ENUM ('two', 'one');
--> type app.unused: labels

DROP TYPE app.unused; CREATE TYPE app.unused AS ENUM ();
--> type app.unused: labels

ALTER TYPE app.mood RENAME VALUE 'happy' TO 'glad';
--> type app.mood: labels

ALTER TYPE app.unused RENAME TO used;
--> + type app.used
--> - type app.unused

ALTER TYPE app.mood OWNER TO "catalog Eigner";
--> type app.mood: owner

COMMENT ON TYPE app.mood IS NULL;
--> type app.mood: comment

GRANT USAGE ON TYPE app.mood TO catalog_reader;
--> type app.mood: grants

REVOKE USAGE ON TYPE app.mood FROM PUBLIC;
--> type app.mood: grants

GRANT USAGE ON TYPE app.lonely TO PUBLIC;
--> type app.lonely: grants

ALTER TYPE app.lonely ADD ATTRIBUTE z text;
--> type app.lonely: attributes

ALTER TYPE app.lonely DROP ATTRIBUTE y;
--> type app.lonely: attributes

ALTER TYPE app.lonely DROP ATTRIBUTE x;
--> type app.lonely: attributes

ALTER TYPE app.lonely ALTER ATTRIBUTE y TYPE numeric(12, 4);
--> type app.lonely: attributes

ALTER TYPE app.lonely RENAME ATTRIBUTE x TO "X y";
--> type app.lonely: attributes

ALTER TYPE app.place ADD ATTRIBUTE country text CASCADE;
--> type app.place: attributes

ALTER TYPE app.place RENAME ATTRIBUTE zip TO postcode CASCADE;
--> type app.place: attributes

COMMENT ON COLUMN app.place.street IS NULL;
--> type app.place: attribute comments

COMMENT ON COLUMN app.place.zip IS 'the code';
--> type app.place: attribute comments

COMMENT ON TYPE app.place IS 'where';
--> type app.place: comment

DROP TYPE app.words; CREATE TYPE app.words AS RANGE (subtype = text, collation = "POSIX", multirange_type_name = app.many_words);
--> type app.words: range

DROP TYPE app.words; CREATE TYPE app.words AS RANGE (subtype = text, collation = "C", multirange_type_name = app.few_words);
--> type app.words: range

DROP TYPE app.span; CREATE TYPE app.span AS RANGE (subtype = double precision);
--> type app.span: range
