-- $1 id or the start of one, $2 the most that are wanted. A range, which skips what cannot hold it, is the start that
-- DuckDB does not look for through the key.
SELECT
    a.*,
    r.reader_version,
    r.lexicon_hash,
    d.kind AS fold_kind,
    d.similarity AS fold_similarity,
    d.reason AS fold_reason,
    e.others AS event_others,
    e.likenesses AS event_likenesses
FROM (
    SELECT id AS found FROM article WHERE id >= $1::VARCHAR AND id < $1::VARCHAR || chr(1114111) ORDER BY id LIMIT $2::BIGINT
) f
JOIN article a ON a.id = f.found
JOIN run r ON r.id = a.run
LEFT JOIN fold d ON d.article = a.id AND d.copy_of = a.copy_of
LEFT JOIN (
    SELECT
        article,
        list(other ORDER BY likeness DESC, other) AS others,
        list(likeness ORDER BY likeness DESC, other) AS likenesses
    FROM same_event
    WHERE article >= $1::VARCHAR AND article < $1::VARCHAR || chr(1114111)
    GROUP BY article
) e ON e.article = a.id
ORDER BY a.id
