// merge Office Organization
UNWIND $rows AS row
MATCH (a:Office {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[r:OFFICE_OF {sid: row.sid}]->(b)
SET r = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH ()-[r:OFFICE_OF {sid: row.sid}]->()
DELETE r;

// find
MATCH ()-[r:OFFICE_OF]->()
RETURN id(r) AS id, r.sid AS sid;

// count
MATCH ()-[r:OFFICE_OF]->()
RETURN count(r) AS rows;

// read
MATCH (a)-[r:OFFICE_OF]->(b)
WHERE r.sid > $after
RETURN r.sid AS key, properties(r) AS properties, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to
ORDER BY r.sid
LIMIT $limit;
