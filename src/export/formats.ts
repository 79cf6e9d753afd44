/** Formats of one file that programs of others read. */
export const exchangeFormats = ['ftm', 'jsonld', 'cypher'] as const

export type ExchangeFormat = (typeof exchangeFormats)[number]

/** What `renmai export` can write, in the order in which people are told. */
export const exportFormats = ['neo4j-admin', 'panels', ...exchangeFormats] as const

export type ExportFormat = (typeof exportFormats)[number]
