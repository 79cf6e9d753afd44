// 只经过小范围会议的最短路 / The shortest way from one person to another through small meetings
// Like path, but every meeting on the way names at most so many people, and there are at most two of them: who sat in a
// small meeting knew of all others. A way through larger meetings may be shorter.
// :param a => '项新元' // required: name or id of one person
// :param b => '蓝承洲' // required: name or id of the other
// :param most => 8 // most people named at a meeting
// :param limit => 5 // at most so many ways
MATCH (p:Person)
WHERE p.id = $a OR p.name = $a
MATCH (q:Person)
WHERE (q.id = $b OR q.name = $b) AND q.id <> p.id
MATCH (p)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(x:Person)
WHERE m.sizeNamed <= $most
WITH p, q, x, collect(m) AS meetings
OPTIONAL MATCH (x)-[:ATTENDED]->(k:Meeting)<-[:ATTENDED]-(q)
WHERE k.sizeNamed <= $most
WITH p, q, x, k, meetings
WHERE k IS NOT NULL OR x.id = q.id
UNWIND meetings AS m
WITH p, q, CASE WHEN k IS NULL THEN [p, m, q] ELSE [p, m, x, k, q] END AS nodes
WITH p, q, collect(nodes) AS ways, min(size(nodes)) AS least
UNWIND ways AS nodes
WITH nodes, least
WHERE size(nodes) = least
WITH (least - 1) / 2 AS steps, [n IN nodes | coalesce(n.caption, n.name)] AS way, [n IN nodes | n.id] AS ids
RETURN steps, way, ids
ORDER BY steps, reduce(text = '', id IN ids | text + id + ' ')
LIMIT $limit;
