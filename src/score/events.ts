import type { Gold, GoldEvent, PredictedEvent } from './shape.ts'
import { tidy } from './tidy.ts'

type Pairing = Readonly<{
  partnerOf: (gold: GoldEvent) => PredictedEvent | null
  /** Gold's id for a paired event, else an id of its own that no gold event has. */
  idOf: (predicted: PredictedEvent) => string
}>

/**
 * Pairs the events of an article by who was there (Jaccard), date and kind breaking ties. Events with nobody in common
 * are the same only where date and kind both agree.
 */
export const pairEvents = (gold: Gold, predicted: readonly PredictedEvent[]): Pairing => {
  const ranked = gold.events
    .flatMap(event => predicted.map(other => ({ event, other, score: likeness(event, other) })))
    .sort((a, b) => b.score - a.score)
  const partners = new Map<GoldEvent, PredictedEvent>()
  const ids = new Map<PredictedEvent, string>()
  for (const { event, other, score } of ranked) {
    if (score < 0.1 || partners.has(event) || ids.has(other)) continue
    partners.set(event, other)
    ids.set(other, event.id)
  }
  return {
    partnerOf: event => partners.get(event) ?? null,
    idOf: event => ids.get(event) ?? `${gold.id}-extra-${predicted.indexOf(event)}`,
  }
}

const likeness = (gold: GoldEvent, predicted: PredictedEvent): number =>
  jaccard(new Set(gold.attended.map(tidy)), new Set(predicted.attended.map(tidy))) +
  (tidy(gold.date) === tidy(predicted.date) ? 0.05 : 0) +
  (gold.kind === predicted.kind ? 0.05 : 0)

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (!a.size && !b.size) return 0
  const both = [...a].filter(it => b.has(it)).length
  return both / (a.size + b.size - both)
}
