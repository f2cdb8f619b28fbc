-- What the ledger knows of stories. $1 their ids. Copies are texts that were folded, and further printings of one text.
WITH told AS (
    SELECT id, story, title, published, publisher, copy_of
    FROM article
    WHERE story IN (SELECT unnest($1::VARCHAR[])) AND refused IS NULL
),
printed AS (
    SELECT article, greatest(count(*) - 1, 0) AS printings
    FROM appearance
    WHERE article IN (SELECT id FROM told)
    GROUP BY article
)
SELECT a.story,
    arg_min(a.title, coalesce(a.published, DATE '9999-12-31')) FILTER (a.copy_of IS NULL) AS title,
    CAST(min(a.published) AS VARCHAR) AS published,
    list_sort(list_distinct(list(a.publisher) FILTER (a.publisher IS NOT NULL))) AS publishers,
    count(*) FILTER (a.copy_of IS NULL) AS articles,
    count(*) FILTER (a.copy_of IS NOT NULL) + coalesce(sum(p.printings), 0) AS copies
FROM told a
LEFT JOIN printed p ON p.article = a.id
GROUP BY a.story
