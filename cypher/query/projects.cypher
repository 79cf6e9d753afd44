// 按投资额排列的项目 / Projects by amount of money
// Largest first, amounts in yuan as an article states them; meetings counts the meetings about the project.
// Whole graph.
// :param least => 0 // leave out projects below this amount, and those without an amount unless it is 0
// :param limit => 20 // at most so many rows
MATCH (j:Project)
WHERE coalesce(j.amount, 0) >= $least
OPTIONAL MATCH (m:Meeting)-[:ABOUT]->(j)
WITH j, count(m) AS meetings, min(m.from) AS first, max(m.to) AS last
OPTIONAL MATCH (o:Organization)-[:BACKS]->(j)
WITH j, meetings, first, last, o ORDER BY o.name, o.id
WITH j, meetings, first, last, collect(o.name) AS backers
RETURN j.name AS project, j.amount AS amount, j.amountRaw AS stated, j.stage AS stage, backers, meetings, first, last, j.id AS id
ORDER BY coalesce(j.amount, 0) DESC, project, id
LIMIT $limit;
