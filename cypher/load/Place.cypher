// merge Place
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Place {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Place)
RETURN count(n) AS rows;

// read
MATCH (n:Place)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
