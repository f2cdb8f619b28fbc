SELECT
    a.*,
    r.reader_version,
    r.lexicon_hash,
    d.kind AS fold_kind,
    d.similarity AS fold_similarity,
    d.reason AS fold_reason,
    e.others AS event_others,
    e.likenesses AS event_likenesses
FROM article a
JOIN run r ON r.id = a.run
LEFT JOIN fold d ON d.article = a.id AND d.copy_of = a.copy_of
LEFT JOIN (
    SELECT
        article,
        list(other ORDER BY likeness DESC, other) AS others,
        list(likeness ORDER BY likeness DESC, other) AS likenesses
    FROM same_event
    GROUP BY article
) e ON e.article = a.id
ORDER BY a.published NULLS LAST, a.id
