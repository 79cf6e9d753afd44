import { describe, expect, test } from 'vitest'
import { recordOf } from '../recognise/record-of.ts'
import { noProjects, projects } from './cases/projects.ts'
import known from './known-failures.json' with { type: 'json' }
import { marked, plain, rowTest } from './rows.ts'

const home = '宜黄县'
const longest = (sentence: string): readonly string[] => {
  const { projects, text } = recordOf(sentence, { home })
  return projects.map(({ evidence }) => text.slice(...evidence)).sort()
}

describe('undertakings', () => {
  for (const [what, sentence] of projects)
    rowTest(known.projects, sentence)(`${what}: ${sentence}`, () =>
      expect(longest(plain(sentence))).toEqual(marked(sentence)),
    )
})

describe('no undertakings', () => {
  for (const sentence of noProjects)
    rowTest(known.noProjects, sentence)(sentence, () => expect(longest(sentence)).toEqual([]))
})

describe('what is told of one', () => {
  const [project] = recordOf(
    '由江西远岫不锈钢有限公司投资的精密管材产业园项目，总投资12亿元，年产值20亿元，选址二都镇。',
    { home },
  ).projects
  test('its name without 项目, the longer form as an alias', () => {
    expect(project).toMatchObject({ name: '精密管材产业园', aliases: ['精密管材产业园项目'] })
  })
  test('each sum with what it is of', () => {
    expect(project?.amounts).toEqual([
      { of: '总投资', raw: '12亿元', cny: 1_200_000_000 },
      { of: '年产值', raw: '20亿元', cny: 2_000_000_000 },
    ])
  })
  test('who pays and where it is to stand', () => {
    expect(project).toMatchObject({ owner: '江西远岫不锈钢有限公司', place: ['二都镇'] })
  })
  test.each([
    ['岚溪漂流项目正式签约。', '签约'],
    ['岚溪漂流项目今日开工。', '开工'],
    ['岚溪漂流项目正在施工。', '在建'],
    ['岚溪漂流项目已竣工。', '竣工'],
    ['岚溪漂流项目建成投产。', '投产'],
    ['岚溪漂流项目停工半年。', '停工'],
    ['岚溪漂流项目正在谋划。', '谋划'],
    ['岚溪漂流项目正在施工，预计年底投产。', '在建'],
    ['岚溪漂流项目占地百亩。', null],
  ])('%s', (sentence, stage) => expect(recordOf(sentence, { home }).projects[0]?.stage).toBe(stage))
  test('two in a sentence keep their own sums', () => {
    const found = recordOf('签约的有总投资12亿元的雾桥产业园和总投资3亿元的竹坞民宿集群项目。', { home }).projects
    expect(found.map(each => each.amounts.map(sum => sum.raw))).toEqual([['12亿元'], ['3亿元']])
  })
})
