import { rowsOf } from '../../rows-of.ts'

/** 县污水处理厂二期工程 → words 污水处理厂, phase 二期. */
export type ProjectName = Readonly<{ words: string; phase: string | null }>

const phase = /第?([一二三四五六七八九首\d]+)期/u
const suffix = /(?:建设)?(?:项目|工程)?(?:建设)?$/u
const ofHere = /^(?:我|全|本)?[省市县区旗州](?![场域政])/u

/**
 * A project's name without what papers add or leave out: quotation marks, 项目 and 工程, the place it belongs to. The
 * phase stands apart, since 一期 and 二期 are two projects, and neither is the whole.
 */
export function projectName(printed: string, home: string | null): ProjectName {
  const plain = printed.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')
  const local = home !== null && plain.startsWith(home) ? plain.slice(home.length) : plain.replace(ofHere, '')
  const words = local.replace(suffix, '').replace(phase, '').replace(suffix, '')
  const number = phase.exec(plain)?.[1] ?? null
  return { words: words === '' ? plain : words, phase: number === null ? null : `${number === '首' ? '一' : number}期` }
}

const general = rowsOf(new URL('general-project-words.tsv', import.meta.url))
  .map(([words = '']) => words)
  .toSorted((a, b) => b.length - a.length)

const onlyGeneral = new RegExp(`^(?:${general.join('|')})+$`, 'u')

/** 污水处理厂, 康养酒店: every county has one, so that the name does not say which. */
export const isGeneral = (words: string): boolean => words.length < 3 || onlyGeneral.test(words)
