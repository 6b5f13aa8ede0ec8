/** The overview and its figures. */
export const overviewZh = {
  'overview.counted': '{figures}个数，{indicators}项指标，{sources}篇来源',
  'overview.strip': '可以说到哪一步',
  'overview.strip.items': '{n}项',
  'overview.strip.show': '在覆盖总表里看{name}',
  'overview.strip.more': '另{n}项',
  'overview.panels': '三类数字',

  'figure.spoken.beside': '与{area}：{verdict}',
  'figure.pair': '{a}与{b}：',
  'figure.pairs.more': '等，另{n}对',
  'figure.verdicts.left': '另有{n}对，见各数出处',
  'figure.reasonsVary': '理由各不相同，见各数出处',
  'figure.noOrder': '不分先后',
  'figure.countable': '，{unit}；一格一个',
  'figure.oneSource': '同一来源',
  'figure.table': '看成表格',

  'panel.funds': '资金投入',
  'panel.platforms': '平台与工作站',
  'panel.introduced': '引进人才',
  'panel.folded': '另有{n}项',
  'panel.silent': '没有数的',
} as const
