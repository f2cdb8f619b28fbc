-- Every code that takes part in an act, with how often, and with whom most.
SELECT code, count(*) AS events, count(DISTINCT other) AS partners,
    CAST(min(day) AS VARCHAR) AS first_day, CAST(max(day) AS VARCHAR) AS last_day
FROM (
    SELECT actor_code AS code, recipient_code AS other, coalesce(when_last, published) AS day
    FROM event JOIN (SELECT id, published FROM article) a ON a.id = event.article WHERE actor_code IS NOT NULL
    UNION ALL
    SELECT recipient_code, actor_code, coalesce(when_last, published)
    FROM event JOIN (SELECT id, published FROM article) a ON a.id = event.article
    WHERE recipient_code IS NOT NULL AND recipient_code IS DISTINCT FROM actor_code
)
GROUP BY code
ORDER BY events DESC, code
