import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    pool: 'forks',
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
    env: {
      // The workers start with these, as a process reads the locale only once: dates and formats must not depend on the machine.
      TZ: 'Asia/Shanghai',
      LC_ALL: 'zh_CN.UTF-8',
      // What the build would set.
      VITE_DATASET_URL: './dataset.json?v=00000000',
      VITE_DATASET_CHECKSUM: '',
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
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['{src,tests}/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setup.dom.ts'],
        },
      },
    ],
  },
})
