// The id of an embedded graph lies beside the graph that people ask, in one of its own inside the same file.
// make
CREATE GRAPH IF NOT EXISTS renmai;

// read
MATCH (s:Store)
RETURN s.id AS id;
