-- With whom a country deals, and how. $1 its code
SELECT other AS code, count(*) AS events,
    count(*) FILTER (quad LIKE '%COOPERATION') AS cooperative,
    count(*) FILTER (quad LIKE '%CONFLICT') AS conflictual,
    count(*) FILTER (status = 'happened' AND voice = 'AUTHOR') AS told_as_fact,
    CAST(max(day) AS VARCHAR) AS last_day
FROM (
    SELECT CASE WHEN actor_code = $1::VARCHAR THEN recipient_code ELSE actor_code END AS other, quad, status, voice,
        coalesce(when_last, published) AS day
    FROM event JOIN (SELECT id, published FROM article) a ON a.id = event.article
    WHERE (actor_code = $1::VARCHAR OR recipient_code = $1::VARCHAR) AND actor_code IS DISTINCT FROM recipient_code
        AND actor_code IS NOT NULL AND recipient_code IS NOT NULL
)
GROUP BY other
ORDER BY events DESC, other
LIMIT $2::BIGINT
