// merge Organization
UNWIND $rows AS row
MERGE (n:Organization {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Organization {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Organization)
RETURN count(n) AS rows;

// read
MATCH (n:Organization)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
