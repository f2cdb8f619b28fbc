-- Articles that hold every word. $1 to $8 words in lower case, empty where there are fewer; $9 how many
WITH found AS (
    SELECT id, contains(lower(coalesce(title, '')), $1::VARCHAR) AND contains(lower(coalesce(title, '')), $2::VARCHAR)
            AND contains(lower(coalesce(title, '')), $3::VARCHAR) AND contains(lower(coalesce(title, '')), $4::VARCHAR)
            AND contains(lower(coalesce(title, '')), $5::VARCHAR) AND contains(lower(coalesce(title, '')), $6::VARCHAR)
            AND contains(lower(coalesce(title, '')), $7::VARCHAR) AND contains(lower(coalesce(title, '')), $8::VARCHAR)
            AS in_title,
        coalesce(published, DATE '1000-01-01') AS sort_day
    FROM (SELECT id, title, published, refused, lower(concat_ws(' ', title, body)) AS text FROM article)
    WHERE refused IS NULL AND contains(text, $1::VARCHAR) AND contains(text, $2::VARCHAR)
        AND contains(text, $3::VARCHAR) AND contains(text, $4::VARCHAR) AND contains(text, $5::VARCHAR)
        AND contains(text, $6::VARCHAR) AND contains(text, $7::VARCHAR) AND contains(text, $8::VARCHAR)
    ORDER BY in_title DESC, sort_day DESC, id
    LIMIT $9::BIGINT
)
SELECT a.id, a.title, a.publisher, CAST(a.published AS VARCHAR) AS published, a.story, a.copy_of,
    substr(a.body, greatest(1, strpos(lower(a.body), $1::VARCHAR) - 90), 240) AS snippet
FROM found f
JOIN article a ON a.id = f.id
ORDER BY f.in_title DESC, f.sort_day DESC, a.id
