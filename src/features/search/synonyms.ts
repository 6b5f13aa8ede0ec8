/**
 * Words a reader types for what the data call by another name. They are no facts with a source and are never shown as the data’s own words
 * but for saying why something was found, so they stand here and not in `data/`. Pinyin and initials find them as they find names.
 */
import type { Instrument } from '#domain/codes.ts'

/** For each policy instrument what else it is called. */
export const instrumentSynonyms: Readonly<Partial<Record<Instrument, readonly string[]>>> = {
  award: ['奖金', '奖补', '表彰奖励'],
  'award-matching': ['配套奖励', '配套资助'],
  'living-allowance': ['安家费', '生活津贴', '人才津贴', '补助'],
  'project-funding': ['项目经费', '科研经费', '启动资金', '科研资助'],
  'equity-fund': ['股权投资', '引导基金', '种子基金', '风投'],
  credit: ['贷款', '担保', '知识价值信用贷款'],
  tax: ['减税', '免税', '个税', '所得税'],
  premises: ['办公用房', '厂房', '场租'],
  'platform-building': ['工作站', '实验室', '孵化器', '众创空间', '创新平台'],
  'recruitment-drive': ['招聘', '引才活动', '校园招聘'],
  'overseas-channel': ['海归', '留学人员', '国际人才', '海外人才'],
  'flexible-engagement': ['候鸟专家', '兼职', '周末工程师'],
  'green-channel-and-quota': ['编制', '落户', '户口', '绿色通道'],
  'evaluation-and-title': ['职称', '人才认定', '人才分类', '评审'],
  training: ['培养', '进修', '研修', '人才培训'],
  housing: ['人才公寓', '安居', '购房补贴', '租房补贴', '房补', '安家住房'],
  schooling: ['子女教育', '子女就学', '子女上学', '小孩上学', '入学入园', '孩子读书'],
  'spouse-employment': ['家属就业', '随迁配偶', '家属安置'],
  'medical-and-leisure': ['体检', '看病', '就医', '医疗保障', '疗休养'],
  'one-stop-service': ['人才服务窗口', '服务专员', '一网通办', '人才卡'],
  'digital-service': ['人才码', '数字平台', '线上服务'],
  'expert-liaison': ['领导联系专家', '走访慰问'],
  governance: ['考核', '领导小组', '人才工作责任制', '组织保障'],
  'regional-cooperation': ['成渝合作', '双城经济圈', '对口协作'],
}

/** For each indicator what else it is called; an indicator the dataset does not have is never asked for. */
export const indicatorSynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['postdoc-stations', ['博士后工作站', '博士后流动站', '博后站']],
  ['academician-studios', ['院士工作站', '院士站']],
  ['haizhi-stations', ['海外智力工作站', '海智基地']],
  ['incubators', ['孵化基地', '双创平台', '创客空间']],
  ['rd-institutes', ['研究院', '新型研发机构']],
  ['high-level-introduced', ['引才人数', '引进人才数', '高端人才']],
  ['postdocs-recruited', ['博士后进站', '新进站博士后']],
  ['talent-total', ['人才总数', '人才数量', '人才资源总量']],
  ['university-educated', ['大专以上人口', '本科以上人口', '大学生人数']],
  ['talent-fund-annual', ['人才经费', '人才资金', '专项经费']],
  ['fund-size', ['产业基金', '引导基金规模']],
  ['rd-intensity', ['研发投入', '研发经费占比', '科研投入']],
  ['specialised-enterprises', ['专精特新']],
  ['high-tech-enterprises', ['高企', '高新企业']],
  ['population', ['常住人口数', '人口总数']],
])
