-- $1 actors, $2 recipients, $3 types, $4 statuses (lists, empty for any), $5 from, $6 to, $7 article, $8 limit
-- First which rows, from few columns; then the many columns of those few.
WITH found AS (
    SELECT e.rowid AS place, a.story, a.published, a.publisher, a.title, a.url, e.article, e.ordinal
    FROM event e
    JOIN (SELECT id, story, published, publisher, title, url FROM article) a ON a.id = e.article
    WHERE (
            (
                (len($1::VARCHAR[]) = 0 OR list_contains($1::VARCHAR[], e.actor_code))
                AND (len($2::VARCHAR[]) = 0 OR list_contains($2::VARCHAR[], e.recipient_code))
            )
            OR (
                e.mutual
                AND (len($1::VARCHAR[]) = 0 OR list_contains($1::VARCHAR[], e.recipient_code))
                AND (len($2::VARCHAR[]) = 0 OR list_contains($2::VARCHAR[], e.actor_code))
            )
        )
        AND (len($3::VARCHAR[]) = 0 OR list_contains($3::VARCHAR[], e.type))
        AND (len($4::VARCHAR[]) = 0 OR list_contains($4::VARCHAR[], e.status))
        AND ($5::DATE IS NULL OR coalesce(e.when_last, a.published) >= $5::DATE)
        AND ($6::DATE IS NULL OR coalesce(e.when_first, a.published) <= $6::DATE)
        AND ($7::VARCHAR IS NULL OR e.article = $7::VARCHAR)
    ORDER BY a.published NULLS LAST, e.article, e.ordinal
    LIMIT $8::BIGINT
)
SELECT e.*, f.story, f.published, f.publisher, f.title, f.url
FROM found f
JOIN event e ON e.rowid = f.place
ORDER BY f.published NULLS LAST, f.article, f.ordinal
