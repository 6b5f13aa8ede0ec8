import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { oneFileName } from './one-file.ts'

/** What is written between the tags of an element of a page, for each of its kind. */
function inlined(html: string, tag: 'script' | 'style'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text)
}

/** A source of a policy: the very text that may run or style. */
function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * The Content-Security-Policy of a page in one file: the scripts and styles that stand in it, known by their hashes, and what it makes
 * itself; nothing that has to be fetched from anywhere.
 */
export function oneFilePolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${inlined(html, 'script').map(hashed).join(' ')}`,
    `style-src ${inlined(html, 'style').map(hashed).join(' ')}`,
    'img-src data: blob:',
    // The data stand in the page as addresses of this kind.
    'connect-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/**
 * Makes of the page one file that opens from a disk: scripts and styles are put into it by vite-plugin-singlefile, the icon here, and what
 * only a page with files beside it says is left out; the data bring themselves in (`dataset-plugin.ts`, `pinyin-plugin.ts`). Its policy
 * names what stands in it.
 */
export function oneFilePlugin(): PluginOption {
  return [
    {
      name: 'wutong:nothing-beside',
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => {
          const icon = readFileSync(path.resolve('public/favicon.png')).toString('base64')
          return html
            .replace('./favicon.png', `data:image/png;base64,${icon}`)
            .replaceAll(/<p class="from-folder">[\s\S]*?<\/p>/g, '')
        },
      },
    },
    viteSingleFile(),
    {
      name: 'wutong:one-file',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const page = bundle['index.html']
          if (page?.type !== 'asset') throw new Error('There is no page to put into one file.')
          const beside = Object.keys(bundle).filter((name) => name !== 'index.html')
          if (beside.length > 0) throw new Error(`The page in one file would miss what stands beside it: ${beside.join(', ')}.`)
          const html = String(page.source)
          delete bundle['index.html']
          this.emitFile({
            type: 'asset',
            fileName: oneFileName,
            // First in the head: a policy holds only for what comes after it.
            source: html.replace(
              '<head>',
              `<head>\n    <meta http-equiv="Content-Security-Policy" content="${oneFilePolicy(html)}">`,
            ),
          })
        },
      },
    },
  ]
}
