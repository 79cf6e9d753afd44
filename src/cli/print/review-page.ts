import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { escaped } from '../../escaped.ts'
import type { Asked } from '../../review/review.ts'
import type { Seen, Side } from '../../review/side.ts'
import { call } from '../call.ts'

/**
 * Questions as one page that needs nothing else: it works without network, keeps what was answered in the browser, and
 * saves decisions as a file for `review --apply`. What articles say is escaped, and no script but the page's own runs.
 */
export function reviewPage(questions: readonly Asked[]): string {
  const script = readFileSync(new URL('review-page-script.js', import.meta.url), 'utf8')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash('sha256', script, 'base64')}'`
  return [
    `<!doctype html>\n<html lang="zh">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>renmai review</title>`,
    `<style>${style}</style>\n</head>\n<body>\n<header>\n<h1>renmai 人脉 · 是不是同一个人？</h1>`,
    '<p><label>Your name 姓名 <input id="by" autocomplete="name" required></label>',
    `<output id="done">0</output> / ${questions.length}`,
    '<button id="save">Save decisions 保存</button></p>',
    `<p>Then 然后: <code>${escaped(call)} review --apply decisions.jsonl</code></p>\n</header>`,
    ...questions.map(section),
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join('\n')
}

const answers = [
  ['same', '同一人'],
  ['different', '不同人'],
  ['unsure', '不确定'],
] as const

function section(question: Asked): string {
  const { id, a, b, joined, score, features } = question
  const anchors = JSON.stringify({ a: a.seen[0]?.anchor, b: b.seen[0]?.anchor })
  const buttons = answers.map(
    ([value, word]) => `<label><input type="radio" name="${escaped(id)}" value="${value}"> ${value} ${word}</label>`,
  )
  const rows = features.map(it => `<tr><td class="n">${it.bits}</td><td>${escaped(it.why)}</td></tr>`)
  return [
    `<section id="${escaped(id)}" data-anchors="${escaped(anchors)}">`,
    `<h2>${escaped(a.name)}${a.name === b.name ? '' : ` / ${escaped(b.name)}`}</h2>`,
    `<p>${joined ? 'one person now 现为一人' : 'two people now 现为两人'} · score ${score}</p>`,
    `<div class="sides">${sideOf(a)}${sideOf(b)}</div>`,
    `<details><summary>why 理由</summary><table>${rows.join('')}</table></details>`,
    `<p>${buttons.join(' ')} <input class="reason" placeholder="reason 理由"> <button class="clear">clear 清除</button></p>`,
    '</section>',
  ].join('\n')
}

const sideOf = ({ caption, terms, colleagues, seen, more }: Side): string =>
  [
    `<div><h3>${escaped(caption)}</h3>`,
    list(terms),
    colleagues.length > 0 ? `<p class="with">${escaped(colleagues.join('、'))}</p>` : '',
    ...seen.map(seenOf),
    more > 0 ? `<p>+ ${more}</p>` : '',
    '</div>',
  ].join('\n')

const seenOf = ({ date, publisher, document, ref, quote }: Seen): string =>
  `<blockquote>${escaped(quote.before)}<mark>${escaped(quote.words)}</mark>${escaped(quote.after)}` +
  `<footer>${escaped(date ?? '')} ${escaped(publisher ?? document)} <code>${escaped(ref)}</code></footer></blockquote>`

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map(line => `<li>${escaped(line)}</li>`).join('')}</ul>`

const style = `
:root { color-scheme: light dark }
body { font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 75em; padding: 0 1em 4em }
header { position: sticky; top: 0; background: Canvas; border-bottom: 1px solid #8886; padding: .3em 0 }
h1 { font-size: 1.2em; margin: .3em 0 } header p { margin: .3em 0 }
section { border-bottom: 1px solid #8886; padding: 1em 0 } section.done { opacity: .6 }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 2em } .sides > div { min-width: 0; overflow-wrap: anywhere }
blockquote { margin: .5em 0; padding-left: .7em; border-left: 3px solid #8886 } mark { background: #ffd54a; color: #000 }
footer, .with { font-size: .85em; opacity: .8 } .n { text-align: right; padding-right: 1em }
label { margin-right: 1em } .reason { width: 20em }
@media (max-width: 50em) { .sides { grid-template-columns: 1fr } }
`
