-- What the ledger knows of stories. $1 their ids. Copies are texts that were folded, and further printings of one text.
SELECT a.story,
    arg_min(a.title, coalesce(a.published, DATE '9999-12-31')) FILTER (a.copy_of IS NULL) AS title,
    CAST(min(a.published) AS VARCHAR) AS published,
    list_sort(list_distinct(list(a.publisher) FILTER (a.publisher IS NOT NULL))) AS publishers,
    count(*) FILTER (a.copy_of IS NULL) AS articles,
    count(*) FILTER (a.copy_of IS NOT NULL) + coalesce(sum(p.printings), 0) AS copies
FROM article a
LEFT JOIN (SELECT article, greatest(count(*) - 1, 0) AS printings FROM appearance GROUP BY article) p ON p.article = a.id
WHERE list_contains($1::VARCHAR[], a.story) AND a.refused IS NULL
GROUP BY a.story
