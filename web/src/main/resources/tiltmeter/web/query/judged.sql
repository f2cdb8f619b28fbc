-- Events judged by eye, by $1: 'type', 'outlet' or '' for all together. The latest verdict of an event counts; unclear ones
-- are counted apart.
SELECT CASE $1::VARCHAR WHEN 'type' THEN e.type WHEN 'outlet' THEN coalesce(a.publisher, '(no name)') ELSE 'all' END AS part,
    count(*) FILTER (l.verdict = 'right') AS correct,
    count(*) FILTER (l.verdict IN ('right', 'wrong')) AS judged,
    count(*) FILTER (l.verdict = 'unclear') AS unclear
FROM (
    SELECT event, article, arg_max(verdict, labelled) AS verdict FROM label GROUP BY event, article
) l
JOIN event e ON e.id = l.event AND e.article = l.article
JOIN (SELECT id, publisher FROM article) a ON a.id = e.article
GROUP BY part
ORDER BY judged DESC, part
