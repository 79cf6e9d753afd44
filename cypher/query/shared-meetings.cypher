// 两人同场的会议 / The meetings two people shared
// One row for each meeting, oldest first, with the words that put each of them there.
// :param a => '项新元' // required: name or id of one person
// :param b => '蓝承洲' // required: name or id of the other
MATCH (p:Person)
WHERE p.id = $a OR p.name = $a
MATCH (p)-[x:ATTENDED]->(m:Meeting)<-[y:ATTENDED]-(q:Person)
WHERE (q.id = $b OR q.name = $b) AND q.id <> p.id
RETURN p.caption AS a, q.caption AS b, m.date AS date, m.name AS meeting, m.kind AS kind, m.sizeNamed AS named,
  m.scope AS scope, x.quote AS quoteA, y.quote AS quoteB, m.id AS id
ORDER BY m.from, id, a, b, p.id, q.id;
