import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWorkspace } from '../../src/workspace/database/open.ts'
import { filesIn, folderOfFile } from '../folders.ts'
import { linesOf, renmai } from './run.ts'

describe('export', () => {
  const root = folderOfFile()
  const out = join(root, 'data')
  const ftm = ['export', '--format', 'ftm']
  filesIn(root)(
    '2022-03-02.txt',
    '今日松阳\n2022年3月2日\n全县防汛会议召开\n3月2日，县委书记林青禾主持召开全县防汛会议。\n',
  )

  test('writes a folder of files, and asks for one where none is named', async () => {
    expect((await renmai(['build', root, '--out', out, '--home', '松阳县'])).code).toBe(0)
    const nowhere = await renmai(['export', '--format', 'neo4j-admin', '--out', out])
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('name a folder for them with -o DIR')])
    const written = await renmai(['export', '--format', 'neo4j-admin', '-o', join(root, 'import'), '--out', out])
    expect([written.code, written.stdout]).toEqual([0, expect.stringContaining('--nodes=Person=Person.csv')])
    expect(readdirSync(join(root, 'import'))).toContain('HELD-Person-Office.csv')
  })

  test('writes a format of one file to standard output or to a file, with the same bytes', async () => {
    const file = join(root, 'entities.json')
    const [printed, filed] = [await renmai([...ftm, '--out', out]), await renmai([...ftm, '--out', out, '-o', file])]
    expect([printed.code, filed.code, filed.stdout]).toEqual([0, 0, ''])
    expect(linesOf(printed.stdout)[0]).toMatch(/^\{"id":"e-[^"]+","schema":"/u)
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout)
  })

  test('writes tables, all or some, and says which there are', async () => {
    const panels = ['export', '--format', 'panels', '--out', out]
    const all = await renmai([...panels, '-o', join(root, 'panels')])
    const some = await renmai([...panels, '-o', join(root, 'some'), '--tables', 'spells,meetings', '--bom'])
    const wrong = await renmai([...panels, '-o', join(root, 'wrong'), '--tables', 'terms'])
    expect([all.code, some.code, wrong.code]).toEqual([0, 0, 2])
    expect(all.stderr).toMatch(/people 1, spells 1, .* rows in /u)
    expect(wrong.stderr).toContain('expected some of people, spells')
    expect(readdirSync(join(root, 'panels'))).toEqual(expect.arrayContaining(['person_months.parquet', 'import.do']))
    expect(readdirSync(join(root, 'some')).filter(name => name.endsWith('.csv'))).toEqual([
      'meetings.csv',
      'spells.csv',
    ])
  })

  test.each(['panels', 'neo4j-admin'])('%s: a folder that cannot be made is told in a sentence', async format => {
    const folder = join(root, '2022-03-02.txt', 'below')
    const { code, stderr } = await renmai(['export', '--format', format, '-o', folder, '--out', out])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^renmai: The folder .+ cannot be made: .+\.\n$/u)])
  })

  test.each([
    ['export', '--format', 'ftm'],
    ['network', '--format', 'edges'],
    ['bundle', '-o', join(root, 'none.zip')],
  ])('a workspace without articles has nothing to %s', async (...command) => {
    const none = join(root, 'none')
    openWorkspace(none).close()
    const { code, stdout, stderr } = await renmai([...command, '--out', none])
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^renmai: .+ holds no article\. .+\n$/u)])
  })

  test('refuses an option that a format does not take', async () => {
    const refused = await renmai([...ftm, '--claims', '--out', out])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('ftm does not take --claims')])
  })

  test('names its formats where none or another is asked for', async () => {
    const none = await renmai(['export', '--out', out])
    const other = await renmai(['export', '--format', 'excel', '--out', out])
    expect([none.code, other.code, other.stderr]).toEqual([2, 2, expect.stringContaining('neo4j-admin')])
  })
})
