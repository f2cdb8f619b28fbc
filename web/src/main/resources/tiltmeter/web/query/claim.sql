-- Who says, denies and repeats one kind of act between two parties. $1 actor, $2 type, $3 recipient
SELECT coalesce(list_sort(list_distinct(list(e.voice) FILTER (e.voice <> 'AUTHOR'))), []) AS said_by,
    list_sort(list_distinct(flatten(list(e.denied_by)))) AS denied_by,
    list_sort(list_distinct(flatten(list(e.doubted_by)))) AS doubted_by,
    count(*) FILTER (e.voice = 'AUTHOR' AND e.status = 'happened' AND len(e.denied_by) = 0) AS told_as_fact,
    count(DISTINCT a.story) AS stories,
    coalesce(list_sort(list_distinct(list(a.publisher) FILTER (a.publisher IS NOT NULL))), []) AS repeated_by
FROM event e JOIN (SELECT id, story, publisher FROM article) a ON a.id = e.article
WHERE e.actor_code = $1::VARCHAR AND e.type = $2::VARCHAR AND e.recipient_code = $3::VARCHAR
HAVING count(*) > 0
