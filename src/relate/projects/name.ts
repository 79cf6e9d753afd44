/** What makes words the name of an undertaking: 双塔汇, 500万吨杨庄煤矿, “晋源稻花城”; not 民生项目, 示范工程. */

/** Things that stand somewhere: their name needs no 项目 behind it. */
const thing =
  /(?:园|园区|电站|电厂|风电场|煤矿|矿井|矿|水库|桥|隧道|铁路|高铁|高速|公路|路|通道|机场|码头|港|枢纽|综合体|酒店|小镇|街区|古镇|城|总部|基地|中心|区|馆|校区|院区|分校|分院|水厂|处理厂|厂|生产线|储备库|市场|广场|公园|大厦|奥莱|奥特莱斯|智谷|谷|南延|北延|东延|西延)$/

export const isThing = (name: string): boolean => thing.test(name)

/** 康养酒店项目 → 康养酒店, 杭台铁路建设工程 → 杭台铁路: without the words that only say that it is one. */
export const coreOf = (name: string): string => {
  const core = name.replace(/(?:建设)?(?:项目|工程)(?:建设)?$/, '')
  return core.length > 1 ? core : name
}

/** The shortest name that stands alone: 商贸综合体 of 商贸综合体项目; 高性能电池结构件项目 keeps the word. */
export const nameOf = (printed: string): string => {
  const core = coreOf(printed)
  return isThing(core) ? core : printed
}

/** Kinds, programmes, slogans: none of them is one undertaking. */
const general =
  /^(?:.{0,16}(?:重点|重大|外资|承包|资助|代表性|挑战|科研)(?:建设)?|.{0,3}(?:续建|新建|在建|扩建)|.{0,8}(?:重点|民生|[^大]好|大|新|各|重大|招商|引资|投资|建设|合作|产业|工业|农业|基础设施|签约|开工|储备|谋划|优质|实施|相关|有关|这些|该|此|系统|惠民|民心|实事|扶贫|补短板|示范|亿元|文化|旅游|文旅|水利|交通|能源|新能源|入库|省级|市级|县级|国家级|配套|子|首个|单体|所有|全部|上述|两个|多个|一批|一个|科技|生态|公益|遗产|攻坚|科研|培训|服务|比赛|竞赛|运动|体育|训练|演出|表演|教学|课程|帮扶|援助|安居|希望|暖心|温暖|形象|面子|政绩|民族团结|进步|创建|整治|头号|一号|基础|主体|土建|安装|收尾|隐蔽|骨干|标志性|关键|支撑|落地|入选|非遗|意向|前期|后续|外资|内资|央企|民间|PPP|专项债|技改|补链|强链|延链|产业链|增收|就业|富民|雪亮|阳光|幸福|放心|满意|廉政|人才|育人|铸魂|强基|固本|凝心|聚力|万村|千村|百城|千企|整治|五个一|十百千|双百))(?:项目|工程)$/
const slogan =
  /[“](?:[一二三四五六七八九十百千万双两]|\d+[+＋])[^”]{0,8}[”](?:项目|工程)?$|三年行动|五年行动|行动计划|攻坚战/
const clause =
  /[的了着等]|^[这那各每某其]|^[一二三四五六七八九十两几多]+(?:[个批项大条座处家期类种些年次]|$)|季度|非法|虚报|占有|发力|最优|落户|落地(?!窗)|将在|如果|我们|他们|进行|对于|关于|紧盯|领导|召开|举行|举办|[\d一二三四五六七八九十](?:余|多)?[个项批]|累计|继续|乐见|正在|首[个批条座]|今年|专项|\d米|男子|女子|男女|团体|单打|双打|接力|——|以及|智能工厂|^(?:棚户区|城中村|老旧小区|危房|厕所|旱厕|农村电网|城镇|农村)|^(?:此次|本次|当前|目前|察看|查看|参观|视察|检查|了解|推进|实施|启动)(?:项目|工程)|^“?(?:大|小|新|老|旧|好)?(?:项目|工程)/

export const isKind = (name: string): boolean =>
  general.test(name) || (general.test(`${name}项目`) && !isThing(name)) || slogan.test(name) || clause.test(name)
