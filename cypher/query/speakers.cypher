// 谁讲话最多 / Who speaks, and how often
// People by the number of meetings they spoke at, with the number they chaired and attended.
// :param place => null // only meetings of this place: name or division code
// :param from => null // first day of the time to look at, like '2022-01-01'
// :param to => null // last day
// :param limit => 20 // at most so many rows
MATCH (p:Person)-[r:SPOKE_AT|CHAIRED|ATTENDED]->(m:Meeting)
WHERE ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $place OR c.code = $place })
WITH p, coalesce(sum(CASE type(r) WHEN 'SPOKE_AT' THEN 1 ELSE 0 END), 0) AS spoke,
  coalesce(sum(CASE type(r) WHEN 'CHAIRED' THEN 1 ELSE 0 END), 0) AS chaired,
  coalesce(sum(CASE type(r) WHEN 'ATTENDED' THEN 1 ELSE 0 END), 0) AS attended,
  min(m.from) AS first, max(m.to) AS last
WHERE spoke > 0
RETURN p.caption AS person, spoke, chaired, attended, first, last, p.id AS id
ORDER BY spoke DESC, chaired DESC, attended DESC, person, id
LIMIT $limit;
