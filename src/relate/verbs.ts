/** The verbs of an article that tell what somebody did, in text order, those inside quotations left out. */
import { matches } from '../matches.ts'
import { type VerbClass, verbs } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Span } from '../record.ts'
import { presentedVerbs } from './presented.ts'

export type Verb = Readonly<{ span: Span; word: string; class: VerbClass }>

/** 作表态发言, 就经费保障作了说明: speech by a noun. */
const nominal =
  /(?:作|做|发表|提出)了?(?!的|重要指示|重要批示)[㐀-鿿“”、]{0,14}?(说明|发言|讲话|报告|汇报|介绍|点评|总结|动员|部署|表态|演讲|辅导|致辞|解读|通报|回应|陈述|讲解|推介|要求|贺词|交流)(?![㐀-鿿]?会)/g
/** 应邀作题为“我国芯片产业发展前景”的学习|讲座. */
const titled = /[作做]了?题为[“《][^”》\n]{2,40}[”》]的[㐀-鿿]{0,6}?讲座/g
/** 对全会精神进行了系统阐述和深入解读, 就大家关心的问题进行了现场解答. */
const explained =
  /(?:进行|展开)了?[㐀-鿿、]{0,10}?(宣讲|解读|阐释|阐述|讲解|解答|辅导|点评|总结|动员|部署)(?![㐀-鿿]?[会后前])/g
/** 他说, 她还讲 at the start of a clause. */
const pronoun = /(?<=^|[，；：。！？\n])(?:会上，?)?[他她](?:还|也|则|接着|笑着)?([说称讲])(?![明服法话])/g
/** 在参加代表团审议时说，…; 接受采访时说，…. */
const whileSaying = /(?<=[时中后])(?:还|也|则)?([说称讲])(?=[，：:“])/g
/** 就…问题回答记者提问, 与中外记者见面交流: who answers the press speaks. */
const press =
  /(?:回答|答)(?:了)?[^，。；]{0,10}(?:提问|问题)|(?:与|和|同)(?:中外|在场|参会)?(?:媒体)?记者[^。；]{0,60}?交流/g
/** 接受|本台记者|采访, 接受了新华社专访. */
const interviewed = /接受(?:了)?(?:[^，。；“”\n]{0,16}?)(?:采访|专访)/g
/** 说, 称, 讲, 谈 right behind a name; elsewhere they are too often parts of words. */
const short = /(?:还|也|则|接着|笑着|随后)?(?:说(?![明服法])|称(?!赞|号|为)|讲(?![话述解座])|谈(?![话判到]))/y
/** 作宣讲报告, 作专题|辅导报告: the occasion is the lecture itself. */
const lectured = /宣讲|辅导报告|专题讲座|专题辅导/
/** Quotations of more than a few words; names of things in quotation marks are none. */
const quotation = /“[^“”]{8,}?”/g

/** 郭强出席会议并讲话 → 出席 attend, 讲话 speak; 李军就经费保障作了说明 → 说明 speak. */
export function verbsOf(article: Recognised): readonly Verb[] {
  const presented = presentedVerbs(article)
  const nouns = [nominal, explained]
    .flatMap(pattern => matches(article.text, pattern))
    .map(match => speech(match.index, match[0].length, lectured.exec(match[0])?.[0] ?? match[1] ?? ''))
  const lectures = matches(article.text, titled).map(match => speech(match.index, match[0].length, '专题讲座'))
  const said = [pronoun, whileSaying].flatMap(pattern =>
    matches(article.text, pattern).map(match => speech(match.index + match[0].length - 1, 1, match[1] ?? '')),
  )
  const answers = matches(article.text, press).map(match =>
    speech(match.index, 2, match[0].includes('答') ? '回答' : '交流'),
  )
  const interviews = matches(article.text, interviewed).map(
    (match): Verb => ({ span: [match.index, match.index + match[0].length], word: '接受采访', class: 'interview' }),
  )
  const listed = article.terms.verbs
    .filter(
      span =>
        !inside(interviews, span) &&
        !inside(nouns, span) &&
        !inside(answers, span) &&
        !isOrganization(article.text, span),
    )
    .map(span => listedVerb(article.text, span))
  const all = [
    ...listed,
    ...nouns,
    ...presented,
    ...said,
    ...answers,
    ...interviews,
    ...lectures,
    ...shortVerbs(article),
  ].sort((a, b) => a.span[0] - b.span[0])
  return outside(
    all,
    matches(article.text, quotation).map(match => [match.index, match.index + match[0].length]),
  )
}

/** 宣讲|团, 上海合作|组织, 党|组织, 组织|部: the noun, not the verb. */
const isOrganization = (text: string, [start, end]: Span): boolean =>
  (text.slice(start, end) === '宣讲' && /^[团员队]/.test(text[end] ?? '')) ||
  (text.slice(start, end) === '组织' &&
    (/(?:合作|国际|世界|卫生|贸易|党|团|社会|基层|群众|各级)$/.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[部法者]/.test(text[end] ?? '')))

const speech = (at: number, length: number, word: string): Verb => ({ span: [at, at + length], word, class: 'speak' })

function listedVerb(text: string, span: Span): Verb {
  const word = text.slice(...span)
  return { span, word, class: verbs.get(word) ?? 'other' }
}

const inside = (nouns: readonly Verb[], [start, end]: Span): boolean =>
  nouns.some(({ span: [from, to] }) => start >= from && end <= to)

const shortVerbs = ({ text, names }: Recognised): readonly Verb[] =>
  names.flatMap(({ span: [, end] }) => {
    short.lastIndex = end
    const found = short.exec(text)?.[0]
    return found ? [speech(end + found.length - 1, 1, found.slice(-1))] : []
  })

/** Both lists are in text order, so one walk suffices. */
function outside(found: readonly Verb[], quotations: readonly Span[]): readonly Verb[] {
  let at = 0
  return found.filter(({ span: [start] }) => {
    while ((quotations[at]?.[1] ?? Infinity) <= start) at++
    return start <= (quotations[at]?.[0] ?? Infinity)
  })
}
