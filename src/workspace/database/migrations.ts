/**
 * The tables of `renmai.sqlite`, one step a number. A step that has been published is never edited: add the next one.
 * `PRAGMA user_version` holds the number of the last step a workspace has taken.
 */
export const migrations: readonly string[] = [
  `
  -- One row a document. "complete" is 0 while its articles are being written, so that a build that was cut off goes on there.
  CREATE TABLE documents (
    key       TEXT PRIMARY KEY,
    path      TEXT,
    sha256    TEXT NOT NULL,
    version   TEXT NOT NULL,
    complete  INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- One row an article; "record" is the line of records.jsonl, "state" tells which text and which rules it was read from.
  CREATE TABLE articles (
    id        TEXT PRIMARY KEY,
    document  TEXT NOT NULL,
    ordinal   INTEGER NOT NULL,
    published TEXT,
    state     TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    record    TEXT NOT NULL
  );
  CREATE INDEX articles_document ON articles (document, ordinal);
  CREATE INDEX articles_text ON articles (text_hash);

  -- One row a person of an article; "facts" is what resolve needs of the record, "block" the name
  -- without differences of printing, "person" whom it was taken for.
  CREATE TABLE mentions (
    article   TEXT NOT NULL,
    key       TEXT NOT NULL,
    document  TEXT NOT NULL,
    name      TEXT NOT NULL,
    block     TEXT NOT NULL,
    date      TEXT,
    private   INTEGER NOT NULL,
    facts     TEXT NOT NULL,
    person    TEXT,
    PRIMARY KEY (article, key)
  ) WITHOUT ROWID;
  CREATE INDEX mentions_block ON mentions (block);
  CREATE INDEX mentions_document ON mentions (document);
  CREATE INDEX mentions_person ON mentions (person);

  -- Ids are handed out once: a smaller number is an older id.
  CREATE TABLE persons (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT NOT NULL UNIQUE,
    block     TEXT NOT NULL,
    name      TEXT NOT NULL,
    private   INTEGER NOT NULL,
    summary   TEXT NOT NULL
  );
  CREATE INDEX persons_block ON persons (block);
  CREATE TABLE spells (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT NOT NULL UNIQUE,
    person    TEXT NOT NULL,
    spell     TEXT NOT NULL
  );
  CREATE INDEX spells_person ON spells (person);

  -- Which office or appointment of which mention belongs to which spell.
  CREATE TABLE spell_members (
    article   TEXT NOT NULL,
    ref       TEXT NOT NULL,
    spell     TEXT NOT NULL,
    PRIMARY KEY (article, ref)
  ) WITHOUT ROWID;

  -- One row an event of an article, and the meeting it is.
  CREATE TABLE events (
    article   TEXT NOT NULL,
    key       TEXT NOT NULL,
    document  TEXT NOT NULL,
    meeting   TEXT NOT NULL,
    summary   TEXT NOT NULL,
    PRIMARY KEY (article, key)
  ) WITHOUT ROWID;
  CREATE INDEX events_meeting ON events (meeting);

  -- Blocks whose mentions changed since they were last resolved.
  CREATE TABLE dirty (block TEXT PRIMARY KEY) WITHOUT ROWID;

  -- What each store was last given: row key to hash of the row. An empty hash: about to be written or taken away.
  -- "state" tells of which revision and rules the store holds everything, "totals" how much that is.
  CREATE TABLE sinks (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, state TEXT, totals TEXT);
  CREATE TABLE given (
    sink      INTEGER NOT NULL,
    key       TEXT NOT NULL,
    hash      TEXT NOT NULL,
    PRIMARY KEY (sink, key)
  ) WITHOUT ROWID;

  -- "revision" grows with every change of records or identity.
  CREATE TABLE facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO facts VALUES ('revision', 0), ('exported', -1), ('mentions', 0), ('resolver', 0);
  `,
  `
  -- One row an article, made from its record when it is resolved; "sketch" is 64 numbers by which texts that are alike
  -- are found, null for a text of a few words. "home_key" is the division code, else the name.
  CREATE TABLE prints (article TEXT PRIMARY KEY, day TEXT, sketch BLOB);
  CREATE TABLE coverage (
    article    TEXT PRIMARY KEY,
    document   TEXT NOT NULL,
    publisher  TEXT,
    home       TEXT,
    home_key   TEXT,
    month      TEXT,
    day        TEXT,
    characters INTEGER NOT NULL,
    body       INTEGER NOT NULL,
    people     INTEGER NOT NULL,
    events     INTEGER NOT NULL,
    edits      TEXT NOT NULL,
    notes      TEXT NOT NULL
  );
  CREATE INDEX coverage_document ON coverage (document);
  CREATE INDEX coverage_issue ON coverage (publisher, month, day);

  -- What was printed of each paper, about each place, month by month. A paper's issue counts, whatever it tells of.
  CREATE VIEW coverage_months AS
    WITH issues AS (SELECT publisher, month, count(DISTINCT day) AS days FROM coverage GROUP BY publisher, month)
    SELECT c.publisher, min(c.home) AS home, c.month, count(DISTINCT c.document) AS documents, count(*) AS articles,
      CASE WHEN c.publisher IS NULL THEN count(DISTINCT c.day) ELSE
        (SELECT days FROM issues WHERE issues.publisher = c.publisher AND issues.month IS c.month) END AS days,
      sum(c.body = 0) AS without_text, sum(c.day IS NULL) AS without_date, sum(c.people = 0) AS without_person
    FROM coverage AS c GROUP BY c.publisher, c.home_key, c.month
    ORDER BY c.publisher IS NULL, c.publisher, c.home_key IS NULL, c.home_key, c.month IS NULL, c.month;

  -- Articles that print again what an earlier one told; "original" is never itself a reprint.
  CREATE TABLE reprints (article TEXT PRIMARY KEY, original TEXT NOT NULL, likeness REAL NOT NULL) WITHOUT ROWID;
  CREATE INDEX reprints_original ON reprints (original);

  -- "reprints" is 1 while articles have come or gone since reprints were last looked for.
  INSERT INTO facts VALUES ('measures', 0), ('reprints', 0);
  CREATE TRIGGER article_gone AFTER DELETE ON articles BEGIN
    DELETE FROM prints WHERE article = OLD.id;
    DELETE FROM coverage WHERE article = OLD.id;
    UPDATE facts SET value = 1 WHERE name = 'reprints';
  END;
  `,
  `
  -- Files that gave no document when they were last looked at: empty pages, pictures under the name of a text.
  CREATE TABLE unread (path TEXT PRIMARY KEY, kind TEXT NOT NULL, why TEXT NOT NULL) WITHOUT ROWID;
  `,
  `
  -- The record as it came from the document, where "record" is what people made of it (corrections.jsonl).
  ALTER TABLE articles ADD COLUMN extracted TEXT;
  CREATE INDEX articles_put_right ON articles (document) WHERE extracted IS NOT NULL;

  -- Judgements of people as they were attached to mentions when names were last resolved.
  CREATE TABLE judged (
    a_article TEXT NOT NULL,
    a_key     TEXT NOT NULL,
    b_article TEXT NOT NULL,
    b_key     TEXT NOT NULL,
    judgement TEXT NOT NULL,
    PRIMARY KEY (a_article, a_key, b_article, b_key, judgement)
  ) WITHOUT ROWID;
  `,
  `
  -- Keys under which names are found that may be slips of one another.
  CREATE TABLE name_keys (key TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (key, name)) WITHOUT ROWID;
  CREATE INDEX name_keys_name ON name_keys (name);

  -- "without" tells by which rules people are not to be told apart.
  INSERT INTO facts VALUES ('without', 0);
  `,
  `
  -- What the bytes of a document were decoded as: utf-8, utf-16le, utf-16be, gb18030 or big5.
  ALTER TABLE documents ADD COLUMN encoding TEXT;
  `,
  `
  -- What a store holds besides facts (single claims, derived edges), as JSON.
  ALTER TABLE sinks ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
  `,
  `
  -- The day on which an event begins; events of one day may be one meeting. "meetings" hands out numbers: a smaller one
  -- is an older id. "twins": events of reprints, and the events of the originals that they are.
  ALTER TABLE events ADD COLUMN day TEXT GENERATED ALWAYS AS (substr(json_extract(summary, '$.date'), 1, 10)) VIRTUAL;
  CREATE INDEX events_day ON events (day);
  CREATE TABLE meetings (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE);
  INSERT INTO meetings (id) SELECT DISTINCT meeting FROM events ORDER BY meeting;
  CREATE TABLE twins (
    article    TEXT NOT NULL,
    key        TEXT NOT NULL,
    of_article TEXT NOT NULL,
    of_key     TEXT NOT NULL,
    PRIMARY KEY (article, key)
  ) WITHOUT ROWID;

  -- Days whose events changed, or the people in them, since meetings were last put together.
  CREATE TABLE dirty_days (day TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TRIGGER event_came AFTER INSERT ON events BEGIN
    INSERT OR IGNORE INTO meetings (id) VALUES (NEW.meeting);
    INSERT OR IGNORE INTO dirty_days
      SELECT substr(json_extract(NEW.summary, '$.date'), 1, 10) WHERE json_extract(NEW.summary, '$.date') IS NOT NULL;
  END;
  CREATE TRIGGER event_gone AFTER DELETE ON events BEGIN
    INSERT OR IGNORE INTO dirty_days
      SELECT substr(json_extract(OLD.summary, '$.date'), 1, 10) WHERE json_extract(OLD.summary, '$.date') IS NOT NULL;
  END;
  CREATE TRIGGER meeting_changed AFTER UPDATE OF meeting ON events BEGIN
    INSERT OR IGNORE INTO meetings (id) VALUES (NEW.meeting);
  END;
  CREATE TRIGGER person_changed AFTER UPDATE OF person ON mentions WHEN OLD.person IS NOT NEW.person BEGIN
    INSERT OR IGNORE INTO dirty_days SELECT day FROM events WHERE article = NEW.article AND day IS NOT NULL;
  END;
  `,
  `
  -- Everybody's terms in an office.
  CREATE INDEX spells_office ON spells (json_extract(spell, '$.office'));
  `,
  `
  -- Who is who at the strictnesses beside the usual one, where it differs: "side_hidden" are persons that the other does
  -- not have as they are, the rest are those it has instead.
  CREATE TABLE side_hidden (strictness TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (strictness, person)) WITHOUT ROWID;
  CREATE TABLE side_mentions (
    strictness TEXT NOT NULL,
    article    TEXT NOT NULL,
    key        TEXT NOT NULL,
    person     TEXT NOT NULL,
    PRIMARY KEY (strictness, article, key)
  ) WITHOUT ROWID;
  CREATE INDEX side_mentions_person ON side_mentions (strictness, person);
  CREATE TABLE side_persons (
    number     INTEGER PRIMARY KEY,
    strictness TEXT NOT NULL,
    id         TEXT NOT NULL,
    block      TEXT NOT NULL,
    name       TEXT NOT NULL,
    private    INTEGER NOT NULL,
    summary    TEXT NOT NULL,
    UNIQUE (strictness, id)
  );
  CREATE INDEX side_persons_block ON side_persons (strictness, block);
  CREATE TABLE side_spells (
    number     INTEGER PRIMARY KEY,
    strictness TEXT NOT NULL,
    id         TEXT NOT NULL,
    person     TEXT NOT NULL,
    spell      TEXT NOT NULL,
    UNIQUE (strictness, id)
  );
  CREATE INDEX side_spells_person ON side_spells (strictness, person);
  CREATE TABLE side_members (
    strictness TEXT NOT NULL,
    article    TEXT NOT NULL,
    ref        TEXT NOT NULL,
    spell      TEXT NOT NULL,
    PRIMARY KEY (strictness, article, ref)
  ) WITHOUT ROWID;
  CREATE INDEX side_members_spell ON side_members (strictness, spell);
  `,
  `
  -- One row a project of an article, and the project it was taken for; "project_names" are the names under which mentions
  -- find one another. "projects" hands out numbers: a smaller one is an older id.
  CREATE TABLE project_mentions (
    article   TEXT NOT NULL,
    name      TEXT NOT NULL,
    document  TEXT NOT NULL,
    project   TEXT NOT NULL,
    facts     TEXT NOT NULL,
    PRIMARY KEY (article, name)
  ) WITHOUT ROWID;
  CREATE INDEX project_mentions_project ON project_mentions (project);
  CREATE TABLE project_names (
    key       TEXT NOT NULL,
    article   TEXT NOT NULL,
    name      TEXT NOT NULL,
    PRIMARY KEY (key, article, name)
  ) WITHOUT ROWID;
  CREATE INDEX project_names_article ON project_names (article, name);
  CREATE TABLE projects (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE);
  CREATE TRIGGER project_came AFTER INSERT ON project_mentions BEGIN
    INSERT OR IGNORE INTO projects (id) VALUES (NEW.project);
  END;
  CREATE TRIGGER project_changed AFTER UPDATE OF project ON project_mentions BEGIN
    INSERT OR IGNORE INTO projects (id) VALUES (NEW.project);
  END;

  -- One row an organization of an article; "home" is its jurisdiction, as JSON.
  CREATE TABLE organization_mentions (
    article      TEXT NOT NULL,
    name         TEXT NOT NULL,
    document     TEXT NOT NULL,
    organization TEXT NOT NULL,
    kind         TEXT NOT NULL,
    home         TEXT NOT NULL,
    PRIMARY KEY (article, name)
  ) WITHOUT ROWID;

  -- Names whose mentions changed since projects were last put together.
  CREATE TABLE dirty_projects (key TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TRIGGER project_name_came AFTER INSERT ON project_names BEGIN
    INSERT OR IGNORE INTO dirty_projects VALUES (NEW.key);
  END;
  CREATE TRIGGER project_name_gone AFTER DELETE ON project_names BEGIN
    INSERT OR IGNORE INTO dirty_projects VALUES (OLD.key);
  END;
  `,
  `
  -- What a run said of all its documents, and by which rules it read them, as JSON; which run read a document, the key of
  -- the file that holds it (papers.jsonl of papers.jsonl#7), and what was said of that file: home, date, publisher.
  CREATE TABLE runs (number INTEGER PRIMARY KEY, said TEXT NOT NULL UNIQUE);
  ALTER TABLE documents ADD COLUMN run INTEGER;
  ALTER TABLE documents ADD COLUMN file TEXT;
  ALTER TABLE documents ADD COLUMN given TEXT;
`,
  `
  -- Whether mentions went away since what was decided of such was last taken away.
  INSERT INTO facts VALUES ('gone', 1);
`,
]
