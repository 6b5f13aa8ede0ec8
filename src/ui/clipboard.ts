/** Puts text on the clipboard; false where the browser has none (a page without https) or refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (!('clipboard' in navigator)) return false
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
