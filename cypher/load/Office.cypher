// merge Office
UNWIND $rows AS row
MERGE (n:Office {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Office {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Office)
RETURN count(n) AS rows;

// read
MATCH (n:Office)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
