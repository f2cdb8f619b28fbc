-- Articles that hold every word. $1 words in lower case, $2 how many
SELECT id, title, publisher, CAST(published AS VARCHAR) AS published, story, copy_of,
    len($1::VARCHAR[]) AS words,
    substr(body, greatest(1, list_max(list_transform($1::VARCHAR[], lambda w: strpos(lower(body), w))) - 90), 240) AS snippet
FROM article
WHERE refused IS NULL
    AND len(list_filter($1::VARCHAR[], lambda w: NOT contains(lower(coalesce(title, '')) || ' ' || lower(body), w))) = 0
ORDER BY len(list_filter($1::VARCHAR[], lambda w: NOT contains(lower(coalesce(title, '')), w))) = 0 DESC,
    coalesce(published, DATE '1000-01-01') DESC, id
LIMIT $2::BIGINT
