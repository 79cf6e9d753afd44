/** How far an undertaking has come, by the words of its clause. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Project, Span } from '../../record.ts'

type Stage = NonNullable<Project['stage']>

/** In order: the first that fits decides. 预计年底投产 has not come so far. */
const stages: readonly (readonly [RegExp, Stage])[] = [
  [/停工|停建|停了下来|烂尾/, '停工'],
  [/签约|签订|签署/, '签约'],
  [
    /(?<!(?:预计|计划|力争|争取|确保|将|可|有望|实现|早日|前)[^，。；]{0,8})(?:投产|投用|投入使用|投运|投入运营|并网|通车|通水)/,
    '投产',
  ],
  [/(?<!(?:预计|计划|力争|争取|确保|将|可|有望|实现|早日|前)[^，。；]{0,8})(?:竣工|建成|完工|通过验收)/, '竣工'],
  [/(?<!(?:预计|计划|力争|争取|确保|将|可|有望|实现|早日|前)[^，。；]{0,8})(?:开工|奠基|动工|破土)/, '开工'],
  [/施工|封顶|在建|正在建设|建设现场|建设进度|工程进度|推进|加快建设|主体工程|完成投资|已完成/, '在建'],
  [/谋划|规划|策划|可研|前期|选址|布局|拟建|方案|设计/, '谋划'],
]
const reach = 50

/** 项目已竣工 → 竣工; null where the words about the name tell none. The name itself is not asked. */
export function stageOf({ text }: Recognised, spans: readonly Span[]): Stage | null {
  for (const span of spans) {
    const words = around(text, span)
    const found = stages.find(([pattern]) => pattern.test(words))?.[1]
    if (found) return found
  }
  return null
}

function around(text: string, [start, end]: Span): string {
  const front = /[^。！？\n]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const back =
    /^[^。！？\n]*(?:。\s*(?:该|此)?(?:项目|工程)[^。！？\n]*)?/.exec(text.slice(end, end + 2 * reach))?.[0] ?? ''
  return `${front}　${back}`
}
