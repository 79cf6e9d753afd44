// 会议在哪里开 / Where meetings take place
// Places by the number of meetings that were held there, as the articles say; kinds tells what for.
// Whole graph.
// :param home => null // only meetings of this place: name or division code
// :param from => null // first day of the time to look at, like '2022-01-01'
// :param to => null // last day
// :param limit => 20 // at most so many rows
MATCH (m:Meeting)-[:LOCATED_IN]->(l:Place)
WHERE ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
  AND ($home IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $home OR c.code = $home })
WITH l, m ORDER BY m.kind
WITH l, count(m) AS meetings, collect(DISTINCT m.kind) AS kinds, min(m.from) AS first, max(m.to) AS last
RETURN coalesce(l.fullName, l.name) AS place, l.code AS code, meetings, kinds, first, last, l.id AS id
ORDER BY meetings DESC, place, id
LIMIT $limit;
