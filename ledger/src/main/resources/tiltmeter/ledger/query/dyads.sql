-- Acts between two different resolved parties. $1 a code that one of them has, or null for any.
SELECT e.id, e.article, e.actor_code, e.recipient_code, e.mutual, e.type, e.intensity, e.status, e.voice,
    len(e.denied_by) > 0 AS denied, e.when_first, e.when_last, e.background, e.confidence,
    a.story, a.publisher, a.published, a.copy_of IS NOT NULL AS copy
FROM event e
JOIN (SELECT id, story, published, publisher, copy_of FROM article) a ON a.id = e.article
WHERE e.actor_code IS NOT NULL
    AND e.recipient_code IS NOT NULL
    AND e.actor_code <> e.recipient_code
    AND ($1::VARCHAR IS NULL OR e.actor_code = $1::VARCHAR OR e.recipient_code = $1::VARCHAR)
ORDER BY a.published NULLS LAST, e.article, e.ordinal
