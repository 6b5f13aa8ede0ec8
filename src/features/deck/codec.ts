/** A deck as text: in a link, as short as possible; in a file and on the device, so that a person can read it. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { longestDeck } from '#view/codec.ts'
import { longestLine, mostItems, type Deck, type Item } from './deck.ts'

/** The end of the name of a file with a deck. */
export const fileEnding = '.wutong'

/** Bytes of a file that are looked at; the largest deck has a tenth of it. */
const largestFile = 1_000_000

const short = v.pipe(v.string(), v.maxLength(64))
const link = v.pipe(v.string(), v.startsWith('/'), v.maxLength(4000))
const figure = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9~-]*$/), v.maxLength(400))
const line = v.pipe(v.string(), v.maxLength(longestLine))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const fileSchema = v.object({
  wutong: v.literal('deck'),
  format: v.literal(1),
  slides: v.pipe(
    v.array(v.object({ link, figure, line, showed: v.object({ version: short, count, digest: short }) })),
    v.maxLength(mostItems),
  ),
})

/** Items as lists: link, figure, line, version, count, digest. */
const linkSchema = v.pipe(v.array(v.tuple([link, figure, line, short, count, short])), v.maxLength(mostItems))

/** The text of a file with the deck. */
export function formatDeckFile(deck: Deck): string {
  return `${JSON.stringify({ wutong: 'deck', format: 1, slides: deck }, null, 2)}\n`
}

/** Why a text is no deck: it is none at all, is of a later form of the program, or is damaged or far too long. */
export type DeckFault = 'not-a-deck' | 'later' | 'damaged'

export type ReadDeck = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly fault: DeckFault }

const fault = (kind: DeckFault): ReadDeck => ({ ok: false, fault: kind })

/** Reads the text of a file. Never throws. */
export function parseDeckFile(text: string): ReadDeck {
  if (text.length > largestFile) return fault('not-a-deck')
  const value = json(text)
  if (!v.is(v.object({ wutong: v.literal('deck') }), value)) return fault('not-a-deck')
  if (v.is(v.object({ format: v.pipe(v.number(), v.minValue(2)) }), value)) return fault('later')
  const read = v.safeParse(fileSchema, value)
  return read.success ? { ok: true, deck: read.output.slides } : fault('damaged')
}

/** The deck in the letters a link may have; null where it is too long for one. */
export function formatDeckLink(deck: Deck): string | null {
  const rows = deck.map(({ link: view, figure: id, line: said, showed }) => [
    view,
    id,
    said,
    showed.version,
    showed.count,
    showed.digest,
  ])
  const text = base64url(deflateSync(strToU8(JSON.stringify(rows)), { level: 9 }))
  return text.length > longestDeck ? null : text
}

/** Reads the deck of a link. Never throws. */
export function parseDeckLink(text: string): ReadDeck {
  if (text.length > longestDeck) return fault('damaged')
  try {
    const read = v.safeParse(linkSchema, json(strFromU8(inflateSync(bytesOf(text)))))
    return read.success ? { ok: true, deck: read.output.map(itemOfRow) } : fault('damaged')
  } catch {
    return fault('damaged')
  }
}

function itemOfRow([view, id, said, version, many, digest]: v.InferOutput<typeof linkSchema>[number]): Item {
  return { link: view, figure: id, line: said, showed: { version, count: many, digest } }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** @throws {DOMException} where the text is none of ours */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
