import { ranks } from '../record.ts'

/** 1 for 国家级正 to 10 for 乡科级副; 11 for an office without rank. */
export function rankOrder(rank: string | null): number {
  const at = rank === null ? -1 : ranks.indexOf(rank)
  return at === -1 ? ranks.length + 1 : at + 1
}
