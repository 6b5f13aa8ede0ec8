/** What the page says in Chinese when it cannot be drawn, whatever else could not be loaded. */
export const errorsZh = {
  'unknown.home': '看全部数字',
  'error.unknown.title': '读取数据时出错',
  'error.detail': '技术信息',
  'error.retry': '再试一次',
  'error.crash.title': '这一页出了错',
  'error.crash.words': '筛选和所看的数字都还在网址里，没有丢失。',
  'error.crash.do': '点“再试一次”；仍不行，点“看全部数字”，并把下面的技术信息发给维护者。',
} as const
