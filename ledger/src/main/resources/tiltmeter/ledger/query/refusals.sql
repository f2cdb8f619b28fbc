SELECT input, reason, message, article FROM refusal ORDER BY input, reason LIMIT $1::BIGINT
