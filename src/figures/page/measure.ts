/**
 * How wide text is, without asking a browser: the same on every device, and never less than what a reader's fonts make of it.
 * A Chinese character is one em. Latin letters and digits take the widest of Arial, Segoe UI and the Latin of Noto CJK.
 */
import type { FontFamily, FontWeight, Span } from './scene.ts'

/** Widths of U+0020–U+007E in thousandths of an em. */
const regular = [
  278, 323, 474, 556, 556, 921, 680, 278, 338, 338, 467, 584, 278, 347, 278, 392, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 728, 293, 535, 667, 556, 898, 748, 778, 667, 778,
  722, 667, 611, 722, 667, 944, 667, 667, 611, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 556, 325, 589, 607, 275, 275,
  552, 284, 926, 610, 606, 620, 620, 388, 500, 377, 607, 521, 802, 500, 521, 500, 338, 270, 338, 584,
]
const bold = [
  278, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 400, 325, 430, 590, 590, 590, 590, 590, 590, 590, 590, 590,
  590, 333, 333, 590, 590, 590, 611, 1007, 722, 722, 722, 740, 667, 611, 778, 768, 330, 568, 722, 611, 940, 790, 780, 667, 778,
  722, 667, 625, 748, 700, 980, 700, 667, 613, 378, 430, 378, 590, 567, 626, 591, 644, 556, 644, 581, 390, 611, 640, 304, 306,
  604, 315, 964, 641, 626, 644, 644, 436, 556, 421, 637, 576, 863, 580, 574, 511, 389, 296, 389, 590,
]
const headline = [
  335, 370, 574, 615, 615, 966, 803, 325, 400, 400, 507, 603, 335, 400, 335, 430, 590, 590, 590, 590, 590, 590, 590, 590, 590,
  590, 335, 335, 603, 603, 603, 611, 1007, 746, 722, 722, 789, 667, 648, 778, 864, 426, 568, 767, 642, 1001, 815, 785, 673, 785,
  751, 667, 695, 818, 734, 1091, 726, 701, 627, 378, 430, 378, 603, 603, 626, 591, 672, 565, 658, 581, 402, 611, 687, 349, 335,
  651, 355, 1008, 685, 626, 671, 644, 500, 556, 421, 678, 578, 874, 599, 582, 517, 389, 338, 389, 603,
]

/** Narrow signs outside of ASCII; every other one counts as a whole em. */
const narrow: ReadonlyMap<number, number> = new Map(
  Object.entries({ '–': 593, '°': 404, '²': 424, '³': 424, '\u00a0': 335, é: 581 }).map(([sign, width]) => [
    sign.charCodeAt(0),
    width,
  ]),
)

/** What fonts not measured may need on top. */
const margin = 1.03

/** Width in px of a text in one face. */
export function textWidth(text: string, size: number, weight: FontWeight, family: FontFamily): number {
  const table = family === 'headline' ? headline : weight === 700 ? bold : regular
  let thousandths = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // The second half of a character outside the basic plane adds nothing to its first.
    if (code >= 0xdc00 && code <= 0xdfff) continue
    const latin = code < 0x7f ? table[code - 32] : narrow.get(code)
    thousandths += latin === undefined ? 1000 : latin * margin
  }
  return (thousandths / 1000) * size
}

/** Width in px of spans that follow each other. */
export function spansWidth(spans: readonly Span[]): number {
  return spans.reduce((sum, { text, size, weight, family }) => sum + textWidth(text, size, weight, family), 0)
}
