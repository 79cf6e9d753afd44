/** Scenes: stretches of an article that tell one occasion each: a morning's tour, the meeting after it. */
import { eventVerbs, occasionHeads } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { EventKind, Span } from '../record.ts'
import type { Clause } from './clauses.ts'
import type { Act } from './roles.ts'
import type { Verb } from './verbs.ts'

export type Scene = Readonly<{
  /** Numbers of its sentences in the article. */
  sentences: readonly number[]
  kind: EventKind
  /** Printed act: 召开, 调研. */
  act: string
  name: string
  /** Words that tell of the occasion. */
  evidence: Span
  rule: string
}>

/** What a sentence tells of an occasion. */
type Sign = Readonly<{ sentence: number; kind: EventKind; act: string; name: string; span: Span; rule: string }>

const kindOfVerb: Partial<Record<Verb['class'], EventKind>> = {
  go: 'inspection',
  inspect: 'inspection',
  visit: 'visit',
  receive: 'reception',
  talk: 'talk',
  correspond: 'other',
  sign: 'signing',
  ceremony: 'ceremony',
  activity: 'activity',
  interview: 'interview',
  act: 'other',
}
/** Time and order words at the front of a sentence that open another scene. */
const opensScene =
  /^(?:与会|参会|会前|会后|会议前|会议结束后|座谈会?前|座谈会?后|座谈结束后|活动前|活动后|活动结束后|仪式前|仪式后|仪式结束后|[㐀-鿿]{2,8}结束后|[㐀-鿿]{2,3}式前|报告会后|调研结束后|考察结束后|期间，|当天(?:上午|中午|下午|晚上?)?|当日(?:上午|下午|晚上?)?|当晚|同日|同一天|随后|之后|下午|晚上|上午|次日|第二天|\d{1,2}日(?:上午|下午|晚上?)?|\d{1,2}月\d{1,2}日(?:上午|下午|晚上?)?|此前|[在]?座谈会上|在随后)/
const interviewTitle = /——访|[专采]访|访谈|对话|接受.{0,8}采访|答记者问/
/** Occasions that are only referred to or still to come. */
const referred = /(?:精神|要求|部署|决定|决议|报告|方案|纪要|通知|期间|以来|召开前|筹备)/
const future = /(?:将于|将在|将举行|将召开|拟于|即将|筹备|迎接)/

/** All scenes of an article in order; none where it tells of people or things but of no occasion. */
export function scenesOf(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Scene[] {
  const body = article.sentences.flatMap((sentence, i) => (sentence.part === 'body' ? [i] : []))
  const interview = interviewScene(article, body)
  if (interview) return [interview]
  const told = signsOf(article, clauses, acts)
  const signs = told.some(sign => sign.sentence < (body[0] ?? 0) + reach)
    ? told
    : [...titleSigns(article, clauses, acts, body[0] ?? 0), ...told]
  const starts = body.filter((i, at) => at === 0 || startsScene(article, i, signs))
  const pieces = starts.map((start, at) => body.filter(i => i >= start && i < (starts[at + 1] ?? Infinity)))
  return returned(article, joined(pieces.map(sentences => sceneOf(article, sentences, signs))))
}

/** A body that names no occasion in its lead may have one in the headline: 李俊杰与…召开劳务输出合作座谈会. */
function titleSigns(
  article: Recognised,
  clauses: readonly Clause[],
  acts: readonly Act[],
  lead: number,
): readonly Sign[] {
  const inTitle = (i: number) => article.sentences[i]?.part === 'title'
  const named = clauses
    .filter(clause => inTitle(clause.sentence))
    .flatMap(clause =>
      article.terms.occasions
        .filter(([start, end]) => start >= clause.span[0] && end <= clause.span[1])
        .map(head => ({ clause, head })),
    )
    .flatMap(({ clause, head }) => {
      const verb = clause.verbs.find(each => each.class === 'hold' || each.class === 'attend' || each.class === 'chair')
      return verb ? (occasionSign(article, clause, verb, head) ?? []) : []
    })
  const done = acts.flatMap(({ verb, sentence, evidence }) => {
    const kind = inTitle(sentence) && verb.class !== 'go' ? kindOfVerb[verb.class] : undefined
    return kind ? [sign(kind, verb, sentence, evidence)] : []
  })
  return [...named, ...done].slice(0, 1).map(each => ({ ...each, sentence: lead, rule: 'told-in-headline' }))
}

function startsScene(article: Recognised, i: number, signs: readonly Sign[]): boolean {
  const sentence = article.sentences[i]
  if (!sentence) return false
  const text = article.text.slice(...sentence.span)
  const own = signs.filter(sign => sign.sentence === i)
  if (own.length === 0) return false
  if (besides.test(text) || otherLead(article, i, own)) return true
  return opensScene.test(text) && !tellsOn(article, own, signs, i)
}

/** 刘结一还来到…, 丁薛祥还参观…: one more thing that the same people did. */
const besides =
  /^[^，。]{0,24}?还(?:先后|一同|共同|分别)?(?:参观|来到|走进|考察|出席|会见|看望|种植|前往|调研|慰问|走访)/

/** A paragraph that begins with somebody new, with title, who acts alone: 中央宣讲团成员…刘结一在江西南昌作宣讲报告. */
function otherLead(article: Recognised, i: number, own: readonly Sign[]): boolean {
  const [sentence, before] = [article.sentences[i], article.sentences[i - 1]]
  if (!sentence || before?.part !== 'body' || before.paragraph === sentence.paragraph) return false
  if (!own.some(sign => sign.rule === 'act-with-subject' && sign.kind === 'activity')) return false
  const lead = article.names.find(mention => mention.span[0] >= sentence.span[0])
  const start = lead?.titles[0]?.span[0]
  if (!lead || start === undefined || start - sentence.span[0] > 2) return false
  return !article.names.some(mention => mention.name === lead.name && mention.span[0] < sentence.span[0])
}

/** 上午9时30分，启动式…开始: the occasion was named before, so the same one goes on. */
function tellsOn(article: Recognised, own: readonly Sign[], signs: readonly Sign[], i: number): boolean {
  const name = own.find(sign => sign.rule === 'named-occasion')?.name.slice(-leastShared) ?? ''
  if (
    name.length < leastShared ||
    /^(?:会前|会后|与会|随后|[㐀-鿿]{2,8}结束后)/.test(article.text.slice(article.sentences[i]?.span[0] ?? 0))
  )
    return false
  return signs.some(sign => sign.sentence < i && sign.name.endsWith(name))
}

const leastShared = 3

/** A piece without an occasion of its own belongs to the one before it. */
function joined(pieces: readonly (Scene | readonly number[])[]): readonly Scene[] {
  const scenes: Scene[] = []
  let waiting: readonly number[] = []
  for (const piece of pieces) {
    const last = scenes.at(-1)
    if ('kind' in piece) {
      scenes.push({ ...piece, sentences: [...waiting, ...piece.sentences] })
      waiting = []
    } else if (last) scenes[scenes.length - 1] = { ...last, sentences: [...last.sentences, ...piece] }
    else waiting = [...waiting, ...piece]
  }
  return scenes
}

const gathering: ReadonlySet<EventKind> = new Set(['conference', 'talk', 'signing', 'ceremony'])
const backInside =
  /^(?:会上|会议(?:指出|强调|要求|还|听取|审议)|座谈会上|仪式上|开幕式上|签约仪式上|[㐀-鿿]{2,4}在(?:讲话|致辞|总结|致词)[时中])/
const closing = /(?:参加|出席|列席)(?:了)?(?:会议|座谈会|推进会|现场会|[㐀-鿿]{0,6}仪式|开幕式)[。]?$/

/** 会上，… behind a tour before or after the meeting speaks of the meeting again, and so does …参加会议. */
function returned(article: Recognised, scenes: readonly Scene[]): readonly Scene[] {
  const moved = new Map<number, number>()
  scenes.forEach((scene, at) => {
    if (gathering.has(scene.kind)) return
    const meeting = scenes.findLastIndex((other, i) => i < at && gathering.has(other.kind))
    if (meeting < 0) return
    let back = false
    for (const i of scene.sentences.slice(1)) {
      const text = article.text.slice(...(article.sentences[i]?.span ?? [0, 0]))
      back ||= backInside.test(text)
      if (back || closing.test(text)) moved.set(i, meeting)
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

function sceneOf(article: Recognised, sentences: readonly number[], signs: readonly Sign[]): Scene | readonly number[] {
  const first = sentences[0] ?? 0
  const near = signs.filter(sign => sentences.includes(sign.sentence) && sign.sentence < first + reach)
  const best = bestSign(near)
  if (!best) return sentences
  return {
    sentences,
    kind: kindOf(article, best),
    act: best.act,
    name: best.name || headline(article),
    evidence: best.span,
    rule: best.rule,
  }
}

/** Guests came: what is called 座谈会 is then a talk of two sides. */
const guests = /来(?:到)?我[县市区州旗]|考察团|来访|一行(?:来|到|赴)|率.{0,12}(?:团|队)来|双方/

const kindOf = (article: Recognised, best: Sign): EventKind =>
  best.kind === 'conference' && /(?:座谈会|协商会|恳谈会)$/.test(best.name) && guests.test(article.text)
    ? 'talk'
    : best.kind

/** How many sentences into a scene its occasion must have been told. */
const reach = 4

/** The first sentence that tells one decides; in it a reception told first, else a named occasion, goes before a verb. */
function bestSign(signs: readonly Sign[]): Sign | null {
  const first = signs[0]
  if (!first) return null
  const same = signs.filter(sign => sign.sentence === first.sentence)
  const act = same.find(sign => sign.rule !== 'going-somewhere')
  return act?.kind === 'reception' ? act : (same.findLast(sign => sign.rule === 'named-occasion') ?? act ?? first)
}

function signsOf(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Sign[] {
  return [...namedOccasions(article, clauses), ...actSigns(article, acts), ...groupSigns(article, clauses)].sort(
    (a, b) => a.sentence - b.sentence || a.span[0] - b.span[0],
  )
}

/** 召开…推进会, 出席…仪式, …座谈会在县会议中心举行: an occasion with a verb of holding, attending or chairing. */
function namedOccasions(article: Recognised, clauses: readonly Clause[]): readonly Sign[] {
  return clauses.flatMap(clause => {
    const heads = article.terms.occasions.filter(([start, end]) => start >= clause.span[0] && end <= clause.span[1])
    const verb = clause.verbs.find(each => each.class === 'hold' || each.class === 'attend' || each.class === 'chair')
    if (heads.length === 0 || !verb || article.sentences[clause.sentence]?.part !== 'body') return []
    return heads.flatMap(head => occasionSign(article, clause, verb, head) ?? [])
  })
}

function occasionSign(article: Recognised, clause: Clause, verb: Verb, head: Span): Sign | null {
  const { text } = article
  const word = text.slice(...head)
  const behind = text.slice(head[1], head[1] + 4)
  if (referred.test(behind) || future.test(text.slice(...clause.span))) return null
  const start = nameStart(article, clause, head)
  const name = text.slice(start, head[1])
  if (name === word && (word === '会议' || word === '活动') && verb.class !== 'chair' && verb.class !== 'attend')
    return null
  const kind = occasionHeads.get(word) ?? 'conference'
  return {
    sentence: clause.sentence,
    kind,
    act: verb.word,
    name,
    span: [Math.min(start, verb.span[0]), Math.max(head[1], verb.span[1])],
    rule: 'named-occasion',
  }
}

/** An occasion's name begins behind the verb or the mark before it: 召开|供热工程项目协调会. */
function nameStart(article: Recognised, clause: Clause, head: Span): number {
  const before = clause.verbs.filter(
    verb => verb.span[1] <= head[0] && (verb.class === 'hold' || verb.class === 'attend' || verb.class === 'chair'),
  )
  const name = clause.names.findLast(mention => mention.span[1] <= head[0])
  const date = article.dates.findLast(({ span }) => span[1] <= head[0] && span[0] >= clause.span[0])
  return Math.max(clause.span[0], before.at(-1)?.span[1] ?? 0, name?.span[1] ?? 0, date?.span[1] ?? 0)
}

/** Sentences that report offences tell of no occasion, whatever verbs they hold. */
const offence = /违纪|违法|违规|受贿|处分|涉嫌|立案|典型案例|典型问题|被查|审查调查/

/** Verbs of acting together with a named subject: [李晓军]调研…, [仝立新]会见…. */
function actSigns(article: Recognised, acts: readonly Act[]): readonly Sign[] {
  return acts.flatMap(({ verb, sentence, evidence }): readonly Sign[] => {
    const kind = eventVerbs.get(verb.word) ?? kindOfVerb[verb.class]
    const place = article.sentences[sentence]
    if (!kind || place?.part !== 'body' || offence.test(article.text.slice(...place.span))) return []
    return [sign(kind, verb, sentence, evidence)]
  })
}

const collective =
  /^(?:[会座开][㐀-鿿]{0,3}[前后]，?|随后，?)?(?:全体)?(?:与会(?:人员|代表|领导|嘉宾|者)|参会人员|参会代表)/
const trial = /公开审理|开庭审理|公开宣判|一审宣判/

/** 与会人员实地观摩…, …公开审理了…一案: a group or a court acts. */
function groupSigns(article: Recognised, clauses: readonly Clause[]): readonly Sign[] {
  return article.sentences.flatMap((sentence, i): readonly Sign[] => {
    if (sentence.part !== 'body') return []
    const text = article.text.slice(...sentence.span)
    const verb = clauses
      .filter(clause => clause.sentence === i)
      .flatMap(clause => clause.verbs)
      .find(each => each.class === 'go' || each.class === 'inspect' || each.class === 'visit')
    if (verb && collective.test(text))
      return [{ sentence: i, kind: 'visit', act: verb.word, name: '', span: verb.span, rule: 'group-went' }]
    const court = trial.exec(text)
    if (!court) return []
    const start = sentence.span[0] + court.index
    return [
      { sentence: i, kind: 'other', act: court[0], name: '', span: [start, start + court[0].length], rule: 'trial' },
    ]
  })
}

const sign = (kind: EventKind, verb: Verb, sentence: number, span: Span): Sign => ({
  sentence,
  kind,
  act: verb.word,
  name: '',
  span,
  rule: verb.class === 'go' ? 'going-somewhere' : 'act-with-subject',
})

function interviewScene(article: Recognised, body: readonly number[]): Scene | null {
  if (!interviewTitle.test(article.title ?? '')) return null
  const first = article.sentences[body[0] ?? 0]
  if (!first) return null
  return {
    sentences: body,
    kind: 'interview',
    act: '采访',
    name: headline(article),
    evidence: first.span,
    rule: 'interview-title',
  }
}

const headline = (article: Recognised): string =>
  (article.title ?? '').split('\n')[0]?.trim() ||
  article.text.slice(...(article.sentences[0]?.span ?? [0, 0])).slice(0, 30)
