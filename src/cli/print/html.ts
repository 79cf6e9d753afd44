import { escaped } from '../../escaped.ts'

/** What a page for browsers says beside its content. `title` and `style` of the page's own. */
type Frame = Readonly<{ title: string; heading: string; style: string }>

/** One page that needs nothing else: no script, no network (it forbids both), readable on paper and in the dark. */
export const htmlPage = ({ title, heading, style }: Frame, content: readonly string[]): string =>
  [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>`,
    `<style>${commonStyle}${style}</style>\n</head>\n<body>\n<h1>${escaped(heading)}</h1>`,
    ...content,
    '</body>\n</html>\n',
  ].join('\n')

const commonStyle = `
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
table { border-collapse: collapse }
th, td { padding: .2em .7em; text-align: left; vertical-align: top; border-bottom: 1px solid #8884; overflow-wrap: anywhere }
th { position: sticky; top: 0; background: Canvas; white-space: nowrap }
.n { text-align: right; font-variant-numeric: tabular-nums }
`

/** A part of a page below its title; nothing where there is no content. */
export const section = (title: string, content: string): string =>
  content === '' ? '' : `<section>\n<h2>${escaped(title)}</h2>\n${content}\n</section>`

/** A cell; numbers stand to the right. */
export const cell = (value: string | number, kind = ''): string =>
  `<td${typeof value === 'number' || kind !== '' ? ` class="n${kind}"` : ''}>${escaped(value)}</td>`

/** A heading stands as its cells do. */
export const headCell = (name: string, isNumber: boolean): string =>
  `<th${isNumber ? ' class="n"' : ''}>${escaped(name)}</th>`

export const head = (names: readonly string[], numbers: readonly string[] = []): string =>
  `<tr>${names.map(name => headCell(name, false)).join('')}${numbers.map(name => headCell(name, true)).join('')}</tr>`

/** Rows of cells below a heading; nothing where there are none. */
export const tableOf = (heading: string, rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<table>\n<thead>${heading}</thead>\n<tbody>\n${rows.map(row => `<tr>${row}</tr>`).join('\n')}\n</tbody>\n</table>`
