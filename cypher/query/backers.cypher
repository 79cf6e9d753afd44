// 投资方 / Who backs projects
// Organizations by the money of the projects they back, in yuan, as articles state it.
// Whole graph.
// :param limit => 20 // at most so many rows
MATCH (o:Organization)-[:BACKS]->(j:Project)
WITH o, j ORDER BY coalesce(j.amount, 0) DESC, j.name, j.id
WITH o, count(j) AS projects, coalesce(sum(j.amount), 0) AS amount, collect(j.name) AS names
RETURN o.name AS organization, o.kind AS kind, projects, amount, names, o.id AS id
ORDER BY amount DESC, projects DESC, organization, id
LIMIT $limit;
