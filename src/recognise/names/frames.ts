/** What joins a name to the title behind it, and what that says of the holding: 任命…为, 不再担任, 现任. */
import type { OfficeStatus } from '../../record.ts'

type Frame = Readonly<{ between: RegExp; before: RegExp | null; after: RegExp | null; status: OfficeStatus | null }>

/** What stands between name and title, before the name, behind the title; and what it says of the holding. */
export const frames: readonly Frame[] = [
  {
    before: /(?:任命|聘任|委任|决定)(?:了)?$/,
    between: /^(?:同志|（[^）]*）|\([^)]*\))?为$/,
    after: null,
    status: 'appointed',
  },
  {
    before: /(?:选举|补选|增选|推选)(?:产生)?(?:了)?$/,
    between: /^(?:同志|（[^）]*）|\([^)]*\))?(?:为|当选)$/,
    after: null,
    status: 'elected',
  },
  { before: /提名$/, between: /^(?:同志)?为$/, after: null, status: 'nominated' },
  {
    before: /(?:免去|免除|撤销|罢免)(?:了)?$/,
    between: /^(?:同志|（[^）]*）|\([^)]*\))?(?:兼任|担任)?的?$/,
    after: null,
    status: 'removed',
  },
  { before: null, between: /^(?:同志)?(?:的)?$/, after: /^(?:的)?职务/, status: 'removed' },
  { before: null, between: /^(?:同志)?(?:请求)?辞去(?:所?担?任的)?$/, after: null, status: 'removed' },
  { before: null, between: /^(?:同志)?(?:，)?(?:不再(?:担任|兼任)|卸任)$/, after: null, status: 'removed' },
  // 江枫同志另有任用，|不再担任|县委书记; 程远航因工作调动，|辞去|县长职务
  {
    before: null,
    between: /^(?:同志)?，?(?:因|由于|调|另有)[^，。；、]{1,14}，(?:不再(?:担任|兼任)|(?:请求)?辞去)(?:所?担?任的)?$/,
    after: null,
    status: 'removed',
  },
  {
    before: null,
    between: /^(?:同志)?(?:不再担任[^，。；]{2,30}[，；])?(?:新近)?当选为?$/,
    after: null,
    status: 'elected',
  },
  {
    before: null,
    between: /^(?:同志)?接替[^，。；]{2,10}?(?:担任|出任|任|为)$/,
    after: null,
    status: 'appointed',
  },
  { before: null, between: /^(?:同志|（[^）]*）|\([^)]*\))?为$/, after: null, status: 'appointed' },
  {
    before: null,
    between: /^(?:同志)?(?:，)?(?:任|拟任|接任|出任|就任|任职|拟任职|继任|调任|升任|转任|改任|履新|连任|担任新任)$/,
    after: null,
    status: 'appointed',
  },
  {
    before: null,
    between:
      /^(?:同志)?(?:，|现在|目前|生前|一直|随后|后来|\d{4}年(?:\d+月)?(?:起)?)*(?:是|系|现任|担任|兼任|现为|当上了?|成为|挂任|挂职)(?:了|着|过)?$/,
    after: null,
    status: null,
  },
  // 石开山从2016年8月至2021年7月|任|县长; 程远航自2021年7月起|担任|副县长
  {
    before: null,
    between: /^(?:同志)?，?[自从于在]?\d{4}年[^，。；]{0,6}至\d{4}年[^，。；]{0,6}?(?:先后)?(?:担任|出任|任)$/,
    after: null,
    status: 'former',
  },
  {
    before: null,
    between: /^(?:同志)?，?[自从于在]?\d{4}年(?:\d+月)?(?:\d+日)?(?:起|至今)?，?(?:担任|出任|就任|接任|任)$/,
    after: null,
    status: null,
  },
  {
    before: null,
    between: /^利用(?:其|自己)?(?:先后)?(?:担任|任)$/,
    after: null,
    status: 'former',
  },
  {
    before: null,
    between:
      /^(?:同志)?(?:，|此前|生前|先后|\d{4}年(?:\d+月)?(?:起)?)*(?:曾任|曾担任|历任|时任|曾是|原任|原是)(?:过)?$/,
    after: null,
    status: 'former',
  },
  // 岳小飞（|县供电公司输电班班长|）, 梁红玉（女，|县人民医院护士长|）
  {
    before: null,
    between: /^[（(](?:[男女][，,])?(?:[㐀-鿿]{1,4}族[，,])?$/,
    after: /^[，、；）)]/,
    status: null,
  },
  // 王炘，|成都市金牛区统建办主任|，也是…: only where the name begins a sentence
  { before: /(?:^|[。\n])\s*$/, between: /^，$/, after: /^[，。]/, status: null },
]
