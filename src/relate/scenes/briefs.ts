/** News in brief: several items under one headline, each with a line of its own above it. */
import type { Recognised } from '../../recognise/mentions.ts'

const leastHeads = 2
const longestHead = 30
const inBrief = /快讯|简讯|短讯|短波|集锦|简明新闻|要闻速览|新闻摘要|一句话新闻|综述三则|两则|三则|四则/

/**
 * The sentences of each brief, in order: a line without a full stop above longer ones begins one. One list where the
 * article is one piece.
 */
export function briefsOf(article: Recognised, body: readonly number[]): readonly (readonly number[])[] {
  if (!inBrief.test(article.title ?? '')) return [body]
  const heads = body.filter(i => isHead(article, i))
  if (heads.length < leastHeads) return [body]
  const starts = [...new Set([body[0] ?? 0, ...heads])]
  return starts.map((start, at) => body.filter(i => i >= start && i < (starts[at + 1] ?? Infinity)))
}

/** A short line that stands alone in its paragraph and ends without a mark. */
function isHead({ text, sentences }: Recognised, i: number): boolean {
  const [before, own, next] = [sentences[i - 1], sentences[i], sentences[i + 1]]
  if (!own || !next || next.paragraph === own.paragraph || before?.paragraph === own.paragraph) return false
  const words = text.slice(...own.span).trim()
  return words.length > 3 && words.length <= longestHead && !/[。！？；，：…”]$/.test(words)
}
