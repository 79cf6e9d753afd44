"""Says of a JSON-LD file what is wrong with it, and asks it in SPARQL how many there are of each type, role and property."""
import json, sys
from rdflib import Graph, Namespace, RDF, URIRef

graph = Graph().parse(sys.argv[1], format='json-ld')
schema, renmai = Namespace('http://schema.org/'), Namespace('urn:renmai:')


def asked(query):
    return list(graph.query('PREFIX schema: <http://schema.org/> PREFIX renmai: <urn:renmai:> ' + query))


def counted(query):
    return {str(name).split('/')[-1].split(':')[-1]: int(count) for name, count in asked(query)}


problems = [
    f'{thing} is nowhere described'
    for thing in set(graph.objects())
    if isinstance(thing, URIRef) and thing.startswith(renmai) and (thing, RDF.type, None) not in graph
]
# A role stands between its ends: event attendee role, role attendee person.
for role in graph.subjects(schema.roleName):
    around = [(before, after) for before, name in graph.subject_predicates(role) for after in graph.objects(role, name)]
    if not any(all((end, RDF.type, None) in graph for end in pair) for pair in around):
        problems.append(f'{role} joins nothing')

counts = {
    **counted('SELECT ?type (COUNT(*) AS ?n) WHERE { ?thing a ?type FILTER(isIRI(?thing)) } GROUP BY ?type'),
    **counted('SELECT ?name (COUNT(*) AS ?n) WHERE { ?role schema:roleName ?name } GROUP BY ?name'),
    **counted('SELECT ("WITHIN" AS ?name) (COUNT(*) AS ?n) WHERE { ?place schema:containedInPlace ?above }'),
    **counted('SELECT ("PART_OF" AS ?name) (COUNT(*) AS ?n) WHERE { ?part schema:parentOrganization ?whole }'),
    **counted('SELECT ("OFFICE_OF" AS ?name) (COUNT(*) AS ?n) WHERE { ?office renmai:OFFICE_OF ?organ }'),
    **counted('SELECT ("HOME" AS ?name) (COUNT(*) AS ?n) WHERE { ?thing renmai:HOME ?place }'),
    **counted('''
        SELECT ("people who attended" AS ?name) (COUNT(*) AS ?n) WHERE {
            ?event schema:attendee ?role . ?role a schema:Role ; schema:attendee ?person . ?person a schema:Person
        }'''),
}
print(json.dumps({'problems': problems[:20], 'counts': counts}))
