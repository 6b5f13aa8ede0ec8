/** What is read of the parts of a workbook (SpreadsheetML): tags, attributes, texts. Nothing is fetched and no entity is defined. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of an element or attribute, with its characters as they are meant. */
export function textOf(xml: string): string {
  if (!xml.includes('&')) return xml
  return xml.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
}

/** `ST_Xstring`: what XML cannot hold is written as _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The attributes of a tag by their names, prefixes included. A map: names are a file's own. */
function attributesOf(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  // An attribute list of a workbook is short; one that is not is damage.
  for (const [, name = '', double, single] of inside.slice(0, 4096).matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, textOf(double ?? single ?? ''))
  return found
}

/** Where a tag ends that begins before a place, quoted signs passed over; -1 where it does not. */
function endOfTag(xml: string, from: number): number {
  let at = from
  for (;;) {
    const end = xml.indexOf('>', at)
    if (end < 0) return -1
    const inside = xml.slice(at, end)
    const quote = /["']/.exec(inside)
    if (quote === null) return end
    const close = xml.indexOf(quote[0], at + quote.index + 1)
    if (close < 0) return -1
    at = close + 1
  }
}

/** The attributes of every tag of one local name, whatever its prefix. In time that grows with the text, however broken it is. */
export function tagsOf(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const opening = new RegExp(`<(?:[\\w.-]{1,64}:)?${name}(?=[\\s/>])`, 'g')
  const found: ReadonlyMap<string, string>[] = []
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const end = endOfTag(xml, opening.lastIndex)
    if (end < 0) break
    found.push(attributesOf(xml.slice(opening.lastIndex, end)))
    opening.lastIndex = end
  }
  return found
}

/** What stands between the tags of every element of one name with a prefix, those within others not among them. */
export function* insidesOf(xml: string, name: string): Generator<string> {
  const opening = `<${name}`
  const closing = `</${name}>`
  let at = xml.indexOf(opening)
  while (at >= 0) {
    const next = xml[at + opening.length] ?? ''
    if (next === '>' || next === ' ' || next === '/' || next === '\n' || next === '\t' || next === '\r') {
      const end = xml.indexOf('>', at)
      if (end < 0) return
      if (xml[end - 1] === '/') {
        yield ''
        at = xml.indexOf(opening, end)
        continue
      }
      const close = xml.indexOf(closing, end)
      if (close < 0) return
      yield xml.slice(end + 1, close)
      at = xml.indexOf(opening, close)
    } else at = xml.indexOf(opening, at + 1)
  }
}

/** The prefix of the first element of a part, with its colon; empty for none. */
export function prefixOf(xml: string): string {
  return /<([\w.-]+:)?[A-Za-z][\w.-]*[\s/>]/.exec(xml.slice(0, 4096).replace(/<[?!][^>]*>/g, ''))?.[1] ?? ''
}

/** Bytes of a part as text: UTF-8, or UTF-16 by its mark. */
export function partText(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return ''
  return decoderFor(bytes).decode(bytes)
}

/** How a part is written. */
export function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}
