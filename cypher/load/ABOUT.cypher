// merge Meeting Project
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Project {id: row.to})
MERGE (a)-[r:ABOUT {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:ABOUT {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:ABOUT]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:ABOUT]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:ABOUT]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
