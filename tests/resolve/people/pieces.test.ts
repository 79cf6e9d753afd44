import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord, Jurisdiction } from '../../../src/record.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { article, deputy, head, type OfficeSketch, qingshi, secretary, yunling } from '../../records.ts'
import { addAll, newWorkspace } from '../../workspaces.ts'

/** Names that are slips of one another, or borne by many; offices of two counties, a village, or none. */
const names = ['王伟', '王炜', '林青禾', '林清禾', '顾建明', '顾健明', '顾建朋', '周望舒']
const village = { organ: '柳溪村党总支', seat: '书记', at: yunling }
const offices: readonly (OfficeSketch | null)[] = [
  null,
  ...[head, deputy, secretary].flatMap(post => [post(yunling), post(qingshi)]),
  village,
  { organ: '县委', seat: '书记' },
]
const homes: readonly (Jurisdiction | null)[] = [yunling, qingshi, { name: '云山市', code: '149900' }, null]

const sketches = fc.array(
  fc.record({
    home: fc.constantFrom(...homes),
    day: fc.constantFrom('2019-03-01', '2020-07-15', '2021-11-20', null),
    people: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...offices)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    }),
  }),
  { minLength: 4, maxLength: 14 },
)

const records = sketches.map(all =>
  all.map(({ home, day, people }, i) =>
    article({
      document: `d${i}`,
      home,
      published: day,
      people: people.map(([name, office]) => ({ name, offices: office === null ? [] : [office] })),
    }),
  ),
)

/** Who is one person, without ids. */
function persons({ db }: Workspace): readonly string[] {
  const rows = db.prepare('SELECT article || key AS mention, person FROM mentions ORDER BY article, key').all()
  const groups = Map.groupBy(rows, row => row['person'])
  return [...groups.values()].map(group => group.map(row => row['mention']).join(' ')).toSorted()
}

function resolved(pieces: readonly (readonly ArticleRecord[])[]): readonly string[] {
  const workspace = newWorkspace()
  for (const piece of pieces) {
    addAll(workspace, piece)
    resolveIdentity(workspace)
  }
  return persons(workspace)
}

describe('who is who does not depend on', () => {
  test('the order in which articles come', () => {
    fc.assert(
      fc.property(
        records.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(resolved([shuffled])).toEqual(resolved([all]))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('the pieces in which they come', () => {
    fc.assert(
      fc.property(records, fc.array(fc.nat(9), { minLength: 14, maxLength: 14 }), (all, at) => {
        const pieces = Array.from({ length: 10 }, (_, piece) => all.filter((_, i) => at[i] === piece))
        expect(resolved(pieces)).toEqual(resolved([all]))
      }),
      { numRuns: 25 },
    )
  })

  test('how often it is asked, and what came and went meanwhile', () => {
    fc.assert(
      fc.property(records, all => {
        const workspace = newWorkspace()
        addAll(workspace, all)
        resolveIdentity(workspace)
        const before = persons(workspace)
        workspace.db.exec("INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM mentions WHERE article > 'a_d3'")
        resolveIdentity(workspace)
        expect(persons(workspace)).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })
})
