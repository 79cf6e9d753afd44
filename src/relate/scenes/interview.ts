import type { Recognised } from '../../recognise/mentions.ts'
import { headline, type Scene } from './scene.ts'

/** “部长通道”, “代表通道”: whoever passes there answers the press. */
const interviewTitle = /——访|(?:部长|代表|委员)通道|专访|采访|访谈(?!会)|对话(?![会关机协式]|合作|交流)|答记者问/
const several = /[两三四五六七八九多]场/

/** A whole article that its headline calls an interview; null where it does not, or where several were given. */
export function interviewScene(article: Recognised, body: readonly number[]): Scene | null {
  if (!interviewTitle.test(article.title ?? '') || several.test(article.title ?? '')) return null
  const first = article.sentences[body[0] ?? 0]
  if (!first || /[两三四五六]场[^，。]{0,8}采访/.test(article.text.slice(...first.span))) return null
  return {
    sentences: body,
    kind: 'interview',
    act: '采访',
    name: headline(article),
    evidence: first.span,
    rule: 'interview-title',
    brief: 0,
    own: null,
  }
}
