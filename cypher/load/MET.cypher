// merge Person Person
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[r:MET {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:MET {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:MET]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:MET]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:MET]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
