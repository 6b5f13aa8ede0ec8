/** Copied, or why not: a page that is not from https has no clipboard for pictures, and a browser may refuse it. */
export type CopyOutcome = 'copied' | 'none' | 'denied'

/** Whether this browser lets this page put pictures on the clipboard at all. */
function canCopyPictures(): boolean {
  return 'clipboard' in navigator && 'write' in navigator.clipboard && typeof ClipboardItem === 'function'
}

/**
 * Puts a picture on the clipboard. The picture may still be in the making: the browser must be asked while it still knows that the
 * reader pressed a button.
 * @throws what `picture` rejects with, so that a picture that failed is not told as a clipboard that refused
 */
export async function copyPicture(picture: Promise<Blob>): Promise<CopyOutcome> {
  if (!canCopyPictures()) return 'none'
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    await picture
    return 'denied'
  }
}
