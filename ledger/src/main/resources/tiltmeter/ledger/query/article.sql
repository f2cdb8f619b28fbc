-- $1 id or the start of one, $2 the most that are wanted. A range, which skips what cannot hold it, is the start that
-- DuckDB does not look for through the key.
SELECT a.*, r.reader_version, r.lexicon_hash
FROM (
    SELECT id AS found FROM article WHERE id >= $1::VARCHAR AND id < $1::VARCHAR || chr(1114111) ORDER BY id LIMIT $2::BIGINT
) f
JOIN article a ON a.id = f.found
JOIN run r ON r.id = a.run
ORDER BY a.id
