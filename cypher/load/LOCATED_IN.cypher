// merge Organization Place
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:LOCATED_IN {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Project Place
UNWIND $rows AS row
MATCH (a:Project {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:LOCATED_IN {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// merge Meeting Place
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:LOCATED_IN {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:LOCATED_IN {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:LOCATED_IN]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:LOCATED_IN]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:LOCATED_IN]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
