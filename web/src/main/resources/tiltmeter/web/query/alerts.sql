-- What rules found, the latest first. $1 how many
SELECT n.id, n.rule, coalesce(r.name, '(rule gone)') AS rule_name, strftime(n.raised, '%Y-%m-%dT%H:%M:%SZ') AS raised,
    n.title, n.changed, n.against, n.doubt, n.stories, n.link, n.webhook_state, n.mail_state
FROM alert n LEFT JOIN alert_rule r ON r.id = n.rule
ORDER BY n.raised DESC, n.id
LIMIT $1::BIGINT
