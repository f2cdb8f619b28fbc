-- Why a text was folded, and which texts report one event without being copies. What the program found; corrections of
-- stories stand in article.story and article.copy_of as before.

-- One row for each copy.
CREATE TABLE fold (
    article VARCHAR NOT NULL,
    copy_of VARCHAR NOT NULL, -- the earlier article that it was found to repeat
    kind VARCHAR NOT NULL, -- exact, syndicated, updated, contained or rewrite
    similarity DOUBLE NOT NULL, -- in [0, 1], on the scale of its kind
    reason VARCHAR NOT NULL -- in words
);

-- Two reports of one event in their own words: the later one first.
CREATE TABLE same_event (
    article VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    likeness DOUBLE NOT NULL -- share of the rarer words in common, in [0, 1]
);

-- Until here both stood with the fingerprint, as lines of text: "kind similarity print", reason, "other=likeness …".
CREATE TEMPORARY TABLE kept AS
SELECT id, copy_of, string_split(TRY(decode(fingerprint)), chr(10)) AS lines
FROM article
WHERE fingerprint IS NOT NULL;

INSERT INTO fold
SELECT id, copy_of, kind, similarity, reason
FROM (
    SELECT
        id,
        copy_of,
        CASE split_part(lines[1], ' ', 1)
            WHEN 'near' THEN 'syndicated'
            WHEN 'respun' THEN 'rewrite'
            ELSE split_part(lines[1], ' ', 1)
        END AS kind,
        TRY_CAST(split_part(lines[1], ' ', 2) AS DOUBLE) AS similarity,
        coalesce(lines[2], '') AS reason
    FROM kept
    WHERE copy_of IS NOT NULL
)
WHERE similarity IS NOT NULL AND kind <> 'new'
ORDER BY id;

INSERT INTO same_event
SELECT id, split_part(word, '=', 1), TRY_CAST(split_part(word, '=', 2) AS DOUBLE)
FROM (SELECT id, unnest(string_split(lines[3], ' ')) AS word FROM kept WHERE len(lines) > 2)
WHERE TRY_CAST(split_part(word, '=', 2) AS DOUBLE) IS NOT NULL
ORDER BY id;

DROP TABLE kept;
