-- The first schema. A file that is in use somewhere is never edited: changes go into V002, V003 and so on.
-- Spans count Unicode code points of article.body; a list of spans is kept flat: start, end, start, end.
CREATE TABLE tiltmeter_schema (version INTEGER NOT NULL);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    reader_version VARCHAR NOT NULL,
    lexicon_hash VARCHAR NOT NULL,
    started TIMESTAMP NOT NULL -- UTC; the only thing here that a clock decides
);

-- Every text that was read, once, however many outlets printed it.
CREATE TABLE article (
    id VARCHAR PRIMARY KEY, -- hash of body
    run INTEGER NOT NULL,
    input VARCHAR NOT NULL, -- file, row or address that it came from first
    url VARCHAR,
    publisher VARCHAR,
    title VARCHAR,
    byline VARCHAR[] NOT NULL,
    published DATE,
    published_from VARCHAR,
    language VARCHAR,
    body VARCHAR NOT NULL,
    sentences INTEGER[] NOT NULL,
    story VARCHAR NOT NULL,
    copy_of VARCHAR,
    refused VARCHAR,
    fingerprint BLOB -- what recognises copies of it; null when refused
);

-- Who printed the same text, where and when: one row per outlet, address and day.
CREATE TABLE appearance (
    article VARCHAR NOT NULL,
    input VARCHAR NOT NULL,
    url VARCHAR,
    publisher VARCHAR,
    published DATE
);

CREATE TABLE event (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL, -- place among the article's events, from 0
    id VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR,
    contexts VARCHAR[] NOT NULL,
    cameo VARCHAR NOT NULL,
    quad VARCHAR NOT NULL,
    intensity DOUBLE NOT NULL,
    actor_start INTEGER,
    actor_end INTEGER,
    actor_text VARCHAR,
    actor_code VARCHAR,
    actor_sector VARCHAR,
    actor_name VARCHAR,
    actor_person VARCHAR,
    recipient_start INTEGER,
    recipient_end INTEGER,
    recipient_text VARCHAR,
    recipient_code VARCHAR,
    recipient_sector VARCHAR,
    recipient_name VARCHAR,
    recipient_person VARCHAR,
    mutual BOOLEAN NOT NULL, -- "symmetric" of the record format, a word that SQL keeps for itself
    status VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    voice_start INTEGER,
    voice_end INTEGER,
    denied_by VARCHAR[] NOT NULL,
    doubted_by VARCHAR[] NOT NULL,
    when_first DATE,
    when_last DATE,
    when_text VARCHAR,
    background BOOLEAN NOT NULL,
    place VARCHAR,
    confidence DOUBLE NOT NULL,
    rule VARCHAR NOT NULL,
    alternative_types VARCHAR[] NOT NULL,
    alternative_probabilities DOUBLE[] NOT NULL,
    quote VARCHAR NOT NULL, -- the words at span, so that a list of events needs no bodies
    reader_version VARCHAR NOT NULL,
    lexicon_hash VARCHAR NOT NULL
);

CREATE TABLE statement (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL, -- place among the article's statements, from 0
    id VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    speaker_start INTEGER,
    speaker_end INTEGER,
    speaker_text VARCHAR,
    speaker_code VARCHAR,
    speaker_sector VARCHAR,
    speaker_name VARCHAR,
    speaker_person VARCHAR,
    addressee_start INTEGER,
    addressee_end INTEGER,
    addressee_text VARCHAR,
    addressee_code VARCHAR,
    addressee_sector VARCHAR,
    addressee_name VARCHAR,
    addressee_person VARCHAR,
    cue_start INTEGER,
    cue_end INTEGER,
    content INTEGER[] NOT NULL,
    form VARCHAR NOT NULL,
    about VARCHAR[] NOT NULL,
    stance DOUBLE,
    events VARCHAR[] NOT NULL,
    when_first DATE,
    when_last DATE,
    confidence DOUBLE NOT NULL,
    rule VARCHAR, -- statements do not name theirs yet
    quote VARCHAR NOT NULL, -- the words at content, its parts joined by " … "
    reader_version VARCHAR NOT NULL,
    lexicon_hash VARCHAR NOT NULL
);

-- Inputs that were not read, once per input and reason.
CREATE TABLE refusal (
    input VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    article VARCHAR, -- null when the input did not even become a text
    run INTEGER NOT NULL
);
