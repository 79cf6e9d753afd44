import type { Reason } from '../../export/network/meetings.ts'
import type { NetworkOptions } from '../../export/network/options.ts'
import type { Report, Written } from '../../export/network/write.ts'
import { usualDerive } from '../../graph/settings.ts'

const words: Readonly<Record<Reason, string>> = {
  kind: 'of other kinds',
  scope: 'of other scopes',
  mode: 'held otherwise',
  size: 'of more named people',
  home: 'of other places',
  outside: 'outside the window',
  undated: 'without a date, so in no window',
  imprecise: 'whose date, known to the month or year, is not wholly in the window',
}

/** What was written and what was left out, for people. */
export function networkReport({ networks, unsliced }: Report, { ties, slice, maxSize }: NetworkOptions): string {
  const ofOffices = ties === 'person-office'
  if (networks.length === 0) return 'Nobody has a tie there: no file was written.'
  if (slice === null)
    return networks.flatMap(it => [...linesOf(it, ofOffices), ...(maxSize === null ? hall(it, ties) : [])]).join('\n')
  const lost = `In no ${slice}: ${unsliced} meetings whose date is not known well enough.`
  return [...networks.map(headOf), ...(unsliced > 0 && !ofOffices ? [lost] : [])].join('\n')
}

/** In a hall everybody met everybody: a few of them may make half of all ties. */
const hall = ({ largest }: Written, ties: NetworkOptions['ties']): readonly string[] =>
  ties === 'person-person' && largest > usualDerive.largest
    ? [
        `The largest meeting names ${largest} people, all tied to one another; --max-size ${usualDerive.largest} leaves such out.`,
      ]
    : []

const headOf = ({ slice, nodes, ties }: Written): string =>
  `${slice === null ? '' : `${slice}: `}nodes ${nodes}, ties ${ties}`

function linesOf(network: Written, ofOffices: boolean): readonly string[] {
  const { nodes, sources, alone, meetings, undated, leftOut } = network
  const out = [...leftOut].map(([reason, count]) => `${count} ${words[reason]}`)
  const ofMeetings = [
    `Meetings: ${meetings} count${undated > 0 ? `, ${undated} of them without a date: in the weights, but in no spell` : ''}.`,
    ...(out.length > 0 ? [`Left out: ${out.join('; ')}.`] : []),
  ]
  return [
    headOf(network),
    ...(ofOffices ? [] : ofMeetings),
    ...(alone !== null && alone > 0 ? [`Without a tie that counts, so not there: ${alone}.`] : []),
    ...(sources < nodes ? [`Betweenness is an estimate, from ${sources} of ${nodes} nodes.`] : []),
  ]
}
