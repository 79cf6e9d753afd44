import { expect, test } from 'vitest'
import { score } from '../../src/score/index.ts'
import { goldDocument, predicted } from '../../src/score/shape.ts'
import { goldFile, records } from './fixtures/county.ts'

const { articles, document, home } = goldDocument.parse(goldFile)
const gold = articles.map(article => ({ ...article, document, home: article.home ?? home }))
const { layers, errors } = score(
  gold,
  records.map(it => predicted.parse(it)),
)

/** Counted by hand from the fixture. */
test.each([
  ['article', { right: 2, gold: 3, predicted: 3 }],
  ['title', { right: 1, gold: 1, predicted: 1 }],
  ['byline', { right: 1, gold: 1, predicted: 2 }],
  ['home', { right: 2, gold: 2, predicted: 2 }],
  ['person', { right: 3, gold: 5, predicted: 4 }],
  ['office (organ + post)', { right: 1, gold: 3, predicted: 3 }],
  ['office (post only)', { right: 2, gold: 3, predicted: 3 }],
  ['event', { right: 1, gold: 3, predicted: 2 }],
  ['event kind', { right: 1, gold: 3, predicted: 2 }],
  ['event date', { right: 0, gold: 3, predicted: 2 }],
  ['attended', { right: 2, gold: 4, predicted: 3 }],
  ['chaired', { right: 1, gold: 1, predicted: 1 }],
  ['spoke', { right: 0, gold: 1, predicted: 0 }],
  ['event place', { right: 1, gold: 1, predicted: 1 }],
  ['event project', { right: 1, gold: 1, predicted: 1 }],
  ['project', { right: 1, gold: 1, predicted: 1 }],
  ['place', { right: 1, gold: 2, predicted: 1 }],
  ['organization', { right: 1, gold: 1, predicted: 2 }],
])('%s', (layer, expected) => expect(layers[layer]).toMatchObject(expected))

test('errors name field, article and wording', () => {
  expect(errors).toContainEqual({ layer: 'person', what: 'missed', article: '900-2', key: '陈知远' })
  expect(errors).toContainEqual({ layer: 'person', what: 'extra', article: '900-2', key: '陈知' })
  expect(errors).toContainEqual({ layer: 'article', what: 'missed', article: '900-3', key: '900-3' })
})
