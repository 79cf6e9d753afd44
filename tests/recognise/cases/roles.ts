/**
 * Who took part in what capacity, told one line an occasion: kind, those present in the order of the text with what they came
 * as, `c` who chaired, `s` whose words are told. Read as of 2023-05-12. All people are invented.
 */
export const roles: readonly (readonly [
  what: string,
  home: string | null,
  text: string,
  occasions: readonly string[],
])[] = [
  // 主持
  ['chair by 主持', '宜黄县', '县委书记涂远山主持召开县委常委会会议。', ['conference: 涂远山 c 涂远山']],
  ['chair by 由', '宜黄县', '县政府召开防汛调度会，会议由副县长饶星宇主持。', ['conference: 饶星宇 c 饶星宇']],
  [
    'chair in the place of another',
    '宜黄县',
    '受县委书记涂远山委托，县委副书记、县长帅一民主持召开县委常委会会议。',
    ['conference: 帅一民 c 帅一民'],
  ],
  [
    'two chair in turn',
    '宜黄县',
    '县人大常委会举行会议，县人大常委会主任熊秋菊、副主任章志刚分别主持。',
    ['conference: 熊秋菊 章志刚 c 熊秋菊 章志刚'],
  ],
  ['who runs the work is no chair', '宜黄县', '主持县委办公室工作的副主任江枫参加县委全会。', ['conference: 江枫']],
  // 列席, 陪同
  [
    'observers',
    '宜黄县',
    '县十八届人大常委会举行第九次会议，县人大常委会主任熊秋菊主持，副县长饶星宇列席会议。',
    ['conference: 熊秋菊 饶星宇(observer) c 熊秋菊'],
  ],
  [
    'companions',
    '宜黄县',
    '县长帅一民到凤冈镇调研春耕生产，副县长饶星宇陪同调研。',
    ['inspection: 帅一民 饶星宇(accompanying)'],
  ],
  [
    'in the company of',
    '宜黄县',
    '县长帅一民在副县长饶星宇陪同下到凤冈镇调研春耕生产。',
    ['inspection: 帅一民 饶星宇(accompanying)'],
  ],
  // lecturers sent round, each at a place of his own
  [
    'lecturers, each an occasion',
    null,
    '连日来，县委宣讲团成员分赴各乡镇。\n5月11日，县委宣讲团成员、县委书记涂远山在凤冈镇，从三个方面，对全会精神作了解读。\n在水磨镇，县委宣讲团成员、县委党校校长江枫指出，要学深悟透。\n县委宣讲团成员、县委组织部部长熊秋菊在东源乡作宣讲报告。熊秋菊从四个方面，对全会精神进行了系统阐释。',
    ['activity: 涂远山 s 涂远山', 'activity: 江枫 s 江枫', 'activity: 熊秋菊 s 熊秋菊'],
  ],
  [
    'lectures where he goes',
    '宜黄县',
    '县长帅一民来到凤冈镇水磨村，为村民现场宣讲惠农政策。',
    ['activity: 帅一民 s 帅一民'],
  ],
  [
    'a report on findings is no tour',
    '宜黄县',
    '县委书记涂远山与企业家座谈。工商联主席帅一民、商会会长江枫分别介绍了调研成果。',
    ['talk: 涂远山 帅一民 江枫 s 帅一民 江枫'],
  ],
  [
    'posts in a list that we do not know',
    null,
    '义乌市举行货运论坛开幕式。市长项少南、河内市市长阮文勇和云岭时代公司首席内容官、《时代货运》杂志总裁罗伯特·李分别在开幕式上致辞。',
    ['ceremony: 项少南 阮文勇 罗伯特·李 s 项少南 阮文勇 罗伯特·李'],
  ],
  [
    'travelling along',
    null,
    '5月11日上午，义乌市市长项少南乘专机离开义乌，对河内市进行正式访问。陪同项少南出访的有：副市长高振邦，外事办主任骆青山等。\n当地时间11日下午，项少南乘专机抵达河内，开始正式访问。',
    ['visit: 项少南 高振邦 骆青山', 'visit: 项少南 高振邦(accompanying) 骆青山(accompanying)'],
  ],
  [
    'those who see off stay behind',
    null,
    '5月11日上午，义乌市市长项少南乘专机离开义乌，对河内市进行正式访问。副市长高振邦到机场送行。\n当地时间11日下午，项少南乘专机抵达河内，开始正式访问。',
    ['visit: 项少南 高振邦', 'visit: 项少南'],
  ],
  [
    'condolences are no speech',
    null,
    '义乌市市长项少南致电河内市市长阮文勇，对遇难者表示深切哀悼，向家属致以慰问。',
    ['other: 项少南 阮文勇'],
  ],
  [
    'the meeting goes on, not he',
    '宜黄县',
    '县委书记涂远山主持召开县委常委会会议，就防汛工作会议强调，要守住底线。',
    ['conference: 涂远山 c 涂远山'],
  ],
  [
    'who is heard about something was there',
    '宜黄县',
    '县长帅一民主持召开县政府常务会议，会议听取了县水利局局长江枫关于防汛备汛情况的汇报。',
    ['conference: 帅一民 江枫 c 帅一民 s 江枫'],
  ],
  [
    'whose words are studied was not',
    '宜黄县',
    '县长帅一民主持召开县政府常务会议，学习省委书记江枫关于防汛工作的重要讲话精神。',
    ['conference: 帅一民 c 帅一民'],
  ],
  [
    'a pitch is a speech',
    '宜黄县',
    '5月11日，宜黄县举行集中签约仪式。县委书记涂远山致辞，副县长饶星宇作招商推介。',
    ['signing: 涂远山 饶星宇 s 涂远山 饶星宇'],
  ],
  [
    'what others complain of',
    '宜黄县',
    '县人大常委会主任熊秋菊在县信访局接访。熊秋菊对来访群众反映的问题逐一记录。',
    ['other: 熊秋菊'],
  ],
  [
    'a meeting decided on',
    '宜黄县',
    '县政协主席熊秋菊主持召开主席会议。\n会议决定常委会会议于6月17日召开。\n县水利局局长江枫通报了防汛情况。',
    ['conference: 熊秋菊 江枫 c 熊秋菊 s 江枫'],
  ],
  [
    'the tour that the lead sums up',
    '宜黄县',
    '县委书记涂远山近日在凤冈镇调研时强调，要抓好春耕。\n5月10日至11日，涂远山在副县长饶星宇陪同下，深入水磨村、东源村，实地了解春耕情况。',
    ['inspection: 涂远山 饶星宇(accompanying) s 涂远山'],
  ],
  [
    'in charge, no guest',
    '宜黄县',
    '县委书记涂远山近日在凤冈镇考察时强调，要抓好春耕。',
    ['inspection: 涂远山 s 涂远山'],
  ],
  [
    'a guest',
    '宜黄县',
    '竹溪县委书记阮长安在凤冈镇考察，县长帅一民陪同。',
    ['visit: 阮长安(guest) 帅一民(accompanying)'],
  ],
  // a tour, then the meeting that the lead announces
  [
    'tour and meeting of one lead',
    '宜黄县',
    '县委书记涂远山到凤冈镇调研项目建设情况，并召开现场推进会。县长帅一民参加。\n在园区，涂远山要求抢抓工期。\n推进会上，镇长江枫汇报了项目进展。涂远山指出，项目是硬道理。',
    ['inspection: 涂远山 帅一民 s 涂远山', 'conference: 江枫 涂远山 s 江枫 涂远山'],
  ],
  [
    'a meeting without a name belongs to the tour',
    '宜黄县',
    '县委书记涂远山到凤冈镇调研项目建设情况，并召开座谈会。\n座谈会上，镇长江枫汇报了项目进展。',
    ['conference: 涂远山 江枫 s 江枫'],
  ],
  [
    'told to somebody',
    '宜黄县',
    '县委书记涂远山主持召开县委常委会会议。会议向县长帅一民传达了上级精神。',
    ['conference: 涂远山 帅一民 c 涂远山'],
  ],
  [
    'the standing committee is the host',
    '宜黄县',
    '县人大常委会近日对水污染防治法实施情况开展执法检查。县人大常委会主任熊秋菊任组长。',
    [],
  ],
  // host and guest
  [
    'received and receiving',
    '宜黄县',
    '县委书记涂远山会见云岭矿业集团董事长寇长河。',
    ['reception: 涂远山(host) 寇长河(guest)'],
  ],
  [
    'two sides by their offices',
    '宜黄县',
    '竹溪县委书记阮长安率党政考察团来我县考察，县长帅一民参加座谈。',
    ['talk: 阮长安(guest) 帅一民(host)'],
  ],
  ['one side alone has no sides', '宜黄县', '县长帅一民看望慰问老党员。', ['visit: 帅一民']],
  // absent
  [
    'absent on business',
    '宜黄县',
    '县委理论学习中心组举行集体学习，县委书记涂远山主持，县长帅一民因公未出席。',
    ['conference: 涂远山 c 涂远山'],
  ],
  [
    'in writing',
    '宜黄县',
    '县政协召开专题协商会，县政协主席熊秋菊主持，委员江枫书面发言。',
    ['conference: 熊秋菊 c 熊秋菊'],
  ],
  [
    'cited',
    '宜黄县',
    '县委书记涂远山主持召开会议，传达学习省委书记尉迟明在全省教育大会上的重要讲话精神。',
    ['conference: 涂远山 c 涂远山'],
  ],
  [
    'appointed',
    '宜黄县',
    '县人大常委会举行会议，县人大常委会主任熊秋菊主持。会议任命胡洲、江枫为副县长，免去饶星宇、邹大海的副县长职务。',
    ['conference: 熊秋菊 c 熊秋菊'],
  ],
  [
    'instructing from afar',
    '宜黄县',
    '全县安全生产会议召开，县委书记涂远山作出重要批示，副县长饶星宇出席会议。',
    ['conference: 饶星宇'],
  ],
  ['who invites', '宜黄县', '应竹溪县委书记阮长安邀请，县长帅一民赴竹溪县考察。', ['visit: 帅一民']],
  [
    'who is sent later',
    '宜黄县',
    '县委书记涂远山主持召开县委全会，全会委托县委副书记沈若水向党代会作工作报告。',
    ['conference: 涂远山 c 涂远山'],
  ],
  // spoken
  [
    'reports that are heard',
    '宜黄县',
    '县人大常委会主任熊秋菊主持召开主任会议，听取县财政局局长胡洲作的关于预算执行情况的报告。',
    ['conference: 熊秋菊 胡洲 c 熊秋菊 s 胡洲'],
  ],
  [
    'reports, several reporters',
    '宜黄县',
    '县长帅一民主持召开常务会议，听取县水利局局长胡洲、县应急管理局局长江枫就防汛准备工作所作的汇报。',
    ['conference: 帅一民 胡洲 江枫 c 帅一民 s 胡洲 江枫'],
  ],
  [
    'on behalf of',
    '宜黄县',
    '县人大常委会举行会议，熊秋菊主持。受县政府委托，县审计局局长江枫作了审计工作情况的说明。',
    ['conference: 熊秋菊 江枫 c 熊秋菊 s 江枫'],
  ],
  [
    'a list shares its verb and its title',
    '宜黄县',
    '县政协召开专题协商会，政协委员胡洲、江枫、饶星宇先后发言。',
    ['conference: 胡洲 江枫 饶星宇 s 胡洲 江枫 饶星宇'],
  ],
  [
    'the meeting stresses, nobody speaks',
    '宜黄县',
    '县委书记涂远山主持召开县委常委会会议。会议强调，要抓好春耕生产。',
    ['conference: 涂远山 c 涂远山'],
  ],
  [
    'he, in the next sentence',
    '宜黄县',
    '县长帅一民出席全县教育大会。他指出，要办好乡村学校。',
    ['conference: 帅一民 s 帅一民'],
  ],
  [
    'surname and title later',
    '宜黄县',
    '县长帅一民到凤冈镇调研春耕生产。每到一处，他都仔细察看。帅一民要求，要不误农时。',
    ['inspection: 帅一民 s 帅一民'],
  ],
  [
    'while taking part',
    '宜黄县',
    '县委书记涂远山在参加凤冈代表团审议时说，要守住耕地红线。',
    ['conference: 涂远山 s 涂远山'],
  ],
  [
    'answers to the press',
    '宜黄县',
    '县政府举行新闻发布会，县水利局局长胡洲、县应急管理局局长江枫回答记者提问。',
    ['conference: 胡洲 江枫 s 胡洲 江枫'],
  ],
  [
    'they, of a list',
    '宜黄县',
    '县政府举行新闻发布会，县水利局局长胡洲，县应急管理局局长江枫，县气象局局长石磊出席。他们介绍了防汛准备情况。',
    ['conference: 胡洲 江枫 石磊 s 胡洲 江枫 石磊'],
  ],
  ['greetings are no speech', '宜黄县', '县长帅一民看望慰问老党员，向他们表示诚挚的问候。', ['visit: 帅一民']],
  // several occasions
  [
    'morning and afternoon',
    '宜黄县',
    '5月10日上午，县委书记涂远山到凤冈镇调研春耕生产。\n下午，涂远山主持召开乡村振兴座谈会，副县长饶星宇参加。',
    ['inspection: 涂远山', 'conference: 涂远山 饶星宇 c 涂远山'],
  ],
  [
    'after the meeting',
    '宜黄县',
    '全县项目推进会召开，县长帅一民出席并讲话。\n会后，与会人员观摩了三个项目现场。',
    ['conference: 帅一民 s 帅一民', 'visit: 帅一民'],
  ],
  [
    'each at a place of his own',
    '宜黄县',
    '连日来，县领导深入基层宣讲。\n县委副书记沈若水在凤冈镇作宣讲报告。\n县委常委、宣传部部长盘丽君在桃陂镇作宣讲报告。',
    ['activity: 沈若水 s 沈若水', 'activity: 盘丽君 s 盘丽君'],
  ],
  [
    'delegations',
    '宜黄县',
    '县人代会上，代表们认真审议政府工作报告。\n县委书记涂远山在参加凤冈代表团审议时说，要抓好项目。\n县长帅一民在参加桃陂代表团审议时说，要守住底线。',
    ['conference: 涂远山 s 涂远山', 'conference: 帅一民 s 帅一民'],
  ],
  [
    'one tour of the day',
    '宜黄县',
    '5月10日，县长帅一民调研春耕生产工作。\n10日上午，帅一民首先来到凤冈镇，察看秧苗长势。',
    ['inspection: 帅一民'],
  ],
  [
    'a lecture after the sitting',
    '宜黄县',
    '县十八届人大常委会第九次会议闭幕，熊秋菊主持会议。\n闭幕会后，县人大常委会举行法治讲座，县法院院长龚法生主讲。',
    ['conference: 熊秋菊 c 熊秋菊', 'conference: 龚法生'],
  ],
  // People only spoken of
  [
    'who is told of in a speech',
    '宜黄县',
    '5月8日，县长帅一民到凤冈镇调研春耕生产。帅一民说，去年副县长饶星宇走遍了全镇的合作社，带回二十条建议。',
    ['inspection: 帅一民 s 帅一民'],
  ],
  [
    'two speakers in one sentence',
    '宜黄县',
    '县委召开座谈会，县委书记涂远山主持。县农业农村局局长江枫说，种子已经备足，县水利局局长章志刚表示，水库都蓄满了。',
    ['conference: 涂远山 江枫 章志刚 c 涂远山 s 江枫 章志刚'],
  ],
  [
    'a speech ends, the report goes on',
    '宜黄县',
    '县委书记涂远山出席座谈会并讲话，县长帅一民主持会议。',
    ['conference: 涂远山 帅一民 c 帅一民 s 涂远山'],
  ],
  [
    'those rewarded by an order',
    null,
    '国家主席邵文举5月8日签署通令，给1个单位、3名个人记功。给某研究所所长桑晚舟、研究员殳怀瑾，某医院主任医师祁连海记一等功。',
    ['other: 邵文举'],
  ],
  [
    'who gets a title of honour',
    '宜黄县',
    '5月8日，县委召开表彰大会，县委书记涂远山出席。会上，县委授予凤冈镇卫生院院长桑晚舟“宜黄先锋”荣誉称号。县长帅一民主持会议。',
    ['conference: 涂远山 帅一民 c 帅一民'],
  ],
  [
    'whom an occasion remembers',
    '宜黄县',
    '5月8日，宜黄县召开纪念邵文举为殳怀瑾题词三十周年座谈会，县委书记涂远山出席会议并讲话。',
    ['conference: 涂远山 s 涂远山'],
  ],
  [
    'who invites, behind a dateline',
    null,
    '本台消息：应越南总理阮文勇邀请，国家主席邵文举8日下午乘专机离开北京，对越南进行正式访问。',
    ['visit: 邵文举'],
  ],
  // Told in the midst of a feature
  [
    'an official comes in person',
    '宜黄县',
    '宜黄县的山多田少，种茶的人家一代接着一代。茶好，路却难走。过去一担茶要挑大半天。\n茶农们说起往事，都摇头。收购的客商嫌远，价钱一年比一年低。\n听说茶叶卖不出去，县委书记涂远山亲自来到水磨村的茶园。\n涂远山说，办法总比困难多。',
    ['inspection: 涂远山 s 涂远山'],
  ],
  [
    'words at a meeting',
    '宜黄县',
    '宜黄县的山多田少，种茶的人家一代接着一代。茶好，路却难走。过去一担茶要挑大半天。\n茶农们说起往事，都摇头。收购的客商嫌远，价钱一年比一年低。\n村党支部书记桑晚舟在村民代表大会上提出，可以把路修到茶山上。',
    ['conference: 桑晚舟 s 桑晚舟'],
  ],
  [
    'people called together',
    '宜黄县',
    '宜黄县的山多田少，种茶的人家一代接着一代。茶好，路却难走。过去一担茶要挑大半天。\n茶农们说起往事，都摇头。收购的客商嫌远，价钱一年比一年低。\n雨刚停，凤冈镇镇长江枫就召集村干部商量修路的事。',
    ['conference: 江枫'],
  ],
  [
    'two occasions, two paragraphs',
    '宜黄县',
    '宜黄县的山多田少，种茶的人家一代接着一代。茶好，路却难走。过去一担茶要挑大半天。\n茶农们说起往事，都摇头。收购的客商嫌远，价钱一年比一年低。\n2005年，时任县长帅一民到水磨村调研，村里第一次有了修路的打算。\n路通那年，县委书记涂远山专程赶到水磨村看望老茶农殳怀瑾。',
    ['inspection: 帅一民', 'visit: 涂远山 殳怀瑾'],
  ],
  // After the main occasion
  [
    'who sends regards is elsewhere',
    '宜黄县',
    '5月8日，县委书记涂远山到凤冈镇看望老党员殳怀瑾，转达了省委书记邵文举对他的亲切问候。',
    ['visit: 涂远山 殳怀瑾'],
  ],
  [
    'a visit behind a reception, those present named last',
    null,
    '8日上午，国家主席邵文举会见越南总理阮文勇。邵文举指出，两国山水相连。\n会见后，邵文举和阮文勇前往国家博物馆参观。\n桑晚舟、殳怀瑾等参加上述活动。',
    ['reception: 邵文举(host) 阮文勇(guest) 桑晚舟 殳怀瑾 s 邵文举', 'visit: 邵文举 阮文勇 桑晚舟 殳怀瑾'],
  ],
  // Lecture tours and other lists of occasions
  [
    'each member of a lecturing group, whatever the verb',
    '宜黄县',
    '连日来，县委宣讲团在各乡镇宣讲全会精神。\n县委宣讲团成员、县委常委盘丽君的报告，让水磨村的茶农们感到解渴。\n在凤冈镇，县委宣讲团成员、县委党校校长江枫回应了大家关心的问题。',
    ['activity: 盘丽君 s 盘丽君', 'activity: 江枫 s 江枫'],
  ],
  [
    'the next stop of the same lecturer',
    '宜黄县',
    '连日来，县委宣讲团在各乡镇宣讲全会精神。\n县委宣讲团成员、县委常委盘丽君在桃陂镇作宣讲报告。\n在水磨村，盘丽君与茶农们围坐交流。\n盘丽君还来到县第一小学，与教师们座谈。',
    ['activity: 盘丽君 s 盘丽君', 'visit: 盘丽君', 'visit: 盘丽君'],
  ],
  [
    'two lecturers apart in one sentence',
    '宜黄县',
    '连日来，县委宣讲团在各乡镇宣讲全会精神。\n县委宣讲团成员、县委常委盘丽君，县委党校校长江枫分别在凤冈镇和桃陂镇，围绕民生与干部群众进行了交流。',
    ['activity: 盘丽君 s 盘丽君', 'activity: 江枫 s 江枫'],
  ],
  [
    'two officials at two places',
    '宜黄县',
    '5月8日，副县长饶星宇、章志刚分别到凤冈镇、桃陂镇调研春耕生产。',
    ['inspection: 饶星宇', 'inspection: 章志刚'],
  ],
  [
    'another press conference',
    null,
    '全国农业大会新闻中心今天上午举行记者会，农业部部长桑晚舟就粮价问题回答了记者提问。\n水利部部长殳怀瑾、副部长祁连海还就防汛问题回答记者提问。',
    ['conference: 桑晚舟 s 桑晚舟', 'conference: 殳怀瑾 祁连海 s 殳怀瑾 祁连海'],
  ],
  [
    'what they answer about is no tour',
    null,
    '全国农业大会新闻中心今天上午举行记者会，农业部部长桑晚舟就执法检查等问题回答了记者提问。',
    ['conference: 桑晚舟 s 桑晚舟'],
  ],
  [
    'the same sort of meeting elsewhere',
    null,
    '全会精神宣讲近日在各地展开。\n甘州省委举行学习会，水利部部长殳怀瑾作专题辅导报告。\n青州省委举行学习会，农业部部长桑晚舟作专题辅导报告。',
    ['conference: 殳怀瑾 s 殳怀瑾', 'conference: 桑晚舟 s 桑晚舟'],
  ],
  // Judgements and interviews
  [
    'those judged, not those spoken of',
    null,
    '济南市中级人民法院今天对宜黄县水利局原局长祁连海受贿案作出一审判决，以受贿罪判处祁连海有期徒刑十年。法院查明，祁连海收受商人殳怀瑾的财物。\n石家庄市中级人民法院今天对宜黄县财政局原局长桑晚舟贪污案作出一审判决。',
    ['other: 祁连海', 'other: 桑晚舟'],
  ],
  [
    'each gave an interview',
    null,
    '甲国总理阮文勇日前在接受本报记者采访时表示，两国友谊深厚。\n乙国总统邵文举在接受本报采访时强调，愿意合作。',
    ['interview: 阮文勇 s 阮文勇', 'interview: 邵文举 s 邵文举'],
  ],
  [
    'whoever is quoted behind a meeting gives none',
    '宜黄县',
    '5月8日，县委书记涂远山主持召开茶产业座谈会。\n茶场场长江枫在接受采访时表示，信心更足了。',
    ['conference: 涂远山 江枫 c 涂远山 s 江枫'],
  ],
  [
    'a chair for each of two meetings',
    '宜黄县',
    '5月8日，涂远山、帅一民分别主持召开茶农座谈会和果农座谈会。县委书记涂远山、县长帅一民要求抓好落实。',
    ['conference: 涂远山 c 涂远山 s 涂远山', 'conference: 帅一民 c 帅一民 s 帅一民'],
  ],
  [
    'what is said goes on in the next sentence',
    null,
    '8日上午，国家主席邵文举会见越南总理阮文勇。邵文举表示，两国山水相连。我期待访问期间同外交部部长殳怀瑾深入交换意见。',
    ['reception: 邵文举(host) 阮文勇(guest) s 邵文举'],
  ],
  [
    'who sent a wreath',
    null,
    '国家主席邵文举8日前往越南驻华使馆吊唁。国务院总理桑晚舟送的花圈摆放在遗像前。',
    ['inspection: 邵文举'],
  ],
  [
    'a lecture with its title, behind the closing session',
    '宜黄县',
    '5月8日，县政协常委会会议闭幕，县政协主席盘丽君主持闭幕会。\n闭幕会后，县委党校校长江枫应邀作题为“茶产业的前景与挑战”的学习讲座。',
    ['conference: 盘丽君 c 盘丽君', 'conference: 江枫 s 江枫'],
  ],
]

/** Which sitting an occasion is: `term/number`, with `+` where it was an expanded one; a dash for what is not said. */
export const sessions: readonly (readonly [text: string, expected: string])[] = [
  ['县委书记涂远山主持召开十五届县委第90次常委会（扩大）会议。', '15/90+'],
  ['县十八届人大常委会举行第九次会议，县人大常委会主任熊秋菊主持。', '18/9'],
  ['县长帅一民主持召开县政府第三十一次常务会议。', '-/31'],
  ['县委十五届六次全会召开，县委书记涂远山出席。', '15/6'],
  ['县政协十一届四次会议开幕，县政协主席熊秋菊出席会议。', '11/4'],
  ['县长帅一民主持召开防汛调度会。', 'none'],
  ['县长帅一民第三次主持召开招商引资调度会。', 'none'],
]

/** How many were there: `stated open scope`; a dash for what is not said. */
export const sizes: readonly (readonly [text: string, expected: string])[] = [
  ['县长帅一民主持召开防汛调度会。', '- - closed'],
  ['县长帅一民出席全县春耕大会，300余人参加。', '300 - mass'],
  ['县长帅一民主持召开防汛调度会，各乡镇主要负责人参加会议。', '- 各乡镇主要负责人 open'],
  ['县长帅一民出席座谈会，县水利局、县农业农村局负责人参加。', '- 县水利局、县农业农村局负责人 open'],
  ['县长帅一民参加义务植树活动，干部群众200余人参加。', '200 干部群众 mass'],
  ['县委书记涂远山出席党员大会，共120名党员参加会议。', '120 - open'],
]

/** Offices named without a holder: `organ|seat`, and whether they belong to an occasion. */
export const unnamed: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['县长帅一民主持召开会议，县委主要领导到会。', ['中共宜黄县委员会|主要领导|e1']],
  ['县委书记出席会议，县长帅一民主持会议。', ['中共宜黄县委员会|书记|e1']],
  ['县委、县政府主要领导批示。', ['中共宜黄县委员会|主要领导|-', '宜黄县人民政府|主要领导|-']],
  ['副县长、县公安局局长到场指挥。', ['宜黄县人民政府|副县长|-', '宜黄县公安局|局长|-']],
]
