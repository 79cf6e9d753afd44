// 某县某日的领导 / Who led a county on a day
// Holders of the offices of a place, highest rank first. evidence: stated, where an article gives both ends of the term;
// seen, where the papers show the person in office before and after; else open: nothing says that the term was over.
// :param place => '松阳县' // required: name or division code
// :param date => '2022-06-30' // required: a day
// :param rank => 8 // leave out ranks below: 7 is 县处级正, 8 县处级副, 10 乡科级副, 11 none known
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(o:Office)<-[r:HELD]-(p:Person)
WHERE coalesce(o.rankOrder, 11) <= $rank
WITH p, r, o, CASE WHEN r.from STARTS WITH 'X' THEN null ELSE replace(r.from, 'X', '0') END AS stated
WITH p, r, o, stated, coalesce(stated, r.firstSeen) AS since, r.to + '-99' AS until
WHERE since <= $date AND (until IS NULL OR until >= $date)
RETURN o.name AS office, p.caption AS person, r.status AS status, r.from AS from, r.to AS to,
  r.firstSeen AS first, r.lastSeen AS last,
  CASE
    WHEN stated IS NOT NULL AND r.to IS NOT NULL THEN 'stated'
    WHEN r.firstSeen <= $date AND r.lastSeen >= $date THEN 'seen'
    ELSE 'open'
  END AS evidence,
  p.id AS id
ORDER BY coalesce(o.rankOrder, 11), office, person, id, r.sid;
