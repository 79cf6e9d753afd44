// 各月各类会议 / Meetings by month and kind
// How many meetings of each kind the papers report, by the month of their first possible day.
// Whole graph.
// :param home => null // only meetings of this place: name or division code
// :param from => null // first day of the time to look at, like '2022-01-01'
// :param to => null // last day
MATCH (m:Meeting)
WHERE m.from IS NOT NULL AND ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
  AND ($home IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $home OR c.code = $home })
WITH substring(m.from, 0, 7) AS month, m.kind AS kind, count(m) AS meetings, coalesce(sum(m.sizeNamed), 0) AS named
RETURN month, kind, meetings, named
ORDER BY month, kind;
