/** What relations add to the entities at their ends. */

import type { EdgeRow, NodeRow } from '../../../graph/row.ts'
import { entityId } from './entity.ts'

type Addition = Readonly<{ end: EdgeRow['from']; property: string; value: string }>

/** Asked for what each relation adds, once it has seen all nodes. */
type Additions = Readonly<{ see: (node: NodeRow) => void; of: (edge: EdgeRow) => Addition | null }>

export function additions(): Additions {
  const senior = new Set<string>()
  return {
    see: node => {
      if (isSenior(node)) senior.add(node.id)
    },
    of: edge => (edge.type === 'HELD' ? exposed(edge, senior) : reference(edge)),
  }
}

/**
 * Up to 省部级副, what is called senior cadres (高级干部): the prominent functions of the definition of politically exposed
 * persons, which leaves out middle ranks.
 */
const lowestSenior = 4

const isSenior = ({ label, properties: { rankOrder } }: NodeRow): boolean =>
  label === 'Office' && typeof rankOrder === 'number' && rankOrder <= lowestSenior

/** Who once held such an office stays exposed. */
const exposed = ({ from, to }: EdgeRow, senior: ReadonlySet<string>): Addition | null =>
  senior.has(to.id) ? { end: from, property: 'topics', value: 'role.pep' } : null

/** The end that refers to the other, by a property that its schema has. */
function reference({ type, from, to, properties }: EdgeRow): Addition | null {
  switch (type) {
    case 'OFFICE_OF':
      return { end: from, property: 'organization', value: entityId(to.id) }
    case 'LOCATED_IN':
      return { end: from, property: 'addressEntity', value: entityId(to.id) }
    case 'ATTENDED':
    case 'CHAIRED':
    case 'SPOKE_AT':
      return { end: to, property: 'involved', value: entityId(from.id) }
    case 'TOOK_PART':
      return { end: to, property: properties['as'] === 'host' ? 'organizer' : 'involved', value: entityId(from.id) }
    case 'HOME':
      // The id of a division is its code, and only divisions of China have one.
      return from.label === 'Organization' && /^\d/u.test(to.id)
        ? { end: from, property: 'country', value: 'cn' }
        : null
    default:
      return null
  }
}
