import { z } from 'zod'

/**
 * What derived edges are made by. `small`: a closed meeting of at most so many named people counts as small; `largest`:
 * one of more makes no pairs at all, since hundreds in one hall need not have met.
 */
export type DeriveSettings = Readonly<{ small: number; largest: number }>

/** What one store holds besides the facts; each store of a workspace has its own. */
export type GraphSettings = Readonly<{ claims: boolean; derive: DeriveSettings | null }>

export const usualDerive: DeriveSettings = { small: 10, largest: 100 }

const derive = z.object({ small: z.int().min(2), largest: z.int().min(2) })
const shape = z.object({ claims: z.boolean().default(false), derive: derive.nullable().default(null) })

/** The settings as the workspace keeps them for a store; `{}` is a store of facts alone. */
export const parseSettings = (text: string): GraphSettings => shape.parse(JSON.parse(text))
