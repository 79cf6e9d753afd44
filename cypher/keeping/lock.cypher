// One loader a database. neo4j-migrations takes the same node before it migrates; `who`, `host`, `process`, `since`
// and `until` are ours.
// key id
CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_id IF NOT EXISTS
FOR (n:__Neo4jMigrationsLock) REQUIRE n.id IS UNIQUE;

// key name
CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_name IF NOT EXISTS
FOR (n:__Neo4jMigrationsLock) REQUIRE n.name IS UNIQUE;

// The first SET waits for whoever writes the node now, so that what follows reads what they left.
// take
MERGE (l:__Neo4jMigrationsLock {name: $name})
SET l.asked = datetime()
WITH l
WHERE l.id IS NULL OR l.id = $stale OR l.until < datetime()
SET l.id = $id, l.who = $who, l.host = $host, l.process = $process,
  l.since = datetime(), l.until = datetime() + duration({seconds: $seconds});

// holder
MATCH (l:__Neo4jMigrationsLock {name: $name})
RETURN l.id AS id, l.who AS who, l.host AS host, l.process AS process,
  toString(l.since) AS since, toString(l.until) AS until;

// renew
MATCH (l:__Neo4jMigrationsLock {id: $id})
SET l.until = datetime() + duration({seconds: $seconds});

// held
MATCH (l:__Neo4jMigrationsLock {id: $id})
RETURN count(l) AS held;

// release
MATCH (l:__Neo4jMigrationsLock {id: $id})
DELETE l;
