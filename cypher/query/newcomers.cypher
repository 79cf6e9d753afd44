// 新面孔 / New faces of a place
// People whose first sighting in an office of the place lies in the span of time, oldest first.
// :param place => '松阳县' // required: name or division code
// :param from => '2022-01-01' // required: first day
// :param to => '2022-12-31' // required: last day
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(o:Office)<-[r:HELD]-(p:Person)
WITH p, o, r ORDER BY r.firstSeen, coalesce(o.rankOrder, 11), o.id
WITH p, min(r.firstSeen) AS first, collect(o.name) AS offices, collect(r.quote) AS quotes
WHERE first >= $from AND first <= $to
RETURN p.caption AS person, first, offices[0] AS office, quotes[0] AS quote, p.id AS id
ORDER BY first, person, id;
