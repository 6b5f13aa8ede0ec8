/** A text in two forms: plain, and as HTML for whatever takes rich text. Both say the same. */
export interface RichText {
  readonly plain: string
  readonly rich: string
}

/** Puts a text on the clipboard; false where the browser has none (a page without https) or refuses. */
export async function copyText(text: string | RichText): Promise<boolean> {
  if (!('clipboard' in navigator)) return false
  if (typeof text !== 'string' && (await wrote(() => navigator.clipboard.write([itemOf(text)])))) return true
  return wrote(() => navigator.clipboard.writeText(plainOf(text)))
}

/** The text without what only rich text has. */
export function plainOf(text: string | RichText): string {
  return typeof text === 'string' ? text : text.plain
}

async function wrote(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch {
    return false
  }
}

/** @throws {ReferenceError} where the browser has no clipboard for anything but plain text */
function itemOf({ plain, rich }: RichText): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([rich], { type: 'text/html' }),
  })
}
