/** The line below a headline that tells source, time and author: 来源：云溪融媒　时间：2023-05-09 10:20　作者：苗青. */
import { dayIn } from '../day.ts'
import { type Facts, sourceName } from './meta.ts'
import { tidy } from './tree.ts'

/** What the labels of an info line are, and what ends their values. */
const label =
  '(?:信息来源|稿件来源|文章来源|新闻来源|来源|发布时间|发布日期|发表时间|时间|日期|作者|记者|编辑|责任编辑|责编|点击数?|点击量|浏览次数|浏览量?|阅读量?|访问量|字体|字号|分享到?|打印)'
const labels = new RegExp(`${label}\\s?[：:]`, 'gu')
/** Words of the page beside the line: buttons. */
const button = '[\\s　]{1,4}(?:打印|字体|字号|分享|收藏|关闭|浏览|点击|阅读|大\\s?中\\s?小)'
const stop = `(?=[\\s　|｜]*(?:${label}\\s?[：:]|\\d{4}[-年/.]\\d|[【\\[|｜\\]]|$)|${button})`
const sourceLabel = new RegExp(
  `(?:信息来源|稿件来源|文章来源|新闻来源|来源)\\s?[：:][\\s　]{0,3}(?<value>[^\\n：:]{2,30}?)${stop}`,
  'u',
)
const authorLabel = new RegExp(`(?:作者|记者)\\s?[：:][\\s　]{0,3}(?<value>[^\\n：:]{2,30}?)${stop}`, 'u')
const longestInfo = 160

/** 来源：云溪融媒　时间：2023-05-09 10:20　作者：苗青: a line of nothing but labels and their values. */
export function isInfoLine(line: string): boolean {
  if (line.length > longestInfo || /[。！？]/.test(line)) return false
  const count = line.match(labels)?.length ?? 0
  return count >= 2 || (count === 1 && new RegExp(`^[\\s　【\\[（(]*(?!记者|作者)${label}\\s?[：:]`, 'u').test(line))
}

/** 2023-05-09 09:12　云溪发布, 阅读 12: a day with its year and hardly a word more. */
export const isDayLine = (line: string): boolean =>
  line.length <= longestDay && fullDay.test(line) && line.replace(fullDay, '').replace(beside, '').length <= 12

const longestDay = 60
const fullDay = /(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}\s?日?/u
const beside = /\d{1,2}:\d{2}(?::\d{2})?|[\s　|｜]/gu

/** What the info line tells, wherever among the lines of the page it stands. */
export function infoOf(lines: readonly string[]): Facts {
  const told = lines.filter(line => line.length <= longestInfo && line.search(labels) >= 0)
  const first = (pattern: RegExp): string | null =>
    told.map(line => tidy(pattern.exec(line)?.groups?.['value'])).find(value => value !== null) ?? null
  const dates = told.filter(line => /时间|日期|来源/u.test(line)).map(dayIn)
  return {
    title: null,
    published: dates.find(day => day !== null) ?? null,
    source: sourceName(first(sourceLabel)),
    author: first(authorLabel),
  }
}
