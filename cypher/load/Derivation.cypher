// merge Derivation
UNWIND $rows AS row
MERGE (n:Derivation {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Derivation {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Derivation)
RETURN count(n) AS rows;

// read
MATCH (n:Derivation)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
