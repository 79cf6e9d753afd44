// 在任而未出席 / Meetings that an office-holder is not named at
// Conferences of a place between the first and last sighting of a person in office there, at which the articles do not
// name the person. A short report names few people: named tells how many, articles how many reports there are.
// :param person => '项新元' // required: name or id
// :param kind => 'conference' // kind of meeting
// :param limit => 50 // at most so many rows
MATCH (p:Person)
WHERE p.id = $person OR p.name = $person
OPTIONAL MATCH (p)-[:ATTENDED]->(n:Meeting)
WITH p, collect(n.id) AS attended
MATCH (p)-[r:HELD]->(o:Office)-[:HOME]->(c:Place)<-[:HOME]-(m:Meeting)
WHERE m.kind = $kind AND m.from >= r.firstSeen AND m.to <= r.lastSeen AND NOT m.id IN attended
WITH p, m, c, min(o.name) AS office
ORDER BY m.from, m.id, p.id
LIMIT $limit
OPTIONAL MATCH (a:Article)-[:REPORTS]->(m)
WITH p, m, c, office, count(a) AS articles
RETURN p.caption AS person, office, c.name AS place, m.date AS date, m.name AS meeting, m.sizeNamed AS named, articles,
  m.id AS id, p.id AS personId
ORDER BY m.from, id, personId;
