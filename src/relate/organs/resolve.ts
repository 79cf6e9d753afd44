/** Which organ a title means, in its full canonical form: 县委书记 in a paper of 长子县 → 中共长子县委员会 / 书记. */
import { innerBody, printedBody, sharedOrgan, unknownTown } from './bodies.ts'
import { deputy } from './deputy.ts'
import { foreignOffice } from './foreign.ts'
import { levelPost } from './level-post.ts'
import { nationalOffice } from './national.ts'
import type { Context, ResolvedOffice, Rule, Seat } from './office.ts'
import { stateOrgan } from './state.ts'
import { villageOffice } from './village.ts'

const rules: readonly Rule[] = [
  deputy,
  nationalOffice,
  foreignOffice,
  villageOffice,
  levelPost,
  innerBody,
  stateOrgan,
  unknownTown,
  sharedOrgan,
  printedBody,
]

/** The organ of a title; the first rule that fits decides. `organ` is '' where nothing in the article settles it. */
export function resolveOffice(seat: Seat, context: Context): ResolvedOffice {
  for (const rule of rules) {
    const found = rule(seat, context)
    if (found) return found
  }
  return { ...seat, place: null, body: seat.organ, system: 'body', inferred: null }
}
