/** The frame of every page in Chinese. */
export const appZh = {
  'app.name': '梧桐',
  'app.latin': 'Wutong',
  'app.title': '{page} · 梧桐',
  'app.skip': '跳到正文',
  'app.nav': '主要页面',
  'app.lang': '语言',
  'app.theme': '配色',
  'app.loading': '正在读取数据…',
  'app.footer': '数据版本{version}，{date} · {sources}篇来源 · 每个数都可点开看原句',
  'theme.system': '跟随系统',
  'theme.light': '浅色',
  'theme.dark': '深色',
  'theme.projector': '投影',

  'page.overview': '总览',
  'page.compare': '比较',
  'page.figures': '数字',
  'page.areas': '区县',
  'page.policies': '政策',
  'page.sources': '来源',
  'page.unknown': '没有这一页',
} as const
