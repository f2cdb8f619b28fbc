-- Type and ends of the acts in articles that the claims take no account of yet.
SELECT DISTINCT
    e.type
        || '|'
        || CASE WHEN e.mutual AND coalesce(e.recipient_code, '') < e.actor_code
            THEN coalesce(e.recipient_code, '') || '|' || e.actor_code
            ELSE e.actor_code || '|' || coalesce(e.recipient_code, '') END AS claim_key
FROM event e
WHERE e.actor_code IS NOT NULL AND e.article NOT IN (SELECT article FROM claim_article)
ORDER BY claim_key
