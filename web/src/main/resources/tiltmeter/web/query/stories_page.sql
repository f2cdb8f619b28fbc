-- $1 from, $2 to, $3 and $4 where the last page ended, $5 how many
SELECT * FROM (
    SELECT story, arg_min(title, coalesce(published, DATE '9999-12-31')) FILTER (copy_of IS NULL) AS title,
        CAST(min(published) AS VARCHAR) AS first_told, CAST(max(published) AS VARCHAR) AS last_told,
        count(*) FILTER (copy_of IS NULL) AS articles, count(*) FILTER (copy_of IS NOT NULL) AS copies,
        count(DISTINCT publisher) AS outlets,
        coalesce(max(published), DATE '1000-01-01') AS sort_day
    FROM article
    WHERE refused IS NULL
        AND ($1::DATE IS NULL OR published >= $1::DATE)
        AND ($2::DATE IS NULL OR published <= $2::DATE)
    GROUP BY story
)
WHERE $3::DATE IS NULL OR (sort_day, story) < ($3::DATE, $4::VARCHAR)
ORDER BY sort_day DESC, story DESC
LIMIT $5::BIGINT
