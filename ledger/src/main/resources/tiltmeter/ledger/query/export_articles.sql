SELECT a.*, r.reader_version, r.lexicon_hash
FROM article a
JOIN run r ON r.id = a.run
ORDER BY a.published NULLS LAST, a.id
