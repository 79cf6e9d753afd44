// 某职务历任之间的空档与重叠 / Holders of an office with the gaps and overlaps between them
// One row for each term, oldest first. between: gap, where nobody was seen for a while, handover on one day, or overlap,
// where both were seen at one time. The papers may have been silent: see the question coverage.
// :param office => '松阳县人民政府县长' // required: name (organ and seat) or id
MATCH (o:Office)
WHERE o.id = $office OR o.name = $office
MATCH (o)<-[r:HELD]-(p:Person)
WHERE r.firstSeen IS NOT NULL AND size(r.firstSeen) = 10 AND size(r.lastSeen) = 10
WITH o, p, r
ORDER BY r.firstSeen, r.lastSeen, p.id
WITH o, collect({person: p.caption, id: p.id, status: r.status, first: r.firstSeen, last: r.lastSeen}) AS terms
UNWIND range(0, size(terms) - 1) AS i
WITH o, i, terms[i] AS term, CASE WHEN i = 0 THEN null ELSE terms[i - 1] END AS before
RETURN o.name AS office, term.person AS person, term.status AS status, term.first AS first, term.last AS last,
  before.last AS lastOfBefore,
  CASE
    WHEN before.last IS NULL THEN null
    WHEN before.last < term.first THEN 'gap'
    WHEN before.last = term.first THEN 'handover'
    ELSE 'overlap'
  END AS between, term.id AS id
ORDER BY office, o.id, i;
