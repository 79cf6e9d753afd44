/** What a title's organ is taken to be before it is resolved: what the words leave to the reader. */
import type { Division } from '../recognise/gazetteer/index.ts'
import type { Title } from '../recognise/titles.ts'
import { assemblyOf } from './organs/assemblies.ts'

/** 全国优秀|县委书记, 全国模范|检察官: praise, not an office. */
export const isHonour = ({ words }: Title): boolean =>
  /^(?:全[国省市县区州])?(?:优秀|模范|先进|最美|十佳|十大|杰出)/.test(words)

/** The organ's words; for a post called behind a name what the article as a whole makes of it. */
export function organWords(text: string, title: Title, rule: string, home: Division | null): string {
  if (rule !== 'name-before-title' || home !== null) return title.words
  // 习近平主席 in a paper of the whole country: the president. In a county's paper 张三主席 may be anybody.
  if (title.seat === '主席') return '国家'
  // 桑晚舟|委员 asks, 殳怀瑾|常委 proposes: members of the assembly that meets.
  if (title.words === '' && /^(?:委员|常委)$/.test(title.seat)) return assemblyOf(text, title.seat) ?? ''
  return title.words
}
