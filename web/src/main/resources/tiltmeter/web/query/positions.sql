-- What is said for a country about others, one row for each whom it is about. $1 the country
SELECT s.id, a.story, coalesce(a.publisher, '') AS publisher, s.article, s.speaker_code AS speaker, t.target, t.stance, s.confidence,
    CAST(s.when_first AS VARCHAR) AS first_day, CAST(s.when_last AS VARCHAR) AS last_day,
    CAST(a.published AS VARCHAR) AS published
FROM statement s
JOIN (SELECT id, story, publisher, published FROM article) a ON a.id = s.article
JOIN (
    SELECT article, ordinal, unnest(stance_codes) AS target, unnest(stance_values) AS stance
    FROM statement WHERE speaker_code = $1::VARCHAR
) t ON t.article = s.article AND t.ordinal = s.ordinal
WHERE s.speaker_code = $1::VARCHAR AND s.speaker_sector IN ('GOV', 'MIL', 'LEG') AND t.target <> $1::VARCHAR
ORDER BY s.article, s.ordinal, t.target
