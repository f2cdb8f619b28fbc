-- Rules without their secrets.
SELECT id, name, kind, country, pole_a, pole_b, step, webhook, mail, strftime(made, '%Y-%m-%dT%H:%M:%SZ') AS made,
    baseline IS NOT NULL AS looked
FROM alert_rule
ORDER BY made, id
