// An article is asked for by its title.
CREATE INDEX article_title IF NOT EXISTS FOR (n:Article) ON (n.title);

// Bodies are found by their other names too: 县人社局.
DROP INDEX organizations IF EXISTS;
CREATE FULLTEXT INDEX organizations IF NOT EXISTS FOR (n:Organization) ON EACH [n.name, n.aliases];
