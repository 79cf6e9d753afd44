import { describe, expect, test } from 'vitest'
import { articlesOf } from '../../src/pipeline.ts'
import { titled } from '../../src/read/document.ts'
import { articleOfPage } from '../../src/read/web-page.ts'
import { item } from '../clean/documents.ts'
import { pages, prose } from './web-pages.ts'

describe('pages of many systems', () => {
  test.each(Object.entries(pages))('%s', (_, [html, { title, published, publisher, author = '' }]) => {
    const page = articleOfPage(html)
    expect(page).toMatchObject({ title, published, ...(publisher === undefined ? {} : { publisher }) })
    const [article] = articlesOf({ ...item(null, titled(page?.title ?? null, page?.text ?? '')), title })
    expect([article?.title, article?.byline.join('、')]).toEqual([title, author])
    const rows = article?.text.slice(...article.parts.body).split('\n') ?? []
    expect(rows.filter(row => !/摄$/.test(row))).toEqual(prose)
  })

  test('a text that a script fills in is none', () => {
    const script = '<script>var data={"title":"县委召开会议","content":"<p>会议召开</p>"}</script>'
    expect(articleOfPage(`<title>云溪新闻网</title><body><div id="app"></div>${script}</body>`)).toBeNull()
  })

  test('a heading that names the site is no headline', () => {
    const top = '<title>县委召开工业会议-云溪新闻网</title><h1>云溪新闻网</h1><div>县委召开工业会议</div>'
    expect(articleOfPage(`${top}<div>${prose.map(it => `<p>${it}</p>`).join('')}</div>`)?.title).toBe(
      '县委召开工业会议',
    )
  })
})
