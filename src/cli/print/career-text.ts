import { firstDay, lastDay, type Neighbour } from '../../resolve/career.ts'
import type { Career } from '../commands/career.ts'
import { timeline } from './timeline.ts'

type Stage = Career['stages'][number]

/** Who it is, a bar by month for each term, then each term in words; with `why` the sentences that state it. */
export function careerText(career: Career, { width, why }: Readonly<{ width: number; why: boolean }>): string {
  const { caption, id, articles, stages } = career
  const head = `${caption}  ${id}  ${articles} article${articles === 1 ? '' : 's'}`
  if (stages.length === 0) return `${head}\nNo article says what office ${career.name} holds.\n`
  const bars = stages.map(stage => ({
    label: officeOf(stage),
    from: monthOf(firstDay(stage.term)),
    to: monthOf(lastDay(stage.term)),
    seen: stage.told.flatMap(({ date }) => monthOf(date) ?? []),
    note: `${stage.term.spell.sightings}×`,
  }))
  const legend = '█ in the papers that month  ─ between two that are known'
  return `${[head, '', ...timeline(bars, width), legend, '', ...stages.flatMap(stage => told(stage, why))].join('\n')}\n`
}

const officeOf = ({ term }: Stage): string => `${term.spell.organ} ${term.spell.seat}`
const monthOf = (day: string | null): string | null => (day === null ? null : day.slice(0, 7))

function told(stage: Stage, why: boolean): readonly string[] {
  const lines = [officeOf(stage), ...words(stage).map(line => `  ${line}`)]
  const quotes = stage.told.map(({ date, document, quote }) =>
    `    ${date ?? '?'}  ${document}  ${quote ?? ''}`.trimEnd(),
  )
  return why ? [...lines, ...quotes] : lines
}

function words({ term, earliest, latest, before, after }: Stage): readonly string[] {
  const { status, from, to, firstSeen, lastSeen } = term.spell
  return [
    from === null && to === null ? null : `stated: ${from ?? '?'} to ${to ?? '?'}`,
    firstSeen === null ? null : `seen: ${firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`}`,
    status.length > 1
      ? `first ${status.map(s => (s.from ? `${s.status} (${s.from})` : s.status)).join(', then ')}`
      : null,
    status.length === 1 && status[0]?.status !== 'current' ? `as ${status[0]?.status}` : null,
    earliest === null && latest === null ? null : `at most: ${earliest ?? '?'} to ${latest ?? '?'}`,
    before === null ? null : `after ${neighbour(before)}`,
    after === null ? null : `before ${neighbour(after)}`,
  ].filter(line => line !== null)
}

const neighbour = ({ caption, person, office, gapDays }: Neighbour): string =>
  `${caption} (${person}, ${office}); ${gapDays} days between what is known of both`
