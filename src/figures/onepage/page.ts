/** One page of a figure: laid out at the size of a format, with less and less of it until it fits. */
import type { Dataset, Observation, Policy, SourceId } from '#domain/model.ts'
import { sourcesOfFigure } from '#domain/agreement.ts'
import { headline, nothing, padded, paragraph, stack, type Box } from '#figures/page/box.ts'
import type { Format } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { rect, type SceneNode } from '#figures/page/scene.ts'
import { face, lineBox, type Setting } from '#figures/page/setting.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { limitsSaid } from '#figures/sentences/within.ts'
import { figuresOfBar } from '#figures/rows.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { contrastsBox, figuresBox, otherFiguresBox, type NamePlace } from './contrast.ts'
import { footOf, type Naming } from './foot.ts'
import { figuresOfMain, type Main, type OnePageModel } from './model.ts'
import { policiesBox, type PolicyDetail } from './policies.ts'
import { brokenShare, rulerBox, valueFloor, type RulerDetail } from './ruler.ts'
import { enlarged } from '#figures/page/presets.ts'
import { unitOf, type JudgedSetting } from './set.ts'
import { sublineText } from './words.ts'

/** How much of its figures a page draws, the most first. */
interface MainDetail extends RulerDetail {
  readonly subline: 'said' | 'left-out'
  readonly contrasts: number
  /** Where the name of an area stands that is set against another. */
  readonly names: NamePlace
  readonly question: 'asked' | 'left-out'
  /** Size of the headline against that of the format. */
  readonly title: number
}

const fullMain: MainDetail = {
  minorTicks: 'drawn',
  brackets: 'drawn',
  subline: 'said',
  leastBar: 3.4,
  value: 96 / 28,
  contrasts: 2,
  names: 'above',
  question: 'asked',
  tags: 3,
  title: 1,
}

/**
 * What is left out, in this order, where a page has no room. The question goes before an area does; bars and numerals shrink once more at
 * the end.
 */
const steps: readonly Partial<MainDetail>[] = [
  {},
  { minorTicks: 'left-out' },
  { brackets: 'left-out' },
  { subline: 'left-out' },
  { leastBar: 2 },
  { value: 78 / 28 },
  { value: valueFloor },
  { title: 0.8 },
  { tags: 1 },
  { names: 'beside' },
  { question: 'left-out' },
  { contrasts: 1 },
  { leastBar: 1.3 },
  { value: valueFloor * brokenShare },
]
/** The last step with which every area keeps its place. */
const lastWithAll = steps.findIndex(({ contrasts }) => contrasts === 1) - 1
const mainDetails = steps.map((_, taken) =>
  steps.slice(0, taken + 1).reduce<MainDetail>((detail, step) => ({ ...detail, ...step }), fullMain),
)

/** What stands beside or below the figures: of policies, and how many of the other figures. */
interface BesideDetail {
  readonly policies: PolicyDetail | 'left-out'
  readonly figures: number
}

/** Nothing stands beside the figures. */
const leastBeside: BesideDetail = { policies: 'left-out', figures: 0 }

const besideDetails: readonly BesideDetail[] = [
  { policies: 'all', figures: 8 },
  { policies: 'outer', figures: 6 },
  { policies: 'none', figures: 5 },
  { policies: 'none', figures: 4 },
  { policies: 'line', figures: 3 },
  { policies: 'line', figures: 2 },
  { policies: 'line', figures: 1 },
  { policies: 'line', figures: 0 },
  leastBeside,
]

/** A page whose body stands in two columns is at least so many times as wide as its smallest type. */
const leastColumns = 60
/** Share of the width for what stands beside the figures. */
const besideShare = 0.36

/** How much larger the type of a page may be than the least, the largest first: a page with room to spare is set larger. */
const enlargements = [1.6, 1.45, 1.3, 1.2, 1.1]
/** A page whose format does not grow is of one scale with those it stands beside: so much larger at most. */
const sameScale = 1.2

/**
 * What one page says, as a page of this format; as high as it needs to be where the format leaves that open. What stands on it is set as
 * large as its room allows, the words of its sources excepted.
 */
export function layoutOnePage(model: OnePageModel, dataset: Dataset, format: Format): Page {
  const whole = laidOut(model, dataset, format, { main: 0, beside: 0, naming: 'whole' })
  const least = isWhole(whole) ? whole : fitting(model, dataset, format)
  const most = format.growth === 1 ? sameScale : Number.POSITIVE_INFINITY
  const factors = format.extent === 'content' || !isWhole(least) ? [] : enlargements.filter((factor) => factor <= most)
  for (const factor of factors) {
    const larger = laidOut(model, dataset, enlarged(format, factor), least.choice, format)
    if (isWhole(larger)) return pageOf(model, larger)
  }
  return pageOf(model, least)
}

/** Where a page is as high as it needs, the figures grow to fill so many units of the smallest type. */
const contentRoom = 14

/** How much of a page is drawn: a place in each list of details. */
interface Choice {
  readonly main: number
  readonly beside: number
  readonly naming: Naming
}

interface Laid {
  readonly setting: JudgedSetting
  readonly choice: Choice
  readonly head: Box
  readonly foot: Box
  readonly main: Box
  readonly beside: Box
  readonly place: 'beside' | 'below'
  /** px between head and foot. */
  readonly room: number
  /** px that columns or stacked parts take more than there are; negative where room is left. */
  readonly mainOver: number
  readonly besideOver: number
}

function isWhole({ mainOver, besideOver }: Laid): boolean {
  return mainOver <= 0 && besideOver <= 0
}

/** Less and less of the page until it fits: beside the figures and of them by turns; last the words for the sources. */
function fitting(model: OnePageModel, dataset: Dataset, format: Format): Laid {
  let laid = laidOut(model, dataset, format, { main: 0, beside: 0, naming: 'full' })
  const lastMain = mainDetails.length - 1
  const lastBeside = besideDetails.length - 1
  while (!isWhole(laid)) {
    const { choice, place, mainOver, besideOver } = laid
    const stacked = place === 'below'
    // Sources are named briefly before an area leaves the page, and before what stands beside the figures is left out.
    const fewest = choice.naming === 'full' ? lastBeside - 1 : lastBeside
    const least = choice.naming === 'full' ? lastWithAll : lastMain
    const canLessMain = mainOver > 0 && choice.main < least
    const isLastBeside = choice.beside === lastBeside - 1 && canLessMain
    const lessBeside = (stacked ? mainOver > 0 && !isLastBeside : besideOver > 0) && choice.beside < fewest
    const lessMain = canLessMain && (!stacked || choice.main <= choice.beside || !lessBeside)
    if (!lessBeside && !lessMain && choice.naming === 'brief') return laid
    laid = laidOut(model, dataset, format, {
      main: choice.main + (lessMain ? 1 : 0),
      beside: choice.beside + (lessBeside ? 1 : 0),
      naming: !lessBeside && !lessMain ? 'brief' : choice.naming,
    })
  }
  return restored(model, dataset, format, laid)
}

/** What was left out by turns comes back as far as there is room after all: the words for the sources, of the figures, then beside them. */
function restored(model: OnePageModel, dataset: Dataset, format: Format, laid: Laid): Laid {
  const firstWhole = (choices: readonly Choice[]): Laid | null => {
    for (const one of choices) {
      const tried = laidOut(model, dataset, format, one)
      if (isWhole(tried)) return tried
    }
    return null
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
  const named = firstWhole([{ ...laid.choice, naming: 'full' }]) ?? laid
  const { choice } = named
  const more = firstWhole(upTo(choice.main).map((main) => ({ ...choice, main }))) ?? named
  const most = firstWhole(upTo(choice.beside).map((beside) => ({ ...more.choice, beside }))) ?? more
  return firstWhole([{ ...most.choice, naming: 'whole' }]) ?? most
}

/** @param footFormat what the sources are set with */
function laidOut(whole: OnePageModel, dataset: Dataset, format: Format, choice: Choice, footFormat = format): Laid {
  const main = mainDetails[choice.main] ?? fullMain
  const model = main.question === 'asked' ? whole : { ...whole, question: null }
  const beside = besideDetails[choice.beside] ?? besideDetails[0]
  if (beside === undefined) throw new RangeError('a page has details')
  const unit = unitOf(format)
  const width = format.width - 2 * format.margin.side
  const content = contentOf(model, main, beside)
  const setting: JudgedSetting = {
    dataset,
    say: sentencesOf(dataset, format.lang),
    words: wordsOf(format.lang),
    format,
    sources: sourcesOf(dataset, model, content),
    judgements: model.judgements,
  }
  const wide = format.width > format.height && format.width / unit >= leastColumns
  const place = wide && content.beside.kind !== 'nothing' ? 'beside' : 'below'
  const gap = unit * 1.5
  const besideWidth = place === 'beside' ? Math.round(width * besideShare) : width
  const mainWidth = place === 'beside' ? width - besideWidth - 2 * gap : width
  const head = headBox(setting, model, main, width)
  const foot = footOf({ ...setting, format: footFormat }, model, width, choice.naming)
  const room = format.height - format.margin.top - format.margin.bottom - head.height - foot.height - unit * 1.3
  const besideDrawn = besideBox(setting, content.beside, besideWidth, beside, place, content.left)
  const between = place === 'below' && besideDrawn.height > 0 ? unit * 1.2 : 0
  const mainRoom = place === 'beside' ? room : room - besideDrawn.height - between
  const mainDrawn = mainBox(setting, content.main, mainWidth, format.extent === 'content' ? unit * contentRoom : mainRoom, main)
  return {
    setting,
    choice,
    head,
    foot,
    main: mainDrawn,
    beside: besideDrawn,
    place,
    room,
    mainOver: mainDrawn.height - mainRoom,
    besideOver: place === 'beside' ? besideDrawn.height - room : 0,
  }
}

/** What of the model is drawn. */
interface Content {
  readonly main: Main
  readonly beside: OnePageModel['beside']
  /** How many of the other figures are not drawn. */
  readonly left: number
}

function contentOf({ main, beside }: OnePageModel, detail: MainDetail, { policies, figures }: BesideDetail): Content {
  const shown: Main =
    main.kind === 'contrasts' ? { ...main, contrasts: main.contrasts.slice(0, detail.contrasts) } : bracketed(main, detail)
  if (beside.kind === 'policies' && policies === 'left-out') return { main: shown, beside: { kind: 'nothing' }, left: 0 }
  if (beside.kind !== 'figures') return { main: shown, beside, left: 0 }
  const some = beside.figures.slice(0, figures)
  const left = beside.figures.length - some.length
  return { main: shown, beside: some.length === 0 ? { kind: 'nothing' } : { kind: 'figures', figures: some }, left }
}

/** A ruler without the parts of its bars where their brackets are left out. */
function bracketed(main: Main, { brackets }: MainDetail): Main {
  if (main.kind !== 'ruler' || brackets === 'drawn') return main
  return { ...main, ruler: { ...main.ruler, bars: main.ruler.bars.map((bar) => ({ ...bar, parts: [] })) } }
}

/** The sources of all that is drawn, in the order in which it is read: figures, what stands beside them, who lacks them. */
function sourcesOf(dataset: Dataset, { lacking, question }: OnePageModel, { main, beside }: Content): readonly SourceId[] {
  const ofFigures = (figures: readonly Observation[]) => figures.flatMap((figure) => sourcesOfFigure(dataset, figure))
  return [
    ...new Set([
      ...ofFigures(figuresOfMain(main)),
      ...(beside.kind === 'policies' ? beside.groups.flatMap((group) => group.sources) : []),
      ...(beside.kind === 'figures' ? ofFigures(beside.figures) : []),
      ...(question === null
        ? lacking.flatMap((one) => [...ofFigures(one.figures), ...one.sources])
        : [
            ...(question.absence.sourceId === null ? [] : [question.absence.sourceId]),
            ...ofFigures(question.beside.slice(0, 1)),
          ]),
    ]),
  ]
}

function headBox(setting: Setting, model: OnePageModel, detail: MainDetail, width: number): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const sub = face(format, 'subtitle', 'plain')
  const title = face(format, 'title', 'bold')
  const size = Math.round(title.size * detail.title)
  return stack(
    [
      headline(say.finding(model.title), { ...title, size, line: Math.round((title.line * size) / title.size) }, width, 0),
      paragraph(detail.subline === 'said' ? sublineText(setting, model) : '', sub, width),
      paragraph(limitsSaid(say.context, model.within) ?? '', sub, width),
      padded(lineBox(width, format.rule, format.theme.ink), { top: unit * 0.4 }),
    ],
    unit * 0.1,
  )
}

function mainBox(setting: JudgedSetting, main: Main, width: number, room: number, detail: MainDetail): Box {
  switch (main.kind) {
    case 'ruler':
      return rulerBox(setting, main, width, room, detail)
    case 'contrasts':
      return contrastsBox(setting, main.contrasts, width, room, detail.value, detail.names)
    case 'figures':
      return main.figures.length === 0
        ? paragraph(setting.words.t('picture.empty'), face(setting.format, 'body', 'plain'), width)
        : figuresBox(setting, main.figures, width, detail.value)
  }
}

function besideBox(
  setting: JudgedSetting,
  beside: OnePageModel['beside'],
  width: number,
  detail: BesideDetail,
  place: 'beside' | 'below',
  left: number,
): Box {
  const phrases = longPhrasesOf(setting.say.context).onePage
  switch (beside.kind) {
    case 'policies':
      return detail.policies === 'left-out' ? nothing : policiesBox(setting, beside, width, detail.policies, place)
    case 'figures':
      return otherFiguresBox(setting, beside.figures, phrases.others, left === 0 ? '' : phrases.moreFigures(left), width)
    case 'nothing':
      return nothing
  }
}

/** White space between head and body, in units of the smallest type. */
const bodyGap = 0.65

function pageOf(model: OnePageModel, laid: Laid): Page {
  const { setting, head, foot, main, beside, place, room, choice } = laid
  const { format, say } = setting
  const unit = unitOf(format)
  const [left, top] = [format.margin.side, format.margin.top]
  const width = format.width - 2 * left
  const bodyTop = top + head.height + unit * bodyGap
  const stacked = main.height + (place === 'below' && beside.height > 0 ? beside.height + unit * 1.2 : 0)
  const content = format.extent === 'content'
  const height = content ? Math.ceil(bodyTop + stacked + unit * bodyGap + foot.height + format.margin.bottom) : format.height
  const footTop = height - format.margin.bottom - foot.height
  const line = Math.max(2, format.hairline)
  const spare = Math.max(0, content ? 0 : room - stacked)
  const around = (): readonly SceneNode[] => {
    if (place === 'beside') {
      const besideWidth = Math.round(width * besideShare)
      const x = left + width - besideWidth
      return [
        ...main.draw(left, bodyTop),
        rect(x - unit * 1.5 * 0.75, bodyTop, line, footTop - bodyTop, format.theme.ink),
        ...beside.draw(x, bodyTop),
      ]
    }
    const share = beside.height > 0 ? spare / 3 : 0
    const lineTop = bodyTop + main.height + share + unit * 0.6
    return [
      ...main.draw(left, bodyTop),
      ...(beside.height > 0
        ? [rect(left, lineTop, width, line, format.theme.ink), ...beside.draw(left, lineTop + unit * 0.6 + share)]
        : []),
    ]
  }
  const drawn = contentOf(model, mainDetails[choice.main] ?? fullMain, besideDetails[choice.beside] ?? leastBeside)
  return {
    scene: {
      width: format.width,
      height,
      ground: format.theme.ground,
      lang: format.lang === 'zh' ? 'zh-CN' : 'en',
      title: say.finding(model.title),
      description: sublineText(setting, model),
      nodes: [...head.draw(left, top), ...around(), ...foot.draw(left, footTop)],
    },
    observations: figuresOn(drawn),
    policies: policiesOn(drawn),
  }
}

function figuresOn({ main, beside }: Content): readonly Observation[] {
  const figures = main.kind === 'ruler' ? main.ruler.bars.flatMap(figuresOfBar) : figuresOfMain(main)
  return [...new Set([...figures, ...(beside.kind === 'figures' ? beside.figures : [])])]
}

function policiesOn({ beside }: Content): readonly Policy[] {
  if (beside.kind !== 'policies') return []
  const cells = beside.groups.flatMap((group) => group.rows).flatMap((row) => row.cells)
  return [...new Set(cells.flatMap((one) => one.policies))]
}
