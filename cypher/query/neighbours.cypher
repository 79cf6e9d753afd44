// 名单上谁挨着谁 / Who stands next to whom in the order of names
// The order of names is an order of rank. before: the person stands right before the other one, behind: right behind.
// :param person => '项新元' // required: name or id
// :param limit => 20 // at most so many rows
MATCH (p:Person)
WHERE p.id = $person OR p.name = $person
MATCH (p)-[x:ATTENDED]->(m:Meeting)<-[y:ATTENDED]-(q:Person)
WHERE q.id <> p.id AND abs(x.order - y.order) = 1
WITH p, q, count(CASE WHEN x.order < y.order THEN m.id END) AS before, count(CASE WHEN x.order > y.order THEN m.id END) AS behind,
  min(m.from) AS first, max(m.to) AS last
RETURN p.caption AS person, q.caption AS neighbour, before, behind, first, last, q.id AS id, p.id AS personId
ORDER BY before + behind DESC, neighbour, id, personId
LIMIT $limit;
