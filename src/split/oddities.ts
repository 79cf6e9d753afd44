/** What is odd about an article as it was cut out of the page: notes for whoever checks it. */
import { beginsDateline } from '../clean/openings.ts'
import type { Note, Span } from '../record.ts'
import { captionCredit, closingCredit } from './bylines.ts'
import { breakOff } from './continued.ts'
import { creditNames } from './credits.ts'
import type { Cut } from './page.ts'

/** Asks each rule in order; at most one note a rule. */
export const oddities = (cut: Cut, text: string): readonly Note[] =>
  rules.flatMap(rule => {
    const note = rule(cut, text)
    return note === null ? [] : [note]
  })

type Rule = (cut: Cut, text: string) => Note | null

const opening = (text: string, from = 0): Span => [from, Math.min(text.length, from + 20)]

const noTitle: Rule = ({ head }, text) =>
  head.length > 0
    ? null
    : { code: 'split/no-title', message: 'No headline was found over this article.', span: opening(text) }

const noBody: Rule = ({ body }, text) =>
  body.length > 0
    ? null
    : { code: 'split/no-body', message: 'No text was found under this headline.', span: opening(text) }

/** 来抓，…⏎记者 苗青⏎本报讯 3月2日，…: the columns of the page were read in another order than they were printed. */
const outOfOrder: Rule = ({ body }, text) => {
  const at = body.findIndex(row => beginsDateline(row.text))
  if (at < 1 || body.slice(0, at).every(row => creditNames(row.text) !== null)) return null
  const message =
    'Text stands before the dateline. The columns of the page may have been read out of order; check the page.'
  return { code: 'split/out-of-order', message, span: opening(text, text.indexOf(body[at]?.text ?? '')) }
}

/** （下转第二版）, （上接第一版）: the rest stands on another page. */
const continued: Rule = (cut, text) => {
  const end = breakOff(cut)
  if (end === null && cut.from === null) return null
  const message = 'The article goes on on another page, or comes from one. Its other part was not found for certain.'
  const at = end === null ? 0 : text.lastIndexOf(cut.body[end.at]?.text ?? '') + end.mark.start
  return { code: 'split/continued', message, span: opening(text, at) }
}

const putTogether: Rule = ({ parts }) =>
  parts === 1
    ? null
    : { code: 'split/put-together', message: `The article was put together from ${parts} pages.`, span: null }

/** …把项目打造成全市一流的标: the last paragraph stops amid a sentence. Spares short lines, credits and captions. */
const breaksOff: Rule = (cut, text) => {
  const last = cut.body.findLast(row => creditNames(row.text) === null)?.text ?? ''
  if (last.length < shortestBroken || !/[，。].*[\u4e00-\u9fff，、]$/u.test(last)) return null
  if (breakOff(cut) !== null || closingCredit(last) !== null || captionCredit(last) !== null) return null
  const message =
    'The text breaks off amid a sentence. Its end may stand elsewhere on the page, or be lost; check the page.'
  return { code: 'split/breaks-off', message, span: opening(text, text.lastIndexOf(last) + last.length - 20) }
}

const shortestBroken = 40

const rules: readonly Rule[] = [noTitle, noBody, outOfOrder, continued, putTogether, breaksOff]
