import { buildPages } from './build.ts'
import { runLine, runNode } from './child.ts'
import { ensureChromium } from './provision.ts'

/** Flag that says `dist/` is fresh already. */
const builtFlag = '--built'
/** Flag of Playwright: tells which tests there are, and runs none. */
const listFlag = '--list'

/**
 * `test-browser [--built] […arguments of playwright test]`: builds page and gallery and tests them in a real Chromium, installed if need
 * be.
 */
export async function main(args: readonly string[]): Promise<number> {
  const env = args.includes(listFlag) ? {} : { CHROMIUM_PATH: await ensureChromium() }
  if (!args.includes(builtFlag)) await buildPages('warn')
  const gallery = await runLine('vite build --mode gallery --logLevel warn')
  if (gallery !== 0) return gallery
  const passedOn = args.filter((arg) => arg !== builtFlag)
  return runNode('node_modules/@playwright/test/cli.js', ['test', ...passedOn], env)
}
