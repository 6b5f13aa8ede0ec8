import { describe, expect, it } from 'vitest'
import { provision, type Machine } from './provision.ts'

interface Given {
  /** What is there before. */
  readonly has: readonly ('browser' | 'font')[]
  /** What each command brings; a command that is not named fails. */
  readonly brings?: Readonly<Record<string, readonly ('browser' | 'font')[]>>
  readonly isRootOnDebian?: boolean
}

/** A machine that keeps account of what is said and run on it. */
function machineWith({ has, brings = {}, isRootOnDebian = false }: Given) {
  const present = new Set(has)
  const said: string[] = []
  const ran: string[] = []
  const machine: Machine = {
    chromium: () => (present.has('browser') ? '/bin/chromium' : null),
    hasChineseFont: () => present.has('font'),
    isRootOnDebian,
    run: (command, args, { sign, signWithin = Number.POSITIVE_INFINITY, limit }) => {
      const isBounded = limit <= 15 * 60_000 && (sign === undefined || signWithin < 8000)
      if (!isBounded) throw new Error(`${command} could take too long`)
      const name = command === 'apt-get' ? `${command} ${args[0] ?? ''}` : 'download'
      ran.push(command === 'apt-get' ? [command, ...args].join(' ') : name)
      for (const what of brings[name] ?? []) present.add(what)
      return Promise.resolve(name in brings)
    },
    say: (sentence) => said.push(sentence),
  }
  return { machine, said, ran }
}

/** What is said to be lacking; nothing where all is there. */
async function lackingOf(machine: Machine): Promise<string> {
  const result = await provision(machine)
  return result.ok ? '' : result.lacks
}

const aptWorks = { 'apt-get update': [], 'apt-get install': ['browser', 'font'] } as const

describe('provision', () => {
  it('says and runs nothing where all is there', async () => {
    const { machine, said, ran } = machineWith({ has: ['browser', 'font'], isRootOnDebian: true })
    expect(await provision(machine)).toEqual({ ok: true, executable: '/bin/chromium' })
    expect({ said, ran }).toEqual({ said: [], ran: [] })
  })

  it('installs as root on Debian all that is lacking in one go, with one message', async () => {
    const { machine, said, ran } = machineWith({ has: [], brings: aptWorks, isRootOnDebian: true })
    expect(await provision(machine)).toEqual({ ok: true, executable: '/bin/chromium' })
    expect(ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 chromium fonts-noto-cjk fontconfig',
    ])
    expect(said).toEqual([
      'There is no Chromium, Chrome or Edge and no Chinese font on this machine; apt-get installs chromium fonts-noto-cjk fontconfig, which takes a minute or two.',
    ])
  })

  it('installs a font alone where only that is lacking', async () => {
    const { machine, ran } = machineWith({ has: ['browser'], brings: aptWorks, isRootOnDebian: true })
    expect(await provision(machine)).toMatchObject({ ok: true })
    expect(ran.at(-1)).toMatch(/120 fonts-noto-cjk fontconfig$/)
  })

  it('gives up as root on Debian once no server answers', async () => {
    const { machine, ran } = machineWith({ has: ['font'], isRootOnDebian: true })
    expect(await provision(machine)).toEqual({
      ok: false,
      lacks:
        'There is no Chromium, Chrome or Edge on this machine, and none could be installed. As root on Debian: apt-get install chromium, or set CHROMIUM_PATH to the executable of a browser.',
    })
    expect(ran).toEqual(['apt-get update'])
  })

  it("fetches Playwright's own browser for an ordinary user", async () => {
    const { machine, said, ran } = machineWith({ has: ['font'], brings: { download: ['browser'] } })
    expect(await provision(machine)).toMatchObject({ ok: true })
    expect(ran).toEqual(['download'])
    expect(said).toHaveLength(1)
  })

  it('tells an ordinary user behind a firewall what is lacking', async () => {
    const { machine } = machineWith({ has: ['font'] })
    expect(await lackingOf(machine)).toMatch(/^There is no Chromium, Chrome or Edge on this machine/)
  })

  it('fetches no browser for an ordinary user without a Chinese font, which cannot be fetched', async () => {
    const { machine, ran } = machineWith({ has: [], brings: { download: ['browser'] } })
    expect(await lackingOf(machine)).toMatch(/^There is no Chromium, Chrome or Edge and no Chinese font/)
    expect(ran).toEqual([])
  })
})
