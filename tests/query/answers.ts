/** Every question with the values it is asked with in tests: on the small graph each has an answer. */
export const asked: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  career: [{ person: '林青禾' }, { person: 'p02' }],
  holders: [{ office: '云岭县人民政府县长' }, { office: 'f_vice' }],
  leaders: [
    { place: '云岭县', date: '2022-06-30' },
    { place: '149921', date: '2023-02-16', rank: '11' },
  ],
  meeting: [{ meeting: '全县防汛工作会议' }, { meeting: 'm7', date: '2023-02-15' }],
  met: [{ person: '林青禾' }, { person: 'p01', from: '2022-06-01', to: '2022-06-30', limit: '2' }],
  path: [
    { a: '许言蹊', b: '顾南乔' },
    { a: 'p01', b: 'p03' },
  ],
  places: [{}, { home: '云岭县', from: '2022-06-01', limit: '1' }],
  project: [{ project: 'j_spa' }],
  projects: [{}, { least: '100000000' }],
  'shared-meetings': [{ a: '林青禾', b: '何砚秋' }],
  speakers: [{}, { place: '云岭县', to: '2022-12-31' }],
}
