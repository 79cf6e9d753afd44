import type { Quote } from '../segment/quotes.ts'

/** Words that a finding rests on: of an office (`p1/0`, `+0`), of an event (`e1`), else of the person's name. */
export type Proof = Readonly<{ article: string; key: string; office?: string; event?: string }>

/** What a check sees: in words, by which words of articles, and the call that would mend it. */
export type Suspicion = Readonly<{
  check: string
  sure: 'impossible' | 'doubtful'
  what: string
  proofs: readonly Proof[]
  mend: string
}>

/** A suspicion with the sentences it rests on. */
export type Finding = Omit<Suspicion, 'proofs'> &
  Readonly<{
    evidence: readonly Readonly<{
      article: string
      document: string
      published: string | null
      publisher: string | null
      quote: Quote
    }>[]
  }>
