// Optional, Neo4j Enterprise and Aura Professional only: what the loader writes anyway is then enforced by the server.
// cypher-shell -f cypher/schema/neo4j-enterprise/constraints.cypher
CREATE CONSTRAINT person_has_name IF NOT EXISTS FOR (n:Person) REQUIRE n.name IS NOT NULL;
CREATE CONSTRAINT office_has_name IF NOT EXISTS FOR (n:Office) REQUIRE n.name IS NOT NULL;
CREATE CONSTRAINT organization_has_name IF NOT EXISTS FOR (n:Organization) REQUIRE n.name IS NOT NULL;
CREATE CONSTRAINT place_has_name IF NOT EXISTS FOR (n:Place) REQUIRE n.name IS NOT NULL;
CREATE CONSTRAINT project_has_name IF NOT EXISTS FOR (n:Project) REQUIRE n.name IS NOT NULL;
CREATE CONSTRAINT meeting_has_name IF NOT EXISTS FOR (n:Meeting) REQUIRE n.name IS NOT NULL;
CREATE CONSTRAINT article_has_document IF NOT EXISTS FOR (n:Article) REQUIRE n.document IS NOT NULL;
CREATE CONSTRAINT attended_has_sid IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.sid IS NOT NULL;
CREATE CONSTRAINT chaired_has_sid IF NOT EXISTS FOR ()-[r:CHAIRED]-() REQUIRE r.sid IS NOT NULL;
CREATE CONSTRAINT spoke_at_has_sid IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() REQUIRE r.sid IS NOT NULL;
CREATE CONSTRAINT held_has_sid IF NOT EXISTS FOR ()-[r:HELD]-() REQUIRE r.sid IS NOT NULL;
CREATE CONSTRAINT attended_order_is_integer IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.order IS :: INTEGER;
CREATE CONSTRAINT meeting_named_is_integer IF NOT EXISTS FOR (n:Meeting) REQUIRE n.sizeNamed IS :: INTEGER;
