import { findChromium } from './chromium.ts'

/**
 * Runs once before the browser tests and tells the processes that run them which browser to use. It installs none: `npm run test:browser`
 * does.
 * @throws {Error} if there is none
 */
export default function chooseBrowser(): void {
  const executable = findChromium()
  if (executable === null)
    throw new Error('There is no Chromium yet; `npm run test:browser` installs one, where that is possible.')
  process.env['CHROMIUM_PATH'] = executable
}
