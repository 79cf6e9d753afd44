// Written from the end with fewer edges: the embedded engine looks through all edges of the node named first.
// merge Person Meeting
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Meeting {id: row.to})
MERGE (b)<-[r:ATTENDED {sid: row.sid}]-(a)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:ATTENDED {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:ATTENDED]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:ATTENDED]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:ATTENDED]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
