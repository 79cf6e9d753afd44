// merge Person Office
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Office {id: row.to})
MERGE (a)-[r:HELD {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:HELD {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:HELD]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:HELD]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:HELD]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
