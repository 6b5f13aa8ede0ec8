/** What the page says in Chinese when it cannot be drawn, whatever else could not be loaded. */
export const errorsZh = {
  'error.unknown.title': '读取数据时出错',
  'error.slow': '等了{seconds}秒，数据还没有送到。页面仍在等；也可以重新请求。',
  'error.detail': '技术信息',
  'error.retry': '再试一次',
} as const
