-- What recognises copies of what was read, in the order in which it was read; nothing where it was lost.
SELECT id, story, copy_of, published, publisher, fingerprint FROM article WHERE refused IS NULL ORDER BY rowid
