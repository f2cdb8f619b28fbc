-- Acts between two different resolved parties. $1 codes of which one takes part, or none for any; $2 codes of which the
-- other party has one, or none for any. What crosses into Java as text costs about a microsecond each, more than all
-- the rest; so the six that never hold a control character come as one, and the voice, which may hold anything, is last.
SELECT
    concat_ws(chr(31), e.id, e.article, a.story, e.actor_code, e.recipient_code, e.type, e.status, e.voice) AS texts,
    a.publisher,
    a.published,
    e.mutual,
    e.intensity,
    len(e.denied_by) > 0 AS denied,
    e.when_first,
    e.when_last,
    e.background,
    e.confidence,
    a.copy_of IS NOT NULL AS copy
FROM event e
JOIN (SELECT id, story, published, publisher, copy_of FROM article) a ON a.id = e.article
WHERE e.actor_code <> e.recipient_code
    AND (len($1::VARCHAR[]) = 0
        OR (list_contains($1::VARCHAR[], e.actor_code)
            AND (len($2::VARCHAR[]) = 0 OR list_contains($2::VARCHAR[], e.recipient_code)))
        OR (list_contains($1::VARCHAR[], e.recipient_code)
            AND (len($2::VARCHAR[]) = 0 OR list_contains($2::VARCHAR[], e.actor_code))))
ORDER BY a.published NULLS LAST, e.article, e.ordinal
