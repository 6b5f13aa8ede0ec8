/** All of Chinese; its first words are in the page from the start. */
import { zhLaterLabels } from './labels.later.zh.ts'
import { zhLabels } from './labels.zh.ts'
import type { Language } from './language.ts'
import { zh } from './messages.zh.ts'
import { printedText } from './printed.ts'

export const chinese: Language = { messages: zh, labels: zhLabels, laterLabels: zhLaterLabels, value: printedText }
