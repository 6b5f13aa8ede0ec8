/** English, in a file of its own: a reader of the Chinese page does not wait for it. */
import { enLabels } from './labels.en.ts'
import { englishFigure } from './english.ts'
import type { Language } from './language.ts'
import { en } from './messages.en.ts'

export const english: Language = { messages: en, labels: enLabels, laterLabels: enLabels, value: englishFigure }
