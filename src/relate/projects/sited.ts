/** Where an undertaking stands: 顾高镇千佛村的粮食烘干中心项目, 项目位于白米镇, 分别落户甲、乙和丙. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'

const located = /(?:位于|坐落于|坐落在|选址(?:在|于)?|落户|落地|建在|设在|地处)$/
const reach = 60

export function placesOfProject(article: Recognised, spans: readonly Span[]): readonly string[] {
  const { text } = article
  const places = spans.flatMap(([start, end]) =>
    article.sites
      .filter(({ span: [from, to] }) => {
        const right = to <= start && start - to < 3 && /^(?:的|，)?$/.test(text.slice(to, start))
        const inside = from === start && to < end
        const told =
          from > end &&
          from - end < reach &&
          !/[。！？\n]/.test(text.slice(end, from)) &&
          located.test(text.slice(Math.max(0, from - 4), from))
        return right || inside || told
      })
      .map(site => text.slice(...site.span)),
  )
  return [...new Set(places)]
}
