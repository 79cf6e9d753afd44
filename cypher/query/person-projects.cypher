// 某人经手的项目 / The projects of one person's meetings
// Projects that meetings with the person were about, by the number of meetings, with what the person did there.
// :param person => '项新元' // required: name or id
MATCH (p:Person)
WHERE p.id = $person OR p.name = $person
MATCH (p)-[r:ATTENDED|CHAIRED|SPOKE_AT]->(m:Meeting)-[:ABOUT]->(j:Project)
WITH p, j, m, type(r) AS part ORDER BY part
WITH p, j, count(DISTINCT m.id) AS meetings, collect(DISTINCT part) AS parts, min(m.from) AS first, max(m.to) AS last
RETURN p.caption AS person, j.name AS project, j.amount AS amount, j.stage AS stage, meetings, parts, first, last, j.id AS id,
  p.id AS personId
ORDER BY meetings DESC, project, id, personId;
