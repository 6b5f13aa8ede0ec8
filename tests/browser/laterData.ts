import type { BrowserContext, Page } from '@playwright/test'
import { strFromU8, strToU8 } from 'fflate'
import { compilePackage } from '#load/compile.ts'
import { readDataFolder } from '#scripts/data-folder.ts'

/** The version of the data that `serveLaterData` gives. */
export const laterVersion = '9.0.0'

/** The shipped data in a later version that lacks one figure, in the place of those the page was built with. */
export async function serveLaterData(to: Page | BrowserContext, figure: string): Promise<void> {
  const files = readDataFolder()
  const edited = (name: string, edit: (text: string) => string) => ({
    [name]: strToU8(edit(strFromU8(files[name] ?? new Uint8Array()))),
  })
  const rows =
    strFromU8(files['observations.csv'] ?? new Uint8Array())
      .trimEnd()
      .split('\n').length - 1
  const later = compilePackage({
    ...files,
    ...edited('datapackage.json', (text) =>
      text.replace(/"version": "[^"]*"/, `"version": "${laterVersion}"`).replace(`"rows": ${rows}`, `"rows": ${rows - 1}`),
    ),
    ...edited('observations.csv', (text) => text.replace(new RegExp(`^${figure},.*\n`, 'm'), '')),
    ...edited('policies.csv', (text) => text.replace(`,${figure},`, ',,')),
  })
  await to.route('**/dataset.json*', (route) => route.fulfill({ json: later }))
}
