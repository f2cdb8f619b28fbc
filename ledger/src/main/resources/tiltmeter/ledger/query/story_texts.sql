-- Every printing of a story. $1 its id
SELECT a.story, a.id AS article, a.copy_of, p.published, p.publisher, p.url, a.title
FROM article a
JOIN appearance p ON p.article = a.id
WHERE a.story = $1::VARCHAR AND a.refused IS NULL
ORDER BY p.published NULLS LAST, a.id, p.publisher NULLS LAST, p.url NULLS LAST
