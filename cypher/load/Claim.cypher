// merge Claim
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Claim {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Claim)
RETURN count(n) AS rows;

// read
MATCH (n:Claim)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
