-- Stories that were printed more than once. $1 the most that are wanted
SELECT a.story
FROM article a
JOIN appearance p ON p.article = a.id
WHERE a.refused IS NULL
GROUP BY a.story
HAVING count(*) > 1
ORDER BY count(*) DESC, a.story
LIMIT $1::BIGINT
