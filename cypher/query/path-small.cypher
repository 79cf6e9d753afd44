// 只经过小范围会议的最短路 / The shortest way from one person to another through small meetings
// Like path, but every meeting on the way names at most so many people: those who sat there knew of each other.
// :param a => '项新元' // required: name or id of one person
// :param b => '蓝承洲' // required: name or id of the other
// :param most => 8 // most people named at a meeting
// :param limit => 5 // at most so many ways
MATCH (p:Person)
WHERE p.id = $a OR p.name = $a
MATCH (q:Person)
WHERE (q.id = $b OR q.name = $b) AND q.id <> p.id
MATCH path = allShortestPaths((p)-[:ATTENDED*..8]-(q))
WHERE all(n IN nodes(path) WHERE n.sizeNamed IS NULL OR n.sizeNamed <= $most)
WITH length(path) / 2 AS steps, [n IN nodes(path) | coalesce(n.caption, n.name)] AS way, [n IN nodes(path) | n.id] AS ids
RETURN steps, way, ids
ORDER BY steps, reduce(text = '', id IN ids | text + id + ' ')
LIMIT $limit;
