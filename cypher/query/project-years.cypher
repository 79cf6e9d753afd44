// 历年项目：数量、金额、阶段 / Projects by year and stage
// A project counts in the year of the first meeting about it; stage is the one stated last, amount in yuan.
// Whole graph.
// :param home => null // only meetings of this place: name or division code
MATCH (m:Meeting)-[:ABOUT]->(j:Project)
WHERE m.from IS NOT NULL
  AND ($home IS NULL OR EXISTS { MATCH (m)-[:HOME]->(c:Place) WHERE c.name = $home OR c.code = $home })
WITH j, min(m.from) AS first
WITH substring(first, 0, 4) AS year, coalesce(j.stage, '') AS stage, count(j) AS projects,
  count(j.amount) AS withAmount, coalesce(sum(j.amount), 0) AS amount, max(j.amount) AS largest
RETURN year, stage, projects, withAmount, amount, largest
ORDER BY year, stage;
