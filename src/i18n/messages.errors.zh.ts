/** What the page says in Chinese when it cannot be drawn, whatever else could not be loaded. */
export const errorsZh = {
  'error.unknown.title': '读取数据时出错',
  'error.detail': '技术信息',
  'error.retry': '再试一次',
  'part.missing': '这一部分没有载入。请检查网络，再试一次。',
  'part.newer': '网页有了新版本，这一部分要刷新后才能看。筛选和所看的页面都在网址里，不会丢失。',
  'part.reload': '刷新',
  'part.broken': '这一部分出了错',
} as const
