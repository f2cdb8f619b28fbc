-- People who act, are acted on or speak, by name. $1 words in lower case, $2 how many
SELECT person, any_value(code) AS code, count(*) AS records
FROM (
    SELECT actor_person AS person, actor_code AS code FROM event WHERE actor_person IS NOT NULL
    UNION ALL
    SELECT recipient_person, recipient_code FROM event WHERE recipient_person IS NOT NULL
    UNION ALL
    SELECT speaker_person, speaker_code FROM statement WHERE speaker_person IS NOT NULL
)
WHERE len(list_filter($1::VARCHAR[], lambda w: NOT contains(lower(person), w))) = 0
GROUP BY person
ORDER BY records DESC, person
LIMIT $2::BIGINT
