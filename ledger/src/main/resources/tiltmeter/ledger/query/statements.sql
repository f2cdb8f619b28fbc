-- $1 speaker, $2 about (list, empty for any), $3 addressee, $4 forms (list), $5 from, $6 until, $7 article, $8 limit,
-- $9 patterns of words (list, empty for any), all of which the content has to have, $10 how many to leave out first.
-- First which rows, from few columns; then the many columns of those few.
WITH found AS (
    SELECT s.rowid AS place, a.story, a.published, a.publisher, a.title, a.url, s.article, s.ordinal
    FROM statement s
    JOIN (SELECT id, story, published, publisher, title, url FROM article) a ON a.id = s.article
    WHERE ($1::VARCHAR IS NULL
            OR s.speaker_code = upper($1::VARCHAR)
            OR contains(lower(s.speaker_person), lower($1::VARCHAR))
            OR contains(lower(s.speaker_name), lower($1::VARCHAR)))
        AND (len($2::VARCHAR[]) = 0 OR list_has_any(s.about, $2::VARCHAR[]))
        AND ($3::VARCHAR IS NULL
            OR s.addressee_code = upper($3::VARCHAR)
            OR contains(lower(s.addressee_person), lower($3::VARCHAR))
            OR contains(lower(s.addressee_name), lower($3::VARCHAR)))
        AND (len($4::VARCHAR[]) = 0 OR list_contains($4::VARCHAR[], s.form))
        AND ($5::DATE IS NULL OR coalesce(s.when_last, a.published) >= $5::DATE)
        AND ($6::DATE IS NULL OR coalesce(s.when_first, a.published) <= $6::DATE)
        AND ($7::VARCHAR IS NULL OR s.article = $7::VARCHAR)
        AND len(list_filter($9::VARCHAR[], lambda x: NOT regexp_matches(lower(s.quote), x))) = 0
    ORDER BY a.published NULLS LAST, s.article, s.ordinal
    LIMIT $8::BIGINT OFFSET $10::BIGINT
)
SELECT s.*, f.story, f.published, f.publisher, f.title, f.url
FROM found f
JOIN statement s ON s.rowid = f.place
ORDER BY f.published NULLS LAST, f.article, f.ordinal
