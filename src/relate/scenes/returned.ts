import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind } from '../../record.ts'
import { gathering, type Scene } from './scene.ts'

const backInside =
  /^(?:会上|会议(?:指出|强调|要求|还|听取|审议)|座谈会上|仪式上|开幕式上|签约仪式上|[㐀-鿿]{2,4}在(?:讲话|致辞|总结|致词)[时中])/
const closing = /(?:参加|出席|列席)(?:了)?(?:会议|座谈会|推进会|现场会|[㐀-鿿]{0,6}仪式|开幕式)[。]?$/

/** 刘某、王某参加会见|。 behind the banquet that followed it. */
const received = /(?:参加|出席|陪同)(?:了)?(会见|会谈)[。]?$/
const kindOf: Readonly<Record<string, EventKind>> = { 会见: 'reception', 会谈: 'talk' }

/** As many characters of the end of sentence `i` as the patterns above read. */
const lastWords = ({ text, sentences }: Recognised, i: number): string => {
  const [from, end] = sentences[i]?.span ?? [0, 0]
  return text.slice(Math.max(from, end - mostLast), end)
}
const mostLast = 12

/** 会上，… behind a tour before or after the meeting speaks of the meeting again, and so does …参加会议. */
export function returned(article: Recognised, scenes: readonly Scene[]): readonly Scene[] {
  const moved = new Map<number, number>()
  scenes.forEach((scene, at) => {
    for (const i of scene.sentences.slice(1)) {
      const word = received.exec(lastWords(article, i))?.[1] ?? ''
      if (word === '') continue
      const meant = scenes.findLastIndex((other, before) => before < at && other.kind === kindOf[word])
      if (meant >= 0 && scene.kind !== kindOf[word]) moved.set(i, meant)
    }
    if (gathering.has(scene.kind)) return
    const meeting = scenes.findLastIndex((other, i) => i < at && gathering.has(other.kind))
    if (meeting < 0) return
    let back = false
    for (const i of scene.sentences.slice(1)) {
      back ||= backInside.test(article.text.slice(...(article.sentences[i]?.span ?? [0, 0])))
      if (back || closing.test(lastWords(article, i))) moved.set(i, meeting)
    }
  })
  return scenes.map((scene, at) => ({
    ...scene,
    sentences: [
      ...scene.sentences.filter(i => !moved.has(i)),
      ...[...moved].filter(([, to]) => to === at).map(([i]) => i),
    ],
  }))
}
