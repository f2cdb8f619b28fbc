-- What recognises copies of the articles of one story. $1 its id
SELECT id, story, copy_of, published, publisher, fingerprint
FROM article
WHERE story = $1::VARCHAR AND fingerprint IS NOT NULL
ORDER BY id
