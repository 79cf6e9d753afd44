// 一篇报道说了什么 / What one article says
// One row for each node that the article names or reports, by kind of edge.
// :param article => 'a_5e8f1c2b9d7a4063' // required: id or title
MATCH (a:Article)
WHERE a.id = $article OR a.title = $article
MATCH (a)-[r:MENTIONS|REPORTS]->(n)
RETURN a.title AS article, a.published AS published, type(r) AS edge, labels(n)[0] AS label, coalesce(n.caption, n.name) AS name,
  r.quote AS quote, n.id AS id, a.id AS articleId
ORDER BY articleId, edge, label, name, id;
