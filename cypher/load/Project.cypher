// merge Project
UNWIND $rows AS row
MERGE (n:Project {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Project {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Project)
RETURN count(n) AS rows;

// read
MATCH (n:Project)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
