/** Who was at an occasion: named in its scene, or gone on from the one before. */
import type { Division } from '../recognise/gazetteer/index.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Event, Project } from '../record.ts'
import { actorsOf, belongs, isTried, reportedOf } from './actors.ts'
import { carried, companions } from './carried.ts'
import type { Clause } from './clauses.ts'
import type { Body } from './organizations/body.ts'
import type { Named } from './people.ts'
import type { Act } from './roles.ts'
import type { Scene } from './scenes/scene.ts'
import { sidesOf } from './sides.ts'
import { tookPart } from './taking-part.ts'

/** One scene with all that is known when its event is made. */
export type Telling = Readonly<{
  article: Recognised
  people: readonly Named[]
  projects: readonly Project[]
  bodies: readonly Body[]
  clauses: readonly Clause[]
  acts: readonly Act[]
  scene: Scene
  scenes: readonly Scene[]
  before: readonly Event[]
  home: Division | null
}>

/** 参加上述活动, 陪同调研 at the end: said of the whole outing, not of its last part only. */
const wholeOuting =
  /(?:参加|陪同|一同|出席)(?:上述|有关|以上|相关)?(?:活动|调研|考察|督查|督导|检查|走访|慰问|会见|会谈)?[。等]?$/

type Attended = Event['attended'][number]

export function attendedOf(telling: Telling): readonly Attended[] {
  const { article, people, scene, scenes, before } = telling
  const sentences = new Set([...scene.sentences, ...sharedSentences(telling)])
  const actors = actorsOf(telling)
  const spokenOf = reportedOf(telling)
  const judged = /宣判|判决|裁定/.test(scene.act)
  const named = people.flatMap(person => {
    if (scene.own && scene.own.name !== person.name) return []
    const mention = person.mentions.find(
      each =>
        sentences.has(sentenceOf(article, each)) &&
        !spokenOf.has(each) &&
        tookPart(article, each, scene.kind === 'other') &&
        belongs(person, each, actors),
    )
    if (judged && !person.mentions.some(each => sentences.has(sentenceOf(article, each)) && isTried(article, each)))
      return []
    return mention ? [{ person, mention }] : []
  })
  const first = scene === scenes[0]
  const inTitle = first
    ? people.filter(person => !named.some(each => each.person === person) && onlyInTitle(telling, person))
    : []
  const found = [...named, ...inTitle.map(person => ({ person, mention: person.mentions[0] as NameMention }))]
  const sides = sidesOf(
    telling,
    found.map(each => each.person),
  )
  const own = found
    .sort((a, b) => a.mention.span[0] - b.mention.span[0])
    .map(
      ({ person, mention }, at): Attended => ({
        person: person.key,
        name: person.name,
        order: at + 1,
        as: capacityOf(telling, mention) ?? sides.get(person) ?? null,
        basis: mention.rule.endsWith('list') ? 'list' : 'named',
        inferred: null,
        evidence: mention.span,
      }),
    )
  if (first || scene.own) return own
  const goneOn = [...own, ...carried(telling, own, before)]
  return [...goneOn, ...companions(telling, goneOn, before)]
}

/** …等参加|上述活动: said of all that was told before. */
const allBefore = /(?:参加|出席)(?:了)?上述(?:有关)?活动[。]?$/
const mostAllBefore = 10

/** Sentences of other scenes that name people of the whole outing. */
function sharedSentences({ article, scene, scenes }: Telling): readonly number[] {
  const last = scenes.at(-1)
  if (scene === last || scenes.length < 2) return []
  const listed = scenes.slice(scenes.indexOf(scene) + 1).flatMap(each =>
    each.sentences.filter(i => {
      const end = article.sentences[i]?.span[1] ?? 0
      return allBefore.test(article.text.slice(Math.max(0, end - mostAllBefore), end))
    }),
  )
  if (listed.length > 0) return listed
  const closing = last?.sentences.at(-1)
  const span = closing === undefined ? undefined : article.sentences[closing]?.span
  if (closing === last?.sentences[0]) return []
  return closing !== undefined && span && wholeOuting.test(article.text.slice(...span)) ? [closing] : []
}

const sentenceOf = (article: Recognised, mention: NameMention): number =>
  article.sentences.findIndex(({ span }) => mention.span[0] >= span[0] && mention.span[0] < span[1])

const onlyInTitle = ({ article, scene }: Telling, person: Named): boolean =>
  person.mentions.every(mention => article.sentences[sentenceOf(article, mention)]?.part === 'title') &&
  person.mentions.some(mention => tookPart(article, mention, scene.kind === 'other'))

const capacities: readonly (readonly [RegExp, NonNullable<Attended['as']>])[] = [
  [/列席/, 'observer'],
  [/陪同|随同/, 'accompanying'],
]

function capacityOf({ article, acts, scene }: Telling, mention: NameMention): Attended['as'] {
  if (mention.remarks.includes('列席')) return 'observer'
  const own = acts.filter(act => act.mention === mention && scene.sentences.includes(act.sentence))
  const words = own.map(act => article.text.slice(...act.verb.span)).join(' ')
  return capacities.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
