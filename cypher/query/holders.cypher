// 某职务的历任 / Who held an office, in order
// One row for each term, oldest first, with a sentence that says so. Gaps may be gaps of the papers.
// :param office => '松阳县人民政府县长' // required: name (organ and seat) or id
MATCH (o:Office)
WHERE o.id = $office OR o.name = $office
MATCH (o)<-[r:HELD]-(p:Person)
RETURN o.name AS office, p.caption AS person, r.status AS status, r.from AS from, r.to AS to,
  r.firstSeen AS first, r.lastSeen AS last, r.quote AS quote, p.id AS id
ORDER BY office, o.id, coalesce(CASE WHEN r.from STARTS WITH 'X' THEN null ELSE r.from END, r.firstSeen, r.to, r.lastSeen), id, r.sid;
