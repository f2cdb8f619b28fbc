-- $1 speaker, $2 about (list, empty for any), $3 from, $4 to, $5 article, $6 story, $7 to $9 where the last page ended,
-- $10 how many
-- First the places of the rows that are wanted, from narrow columns alone; then those few rows whole.
WITH place AS (
    SELECT s.rowid AS statement_row, s.article AS told_in, s.ordinal AS nth,
        coalesce(a.published, DATE '1000-01-01') AS sort_day
    FROM statement s
    JOIN (SELECT id, story, published FROM article) a ON a.id = s.article
    WHERE ($1::VARCHAR IS NULL
            OR s.speaker_code = upper($1::VARCHAR)
            OR contains(lower(s.speaker_person), lower($1::VARCHAR))
            OR contains(lower(s.speaker_name), lower($1::VARCHAR)))
        AND (len($2::VARCHAR[]) = 0 OR list_has_any(s.about, $2::VARCHAR[]))
        AND ($3::DATE IS NULL OR coalesce(s.when_last, a.published) >= $3::DATE)
        AND ($4::DATE IS NULL OR coalesce(s.when_first, a.published) <= $4::DATE)
        AND ($5::VARCHAR IS NULL OR s.article = $5::VARCHAR)
        AND ($6::VARCHAR IS NULL OR a.story = $6::VARCHAR)
        AND ($7::DATE IS NULL
            OR (coalesce(a.published, DATE '1000-01-01'), s.article, s.ordinal) < ($7::DATE, $8::VARCHAR, $9::INTEGER))
    ORDER BY sort_day DESC, told_in DESC, nth DESC
    LIMIT $10::BIGINT
)
SELECT s.*, a.story, a.published, a.publisher, a.title, a.url, CAST(p.sort_day AS VARCHAR) AS sort_day
FROM place p
JOIN statement s ON s.rowid = p.statement_row
JOIN (SELECT id, story, published, publisher, title, url FROM article) a ON a.id = s.article
ORDER BY p.sort_day DESC, s.article DESC, s.ordinal DESC
