-- $1 id
SELECT body FROM article WHERE id = $1::VARCHAR
