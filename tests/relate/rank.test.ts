import { describe, expect, test } from 'vitest'
import { recordOf } from '../recognise/record-of.ts'

/** Home, a sentence with one person, and the rank of each office in text order; null where the office has none. */
const ranks: readonly (readonly [
  what: string,
  home: string | null,
  sentence: string,
  ranks: readonly (string | null)[],
])[] = [
  ['county secretary', '祁县', '县委书记阚云峰主持会议。', ['县处级正']],
  ['county head and deputy secretary', '祁县', '县委副书记、县长仝小川出席。', ['县处级副', '县处级正']],
  ['executive deputy', '祁县', '县委常委、常务副县长佟振国出席。', ['县处级副', '县处级副']],
  ['congress', '祁县', '县人大常委会主任江流主持。', ['县处级正']],
  ['deputy of congress', '祁县', '县人大常委会副主任雒青山出席。', ['县处级副']],
  ['CPPCC', '祁县', '县政协主席储雪吟讲话。', ['县处级正']],
  ['discipline', '祁县', '县纪委书记、县监委主任戚正阳通报。', ['县处级副', '县处级副']],
  ['deputy of discipline', '祁县', '县纪委副书记祝明华通报。', ['乡科级正']],
  ['court', '祁县', '县人民法院院长查明远列席。', ['县处级副']],
  ['procuratorate', '祁县', '县人民检察院检察长明德厚列席。', ['县处级副']],
  ['party department', '祁县', '县委组织部部长厍文清宣读决定。', ['乡科级正']],
  ['deputy of a party department', '祁县', '县委宣传部副部长晋知远主持。', ['乡科级副']],
  ['bureau', '祁县', '县教育局局长厍一鸣汇报。', ['乡科级正']],
  ['deputy of a bureau', '祁县', '县水利局副局长贺文川汇报。', ['乡科级副']],
  ['office of government', '祁县', '县政府办公室主任梁文山参加。', ['乡科级正']],
  ['unions', '祁县', '县总工会主席尚月娥慰问。', ['乡科级正']],
  ['science association', '祁县', '县科协主席龚卫东讲话。', ['乡科级正']],
  ['tax bureau is led from above', '祁县', '县税务局局长纪成忠讲话。', [null]],
  ['town secretary', '祁县', '东观镇党委书记蔺小兵汇报。', ['乡科级正']],
  ['town head', '祁县', '东观镇镇长彭司铎汇报。', ['乡科级正']],
  ['member of a town committee', '祁县', '东观镇党委委员冉晓明汇报。', ['乡科级副']],
  ['prefecture secretary', '祁县', '晋中市委书记巩长明调研。', ['厅局级正']],
  ['deputy mayor', '祁县', '晋中市副市长芮志国调研。', ['厅局级副']],
  ['bureau of a prefecture', '祁县', '晋中市教育局局长安子轩调研。', ['县处级正']],
  ['deputy bureau head of a prefecture', '祁县', '晋中市教育局副局长安子轩调研。', ['县处级副']],
  ['secretary-general of a city', null, '晋中市政府秘书长郎一平参加。', ['县处级正']],
  ['intermediate court', null, '晋中市中级人民法院院长文立军讲话。', ['厅局级副']],
  ['provincial secretary', null, '贵州省委书记岑望舒讲话。', ['省部级正']],
  ['vice-governor', null, '湖北省副省长尉迟少华讲话。', ['省部级副']],
  ['head of a provincial department', null, '湖北省水利厅厅长龚启明讲话。', ['厅局级正']],
  ['deputy head of a provincial department', null, '湖北省水利厅副厅长龚启明讲话。', ['厅局级副']],
  ['provincial high court', null, '湖北省高级人民法院院长龚启明讲话。', ['省部级副']],
  ['autonomous region', null, '广西壮族自治区政府副主席韦振邦讲话。', ['省部级副']],
  ['municipality', null, '天津市委常委、常务副市长郏海生主持。', ['省部级副', '省部级副']],
  ['district of a municipality', null, '杨浦区委书记上官云帆主持。', ['厅局级正']],
  ['deputy of such a district', null, '杨浦区副区长上官云帆主持。', ['厅局级副']],
  ['bureau of such a district', null, '杨浦区教育局局长上官云帆主持。', ['县处级正']],
  ['bureau of a municipality', null, '天津市水务局局长郏海生主持。', ['厅局级正']],
  ['sub-provincial city', null, '武汉市委书记涂远航主持。', ['省部级副']],
  ['deputy mayor of such a city', null, '武汉市副市长涂远航主持。', ['厅局级正']],
  ['district of such a city', null, '武昌区区长涂远航主持。', ['厅局级副']],
  ['deputy of such a district', null, '武昌区副区长涂远航主持。', ['县处级正']],
  ['bureau of such a city', null, '武汉市教育局局长涂远航主持。', ['厅局级副']],
  ['deputy head of such a bureau', null, '武汉市教育局副局长涂远航主持。', ['县处级正']],
  ['county of such a city', null, '都江堰市委书记税安民主持。', ['县处级正']],
  ['concurrent posts keep their own', '祁县', '副县长、公安局局长雷震东部署。', ['县处级副', '乡科级正']],
  [
    'prefecture deputy who leads a county',
    '清徐县',
    '太原市人大常委会副主任、清徐县委书记裴远山讲话。',
    ['厅局级副', '县处级正'],
  ],
  ['town secretary in the county committee', '祁县', '县委常委、东观镇党委书记蔺小兵讲话。', ['县处级副', '乡科级正']],
  ['banner', null, '阿鲁科尔沁旗旗长乌力吉主持。', ['县处级正']],
  ['league', null, '锡林郭勒盟盟长苏和讲话。', ['厅局级正']],
  ['autonomous prefecture', null, '楚雄彝族自治州州长鲁建国出席。', ['厅局级正']],
  ['numbered grade', '祁县', '县政府二级调研员龚启明陪同。', ['县处级正']],
  ['lower numbered grade', '祁县', '县人大常委会四级调研员韩永辉参加。', ['县处级副']],
  ['first inspector', null, '湖北省水利厅一级巡视员龚启明参加。', ['厅局级正']],
  ['second inspector', null, '湖北省水利厅二级巡视员龚启明参加。', ['厅局级副']],
  ['chief section member', '祁县', '县财政局一级主任科员汤学斌参加。', ['乡科级正']],
  ['minister', null, '水利部部长谈一鸣讲话。', ['省部级正']],
  ['vice-minister', null, '水利部副部长谈一鸣讲话。', ['省部级副']],
  ['vice-premier', null, '国务院副总理卓云鹏讲话。', ['国家级副']],
  ['deputy chair of the national congress', null, '全国人大常委会副委员长卓云鹏讲话。', ['国家级副']],
  ['zone', null, '淮安经济技术开发区管委会副主任迟海波陪同。', [null]],
  ['firm', null, '沧浪纺织集团董事长乐天山讲话。', [null]],
  ['university', null, '西南山地大学校长乌海林讲话。', [null]],
  ['hospital', '祁县', '县人民医院院长厍一鸣讲话。', [null]],
  ['village', null, '白杨坪村党支部书记牛得山讲话。', [null]],
  ['abroad', null, '德国外交部副部长米夏埃尔·罗特来访。', [null]],
  ['former head keeps the rank of the seat', '祁县', '原县政协主席龚老泉讲述。', ['县处级正']],
]

/** A sentence, and the rule behind the rank of each office. */
const byRule: readonly (readonly [sentence: string, rules: readonly (string | null)[]])[] = [
  ['县委副书记、县长仝小川出席。', ['division', 'division']],
  ['县教育局局长厍一鸣汇报。', ['department']],
  ['县政府二级调研员龚启明陪同。', ['grade']],
  ['水利部部长谈一鸣讲话。', ['national']],
  ['沧浪纺织集团董事长乐天山讲话。', [null]],
]

test.each(byRule)('rank by rule: %s', (sentence, expected) => {
  const offices = recordOf(sentence, { home: '祁县' }).people.flatMap(person => person.offices)
  expect(offices.map(each => each.rankRule)).toEqual(expected)
})

describe('ranks', () => {
  for (const [what, home, sentence, expected] of ranks)
    test(`${what}: ${sentence}`, () => {
      expect(recordOf(sentence, { home }).people.flatMap(person => person.offices.map(each => each.rank))).toEqual(
        expected,
      )
    })
})
