-- What people found wrong, and states of the ledger that can be cited.

-- Hash of the text that made the views; they are made anew when it differs.
CREATE TABLE tiltmeter_views (hash VARCHAR NOT NULL);

-- Rules, never changed: one that proves wrong is retracted, and both stay to be seen. The columns from article to
-- until_day say what a rule is about, those that begin with "set" what it says instead; the rest is null.
CREATE TABLE correction (
    id VARCHAR PRIMARY KEY, -- hash of the rule, its author and its time
    number INTEGER NOT NULL, -- order in which rules were made, from 1; a later one has the last word
    target VARCHAR NOT NULL, -- event, person, name or story
    article VARCHAR,
    trigger_start INTEGER,
    trigger_end INTEGER,
    was_type VARCHAR, -- what the event was read as when the rule was made: tells events with one trigger apart
    was_actor VARCHAR,
    was_recipient VARCHAR,
    words VARCHAR, -- full name of a person, or a name as printed
    publisher VARCHAR,
    from_day DATE, -- days of publication that the rule is for
    until_day DATE,
    set_type VARCHAR,
    set_cameo VARCHAR,
    set_intensity DOUBLE,
    set_actor VARCHAR,
    set_actor_name VARCHAR,
    set_recipient VARCHAR,
    set_recipient_name VARCHAR,
    set_status VARCHAR,
    set_first DATE,
    set_last DATE,
    set_code VARCHAR,
    set_sector VARCHAR,
    set_name VARCHAR,
    set_story VARCHAR,
    withdrawn BOOLEAN NOT NULL, -- the text tells no such event
    author VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    made TIMESTAMP NOT NULL, -- UTC
    retracted TIMESTAMP, -- UTC; null while the rule is in force
    retracted_by VARCHAR,
    retracted_reason VARCHAR
);

-- What a rule changed, field by field, as of the last time that it was applied.
CREATE TABLE correction_effect (
    correction VARCHAR NOT NULL,
    article VARCHAR NOT NULL,
    record VARCHAR NOT NULL, -- id of the event, statement or article
    field VARCHAR NOT NULL,
    before VARCHAR,
    after VARCHAR
);

-- Records as the reader made them, of every article that a rule in force touches; event and statement hold what the
-- rules make of them.
CREATE TABLE event_original AS FROM event LIMIT 0;
CREATE TABLE statement_original AS FROM statement LIMIT 0;
CREATE TABLE story_original (article VARCHAR NOT NULL, story VARCHAR NOT NULL, copy_of VARCHAR);

-- Texts that were folded as copies and turned out to be none: to be read at the next occasion.
CREATE TABLE unread (article VARCHAR NOT NULL);

-- States of the ledger that can be cited. The state itself is a file beside the ledger.
CREATE TABLE release (
    name VARCHAR PRIMARY KEY,
    id VARCHAR NOT NULL, -- hash of everything below it that a reader of a paper must find again
    made TIMESTAMP NOT NULL, -- UTC
    author VARCHAR NOT NULL,
    note VARCHAR,
    articles BIGINT NOT NULL,
    events BIGINT NOT NULL,
    statements BIGINT NOT NULL,
    corpus_hash VARCHAR NOT NULL, -- of the ids of all articles, sorted
    records_hash VARCHAR NOT NULL, -- of all records as JSON Lines
    corrections_hash VARCHAR NOT NULL, -- of the rules in force
    scale_hash VARCHAR NOT NULL, -- of the intensity that each CAMEO code has in the records
    readers VARCHAR[] NOT NULL, -- versions of the reader that made the records, sorted
    lexicons VARCHAR[] NOT NULL -- hashes of the reference files that it used, sorted
);
