import { RenmaiError } from '../../errors.ts'
import type { Located } from './apply.ts'
import type { Correction } from './corrections.ts'

type LocatedLine = Located & Readonly<{ article: string; line: number }>

/** Throws when two lines say different things of one fact, so that the order of lines never decides. */
export function refuseDoubleCorrections(file: string, located: readonly LocatedLine[]): void {
  for (const lines of Map.groupBy(located, slotOf).values()) {
    const [first] = lines
    const other = lines.find(it => says(it.correction) !== (first && says(first.correction)))
    if (first === undefined || other === undefined) continue
    const { fact, by, at } = other.correction
    throw new RenmaiError(
      `${file}: line ${first.line} (${first.correction.by}, ${first.correction.at}) and line ${other.line} (${by}, ${at}) put the same ${fact} right in two ways. ` +
        `Nothing was changed. Take the wrong one away, for instance: renmai correct --undo ${first.line}`,
    )
  }
}

/** What of which article a correction is about: no two may differ there. */
function slotOf({ correction, article, person, event }: LocatedLine): string {
  const { fact } = correction
  const detail =
    correction.fact === 'office' ? (correction.was ?? correction.now) : 'role' in correction ? correction.role : null
  const office = detail !== null && typeof detail === 'object' ? `${detail.organ} ${detail.post}` : detail
  return JSON.stringify([article, fact, person, event, office])
}

const says = (correction: Correction): string => JSON.stringify(correction.now)
