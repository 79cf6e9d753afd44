/** A mention by its article and its key there. */
export type MentionRef = Readonly<{ article: string; key: string }>

/** Two mentions, in any order. */
type MentionPair = readonly [MentionRef, MentionRef]

/**
 * What people decided, attached to the mentions of today: pairs that are one person, and pairs that are two. They win
 * over every rule, also over that of one article and across names (李军 = 李君).
 */
export type Decided = Readonly<{ same: readonly MentionPair[]; different: readonly MentionPair[] }>

export const nothingDecided: Decided = { same: [], different: [] }

export const refKey = ({ article, key }: MentionRef): string => `${article} ${key}`
