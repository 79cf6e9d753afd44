/** Another occasion of the same sort: a second press conference, another court's judgement, a meeting elsewhere. */
import type { NameMention, Recognised } from '../../recognise/mentions.ts'
import type { Sign } from '../signs/sign.ts'

/** 在下午的记者会上，…: one more of the same sort. */
export const anotherOne = (article: Recognised, i: number, own: readonly Sign[]): boolean =>
  own.some(sign => sign.rule === 'at-occasion') &&
  oneMore.test(article.text.slice(...(article.sentences[i]?.span ?? [0, 0]))) &&
  namedBefore(article, i)

const oneMore = /^在(?:随后|上午|下午|晚上|另一场|稍后)[^，。]{0,10}的?[^，。]{0,16}上，/

/** 在主题为…的集体采访中，…; 山西省委举行专题学习会，…: a paragraph of another occasion and of people not met before. */
export function otherOccasion(article: Recognised, i: number, own: readonly Sign[], signs: readonly Sign[]): boolean {
  const sentence = article.sentences[i]
  const occasion = own.find(
    sign => sign.rule === 'at-occasion' || (sign.rule === 'named-occasion' && held.test(sign.act)),
  )
  if (!sentence || !opensParagraph(article, i) || !occasion) return false
  const end = article.sentences.findLast(each => each.paragraph === sentence.paragraph)?.span[1] ?? sentence.span[1]
  const first = article.names.find(mention => mention.span[0] >= sentence.span[0] && mention.span[1] <= end)
  const host = hosting.exec(article.text.slice(...sentence.span))?.[0] ?? ''
  const named = signs.some(
    sign =>
      sign.sentence < i &&
      sign.name.endsWith(occasion.name.slice(-leastShared)) &&
      article.text.slice(...(article.sentences[sign.sentence]?.span ?? [0, 0])).includes(host),
  )
  return first !== undefined && !isKnown(article, first, i) && (occasion.rule === 'at-occasion' || !named)
}

/** 山西省|委举行学习会: whose occasion it is, where a sentence begins with its place. */
const hosting = /^[㐀-鿿]{2,3}[省市州县区旗]/
const held = /召开|举行|举办/

/** Last characters that two names of one occasion share. */
export const leastShared = 3

/** 另一法院对[乙]案作出一审判决: another judgement, on people not named before. */
export function anotherTrial(article: Recognised, i: number, own: readonly Sign[], signs: readonly Sign[]): boolean {
  const [from, end] = article.sentences[i]?.span ?? [0, 0]
  const accused = article.names.find(({ span }) => span[0] >= from && span[1] <= end)
  return (
    own.some(sign => sign.rule === 'trial') &&
    signs.some(sign => sign.rule === 'trial' && sign.sentence < i) &&
    accused !== undefined &&
    namedBefore(article, i) &&
    !isKnown(article, accused, i)
  )
}

/** A paragraph of the body, not its first. */
export function opensParagraph(article: Recognised, i: number): boolean {
  const [sentence, before] = [article.sentences[i], article.sentences[i - 1]]
  return sentence !== undefined && before?.part === 'body' && before.paragraph !== sentence.paragraph
}

/** Somebody was named in the body before this sentence. */
const namedBefore = ({ names, parts, sentences }: Recognised, i: number): boolean =>
  names.some(({ span }) => span[0] >= parts.body[0] && span[0] < (sentences[i]?.span[0] ?? 0))

/** Named in the body before this sentence. */
export const isKnown = (article: Recognised, { name }: NameMention, i: number): boolean => {
  const [from, to] = [article.parts.body[0], article.sentences[i]?.span[0] ?? 0]
  return article.names.some(mention => mention.name === name && mention.span[0] >= from && mention.span[0] < to)
}
