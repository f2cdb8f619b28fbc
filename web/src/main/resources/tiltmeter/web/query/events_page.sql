-- $1 actors, $2 recipients, $3 types, $4 statuses, $5 either side, $6 the other side (lists, empty for any),
-- $7 from, $8 to, $9 article, $10 story, $11 outlet, $12 to $14 where the last page ended, $15 how many
-- First the places of the rows that are wanted, from narrow columns alone; then those few rows whole.
WITH place AS (
    SELECT e.rowid AS event_row, e.article AS told_in, e.ordinal AS nth, coalesce(a.published, DATE '1000-01-01') AS sort_day
    FROM event e
    JOIN (SELECT id, story, published, publisher FROM article) a ON a.id = e.article
    WHERE (len($1::VARCHAR[]) = 0 OR list_contains($1::VARCHAR[], e.actor_code)
            OR (e.mutual AND list_contains($1::VARCHAR[], e.recipient_code)))
        AND (len($2::VARCHAR[]) = 0 OR list_contains($2::VARCHAR[], e.recipient_code)
            OR (e.mutual AND list_contains($2::VARCHAR[], e.actor_code)))
        AND (len($3::VARCHAR[]) = 0 OR list_contains($3::VARCHAR[], e.type))
        AND (len($4::VARCHAR[]) = 0 OR list_contains($4::VARCHAR[], e.status))
        AND (len($5::VARCHAR[]) = 0
            OR (list_contains($5::VARCHAR[], e.actor_code)
                AND (len($6::VARCHAR[]) = 0 OR list_contains($6::VARCHAR[], e.recipient_code)))
            OR (list_contains($5::VARCHAR[], e.recipient_code)
                AND (len($6::VARCHAR[]) = 0 OR list_contains($6::VARCHAR[], e.actor_code))))
        AND ($7::DATE IS NULL OR coalesce(e.when_last, a.published) >= $7::DATE)
        AND ($8::DATE IS NULL OR coalesce(e.when_first, a.published) <= $8::DATE)
        AND ($9::VARCHAR IS NULL OR e.article = $9::VARCHAR)
        AND ($10::VARCHAR IS NULL OR a.story = $10::VARCHAR)
        AND ($11::VARCHAR IS NULL OR a.publisher = $11::VARCHAR)
        AND ($12::DATE IS NULL
            OR (coalesce(a.published, DATE '1000-01-01'), e.article, e.ordinal) < ($12::DATE, $13::VARCHAR, $14::INTEGER))
    ORDER BY sort_day DESC, told_in DESC, nth DESC
    LIMIT $15::BIGINT
)
SELECT e.*, a.story, a.published, a.publisher, a.title, a.url, CAST(p.sort_day AS VARCHAR) AS sort_day
FROM place p
JOIN event e ON e.rowid = p.event_row
JOIN (SELECT id, story, published, publisher, title, url FROM article) a ON a.id = e.article
ORDER BY p.sort_day DESC, e.article DESC, e.ordinal DESC
