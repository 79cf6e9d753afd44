import { expect, test } from 'vitest'
import type { NetworkFile } from '../../../src/export/network/formats/file.ts'
import { formats } from '../../../src/export/network/formats/index.ts'
import type { FormatName } from '../../../src/export/network/options.ts'
import { type NetworkOptions, usualNetwork } from '../../../src/export/network/options.ts'
import { writeNetwork } from '../../../src/export/network/write.ts'
import { usualDerive } from '../../../src/graph/settings.ts'
import type { ArticleRecord, Event } from '../../../src/record.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { article, deputy, head, secretary, yunling } from '../../records.ts'
import { built, rowsOf } from '../../workspaces.ts'

const people = [
  { name: '林青禾', offices: [head(yunling)] },
  { name: '周望舒', offices: [secretary(yunling)] },
  { name: '何砚秋', offices: [deputy(yunling)] },
  { name: '温小满', private: true },
]

const issue = (date: string, names: readonly string[], scope: Event['size']['scope'] = 'closed'): ArticleRecord => {
  const record = article({
    ...{ document: `${date}.txt`, published: date, home: yunling },
    people: people.filter(({ name }) => names.includes(name)),
    events: [{ name: `${date}座谈会`, date, people: names }],
  })
  return { ...record, events: record.events.map(event => ({ ...event, size: { ...event.size, scope } })) }
}

const county = () =>
  built([
    issue('2022-03-01', ['林青禾', '周望舒', '何砚秋']),
    issue('2022-05-02', ['林青禾', '周望舒', '温小满']),
    issue('2023-01-09', ['林青禾', '周望舒'], 'mass'),
  ])

async function texts(workspace: Workspace, options: Partial<NetworkOptions> = {}, format: FormatName = 'edges') {
  const files: string[] = []
  const take = async ({ lines }: NetworkFile) => void files.push([...lines()].join('\n'))
  await writeNetwork(workspace, { ...usualNetwork, ...options }, format, take)
  return files
}

test('the weight newman over closed meetings is that of the derived MET', async () => {
  const workspace = county()
  const met = rowsOf(workspace, { claims: false, derive: usualDerive }).flatMap(row =>
    'type' in row && row.type === 'MET' ? [`${row.from.id}\t${row.to.id}\t${row.properties['weight']}`] : [],
  )
  const [text = ''] = await texts(workspace, { weighting: 'newman', scopes: ['closed'], maxSize: usualDerive.largest })
  expect(met).toHaveLength(3)
  expect(text.split('\n').toSorted()).toEqual(met.toSorted())
})

test('private people are left out, named or not, unless they are asked for', async () => {
  const workspace = county()
  const labels = async (options = {}) =>
    (await texts(workspace, options, 'csv'))[0]?.match(/林青禾|周望舒|何砚秋|温小满/g)
  expect(new Set(await labels())).toEqual(new Set(['林青禾', '周望舒', '何砚秋']))
  expect(new Set(await labels({ includePrivate: true }))).toEqual(new Set(['林青禾', '周望舒', '何砚秋', '温小满']))
  const id = String(workspace.db.prepare('SELECT id FROM persons WHERE private = 1').get()?.['id'])
  await expect(texts(workspace, { ego: id })).rejects.toThrow('is a private person')
  expect((await texts(workspace, { ego: id, includePrivate: true }))[0]?.split('\n')).toHaveLength(3)
})

test.each(Object.keys(formats) as FormatName[])(
  'two networks of one workspace are the same byte for byte: %s',
  async format => {
    const workspace = county()
    expect(await texts(workspace, {}, format)).toEqual(await texts(workspace, {}, format))
  },
)
