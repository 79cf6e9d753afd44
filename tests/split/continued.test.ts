import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { toOriginal } from '../../src/clean/edits.ts'
import { page } from '../clean/documents.ts'
import { articlesWithin } from './invariants.ts'

/** Each article as 标题｜全文｜记号, lines parted by ／. */
const drawn = (text: string): string[] =>
  articlesWithin(page(text)).map(({ title, text: all, parts, notes }) =>
    [title ?? '无题', all.slice(...parts.body).replaceAll('\n', '／'), ...notes.map(note => note.code)].join('｜'),
  )

/** Where words of an article stand in the document. */
const original = (article: Article | undefined, words: string): number =>
  toOriginal(article?.edits ?? [], (article?.source.start ?? 0) + (article?.text.indexOf(words) ?? 0))

const first = '第一版⏎县委召开经济工作会议⏎本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持'
const second = '⏎苗青调研工业⏎本报讯 3月3日，县长苗青调研工业，走访了三户企业。⏎'
const news = '苗青调研工业｜本报讯 3月3日，县长苗青调研工业，走访了三户企业。'

describe('parts that are put together', () => {
  test.each([
    [
      '句子断开，接处无题',
      `${first}（下转第四版）${second}第四版⏎（上接第一版）稳中求进，抓好落实。⏎苗青主持会议。`,
      [
        '县委召开经济工作会议｜本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持稳中求进，抓好落实。／苗青主持会议。｜split/put-together',
        news,
      ],
    ],
    [
      '接处有题，记号在题下',
      `${first}稳中求进。⏎（下转4版）${second}第4版⏎县委召开经济工作会议⏎（上接1版）⏎苗青主持会议，部署了全年工作。`,
      [
        '县委召开经济工作会议｜本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持稳中求进。／苗青主持会议，部署了全年工作。｜split/put-together',
        news,
      ],
    ],
    [
      '题后记号',
      `${first}稳中求进。（下转02版）${second}第二版⏎县委经济工作会议召开（上接01版）⏎苗青主持会议，部署了全年工作。⏎（记者 白杨）`,
      [
        '县委召开经济工作会议｜本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持稳中求进。／苗青主持会议，部署了全年工作。｜split/put-together',
        news,
      ],
    ],
    [
      '紧接，书名号里的题',
      `${first}稳中求进。（下转第二版）${second}第二版⏎紧接第1版《县委召开经济工作会议》⏎苗青主持会议，部署了全年工作。`,
      [
        '县委召开经济工作会议｜本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持稳中求进。／苗青主持会议，部署了全年工作。｜split/put-together',
        news,
      ],
    ],
    [
      '句子断开，记号自成一行，接处后有编者按',
      `${first}⏎（下转第四版）${second}第四版⏎（上接第一版）⏎稳中求进，抓好落实。⏎编者按：新年伊始，本报推出系列报道。`,
      [
        '县委召开经济工作会议｜本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持稳中求进，抓好落实。｜split/put-together',
        news,
      ],
    ],
    [
      '三个版面',
      `${first}（下转第二版）${second}第二版⏎（上接第一版）稳中求进，把各项任务（下转第三版）⏎第三版⏎（上接第二版）落到实处。`,
      [
        '县委召开经济工作会议｜本报讯 3月2日，县委召开经济工作会议。县委书记郝大川强调，要坚持稳中求进，把各项任务落到实处。｜split/put-together',
        news,
      ],
    ],
  ])('%s', (_, text, expected) => expect(drawn(text)).toEqual(expected))

  test('what stands on the other page leads there', () => {
    const text = `${first}（下转第四版）${second}第四版⏎（上接第一版）稳中求进，抓好落实。`.replaceAll('⏎', '\n')
    const [article] = articlesWithin(page(text))
    for (const words of ['要坚持', '抓好落实']) expect(original(article, words)).toBe(text.indexOf(words))
  })
})

describe('parts that are left apart, with a note', () => {
  test.each([
    ['下半不在', `${first}（下转第四版）${second}`],
    ['上半不在', `第四版⏎（上接第一版）稳中求进，抓好落实，把会议精神传达到每个支部和每名党员。${second}`],
    ['版号不合', `${first}（下转第四版）${second}第三版⏎（上接第一版）稳中求进，抓好落实。`],
    ['题不合', `${first}（下转第四版）${second}第四版⏎全县教育大会召开⏎（上接第一版）⏎苗青主持会议，作了部署。`],
    ['无题而句子不断', `${first}稳中求进。（下转第四版）${second}第四版⏎（上接第一版）⏎苗青主持会议，部署了全年工作。`],
    [
      '两处可接',
      `${first}（下转第四版）${second}第四版⏎（上接第一版）稳中求进，抓好落实。⏎（上接第一版）绿色发展，守好一河清水。`,
    ],
    ['没有版面标记', `${first.slice(4)}（下转第四版）${second}（上接第一版）稳中求进，抓好落实。`],
  ])('%s', (_, text) => {
    const notes = articlesWithin(page(text)).flatMap(article => article.notes.map(note => note.code))
    expect(notes).toContain('split/continued')
    expect(notes).not.toContain('split/put-together')
  })

  test.each([
    ['句中的版', '我县召开会议⏎本报讯 3月2日，会议召开，报道见第四版。⏎苗青接过接力棒，接第一批学生返校。'],
    ['转版', '我县召开会议⏎本报讯 3月2日，会议召开，网站转第二版软件。'],
  ])('%s gets none', (_, text) => expect(articlesWithin(page(text)).flatMap(article => article.notes)).toEqual([]))
})
