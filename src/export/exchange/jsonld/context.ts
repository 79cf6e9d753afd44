/**
 * What the words of the file mean, given in the file itself. `renmai:` stands for our own ids (renmai:p_1a2b) and, where
 * schema.org has no word, for our own labels and properties (renmai:sizeNamed, renmai:HOME).
 */
export const context = {
  '@vocab': 'http://schema.org/',
  renmai: 'urn:renmai:',
  id: '@id',
  type: '@type',
  eventAttendanceMode: { '@type': '@vocab' },
} as const

export const iri = (id: string): string => `renmai:${encodeURIComponent(id)}`

/** The properties that have a value. */
export const known = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null))

/** Our own words for what schema.org has none for: home → renmai:home. */
export const own = (
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> => Object.fromEntries(names.map(name => [`renmai:${name}`, properties[name]]))
