-- $1 id of the claim
SELECT t.*
FROM claim_telling t
WHERE t.claim = $1::VARCHAR
ORDER BY t.said NULLS LAST, t.article, t.sentence, t.event, t.position, t.who
