import type { Career } from '../../../pages/career.ts'
import type { Met } from '../../../pages/met.ts'
import { firstDay, lastDay, type Neighbour } from '../../../resolve/careers/career.ts'
import type { Bar } from '../timeline.ts'
import { ringOf } from './met-page.ts'
import { counted, type Page, sentenceOf } from './page.ts'

type Stage = Career['stages'][number]

/** A bar by month for each term, then each term in words; the people the person met are drawn where they are given. */
export function careerPage(career: Career, met: Met | null): Page {
  const { caption, id, articles, stages, covered } = career
  const none = stages.length === 0 ? `No article says what office ${career.name} holds.` : ''
  return {
    title: caption,
    id,
    lead: [counted(articles, 'article'), none].filter(Boolean).join('\n'),
    blocks: [
      { kind: 'bars', title: 'OFFICES by month', bars: stages.map(barOf), covered },
      { kind: 'items', title: 'TERMS', items: stages.map(itemOf) },
      ...(met === null ? [] : [ringOf(met)]),
    ],
  }
}

const officeOf = ({ term }: Stage): string => `${term.spell.organ} ${term.spell.seat}`
const monthOf = (day: string | null): string | null => (day === null ? null : day.slice(0, 7))

const barOf = (stage: Stage): Bar => ({
  label: officeOf(stage),
  from: monthOf(firstDay(stage.term)),
  to: monthOf(lastDay(stage.term)),
  seen: stage.told.flatMap(({ date }) => /^\d{4}-\d\d/u.exec(date ?? '')?.[0] ?? []),
  note: `${stage.term.spell.sightings}×`,
})

const itemOf = (stage: Stage) => ({
  heading: officeOf(stage),
  lines: words(stage),
  sentences: stage.told.map(told => sentenceOf(told, told.date)),
})

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
