// 谁讲话最多 / Who speaks, and how often
// People by the number of meetings they spoke at, with the number of meetings they chaired.
// Whole graph.
// :param place => null // only meetings of this place: name or division code
// :param from => null // first day of the time to look at, like '2022-01-01'
// :param to => null // last day
// :param limit => 20 // at most so many rows
MATCH (p:Person)-[:SPOKE_AT]->(m:Meeting)
WHERE ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $place OR c.code = $place })
WITH p, count(m) AS spoke, min(m.from) AS first, max(m.to) AS last
ORDER BY spoke DESC, p.caption, p.id
LIMIT $limit
RETURN p.caption AS person, spoke,
  COUNT {
    MATCH (p)-[:CHAIRED]->(m:Meeting)
    WHERE ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
      AND ($place IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $place OR c.code = $place })
  } AS chaired,
  first, last, p.id AS id
ORDER BY spoke DESC, person, id;
