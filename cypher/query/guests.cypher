// 来访与参会的单位 / Organizations at meetings of a place
// Organizations by the number of meetings they took part in, and as what: host, guest or participant.
// Whole graph.
// :param place => null // only meetings of this place: name or division code
// :param kind => null // only organizations of this kind: company, bank, school …
// :param limit => 20 // at most so many rows
MATCH (o:Organization)-[r:TOOK_PART]->(m:Meeting)
WHERE ($kind IS NULL OR o.kind = $kind)
  AND ($place IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $place OR c.code = $place })
WITH o, m, r ORDER BY r.`as`
WITH o, count(m) AS meetings, collect(DISTINCT r.`as`) AS roles, min(m.from) AS first, max(m.to) AS last
RETURN o.name AS organization, o.kind AS kind, meetings, roles, first, last, o.id AS id
ORDER BY meetings DESC, organization, id
LIMIT $limit;
