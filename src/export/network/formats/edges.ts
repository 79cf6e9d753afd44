import type { Format } from './file.ts'

/** One tie a line, by ids: source, target, weight, with tabs between them. */
export const edges: Format = network => [
  {
    part: null,
    extension: 'txt',
    *lines() {
      for (const { from, to, weight } of network.ties()) yield `${from.id}\t${to.id}\t${weight}`
    },
  },
]
