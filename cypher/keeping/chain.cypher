// Which migrations a database has had: the same nodes as neo4j-migrations writes, so that either tool can go on.
// key
CREATE CONSTRAINT unique_version___Neo4jMigration IF NOT EXISTS
FOR (n:__Neo4jMigration) REQUIRE (n.version, n.migrationTarget) IS UNIQUE;

// index
CREATE INDEX repeated_at__Neo4jMigration IF NOT EXISTS
FOR ()-[r:REPEATED]-() ON (r.at);

// read
MATCH (n:__Neo4jMigration)
WHERE n.migrationTarget IS NULL AND n.version <> 'BASELINE'
RETURN n.version AS version, n.description AS description, n.checksum AS checksum
ORDER BY version;

// record
MERGE (p:__Neo4jMigration {version: $previous})
CREATE (c:__Neo4jMigration)
SET c = $migration
CREATE (p)-[:MIGRATED_TO {
  at: datetime({timezone: 'UTC'}),
  in: duration({milliseconds: $milliseconds}),
  by: $by,
  connectedAs: $connectedAs
}]->(c);

// await
CALL db.awaitIndexes(300);
