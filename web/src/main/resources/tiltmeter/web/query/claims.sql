-- Claims with who stands where, contested ones first, then those that most articles tell.
-- $1 code that takes part, or null; $2 from, $3 to; $4 offset, $5 how many
SELECT id, actor_code AS actor, type, recipient_code AS recipient, mutual,
    coalesce(asserted_by, []) AS said_by, coalesce(denied_by, []) AS denied_by, coalesce(doubted_by, []) AS doubted_by,
    coalesce(withdrawn_by, []) AS withdrawn_by, coalesce(stated_by, []) AS stated_by, tellings, articles, contested,
    CAST(when_first AS VARCHAR) AS when_first, CAST(when_last AS VARCHAR) AS when_last,
    CAST(first_said AS VARCHAR) AS first_day, CAST(last_said AS VARCHAR) AS last_day, quote
FROM claim_overview
WHERE ($1::VARCHAR IS NULL OR actor_code = $1::VARCHAR OR recipient_code = $1::VARCHAR)
    AND ($2::DATE IS NULL OR last_said >= $2::DATE)
    AND ($3::DATE IS NULL OR first_said <= $3::DATE)
ORDER BY contested DESC, articles DESC, last_said DESC NULLS LAST, id
LIMIT $5::BIGINT OFFSET $4::BIGINT
