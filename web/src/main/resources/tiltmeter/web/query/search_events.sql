-- Events whose words hold every word. $1 words in lower case, $2 how many
SELECT e.id, e.type, e.actor_code, e.actor_name, e.recipient_code, e.recipient_name, e.status, e.voice, e.quote,
    CAST(coalesce(e.when_last, a.published) AS VARCHAR) AS day, a.publisher, e.article
FROM event e JOIN (SELECT id, published, publisher FROM article) a ON a.id = e.article
WHERE len(list_filter($1::VARCHAR[], lambda w: NOT contains(lower(e.quote), w))) = 0
ORDER BY coalesce(a.published, DATE '1000-01-01') DESC, e.article, e.ordinal
LIMIT $2::BIGINT
