/** Rules that a researcher may leave out, since they are what the study is about. */
export const optional = ['colleagues', 'rank'] as const
export type Optional = (typeof optional)[number]
