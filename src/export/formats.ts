/** What `renmai export` can write, in the order in which people are told. */
export const exportFormats = ['neo4j-admin'] as const

export type ExportFormat = (typeof exportFormats)[number]
