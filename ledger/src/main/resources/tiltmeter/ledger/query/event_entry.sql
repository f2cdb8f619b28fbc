-- $1 id of the event
SELECT e.*, a.story, a.published, a.publisher, a.title, a.url
FROM event e
JOIN (SELECT id, story, published, publisher, title, url FROM article) a ON a.id = e.article
WHERE e.id = $1::VARCHAR
ORDER BY e.article, e.ordinal
