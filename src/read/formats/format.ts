import type { Document } from '../../article.ts'
import type { Source } from '../find.ts'
import type { OnProblem, ReadOptions } from '../options.ts'

/**
 * One kind of file: the documents of a source in order. What cannot be read is told to `onProblem` in a full sentence
 * and left out. Readers with a library load it when the first such file comes.
 */
export type Format = (source: Source, options: ReadOptions, onProblem: OnProblem) => AsyncIterable<Document>
