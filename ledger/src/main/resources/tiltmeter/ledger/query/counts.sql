SELECT
    (SELECT count(*) FROM article WHERE refused IS NULL) AS articles,
    (SELECT count(*) FROM article WHERE copy_of IS NOT NULL) AS copies,
    (SELECT count(DISTINCT story) FROM article WHERE refused IS NULL) AS stories,
    (SELECT count(*) FROM event) AS events,
    (SELECT count(*) FROM statement) AS statements,
    (SELECT count(*) FROM refusal) AS refusals
