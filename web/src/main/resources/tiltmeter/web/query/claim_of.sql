-- The claims that an event tells. $1 its article, $2 its id
SELECT DISTINCT claim FROM claim_telling WHERE article = $1::VARCHAR AND event = $2::VARCHAR ORDER BY claim
