// merge Place Place
UNWIND $rows AS row
MATCH (a:Place {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:WITHIN {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:WITHIN {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:WITHIN]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:WITHIN]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:WITHIN]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
