/**
 * Code lists of the dataset. Every coded column of `data/*.csv` takes its values from here; the order of a list is the order in
 * which the codes are shown. The meaning of each code is in `data/README.md`.
 */

/** What kind of territory an area is. */
export const areaLevels = ['district', 'new-area', 'municipality'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** The groups into which the city divides its districts and counties, and the zones beside them, in the order of the board. */
export const areaGroups = ['central', 'metropolitan-new', 'northeast', 'southeast', 'zone'] as const
export type AreaGroup = (typeof areaGroups)[number]

/** Subject groups of indicators, in the order of the board. */
export const categories = [
  'funds',
  'platforms',
  'talent-introduced',
  'talent-stock',
  'recruitment',
  'services',
  'enterprises',
  'outcomes',
  'activities',
  'context',
] as const
export type Category = (typeof categories)[number]

/**
 * Groups of indicators whose figures one numeric threshold may judge, each figure by itself. A family has one unit of thought
 * (yuan, platforms, people); its figures are never added up.
 */
export const families = [
  'funds',
  'platforms',
  'premises',
  'talent-introduced',
  'teams',
  'talent-stock',
  'recruitment',
  'outreach',
  'services',
  'attendances',
  'enterprises',
  'outcomes',
  'outcome-people',
  'outcome-value',
  'activities',
  'activity-people',
  'partners',
  'reach',
  'ratios',
  'population',
] as const
export type Family = (typeof families)[number]

/** What a figure is counted over: the whole area, a part of it, a programme that runs in it, or one firm, laboratory or project. */
export const scopes = ['area', 'sub-area', 'programme', 'project'] as const
export type Scope = (typeof scopes)[number]

/** How a figure relates to time, and whether what it counts exists yet. */
export const natures = ['stock', 'cumulative', 'annual-flow', 'period-flow', 'commitment', 'target', 'rate'] as const
export type Nature = (typeof natures)[number]

/** Where the date of a figure or a source comes from. */
export const timeBases = ['stated', 'inferred', 'publication'] as const
export type TimeBasis = (typeof timeBases)[number]

/**
 * What the words around a numeral say about its precision. SDMX has no such concept; this list is the dataset's own extension
 * (余/多, 不少于/以上, 超/逾/突破, 近, 约/左右, 最高/不超过/以内, 不足/不到, a range).
 */
export const qualifiers = ['exact', 'more-than', 'at-least', 'over', 'nearly', 'about', 'at-most', 'under', 'range'] as const
export type Qualifier = (typeof qualifiers)[number]

/** The unit a figure is measured in, after removing 万 and 亿 (those are `unit_mult`, a power of ten). */
export const unitMultipliers = [0, 4, 8] as const
export type UnitMultiplier = (typeof unitMultipliers)[number]

/** `per` of a figure that holds anew for each period: 每年 is `year`. */
export const periodicities = ['year'] as const
export type Periodicity = (typeof periodicities)[number]

/** SDMX CL_OBS_STATUS, the codes this dataset uses: normal, included in another category, exists but not collected, cannot exist. */
export const observationStatuses = ['A', 'E', 'K', 'L', 'M', 'U'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/** Why a cell has no figure although the sources say something about it. */
export const absenceReasons = ['named-without-number', 'not-applicable'] as const
export type AbsenceReason = (typeof absenceReasons)[number]

/** How far a source can be relied on, best first. */
export const trustTiers = ['official', 'party-media', 'mainstream', 'research', 'repost', 'compilation'] as const
export type TrustTier = (typeof trustTiers)[number]

/** What is at hand of a source: its text as a file, or nothing but what was noted from its page. */
export const keptForms = ['file', 'none'] as const
export type KeptForm = (typeof keptForms)[number]

/** What a policy row is. */
export const policyKinds = [
  'policy-document',
  'programme',
  'policy-system',
  'fund',
  'platform',
  'service',
  'mechanism',
  'honour',
  'event-brand',
] as const
export type PolicyKind = (typeof policyKinds)[number]

/** What a policy works with. */
export const instruments = [
  'award',
  'award-matching',
  'living-allowance',
  'project-funding',
  'equity-fund',
  'credit',
  'tax',
  'premises',
  'platform-building',
  'recruitment-drive',
  'overseas-channel',
  'flexible-engagement',
  'green-channel-and-quota',
  'evaluation-and-title',
  'training',
  'housing',
  'schooling',
  'spouse-employment',
  'medical-and-leisure',
  'one-stop-service',
  'digital-service',
  'expert-liaison',
  'governance',
  'regional-cooperation',
] as const
export type Instrument = (typeof instruments)[number]
