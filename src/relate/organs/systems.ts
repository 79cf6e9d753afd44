/** Organs of party and state by what is printed behind the place: 委组织部 → 中共X县委员会组织部. In order, first fit wins. */

export type System = 'party' | 'government' | 'congress' | 'cppcc' | 'discipline' | 'law' | 'mass' | 'body'

type Rule = Readonly<{
  printed: RegExp
  system: System
  /** Canonical name from the jurisdiction's name and the match. */
  name: (place: string, match: RegExpExecArray) => string
}>

/** 一二五团, 国营某农场: regiments and farms that the list of places has. */
export const isUnit = (place: string): boolean => /(?:团|[农牧林渔]场)$/.test(place)

const party = (place: string): string => `中共${place}委员会`
const departments =
  '组织部|宣传部|统战部|统一战线工作部|社会工作部|政法委员会|政法委|办公室|办公厅|办|秘书处|研究室|政策研究室|政研室|巡察办|巡察工作领导小组办公室|巡视办|编办|机构编制委员会办公室|党校|党史研究室|党史办|档案馆|档案局|直属机关工委|直属机关工作委员会|机关工委|老干部局|网信办|网络安全和信息化委员会办公室|改革办|全面深化改革委员会办公室|财经办|农办|农村工作领导小组办公室|外办|台办|国安办|督查室|讲师团|文明办|农工部|农村工作部|政府信访局|两新工委|教育工委|目督办|保密办|机要局|巡察组|考核办|市域办|审改办|军民融合办|依法治县办|依法治市办'

const expanded = (department: string): string =>
  department === '办' ? '办公室' : department === '政法委' ? '政法委员会' : department

export const systems: readonly Rule[] = [
  // 经济开发区东汪镇党委: a town the gazetteer does not have below a place it has
  {
    printed: /^(.{2,14}[镇乡])党委$/,
    system: 'party',
    name: (place, match) => party(place + (match[1] ?? '')),
  },
  // 镇党委, 自治区党委, 县委, 县委员会, 喀什|地委
  {
    printed: /^(?:党委|委|地委|委员会)$/,
    system: 'party',
    name: place => (place.endsWith('街道') ? `中共${place}工作委员会` : isUnit(place) ? `${place}党委` : party(place)),
  },
  {
    printed: /^党工委$/,
    system: 'party',
    name: place =>
      /(?:街道|街道办事处)$/.test(place) ? `中共${place.replace('办事处', '')}工作委员会` : `${place}党工委`,
  },
  {
    printed: new RegExp(`^(?:党委|委|委员会)(${departments})$`),
    system: 'party',
    name: (place, match) => party(place) + expanded(match[1] ?? ''),
  },
  {
    printed: /^(组织部|宣传部|统战部|统一战线工作部|社会工作部|政法委员会|政法委)$/,
    system: 'party',
    name: (place, match) => party(place) + expanded(match[1] ?? ''),
  },
  {
    printed: /^(?:党委|委|委员会)(.{2,20}(?:局|办|办公室|委员会|领导小组|专班|室|中心))$/,
    system: 'party',
    name: (place, match) => party(place) + (match[1] ?? ''),
  },
  {
    printed: /^(?:人民政府|政府|党政|行署|行政公署)$/,
    system: 'government',
    name: (place, match) =>
      match[0].startsWith('行')
        ? `${place}行政公署`
        : place.endsWith('特别行政区')
          ? `${place}政府`
          : `${place}人民政府`,
  },
  { printed: /^(?:人民政府|政府)(?:办|办公室)$/, system: 'government', name: place => `${place}人民政府办公室` },
  { printed: /^(?:人民政府|政府)办公厅$/, system: 'government', name: place => `${place}人民政府办公厅` },
  { printed: /^人民政府党组|政府党组$/, system: 'government', name: place => `${place}人民政府` },
  {
    printed:
      /^(?:第[一二三四五六七八九十]+届)?(?:人大|人大常委会|人民代表大会|人民代表大会常务委员会)(?:常委会|常务委员会)?(?:党组)?$/,
    system: 'congress',
    name: place => (/[镇乡]$/.test(place) ? `${place}人民代表大会` : `${place}人民代表大会常务委员会`),
  },
  {
    printed: /^(?:第[一二三四五六七八九十]+届)?(?:政协|政协委员会|政协党组|政协常委会)$/,
    system: 'cppcc',
    name: place => `中国人民政治协商会议${place}委员会`,
  },
  {
    printed: /^(?:纪委|纪律检查委员会|纪委监委|纪委、监委)$/,
    system: 'discipline',
    name: place => `中共${place}纪律检查委员会`,
  },
  { printed: /^(?:监委|监察委|监察委员会)$/, system: 'discipline', name: place => `${place}监察委员会` },
  { printed: /^(?:人民法院|法院)$/, system: 'law', name: place => `${place}人民法院` },
  { printed: /^(?:中级人民法院|中级法院|中院)$/, system: 'law', name: place => `${place}中级人民法院` },
  { printed: /^(?:高级人民法院|高级法院|高院)$/, system: 'law', name: place => `${place}高级人民法院` },
  { printed: /^(?:人民检察院|检察院)$/, system: 'law', name: place => `${place}人民检察院` },
  { printed: /^(?:人民武装部|人武部)$/, system: 'body', name: place => `${place}人民武装部` },
  { printed: /^(?:总工会)$/, system: 'mass', name: place => `${place}总工会` },
  { printed: /^(?:妇联|妇女联合会)$/, system: 'mass', name: place => `${place}妇女联合会` },
  { printed: /^(?:团委|共青团委员会)$/, system: 'mass', name: place => `共青团${place}委员会` },
]
