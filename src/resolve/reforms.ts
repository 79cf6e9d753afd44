import { formerOf } from '../recognise/gazetteer/index.ts'
import { officeId } from '../workspace/ids.ts'
import type { Spell } from './spells.ts'

/** The same office where the place had another rank or name before: 滦县人民政府 县长 for 滦州市人民政府 市长; ids, else empty. */
export function officesBefore({ organ, seat, jurisdiction }: Spell): readonly string[] {
  if (jurisdiction === null || jurisdiction.code === null) return []
  const level = (name: string) => [...name].at(-1) ?? ''
  return formerOf(jurisdiction.code).map(former =>
    officeId(
      organ.replace(jurisdiction.name, former.name),
      former.code,
      seat.replace(`${level(jurisdiction.name)}长`, `${level(former.name)}长`),
    ),
  )
}
