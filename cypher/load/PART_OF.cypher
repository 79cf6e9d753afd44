// merge Organization Organization
UNWIND $rows AS row
MATCH (a:Organization {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[r:PART_OF {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:PART_OF {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:PART_OF]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:PART_OF]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:PART_OF]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
