// 一条边背后的报道 / The articles behind an edge
// Every edge between two nodes with its sentence, its rule and the articles that say it, oldest first.
// :param from => '项新元' // required: name or id of one end
// :param to => '松阳县人民政府县长' // required: name or id of the other end
MATCH (a:Person)
WHERE a.id = $from OR a.name = $from
MATCH (a)-[r]->(b)
WHERE b.id = $to OR b.name = $to
UNWIND r.articles AS id
MATCH (x:Article {id: id})
RETURN type(r) AS edge, r.quote AS quote, r.rule AS rule, r.inferred AS inferred, r.count AS articles, x.published AS published,
  x.publisher AS publisher, x.title AS title, x.document AS document, x.id AS article, r.sid AS sid
ORDER BY edge, sid, published, article;
