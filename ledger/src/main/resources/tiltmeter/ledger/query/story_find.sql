-- $1 the start of the id of a story or of an article that tells it, $2 the most that are wanted
SELECT DISTINCT story
FROM article
WHERE refused IS NULL AND (starts_with(id, $1::VARCHAR) OR starts_with(story, $1::VARCHAR))
ORDER BY story
LIMIT $2::BIGINT
