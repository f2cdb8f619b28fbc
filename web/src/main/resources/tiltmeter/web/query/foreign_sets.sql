-- Event data of others, in the order in which they were imported.
SELECT name, format, rows, unread, strftime(imported, '%Y-%m-%d') AS imported, scale FROM foreign_set ORDER BY id
