// 谁主持会议 / Who chairs, by kind of meeting
// People by the number of meetings they chaired, with the kinds of meeting.
// Whole graph.
// :param place => null // only meetings of this place: name or division code
// :param from => null // first day of the time to look at, like '2022-01-01'
// :param to => null // last day
// :param limit => 20 // at most so many rows
MATCH (p:Person)-[:CHAIRED]->(m:Meeting)
WHERE ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $place OR c.code = $place })
WITH p, m ORDER BY m.kind
WITH p, count(m) AS chaired, collect(DISTINCT m.kind) AS kinds, min(m.from) AS first, max(m.to) AS last
RETURN p.caption AS person, chaired, kinds, first, last, p.id AS id
ORDER BY chaired DESC, person, id
LIMIT $limit;
