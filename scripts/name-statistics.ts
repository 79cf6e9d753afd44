/**
 * Writes statistics.tsv, words.tsv and transliteration.tsv in src/recognise/names/ from the segmenter's own dictionary and
 * part-of-speech tables, and a list of names in an npm package that is read and not installed:
 *
 *   npx -y -p segment@0.1.3 -- node scripts/name-statistics.ts
 *
 * statistics.tsv: how much likelier a character is in a role of a Han name than in running words. Given-name characters are
 * counted over dictionary entries tagged `nr` of two and three characters behind a surname (each once: their frequencies
 * come from novels), mixed with the table's emissions for names. Surnames take their shares from the name report of 2020, as
 * the dictionary is full of 令狐 and 韦小宝. The background is every other entry, weighted by frequency.
 * words.tsv: ordinary words that begin with a surname, which look like names and are none.
 * transliteration.tsv: the same likelihood for names written after their sound, from the entries tagged `nrt`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

import { rowsOf } from '../src/rows-of.ts'

const OUT = new URL('../src/recognise/names/', import.meta.url)
const DICT = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict')

type Entry = { word: string; count: number; tag: string }
const entries: Entry[] = readFileSync(join(DICT, 'jieba.dict.utf8'), 'utf8')
  .split('\n')
  .map(line => {
    const [word = '', count = '0', tag = ''] = line.trim().split(' ')
    return { word, count: Number(count), tag }
  })
  .filter(entry => /^[一-鿿]+$/.test(entry.word))

const surnames = new Map(rowsOf(new URL('surnames.tsv', OUT)).map(([name = '', kind = '']) => [name, kind] as const))

type Counts = Map<string, number>
const bump = (counts: Counts, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Share of each surname: the five greatest by the report, the other common ones by rank, the rest by class. */
const TOP = [0.0725, 0.0719, 0.0683, 0.0538, 0.0453]
const COMMON_ORDER =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤'
const surnameShare = (): Counts => {
  const shares: Counts = new Map()
  const rest = [...COMMON_ORDER].slice(TOP.length)
  const weights = rest.map((_, at) => 1 / (at + 8))
  const sum = weights.reduce((a, b) => a + b, 0)
  ;[...COMMON_ORDER].forEach((name, at) => {
    shares.set(name, TOP[at] ?? ((0.859 - 0.3118) * (weights[at - TOP.length] ?? 0)) / sum)
  })
  const ofClass = (kind: string): string[] =>
    [...surnames].filter(([s, k]) => s.length === 1 && k === kind).map(([s]) => s)
  for (const [kind, share] of [
    ['usual', 0.125],
    ['rare', 0.016],
  ] as const)
    for (const name of ofClass(kind)) shares.set(name, (shares.get(name) ?? 0) + share / ofClass(kind).length)
  return shares
}

const listedNames = (): string[] => {
  for (const bin of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(dirname(bin), 'segment/dicts/names.txt')
    if (bin.endsWith('.bin') && existsSync(file))
      return readFileSync(file, 'utf8')
        .split('\n')
        .map(line => line.split('|')[0]?.trim() ?? '')
  }
  throw new Error('The package segment is not on the path. Call this script as its first lines say.')
}

const middle: Counts = new Map()
const last3: Counts = new Map()
const last2: Counts = new Map()
const background: Counts = new Map()
const countName = (name: string, by: number): void => {
  const kind = surnames.get(name.charAt(0))
  if (kind === undefined || kind === 'rare') return
  if (name.length === 2) bump(last2, name.charAt(1), by)
  if (name.length !== 3) return
  bump(middle, name.charAt(1), by)
  bump(last3, name.charAt(2), by)
}
for (const { word, count, tag } of entries)
  if (tag === 'nr' || tag === 'nrfg') countName(word, 1)
  else if (tag !== 'nrt') for (const character of word) bump(background, character, count)
/** A list of real people's names weighs more than the dictionary's novels. */
for (const name of listedNames()) countName(name, 5)
/** Few names of two characters are listed: three tenths of their last characters come from names of three. */
const LEND = (0.3 / 0.7) * (total(last2) / total(last3))
for (const [character, count] of last3) bump(last2, character, LEND * count)

/** Emissions of the tagger's table in state B, M or E of `nr`, as probabilities. */
const emissions = (state: 'M' | 'E'): Counts => {
  const line =
    readFileSync(join(DICT, 'pos_dict/prob_emit.utf8'), 'utf8')
      .split('\n')
      .find(l => l.startsWith(`${state},nr:`)) ?? ''
  return new Map(
    line
      .slice(line.indexOf(':') + 1)
      .split(';')
      .flatMap(pair => {
        const [character = '', log = '-100'] = pair.split(',')
        return character === '' ? [] : [[character, Math.exp(Number(log))] as const]
      }),
  )
}

/** Part of the probability that comes from the dictionary's names, from the emissions, and from the background. */
const MIX = { names: 0.45, emissions: 0.47, background: 0.08 }
const backgroundTotal = total(background) + 8000 * 50
const chance = (character: string): number => ((background.get(character) ?? 0) + 50) / backgroundTotal

const roleScore = (counts: Counts, emitted: Counts): ((character: string) => number) => {
  const all = total(counts)
  return character => {
    const p =
      MIX.names * ((counts.get(character) ?? 0) / all) +
      MIX.emissions * (emitted.get(character) ?? 0) +
      MIX.background * chance(character)
    return Math.log(p / chance(character))
  }
}

const E = emissions('E')
const shares = surnameShare()
const surnameScore = (character: string): number => {
  const share = shares.get(character)
  return share === undefined ? -6 : Math.log(share / chance(character))
}
const scores = [surnameScore, roleScore(middle, emissions('M')), roleScore(last3, E), roleScore(last2, E)]
const characters = [
  ...new Set([...background.keys(), ...shares.keys(), ...middle.keys(), ...last3.keys(), ...last2.keys()]),
].sort()
const floor = [-6, ...[1, 2, 3].map(() => Math.log(MIX.background))]
const rows = characters.flatMap(character => {
  const values = scores.map(score => Math.max(-6, Math.min(8, score(character))))
  const told = values.some((value, at) => value > (floor[at] ?? 0) + 0.15)
  return told ? [[character, ...values.map(value => Math.round(value * 10))].join('\t')] : []
})

writeFileSync(
  new URL('statistics.tsv', OUT),
  `# How much likelier a character is in a Han name than in running words: ln P(character | role) - ln P(character), in tenths.
# Columns: character, as surname (-60: none), middle of three, last of three, last of two. In order of code point.
# Characters not listed: -60, ${floor
    .slice(1)
    .map(value => Math.round(value * 10))
    .join(
      ', ',
    )}. Sources: dictionary and tables of nodejieba 3.5.8 (MIT), name report of the Ministry of Public Security for 2020.
# Written by scripts/name-statistics.ts: change the script, not this file.
${rows.join('\n')}\n`,
)
console.log(`${rows.length} characters; names counted: ${total(middle)} of three, ${total(last2)} of two characters`)

/** Ordinary words that the dictionary tags as names or proper nouns, and words of official news that it lacks. */
const MORE_WORDS =
  '明白 武功 文明 和尚 王朝 阳光 陆军 卫星 雷达 荣誉 古老 丘陵 言语 冷笑 武林 明星 宫殿 权威 师傅 侍卫 封锁 宣言 胡同 玉米 师兄 顾问 花岗岩 贡献者 白雪 高峰 齐声 祖先 文武 石英 英勇 齐全 高潮 黄金周 洪水 顾客 公正 凤凰 辛勤 米粉 古建筑 玉石 胡子 青少年 叶子 安静 祖宗 保健 谢谢 白领 红旗 康复 鱼雷 沙滩 师范 梅花 诸如 吉祥 范畴 周转 诸侯 元帅 孙子 双拥 宁可 修正 比武 凌辱 高明 陈述 荣获 丛林 双喜 关怀 林立 明珠 王子 温泉 向阳 黎明 红外 布满 宫城 通达 陈列 宁静 养老 蓝天 金刚 左翼 师生 冷汗 天亮 安抚 高僧 许可 朱红 尼姑 原谅 容纳 布依族 杜绝 卓越 季后赛 晋升 仁兄 母亲 童子 祝贺 师母 东升 松树 兰花 岳父 蓬勃 史诗 过敏 英才 乌龟 凌厉 荣耀 胡闹 满怀 马背 桂花 高悬 毛巾 麦子 胡萝卜 张开 元老 银杏 周密 朴素 陈设 英俊 高薪 宾客 华丽 麻木 弘扬 恩师 燕子 金字塔 巴掌 练兵 白发 金黄 危机 安危 查明 胡涂 红宝石 张贴 周旋 练功 白云 田园 高耸 孔雀 师兄弟 才华 归公 古文 张嘴 张口 田野 许可证 慕名 仰天 廉政 凌空 雷声 钱财 安全性 温馨 铁路桥 蓝图 宣传部 铁青 殷勤 明智 陈旧 祝福 严正 贝壳 高昂 庄园 顾忌 高超 毋宁 宫阙 仁义 扬言 张罗 徐徐 古文化 高雅 郎君 高坡 常青 牛马 富豪 时髦 敬仰 天文台 敬畏 卫冕 吉普车 古董 施政 明朗 熊猫 钟声 红卫兵 明文 陶醉 农家乐 汪洋 全家福 高新区 白玉兰 滑雪 任凭 张扬 麻醉 周全 权贵 红光 毛发 白昼 敬佩 罗汉 水果湖 空旷 越冬 边远 张望 从政 柳树 言辞 许诺 白痴 须知 花白 王后 史前 晋级 涂抹 师爷 山后 巴结 权衡 但凡 苍天 黄牛 练武 孙女 洪亮 焦耳 鲁莽 通知书 盛世 于今 银行卡 索引 唐诗 农耕 富翁 仁慈 冉冉 从军 元宝 周详 别提 苏醒 容颜 利剑 祖父母 滑冰 荆棘 敬献 秋风 安全感 高强 严重者 冷清 通晓 归顺 侍奉 成仁 红霞 屠宰 暴风雨 师承 高尔夫 木兰 矫正 敬礼 马虎 齐备 连成 和睦 卓绝 云云 盖章 齐放 和善 党羽 冷冰冰 乐章 诸子 白花花 封疆 严重性 钟楼 解密 利禄 青壮年 连贯 燕麦 段时间 高招 普天下 诸葛 东道主 沙尘暴 荣幸 祖传 陶冶 暴君 楚楚 易溶 黄蜂 步履 文雅 阴冷 桂冠 查清 松柏 方正 华贵 占领区 安民 恩爱 安然 阴森 连胜 云彩 秋收 盘桓 占上风 修道院 凌驾 屈膝 白杨 和蔼 麦田 布阵 富丽 籍贯 盛怒 段子 幸存者 滑翔 曲线美 雷鸣 高中生 申请人 牟利 诸君 阴道炎 平添 红茶 常胜 恩赐 敬爱 周折 须眉 饶恕 祝寿 母爱 高阁 雷雨 盛衰 安逸 山洪 红颜 安达 封建制 史官 续航 矫健 何谓 高岭土 阴虚 言明 恩惠 宁死 保守派 陈年 梅雨 天灵盖 钟爱 温顺 贺喜 盛夏 秋千 高盛 白光 惠民 双赢 黑洞洞 鹿茸 金丹 花招 安神 苍生 简章 明白人 黑名单 陆海空 蓝光 白净 古文字 雷同 和暖 费尽 易懂 养老金 仁政 纪传体 尚武 厉鬼 付诸 索道 麻利 荣立 白皮书 冷不丁 常见病 牛仔 梅花鹿 鱼叉 冷凝 暴风雪 承继 蓝藻 怀柔 白刃 常备军 乐天 万幸 陈列馆 青绿 沙弥 殷实 满堂 苍翠 隐退 归隐 申请书 白皙 贺卡 游弋 花布 安闲 蒙昧 寿星 农民 话剧 盛赞 秋雨 越轨 顾盼 花园里 宿迁 单宁 闻言 杜撰 寻人 车驾 左旋 谢幕 苗木 武夫 文苑 师尊 蓝领 茅庐 纪念堂 满天飞 操作符 延寿 师姐 师专 安全带 双刃剑 龙卷风 耿直 林荫 左掌 张狂 华盖 鱼贯 顾问团 管风琴 松香 东北虎 后继 帅哥 苟且 曲直 扶正 公开信 荣膺 沙石 恩宠 庄稼人 庄稼汉 左联 唐突 丰年 陈列室 阴凉 安保 养蚕 冷宫 养蜂 通顺 连衣裙 童谣 银杏树 陆海军 红领巾 山珍 温和派 汤水 易燃 云豹 介绍信 后继者 宿舍楼 幸福感 印象派 公开化 多渠道 占领军 管家婆 广泛性 东南风 双掌 通信兵 严肃性 文献学 幸运儿 蓝皮书 司法权 敬老院 红艳艳 信天游 吉祥物 万分之 宣传品 宣传画 纪律性 舒适性 养羊业 纪念塔 连珠炮 麻醉剂 文科生 延展性 简言之 蔚蓝色 程式化 归纳法 蓝绿色 黄绿色 居留证 野生 满天星 白米饭 丰富性 明朗化 贡献率 安全法 占有者 宿舍区 成建制 本专科 封建性 平衡木 麻雀战 单身汉 水灵灵 高帽子 和平 普通 英语 英文 家族 通讯 金银 申报 天文 沙发 文科 天真 文教 保安 本科生 海战 国安 闻讯 和谈 国宝 双打 国语 管教 安内 富农 英明 满文 龙舟 海浪 双星 华美 家教 红利 万能 印发 高科技 全日制 高教 国旗班 红星 全美 伊始 保卫战 全盛 辛劳 广电 双联 全自动 虎豹 国文 红十字 昌盛 金库 普及率 扬帆 撒腿 和服 井喷 连片 路透 长虹 天然林 古语 长谈 文学奖 益处 自语 高质量 马上就 曾任 现任 侯任 时任 包联 文旅 农文旅 全县 全市 全区 全省 全镇 全乡 全村 全州 全旗 任前 常务 高标准 高效能 高素质 高层次 高技能 高起点 康养 文创 文体 文广 卫健 卫健委 国资 国资委 国企 国投 党建 党群 党政 党工委 党组 党纪 党史 党务 党校 党龄 党性 双碳 双减 双控 双创 双招 双引 万亩 万吨 万户 万人 万元 万头 万平方 易返贫 易地搬 安置点 房票 强链 强镇 强村 强军 强农 强国 强基 农旅 农发 农技 农机 农业 林草 林长 林长制 河长 河长制 路长 田长 田长制 项目 项目部 项目化 成果 成员 云上 云端 云平台 云计算 金服 金税 金秋 牵头 时代 时长 路演 路网 路长制 水务 水系 水保 水网 水美 管廊 管网 管护 管控 管委会 管办 华侨城 方舱 常态化 宣介 宣讲 宣讲团 宣教 宣誓 连线 连锁 连心 连廊 空天 牧民 牧业 牧区 温控 温室 温棚 单位 施工 施工方 施策 纪检 纪委 纪监 安监 安委会 安责 蒙医 藏医 房企 车企 车间 车队 乐享 乐业 和美 和谐 文明办 严管 严抓 严查 严防 严打 严守 严控 严把 应急 应急局 应知 应会 应享 应保 应收 应检 应接 应统 利企 利民 惠企 惠农 惠及 富民 富硒 强县 强市 强省 强企 强区 明察 明责 明码 明确 党委 党委书 高新 高铁 高速 高考 高校 高企 高地 路段 路面 路线 项目组 曾在 曾经 于此 于是 于心 于行 于民 于一体 平台 平战 平急 卫片 卫浴 支部 支农 支委 支队 支撑 支行 席位 席间 史馆 古村 古镇 古城 古树 古建 米业 麦收 花卉 花木 柏油 梁家 池塘 印章 印制 成群 步道 步行街 时空 时效 时段 和合 和田玉 步行 尚未 尚需 向好 向上 向善 向前 向新 向着 向全 向优 商贸 商圈 商超 商会 商协会 商务 商管 强化 强调 习作 车程 关停 关于 关工委 关爱 关键 充电桩 通车 通报 通关 通航 终身 终端 山水 山林 海洋 海警 海关 海警局 元宵 元旦 元月 元素 权责 权益 权属 要闻 要地 要素 真抓 阳台 沙棘 沙盘 荣军 荣退 景区 景点 景观 金牌 金融 金融办 石化 石墨 石材 白酒 白茶 黄酒 黄茶 龙头 龙虾 马拉松 马铃薯 钟点 钟情 钱款 周边 周报 周期 周年 周日 周一 周二 周三 周四 周五 周六 周末 任期 任务 任职 余名 余万 余人 余家 余种 余件 余户 余亩 余元 余吨 余次 余个 何以 何种 何时 何为 毛利 毛坯 段落 方案 方面 方可 方便 方式 方能 石板 高位 高端 高频 高发 高温 高龄 高原 高山 高职 高中 成效 成本 成立 成片 成型 成品 成长 成功 温差 明年 明天 明日 明月 谷物 谷雨 谷子 江河 江豚 万众 万事 万物 万家 万名 万余 万里 万车 文化 文物 文艺 文件 文联 文本 文书 文明城 安全 安居 安排 安检 安防 安康 安装 安心 常住 常年 常见 常规 常态 常委 常委会 汤池 汤泉'.split(
    ' ',
  )
const SKIPPED = new Set(['nr', 'nrfg', 'nrt', 'ns', 'nt', 'nz'])
/** A name of history that the dictionary tags as a word of time. */
const NAMES = new Set(['周恩来'])
/** Dictionary words this rare may be names of people that the tag missed. */
const WORD_FROM = { 2: 8, 3: 3, 4: 3 } as const

const opensName = (word: string): boolean => surnames.has(word.charAt(0)) || surnames.has(word.slice(0, 2))
/** Of four characters only what could be a compound or a double surname with a given name. */
const isCandidate = (word: string): boolean =>
  word.length < 4
    ? opensName(word)
    : surnames.has(word.slice(0, 2)) || (opensName(word) && surnames.has(word.charAt(1)))

const frequency = new Map<string, 1 | 2 | 3>()
for (const { word, count, tag } of entries) {
  const from = WORD_FROM[word.length as 2]
  if (from === undefined || count < from || SKIPPED.has(tag) || NAMES.has(word) || !isCandidate(word)) continue
  frequency.set(word, count < 100 ? 1 : count < 1000 ? 2 : 3)
}
for (const word of MORE_WORDS) if (!frequency.has(word) && opensName(word)) frequency.set(word, 2)
const groups = new Map<string, string[]>()
for (const word of [...frequency.keys()].sort()) {
  const key = `${word.charAt(0)}\t${frequency.get(word)}`
  groups.set(key, [...(groups.get(key) ?? []), word.slice(1)])
}
writeFileSync(
  new URL('words.tsv', OUT),
  `# Ordinary words of 2 to 4 characters that begin with a surname: they look like names and are none.
# Columns: first character, frequency (1: under 100 in the dictionary's 60 million, 2: under 1,000, 3: more), rest of each word.
# Source: dictionary of nodejieba 3.5.8 (MIT) without names of people, places, organs and brands; words of official news added.
# Written by scripts/name-statistics.ts: change the script, not this file.
${[...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, rest]) => `${key}\t${rest.join(' ')}`)
  .join('\n')}\n`,
)
console.log(`${frequency.size} ordinary words that begin with a surname`)

/** Characters of the transliteration tables of Xinhua News Agency, so that none is missing for want of a dictionary entry. */
const SOUNDS =
  '阿埃艾爱安昂奥巴班邦包保鲍贝本比彼宾波伯博布采查昌策茨达戴丹当道德登邓迪蒂丁东杜敦顿多恩尔法范菲费芬丰冯佛弗夫福富盖甘冈高戈格葛根贡古瓜圭果哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾简江杰金京久居卡开凯坎康考科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎里利莉立廉良列烈林琳隆卢鲁伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密明莫默姆木穆拿娜纳南瑙内嫩妮尼涅宁纽农努诺欧帕潘庞佩彭皮平珀普奇齐恰强乔切钦青琼丘屈让热仁日荣容茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施什石史士舒斯丝苏孙索塔泰坦汤唐陶特滕提田通图土托瓦万旺威韦维温文翁沃乌伍武西希锡夏显香肖谢辛欣兴休许旭逊雅亚延扬叶耶伊英因尤约泽扎赞詹占珍芝兹宗祖佐娃娅娥婷丽黛芙露萝蕾翰厄契彻梭捷甫弥摩墨蓬坡蒲'
const sounds: Counts = new Map([...SOUNDS].map(character => [character, 1]))
const isFirstGuess = new Set<string>()
for (const { word, tag } of entries) if (tag === 'nrt' && word.length > 1) for (const c of word) bump(sounds, c, 1)
for (const [character, count] of sounds) if (count >= 8) isFirstGuess.add(character)
/** Entries tagged as names or places that are written with such characters only: 克里斯蒂, 普林斯顿. */
for (const { word, tag } of entries)
  if (['nr', 'ns', 'nz', 'nt'].includes(tag) && word.length > 2 && !surnames.has(word.charAt(0)))
    if ([...word].every(c => isFirstGuess.has(c))) for (const c of word) bump(sounds, c, 0.5)
const soundTotal = total(sounds)
const soundRows = [...sounds]
  .filter(([character, count]) => count >= 4 || SOUNDS.includes(character))
  .map(([character, count]) => {
    const p = 0.97 * (count / soundTotal) + 0.03 * chance(character)
    return [character, Math.max(-6, Math.min(8, Math.log(p / chance(character))))] as const
  })
  .filter(([character, score]) => score > -1.5 || SOUNDS.includes(character))
  .sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  new URL('transliteration.tsv', OUT),
  `# Characters that write foreign names after their sound, and how much likelier they are there than in running words.
# Columns: character, ln P(character | transliteration) - ln P(character) in tenths. In order of code point. Not listed: -35.
# Source: the ${entries.filter(entry => entry.tag === 'nrt').length} entries tagged nrt in the dictionary of nodejieba 3.5.8 (MIT), transliteration tables of Xinhua News Agency.
# Written by scripts/name-statistics.ts: change the script, not this file.
${soundRows.map(([character, score]) => `${character}\t${Math.round(score * 10)}`).join('\n')}\n`,
)
console.log(`${soundRows.length} characters of transliterated names`)
