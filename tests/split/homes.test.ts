import { expect, test } from 'vitest'
import { publisherHome } from '../../src/split/homes.ts'

test.each([
  ['霍山县人民政府网站', '霍山县'],
  ['泰州市姜堰区融媒体中心', '姜堰区'],
  ['长阳土家族自治县融媒体中心', '长阳土家族自治县'],
  ['今日霍山', '霍山'],
  ['新乡日报', '新乡'],
  ['平利党建', '平利'],
  ['长阳政协', '长阳'],
  ['中共沁县委员会', '沁县'],
  ['姜堰区招商服务中心', '姜堰区'],
  ['霍山县人大常委会', '霍山县'],
])('%s → %s', (publisher, home) => expect(publisherHome(publisher)).toBe(home))

test.each(['新闻联播', '人民日报', '新华社', '老干部之家', '央视网', '县融媒体中心'])('%s gives no home', publisher =>
  expect(publisherHome(publisher)).toBeNull(),
)
