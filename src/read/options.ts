import type { Columns } from './columns.ts'

/** What one run says about all its documents; a document's own fields win. */
export type ReadOptions = Readonly<{
  /** Date of publication, EDTF. */
  published?: string | null | undefined
  publisher?: string | null | undefined
  /** What 我县 means. */
  home?: string | null | undefined
  /** Which column of a table holds what. Default: known by their usual names. */
  columns?: Columns | undefined
  /** Standard input holds JSON Lines. Default: plain text. */
  jsonl?: boolean | undefined
  /** Bytes read for `-`. Default: the process's standard input. */
  stdin?: AsyncIterable<Uint8Array> | undefined
}>

export type ProblemKind =
  | 'missing'
  | 'unreadable'
  | 'loop'
  | 'empty'
  | 'binary'
  | 'json'
  | 'encoding'
  | 'too-long'
  | 'columns'
  | 'table'
  | 'html'

/** One input that was left out, or read with losses: where, and a sentence that says what happened and what to do. */
export type Problem = Readonly<{ where: string; kind: ProblemKind; message: string }>

export type OnProblem = (problem: Problem) => void
