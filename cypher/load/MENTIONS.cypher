// merge Article Person
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[r:MENTIONS {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Article Organization
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[r:MENTIONS {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Article Place
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:MENTIONS {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Article Project
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Project {id: row.to})
MERGE (a)-[r:MENTIONS {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:MENTIONS {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:MENTIONS]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:MENTIONS]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:MENTIONS]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
