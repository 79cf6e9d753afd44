/** What people of an article do that only those present do. */
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Telling } from './attendance.ts'
import type { Named } from './people.ts'
import type { Act } from './roles.ts'

/** Verbs whose subject was there. */
const present = new Set<string>([
  'speak',
  'attend',
  'chair',
  'accompany',
  'lead',
  'go',
  'inspect',
  'visit',
  'receive',
  'talk',
  'correspond',
  'sign',
  'ceremony',
  'activity',
  'interview',
  'act',
  'hold',
])
const presentButForSpeech = new Set(
  [...present].filter(each => each !== 'speak' && each !== 'hold' && each !== 'lead' && each !== 'correspond'),
)

/** 桑晚舟说，去年|[殳怀瑾]来到村里: of whom is only spoken; who says something himself is there: 桑晚舟说，…，[殳怀瑾]说，…. */
export function reportedOf({ clauses, acts }: Telling): ReadonlySet<NameMention> {
  const speaking = new Set(acts.filter(({ verb }) => verb.class === 'speak').map(({ mention }) => mention))
  return new Set(clauses.flatMap(({ reported, names }) => (reported ? names.filter(name => !speaking.has(name)) : [])))
}

export type Actors = Readonly<{ all: ReadonlySet<string>; doing: ReadonlySet<string> }>

/** [甲]发表重要讲话强调: said right behind the name it tells of the occasion, 在…上发表重要讲话 may cite another. */
const speaksHere = ({ text }: Recognised, { verb, mention }: Act): boolean =>
  mention.span[1] === verb.span[0] && /^(?:出席并)?发表(?!的)[^，。；]{0,6}讲话/.test(text.slice(verb.span[0]))

export const actorsOf = ({ article, acts, scene }: Telling): Actors => ({
  all: new Set(acts.filter(act => present.has(act.verb.class)).map(act => act.mention.name)),
  doing: new Set(
    acts
      .filter(
        act =>
          presentButForSpeech.has(act.verb.class) ||
          (scene.kind === 'other' && present.has(act.verb.class)) ||
          speaksHere(article, act),
      )
      .map(act => act.mention.name),
  ),
})

/**
 * People without office must do something that only those present do (no poets, no heroes); the head of party and state
 * must do more than be quoted.
 */
export function belongs(person: Named, mention: NameMention, { all, doing }: Actors): boolean {
  if (person.offices.some(office => /^(?:总书记|国家主席)$/.test(office.post) || office.organ === '中华人民共和国'))
    return doing.has(person.name)
  return person.offices.length > 0 || mention.role !== null || mention.rule.endsWith('list') || all.has(person.name)
}
