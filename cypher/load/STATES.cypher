// merge Article Claim
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:STATES {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:STATES {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:STATES]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:STATES]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:STATES]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
