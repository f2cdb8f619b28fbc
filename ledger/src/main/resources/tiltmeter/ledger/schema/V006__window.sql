-- What the window in the browser keeps: who may change things, what was judged by eye, what to watch for.

-- Tokens that allow changes. Only a hash is kept: whoever reads this file cannot write with it.
CREATE TABLE access_token (
    hash VARCHAR PRIMARY KEY, -- SHA-256 of a random token of 256 bits, in hexadecimal digits
    name VARCHAR NOT NULL,
    made TIMESTAMP NOT NULL -- UTC
);

-- Events that somebody judged, for the quality report. The latest row of an event counts.
CREATE TABLE label (
    event VARCHAR NOT NULL,
    article VARCHAR NOT NULL,
    verdict VARCHAR NOT NULL, -- right, wrong, unclear
    fault VARCHAR, -- of a wrong one: type, actor, recipient, status, date, no-event
    labelled TIMESTAMP NOT NULL, -- UTC
    draw VARCHAR NOT NULL -- which random draw it came from, so that precision is of a known sample
);

CREATE TABLE alert_rule (
    id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL, -- break, claim, costly, coverage
    country VARCHAR NOT NULL,
    pole_a VARCHAR[] NOT NULL,
    pole_b VARCHAR[] NOT NULL,
    step VARCHAR NOT NULL, -- week or month
    webhook VARCHAR, -- address to post to, or null
    secret VARCHAR, -- signs what is posted; null without a webhook
    mail VARCHAR, -- address to write to, or null
    made TIMESTAMP NOT NULL,
    baseline VARCHAR -- JSON: what was known when it was last looked at; null before the first look
);

CREATE TABLE alert (
    id VARCHAR PRIMARY KEY, -- hash of rule and of what happened, so that the same news is told once
    rule VARCHAR NOT NULL,
    raised TIMESTAMP NOT NULL,
    title VARCHAR NOT NULL,
    changed VARCHAR NOT NULL, -- what changed
    against VARCHAR NOT NULL, -- against which baseline
    doubt VARCHAR NOT NULL, -- what would make it false
    stories VARCHAR[] NOT NULL, -- the independent stories that did it
    link VARCHAR NOT NULL, -- path in the window
    webhook_state VARCHAR NOT NULL, -- none, waiting, sent, failed
    mail_state VARCHAR NOT NULL
);
