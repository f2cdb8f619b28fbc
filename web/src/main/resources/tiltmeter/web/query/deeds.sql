-- Acts between a country and others. $1 the country, $2 the others (list). The columns of the ledger's own query for acts.
SELECT e.id, e.article, e.actor_code, e.recipient_code, e.mutual, e.type, e.intensity, e.status, e.voice,
    len(e.denied_by) > 0 AS denied, e.when_first, e.when_last, e.background, e.confidence,
    a.story, a.publisher, a.published, a.copy_of IS NOT NULL AS copy
FROM event e
JOIN (SELECT id, story, published, publisher, copy_of FROM article) a ON a.id = e.article
WHERE (e.actor_code = $1::VARCHAR AND list_contains($2::VARCHAR[], e.recipient_code))
    OR (e.recipient_code = $1::VARCHAR AND list_contains($2::VARCHAR[], e.actor_code))
ORDER BY a.published NULLS LAST, e.article, e.ordinal
