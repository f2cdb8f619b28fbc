-- $1 id
SELECT id, story, copy_of, published, publisher, fingerprint FROM article WHERE id = $1::VARCHAR
