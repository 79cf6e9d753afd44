// Written from the end with fewer edges: the embedded engine looks through all edges of the node named first.
// merge Organization Project
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Project {id: row.to})
MERGE (b)<-[r:BACKS {sid: row.sid}]-(a)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:BACKS {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:BACKS]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:BACKS]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:BACKS]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
