/** Lines in which a paper names itself and its issue: the head of a page, and the same again over every page. */
import { matches } from '../matches.ts'
import words from './paper-lines.json' with { type: 'json' }

/** What such a line says; null and false where it does not. */
export type PaperLine = Readonly<{
  /** The paper, or words that may name it where the lines around say so. */
  name: string | null
  /** 2022年11月4日, 二〇二二年十一月四日 → 2022-11-04. */
  date: string | null
  /** 第二版, A02版 → 2, A2. */
  page: string | null
  /** The number of an issue stands there: 第6期（总第312期）. */
  issue: boolean
  /** Whose paper it is: 中共云溪县委机关刊物. */
  owner: string | null
  /** 内部资料 免费交流, 准印证, 刊号. */
  notice: boolean
}>

const longest = 60
const han = '[\\u3400-\\u9fff〇○]'

/** What else stands beside a name: each is passed over, together with the date, the page and the number. */
const passedOver: readonly RegExp[] = [
  /\(?(?:星期|周)[一二三四五六日天](?![\u4e00-\u9fff])\)?/gu,
  /\(?(?:农历|夏历)[^\s)]{2,12}\)?/gu,
  /(?:今日|本期|共)\s?[\d一二三四五六七八十]{1,2}\s?版/gu,
  /电子版|数字报|手机报|(?<!\S)(?:出版|编印)(?!\S)/gu,
  new RegExp(
    `(?:${words.labels.join('|')})(?!出版)(?::\\s?[^\\s:|]{1,30}|[\\s/]?${han}{2,4}(?!${han})(?:[\\s、]${han}{2,3}(?![\\u4e00-\\u9fff:]))*)`,
    'gu',
  ),
]
const issueNumber =
  /(?:(?:19|20)\d\d\s?年)?\s?总?\s?第?\s?[\d一二三四五六七八九十百零〇]{1,6}\s?期|\bno\.?\s?\d{1,6}/giu
const pageNumber = /第\s?(?<long>[A-D]?\d{1,2}|[一二三四五六七八九十]{1,2})\s?版|(?<!\S)(?<short>[A-D]?\d{1,2})\s?版/gu
const owners = words.owners.join('|')
const body = '(?:委|委员会|政府|部|局|办|中心|社|会|集团|公司|院|馆)'
/** 主办单位：县融媒体中心, 中共云溪县委、云溪县人民政府主办, 云溪日报社. Spares 郝大川新书出版. */
const owned = new RegExp(
  `^(?:(?:${owners}):.{2,24}|(?:${han}|、){1,30}${body}(?:${owners})|${han}{2,20}(?:${words.bodies.join('|')}))$`,
  'u',
)

const separators = /(?:[\s()[\]【】《》|·•,#★☆●■◆◎—-]|(?<!\S):)+/u

/**
 * 松阴溪周报　2022年11月4日　第二版 → name, date and page, whatever their order; null for a line that holds any words
 * which are none of a paper's, that is a sentence, or is longer than 60 characters.
 */
export function paperLine(line: string): PaperLine | null {
  if (line.length > longest || /[。！？，；“”]/.test(line)) return null
  const all = line.normalize('NFKC').replaceAll(/:\s+/g, ':')
  const date = dateIn(all)
  const undated = date === null ? all : all.replace(date.words, ' ')
  const page = matches(undated, pageNumber)[0]?.groups
  const rest = [issueNumber, pageNumber, ...passedOver].reduce((left, known) => left.replaceAll(known, ' '), undated)
  const pieces = rest.split(separators).filter(piece => /[\u3400-\u9fff]/u.test(piece))
  const others = pieces.filter(piece => !owned.test(piece) && !isNotice(piece) && !columns.has(piece))
  const name = nameOf(others)
  if (name === null && others.length > 0) return null
  return {
    name,
    date: date?.edtf ?? null,
    page: numberOfPage(page?.['long'] ?? page?.['short'] ?? (date === null ? null : bareNumber(undated))),
    issue: undated.search(issueNumber) >= 0,
    owner: pieces.find(piece => owned.test(piece)) ?? null,
    notice: pieces.some(isNotice),
  }
}

/** 02 要闻 云溪日报: a number at either end, which is a page's where the line has a date. */
const bareNumber = (line: string): string | null =>
  /^[A-D]?\d{1,2}(?=\s)|(?<=\s)[A-D]?\d{1,2}$/u.exec(line.trim())?.[0] ?? null

/** True for a line that says more than a name: a date, page or number, an owner, a notice. */
export const saysMore = ({ date, page, issue, owner, notice }: PaperLine): boolean =>
  date !== null || page !== null || issue || owner !== null || notice

/** No line tells a date, a page or an issue without one of these. */
const numbered = /[版期]|[12１２][09０９][\d０-９]{2}|二[〇零○]|\bno/i

/**
 * True for a line that can only be a paper's, wherever it stands: a name of that form with date, number or page; a date
 * with number or page. Spares a date alone and a name alone.
 */
export function isPaperLine(line: string): boolean {
  if (line.length > longest || !numbered.test(line)) return false
  const found = paperLine(line)
  if (found === null) return false
  const counted = found.page !== null || found.issue
  return found.name !== null && isPaperName(found.name)
    ? found.date !== null || counted
    : found.date !== null && counted
}

/** 2022年11月4日, 2022年11月4日 星期五: a day with its year and nothing else, which is no headline. */
export function isDateLine(line: string): boolean {
  if (line.length > longest || !numbered.test(line)) return false
  const found = paperLine(line)
  return found !== null && found.date !== null && found.name === null && found.owner === null
}

const before = `(?:${words.openings.join('|')})`
const paperName = new RegExp(`^(?:${before}${han}{2,4}|${han}{2,8}(?:${words.names.join('|')}))$`, 'u')
const noName = new RegExp(`(?:${words.words.join('|')})$`, 'u')

/** 云溪日报, 今日云溪, 云溪融媒. Spares 情况通报. */
export const isPaperName = (name: string): boolean => paperName.test(name) && !noName.test(name)

const columns = new Set(words.columns)
const isNotice = (piece: string): boolean => words.notices.some(notice => piece.includes(notice))
const bareName = new RegExp(`^${han}{2,12}$`, 'u')

/** 松 阴 溪 周 报, 今日云溪; null for more than one word. */
const nameOf = (pieces: readonly string[]): string | null => {
  const name = pieces.length === 1 || pieces.every(piece => piece.length === 1) ? pieces.join('') : ''
  return bareName.test(name) ? name : null
}

type Dated = Readonly<{ words: string; edtf: string }>

const digitDate =
  /(?<year>(?:19|20)\d{2}) ?[年.\-/] ?(?<month>0?[1-9]|1[0-2]) ?[月.\-/] ?(?<day>3[01]|[12]\d|0?[1-9])(?!\d)(?: ?日)?/u
const numeralDate =
  /(?<year>二[〇零○][〇零○一二三四五六七八九]{2})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/u

/** The day that a line names with its year. */
function dateIn(line: string): Dated | null {
  const found = digitDate.exec(line) ?? numeralDate.exec(line)
  if (found?.groups === undefined) return null
  const { year = '', month = '', day = '' } = found.groups
  const two = (number: string): string => String(numberOf(number)).padStart(2, '0')
  return { words: found[0], edtf: `${yearOf(year)}-${two(month)}-${two(day)}` }
}

const digits = '〇一二三四五六七八九'
const yearOf = (year: string): string =>
  year.replaceAll(/[零○]/gu, '〇').replaceAll(/[〇一二三四五六七八九]/gu, digit => String(digits.indexOf(digit)))

/** 二十一, 21 → 21; up to 99. */
function numberOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number)
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['〇', number]
  return Math.max(0, digits.indexOf(tens || '一')) * 10 + Math.max(0, digits.indexOf(ones || '〇'))
}

/** 02, Ａ02, 十一 → 2, A2, 11: the number of a page as it is kept. */
export function numberOfPage(page: string | null): string | null {
  const [, section = '', number = ''] = /^([A-D]?)(.+)$/u.exec(page?.normalize('NFKC') ?? '') ?? []
  return number === '' ? null : `${section}${numberOf(number)}`
}
