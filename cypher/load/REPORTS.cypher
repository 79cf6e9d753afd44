// merge Article Meeting
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Meeting {id: row.to})
MERGE (a)-[r:REPORTS {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:REPORTS {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:REPORTS]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:REPORTS]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:REPORTS]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
