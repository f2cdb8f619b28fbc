-- Events whose words hold every word. $1 to $8 words in lower case, empty where there are fewer; $9 how many
WITH found AS (
    SELECT e.rowid AS event_row, a.published, a.publisher
    FROM (SELECT rowid, article, ordinal, lower(quote) AS text FROM event) e
    JOIN (SELECT id, published, publisher FROM article) a ON a.id = e.article
    WHERE contains(text, $1::VARCHAR) AND contains(text, $2::VARCHAR) AND contains(text, $3::VARCHAR)
        AND contains(text, $4::VARCHAR) AND contains(text, $5::VARCHAR) AND contains(text, $6::VARCHAR)
        AND contains(text, $7::VARCHAR) AND contains(text, $8::VARCHAR)
    ORDER BY coalesce(a.published, DATE '1000-01-01') DESC, e.article, e.ordinal
    LIMIT $9::BIGINT
)
SELECT e.id, e.type, e.actor_code, e.actor_name, e.recipient_code, e.recipient_name, e.status, e.voice, e.quote,
    CAST(coalesce(e.when_last, f.published) AS VARCHAR) AS day, f.publisher, e.article
FROM found f
JOIN event e ON e.rowid = f.event_row
ORDER BY coalesce(f.published, DATE '1000-01-01') DESC, e.article, e.ordinal
