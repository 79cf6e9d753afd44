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

/** [甲]|在开学典礼上发表讲话: the words that tell of the occasion are his. */
const opensScene = ({ sentences }: Recognised, { rule, evidence }: Telling['scene'], { sentence }: Act): boolean =>
  rule === 'said-at-occasion' &&
  evidence[0] >= (sentences[sentence]?.span[0] ?? 0) &&
  evidence[1] <= (sentences[sentence]?.span[1] ?? 0)

export const actorsOf = ({ article, acts, scene }: Telling): Actors => ({
  all: new Set(acts.filter(act => present.has(act.verb.class)).map(act => act.mention.name)),
  doing: new Set(
    acts
      .filter(
        act =>
          presentButForSpeech.has(act.verb.class) ||
          (scene.kind === 'other' && present.has(act.verb.class)) ||
          speaksHere(article, act) ||
          (act.verb.class === 'speak' && opensScene(article, scene, act)),
      )
      .map(act => act.mention.name),
  ),
})

/** 被告人[甲], 对[乙]…案作出判决, [丙]犯受贿罪, 审判长[丁]: of a judgement only those it is passed on or by were there. */
export function isTried({ text, sentences }: Recognised, { span, titles }: NameMention): boolean {
  const own = sentences.find(each => span[0] >= each.span[0] && span[0] < each.span[1])?.span ?? span
  const [before, behind] = [text.slice(own[0], span[0]), text.slice(span[1], own[1])]
  return (
    /(?:被告人?|审判长|公诉人|辩护人|罪犯)[^，。；]{0,30}$/.test(before) ||
    titles.some(title => /审判长|公诉人|辩护人/.test(text.slice(...title.span))) ||
    /^[^，。；]{0,24}?(?:一?案(?!件)|犯[^，。；]{1,16}罪)/.test(behind) ||
    (/对[^。；]{0,160}$/.test(before) && /^[^。；]{0,120}?(?:判处|宣判|判决|审理)/.test(behind))
  )
}

/**
 * People without office must do something that only those present do (no poets, no heroes); the head of party and state
 * must do more than be quoted.
 */
export function belongs(person: Named, mention: NameMention, { all, doing }: Actors): boolean {
  if (person.offices.some(office => /^(?:总书记|国家主席)$/.test(office.post) || office.organ === '中华人民共和国'))
    return doing.has(person.name)
  return person.offices.length > 0 || mention.role !== null || mention.rule.endsWith('list') || all.has(person.name)
}
