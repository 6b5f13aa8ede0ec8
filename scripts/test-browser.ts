import { runLine, runNode } from './child.ts'
import { ensureChineseFont, ensureChromium } from './chromium.ts'

/** Flag that says `dist/` is fresh already. */
const builtFlag = '--built'

/** `test-browser [--built] […arguments of playwright test]`: builds page and gallery and tests them in a real Chromium, installed if need be. */
export async function main(args: readonly string[]): Promise<number> {
  const executable = ensureChromium()
  ensureChineseFont()
  if (!args.includes(builtFlag)) {
    const built = await runLine('vite build --logLevel warn')
    if (built !== 0) return built
  }
  const gallery = await runLine('vite build --mode gallery --logLevel warn')
  if (gallery !== 0) return gallery
  const passedOn = args.filter((arg) => arg !== builtFlag)
  return runNode('node_modules/@playwright/test/cli.js', ['test', ...passedOn], { CHROMIUM_PATH: executable })
}
