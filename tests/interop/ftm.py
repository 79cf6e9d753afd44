"""Says of a file of FollowTheMoney entities what is wrong with it, and how many there are of each role or schema."""
import json, sys
from collections import Counter
from followthemoney import model
from followthemoney.types import registry

entities, problems, counts = {}, [], Counter()
for line in open(sys.argv[1], encoding='utf-8'):
    data = json.loads(line)
    if data['id'] in entities:
        problems.append(f"{data['id']} comes twice")
    schema = model.get(data['schema'])
    schema.validate(data)
    # Cleaning must find nothing to do, so that every reader has the same values.
    clean = model.make_entity(schema)
    clean.id = data['id']
    for name, values in data['properties'].items():
        clean.add(name, values)
        if sorted(clean.get(name)) != sorted(values):
            problems.append(f"{data['id']} {name}: {values} becomes {clean.get(name)}")
    for name in schema.required:
        if not data['properties'].get(name):
            problems.append(f"{data['id']}: no {name}")
    entities[data['id']] = model.get_proxy(data)
    counts[data['properties'].get('role', [data['schema']])[0]] += 1

for entity in entities.values():
    for prop, value in entity.itervalues():
        if prop.type is not registry.entity:
            continue
        if value not in entities:
            problems.append(f'{entity.id} {prop.name}: there is no {value}')
        elif not entities[value].schema.is_a(prop.range):
            problems.append(f'{entity.id} {prop.name}: {entities[value].schema.name} is no {prop.range.name}')

positions = [e for e in entities.values() if e.schema.name == 'Position']
counts['Position.organization'] = sum(len(e.get('organization')) for e in positions)
print(json.dumps({'problems': problems[:20], 'counts': counts}))
