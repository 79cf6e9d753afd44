/**
 * Short articles and sentences that report no event: policies, figures, profiles, notices, meetings only referred to.
 * Firms and people are invented. Sorted by theme.
 */
export const notEvents: readonly (readonly [what: string, text: string])[] = [
  // Meetings only referred to
  ['spirit of a plenum', '全县上下要把学习贯彻党的二十大精神作为首要政治任务，原原本本学、带着问题学。'],
  ['two sessions', '市“两会”胜利闭幕以来，各级各部门迅速掀起学习贯彻热潮。'],
  ['economic work conference', '中央经济工作会议对扩大内需作出部署，为做好当前工作指明了方向。'],
  ['resolution of a plenum', '县委全会提出的“五大行动”，正在各乡镇落地见效。'],
  ['measures decided', '根据省政府常务会议精神，我市出台稳就业二十条措施。'],
  ['meeting in a rule', '村民会议由村民委员会召集，有十分之一以上的村民提议应当召集。'],
  ['meetings per year', '全年召开调度会十二次，现场会三次，交办问题二百零六个。'],
  ['system of meetings', '建立周例会、月调度、季通报制度，做到事事有回音。'],
  ['meetings shortened', '市直机关会议数量同比下降三成，文件精简两成。'],
  ['resident system', '县领导包乡镇、乡镇干部包村、村干部包户，层层传导压力。'],
  ['learned lesson', '认真汲取事故教训，深入开展安全生产大检查。'],
  ['implementation of a decree', '各部门要抓好《关于加强耕地保护的意见》的贯彻落实。'],

  // Figures
  ['half-year figures', '上半年，全市完成地区生产总值八百六十亿元，同比增长百分之六点二。'],
  ['farming figures', '截至九月底，全县收获玉米二十八万亩，入库率达到百分之九十七。'],
  ['tourism figures', '国庆假期，全省接待游客两千四百万人次，恢复到疫情前水平。'],
  ['tax cut', '今年以来，累计为企业减免税费三亿四千万元，惠及一千二百户小微企业。'],
  ['financial figures', '银行业金融机构各项贷款余额突破五百亿元，普惠小微贷款增速居首。'],
  ['jobs', '新增城镇就业一万二千人，失业率控制在百分之四以内。'],
  ['air quality', '空气优良天数达到三百一十二天，位居全省前列。'],
  ['ranking', '在全省营商环境评价中，我县综合得分排名第三。'],

  // Policy, plans
  ['subsidy', '对种粮大户按每亩二百元给予补贴，资金直达一卡通。'],
  ['plan of years', '到二〇二五年，全县建成高标准农田六十万亩，粮食产能稳定在四十五万吨。'],
  ['three-year action', '启动实施农村人居环境整治提升三年行动，突出抓好厕所革命。'],
  ['regulation text', '为了加强河道管理，保障防洪安全，根据有关法律法规，制定本办法。'],
  ['guideline', '严禁在禁养区内新建畜禽养殖场，违者限期拆除。'],
  ['public notice', '因线路检修，三里桥一带将于明日上午八时至十二时停电，请用户做好准备。'],
  ['recruitment', '县融媒体中心面向社会公开招聘编辑两名，报名截止日期为十五日。'],
  ['tender', '县第二人民医院综合楼工程现公开招标，投标人须具备相应资质。'],
  ['announcement', '县第十八届人民代表大会第三次会议定于一月十六日召开，特此公告。'],
  ['warning', '气象台发布暴雨橙色预警，请山区群众注意防范地质灾害。'],
  ['health advice', '入冬以来流感高发，疾控部门提醒市民勤洗手、多通风。'],
  ['traffic notice', '因管网改造，解放路北段封闭施工，过往车辆请绕行。'],

  // Scenery, history, products
  ['scenery', '春到瑶山，漫山的梨花次第开放，层层梯田倒映着蓝天白云。'],
  ['old town', '古镇始建于明代，青石板路旁保存着三十多栋老宅，是远近闻名的商埠。'],
  ['historic site', '遗址出土陶器、石器等文物三百余件，距今约五千年。'],
  ['local product', '当地的小枣皮薄肉厚、核小味甜，年产量超过六百吨。'],
  ['river', '这条河流经三县，全长一百二十公里，是下游百万人口的水源。'],
  ['custom', '每逢正月十五，各家各户做灯盏、蒸花馍，祈盼五谷丰登。'],
  ['nature', '保护区内有丹顶鹤、东方白鹳等珍稀候鸟一百四十种。'],
  ['plant', '连翘既是药材，也是绿化树种，一年种植，多年受益。'],

  // Profiles
  ['profile of a villager', '今年五十八岁的占有田种了半辈子果树，屋前屋后都是他嫁接的老品种。'],
  ['career in brief', '邢大有1971年入伍，1976年退役回乡，当过民兵连长，也当过村小组长。'],
  ['family', '屠秀芝照顾瘫痪的婆婆二十年，从没跟邻里红过脸。'],
  ['craft', '竹编老匠人连长海的手上布满老茧，一把篾刀用了四十年。'],
  ['virtue', '尹国栋常说，吃亏是福，能帮别人一把就帮一把。'],
  ['motto', '在她的日记本扉页上，写着“实干”两个字。'],
  ['praise', '乡亲们都夸第一书记实在，是咱自家人。'],
  ['health worker', '她学的是全科，从骨折到感冒，村里人有病都先找她。'],

  // Progress of projects, works
  ['building progress', '目前，云水湾康养中心主体结构已经封顶，正在进行内外装修。'],
  ['road built', '投资三千万元的环山公路全线贯通，沿线七个村告别了出行难。'],
  ['old flats', '老旧小区加装电梯三十二部，惠及居民六百余户。'],
  ['equipment', '总投资四亿元的光伏组件生产线进入设备调试阶段，预计年底投产。'],
  ['greening', '沿江十五公里的绿道串起八个口袋公园，成为市民健身好去处。'],
  ['river chief results', '全县清理河道垃圾二百余吨，拆除违章建筑四十处。'],
  ['clinic', '村卫生室换了新设备，血压血糖在家门口就能测。'],
  ['school', '新建的寄宿制学校可容纳八百名学生，宿舍、食堂、操场一应俱全。'],
  ['credit', '农户凭信用证明就能贷款，手续从七天压缩到半天。'],
  ['water', '农村饮水安全工程覆盖率达到百分之九十八。'],

  // Opinion and commentary
  ['commentary', '开局就是决战，起步就要冲刺。唯有咬定目标不放松，才能把蓝图变成实景。'],
  ['commentary on style', '作风建设永远在路上，来不得半点松懈。'],
  ['comparison', '从“要我干”到“我要干”，一字之差，折射的是干群关系之变。'],
  ['editorial note', '编者按：为集中展示全县各乡镇的新气象，本报自今日起开设专栏，敬请关注。'],
  ['slogan', '撸起袖子加油干，一张蓝图绘到底。'],
  ['rhetoric', '谁来种地？地怎么种？这是摆在乡村面前的现实课题。'],
  ['quotation', '“绿水青山就是金山银山”，这是当地干部群众最深的体会。'],
  ['question and answer column', '问：灵活就业人员怎样参加职工医保？答：可到户籍地社区申请办理。'],

  // Weather and markets
  ['weather', '预计未来三天，我市以晴天为主，最高气温二十六度。'],
  ['prices', '本周，全市猪肉平均批发价每公斤二十四元，环比上涨百分之二。'],
  ['travel', '自驾游线路串联起十二处景点，沿途补给方便。'],
]
