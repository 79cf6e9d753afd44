// 两人之间最短的路 / The shortest way from one person to another through shared meetings
// Each row is one way: person, meeting, person, meeting, … All are of the same length; steps counts the meetings.
// :param a => '柯以宁' // required: name or id of one person
// :param b => '汤立群' // required: name or id of the other
// :param limit => 5 // at most so many ways
MATCH (p:Person)
WHERE p.id = $a OR p.name = $a
MATCH (q:Person)
WHERE (q.id = $b OR q.name = $b) AND q.id <> p.id
MATCH path = allShortestPaths((p)-[:ATTENDED*..8]-(q))
WITH length(path) / 2 AS steps, [n IN nodes(path) | coalesce(n.caption, n.name)] AS way, [n IN nodes(path) | n.id] AS ids
RETURN steps, way, ids
ORDER BY steps, reduce(text = '', id IN ids | text + id + ' ')
LIMIT $limit;
