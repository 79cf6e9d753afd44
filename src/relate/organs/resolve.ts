/** Which organ a title means, in its full canonical form: 县委书记 in a paper of 长子县 → 中共长子县委员会 / 书记. */
import { chainAt } from '../../recognise/chain.ts'
import { countryOf as countryOfCity, type Division } from '../../recognise/gazetteer/index.ts'
import { nationalOrgans, posts } from '../../recognise/lexicon/index.ts'
import { countryOf } from '../../recognise/names/foreign.ts'
import { divisionOfLevel, type Level } from '../jurisdiction.ts'
import { type System, systems } from './systems.ts'

export type Seat = Readonly<{ organ: string; post: string; seat: string; base: string }>

export type ResolvedOffice = Readonly<{
  organ: string
  post: string
  seat: string
  place: Division | null
  /** The body without its party committee, which following posts share: 山西建投集团 of 山西建投集团党委. */
  body: string
  system: System | 'national' | 'foreign'
  /** What followed by rule and not from the words, in plain English; null when the words say it all. */
  inferred: string | null
}>

export type Context = Readonly<{
  home: Division | null
  /** Office before this one, of the same person or, in one sentence, of the person before. */
  previous: ResolvedOffice | null
  /** Village and township named last before the title. */
  village: string | null
  /** Place of the office named last in the article, for 省长 behind 江西省委书记 where no home is known. */
  near: Division | null
  township: string | null
}>

type Rule = (seat: Seat, context: Context) => ResolvedOffice | null

/** The organ of a title; the first rule that fits decides. `organ` is '' where nothing in the article settles it. */
export function resolveOffice(seat: Seat, context: Context): ResolvedOffice {
  for (const rule of rules) {
    const found = rule(seat, context)
    if (found) return found
  }
  return { ...seat, place: null, body: seat.organ, system: 'body', inferred: null }
}

/** 团县委 → 县团委, 共青团陕西省委 → 陕西省团委: the league's name goes behind the place. */
const league = (organ: string): string =>
  organ.replace(/^团([省市县区州旗镇])委/, '$1团委').replace(/^共青团(.+?)委(?:员会)?$/, '$1团委')

const plain = (organ: string): string =>
  league(organ)
    .replace(/^(?:中国共产党|中共)(?!中央)/, '')
    .replace(/第[零〇一二三四五六七八九十百\d]+届/, '')

/** 总书记, 国家主席, 国务委员, 中央政治局常委, 全国人大常委会委员长. */
const nationalOffice: Rule = (seat, { previous }) => {
  if (previous?.system === 'foreign' && seat.organ === '') return null
  const organ = plain(seat.organ.replace(/^中国(?=国务院|外交部|国家|全国)/, ''))
  const name = nationalByPost(seat, organ) ?? nationalOrgans.get(organ)?.name
  if (name) return { ...seat, organ: name, place: null, body: name, system: 'national', inferred: null }
  if (/^(?:政治局|书记处)$/.test(organ) && previous?.organ.startsWith('中国共产党中央委员会')) {
    const inside = `中国共产党中央委员会${organ}`
    return {
      ...seat,
      organ: inside,
      place: null,
      body: inside,
      system: 'national',
      inferred: 'organ of the title before',
    }
  }
  return null
}

function nationalByPost(seat: Seat, organ: string): string | null {
  if (seat.base === '总书记' && /^(?:|中央|中共中央|党中央)$/.test(organ)) return '中国共产党中央委员会'
  if (seat.base === '国务委员') return '国务院'
  if (seat.base === '总理' && organ === '') return '国务院'
  if (seat.base === '委员长' && organ === '') return '全国人民代表大会常务委员会'
  if (seat.base === '主席' && organ === '国家') return '中华人民共和国'
  return null
}

/** Posts whose body is in the word: 外长 → 外交部 / 部长, 参议长 → 参议院 / 议长. */
const bodyOfPost: Readonly<Record<string, readonly [body: string, post: string]>> = {
  外长: ['外交部', '部长'],
  财长: ['财政部', '部长'],
  防长: ['国防部', '部长'],
  参议长: ['参议院', '议长'],
  众议长: ['众议院', '议长'],
}

/** 俄罗斯总统, 法国外长, 政府副总理 behind a foreign title, 中国驻哈萨克斯坦大使. */
const foreignOffice: Rule = (seat, { previous }) => {
  const embassy = /驻[^驻]{2,}$/.test(seat.organ) ? embassyOf(seat.base) : null
  if (embassy) return foreign(seat, `${seat.organ}${embassy}`, seat.organ)
  const own = countryOf(seat.organ)
  const country = own ?? (previous?.system === 'foreign' ? previous.body : null)
  const inPost = bodyOfPost[seat.base]
  if (inPost) return foreign(withPost(seat, inPost[1]), `${country ?? ''}${inPost[0]}`, country ?? '')
  if (!country && posts.get(seat.base)?.system !== 'foreign') return null
  const whole = ministry(seat)
  if (own) return foreign(seat, partyAbroad(whole), own)
  if (country && whole !== seat.organ) return foreign(seat, country + whole, country)
  return foreign(
    seat,
    seat.organ === '' || seat.organ === '政府' ? `${country ?? ''}${seat.organ}` : seat.organ,
    country ?? '',
  )
}

const withPost = (seat: Seat, post: string): Seat => ({
  ...seat,
  post: seat.post.replace(seat.base, post),
  seat: seat.seat.replace(seat.base, post),
})

function embassyOf(base: string): string | null {
  if (/^(?:总领事|领事)$/.test(base)) return '总领事馆'
  return /^(?:大使|公使|参赞)$/.test(base) ? '大使馆' : null
}

const foreign = (seat: Seat, organ: string, country: string): ResolvedOffice => ({
  ...seat,
  organ,
  place: null,
  body: country,
  system: 'foreign',
  inferred: organ.startsWith(seat.organ) && seat.organ !== '' ? null : 'country of the title before',
})

/** 秘鲁农业|部长 → 秘鲁农业部. */
const ministry = ({ base, organ }: Seat): string =>
  base === '部长' && organ !== '' && !/[部会厅]$/.test(organ) ? `${organ}部` : organ

/** 越南共产党中央政治局 → 越南共产党中央委员会政治局, 古巴共产党中央 → 古巴共产党中央委员会. */
const partyAbroad = (organ: string): string => organ.replace(/(?<=党)中央(?=政治局|书记处|$)/, '中央委员会')

/** 村支书, 村主任, 村党总支书记: the village is the one named before. */
const villageOffice: Rule = (seat, { previous, village }) => {
  const { organ } = seat
  const own = /^(.*?[村寨屯])(?=村?(?:支书|主任|党|村委|支部|两委)|村?$|的?$)/.exec(organ)?.[1]
  const place =
    own && !generalVillage.test(own) ? own.replace(/(?<=.村)村$/, '') : (villageOf(previous?.body) ?? village)
  const body = villageBody(seat, organ)
  if (!body || !place) return null
  const post = seat.base === '村支书' || seat.base === '村支部书记' ? '书记' : seat.base === '村主任' ? '主任' : null
  return {
    organ: place + body,
    post: post ? seat.post.replace(seat.base, post) : seat.post,
    seat: post ? seat.seat.replace(seat.base, post) : seat.seat,
    place: null,
    body: place,
    system: 'body',
    inferred: own ? null : 'village named before',
  }
}

/** 贫困村, 本村: a kind of village, not its name. */
const generalVillage = /^(?:.{0,4}(?:贫困|小山|山|本|全|该|某|这个|那个|示范|行政|自然|邻))?村$/

const villageOf = (body: string | undefined): string | null => (body && /[村寨屯社区]$/.test(body) ? body : null)

function villageBody(seat: Seat, organ: string): string | null {
  if (/^(?:村支书|村支部书记)$/.test(seat.base)) return '党支部'
  if (seat.base === '村主任') return '村委会'
  return /^(?:.*[村寨屯])?(党总支|党支部|党委|村委会|居委会|村民委员会|支部)$/.exec(organ)?.[1] ?? null
}

/** 县长, 霍山县副县长, 辽宁省长: the post carries the level of its government. */
const levelPost: Rule = (seat, { home, previous, township, near }) => {
  if (!posts.get(seat.base)?.level || seat.base.startsWith('村')) return null
  const level = seat.base[0] as Level
  const chain = chainAt(seat.organ, 0, home)
  const rest = seat.organ.slice(chain.end).replace(/^(?:人民)?政府$/, '')
  const named = chain.divisions.at(-1)
  if (named && (rest === '' || rest === level)) return government(seat, named, null)
  if (seat.organ === '' || rest === '') {
    const place =
      divisionOfLevel(level, previous?.place ?? null) ?? divisionOfLevel(level, home) ?? divisionOfLevel(level, near)
    if (place) return government(seat, place, `${level} is ${place.name}`)
    const town = townOf(previous) ?? (township?.endsWith(level) ? township : null)
    return stateBody(
      seat,
      town ? `${town}人民政府` : `${level}政府`,
      null,
      'government',
      town ? `${level} is ${town}` : null,
    )
  }
  if (previous?.system === 'foreign' || foreignCity(seat.organ))
    return foreign(seat, seat.organ, previous?.system === 'foreign' ? previous.body : '')
  if (/[镇乡县市区州旗]$/.test(seat.organ)) return stateBody(seat, `${seat.organ}人民政府`, null, 'government', null)
  return null
}

const foreignCity = (organ: string): boolean => {
  const country = countryOfCity(organ.replace(/[市州省]$/, ''))
  return country !== null && country !== '中国'
}

/** 中共梅白乡委员会 → 梅白乡. */
const townOf = (previous: ResolvedOffice | null): string | null =>
  /^中共(.+[镇乡])委员会$/.exec(previous?.organ ?? '')?.[1] ?? null

const government = (seat: Seat, place: Division, inferred: string | null): ResolvedOffice =>
  stateBody(seat, `${place.name}人民政府`, place, 'government', inferred)

const stateBody = (
  seat: Seat,
  organ: string,
  place: Division | null,
  system: System,
  inferred: string | null,
): ResolvedOffice => ({
  ...seat,
  organ,
  place,
  body: organ,
  system,
  inferred,
})

/** What an organ's words say of the place: 福建省南平市|委, 县|委组织部, 我市|公安局. */
type Placed = Readonly<{
  place: Division | null
  placeName: string
  rest: string
  inferred: string | null
  bare: boolean
}>

const levelAhead = /^(?:我|全|本)?(自治区|自治州|自治县|地区|街道|[省市县区州旗盟镇乡])(?!场|域|际|村(?:振兴)|级|直)/

function placed(organ: string, { home, previous, township, near }: Context): Placed | null {
  const chain = chainAt(organ, 0, previous?.place ?? home)
  const last = chain.divisions.at(-1)
  const rest = organ.slice(chain.end)
  if (last) {
    const again = levelAhead.exec(rest)?.[1]
    const repeated = again !== undefined && last.name.endsWith(again) && rest.length > again.length
    const words = repeated ? rest.slice(again.length) : rest
    return { place: last, placeName: nameOf(chain.divisions), rest: words, inferred: null, bare: false }
  }
  const level = levelAhead.exec(organ)
  if (!level) return null
  const word = (level[1] === '自治州' ? '州' : level[1] === '自治县' ? '县' : level[1]) as Level
  const place =
    divisionOfLevel(word, previous?.place ?? null) ?? divisionOfLevel(word, home) ?? divisionOfLevel(word, near)
  const town = word === '镇' || word === '乡' ? township : null
  const name = place?.name ?? town
  if (!name) return { place: null, placeName: '', rest: organ, inferred: null, bare: true }
  return { place, placeName: name, rest: organ.slice(level[0].length), inferred: `${level[0]} is ${name}`, bare: true }
}

/** Counties and above by their own name, townships with what stands before them, provinces left out. */
function nameOf(divisions: readonly Division[]): string {
  const last = divisions.at(-1)
  if (last?.level !== 'township' && last?.level !== 'zone') return last?.name ?? ''
  return divisions
    .filter(place => place.level !== 'province')
    .map(place => place.name)
    .join('')
}

/** Organs of party and state with a place or level before them, or behind an office that has one: 县委常委、组织部长. */
const stateOrgan: Rule = (seat, context) => {
  const whole = departmentHead(seat)
  const organ = plain(whole.organ)
  const { previous } = context
  const found = placed(organ, context) ?? inherited(organ, previous)
  if (!found) return null
  const [rest, post] = partyGroup(found.rest, whole)
  if (found.placeName === '') return { ...unplaced(post, organ, rest), inferred: found.inferred }
  const rule = systems.map(each => [each, each.printed.exec(rest)] as const).find(([, match]) => match)
  if (rule?.[1]) {
    const name = rule[0].name(found.placeName, rule[1])
    return { ...post, organ: name, place: found.place, body: name, system: rule[0].system, inferred: found.inferred }
  }
  if (rest === '') return committeeOfPlace(post, found)
  return bodyOfPlace(post, organ, found, rest)
}

/** 组织部长 → 组织部 / 部长; 人武部部长 → 人武部 / 部长. */
function departmentHead(seat: Seat): Seat {
  const department = /^(组织部|宣传部|统战部|人武部|纪检组)[部组]?长$/.exec(seat.base)?.[1]
  if (!department) return seat
  const base = department === '纪检组' ? '组长' : '部长'
  return { ...withPost(seat, base), base, organ: seat.organ + department }
}

/** 县政府党组|副书记 → organ 县政府, post 党组副书记. */
function partyGroup(rest: string, seat: Seat): readonly [string, Seat] {
  if (!rest.endsWith('党组') || rest === '党组') return [rest, seat]
  return [rest.slice(0, -2), { ...seat, post: `党组${seat.post}`, seat: `党组${seat.seat}` }]
}

/** A title behind one with a place takes the place over: 县委常委、政府|副县长; …、公安局|局长. */
function inherited(organ: string, previous: ResolvedOffice | null): Placed | null {
  const bare = /^[省市县区州旗]委/.exec(previous?.organ ?? '')?.[0]
  if (bare && previous?.place === null && /^(?:组织部|宣传部|统战部|政法委|社会工作部|办公室)$/.test(organ))
    return { place: null, placeName: '', rest: bare + organ, inferred: `${bare} of the title before`, bare: true }
  if (!previous?.place || organ === '' || previous.system === 'foreign') return null
  const rule =
    systems.some(each => each.printed.test(organ) && !/^(?:党委|党工委)$/.test(organ)) ||
    /^(?:老干部局|网信办|编办|巡察办|党校|档案馆|机关工委|直属机关工委|政研室|督查室)$/.test(organ)
  const ownName = /.{3,}区(?:党工委|管委会|纪检监察工委)$/.test(organ)
  const bureau =
    organ.length <= 9 && !ownName && /(?:局|办|委|中心|管委会|工委)$/.test(organ) && previous.system !== 'body'
  if (!rule && !bureau) return null
  if (previous.system === 'body' && !/^(?:政府|人民政府|人大|政协)/.test(organ)) return null
  return {
    place: previous.place,
    placeName: previous.place.name,
    rest: organ,
    inferred: `place of the title before: ${previous.place.name}`,
    bare: true,
  }
}

/** The level word stays where the article does not say whose it is: 县委 / 书记. */
function unplaced(seat: Seat, organ: string, rest: string): ResolvedOffice {
  const printed = rest === '' ? organ : rest
  const expanded = printed
    .replace(/(?<=[省市县区州旗]委|政府)办$/, '办公室')
    .replace(/(?<=[省市县区州旗]委政法委)$/, '员会')
  const system: System = /委(?!员会)/.test(printed) ? 'party' : 'government'
  return { ...seat, organ: expanded, place: null, body: expanded, system, inferred: null }
}

/** 永济市|书记, 自治区|主席: nothing between place and post. */
function committeeOfPlace(seat: Seat, found: Placed): ResolvedOffice {
  const party = posts.get(seat.base)?.party === true
  const name = party ? `中共${found.placeName}委员会` : `${found.placeName}人民政府`
  return {
    ...seat,
    organ: name,
    place: found.place,
    body: name,
    system: party ? 'party' : 'government',
    inferred: found.inferred,
  }
}

/** 绛县教育局, 长治市城镇热力公司党委: as printed, a bare level word filled up. */
function bodyOfPlace(seat: Seat, printed: string, found: Placed, rest: string): ResolvedOffice {
  const organ = found.bare ? found.placeName + rest : printed.endsWith('党组') ? printed.slice(0, -2) : printed
  return { ...seat, organ, place: found.place, body: withoutCommittee(organ), system: 'body', inferred: found.inferred }
}

const withoutCommittee = (organ: string): string =>
  organ.replace(/(?:党委|党组|党总支|党支部|党工委|纪委|工会|管委会|董事会|理事会)$/, '')

/** A post without an organ takes that of the title before: 山西建投集团党委书记、|董事长 → 山西建投集团. */
const sharedOrgan: Rule = (seat, { previous }) => {
  if (seat.organ !== '' || !previous) return null
  const party = posts.get(seat.base)?.party === true
  const organ = party || previous.system === 'party' ? previous.organ : previous.body
  return { ...previous, organ, post: seat.post, seat: seat.seat, inferred: 'organ of the title before' }
}

/** A firm's own committee, a zone's board: 示范区党工委书记、|管委会主任 → the body before + 管委会. */
const innerBody: Rule = (seat, { previous }) => {
  if (!previous || !/^(?:党委|党组|纪委|工会|管委会|党工委|纪检监察工委|董事会|监事会|村委会|居委会)$/.test(seat.organ))
    return null
  if (previous.system !== 'body') return null
  const organ = previous.body + seat.organ
  return {
    ...seat,
    organ,
    place: previous.place,
    body: previous.body,
    system: 'body',
    inferred: 'body of the title before',
  }
}

/** Towns the gazetteer does not know: 某某镇党委 → 中共某某镇委员会. */
const unknownTown: Rule = seat => {
  const town = /^(.{1,9}?[镇乡])(?:党委|人民政府|政府|人大)$/.exec(plain(seat.organ))
  if (!town?.[1]) return null
  const party = seat.organ.endsWith('党委')
  const organ = party
    ? `中共${town[1]}委员会`
    : seat.organ.endsWith('人大')
      ? `${town[1]}人民代表大会`
      : `${town[1]}人民政府`
  return stateBody(seat, organ, null, party ? 'party' : 'government', null)
}

/** Firms, schools, villages, groups: the organ as printed. */
const printedBody: Rule = seat => {
  if (seat.organ === '') return null
  const [organ, post] = partyGroup(ministry(seat), departmentHead({ ...seat, organ: ministry(seat) }))
  return { ...post, organ, place: null, body: withoutCommittee(organ), system: 'body', inferred: null }
}

const rules: readonly Rule[] = [
  nationalOffice,
  foreignOffice,
  villageOffice,
  levelPost,
  innerBody,
  stateOrgan,
  unknownTown,
  sharedOrgan,
  printedBody,
]
