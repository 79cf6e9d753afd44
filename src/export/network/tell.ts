import type { NetworkOptions } from './options.ts'

const meanings: Readonly<Record<NetworkOptions['weighting'], string>> = {
  count: 'the number of meetings that the two shared',
  newman: 'the sum of 1/(n−1) over the meetings that the two shared, n people being named there',
  distance: 'the sum of 1/d over the meetings that the two shared, their names standing d places apart',
}

/** What a network shows, in one sentence. */
export const weighted = ({ ties, weighting }: NetworkOptions): string =>
  ties === 'person-person'
    ? `People who took part in the same meetings. The weight is ${meanings[weighting]}.`
    : `A network of two kinds of nodes (${ties}). The weight is the number of ${ties === 'person-office' ? 'terms' : 'meetings'}.`
