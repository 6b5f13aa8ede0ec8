/** What stands below the first screen of the overview: the key of its marks, the board, the numbers to ask for. */
export const belowZh = {
  'overview.star': '*：日期由文意推定',
  'legend.title': '有尺可量，无尺只读',
  'board.subject': '覆盖总表',
  'board.tag.commitment': '安排',
  'board.tag.target': '目标',
  'board.tag.cumulative': '累计',
  'board.reference': '全市，只作参照',
  'board.unfold': '另有{n}项只有一地有数',
  'board.fold': '收起只有一地有数的{n}项',
  'requests.subject': '补数清单',
  'requests.copy': '复制为函询要点',
} as const
