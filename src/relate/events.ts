/** Events: each scene with who was there, who chaired, who spoke, when and where. */

import type { Recognised } from '../recognise/mentions.ts'
import type { Event, Project, Span } from '../record.ts'
import { attendedOf, type Telling } from './attendance.ts'
import { clausesOf } from './clauses.ts'
import { bodiesOfScene } from './event-bodies.ts'
import { whenOf } from './event-date.ts'
import { placesOfScene } from './event-places/index.ts'
import { type Named, personNamed } from './people.ts'
import { type Act, actsOf } from './roles.ts'
import { scenesOf } from './scenes/index.ts'
import type { Scene } from './scenes/scene.ts'
import { sessionOf } from './session.ts'
import { lectureActs } from './signs/lectures.ts'
import { sizeOf } from './size.ts'
import { speechesOf } from './speech.ts'

/** The article's events in order, keys e1, e2 …; a scene that nobody attended by name is none. */
export function eventsOf(
  article: Recognised,
  people: readonly Named[],
  { projects, bodies, home }: Pick<Telling, 'projects' | 'bodies' | 'home'>,
): readonly Event[] {
  const clauses = clausesOf(article)
  const acts = [...actsOf(article, clauses), ...lectureActs(article)]
  const briefs = Map.groupBy(scenesOf(article, clauses, acts), scene => scene.brief)
  return [...briefs.values()]
    .flatMap(scenes => eventsOfBrief({ article, people, projects, bodies, home, clauses, acts, scenes }))
    .map((event, i) => ({ ...event, key: `e${i + 1}` }))
}

function eventsOfBrief(told: Omit<Telling, 'scene' | 'before'>): readonly Event[] {
  const before: Event[] = []
  for (const [i, scene] of told.scenes.entries()) {
    const event = eventOf({ ...told, scene, before }, i)
    if (event) before.push(event)
  }
  return before
}

function eventOf(telling: Telling, i: number): Event | null {
  const { article, people, scene } = telling
  const attended = attendedOf(telling)
  if (attended.length === 0) return null
  const inScene = (sentence: number) => scene.sentences.includes(sentence)
  const present = new Set(attended.map(each => each.person))
  return {
    key: '',
    kind: scene.kind,
    act: scene.act,
    name: scene.name,
    ...whenOf(telling, attended),
    place: placesOfScene(article, scene, telling.bodies),
    session: sessionOf(article.text.slice(sentenceStart(article, scene), scene.evidence[1])),
    size: sizeOf(article, scene, attended.length),
    mode: modeOf(article, scene),
    attended,
    chaired: telling.acts
      .filter(act => act.verb.class === 'chair' && inScene(act.sentence) && chairs(article, act))
      .flatMap(act => personNamed(people, act.mention) ?? [])
      .filter(person => present.has(person.key))
      .filter((person, at, all) => all.indexOf(person) === at)
      .map(person => ({ person: person.key, name: person.name, evidence: chairEvidence(telling, person) })),
    spoke: speechesOf(
      article,
      telling.acts.filter(act => inScene(act.sentence)),
      people,
    ).filter(each => present.has(each.person)),
    projects: telling.projects.filter(project => toldOf(article, scene, project)).map(project => project.name),
    organizations: bodiesOfScene(telling, attended),
    evidence: scene.evidence,
    rule: i === 0 ? scene.rule : `${scene.rule}/later-scene`,
  }
}

const sentenceStart = ({ sentences }: Recognised, { evidence }: Scene): number =>
  sentences.find(({ span }) => evidence[0] >= span[0] && evidence[0] < span[1])?.span[0] ?? evidence[0]

/** The project is named in the sentences of the scene. */
const toldOf = (article: Recognised, scene: Scene, { name, aliases }: Project): boolean =>
  scene.sentences.some(i => {
    const words = article.text.slice(...(article.sentences[i]?.span ?? [0, 0]))
    return [name, ...aliases].some(each => words.includes(each))
  })

/** 主持会议, not 主持工作的副县长 and not 主持人. */
const chairs = (article: Recognised, { verb }: Act): boolean =>
  !/^(?:人|工作|全面|日常|县|市|区|省|院|局)/.test(article.text.slice(verb.span[1], verb.span[1] + 2)) ||
  verb.word !== '主持'

function chairEvidence({ acts }: Telling, person: Named): Span {
  return acts.find(act => act.verb.class === 'chair' && person.mentions.includes(act.mention))?.evidence ?? [0, 0]
}

function modeOf(article: Recognised, scene: Scene): Event['mode'] {
  const text = scene.sentences.map(i => article.text.slice(...(article.sentences[i]?.span ?? [0, 0]))).join('')
  if (/视频(?:会议|连线|方式|形式|调度|出席|会晤|会见|会谈|发言)|线上|云端|电视电话会议/.test(text)) return 'video'
  return scene.kind === 'other' ? 'unknown' : 'inPerson'
}
