// 企业会见之后的项目 / Companies that met leaders, and projects that followed
// A company took part in a meeting; within so many months there is a meeting about a project that the company backs.
// Whole graph.
// :param months => 12 // at most so many months later
// :param limit => 50 // at most so many rows
MATCH (o:Organization)-[:TOOK_PART]->(m:Meeting)
WHERE o.kind IN ['company', 'bank'] AND m.from IS NOT NULL
MATCH (o)-[r:BACKS]->(j:Project)<-[:ABOUT]-(n:Meeting)
WHERE n.from >= m.from
WITH o, m, j, r, n, (toInteger(substring(n.from, 0, 4)) - toInteger(substring(m.from, 0, 4))) * 12
  + toInteger(substring(n.from, 5, 2)) - toInteger(substring(m.from, 5, 2)) AS later
WHERE later <= $months
WITH o, m, j, r, min(n.from) AS followed, min(later) AS later
OPTIONAL MATCH (m)<-[a:ATTENDED]-(p:Person)
WITH o, m, j, r, followed, later, p ORDER BY a.order, p.id
WITH o, m, j, r, followed, later, collect(p.name) AS people
RETURN o.name AS company, m.date AS met, m.name AS meeting, people, j.name AS project, j.amount AS amount, followed,
  later AS monthsLater, r.quote AS quote, o.id AS companyId, j.id AS projectId, m.id AS meetingId
ORDER BY company, m.from, project, companyId, projectId, meetingId
LIMIT $limit;
