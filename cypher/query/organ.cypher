// 某机关每个人的首次与末次露面 / First and last sighting of everyone in an organ
// One row for each person and office of the organ and of the bodies that belong to it, earliest first.
// :param organ => '松阳县人民政府' // required: name or id
MATCH (g:Organization)
WHERE g.id = $organ OR g.name = $organ
MATCH (g)<-[:PART_OF*0..2]-(b:Organization)<-[:OFFICE_OF]-(o:Office)<-[r:HELD]-(p:Person)
WITH b, o, p, min(r.firstSeen) AS first, max(r.lastSeen) AS last, coalesce(sum(r.sightings), 0) AS sightings
RETURN b.name AS body, o.seat AS seat, p.caption AS person, first, last, sightings, p.id AS id
ORDER BY coalesce(o.rankOrder, 11), body, seat, coalesce(first, '9999'), id, o.id;
