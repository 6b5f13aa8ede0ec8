import type { originalZh } from './messages.original.zh.ts'

/** The words of a source's page, and of its text opened from the reader's own disk, in English. */
export const originalEn = {
  'source.publisher': 'Publisher',
  'source.published': 'Date',
  'source.trust': 'Trust',
  'source.holds': 'Recorded',
  'source.file': 'File name',
  'trust.official.words': 'the authority’s own text',
  'trust.party-media.words': 'by its first publisher; not the authority’s own document',
  'trust.mainstream.words': 'by its first publisher; not the authority’s own document',
  'trust.repost.words': 'only a repost is at hand, not checked against the first publication',
  'trust.compilation.words': 'compiled by others, not first-hand',
  'trust.tier': 'Tier {n} of five: {words}.',
  'source.number': 'No. {n}: {name}',
  'source.toPlace': 'See its place',
  'source.toPlace.of': 'See its place in the text: no. {n}, {name}',
  'original.title': 'Check against the original',
  'original.lead':
    'The article itself is not published with this page. If you have its text ({file}), open it here: if its fingerprint is the recorded one, every quote is marked in it. The file is read in this browser only; nothing is sent or stored, and leaving the page clears it.',
  'original.none':
    'No text file is recorded for this source, so there is no original to open; to check it, see the address above.',
  'original.noneNoUrl': 'No text file is recorded for this source, so there is no original to open.',
  'original.choose': 'Choose the text file',
  'original.another': 'Choose another file',
  'original.drop': 'or drop the file anywhere on this page',
  'original.close': 'Put the text away',
  'original.reading': 'Reading and checking…',
  'original.same':
    'The fingerprint is the same: this is the recorded text. All {n} quotes are marked in it; a quote opens its evidence.',
  'original.same.missing':
    'The fingerprint is the same: this is the recorded text. {n} {n|quote is|quotes are} marked; {missing} {missing|is|are} not at the recorded place and left unmarked.',
  'original.same.none':
    'The fingerprint is the same: this is the recorded text. Neither figures nor policies are recorded from it, so nothing is marked.',
  'original.key': 'Solid line: figures. Dotted line: policies. The numbers are those of the list in the order of the text.',
  'original.text': 'The original: {title}',
  'original.other':
    'This is not the recorded text: the fingerprint of “{name}” is {digest}, the recorded one is {recorded}. Nothing is shown as the original.',
  'original.other.found': 'Of the {total} recorded quotes, {found} {found|occurs|occur} word for word in this file.',
  'original.empty': '“{name}” is empty; there is no text in it.',
  'original.large': '“{name}” has {size} MB, more than {limit} MB. That is hardly an article, so it was not read.',
  'original.binary': '“{name}” is not a plain text file (it may be Word, PDF or a picture). Please choose the text file.',
  'original.binary.digest': 'Its fingerprint is {digest}, the recorded one is {recorded}.',
  'original.unreadable':
    '“{name}” cannot be read: it may have been moved or deleted, be a folder, or not be open to you. Please try another file.',
  'original.failed': 'What checks the fingerprint could not be loaded; the network may be down. Please try again.',
  'original.several': 'Only one file can be checked at a time; please choose one.',
  'original.nothing': 'What was dropped is no file. Drop a text file, or choose one with the button.',
} as const satisfies Readonly<Record<keyof typeof originalZh, string>>
