-- Who took which position to a claim, where and when, in the order of time. $1 the claim, $2 how many
SELECT position, who, person, CAST(said AS VARCHAR) AS said, publisher, article, event, sentence, quote, reason
FROM claim_telling
WHERE claim = $1::VARCHAR
ORDER BY said NULLS LAST, article, sentence, event, position, who
LIMIT $2::BIGINT
