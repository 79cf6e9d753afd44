import type { Manifest } from '../manifest.ts'
import type { BundleOptions } from '../options.ts'

type Steps = Readonly<{ without: readonly string[]; options: BundleOptions }>

/**
 * The commands that made a bundle, to be run by hand: DOCUMENTS stands for the folder of the documents of a run, with the
 * `renmai.yaml` of the run in it, and `workspace` for the folder that the ledgers are copied to before the second step.
 */
export const commandsOf = (runs: Manifest['runs'], { without, options }: Steps): readonly string[] => [
  ...runs.map(run => ['renmai build DOCUMENTS --out workspace', ...flags(saidBy(run))].join(' ')),
  ['renmai resolve --out workspace', ...flags([['without', without.join(',')]])].join(' '),
  ['renmai bundle -o BUNDLE --out workspace', ...flags(askedBy(options))].join(' '),
  'renmai replay BUNDLE --documents DOCUMENTS',
]

type Flags = readonly (readonly [name: string, value: string | boolean | null])[]

const saidBy = ({ home, published, publisher, prefix, columns }: Manifest['runs'][number]): Flags => [
  ...([
    ['home', home],
    ['published', published],
    ['publisher', publisher],
    ['prefix', prefix],
  ] as const),
  [
    'columns',
    columns === null
      ? null
      : Object.entries(columns)
          .map(pair => pair.join('='))
          .join(','),
  ],
]

const askedBy = (options: BundleOptions): Flags => [
  ['with', options.with.join(',') || 'nothing'],
  ['no-text', !options.text],
  ['include-private', options.private],
  ['title', options.title],
  ...options.authors.map(author => ['author', author] as const),
]

const flags = (all: Flags): readonly string[] =>
  all.flatMap(([name, value]) => {
    if (value === null || value === false || value === '') return []
    return value === true ? [`--${name}`] : [`--${name} ${quoted(value)}`]
  })

/** As a shell takes it: 'O''Brien' → 'O'\\''Brien'. */
const quoted = (value: string): string => (/^[\w,./=:-]+$/u.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`)
