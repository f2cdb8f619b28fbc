-- People who act, are acted on or speak, by name. $1 to $8 words in lower case, empty where there are fewer; $9 how many
SELECT person, any_value(code ORDER BY code) AS code, count(*) AS records
FROM (
    SELECT actor_person AS person, actor_code AS code FROM event WHERE actor_person IS NOT NULL
    UNION ALL
    SELECT recipient_person, recipient_code FROM event WHERE recipient_person IS NOT NULL
    UNION ALL
    SELECT speaker_person, speaker_code FROM statement WHERE speaker_person IS NOT NULL
)
WHERE contains(lower(person), $1::VARCHAR) AND contains(lower(person), $2::VARCHAR)
    AND contains(lower(person), $3::VARCHAR) AND contains(lower(person), $4::VARCHAR)
    AND contains(lower(person), $5::VARCHAR) AND contains(lower(person), $6::VARCHAR)
    AND contains(lower(person), $7::VARCHAR) AND contains(lower(person), $8::VARCHAR)
GROUP BY person
ORDER BY records DESC, person
LIMIT $9::BIGINT
