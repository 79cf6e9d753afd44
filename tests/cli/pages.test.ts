import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesIn, folderOfFile } from '../folders.ts'
import { linesOf, renmai } from './run.ts'

const root = folderOfFile()
const out = `${root}/data`
const papers = {
  '2022-03-02.txt':
    '今日松阳\n2022年3月2日\n全县防汛会议召开\n本报讯（记者 何砚秋）3月2日，县委书记林青禾主持召开全县防汛工作会议。县长周望舒、副县长韩春林出席会议。\n',
  '2022-05-10.txt':
    '今日松阳\n2022年5月10日\n柳溪水库加固工程开工\n本报讯（记者 何砚秋）5月9日，总投资3.2亿元的柳溪水库加固工程开工仪式举行。县委书记林青禾出席并讲话，县长周望舒主持仪式。\n',
}
beforeAll(async () => {
  const file = filesIn(root)
  for (const [name, text] of Object.entries(papers)) file(`papers/${name}`, text)
  await renmai(['build', `${root}/papers`, '--out', out, '--home', '松阳县'])
})

const page = (...args: readonly string[]) => renmai([...args, '--out', out])

describe('pages', () => {
  test('met: a table whose columns stand below one another', async () => {
    const { stdout, code } = await page('met', '林青禾')
    expect(code).toBe(0)
    const [head = '', first = ''] = linesOf(stdout).filter(line => /^person |^周望舒·\S+ .*\d/u.test(line))
    const column = head.indexOf('meetings') + 'meetings'.length
    expect(stringWidth(first.slice(0, first.search(/ 2 /u) + 2))).toBe(column)
  })

  test('met --with --why: the meetings of two, with the words in brackets', async () => {
    const { stdout } = await page('met', '林青禾', '--with', '周望舒', '--why')
    expect(stdout).toContain('2022-03-02.txt  县长【周望舒】、副县长韩春林出席会议。')
  })

  test('career --why, and the months that have newspapers', async () => {
    const { stdout } = await page('career', '林青禾', '--why')
    expect(stdout).toContain('县委书记】林青禾')
    expect(stdout).toMatch(/^newspapers .*2 months$/mu)
  })

  test('meeting: part and order', async () => {
    const { stdout } = await page('meeting', '防汛', '2022-03')
    expect(stdout).toMatch(/^ +1 {2}林青禾·松阳县县委书记 +chaired/mu)
    expect(stdout).toMatch(/^EACH PAPER'S LIST\n2022-03-02 .*全县防汛会议召开\n {2}林青禾 周望舒 韩春林$/mu)
  })

  test('project and place', async () => {
    expect((await page('project', '柳溪水库加固工程')).stdout).toContain('3.2亿元')
    expect((await page('place', '松阳县')).stdout).toMatch(/^浙江省丽水市松阳县 {2}331124$/mu)
  })

  test('--json into a file', async () => {
    const { stdout } = await page('meeting', '防汛', '--json', '-o', `${root}/meeting.json`)
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(`${root}/meeting.json`, 'utf8'))).toMatchObject({
      date: '2022-03-02',
      kind: 'conference',
    })
  })

  test.each([
    ['met', '无此人'],
    ['career', '无此人'],
    ['meeting', '无此会'],
    ['project', '无此项目'],
    ['place', '无此地'],
  ])('%s %s: nobody and nothing', async (command, words) => {
    const { code, stderr } = await page(command, words)
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^renmai: (There is no|No \w+ is called) 无此/u)])
  })
})
