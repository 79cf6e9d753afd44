// 同名的人 / Namesakes
// Names that more than one person bears, with what tells them apart.
// Whole graph.
// :param name => null // only this name
// :param limit => 50 // at most so many names
MATCH (p:Person)
WHERE $name IS NULL OR p.name = $name
WITH p ORDER BY p.caption, p.id
WITH p.name AS name, collect(p.caption) AS captions, collect(coalesce(p.home, '')) AS homes, collect(p.id) AS ids
WHERE size(ids) > 1
RETURN name, size(ids) AS people, captions, homes, ids
ORDER BY people DESC, name
LIMIT $limit;
