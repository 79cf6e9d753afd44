import { z } from 'zod'
import { jurisdiction, officeStatus } from '../../record.ts'
import { anchor } from './anchor.ts'
import { type Ledger, ledgerIn, signature } from './ledger.ts'

const office = z.strictObject({ organ: z.string(), post: z.string() })

const fullOffice = office.extend({
  seat: z.string(),
  status: officeStatus,
  jurisdiction: jurisdiction.nullable(),
  rank: z.string().nullable(),
})

/**
 * What an article states otherwise than its record says. The words pointed at are the person's name, or the sentence
 * of the event. `name`: `now` is null where the words name nobody; `office` and `date`: where there is none.
 */
const correction = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('name'), person: anchor, now: z.string().min(1).nullable(), ...signature }),
  z.strictObject({
    fact: z.literal('office'),
    person: anchor,
    was: office.nullable(),
    now: fullOffice.nullable(),
    ...signature,
  }),
  z.strictObject({
    fact: z.literal('attendee'),
    person: anchor,
    event: anchor,
    now: z.boolean(),
    ...signature,
  }),
  z.strictObject({
    fact: z.literal('role'),
    person: anchor,
    event: anchor,
    role: z.enum(['chaired', 'spoke']),
    now: z.boolean(),
    ...signature,
  }),
  z.strictObject({ fact: z.literal('date'), event: anchor, now: z.string().nullable(), ...signature }),
])

export type Correction = Readonly<z.infer<typeof correction>>

export const correctionsIn = (dir: string): Ledger<Correction> => ledgerIn(dir, 'corrections.jsonl', correction)
