/** Pages as the content systems of county papers, authorities and apps make them, with one article of our own on each. */
export type Told = Readonly<{ title: string; published: string; publisher?: string; author?: string }>

export const prose = [
  '5月8日，县委书记郝大川主持召开会议，研究工业经济发展工作，县长苗青、副县长白杨出席会议，相关部门负责人参加。',
  '会议指出，工业是全县经济的支撑，要坚持问题导向，聚焦重点项目，做好要素保障，推动高质量发展再上新台阶。',
  '会议强调，要压实责任，形成合力，确保全年目标任务顺利完成，以优异成绩向全县人民交出满意答卷。',
]
const p = prose.map(it => `<p>　　${it}</p>`).join('\n')
const span = prose
  .map(it => `<p style="text-indent:2em"><span style="font-size:16px;font-family:仿宋">　　${it}</span></p>`)
  .join('')

export const pages: Readonly<Record<string, readonly [html: string, told: Told]>> = {
  'a table for the layout, its encoding named': [
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>县委召开工业经济会议_云溪县人民政府</title></head><body>
<table width="1000"><tr><td><a href="/">网站首页</a> | <a href="/xw">新闻</a> | <a href="/zw">政务</a></td></tr></table>
<table><tr><td>您当前的位置：<a href="/">首页</a> > <a href="/xw">云溪要闻</a> > 正文</td></tr></table>
<table width="950"><tr><td align="center"><font size="5"><b>县委召开工业经济会议</b></font></td></tr>
<tr><td align="center">发布时间：2023-05-09 09:12:33　　来源：云溪县融媒体中心　　作者：柳絮　　点击：<script>document.write(hits)</script>次　　字体：【<a>大</a> <a>中</a> <a>小</a>】</td></tr>
<tr><td><div id="zoom">${prose.map(x => `　　${x}<br><br>`).join('\n')}</div></td></tr>
<tr><td>上一篇：<a href="1.html">我县召开春耕会议</a></td></tr><tr><td>下一篇：<a href="2.html">苗青调研教育工作</a></td></tr>
<tr><td>【<a>打印本页</a>】【<a>关闭窗口</a>】</td></tr></table>
<table><tr><td>主办：云溪县人民政府 承办：云溪县融媒体中心 ICP备05001234号</td></tr></table></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09', publisher: '云溪县融媒体中心', author: '柳絮' },
  ],
  'div in div, meta tags, share bar, related news, ranking': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>县委召开工业经济会议 - 要闻 - 云溪新闻网</title>
<meta name="SiteName" content="云溪新闻网"><meta name="ColumnName" content="要闻"><meta name="ArticleTitle" content="县委召开工业经济会议"><meta name="PubDate" content="2023-05-09 09:12"><meta name="ContentSource" content="云溪县融媒体中心"><meta name="Keywords" content="工业"></head>
<body><div class="wrap"><div class="top"><div class="logo"></div><ul class="menu">${'首页 要闻 时政 乡镇 部门 视频 专题'
      .split(' ')
      .map(x => `<li><a href="#">${x}</a></li>`)
      .join('')}</ul></div>
<div class="main"><div class="left"><div class="crumb">当前位置：<a>首页</a>&gt;<a>要闻</a>&gt;正文</div><div class="article"><div class="title">县委召开工业经济会议</div><div class="info"><span>2023-05-09 09:12</span><span>来源：云溪县融媒体中心</span><span>编辑：白杨</span><span>浏览量：<i id="hits"></i></span></div>
<div class="share">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div><div class="content">${span}<p style="text-align:right">（记者 柳絮）</p></div>
<div class="ed">责任编辑：白杨　初审：祁连海　终审：何秋</div><div class="rel"><h3>相关阅读</h3><ul><li><a href="/1">我县召开春耕生产工作会议</a><span>2023-03-02</span></li><li><a href="/2">苗青调研教育工作并看望教师</a><span>2023-04-02</span></li></ul></div></div></div>
<div class="right"><h3>热点排行</h3><ol><li><a>郝大川调研防汛工作</a></li><li><a>全县教育大会召开</a></li></ol></div></div><div class="foot">版权所有：云溪县融媒体中心 联系电话：0355-1234567</div></div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09', publisher: '云溪县融媒体中心', author: '柳絮' },
  ],
  'day and source without labels': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>县委召开工业经济会议</title></head><body><div class="hd"><a>首页</a></div><div class="con"><h2 class="tit">县委召开工业经济会议</h2><div class="sub"><span class="time">2023-05-09 09:12:33</span><span class="src">云溪县融媒体中心</span></div><div class="txt">${p}</div></div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09' },
  ],
  'a time tag': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪发布</title></head><body><article><header><h1>县委召开工业经济会议</h1><p><time datetime="2023-05-09T09:12:00+08:00">5月9日</time> 云溪发布</p></header>${p}</article></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09' },
  ],
  'capital tags, info in square brackets, window named after the site': [
    `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312"><TITLE>云溪县政府门户网站</TITLE></HEAD><BODY><TABLE><TR><TD><IMG SRC=top.jpg></TD></TR><TR><TD class=title>县委召开工业经济会议</TD></TR><TR><TD>[ 来源：政府办 | 作者：柳絮 | 时间：2023/5/9 | 浏览：<SCRIPT src=hit.asp></SCRIPT>次 ] 【字号：<A>大</A> <A>中</A> <A>小</A>】</TD></TR><TR><TD>${prose.map(x => `&nbsp;&nbsp;&nbsp;&nbsp;${x}<BR>`).join('')}</TD></TR><TR><TD>[<A>关闭</A>]</TD></TR></TABLE></BODY></HTML>`,
    { title: '县委召开工业经济会议', published: '2023-05-09', publisher: '政府办', author: '柳絮' },
  ],
  'the table of an authority above, empty meta tags': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>县委召开工业经济会议_云溪县人民政府</title><meta name="SiteDomain" content="www.example.gov.cn"><meta name="ArticleTitle" content="县委召开工业经济会议" /><meta name="PubDate" content="2023年05月09日" /><meta name="ContentSource" content="" /><meta name="Author" content="" /></head><body><div class="xl-tab"><table><tr><td>索 引 号：</td><td>01420/2023-00123</td><td>信息分类：</td><td>工作动态</td></tr><tr><td>发布机构：</td><td>县政府办</td><td>发文日期：</td><td>2023-05-08</td></tr></table></div><h1>县委召开工业经济会议</h1><div class="xl-info">发布时间：2023-05-09　　信息来源：云溪县政府办　　<span>打印</span></div><div class="TRS_Editor">${p}</div><div class="fj">附件：<a>1.doc</a></div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09', publisher: '云溪县政府办' },
  ],
  'kicker and sub-headline around the heading': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>郝大川在全县工业经济会议上强调 聚焦重点项目 推动高质量发展-云溪新闻网</title></head><body><div class="art"><p class="yt">郝大川在全县工业经济会议上强调</p><h1>聚焦重点项目 推动高质量发展</h1><p class="ft">苗青主持</p><div class="info">来源: 云溪日报 &nbsp; 发布时间: 2023-05-09 &nbsp; 记者: 柳絮</div><div class="body">${p}</div></div></body></html>`,
    { title: '聚焦重点项目 推动高质量发展', published: '2023-05-09', publisher: '云溪日报', author: '柳絮' },
  ],
  'a day in an odd meta tag, picture and caption': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>县委召开工业经济会议</title><meta property="og:title" content="县委召开工业经济会议"/><meta property="og:release_date" content="2023-05-09 09:12"/><meta property="og:author" content="云溪县融媒体中心"/></head><body><div class="article"><h1>县委召开工业经济会议</h1><p style="text-align:center"><img src="1.jpg"/></p><p style="text-align:center">会议现场 柳絮 摄</p>${p}<p>编辑：白杨</p><p>审核：祁连海</p></div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09', author: '柳絮' },
  ],
  'the page of an app: buttons around and below': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>县委召开工业经济会议</title></head><body><div class="download"><a>打开云上云溪APP</a></div><div class="detail"><div class="detail-title">县委召开工业经济会议</div><div class="detail-info"><em>云上云溪</em><em>2023-05-09 09:12</em><em>阅读 1.2万</em></div><section class="detail-content">${span}</section><div class="zan">点赞 12</div><div class="comment">评论 0 <p>暂无评论，快来抢沙发吧</p></div></div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09' },
  ],
  'a list of other news with days above': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>县委召开工业经济会议</title></head><body><div class="list"><ul><li><a>我县召开春耕会议</a> 2023-03-02</li><li><a>教育大会召开</a> 2023-04-05</li></ul></div><div class="c"><h1>县委召开工业经济会议</h1><div>时间：2023-05-09</div>${p}</div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09' },
  ],
  'the system of newspapers: day in a comment, headline behind the name of the paper': [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪日报数字报-县委召开工业经济会议</title></head><body><div class="nav">2023年05月09日 星期二 <a>上一期</a> <a>下一期</a></div><div class="ban">第01版：要闻</div><!--enpproperty <articleid>123</articleid><date>2023-05-09 00:00:00.0</date><author></author><title>县委召开工业经济会议</title><nodename>01</nodename>/enpproperty--><div class="text_c"><h3></h3><h1>县委召开工业经济会议</h1><h2></h2><h4></h4><div class="lai">2023-05-09 柳絮</div><div id="ozoom"><founder-content>${p}<P>　　（记者 柳絮）</P></founder-content></div></div><div class="ls"><a>上一篇</a> <a>下一篇</a></div></body></html>`,
    { title: '县委召开工业经济会议', published: '2023-05-09', author: '柳絮' },
  ],
}
