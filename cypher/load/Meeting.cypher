// merge Meeting
UNWIND $rows AS row
MERGE (n:Meeting {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Meeting {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Meeting)
RETURN count(n) AS rows;

// read
MATCH (n:Meeting)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
