import { build } from 'vite'
import { galleryFolder } from './gallery-folder.ts'
import { freePort } from './port.ts'
import { serve } from './serve.ts'

const usualPort = 4181

/** Builds the gallery, every kind of figure in every state, and serves it until it is ended. */
export async function main(): Promise<number> {
  await build({ mode: 'gallery', logLevel: 'warn' })
  const address = await serve({ port: await freePort(usualPort), base: '/', folder: galleryFolder })
  console.log(`The gallery is at ${address}?kind=panel&lang=zh&theme=light (Ctrl+C ends it)`)
  return 0
}
