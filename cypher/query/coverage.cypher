// 各月的报道量 / What the papers cover, by month
// Articles of each publisher and month, and how many meetings they report. A month that is missing here has no news: nothing
// that did not happen in it can be concluded.
// Whole graph.
// :param home => null // only articles of this place: name or division code
MATCH (a:Article)
WHERE $home IS NULL OR EXISTS { MATCH (a)-[:HOME]->(c:Place) WHERE c.name = $home OR c.code = $home }
OPTIONAL MATCH (a)-[:REPORTS]->(m:Meeting)
WITH a, count(m) AS meetings
WITH coalesce(a.publisher, '') AS publisher, coalesce(substring(a.published, 0, 7), '') AS month, count(a) AS articles,
  coalesce(sum(meetings), 0) AS meetings
RETURN publisher, month, articles, meetings
ORDER BY publisher, month;
