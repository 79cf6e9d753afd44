// 一同调动的人 / Who held office in the same two places
// Pairs of people who both held offices in two places, most of all those who changed from one to the other. seenA, seenB:
// first sighting in the first and in the second place. Whether they moved together shows in the dates.
// :param place => '松阳县' // required: name or division code of one of the places
// :param limit => 20 // at most so many rows
MATCH (c:Place)
WHERE c.code = $place OR c.name = $place
MATCH (c)<-[:HOME]-(:Office)<-[r:HELD]-(p:Person)
WITH c, p, min(r.firstSeen) AS here
MATCH (p)-[s:HELD]->(:Office)-[:HOME]->(d:Place)
WHERE d.id <> c.id
WITH c, d, p, here, min(s.firstSeen) AS there
ORDER BY p.id
WITH c, d, collect({caption: p.caption, id: p.id, here: here, there: there}) AS people
WHERE size(people) > 1
UNWIND range(0, size(people) - 2) AS i
UNWIND range(i + 1, size(people) - 1) AS j
WITH c, d, people[i] AS a, people[j] AS b
RETURN a.caption AS a, b.caption AS b, c.name AS place, d.name AS other, a.here AS firstA, b.here AS firstB,
  a.there AS otherA, b.there AS otherB, a.id AS idA, b.id AS idB
ORDER BY other, idA, idB
LIMIT $limit;
