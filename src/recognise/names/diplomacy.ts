/** Names by sound in the frames of diplomacy, where no title stands: 与[梅德韦杰科夫]共同见了记者, 祝贺[拉赫莫蒙]当选. */
import type { Segmented } from '../../article.ts'
import { matches } from '../../matches.ts'
import type { NameMention } from '../mentions.ts'
import { nameAt } from './candidates.ts'

const meets = /(?:同|与|和|会见|会晤|祝贺|接替|欢迎)(?=[㐀-鿿]{2,9}(?:举行|共同|互致|当选|连任|就任|通电话))/g
const behind = /^(?:举行(?:[小大]范围)?会谈|共同(?!体)|互致|当选|连任|就任|通电话)/
/** So likely by sound alone. */
const clearName = 3.5

/** All such names that are not taken, in text order. */
export function namesInDiplomacy(article: Segmented, taken: (at: number) => boolean): readonly NameMention[] {
  const { text } = article
  return matches(text, meets).flatMap(match => {
    const at = match.index + match[0].length
    const found = taken(at) ? null : nameAt(article, at, 'before', true)
    if (found?.shape !== 'foreign' || found.score < clearName) return []
    if (taken(found.end - 1) || !behind.test(text.slice(found.end, found.end + 8))) return []
    const span = [at, found.end] as const
    return [{ name: text.slice(...span), span, titles: [], role: null, rule: 'name-in-diplomacy', remarks: [] }]
  })
}
