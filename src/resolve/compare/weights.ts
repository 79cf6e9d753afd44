import file from './weights.json' with { type: 'json' }

/** What can be found out about two profiles: the names of the weights. */
export type Finding = keyof typeof file.weights

/** One thing found: what, how many times it counts, and the words that say why. */
export type Evidence = Readonly<{ what: Finding; times: number; why: string }>

/** How sure one has to be to join, in bits: `strict` joins least, `loose` most. */
export const strictness = file.strictness
export type Strictness = keyof typeof file.strictness

/** All the people who are in the news, in bits: how unlikely it is that two of them are one. */
export const prior: number = file.prior

export const bitsOf = ({ what, times }: Evidence): number => file.weights[what] * times
