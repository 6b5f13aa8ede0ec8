/** What is said where there is more than fits on one page. */
export const scaleZh = {
  'panel.rest': '另有{n}个数只列名',
  'pages.previous': '上一页',
  'pages.next': '下一页',
  'pages.areas': '地区分页',
  'pages.areas.place': '第{from}至{to}个地区，共{n}个',
  'pages.rows': '指标分页',
  'pages.rows.place': '第{from}至{to}项指标，共{n}项',
  'pages.list': '清单分页',
  'pages.list.place': '第{from}至{to}条，共{n}条',
} as const
