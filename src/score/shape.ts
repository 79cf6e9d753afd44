/**
 * Gold files and records in one shape. Records of other programs are scored too, so names may be plain strings or
 * objects with a `name`, and lists may be missing: all that is settled here, at the edge.
 */
import { z } from 'zod'

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess(value => (Array.isArray(value) ? value : value == null ? [] : [value]), z.array(item))

const name = z.union([z.string(), z.looseObject({ name: z.string().nullish() }).transform(it => it.name ?? '')])
const nameOrNull = name.nullish().transform(it => it ?? null)

/** The name first, other names of the same thing behind it. */
const aliased = z.union([
  z.string().transform((it): readonly string[] => [it]),
  z
    .looseObject({ name: z.string(), aliases: many(z.string()) })
    .transform((it): readonly string[] => [it.name, ...it.aliases]),
])

const office = z.looseObject({ organ: z.string().nullish(), post: z.string().nullish() })
const person = z.looseObject({ name: z.string(), offices: many(office) })

const event = z.looseObject({
  kind: z.string().nullish(),
  date: z.string().nullish(),
  place: many(name),
  attended: many(name),
  chaired: many(name),
  spoke: many(name),
  projects: many(name),
})

const facts = {
  title: z.string().nullish(),
  byline: many(z.string()),
  home: nameOrNull,
  people: many(person),
  projects: many(aliased),
  places: many(aliased),
  organizations: many(aliased),
}

const record = z.looseObject({
  ...facts,
  text: z.string(),
  document: z.string().nullish(),
  source: z.looseObject({ document: z.string() }).nullish(),
  events: many(event),
})

const goldArticle = z.looseObject({
  ...facts,
  id: z.string(),
  starts: z.string().nullish(),
  home: nameOrNull,
  events: many(event.extend({ id: z.string() })),
})

export const goldDocument = z.looseObject({
  document: z.string(),
  home: nameOrNull,
  articles: z.array(goldArticle),
})

/** A record of any program, its document reduced to the last part of the path or key, as gold names it. */
export const predicted = record.transform(({ source, document, ...rest }) => ({
  ...rest,
  document: lastPart(source?.document ?? document ?? ''),
}))

const lastPart = (key: string): string => key.split(/[/#]/).at(-1) ?? ''

export type Gold = z.infer<typeof goldArticle> & Readonly<{ document: string }>
export type Predicted = z.infer<typeof predicted>
export type GoldEvent = Gold['events'][number]
export type PredictedEvent = Predicted['events'][number]
