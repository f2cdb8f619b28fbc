-- How a statement was told, and towards whom its speaker stands how.
ALTER TABLE statement ADD COLUMN within VARCHAR; -- id of the statement in whose content it is told
ALTER TABLE statement ADD COLUMN medium VARCHAR; -- outlet or occasion, as printed
ALTER TABLE statement ADD COLUMN unnamed BOOLEAN DEFAULT false; -- whether the speaker's name is kept back
ALTER TABLE statement ADD COLUMN stance_codes VARCHAR[] DEFAULT []; -- towards whom, sorted
ALTER TABLE statement ADD COLUMN stance_values DOUBLE[] DEFAULT []; -- how, in [-1, 1], in the same order

-- An act that somebody tells and for which more than the author's word stands: somebody's voice, a denial, a doubt.
-- Claims and their tellings are worked out from events and statements; they may be thrown away and built again.
CREATE TABLE claim (
    id VARCHAR PRIMARY KEY, -- hash of the telling that opened it: it stays when others join later
    type VARCHAR NOT NULL,
    actor_code VARCHAR NOT NULL,
    recipient_code VARCHAR, -- null when the act is done to nobody that is named
    mutual BOOLEAN NOT NULL, -- actor and recipient may change places
    when_first DATE, -- first and last day that its tellings give the act; null when none of them does
    when_last DATE,
    quote VARCHAR NOT NULL, -- the words of the telling that opened it
    words VARCHAR[] NOT NULL -- stems by which later tellings were joined to it, sorted
);

-- Who took which position to a claim, where and when. One row for each telling and each who takes part in it.
CREATE TABLE claim_telling (
    claim VARCHAR NOT NULL,
    article VARCHAR NOT NULL,
    event VARCHAR NOT NULL, -- id of the event that tells it
    statement VARCHAR, -- id of the statement in which it is told; null when the author tells it
    sentence INTEGER NOT NULL,
    position VARCHAR NOT NULL, -- asserts, repeats, denies, doubts, withdraws; states: the author, as a fact
    who VARCHAR NOT NULL, -- code or full name, AUTHOR for the article itself
    person VARCHAR, -- full name of the speaker, if a person speaks
    said DATE, -- day on which it was said or, failing that, published
    publisher VARCHAR,
    quote VARCHAR NOT NULL,
    reason VARCHAR NOT NULL -- why this telling belongs to the claim
);

-- Which articles the claims take account of.
CREATE TABLE claim_article (article VARCHAR PRIMARY KEY);

-- What a person found wrong with the matching. It names tellings, not claims, so that it outlives every rebuilding.
CREATE TABLE claim_correction (
    id INTEGER PRIMARY KEY,
    kind VARCHAR NOT NULL, -- join: the two tellings are one claim; split: they are two
    left_article VARCHAR NOT NULL,
    left_event VARCHAR NOT NULL,
    right_article VARCHAR NOT NULL,
    right_event VARCHAR NOT NULL,
    note VARCHAR
);

-- For lists and pages: one row for each claim, with who stands where. Everything else may change; this view keeps its
-- columns. Lists are sorted and without repetition.
CREATE VIEW claim_overview AS
SELECT
    c.id,
    c.type,
    c.actor_code,
    c.recipient_code,
    c.mutual,
    c.when_first,
    c.when_last,
    c.quote,
    list_sort(list_distinct(list(t.who) FILTER (t.position IN ('asserts', 'repeats')))) AS asserted_by,
    list_sort(list_distinct(list(t.who) FILTER (t.position = 'denies'))) AS denied_by,
    list_sort(list_distinct(list(t.who) FILTER (t.position = 'doubts'))) AS doubted_by,
    list_sort(list_distinct(list(t.who) FILTER (t.position = 'withdraws'))) AS withdrawn_by,
    list_sort(list_distinct(list(coalesce(t.publisher, '')) FILTER (t.position = 'states'))) AS stated_by,
    count(*) AS tellings,
    count(DISTINCT t.article) AS articles,
    min(t.said) AS first_said,
    max(t.said) AS last_said,
    bool_or(t.position IN ('denies', 'doubts', 'withdraws')) AND bool_or(t.position IN ('asserts', 'repeats', 'states'))
        AS contested
FROM claim c
JOIN claim_telling t ON t.claim = c.id
GROUP BY ALL;
