import { build } from 'vite'
import { buildPages } from './build.ts'
import { galleryFolder } from './gallery-folder.ts'
import { freePort } from './port.ts'
import { serve } from './serve.ts'

/** Flag of `npm run gallery`. */
const galleryFlag = '--gallery'

/** `start [--gallery]`: builds the page, or the gallery of every kind of figure in every state, and serves it until it is ended. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes(galleryFlag)) {
    await build({ mode: 'gallery', logLevel: 'warn' })
    const address = await serve({ port: await freePort(4181), base: '/', folder: galleryFolder })
    console.log(`The gallery is at ${address}?kind=panel&lang=zh&theme=light (Ctrl+C ends it)`)
  } else {
    await buildPages('warn')
    const address = await serve({ port: await freePort(4173), base: '/', folder: 'dist' })
    console.log(`Wutong 梧桐 is at ${address} (Ctrl+C ends it)`)
  }
  return 0
}
