-- What docs/LEDGER.md describes: the names that users, scripts and papers may rely on. Tables may change; these do not
-- without a line in CHANGELOG.md.
CREATE OR REPLACE VIEW articles AS
SELECT
    a.id AS article,
    a.published,
    a.published_from,
    a.publisher,
    a.title,
    a.byline,
    a.url,
    a.language,
    a.story,
    a.copy_of,
    a.refused,
    a.input,
    length(a.body) AS characters,
    len(a.sentences) // 2 AS sentences,
    a.body,
    r.reader_version AS reader,
    r.lexicon_hash AS lexicon,
    a.run
FROM article a
JOIN run r ON r.id = a.run;

CREATE OR REPLACE VIEW stories AS
SELECT
    story,
    min(published) AS first_published,
    max(published) AS last_published,
    count(*) AS articles,
    count(*) FILTER (copy_of IS NOT NULL) AS copies,
    count(DISTINCT publisher) AS publishers,
    arg_min(title, (published, id)) AS title
FROM article
WHERE refused IS NULL
GROUP BY story;

CREATE OR REPLACE VIEW folds AS
SELECT
    a.id AS article,
    a.story,
    a.copy_of,
    coalesce(f.kind, 'corrected') AS kind,
    f.similarity,
    f.reason
FROM article a
LEFT JOIN fold f ON f.article = a.id AND f.copy_of = a.copy_of
WHERE a.copy_of IS NOT NULL;

CREATE OR REPLACE VIEW same_events AS
SELECT s.article, s.other, s.likeness, a.story, b.story AS other_story
FROM same_event s
JOIN article a ON a.id = s.article
JOIN article b ON b.id = s.other;

CREATE OR REPLACE VIEW events AS
SELECT
    e.id AS event,
    e.article,
    a.story,
    a.published,
    a.publisher,
    e.type,
    e.mode,
    e.contexts,
    e.cameo,
    e.quad,
    e.intensity,
    e.actor_code,
    e.actor_sector,
    e.actor_name,
    e.actor_person,
    e.actor_text,
    e.recipient_code,
    e.recipient_sector,
    e.recipient_name,
    e.recipient_person,
    e.recipient_text,
    e.mutual,
    e.status,
    e.voice,
    e.denied_by,
    e.doubted_by,
    e.when_first,
    e.when_last,
    e.when_text,
    e.background,
    e.place,
    e.confidence,
    e.quote,
    e.sentence,
    e.span_start,
    e.span_end,
    e.trigger_start,
    e.trigger_end,
    e.rule,
    e.reader_version AS reader,
    e.lexicon_hash AS lexicon
FROM event e
JOIN article a ON a.id = e.article;

CREATE OR REPLACE VIEW statements AS
SELECT
    s.id AS statement,
    s.article,
    a.story,
    a.published,
    a.publisher,
    s.speaker_code,
    s.speaker_sector,
    s.speaker_name,
    s.speaker_person,
    s.speaker_text,
    s.addressee_code,
    s.addressee_name,
    s.addressee_person,
    s.addressee_text,
    s.form,
    s.about,
    s.stance,
    s.events,
    s.when_first,
    s.when_last,
    s.confidence,
    s.quote,
    s.sentence,
    s.content,
    s.reader_version AS reader,
    s.lexicon_hash AS lexicon
FROM statement s
JOIN article a ON a.id = s.article;

CREATE OR REPLACE VIEW appearances AS
SELECT article, publisher, published, url, input FROM appearance;

CREATE OR REPLACE VIEW refusals AS
SELECT input, reason, message, article, run FROM refusal;

CREATE OR REPLACE VIEW runs AS
SELECT id AS run, reader_version AS reader, lexicon_hash AS lexicon, started FROM run;

CREATE OR REPLACE VIEW corrections AS
SELECT
    number,
    id AS correction,
    target,
    article,
    words,
    publisher,
    from_day,
    until_day,
    author,
    reason,
    made,
    retracted,
    retracted_by,
    retracted_reason,
    (SELECT count(*) FROM correction_effect f WHERE f.correction = c.id) AS fields_changed
FROM correction c;

CREATE OR REPLACE VIEW correction_effects AS
SELECT correction, article, record, field, before, after FROM correction_effect;

CREATE OR REPLACE VIEW releases AS
SELECT
    name,
    id AS release,
    made,
    author,
    note,
    articles,
    events,
    statements,
    corpus_hash,
    records_hash,
    corrections_hash,
    scale_hash,
    readers,
    lexicons
FROM release;

CREATE OR REPLACE VIEW foreign_sets AS
SELECT name, format, file, sha256, imported, charset, scale, rows, unread FROM foreign_set;

CREATE OR REPLACE VIEW foreign_events AS
SELECT
    s.name AS set_name,
    f.row,
    f.event,
    f.day,
    f.actor_code,
    f.actor_name,
    f.recipient_code,
    f.recipient_name,
    f.cameo,
    f.type,
    f.intensity,
    f.publisher
FROM foreign_event f
JOIN foreign_set s ON s.id = f.set_id
WHERE f.day IS NOT NULL;
