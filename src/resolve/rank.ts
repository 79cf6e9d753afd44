/** The ten steps of the civil-service law, highest first. */
const ranks = [
  '国家级正',
  '国家级副',
  '省部级正',
  '省部级副',
  '厅局级正',
  '厅局级副',
  '县处级正',
  '县处级副',
  '乡科级正',
  '乡科级副',
]

/** 1 for 国家级正 to 10 for 乡科级副; 11 for an office without rank. */
export function rankOrder(rank: string | null): number {
  const at = rank === null ? -1 : ranks.indexOf(rank)
  return at === -1 ? ranks.length + 1 : at + 1
}
