/** Runs a question of the library, or the user's own Cypher, on a store. */

import type { Answer, Sink } from '../graph/sink.ts'
import type { Question } from './library.ts'
import { freeParameters, type Given, questionParameters } from './parameters.ts'
import { refuseWrongForms } from './refuse.ts'

export function askQuestion(sink: Sink, question: Question, given: Given): Promise<Answer> {
  return sink.query(question.cypher, questionParameters(question, given))
}

/** Cypher of the user's own is refused on the embedded engine where its rows would be wrong. */
export async function askCypher(sink: Sink, cypher: string, given: Given): Promise<Answer> {
  if (sink.engine === 'embedded') refuseWrongForms(cypher)
  return sink.query(cypher.trim().replace(/;$/, ''), freeParameters(given))
}
