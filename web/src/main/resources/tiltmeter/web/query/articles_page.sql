-- $1 outlet, $2 story, $3 from, $4 to, $5 and $6 where the last page ended, $7 how many
SELECT id, title, publisher, CAST(published AS VARCHAR) AS published, published_from, url, story, copy_of, refused,
    len(sentences) // 2 AS sentences, CAST(coalesce(published, DATE '1000-01-01') AS VARCHAR) AS sort_day
FROM article
WHERE ($1::VARCHAR IS NULL OR publisher = $1::VARCHAR)
    AND ($2::VARCHAR IS NULL OR story = $2::VARCHAR)
    AND ($3::DATE IS NULL OR published >= $3::DATE)
    AND ($4::DATE IS NULL OR published <= $4::DATE)
    AND ($5::DATE IS NULL OR (coalesce(published, DATE '1000-01-01'), id) < ($5::DATE, $6::VARCHAR))
ORDER BY coalesce(published, DATE '1000-01-01') DESC, id DESC
LIMIT $7::BIGINT
