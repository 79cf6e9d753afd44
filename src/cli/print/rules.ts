/** Each rule that stands in a record, with the file it is in: whoever doubts a fact can read why it was found. */
const files: Readonly<Record<string, string>> = {
  'title-before-name': 'src/recognise/names/slots.ts',
  'title-before-list': 'src/recognise/names/slots.ts',
  'name-before-title': 'src/recognise/names/slots.ts',
  'name-after-role': 'src/recognise/names/slots.ts',
  'list-after-role': 'src/recognise/names/slots.ts',
  'name-before-verb': 'src/recognise/names/open.ts',
  'name-with-particulars': 'src/recognise/names/particulars.ts',
  'name-in-appointment': 'src/recognise/names/appointed.ts',
  'dotted-name': 'src/recognise/names/dotted.ts',
  'name-in-diplomacy': 'src/recognise/names/diplomacy.ts',
  'bare-list': 'src/recognise/names/open.ts',
  'same-name': 'src/recognise/names/spread.ts',
  'title-behind-name': 'src/recognise/names/titles-behind.ts',
  'named-occasion': 'src/relate/signs/named.ts',
  'act-with-subject': 'src/relate/signs/acts.ts',
  'going-somewhere': 'src/relate/signs/acts.ts',
  'group-went': 'src/relate/signs/groups.ts',
  'told-in-headline': 'src/relate/signs/index.ts',
  'at-occasion': 'src/relate/signs/named.ts',
  'said-at-occasion': 'src/relate/signs/said-at.ts',
  'lecture-tour': 'src/relate/signs/lectures.ts',
  'answers-press': 'src/relate/signs/acts.ts',
  delegation: 'src/relate/signs/delegations.ts',
  journey: 'src/relate/signs/acts.ts',
  trial: 'src/relate/signs/groups.ts',
  'interview-title': 'src/relate/scenes/interview.ts',
}

/** title-before-name → title-before-name (src/recognise/names/slots.ts); what stands behind / is how it was applied. */
export const ruleWithFile = (rule: string): string => {
  const file = files[rule.split('/')[0] ?? '']
  return file === undefined ? rule : `${rule} (${file})`
}

/** All rules by name, for the test that holds this list true. */
export const knownRules: ReadonlyMap<string, string> = new Map(Object.entries(files))
