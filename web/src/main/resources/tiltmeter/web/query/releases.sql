-- Releases, the latest first, and whether the ledger still holds what it held then.
SELECT name, id, strftime(made, '%Y-%m-%d') AS made, author, note,
    articles = (SELECT count(*) FROM article) AND events = (SELECT count(*) FROM event)
        AND statements = (SELECT count(*) FROM statement)
        AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.made > r.made OR c.retracted > r.made) AS current
FROM release r
ORDER BY r.made DESC, name
