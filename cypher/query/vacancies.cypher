// 空缺 / Offices in which the papers show nobody for a while
// Between the last sighting of one holder and the first of the next. articles counts what the papers of the place printed
// between the two: with none, the silence says nothing.
// :param place => '松阳县' // required: name or division code
// :param limit => 50 // at most so many rows
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
OPTIONAL MATCH (c)<-[:HOME]-(a:Article)
WITH c, collect(a.published) AS days
MATCH (c)<-[:HOME]-(o:Office)<-[r:HELD]-(p:Person)
WHERE r.firstSeen IS NOT NULL AND r.lastSeen IS NOT NULL
WITH days, o, p, r ORDER BY r.firstSeen, r.lastSeen, p.id
WITH days, o, collect({caption: p.caption, id: p.id, first: r.firstSeen, last: r.lastSeen}) AS terms
UNWIND range(1, size(terms) - 1) AS i
WITH days, o, terms[i - 1] AS before, terms[i] AS after
WHERE before.last < after.first
WITH o, before, after, size([day IN days WHERE day > before.last AND day < after.first]) AS articles
RETURN o.name AS office, before.caption AS before, before.last AS lastSeen, after.caption AS after, after.first AS firstSeen,
  articles, before.id AS beforeId, after.id AS afterId
ORDER BY coalesce(o.rankOrder, 11), office, lastSeen, beforeId, afterId
LIMIT $limit;
