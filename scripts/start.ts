import { build } from 'vite'
import { freePort } from './port.ts'
import { serve } from './serve.ts'

const usualPort = 4173

/** Builds the page and serves it, until it is ended. */
export async function main(): Promise<number> {
  await build({ logLevel: 'warn' })
  const address = await serve({ port: await freePort(usualPort), base: '/', folder: 'dist' })
  console.log(`Wutong 梧桐 is at ${address} (Ctrl+C ends it)`)
  return 0
}
