import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildTarget } from './scripts/build-target.ts'
import { cspPlugin } from './scripts/csp-plugin.ts'
import { datasetPlugin } from './scripts/dataset-plugin.ts'
import { pinyinPlugin } from './scripts/pinyin-plugin.ts'
import { oneFileMode } from './scripts/one-file.ts'
import { oneFilePlugin } from './scripts/one-file-plugin.ts'
import { serviceWorkerPlugin } from './scripts/service-worker-plugin.ts'
import { galleryFolder } from './scripts/gallery-folder.ts'

export default defineConfig(({ mode }) => ({
  // The gallery is a page of its own, built beside the shipped one and never into it.
  ...(mode === 'gallery' ? { root: 'tests/gallery', publicDir: path.resolve('public') } : {}),
  // All there is goes into the one file.
  ...(mode === oneFileMode ? { publicDir: false } : {}),
  // Addresses relative to the page: one build runs under any sub-path of any static host.
  base: './',
  // Routes live in the hash, so an unknown path is an error and must not answer with the page.
  appType: 'mpa',
  plugins:
    mode === oneFileMode
      ? [react(), datasetPlugin('inside'), pinyinPlugin('inside'), oneFilePlugin()]
      : [react(), datasetPlugin(), pinyinPlugin(), cspPlugin(), mode === 'gallery' ? [] : serviceWorkerPlugin()],
  css: {
    modules: {
      // Folder and file make a name unique; a hash would too, but not compress.
      generateScopedName: (name, file) => `${path.basename(path.dirname(file))}-${path.basename(file, '.module.css')}-${name}`,
    },
  },
  build: {
    ...(mode === 'gallery' ? { outDir: path.resolve(galleryFolder), emptyOutDir: true } : {}),
    // It stands beside the ordinary page, which offers it.
    ...(mode === oneFileMode ? { emptyOutDir: false } : {}),
    target: buildTarget,
    // Every browser of the target preloads modules by itself.
    modulePreload: {
      polyfill: false,
      // A part's style must be there before it is drawn; its scripts find each other, and need not all be named in the first file.
      resolveDependencies: (_file, dependencies) => dependencies.filter((name) => name.endsWith('.css')),
    },
    // A small image inlined as data: would pass the policy, but a small script or font would not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The first file names all others: seven characters tell two builds of one file apart as well as eight, and six do for 64 files
        // only.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            // What the page starts with is two files: the libraries, and the page itself.
            { name: 'vendor', tags: ['$initial'], test: /node_modules|vite[\\/]preload-helper/, priority: 2 },
            { name: 'index', tags: ['$initial'], priority: 1 },
            // recharts and what it brings along, for all charts; other libraries come with what uses them.
            { name: 'recharts', test: /node_modules[\\/]recharts[\\/]/, priority: 1 },
            // What charts and verdicts of the first screen import beside recharts. What is missing here comes with `figures` or `shared`,
            // and the first chart waits for all of those.
            {
              name: 'ruler',
              test: /src[\\/]figures[\\/](?:page[\\/](?:axis|lineBreak|measure)|ruler[\\/](?!RulerChart|page)\w+|verdict[\\/]VerdictReason)\./,
              priority: 1,
            },
            // What the longer words in both languages are made with: they wait for nothing else that parts share.
            { name: 'words', test: /src[\\/]i18n[\\/](?:quoted|labels\.rest\.zh)\./, priority: 1 },
            // Drawn on the overview below its first screen, or when unfolded.
            {
              name: 'OverviewRest',
              test: /src[\\/](?:features[\\/]overview[\\/](?:OverviewRest|showRow)|figures[\\/]kinds[\\/]panel[\\/](?:RestList|MissingList|Folded))\./,
              priority: 1,
            },
            // Small parts: what has to be said over or under the page, and how it is read.
            { name: 'notices', test: /src[\\/]app[\\/](?:DatasetFailure|LinkNotice|errorPages|Offline)\./, priority: 1 },
            { name: 'guide', test: /src[\\/]features[\\/]guide[\\/]/, priority: 1 },
            // What several later parts share is two files and not dozens.
            { name: 'shared', test: /src[\\/](?:features|i18n|ui|view)[\\/]/, minShareCount: 2 },
            {
              name: 'figures',
              // Drawn pages come with the registry of kinds; a view comes with its route, but for the matrix, which two have.
              test: /src[\\/](?:domain|figures[\\/](?!page|ruler[\\/]page|kinds[\\/](?:kinds\.|.*[\\/]page\.|(?!matrix).*\.(?:tsx|css)$)))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
}))
