import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chromiumCandidates, findChromium, hasChineseFont, isChineseFontFile } from './chromium.ts'

describe('chromiumCandidates', () => {
  it('looks on the PATH before the usual places, by every name', () => {
    const candidates = chromiumCandidates({ PATH: ['/a b', '/重庆'].join(path.delimiter) }, 'linux')
    expect(candidates.slice(0, 2)).toEqual([path.join('/a b', 'chromium'), path.join('/重庆', 'chromium')])
    expect(candidates).toContain(path.join('/重庆', 'msedge'))
    expect(candidates.at(-1)).toContain('/Applications/')
  })

  it('has only the usual places where there is no PATH', () => {
    expect(chromiumCandidates({}, 'linux')).toEqual(chromiumCandidates({ PATH: '' }, 'linux'))
    expect(chromiumCandidates({}, 'linux')[0]).toBe('/usr/lib/chromium/chromium')
  })

  it('knows the folders in which Windows installs', () => {
    const candidates = chromiumCandidates({ PATH: 'C', PROGRAMFILES: 'P', LOCALAPPDATA: 'L' }, 'win32')
    expect(candidates[0]).toBe(path.join('C', 'chromium.exe'))
    expect(candidates).toContain(path.join('P', 'Microsoft/Edge/Application/msedge.exe'))
    expect(candidates).toContain(path.join('L', 'Google/Chrome/Application/chrome.exe'))
  })
})

describe('findChromium', () => {
  it('takes the first candidate that is usable', () => {
    const usable = new Set(['/opt/google/chrome/chrome', '/snap/bin/chromium'])
    expect(findChromium({ PATH: '/bin' }, (executable) => usable.has(executable))).toBe('/opt/google/chrome/chrome')
  })

  it('finds none on a machine that has none', () => {
    expect(findChromium({}, () => false)).toBeNull()
  })

  it('takes what CHROMIUM_PATH names without a further look, and says so where that is no file', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath }, () => false)).toBe(process.execPath)
    expect(() => findChromium({ CHROMIUM_PATH: '/no/browser' }, () => true)).toThrow(
      'CHROMIUM_PATH is /no/browser, but there is no such file.',
    )
  })
})

describe('isChineseFontFile', () => {
  it.each([
    'NotoSansCJK-Regular.ttc',
    'SourceHanSerifSC-Regular.otf',
    'wqy-microhei.ttc',
    'a/b/simsun.ttc',
    'DroidSansFallbackFull.ttf',
  ])('takes %s for one', (file) => expect(isChineseFontFile(file)).toBe(true))

  it.each(['DejaVuSans.ttf', 'NotoSans-Regular.ttf', 'NotoSansCJK.txt', 'cjk/LiberationSans.ttf'])('takes %s for none', (file) =>
    expect(isChineseFontFile(file)).toBe(false),
  )
})

describe('hasChineseFont', () => {
  let home = ''
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'wutong-fonts-'))
  })
  afterEach(() => rmSync(home, { recursive: true }))

  it.each([
    ['echo "Noto Sans CJK SC"', true],
    ['', false],
  ])('believes a fc-list that does `%s`', (command, expected) => {
    const fcList = path.join(home, 'fc-list')
    writeFileSync(fcList, `#!/bin/sh\n${command}\n`)
    chmodSync(fcList, 0o755)
    expect(hasChineseFont({ PATH: home, HOME: home }, 'linux')).toBe(expected)
  })

  it('looks into the font folders where there is no fc-list', () => {
    const folder = path.join(home, '.local/share/fonts/noto')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'NotoSansCJK-Regular.ttc'), '')
    expect(hasChineseFont({ PATH: '', HOME: home }, 'linux')).toBe(true)
  })

  it('asks nobody on systems that bring a font along', () => {
    expect(hasChineseFont({ PATH: '' }, 'darwin')).toBe(true)
  })
})
