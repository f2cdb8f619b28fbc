-- Type and ends of the acts in articles that the claims take no account of yet, and how many tellings there are of each
-- in all articles, new and old: all of these are matched anew.
WITH keyed AS (
    SELECT
        e.type
            || '|'
            || CASE WHEN e.mutual AND coalesce(e.recipient_code, '') < e.actor_code
                THEN coalesce(e.recipient_code, '') || '|' || e.actor_code
                ELSE e.actor_code || '|' || coalesce(e.recipient_code, '') END AS claim_key,
        e.article
    FROM event e
    WHERE e.actor_code IS NOT NULL
)
SELECT k.claim_key, count(*) AS tellings
FROM keyed k
WHERE k.claim_key IN (SELECT f.claim_key FROM keyed f ANTI JOIN claim_article c ON c.article = f.article)
GROUP BY k.claim_key
ORDER BY k.claim_key
