import { defineConfig } from 'vitest/config'

/** Tests that replace modules need a process of their own: what has been imported once is not replaced. */
const replacing = '{src,tests}/**/*.modules.test.{ts,tsx}'

export default defineConfig({
  test: {
    pool: 'forks',
    restoreMocks: true,
    unstubGlobals: true,
    // A limit for what hangs, not for what is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: {
      // The workers start with these, as a process reads the locale only once: dates and formats must not depend on the machine.
      TZ: 'Asia/Shanghai',
      LC_ALL: 'zh_CN.UTF-8',
      // What the build would set.
      VITE_DATASET_URL: './dataset.json?v=00000000',
      VITE_DATASET_CHECKSUM: '',
      VITE_BUILD: '',
      VITE_PINYIN_URL: './pinyin.json?v=00000000',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // These test plain functions that keep nothing between calls, and a process for each file takes five times as long.
          isolate: false,
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: [replacing],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // A document and the libraries take longer to set up than most files to run: they are shared, and each file starts them afresh.
          isolate: false,
          include: ['{src,tests}/**/*.test.tsx'],
          exclude: [replacing],
          setupFiles: ['tests/setup.ts', 'tests/setup.dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom, modules replaced',
          environment: 'jsdom',
          include: [replacing],
          setupFiles: ['tests/setup.ts', 'tests/setup.dom.ts'],
        },
      },
    ],
  },
})
