-- One claim with who stands where. $1 its id
SELECT id, actor_code AS actor, type, recipient_code AS recipient, mutual,
    coalesce(asserted_by, []) AS said_by, coalesce(denied_by, []) AS denied_by, coalesce(doubted_by, []) AS doubted_by,
    coalesce(withdrawn_by, []) AS withdrawn_by, coalesce(stated_by, []) AS stated_by, tellings, articles, contested,
    CAST(when_first AS VARCHAR) AS when_first, CAST(when_last AS VARCHAR) AS when_last,
    CAST(first_said AS VARCHAR) AS first_day, CAST(last_said AS VARCHAR) AS last_day, quote
FROM claim_overview
WHERE id = $1::VARCHAR
