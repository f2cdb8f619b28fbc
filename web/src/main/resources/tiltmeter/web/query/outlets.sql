-- Every outlet with how much it printed, how much of that nobody else told, and when it was heard of last.
-- $1 country that an act must have a part in, or null; $2 and $3 days of publication within which events count, or nulls
WITH told AS (
    SELECT story, count(DISTINCT publisher) AS outlets FROM article WHERE refused IS NULL GROUP BY story
)
SELECT coalesce(a.publisher, '(no name)') AS outlet,
    count(*) FILTER (a.copy_of IS NULL) AS articles,
    count(*) FILTER (a.copy_of IS NOT NULL) AS copies,
    count(DISTINCT a.story) AS stories,
    count(DISTINCT a.story) FILTER (t.outlets = 1) AS alone,
    coalesce(sum(e.events) FILTER ($2::DATE IS NULL OR a.published BETWEEN $2::DATE AND $3::DATE), 0) AS events,
    CAST(min(a.published) AS VARCHAR) AS first_heard,
    CAST(max(a.published) AS VARCHAR) AS last_heard,
    date_diff('day', max(a.published), (SELECT max(published) FROM article)) AS silent_days
FROM article a
LEFT JOIN told t ON t.story = a.story
LEFT JOIN (
    SELECT article, count(*) AS events FROM event
    WHERE ($1::VARCHAR IS NULL OR actor_code = $1::VARCHAR OR recipient_code = $1::VARCHAR)
    GROUP BY article
) e ON e.article = a.id
WHERE a.refused IS NULL AND ($1::VARCHAR IS NULL OR e.events > 0)
GROUP BY a.publisher
ORDER BY articles DESC, outlet
