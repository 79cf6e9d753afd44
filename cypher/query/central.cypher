// 某地某年的核心人物 / The central people of a place in a span of time
// By how many different people they appeared with at meetings of the place. ties counts a pair once, meetings each meeting.
// :param place => '松阳县' // required: name or division code
// :param from => '2022-01-01' // required: first day
// :param to => '2022-12-31' // required: last day
// :param most => 30 // leave out meetings that name more people
// :param limit => 20 // at most so many rows
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(m:Meeting)
WHERE m.to >= $from AND m.from <= $to AND m.sizeNamed <= $most
MATCH (m)<-[:ATTENDED]-(p:Person)
MATCH (m)<-[:ATTENDED]-(q:Person)
WHERE q.id <> p.id
WITH p, count(DISTINCT q.id) AS ties, count(DISTINCT m.id) AS meetings
RETURN p.caption AS person, ties, meetings, p.id AS id
ORDER BY ties DESC, meetings DESC, person, id
LIMIT $limit;
