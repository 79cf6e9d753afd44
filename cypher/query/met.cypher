// 他见过谁 / Whom a person met, and how often
// People who appear at the same meetings, most frequent first. Appearing together is not yet knowing each other:
// smallest is the number of people named at the smallest of these meetings.
// :param person => '项新元' // required: name or id
// :param from => null // first day of the time to look at, like '2022-01-01'
// :param to => null // last day
// :param limit => 20 // at most so many rows
MATCH (p:Person)
WHERE p.id = $person OR p.name = $person
MATCH (p)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(q:Person)
WHERE q.id <> p.id AND ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
WITH p, q, count(m) AS meetings, min(m.sizeNamed) AS smallest, min(m.from) AS first, max(m.to) AS last
RETURN p.caption AS person, q.caption AS met, meetings, smallest, first, last, q.id AS id
ORDER BY meetings DESC, smallest, met, id, person
LIMIT $limit;
