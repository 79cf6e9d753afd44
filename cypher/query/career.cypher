// 一个人的任职经历 / The career of one person
// One row for each term in office, oldest first, with a sentence that says so. Namesakes are told apart by the caption.
// from, to: what an article states; first, last: first and last day on which the papers show the person in office.
// :param person => '项新元' // required: name or id
MATCH (p:Person)
WHERE p.id = $person OR p.name = $person
MATCH (p)-[r:HELD]->(o:Office)
RETURN p.caption AS person, o.name AS office, r.status AS status, r.from AS from, r.to AS to,
  r.firstSeen AS first, r.lastSeen AS last, r.sightings AS sightings, r.quote AS quote
ORDER BY person, p.id, coalesce(CASE WHEN r.from STARTS WITH 'X' THEN null ELSE r.from END, r.firstSeen, r.to, r.lastSeen), office, r.sid;
