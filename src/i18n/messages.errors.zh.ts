/** What the page says in Chinese when it cannot be drawn, whatever else could not be loaded. */
export const errorsZh = {
  'error.unknown.title': '读取数据时出错',
  'error.detail': '技术信息',
  'error.retry': '再试一次',
} as const
