/**
 * Writes src/recognise/names/surnames.tsv: the surnames of two npm packages, which are read and not installed, with our own additions.
 *
 *   npx -y -p pinyin-pro@3.29.4 -p segment@0.1.3 -- node scripts/name-surnames.ts
 *
 * Rows already in the file keep their class, so a row mended by hand stays mended.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { rowsOf } from '../src/rows-of.ts'

const OUT = new URL('../src/recognise/names/surnames.tsv', import.meta.url)

/** The hundred most frequent by the Ministry of Public Security's name report for 2020 (85.9 % of the people). */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤'
/** The next few hundred, each with several hundred thousand people or frequent in a region. */
const USUAL =
  '康易乔文安邢赖樊殷施庞洪倪梅翟俞温芦季毕颜鲁柳聂关焦欧涂章申兰霍齐卓詹岳耿童游鲍路祝辛左柯佟曲牛苗尤凌谷单管包纪舒屈蓝冉骆饶华伍阎葛裴成解应郁丘甘褚盛尚柴项滕车房宁司甄隋靳封景党栗仇宫班巩盖闻简米麦桂缪祁阮边卞喻穆占晏邬臧戚连娄鄢费卜代商池冷楚晋荆敖国储匡苑原官竺桑冀翁瞿刁宗卫柏胥苟蒲佘查艾鞠衡古窦苍阚寇荣丛迟冼揭粟帅雍巫邸仲仝尉鹿席牟植湛宿郎岑郜元蒙危朴晁沙裘亓覃禹寻区展莘翦虞芮卿师燕郗计邝寿扈辜劳谌沃贡农傅习敬佴檀邰战位楼种盘宾屠籍暴侍郇谈凤乐付萧于谯冶蔺蔚库郦麻慕隆门宣滑撒扎尕仁'
/** Rare and regional ones, many of them ordinary words as well. */
const RARE =
  '东丰乌乜买亍云井亢仉介从仰仵伊伏佀但保信修俸候兀充公六养冠凃刀刑利勒勾千卑历厉厍双句召吉后员呙咎哈喀喇堵夔多天奎奚妥姬完宓宦宰家富寸尧尼居山岩嵇巢巴布帖年幸广庄底庚庹庾廉延弋弓弘归忻怀恩惠慎戈戎戢户扆扶承拜排揣撖操支於早昌昝暨本朵束杭松栾桓殳毋比汝汲沐沓泰洒浦海渠溥濮炎牧狄玄玉琚璩瓮生甯畅百皮益盍相睢矣矫矿祖禄福禤秋秘税稽空笃符笪粘糜索綦繁红纳终经续缑罕羊羿者能自芈苌英茆茹荀药莱菅蒯蓟蓬薄虎虢融行要言訾诸贲越轩达过逄通逯那邴郄郏郤都鄂酆酒释钭钮钻铁银锁长闪闵阙阳阴降陡隗隽雒青韶须鬲鱼鲜黑时明平水来才花衣母步和权强全干扬茅由满容木普练贝印贠訚禚缐遆偰昃俎蹇褟冮爨刕僧蔄郈颉弭弥靖沮濯狐疏皋睦竹蚁衷逢赏赫麹墨迮隰郐鄣郸萨摆忽勉脱宛肇依杞起字茶思零闭侬磨苻漕敦凡淡俱拓问图太南咸初别折招星智淦线旷表洛邳鄄谏晟炅厚励郅麴昱呼'
const COMPOUND =
  '欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 慕容 尉迟 长孙 东方 公孙 宇文 端木 呼延 濮阳 淳于 单于 钟离 闻人 赫连 轩辕 独孤 鲜于 闾丘 南宫 第五 拓跋 完颜 纳兰 贺兰 万俟 澹台 公冶 宗政 太史 叶赫 东郭 西门 南门 百里 公羊 仲孙 司空 司寇 亓官 巫马 公西 漆雕 乐正 梁丘 左丘 谷梁 相里 东野 爱新觉罗 那拉 瓜尔佳 钮祜禄 富察 耶律 哥舒 斛律 费莫 佟佳 宿勤 屈突 侯莫陈 羊舌 太叔 徐离 欧侯 陆费 范姜 张简'.split(
    ' ',
  )

const packageFile = (name: string, file: string): string => {
  for (const bin of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(dirname(bin), name, file)
    if (bin.endsWith('.bin') && existsSync(path)) return readFileSync(path, 'utf8')
  }
  throw new Error(`${name} is not on the path. Call this script as its first lines say.`)
}

const pinyin = packageFile('pinyin-pro', 'dist/esm/data/surname.mjs').matchAll(/^\s+([一-鿿]+):/gm)
const segment = (packageFile('segment', 'lib/module/CHS_NAMES.js').split('DOUBLE_NAME_1')[0] ?? '').matchAll(
  /'([一-鿿]+)'/g,
)
const fromPackages = [...pinyin, ...segment].map(match => match[1] ?? '').filter(name => name !== '鬱')

type Kind = 'common' | 'usual' | 'rare'
const classes = new Map<string, Kind>()
const add = (names: Iterable<string>, kind: Kind): void => {
  for (const name of names) if (!classes.has(name)) classes.set(name, kind)
}
if (existsSync(OUT)) for (const [name = '', kind = ''] of rowsOf(OUT)) classes.set(name, kind as Kind)
add(COMMON, 'common')
add(USUAL, 'usual')
add(COMPOUND, 'rare')
add(fromPackages, 'rare')
add(RARE, 'rare')

const rows = [...classes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
writeFileSync(
  OUT,
  `# Surnames of one character, then of two and more, in order of code point. Columns: surname, class.
# common: the hundred most frequent; usual: the next few hundred; rare: few people, often an ordinary word as well.
# Sources: Ministry of Public Security name report for 2020 (common), pinyin-pro 3.29.4 and segment 0.1.3 (MIT), regional
# ones added by hand. scripts/name-surnames.ts adds what is missing and keeps these rows: mend classes here.
${rows.map(row => row.join('\t')).join('\n')}\n`,
)
console.log(rows.length, 'surnames')
