// merge Person
UNWIND $rows AS row
MERGE (n:Person {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Person {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Person)
RETURN count(n) AS rows;

// read
MATCH (n:Person)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
