-- $1 id or the start of one, $2 the most that are wanted
SELECT a.*, r.reader_version, r.lexicon_hash
FROM (
    SELECT id AS found FROM article WHERE starts_with(id, $1::VARCHAR) ORDER BY id LIMIT $2::BIGINT
) f
JOIN article a ON a.id = f.found
JOIN run r ON r.id = a.run
ORDER BY a.id
