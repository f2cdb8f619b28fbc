-- A random sample of events between resolved parties that is the same whenever it is drawn again.
-- $1 name of the draw, $2 how many
SELECT e.id, e.article, e.type, e.actor_code, e.actor_text, e.recipient_code, e.recipient_text, e.mutual, e.status,
    e.voice, CAST(e.when_first AS VARCHAR) AS when_first, CAST(e.when_last AS VARCHAR) AS when_last, e.quote,
    a.title, a.publisher, CAST(a.published AS VARCHAR) AS published,
    l.verdict, l.fault
FROM event e
JOIN (SELECT id, title, publisher, published FROM article) a ON a.id = e.article
LEFT JOIN (
    SELECT event, article, arg_max(verdict, labelled) AS verdict, arg_max(fault, labelled) AS fault
    FROM label WHERE draw = $1::VARCHAR GROUP BY event, article
) l ON l.event = e.id AND l.article = e.article
WHERE e.actor_code IS NOT NULL AND e.recipient_code IS NOT NULL
ORDER BY md5(e.id || '|' || $1::VARCHAR), e.article, e.ordinal
LIMIT $2::BIGINT
