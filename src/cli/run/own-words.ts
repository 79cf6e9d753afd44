import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../errors.ts'
import { ownWordsVariable } from '../../read/lexicon-settings.ts'
import { readSettings, settingsFile } from '../../read/settings.ts'

/** Bytes of JSON; the environment of a worker process takes 128 KiB a variable. */
const mostBytes = 120_000

/**
 * Makes the own words that the `renmai.yaml` of these folders names hold for this process and its workers, and returns
 * them as JSON, empty when there are none. To be called before the stages are loaded: they read their lists once.
 */
export function useOwnWords(papers: readonly string[]): string {
  const found = papers.filter(it => existsSync(join(it, settingsFile))).map(ownWordsIn)
  const [words = '', other] = [...new Set(found.filter(it => it !== ''))]
  if (other !== undefined)
    throw new UsageError('the folders name different own words (lexicon in renmai.yaml); a run has one lexicon')
  if (Buffer.byteLength(words) > mostBytes)
    throw new UsageError(`the lexicon in renmai.yaml is larger than ${mostBytes} bytes; leave out what the lists have`)
  process.env[ownWordsVariable] = words
  return words
}

function ownWordsIn(folder: string): string {
  const { lexicon } = readSettings(folder)
  return lexicon === null ? '' : JSON.stringify(lexicon)
}
