import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { addressOf, mounts } from './tests/browser/mounts.ts'

// Set by `scripts/browser-setup.ts` before the processes start that run the tests, each of which reads this file again.
const executablePath = process.env['CHROMIUM_PATH']

const minute = 60_000

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './scripts/browser-setup.ts',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  // A test that passes on the second try is a defect of the test or of the page, and neither may hide.
  retries: 0,
  // Every language and theme on every screen takes ten times as long; `npm run test:all` walks them too.
  ...(process.env['WUTONG_TESTS'] === 'all' ? {} : { grepInvert: /@wide/ }),
  workers: 2,
  fullyParallel: true,
  // Limits for what hangs, not for what is slow: whatever else the machine does meanwhile, no test that ends well reaches one.
  timeout: 15 * minute,
  expect: { timeout: 2 * minute },
  use: {
    baseURL: addressOf(mounts.root),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    // A page is served from what was built last; the test of the service worker allows it.
    serviceWorkers: 'block',
    actionTimeout: 2 * minute,
    navigationTimeout: 5 * minute,
    // A trace of every test takes longer than the test: `--trace on` records one where a screenshot does not tell enough.
    trace: 'off',
    screenshot: 'only-on-failure',
    // Playwright itself switches off updates, synchronisation and other traffic, and the sandbox, which root cannot have.
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-gpu', '--disable-quic'],
      timeout: minute,
    },
  },
  // Whoever tests the page alone needs no gallery; its own test says so where it has not been built.
  webServer: Object.values(mounts)
    .filter(({ folder }) => folder === 'dist' || existsSync(folder))
    .map((mount) => ({
      command: `node scripts/run.mjs serve --port ${mount.port} --base ${mount.base} --folder ${mount.folder}`,
      url: addressOf(mount),
      // A server left over from another run would serve another build.
      reuseExistingServer: false,
      timeout: minute,
    })),
})
