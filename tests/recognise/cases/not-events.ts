/**
 * Short articles and sentences that report no event: policies, figures, profiles, notices, meetings only referred to.
 * Firms and people are invented. Sorted by theme.
 */
export const notEvents: readonly (readonly [what: string, text: string, title?: string])[] = [
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

  ['lecture of the leader, cited', '我们要深入学习贯彻习近平总书记在全国教育大会上的重要讲话，办好人民满意的教育。'],
  ['meeting to come', '县第十八届人民代表大会第四次会议将于12月26日召开，县长帅一民将作政府工作报告。'],
  ['visit to come', '应市长邵文举邀请，友好城市市长阮文勇将于6月8日访问我市。'],
  ['fixed for later', '全县春季运动会定于4月20日举行，县长帅一民担任组委会主任。'],
  ['prepared only', '县委办公室主任江枫正带领工作人员为召开县党代会做准备。'],
  ['people of a meeting', '参加会议的代表纷纷表示，要把会议精神带回去。'],
  ['hall of the people', '人民大会堂的穹顶上，五角星灯熠熠生辉。'],
  ['conference centre', '县会议中心的改造工程已完成七成。'],
  ['activity since', '“我为群众办实事”活动开展以来，全县办结实事三百件。'],
  ['commentary in a paper', '今天出版的县报发表评论员文章，题为《论学习贯彻全县教育大会精神》。'],
  ['before a meeting', '全县教育大会召开前夕，县报开设了专栏。'],

  // Appointments and notices without an occasion
  ['notice of appointment', '省委决定：邵文举同志任宜黄县委书记，涂远山同志不再担任宜黄县委书记。'],
  ['list of appointments', '任命：\n胡洲为县水利局局长；\n江枫为县应急管理局局长。'],
  ['public notice before appointment', '胡洲，男，1975年生，大学学历，现任县水利局副局长，拟任县水利局局长。'],
  ['career', '江枫1998年参加工作，先后担任凤冈镇镇长、党委书记，2016年起任县农业局局长。'],
  ['retired', '原县政协副主席熊秋菊退休后，把老屋改成了农家书屋。'],
  ['resignation', '涂远山已向县人大常委会提出辞去县长职务的请求。'],

  // Offences
  ['investigated', '县水利局原局长胡洲涉嫌严重违纪违法，目前正接受县纪委监委纪律审查和监察调查。'],
  [
    'offences in a list',
    '县水利局原局长胡洲超标准公务接待、县农业局原局长江枫接受宴请等问题。',
    '市纪委公开曝光两起典型问题',
  ],
  ['held to account', '江枫作为县应急管理局局长，督导检查和应急处置不到位。', '县应急管理局局长江枫被问责'],
  ['told of at a meeting', '县委召开会议，传达有关案件的通报。时任县财政局局长胡洲犯受贿罪，判处有期徒刑三年。'],
  ['what sort of meeting it was', '县委书记涂远山的文章提到，这是在关键时刻召开的一次重要会议。'],
  ['expelled', '胡洲被开除党籍和公职，其涉嫌犯罪问题移送检察机关依法审查起诉。'],
  ['cases made public', '县纪委通报三起典型问题：凤冈镇水磨村原党支部书记龚满堂违规发放补贴问题。'],
  ['warned', '副县长饶星宇因履职不力，受到党内警告处分。'],
  ['feast on public money', '县财政局局长江枫先后三次用公款宴请外地客人，被免职。'],
  ['exam fraud', '培训学校负责人贺老六组织考试作弊，被公安机关立案侦查。'],

  // Praise, deaths, heroes
  ['title of honour', '县委追授龚满堂“优秀共产党员”称号。'],
  ['a life', '龚满堂生前是水磨村党支部书记，任职三十年从未离开过村子。'],
  ['killed on duty', '派出所民警贺长河在抓捕途中因公牺牲，年仅三十二岁。'],
  ['model of the times', '县委宣传部向全社会发布龚满堂的先进事迹。'],
  ['to learn from', '广大党员要向龚满堂同志学习，扎根基层、服务群众。'],
  ['in memory', '龚满堂诞辰一百周年之际，他的日记由县档案馆整理出版。'],
  ['first of his village', '缪春来是村里走出的第一个大学生，如今在省城当老师。'],

  // Works of people day by day
  ['village secretary at work', '水磨村党支部书记龚满堂每天天不亮就起床，挨家挨户走一遍。'],
  ['doctor of a village', '村医缪春来背着药箱走了二十年山路。'],
  ['returned home', '2018年，缪春来返回家乡，承包了两百亩荒山。'],
  ['leaves a job', '龚满堂离开工厂，回村办起了竹编合作社。'],
  ['changes in a village', '在第一书记胡洲的带动下，村里建起了三座大棚。'],
  ['plans of a village', '眼下，龚满堂正盘算着把旅游路修到后山。'],
  ['teacher', '校长温如海说起孩子们的变化，眼里满是笑意。'],
  ['a farmer', '种粮大户贺长河今年种了三百亩水稻，亩产比去年多一百斤。'],
  ['voice of the people', '“以前出门全靠走，现在公交到门口。”村民缪春来说。'],
  ['head of a firm', '云岭矿业集团董事长寇长河说：“今年订单已经排到十月。”'],
  ['official in a feature', '县文旅局局长江枫介绍，今年全县民宿入住率超过七成。'],
  ['expert', '省农科院研究员贺正清认为，早稻长势好于常年。'],
  ['spokesman', '市公安局新闻发言人江枫说，警方将依法严惩造谣者。'],
  ['statement of an association', '县商会会长寇长河表示，支持政府的决定。'],

  // Documents, orders, letters of law
  ['measures', '县政府印发《关于加强耕地保护的若干措施》，自7月1日起施行。'],
  ['order signed', '《宜黄县城市管理办法》经县政府常务会议审议通过，现予公布。'],
  ['draft for comment', '县司法局就《养犬管理办法（草案）》公开征求意见。'],
  ['decision of a committee', '县委作出关于推进乡村振兴的决定，提出二十条举措。'],
  ['reply', '县信访局对群众来信逐件答复，办结率为百分之九十八。'],
  ['emergency plan', '防汛应急响应由四级提升至三级，各乡镇领导干部一律在岗在位。'],
  ['exam calendar', '今年中考定于6月15日至17日举行，成绩7月初公布。'],

  // The world
  ['statement abroad', '该国外交部发言人安东诺夫说，制裁不会奏效。'],
  ['opinion abroad', '经济学家罗斯曼认为，全球贸易明年将小幅回升。'],
  ['election result', '初步计票结果显示，现任总统加西亚得票领先。'],
  ['accident abroad', '一架小型飞机坠毁，机上六人全部遇难。'],

  // Programmes and previews
  ['tonight on television', '大型纪录片《大山的女儿》今晚播出第三集。'],
  ['column of the paper', '详细内容请看本报第四版。'],
  ['preview', '县融媒体中心将播出专题节目，讲述龚满堂的故事。'],

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
