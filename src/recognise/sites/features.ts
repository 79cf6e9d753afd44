/** Mountains, waters and the like that the segmenter's dictionary knows as places: 喜马拉雅山脉, 晋阳湖, 黄河. */

import type { Segmented } from '../../article.ts'
import { matches } from '../../matches.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { characters } from '../characters.ts'

const isFeature = characters('山湖江河岛岭峡湾原')
const least = 3

/** 省道103线, 312国道: roads by number. */
const numbered = /(?:省道|国道|县道)[A-Z]?\d{1,4}线?|[A-Z]?\d{3}(?:国道|省道|县道)/g
const roadsOf = (text: string): readonly Span[] =>
  text.includes('道') ? matches(text, numbered).map(match => [match.index, match.index + match[0].length] as const) : []

/** Words of three characters and more that end so and are known as places. */
export function featuresOf({ text, wordEnds }: Segmented): readonly Span[] {
  const found: Span[] = [...roadsOf(text)]
  let start = 0
  for (let at = 1; at < wordEnds.length; at++) {
    if (wordEnds[at] !== 1) continue
    if (at - start >= least && isFeature(text.charCodeAt(at - 1)) && wordClass(text, start, at) === WordClass.place)
      found.push([start, at])
    start = at
  }
  return found
}
