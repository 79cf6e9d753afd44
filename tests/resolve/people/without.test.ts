import { expect, test } from 'vitest'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { article, yunling } from '../../records.ts'
import { built } from '../../workspaces.ts'

test('a rule that is left out stays out until it is asked for again', () => {
  const told = (name: string, i: number) =>
    article({ document: `d${i}`, home: yunling, people: [{ name }, { name: '欧阳墨白' }] })
  const workspace = built(['陆明皓', '陆明浩'].map(told))
  const bearers = () =>
    workspace.db.prepare("SELECT count(DISTINCT person) AS n FROM mentions WHERE name <> '欧阳墨白'").get()?.['n']
  // One sounds like the other, and nothing but the colleague bears out that it is a slip.
  expect(bearers()).toBe(1)
  resolveIdentity(workspace, { without: ['colleagues'] })
  expect(bearers()).toBe(2)
  resolveIdentity(workspace)
  expect(bearers()).toBe(2)
  resolveIdentity(workspace, { without: [] })
  expect(bearers()).toBe(1)
})
