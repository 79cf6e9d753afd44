/** Who was at a later occasion because he was at the one before: 与会人员参观…, those who travel along. */
import type { Event } from '../record.ts'
import type { Telling } from './attendance.ts'

type Attended = Event['attended'][number]

/** 与会人员, 一行: all who were at the occasion before go on to this one. */
const carriedOn = /与会|参会人员|一行|考察团|代表团|调研组|督导组|检查组|大家|与会者|双方|嘉宾|来宾/

/** People of the first occasion who go on to this one as 与会人员 or 一行. */
export function carried(
  { article, scene }: Telling,
  own: readonly Attended[],
  before: readonly Event[],
): readonly Attended[] {
  const lead = article.sentences[scene.sentences[0] ?? 0]?.span ?? [0, 0]
  const group = carriedOn.exec(article.text.slice(...lead))
  const first = Math.min(...own.map(each => each.evidence[0]))
  if (own.length > 0 && (!group || lead[0] + group.index > first)) return []
  const known = new Set(own.map(each => each.person))
  return (before[0]?.attended ?? [])
    .filter(each => !known.has(each.person))
    .map((each, at) => ({
      ...each,
      order: own.length + at + 1,
      basis: 'carried',
      inferred: 'went on with those of the occasion before',
    }))
}

/** 陪同邵文举出访的有：…, …等陪同人员同机抵达: those travel along, whichever end of the journey is told first. */
const travelling = /陪同[^，。：]{1,24}(?:出访|访问)|陪同人员[^，。]{0,4}同机/

export function companions(
  { article, scene }: Telling,
  own: readonly Attended[],
  before: readonly Event[],
): readonly Attended[] {
  const known = new Set(own.map(each => each.person))
  const listed = article.sentences.filter(({ span }) => travelling.test(article.text.slice(...span)))
  const along = (before.at(-1)?.attended ?? []).filter(
    ({ person, evidence: [at] }) => !known.has(person) && listed.some(({ span }) => at >= span[0] && at < span[1]),
  )
  if (scene.rule !== 'journey' || !before.at(-1)?.rule.startsWith('journey')) return []
  return along.map((each, at) => ({
    ...each,
    order: own.length + at + 1,
    as: 'accompanying',
    basis: 'carried',
    inferred: 'travelled along',
  }))
}
