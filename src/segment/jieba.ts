/** The only place that knows nodejieba. */
import { readFileSync } from 'node:fs'
import nodejieba from 'nodejieba'

/** The package's types leave out the paths of its dictionaries. */
const { DEFAULT_DICT } = nodejieba as typeof nodejieba & Readonly<{ DEFAULT_DICT: string }>

/** Words of a stretch of Han characters, in order; joined they give the stretch. Unknown words by the HMM. */
export const cut = (han: string): readonly string[] => nodejieba.cut(han, true)

/** The segmenter's dictionary as it is on disk: one `word frequency tag` a line. */
export const dictionaryText = (): string => readFileSync(DEFAULT_DICT, 'utf8')
