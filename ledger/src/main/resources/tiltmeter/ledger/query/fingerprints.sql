-- What recognises copies of what was read, in the order in which it was read.
SELECT id, story, copy_of, published, publisher, fingerprint FROM article WHERE fingerprint IS NOT NULL ORDER BY rowid
