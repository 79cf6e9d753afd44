/** The part `lexicon:` of a `renmai.yaml`: a user's own words beside the shipped lists. */
import { z } from 'zod'
import { eventKinds, officeStatuses, organizationKinds } from '../record.ts'

const word = z.string('expected a word').trim().min(1, 'expected a word')

/** Systems of posts, as `posts.tsv` names them. */
const systems = [
  'any',
  'army',
  'bank',
  'committee',
  'congress',
  'court',
  'department',
  'diplomat',
  'discipline',
  'firm',
  'foreign',
  'government',
  'group',
  'hospital',
  'media',
  'party',
  'party-department',
  'procuratorate',
  'rank',
  'school',
  'state',
  'village',
] as const

/** What is said of one word becomes the columns behind it in the shipped list. */
const entries = <T extends z.ZodType<readonly string[]>>(columns: T) =>
  z.strictObject({
    add: z.record(word, columns, 'expected words with what they are').default({}),
    remove: z.array(word, 'expected a list of words').default([]),
  })

/** A list of words alone. */
const bareWords = z.strictObject({
  add: z
    .array(word, 'expected a list of words')
    .default([])
    .transform(words => Object.fromEntries(words.map(it => [it, [] as string[]]))),
  remove: z.array(word, 'expected a list of words').default([]),
})

const posts = z
  .strictObject({
    system: z.enum(systems),
    flags: z
      .string()
      .regex(/^[LNWP]*$/, 'expected letters of L N W P')
      .default(''),
  })
  .transform(({ system, flags }) => [system, flags])
const modifiers = z
  .strictObject({ status: z.enum(officeStatuses), kept: z.boolean().default(true) })
  .transform(({ status, kept }) => [status, kept ? 'yes' : 'no'])
const roles = z.strictObject({ kind: z.enum(['citizen', 'figure', 'kin', 'reporter']) }).transform(({ kind }) => [kind])
const organHeads = z
  .strictObject({ kind: z.enum(organizationKinds), alone: z.boolean().default(true) })
  .transform(({ kind, alone }) => [kind, alone ? '' : 'A'])
const nationalOrgans = z
  .strictObject({ name: word, kind: z.enum(organizationKinds) })
  .transform(({ name, kind }) => [name, kind])
const occasionHeads = z.strictObject({ kind: z.enum(eventKinds) }).transform(({ kind }) => [kind])
const surnames = z.enum(['common', 'usual', 'rare']).transform(kind => [kind])
const ranks = z
  .strictObject({
    organ: word,
    rank: z.string().regex(/^(?:国家级|省部级|厅局级|县处级|乡科级)[正副]$/, 'expected a rank: 县处级正'),
  })
  .transform(({ organ, rank }) => [organ, rank])

/** Keys are the names of the shipped lists; `not-names` and `ranks` have none. */
export const lexiconShape = z.strictObject(
  {
    posts: entries(posts).optional(),
    modifiers: entries(modifiers).optional(),
    roles: entries(roles).optional(),
    groups: bareWords.optional(),
    blockers: bareWords.optional(),
    'organ-heads': entries(organHeads).optional(),
    'national-organs': entries(nationalOrgans).optional(),
    'site-heads': bareWords.optional(),
    'occasion-heads': entries(occasionHeads).optional(),
    surnames: entries(surnames).optional(),
    'not-names': bareWords.optional(),
    ranks: entries(ranks).optional(),
  },
  'expected names of lists',
)

/** Words of a user by list: what comes to a shipped list, with its columns, and what goes from it. */
export type OwnLexicon = z.infer<typeof lexiconShape>
export type OwnList = keyof OwnLexicon

/** The environment variable that holds a run's own words as JSON: worker processes read them there. */
export const ownWordsVariable = 'RENMAI_LEXICON'
