/** Lecture tours: articles of which each paragraph tells where one of a group lectured. */
import type { NameMention, Recognised } from '../../recognise/mentions.ts'
import type { Act } from '../roles.ts'
import type { Sign } from './sign.ts'

const lecturing = /宣讲|讲解|解读|阐释|阐述|报告|辅导/
/** 在江苏南京，; 今天下午，在西藏大学，: the next stop. */
export const stop = /^(?:[^，。；]{2,12}，)?在([㐀-鿿“”、]{2,24}?)(?<![上中下内里时间前后际])，/

/**
 * A sentence that names another member of the group, or that begins with another place: 在海南，…[甲]回应了居民关心的问题. None
 * where neither headline nor lead speaks of lectures.
 */
export const lectureSigns = (article: Recognised): readonly Sign[] =>
  stopsOf(article).map(({ lead, sentence, isNew }) => {
    const [from, end] = article.sentences[sentence]?.span ?? lead.span
    const words = article.text.slice(from, end)
    return {
      sentence,
      kind: isNew || lecturing.test(words) ? 'activity' : 'visit',
      act: '宣讲',
      name: '',
      span: [from, end],
      rule: 'lecture-tour',
      who: lead,
    }
  })

/** Whoever is named there first spoke, whatever the verb: …[甲]的报告让听众感到解渴. */
export const lectureActs = (article: Recognised): readonly Act[] =>
  stopsOf(article)
    .filter(({ isNew }) => isNew)
    .flatMap(({ sentence }) =>
      namesIn(article, sentence)
        .filter(({ titles }) => titles.length > 0)
        .map(mention => ({
          mention,
          verb: { span: mention.span, word: '宣讲', class: 'speak' as const },
          sentence,
          evidence: mention.span,
        })),
    )

type Stop = Readonly<{ lead: NameMention; sentence: number; isNew: boolean }>

function stopsOf(article: Recognised): readonly Stop[] {
  const { text, sentences, names, parts } = article
  if (!/宣讲/.test(article.title ?? '') && !leadOf(article).includes('宣讲团')) return []
  return sentences.flatMap(({ span, part }, sentence): readonly Stop[] => {
    const lead = namesIn(article, sentence)[0]
    if (part !== 'body' || !lead) return []
    const before = (name: NameMention) => name.span[0] >= parts.body[0] && name.span[0] < span[0]
    const isNew = !names.some(name => name.name === lead.name && before(name))
    const words = text.slice(...span)
    return (isNew && isMember(article, lead, sentence)) || stop.test(words) || goesOn(article, lead, sentence)
      ? [{ lead, sentence, isNew }]
      : []
  })
}

/** The first paragraph. */
function leadOf({ text, sentences }: Recognised): string {
  const first = sentences.find(({ part }) => part === 'body')
  const lead = sentences.filter(({ paragraph, part }) => part === 'body' && paragraph === first?.paragraph)
  return text.slice(lead[0]?.span[0] ?? 0, lead.at(-1)?.span[1] ?? 0)
}

/** 中央宣讲团成员…[甲], or any office-holder whom a paragraph begins with or who is one of several told apart. */
function isMember({ text, sentences }: Recognised, { titles, span }: NameMention, sentence: number): boolean {
  const [own, before] = [sentences[sentence], sentences[sentence - 1]]
  if (!own || titles.length === 0) return false
  if (titles.some(title => /(?:宣讲|报告)团成员$/.test(text.slice(...title.span)))) return true
  const opens = before?.paragraph !== own.paragraph && (titles[0]?.span[0] ?? span[0]) - own.span[0] < 2
  return opens || /分别在/.test(text.slice(span[1], own.span[1]))
}

/** [甲]还来到北京大学, [甲]走进车间 at the beginning of a paragraph. */
const goesOn = ({ text, sentences }: Recognised, { span }: NameMention, sentence: number): boolean =>
  sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph &&
  span[0] === sentences[sentence]?.span[0] &&
  /^还?(?:来到|走进|深入|前往)/.test(text.slice(span[1], span[1] + 4))

const namesIn = ({ names, sentences }: Recognised, sentence: number): readonly NameMention[] => {
  const [from, end] = sentences[sentence]?.span ?? [0, 0]
  return names.filter(({ span }) => span[0] >= from && span[1] <= end)
}
