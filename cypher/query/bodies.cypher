// 机构沿革与下属 / A body, what it belongs to and what became of it
// One row for each relation of the body to another: PART_OF upwards and downwards, BECAME before and after.
// :param organ => '松阳县人民政府' // required: name or id
MATCH (g:Organization)
WHERE g.id = $organ OR g.name = $organ
MATCH (g)-[r:PART_OF|BECAME]-(b:Organization)
RETURN g.name AS body, CASE WHEN startNode(r).id = g.id THEN type(r) ELSE 'inverse ' + type(r) END AS relation,
  b.name AS other, b.kind AS kind, r.date AS date, b.id AS id, g.id AS bodyId
ORDER BY bodyId, relation, other, id;
