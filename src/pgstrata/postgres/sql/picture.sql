-- What tables hold, and how much room that takes.

-- name: size
-- The bytes of tables, with what is stored beside their rows and without their indexes; a partitioned one with its parts.
SELECT coalesce(sum(pg_catalog.pg_table_size(part)), 0)::int8 AS bytes
FROM (
    SELECT name::regclass AS part FROM unnest(%(relations)s::text[]) AS given (name)
    UNION
    SELECT tree.relid FROM unnest(%(relations)s::text[]) AS given (name), pg_catalog.pg_partition_tree(name::regclass) AS tree
) AS parts;
