-- What two parties did with each other, month by month. $1 and $2 their codes
SELECT strftime(date_trunc('month', coalesce(e.when_last, a.published)), '%Y-%m') AS month,
    count(DISTINCT a.story) FILTER (e.quad LIKE '%COOPERATION') AS cooperative,
    count(DISTINCT a.story) FILTER (e.quad LIKE '%CONFLICT') AS conflictual
FROM event e JOIN (SELECT id, story, published FROM article) a ON a.id = e.article
WHERE ((e.actor_code = $1::VARCHAR AND e.recipient_code = $2::VARCHAR)
        OR (e.actor_code = $2::VARCHAR AND e.recipient_code = $1::VARCHAR))
    AND e.status = 'happened' AND NOT e.background AND coalesce(e.when_last, a.published) IS NOT NULL
GROUP BY month
ORDER BY month
