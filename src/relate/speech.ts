import { verbs } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Event, Span } from '../record.ts'
import { type Named, personNamed } from './people.ts'
import type { Act } from './roles.ts'

type Spoke = Event['spoke'][number]

/** 表示祝贺, 表示感谢 without content is no speech; 听取汇报 is no speech of the one who listens; 的要求 is a noun. */
const empty =
  /^(?:热烈|诚挚|沉痛|衷心|亲切|深切|崇高|由衷|真诚|最|的)*(?:祝贺|感谢|慰问|欢迎|哀悼|问候|敬意|谢意|肯定|赞赏)(?:[。；]|$|和|，并?(?:向|对|致))/
const noun = /(?:的|重要|听取|听|听了|听取了|学习|贯彻|落实|按照|根据|工作|政府|有关|情况|自我|作为)$/
const nounBehind = /^(?:精神|稿|中(?!指出)|内容|材料|席|人)/

/** Who said something, each person once, with the verbs and what was said. */
export function speechesOf(article: Recognised, acts: readonly Act[], people: readonly Named[]): readonly Spoke[] {
  const speeches = acts.filter(act => act.verb.class === 'speak' && speaks(article.text, act))
  const byPerson = Map.groupBy(speeches, act => personNamed(people, act.mention))
  return [...byPerson].flatMap(([person, own]) => {
    const first = own[0]
    if (!person || !first) return []
    return [
      {
        person: person.key,
        name: person.name,
        verbs: [...new Set(own.map(act => act.verb.word))],
        content: own.flatMap(act => contentOf(article, act)),
        evidence: first.evidence,
      },
    ]
  })
}

function speaks(text: string, { verb, mention }: Act): boolean {
  const behind = text.slice(verb.span[1], verb.span[1] + 12)
  const before = text.slice(Math.max(mention.span[1], verb.span[0] - 4), verb.span[0])
  if (verb.word === '表示' && empty.test(behind)) return false
  if (/反映|提出|提到/.test(verb.word) && behind.startsWith('的') && !behind.startsWith('的是')) return false
  if (nounBehind.test(behind) || (verb.word === '传达' && /^(?:学习|贯彻)/.test(behind))) return false
  return !noun.test(before) || verb.span[0] === mention.span[1]
}

/** From behind 指出， to the end of the sentence; nothing for a bare 讲话. */
function contentOf(article: Recognised, { verb, sentence }: Act): readonly Span[] {
  const end = article.sentences[sentence]?.span[1] ?? verb.span[1]
  const start = verb.span[1] + (/^[，：:]?“?/.exec(article.text.slice(verb.span[1], verb.span[1] + 2))?.[0].length ?? 0)
  return end - start > 4 && verbs.get(verb.word) === 'speak' ? [[start, end]] : []
}
