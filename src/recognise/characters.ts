/** A set of characters, asked by code unit: one look into an array, where a regular expression would allocate. */
export function characters(...members: readonly string[]): (code: number) => boolean {
  const inside = new Uint8Array(1 << 16)
  for (const character of members.join('')) inside[character.charCodeAt(0)] = 1
  return code => inside[code] === 1
}
