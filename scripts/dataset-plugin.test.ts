import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { resolveConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder.ts'
import { compileDataset, datasetPlugin } from './dataset-plugin.ts'

describe('compileDataset', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wutong-data-'))
    cpSync(dataFolder, folder, { recursive: true })
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('gives the same address for the same data, and another once a file has changed', () => {
    const { url } = compileDataset(dataFolder)
    expect(url).toMatch(/^\.\/dataset\.json\?v=[0-9a-f]{8}$/)
    expect(compileDataset(folder).url).toBe(url)
    const descriptor = { title: 'Another', version: '9.9.9', created: '2026-01-01T00:00:00Z' }
    writeFileSync(path.join(folder, 'datapackage.json'), JSON.stringify(descriptor))
    expect(compileDataset(folder).url).not.toBe(url)
  })

  it('refuses data that break a rule, and names the file', () => {
    writeFileSync(path.join(folder, 'areas.csv'), 'not,the,header\n')
    expect(() => compileDataset(folder)).toThrow(/areas\.csv/)
  })

  it('refuses a package without its descriptor', () => {
    rmSync(path.join(folder, 'datapackage.json'))
    expect(() => compileDataset(folder)).toThrow(/datapackage\.json/)
  })
})

it('names a build, and nothing in development, where program and data change under one address', async () => {
  const nameOf = async (command: 'build' | 'serve'): Promise<unknown> => {
    const { define } = await resolveConfig({ configFile: false, logLevel: 'silent', plugins: [datasetPlugin()] }, command)
    return define?.['import.meta.env.VITE_BUILD']
  }
  expect(await nameOf('serve')).toBe('""')
  expect(await nameOf('build')).toMatch(/^"[0-9a-f]{8}"$/)
})
