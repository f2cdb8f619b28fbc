-- Costly acts between a country and others, told as facts. $1 the country, $2 the others (list)
SELECT e.id, e.actor_code AS actor, e.type, e.recipient_code AS recipient, e.quote, a.story, e.article,
    CAST(coalesce(e.when_last, a.published) AS VARCHAR) AS day
FROM event e JOIN (SELECT id, story, published FROM article) a ON a.id = e.article
WHERE e.type IN ('SANCTION', 'AID', 'COERCE', 'MOBILIZE', 'ASSAULT')
    AND e.status = 'happened' AND e.voice = 'AUTHOR' AND len(e.denied_by) = 0 AND NOT e.background
    AND ((e.actor_code = $1::VARCHAR AND list_contains($2::VARCHAR[], e.recipient_code))
        OR (e.recipient_code = $1::VARCHAR AND list_contains($2::VARCHAR[], e.actor_code)))
ORDER BY day DESC NULLS LAST, a.story, e.id
