/** The lexicon: the lists, where names end by them, and one trie to find their words in a text. */
export * from './edges.ts'
export * from './lists.ts'
export * from './words.ts'
