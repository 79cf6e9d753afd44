// merge Person Place
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:HOME {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Office Place
UNWIND $rows AS row
MATCH (a:Office {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:HOME {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Organization Place
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:HOME {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Meeting Place
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:HOME {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Article Place
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:HOME {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:HOME {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:HOME]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:HOME]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:HOME]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
