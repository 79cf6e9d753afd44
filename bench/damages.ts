/** What scanning and archives do to a page: lines wrapped, blanks, double width, furniture, marks swapped; seeded. */
import type { Document } from '../src/article.ts'
import { mulberry32, type Random } from '../src/random.ts'

const seedOf = (words: string): number =>
  [...words].reduce((sum, it) => Math.imul(sum ^ it.charCodeAt(0), 0x01000193), 0x811c9dc5)
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

const swapped: Readonly<Record<string, readonly string[]>> = {
  '，': [',', '、', '．'],
  '、': ['，', ','],
  '。': ['.', '．', '，'],
  '；': [';', '，'],
  '：': [':', '；'],
  '“': ['"', '＂'],
  '”': ['"', '＂'],
  '（': ['('],
  '）': [')'],
}

/** One mark in a hundred becomes one that looks like it. */
const marks = (text: string, random: Random): string =>
  text.replaceAll(/[，、。；：“”（）]/g, mark => (random() < 0.01 ? pick(random, swapped[mark] ?? [mark]) : mark))

/** Digits and Latin letters of double width. */
const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9A-Za-z%]/g, it => String.fromCharCode(it.charCodeAt(0) + 0xfee0))

/** A blank between two characters in a hundred, and around numbers in dates. */
const blanks = (text: string, random: Random): string =>
  text
    .replaceAll(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, () => (random() < 0.01 ? ' ' : ''))
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, () => (random() < 0.3 ? ' ' : ''))

/** Every paragraph cut at one measure of 16 to 30 characters for the whole page, no line beginning with a mark. */
const wraps = (text: string, random: Random): string => {
  const measure = 16 + Math.floor(random() * 15)
  const indent = random() < 0.7 ? '　　' : ''
  return text
    .split('\n')
    .flatMap((paragraph, at) => linesOf(at === 0 ? paragraph : indent + paragraph.trimStart(), measure))
    .join('\n')
}

const linesOf = (paragraph: string, measure: number): string[] => {
  const lines: string[] = []
  for (let from = 0; from < paragraph.length; ) {
    let to = Math.min(paragraph.length, from + measure)
    while (to < paragraph.length && '，。、；：！？”’）》'.includes(paragraph.charAt(to))) to += 1
    lines.push(paragraph.slice(from, to))
    from = to
  }
  return lines
}

const furnitureLines = [
  ...['第３版　综合新闻', '第1版 要闻', '责任编辑：白杨　校对：柳絮', '浏览次数：1284', '字体大小：【大】【中】【小】'],
  ...['新闻热线：（０００）１２３４５６７', '- 3 -', '首页>>新闻中心>>要闻', '【打印本页】【关闭窗口】'],
]

/** Lines of the page at the top, at the end, and wherever the page ended amid the text. */
const furniture = (text: string, random: Random): string => {
  const lines = text.split('\n')
  const amid = 1 + Math.floor(random() * Math.max(1, lines.length - 1))
  lines.splice(amid, 0, pick(random, furnitureLines))
  return [pick(random, furnitureLines), ...lines, pick(random, furnitureLines)].join('\n')
}

/** In the order in which they happen to a page: type is set, lines are broken, pages get their furniture. */
export const damages: Readonly<Record<string, (text: string, random: Random) => string>> = {
  marks,
  'full-width': fullWidth,
  blanks,
  wraps,
  furniture,
}

/** The document damaged in the given ways, the same for the same seed. */
export const damaged = (document: Document, kinds: readonly string[], seed: number): Document => {
  const random = mulberry32(seed ^ seedOf(document.key))
  const text = kinds.reduce((words, kind) => damages[kind]?.(words, random) ?? words, document.text)
  return { ...document, text }
}
