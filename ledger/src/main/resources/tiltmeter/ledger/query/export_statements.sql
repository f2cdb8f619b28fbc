SELECT s.*
FROM statement s
JOIN (SELECT id, published FROM article) a ON a.id = s.article
ORDER BY a.published NULLS LAST, s.article, s.ordinal
