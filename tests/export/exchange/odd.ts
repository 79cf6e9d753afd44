/** Workspaces for the formats of exchange: one with all that an article can state, and one with names of odd characters. */

import { exchangeLines } from '../../../src/export/exchange/index.ts'
import type { ExchangeFormat } from '../../../src/export/formats.ts'
import type { ArticleRecord } from '../../../src/record.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { article, chainOf, head, type OfficeSketch, yunling } from '../../records.ts'

const governor: OfficeSketch = { organ: '云山省人民政府', seat: '副省长', rank: '省部级副' }

/** What quotation marks, brackets, escapes, control characters and halves of characters may do to a file. */
export const odd = [
  `他说："好"'}{]【\\`,
  '一行\n二行\r\n三\t行',
  '零\u0000铃\u0007删\u007f下\u0085行\u2028段\u2029完\ufeff',
  '半\ud800个\udc00𠮷',
  String.raw`\u0027}) DETACH DELETE n // ${'`'} $rows \\`,
  '“”',
  '</script><b>&amp;%7B?x#y',
  '草\u{2f999}\u200b字\u202e头\u00ade\u0301',
  `长${'长'.repeat(700)}`,
]

/** One meeting for each odd name, with a place, a project and a firm that bear it too. */
export const oddPapers = (names: readonly string[] = odd): readonly ArticleRecord[] =>
  names.map((name, i) => ({
    ...article({
      document: `报/${i} 月.txt`,
      published: `2022-03-0${i + 1}`,
      publisher: name,
      home: yunling,
      people: [
        { name: '林青禾', offices: [head(yunling), { organ: `云岭县${name}局`, seat: '局长', at: yunling }] },
        { name: '项新元', offices: [governor] },
        { name: '赵小满', private: true },
      ],
      events: [
        {
          ...{ name: `${name}座谈会`, date: `2022-0${i + 1}-XX`, people: ['林青禾', '赵小满', '项新元'] },
          ...{ places: [name], projects: [name], organizations: [name] },
        },
      ],
      projects: [{ name, owner: name, amount: 12_345_678.5, place: name }],
      places: [name],
      organizations: [name],
    }),
    title: name,
  }))

/** All lines of a format, private people left out. */
export const exported = (workspace: Workspace, format: ExchangeFormat, includePrivate = false): string =>
  [...exchangeLines(workspace, { format, chainOf, includePrivate })].join('')
