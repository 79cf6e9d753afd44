/** The one function that we use of the standard's library, which carries no types. */
declare module 'edtf' {
  /** Throws for anything that is no EDTF date up to the level. */
  export function parse(date: string, constraints?: { level?: number }): unknown
}
