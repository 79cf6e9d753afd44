// 谁调研了哪些项目 / Who inspected which projects
// People by project and number of inspections and visits about it, with one sentence that says so.
// Whole graph.
// :param person => null // only this person: name or id
// :param project => null // only this project: name or id
// :param limit => 50 // at most so many rows
MATCH (p:Person)-[:ATTENDED]->(m:Meeting)-[r:ABOUT]->(j:Project)
WHERE m.kind IN ['inspection', 'visit'] AND ($person IS NULL OR p.id = $person OR p.name = $person)
  AND ($project IS NULL OR j.id = $project OR j.name = $project)
WITH p, j, m, r ORDER BY m.from, m.id
WITH p, j, count(m) AS times, min(m.from) AS first, max(m.to) AS last, collect(r.quote) AS quotes
RETURN p.caption AS person, j.name AS project, j.amount AS amount, times, first, last, quotes[0] AS quote,
  p.id AS personId, j.id AS projectId
ORDER BY times DESC, person, project, personId, projectId
LIMIT $limit;
