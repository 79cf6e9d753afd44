// 某地一个月的日历 / A month of a place as a calendar
// One row for each meeting that lies in the month, with who chaired, in the order of days. Meetings without a day of their own
// stand at the first day they may have taken place.
// :param place => '松阳县' // required: name or division code
// :param month => '2022-02' // required: year and month
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(m:Meeting)
WHERE substring(m.from, 0, 7) <= $month AND substring(m.to, 0, 7) >= $month
OPTIONAL MATCH (m)<-[:CHAIRED]-(p:Person)
WITH m, p ORDER BY p.name, p.id
WITH m, collect(p.name) AS chaired
OPTIONAL MATCH (m)-[:LOCATED_IN]->(l:Place)
WITH m, chaired, l ORDER BY l.name, l.id
WITH m, chaired, collect(l.name) AS places
RETURN m.date AS date, m.kind AS kind, m.name AS meeting, chaired, m.sizeNamed AS named, m.scope AS scope, places, m.id AS id
ORDER BY m.from, m.to, id;
