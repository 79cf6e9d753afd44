// which
CALL db.info() YIELD id, name
RETURN id, name;
