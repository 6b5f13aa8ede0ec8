import type { Plugin } from 'vite'

interface Less {
  /** The library, as its plugin is named. */
  readonly library: string
  /** Tells its modules by their path. */
  readonly modules: RegExp
  /** What is left of a module, by its name. */
  readonly left: ReadonlyMap<string, string>
}

/** Puts less in the place of some modules of a library. Fails where a release of the library no longer has these modules. */
export function lessPlugin({ library, modules, left }: Less): Plugin {
  const found = new Set<string>()
  return {
    name: `wutong:${library}`,
    apply: 'build',
    transform: {
      filter: { id: modules },
      handler(_code, id) {
        const name = /(\w+)\.js$/.exec(id)?.[1] ?? ''
        found.add(name)
        const code = left.get(name)
        return code === undefined ? null : { code, map: null }
      },
    },
    buildEnd() {
      const missing = [...left.keys()].filter((name) => found.size > 0 && !found.has(name))
      if (missing.length > 0)
        throw new Error(`${library} has no ${missing.join(', ')} any more; see scripts/${library}-plugin.ts.`)
    },
  }
}
