// Single claims, for those who load them (--claims), and what `renmai derive` adds.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT derivation_id IF NOT EXISTS FOR (n:Derivation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT states_sid IF NOT EXISTS FOR ()-[r:STATES]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT met_sid IF NOT EXISTS FOR ()-[r:MET]-() REQUIRE r.sid IS UNIQUE;
CREATE CONSTRAINT succeeded_sid IF NOT EXISTS FOR ()-[r:SUCCEEDED]-() REQUIRE r.sid IS UNIQUE;
CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact);

// What questions bound by dates look up, besides what V001 has.
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date);
CREATE INDEX person_first_seen IF NOT EXISTS FOR (n:Person) ON (n.firstSeen);
CREATE INDEX person_last_seen IF NOT EXISTS FOR (n:Person) ON (n.lastSeen);
CREATE INDEX held_first_seen IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.firstSeen);
CREATE INDEX held_last_seen IF NOT EXISTS FOR ()-[r:HELD]-() ON (r.lastSeen);
CREATE INDEX met_first IF NOT EXISTS FOR ()-[r:MET]-() ON (r.first);
CREATE INDEX met_last IF NOT EXISTS FOR ()-[r:MET]-() ON (r.last);

// Full text. The default analyzer takes Chinese one character at a time, so that a quoted phrase finds exactly what holds
// it: CALL db.index.fulltext.queryNodes('people', '"张伟"'). Without quotes 张 and 伟 may stand anywhere.
CREATE FULLTEXT INDEX people IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.caption, n.aliases];
CREATE FULLTEXT INDEX meetings IF NOT EXISTS FOR (n:Meeting) ON EACH [n.name];
CREATE FULLTEXT INDEX projects IF NOT EXISTS FOR (n:Project) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX organizations IF NOT EXISTS FOR (n:Organization) ON EACH [n.name];
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Article|Office) ON EACH [n.title, n.name];

// Quotes are found a moment after they were written: a load need not wait for them.
CREATE FULLTEXT INDEX quotes IF NOT EXISTS
FOR ()-[r:ATTENDED|CHAIRED|SPOKE_AT|HELD|ABOUT|TOOK_PART|BACKS|REPORTS|LOCATED_IN]-() ON EACH [r.quote]
OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX claims IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
