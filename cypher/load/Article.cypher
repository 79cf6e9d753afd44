// merge Article
UNWIND $rows AS row
MERGE (n:Article {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

// remove
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
DETACH DELETE n;

// count
MATCH (n:Article)
RETURN count(n) AS rows;

// read
MATCH (n:Article)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties
ORDER BY n.id
LIMIT $limit;
