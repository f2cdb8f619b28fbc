-- $1 keys (list), $2 least confidence: every telling of acts with these types and ends, with the innermost statement that holds it
WITH wanted AS (
    SELECT
        e.*,
        e.type
            || '|'
            || CASE WHEN e.mutual AND coalesce(e.recipient_code, '') < e.actor_code
                THEN coalesce(e.recipient_code, '') || '|' || e.actor_code
                ELSE e.actor_code || '|' || coalesce(e.recipient_code, '') END AS claim_key
    FROM event e
    WHERE e.actor_code IS NOT NULL AND e.confidence >= $2::DOUBLE AND claim_key IN (SELECT unnest($1::VARCHAR[]))
),
holding AS (
    SELECT
        s.article,
        unnest(s.events) AS event,
        s.id,
        s.cue_start,
        s.cue_end,
        s.speaker_person,
        s.ordinal,
        length(s.quote) AS length
    FROM statement s
    WHERE len(s.events) > 0 AND s.article IN (SELECT article FROM wanted)
),
innermost AS (
    SELECT h.*
    FROM holding h
    QUALIFY row_number() OVER (PARTITION BY h.article, h.event ORDER BY h.length, h.ordinal) = 1
)
SELECT
    w.*,
    a.published,
    a.publisher,
    substr(a.body, w.trigger_start + 1, w.trigger_end - w.trigger_start) AS trigger,
    substr(a.body, greatest(0, w.trigger_start - 40) + 1, least(40, w.trigger_start)) AS lead,
    i.id AS statement,
    substr(a.body, i.cue_start + 1, i.cue_end - i.cue_start) AS cue,
    i.speaker_person AS speaker_person
FROM wanted w
JOIN (SELECT id, body, published, publisher FROM article) a ON a.id = w.article
LEFT JOIN innermost i ON i.article = w.article AND i.event = w.id
ORDER BY w.claim_key, a.published NULLS LAST, w.article, w.ordinal
