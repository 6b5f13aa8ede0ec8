/** Whether the page that is open is the one that is served. */

/** The address of the script a page starts with, as the page writes it: it names the build. Null where there is none. */
function entryOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null
}

/** Whether another build is served now at the address of this page; false as well where nothing can be learned (no network, a file). */
export async function isOutdated(): Promise<boolean> {
  try {
    // A service worker answers for the page itself, and not for the page with a question.
    const response = await fetch(new URL(`${window.location.pathname}?newest`, window.location.href), { cache: 'no-store' })
    if (!response.ok) return false
    const served = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'))
    return served !== null && served !== entryOf(document)
  } catch {
    return false
  }
}
