// 同一机关的同事 / Colleagues in one organ
// People whose sightings in offices of the same organ overlap in time, with the first and last day of both.
// :param person => '项新元' // required: name or id
MATCH (p:Person)
WHERE p.id = $person OR p.name = $person
MATCH (p)-[x:HELD]->(a:Office)-[:OFFICE_OF]->(g:Organization)<-[:OFFICE_OF]-(b:Office)<-[y:HELD]-(q:Person)
WHERE q.id <> p.id AND x.firstSeen <= y.lastSeen AND y.firstSeen <= x.lastSeen
WITH p, q, g, a, b, CASE WHEN x.firstSeen > y.firstSeen THEN x.firstSeen ELSE y.firstSeen END AS first,
  CASE WHEN x.lastSeen < y.lastSeen THEN x.lastSeen ELSE y.lastSeen END AS last
RETURN p.caption AS person, a.seat AS seat, g.name AS organ, q.caption AS colleague, b.seat AS colleagueSeat, first, last,
  q.id AS id, p.id AS personId
ORDER BY organ, first, colleague, seat, colleagueSeat, id, personId;
