-- Acts that somebody else than the author tells, or that somebody denies or doubts; contested ones first.
-- $1 code that takes part, or null; $2 from, $3 to; $4 offset, $5 how many
WITH told AS (
    SELECT e.*, a.story, a.publisher, a.published, coalesce(e.when_last, a.published) AS day
    FROM event e JOIN (SELECT id, story, publisher, published FROM article) a ON a.id = e.article
    WHERE e.actor_code IS NOT NULL AND e.recipient_code IS NOT NULL
        AND ($1::VARCHAR IS NULL OR e.actor_code = $1::VARCHAR OR e.recipient_code = $1::VARCHAR)
        AND ($2::DATE IS NULL OR coalesce(e.when_last, a.published) >= $2::DATE)
        AND ($3::DATE IS NULL OR coalesce(e.when_first, a.published) <= $3::DATE)
)
SELECT * FROM (
    SELECT actor_code AS actor, type, recipient_code AS recipient,
        coalesce(list_sort(list_distinct(list(voice) FILTER (voice <> 'AUTHOR'))), []) AS said_by,
        list_sort(list_distinct(flatten(list(denied_by)))) AS denied_by,
        list_sort(list_distinct(flatten(list(doubted_by)))) AS doubted_by,
        count(*) FILTER (voice = 'AUTHOR' AND status = 'happened' AND len(denied_by) = 0) AS told_as_fact,
        count(DISTINCT story) AS stories,
        coalesce(list_sort(list_distinct(list(publisher) FILTER (publisher IS NOT NULL))), []) AS repeated_by,
        CAST(min(day) AS VARCHAR) AS first_day, CAST(max(day) AS VARCHAR) AS last_day,
        arg_max(quote, coalesce(day, DATE '1000-01-01')) AS latest_words,
        arg_max(id, coalesce(day, DATE '1000-01-01')) AS latest_event,
        arg_max(article, coalesce(day, DATE '1000-01-01')) AS latest_article
    FROM told
    GROUP BY actor_code, type, recipient_code
) grouped
WHERE len(said_by) > 0 OR len(denied_by) > 0 OR len(doubted_by) > 0
ORDER BY len(denied_by) > 0 DESC, len(doubted_by) > 0 DESC, stories DESC, last_day DESC NULLS LAST, actor, type, recipient
LIMIT $5::BIGINT OFFSET $4::BIGINT
