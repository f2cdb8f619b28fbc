-- $1 ids of claims (list): who stands where, one row for each, in the columns of claim_summary
INSERT INTO claim_summary BY NAME
SELECT
    c.id,
    c.type,
    c.actor_code,
    c.recipient_code,
    c.mutual,
    c.when_first,
    c.when_last,
    c.quote,
    t.* EXCLUDE (claim)
FROM claim c
JOIN (
    SELECT
        claim,
        list_sort(list_distinct(list(who) FILTER (position IN ('asserts', 'repeats')))) AS asserted_by,
        list_sort(list_distinct(list(who) FILTER (position = 'denies'))) AS denied_by,
        list_sort(list_distinct(list(who) FILTER (position = 'doubts'))) AS doubted_by,
        list_sort(list_distinct(list(who) FILTER (position = 'withdraws'))) AS withdrawn_by,
        list_sort(list_distinct(list(coalesce(publisher, '')) FILTER (position = 'states'))) AS stated_by,
        count(*) AS tellings,
        count(DISTINCT article) AS articles,
        min(said) AS first_said,
        max(said) AS last_said,
        bool_or(position IN ('denies', 'doubts', 'withdraws'))
            AND bool_or(position IN ('asserts', 'repeats', 'states')) AS contested
    FROM claim_telling
    WHERE claim IN (SELECT unnest($1::VARCHAR[]))
    GROUP BY claim
) t ON t.claim = c.id
