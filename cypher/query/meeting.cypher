// 一次会议的全部角色 / One meeting with everyone's part in it
// One row for each person and part, chairs first, then speakers, then all who took part in the order of the names.
// :param meeting => '全市传统村落保护利用现场会' // required: name or id
// :param date => null // a day, where several meetings have the name
MATCH (m:Meeting)
WHERE (m.id = $meeting OR m.name = $meeting) AND ($date IS NULL OR (m.from <= $date AND m.to >= $date))
MATCH (m)<-[r:CHAIRED|SPOKE_AT|ATTENDED]-(p:Person)
WITH p, r, m, CASE type(r) WHEN 'CHAIRED' THEN 1 WHEN 'SPOKE_AT' THEN 2 ELSE 3 END AS turn
RETURN m.date AS date, m.name AS meeting, type(r) AS part, p.caption AS person, r.order AS order, r.`as` AS role,
  r.verbs AS verbs, r.quote AS quote, p.id AS id
ORDER BY m.from, m.id, turn, r.order, person, id;
