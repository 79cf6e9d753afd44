// Keys: one node for each id, one relationship for each sid.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attended_sid IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT chaired_sid IF NOT EXISTS FOR ()-[r:CHAIRED]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT spoke_at_sid IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT held_sid IF NOT EXISTS FOR ()-[r:HELD]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT office_of_sid IF NOT EXISTS FOR ()-[r:OFFICE_OF]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT part_of_sid IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT located_in_sid IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT home_sid IF NOT EXISTS FOR ()-[r:HOME]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT within_sid IF NOT EXISTS FOR ()-[r:WITHIN]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT became_sid IF NOT EXISTS FOR ()-[r:BECAME]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT about_sid IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT took_part_sid IF NOT EXISTS FOR ()-[r:TOOK_PART]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT backs_sid IF NOT EXISTS FOR ()-[r:BACKS]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT reports_sid IF NOT EXISTS FOR ()-[r:REPORTS]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT mentions_sid IF NOT EXISTS FOR ()-[r:MENTIONS]-() REQUIRE r.sid IS UNIQUE;

// What questions look up: names, dates, sums of money, codes of divisions.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX office_name IF NOT EXISTS FOR (n:Office) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX place_code IF NOT EXISTS FOR (n:Place) ON (n.code);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name);
CREATE INDEX project_amount IF NOT EXISTS FOR (n:Project) ON (n.amount);
CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.name);
CREATE INDEX meeting_from IF NOT EXISTS FOR (n:Meeting) ON (n.from);
CREATE INDEX meeting_to IF NOT EXISTS FOR (n:Meeting) ON (n.to);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX held_from IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.from);
CREATE INDEX held_to IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.to);
