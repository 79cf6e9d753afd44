// 级别上升的人 / People who rose in rank
// The lowest rank at the first sightings and the highest at the last, by the offices that carry a rank.
// Whole graph.
// :param limit => 50 // at most so many rows
MATCH (p:Person)-[r:HELD]->(o:Office)
WHERE o.rankOrder IS NOT NULL AND r.firstSeen IS NOT NULL
WITH p, r, o ORDER BY r.firstSeen, o.rankOrder, o.id
WITH p, collect({office: o.name, rank: o.rank, rankOrder: o.rankOrder, seen: r.firstSeen}) AS terms
WITH p, terms[0] AS first, terms[size(terms) - 1] AS last
WHERE last.rankOrder < first.rankOrder
RETURN p.caption AS person, first.office AS fromOffice, first.rank AS fromRank, first.seen AS fromSeen,
  last.office AS toOffice, last.rank AS toRank, last.seen AS toSeen, p.id AS id
ORDER BY first.rankOrder - last.rankOrder DESC, person, id
LIMIT $limit;
