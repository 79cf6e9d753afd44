// 在两地任职的人 / Officials seen in office in two places
// People who held offices of more than one place, with the places in the order in which they were first seen there.
// Whole graph.
// :param level => null // only places of this level: province, prefecture, county, township
// :param limit => 50 // at most so many rows
MATCH (p:Person)-[r:HELD]->(:Office)-[:HOME]->(c:Place)
WHERE $level IS NULL OR c.level = $level
WITH p, c, min(r.firstSeen) AS first, max(r.lastSeen) AS last
ORDER BY coalesce(first, '9999'), c.id
WITH p, collect(c.name) AS places, collect(coalesce(first, '') + '–' + coalesce(last, '')) AS seen
WHERE size(places) > 1
RETURN p.caption AS person, places, seen, p.id AS id
ORDER BY size(places) DESC, person, id
LIMIT $limit;
