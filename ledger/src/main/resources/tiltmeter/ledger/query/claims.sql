-- $1 contested only, $2 about (list, empty for any), $3 one end and $4 the other, $5 who, $6 from, $7 until, $8 id,
-- $9 article, $10 limit
SELECT o.*
FROM claim_overview o
WHERE (NOT $1::BOOLEAN OR o.contested)
    AND (len($2::VARCHAR[]) = 0
        OR list_contains($2::VARCHAR[], o.actor_code)
        OR list_contains($2::VARCHAR[], o.recipient_code))
    AND ($3::VARCHAR IS NULL
        OR (o.actor_code = $3::VARCHAR AND o.recipient_code = $4::VARCHAR)
        OR (o.actor_code = $4::VARCHAR AND o.recipient_code = $3::VARCHAR))
    AND ($5::VARCHAR IS NULL
        OR o.id IN (
            SELECT t.claim
            FROM claim_telling t
            WHERE t.who = upper($5::VARCHAR)
                OR contains(lower(t.who), lower($5::VARCHAR))
                OR contains(lower(t.person), lower($5::VARCHAR))))
    AND ($6::DATE IS NULL OR o.last_said >= $6::DATE)
    AND ($7::DATE IS NULL OR o.first_said <= $7::DATE)
    AND ($8::VARCHAR IS NULL OR starts_with(o.id, $8::VARCHAR))
    AND ($9::VARCHAR IS NULL OR o.id IN (SELECT t.claim FROM claim_telling t WHERE t.article = $9::VARCHAR))
ORDER BY o.first_said NULLS LAST, o.id
LIMIT $10::BIGINT
