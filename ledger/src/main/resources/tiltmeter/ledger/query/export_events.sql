SELECT e.*
FROM event e
JOIN (SELECT id, published FROM article) a ON a.id = e.article
ORDER BY a.published NULLS LAST, e.article, e.ordinal
