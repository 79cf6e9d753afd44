// 出席率 / Who takes part in how many meetings of a place
// Share of the meetings of the place at which the articles name the person, from 0 to 1.
// :param place => '松阳县' // required: name or division code
// :param from => '2022-01-01' // required: first day
// :param to => '2022-12-31' // required: last day
// :param limit => 20 // at most so many rows
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(m:Meeting)
WHERE m.to >= $from AND m.from <= $to
WITH c, count(m) AS held
MATCH (c)<-[:HOME]-(m:Meeting)<-[:ATTENDED]-(p:Person)
WHERE m.to >= $from AND m.from <= $to
WITH p, held, count(m) AS meetings
RETURN p.caption AS person, meetings, held, toFloat(meetings) / held AS share, p.id AS id
ORDER BY meetings DESC, person, id
LIMIT $limit;
