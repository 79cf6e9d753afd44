// 不再露面的人 / People no longer seen
// Holders of offices of a place whose last sighting lies before a day; after counts the articles of the place printed since:
// with few of them the silence says little.
// :param place => '松阳县' // required: name or division code
// :param before => '2023-06-30' // required: a day
// :param limit => 50 // at most so many rows
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
OPTIONAL MATCH (c)<-[:HOME]-(a:Article)
WITH c, collect(a.published) AS days
MATCH (c)<-[:HOME]-(o:Office)<-[r:HELD]-(p:Person)
WITH c, days, p, min(o.name) AS office, max(r.lastSeen) AS last
WHERE last < $before
WITH p, office, last, size([day IN days WHERE day > last]) AS after
RETURN p.caption AS person, office, last, after, p.id AS id
ORDER BY last, person, id
LIMIT $limit;
