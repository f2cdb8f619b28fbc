-- Why the copies of a story were folded, and reports of its event. $1 its id
SELECT a.id, a.story, a.copy_of, d.kind AS fold_kind, d.similarity AS fold_similarity, d.reason AS fold_reason,
    e.others AS event_others, e.likenesses AS event_likenesses
FROM article a
LEFT JOIN fold d ON d.article = a.id AND d.copy_of = a.copy_of
LEFT JOIN (
    SELECT
        article,
        list(other ORDER BY likeness DESC, other) AS others,
        list(likeness ORDER BY likeness DESC, other) AS likenesses
    FROM same_event
    GROUP BY article
) e ON e.article = a.id
WHERE a.story = $1::VARCHAR AND (d.kind IS NOT NULL OR e.others IS NOT NULL)
ORDER BY a.id
