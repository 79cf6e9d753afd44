import { mulberry32 } from '../../src/random.ts'
import type { ArticleRecord } from '../../src/record.ts'
import { article } from '../../tests/records.ts'
import { officials } from '../identity/careers.ts'
import { articles, type Told } from '../identity/papers.ts'

const howMany = 20_000

/** Articles by number, from one to before another: a county's officials meet about a project of a firm. */
export function* records(from: number, to: number, edition: number): Generator<ArticleRecord> {
  const random = mulberry32(7)
  let number = 0
  for (const told of articles(officials(howMany, random), to, random)) {
    if (number >= from) yield recordOf(told, number, edition)
    number += 1
  }
}

function recordOf(told: readonly Told[], number: number, edition: number): ArticleRecord {
  const [first] = told
  if (first === undefined) throw new Error('An article without people')
  const { document, date, facts } = first.mention
  const { home } = facts
  const people = [...new Map(told.map(({ mention }) => [mention.name, mention])).values()]
  const names = people.map(({ name }) => name)
  const [firm, project, hall] = [`${home?.name}${number % 7}号水务有限公司`, `${number % 40}号水库`, '县委三楼会议室']
  return article({
    ...{ document, published: date, publisher: `${home?.name}报`, home },
    people: people.map(({ name, facts }) => ({
      name,
      offices: facts.offices.map(({ organ, seat, jurisdiction, rank, status }) => ({
        ...{ organ, seat, at: jurisdiction, rank, status },
      })),
    })),
    events: [
      {
        ...{ name: `第${number}次工作会议${edition === 0 ? '' : '（续）'}`, date, people: names },
        ...{ chair: names[0] ?? '', speaks: names[1] ?? '' },
        ...{ places: [hall], projects: [project], organizations: [firm] },
      },
    ],
    projects: [{ name: project, owner: firm }],
    ...{ places: [hall], organizations: [firm] },
  })
}
