/** Names of the placeholders in a template: `{n}` and, for English number forms, `{n|figure|figures}`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | Placeholders<Rest>
  : never

/** What must be given to fill a template: nothing, or one value for each placeholder. */
export type TemplateValues<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Template>, string | number>>]

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** Names of the placeholders of a template at run time, each once, sorted. */
export function placeholderNames(template: string): readonly string[] {
  return [...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? ''))].sort()
}

/** Puts values into a template; `{n|figure|figures}` takes the first word when `n` is 1. A missing value leaves its braces standing. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many
    return String(value)
  })
}
