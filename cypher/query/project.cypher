// 一个项目的会议 / The meetings about one project
// One row for each meeting, oldest first, with a sentence that says so and the people who took part.
// :param project => '抹茶精深加工项目' // required: name or id
MATCH (j:Project)
WHERE j.id = $project OR j.name = $project
MATCH (j)<-[r:ABOUT]-(m:Meeting)
OPTIONAL MATCH (m)<-[a:ATTENDED]-(p:Person)
WITH j, r, m, a, p ORDER BY a.order, p.name, p.id
WITH j, r, m, collect(p.name) AS people
RETURN j.name AS project, m.date AS date, m.name AS meeting, m.kind AS kind, people, r.quote AS quote, m.id AS id
ORDER BY m.from, id, j.id;
