// 外来的人 / Visitors: people of other places at meetings of a place
// People whose home is another place, by the number of meetings here.
// :param place => '松阳县' // required: name or division code
// :param limit => 20 // at most so many rows
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(m:Meeting)<-[:ATTENDED]-(p:Person)-[:HOME]->(d:Place)
WHERE d.id <> c.id
WITH p, d, count(m) AS meetings, min(m.from) AS first, max(m.to) AS last
RETURN p.caption AS person, d.name AS home, meetings, first, last, p.id AS id
ORDER BY meetings DESC, person, id
LIMIT $limit;
