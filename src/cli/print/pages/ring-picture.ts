import { escaped } from '../../../escaped.ts'
import type { Ring } from './page.ts'

/** Sizes in pixels; labels stand outside the ring. */
const [width, height, radius] = [900, 620, 220]
const [x0, y0] = [width / 2, height / 2]

type Place = Readonly<{ x: number; y: number; angle: number }>

/** The centre with all others in a ring, the first on top and on clockwise; lines are thicker the more they share. */
export function ringPicture({ title, centre, around, between }: Ring): string {
  if (around.length === 0) return ''
  const places = new Map(around.map(({ id }, i) => [id, placeOf(i, around.length)]))
  const most = Math.max(...around.map(({ weight }) => weight))
  const chords = between.flatMap(({ a, b }) => chord(places.get(a), places.get(b)))
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(title)}">`,
    ...chords,
    ...around.map(({ id, weight }) => tie(places.get(id), 1 + (5 * weight) / most)),
    ...around.map(({ id, name }) => node(places.get(id), name)),
    `<circle class="centre" cx="${x0}" cy="${y0}" r="9"/><text x="${x0}" y="${y0 - 14}" text-anchor="middle">${escaped(centre)}</text>`,
    '</svg>',
  ].join('\n')
}

const rounded = (value: number): number => Math.round(value * 10) / 10

function placeOf(at: number, count: number): Place {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2
  return { x: rounded(x0 + radius * Math.cos(angle)), y: rounded(y0 + radius * Math.sin(angle)), angle }
}

const chord = (a: Place | undefined, b: Place | undefined): readonly string[] =>
  a === undefined || b === undefined ? [] : [`<line class="between" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>`]

const tie = (place: Place | undefined, thick: number): string =>
  place === undefined
    ? ''
    : `<line class="tie" x1="${x0}" y1="${y0}" x2="${place.x}" y2="${place.y}" stroke-width="${rounded(thick)}"/>`

/** The label leads away from the ring; straight above and below it is centred, and further out than its neighbours. */
function node(place: Place | undefined, name: string): string {
  if (place === undefined) return ''
  const side = Math.cos(place.angle)
  const anchor = side > 0.1 ? 'start' : side < -0.1 ? 'end' : 'middle'
  const x = rounded(x0 + (radius + 14) * side)
  const y = rounded(y0 + (radius + (anchor === 'middle' ? 34 : 16)) * Math.sin(place.angle) + 4)
  return `<circle class="node" cx="${place.x}" cy="${place.y}" r="6"/><text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(name)}</text>`
}
